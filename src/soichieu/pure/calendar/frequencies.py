"""Reporting periods from a week to a term, by the windows of a scheme (R15, NĐ 09/2019/NĐ-CP).

On the calendar of the state a month runs from the 15th of the month before to its 14th, and so do quarters,
halves, nine months and years; a week is Monday to Sunday on both. A term has the days its caller gives.
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from soichieu.pure.calendar.periods import Scheme, period_of, span_of
from soichieu.pure.calendar.working_days import working_day_after, working_days_before


class Frequency(StrEnum):
    """How long a period is."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Period:
    """One period: its nominal first day (a Monday, or the 1st of its first month), and its first and last."""

    scheme: Scheme
    frequency: Frequency
    named: date
    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


Days = tuple[date, date]
"""The first and last day of a term."""

_MONTHS = {
    Frequency.MONTH: 1,
    Frequency.QUARTER: 3,
    Frequency.HALF: 6,
    Frequency.NINE_MONTHS: 9,
    Frequency.YEAR: 12,
}
_QUARTERS = ("I", "II", "III", "IV")
_KEY = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)|Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<nine>9M)|(?P<month>\d\d)))?"
    r"|(?P<first>\d{4})\.\.(?P<last>\d{4})"
)


def period_on(day: date, frequency: Frequency, scheme: Scheme, term: Days | None = None) -> Period:
    """Give the period in which a day lies; after the ninth month, the nine months of its year, then past.

    Raises ValueError for a term whose days are not given or do not hold the day.
    """
    if frequency is Frequency.TERM:
        if term is None or not term[0] <= day <= term[1]:
            raise ValueError("Chưa biết nhiệm kỳ của ngày này từ ngày nào đến ngày nào.")
        return Period(scheme, frequency, term[0], *term)
    if frequency is Frequency.WEEK:
        monday = day - timedelta(days=day.weekday())
        return Period(scheme, frequency, monday, monday, monday + timedelta(days=6))
    months = _MONTHS[frequency]
    return _of_months(period_of(day, 12 if months == 9 else months, scheme), frequency, scheme)


def _of_months(named: date, frequency: Frequency, scheme: Scheme) -> Period:
    return Period(scheme, frequency, named, *span_of(named, _MONTHS[frequency], scheme))


def key(period: Period) -> str:
    """Write it for addresses and files: 2026-W07, 2026-03, 2026-Q1, 2026-H1, 2026-9M, 2026, 2021..2026."""
    year, month = period.named.year, period.named.month
    if period.frequency is Frequency.WEEK:
        year, week, _day = period.named.isocalendar()
        return f"{year:04d}-W{week:02d}"
    parts = {
        Frequency.MONTH: f"-{month:02d}",
        Frequency.QUARTER: f"-Q{month // 3 + 1}",
        Frequency.HALF: f"-H{month // 6 + 1}",
        Frequency.NINE_MONTHS: "-9M",
        Frequency.YEAR: "",
        Frequency.TERM: f"..{period.end.year:04d}",
    }
    return f"{year:04d}{parts[period.frequency]}"


def from_key(text: str, scheme: Scheme, term: Days | None = None) -> Period:
    """Read what `key` wrote; a term needs its days. Raises ValueError where the text names no period."""
    found = _KEY.fullmatch(text)
    try:
        period = _read(found, scheme, term) if found else None
    except (ValueError, OverflowError):
        period = None
    if period is None:
        raise ValueError(f"“{text}” không phải là một kỳ báo cáo.")
    return period


def _read(found: re.Match[str], scheme: Scheme, term: Days | None) -> Period | None:
    if found["first"]:
        years = int(found["first"]), int(found["last"])
        if term is None or years != (term[0].year, term[1].year):
            return None
        return period_on(term[0], Frequency.TERM, scheme, term)
    year = int(found["year"])
    if found["week"]:
        return period_on(date.fromisocalendar(year, int(found["week"]), 1), Frequency.WEEK, scheme)
    if found["nine"]:
        return _of_months(date(year, 1, 1), Frequency.NINE_MONTHS, scheme)
    for name, frequency in (("quarter", Frequency.QUARTER), ("half", Frequency.HALF)):
        if found[name]:
            return _of_months(
                date(year, (int(found[name]) - 1) * _MONTHS[frequency] + 1, 1), frequency, scheme
            )
    month = found["month"]
    frequency = Frequency.MONTH if month else Frequency.YEAR
    return _of_months(date(year, int(month or 1), 1), frequency, scheme)


