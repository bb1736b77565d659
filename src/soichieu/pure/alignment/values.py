"""What is held against what, and what is suggested."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Ref = Hashable
"""Whatever names a clause or an item to the caller; equal for equal things only."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a directive, to be served by items of a unit's work.

    `heading` is its own, `above` the headings over it, outermost first; `by` the day in its words.
    """

    ref: Ref
    directive: Ref
    text: str
    heading: str = ""
    above: tuple[str, ...] = ()
    by: date | None = None


@dataclass(frozen=True, slots=True)
class Directive:
    """A directive of the set: its title tells its field, its symbol is how papers name it."""

    ref: Ref
    title: str
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a unit's work: of a plan, a yearly key task, a target, a running task.

    `paper` names the paper it stands in (None for a task of none), `section` what it stands under.
    """

    ref: Ref
    text: str
    paper: Ref = None
    paper_title: str = ""
    section: str = ""
    lead: str = ""
    product: str = ""
    due: date | None = None


class GroundKind(StrEnum):
    """Why an item is suggested for a clause."""

    WORDS = "words"
    MEANING = "meaning"
    FIGURES = "figures"
    DEADLINE = "deadline"
    NAMED = "named"
    FIELD = "field"
    PLACE = "place"
    LEARNT = "learnt"


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason, with the words of both sides that gave it, as they are printed."""

    kind: GroundKind
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An item that may serve a clause; `score` is the calibrated share of such pairs that are links, 0 to 1."""

    clause: Ref
    item: Ref
    score: float
    grounds: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A pair on which a person decided, told by the texts of both: what the house has learnt."""

    clause_text: str
    item_text: str
    is_link: bool = True


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What is suggested for each clause, best first, and the clauses for which nothing fits."""

    by_clause: dict[Ref, tuple[Suggestion, ...]] = field(default_factory=dict)

    @property
    def unserved(self) -> tuple[Ref, ...]:
        """The clauses that nothing fits."""
        return tuple(ref for ref, found in self.by_clause.items() if not found)
