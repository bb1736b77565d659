"""The hierarchy in each period, as arrays of parents."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

TOP = -1
"""The parent of a unit at the top."""
ABSENT = -2
"""The parent of a unit that is not in that tree."""

Ints = NDArray[np.integer]


@dataclass(frozen=True, eq=False)
class Trees:
    """Trees over the same units (by index), and which of them holds in each period.

    `parents` has a row for each tree, in it the parent of each unit, TOP or ABSENT; `tree_of` an index of a
    row for each period. A tree thought of (as the units are today, as they might be) is a row like any other:
    a unit that lives on in another is a child of its heir. Raises ValueError for a parent that is no unit of
    its tree and for parents that lead round.
    """

    parents: Ints
    tree_of: Ints

    def __post_init__(self) -> None:
        if self.parents.ndim != 2 or not len(self.parents):
            raise ValueError("parents must have a row for each tree")
        if self.tree_of.size and not 0 <= self.tree_of.min() <= self.tree_of.max() < len(self.parents):
            raise ValueError("a period has a tree that is not there")
        if self.parents.size and not ABSENT <= self.parents.min() <= self.parents.max() < self.units:
            raise ValueError("a parent is no unit")
        for row in self.parents:
            if (row[row[row >= 0]] == ABSENT).any():
                raise ValueError("a parent is not in its tree")

    @property
    def units(self) -> int:
        """How many units there are, in any tree."""
        return int(self.parents.shape[1])

    @cached_property
    def depths(self) -> NDArray[np.int64]:
        """How deep each unit lies in each tree: 0 at the top, -1 where it is absent."""
        depths = np.where(self.parents == ABSENT, -1, 0)
        for tree, row in enumerate(self.parents):
            at = np.where(row >= 0, row, TOP)
            for _level in range(self.units + 1):
                risen = at >= 0
                if not risen.any():
                    break
                depths[tree][risen] += 1
                at = np.where(risen, row[np.maximum(at, 0)], TOP)
            else:
                raise ValueError("parents lead round")
        return depths

    @cached_property
    def is_above(self) -> NDArray[np.bool_]:
        """Which units have others below them in each tree."""
        above = np.zeros(self.parents.shape, np.bool_)
        for tree, row in enumerate(self.parents):
            above[tree][row[row >= 0]] = True
        return above

    @cached_property
    def first_above(self) -> NDArray[np.int64]:
        """Whose total a unit's own figure enters first, in each tree: its own, else its parent's; or TOP."""
        own = np.arange(self.units)
        return np.where(self.is_above, own, np.maximum(self.parents, TOP)).astype(np.int64)

    @cached_property
    def columns(self) -> NDArray[np.int64]:
        """The units that have others below them in any tree, by depth and then by parent in the first tree.

        So those of one parent stand side by side, in the first tree at least.
        """
        parent = np.where(self.is_above[0], self.parents[0], self.units)
        depth = np.where(self.is_above[0], self.depths[0], self.units)
        place = np.zeros(self.units, np.int64)
        ordered = np.flatnonzero(self.is_above.any(axis=0))
        for level in range(int(self.depths[0].max(initial=0)) + 1):
            # A level stands in the order of its parents, which the round before has placed.
            here = ordered[depth[ordered] == level]
            here = here[np.lexsort((here, place[parent[here]] if level else here))]
            place[here] = np.arange(len(here))
        place_of = place[ordered]
        return ordered[np.lexsort((place_of, depth[ordered]))]
