"""What may be done with figures."""

from soichieu.indicators.services.correcting import accept_correction, correct, refuse_correction
from soichieu.indicators.services.deciding import accept, send_back
from soichieu.indicators.services.entering import NewCell, Now, SavedCell, copy_forward, save_cells
from soichieu.indicators.services.rounds import move_due, open_round, period_of, unlock
from soichieu.indicators.services.submitting import submit, take_back
from soichieu.indicators.services.waiving import waive

__all__ = [
    "NewCell",
    "Now",
    "SavedCell",
    "accept",
    "accept_correction",
    "copy_forward",
    "correct",
    "move_due",
    "open_round",
    "period_of",
    "refuse_correction",
    "save_cells",
    "send_back",
    "submit",
    "take_back",
    "unlock",
    "waive",
]
