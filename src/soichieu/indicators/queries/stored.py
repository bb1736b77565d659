"""Figures as they are stored, read in bulk: the raw statements of every total, in one place.

A tally is of one measure, period and unit, in the two sums: reported and accepted (R14).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from django.db import connection

from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.pure.rollup.combining import NOTHING, ZERO, Tally

Key = tuple[int, int, int]
"""Measure, period, unit."""


class Both(NamedTuple):
    """What was reported and what was accepted of it."""

    reported: Tally
    accepted: Tally

    def plus(self, other: "Both") -> "Both":
        """Add both sums."""
        return Both(self.reported + other.reported, self.accepted + other.accepted)


NEITHER = Both(NOTHING, NOTHING)
Tallies = dict[Key, Both]

# What one cell gives to a sum, by how its measure is rolled up; None where it gives nothing.
_GIVES = """CASE g.how WHEN 'mean' THEN {v} * {w} WHEN 'yes' THEN ({v} <> 0)::int
     WHEN 'count' THEN CASE WHEN {v} IS NOT NULL THEN 1 END ELSE {v} END"""
_SIDES = [
    (_GIVES.format(v=f"v.{side}", w=f"w.{side}"), f"v.{side}", f"w.{side}")
    for side in ("reported", "accepted")
]
_GIVEN = "unnest(%s::bigint[], %s::bigint[], %s::text[]) AS g (measure_id, weight_id, how)"

STORED = f"""
SELECT false, measure_id, period_id, unit_id,
       reported_total, reported_weight, reported_count, reported_least, reported_most,
       accepted_total, accepted_weight, accepted_count, accepted_least, accepted_most
FROM indicators_rollup
WHERE measure_id = ANY(%s) AND period_id = ANY(%s) AND unit_id = ANY(%s)
UNION ALL
SELECT true, v.measure_id, v.period_id, v.unit_id,
  {", ".join(f"{gives}, {w}, ({gives} IS NOT NULL)::int, {v}, {v}" for gives, v, w in _SIDES)}
FROM {_GIVEN}
JOIN indicators_value v
  ON v.measure_id = g.measure_id AND v.period_id = ANY(%s) AND v.unit_id = ANY(%s)
LEFT JOIN indicators_value w
  ON w.measure_id = g.weight_id AND w.period_id = v.period_id AND w.unit_id = v.unit_id
"""  # noqa: S608  made of the constants above

_SUMMED = ", ".join(
    f"sum({gives}), sum({w}) FILTER (WHERE {gives} IS NOT NULL), count({gives}), "
    f"min({v}) FILTER (WHERE {gives} IS NOT NULL), max({v}) FILTER (WHERE {gives} IS NOT NULL)"
    for gives, v, w in _SIDES
)
_COUNTED_FOR = "unnest(%s::bigint[], %s::bigint[], %s::bigint[]) AS a (period_id, unit_id, top_id)"

SUMMED = f"""
SELECT v.measure_id, v.period_id, a.top_id, {_SUMMED}
FROM {_GIVEN}
JOIN indicators_value v ON v.measure_id = g.measure_id
JOIN {_COUNTED_FOR} ON a.period_id = v.period_id AND a.unit_id = v.unit_id
LEFT JOIN indicators_value w
  ON w.measure_id = g.weight_id AND w.period_id = v.period_id AND w.unit_id = v.unit_id
