"""Registers the app `accounts`."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Users, their dated posts and roles, and what each may see."""

    name = "soichieu.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
