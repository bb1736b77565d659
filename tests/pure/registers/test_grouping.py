"""Report lines that say the same are grouped; what only looks alike is not."""

import random
from itertools import combinations, pairwise

import pytest
from bench.duplicates.gold import pairs_of, read
from hypothesis import given, settings
from hypothesis import strategies as st

from soichieu.pure.registers import Line, Slot, Why, group_lines
from soichieu.pure.registers.grouping import likes_of
from soichieu.pure.registers.likeness import contradict, likeness_of
from soichieu.pure.registers.saying import saying_of

LIMIT, MERIT, RESULT, REQUEST = Slot.LIMIT, Slot.MERIT, Slot.RESULT, Slot.REQUEST

SAME = [
    ("order, filling words", LIMIT, "Thiếu trụ sở cho Công an xã", "Trụ sở Công an các xã hiện còn thiếu"),
    ("a lack in other words", LIMIT, "Chưa có trụ sở Công an xã", "Nơi làm việc của Công an xã còn thiếu"),
    ("how many in one unit", LIMIT, "Còn 3 xã chưa có bác sĩ", "Nhiều xã chưa có bác sỹ"),
    ("an abbreviation", LIMIT, "Tự quản về ANTT còn hình thức", "Tự quản an ninh trật tự hình thức"),
    ("not high is low", LIMIT, "Tỷ lệ hộ tham gia BHYT chưa cao", "Tỷ lệ hộ tham gia bảo hiểm y tế thấp"),
    ("far apart", LIMIT, "Hiệu quả hoạt động của tổ tự quản chưa cao", "Tổ tự quản hoạt động kém hiệu quả"),
    ("a general fault", LIMIT, "Kỹ năng số của cán bộ còn yếu", "Kỹ năng số của cán bộ còn hạn chế"),
    ("a commune without a name", LIMIT, "Ở xã đường hỏng", "Đường hỏng"),
    ("its own name", MERIT, "Dân cư xã Bến Lội đoàn kết", "Dân cư đoàn kết"),
    ("one asked", REQUEST, "Đề nghị UBND tỉnh cấp đất", "Kiến nghị Ủy ban nhân dân tỉnh bố trí quỹ đất"),
    ("anybody asked", REQUEST, "Đề nghị cấp trên cấp đất xây chợ", "Đề nghị Sở Tài chính cấp đất xây chợ"),
    ("a number printed otherwise", RESULT, "Kết nạp 05 đảng viên", "Đã kết nạp được 5 đảng viên"),
]  # fmt: skip

APART = [
    ("has and has not", LIMIT, "Đã có trụ sở Công an xã", "Chưa có trụ sở Công an xã"),
    ("enough and too little", LIMIT, "Trường học có đủ giáo viên", "Trường học thiếu giáo viên"),
    ("up and down", LIMIT, "Tội phạm trộm cắp tăng", "Tội phạm trộm cắp giảm"),
    ("happens and does not", MERIT, "Không để xảy ra cháy rừng", "Còn để xảy ra cháy rừng"),
    ("done and not done", LIMIT, "Đã ban hành kế hoạch kiểm tra", "Chưa ban hành kế hoạch kiểm tra"),
    ("in time and late", LIMIT, "Giải ngân vốn kịp thời", "Giải ngân vốn còn chậm"),
    ("another object", LIMIT, "Thiếu trụ sở Công an xã", "Thiếu xe ô tô Công an xã"),
    ("another body", LIMIT, "Thiếu trụ sở Công an xã", "Thiếu trụ sở Ban Chỉ huy Quân sự xã"),
    ("another level", LIMIT, "Biên chế Công an cấp xã còn thiếu", "Biên chế Công an cấp huyện còn thiếu"),
    ("nearly poor", LIMIT, "Tỷ lệ hộ nghèo còn cao", "Tỷ lệ hộ cận nghèo còn cao"),
    ("too few and worn out", LIMIT, "Trạm y tế còn thiếu", "Trạm y tế đã xuống cấp"),
    ("another decree", REQUEST, "Đề nghị sửa Nghị định 11", "Đề nghị sửa Nghị định 12"),
    ("another sum", REQUEST, "Đề nghị cấp 2 tỷ đồng làm cầu", "Đề nghị cấp 3 tỷ đồng làm cầu"),
    ("another asked", REQUEST, "Đề nghị Bộ Công an cấp ô tô", "Đề nghị Công an tỉnh cấp ô tô"),
    ("another bridge", REQUEST, "Đề nghị sửa chữa cầu Suối Bùn", "Đề nghị sửa chữa cầu Ngòi Cát"),
    ("another number done", RESULT, "Kết nạp 5 đảng viên", "Kết nạp 6 đảng viên"),
    ("another year", RESULT, "Hoàn thành quyết toán năm 2024", "Hoàn thành quyết toán năm 2023"),
    ("down to and down by", RESULT, "Hộ nghèo giảm còn 3%", "Hộ nghèo giảm 3%"),
]  # fmt: skip


