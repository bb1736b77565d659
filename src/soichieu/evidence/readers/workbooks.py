"""Excel workbooks (.xlsx): every sheet as cells with their places, joined cells told."""

import io
from datetime import date, datetime
from typing import Any, Final

import python_calamine as calamine
from django.utils.translation import gettext as _

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers.archives import Archive
from soichieu.evidence.readers.workbook_errors import seen_cells
from soichieu.pure.importing import ANY_ERROR, Cell, Grid, Merge, is_error

ROW_LIMIT: Final = 20_000  # rows of one sheet
COLUMN_LIMIT: Final = 200


def sheets_of(data: bytes) -> list[Grid]:
    """Return the sheets of a workbook in their order; raises UnreadableFile with what to do."""
    try:
        archive = Archive(data)  # refuses what unpacks without end, before anything is unpacked
    except UnreadableFile as error:
        raise _broken() from error
    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            return [_grid(book, meta.name, archive) for meta in book.sheets_metadata if _is_sheet(meta)]
    except calamine.PasswordError as error:
        raise UnreadableFile(_("Tệp Excel có mật khẩu: hãy bỏ mật khẩu rồi nộp.")) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise _broken() from error


def _is_sheet(meta: calamine.SheetMetadata) -> bool:
    return meta.typ == calamine.SheetTypeEnum.WorkSheet


def _grid(book: calamine.CalamineWorkbook, name: str, archive: Archive) -> Grid:
    sheet = book.get_sheet_by_name(name)
    if sheet.end is None:
        return Grid(name, ())
    if sheet.end[0] >= ROW_LIMIT:
        sentence = _("Trang tính “%(name)s” có quá %(most)s dòng: hãy tách thành nhiều tệp.")
        raise UnreadableFile(sentence % {"name": name, "most": ROW_LIMIT})
    rows = [_cells(row[:COLUMN_LIMIT]) for row in sheet.to_python(skip_empty_area=False)]
    for (row, column), shown in seen_cells(archive, name).items():
        _place(rows, row, column, shown if is_error(shown) or shown.endswith("%") else ANY_ERROR)
    joined = sheet.merged_cell_ranges or []
    return Grid(
        name, tuple(tuple(row) for row in rows), tuple(Merge(*first, *last) for first, last in joined)
    )


def _place(rows: list[list[Cell]], row: int, column: int, words: str) -> None:
    """Write what a cell with an error shows where it stands, were it in the corner of a sheet."""
    if row >= ROW_LIMIT or column >= COLUMN_LIMIT:
        return
    rows.extend([] for _missing in range(row + 1 - len(rows)))
    rows[row].extend(None for _missing in range(column + 1 - len(rows[row])))
    rows[row][column] = words


def _cells(row: list[Any]) -> list[Cell]:
    """Return values as cells hold them; numbers and words, of which sheets are full, without a call each."""
    return [
        (int(value) if value.is_integer() else value)
        if type(value) is float
        else value
        if type(value) is str and value and "\x00" not in value
        else _cell(value)
        for value in row
    ]


def _cell(value: Any) -> Cell:
    """Return a value as cells hold them: a moment at midnight is a day, a whole number has no point."""
    match value:
        case None | "":
            return None
        case datetime():
            return value.date()
        case float() if value.is_integer():
            return int(value)
        case bool() | int() | float() | date():
            return value
        case _:
            return str(value).replace("\x00", "")


def _broken() -> UnreadableFile:
    return UnreadableFile(_("Tệp .xlsx hỏng hoặc không phải tệp Excel: hãy mở bằng Excel, lưu lại rồi nộp."))
