"""Bands of a scale leave no number without a place and give none two."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.indicators.bands import Band, BandsError, band_of, check_bands


def band(label: str, start: str | None, end: str | None) -> Band:
    return Band(
        label, "plain", None if start is None else Decimal(start), None if end is None else Decimal(end)
    )


SCALE = [band("tốt", "90", None), band("kém", None, "50.5"), band("khá", "50.5", "90")]


@pytest.mark.parametrize(
    ("value", "label"), [("0", "kém"), ("50.49", "kém"), ("50.5", "khá"), ("90", "tốt"), ("100", "tốt")]
)
def test_a_border_belongs_to_the_upper_band(value: str, label: str) -> None:
    found = band_of(Decimal(value), check_bands(SCALE))
    assert found is not None
    assert found.label == label


def test_beyond_closed_sides_there_is_no_band() -> None:
    bands = check_bands([band("trong", "0", "100")])
    assert band_of(Decimal(100), bands) is None
    assert band_of(-1, bands) is None


@pytest.mark.parametrize(
    ("bands", "says"),
    [
        ([], "chưa có ngưỡng nào"),
        ([band("a", "5", "5")], "“a” từ 5 đến dưới 5 không chứa số nào"),
        ([band("a", "1.103", "1")], "từ 1,103 đến dưới 1 không chứa số nào"),
        ([band("a", None, "5"), band("b", None, "9")], "“a” và ngưỡng “b” cùng không có mức thấp nhất"),
        ([band("a", "5", None), band("b", "9", None)], "“a” và ngưỡng “b” cùng không có mức cao nhất"),
        ([band("a", "0", "5"), band("b", "7", "9")], "từ 5 đến dưới 7 không thuộc ngưỡng nào"),
        ([band("b", "4", "9"), band("a", "0", "5")], "“a” (đến dưới 5) chồng lên ngưỡng “b” (từ 4)"),
        ([band("a", "0", None), band("b", "5", "9")], "“a” để mở phía trên"),
        ([band("a", "0", "5"), band("a", "5", "9")], "cùng tên “a”"),
    ],
)
def test_what_is_wrong_with_bands_is_said_with_its_numbers(bands: list[Band], says: str) -> None:
    with pytest.raises(BandsError) as caught:
        check_bands(bands)
    assert says in str(caught.value)


@given(
    st.lists(st.integers(-50, 50), min_size=1, max_size=6, unique=True), st.randoms(), st.integers(-60, 60)
)
def test_bands_between_any_cuts_hold_every_number_once(cuts: list[int], random: object, value: int) -> None:
    sides = [None, *sorted(cuts), None]
    bands = [Band(str(place), "good", start, end) for place, (start, end) in enumerate(pairwise(sides))]
    random.shuffle(bands)  # type: ignore[attr-defined]
    checked = check_bands(bands)
    assert [one.label for one in checked] == [str(place) for place in range(len(bands))]
    assert sum(one.holds(value) for one in checked) == 1
    assert band_of(value, checked) == next(one for one in checked if one.holds(value))
