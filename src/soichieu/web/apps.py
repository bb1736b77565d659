"""Registers the app `web`."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Templates, static files and screen tags."""

    name = "soichieu.web"
    label = "web"

    def ready(self) -> None:
        """Tell letters where the screens are."""
        from soichieu.reminders import links  # noqa: PLC0415  its tables are there only now
        from soichieu.web.reminders.links import path_of  # noqa: PLC0415  as above

        links.register(path_of)
