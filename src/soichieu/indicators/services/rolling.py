"""Totals kept right in the transaction that changes a figure (R14).

What changed is carried to every superior of the unit, as the superiors were on the last day of the period
(or the unit's own last day), in one statement in the order of the key, so that two who hand in at once wait
for each other and never deadlock.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import connection

from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import Indicator, Measure, Value
from soichieu.indicators.services.rolling_statements import ABOVE, EXTREMES, ROLL, TURNOUT

Number = Decimal | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one cell was and became, in both sums."""

    measure_id: int
    period_id: int
    unit_id: int
    was_reported: Number
    reported: Number
    was_accepted: Number
    accepted: Number

    @property
    def cell(self) -> tuple[int, int, int]:
        """Its key."""
        return self.measure_id, self.period_id, self.unit_id


@dataclass(frozen=True, slots=True)
class TurnoutChange:
    """What changes for one unit in who owes and who has answered."""

    unit_id: int
    expected: int = 0
    submitted: int = 0
    in_time: int = 0
    accepted: int = 0


@dataclass(slots=True)
class _Delta:
    total: Decimal = Decimal(0)
    weight: Decimal = Decimal(0)
    count: int = 0

    def add(self, sign: int, value: Number, weight: Number, how: Indicator) -> None:
        """Add or take away what one cell gives to those above it."""
        if value is None or (how.aggregation == Aggregation.WEIGHTED_MEAN and weight is None):
            return
        self.count += sign
        if how.aggregation == Aggregation.WEIGHTED_MEAN and weight is not None:
            self.total += sign * value * weight
            self.weight += sign * weight
        elif how.aggregation == Aggregation.COUNT:
            self.total += sign * (int(value != 0) if how.kind == Kind.YES_NO else 1)
        else:
            self.total += sign * value

    @property
    def is_nothing(self) -> bool:
        """Whether nothing changes above."""
        return not (self.total or self.weight or self.count)


def roll(changes: Sequence[Change]) -> None:
    """Carry changed cells to every unit above them; to be called once in a transaction, after the cells."""
    indicators = _indicators({change.measure_id for change in changes})
    deltas: dict[tuple[int, int, int], tuple[_Delta, _Delta]] = {}
    for change, was_weights, weights in _weighted(changes, indicators):
        how = indicators[change.measure_id]
        if how.aggregation == Aggregation.NONE:
            continue
        reported, accepted = deltas.setdefault(change.cell, (_Delta(), _Delta()))
        reported.add(-1, change.was_reported, was_weights[0], how)
        reported.add(1, change.reported, weights[0], how)
        accepted.add(-1, change.was_accepted, was_weights[1], how)
        accepted.add(1, change.accepted, weights[1], how)
    moved = {
        cell: both
        for cell, both in sorted(deltas.items())
        if not (both[0].is_nothing and both[1].is_nothing) or _is_extreme(indicators[cell[0]])
    }
    if moved:
        _write(moved, indicators)
        _settle_extremes([cell for cell in moved if _is_extreme(indicators[cell[0]])], indicators)


def roll_turnout(round_id: int, period_id: int, hierarchy: str, changes: Iterable[TurnoutChange]) -> None:
    """Carry who owes and who has answered to every unit above."""
    listed = sorted(changes, key=lambda change: change.unit_id)
    if not listed:
        return
    columns = [
        [getattr(change, name) for change in listed]
        for name in ("unit_id", "expected", "submitted", "in_time", "accepted")
    ]
    with connection.cursor() as cursor:
        cursor.execute(TURNOUT, [period_id, hierarchy, *columns, round_id])


def _is_extreme(indicator: Indicator) -> bool:
    return indicator.aggregation in (Aggregation.MIN, Aggregation.MAX)


def _indicators(measure_ids: Collection[int]) -> dict[int, Indicator]:
    """Return the indicator of each of these measures, and of each that one of these weighs."""
    rows = Measure.objects.filter(pk__in=measure_ids) | Measure.objects.filter(
        indicator__weight_id__in=measure_ids
    )
    return {row.pk: row.indicator for row in rows.select_related("indicator")}


_Weights = tuple[Number, Number]


