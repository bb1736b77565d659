"""A table as cells with their places: a sheet of a workbook, or a table of a text."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | float | bool | date | None

ANY_ERROR = "#ERROR!"
"""What stands for an error whose words nobody knows."""
_ERRORS = frozenset(
    {
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#FIELD!",
        "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#GETTING_DATA", ANY_ERROR,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Merge:
    """Cells joined into one, from the first row and column to the last, counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one table by row and column, both counted from 0; rows may be of different lengths."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Merge, ...] = ()


def column_name(place: int) -> str:
    """Return the letters of a column counted from 0, as workbooks name it: 0 → A, 26 → AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def words_of(cell: Cell) -> str:
    """Return a cell as words on one line; a day as dd/mm/yyyy, a whole number without a point."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "có" if cell else "không"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).split())


def is_error(cell: Cell) -> bool:
    """Tell a cell that shows the error of a formula, also where it was pasted as words."""
    return isinstance(cell, str) and cell.strip() in _ERRORS


def spread(grid: Grid) -> list[list[Cell]]:
    """Return the rows with what stands in joined cells written in each row it covers, in its first column.

    A lead joined over five rows leads all five; words joined over the width of a table stay one cell.
    """
    rows = [list(row) for row in grid.rows]
    for merge in grid.merged:
        if merge.bottom == merge.top or not _holds(rows, merge.top, merge.left):
            continue
        value = rows[merge.top][merge.left]
        for number in range(merge.top + 1, min(merge.bottom + 1, len(rows))):
            if merge.left < len(rows[number]) and words_of(rows[number][merge.left]) == "":
                rows[number][merge.left] = value
    return rows


def _holds(rows: list[list[Cell]], row: int, column: int) -> bool:
    return row < len(rows) and column < len(rows[row])
