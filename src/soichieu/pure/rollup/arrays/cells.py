"""The figures themselves, as columns of whole numbers, and how large their sums may get."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.rollup.arrays.trees import ABSENT, Ints, Trees

CHUNK = 1 << 15
"""So many figures are worked on at a time: what belongs to them stays in the cache."""
_LIMIT = 1 << 63


class TooLarge(ValueError):
    """A sum might not fit: nothing was added."""

    def __init__(self) -> None:
        super().__init__("Số liệu quá lớn: tổng có thể vượt 19 chữ số; hãy dùng đơn vị tính lớn hơn.")


@dataclass(frozen=True, eq=False)
class Cells:
    """One figure a row: indexes of its measure, period and unit, and its value as a whole number.

    A value of a measure with three decimal places is given in thousandths; so is a weight in its own places,
    and a total of weighted figures has the places of both. Raises ValueError for columns of other lengths.
    """

    measure: Ints
    period: Ints
    unit: Ints
    value: NDArray[np.int64]
    weight: NDArray[np.int64] | None = None

    def __post_init__(self) -> None:
        columns = [self.measure, self.period, self.unit, self.value]
        columns += [] if self.weight is None else [self.weight]
        if len({column.shape for column in columns}) > 1 or self.value.ndim != 1:
            raise ValueError("the columns of the figures are not of one length")
        if self.value.dtype != np.int64 or (self.weight is not None and self.weight.dtype != np.int64):
            raise ValueError("values and weights must be whole numbers of 64 bits")

    def __len__(self) -> int:
        return len(self.value)

    def chunks(self) -> Iterator[slice]:
        """Yield the figures piece by piece."""
        for start in range(0, len(self), CHUNK):
            yield slice(start, start + CHUNK)

    @cached_property
    def shape(self) -> tuple[int, int, int]:
        """How many measures, periods and units the indexes speak of; raises ValueError for one below none."""
        columns = (self.measure, self.period, self.unit)
        if any(column.min(initial=0) < 0 for column in columns):
            raise ValueError("an index of a figure is below nought")
        measures, periods, units = (int(column.max(initial=-1)) + 1 for column in columns)
        return measures, periods, units

    def added(self, at: slice) -> NDArray[np.int64]:
        """Give what enters the totals: values, or values times weights."""
        return self.value[at] if self.weight is None else self.value[at] * self.weight[at]

    def check_sums(self) -> None:
        """Raise TooLarge unless every sum of figures of one measure and period is sure to fit."""
        value, weight = _largest(self.value), 1 if self.weight is None else _largest(self.weight)
        largest = max(value * weight, weight)
        if largest >= _LIMIT:
            raise TooLarge
        if largest * len(self) >= _LIMIT:
            self._check_sums_by_row()

    def _check_sums_by_row(self) -> None:
        measures, periods, _units = self.shape
        # Sizes are added in units of 2**32, each rounded up: never less than the sum, and far from a limit.
        sizes = np.zeros(measures * periods, np.int64)
        for at in self.chunks():
            row = self.measure[at].astype(np.intp) * periods + self.period[at]
            size = np.abs(self.added(at))
            if self.weight is not None:
                size = np.maximum(size, np.abs(self.weight[at]))
            np.add.at(sizes, row, (size >> 32) + 1)
        if int(sizes.max(initial=0)) << 32 >= _LIMIT:
            raise TooLarge


def _largest(numbers: NDArray[np.int64]) -> int:
    return max(int(numbers.max(initial=0)), -int(numbers.min(initial=0)))


def carried_forward(cells: Cells, trees: Trees) -> Cells:
    """Let each figure stand in the periods after it until the unit's next, or while the unit is in a tree."""
    order = np.lexsort((cells.period, cells.unit, cells.measure))
    measure, period, unit = cells.measure[order], cells.period[order], cells.unit[order]
    is_last = np.ones(len(order), np.bool_)
    is_last[:-1] = (measure[1:] != measure[:-1]) | (unit[1:] != unit[:-1])
    until = np.full(len(order), len(trees.tree_of))
    until[:-1][~is_last[:-1]] = period[1:][~is_last[:-1]]
    stands = until - period
    origin = np.repeat(order, stands)
    later = np.arange(len(origin)) - np.repeat(np.cumsum(stands) - stands, stands)
    in_period = cells.period[origin] + later
    placed = trees.parents[trees.tree_of[in_period], cells.unit[origin]] != ABSENT
    origin = origin[placed | (later == 0)]
    return Cells(
        cells.measure[origin],
        in_period[placed | (later == 0)],
        cells.unit[origin],
        cells.value[origin],
        None if cells.weight is None else cells.weight[origin],
    )
