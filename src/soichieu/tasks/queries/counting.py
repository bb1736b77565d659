"""Figures about the work: shares counted by class, saying what is counted; parts add up (R9, R10)."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from django.db import connection
from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import TruncMonth

from soichieu.pure.tasks import AGES, Ageing, Class, Tally
from soichieu.tasks.enums import DeadlineClass, State
from soichieu.tasks.models import Extension

By = Literal["unit", "level", "line", "directive", "office", "month"]
"""What shares are counted by; `month` is the first day of the month of the last day in time."""

_BY: Mapping[By, F | TruncMonth] = {
    "unit": F("unit_id"),
    "level": F("unit__level"),
    "line": F("unit__line"),
    "directive": F("task__directive_id"),
    "office": F("office_id"),
    "month": TruncMonth("last_then"),
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
    """The parts of a table do not add up to its total: a fault of the program, never shown as a figure."""


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
        """How many shares stand in a class; all of them where none is named."""
        return self.tally.counts[Class(deadline)] if deadline else self.tally.given

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
        """Raise SumsDiffer unless every class, age and number of shares adds up to the total."""
        for one in Class:
            if sum(part.tally.counts[one] for part in self.parts.values()) != self.total.tally.counts[one]:
                raise SumsDiffer(one.value)
        for name in ("returned", "extended"):
            if sum(getattr(part, name) for part in self.parts.values()) != getattr(self.total, name):
                raise SumsDiffer(name)
        ages = [part.ages.counts for part in self.parts.values()]
        if ages and tuple(map(sum, zip(*ages, strict=True))) != self.total.ages.counts:
            raise SumsDiffer("ages")
        if self.total.ages.total != self.total.tally.counts[Class.OVERDUE]:
            raise SumsDiffer("overdue")


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
    granted = Extension.objects.filter(assignment=OuterRef("pk"), granted=True, decided_on__lte=on)
    told = {"extended": Exists(granted), "task_number": F("task_id"), **({"value": _BY[by]} if by else {})}
    inner, params = (
        shares.order_by()
        .annotate(**told)
        .values(*told, "deadline", "last_then", "state_then")
        .query.sql_with_params()
    )
    sql = _COUNTED.format(value="value" if by else "NULL", shares=inner)
    with connection.cursor() as cursor:
        cursor.execute(sql, [*params, on, [low for low, _ in AGES], State.RETURNED.value])
        return list(cursor.fetchall())


_NONE = Count(Tally(), Ageing((0,) * len(AGES)), 0, 0, 0)
