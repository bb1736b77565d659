"""The cleaned text: tone marks in their older place, the way back to every offset, nothing breaks it."""

import pytest

from soichieu.pure.reading import read
from soichieu.pure.reading.clean import clean, respell


@pytest.mark.parametrize(
    ("printed", "older"),
    [
        ("thuỷ", "thủy"), ("hoà", "hòa"), ("khoẻ", "khỏe"), ("UỶ BAN", "ỦY BAN"), ("Hoà Bình", "Hòa Bình"),
        ("quý", "quý"), ("hoàn", "hoàn"), ("tuỳ", "tùy"), ("loè, xoã", "lòe, xõa"), ("toà; quỹ", "tòa; quỹ"),
    ],
)  # fmt: skip
def test_tone_marks_move_to_their_older_place(printed: str, older: str) -> None:
    assert respell(printed) == older


def test_half_a_pair_of_surrogates_is_read_as_an_unknown_letter() -> None:
    given = "Cả huyện có 12 xã\ud800 và 3 phường."
    cleaned = clean(given)
    assert len(cleaned.text) == len(cleaned.lower) == len(given)
    assert [figure.value for figure in read(given).figures] == [12, 3]
