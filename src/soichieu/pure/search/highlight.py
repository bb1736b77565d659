"""What to light up of a text found, in any spelling of question or text; and a short excerpt of it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from soichieu.pure.search.query import Phrase, Query
from soichieu.pure.search.tokens import Word, exact_form, numbers_in
from soichieu.pure.text.folding import bounded_marks, fold_same_length

_LETTER = "[^\\W_]"
_CLUSTER = re.compile("[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+")
_OF_ONE_I = re.compile(r"^[hklmstv]i$|(?<=^q)ui")
_BLANKS = re.compile(r"\s+")

_WINDOW = 20_000
"""Characters looked at in one go; an excerpt is taken from the first stretch that has any match."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text to light up: `text[start:end]`, and whether its accents are as typed."""

    start: int
    end: int
    is_exact: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of an excerpt, lit or not."""

    text: str
    is_lit: bool


def spans(text: str, query: Query) -> tuple[Span, ...]:
    """Return the stretches of the text that answer the question, in order and apart from one another."""
    even, origin = _composed(text)
    found: list[Span] = []
    if query.numbers:
        keys = {key for number in query.numbers for key in number.keys}
        named = (number for number in numbers_in(even) if number.key in keys)
        found = [Span(number.start, number.end, is_exact=True) for number in named]
    if query.phrases:
        found += [
            Span(match.start(), match.end(), _is_exact(even[match.start() : match.end()], query))
            for match in _pattern(query.phrases).finditer(fold_same_length(even))
        ]
    found.sort(key=lambda span: (span.start, -span.end))
    apart: list[Span] = []
    for span in found:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return tuple(Span(origin[span.start], origin[span.end], span.is_exact) for span in apart)


def excerpt(text: str, query: Query, *, width: int = 240) -> tuple[Part, ...]:
    """Return about `width` characters around the best matches, white space evened, ellipses where cut.

    Best is the stretch with the most different matches; a text without any gives its beginning.
    """
    for start in range(0, max(1, len(text)), _WINDOW):
        window = text[start : start + _WINDOW + width]
        if found := spans(window, query):
            return _cut(window, found, width, is_inside=(start > 0, start + len(window) < len(text)))
    return _cut(text[: width * 2], (), width, is_inside=(False, len(text) > width * 2))


def lit_title(title: str, query: Query) -> tuple[Part, ...]:
    """Return a whole title in lit and unlit parts."""
    return _lit(title, spans(title, query), 0, len(title))


def _cut(text: str, found: Sequence[Span], width: int, *, is_inside: tuple[bool, bool]) -> tuple[Part, ...]:
    first = _densest(text, found, width)
    begin = max(0, found[first].start - width // 4) if found else 0
    end = min(len(text), max(begin + width, found[first].end if found else 0))
    if begin:
        begin = text.rfind(" ", 0, begin) + 1 if " " in text[max(0, begin - 30) : begin] else begin
    if end < len(text):
        end = text.find(" ", end) if " " in text[end : end + 30] else end
    parts = [Part("… ", is_lit=False)] if begin or is_inside[0] else []
    parts += _lit(text, found, begin, end)
    if end < len(text) or is_inside[1]:
        parts.append(Part(" …", is_lit=False))
    return tuple(parts)


def _lit(text: str, found: Sequence[Span], begin: int, end: int) -> tuple[Part, ...]:
    parts: list[Part] = []
    place = begin
    for span in found:
        if span.start >= begin and span.end <= end:
            parts += [
                _part(text[place : span.start], lit=False),
                _part(text[span.start : span.end], lit=True),
            ]
            place = span.end
    parts.append(_part(text[place:end], lit=False))
    return tuple(part for part in parts if part.text)


def _part(text: str, *, lit: bool) -> Part:
    return Part(_BLANKS.sub(" ", text), is_lit=lit)


def _densest(text: str, found: Sequence[Span], width: int) -> int:
    """Index of the span where a stretch of this width holds the most different matches, exact ones first."""
    best, best_worth = 0, (0, 0)
    for first, span in enumerate(found):
        near = [other for other in found[first : first + 12] if other.end <= span.start + width]
        different = {fold_same_length(text[other.start : other.end]) for other in near}
        worth = (len(different), sum(other.is_exact for other in near))
        if worth > best_worth:
            best, best_worth = first, worth
    return best


def _composed(text: str) -> tuple[str, Sequence[int]]:
    """The text composed (NFC) and, for each of its offsets, the offset in the text as given."""
    text = bounded_marks(text)
    if unicodedata.is_normalized("NFC", text):
        return text, range(len(text) + 1)
    pieces: list[str] = []
    origin: list[int] = []
    for cluster in _CLUSTER.finditer(text):
        piece = unicodedata.normalize("NFC", cluster.group())
        pieces.append(piece)
        origin += [cluster.start()] * len(piece)
    return "".join(pieces), [*origin, len(text)]


@lru_cache(maxsize=256)
def _pattern(phrases: tuple[Phrase, ...]) -> "re.Pattern[str]":
    longest_first = sorted(phrases, key=lambda phrase: -len(phrase.words))
    ways = ("[\\W_]+".join(map(_spellings, phrase.words)) for phrase in longest_first)
    return re.compile(f"(?<!{_LETTER})(?:{'|'.join(ways)})(?!{_LETTER})")


def _spellings(word: Word) -> str:
    """A pattern of a folded word that takes y for i where the two are one vowel."""
    return _OF_ONE_I.sub(lambda match: match.group()[:-1] + "[iy]", re.escape(word.folded))


def _is_exact(matched: str, query: Query) -> bool:
    exact = tuple(exact_form(word) for word in re.findall("[^\\W_]+", matched))
    return any(exact == tuple(word.exact for word in phrase.words) for phrase in query.phrases)
