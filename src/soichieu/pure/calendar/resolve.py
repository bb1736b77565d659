"""From a written date to a day: the year it means, and on what that rests."""

from datetime import date
from typing import Literal

from soichieu.pure.calendar.written import Published, WrittenDate

Basis = Literal["written", "year_inferred", "relative", "month_only"]
Direction = Literal["past", "future"]


def resolve_date(
    written: WrittenDate, published: Published, direction: Direction = "past"
) -> tuple[date | str | None, Basis | None]:
    """Give the day (or the month as "2024-10") a written date means, and its basis; (None, None) if unknown.

    A day and month without year take the year of publication, or the nearest year before (`past`, what a
    text tells) or after (`future`, what it sets as a deadline) that fits.
    """
    if written.full:
        return written.full, "written"
    year = written.year or _year_meant(written, published, direction)
    if year is None:
        return None, None
    if written.day is None:
        return f"{year:04d}-{written.month:02d}", "month_only"
    return date(year, written.month, written.day), "year_inferred"


def _year_meant(written: WrittenDate, published: Published, direction: Direction) -> int | None:
    if published.year is None:
        return None
    step = -1 if direction == "past" else 1
    # Nine years reach over any two leap days, so a 29 February always finds its year.
    for distance in range(9):
        year = published.year + distance * step
        if _exists(written, year) and not _beyond(written, year, published, step):
            return year
    return None


def _exists(written: WrittenDate, year: int) -> bool:
    try:
        date(year, written.month, written.day or 1)
    except ValueError:
        return False
    return True


def _beyond(written: WrittenDate, year: int, published: Published, step: int) -> bool:
    """Say whether that year puts the date on the wrong side of the publication, as far as it is known."""
    if published.year != year or published.month is None:
        return False
    meant, out = (
        (written.month, written.day or 0),
        (published.month, published.day.day if published.day else 0),
    )
    if not (written.day and published.day):
        meant, out = (written.month, 0), (published.month, 0)
    return (meant > out) if step < 0 else (meant < out)
