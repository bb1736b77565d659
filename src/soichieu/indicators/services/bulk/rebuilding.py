"""Every total of some measures and periods worked out anew from the figures, and written in their place."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
from django.db import connection, transaction

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import Measure, Period, Rollup
from soichieu.indicators.services.bulk.cells import NOTHING, Forest, Ints, StoredCells, forest, stored_cells
from soichieu.indicators.services.bulk.records import SCALE, packed
from soichieu.indicators.services.rolling import Change, roll
from soichieu.indicators.services.rolling_statements import EXTREMES, WEIGHTED
from soichieu.pure.rollup.arrays import Cells, Rows, rolled_up

_COPY = """
COPY indicators_rollup (measure_id, period_id, unit_id, reported_count, accepted_count,
  reported_total, accepted_total) FROM STDIN (FORMAT binary)
"""
_MEASURES_AT_ONCE = 40


@dataclass(frozen=True, eq=False)
class Totals:
    """Totals as they must be, in the order of their key: ids, counts, and sums in millionths."""

    measure: Ints
    period: Ints
    unit: Ints
    reported_count: Ints
    accepted_count: Ints
    reported_total: Ints
    accepted_total: Ints

    def __len__(self) -> int:
        return len(self.measure)


@transaction.atomic
def rebuild_totals(
    *,
    by: Actor,
    measure_ids: Collection[int] | None = None,
    period_ids: Collection[int] | None = None,
    loaded: StoredCells | None = None,
) -> int:
    """Work the totals of these measures and periods (None: all) out anew; return how many there are.

    For after a bulk load, or after a change of structure that was entered late. `loaded` are all cells there
    are of them, where the caller has them at hand.
    """
    policies.check_can_rebuild(by)
    chosen = periods_of(period_ids)
    measures = measures_of(measure_ids)
    with connection.cursor() as cursor:
        # Who hands in meanwhile waits: figures and totals are read and written as one.
        cursor.execute("LOCK TABLE indicators_rollup IN SHARE ROW EXCLUSIVE MODE")
    Rollup.objects.filter(measure__in=measures, period__in=chosen).delete()
    for group in groups_of(measures):
        _rebuild(group, chosen, loaded)
    count = Rollup.objects.filter(measure__in=measures, period__in=chosen).count()
    data = {"measures": len(measures), "periods": len(chosen), "totals": count}
    audit.record("indicators:totals:rebuilt", None, by=by, data=data)
    return count


def measures_of(measure_ids: Collection[int] | None) -> list[Measure]:
    """Return these measures (None: all) that are entered and rolled up."""
    found = Measure.objects.filter(indicator__computed=False).exclude(indicator__aggregation=Aggregation.NONE)
    if measure_ids is not None:
        found = found.filter(pk__in=measure_ids)
    return list(found.select_related("indicator").order_by("pk"))


def periods_of(period_ids: Collection[int] | None) -> list[int]:
    """Return these periods (None: all)."""
    found = Period.objects.all() if period_ids is None else Period.objects.filter(pk__in=period_ids)
    return sorted(found.values_list("pk", flat=True))


def groups_of(measures: Collection[Measure]) -> Iterator[list[Measure]]:
    """Give measures that are rolled up alike, along one hierarchy, not too many at a time."""
    alike: dict[tuple[str, ...], list[Measure]] = {}
    for measure in measures:
        how = measure.indicator
        is_weighted = how.aggregation == Aggregation.WEIGHTED_MEAN
        counted = how.kind if how.aggregation == Aggregation.COUNT else ""
        extreme = how.aggregation if is_extreme(measure) else ""
        key = (how.hierarchy, str(is_weighted), counted, extreme)
        alike.setdefault(key, []).append(measure)
    for group in alike.values():
        for start in range(0, len(group), _MEASURES_AT_ONCE):
            yield group[start : start + _MEASURES_AT_ONCE]


def is_weighted(measure: Measure) -> bool:
    """Whether its totals are of values times weights; those are worked out by the database."""
    return measure.indicator.aggregation == Aggregation.WEIGHTED_MEAN


def is_extreme(measure: Measure) -> bool:
    """Whether least and most are kept of it."""
    return measure.indicator.aggregation in (Aggregation.MIN, Aggregation.MAX)


def _rebuild(group: list[Measure], period_ids: list[int], loaded: StoredCells | None) -> None:
    ids = [one.pk for one in group]
    if is_weighted(group[0]):
        with connection.cursor() as cursor:
            cursor.execute(WEIGHTED, [ids, period_ids])
        return
    totals, late = worked_out(group, period_ids, loaded)
    _write(totals)
    roll(late)
    if is_extreme(group[0]):
        pairs = [(pk, period) for pk in ids for period in period_ids]
        above = [int(unit) for unit in np.unique(totals.unit)]
        with connection.cursor() as cursor:
            cursor.execute(EXTREMES, [*([*column] for column in zip(*pairs, strict=True)), above])


def worked_out(
    group: list[Measure], period_ids: Collection[int], loaded: StoredCells | None = None
) -> tuple[Totals, list[Change]]:
    """Work out the totals of measures that are alike; beside them the cells that ended before their period.

    Those few stood elsewhere than the tree of the last day tells: they are carried up one by one.
    """
    ids = np.array(sorted(one.pk for one in group), np.int64)
    if loaded is None:
        found = stored_cells([int(pk) for pk in ids], period_ids)
    else:
        found = loaded.where(np.isin(loaded.measure, ids))
    late, cells = found.where(found.lives == 0), found.where(found.lives == 1)
    how = group[0].indicator
    trees = forest(how.hierarchy, np.unique(cells.period).tolist(), cells.unit)
    counted = how.kind if how.aggregation == Aggregation.COUNT else ""
    sides = [_side(cells, numbers, ids, trees, counted) for numbers in (cells.reported, cells.accepted)]
    return _together(sides[0], sides[1], ids, trees), list(_changes(late))


def _side(cells: StoredCells, numbers: Ints, measures: Ints, trees: Forest, counted: str) -> Rows:
    there = numbers != NOTHING
    chosen, figures = cells.where(there), numbers[there]
    if counted:
        figures = np.where((figures != 0) | (counted != Kind.YES_NO), SCALE, 0).astype(np.int64)
    columns = Cells(
        np.searchsorted(measures, chosen.measure),
        np.searchsorted(trees.periods, chosen.period),
        trees.shadow_of(chosen.unit),
        figures,
    )
    return rolled_up(columns, trees.trees, len(measures))


def _together(reported: Rows, accepted: Rows, measures: Ints, trees: Forest) -> Totals:
    """Put both sums of one total side by side; who has neither has no total."""
    periods, units = len(trees.periods), trees.trees.units
    ours, theirs = reported.keys(periods, units), accepted.keys(periods, units)
    keys = np.union1d(ours, theirs)
    columns = []
    for side, own in ((reported, ours), (accepted, theirs)):
        at = np.searchsorted(keys, own)
        for name in ("count", "total"):
            column = np.zeros(len(keys), np.int64)
            column[at] = getattr(side, name)
            columns.append(column)
    rest, unit = np.divmod(keys, units)
    measure, period = np.divmod(rest, periods)
    return Totals(
        measures[measure], trees.periods[period], trees.units[unit],
        columns[0], columns[2], columns[1], columns[3],
    )  # fmt: skip


def _changes(cells: StoredCells) -> Iterator[Change]:
    columns = (cells.measure, cells.period, cells.unit, cells.reported, cells.accepted)
    for measure, period, unit, reported, accepted in zip(*columns, strict=True):
        numbers = [
            None if number == NOTHING else Decimal(int(number)) / SCALE for number in (reported, accepted)
        ]
        yield Change(int(measure), int(period), int(unit), None, numbers[0], None, numbers[1])


def _write(totals: Totals) -> None:
    numbers = (totals.measure, totals.period, totals.unit)
    counts = (totals.reported_count, totals.accepted_count)
    sums = (totals.reported_total, totals.accepted_total)
    with connection.cursor() as cursor, cursor.copy(_COPY) as copy:
        for piece in packed(numbers, sums, b"", 7, counts):
            copy.write(piece)
