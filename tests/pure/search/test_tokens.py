"""A text and a question are cut into the same lexemes, whatever their spelling."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.search.tokens import MOST_BYTES, UNPAIRED, indexed, numbers_in, word_stream, words_in

LETTERS = "aăâđeêoôơuưyiàảãáạầẩẫấậùủũúụừửữứựỳỷỹýỵòỏõóọbchklmnqt"
texts = st.text(LETTERS + LETTERS.upper() + " .,-/_012\n\u0301\u00ad\u200bЯß", max_size=60)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Nghị quyết số 12-NQ/TW ngày 16/3/2022", ["12nqtw"]),
        ("12/NQ/TW", ["12nqtw"]),
        ("12 – NQ / TW", ["12nqtw"]),
        ("12 NQ/TW", ["12nqtw"]),
        ("012-NQ/T.Ư", ["12nqtw"]),
        ("12-NQ/TƯ", ["12nqtw"]),
        ("12-NQ/TU", ["12nqtu"]),
        ("12-nq/tw", ["12nqtw"]),
        ("30/2022/QĐ-TTg", ["302022qdttg"]),
        ("367 - QĐ/TWĐTN-VP", ["367qdtwdtnvp"]),
        ("118-\nKH/ĐUCA", ["118khduca"]),
        ("118-KH/DUCA", ["118khduca"]),
        ("202/2025/QH15", ["2022025qh15"]),
        ("03/CT-BCA-X11", ["3ctbcax11"]),
        ("01/QCPH/UBND-UBMTTQ", ["1qcphubndubmttq"]),
        ("12-NQ/TW - BCH", ["12nqtw", "12nqtwbch"]),
        ("ngày 16/3/2022, 63/63 xã, 1.103", []),
        ("từ ngày 12 - các xã", []),
        ("Kế hoạch 89-KH", []),
        ("có 1.103 KT-XH", []),
    ],
)
def test_document_numbers_have_one_key_in_every_spelling(text: str, keys: list[str]) -> None:
    assert [number.key for number in numbers_in(text)] == keys


@given(texts)
def test_number_mentions_lie_in_the_text(text: str) -> None:
    for number in numbers_in(text):
        assert text[number.start].isdigit()
        assert number.start < number.end <= len(text)


@given(texts)
def test_the_fast_and_the_placed_reading_see_the_same_words(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert word_stream(composed) == [word.exact for word in words_in(composed)]


@given(texts)
def test_decomposed_text_is_found_by_the_same_lexemes(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert set(indexed(text, text).lexemes) == set(indexed(decomposed, decomposed).lexemes)


@given(texts, texts)
def test_lexemes_need_no_quoting(title: str, body: str) -> None:
    for lexeme in indexed(title, body).lexemes:
        assert lexeme
        assert not set(lexeme) & set("' \\\n")


@pytest.mark.parametrize(
    ("one", "other"), [("hoà", "Hòa"), ("uỷ", "ủy"), ("qui", "QUY"), ("kĩ", "kỹ"), ("Ðảng", "đảng")]
)
def test_spellings_of_one_word_are_one_exact_word(one: str, other: str) -> None:
    assert word_stream(one) == word_stream(other)


def test_a_text_is_known_by_exact_folded_paired_titled_and_number_lexemes() -> None:
    lexemes = set(indexed("Kế hoạch", "Công an, 12-NQ/TW").lexemes)
    assert lexemes == {
        *("^ke", "^hoach", "ke", "kế", "hoach", "hoạch", "ke_hoach"),
        *("cong", "công", "an", "=an", "cong_an", "an_12", "12", "=12", "12_nq", "nq", "=nq", "nq_tw"),
        *("tw", "=tw", "12nqtw"),
    }


def test_pairs_do_not_join_title_and_body() -> None:
    index = indexed("an", "ninh")
    assert "an_ninh" not in index.lexemes
    assert index.stream == " an | ninh "


def test_a_text_too_rich_for_pairs_is_marked_and_still_within_the_limit() -> None:
    rich = " ".join(f"số{count} tờ{count * 7 % 99_991}" for count in range(60_000))
    index = indexed("Sổ", rich)
    assert not index.paired
    assert UNPAIRED in index.lexemes
    assert sum(len(lexeme.encode()) + 1 for lexeme in index.lexemes) <= MOST_BYTES
    assert "số59999" in index.stream


def test_an_endless_word_is_known_by_its_beginning() -> None:
    assert word_stream("a" * 5_000) == ["a" * 40]
    assert [word.exact for word in words_in("a" * 5_000)] == ["a" * 40]
