"""Lines of unit reports and the groups they fall into."""

from dataclasses import dataclass
from enum import StrEnum


class Slot(StrEnum):
    """What a line of a report tells (R18)."""

    RESULT = "result"
    MERIT = "merit"
    LIMIT = "limit"
    CAUSE = "cause"
    DIFFICULTY = "difficulty"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a unit's report; `ref` is its own in the batch, `unit` the printed name of who wrote it."""

    ref: str
    slot: Slot
    text: str
    unit: str


class Why(StrEnum):
    """Why a line stands in a group."""

    REPRESENTATIVE = "representative"
    SAME_TEXT = "same_text"
    SAME_WORDS = "same_words"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class Join:
    """A line in its group, held against the representative: words as each of the two prints them.

    `shared` are the words of the line that say what the representative says, `otherwise` pairs of what both
    say in other words, `added` what only the line says, `left_out` what only the representative says.
    `likeness` is 0 to 1.
    """

    line: Line
    why: Why
    likeness: float
    shared: tuple[str, ...] = ()
    otherwise: tuple[tuple[str, str], ...] = ()
    added: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that say one thing; the representative comes first and is the one most like all others.

    `shared` are the words of the representative that every line says in one way or another.
    """

    slot: Slot
    representative: Line
    joins: tuple[Join, ...]
    shared: tuple[str, ...]
    by_unit: tuple[tuple[str, int], ...]
