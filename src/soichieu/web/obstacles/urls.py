"""The addresses of obstacles."""

from django.urls import path

from soichieu.web.obstacles import views

urlpatterns = [
    path("", views.obstacles, name="obstacles"),
    path("excel/", views.obstacles_sheet, name="obstacles_sheet"),
    path("ghi/", views.record_obstacle, name="record_obstacle"),
    path("<int:pk>/", views.obstacle, name="obstacle"),
    path("<int:pk>/buoc/", views.take_step, name="take_step"),
]
