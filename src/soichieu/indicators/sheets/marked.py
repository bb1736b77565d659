"""A workbook as it was brought, its faults marked in red with a note, and listed on a sheet of their own."""

import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from django.utils.translation import gettext as _

from soichieu.pure.importing import Cell, Grid
from soichieu.pure.indicators.workbooks import Fault

_MOST_NOTES = 2_000
"""More notes than a person reads make a workbook that no program opens quickly."""


def marked(grids: Iterable[Grid], faults: Sequence[Fault], *, invented: bool = False) -> bytes:
    """Return an .xlsx with the cells of these sheets, those at fault marked, and the list of faults first."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    bad = book.add_format({"bg_color": "#ffd8d3", "border": 1, "border_color": "#b42318"})
    doubtful = book.add_format({"bg_color": "#fff1c2", "border": 1, "border_color": "#b7791f"})
    _listed(book, faults, invented=invented)
    names: set[str] = {_("Danh sách lỗi").casefold()}
    for grid in grids:
        name = grid.name if grid.name.casefold() not in names else None
        sheet = book.add_worksheet(name)
        names.add(grid.name.casefold())
        at = {(fault.row - 1, fault.column): fault for fault in faults if fault.table == grid.name}
        _copied(sheet, grid, at, bad, doubtful, book.add_format({"num_format": "dd/mm/yyyy"}))
    book.close()
    return held.getvalue()


def _listed(book: Any, faults: Sequence[Fault], *, invented: bool) -> None:
    sheet = book.add_worksheet(_("Danh sách lỗi"))
    bold = book.add_format({"bold": True, "bottom": 1})
    top = 0
    if invented:
        sheet.write_string(0, 0, _("DỮ LIỆU MINH HỌA"), bold)
        top = 1
    heads = (
        (_("Trang tính"), 18),
        (_("Dòng"), 8),
        (_("Cột"), 8),
        (_("Nội dung ô"), 30),
        (_("Sai ở đâu"), 90),
    )
    for place, (head, width) in enumerate(heads):
        sheet.write_string(top, place, head, bold)
        sheet.set_column(place, place, width)
    for line, fault in enumerate(faults, start=top + 1):
        sheet.write_string(line, 0, fault.table)
        sheet.write_number(line, 1, fault.row)
        sheet.write_string(line, 2, fault.column)
        sheet.write_string(line, 3, fault.value)
        sheet.write_string(line, 4, said(fault))
    sheet.freeze_panes(top + 1, 0)


def said(fault: Fault) -> str:
    """Return the sentence of a fault in the reader's language."""
    return str(_(fault.sentence.template)) % fault.sentence.details


def _copied(
    sheet: Any, grid: Grid, at: dict[tuple[int, str], Fault], bad: Any, doubtful: Any, day: Any
) -> None:
    places = {(row, _place(column)): fault for (row, column), fault in at.items()}
    noted = 0
    for row, cells in enumerate(grid.rows):
        for column, cell in enumerate(cells):
            fault = places.get((row, column))
            look = None if fault is None else bad if fault.stops else doubtful
            _write(sheet, row, column, cell, look, day)
            if fault is not None and noted < _MOST_NOTES:
                sheet.write_comment(row, column, said(fault), {"x_scale": 2})
                noted += 1


def _place(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _write(sheet: Any, row: int, column: int, cell: Cell, look: Any, day: Any) -> None:
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell, look)
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell, look)
    elif isinstance(cell, date):
        sheet.write_datetime(row, column, cell, look or day)
    elif cell is not None:
        sheet.write_string(row, column, cell, look)
    elif look is not None:
        sheet.write_blank(row, column, None, look)
