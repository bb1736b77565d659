"""Whether a clause opens with the day, month or year of what it tells: "Ngày 12/3, UBND xã họp dân"."""

from collections.abc import Iterator
from datetime import date

from soichieu.pure.reading.data.duty_words import DATED, MONTH_YEAR
from soichieu.pure.reading.prepared import Prepared

_NEAR_OPENING = 36  # characters from the beginning of a clause in which the day of its tale stands


def opens_with_past(prepared: Prepared, begin: int, end: int) -> bool:
    """Tell a clause that opens with a day, or with a month or year before the text came out."""
    low, out = prepared.lower, prepared.published
    if DATED.match(low, begin, end):
        return True
    near = min(end, begin + _NEAR_OPENING)
    if out.day and any(day <= out.day for day in _days_in(prepared, begin, near)):
        return True
    month = MONTH_YEAR.match(low, begin, end)
    if month is None or out.year is None:
        return False
    told = (int(month["year"]), int(month["month"] or 12))
    return told < (out.year, out.month or 1)


def _days_in(prepared: Prepared, begin: int, end: int) -> Iterator[date]:
    return (day for written in prepared.dates_within(begin, end) if (day := written.full))
