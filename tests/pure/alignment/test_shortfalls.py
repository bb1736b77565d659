"""Where an item promises less than the clause it serves, or later."""

from datetime import date

import pytest

from soichieu.pure.alignment.shortfalls import Shortfall, ShortfallKind, shortfalls
from soichieu.pure.alignment.targets import Target
from soichieu.pure.alignment.values import Clause, Item

LOWER, LATER = ShortfallKind.TARGET_LOWER, ShortfallKind.DEADLINE_LATER
END_2025 = date(2025, 12, 31)
CLAUSE = Clause(
    "c1",
    "d1",
    "Đến năm 2025, 85% hẻm có đèn chiếu sáng; mỗi khu phố có ít nhất 04 thùng rác phân loại; "
    "kẻ lại vạch đường trước ngày 31/10/2025.",
    by=END_2025,
)

CASES = [
    ("80% hẻm có đèn chiếu sáng", END_2025, "Kế hoạch năm 2025", [LOWER]),
    ("90% hẻm có đèn chiếu sáng", END_2025, "Kế hoạch năm 2025", []),
    ("60% hẻm có đèn chiếu sáng", date(2024, 12, 31), "Kế hoạch năm 2024", []),
    ("60% hẻm có đèn chiếu sáng", None, "Kế hoạch năm 2024", []),
    ("60% hẻm có đèn chiếu sáng", None, "Kế hoạch năm 2025", [LOWER]),
    ("Mỗi khu phố đặt 02 thùng rác phân loại", END_2025, "Kế hoạch năm 2025", [LOWER]),
    ("Lắp đèn chiếu sáng cho 14 hẻm còn tối", date(2026, 3, 31), "Kế hoạch năm 2026", [LATER]),
    ("Lắp đèn chiếu sáng các hẻm, xong trước ngày 15/02/2026", None, "", [LATER]),
    ("50% hẻm có đèn chiếu sáng, xong trong năm 2026", date(2026, 12, 31), "", [LOWER, LATER]),
    ("Thay 300 nắp cống, 40% do dân góp", END_2025, "Kế hoạch năm 2025", []),
]


@pytest.mark.parametrize(("text", "due", "paper", "expected"), CASES)
def test_less_or_later_than_demanded_is_found_and_nothing_else(
    text: str, due: date | None, paper: str, expected: list[ShortfallKind]
) -> None:
    found = shortfalls(CLAUSE, Item("i1", text, "p1", paper, due=due), same_area=False)
    assert [one.kind for one in found] == expected


def test_both_sides_are_told_as_printed() -> None:
    item = Item("i1", "Có 80% hẻm lắp đèn chiếu sáng, xong ngày 31/01/2026.", due=date(2026, 1, 31))
    target, day = shortfalls(CLAUSE, item, same_area=False)
    assert isinstance(target.demanded, Target)
    assert isinstance(target.promised, Target)
    assert (target.demanded.printed, target.promised.printed) == ("85%", "80%")
    assert "hẻm có đèn chiếu sáng" in target.demanded.what
    assert day == Shortfall(LATER, END_2025, date(2026, 1, 31))


def test_counts_of_a_part_are_not_held_against_those_of_the_whole() -> None:
    clause = Clause("c", "d", "Đến năm 2026 có 120 tổ hợp tác đánh cá", by=date(2026, 12, 31))
    item = Item("i", "Đến năm 2026 có 9 tổ hợp tác đánh cá", due=date(2026, 12, 31))
    assert shortfalls(clause, item, same_area=False) == ()
    assert [one.kind for one in shortfalls(clause, item, same_area=True)] == [LOWER]


def test_the_work_of_a_year_is_not_held_against_that_of_a_term() -> None:
    clause = Clause("c", "d", "Giai đoạn 2022 - 2025 đóng mới 40 tàu vỏ thép", by=END_2025)
    item = Item("i", "Đóng mới 12 tàu vỏ thép", "p", "Kế hoạch năm 2025", due=END_2025)
    assert shortfalls(clause, item, same_area=True) == ()


def test_what_recurs_each_year_is_never_late_for_the_first_one() -> None:
    clause = Clause(
        "c",
        "d",
        "Trong năm 2023 lập hội đồng giám tuyển; quý II hằng năm trao giải ảnh đẹp về biển.",
        by=date(2023, 12, 31),
    )
    prize = Item("i", "Trao giải ảnh đẹp về biển năm 2025", due=date(2025, 6, 30))
    board = Item("j", "Lập hội đồng giám tuyển của huyện", due=date(2024, 6, 30))
    assert shortfalls(clause, prize, same_area=False) == ()
    assert [one.kind for one in shortfalls(clause, board, same_area=False)] == [LATER]


def test_of_two_days_in_a_clause_that_of_the_part_counts() -> None:
    clause = Clause(
        "c",
        "d",
        "Sửa kè phía nam trước ngày 30/6/2024; trồng dừa ven kè trước ngày 31/12/2025.",
        by=END_2025,
    )
    wall = Item("i", "Sửa xong kè phía nam", due=date(2024, 9, 30))
    palms = Item("j", "Trồng dừa ven kè", due=date(2024, 9, 30))
    assert [one.kind for one in shortfalls(clause, wall, same_area=False)] == [LATER]
    assert shortfalls(clause, palms, same_area=False) == ()


def test_a_part_that_opens_with_its_own_day_leaves_those_before_it_without() -> None:
    clause = Clause(
        "c",
        "d",
        "Vận động chủ bè lắp hố thu rác, phao nhựa; trước ngày 30/6/2025 có ít nhất 60% bè đăng ký mã số.",
        by=date(2025, 6, 30),
    )
    pits = Item("i", "Giúp chủ bè lắp hố thu rác và phao nhựa bền", due=date(2025, 9, 30))
    codes = Item("j", "Cho 65% bè đăng ký mã số", due=date(2025, 9, 30))
    assert shortfalls(clause, pits, same_area=False) == ()
    assert [one.kind for one in shortfalls(clause, codes, same_area=False)] == [LATER]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("Đến ngày 30/6/2025, mọi bè cá đều có phao; thay lưới rách", [LATER]),
        ("Phát phao cho bè cá; thay lưới rách; hoàn thành trước ngày 30/6/2025", [LATER]),
        ("Thay lưới rách, đổi neo; phát phao cho mọi bè cá xong trước ngày 30/6/2025", [LATER]),
        ("Phát phao cho mọi bè cá; thay lưới rách xong trước ngày 30/6/2025", []),
        ("Phát phao cho mọi bè cá mỗi năm trước mùa bão", []),
    ],
)
def test_without_a_day_of_the_clause_one_in_its_words_counts_for_what_it_binds(
    clause: str, expected: list[ShortfallKind]
) -> None:
    item = Item("i", "Phát phao cho bè cá ở ba vịnh", due=date(2025, 9, 30))
    assert [one.kind for one in shortfalls(Clause("c", "d", clause), item, same_area=False)] == expected
