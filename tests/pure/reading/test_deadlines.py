"""Deadlines: a day by which something is to be done (R12). Add a row to add a case."""

from datetime import date

import pytest

from soichieu.pure.reading.find.deadlines import find_deadlines
from soichieu.pure.reading.prepared import prepare

SET: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("Các xã gửi báo cáo trước ngày 10/7/2026.", [("2026-07-10", "before", "trước ngày 10/7/2026")]),
    ("Hoàn thành chậm nhất ngày 5/8/2026.", [("2026-08-05", "by", "chậm nhất ngày 5/8/2026")]),
    ("Sở Nội vụ trình đề án trong quý IV/2026.", [("2026-12-31", "by", "trong quý IV/2026")]),
    ("Rà soát xong trong tháng 9/2026.", [("2026-09-30", "by", "trong tháng 9/2026")]),
    ("Đến hết năm 2027 phải xóa xong nhà tạm.", [("2027-12-31", "by", "Đến hết năm 2027")]),
    (
        "Yêu cầu báo cáo trước 17 giờ 00 ngày 20/6/2026.",
        [("2026-06-20", "before", "trước 17 giờ 00 ngày 20/6/2026")],
    ),
    ("Thời hạn: 15/11/2026.", [("2026-11-15", "by", "15/11/2026")]),
    ("Thời gian hoàn thành: Quý II/2027.", [("2027-06-30", "by", "Quý II/2027")]),
    ("Phải trình trước tháng 6/2026.", [("2026-06-30", "before", "trước tháng 6/2026")]),
    ("Mở cửa trường trước ngày khai giảng 5/9.", [("2026-09-05", "before", "trước ngày khai giảng 5/9")]),
    ("Lập dự toán, trình Hiệu trưởng ngày 15/7/2026.", [("2026-07-15", "by", "ngày 15/7/2026")]),
    (
        "Các xã ra quân từ ngày 10/5 đến ngày 25/5/2026.",
        [("2026-05-25", "by", "từ ngày 10/5 đến ngày 25/5/2026")],
    ),
    (
        "Lần thứ nhất do Bưu điện tỉnh chủ trì, trong quý II/2026.",
        [("2026-06-30", "by", "trong quý II/2026")],
    ),
    ("Hoàn thành 6 tháng đầu năm 2027.", [("2027-06-30", "by", "6 tháng đầu năm 2027")]),
]


@pytest.mark.parametrize(("text", "expected"), SET)
def test_a_day_that_is_set_is_a_deadline(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = find_deadlines(prepare(text, published_on=date(2026, 4, 1)), [])
    assert [(str(one.date), one.bound, one.text) for one in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Định kỳ 6 tháng, hằng năm báo cáo; tổ chức 01 lần/tháng; làm thường xuyên.",
        "Ngay sau hội nghị, các đơn vị khẩn trương triển khai; trước mắt tập trung tuyên truyền.",
        "Trong năm 2025, tỉnh đã tổ chức 12 lớp tập huấn.",
        "Tính đến ngày 31/3/2026, có 40 xã hoàn thành.",
        "Thực hiện giai đoạn 2026 - 2030, tầm nhìn đến năm 2045.",
        "Từ năm 2022 đến năm 2025 triển khai ba đợt.",
        "Trước ngày 01/7/2025, cả nước có 63 tỉnh, thành phố.",
        "Báo cáo trước ngày 15 tháng 12 hằng năm.",
        "Công ty Điện lực ngừng cấp điện từ 8 giờ đến 17 giờ ngày 12/5/2026.",
        "UBND xã đã có báo cáo gửi UBND tỉnh ngày 5/3/2026.",
        "Thời gian: 14 giờ 00, ngày 06/4/2026.",
        "Hội nghị khai mạc lúc 8 giờ ngày 15/5/2026.",
        "Nghị quyết có hiệu lực từ ngày 01/7/2026.",
        "Mục tiêu đến năm 2030 hoàn thành chuyển đổi số.",
        "Thành phố đặt mục tiêu đến hết tháng 11/2026 có 95% người dân được tuyên truyền.",
    ],
)
def test_a_day_that_is_told_or_recurs_is_none(text: str) -> None:
    assert find_deadlines(prepare(text, published_on=date(2026, 4, 1)), []) == []


def test_a_cell_below_the_heading_of_days_is_a_deadline() -> None:
    table = (
        "STT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n"
        "1\tLập danh mục\tSở Xây dựng\tQuý III/2026\n2\tTuyên truyền\tBáo tỉnh\tThường xuyên\n"
    )
    assert [(str(one.date), one.text) for one in find_deadlines(prepare(table), [])] == [
        ("2026-09-30", "Quý III/2026")
    ]


def test_every_deadline_is_quoted_by_its_span() -> None:
    for text, _ in SET:
        prepared = prepare(text, published_on=date(2026, 4, 1))
        for one in find_deadlines(prepared, []):
            assert prepared.text[slice(*one.span)] == one.text
