"""Registers the app `organisations`."""

from django.apps import AppConfig


class OrganisationsConfig(AppConfig):
    """Units through time: names, codes, places in several hierarchies, succession, committees."""

    name = "soichieu.organisations"
    label = "organisations"
    default_auto_field = "django.db.models.BigAutoField"
