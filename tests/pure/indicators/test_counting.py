"""A number of communes beside the official count and the register's list, each with its day (R8)."""

from datetime import date

import pytest

from soichieu.pure.hierarchy.area_kinds import Count
from soichieu.pure.indicators.checks import BreachKind, count_breaches, told

STARTS, DAY, ENDS = date(2023, 8, 1), date(2023, 8, 15), date(2023, 8, 31)
EARLIER = date(2022, 1, 1)


def count(on: date, communes: int, towns: int, source: str = "") -> Count:
    return Count(on, (("xa", communes), ("thi_tran", towns)), source)


@pytest.mark.parametrize(
    ("value", "official", "listed", "now", "kinds"),
    [
        (196, count(DAY, 182, 14), count(DAY, 182, 14), count(ENDS, 182, 14), []),
        (196, count(DAY, 182, 14), count(DAY, 181, 14), count(ENDS, 181, 14), ["list_differs"]),
        # The same total of other parts is another list.
        (196, count(DAY, 182, 14), count(DAY, 181, 15), count(ENDS, 181, 15), ["list_differs"]),
        (195, count(DAY, 182, 14), count(DAY, 182, 14), count(ENDS, 182, 13), ["counted_otherwise"]),
        (195, count(DAY, 182, 14), count(DAY, 181, 14), None, ["counted_otherwise", "list_differs"]),
        # An older count is not held against a number that the list of today bears out.
        (195, count(EARLIER, 182, 14), count(EARLIER, 182, 14), count(ENDS, 181, 14), []),
        (194, count(EARLIER, 182, 14), None, count(ENDS, 181, 14), ["counted_otherwise"]),
        (195, count(EARLIER, 182, 14), None, None, ["counted_otherwise"]),
        (195, None, None, count(ENDS, 182, 14), ["listed_otherwise"]),
        (196, None, None, count(ENDS, 182, 14), []),
        # What nobody knows is held against nothing.
        (196, None, None, None, []),
    ],
)
def test_a_number_of_areas_is_held_against_what_is_known(
    value: int, official: Count | None, listed: Count | None, now: Count | None, kinds: list[str]
) -> None:
    found = count_breaches("Số xã", value, STARTS, official=official, listed=listed, now=now)
    assert [breach.kind.value for breach in found] == kinds


def test_both_numbers_are_told_with_their_day_parts_and_source() -> None:
    first, second = count_breaches(
        "số xã, thị trấn", 200, STARTS,
        official=count(DAY, 182, 14, "báo cáo"), listed=count(DAY, 181, 14), now=None,
    )  # fmt: skip
    assert told(first) == (
        "Số xã, thị trấn ghi 200 nhưng số liệu chính thức ngày 15/08/2023 là 196 (182 xã, 14 thị trấn; "
        "báo cáo)."
    )
    assert told(second) == (
        "Số xã, thị trấn ngày 15/08/2023: số liệu chính thức là 196 (182 xã, 14 thị trấn; báo cáo), danh mục "
        "đơn vị trong hệ thống có 195 (181 xã, 14 thị trấn)."
    )
    assert (first.is_notice, second.is_notice) == (False, True)
    assert second.kind is BreachKind.LIST_DIFFERS
