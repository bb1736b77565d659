"""The addresses of the journal."""

from django.urls import path

from soichieu.web.journal import views

urlpatterns = [
    path("", views.journal, name="journal"),
    path("excel/", views.journal_sheet, name="journal_sheet"),
]
