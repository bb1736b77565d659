"""Registers the app `evidence`."""

from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    """Texts taken in and kept unchanged, what was found in them, and the citations made of it."""

    name = "soichieu.evidence"
    label = "evidence"
    default_auto_field = "django.db.models.BigAutoField"
