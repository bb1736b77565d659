"""Registers the app `audit`."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """The journal: who did what, when, why; sealed so that no entry can be changed unseen."""

    name = "soichieu.audit"
    label = "audit"
    default_auto_field = "django.db.models.BigAutoField"
