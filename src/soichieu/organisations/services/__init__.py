"""Changing the organisation: loading facts, establishing, renaming, merging, splitting, committees."""

from soichieu.organisations.services.loading import load_country, load_demo_units

__all__ = ["load_country", "load_demo_units"]
