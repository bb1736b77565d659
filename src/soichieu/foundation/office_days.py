"""The days on which offices of the country do not work, lunar ones too."""

from datetime import date
from functools import lru_cache

import holidays

from soichieu.pure.calendar.working_days import working_days_before

_WELL_BEFORE = 1  # a year: counting a few days back from January may reach into the year before


@lru_cache(maxsize=64)
def holidays_of(year: int) -> frozenset[date]:
    """Return the public holidays of a year and of the one before it."""
    return frozenset(holidays.country_holidays("VN", years=[year - _WELL_BEFORE, year]))


def office_days_before(day: date, count: int) -> date:
    """Return the day that lies so many working days before another."""
    return working_days_before(day, count, holidays_of(day.year))
