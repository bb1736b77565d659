"""What is held against what, and what is suggested."""

from collections.abc import Hashable
from dataclasses import dataclass
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
    """An item that may serve a clause; `score` is the share of such pairs that are links, 0 to 1."""

    clause: Ref
    item: Ref
    score: float
    grounds: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided on a clause and an item of any unit: what the house has learnt."""

    clause: Ref
    item_text: str
    is_link: bool = True