GROUP BY 1, 2, 3
"""  # noqa: S608  made of the constants above

_LAST = "(array_agg({what} ORDER BY q.ends DESC) FILTER (WHERE v.{side} IS NOT NULL))[1] AS {name}"
_LATEST = ", ".join(
    _LAST.format(what=what, side=side, name=name)
    for what, side, name in (
        ("v.reported", "reported", "reported"),
        ("w.reported", "reported", "reported_weight"),
        ("v.period_id", "reported", "reported_in"),
        ("v.accepted", "accepted", "accepted"),
        ("w.accepted", "accepted", "accepted_weight"),
        ("v.period_id", "accepted", "accepted_in"),
    )
)
# The value of a side counts where it is older than the period, or, if asked, wherever it stands.
_STANDING = [
    (f"CASE WHEN %s OR v.{side}_in <> v.period_id THEN v.{side} END", f"v.{side}_weight")
    for side in ("reported", "accepted")
]
_STOOD = ", ".join(
    f"{value} AS {side}, {weight} AS {side}_weight"
    for side, (value, weight) in zip(("reported", "accepted"), _STANDING, strict=True)
)

LATEST = f"""
WITH target (period_id, since, ends) AS (SELECT * FROM unnest(%s::bigint[], %s::date[], %s::date[])),
latest AS (
  SELECT g.measure_id, g.how, t.period_id, v.unit_id, {_LATEST}
  FROM target t
  JOIN indicators_period p ON p.id = t.period_id
  JOIN indicators_period q ON q.scheme = p.scheme AND q.frequency = p.frequency
   AND q.ends <= t.ends AND q.starts >= t.since
  CROSS JOIN {_GIVEN}
  JOIN indicators_value v ON v.measure_id = g.measure_id AND v.period_id = q.id
  LEFT JOIN indicators_value w
    ON w.measure_id = g.weight_id AND w.period_id = v.period_id AND w.unit_id = v.unit_id
  GROUP BY 1, 2, 3, 4
),
standing AS (SELECT v.measure_id, v.how, v.period_id, v.unit_id, {_STOOD} FROM latest v)
SELECT v.measure_id, v.period_id, a.top_id,
  {
    _SUMMED.replace("g.how", "v.how")
    .replace("w.reported", "v.reported_weight")
    .replace("w.accepted", "v.accepted_weight")
}
FROM standing v
JOIN {_COUNTED_FOR} ON a.period_id = v.period_id AND a.unit_id = v.unit_id
GROUP BY 1, 2, 3
"""  # noqa: S608  made of the constants above

EXPECTED = """
SELECT t.round_id, t.unit_id, t.expected FROM indicators_turnout t
WHERE t.round_id = ANY(%s) AND t.unit_id = ANY(%s)
UNION ALL
SELECT s.round_id, s.unit_id, 1 FROM indicators_submission s
WHERE s.round_id = ANY(%s) AND s.unit_id = ANY(%s)
"""

EXPECTED_OF = f"""
SELECT s.round_id, a.top_id, count(*)
FROM indicators_submission s
JOIN indicators_round r ON r.id = s.round_id
JOIN {_COUNTED_FOR} ON a.period_id = r.period_id AND a.unit_id = s.unit_id
WHERE s.round_id = ANY(%s) GROUP BY 1, 2
"""  # noqa: S608  made of the constants above

ASKING = """
SELECT l.measure_id, r.period_id, r.id FROM indicators_formline l
JOIN indicators_round r ON r.form_id = l.form_id
JOIN indicators_period p ON p.id = r.period_id AND l.valid @> p.ends
WHERE l.measure_id = ANY(%s) AND r.period_id = ANY(%s)
"""

GIVEN_BY = f"""
SELECT DISTINCT v.measure_id, v.period_id, a.top_id, a.unit_id
FROM indicators_value v
JOIN {_COUNTED_FOR} ON a.period_id = v.period_id AND a.unit_id = v.unit_id
WHERE v.measure_id = ANY(%s) AND v.reported IS NOT NULL
"""  # noqa: S608  made of the constants above


@dataclass(frozen=True, slots=True)
class Belonging:
    """For which of the units asked for each unit's figures of each period count."""

    periods: list[int]
    units: list[int]
    tops: list[int]

    @classmethod
    def of(cls, rows: Iterable[tuple[int, int, int]]) -> "Belonging":
        """Take rows of period, unit, top."""
        columns = [list(column) for column in zip(*rows, strict=True)] or [[], [], []]
        return cls(*columns)

    @property
    def columns(self) -> list[list[int]]:
        """The three columns, for a statement."""
        return [self.periods, self.units, self.tops]


def stored(
    facts: Collection[MeasureFact], period_ids: Collection[int], unit_ids: Collection[int]
) -> tuple[Tallies, Tallies]:
    """Return what each unit gave itself and what all below it gave, as the units then were."""
    own: Tallies = {}
    below: Tallies = {}
    periods, units = list(period_ids), list(unit_ids)
    arguments = [[fact.pk for fact in facts], periods, units, *_given(facts), periods, units]
    for row in _rows(STORED, arguments):
        (own if row[0] else below)[row[1], row[2], row[3]] = both(row[4:])
    return own, below


