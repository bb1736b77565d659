"""How what is owed stands on a day: each thing in exactly one class."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

Bound = Literal["before", "by"]


class Class(StrEnum):
    """Where one thing owed stands on a day. `NOT_YET` and `ENDED` stand apart and are in no total."""

    NOT_YET = "not_yet"
    ENDED = "ended"
    MET = "met"
    MET_LATE = "met_late"
    WAIVED = "waived"
    OPEN = "open"
    SOON = "soon"
    OVERDUE = "overdue"
    NO_DAY = "no_day"


COUNTED = (Class.MET, Class.MET_LATE, Class.WAIVED, Class.OPEN, Class.SOON, Class.OVERDUE, Class.NO_DAY)
"""The classes whose numbers add up to what is owed on a day."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The dated facts of one thing owed; a day of None means that it has not happened.

    `last_day` is the last day in time (rule R12 already applied), `soon_from` the day from which it counts as
    falling due soon.
    """

    owed_from: date
    ended_on: date | None = None
    met_on: date | None = None
    waived_on: date | None = None
    last_day: date | None = None
    soon_from: date | None = None


def class_on(one: Standing, on: date) -> Class:
    """Tell in which class a thing owed stands on a day; what is dated later never changes the answer."""
    if on < one.owed_from:
        return Class.NOT_YET
    if one.ended_on is not None and one.ended_on <= on:
        return Class.ENDED
    if one.met_on is not None and one.met_on <= on:
        late = one.last_day is not None and one.met_on > one.last_day
        return Class.MET_LATE if late else Class.MET
    if one.waived_on is not None and one.waived_on <= on:
        return Class.WAIVED
    return _still_open(one, on)


def _still_open(one: Standing, on: date) -> Class:
    if one.last_day is None:
        return Class.NO_DAY
    if on > one.last_day:
        return Class.OVERDUE
    return Class.SOON if one.soon_from is not None and on >= one.soon_from else Class.OPEN


def standing_on(those: Iterable[Standing], on: date) -> list[Class]:
    """Tell the class of each, in the order given."""
    return [class_on(one, on) for one in those]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many stand in each class; `owed` is the sum of the counted ones."""

    counts: Counter[Class] = field(default_factory=Counter)

    @property
    def owed(self) -> int:
        """How many things are owed on the day, met or not."""
        return sum(self.counts[one] for one in COUNTED)

    @property
    def met(self) -> int:
        """How many are met, in time or late."""
        return self.counts[Class.MET] + self.counts[Class.MET_LATE]

    @property
    def missing(self) -> int:
        """How many are neither met nor waived."""
        return self.owed - self.met - self.counts[Class.WAIVED]


def tally(classes: Iterable[Class]) -> Tally:
    """Count classes."""
    return Tally(Counter(classes))
