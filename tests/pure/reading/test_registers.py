"""Registers: things with a name, and their stage. Add a row to add a case."""

import pytest

from soichieu.pure.reading.find.registers import find_registers
from soichieu.pure.reading.prepared import prepare

CASES: list[tuple[str, list[tuple[str, str | None, str | None]]]] = [
    (
        "Xã ra mắt mô hình “Thắp sáng đường quê”, “Tiếng kẻng an ninh” và “Thùng rác xanh”.",
        [
            ("model", "Thắp sáng đường quê", "launched"),
            ("model", "Tiếng kẻng an ninh", "launched"),
            ("model", "Thùng rác xanh", "launched"),
        ],
    ),
    (
        "Mô hình “Bếp ăn nghĩa tình” của ấp 3, “Tủ thuốc cộng đồng” của ấp 5 được duy trì.",
        [("model", "Bếp ăn nghĩa tình", None), ("model", "Tủ thuốc cộng đồng", "under_way")],
    ),
    (
        "Sở trình UBND tỉnh phê duyệt Đề án “Phát triển y tế cơ sở”.",
        [("scheme", "Phát triển y tế cơ sở", "submitted")],
    ),
    ("Đề án “Trường học hạnh phúc” đã được phê duyệt.", [("scheme", "Trường học hạnh phúc", "approved")]),
    ("Ngành đang soạn thảo Đề án “Bác sĩ trẻ”.", [("scheme", "Bác sĩ trẻ", "drafting")]),
    (
        "Tỉnh phát động phong trào thi đua với chủ đề “Kỷ cương, sáng tạo”.",
        [("movement", "Kỷ cương, sáng tạo", "launched")],
    ),
    (
        "Duy trì phong trào Toàn dân bảo vệ an ninh Tổ quốc; hưởng ứng phong trào Toàn dân bảo vệ"
        " an ninh Tổ quốc.",
        [("movement", "Toàn dân bảo vệ an ninh Tổ quốc", "under_way")],
    ),
    (
        "Huyện khởi công xây dựng trụ sở Công an xã Hòa Bình và khánh thành Trường Tiểu học Kim Đồng.",
        [
            ("work", "trụ sở Công an xã Hòa Bình", "started"),
            ("work", "Trường Tiểu học Kim Đồng", "completed"),
        ],
    ),
    (
        "Thủ tướng Chính phủ tặng Bằng khen cho 3 tập thể.",
        [("commendation", "Bằng khen", "awarded")],
    ),
    (
        "Qua kiểm tra phát hiện việc thu chi chưa công khai theo quy định.",
        [("finding", "việc thu chi chưa công khai theo quy định", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_named_things_are_registered_once(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    found = find_registers(prepare(text), [], [])
    assert [(one.kind, one.name, one.stage) for one in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Toàn tỉnh có 123 mô hình hoạt động hiệu quả; nhiều đề án được triển khai.",
        "Theo phương châm “Bốn tại chỗ” và khẩu hiệu “Vì nhân dân phục vụ”.",
        "Hoàn thành xây dựng trụ sở làm việc cho cấp xã.",
        "Công tác khen thưởng được quan tâm.",
        "Qua kiểm tra cho thấy cơ bản các đơn vị chấp hành tốt quy định.",
    ],
)
def test_what_has_no_name_is_not_registered(text: str) -> None:
    assert find_registers(prepare(text), [], []) == []


def test_an_award_has_the_level_of_its_giver() -> None:
    found = find_registers(
        prepare("Bộ trưởng Bộ Y tế tặng Bằng khen cho 5 bác sĩ; UBND huyện tặng Giấy khen cho 9 cá nhân."),
        [],
        [],
    )
    assert (found[0].name, found[0].level) == ("Bằng khen", "central")
