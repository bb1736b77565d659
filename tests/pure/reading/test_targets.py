"""Targets: what is to be reached, and by when. Add a row to add a case."""

import pytest

from soichieu.pure.reading.find.numbers import numbers_of
from soichieu.pure.reading.find.targets import find_targets
from soichieu.pure.reading.findings import Target
from soichieu.pure.reading.prepared import prepare


def targets(text: str) -> list[Target]:
    prepared = prepare(text)
    return find_targets(prepared, numbers_of(prepared, []))


CASES: list[tuple[str, list[tuple[float, str | None, str | None, str | None]]]] = [
    (
        "Phấn đấu đến năm 2027, 100% trạm y tế có bác sĩ; ít nhất 90% người dân có bảo hiểm.",
        [
            (100, "%", "trạm y tế có bác sĩ", "2027-12-31"),
            (90, "%", "người dân có bảo hiểm", "2027-12-31"),
        ],
    ),
    (
        "Đặt mục tiêu thành lập 25 tổ công nghệ trước ngày 30/6/2027.",
        [(25, None, "tổ công nghệ", "2027-06-30")],
    ),
    (
        "Phấn đấu đến hết năm 2026 có 96/96 xã hoàn thành.",
        [(96, None, "xã hoàn thành", "2026-12-31")],
    ),
    (
        "II. MỤC TIÊU\n1. Đến năm 2026\n- 70% hộ dân có tài khoản số.\n2. Đến năm 2030\n- 95% hộ"
        " dân có tài khoản số.\n"
        "III. NHIỆM VỤ\n- Bố trí 12 cán bộ.",
        [
            (70, "%", "hộ dân có tài khoản số", "2026-12-31"),
            (95, "%", "hộ dân có tài khoản số", "2030-12-31"),
            (12, None, "cán bộ", None),
        ],
    ),
    (
        "Phấn đấu đến năm 2029:\n- 80% trường học đạt chuẩn.\n- Giảm 10% số vụ tai nạn.\nHiện có 45 trường.",
        [(80, "%", "trường học đạt chuẩn", "2029-12-31"), (10, "%", "vụ tai nạn", "2029-12-31")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_numbers_aimed_at_are_targets(
    text: str, expected: list[tuple[float, str | None, str | None, str | None]]
) -> None:
    found = targets(text)
    assert [(one.value, one.measure_unit, one.what, one.by and str(one.by)) for one in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Đã hoàn thành mục tiêu đến năm 2025, 100% xã có đường nhựa.",
        "Tỷ lệ đạt 105% so với chỉ tiêu.",
        "Phấn đấu giữ vững ổn định; đến nay đã xây 15 nhà văn hóa.",
        "Năm 2024 toàn tỉnh có 45 xã đạt chuẩn.",
    ],
)
def test_what_is_reached_is_no_target(text: str) -> None:
    assert targets(text) == []


def test_the_column_of_the_plan_holds_targets() -> None:
    table = "TT\tChỉ tiêu\tĐVT\tKế hoạch năm 2027\tThực hiện\n1\tĐảng viên kết nạp\tngười\t150\t162\n"
    assert [(one.value, one.measure_unit, one.what, str(one.by)) for one in targets(table)] == [
        (150, "người", "Đảng viên kết nạp", "2027-12-31")
    ]
