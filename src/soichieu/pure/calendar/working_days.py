"""Working days: Monday to Friday that are no public holiday."""

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
