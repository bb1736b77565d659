"""What a person types is read into words, phrases and numbers, best answers first."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.search.query import MOST_WORDS, exact_run, folded_run, read_query
from soichieu.pure.search.tokens import indexed


def phrases(typed: str) -> list[str]:
    return [" ".join(word.exact for word in phrase.words) for phrase in read_query(typed).phrases]


@pytest.mark.parametrize(
    ("typed", "expected", "numbers"),
    [
        ("nghị quyết 12", ["nghị", "quiết", "12"], ()),
        ('"Công an xã" báo cáo', ["công an xã", "báo", "cáo"], ()),
        ("“công an xã", ["công an xã"], ()),
        ("12-NQ/TW", [], ("12nqtw",)),
        ("kế hoạch 118 - kh/đuca năm", ["kế", "hoạch", "năm"], ("118khduca",)),
        ("16/3/2022", ["16 3 2022"], ()),
        ("1.103 KT-XH", ["1 103", "kt xh"], ()),
        ("12-NQ", ["12 nq"], ()),
        ('"số 12-NQ/TW"', ["số 12 nq tw"], ()),
        ("hoà", ["hòa"], ()),
        ('  -/ "" ', [], ()),
    ],
)
def test_a_question_is_read(typed: str, expected: list[str], numbers: tuple[str, ...]) -> None:
    assert phrases(typed) == expected
    assert tuple(number.key for number in read_query(typed).numbers) == numbers
    assert read_query(unicodedata.normalize("NFD", typed)) == read_query(typed)


def test_accents_come_first_and_titles_before_texts() -> None:
    assert [(tier.condition, tier.is_exact) for tier in read_query("đảng an").tiers] == [
        ("'đảng' & '=an' & '^dang' & '^an'", True),
        ("'đảng' & '=an'", True),
        ("'dang' & 'an' & '^dang' & '^an'", False),
        ("'dang' & 'an'", False),
    ]


def test_a_question_without_accents_has_no_exact_rank() -> None:
    assert [tier.is_exact for tier in read_query("dang uy 12-NQ/TW").tiers] == [False, False]


def test_a_spaced_dash_leaves_two_readings_of_a_number() -> None:
    assert [tier.condition for tier in read_query("12-NQ/TW - bch").tiers] == [
        "('12nqtwbch' | '12nqtw' & 'bch') & ('^12nqtwbch' | '^12nqtw')",
        "('12nqtwbch' | '12nqtw' & 'bch')",
    ]


def test_nothing_typed_is_empty() -> None:
    assert read_query(" ?! ").is_empty
    assert not read_query("a").is_empty


def test_a_pasted_page_is_cut() -> None:
    assert sum(len(phrase.words) for phrase in read_query("từ " * 500).phrases) == MOST_WORDS


@given(st.text("aâạđyq hoàkĩ uỷ", min_size=1, max_size=30), st.integers(0, 5), st.integers(2, 4))
def test_a_phrase_taken_from_a_text_is_found_in_its_stream(text: str, first: int, count: int) -> None:
    words = text.split()[first : first + count]
    asked = read_query(f'"{" ".join(words)}"')
    stream = indexed("", text).stream
    for phrase in asked.phrases:
        assert exact_run(phrase) in stream
        assert re.search(folded_run(phrase), stream)


def test_a_folded_run_takes_any_accent_but_no_other_word() -> None:
    run = folded_run(read_query('"cong an xa"').phrases[0])
    assert re.search(run, indexed("", "Lực lượng Công an xã").stream)
    assert re.search(run, indexed("", "cống ân xả").stream)
    assert not re.search(run, indexed("", "công an xãm").stream)
    assert not re.search(run, indexed("công an", "xã").stream)
