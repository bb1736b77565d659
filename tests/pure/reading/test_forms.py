"""Patterns that are tried only where their letters stand find what the patterns alone find."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.reading.form import Form
from soichieu.pure.reading.openings import wordings
from soichieu.pure.reading.right_before import RightBefore

PIECES = st.sampled_from(
    ["phòng", "dân phòng", "Kế hoạch", "kế", "ở", "đoàn", " ", "  ", "\n", "\t", "3", "12/", ",", "x", "Ban "]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)
WORDS = ("(?<!dân )phòng", "kế hoạch", "ở", "đoàn")
ENDING = RightBefore.of(WORDS)
COUNTED = RightBefore(r"(?:(?<![\d/])\d{1,3}|ban)\s+(?:đoàn\s+)?$", ("ban", "đoàn", *"0123456789"))
FORM = r"(?:kế(?: hoạch)?|phòng)(?!\w)"


@given(TEXTS, st.integers(-9, 20), st.integers(0, 40))
def test_words_right_before_are_those_a_search_finds(printed: str, start: int, end: int) -> None:
    stop = min(end, len(printed))
    for known, text, pattern in (
        (ENDING, printed.lower(), rf"\b(?:{'|'.join(WORDS)})\s+$"),
        (COUNTED, printed, r"(?:(?<![\d/])\d{1,3}|ban)\s+(?:đoàn\s+)?$"),
    ):
        alone = re.compile(pattern, re.IGNORECASE)
        for found, sought in (
            (known.search(text), alone.search(text)),
            (known.search(text, start, stop), alone.search(text, start, stop)),
        ):
            assert (found and found.span()) == (sought and sought.span())


@given(TEXTS, st.integers(0, 40))
def test_a_form_matches_what_its_pattern_matches(text: str, start: int) -> None:
    found, sought = Form(FORM).match(text, start), re.compile(FORM).match(text, start)
    assert (found and found.span()) == (sought and sought.span())


def test_the_words_of_a_pattern_are_given_in_full() -> None:
    assert wordings("(?:Chánh|Chánh án|(?:Sư|Lữ) đoàn)") == ("Chánh", "Chánh án", "Sư đoàn", "Lữ đoàn")


def test_a_pattern_of_more_than_words_has_no_full_wording() -> None:
    with pytest.raises(ValueError, match="more than words"):
        wordings(r"số \d+")
