"""Registers the app `foundation`, which owns only the cache table."""

from django.apps import AppConfig


class FoundationConfig(AppConfig):
    """The Django ground; no business words."""

    name = "soichieu.foundation"
    label = "foundation"
