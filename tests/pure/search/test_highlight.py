"""What is lit is what was asked, in the text as it was given."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.search.highlight import excerpt, lit_title, spans
from soichieu.pure.search.query import read_query


def lit(text: str, typed: str) -> list[str]:
    return [text[span.start : span.end] for span in spans(text, read_query(typed))]


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        ("Đảng uỷ Công an", "dang uy", ["Đảng", "uỷ"]),
        ("Đảng uỷ Công an", "đảng ủy", ["Đảng", "uỷ"]),
        ("Đảng uỷ Công an", '"ủy công an"', ["uỷ Công an"]),
        ("theo số 12 – NQ/TW và 112-NQ/TW", "12-NQ/TW", ["12 – NQ/TW"]),
        ("Qui chế phối hợp", "quy chế", ["Qui", "chế"]),
        ("kỹ thuật, ki thuat", "kĩ", ["kỹ", "ki"]),
        ("công an xã, xã công an", '"công an xã"', ["công an xã"]),
        ("toàn dân", "an", []),
        ("ngày 16/3/2022 và 16.3", "16/3/2022", ["16/3/2022"]),
        ("", "a", []),
    ],
)
def test_words_are_lit_as_they_stand(text: str, typed: str, expected: list[str]) -> None:
    assert lit(text, typed) == expected
    decomposed = unicodedata.normalize("NFD", text)
    assert lit(decomposed, typed) == [unicodedata.normalize("NFD", word) for word in expected]


def test_a_span_tells_whether_the_accents_are_as_typed() -> None:
    text = "hoà bình, hoa bình"
    assert [span.is_exact for span in spans(text, read_query("hòa"))] == [True, False]


def test_an_excerpt_shows_the_stretch_with_most_of_the_question() -> None:
    text = "Công văn. " + "chữ khác " * 200 + "Công an xã\nbáo cáo. " + "chữ khác " * 100
    parts = excerpt(text, read_query("công an báo"), width=100)
    assert [part.text for part in parts if part.is_lit] == ["Công", "an", "báo"]
    shown = "".join(part.text for part in parts)
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert "\n" not in shown
    assert len(shown) < 180


def test_an_excerpt_of_a_long_text_is_found_far_inside() -> None:
    text = "chữ khác " * 10_000 + "hiếm gặp"
    assert [part.text for part in excerpt(text, read_query("hiem")) if part.is_lit] == ["hiếm"]


def test_without_a_match_the_beginning_is_shown() -> None:
    parts = excerpt("Một văn bản ngắn.", read_query("khác"))
    assert [(part.text, part.is_lit) for part in parts] == [("Một văn bản ngắn.", False)]


@given(st.text("abc đàáạhoà \n-12", max_size=120), st.text('abđàh 12"', max_size=12))
def test_parts_hold_the_text_and_spans_stay_apart(text: str, typed: str) -> None:
    asked = read_query(typed)
    found = spans(text, asked)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert "".join(part.text for part in lit_title(text, asked)).split() == text.split()
    assert len("".join(part.text for part in excerpt(text, asked, width=40))) < 200
