"""Targets handed down: what is left is told, ratios are held one by one, a spread adds up exactly."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.indicators.handing_down import Bound, SpreadError, check_levels, check_shares, spread

LEAST, MOST, EXACT = Bound.AT_LEAST, Bound.AT_MOST, Bound.EXACT


@pytest.mark.parametrize(
    ("shares", "bound", "remainder", "is_sound", "says"),
    [
        ([60, 40], EXACT, 0, True, "bằng chỉ tiêu chung (100)"),
        ([60, 30], LEAST, 10, False, "đã giao là 90, còn thiếu 10"),
        ([60, 30], EXACT, 10, False, "còn thiếu 10"),
        ([60, 30], MOST, 10, True, "còn thiếu 10"),
        ([60, 50], LEAST, -10, True, "vượt 10"),
        ([60, 50], EXACT, -10, False, "vượt 10"),
        ([60, 50], MOST, -10, False, "vượt 10"),
        ([60, None, None], LEAST, 40, True, "còn 40 cho 2 đơn vị chưa được giao"),
        ([60, 40, None], EXACT, 0, True, "bằng chỉ tiêu chung"),
        ([70, 40, None], MOST, -10, False, "vượt 10"),
        ([], LEAST, 100, False, "còn thiếu 100"),
    ],
)
def test_the_rest_of_a_whole_is_told(
    shares: list[int | None], bound: Bound, remainder: int, is_sound: bool, says: str
) -> None:
    found = check_shares(100, dict(enumerate(shares)), bound)
    assert found.remainder == remainder
    assert found.is_sound == is_sound
    assert found.missing == tuple(at for at, share in enumerate(shares) if share is None)
    assert says in str(found.sentence)


@pytest.mark.parametrize(
    ("shares", "bound", "weak"),
    [
        ([85, 90, 100], LEAST, []),
        ([84, 90, None], LEAST, [0]),
        ([84, 90, 85], MOST, [1]),
        ([85, 85], EXACT, []),
        ([85, 86], EXACT, [1]),
    ],
)
def test_a_ratio_is_held_one_by_one_and_never_added_up(
    shares: list[int | None], bound: Bound, weak: list[int]
) -> None:
    found = check_levels(85, dict(enumerate(shares)), bound)
    assert list(found.weak) == weak
    assert found.is_sound == (not weak)
    assert str(found.sentence).startswith("1 đơn vị" if weak else "Mọi chỉ tiêu")
    assert "chung (85)" in str(found.sentence)


def test_the_largest_rests_get_the_units_left_over() -> None:
    assert spread(100, {"a": 1, "b": 1, "c": 1}) == {"a": 34, "b": 33, "c": 33}
    assert spread(10, {"a": 5, "b": 3, "c": 3}) == {"a": 4, "b": 3, "c": 3}
    assert spread(Decimal("0.5"), {"a": 2, "b": 1}, places=1) == {"a": Decimal("0.3"), "b": Decimal("0.2")}
    assert spread(-5, {"a": 1, "b": 1}) == {"a": -3, "b": -2}


@pytest.mark.parametrize(
    ("whole", "weights", "says"),
    [
        (5, {"a": 0}, "mọi trọng số đều bằng 0"),
        (5, {}, "mọi trọng số đều bằng 0"),
        (5, {"a": 2, "b": -1}, "trọng số âm"),
        (Decimal("5.5"), {"a": 1}, "5,5 có nhiều hơn 0 chữ số thập phân"),
    ],
)
def test_what_cannot_be_spread_says_why(whole: Decimal, weights: dict[str, int], says: str) -> None:
    with pytest.raises(SpreadError, match=says):
        spread(whole, weights)


weights = st.lists(st.integers(0, 1000) | st.fractions(0, 50), min_size=1, max_size=20).filter(any)


@given(st.integers(-(10**12), 10**12), st.integers(0, 4), weights)
def test_a_spread_adds_up_exactly_and_is_nowhere_a_unit_off(
    units: int, places: int, drawn: list[int | Fraction]
) -> None:
    whole = Fraction(units, 10**places)
    given_ = spread(whole, dict(enumerate(drawn)), places)
    assert sum(map(Fraction, given_.values())) == whole
    total = sum(map(Fraction, drawn))
    for at, weight in enumerate(drawn):
        assert abs(Fraction(given_[at]) - whole * Fraction(weight) / total) < Fraction(1, 10**places)


@given(st.integers(1, 10**6), st.lists(st.integers(0, 50), min_size=1, max_size=9).filter(any))
def test_what_was_spread_is_sound_by_every_bound(whole: int, drawn: list[int]) -> None:
    given_ = spread(whole, dict(enumerate(drawn)))
    for bound in Bound:
        found = check_shares(whole, given_, bound)
        assert found.is_sound
        assert found.remainder == 0
