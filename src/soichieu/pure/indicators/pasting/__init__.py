"""A block copied from Excel, LibreOffice or Word, read into cells (R16).

What cannot be read for certain is a fault with its sentence and never a guess.
"""

from soichieu.pure.indicators.pasting.block import rows_of
from soichieu.pure.indicators.pasting.cells import (
    Answer,
    Blank,
    Cell,
    CellKind,
    Expected,
    read_block,
    read_cell,
)

__all__ = [
    "Answer",
    "Blank",
    "Cell",
    "CellKind",
    "Expected",
    "read_block",
    "read_cell",
    "rows_of",
]
