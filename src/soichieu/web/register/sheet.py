"""The register as an Excel file, with the columns of the page."""

import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from django.utils.translation import gettext as _

from soichieu.web.register.columns import Column

if TYPE_CHECKING:
    from soichieu.directives.models import Directive

_WIDTHS = {"ten": 70, "co-quan": 36, "so": 20}


def sheet_of(directives: Iterable["Directive"], columns: Sequence[Column], address: str) -> bytes:
    """Return an .xlsx of the list: title row, rows, where it comes from; invented data say so (R23)."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet(_("Văn bản"))
    bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "dd/mm/yyyy"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    rows = list(directives)
    first = 0
    if any(directive.invented for directive in rows):
        sheet.write_string(0, 0, _("DỮ LIỆU MINH HỌA"), bold)
        first = 1
    for place, column in enumerate(columns):
        sheet.write_string(first, place, str(column.title), bold)
        sheet.set_column(place, place, _WIDTHS.get(column.key, 18))
    for line, directive in enumerate(rows, start=first + 1):
        for place, column in enumerate(columns):
            value = column.value(directive)
            if isinstance(value, date):
                sheet.write_datetime(line, place, value, day)
            else:
                sheet.write_string(line, place, value or "", wrapped)
    sheet.write_string(first + len(rows) + 2, 0, _("Lấy từ: %(address)s") % {"address": address})
    sheet.freeze_panes(first + 1, 0)
    book.close()
    return held.getvalue()
