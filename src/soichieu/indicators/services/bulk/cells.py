"""The stored figures of some measures and periods as arrays, and the trees they are rolled up by."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from django.db import connection
from numpy.typing import NDArray

from soichieu.indicators.models import Period
from soichieu.indicators.services.bulk.records import SCALE, unpacked
from soichieu.pure.rollup.arrays import ABSENT, TOP, Trees

Ints = NDArray[np.int64]
NOTHING = int(np.iinfo(np.int64).min)
"""Stands for no number."""

_CELLS = """
COPY (
  SELECT v.measure_id, v.period_id, v.unit_id, coalesce((v.reported * {scale})::bigint, {nothing}),
         coalesce((v.accepted * {scale})::bigint, {nothing}), (u.valid @> p.ends)::int::bigint
  FROM indicators_value v
  JOIN indicators_period p ON p.id = v.period_id
  JOIN organisations_unit u ON u.id = v.unit_id
  WHERE v.measure_id IN ({measures}) AND v.period_id IN ({periods})
    AND (v.reported IS NOT NULL OR v.accepted IS NOT NULL)
) TO STDOUT (FORMAT binary)
"""
# The lines of superiors above some units, day by day; those of the invented end at their own top (R23).
_PLACES = """
WITH RECURSIVE line (on_day, unit_id, parent_id) AS (
    SELECT d.on_day, p.unit_id, p.parent_id
    FROM unnest(%(days)s::date[]) AS d (on_day)
    JOIN organisations_placement p
      ON p.unit_id = ANY(%(units)s) AND p.hierarchy = %(hierarchy)s AND p.valid @> d.on_day
    JOIN organisations_unit u ON u.id = p.unit_id
    JOIN organisations_unit a ON a.id = p.parent_id AND a.invented = u.invented
  UNION
    SELECT l.on_day, p.unit_id, p.parent_id
    FROM line l
    JOIN organisations_placement p
      ON p.unit_id = l.parent_id AND p.hierarchy = %(hierarchy)s AND p.valid @> l.on_day
    JOIN organisations_unit u ON u.id = p.unit_id
    JOIN organisations_unit a ON a.id = p.parent_id AND a.invented = u.invented
)
SELECT on_day, unit_id, parent_id FROM line
"""


@dataclass(frozen=True, eq=False)
class StoredCells:
    """Columns of stored cells, numbers in millionths; `lives` is 1 where the unit saw the period end."""

    measure: Ints
    period: Ints
    unit: Ints
    reported: Ints
    accepted: Ints
    lives: Ints

    def where(self, chosen: NDArray[np.bool_]) -> "StoredCells":
        """Return some of them."""
        columns = (self.measure, self.period, self.unit, self.reported, self.accepted, self.lives)
        return StoredCells(*(column[chosen] for column in columns))


def stored_cells(measure_ids: Collection[int], period_ids: Collection[int]) -> StoredCells:
    """Read the cells of these measures and periods that were reported or accepted."""
    if not measure_ids or not period_ids:
        return StoredCells(*(np.zeros(0, np.int64) for _column in range(6)))
    statement = _CELLS.format(
        scale=SCALE,
        nothing=f"'{NOTHING}'::bigint",
        measures=", ".join(str(int(pk)) for pk in measure_ids),
        periods=", ".join(str(int(pk)) for pk in period_ids),
    )
    stream = bytearray()
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for piece in copy:
            stream += piece
    return StoredCells(*unpacked(bytes(stream), 6))


def lives_of(unit: Ints, period: Ints) -> Ints:
    """Return for cells whether each unit lived on the last day of the period."""
    units, periods = np.unique(unit), np.unique(period)
    place = np.searchsorted(units, unit) * len(periods) + np.searchsorted(periods, period)
    is_taken = np.zeros(len(units) * len(periods), np.bool_)
    is_taken[place] = True
    taken, at = np.flatnonzero(is_taken), np.cumsum(is_taken)[place] - 1
    pairs = units[taken // len(periods)], periods[taken % len(periods)]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (u.valid @> p.ends)::int FROM unnest(%s::bigint[], %s::bigint[]) WITH ORDINALITY"
            " AS a (unit_id, period_id, place) JOIN organisations_unit u ON u.id = a.unit_id"
            " JOIN indicators_period p ON p.id = a.period_id ORDER BY place",
            [pairs[0].tolist(), pairs[1].tolist()],
        )
        lives: Ints = np.array([row[0] for row in cursor.fetchall()], np.int64)
    found: Ints = lives[at]
    return found


@dataclass(frozen=True, eq=False)
class Forest:
    """The hierarchy on the last day of each period; `units` are the ids behind the indexes.

    Beside each unit stands its shadow, a leaf under the same parent: it takes the unit's own figure, so that
    a total holds what lies below the unit and not the unit itself.
    """

    units: Ints
    periods: Ints
    trees: Trees

    def shadow_of(self, unit_ids: Ints) -> Ints:
        """Return the index of each unit's shadow."""
        return np.searchsorted(self.units, unit_ids) + len(self.units)


def forest(hierarchy: str, period_ids: Collection[int], reporting: Ints) -> Forest:
    """Read the hierarchy above the units that report, as it was on the last day of each of these periods."""
    ends = dict(Period.objects.filter(pk__in=period_ids).values_list("pk", "ends"))
    days = sorted(set(ends.values()))
    places = _places(hierarchy, days, np.unique(reporting).tolist())
    known = {unit for tree in places.values() for pair in tree.items() for unit in pair}
    units = np.unique(np.concatenate([np.fromiter(known, np.int64, len(known)), reporting]))
    index = {int(unit): at for at, unit in enumerate(units)}
    parents = np.full((max(len(days), 1), 2 * len(units)), ABSENT, np.int64)
    for row, day in enumerate(days):
        own = parents[row, : len(units)]
        for parent in places[day].values():
            own[index[parent]] = max(own[index[parent]], TOP)
        for unit, parent in places[day].items():
            own[index[unit]] = index[parent]
        # A unit that stands under nobody reports for itself alone.
        parents[row, len(units) :] = np.where(own == ABSENT, TOP, own)
    periods = np.array(sorted(ends), np.int64)
    tree_of = np.array([days.index(ends[int(period)]) for period in periods], np.int64)
    return Forest(units, periods, Trees(parents, tree_of))


def _places(hierarchy: str, days: Collection[date], units: list[int]) -> Mapping[date, Mapping[int, int]]:
    found: dict[date, dict[int, int]] = {day: {} for day in days}
    with connection.cursor() as cursor:
        cursor.execute(_PLACES, {"days": list(days), "units": units, "hierarchy": hierarchy})
        for day, unit, parent in cursor:
            found[day][unit] = parent
    return found
