"""Half-open spans of days; an open end means "no such day is known"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `start` to the day before `end`; None is open."""

    start: date | None = None
    end: date | None = None

    def __contains__(self, day: date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def meet(self, other: "Span") -> "Span | None":
        """Return the days of both, or None where there are none."""
        start = _later(self.start, other.start)
        end = _earlier(self.end, other.end)
        if start is not None and end is not None and start >= end:
            return None
        return Span(start, end)

    def minus(self, other: "Span") -> Iterator["Span"]:
        """Yield what is left of this span outside the other, in order."""
        before = None if other.start is None else self.meet(Span(None, other.start))
        after = None if other.end is None else self.meet(Span(other.end, None))
        if before is not None:
            yield before
        if after is not None:
            yield after


ALWAYS = Span()


def _later(one: date | None, other: date | None) -> date | None:
    if one is None or other is None:
        return one or other
    return max(one, other)


def _earlier(one: date | None, other: date | None) -> date | None:
    if one is None or other is None:
        return one or other
    return min(one, other)


def hull(spans: Iterable[Span]) -> Span:
    """Return the shortest span that holds all; of none, raises ValueError."""
    listed = list(spans)
    if not listed:
        message = "no span to hold"
        raise ValueError(message)
    starts = [span.start for span in listed]
    ends = [span.end for span in listed]
    return Span(
        None if None in starts else min(day for day in starts if day is not None),
        None if None in ends else max(day for day in ends if day is not None),
    )


def joined(pieces: Iterable[tuple[T, Span]]) -> list[tuple[T, Span]]:
    """Join neighbours of one value that touch: [(a, 1–2), (a, 2–3)] becomes [(a, 1–3)]."""
    out: list[tuple[T, Span]] = []
    for value, span in pieces:
        if out and out[-1][0] == value and out[-1][1].end is not None and out[-1][1].end == span.start:
            out[-1] = (value, Span(out[-1][1].start, span.end))
        else:
            out.append((value, span))
    return out
