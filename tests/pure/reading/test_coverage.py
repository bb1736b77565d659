"""Coverage: so many of so many have done a thing. Add a row to add a case."""

from collections.abc import Iterable

import pytest

from soichieu.pure.reading.find.coverage import find_coverage
from soichieu.pure.reading.find.numbers import numbers_of
from soichieu.pure.reading.findings import Coverage, Document
from soichieu.pure.reading.prepared import prepare


def coverage(text: str, documents: Iterable[Document] = ()) -> list[Coverage]:
    prepared, named = prepare(text), list(documents)
    return find_coverage(prepared, numbers_of(prepared, named), named)


CASES: list[tuple[str, list[tuple[int, int, str | None, str | None]]]] = [
    (
        "Đến nay, 34/34 Công an các địa phương đã ban hành kế hoạch.",
        [(34, 34, "Công an các địa phương đã ban hành kế hoạch", "province")],
    ),
    (
        "Có 118/135 xã đã có trụ sở, đạt 87,4%; còn thiếu 17 xã.",
        [(118, 135, "xã đã có trụ sở", "commune")],
    ),
    (
        "Ghi nhận 7/9 huyện ủy ra chương trình hành động.",
        [(7, 9, "huyện ủy ra chương trình hành động", "district")],
    ),
    ("100% chi bộ (42/42) đã học tập nghị quyết.", [(42, 42, "chi bộ", None)]),
    (
        "Cả tỉnh có 3/3 huyện ủy, thị ủy, thành ủy ra nghị quyết, bằng 100%.",
        [(3, 3, "huyện ủy, thị ủy, thành ủy ra nghị quyết", "district")],
    ),
    ("100% (21/21) chi bộ đã sinh hoạt chuyên đề.", [(21, 21, "chi bộ đã sinh hoạt chuyên đề", None)]),
    ("Hoàn thành 16/19 chỉ tiêu năm.", [(16, 19, "chỉ tiêu năm", None)]),
    ("Có 88 xã trên tổng số 102 xã đạt chuẩn.", [(88, 102, "xã đạt chuẩn", "commune")]),
    ("Toàn quốc có 3.300/3.321 xã, phường đã kết nối.", [(3300, 3321, "xã, phường đã kết nối", "commune")]),
    ("Đến nay, 10/12 trường đã số hóa.", [(10, 12, "trường đã số hóa", None)]),
    ("Số trường có thư viện đạt 45/52.", [(45, 52, "Số trường có thư viện", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_ratios_of_units_are_coverage(
    text: str, expected: list[tuple[int, int, str | None, str | None]]
) -> None:
    found = coverage(text)
    assert [(one.done, one.of, one.what, one.level) for one in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 5/9, các trường khai giảng; ngày 2/9 nghỉ lễ; trước 30/6 phải xong.",
        "Nhà số 12/15 đường 30/4, trực 24/24 giờ.",
        "Chỉ số cải cách xếp hạng 12/63 tỉnh, thành phố.",
        "Hơn 2/3 số đại biểu tán thành.",
        "Theo Quyết định số 12/2024/QĐ-TTg và Thông tư 07/2023.",
        "Phấn đấu đến năm 2028 có 120/120 xã đạt chuẩn.",
        "Có 64/63 đơn vị báo cáo.",
    ],
)
def test_dates_addresses_fractions_and_aims_are_no_coverage(text: str) -> None:
    assert coverage(text) == []


def test_coverage_names_the_documents_of_its_sentence() -> None:
    text = "Có 9/12 đơn vị đã quán triệt Kế hoạch số 55. Kế hoạch số 60 chưa triển khai."
    mentioned = text.index("Kế hoạch số 55")
    other = text.index("Kế hoạch số 60")
    documents = [
        Document("d1", "KH", "55", None, None, None, None, None, ((mentioned, mentioned + 14),)),
        Document("d2", "KH", "60", None, None, None, None, None, ((other, other + 14),)),
    ]
    (found,) = coverage(text, documents)
    assert found.documents == ("d1",)


def test_a_ratio_in_a_table_is_coverage_of_its_row() -> None:
    table = "STT\tĐịa phương\tTrường đạt chuẩn\n1\tHuyện Đông\t10/12\n2\tHuyện Tây\t9/9\n"
    found = coverage(table)
    assert [(one.done, one.of) for one in found] == [(10, 12), (9, 9)]
