"""The day written between two places of a text."""

from bisect import bisect_left
from datetime import date

from soichieu.pure.calendar import resolve_date
from soichieu.pure.reading.prepared import Prepared


def day_between(prepared: Prepared, start: int, end: int) -> date | None:
    """Give the first day written whole between two places: "UBND tỉnh ngay trong ngày 9/5 có Công văn …"."""
    index = bisect_left(prepared.date_starts, start)
    written = prepared.dates[index] if index < len(prepared.dates) else None
    day = resolve_date(written, prepared.published)[0] if written and written.end <= end else None
    return day if isinstance(day, date) else None
