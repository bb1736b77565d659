"""The addresses of sources."""

from django.urls import path

from soichieu.web.sources import views

urlpatterns = [
    path("", views.sources, name="sources"),
    path("excel/", views.sources_sheet, name="sources_sheet"),
    path("gui/", views.upload, name="upload"),
    path("<int:pk>/", views.source, name="source"),
    path("<int:pk>/tep/", views.source_file, name="source_file"),
]
