"""A cue finds what a search at every letter finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.reading.cues import Cue, Cues

WORDS = ("đến", "đến hết", "phải", "phấn đấu", "tới")
PATTERN = r"(?:đến(?: hết)?|phải|phấn đấu|tới)(?: năm \d+)?(?!\w)"
CUE, SEARCH = Cue(WORDS, PATTERN), re.compile(rf"(?<!\w){PATTERN}")
PIECES = st.sampled_from(
    ["đến", "đếnđến", " ", "hết", "năm", "20", "phải", "_phải", "phấn đấu", "tới.", "\n", "x"]
)


@given(st.lists(PIECES, max_size=40).map("".join), st.integers(0, 60), st.integers(0, 60))
def test_a_cue_finds_what_a_search_finds(text: str, start: int, end: int) -> None:
    expected = [match.span() for match in SEARCH.finditer(text, start, end)]
    assert [match.span() for match in CUE.finditer(Cues(text), start, min(end, len(text)))] == expected


@pytest.mark.parametrize(("text", "expected"), [("nói tới năm 30", (4, 14)), ("thì thôi", None)])
def test_the_first_match_is_given(text: str, expected: tuple[int, int] | None) -> None:
    match = CUE.search(Cues(text))
    assert (match and match.span()) == expected
