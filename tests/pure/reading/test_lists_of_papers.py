"""Lists of papers as tables: the columns tell who issued each, and when."""

from datetime import date

import pytest

from soichieu.pure.reading import read

TABLES = {
    "issuer and day": (
        "TT\tTên văn bản\tCơ quan ban hành\tNgày ban hành\n"
        "1\tNghị quyết số 4-NQ/ĐU\tĐảng ủy xã Thạch Khê\t12/2/2026\n"
        "2\tKế hoạch số 9/KH-UBND\tUBND xã\t20/2/2026\n"
        "3\tHướng dẫn số 2/HD-HND\tHội Nông dân xã\t–",
        [
            ("4", "Đảng ủy xã Thạch Khê", date(2026, 2, 12)),
            ("9", "Ủy ban nhân dân xã Thạch Khê", date(2026, 2, 20)),
            ("2", "Hội Nông dân xã Thạch Khê", None),
        ],
    ),
    "bars, the day with the paper": (
        "| STT | Văn bản | Nơi ban hành | Ghi chú |\n"
        "| 1 | Quyết định số 31/QĐ-SYT ngày 3/3/2025 | Giám đốc Sở Y tế tỉnh Vĩnh Sơn | |\n"
        "| 2 | Công văn số 7/QTD | Quỹ tín dụng nhân dân Cửa Lạch | đã trả lời |",
        [
            ("31", "Giám đốc Sở Y tế tỉnh Vĩnh Sơn", date(2025, 3, 3)),
            ("7", "Quỹ tín dụng nhân dân Cửa Lạch", None),
        ],
    ),
    "who signs stands for his body": (
        "TT\tVăn bản\tNgười ký\n"
        "1\tKế hoạch số 44/KH-UBND ngày 20/2/2023\tChủ tịch UBND quận Bình Đông\n"
        "2\tThông báo số 93/TB-UBND\tPhó Chủ tịch UBND quận",
        [
            ("44", "Ủy ban nhân dân quận Bình Đông", date(2023, 2, 20)),
            ("93", "Ủy ban nhân dân quận Bình Đông", None),
        ],
    ),
    "a column of who does it is none of issuers": (
        "TT\tCăn cứ\tĐơn vị thực hiện\n"
        "1\tKế hoạch số 12/KH-UBND\tCông an xã Thạch Khê\n"
        "2\tKế hoạch số 13/KH-UBND\tTrạm Y tế xã Thạch Khê",
        [("12", None, None), ("13", None, None)],
    ),
}


@pytest.mark.parametrize(("table", "papers"), TABLES.values(), ids=TABLES)
def test_a_row_tells_who_issued_its_paper_and_when(
    table: str, papers: list[tuple[str, str | None, date | None]]
) -> None:
    text = f"DANH MỤC VĂN BẢN\n\n{table}\n"
    assert [(one.number, one.issuer, one.date) for one in read(text).documents] == papers
