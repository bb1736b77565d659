"""Stage clean. Reads: the text as given. Writes: `Cleaned`, with the way back to every offset."""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import ahocorasick_rs

from soichieu.pure.reading.findings import Span
from soichieu.pure.text.folding import bounded_marks

Offsets = Sequence[int]

# Blanks of every width become one plain space; CR before LF a blank before it, a lone CR ends a line;
# U+00D0 (Icelandic Eth) stands for Đ on some official sites. Each is one character for one.
_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_REPLACED = {
    "\r\n": " \n",
    "\u00d0": "Đ",
    **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"),
    **dict.fromkeys(_BLANKS, " "),
}
_LONE = re.compile("[\ud800-\udfff]")  # half of a pair of surrogates, which no file can hold
# Marks without width, which cut words in two when a page is copied.
_ODDS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_ODD = re.compile(f"[{_ODDS}]")
_MARKS = frozenset(map(chr, range(0x300, 0x370)))
_NO_LETTER = _MARKS | frozenset(_ODDS)
_CHUNK = re.compile("[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+", re.DOTALL)
# The newer school writes the mark on the second vowel of an open syllable: hoà, khoẻ, uỷ. After q the u
# belongs to the consonant (quý), so it stays.
_NEW_TONE = re.compile("(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?![a-zA-ZÀ-ỹ])")
_TONES = "\u0300\u0301\u0309\u0303\u0323"
_NEW_PAIRS = ahocorasick_rs.AhoCorasick(
    [
        first + second
        for firsts, seconds in (("oO", "àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ"), ("uU", "ỳýỷỹỵỲÝỶỸỴ"))
        for first, second in product(firsts, seconds)
    ]
)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text and its shadows of the same length; `starts`/`ends` lead back, None when nothing moved."""

    text: str
    spelt: str
    lower: str
    starts: Offsets | None
    ends: Offsets | None

    @property
    def folded(self) -> str:
        """The text in lower case without any mark, made when asked for."""
        return fold(self.text)

    def origin(self, start: int, end: int) -> Span:
        """Lead a span of the cleaned text back to the text as given."""
        if self.starts is None or self.ends is None or not self.starts:
            return start, end
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else self.ends[-1]
            return place, place
        return self.starts[start], self.ends[end - 1]


def clean(given: str) -> Cleaned:
    """Clean a text of any origin (NFD, no-break spaces, CRLF, invisible marks). Linear in its length."""
    text = bounded_marks(given)
    for odd, plain in _REPLACED.items():
        if odd in text:
            text = text.replace(odd, plain)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = _LONE.sub("\ufffd", text)
    if unicodedata.is_normalized("NFC", text) and not any(odd in text for odd in _ODDS):
        return _with_shadows(text, None, None)
    return _with_shadows(*_compose(text))


def _with_shadows(text: str, starts: Offsets | None, ends: Offsets | None) -> Cleaned:
    spelt = respell(text)
    lower = spelt.lower()
    if len(lower) != len(spelt):  # İ and its like grow when lowered
        lower = "".join(letter.lower()[:1] for letter in spelt)
    return Cleaned(text=text, spelt=spelt, lower=lower, starts=starts, ends=ends)


def _compose(text: str) -> tuple[str, Offsets, Offsets]:
    """Drop what has no width and compose letters with their marks, keeping where each came from."""
    kept = _ODD.sub("", text)
    composed = unicodedata.normalize("NFC", kept)
    starts = [index for index, letter in enumerate(text) if letter not in _NO_LETTER]
    if len(composed) != len(starts) or (kept and kept[0] in _MARKS):
        return _compose_by_chunks(text)
    return composed, array("q", starts), array("q", [*starts[1:], len(text)] if starts else [])


def _compose_by_chunks(text: str) -> tuple[str, Offsets, Offsets]:
    """Compose letter by letter, for the rare text with marks that have no composed letter."""
    parts: list[str] = []
    starts, ends = array("q"), array("q")
    for match in _CHUNK.finditer(text):
        composed = unicodedata.normalize("NFC", _ODD.sub("", match.group()))
        parts.append(composed)
        starts.extend([match.start()] * len(composed))
        ends.extend([match.end()] * len(composed))
    return "".join(parts), starts, ends


def fold(text: str) -> str:
    """Fold to lower case without marks, đ → d; exactly one character for each."""
    return text.translate(_FOLD)


def respell(text: str) -> str:
    """Put tone marks in their older place (uỷ → ủy, hoà → hòa); same length, case kept."""
    parts, end = list[str](), 0
    for _, start, _ in _NEW_PAIRS.find_matches_as_indexes(text):
        match = _NEW_TONE.match(text, start)
        if match:
            parts += (text[end:start], _move_tone(match))
            end = match.end()
    return "".join((*parts, text[end:])) if parts else text


def _move_tone(match: re.Match[str]) -> str:
    pair = match.group()
    bare = unicodedata.normalize("NFD", pair[1])
    tone = next(mark for mark in bare if mark in _TONES)
    return unicodedata.normalize("NFC", pair[0] + tone) + unicodedata.normalize("NFC", bare.replace(tone, ""))


def _folding() -> dict[int, str]:
    """Make the table from every Latin letter to its bare lower-case one."""
    table: dict[int, str] = {}
    for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)):
        bare = "".join(
            c for c in unicodedata.normalize("NFD", chr(code).lower()) if not unicodedata.combining(c)
        )
        bare = "d" if bare and bare in "đð" else bare
        if len(bare) == 1:
            table[code] = bare
    return table


_FOLD = _folding()
