"""The address of the desk."""

from django.urls import path

from soichieu.web.desk import views

urlpatterns = [path("", views.desk, name="desk")]
