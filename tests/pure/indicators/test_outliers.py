"""Figures that stand out are found by robust statistics and told with what is usual."""

import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.indicators.outliers import Basis, along_series, among_siblings

LIKE = dict(enumerate([10, 12, 11, 13, 9, 12, 11, 10, 12]))


def test_one_far_from_its_siblings_is_told_with_the_usual_range() -> None:
    (found,) = among_siblings({**LIKE, "xa": 90})
    assert (found.key, found.is_high, found.basis, found.count) == ("xa", True, Basis.SIBLINGS, 10)
    assert str(found.sentence("Số mô hình của xã An Bình")) == (
        "Số mô hình của xã An Bình là 90, cao hơn hẳn mức thường gặp từ 6 đến 17 của 10 đơn vị cùng cấp."
    )
    assert found.score == pytest.approx(0.6745 * 78.5)


def test_one_far_below_is_low() -> None:
    (found,) = among_siblings({key: value + 100 for key, value in LIKE.items()} | {"xa": 3})
    assert not found.is_high
    assert "thấp hơn hẳn mức thường gặp từ 99 đến 123" in str(found.sentence("Số hộ"))


@pytest.mark.parametrize(
    "values",
    [
        {},
        dict(enumerate([1, 1, 1, 1, 1, 1, 900])),
        dict(enumerate([1, 1, 1, 1, 1, 1, 900, None, None])),
        dict(enumerate([5] * 20)),
        dict(enumerate([0] * 15 + [1, 1, 2, 3])),
    ],
)
def test_too_few_or_alike_say_nothing(values: dict[int, int | None]) -> None:
    assert among_siblings(values) == ()


def test_a_missing_answer_is_no_zero() -> None:
    values: dict[int, int | None] = {key: value + 500 for key, value in LIKE.items()}
    assert among_siblings(values | {99: None}) == ()
    assert [one.key for one in among_siblings(values | {99: 0})] == [99]


def test_a_large_unit_is_held_against_what_its_size_has() -> None:
    sizes = {n: 1000 * (n + 1) for n in range(12)} | {"thành phố": 100_000}
    values = {key: size // 100 + (size // 1000) % 3 for key, size in sizes.items()}
    assert [one.key for one in among_siblings(values)] == ["thành phố"]
    assert among_siblings(values, sizes) == ()
    (found,) = among_siblings(values | {3: 400}, sizes)
    assert (found.key, found.basis, found.is_high) == (3, Basis.SIZE, True)
    assert found.least <= 40 <= found.most < 400
    assert "có quy mô như vậy" in str(found.sentence("Số vụ"))
    assert all(side.denominator == 1 for side in (found.least, found.most, found.middle))


def test_a_unit_of_unknown_size_is_not_judged_by_size() -> None:
    sizes = dict.fromkeys(LIKE, 100)
    assert among_siblings({**LIKE, "xa": 900}, {**sizes, "xa": None}) == ()
    assert [one.key for one in among_siblings({**LIKE, "xa": 900}, {**sizes, "xa": 100})] == ["xa"]


@pytest.mark.parametrize(
    ("series", "basis"),
    [
        ([10, 11, 10, 12, 11, 10, 12, 11, 10, 12, 60], Basis.SERIES),
        ([10, 11, 10, 12, 11, 10, 12, 11, 10, 12, 13], None),
        ([10, 11, 10, 12, 60], None),
        ([100] * 12 + [300], Basis.SERIES),
        ([100] * 12 + [104], None),
        ([100 + 5 * n for n in range(12)] + [160], None),
        ([100 + 5 * n for n in range(12)] + [60], Basis.SERIES),
        ([10, 11, 10, 12, 11, 10, 12, 11, 10, 12, None, 60], None),
        ([10, 11, 10, 12, 11, 10, 12, 11, 10, 12, 60, None], None),
        ([], None),
        ([None], None),
        ([5], None),
    ],
)
def test_the_last_of_a_series_is_held_against_its_own_steps(
    series: list[int | None], basis: Basis | None
) -> None:
    found = along_series(series)
    assert (found.basis if found else None) == basis


def test_a_season_is_no_outlier_and_a_broken_season_is() -> None:
    year = [20, 20, 20, 20, 20, 200, 20, 20, 20, 20, 20, 20]
    months = [*year, *year, *year[:6]]
    assert along_series(months) is not None
    assert along_series(months, is_monthly=True) is None
    found = along_series([*months[:-1], 20], is_monthly=True)
    assert found is not None
    assert (found.basis, found.is_high) == (Basis.SEASON, False)
    assert "cùng kỳ năm trước" in str(found.sentence("Số vụ"))


numbers = st.integers(0, 10**6) | st.fractions(0, 100, max_denominator=1000)


@given(st.lists(numbers, min_size=8, max_size=30), st.randoms())
def test_the_order_of_the_siblings_says_nothing(values: list[int | Fraction], chance: random.Random) -> None:
    keyed = list(enumerate(values))
    found = {one.key: one for one in among_siblings(dict(keyed))}
    chance.shuffle(keyed)
    assert {one.key: one for one in among_siblings(dict(keyed))} == found


@given(st.lists(numbers, min_size=8, max_size=30), st.integers(1, 10**6))
def test_what_stands_out_lies_outside_the_usual_range_and_half_do_not(
    values: list[int | Fraction], size: int
) -> None:
    for sizes in (None, dict.fromkeys(range(len(values)), size)):
        found = among_siblings(dict(enumerate(values)), sizes)
        assert len(found) <= len(values) / 2
        for one in found:
            assert one.least <= one.most
            assert not one.least <= one.value <= one.most
            assert one.score > 3.5
            assert one.value == values[one.key]


@given(st.lists(st.integers(0, 1000), min_size=8, max_size=30), st.integers(10**6, 10**9))
def test_a_gross_slip_is_always_found(values: list[int], slip: int) -> None:
    keyed: dict[object, int] = {**dict(enumerate(values)), "nhầm": slip}
    assert among_siblings(keyed)[0].key == "nhầm"
    found = along_series([*values, 0, 0, slip])
    assert found is not None
    assert found.is_high


@given(st.lists(st.integers(0, 1000) | st.none(), min_size=0, max_size=40), st.booleans())
def test_a_series_is_judged_without_its_gaps(series: list[int | None], is_monthly: bool) -> None:
    found = along_series(series, is_monthly=is_monthly)
    if found:
        assert found.value == series[-1]
        assert not found.least <= found.value <= found.most
