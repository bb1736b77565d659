"""Millions of figures rolled up at once, in whole numbers only: to load, to check, for trees thought of."""

from soichieu.pure.rollup.arrays.cells import Cells, TooLarge, carried_forward
from soichieu.pure.rollup.arrays.checking import Difference, Fault, check
from soichieu.pure.rollup.arrays.cube import Cube, cube
from soichieu.pure.rollup.arrays.rows import Rows, rolled_up, rows_by_sorting, rows_of
from soichieu.pure.rollup.arrays.trees import ABSENT, TOP, Trees

__all__ = [
    "ABSENT",
    "TOP",
    "Cells",
    "Cube",
    "Difference",
    "Fault",
    "Rows",
    "TooLarge",
    "Trees",
    "carried_forward",
    "check",
    "cube",
    "rolled_up",
    "rows_by_sorting",
    "rows_of",
]
