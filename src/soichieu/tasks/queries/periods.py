"""Periods that shares are counted by: of which day of theirs, on which calendar of which office (R15)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import DateField, Func

from soichieu.pure.calendar.periods import Scheme, period_of, span_of
from soichieu.tasks.enums import PeriodDay
from soichieu.tasks.models import OfficeCalendar

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_DAY = {PeriodDay.DUE: "last_then", PeriodDay.GIVEN: "given_on"}


class _Period(Func):
    """The name of the period a day lies in, as `pure.calendar.periods.period_of` gives it."""

    output_field = DateField()
    template = "date_trunc('%(way)s', %(expressions)s%(moved)s)::date"


class _Half(_Period):
    # The expression may hold parameters, so it stands only once.
    template = (
        "(SELECT (first - make_interval(months => (extract(month FROM first)::int - 1) %%%% 6))::date"
        " FROM (SELECT date_trunc('month', %(expressions)s%(moved)s) AS first) AS month)"
    )


@dataclass(frozen=True, slots=True)
class Periods:
    """On which calendar periods are told, and which day of a share places it in one."""

    scheme: Scheme = Scheme.CALENDAR
    day: PeriodDay = PeriodDay.DUE

    def of(self, way: str) -> Any:
        """Return the name of the period of a share."""
        # The 15th is the first day of the next month of the state, and no other day moves into another month.
        moved = " - interval '14 days' + interval '1 month'" if self.scheme is Scheme.STATE else ""
        made = _Half if way == "half" else _Period
        return made(_DAY[self.day], way=way, moved=moved)

    def name(self, day: date, way: str) -> date:
        """Return the name of the period in which a day lies."""
        return period_of(day, MONTHS[way], self.scheme)

    def span(self, named: date, way: str) -> tuple[date, date]:
        """Return the first and last day of a period."""
        return span_of(named, MONTHS[way], self.scheme)


USUAL = Periods()


def scheme_of(office_ids: Collection[int]) -> Scheme:
    """Return the calendar that the first of some offices has set; whole months where none has."""
    found = OfficeCalendar.objects.filter(office__in=office_ids).order_by("pk").first()
    return Scheme(found.scheme) if found else Scheme.CALENDAR