def _weighted(
    changes: Sequence[Change], indicators: dict[int, Indicator]
) -> Iterable[tuple[Change, _Weights, _Weights]]:
    """Give each change with the weights of its cell before and after, reported and accepted.

    A weight that changed brings the cells it weighs, which did not change themselves.
    """
    changed = {change.cell: change for change in changes}
    weighs: dict[int, list[int]] = defaultdict(list)
    for measure_id, indicator in indicators.items():
        if indicator.weight_id is not None:
            weighs[indicator.weight_id].append(measure_id)
    asked = set()
    for change in changes:
        weight_id = indicators[change.measure_id].weight_id
        if weight_id is not None:
            asked.add((weight_id, change.period_id, change.unit_id))
        asked.update((other, change.period_id, change.unit_id) for other in weighs.get(change.measure_id, ()))
    stored = _stored(asked - changed.keys())
    reweighed = [
        Change(*cell, stored[cell][0], stored[cell][0], stored[cell][1], stored[cell][1])
        for cell in stored
        if indicators.get(cell[0]) is not None and indicators[cell[0]].weight_id is not None
    ]
    for change in (*changes, *reweighed):
        weight_id = indicators[change.measure_id].weight_id
        if weight_id is None:
            yield change, (None, None), (None, None)
            continue
        cell = (weight_id, change.period_id, change.unit_id)
        other = changed.get(cell)
        if other is not None:
            yield change, (other.was_reported, other.was_accepted), (other.reported, other.accepted)
        else:
            both = stored.get(cell, (None, None))
            yield change, both, both


def _stored(cells: Collection[tuple[int, int, int]]) -> dict[tuple[int, int, int], _Weights]:
    if not cells:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT v.measure_id, v.period_id, v.unit_id, v.reported, v.accepted FROM indicators_value v"
            " JOIN unnest(%s::bigint[], %s::bigint[], %s::bigint[]) AS a (measure_id, period_id, unit_id)"
            " USING (measure_id, period_id, unit_id)",
            [list(column) for column in zip(*cells, strict=True)],
        )
        return {row[:3]: (row[3], row[4]) for row in cursor.fetchall()}


def _write(
    moved: dict[tuple[int, int, int], tuple[_Delta, _Delta]], indicators: dict[int, Indicator]
) -> None:
    columns: list[list[Any]] = [list(column) for column in zip(*moved, strict=True)]
    columns.append([indicators[cell[0]].hierarchy for cell in moved])
    for place in (0, 1):
        columns += [[getattr(both[place], name) for both in moved.values()] for name in _DELTA]
    with connection.cursor() as cursor:
        cursor.execute(ROLL, columns)


_DELTA = ("total", "weight", "count")


def _settle_extremes(cells: Sequence[tuple[int, int, int]], indicators: dict[int, Indicator]) -> None:
    """Find least and most anew for those above changed cells; a later statement, so it sees what others did.

    The totals of those above were written first and are locked: who comes next waits and then sees this.
    """
    if not cells:
        return
    measures, periods, units = ([*column] for column in zip(*cells, strict=True))
    hierarchies = [indicators[measure].hierarchy for measure in measures]
    pairs = sorted(set(zip(measures, periods, strict=True)))
    with connection.cursor() as cursor:
        cursor.execute(ABOVE, [measures, periods, units, hierarchies])
        above = [row[0] for row in cursor.fetchall()]
        cursor.execute(EXTREMES, [*([*column] for column in zip(*pairs, strict=True)), above])


_MANY = 200
"""From how many units on one lock for all stands for one each: the server keeps some thousands of locks."""

_LOCK_ALL = "SELECT pg_advisory_xact_lock(%s, 0)"
_LOCK_EACH = """
WITH all_of_it AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(%s, 0))
SELECT pg_advisory_xact_lock(%s, unit_id) FROM all_of_it, unnest(%s::int[]) AS given (unit_id)
"""


def lock_cells(pairs: Iterable[tuple[int, int]]) -> None:
    """Let one at a time change figures of a (period, unit), until the transaction ends; taken in order.

    Who changes few units shares the lock of the period with others of that kind; who changes very many takes
    it alone. To be called once in a transaction by who changes many.
    """
    units: dict[int, set[int]] = defaultdict(set)
    for period_id, unit_id in pairs:
        units[period_id].add(unit_id)
    with connection.cursor() as cursor:
        for period_id, asked in sorted(units.items()):
            if len(asked) > _MANY:
                cursor.execute(_LOCK_ALL, [period_id])
            else:
                cursor.execute(_LOCK_EACH, [period_id, period_id, sorted(asked)])


def lock_period(period_id: int) -> None:
    """Let nobody else change any figure of a period until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(_LOCK_ALL, [period_id])


def change_of(value: Value, *, reported: Number, accepted: Number) -> Change:
    """Return what becomes of a cell as it is stored, when its two sums become these."""
    return Change(
        value.measure_id, value.period_id, value.unit_id, value.reported, reported, value.accepted, accepted
    )
