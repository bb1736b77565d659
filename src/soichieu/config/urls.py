"""Addresses: Vietnamese without diacritics, one noun a level."""

from django.urls import include, path

urlpatterns = [path("", include("soichieu.web.urls"))]
