"""Figures about the work: shares counted by class, saying what is counted; parts add up (R9, R10)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from django.db import connection
from django.db.models import F, QuerySet
from django.utils.translation import gettext as _

from soichieu.pure.tasks import AGES, OPEN, Ageing, Class, Tally
from soichieu.tasks.enums import DeadlineClass, DeadlineGroup, State
from soichieu.tasks.queries.periods import USUAL, Periods
from soichieu.tasks.queries.shares import extended_by

By = Literal["unit", "level", "line", "directive", "office", "month", "quarter", "half", "year"]
"""What shares are counted by; a period is told by its name (`pure.calendar.periods`)."""

_BY: Mapping[By, F] = {
    "unit": F("unit_id"),
    "level": F("unit__level"),
    "line": F("unit__line"),
    "directive": F("task__directive_id"),
    "office": F("office_id"),
}
_CLASSES = tuple(one for one in Class if one not in {Class.NOT_YET, Class.ENDED})
# The shares are gone through once for all ways of telling them apart and for the total, each counted by
# itself: how many of each class and age of lateness, of these how many lie returned or were extended; one
# row for each value. In rows without these stands of how many tasks they are. Classes are told by their
# place, for numbers are compared sooner than words.
_COUNTED = """
WITH shares AS MATERIALIZED ({shares}), placed AS (
    SELECT *, array_position(%s::text[], deadline::text) AS class,
        CASE WHEN deadline = 'overdue' THEN width_bucket(%s - last_then, %s) END AS age,
        state_then = %s AS returned
    FROM shares
), counted AS (
    SELECT {way} AS way, {values}class, age, count(*) AS number, count(*) FILTER (WHERE returned) AS returned,
        count(*) FILTER (WHERE extended) AS extended
    FROM placed GROUP BY GROUPING SETS ({sets})
)
SELECT way, {values}NULL::bigint, ARRAY[{classes}], ARRAY[{ages}],
    sum(returned)::int, sum(extended)::int
FROM counted GROUP BY {by}way
{tasks}
"""
_TASKS = """UNION ALL
SELECT {way}, {values}count(*), NULL, NULL, NULL, NULL
FROM (SELECT DISTINCT {distinct} FROM shares) AS tasks {group}
"""
_SUM = "coalesce(sum(number) FILTER (WHERE {column} = {place}), 0)::int"


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
        given = self.tally.given
        if sum(self.tally.counts.values()) != given:
            raise SumsDiffer(_("tổng số được giao"))
        if self.ages.total != self.tally.counts[Class.OVERDUE]:
            raise SumsDiffer(_("quá hạn theo số ngày"))
        if self.returned > self.tally.of(OPEN):
            raise SumsDiffer(_("trả lại"))
        if max(self.extended, self.tasks) > given:
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
    return _counts(shares, on, (), USUAL)[None].get(None) or _NONE


def figures_by(shares: QuerySet[Any], on: date, by: By, periods: Periods = USUAL) -> Figures:
    """Count what `shares_seen` gave, apart for each value; raises SumsDiffer if the parts do not add up."""
    return figures_of(shares, on, by, periods=periods)[by]


def figures_of(
    shares: QuerySet[Any], on: date, by: By, *beside: By, periods: Periods = USUAL
) -> dict[By, Figures]:
    """Count in several ways at once, those `beside` without tasks; raises SumsDiffer as `figures_by`."""
    ways = tuple(dict.fromkeys((by, *beside)))
    counts = _counts(shares, on, ways, periods)
    total = counts[None].get(None) or _NONE
    figures = {way: Figures(counts[way], total) for way in ways}
    for one in figures.values():
        one.check()
    return figures


def _counts(
    shares: QuerySet[Any], on: date, ways: tuple[By, ...], periods: Periods
) -> dict[By | None, dict[Any, Count]]:
    """Count in the database, by each way and under None in all; tasks are counted by the first way alone."""
    rows: dict[tuple[By | None, Any], tuple[Any, ...]] = {}
    tasks: dict[tuple[By | None, Any], int] = {}
    for way, value, of_tasks, *numbers in _rows(shares, on, ways, periods):
        if of_tasks is None:
            rows[way, value] = tuple(numbers)
        else:
            tasks[way, value] = of_tasks
    found: dict[By | None, dict[Any, Count]] = {way: {} for way in (*ways, None)}
    for (way, value), (classes, ages, returned, extended) in rows.items():
        tally = Tally(Counter(dict(zip(_CLASSES, classes, strict=True))))
        # A unit holds one share of a task at a time, so there are as many.
        of_tasks = tally.given if way == "unit" else tasks.get((way, value), 0)
        found[way][value] = Count(tally, Ageing(tuple(ages)), returned, extended, of_tasks)
    return found


def _rows(
    shares: QuerySet[Any], on: date, ways: tuple[By, ...], periods: Periods
) -> Iterator[tuple[Any, ...]]:
    """Yield way, value, then tasks or numbers: by class, by age, returned, extended; the total has no way."""
    names = [f"value_{place}" for place in range(len(ways))]
    told: dict[str, Any] = {
        name: _BY.get(way) or periods.of(way) for name, way in zip(names, ways, strict=True)
    }
    told |= {"extended": extended_by(on), "task_number": F("task_id")}
    inner, params = (
        shares.order_by()
        .annotate(**told)
        .values(*told, "deadline", "last_then", "state_then")
        .query.sql_with_params()
    )
    bounds = [low for low, _high in AGES]
    given = [*params, [one.value for one in _CLASSES], on, bounds, State.RETURNED.value]
    with connection.cursor() as cursor:
        cursor.execute(_statement(inner, names, ways), given)
        for place, *values, of_tasks, classes, ages, returned, extended in cursor.fetchall():
            way, value = (None, None) if place == len(ways) else (ways[place], values[place])
            yield way, value, of_tasks, classes, ages, returned, extended


def _statement(inner: str, names: Sequence[str], ways: Sequence[By]) -> str:
    """Return what is asked; each row begins with the place of its way among the names, or past them."""
    total = len(names)
    # GROUPING sets a bit for each name that a row is not told apart by, the first name's the highest.
    places = " ".join(
        f"WHEN {2**total - 1 - 2 ** (total - 1 - place)} THEN {place}" for place in range(total)
    )
    values = "".join(f"{name}, " for name in names)
    of_tasks = [name for name, way in list(zip(names, ways, strict=True))[:1] if way != "unit"]
    return _COUNTED.format(
        shares=inner,
        way=f"CASE GROUPING({', '.join(names)}) {places} ELSE {total} END" if names else "0",
        values=values,
        by=values,
        sets=", ".join([*(f"({name}, class, age)" for name in names), "(class, age)"]),
        classes=_sums("class", len(_CLASSES)),
        ages=_sums("age", len(AGES)),
        tasks="".join(_tasks_by(name, names) for name in (*of_tasks, "")),
    )


def _tasks_by(name: str, names: Sequence[str]) -> str:
    """Return what counts tasks apart by the first name, or in all."""
    return _TASKS.format(
        way=0 if name else len(names),
        values="".join(f"{one if one == name else 'NULL'}, " for one in names),
        distinct=", ".join(filter(None, (name, "task_number"))),
        group=f"GROUP BY {name}" if name else "",
    )


def _sums(column: str, count: int) -> str:
    return ", ".join(_SUM.format(column=column, place=place + 1) for place in range(count))


_NONE = Count(Tally(), Ageing((0,) * len(AGES)), 0, 0, 0)
