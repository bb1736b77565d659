"""The addresses of units."""

from django.urls import path

from soichieu.web.units import views

urlpatterns = [
    path("", views.units, name="units"),
    path("<int:pk>/", views.unit, name="unit"),
    path("<int:pk>/nhanh/", views.branch, name="branch"),
]
