"""Figures: what counts in a text, with its measure and the thing counted. Add a row to add a case."""

import pytest

from soichieu.pure.reading.find.figures import find_figures
from soichieu.pure.reading.find.numbers import numbers_of
from soichieu.pure.reading.findings import Figure
from soichieu.pure.reading.prepared import prepare


def figures(text: str) -> list[Figure]:
    prepared = prepare(text)
    return find_figures(prepared, numbers_of(prepared, []), [], [])


COUNTS: list[tuple[str, list[tuple[float, str | None, str | None]]]] = [
    (
        "Toàn huyện có 2.417 đảng viên sinh hoạt tại 86 chi bộ.",
        [(2417, None, "đảng viên"), (86, None, "chi bộ")],
    ),
    (
        "Bình quân mỗi nơi bố trí 6,25 Công an chính quy/xã, phủ 100% địa bàn.",
        [(6.25, None, "Công an chính quy/xã"), (100, "%", "địa bàn")],
    ),
    (
        "Kế hoạch đề ra 5 nhóm nhiệm vụ, giải pháp trọng tâm về hạ tầng.",
        [(5, None, "nhóm nhiệm vụ, giải pháp trọng tâm")],
    ),
    ("Đã tiến hành 14 cuộc kiểm tra, giám sát đối với cấp dưới.", [(14, None, "cuộc kiểm tra, giám sát")]),
    (
        "Xã duy trì 37 mô hình phòng, chống tội phạm, trong đó 4 mô hình được Bộ Công an công nhận.",
        [(37, None, "mô hình"), (4, None, "mô hình được Bộ Công an công nhận")],
    ),
    ("Khám sàng lọc cho 1,5 triệu lượt người.", [(1_500_000, "lượt", "người")]),
    ("Tổng vốn thực hiện là 2.340 tỷ đồng.", [(2340, "tỷ đồng", "Tổng vốn thực hiện")]),
    (
        "Kinh phí do ngân sách trung ương 310 tỷ đồng, ngân sách tỉnh 90,5 tỷ đồng.",
        [(310, "tỷ đồng", "ngân sách trung ương"), (90.5, "tỷ đồng", "ngân sách tỉnh")],
    ),
    ("Quyên góp được 2 tỷ 150 triệu đồng.", [(2150, "triệu đồng", None)]),
    ("Tỷ lệ hộ cận nghèo còn 3,4%.", [(3.4, "%", "Tỷ lệ hộ cận nghèo")]),
    (
        "Thu ngân sách đạt 812 tỷ đồng, bằng 104% dự toán.",
        [(812, "tỷ đồng", "Thu ngân sách"), (104, "%", "dự toán")],
    ),
    (
        "Làm mới 18,6 km đường liên thôn, trồng 240 ha rừng.",
        [(18.6, "km", "đường liên thôn"), (240, "ha", "rừng")],
    ),
    ("Đề án nêu ba khâu đột phá và mười hai nhiệm vụ.", []),
    ("Tổng số đoàn viên: 9.120.", [(9120, None, "Tổng số đoàn viên")]),
    ("Trong tổng số 48 trường, có 12 trường mầm non.", [(48, None, "trường"), (12, None, "trường mầm non")]),
    ("Cử 26 bác sĩ chuyên khoa II xuống tuyến dưới.", [(26, None, "bác sĩ chuyên khoa II")]),
    ("Đã kết nạp 45 đồng chí, có 7 đồng chí là nữ.", [(45, None, "đồng chí"), (7, None, "đồng chí là nữ")]),
    ("Ban hành 01 nghị quyết và 03 kế hoạch.", [(1, None, "nghị quyết"), (3, None, "kế hoạch")]),
    (
        "Tỷ lệ trẻ em dưới 6 tuổi được tiêm đủ mũi đạt 97,2%.",
        [(97.2, "%", "Tỷ lệ trẻ em dưới 6 tuổi được tiêm đủ mũi")],
    ),
    (
        "Có 640 hợp tác xã mới, gấp 1,5 lần năm trước.",
        [(640, None, "hợp tác xã mới"), (1.5, "lần", "hợp tác xã mới")],
    ),
    ("Cấp 8.700 thẻ bảo hiểm, số hóa 45 hồ sơ.", [(8700, None, "thẻ bảo hiểm"), (45, None, "hồ sơ")]),
    ("Hỗ trợ 9.500 đồng bào vùng lũ.", [(9500, None, "đồng bào vùng lũ")]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_what_is_counted_is_read_with_its_measure(
    text: str, expected: list[tuple[float, str | None, str | None]]
) -> None:
    assert [(one.value, one.measure_unit, one.of) for one in figures(text)] == expected


NO_FIGURES = [
    "Hội nghị diễn ra sáng 12-6 tại Quận 1, thuộc khóa XIII, nhiệm kỳ 2020 – 2025.",
    "Thực hiện Nghị quyết số 18-NQ/TW và Kế hoạch số 77/KH-UBND ngày 03/4/2024.",
    "Căn cứ khoản 2 Điều 15, điểm b mục 3, phụ lục 4 và trang 12.",
    "Sau 2 năm thực hiện, trong 6 tháng đầu năm và suốt 45 ngày đêm.",
    "Liên hệ số 0905123456 hoặc 0269.3824.567 để biết thêm.",
    "Các tổ 5, 7 thuộc phường 3; dịch vụ công mức độ 4; quốc lộ 19; Covid-19; mạng 5G; phòng PC02.",
    "2.1. Công tác tuyên truyền",
    "(1) Tổ chức quán triệt; (2) xây dựng kế hoạch.",
    "Xây dựng mô hình “4 không, 2 sạch” và khẩu hiệu “3 nhất”.",
    "Đó là một trong những việc khó; hai bên đã thống nhất; mô hình chính quyền hai cấp.",
    "Định kỳ 01 lần/tháng báo cáo kết quả.",
    "Trong các năm 2022, 2023 và 2024 tình hình ổn định.",
    "Phấn đấu đến năm 2027, 95% hộ dân dùng nước sạch.",
    "Tác giả đoạt giải Ba cuộc thi viết.",
    "Khai mạc lúc 7 giờ 30 phút; hồ sơ 000.12.45; xe 30A-123.45.",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_parts_of_dates_symbols_names_and_aims_are_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Có hơn 300 đại biểu dự.", "hơn"),
        ("Có gần 1.200 hộ tham gia.", "gần"),
        ("Án hình sự giảm 12,5%.", "giảm"),
        ("Hộ nghèo giảm còn 4,1%.", "giảm còn"),
        ("Từ 85% trở lên cán bộ đạt chuẩn.", "từ … trở lên"),
        ("Tối thiểu 20 người mỗi lớp.", "tối thiểu"),
        ("Có 40 hộ tham gia.", None),
    ],
)
def test_the_qualifier_before_a_number_is_kept(text: str, qualifier: str | None) -> None:
    assert [one.qualifier for one in figures(text)] == [qualifier]


def test_a_share_after_a_count_is_a_share_of_the_same_thing() -> None:
    found = figures("Khen thưởng 36 tập thể, chiếm 18%; bắt 40 đối tượng, tăng 5 đối tượng (14,2%).")
    assert [(one.value, one.of) for one in found] == [
        (36, "tập thể"),
        (18, "tập thể"),
        (40, "đối tượng"),
        (5, "đối tượng"),
        (14.2, "đối tượng"),
    ]


def test_the_day_a_sentence_names_is_the_day_its_figures_stand_at() -> None:
    dated, undated = figures("Tính đến ngày 31/5/2024, tỉnh có 96 trạm y tế. Có thêm 4 bệnh viện.")
    assert str(dated.as_of) == "2024-05-31"
    assert undated.as_of is None


def test_every_number_of_a_table_is_a_figure_of_its_row_and_column() -> None:
    table = (
        "TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2025\tThực hiện\tGhi chú\n"
        "1\tSố hộ dùng nước sạch\thộ\t5.000\t4.870\t\n"
        "2\tTỷ lệ che phủ rừng\t%\t46\t46,2\tvượt\n"
    )
    assert [(one.value, one.measure_unit, one.of) for one in figures(table)] == [
        (4870, "hộ", "Số hộ dùng nước sạch"),
        (46.2, "%", "Tỷ lệ che phủ rừng"),
    ]


def test_in_a_table_by_units_the_row_is_the_unit_and_the_total_has_none() -> None:
    table = (
        "| STT | Địa phương | Số vụ (vụ) |\n|---|---|---|\n| 1 | Xã Hoa Lư | 12 |\n| | Tổng cộng | 1.012 |\n"
    )
    assert [(one.value, one.measure_unit, one.of, one.unit) for one in figures(table)] == [
        (12, "vụ", "Số vụ", "Xã Hoa Lư"),
        (1012, "vụ", "Số vụ", None),
    ]


@pytest.mark.parametrize("text", [text for text, _ in COUNTS])
def test_every_span_quotes_the_figure(text: str) -> None:
    for one in figures(text):
        assert text[slice(*one.span)] == one.text
