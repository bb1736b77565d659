"""The day written between two places of a text."""

from bisect import bisect_left
from datetime import date

from soichieu.pure.calendar import WrittenDate, resolve_date
from soichieu.pure.reading.prepared import Prepared


def day_between(prepared: Prepared, start: int, end: int) -> date | None:
    """Give the first day written whole between two places: "UBND tỉnh ngay trong ngày 9/5 có Công văn …"."""
    index = bisect_left(prepared.date_starts, start)
    written = prepared.dates[index] if index < len(prepared.dates) else None
    return day_of(prepared, written) if written and written.end <= end else None


def day_of(prepared: Prepared, written: WrittenDate) -> date | None:
    """Give the day that is written, its year by that of the text; None for a month or an open year."""
    day = resolve_date(written, prepared.published)[0]
    return day if isinstance(day, date) else None
