"""A sound text is told from a damaged one, and the damage is named in one sentence."""

import re
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.reading.quality import POOR, FaultKind, quality_of
from soichieu.pure.text.folding import folded

CORPUS = Path(__file__).parents[2] / "corpus" / "open"
# Texts that the corpus damaged on purpose say so in their names.
DAMAGED = {
    path for path in CORPUS.glob("*.txt") if re.search(r"-ocr|(?:mat|thieu)-khoang-trang|xao-dau", path.stem)
}
SOUND_ONES = sorted({*CORPUS.glob("*.txt")} - DAMAGED)

SOUND = (
    "Đảng ủy phường đã họp và phân công từng đồng chí phụ trách các tổ dân phố. Đến cuối quý, mười một tổ "
    "báo cáo hoàn thành việc rà soát; hai tổ còn lại xin thêm thời gian vì thiếu người. Phường yêu cầu các "
    "tổ niêm yết kết quả tại nhà văn hóa, trả lời kiến nghị của nhân dân và gửi báo cáo về Ủy ban nhân dân.\n"
)


def without_spaces(text: str) -> str:
    """Run the words together in threes, as some converters do."""
    words = text.split(" ")
    return " ".join("".join(words[place : place + 3]) for place in range(0, len(words), 3))


def misread(text: str) -> str:
    """Confuse letters as a scanner does: a mark that is no longer there, a digit for a letter."""
    for right, wrong in {"ệ": "ê", "ế": "ê", "ước": "ươc", "àn": "à1n", "óa": "óạ", "ả l": "ảl"}.items():
        text = text.replace(right, wrong)
    return text


def with_tones_moved(text: str) -> str:
    for right, wrong in {"ườ": "ừơ", "ượ": "ựơ", "iệ": "ịê", "iế": "íê", "iề": "ìê", "oà": "òạ"}.items():
        text = text.replace(right, wrong)
    return text


def in_another_encoding(text: str) -> str:
    return text.encode().decode("cp1252", "replace")


def letter_by_letter(text: str) -> str:
    return " ".join(text.replace(" ", ""))


def without_marks(text: str) -> str:
    """Take every mark off; đ is a letter of its own and stays."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


CASES: list[tuple[str, Callable[[str], str], FaultKind]] = [
    ("words run together", without_spaces, FaultKind.LOST_SPACES),
    ("accents gone", folded, FaultKind.LOST_ACCENTS),
    ("accents gone but đ", without_marks, FaultKind.LOST_ACCENTS),
    ("misread by a scanner", misread, FaultKind.SYLLABLES),
    ("every letter apart", letter_by_letter, FaultKind.SPLIT_WORDS),
    (
        "bytes shown one by one",
        lambda text: text.encode().decode("cp1252", "replace"),
        FaultKind.BROKEN_CODES,
    ),
    ("tones on the wrong letter", with_tones_moved, FaultKind.TONES),
]


@pytest.mark.parametrize("path", SOUND_ONES, ids=lambda path: path.stem)
def test_texts_of_the_trade_are_sound_in_either_unicode_form(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for form in ("NFC", "NFD"):
        quality = quality_of(unicodedata.normalize(form, text))
        assert quality.value >= POOR, quality.faults
        assert not quality.sentence


@pytest.mark.parametrize("path", sorted(DAMAGED), ids=lambda path: path.stem)
def test_texts_of_the_corpus_that_were_damaged_are_seen_to_be(path: Path) -> None:
    assert quality_of(path.read_text(encoding="utf-8")).faults


def test_a_text_of_the_corpus_that_lost_its_spaces_is_said_to_have() -> None:
    quality = quality_of((CORPUS / "19-mat-khoang-trang-nha-van-hoa.txt").read_text(encoding="utf-8"))
    assert quality.is_poor
    assert "khoảng trắng" in quality.sentence


@pytest.mark.parametrize(("damage", "kind"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_damage_is_measured_and_named(damage: Callable[[str], str], kind: FaultKind) -> None:
    quality = quality_of(damage(SOUND))
    assert quality.value < 0.95
    assert kind in [fault.kind for fault in quality.faults]
    assert quality.sentence.startswith("Chất lượng chữ kém")
    assert quality.sentence.count(".") == 1


NOT_DAMAGE = [
    "Sở KH&CN phối hợp VNPT, Viettel lắp 25 camera AI, 3 trạm BTS 5G, đường truyền FTTH tốc độ 300 Mbps.",
    "Công an xã Ea H'Leo, xã Krông Búk, xã Đắk R'Tíh và xã Bhalêê ký quy chế với các buôn Mnông.",
    "Văn bản số 15-QĐi/TU, 30/2020/NĐ-CP, Thông tư 01/2022/TTLT-BCA-VKSNDTC ở tại https://vanban.tinh.gov.vn.",
    "Diện tích rừng 12.500ha, đường dài 35km, độ ẩm 80%, chỉ số PAPI đạt 45,6 điểm ở QL1A, mẫu M2.",
    "The commune held a meeting to review the implementation of the resolution and that of the action plan.",
    "I. MỤC ĐÍCH, YÊU CẦU\na) Quán triệt.\nđ) Kiểm tra.\nII. TỔ CHỨC THỰC HIỆN",
    "Tổ chức hội thi, phát sóng trên kênh YouTube, Facebook, Zalo của huyện và đưa tin online.",
    "",
    "12 34 56 % / -- ...",
]


@pytest.mark.parametrize("text", NOT_DAMAGE)
def test_latin_words_symbols_numbers_and_names_of_other_peoples_are_no_damage(text: str) -> None:
    assert quality_of(text).faults == () or quality_of(text).value >= POOR


def test_a_single_damaged_syllable_is_shown_although_the_text_is_not_poor() -> None:
    quality = quality_of((CORPUS / "12-ocr-thu-moi-hop.txt").read_text(encoding="utf-8"))
    assert not quality.is_poor
    assert [(fault.kind, fault.examples) for fault in quality.faults] == [(FaultKind.SYLLABLES, ("quyêt",))]


@pytest.mark.parametrize(("pages", "missing"), [(1, 0), (2, 0), (4, 2)])
def test_pages_without_letters_are_counted(pages: int, missing: int) -> None:
    quality = quality_of(f"{SOUND}\f{SOUND}", pages=pages)
    assert sum(fault.count for fault in quality.faults) == missing
    assert quality.is_poor == bool(missing)


def test_a_text_whose_every_tenth_line_lost_its_accents_is_poor() -> None:
    quality = quality_of(SOUND * 9 + folded(SOUND))
    assert quality.is_poor
    assert [fault.kind for fault in quality.faults] == [FaultKind.LOST_ACCENTS]


@given(st.text(alphabet=st.sampled_from("aăâdđeêiouư ̣́̀̉̃hnt1,. \n\f�Ä"), max_size=300))
def test_any_text_has_a_value_between_nought_and_one(text: str) -> None:
    quality = quality_of(text, pages=2)
    assert 0 <= quality.value <= 1
    assert all(fault.count > 0 and fault.sentence for fault in quality.faults)


def test_time_grows_as_the_text_does() -> None:
    text = (SOUND + without_spaces(SOUND) + "đ" * 3000 + "\n") * 20
    quality_of(text)

    def seconds(text: str) -> float:
        start = time.process_time()
        quality_of(text)
        return time.process_time() - start

    once = min(seconds(text) for _ in range(3))
    assert min(seconds(text * 4) for _ in range(3)) < 10 * once
