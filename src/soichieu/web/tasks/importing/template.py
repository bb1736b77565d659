"""The workbook an office fills in: headings, one example, the units of the day as a list to choose from."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # ships no types

# Vietnamese whatever the language of the page: these headings are what the reading of a table looks for.
_ROWS = 5000


def template_of(units: Sequence[str], on: date) -> bytes:
    """Return an .xlsx with a sheet of tasks to fill in and a sheet of unit names.

    The lead is chosen from the list; another name is warned of, for a name of tomorrow may be right. The
    example row says "VD" where the number stands, and is not read as a task.
    """
    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True, "strings_to_formulas": False})
    sheet, names = book.add_worksheet("Nhiệm vụ"), book.add_worksheet("Đơn vị")
    bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "vcenter"})
    example = book.add_format({"italic": True, "font_color": "#57606a", "text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for place, (heading, width, shown) in enumerate(_columns(units, on)):
        sheet.set_column(place, place, width, day if heading == "Thời hạn" else None)
        sheet.write_string(0, place, heading, bold)
        sheet.write_string(1, place, shown, example)
    names.set_column(0, 0, 60)
    names.write_string(0, 0, f"Đơn vị, tên vào ngày {on:%d/%m/%Y}", bold)
    for line, name in enumerate(units, start=1):
        names.write_string(line, 0, name)
    if units:
        sheet.data_validation(1, 2, _ROWS, 2, _chosen_from(names.get_name(), len(units)))
    sheet.freeze_panes(1, 2)
    book.close()
    return held.getvalue()


def _columns(units: Sequence[str], on: date) -> list[tuple[str, int, str]]:
    lead = units[0] if units else "Đơn vị chủ trì"
    along = "; ".join(units[1:3])
    return [
        ("STT", 6, "VD"),
        (
            "Nội dung nhiệm vụ",
            60,
            "Rà soát, công khai danh mục thủ tục tại trụ sở (dòng ví dụ, không nhập)",
        ),
        ("Đơn vị chủ trì", 34, lead),
        ("Đơn vị phối hợp", 40, along),
        ("Thời hạn", 16, f"31/12/{on.year}"),
        ("Sản phẩm", 24, "Báo cáo kết quả"),
        ("Văn bản giao", 18, ""),
        ("Lãnh đạo phụ trách", 22, ""),
        ("Người thực hiện", 22, ""),
        ("Ghi chú", 24, ""),
    ]


def _chosen_from(sheet: str, count: int) -> dict[str, Any]:
    return {
        "validate": "list",
        "source": f"='{sheet}'!$A$2:$A${count + 1}",
        "error_type": "warning",
        "error_title": "Tên đơn vị",
        "error_message": "Tên này không có trong danh sách đơn vị.",
    }
