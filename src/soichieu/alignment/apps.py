"""Registers the app `alignment`."""

from django.apps import AppConfig


class AlignmentConfig(AppConfig):
    """Links between clauses and what units do, and the gaps on either side."""

    name = "soichieu.alignment"
    label = "alignment"
    default_auto_field = "django.db.models.BigAutoField"
