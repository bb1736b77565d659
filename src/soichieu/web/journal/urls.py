"""The address of the journal."""

from django.urls import path

from soichieu.web.journal import views

urlpatterns = [path("", views.journal, name="journal")]
