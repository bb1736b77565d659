"""Figures about the work: shares counted by class, saying what is counted; parts add up (R9, R10)."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from django.db import connection
from django.db.models import F, QuerySet
from django.db.models.functions import TruncMonth, TruncQuarter, TruncYear
from django.utils.translation import gettext as _

from soichieu.pure.tasks import AGES, OPEN, Ageing, Class, Tally
from soichieu.tasks.enums import DeadlineClass, DeadlineGroup, State
from soichieu.tasks.queries.shares import extended_by

By = Literal["unit", "level", "line", "directive", "office", "month", "quarter", "year"]
"""What shares are counted by; a period is told by its first day and is that of the last day in time."""

_BY: Mapping[By, F | TruncMonth | TruncQuarter | TruncYear] = {
    "unit": F("unit_id"),
    "level": F("unit__level"),
    "line": F("unit__line"),
    "directive": F("task__directive_id"),
    "office": F("office_id"),
    "month": TruncMonth("last_then"),
    "quarter": TruncQuarter("last_then"),
    "year": TruncYear("last_then"),
}
# The shares are gone through once; then, for each value: how many of each class and age of lateness, of these
# how many lie returned or were extended; and, in a row without a class, how many tasks they are of.
_COUNTED = """
WITH shares AS MATERIALIZED ({shares})
SELECT {value}, deadline, CASE WHEN deadline = 'overdue' THEN width_bucket(%s - last_then, %s) END,
    count(*), count(*) FILTER (WHERE state_then = %s), count(*) FILTER (WHERE extended)
FROM shares GROUP BY 1, 2, 3
UNION ALL
SELECT {value}, NULL, NULL, count(*), 0, 0
FROM (SELECT DISTINCT {value} AS value, task_number FROM shares) AS tasks GROUP BY 1
"""


class SumsDiffer(Exception):
    """Which parts of a table do not add up: a fault of the program, never shown as a figure."""


@dataclass(frozen=True, slots=True)
class Count:
    """Shares by class on a day, how late the overdue ones are, and to how many `tasks` they belong.

    `returned` lie returned, `extended` were granted a later day; all are in their classes too.
    """

    tally: Tally
    ages: Ageing
    returned: int
    extended: int
    tasks: int

    def of(self, deadline: str) -> int:
        """How many shares stand in a class or a group of classes; all of them where none is named."""
        if not deadline:
            return self.tally.given
        return self.tally.of(Class(one) for one in DeadlineGroup.classes(deadline))

    def check(self) -> None:
        """Raise SumsDiffer unless the classes add up to what was given, and the ages to what is overdue."""
        if sum(self.tally.counts.values()) != self.tally.given:
            raise SumsDiffer(_("tổng số được giao"))
        if self.ages.total != self.tally.counts[Class.OVERDUE]:
            raise SumsDiffer(_("quá hạn theo số ngày"))
        if self.returned > self.tally.of(OPEN):
            raise SumsDiffer(_("trả lại"))
        if max(self.extended, self.tasks) > self.tally.given:
            raise SumsDiffer(_("gia hạn, số nhiệm vụ"))

    @property
    def parts(self) -> list[tuple[DeadlineClass, int]]:
        """The numbers by class, in the order of the table, without empty ones."""
        return [(one, count) for one in DeadlineClass if (count := self.tally.counts[Class(one.value)])]


@dataclass(frozen=True, slots=True)
class Figures:
    """A table of counts and its total, counted apart.

    The `tasks` of the parts may be more than those of the total, for units share them.
    """

    parts: Mapping[Any, Count]
    total: Count

    def check(self) -> None:
        """Raise SumsDiffer unless every row adds up, and every column to the total."""
        rows = list(self.parts.values())
        for row in (*rows, self.total):
            row.check()
        for one in Class:
            if sum(row.tally.counts[one] for row in rows) != self.total.tally.counts[one]:
                raise SumsDiffer(str(DeadlineClass(one.value).label))
        if sum(row.returned for row in rows) != self.total.returned:
            raise SumsDiffer(_("trả lại"))
        if sum(row.extended for row in rows) != self.total.extended:
            raise SumsDiffer(_("gia hạn"))
        for place, number in enumerate(self.total.ages.counts):
            if sum(row.ages.counts[place] for row in rows) != number:
                raise SumsDiffer(_("quá hạn theo số ngày"))


def count_shares(shares: QuerySet[Any], on: date) -> Count:
    """Count what `shares_seen` gave for a day."""
    return _counts(shares, on, None).get(None) or _NONE


def figures_by(shares: QuerySet[Any], on: date, by: By) -> Figures:
    """Count what `shares_seen` gave, apart for each value; raises SumsDiffer if the parts do not add up."""
    figures = Figures(_counts(shares, on, by), count_shares(shares, on))
    figures.check()
    return figures


def _counts(shares: QuerySet[Any], on: date, by: By | None) -> dict[Any, Count]:
    """Count in the database; under None where nothing tells them apart."""
    counts: defaultdict[Any, Counter[Class]] = defaultdict(Counter)
    ages: defaultdict[Any, list[int]] = defaultdict(lambda: [0] * len(AGES))
    apart: defaultdict[Any, list[int]] = defaultdict(lambda: [0, 0])
    tasks: dict[Any, int] = {}
    for value, deadline, age, number, returned, extended in _rows(shares, on, by):
        if deadline is None:
            tasks[value] = number
            continue
        counts[value][Class(deadline)] += number
        if age:
            ages[value][age - 1] += number
        apart[value][0] += returned
        apart[value][1] += extended
    return {
        value: Count(Tally(found), Ageing(tuple(ages[value])), apart[value][0], apart[value][1], tasks[value])
        for value, found in counts.items()
    }


def _rows(shares: QuerySet[Any], on: date, by: By | None) -> list[tuple[Any, ...]]:
    told = {"extended": extended_by(on), "task_number": F("task_id"), **({"value": _BY[by]} if by else {})}
    inner, params = (
        shares.order_by()
        .annotate(**told)
        .values(*told, "deadline", "last_then", "state_then")
        .query.sql_with_params()
    )
    sql = _COUNTED.format(value="value" if by else "NULL", shares=inner)
    with connection.cursor() as cursor:
        cursor.execute(sql, [*params, on, [low for low, _high in AGES], State.RETURNED.value])
        return list(cursor.fetchall())


_NONE = Count(Tally(), Ageing((0,) * len(AGES)), 0, 0, 0)
