"""The addresses of saved filters."""

from django.urls import path

from soichieu.web.filters import views

urlpatterns = [
    path("<slug:screen>/", views.save_filter, name="save_filter"),
    path("<slug:screen>/<int:pk>/bo/", views.forget_filter, name="forget_filter"),
]
