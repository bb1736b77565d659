"""Registers the app `foundation`, which owns only the cache table."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class FoundationConfig(AppConfig):
    """The Django ground; no business words."""

    name = "soichieu.foundation"
    label = "foundation"

    def ready(self) -> None:
        """Make the lookups known, and keep the functions of row history in place."""
        from soichieu.foundation import history_functions, lookups  # noqa: F401, PLC0415  registers; models are ready

        post_migrate.connect(history_functions.install, sender=self)
