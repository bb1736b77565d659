"""Cells as they are kept beside a row: days told apart from words."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from soichieu.pure.importing import Cell, Column, Row
from soichieu.tasks.models import ImportRow

_DAY = "day"


def kept(cells: Mapping[Column, Cell]) -> dict[str, Any]:
    """Return cells as JSON; a day is an object, so that words which look like one stay words."""
    return {
        column.value: {_DAY: cell.isoformat()} if isinstance(cell, date) else cell
        for column, cell in cells.items()
    }


def cells_of(row: ImportRow) -> dict[Column, Cell]:
    """Return the cells of a row, what was mended in place of what was read; a mended cell may be empty."""
    cells = {Column(name): _cell(value) for name, value in row.cells.items()}
    for name, words in row.mended.items():
        if words:
            cells[Column(name)] = words
        else:
            cells.pop(Column(name), None)
    return cells


def row_of(row: ImportRow) -> Row:
    """Return a kept row as the rules take it."""
    return Row(row.number, cells_of(row), row.group, row.table)


def _cell(value: Any) -> Cell:
    if isinstance(value, dict):
        return date.fromisoformat(value[_DAY])
    found: Cell = value
    return found
