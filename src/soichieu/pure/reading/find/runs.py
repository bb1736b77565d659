"""The runs of digits of a text ("1.103", "5,62", "31/8"): where a number can begin."""

from bisect import bisect_left
from dataclasses import dataclass

from soichieu.pure.reading.data.measure_nouns import PHYSICAL_UNITS
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, Prepared


@dataclass(frozen=True, slots=True)
class Runs:
    """Every run of digits in the order of the text."""

    spans: tuple[Span, ...]
    starts: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[Span, ...]:
        """Give the runs that begin between two places."""
        return self.spans[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def runs_of(prepared: Prepared) -> Runs:
    """Give the runs of a text; asked for by `prepared.once(runs_of)`."""
    return Runs(prepared.runs, tuple(start for start, _ in prepared.runs))


def hours_in(prepared: Prepared) -> list[int]:
    """Give where the hours of a text stand: "8 giờ", "14h30"."""
    low = prepared.lower
    spans = prepared.once(runs_of).spans
    return [start for start, end in spans if low[end : end + 4].lstrip().startswith(("giờ", "h"))]


def word_before(low: str, floor: int, place: int) -> str:
    """Give the word before a place, blanks between; empty where something else stands there."""
    end = place
    while end > floor and low[end - 1] == " ":
        end -= 1
    start = end
    while start > floor and low[start - 1].isalpha():
        start -= 1
    return low[start:end]


def lost_its_blank(prepared: Prepared, line: Line, start: int) -> bool:
    """Tell "tổng mức đầu tư3,6 tỷ", where a blank was lost, from "km2", "CO2", "Q1"."""
    word = word_before(prepared.lower, line.start, start)
    return len(word) > 1 and word not in PHYSICAL_UNITS and prepared.text[start - len(word) : start].islower()
