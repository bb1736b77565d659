"""Work given to units: the moves of a share of it, and in which class it stands on a day (R9–R11)."""

from soichieu.pure.tasks.moves import MOVES, Move, Side, State, Step, Unlawful, allowed, check, state_on
from soichieu.pure.tasks.standing import AGES, Ageing, Class, Share, Tally, ageing, class_on, days_late, tally

__all__ = [
    "AGES",
    "MOVES",
    "Ageing",
    "Class",
    "Move",
    "Share",
    "Side",
    "State",
    "Step",
    "Tally",
    "Unlawful",
    "ageing",
    "allowed",
    "check",
    "class_on",
    "days_late",
    "state_on",
    "tally",
]
