"""Tables of tasks as offices write them: rows found below any heading, each read and held against rules.

Reads nothing itself: cells come in as values, what units and documents are known through `Knowledge`.
"""

from soichieu.pure.importing.columns import Column
from soichieu.pure.importing.due import Repeats
from soichieu.pure.importing.faults import Fault, FaultKind, Severity
from soichieu.pure.importing.grid import ANY_ERROR, Cell, Grid, Merge, column_name, is_error, words_of
from soichieu.pure.importing.judging import Judged, Knowledge, Terms, judge
from soichieu.pure.importing.likeness import NameIndex
from soichieu.pure.importing.rows import Layout, Row, read_grid
from soichieu.pure.importing.units import UnitAnswer

__all__ = [
    "ANY_ERROR",
    "Cell",
    "Column",
    "Fault",
    "FaultKind",
    "Grid",
    "Judged",
    "Knowledge",
    "Layout",
    "Merge",
    "NameIndex",
    "Repeats",
    "Row",
    "Severity",
    "Terms",
    "UnitAnswer",
    "column_name",
    "is_error",
    "judge",
    "read_grid",
    "words_of",
]
