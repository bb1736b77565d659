"""In which class a share of a task stands on a day: each in exactly one, so parts equal totals (R9, R10)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from soichieu.pure.tasks.moves import Move, State, Step, state_on


class Class(StrEnum):
    """The classes of a share on a day; `NOT_YET` and `ENDED` are in no total."""

    NOT_YET = "not_yet"
    ENDED = "ended"
    DONE_IN_TIME = "done_in_time"
    DONE_LATE = "done_late"
    DONE_NO_DAY = "done_no_day"
    ON_HOLD = "on_hold"
    REFUSED = "refused"
    IN_TIME = "in_time"
    SOON = "soon"
    OVERDUE = "overdue"
    NO_DAY = "no_day"


DONE = (Class.DONE_IN_TIME, Class.DONE_LATE, Class.DONE_NO_DAY)
APART = (Class.ON_HOLD, Class.REFUSED)
DUE = (Class.DONE_IN_TIME, Class.DONE_LATE, Class.OVERDUE)
OPEN = (Class.IN_TIME, Class.SOON, Class.OVERDUE, Class.NO_DAY)
AGES = ((1, 30), (31, 90), (91, 120), (121, None))
"""Days late, from and to, as offices print them."""


@dataclass(frozen=True, slots=True)
class Share:
    """The dated facts of one unit's share.

    `last_day` is the last day in time, extensions granted included; `soon_from` the day from which it falls
    due soon. `steps` are in their order; `ended_on` is the day a reform took the share away.
    """

    given_on: date
    steps: Sequence[Step] = ()
    last_day: date | None = None
    soon_from: date | None = None
    ended_on: date | None = None

    def submitted_on(self, on: date) -> date | None:
        """Give the day of the last submission up to a day: lateness goes by it once it is confirmed (R9)."""
        days = [step.on for step in self.steps if step.move is Move.SUBMIT and step.on <= on]
        return days[-1] if days else None


def class_on(share: Share, on: date) -> Class:
    """Tell the class of a share on a day; what is dated later never changes the answer."""
    if on < share.given_on:
        return Class.NOT_YET
    if share.ended_on is not None and share.ended_on <= on:
        return Class.ENDED
    state = state_on(share.steps, on)
    if state is State.DONE:
        return _done(share, on)
    if state is State.ON_HOLD:
        return Class.ON_HOLD
    return Class.REFUSED if state is State.REFUSED else _open(share, on)


def _done(share: Share, on: date) -> Class:
    if share.last_day is None:
        return Class.DONE_NO_DAY
    submitted = share.submitted_on(on)
    late = submitted is not None and submitted > share.last_day
    return Class.DONE_LATE if late else Class.DONE_IN_TIME


def _open(share: Share, on: date) -> Class:
    if share.last_day is None:
        return Class.NO_DAY
    if on > share.last_day:
        return Class.OVERDUE
    return Class.SOON if share.soon_from is not None and on >= share.soon_from else Class.IN_TIME


def days_late(share: Share, on: date) -> int:
    """Give how many days a share is late on a day, or was when submitted and confirmed; 0 if in time."""
    found = class_on(share, on)
    if share.last_day is None or found not in {Class.OVERDUE, Class.DONE_LATE}:
        return 0
    until = on if found is Class.OVERDUE else share.submitted_on(on) or on
    return (until - share.last_day).days


@dataclass(frozen=True, slots=True)
class Tally:
    """How many shares stand in each class."""

    counts: Counter[Class] = field(default_factory=Counter)

    def of(self, classes: Iterable[Class]) -> int:
        """Sum some classes."""
        return sum(self.counts[one] for one in classes)

    @property
    def given(self) -> int:
        """How many shares there are on the day."""
        return self.of((*DONE, *APART, *OPEN))

    @property
    def due(self) -> int:
        """How many are due: done or late. On hold and refused ones stand apart (R9)."""
        return self.of(DUE)

    @property
    def done(self) -> int:
        """How many are done, in time, late or without a day."""
        return self.of(DONE)

    @property
    def rate(self) -> float | None:
        """Done / due (R10), of those with a day; None where nothing was due."""
        done = self.of((Class.DONE_IN_TIME, Class.DONE_LATE))
        return done / self.due if self.due else None


def tally(classes: Iterable[Class]) -> Tally:
    """Count classes."""
    return Tally(Counter(classes))


@dataclass(frozen=True, slots=True)
class Ageing:
    """How many overdue shares are late by so many days: one number for each of `AGES`."""

    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How many are overdue."""
        return sum(self.counts)


def ageing(days: Iterable[int]) -> Ageing:
    """Count days late into `AGES`; numbers below one are not late."""
    late = [one for one in days if one > 0]
    return Ageing(
        tuple(sum(low <= one and (high is None or one <= high) for one in late) for low, high in AGES)
    )
