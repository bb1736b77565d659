"""The addresses of the cascade."""

from django.urls import path

from soichieu.web.rollouts import acting, matrix, views

urlpatterns = [
    path("", views.rollouts, name="rollouts"),
    path("excel/", views.rollouts_sheet, name="rollouts_sheet"),
    path("lap/", acting.open_rollout, name="open_rollout"),
    path("<int:pk>/", views.rollout, name="rollout"),
    path("<int:pk>/ma-tran/", matrix.matrix, name="matrix"),
    path("<int:pk>/ma-tran/excel/", matrix.matrix_sheet, name="matrix_sheet"),
    path("viec/<int:pk>/", views.duty, name="duty"),
    path("viec/<int:pk>/excel/", views.duty_sheet, name="duty_sheet"),
    path("nghia-vu/<int:pk>/mien/", acting.waive, name="waive"),
    path("nghia-vu/<int:pk>/ghi-nhan/", acting.tell_met, name="tell_met"),
]
