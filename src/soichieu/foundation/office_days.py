"""Days as offices count them: working days, lunar holidays left out, and the last day in time."""

from datetime import date, timedelta
from functools import lru_cache

import holidays
from django.conf import settings

from soichieu.pure.calendar.working_days import (
    working_days_after,
    working_days_before,
    working_days_of,
)

_WELL_BEFORE = 1  # a year: counting a few days back from January may reach into the year before


@lru_cache(maxsize=64)
def holidays_of(year: int) -> frozenset[date]:
    """Return the public holidays of a year and of the one before it."""
    return frozenset(holidays.country_holidays("VN", years=[year - _WELL_BEFORE, year]))


def office_days_before(day: date, count: int) -> date:
    """Return the day that lies so many working days before another."""
    return working_days_before(day, count, holidays_of(day.year))


def last_day_in_time(due: date | None, bound: str) -> date | None:
    """Return the last day in time: the day named, or for "trước ngày" the day before where so set (R12)."""
    if due is not None and bound == "before" and settings.BEFORE_MEANS_THE_DAY_BEFORE:
        return due - timedelta(days=1)
    return due


def last_day_of_soon(on: date) -> date:
    """Return the latest last day that, seen from a day, falls due soon (R9: working days, a setting)."""
    latest = on
    # At most the longest holiday and the week-ends around it lie between.
    for ahead in range(1, 40):
        day = on + timedelta(days=ahead)
        if office_days_before(day, settings.SOON_IN_WORKING_DAYS) <= on:
            latest = day
    return latest


def office_days_between(first: date, last: date) -> int:
    """Return how many working days lie after one day up to another; 0 where the second is not later."""
    return working_days_after(_working_days(first.year, last.year), first, last)


@lru_cache(maxsize=64)
def _working_days(first: int, last: int) -> tuple[date, ...]:
    return tuple(day for year in range(first, last + 1) for day in working_days_of(year, holidays_of(year)))
