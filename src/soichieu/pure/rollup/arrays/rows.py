"""Totals as rows, and the way by sorting: for figures too few to fill a cube."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.rollup.arrays.cells import Cells
from soichieu.pure.rollup.arrays.cube import Cube, Numbers, cube
from soichieu.pure.rollup.arrays.trees import Trees

_ROOM = 1 << 20
_FILLED = 8


@dataclass(frozen=True, eq=False)
class Rows:
    """Totals where somebody answered, in the order of measure, period and unit, each once.

    Without weights `weight` is nought.
    """

    measure: Numbers
    period: Numbers
    unit: Numbers
    total: Numbers
    weight: Numbers
    count: Numbers
    least: Numbers
    most: Numbers

    def __len__(self) -> int:
        return len(self.total)


def rolled_up(cells: Cells, trees: Trees, measures: int) -> Rows:
    """Roll figures up the quicker way: through a cube unless it would stand nearly empty."""
    places = measures * len(trees.tree_of) * len(trees.columns)
    if places > _ROOM + _FILLED * len(cells):
        return rows_by_sorting(cells, trees)
    return rows_of(cube(cells, trees, measures))


def rows_of(made: Cube) -> Rows:
    """Give the totals of a cube as rows."""
    order = np.argsort(made.units)
    _measures, periods, columns = made.count.shape
    count = made.count[:, :, order].reshape(-1)
    at = np.flatnonzero(count)
    row, column = np.divmod(at, max(columns, 1))
    unit = made.units[order][column]
    measure, period = np.divmod(row, max(periods, 1))
    totals = [made.total, made.weight, made.count, made.least, made.most]
    picked = [None if one is None else one[:, :, order].reshape(-1)[at] for one in totals]
    weight = np.zeros(len(at), np.int64) if picked[1] is None else picked[1]
    total, _weight, counted, least, most = (weight if one is None else one for one in picked)
    return Rows(measure, period, unit, total, weight, counted, least, most)


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
    risen = _picked(entering, np.zeros(0, np.intp))
    for level in range(int(trees.depths.max(initial=0)), -1, -1):
        own = _picked(entering, _depth_of(entering, trees) == level)
        risen = _merged(_joined([own, risen]), trees.units, len(trees.tree_of))
        made.append(risen)
        above = trees.parents[trees.tree_of[risen.period], risen.unit].astype(np.int64)
        risen = _picked(_moved(risen, above), above >= 0)
    return _merged(_joined(made), trees.units, len(trees.tree_of))


def _depth_of(rows: Rows, trees: Trees) -> NDArray[np.int64]:
    depth = trees.depths[trees.tree_of[rows.period], np.maximum(rows.unit, 0)]
    return np.where(rows.unit >= 0, depth, -1)


def _columns(rows: Rows) -> tuple[Numbers, ...]:
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


def _picked(rows: Rows, which: NDArray[np.bool_] | NDArray[np.intp]) -> Rows:
    return Rows(*(column[which] for column in _columns(rows)))


def _moved(rows: Rows, units: Numbers) -> Rows:
    return Rows(rows.measure, rows.period, units, *_columns(rows)[3:])


def _joined(parts: list[Rows]) -> Rows:
    return Rows(
        *(np.concatenate(columns) for columns in zip(*(_columns(part) for part in parts), strict=True))
    )


def _merged(rows: Rows, units: int, periods: int) -> Rows:
    """Put rows of one measure, period and unit together, in order."""
    key = (rows.measure * periods + rows.period) * units + rows.unit
    order = np.argsort(key, kind="stable")
    _keys, starts = np.unique(key[order], return_index=True)
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
