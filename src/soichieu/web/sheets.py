"""Lists as Excel files: one form for all of them."""

import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from django.http import HttpResponse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Cell = str | int | Decimal | date | None


def sheet_of(
    name: str,
    columns: Sequence[tuple[str, int]],
    rows: Iterable[Sequence[Cell]],
    *,
    address: str,
    told: str = "",
    invented: bool = False,
    frozen_columns: int = 0,
    wrapped: bool = False,
) -> bytes:
    """Return an .xlsx of one list.

    `columns` are headings with their widths in characters. `told` says above them what is listed; invented
    data say so first (R23); below the rows stands the `address` they come from.
    """
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet(name)
    bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "dd/mm/yyyy"})
    words = book.add_format({"text_wrap": True, "valign": "top"}) if wrapped else None
    notices = [notice for notice in (_("DỮ LIỆU MINH HỌA") if invented else "", told) if notice]
    for line, notice in enumerate(notices):
        sheet.write_string(line, 0, notice, bold)
    line = len(notices)
    for place, (heading, width) in enumerate(columns):
        sheet.write_string(line, place, heading, bold)
        sheet.set_column(place, place, width)
    sheet.freeze_panes(line + 1, frozen_columns)
    for cells in rows:
        line += 1
        for place, cell in enumerate(cells):
            _write(sheet, line, place, cell, words, day)
    sheet.write_string(line + 2, 0, _("Lấy từ: %(address)s") % {"address": address})
    book.close()
    return held.getvalue()


def _write(sheet: Any, line: int, place: int, cell: Cell, words: Any, day: Any) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(line, place, cell, day)
    elif isinstance(cell, int | Decimal):
        sheet.write_number(line, place, cell)
    elif cell is not None:
        sheet.write_string(line, place, cell, words)


def download(content: bytes, file_name: str) -> HttpResponse:
    """Answer with an .xlsx to be kept under a name."""
    response = HttpResponse(content, content_type=_XLSX)
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=file_name)
    return response
