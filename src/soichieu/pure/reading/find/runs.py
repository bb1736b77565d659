"""The runs of digits of a text ("1.103", "5,62", "31/8"): where a number can begin."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_RUN = re.compile(r"\d+(?:[.,/]\d+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Runs:
    """Every run of digits in the order of the text."""

    spans: tuple[Span, ...]
    starts: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[Span, ...]:
        """Give the runs that begin between two places."""
        return self.spans[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def runs_of(prepared: Prepared) -> Runs:
    """Read the runs of a text; asked for by `prepared.once(runs_of)`."""
    spans = tuple(match.span() for match in _RUN.finditer(prepared.text))
    return Runs(spans, tuple(start for start, _ in spans))
