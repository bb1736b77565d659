"""Names stand in the order a Vietnamese reader looks for them."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.text.ordering import sort_key

ORDERED = [
    ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "u", "ư", "v", "x", "y"],
    ["ba", "bà", "bả", "bã", "bá", "bạ", "bă"],
    ["an", "ăn", "ân", "ba", "bà", "da", "dân", "Đảng", "đất", "uy", "ủy"],
    ["Hoà An", "Hòa Bình", "Hoa Lư"],
    ["Phường 2", "Phường 10", "Phường An"],
    ["An", "An Khê", "Anh"],
    ["Điểm a", "Điểm d", "Điểm đ", "Điểm e"],
    ["Quận 1", "Quận 01 A", "Quận 3"],
]


@pytest.mark.parametrize("names", ORDERED, ids=lambda names: names[0])
def test_names_sort_by_letters_then_tones(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(backwards, key=sort_key) == names


@pytest.mark.parametrize(
    "pair", [("Hoà Bình", "Hòa Bình"), ("HÀ NỘI", "Hà Nội"), ("Bà Rịa - Vũng Tàu", "Bà Rịa–Vũng Tàu")]
)
def test_spellings_of_one_name_stand_together(pair: tuple[str, str]) -> None:
    assert sort_key(pair[0]) == sort_key(pair[1])


@given(st.text(max_size=40))
def test_the_key_is_lower_case_ascii_letters_and_digits_only(name: str) -> None:
    assert re.fullmatch("[0-9a-z]+", sort_key(name))


@given(st.lists(st.text("aăâbcđêơưyàáảãạ 019-", max_size=8), min_size=3, max_size=3))
def test_a_name_stands_before_every_longer_name_it_begins(parts: list[str]) -> None:
    for shorter, longer in itertools.pairwise(["".join(parts[: count + 1]) for count in range(3)]):
        same_numbers = not (shorter[-1:].isdigit() and longer[len(shorter) :][:1].isdigit())
        if same_numbers:
            assert sort_key(shorter)[: sort_key(shorter).rindex("00")] <= sort_key(longer)
