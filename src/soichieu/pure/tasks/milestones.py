"""Where a milestone stands on a day."""

from datetime import date
from enum import StrEnum


class MarkClass(StrEnum):
    """The classes of a milestone on a day; each is in exactly one."""

    REACHED = "reached"
    REACHED_LATE = "reached_late"
    AHEAD = "ahead"
    MISSED = "missed"


def mark_on(due: date, reached_on: date | None, on: date) -> MarkClass:
    """Tell the class of a milestone on a day; what is dated later never changes the answer."""
    if reached_on is not None and reached_on <= on:
        return MarkClass.REACHED_LATE if reached_on > due else MarkClass.REACHED
    return MarkClass.MISSED if on > due else MarkClass.AHEAD
