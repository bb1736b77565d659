"""The addresses of workbooks of figures."""

from django.urls import path

from soichieu.web.figure_files import views

urlpatterns = [
    path("ky/<int:pk>/mau/", views.round_template, name="round_template"),
    path("ky/<int:pk>/tep/", views.figure_files, name="figure_files"),
    path("tep/<int:pk>/", views.figure_file, name="figure_file"),
    path("tep/<int:pk>/loi/", views.figure_file_faults, name="figure_file_faults"),
    path("tep/<int:pk>/xac-nhan/", views.confirm_figures, name="confirm_figures"),
    path("tep/<int:pk>/rut-lai/", views.undo_figures, name="undo_figures"),
    path("tep/<int:pk>/bo/", views.discard_figures, name="discard_figures"),
]
