"""The Vietnamese alphabet as a stored sort key.

Servers differ in collations (the embedded one has no ICU), so the order is worked out here and kept in a
column: a ă â b c d đ e ê …, whole name by letters first, then by tones: ngang, huyền, hỏi, ngã, sắc, nặng.
"""

import re
import unicodedata
from functools import cache

from soichieu.pure.text.folding import TONE_MARKS, canonical

# Vowel marks in alphabet order behind their base letter: ă before â, ô before ơ.
_LETTER_MARKS = {"\u0306": "1", "\u0302": "2", "\u031b": "3"}
_PIECES = re.compile(r"(?P<number>[0-9]+)|(?P<letter>[^\W\d_])|(?P<gap>.)", re.DOTALL)
_END, _GAP = "00", "01"


def sort_key(name: str) -> str:
    """Return lower-case ASCII letters and digits that sort in any collation as a Vietnamese reader expects.

    Numbers inside sort by size (Phường 2 before Phường 10); punctuation counts as a space.
    """
    letters: list[str] = []
    tones: list[str] = []
    for piece in _PIECES.finditer(canonical(name)):
        if piece.lastgroup == "letter":
            code, tone = _letter(piece.group())
            letters.append(code)
            tones.append(tone)
        elif piece.lastgroup == "number":
            letters.append(_number(piece.group()))
        elif letters and letters[-1] != _GAP and not unicodedata.combining(piece.group()):
            letters.append(_GAP)
    while letters and letters[-1] == _GAP:
        letters.pop()
    return "".join(letters) + _END + "".join(tones).rstrip("0")


@cache
def _letter(letter: str) -> tuple[str, str]:
    """Two characters of alphabet place, one of tone."""
    base, *marks = list(unicodedata.normalize("NFD", letter))
    tone = next((str(TONE_MARKS[mark]) for mark in marks if mark in TONE_MARKS), "0")
    if base == "đ":
        return "d1", tone
    if not "a" <= base <= "z":
        return f"z9{ord(base):06x}", tone
    return base + next((_LETTER_MARKS[mark] for mark in marks if mark in _LETTER_MARKS), "0"), tone


def _number(digits: str) -> str:
    """A number after its length, so that size decides; all numbers stand before all letters."""
    size = digits.lstrip("0") or "0"
    length = min(len(size), 99)
    return f"1{length:02d}{size}"
