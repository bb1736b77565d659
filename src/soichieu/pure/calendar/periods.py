"""Reporting periods on the calendar of a scheme (R15): whole months, or those of the state from 15 to 14.

A period is named by its nominal first day: the first of its first month. On the calendar of the state the
month M runs from the 15th of the month before to the 14th of M, the year Y from 15/12/Y-1 to 14/12/Y.
"""

from datetime import date, timedelta
from enum import StrEnum

_FIRST_DAY = 15  # of a month of the state, in the month before


class Scheme(StrEnum):
    """Which days a reporting month has."""

    CALENDAR = "calendar"
    STATE = "state"


def period_of(day: date, months: int, scheme: Scheme) -> date:
    """Name the period of so many months, a divisor of twelve, in which a day lies."""
    month = day.year * 12 + day.month - 1
    if scheme is Scheme.STATE and day.day >= _FIRST_DAY:
        month += 1
    return _first(month - month % months)


def span_of(named: date, months: int, scheme: Scheme) -> tuple[date, date]:
    """Give the first and last day of a period by its name."""
    month = named.year * 12 + named.month - 1
    if scheme is Scheme.CALENDAR:
        return _first(month), _first(month + months) - timedelta(days=1)
    last = _first(month + months - 1).replace(day=_FIRST_DAY - 1)
    return _first(month - 1).replace(day=_FIRST_DAY), last


def _first(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