def name(period: Period) -> str:
    """Call a period as reports do: "tháng 3/2026", "quý I/2026", "6 tháng đầu năm 2026"."""
    year, month = period.named.year, period.named.month
    if period.frequency is Frequency.WEEK:
        year, week, _day = period.named.isocalendar()
        return f"tuần {week}/{year} ({period.start:%d/%m}–{period.end:%d/%m})"
    names = {
        Frequency.MONTH: f"tháng {month}/{year}",
        Frequency.QUARTER: f"quý {_QUARTERS[(month - 1) // 3]}/{year}",
        Frequency.HALF: f"6 tháng {'đầu' if month == 1 else 'cuối'} năm {year}",
        Frequency.NINE_MONTHS: f"9 tháng năm {year}",
        Frequency.YEAR: f"năm {year}",
        Frequency.TERM: f"nhiệm kỳ {year}–{period.end.year}",
    }
    return names[period.frequency]


def before(period: Period) -> Period | None:
    """Give the period of the same frequency before; None for a term, whose days only its caller knows."""
    return _moved(period, -1)


def after(period: Period) -> Period | None:
    """Give the period of the same frequency after; None for a term."""
    return _moved(period, 1)


def _moved(period: Period, step: int) -> Period | None:
    if period.frequency is Frequency.TERM:
        return None
    if period.frequency is Frequency.WEEK:
        return period_on(period.named + timedelta(days=7 * step), period.frequency, period.scheme)
    # Nine months come once a year.
    length = 12 if period.frequency is Frequency.NINE_MONTHS else _MONTHS[period.frequency]
    month = period.named.year * 12 + period.named.month - 1 + length * step
    return _of_months(date(month // 12, month % 12 + 1, 1), period.frequency, period.scheme)


def same_last_year(period: Period) -> Period | None:
    """Give the period of the same name a year before; None for a term and where that year had no week 53."""
    if period.frequency is Frequency.TERM:
        return None
    if period.frequency is Frequency.WEEK:
        iso = period.named.isocalendar()
        try:
            monday = date.fromisocalendar(iso.year - 1, iso.week, 1)
        except ValueError:
            return None
        return period_on(monday, period.frequency, period.scheme)
    return _of_months(period.named.replace(year=period.named.year - 1), period.frequency, period.scheme)


def inside(longer: Period, frequency: Frequency) -> tuple[Period, ...]:
    """Give the periods of a frequency that make up a longer one exactly, in order; none where they do not.

    A week makes up only itself (a February of four whole weeks is no rule), and so does a term.
    """
    if frequency is longer.frequency:
        return (longer,)
    if frequency is Frequency.TERM or Frequency.WEEK in {frequency, longer.frequency}:
        return ()
    parts: list[Period] = []
    start = longer.start
    while start <= longer.end:
        part = period_on(start, frequency, longer.scheme)
        if part.start != start or part.end > longer.end:
            return ()
        parts.append(part)
        start = part.end + timedelta(days=1)
    return tuple(parts)


def due(period: Period, days: int, hour: int, *, working: bool, holidays: AbstractSet[date]) -> datetime:
    """Give the moment (of the clock on the wall) so many days or working days after the last day of a period.

    `days` below zero are before it, 0 is the last day itself; `hour` is 0 to 24, and 24 the end of that day.
    The same serves for the opening, the cut-off and the lock. Raises ValueError for another hour.
    """
    if not 0 <= hour <= 24:
        raise ValueError(f"Giờ chốt phải từ 0 đến 24, không phải {hour}.")
    day = period.end
    if not working:
        day += timedelta(days=days)
    elif days < 0:
        day = working_days_before(day, -days, holidays)
    else:
        day = working_day_after(day, days, holidays)
    return datetime.combine(day, time()) + timedelta(hours=hour)
