"""Stage clean. Reads: the text as given. Writes: `Cleaned`, with the way back to every offset."""

import re
import unicodedata
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.reading.findings import Span

Offsets = NDArray[np.int64]

# Blanks of every width become one plain space; CR before LF a blank before it, a lone CR ends a line;
# U+00D0 (Icelandic Eth) stands for Đ on some official sites. Each is one character for one.
_REPLACED = {
    "\r\n": " \n", "\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n", "\u00d0": "Đ",
} | dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")  # fmt: skip
# Marks without width, which cut words in two when a page is copied.
_DROPPED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_ODD = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_MARKS = (0x300, 0x36F)
_CHUNK = re.compile("[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+", re.DOTALL)
# The newer school writes the mark on the second vowel of an open syllable: hoà, khoẻ, uỷ. After q the u
# belongs to the consonant (quý), so it stays.
_NEW_TONE = re.compile("(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?![a-zA-ZÀ-ỹ])")
_TONES = "\u0300\u0301\u0309\u0303\u0323"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text and its two shadows of the same length; `starts`/`ends` lead back, None when nothing moved."""

    text: str
    spelt: str
    folded: str
    starts: Offsets | None
    ends: Offsets | None

    def origin(self, start: int, end: int) -> Span:
        """Lead a span of the cleaned text back to the text as given."""
        if self.starts is None or self.ends is None or not len(self.starts):
            return start, end
        if start >= end:
            place = int(self.starts[start]) if start < len(self.starts) else int(self.ends[-1])
            return place, place
        return int(self.starts[start]), int(self.ends[end - 1])


def clean(given: str) -> Cleaned:
    """Clean a text of any origin (NFD, no-break spaces, CRLF, invisible marks). Linear in its length."""
    text = given
    for odd, plain in _REPLACED.items():
        if odd in text:
            text = text.replace(odd, plain)
    if unicodedata.is_normalized("NFC", text) and not _ODD.search(text):
        return Cleaned(text=text, spelt=respell(text), folded=fold(text), starts=None, ends=None)
    composed, starts, ends = _compose(text)
    return Cleaned(text=composed, spelt=respell(composed), folded=fold(composed), starts=starts, ends=ends)


def _compose(text: str) -> tuple[str, Offsets, Offsets]:
    """Drop what has no width and compose letters with their marks, keeping where each came from."""
    codes = _codes(text)
    index = np.flatnonzero(~np.isin(codes, [ord(mark) for mark in _DROPPED]))
    codes = codes[index]
    kept = _text(codes)
    first = np.flatnonzero((codes < _MARKS[0]) | (codes > _MARKS[1]))
    composed = unicodedata.normalize("NFC", kept)
    if len(composed) != len(first) or (len(first) and first[0] != 0):
        return _compose_by_chunks(kept, index)
    last = np.append(first[1:], len(codes)) - 1
    return composed, index[first], index[last] + 1


def _compose_by_chunks(kept: str, index: Offsets) -> tuple[str, Offsets, Offsets]:
    """Compose letter by letter, for the rare text with marks that have no composed letter."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CHUNK.finditer(kept):
        composed = unicodedata.normalize("NFC", match.group())
        parts.append(composed)
        starts.extend([int(index[match.start()])] * len(composed))
        ends.extend([int(index[match.end() - 1]) + 1] * len(composed))
    return "".join(parts), np.array(starts, dtype=np.int64), np.array(ends, dtype=np.int64)


def fold(text: str) -> str:
    """Fold to lower case without marks, đ → d; exactly one character for each."""
    codes = _codes(text)
    return _text(np.where(codes < len(_FOLD), _FOLD[np.minimum(codes, len(_FOLD) - 1)], codes))


def respell(text: str) -> str:
    """Put tone marks in their older place (uỷ → ủy, hoà → hòa); same length, case kept."""
    return _NEW_TONE.sub(_move_tone, text)


def _move_tone(match: re.Match[str]) -> str:
    pair = match.group()
    bare = unicodedata.normalize("NFD", pair[1])
    tone = next(mark for mark in bare if mark in _TONES)
    return unicodedata.normalize("NFC", pair[0] + tone) + unicodedata.normalize("NFC", bare.replace(tone, ""))


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _text(codes: NDArray[np.uint32]) -> str:
    return codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")


def _folding() -> NDArray[np.uint32]:
    """Make the table from every letter to its bare lower-case one; what is no Latin letter stays."""
    table = np.arange(0x1F00, dtype=np.uint32)
    for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)):
        bare = "".join(
            c for c in unicodedata.normalize("NFD", chr(code).lower()) if not unicodedata.combining(c)
        )
        if len(bare) == 1:
            table[code] = ord("d" if bare in "đð" else bare)
    return table


_FOLD = _folding()