@pytest.mark.parametrize(("case", "slot", "one", "other"), SAME)
def test_lines_that_say_the_same_stand_in_one_group(case: str, slot: Slot, one: str, other: str) -> None:
    assert len(group_lines(_lines(slot, one, other))) == 1, case


@pytest.mark.parametrize(("case", "slot", "one", "other"), APART)
def test_lines_that_only_look_alike_stand_apart(case: str, slot: Slot, one: str, other: str) -> None:
    assert len(group_lines(_lines(slot, one, other))) == 2, case


def test_one_wording_in_two_slots_is_two_matters() -> None:
    text = "Thiếu kinh phí"
    lines = [Line("1", Slot.LIMIT, text, "xã A"), Line("2", Slot.CAUSE, text, "xã B")]
    assert len(group_lines(lines)) == 2


def test_a_group_tells_its_words_its_units_and_why_each_line_is_in_it() -> None:
    lines = [
        Line("a", LIMIT, "Trạm y tế thiếu bác sĩ", "xã Ngòi Cát"),
        Line("b", LIMIT, "Trạm y tế thiếu bác sĩ", "xã Suối Bùn"),
        Line("c", LIMIT, "Bác sĩ ở trạm y tế chưa có", "xã Suối Bùn"),
        Line("d", LIMIT, "Trạm y tế thiếu bác sĩ giỏi", "xã Bến Lội"),
    ]
    (group,) = group_lines(lines)
    assert group.representative.ref == "a"
    assert [(join.line.ref, join.why) for join in group.joins] == [
        ("a", Why.REPRESENTATIVE),
        ("b", Why.SAME_TEXT),
        ("c", Why.SAME_WORDS),
        ("d", Why.ALIKE),
    ]
    assert set(group.shared) == {"bác sĩ", "Trạm y tế", "thiếu"}
    assert group.by_unit == (("xã Suối Bùn", 2), ("xã Bến Lội", 1), ("xã Ngòi Cát", 1))
    *_, same, alike = group.joins
    assert same.otherwise == (("chưa có", "thiếu"),)
    assert (alike.added, alike.left_out) == (("giỏi",), ())


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_lines_changes_nothing(chance: random.Random) -> None:
    lines = chance.sample(read("open")[0], 60)
    shuffled = chance.sample(lines, len(lines))
    assert group_lines(shuffled) == group_lines(lines)


@settings(max_examples=10, deadline=None)
@given(st.randoms(use_true_random=False))
def test_every_line_stands_in_one_group_and_none_contradicts_another(chance: random.Random) -> None:
    lines = chance.sample(read("open")[0], 80)
    groups = group_lines(lines)
    assert sorted(join.line.ref for group in groups for join in group.joins) == sorted(
        one.ref for one in lines
    )
    for group in groups:
        sayings = [saying_of(join.line) for join in group.joins]
        assert not any(contradict(one, other) for one, other in combinations(sayings, 2))


@settings(max_examples=10, deadline=None)
@given(st.randoms(use_true_random=False))
def test_no_two_lines_that_are_alike_are_left_out_for_speed(chance: random.Random) -> None:
    sayings = list(dict.fromkeys(saying_of(line) for line in chance.sample(read("open")[0], 120)))
    found = {(one, other) for one, near in likes_of(sayings).items() for other in near if one < other}
    assert found == {
        (one, other)
        for one, other in combinations(range(len(sayings)), 2)
        if likeness_of(sayings[one], sayings[other]) and not contradict(sayings[one], sayings[other])
    }


def test_likeness_is_the_same_both_ways() -> None:
    sayings = [saying_of(line) for line in read("open")[0]]
    for one, other in pairwise(sayings):
        assert likeness_of(one, other) == pytest.approx(likeness_of(other, one))
        assert contradict(one, other) is contradict(other, one)


@pytest.mark.parametrize("text", ["", "   ", "…", "123", "chưa", "thiếu", "-", "Đề nghị", "còn đã được"])
def test_lines_without_matter_are_read_too(text: str) -> None:
    for slot in Slot:
        assert len(group_lines(_lines(slot, text, "Thiếu trụ sở Công an xã"))) == 2


def test_the_open_gold_list_is_grouped_as_labelled() -> None:
    lines, true = read("open")
    gold = pairs_of(true)
    groups = group_lines(lines)
    found = pairs_of({join.line.ref: str(place) for place, one in enumerate(groups) for join in one.joins})
    assert len(found & gold) >= 0.95 * len(found)
    assert len(found & gold) >= 0.92 * len(gold)


def _lines(slot: Slot, *texts: str) -> list[Line]:
    return [Line(str(number), slot, text, f"xã Bến Lội {number}") for number, text in enumerate(texts)]
