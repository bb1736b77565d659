"""Stage clean. Reads: the text as given. Writes: `Cleaned`, with the way back to every offset."""

from __future__ import annotations  # array takes a parameter only from Python 3.12 on

import re
import sys
import unicodedata
from array import array
from dataclasses import dataclass

from soichieu.pure.reading.findings import Span

# Blanks of every width become one plain space; a lone CR ends a line, CR before LF is a blank before it.
_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
# Marks without width, which cut words in two when a page is copied.
_DROPPED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# U+00D0 (Icelandic Eth) stands for Đ on some official sites; U+2028 and friends end lines.
_ONE_FOR_ONE = str.maketrans(
    {
        **dict.fromkeys(_BLANKS, " "),
        "\u00d0": "Đ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\x85": "\n",
    }
)
_UNCLEAN = re.compile(f"[{_BLANKS}{_DROPPED}\u00d0\u2028\u2029\x0b\x0c\x85\r]")
_CHUNK = re.compile("[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+", re.DOTALL)
# The newer school writes the mark on the second vowel of an open syllable: hoà, khoẻ, uỷ. After q the u
# belongs to the consonant (quý), so it stays.
_NEW_TONE = re.compile("(?i)o[àáảãạèéẻẽẹ](?![a-zà-ỹđ])|(?<!q)u[ỳýỷỹỵ](?![a-zà-ỹđ])")
_TONES = "\u0300\u0301\u0309\u0303\u0323"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text and its two shadows of the same length; `starts`/`ends` lead back, None when nothing moved."""

    text: str
    spelt: str
    folded: str
    starts: array[int] | None
    ends: array[int] | None

    def origin(self, start: int, end: int) -> Span:
        """Lead a span of the cleaned text back to the text as given."""
        if self.starts is None or self.ends is None:
            return start, end
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return place, place
        return self.starts[start], self.ends[end - 1]


def clean(given: str) -> Cleaned:
    """Clean a text of any origin (NFD, no-break spaces, CRLF, invisible marks). Linear in its length."""
    if unicodedata.is_normalized("NFC", given) and not _UNCLEAN.search(given):
        return _with_shadows(given, None, None)
    starts, ends = array("l"), array("l")
    parts: list[str] = []
    for match in _CHUNK.finditer(given):
        chunk = match.group()
        if chunk[0] in _DROPPED:
            continue
        if chunk[0] == "\r":
            chunk = " " if given.startswith("\n", match.start() + 1) else "\n"
        composed = unicodedata.normalize("NFC", chunk).translate(_ONE_FOR_ONE)
        parts.append(composed)
        starts.extend([match.start()] * len(composed))
        ends.extend([match.end()] * len(composed))
    return _with_shadows("".join(parts), starts, ends)


def _with_shadows(text: str, starts: array[int] | None, ends: array[int] | None) -> Cleaned:
    return Cleaned(text=text, spelt=respell(text), folded=fold(text), starts=starts, ends=ends)


def fold(text: str) -> str:
    """Fold to lower case without marks, đ → d; exactly one character for each."""
    return text.translate(_FOLD)


def respell(text: str) -> str:
    """Put tone marks in their older place (uỷ → ủy, hoà → hòa); same length, case kept."""
    return _NEW_TONE.sub(_move_tone, text)


def _move_tone(match: re.Match[str]) -> str:
    first, second = match.group()
    bare = unicodedata.normalize("NFD", second)
    tone = next(mark for mark in bare if mark in _TONES)
    return unicodedata.normalize("NFC", first + tone) + unicodedata.normalize("NFC", bare.replace(tone, ""))


def _folding() -> dict[int, str]:
    """Make the table from every Latin letter to its bare lower-case one."""
    table: dict[int, str] = {}
    for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)):
        letter = chr(code)
        bare = "".join(
            c for c in unicodedata.normalize("NFD", letter.lower()) if not unicodedata.combining(c)
        )
        bare = bare.replace("đ", "d").replace("ð", "d")
        if len(bare) == 1 and bare != letter:
            table[code] = sys.intern(bare)
    return table


_FOLD = _folding()
