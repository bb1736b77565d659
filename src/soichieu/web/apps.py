"""Registers the app `web`."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Templates, static files and screen tags."""

    name = "soichieu.web"
    label = "web"
