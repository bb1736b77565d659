"""The addresses of workbooks of figures."""

from django.urls import path

from soichieu.web.figure_files import acting, bringing, lists

urlpatterns = [
    path("<int:pk>/mau-excel/", bringing.round_template, name="round_template"),
    path("<int:pk>/nhap-tep/", bringing.bring_figures, name="bring_figures"),
    path("tep/", lists.figure_files, name="figure_files"),
    path("tep/excel/", lists.figure_files_sheet, name="figure_files_sheet"),
    path("tep/<int:pk>/", acting.figure_file, name="figure_file"),
    path("tep/<int:pk>/loi/", acting.figure_file_faults, name="figure_file_faults"),
    path("tep/<int:pk>/xac-nhan/", acting.confirm_figures, name="confirm_figures"),
    path("tep/<int:pk>/rut-lai/", acting.undo_figures, name="undo_figures"),
    path("tep/<int:pk>/bo/", acting.discard_figures, name="discard_figures"),
]
