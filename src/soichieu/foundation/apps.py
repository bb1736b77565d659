"""Registers the app `foundation`, which owns only the cache table."""

from django.apps import AppConfig


class FoundationConfig(AppConfig):
    """The Django ground; no business words."""

    name = "soichieu.foundation"
    label = "foundation"

    def ready(self) -> None:
        """Make the lookups known."""
        from soichieu.foundation import lookups  # noqa: F401, PLC0415  registers them; models are ready now
