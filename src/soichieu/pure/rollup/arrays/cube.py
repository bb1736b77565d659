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
    shape = measures, len(trees.tree_of), len(trees.columns)
    size = shape[0] * shape[1] * shape[2]
    # One place more, at the end, takes the figures that nobody is above.
    total, count = np.zeros(size + 1, np.int64), np.zeros(size + 1, np.int64)
    least, most = np.full(size + 1, _HIGH), np.full(size + 1, _LOW)
    weight = None if cells.weight is None else np.zeros(size + 1, np.int64)
    ones = np.ones(CHUNK, np.int64)
    for at, place in _places(cells, trees, size):
        np.add.at(total, place, cells.added(at))
        np.add.at(count, place, ones[: len(place)])
        np.minimum.at(least, place, cells.value[at])
        np.maximum.at(most, place, cells.value[at])
        if weight is not None and cells.weight is not None:
            np.add.at(weight, place, cells.weight[at])

    def brought_up(sums: Numbers, combine: np.ufunc) -> Numbers:
        placed = sums[:-1].reshape(shape)
        _add_up(placed, trees, combine)
        return placed

    return Cube(
        trees.columns,
        brought_up(total, np.add),
        None if weight is None else brought_up(weight, np.add),
        brought_up(count, np.add),
        brought_up(least, np.minimum),
        brought_up(most, np.maximum),
        unplaced=int(count[-1]),
    )


def _places(cells: Cells, trees: Trees, size: int) -> Iterator[tuple[slice, NDArray[np.intp]]]:
    """Yield for each chunk of figures where in the cube they belong, `size` where nobody is above."""
    periods, width = len(trees.tree_of), len(trees.columns)
    column = np.full(trees.units + 1, size, np.intp)
    column[trees.columns] = np.arange(width)
    first = column[trees.first_above].reshape(-1)  # of TOP it takes the last, which is no unit's
    may_miss = bool((first == size).any())
    tree_starts = trees.tree_of.astype(np.intp) * trees.units
    for at in cells.chunks():
        place = cells.measure[at].astype(np.intp)
        place *= periods
        place += cells.period[at]
        place *= width
        unit = cells.unit[at]
        place += first[unit if len(trees.parents) == 1 else tree_starts[cells.period[at]] + unit]
        yield at, np.minimum(place, size) if may_miss else place


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
