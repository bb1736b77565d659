"""Writing: links between clauses and items, and what is done about gaps."""

from soichieu.alignment.services.carrying_over import carry_over
from soichieu.alignment.services.gaps import GapAt, answer, ask, explain, give_task, reopen
from soichieu.alignment.services.linking import Pair, confirm, move, reject, take_back

__all__ = [
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