def summed(facts: Collection[MeasureFact], belonging: Belonging) -> Tallies:
    """Return the sums of figures for the units they are said to belong to."""
    rows = _rows(SUMMED, [*_given(facts), *belonging.columns])
    return {(row[0], row[1], row[2]): both(row[3:]) for row in rows}


def latest(
    facts: Collection[MeasureFact],
    windows: Mapping[int, tuple[date, date]],
    belonging: Belonging,
    *,
    only_carried: bool,
) -> Tallies:
    """Return the sums of each unit's last answer within the window of each period (first day, last day).

    `only_carried` leaves out those given in the period itself.
    """
    targets = [list(windows), [days[0] for days in windows.values()], [days[1] for days in windows.values()]]
    everywhere = not only_carried
    rows = _rows(LATEST, [*targets, *_given(facts), everywhere, everywhere, *belonging.columns])
    return {(row[0], row[1], row[2]): both(row[3:]) for row in rows}


def rounds_asking(
    measure_ids: Collection[int], period_ids: Collection[int]
) -> dict[tuple[int, int], list[int]]:
    """Return the rounds that ask for each measure in each period."""
    asking: dict[tuple[int, int], list[int]] = {}
    for measure, period, found in _rows(ASKING, [list(measure_ids), list(period_ids)]):
        asking.setdefault((measure, period), []).append(found)
    return asking


def expected(round_ids: Collection[int], unit_ids: Collection[int]) -> dict[tuple[int, int], int]:
    """Return how many owe an answer in each round: each unit itself and all below it."""
    rounds, units = list(round_ids), list(unit_ids)
    return _added(_rows(EXPECTED, [rounds, units, rounds, units]))


def expected_of(round_ids: Collection[int], belonging: Belonging) -> dict[tuple[int, int], int]:
    """Return how many owe an answer in each round, by the units they are said to belong to."""
    return _added(_rows(EXPECTED_OF, [*belonging.columns, list(round_ids)]))


def given_by(measure_ids: Collection[int], belonging: Belonging) -> list[tuple[int, int, int, int]]:
    """Return measure, period, top and unit wherever a unit reported what is said to belong to a top."""
    return _rows(GIVEN_BY, [*belonging.columns, list(measure_ids)])


def both(row: Sequence[Any]) -> Both:
    """Make the two tallies of ten columns: total, weight, count, least, most of each."""
    reported = _tally(*row[:5])
    return Both(reported, reported if row[:5] == row[5:] else _tally(*row[5:]))


def _tally(
    total: Decimal | None, weight: Decimal | None, count: int, least: Decimal | None, most: Decimal | None
) -> Tally:
    if not count or total is None:
        return NOTHING
    return Tally(
        _exact(total),
        _exact(weight) if weight else ZERO,
        count,
        None if least is None else _exact(least),
        None if most is None else _exact(most),
    )


def _exact(number: Decimal) -> Fraction:
    """Make a fraction; of a whole number, by far the most frequent, without looking for a common divisor."""
    whole = int(number)
    return Fraction(whole) if whole == number else Fraction(number)


def _how(fact: MeasureFact) -> str:
    if fact.aggregation == Aggregation.WEIGHTED_MEAN:
        return "mean"
    if fact.aggregation == Aggregation.COUNT:
        return "yes" if fact.kind == Kind.YES_NO else "count"
    return "sum"


def _given(facts: Collection[MeasureFact]) -> list[list[Any]]:
    return [[fact.pk for fact in facts], [fact.weight_id for fact in facts], [_how(fact) for fact in facts]]


def _added(rows: Iterable[tuple[int, int, int]]) -> dict[tuple[int, int], int]:
    owed: dict[tuple[int, int], int] = {}
    for found, unit, count in rows:
        owed[found, unit] = owed.get((found, unit), 0) + count
    return owed


def _rows(statement: str, arguments: list[Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement, arguments)
        return list(cursor.fetchall())
