"""Keys by which two spellings of one Vietnamese word are the same.

Rule R4: text is stored as given and compared on a folded key: NFC, tone-mark *position*, i/y, đ/d, case,
spaces, hyphens. The tone itself is folded only for search without accents. Both placements are in official
use: QĐ 1989/QĐ-BGDĐT (2018) writes hoà, thuỷ; laws print hòa, thủy.
"""

import re
import unicodedata
from functools import lru_cache

TONE_MARKS = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
"""Combining tone marks in dictionary order: huyền, hỏi, ngã, sắc, nặng."""

_VOWELS = "aăâeêioôơuưy"
_TONED = {
    unicodedata.normalize("NFC", vowel + mark): (vowel, mark) for vowel in _VOWELS for mark in TONE_MARKS
}

# U+00D0 and U+0189 look like Đ and stand for it in copies of official pages.
_STROKED = str.maketrans({"\u00d0": "Đ", "\u00f0": "đ", "\u0189": "Đ", "\u0256": "đ"})


def _toned(vowels: str) -> str:
    return "".join(letter for letter, (vowel, _) in _TONED.items() if vowel in vowels)


_O, _U, _A, _E, _Y, _I = (_toned(vowel) for vowel in "ouaeyi")

# A mark on the second vowel of an open oa, oe, uy: the newer placement (hoà). Closed syllables
# (hoàn) carry it there in both, and in quý the u belongs to the consonant.
_NEWER = re.compile(rf"(?:o[{_A}{_E}]|(?<!q)u[{_Y}])(?![^\W\d_])")
# A mark on the first vowel of a closed oa, oe (tòan) or on the u of qu (qúy): misplaced in either style.
_MISPLACED = re.compile(rf"[{_O}][ae](?=[^\W\d_])|(?<=q)[{_U}][aeiyoơâăê]")

# i and y are one vowel when alone after these consonants (lí/lý, kĩ/kỹ, công ti/công ty), and after qu
# (qui/quy).
_I_OR_Y = re.compile(rf"(?<![^\W\d_])[hklmstv][y{_Y}](?![^\W\d_])|(?<=qu)[y{_Y}]")
_TO_I = str.maketrans("y" + _Y, "i" + _I)

_HYPHENS = re.compile(r"[ \t]*[\u2010-\u2015\u2212\ufe58\ufe63\uff0d-][ \t]*")
_SLASHES = re.compile(r"[ \t]*[/\u2044\u2215][ \t]*")
_INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
_MARKS = re.compile("[\u0300-\u036f]+")

_MOST_MARKS = 30
"""Marks in a row that are still a word; as in Unicode's stream-safe text format (UAX 15)."""
_NO_WORDS = re.compile(rf"[^\w\s]{{{_MOST_MARKS + 1},}}")
# The letters among which all combining marks are; hardly any text of the trade has one.
_MAY_BE_MARK = re.compile("[\u0300-\u1dff\u1f00-\u1fff\u2070-\U0010ffff]")


class _Folds(dict[int, str]):
    """Folded letter of each code point, worked out when first met."""

    def __missing__(self, point: int) -> str:
        self[point] = folded = _fold_letter(chr(point))
        return folded


def _fold_letter(letter: str) -> str:
    small = letter.translate(_STROKED).lower()
    if small == "đ":
        return "d"
    base = unicodedata.normalize("NFD", small)
    bare = _MARKS.sub("", base) or small
    return bare if len(bare) == 1 else (small if len(small) == 1 else letter)


_FOLDS = _Folds()


def nfc(text: str) -> str:
    """Compose the text; copies from macOS and PDF often come decomposed."""
    return unicodedata.normalize("NFC", bounded_marks(text))


def bounded_marks(text: str) -> str:
    """Give the text with no more than thirty combining marks in a row, further ones U+FFFD; same length.

    Putting marks in their canonical order takes the square of their number: a text of nothing else, which
    only damage or ill will makes, would hold the machine for hours.
    """
    # So long a run holds one of the letters that stand so far apart.
    return _NO_WORDS.sub(_bounded, text) if _MAY_BE_MARK.search(text[:: _MOST_MARKS + 1]) else text


def _bounded(match: "re.Match[str]") -> str:
    letters = list(match.group())
    marks = [place for place, letter in enumerate(letters) if unicodedata.combining(letter)]
    for place in marks[_MOST_MARKS:]:
        letters[place] = "\ufffd"
    return "".join(letters)


def _swap(match: "re.Match[str]") -> str:
    """Move the tone of the matched vowel pair to the other vowel of the pair."""
    first, second = tuple(match.group())
    if first in _TONED:
        vowel, mark = _TONED[first]
        return vowel + unicodedata.normalize("NFC", second + mark)
    vowel, mark = _TONED[second]
    return unicodedata.normalize("NFC", first + mark) + vowel


def place_tones(lowered: str) -> str:
    """Put every tone mark of lower-case NFC text where the older style has it; keeps the length."""
    return _MISPLACED.sub(_swap, _NEWER.sub(_swap, lowered))


def canonical(text: str) -> str:
    """Fold Unicode form, case and tone-mark position; accents are kept (hoà, Hòa, NFD hòa → hòa)."""
    composed = nfc(text)
    if composed.isascii():
        return composed.lower()
    return place_tones(nfc(composed.translate(_STROKED).lower()))


def folded(text: str) -> str:
    """Fold all accents as well: lower case without any mark, đ as d (Đảng uỷ → dang uy)."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", nfc(text).translate(_FOLDS))


def fold_same_length(text: str) -> str:
    """Fold letter by letter so that every offset stays valid; meant for NFC text.

    A mark that stands apart from its letter (text that is not NFC) stays where it is.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def one_i(lowered: str) -> str:
    """Write y as i where the two are one vowel (lý → lí, quy → qui); keeps the length."""
    return _I_OR_Y.sub(lambda match: match.group().translate(_TO_I), lowered)


@lru_cache(maxsize=65_536)
def comparison_key(text: str) -> str:
    """Return the key of rule R4: equal for two spellings of one name, different where a tone differs.

    Folds Unicode form, case, tone position, i/y, đ/d, kinds of space and hyphen and the spaces around
    hyphen and slash; what cannot be seen (soft hyphens, zero-width spaces) is dropped.
    """
    plain = one_i(canonical(text.translate(_INVISIBLE))).replace("đ", "d")
    spaced = " ".join(plain.split())
    return _SLASHES.sub("/", _HYPHENS.sub("-", spaced))
