"""How a line says that a clause begins, from the widest division to the narrowest."""

import re
from dataclasses import dataclass

_ORDINALS = {
    "nhất": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
}


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker found at the head of a line: its depth, its place in a path, and where its words begin."""

    depth: int
    label: str
    after: int
    takes_next_line: bool = False


_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})"
_WORDS = [
    (0, re.compile(r"(?:PHẦN|Phần)\s+(?:thứ\s+|THỨ\s+)?(\w+)\s*[.:–-]?[ \t]*")),
    (1, re.compile(rf"(?:CHƯƠNG|Chương)\s+({_ROMAN}|\d+)\s*[.:–-]?[ \t]*(?!\w*[a-zà-ỹ]\w*\s+(?:này|của))")),
    (2, re.compile(rf"(?:MỤC|Mục)\s+({_ROMAN}|\d+)\s*[.:–-]?[ \t]*(?!\w*[a-zà-ỹ]\w*\s+(?:này|của))")),
]
_NAMES = ("Phần", "Chương", "Mục")
# A capital alone is a letter of the row A, B, C…, never the Roman numerals I, V, X.
_CAPITAL = re.compile(r"([A-HĐK-M])(?:[.)]|[ \t]*[-–])[ \t]+(?=\S)")
_ROMAN_HEAD = re.compile(rf"({_ROMAN})(?:[.)/]|[ \t]*[-–])[ \t]*(?=[^\W\d_])")
_ARTICLE = re.compile(r"Điều\s+(\d+[a-zđ]?)(?:[.:]|(?=\s*$))[ \t]*", re.MULTILINE)
# "1.103 cán bộ" and "22-9" are no headings: a number is followed by its mark, a blank and a word.
_DOTTED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]|[ \t]*[-–])?[ \t]+(?=[^\W\d_]|[“\"(])")
_NUMBER = re.compile(r"(\d{1,3})(?:[.)/]|[ \t]*[-–])[ \t]+(?=[^\W\d_]|[“\"(])")
_LETTER = re.compile(r"([a-zđ])(?:[.)/]|[ \t]*[-–])[ \t]+(?=\S)")
_DASH = re.compile(r"[-–—•*][ \t]+(?=\S)")
_PLUS = re.compile(r"[+][ \t]*(?=\S)")

_DEPTH_CAPITAL, _DEPTH_ROMAN, _DEPTH_ARTICLE, _DEPTH_NUMBER, _DEPTH_LETTER, _DEPTH_DASH, _DEPTH_PLUS = (
    3, 4, 5, 6, 12, 13, 14,
)  # fmt: skip
DASHES = (_DEPTH_DASH, _DEPTH_PLUS)
CLOSING = re.compile(r"(?:Nơi nhận\s*:|T/M\s|TM\.\s|K/T\s|KT\.\s|T/L\s|TL\.\s)")
"""What opens the block of recipients and signature, which belongs to no clause."""


def marker_at(line: str) -> Marker | None:
    """Return the marker a line (without its indent) begins with, or None."""
    for depth, pattern in _WORDS:
        if match := pattern.match(line):
            number = _ORDINALS.get(match.group(1).lower(), match.group(1))
            return Marker(depth, f"{_NAMES[depth]} {number}", match.end(), takes_next_line=True)
    if match := _ARTICLE.match(line):
        return Marker(_DEPTH_ARTICLE, f"Điều {match.group(1)}", match.end())
    if match := _DOTTED.match(line):
        number = match.group(1)
        return Marker(_DEPTH_NUMBER + number.count("."), number.rsplit(".", 1)[1], match.end())
    for depth, pattern in _LABELLED:
        if match := pattern.match(line):
            return Marker(depth, match.group(1) if match.groups() else "-", match.end())
    return None


_LABELLED = [
    (_DEPTH_ROMAN, _ROMAN_HEAD),
    (_DEPTH_CAPITAL, _CAPITAL),
    (_DEPTH_NUMBER, _NUMBER),
    (_DEPTH_LETTER, _LETTER),
    (_DEPTH_DASH, _DASH),
    (_DEPTH_PLUS, _PLUS),
]
