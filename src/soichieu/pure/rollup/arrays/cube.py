"""The quick way: a place for every total, figures thrown into the lowest, levels added up.

It takes figures in any order, and is quickest by measure and period.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.rollup.arrays.cells import CHUNK, Cells
from soichieu.pure.rollup.arrays.trees import TOP, Trees

Numbers = NDArray[np.int64]
_LOW, _HIGH = int(np.iinfo(np.int64).min), int(np.iinfo(np.int64).max)


@dataclass(frozen=True, eq=False)
class Cube:
    """Totals by measure, period and column; `units` tells the unit of each column.

    Where `count` is 0 nobody answered, and `least` and `most` say nothing. `unplaced` counts the figures of
    units that have nobody above or below them in the tree of their period.
    """

    units: Numbers
    total: Numbers
    weight: Numbers | None
    count: Numbers
    least: Numbers
    most: Numbers
    unplaced: int


def cube(cells: Cells, trees: Trees, measures: int) -> Cube:
    """Roll figures up to every unit that has others below it, its own figure included.

    Raises TooLarge where a sum might not fit, ValueError where an index points at nothing.
    """
    known = measures, len(trees.tree_of), trees.units
    if any(used > there for used, there in zip(cells.shape, known, strict=True)):
        raise ValueError("a figure speaks of a measure, period or unit that is not there")
    cells.check_sums()
    # One column more takes the figures that nobody is above.
    shape = measures, len(trees.tree_of), len(trees.columns) + 1
    total, count = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    least, most = np.full(shape, _HIGH), np.full(shape, _LOW)
    weight = None if cells.weight is None else np.zeros(shape, np.int64)
    ones = np.ones(CHUNK, np.int64)
    for at, place in _places(cells, trees, shape[2]):
        np.add.at(total.reshape(-1), place, cells.added(at))
        np.add.at(count.reshape(-1), place, ones[: len(place)])
        np.minimum.at(least.reshape(-1), place, cells.value[at])
        np.maximum.at(most.reshape(-1), place, cells.value[at])
        if weight is not None and cells.weight is not None:
            np.add.at(weight.reshape(-1), place, cells.weight[at])
    unplaced = int(count[:, :, -1].sum())
    for sums in (total, count, weight):
        if sums is not None:
            _add_up(sums, trees, np.add)
    _add_up(least, trees, np.minimum)
    _add_up(most, trees, np.maximum)
    return Cube(
        trees.columns,
        total[:, :, :-1],
        None if weight is None else weight[:, :, :-1],
        count[:, :, :-1],
        least[:, :, :-1],
        most[:, :, :-1],
        unplaced,
    )


def _places(cells: Cells, trees: Trees, width: int) -> Iterator[tuple[slice, NDArray[np.intp]]]:
    """Yield for each chunk of figures where in the cube they belong."""
    periods = len(trees.tree_of)
    column = np.full(trees.units + 1, width - 1)
    column[trees.columns] = np.arange(width - 1)
    first = column[trees.first_above]  # TOP, the last of `column`, is the column of the unplaced
    first = first.astype(np.int32).reshape(-1)
    tree_starts = trees.tree_of.astype(np.intp) * trees.units
    for at in cells.chunks():
        place = cells.measure[at].astype(np.intp)
        place *= periods
        place += cells.period[at]
        place *= width
        unit = cells.unit[at]
        place += first[unit if len(trees.parents) == 1 else tree_starts[cells.period[at]] + unit]
        yield at, place


def _add_up(sums: Numbers, trees: Trees, combine: np.ufunc) -> None:
    """Bring each level into the one above it, the deepest first, in the tree of each period."""
    column = np.full(trees.units, TOP)
    column[trees.columns] = np.arange(len(trees.columns))
    for first, last, tree in _spells(trees):
        depths = np.where(trees.is_above[tree], trees.depths[tree], -1)
        for level in range(int(depths.max(initial=0)), 0, -1):
            below = np.flatnonzero(depths == level)
            parents = column[trees.parents[tree][below]]
            order = np.lexsort((column[below], parents))
            parents, starts = np.unique(parents[order], return_index=True)
            within = sums[:, first:last]
            brought = combine.reduceat(within[:, :, _run(column[below][order])], starts, axis=2)
            at = _run(parents)
            within[:, :, at] = combine(within[:, :, at], brought)


def _spells(trees: Trees) -> Iterator[tuple[int, int, int]]:
    """Yield the first period, the one after the last, and the tree, for periods of one tree on end."""
    changes = [0, *(np.flatnonzero(np.diff(trees.tree_of)) + 1).tolist(), len(trees.tree_of)]
    for first, last in pairwise(changes):
        if first < last:
            yield first, last, int(trees.tree_of[first])


def _run(columns: Numbers) -> slice | Numbers:
    """Give columns side by side as a slice, which copies nothing."""
    first, last = int(columns[0]), int(columns[-1])
    is_run = last - first + 1 == len(columns) and bool((np.diff(columns) == 1).all())
    return slice(first, last + 1) if is_run else columns
