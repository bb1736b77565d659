"""Registers the app `directives`."""

from django.apps import AppConfig


class DirectivesConfig(AppConfig):
    """The register of directives: identity, lineage, clauses, life."""

    name = "soichieu.directives"
    label = "directives"
    default_auto_field = "django.db.models.BigAutoField"
