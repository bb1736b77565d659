"""Changing what is counted, asked and to be reached."""

from soichieu.indicators.services.bands import NewBand, set_bands
from soichieu.indicators.services.breakdowns import add_dimension, break_down
from soichieu.indicators.services.check_rules import NewCheck, retire_check, set_check
from soichieu.indicators.services.defining import NewDefinition, NewIndicator, define, renew, retire
from soichieu.indicators.services.forms import NewForm, NewLine, change_lines, make_form
from soichieu.indicators.services.targets import NewTarget, drop_target, hand_down, set_target

__all__ = [
    "NewBand",
    "NewCheck",
    "NewDefinition",
    "NewForm",
    "NewIndicator",
    "NewLine",
    "NewTarget",
    "add_dimension",
    "break_down",
    "change_lines",
    "define",
    "drop_target",
    "hand_down",
    "make_form",
    "renew",
    "retire",
    "retire_check",
    "set_bands",
    "set_check",
    "set_target",
]
