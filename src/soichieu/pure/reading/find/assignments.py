"""What every way of giving work comes to: the deed, its lead, those along, its time, its product."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from soichieu.pure.reading.find.clauses import time_without_day
from soichieu.pure.reading.findings import Deadline, Span, Task
from soichieu.pure.reading.prepared import Prepared

# "…, hoàn thành" before a day says no more than the day.
_FINISHED = re.compile(r"[ ,;]*(?:(?:và[ ]+)?(?:phải[ ]+)?hoàn thành|(?<=[ ])xong)?[ ,;(]*$")


@dataclass(frozen=True, slots=True)
class Assignment:
    """Spans of one piece of work; `within` is where its deadline is sought."""

    span: Span
    deed: Span
    lead: Span | None
    coordinating: tuple[Span, ...]
    within: Span
    product: Span | None = None


class Deadlines:
    """Answers which deadline stands in a stretch of text."""

    def __init__(self, deadlines: Iterable[Deadline]) -> None:
        self._deadlines = sorted(deadlines, key=lambda deadline: deadline.span)
        self._starts = [deadline.span[0] for deadline in self._deadlines]

    def within(self, span: Span) -> Deadline | None:
        """Give the first deadline of a stretch, None where there is none."""
        index = bisect_left(self._starts, span[0])
        found = self._deadlines[index] if index < len(self._deadlines) else None
        return found if found and found.span[0] < span[1] else None


def _without_day(low: str, deed: Span, deadline: Deadline | None) -> Span:
    """Leave out the day that closes a deed, for the task says it on its own."""
    if deadline is None or not deed[0] < deadline.span[0] < deed[1] <= deadline.span[1]:
        return deed
    end = deed[0] + len(_FINISHED.sub("", low[deed[0] : deadline.span[0]]))
    return (deed[0], end) if end > deed[0] else deed


def task_of(prepared: Prepared, low: str, assignment: Assignment, deadlines: Deadlines) -> Task:
    """Make the task; without a day it keeps the words of haste or recurrence, if there are any."""
    deadline = deadlines.within(assignment.within)
    dayless = None if deadline else time_without_day(low, *assignment.within)
    due_text = deadline.text if deadline else prepared.quote(dayless) if dayless else None
    return Task(
        text=prepared.quote(_without_day(low, assignment.deed, deadline)),
        lead=prepared.quote(assignment.lead) if assignment.lead else None,
        coordinating=tuple(prepared.quote(span) for span in assignment.coordinating),
        due=deadline.date if deadline else None,
        due_text=due_text,
        bound=deadline.bound if deadline else None,
        product=prepared.quote(assignment.product) if assignment.product else None,
        span=assignment.span,
    )
