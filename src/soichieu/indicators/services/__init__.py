"""What may be done with figures: define, ask, answer, judge, correct."""

from soichieu.indicators.services.bands import NewBand, set_bands
from soichieu.indicators.services.breakdowns import add_dimension, break_down, break_down_anew
from soichieu.indicators.services.bulk import Columns, StoredFault, check_totals, load_values, rebuild_totals
from soichieu.indicators.services.check_rules import NewCheck, retire_check, set_check
from soichieu.indicators.services.correcting import accept_correction, correct, refuse_correction
from soichieu.indicators.services.deciding import accept, send_back
from soichieu.indicators.services.defining import NewDefinition, NewIndicator, define, renew, retire
from soichieu.indicators.services.entering import NewCell, Now, SavedCell, copy_forward, save_cells
from soichieu.indicators.services.forms import NewForm, NewLine, change_lines, make_form
from soichieu.indicators.services.from_texts import take_count, take_from_claim
from soichieu.indicators.services.proving import attach_evidence, detach_evidence
from soichieu.indicators.services.rounds import move_due, open_round, period_of, unlock
from soichieu.indicators.services.submitting import submit, take_back
from soichieu.indicators.services.taking_over import PastAnswer, take_over_answers
from soichieu.indicators.services.targets import NewTarget, drop_target, hand_down, set_target
from soichieu.indicators.services.value_files import (
    BroughtFigures,
    Undone,
    bring_figures,
    confirm_figures,
    discard_figures,
    undo_figures,
)
from soichieu.indicators.services.waiving import waive

__all__ = [
    "BroughtFigures",
    "Columns",
    "NewBand",
    "NewCell",
    "NewCheck",
    "NewDefinition",
    "NewForm",
    "NewIndicator",
    "NewLine",
    "NewTarget",
    "Now",
    "PastAnswer",
    "SavedCell",
    "StoredFault",
    "Undone",
    "accept",
    "accept_correction",
    "add_dimension",
    "attach_evidence",
    "break_down",
    "break_down_anew",
    "bring_figures",
    "change_lines",
    "check_totals",
    "confirm_figures",
    "copy_forward",
    "correct",
    "define",
    "detach_evidence",
    "discard_figures",
    "drop_target",
    "hand_down",
    "load_values",
    "make_form",
    "move_due",
    "open_round",
    "period_of",
    "rebuild_totals",
    "refuse_correction",
    "renew",
    "retire",
    "retire_check",
    "save_cells",
    "send_back",
    "set_bands",
    "set_check",
    "set_target",
    "submit",
    "take_back",
    "take_count",
    "take_from_claim",
    "take_over_answers",
    "undo_figures",
    "unlock",
    "waive",
]
