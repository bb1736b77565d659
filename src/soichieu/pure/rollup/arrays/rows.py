"""Totals as rows, and the way by sorting: for figures too few to fill a cube."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.rollup.arrays.cells import Cells
from soichieu.pure.rollup.arrays.cube import Cube, Numbers, cube
from soichieu.pure.rollup.arrays.trees import Ints, Trees

_ROOM = 1 << 20
_FILLED = 8


@dataclass(frozen=True, eq=False)
class Rows:
    """Totals where somebody answered, in the order of measure, period and unit, each once.

    Without weights `weight` is nought.
    """

    measure: Ints
    period: Ints
    unit: Ints
    total: Numbers
    weight: Numbers
    count: Numbers
    least: Numbers
    most: Numbers

    def __len__(self) -> int:
        return len(self.total)

    def picked(self, which: NDArray[np.bool_] | NDArray[np.intp]) -> "Rows":
        """Give some of the rows."""
        return Rows(*(column[which] for column in _columns(self)))

    def keys(self, periods: int, units: int) -> Numbers:
        """Give one number for measure, period and unit together, in their order."""
        return (self.measure.astype(np.int64) * periods + self.period) * units + self.unit


def rolled_up(cells: Cells, trees: Trees, measures: int) -> Rows:
    """Roll figures up the quicker way: through a cube unless it would stand nearly empty."""
    places = measures * len(trees.tree_of) * len(trees.columns)
    if places > _ROOM + _FILLED * len(cells):
        return rows_by_sorting(cells, trees)
    made = cube(cells, trees, measures)
    # Nobody keeps this cube: its own memory takes the rows, which never reach beyond what was read.
    return _filled(made, lambda totals, length: totals.reshape(-1)[:length])


def rows_of(made: Cube) -> Rows:
    """Give the totals of a cube as rows."""
    return _filled(made, lambda _totals, length: np.empty(length, np.int64))


def _filled(made: Cube, place: Callable[[Numbers, int], Numbers]) -> Rows:
    """Make rows of a cube in the order of their units, each column where `place` says."""
    length = int(np.count_nonzero(made.count))
    rows = Rows(
        np.empty(length, np.int32),
        np.empty(length, np.int32),
        np.empty(length, np.int32),
        place(made.total, length),
        np.zeros(length, np.int64) if made.weight is None else place(made.weight, length),
        place(made.count, length),
        place(made.least, length),
        place(made.most, length),
    )
    measures, _periods, columns = made.count.shape
    order = np.argsort(made.units)
    is_ordered = bool((np.diff(order) == 1).all())
    start = 0
    # One measure at a time, so that what is only passed through stays in the cache.
    for measure in range(measures):
        count = made.count[measure]
        at = np.flatnonzero(count if is_ordered else count[:, order])
        to = slice(start, start + len(at))
        period = at // max(columns, 1)
        column = order[at - period * columns]
        at = period * columns + column
        rows.measure[to], rows.period[to], rows.unit[to] = measure, period, made.units[column]
        for name in ("total", "weight", "count", "least", "most"):
            totals = getattr(made, name)
            if totals is not None:
                getattr(rows, name)[to] = totals[measure].reshape(-1)[at]
        start = to.stop
    return rows


def rows_by_sorting(cells: Cells, trees: Trees) -> Rows:
    """Roll figures up level by level, the deepest first, sorting each; gives the rows a cube gives.

    Raises as `cube` does.
    """
    _measures, periods, units = cells.shape
    if periods > len(trees.tree_of) or units > trees.units:
        raise ValueError("a figure speaks of a period or unit that is not there")
    cells.check_sums()
    weight = np.zeros(len(cells), np.int64) if cells.weight is None else cells.weight
    entering = Rows(
        cells.measure.astype(np.int64),
        cells.period.astype(np.int64),
        trees.first_above[trees.tree_of[cells.period], cells.unit],
        cells.added(slice(None)),
        weight,
        np.ones(len(cells), np.int64),
        cells.value,
        cells.value,
    )
    made: list[Rows] = []
    risen = entering.picked(np.zeros(0, np.intp))
    for level in range(int(trees.depths.max(initial=0)), -1, -1):
        own = entering.picked(_depth_of(entering, trees) == level)
        risen = _merged(_joined([own, risen]), trees.units, len(trees.tree_of))
        made.append(risen)
        above = trees.parents[trees.tree_of[risen.period], risen.unit].astype(np.int64)
        risen = _moved(risen, above).picked(above >= 0)
    return _merged(_joined(made), trees.units, len(trees.tree_of))


def _depth_of(rows: Rows, trees: Trees) -> NDArray[np.int64]:
    depth = trees.depths[trees.tree_of[rows.period], np.maximum(rows.unit, 0)]
    return np.where(rows.unit >= 0, depth, -1)


def _columns(rows: Rows) -> tuple[Any, ...]:
    return (
        rows.measure,
        rows.period,
        rows.unit,
        rows.total,
        rows.weight,
        rows.count,
        rows.least,
        rows.most,
    )


def _moved(rows: Rows, units: Numbers) -> Rows:
    return Rows(rows.measure, rows.period, units, *_columns(rows)[3:])


def _joined(parts: list[Rows]) -> Rows:
    return Rows(
        *(np.concatenate(columns) for columns in zip(*(_columns(part) for part in parts), strict=True))
    )


def _merged(rows: Rows, units: int, periods: int) -> Rows:
    """Put rows of one measure, period and unit together, in order."""
    key = rows.keys(periods, units)
    order = np.argsort(key)
    key = key[order]
    starts = np.flatnonzero(np.append(True, key[1:] != key[:-1])) if len(key) else order
    measure, period, unit, total, weight, count, least, most = (column[order] for column in _columns(rows))
    if not len(starts):
        return rows
    return Rows(
        measure[starts],
        period[starts],
        unit[starts],
        np.add.reduceat(total, starts),
        np.add.reduceat(weight, starts),
        np.add.reduceat(count, starts),
        np.minimum.reduceat(least, starts),
        np.maximum.reduceat(most, starts),
    )
