"""Recurring work (R12: "hằng quý", "định kỳ 6 tháng"): a rule and a day give the periods opened by then."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Every(StrEnum):
    """How often it comes."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months one period has; each divides the year."""
        return {Every.MONTH: 1, Every.QUARTER: 3, Every.HALF_YEAR: 6, Every.YEAR: 12}[self]


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule: from `starts` on, one instance a period, while the period begins not after `ends`.

    Due in the month `month` of the period (1 is its first, None its last) on the day `day` of that month
    (None its last; a day the month does not have is its last too).
    """

    every: Every
    starts: date
    ends: date | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Instance:
    """One period: its key ("2026-03", "2026-Q1", "2026-H2", "2026"), when it opens and is due."""

    period: str
    opens_on: date
    due: date


def instances(rule: Recurrence, on: date) -> tuple[Instance, ...]:
    """Give every instance that is open by a day, oldest first, those long past included.

    The first period counts only if its due day does not lie before the start of the rule: nobody is late at
    birth. What was given for one day is always the beginning of what is given for a later one.
    """
    found = []
    first = _first_of(rule.every, rule.starts)
    while first <= on and (rule.ends is None or first <= rule.ends):
        opens, due = max(first, rule.starts), _due(rule, first)
        if opens <= on and opens <= due:
            found.append(Instance(period_key(rule.every, first), opens, due))
        first = _plus_months(first, rule.every.months)
    return tuple(found)


def period_key(every: Every, day: date) -> str:
    """Name the period in which a day lies; a name never stands for two periods."""
    if every is Every.MONTH:
        return f"{day.year:04d}-{day.month:02d}"
    if every is Every.YEAR:
        return f"{day.year:04d}"
    letter = "Q" if every is Every.QUARTER else "H"
    return f"{day.year:04d}-{letter}{(day.month - 1) // every.months + 1}"


def _first_of(every: Every, day: date) -> date:
    return date(day.year, (day.month - 1) // every.months * every.months + 1, 1)


def _due(rule: Recurrence, first: date) -> date:
    length = rule.every.months
    month = _plus_months(first, min(rule.month or length, length) - 1)
    last = monthrange(month.year, month.month)[1]
    return month.replace(day=min(rule.day or last, last))


def _plus_months(first: date, months: int) -> date:
    index = first.year * 12 + first.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)
