"""Registers the app `indicators`."""

from django.apps import AppConfig


class IndicatorsConfig(AppConfig):
    """Definitions, targets, forms, values, checks, approval, roll-up."""

    name = "soichieu.indicators"
    label = "indicators"
    default_auto_field = "django.db.models.BigAutoField"
