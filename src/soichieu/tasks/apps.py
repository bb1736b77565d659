"""Registers the app `tasks`."""

from django.apps import AppConfig


class TasksConfig(AppConfig):
    """Tasks, assignments, progress, deadlines, confirmation."""

    name = "soichieu.tasks"
    label = "tasks"
    default_auto_field = "django.db.models.BigAutoField"
