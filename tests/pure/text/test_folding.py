"""Two spellings of one word have one key; two words never share an accented one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.text.folding import bounded_marks, canonical, comparison_key, fold_same_length, folded, nfc

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
texts = st.text(VIETNAMESE + VIETNAMESE.upper() + " -/.0123456789\u0301\u0323Ðİ", max_size=40)
anything = st.text(max_size=30)

NEW_AND_OLD = [
    ("hoà", "hòa"),
    ("HOÀ BÌNH", "Hòa Bình"),
    ("khoẻ", "khỏe"),
    ("thuỷ lợi", "thủy lợi"),
    ("Uỷ ban", "Ủy ban"),
    ("uý", "úy"),
    ("quỵ luỵ", "quỵ lụy"),
    ("toàn", "tòan"),
    ("khoản", "khỏan"),
    ("quý", "qúy"),
    ("quà", "qùa"),
    ("Ðảng", "đảng"),
]


@pytest.mark.parametrize(("newer", "older"), NEW_AND_OLD)
def test_both_placements_of_the_tone_mark_have_one_canonical_form(newer: str, older: str) -> None:
    assert canonical(newer) == canonical(older)
    assert canonical(unicodedata.normalize("NFD", newer)) == canonical(older)


@pytest.mark.parametrize(
    "word", ["quý", "hoàn", "hoài", "khuỷu", "tiếng", "giá", "quyền", "loạt", "thuở", "ngoẹo"]
)
def test_a_mark_that_has_one_place_stays_there(word: str) -> None:
    assert canonical(word) == word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đảng uỷ Công an Trung ương", "dang uy cong an trung uong"),
        (unicodedata.normalize("NFD", "ĐẶNG ướt ỵ"), "dang uot y"),
        ("Ðảng", "dang"),
        ("118-KH/ĐUCA", "118-kh/duca"),
    ],
)
def test_folded_text_has_no_accents(text: str, expected: str) -> None:
    assert folded(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lí luận", "lý luận"),
        ("kĩ thuật", "Kỹ thuật"),
        ("công ti", "CÔNG TY"),
        ("tỉ lệ", "tỷ  lệ"),
        ("mĩ thuật", "mỹ thuật"),
        ("hi vọng", "hy vọng"),
        ("qui chế", "quy chế"),
        ("quí III", "quý III"),
        ("118-KH/ĐUCA", "118 – KH / DUCA"),
        ("Gia\u00a0Lai", "gia lai "),
        ("Hoà\u200b Bình", "Hòa Bình"),
        ("12\u2011NQ/TW", "12-nq/tw"),
    ],
)
def test_spellings_of_one_name_share_a_comparison_key(one: str, other: str) -> None:
    assert comparison_key(one) == comparison_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa Bình", "Hóa Bình"),
        ("ba", "bà"),
        ("Hà Nam", "Hạ Nam"),
        ("tay", "tai"),
        ("thúy", "thúi"),
        ("y", "i"),
        ("dân", "dăn"),
        ("12-NQ/TW", "12-NQ/TU"),
        ("mai", "may"),
    ],
)
def test_different_words_have_different_comparison_keys(one: str, other: str) -> None:
    assert comparison_key(one) != comparison_key(other)


@given(texts | anything)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)
    assert folded(folded(text)) == folded(text)
    assert comparison_key(comparison_key(text)) == comparison_key(text)


@given(texts)
def test_unicode_form_and_accents_do_not_matter_to_the_keys(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert canonical(decomposed) == canonical(text)
    assert folded(decomposed) == folded(text)
    assert folded(canonical(text)) == folded(text)


@given(texts | anything)
def test_same_length_folding_keeps_every_offset(text: str) -> None:
    composed = nfc(text)
    assert len(fold_same_length(composed)) == len(composed)
    assert nfc(composed) == composed


@given(st.text(VIETNAMESE + VIETNAMESE.upper() + " -/0", max_size=30))
def test_same_length_folding_of_composed_text_is_the_folded_text(text: str) -> None:
    assert fold_same_length(nfc(text)) == folded(text)


def test_only_the_thirty_first_mark_in_a_row_is_no_longer_one() -> None:
    assert bounded_marks("a" + "\u0323\u0301" * 15 + " \u0301 -----" * 9) == (
        "a" + "\u0323\u0301" * 15 + " \u0301 -----" * 9
    )
    assert bounded_marks("a" + "\u0323\u0301" * 20 + "b") == "a" + "\u0323\u0301" * 15 + "\ufffd" * 10 + "b"
    assert bounded_marks("\u0301\u200b" * 40).count("\u0301") == 30  # joined once the widthless are dropped


@given(texts | anything | st.text("a\u0301\u0323\u200b ", max_size=100))
def test_bounding_marks_keeps_the_length_and_is_done_once(text: str) -> None:
    assert len(bounded_marks(text)) == len(text)
    assert bounded_marks(bounded_marks(text)) == bounded_marks(text)
