"""Units through time (R5): a unit is an identity; its names, codes and places are dated rows."""

from soichieu.organisations.models.committees import Committee, Seat, StandingBody
from soichieu.organisations.models.sources import DataSource, Horizon, OfficialCount
from soichieu.organisations.models.succession import Succession
from soichieu.organisations.models.units import Placement, Unit, UnitCode, UnitName

__all__ = [
    "Committee",
    "DataSource",
    "Horizon",
    "OfficialCount",
    "Placement",
    "Seat",
    "StandingBody",
    "Succession",
    "Unit",
    "UnitCode",
    "UnitName",
]
