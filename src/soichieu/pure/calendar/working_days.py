"""Working days: Monday to Friday that are no public holiday."""

from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta

_SATURDAY = 5


def is_working_day(day: date, holidays: AbstractSet[date]) -> bool:
    """Say whether offices work on a day."""
    return day.weekday() < _SATURDAY and day not in holidays


def working_days_before(day: date, count: int, holidays: AbstractSet[date]) -> date:
    """Give the day that lies so many working days before another; raises ValueError for less than none."""
    if count < 0:
        raise ValueError(f"{count} working days before a day")
    while count:
        day -= timedelta(days=1)
        count -= is_working_day(day, holidays)
    return day


def working_day_after(day: date, count: int, holidays: AbstractSet[date]) -> date:
    """Give the day that lies so many working days after another; raises ValueError for less than none."""
    if count < 0:
        raise ValueError(f"{count} working days after a day")
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day, holidays)
    return day


def working_days_of(year: int, holidays: AbstractSet[date]) -> tuple[date, ...]:
    """Give the working days of a year in order."""
    first = date(year, 1, 1)
    days = (first + timedelta(days=index) for index in range(366))
    return tuple(day for day in days if day.year == year and is_working_day(day, holidays))


def working_days_after(days: Sequence[date], first: date, last: date) -> int:
    """Count the working days after one day up to another, out of ordered `days` that cover both."""
    return max(0, bisect_right(days, last) - bisect_right(days, first))
