"""A cue finds what a search at every letter finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.reading.cues import Cue, Words, cues_of
from soichieu.pure.reading.openings import openings

WORDS = ("đến", "đến hết", "phải", "phấn đấu", "tới")
PATTERN = r"(?:đến(?: hết)?|phải|phấn đấu|tới)(?: năm \d+)?(?!\w)"
CUE, SEARCH = Cue(WORDS, PATTERN), re.compile(rf"(?<!\w){PATTERN}")
LONGEST = Words(("đến", "đến hết", "ết n", "phấn đấu", "đấu", "tới"))
CAPITAL, SMALL = Cue.of(r"(?<!\w)Đến"), Cue.of(r"(?<!\w)đến")
PIECES = st.sampled_from(
    ["đến", "đếnđến", " ", "hết", "năm", "20", "phải", "_phải", "phấn đấu", "tới.", "\n", "x", "Đến", "(do "]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)

OPENINGS: list[tuple[str, tuple[str, ...]]] = [
    (r"(?<!\w)(?:đến|tới)[ ]+(?=năm)", ("tới ", "đến ")),
    (r"\bhội nghị\b", ("hội nghị",)),
    (r"(?:xong )?(?P<cue>trước|đến hết)", ("trước", "xong trước", "xong đến hết", "đến hết")),
    (r"(?:hết|hết hạn)\d*", ("hết",)),
    (r"[69] tháng", ("6 tháng", "9 tháng")),
    (r"\(do[ ]+\w", ("(do ",)),
    (r"xã(?:b*c|d{2})", ("xãb", "xãc", "xãd")),
]  # fmt: skip


@given(TEXTS, st.integers(-9, 60), st.integers(0, 60))
def test_a_cue_finds_what_a_search_finds(text: str, start: int, end: int) -> None:
    expected = [match.span() for match in SEARCH.finditer(text, start, end)]
    assert [match.span() for match in CUE.finditer(text, start, min(end, len(text)))] == expected


@pytest.mark.parametrize(
    ("pattern", "flags"),
    [
        (r"(?<!\w)(?:đến(?: hết)?|phải)(?: năm \d+)?(?!\w)", re.NOFLAG),
        (r"\b(?:ĐẾN|tới)\b", re.IGNORECASE),
        (r"\(do |phấn đấu|hết$", re.MULTILINE),
    ],
)
@given(TEXTS)
def test_a_cue_of_a_pattern_finds_what_its_search_finds(pattern: str, flags: re.RegexFlag, text: str) -> None:
    cue = Cue.of(pattern, flags)
    expected = [match.span() for match in re.compile(pattern, flags).finditer(text)]
    assert [match.span() for match in cue.finditer(text)] == expected


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_of_words_at_one_place_the_longest_is_found(text: str, start: int, end: int) -> None:
    stop = min(end, len(text))
    sought = re.compile("đến hết|đến|ết n|phấn đấu|đấu|tới").finditer(text.lower(), start, stop)
    assert list(LONGEST.found(text, start, stop)) == [(one.group(), *one.span()) for one in sought]


@given(TEXTS)
def test_a_text_and_its_lower_case_are_looked_at_once(text: str) -> None:
    lower = text.lower()
    cues = cues_of(text, lower)
    assert cues_of(lower) is cues
    assert len(list(CAPITAL.finditer(text))) == len(re.findall(r"(?<!\w)Đến", text))
    assert len(list(SMALL.finditer(cues))) == len(re.findall(r"(?<!\w)đến", lower))


@pytest.mark.parametrize(("text", "expected"), [("nói tới năm 30", (4, 14)), ("thì thôi", None)])
def test_the_first_match_is_given(text: str, expected: tuple[int, int] | None) -> None:
    match = CUE.search(text)
    assert (match and match.span()) == expected


@pytest.mark.parametrize(("pattern", "expected"), OPENINGS)
def test_openings_are_read_from_the_pattern(pattern: str, expected: tuple[str, ...]) -> None:
    assert openings(pattern) == tuple(sorted(expected))


@pytest.mark.parametrize("pattern", [r"\d+ xã", r"(?:a|b)?\w", r".*x", "", r", [a-z]|;"])
def test_a_pattern_that_can_begin_anyhow_is_no_cue(pattern: str) -> None:
    with pytest.raises(ValueError, match="anything"):
        openings(pattern)
