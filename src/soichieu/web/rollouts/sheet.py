"""Who owes a duty, as an Excel file."""

import io
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from django.utils.translation import gettext as _

from soichieu.cascade.queries import Row

if TYPE_CHECKING:
    from soichieu.cascade.models import Duty


def sheet_of(duty: "Duty", rows: Sequence[Row], on: date, address: str) -> bytes:
    """Return an .xlsx of the list on a day, and where it comes from; invented data say so (R23)."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet(_("Triển khai"))
    bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "dd/mm/yyyy"})
    notices = [_("DỮ LIỆU MINH HỌA")] if duty.rollout.invented else []
    notices.append(_("%(duty)s, tính đến ngày %(day)s") % {"duty": duty, "day": f"{on:%d/%m/%Y}"})
    for line, notice in enumerate(notices):
        sheet.write_string(line, 0, notice, bold)
    first = len(notices)
    headings = [_("Đơn vị"), _("Tình trạng"), _("Ngày thực hiện"), _("Thời hạn"), _("Minh chứng")]
    for place, heading in enumerate(headings):
        sheet.write_string(first, place, heading, bold)
    for line, row in enumerate(rows, start=first + 1):
        sheet.write_string(line, 0, row.name)
        sheet.write_string(line, 1, str(row.standing.label))
        for place, value in ((2, row.met_on), (3, row.last_day)):
            if value is not None:
                sheet.write_datetime(line, place, value, day)
        proofs = "; ".join(str(meeting.directive or meeting.note) for meeting in row.meetings)
        sheet.write_string(line, 4, proofs)
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 3, 22)
    sheet.set_column(4, 4, 60)
    sheet.write_string(first + len(rows) + 2, 0, _("Lấy từ: %(address)s") % {"address": address})
    sheet.freeze_panes(first + 1, 1)
    book.close()
    return held.getvalue()
