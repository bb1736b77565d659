"""Is this really Vietnamese text? Recognises what would poison every later step.

A file saved in an old font encoding (TCVN3, VNI), decoded wrongly (mojibake), cut off in the middle of a
letter, not text at all, or with its tones scrambled against copying. Words are judged by whether they can
be Vietnamese syllables, as they stand and after undoing the suspected damage.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from soichieu.pure.text.legacy import from_mojibake, from_tcvn3, from_vni
from soichieu.pure.text.syllables import is_mistoned, is_syllable


class DamageKind(Enum):
    """What is wrong with a text, each with one sentence for the person who brought it."""

    BINARY = "Tệp này không phải là văn bản: bên trong là dữ liệu nhị phân."
    CUT = "Tệp bị cắt cụt giữa chừng hoặc sai mã UTF-8; hãy chép lại tệp gốc hoặc lưu lại với mã UTF-8."
    TCVN3 = "Văn bản dùng bảng mã cũ TCVN3 (ABC); hãy chuyển sang Unicode rồi nộp lại."
    VNI = "Văn bản dùng bảng mã cũ VNI; hãy chuyển sang Unicode rồi nộp lại."
    MOJIBAKE = "Chữ tiếng Việt bị vỡ do mở sai bảng mã; hãy lấy lại tệp gốc và lưu với mã UTF-8."
    LOST_LETTERS = "Nhiều chữ có dấu đã bị thay bằng dấu hỏi hoặc ô trống; hãy lấy lại tệp gốc."
    SCRAMBLED = "Dấu thanh bị đảo lộn ở nhiều chữ (trang nguồn chống sao chép); hãy đối chiếu bản gốc."

    @property
    def sentence(self) -> str:
        """The sentence shown to the person."""
        return self.value

    @property
    def is_readable(self) -> bool:
        """A scrambled text can still be read with doubt; the others carry no usable Vietnamese."""
        return self is DamageKind.SCRAMBLED


@dataclass(frozen=True, slots=True)
class Damage:
    """A verdict: what is wrong, and the share of the words looked at that show it (0–1)."""

    kind: DamageKind
    share: float

    @property
    def sentence(self) -> str:
        """The sentence shown to the person."""
        return self.kind.sentence


_MAGIC = (
    *(b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x7fELF", b"\x89PNG\r\n"),
    *(b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b\x08", b"7z\xbc\xaf", b"Rar!\x1a", b"{\\rtf"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_CHUNKS = re.compile(r"\S+")
_ODD = re.compile(r"[^\x00-\x7f]")
_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]|[^\W\d_]\?\?|\ufffd")
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")

_SAMPLE = 200_000
"""Characters looked at: enough words to judge, however long the text."""
_FEW = 3


def damage_of_bytes(data: bytes) -> Damage | None:
    """Judge a file that claims to be UTF-8 text, before it is decoded; None means it decodes and reads well.

    UTF-16 with a byte-order mark is for the caller to decode first.
    """
    if data.startswith(_MAGIC) or b"\x00" in data[:_SAMPLE]:
        return Damage(DamageKind.BINARY, 1.0)
    try:
        return damage_of(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return _undecodable(data, error)


def damage_of(text: str) -> Damage | None:
    """Judge a decoded text; None means nothing wrong was found.

    A text in another language is not damaged: only Vietnamese words are weighed.
    """
    sample = text[:_SAMPLE]
    if not sample:
        return None
    controls = len(_CONTROLS.findall(sample)) / len(sample)
    if "\x00" in sample or controls > 0.02:
        return Damage(DamageKind.BINARY, max(controls, 0.02))
    return _legacy(sample) or _lost(sample) or _scrambled(sample)


def _undecodable(data: bytes, error: UnicodeDecodeError) -> Damage:
    """Bytes that are not UTF-8: cut off, in an old one-byte encoding, or no text."""
    sample = data[:_SAMPLE]
    text = sample.decode("latin-1")
    if len(_CONTROLS.findall(text)) > 0.02 * len(text):
        return Damage(DamageKind.BINARY, 1.0)
    legacy = _legacy(sample.decode("cp1252", errors="replace")) or _legacy(text)
    if legacy and legacy.kind is not DamageKind.MOJIBAKE:
        return legacy
    return Damage(DamageKind.CUT, (len(data) - error.start) / len(data))


_REPAIRS: tuple[tuple[DamageKind, Callable[[str], str]], ...] = (
    (DamageKind.MOJIBAKE, from_mojibake),
    (DamageKind.TCVN3, from_tcvn3),
    (DamageKind.VNI, from_vni),
)


def _legacy(text: str) -> Damage | None:
    """An encoding under which the odd words become Vietnamese although they are not so now."""
    words = _odd_words(text)
    odd = [word for word in words if not is_syllable(word)]
    counts = {kind: sum(_is_repaired(word, repair) for word in odd) for kind, repair in _REPAIRS}
    kind, repaired = max(counts.items(), key=lambda item: item[1])
    if repaired < _FEW or repaired < 0.5 * len(odd) or repaired < 0.3 * len(words):
        return None
    return Damage(kind, repaired / len(words))


def _odd_words(text: str) -> list[str]:
    trimmed = (chunk.strip(".,;:!?()[]{}\"'“”…/-–*") for chunk in _CHUNKS.findall(text))
    return [word for word in trimmed if _ODD.search(word) and len(word) < 25]


def _is_repaired(word: str, repair: Callable[[str], str]) -> bool:
    whole = repair(word)
    return whole != word and not whole.isascii() and is_syllable(whole)


def _lost(text: str) -> Damage | None:
    lost = len(_LOST.findall(text))
    words = len(_WORD.findall(text)) or 1
    return Damage(DamageKind.LOST_LETTERS, lost / words) if lost >= _FEW and lost > 0.02 * words else None


def _scrambled(text: str) -> Damage | None:
    accented = [word for word in _WORD.findall(text) if _ODD.search(word) and not word.isupper()]
    wrong = sum(map(is_mistoned, accented))
    share = wrong / len(accented) if accented else 0.0
    is_vietnamese = 2 * sum(map(is_syllable, accented)) > len(accented)
    return Damage(DamageKind.SCRAMBLED, share) if wrong >= 8 and share > 0.05 and is_vietnamese else None
