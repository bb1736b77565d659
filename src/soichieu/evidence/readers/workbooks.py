"""Excel workbooks (.xlsx): every sheet as cells with their places, joined cells told."""

import io
from datetime import date, datetime
from typing import Any, Final

import python_calamine as calamine
from django.utils.translation import gettext as _

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers.archives import Archive
from soichieu.pure.importing import Cell, Grid, Merge

ROW_LIMIT: Final = 20_000  # rows of one sheet
COLUMN_LIMIT: Final = 200


def sheets_of(data: bytes) -> list[Grid]:
    """Return the sheets of a workbook in their order; raises UnreadableFile with what to do."""
    try:
        Archive(data)  # refuses what unpacks without end, before anything is unpacked
    except UnreadableFile as error:
        raise _broken() from error
    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            return [_grid(book, meta.name) for meta in book.sheets_metadata if _is_sheet(meta)]
    except calamine.PasswordError as error:
        raise UnreadableFile(_("Tệp Excel có mật khẩu: hãy bỏ mật khẩu rồi nộp.")) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise _broken() from error


def _is_sheet(meta: calamine.SheetMetadata) -> bool:
    return meta.typ == calamine.SheetTypeEnum.WorkSheet


def _grid(book: calamine.CalamineWorkbook, name: str) -> Grid:
    sheet = book.get_sheet_by_name(name)
    if sheet.end is None:
        return Grid(name, ())
    if sheet.end[0] >= ROW_LIMIT:
        sentence = _("Trang tính “%(name)s” có quá %(most)s dòng: hãy tách thành nhiều tệp.")
        raise UnreadableFile(sentence % {"name": name, "most": ROW_LIMIT})
    rows = tuple(
        tuple(_cell(value) for value in row[:COLUMN_LIMIT]) for row in sheet.to_python(skip_empty_area=False)
    )
    joined = sheet.merged_cell_ranges or []
    return Grid(name, rows, tuple(Merge(*first, *last) for first, last in joined))


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
