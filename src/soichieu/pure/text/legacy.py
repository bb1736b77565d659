"""Old one-byte font encodings read back into Unicode: TCVN3 (ABC), VNI, and UTF-8 opened as cp1252.

Only for recognising them: a person converts the file, since such files mix fonts.
"""

import re
import unicodedata

_HUYEN, _HOI, _NGA, _SAC, _NANG = "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"

_TCVN3_PLAIN = dict(zip("¡¢£¤¥¦§¨©ª«¬\xad®", "ĂÂÊÔƠƯĐăâêôơưđ", strict=True))
# Byte values of each vowel in the order huyền, hỏi, ngã, sắc, nặng (TCVN 5712:1993, third table).
_TCVN3_ROWS = {
    "a": "µ¶·¸¹",
    "ă": "»¼½¾Æ",
    "â": "ÇÈÉÊË",
    "e": "ÌÎÏÐÑ",
    "ê": "ÒÓÔÕÖ",
    "i": "×ØÜÝÞ",
    "o": "ßáâãä",
    "ô": "åæçèé",
    "ơ": "êëìíî",
    "u": "ïñòóô",
    "ư": "õö÷øù",
    "y": "úûüýþ",
}
_TONES = (_HUYEN, _HOI, _NGA, _SAC, _NANG)
_TCVN3 = str.maketrans(
    _TCVN3_PLAIN
    | {
        byte: unicodedata.normalize("NFC", vowel + tone)
        for vowel, row in _TCVN3_ROWS.items()
        for byte, tone in zip(row, _TONES, strict=True)
    }
)

# VNI writes a vowel and then its mark; ơ, ư, đ and some i, y have characters of their own.
_VNI_ALONE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_TONES = {"ø": _HUYEN, "û": _HOI, "õ": _NGA, "ù": _SAC, "ï": _NANG}
_VNI_HATS = {"â": "", "à": _HUYEN, "å": _HOI, "ã": _NGA, "á": _SAC, "ä": _NANG}
_VNI_BREVES = {"ê": "", "è": _HUYEN, "ú": _HOI, "ü": _NGA, "é": _SAC, "ë": _NANG}
_VNI_PAIR = re.compile("[aeouyôö][øûõùï]|[aeo][âàåãáä]|a[êèúüéë]|[ôöñíìæóòî]")


def from_tcvn3(text: str) -> str:
    """Read TCVN3 bytes that were decoded as Latin-1."""
    return text.translate(_TCVN3)


def from_vni(text: str) -> str:
    """Read VNI bytes that were decoded as cp1252; the result is in lower case."""
    return _VNI_PAIR.sub(_vni_letter, text.lower())


def _vni_letter(match: "re.Match[str]") -> str:
    vowel, mark = match.group()[0], match.group()[1:]
    if not mark:
        return _VNI_ALONE[vowel]
    if mark in _VNI_TONES:
        return unicodedata.normalize("NFC", _VNI_ALONE.get(vowel, vowel) + _VNI_TONES[mark])
    breve = mark in _VNI_BREVES
    sign, tone = ("\u0306", _VNI_BREVES[mark]) if breve else ("\u0302", _VNI_HATS[mark])
    return unicodedata.normalize("NFC", vowel + sign + tone)


def from_mojibake(text: str) -> str:
    """Undo UTF-8 that was decoded as cp1252 or Latin-1; unchanged where that cannot be."""
    try:
        return b"".join(_byte(letter) for letter in text).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return text


def _byte(letter: str) -> bytes:
    """The byte a letter came from; cp1252 leaves five bytes to Latin-1."""
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")
