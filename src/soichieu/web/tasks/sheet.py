"""The list of shares as an Excel file."""

import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from django.utils.translation import gettext as _

from soichieu.tasks.enums import DeadlineClass, State


def sheet_of(shares: Sequence[Any], names: Mapping[int, str], on: date, address: str) -> bytes:
    """Return an .xlsx of the list on a day, and where it comes from; invented data say so (R23)."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet(_("Nhiệm vụ"))
    bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "dd/mm/yyyy"})
    notices = [_("DỮ LIỆU MINH HỌA")] if any(share.task.invented for share in shares) else []
    notices.append(_("Phần việc của từng đơn vị, tính đến ngày %(day)s") % {"day": f"{on:%d/%m/%Y}"})
    for line, notice in enumerate(notices):
        sheet.write_string(line, 0, notice, bold)
    first = len(notices)
    headings = [
        _("Nhiệm vụ"), _("Đơn vị"), _("Vai trò"), _("Tình trạng"), _("Hạn"), _("Ngày giao"), _("Thời hạn"),
        _("Sản phẩm"),
    ]  # fmt: skip
    for place, heading in enumerate(headings):
        sheet.write_string(first, place, heading, bold)
    for line, share in enumerate(shares, start=first + 1):
        words = (
            share.task.title, names.get(share.unit_id, ""), share.get_role_display(),
            str(State(share.state_then).label), str(DeadlineClass(share.deadline).label),
        )  # fmt: skip
        for place, value in enumerate(words):
            sheet.write_string(line, place, value)
        sheet.write_datetime(line, 5, share.given_on, day)
        if share.last_then is not None:
            sheet.write_datetime(line, 6, share.last_then, day)
        sheet.write_string(line, 7, share.task.product)
    sheet.set_column(0, 0, 70)
    sheet.set_column(1, 7, 22)
    sheet.write_string(first + len(shares) + 2, 0, _("Lấy từ: %(address)s") % {"address": address})
    sheet.freeze_panes(first + 1, 0)
    book.close()
    return held.getvalue()
