"""Tables of tasks as offices write them: rows found below any heading, each read and held against rules.

Reads nothing itself: cells come in as values, what units and documents are known through `Knowledge`.
"""

from soichieu.pure.importing.columns import Column
from soichieu.pure.importing.faults import Fault, FaultKind, Severity
from soichieu.pure.importing.grid import Cell, Grid, Merge, column_name, words_of
from soichieu.pure.importing.judging import Judged, Knowledge, Terms, judge
from soichieu.pure.importing.likeness import NameIndex
from soichieu.pure.importing.rows import Layout, Row, read_grid
from soichieu.pure.importing.units import UnitAnswer

__all__ = [
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
    "Row",
    "Severity",
    "Terms",
    "UnitAnswer",
    "column_name",
    "judge",
    "read_grid",
    "words_of",
]
