"""Work given to units: the moves of a share of it, and in which class it stands on a day (R9–R11).

With it: what recurs, what waits for what, which parts make a whole, which marks lie on the way.
"""

from soichieu.pure.tasks.carrying import HandedOver, Portion, Takeover, hand_over
from soichieu.pure.tasks.milestones import MarkClass, mark_on
from soichieu.pure.tasks.moves import MOVES, Move, Side, State, Step, Unlawful, allowed, check, state_on
from soichieu.pure.tasks.recurrence import Every, Instance, Recurrence, instances, period_key
from soichieu.pure.tasks.standing import (
    AGES,
    DONE,
    DUE,
    OPEN,
    Ageing,
    Class,
    Share,
    Tally,
    ageing,
    class_on,
    days_late,
    tally,
)
from soichieu.pure.tasks.structure import Work, way_round, work_of

__all__ = [
    "AGES",
    "DONE",
    "DUE",
    "MOVES",
    "OPEN",
    "Ageing",
    "Class",
    "Every",
    "HandedOver",
    "Instance",
    "MarkClass",
    "Move",
    "Portion",
    "Recurrence",
    "Share",
    "Side",
    "State",
    "Step",
    "Takeover",
    "Tally",
    "Unlawful",
    "Work",
    "ageing",
    "allowed",
    "check",
    "class_on",
    "days_late",
    "hand_over",
    "instances",
    "mark_on",
    "period_key",
    "state_on",
    "tally",
    "way_round",
    "work_of",
]
