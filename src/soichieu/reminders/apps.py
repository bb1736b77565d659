"""Registers the app `reminders`."""

from django.apps import AppConfig


class RemindersConfig(AppConfig):
    """Rules, notices to people, the day's letters and what became of them."""

    name = "soichieu.reminders"
    label = "reminders"
    default_auto_field = "django.db.models.BigAutoField"
