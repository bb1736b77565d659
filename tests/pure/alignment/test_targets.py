"""What is to be reached, as clauses and items print it; invented texts."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.alignment.targets import Sense, Target, targets_in, weaker

AT_LEAST, AT_MOST = Sense.AT_LEAST, Sense.AT_MOST
END_2026 = date(2026, 12, 31)

SHARES = [
    ("Đến năm 2026, ít nhất 75% hộ dân dùng nước máy", [("75", AT_LEAST, "hộ dân dùng nước máy")]),
    ("Tỷ lệ lớp học có máy chiếu đạt từ 62,5% trở lên", [("62.5", AT_LEAST, "lớp học có máy chiếu")]),
    ("Hộ cận nghèo giảm còn 4,2%", [("4.2", AT_MOST, "Hộ cận nghèo")]),
    ("Kéo tỷ lệ trẻ bỏ học xuống dưới 0,5%", [("0.5", AT_MOST, "trẻ bỏ học")]),
    ("Mỗi năm giảm 3% số vụ va chạm", [("3", AT_LEAST, "số vụ va chạm")]),
    ("9/12 ấp có sân bóng", [("75", AT_LEAST, "ấp có sân bóng")]),
    ("Thắp sáng 18 trong tổng số 24 ngõ", [("75", AT_LEAST, "ngõ")]),
    (
        "70% chợ và 90% siêu thị có điểm cân đối chứng",
        [("70", AT_LEAST, "chợ có điểm cân"), ("90", AT_LEAST, "siêu thị có điểm cân")],
    ),
    (
        "Hồ sơ đất đai đúng hạn đạt 96%, hồ sơ hộ tịch đúng hạn đạt 99%",
        [("96", AT_LEAST, "Hồ sơ đất đai đúng hạn"), ("99", AT_LEAST, "hồ sơ hộ tịch đúng hạn")],
    ),
    ("Nâng độ phủ của cây xanh đường phố từ 20% lên 35%", [("35", AT_LEAST, "cây xanh đường phố")]),
    ("Sản lượng tăng từ 6% đến 8% so với năm 2023", [("6", AT_LEAST, "Sản lượng")]),
    (
        "Lập sổ điện tử cho 80% hồ sơ ở cấp tỉnh và 50% ở cấp xã",
        [("80", AT_LEAST, "hồ sơ ở cấp tỉnh"), ("50", AT_LEAST, "hồ sơ")],
    ),
]

COUNTS = [
    ("Trồng 12.500 cây phi lao chắn cát", [("12500", "", "cây phi lao")]),
    ("Trồng 2 triệu cây phi lao", [("2000000", "", "cây phi lao")]),
    ("Thu nhập bình quân đạt 61,5 triệu đồng/người", [("61500000", "đồng", "Thu nhập")]),
    ("Cứng hóa 14,5 km đường ra bãi", [("14.5", "km", "đường ra bãi")]),
    ("Mua 06 xuồng máy, 40 áo phao", [("6", "", "xuồng máy"), ("40", "", "áo phao")]),
    ("Mỗi sở rút ít nhất hai thủ tục", [("2", "", "thủ tục")]),
]

NO_TARGETS = [
    "Thực hiện Nghị quyết số 34-NQ/TU và Đề án 12 về cảng cá",
    "Hoàn thành trước ngày 30/9/2025, báo cáo ngày 15 hằng tháng",
    "Ngày hội 20/11 tại quốc lộ 7",
    "Dịch vụ công mức độ 4, định danh mức 2 cho trẻ từ 6 tuổi",
    "Trực 24/24 giờ trong quý 3, khóa XV, nhiệm kỳ 2025 - 2030",
    "Không để ùn tắc quá 20 xe ở bến phà",
    "3. Tăng cường kiểm tra bếp ăn tập thể",
]


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_shares_are_read_with_their_sense_and_words(
    text: str, expected: list[tuple[str, Sense, str]]
) -> None:
    found = targets_in(text)
    assert [(one.value, one.sense, one.is_share) for one in found] == [
        (Decimal(value), sense, True) for value, sense, _ in expected
    ]
    for one, (_, _, words) in zip(found, expected, strict=True):
        assert set(words.split()) <= set(one.what.split()), one


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_counts_and_amounts_are_read_with_their_measure(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    found = targets_in(text)
    assert [(one.value, one.measure) for one in found] == [
        (Decimal(v), measure) for v, measure, _ in expected
    ]
    for one, (_, _, words) in zip(found, expected, strict=True):
        assert words in one.what
        assert not one.is_share


@pytest.mark.parametrize("text", NO_TARGETS)
def test_numbers_that_name_or_date_a_thing_are_no_targets(text: str) -> None:
    assert targets_in(text) == ()


def test_what_each_one_has_is_told_with_the_one() -> None:
    count, share = targets_in("Mỗi bến, bãi có ít nhất 01 chòi cứu hộ")
    assert (count.value, count.per) == (1, "bến, bãi")
    assert (share.value, share.is_share) == (100, True)
    outer, inner = targets_in("100% bến cá có tối thiểu 05 bình cứu hỏa")
    assert (outer.value, inner.value, inner.per) == (100, 5, "bến cá")


def test_a_year_beside_the_number_goes_before_the_day_of_the_whole() -> None:
    first, second = targets_in("Năm 2024 đạt 40% hộ; năm sau 60% hộ", date(2025, 12, 31))
    assert (first.by, second.by) == (date(2024, 12, 31), date(2025, 12, 31))
    assert targets_in("tăng 5% so với năm 2020", END_2026)[0].by == END_2026


def test_changes_levels_averages_and_yearly_ones_are_told_apart() -> None:
    (change,) = targets_in("Giảm 5% số vụ cháy")
    (level,) = targets_in("Số vụ cháy nhà còn 12 vụ")
    (yearly,) = targets_in("Hằng năm dạy nghề cho 300 thợ")
    (average,) = targets_in("thu nhập đạt 50 triệu đồng/người")
    assert (change.is_change, change.is_level) == (True, False)
    assert (level.is_change, level.is_level, level.sense) == (False, True, AT_MOST)
    assert yearly.is_yearly
    assert average.is_average


PAIRS = [
    ("80% hộ có hố rác", "70% số hộ có hố rác", False, True),
    ("80% hộ có hố rác", "80% số hộ có hố rác", False, False),
    ("80% hộ có hố rác", "70% lớp học có quạt", False, False),
    ("Hộ nghèo giảm còn 5%", "Tỷ lệ hộ nghèo còn 6%", False, True),
    ("Hộ nghèo giảm còn 5%", "Tỷ lệ hộ nghèo còn 4%", False, False),
    ("Hộ nghèo giảm còn 5%", "Hộ nghèo mỗi năm giảm 1%", False, False),
    ("Có 40 hợp tác xã chè sạch", "Có 30 hợp tác xã chè sạch", True, True),
    ("Có 40 hợp tác xã chè sạch", "Có 3 hợp tác xã chè sạch", False, False),
    ("Mỗi ấp có 02 tủ thuốc gia đình", "Mỗi ấp có 01 tủ thuốc gia đình", False, True),
    ("Mỗi xã có 03 điểm đọc sách", "Toàn xã có 02 điểm đọc sách", False, True),
    ("Mỗi ấp có 02 tủ thuốc", "Mỗi trường có 01 tủ thuốc", False, False),
    ("Mỗi bến có ít nhất 01 phao cứu sinh", "7/9 bến có phao cứu sinh", False, True),
    ("Hằng năm mở 10 lớp dạy bơi", "Hằng năm mở 08 lớp dạy bơi", True, True),
    ("Mua 10 xuồng máy cứu hộ đến năm 2026", "Mua 04 xuồng máy cứu hộ đợt đầu năm 2026", True, False),
    ("50 sản phẩm gốm 4 sao", "30 sản phẩm gốm 3 sao", True, False),
    ("Ký số 95% văn bản ở cấp tỉnh", "Ký số 60% văn bản của xã", False, False),
]


@pytest.mark.parametrize(("upper", "lower", "same_area", "expected"), PAIRS)
def test_less_is_weaker_only_of_the_same_matter_measured_alike(
    upper: str, lower: str, same_area: bool, expected: bool
) -> None:
    found = any(
        weaker(above, below, same_area=same_area)
        for above in targets_in(upper, END_2026)
        for below in targets_in(lower, END_2026)
    )
    assert found is expected


def test_a_target_for_an_earlier_year_is_a_step_on_the_way() -> None:
    (upper,) = targets_in("80% hộ có hố rác", END_2026)
    for year, expected in ((2025, False), (2026, True), (2027, True)):
        (lower,) = targets_in("70% hộ có hố rác", date(year, 6, 30))
        assert weaker(upper, lower) is expected


TEXTS = st.text(
    alphabet=st.sampled_from("0123456789.,;:/-% \nđạtcòntừmỗixãnămhộ“”()"), max_size=120
) | st.sampled_from([text for text, _ in [*SHARES, *COUNTS]])


@given(TEXTS)
def test_any_text_gives_targets_told_with_words_of_it(text: str) -> None:
    for target in targets_in(text):
        assert target.printed
        assert target.value >= 0
        assert not weaker(target, target, same_area=True)


@given(
    st.sampled_from(["80% hộ có hố rác hợp vệ sinh", "Có 40 hợp tác xã chè sạch", "Hộ nghèo còn 5%"]),
    st.integers(0, 99),
    st.integers(0, 99),
)
def test_of_two_numbers_one_at_most_is_weaker(text: str, first: int, second: int) -> None:
    (target,) = targets_in(text)
    one, other = _with(target, first), _with(target, second)
    below, above = weaker(one, other, same_area=True), weaker(other, one, same_area=True)
    assert below + above == (first != second)


def _with(target: Target, value: int) -> Target:
    return replace(target, value=Decimal(value))


@pytest.mark.parametrize("part", ["80% hộ, ", "mỗi xã phường ", "5 đến ", "1 ", "x" * 40])
def test_a_table_run_together_is_read_to_its_end(part: str) -> None:
    found = targets_in(f"{part * 600} còn lại 62,5% hộ có hố rác")
    assert found[-1].value == Decimal("62.5")
