"""Registers the app `foundation`, which owns only the cache table."""

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class FoundationConfig(AppConfig):
    """The Django ground; no business words."""

    name = "soichieu.foundation"
    label = "foundation"

    def ready(self) -> None:
        """Make the lookups known, and keep the functions of row history in place."""
        from soichieu.foundation import history_functions, lookups  # noqa: F401, PLC0415  registers; models are ready

        # Only an app with models is told of; this one has none.
        post_migrate.connect(history_functions.install, sender=apps.get_app_config("pghistory"))
