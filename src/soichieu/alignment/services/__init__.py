"""Writing: links between clauses and items, and what is done about gaps."""

from soichieu.alignment.services.carrying_over import carry_over
from soichieu.alignment.services.gaps import GapAt, answer, ask, explain, give_task, reopen
from soichieu.alignment.services.linking import MOST_AT_ONCE, Pair, confirm, move, reject, take_back

__all__ = [
    "MOST_AT_ONCE",
    "GapAt",
    "Pair",
    "answer",
    "ask",
    "carry_over",
    "confirm",
    "explain",
    "give_task",
    "move",
    "reject",
    "reopen",
    "take_back",
]
