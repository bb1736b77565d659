"""Words as one pattern: it finds what trying them one by one, the longest first, finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.reading.alternatives import alternatives, whole_words


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (("sở", "sở y tế", "sở nội vụ"), "sở y tế", "sở y tế"),
        (("sở", "sở y tế"), "sở y", "sở"),
        (("sở y tế", "sở"), "sở y tế", "sở y tế"),
        (("q.", "quyền"), "q.trưởng", "q."),
        (("q.",), "qx", None),
        (("ban",), "bộ", None),
    ],
)
def test_the_longest_word_that_stands_there_is_found(
    words: tuple[str, ...], text: str, found: str | None
) -> None:
    match = re.match(alternatives(words), text)
    assert (match and match.group()) == found


@given(st.lists(st.text("ab .", min_size=1, max_size=5), min_size=1), st.text("ab .", max_size=12))
def test_it_finds_what_the_words_one_by_one_find(words: list[str], text: str) -> None:
    plain = "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))
    for ending in ("", r"(?!\w)", "$"):
        expected = [match.span() for match in re.finditer(f"(?:{plain}){ending}", text)]
        assert [match.span() for match in re.finditer(alternatives(words) + ending, text)] == expected


@given(st.lists(st.text("ab .", min_size=1, max_size=5), min_size=1), st.text("ab ._", max_size=12))
def test_whole_words_are_found_where_they_stand_apart(words: list[str], text: str) -> None:
    plain = "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))
    expected = [match.span() for match in re.finditer(rf"(?<![^\W_])(?:{plain})(?![^\W_])", text)]
    assert [match.span() for match in re.finditer(whole_words(words), text)] == expected
