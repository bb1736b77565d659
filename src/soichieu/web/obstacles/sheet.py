"""The register of obstacles as an Excel file."""

import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from django.utils.translation import gettext as _

from soichieu.cascade.enums import ObstacleState

if TYPE_CHECKING:
    from soichieu.cascade.models import Obstacle


def sheet_of(rows: Sequence["Obstacle"], names: Mapping[int, str], on: date, address: str) -> bytes:
    """Return an .xlsx of the list on a day, and where it comes from; invented data say so (R23)."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet(_("Vướng mắc"))
    bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "dd/mm/yyyy"})
    notices = [_("DỮ LIỆU MINH HỌA")] if any(row.invented for row in rows) else []
    notices.append(_("Vướng mắc, tính đến ngày %(day)s") % {"day": f"{on:%d/%m/%Y}"})
    for line, notice in enumerate(notices):
        sheet.write_string(line, 0, notice, bold)
    first = len(notices)
    headings = [
        _("Vướng mắc"), _("Nguyên nhân"), _("Đơn vị bị vướng"), _("Từ ngày"), _("Số ngày"),
        _("Cơ quan tháo gỡ được"), _("Tình trạng"),
    ]  # fmt: skip
    for place, heading in enumerate(headings):
        sheet.write_string(first, place, heading, bold)
    for line, row in enumerate(rows, start=first + 1):
        words = (row.what, row.cause.name, names.get(row.unit_id, ""))
        for place, value in enumerate(words):
            sheet.write_string(line, place, value)
        sheet.write_datetime(line, 3, row.since, day)
        sheet.write_number(line, 4, (on - row.since).days)
        sheet.write_string(line, 5, names.get(row.can_lift_id or 0, ""))
        state = row.state  # type: ignore[attr-defined]  # annotated by the query
        sheet.write_string(line, 6, str(ObstacleState(state).label))
    sheet.set_column(0, 0, 60)
    sheet.set_column(1, 6, 24)
    sheet.write_string(first + len(rows) + 2, 0, _("Lấy từ: %(address)s") % {"address": address})
    sheet.freeze_panes(first + 1, 0)
    book.close()
    return held.getvalue()
