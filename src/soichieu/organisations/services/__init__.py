"""Changing the organisation: loading facts, establishing, renaming, merging, splitting, committees."""

from soichieu.organisations.services.committees import (
    appoint_standing_body,
    end_seat,
    seat_member,
    set_up_committee,
)
from soichieu.organisations.services.founding import NewUnit, establish_unit, move_unit, rename_unit
from soichieu.organisations.services.inventing import InventedCountry, invent_country
from soichieu.organisations.services.loading import load_country, load_demo_units
from soichieu.organisations.services.reorganising import dissolve_unit, merge_units, split_unit
from soichieu.organisations.services.staging import Difference

__all__ = [
    "Difference",
    "InventedCountry",
    "NewUnit",
    "appoint_standing_body",
    "dissolve_unit",
    "end_seat",
    "establish_unit",
    "invent_country",
    "load_country",
    "load_demo_units",
    "merge_units",
    "move_unit",
    "rename_unit",
    "seat_member",
    "set_up_committee",
    "split_unit",
]
