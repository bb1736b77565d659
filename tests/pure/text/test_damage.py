"""Damaged texts are named for what they are; sound ones pass."""

import random
import unicodedata
from pathlib import Path

import pytest

from soichieu.pure.text.damage import Damage, DamageKind, damage_of, damage_of_bytes
from soichieu.pure.text.legacy import from_mojibake, from_tcvn3, from_vni
from soichieu.pure.text.syllables import is_syllable

SOUND = (
    "Ban Thường vụ đã họp, thống nhất giao các phòng xây dựng chương trình hành động. Đến hết quý III, "
    "mười hai đơn vị hoàn thành kế hoạch; ba đơn vị xin lùi thời hạn vì thiếu kinh phí và cán bộ phụ trách. "
    "Hội nghị yêu cầu kiểm tra, đánh giá lại, báo cáo trước ngày 15 và niêm yết kết quả tại trụ sở."
)
SAMPLES = Path(__file__).parents[4] / "shared" / "samples"


def in_tcvn3(text: str) -> str:
    letters = {
        from_tcvn3(chr(code)): chr(code) for code in range(0xA1, 0xFF) if from_tcvn3(chr(code)) != chr(code)
    }
    return "".join(letters.get(letter, letters.get(letter.lower(), letter)) for letter in text)


def in_vni(text: str) -> str:
    marks = "øûõùïâàåãáäêèúüéë"
    spellings = [vowel + mark for vowel in "aeouyôö" for mark in marks] + list("ôöñíìæóòî")
    letters = {from_vni(spelling): spelling for spelling in spellings if len(from_vni(spelling)) == 1}
    return "".join(letters.get(letter.lower(), letter) for letter in text)


def in_mojibake(text: str) -> str:
    return text.encode().decode("latin-1")


def scrambled(text: str) -> str:
    """As mirror sites do it: a second tone beside the right one in one rhyme in three."""
    return text.replace("iá", "ịá").replace("iể", "ịể").replace("oà", "ọà").replace("iế", "ỉế")


DAMAGED = [
    (in_tcvn3(SOUND), DamageKind.TCVN3),
    (in_vni(SOUND), DamageKind.VNI),
    (in_mojibake(SOUND), DamageKind.MOJIBAKE),
    (SOUND.encode("ascii", "replace").decode(), DamageKind.LOST_LETTERS),
    (SOUND.encode()[3:].decode("ascii", "replace"), DamageKind.LOST_LETTERS),
    (scrambled(SOUND * 3), DamageKind.SCRAMBLED),
    ("\x00\x01\x02 abc", DamageKind.BINARY),
]


@pytest.mark.parametrize(("text", "kind"), DAMAGED, ids=lambda value: getattr(value, "name", ""))
def test_damaged_text_is_named(text: str, kind: DamageKind) -> None:
    damage = damage_of(text)
    assert damage is not None
    assert damage.kind is kind
    assert damage.sentence.endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        SOUND,
        SOUND.upper(),
        unicodedata.normalize("NFD", SOUND),
        SOUND.replace("hòa", "hoà").replace("ủy", "uỷ"),
        "Le système de santé français a été réorganisé à Paris, où l'élève étudie déjà. " * 5,
        "Hà Nội? Huế? Đà Nẵng?\nCó hay không? Ai làm? Bao giờ xong?",
        "HĐND, UBND, BCĐ, ĐUCA, QĐ, NĐ, TTATXH " * 20,
        "Krông Pắc, Đắk Lắk, Đăk Hà, Ia Grai, Chư Prông, Kông Chro, Ayun Pa, Đắk Đoa " * 5,
        "đường từ bản Phiêng Khoài sang xã Nậm Păm, Mường Nhé, Sìn Hồ, Pắc Nặm, Hoàng Su Phì " * 5,
    ],
)
def test_sound_text_passes(text: str) -> None:
    assert damage_of(text) is None
    assert damage_of_bytes(text.encode()) is None


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (SOUND.encode()[: SOUND.encode().index("ọ".encode()) + 1], DamageKind.CUT),
        (SOUND.encode()[:40] + b"\xff\xfe" + SOUND.encode()[40:], DamageKind.CUT),
        (in_tcvn3(SOUND).encode("latin-1"), DamageKind.TCVN3),
        (in_vni(SOUND).encode("latin-1"), DamageKind.VNI),
        (b"%PDF-1.7 ...", DamageKind.BINARY),
        (b"PK\x03\x04rest", DamageKind.BINARY),
        (bytes(range(256)) * 4, DamageKind.BINARY),
        (random.Random(1).randbytes(4000).replace(b"\x00", b""), DamageKind.BINARY),
        (SOUND.encode("utf-16"), DamageKind.BINARY),
    ],
)
def test_damaged_files_are_named(data: bytes, kind: DamageKind) -> None:
    damage = damage_of_bytes(data)
    assert damage is not None
    assert damage.kind is kind


def test_only_a_scrambled_text_can_still_be_read() -> None:
    assert [kind for kind in DamageKind if kind.is_readable] == [DamageKind.SCRAMBLED]
    assert Damage(DamageKind.CUT, 0.1).sentence == DamageKind.CUT.sentence


@pytest.mark.parametrize("make", [in_tcvn3, in_vni])
def test_old_encodings_are_read_back(make: object) -> None:
    back = {in_tcvn3: from_tcvn3, in_vni: from_vni}[make]  # type: ignore[index]
    assert back(make(SOUND.lower())) == SOUND.lower()  # type: ignore[operator]


def test_mojibake_is_read_back() -> None:
    assert from_mojibake(in_mojibake(SOUND)) == SOUND
    assert from_mojibake("Đảng") == "Đảng"


def test_real_articles_are_sound() -> None:
    if not SAMPLES.is_dir():
        pytest.skip("the shared samples are not beside this checkout")
    for article in sorted(SAMPLES.glob("*.txt")):
        assert damage_of_bytes(article.read_bytes()) is None, article.name


@pytest.mark.parametrize(
    "word",
    [
        "gì",
        "gìn",
        "giếng",
        "quý",
        "quyết",
        "khuya",
        "khuỷu",
        "xoong",
        "uỷ",
        "ủy",
        "HOÀ",
        "Đắk",
        "ngoằn",
        "thuở",
    ],
)
def test_real_syllables_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word", ["gịám", "gíá", "bịên", "hòàn", "càt", "đuờc", "QĐ", "ĐUCA", "xyz", "zà", ""]
)
def test_what_no_rhyme_allows_is_no_syllable(word: str) -> None:
    assert not is_syllable(word)
