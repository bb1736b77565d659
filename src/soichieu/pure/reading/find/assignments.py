"""What every way of giving work comes to: the deed, its lead, those along, its time, its product."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from soichieu.pure.reading.find.clauses import Charge, time_without_day
from soichieu.pure.reading.findings import Deadline, Span, Task
from soichieu.pure.reading.prepared import Prepared

# "…, hoàn thành" before a day says no more than the day.
_FINISHED = re.compile(r"[ ,;]*(?:(?:và[ ]+)?(?:phải[ ]+)?hoàn thành|(?<=[ ])xong)?[ ,;(]*$")


_APART = ("riêng ", "trừ ", "ngoại trừ ")


@dataclass(frozen=True, slots=True)
class Assignment:
    """Spans of one piece of work; `within` is where its deadline is sought, `days` one that holds for all."""

    span: Span
    deed: Span
    lead: Span | None
    coordinating: tuple[Span, ...]
    within: Span
    product: Span | None = None
    shared: Deadline | None = None


@dataclass(frozen=True, slots=True)
class Owner:
    """The bodies under which a list of work stands, with those along and a day that holds for all of it."""

    leads: tuple[Span, ...]
    coordinating: tuple[Span, ...] = ()
    shared: Deadline | None = None
    ordered: bool = False  # a verb of order or a colon opens the list


def extended(found: list[Assignment], end: int, *, span: bool = False) -> list[Assignment]:
    """Let the last work, whoever leads it, reach on: its day (and its words) may stand as far as `end`."""
    last = found[-1].span
    return [
        replace(one, within=(one.within[0], end), span=(one.span[0], end) if span else one.span)
        if one.span == last
        else one
        for one in found
    ]


def assignments_of(one: Charge, start: int, end: int, owner: Owner | None = None) -> Iterator[Assignment]:
    """Make what a clause charges its bodies with; the owner of the list adds who works along, and its day."""
    along = one.coordinating or (owner.coordinating if owner else ())
    shared = owner.shared if owner else None
    for lead in one.leads:
        yield Assignment((start, end), (min(one.deed, end), end), lead, along, (start, end), shared=shared)


def is_more(one: list[Assignment], found: list[Assignment], owner: Owner | None) -> bool:
    """Tell further deeds of the owner of a list in one item: "lập danh sách; gửi về huyện trước ngày 5/6"."""
    leads = owner.leads if owner else ()
    return bool(leads) and {part.lead for part in one} == {part.lead for part in found} == set(leads)


def is_owned(found: list[Assignment], owner: Owner | None) -> bool:
    """Tell whether what is found so far leaves the rest of an item to the owner of its list."""
    return owner is not None and all(one.lead in owner.leads for one in found)


class Deadlines:
    """Answers which deadlines stand in a stretch of text."""

    def __init__(self, deadlines: Iterable[Deadline]) -> None:
        self._deadlines = sorted(deadlines, key=lambda deadline: deadline.span)
        self._starts = [deadline.span[0] for deadline in self._deadlines]
        self.ends = frozenset(deadline.span[1] for deadline in self._deadlines)

    def within(self, span: Span) -> list[Deadline]:
        """Give the deadlines of a stretch."""
        first, last = bisect_left(self._starts, span[0]), bisect_left(self._starts, span[1])
        return self._deadlines[first:last]


def _without_day(low: str, deed: Span, deadline: Deadline | None) -> Span:
    """Leave out the day that closes a deed, for the task says it on its own."""
    if deadline is None or not deed[0] < deadline.span[0] < deed[1] <= deadline.span[1]:
        return deed
    end = deed[0] + len(_FINISHED.sub("", low[deed[0] : deadline.span[0]]))
    return (deed[0], end) if end > deed[0] else deed


def _is_apart(low: str, start: int, day: Deadline) -> bool:
    """Tell the day of an exception: "bàn giao hồ sơ (riêng hồ sơ thất lạc báo cáo trước ngày 12/8)"."""
    bracket = low.rfind("(", start, day.span[0])
    return bracket >= 0 and ")" not in low[bracket : day.span[0]] and low.startswith(_APART, bracket + 1)


def tasks_of(prepared: Prepared, low: str, assignment: Assignment, deadlines: Deadlines) -> Iterator[Task]:
    """Make the task of each day set, else of the one day that holds for all; a task without a day keeps the
    words of haste or recurrence, if there are any."""
    days = deadlines.within(assignment.within)
    if assignment.shared and all(_is_apart(low, assignment.within[0], day) for day in days):
        days = [assignment.shared, *days]
    dayless = None if days else time_without_day(low, *assignment.within)
    each: dict[date | None, Deadline | None] = {}
    for day in days:
        each.setdefault(day.date, day)
    for deadline in each.values() or (None,):
        yield Task(
            text=prepared.quote(_without_day(low, assignment.deed, deadline)),
            lead=prepared.quote(assignment.lead) if assignment.lead else None,
            coordinating=tuple(prepared.quote(span) for span in assignment.coordinating),
            due=deadline.date if deadline else None,
            due_text=deadline.text if deadline else prepared.quote(dayless) if dayless else None,
            bound=deadline.bound if deadline else None,
            product=prepared.quote(assignment.product) if assignment.product else None,
            span=assignment.span,
        )
