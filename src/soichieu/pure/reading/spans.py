"""Questions about sorted spans that do not overlap."""

from bisect import bisect_right
from collections.abc import Sequence

from soichieu.pure.reading.findings import Span

_BEYOND = 1 << 62  # greater than any place


def covers(spans: Sequence[Span], place: int) -> bool:
    """Say whether one of the spans, sorted by their starts, holds a place."""
    index = bisect_right(spans, (place, _BEYOND)) - 1
    return index >= 0 and place < spans[index][1]
