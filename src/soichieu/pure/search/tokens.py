"""The words of a text as search sees them, and the lexemes by which it is found.

A word is kept *exact* (case, Unicode form, tone position and i/y folded; accents kept) and *folded* (no
accents). A document number is one more lexeme: 12-NQ/TW, 12/NQ/TW and 12 – NQ / TW are all 12nqtw (R1).
Neighbouring folded words make pair lexemes, which answer phrases without positions.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from soichieu.pure.text.folding import canonical, folded, nfc, one_i

_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_INNER = rf"[\u0300-\u036f{_INVISIBLE}]"
_WORD = re.compile(rf"[^\W_]+(?:{_INNER}+[^\W_]*)*")
_MARKS = re.compile("[\u0300-\u036f]+")
_DROPPED = re.compile(rf"[{_INVISIBLE}]")

LONGEST_WORD = 40
"""A longer run of letters is known by its beginning; no Vietnamese word comes near."""

_CAPITAL = "A-ZĐÂÊÔƠƯĂ"
_DASH = r"[-\u2010-\u2015\u2212/]"
_GROUP = r"(?:T\.\s?[ƯUW]\b|[^\W_]+)"
# After the first number: groups behind a dash or slash, with spaces only before a capital, or behind a mere
# space where capitals, slash, capitals follow ("12 NQ/TW").
_NUMBER = re.compile(
    rf"(?<!\w)(?<![0-9][.,])(?P<head>[0-9]{{1,7}})"
    rf"(?P<tail>(?:{_DASH}{_GROUP}|\s?{_DASH}\s?(?=[{_CAPITAL}]){_GROUP}"
    rf"|\s(?=[{_CAPITAL}]{{1,7}}/[{_CAPITAL}]){_GROUP})+)"
)
_TAIL_GROUP = re.compile(rf"(?P<link>\s?{_DASH}?\s?)(?P<group>{_GROUP})")
_CENTRAL = re.compile(r"T\.?\s?[ƯW]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word at its place in the text as given."""

    start: int
    end: int
    exact: str
    folded: str


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A document number at its place, under the key that all its spellings share."""

    start: int
    end: int
    key: str


def words_in(text: str) -> Iterator[Word]:
    """Yield the words of a text with their places; any Unicode form."""
    for match in _WORD.finditer(text):
        exact = exact_form(match.group())
        yield Word(match.start(), match.end(), exact, folded(exact))


def exact_form(word: str) -> str:
    """Return the form under which a word keeps its accents."""
    return _even(word)[:LONGEST_WORD]


def _even(text: str) -> str:
    """Fold what never matters; a mark that composes with no letter is dropped."""
    return _MARKS.sub("", one_i(canonical(_DROPPED.sub("", text))))


def word_stream(text: str) -> list[str]:
    """Return the exact forms of all words in order; many times faster than `words_in`, and equal to it."""
    words: list[str] = _WORD.findall(_even(text))
    return (
        [word[:LONGEST_WORD] for word in words] if max(map(len, words), default=0) > LONGEST_WORD else words
    )


def numbers_in(text: str) -> Iterator[NumberMention]:
    """Yield the document numbers of a text; one with a spaced dash inside also without what follows it.

    A number has at least two groups behind its first digits, one of them with letters; dates are none.
    """
    for match in _NUMBER.finditer(text):
        key, groups, has_letters = match["head"].lstrip("0") or "0", 0, False
        start, end = match.start(), match.end("head")
        for part in _TAIL_GROUP.finditer(match["tail"]):
            if part["link"].strip() != part["link"] and groups > 1 and has_letters:
                yield NumberMention(start, end, key)
            group = _CENTRAL.sub("TW", part["group"]) if _CENTRAL.fullmatch(part["group"]) else part["group"]
            key += folded(group)
            groups += 1
            has_letters = has_letters or not group.isdigit()
            end = match.start("tail") + part.end()
        if groups > 1 and has_letters:
            yield NumberMention(start, end, key)


def exact_lexeme(word: str, plain: str) -> str:
    """Return the lexeme of an exact form; marked where it would equal the folded one."""
    return word if word != plain else "=" + word


def pair(first: str, second: str) -> str:
    """Return the lexeme of two neighbours."""
    return f"{first}_{second}"


@dataclass(frozen=True, slots=True)
class Indexed:
    """What a text is found by.

    `stream` is the exact words between single spaces, title and body parted by a bar, for checking longer
    phrases. `paired` tells whether pairs of neighbours are among the lexemes.
    """

    lexemes: tuple[str, ...]
    stream: str
    paired: bool


UNPAIRED = "~"
"""The lexeme that marks a text without pairs."""

MOST_BYTES = 900_000
"""PostgreSQL takes at most 1 MB of lexemes for one text."""
_SURELY_FITS = 50_000


def indexed(title: str, body: str) -> Indexed:
    """Make the lexemes of a text.

    A text too rich for one vector (books of several MB) is known by its words and numbers without pairs, and
    its phrases are checked in the stream. Should even its words be too many (endless lists of codes), the
    last of those with digits are left out.
    """
    title, body = nfc(title), nfc(body)
    parts = [word_stream(title), word_stream(body)]
    stream = f" {' '.join(parts[0])} | {' '.join(parts[1])} "
    plain_parts = [folded(" ".join(part)).split(" ") if part else [] for part in parts]
    numbers = [[number.key for number in numbers_in(part)] for part in (title, body)]
    words = dict.fromkeys("^" + word for word in [*plain_parts[0], *numbers[0]])
    for exact, plain, keys in zip(parts, plain_parts, numbers, strict=True):
        words |= dict.fromkeys(plain)
        words |= dict.fromkeys(keys)
        words |= dict.fromkeys(map(exact_lexeme, exact, plain))
    pairs = {pair(*two) for plain in plain_parts for two in pairwise(plain)}
    lexemes = pairs.union(words)
    if len(stream) < _SURELY_FITS or _size(lexemes) < MOST_BYTES:
        return Indexed(tuple(lexemes), stream, paired=True)
    plainest_first = sorted(words, key=lambda word: any(letter.isdigit() for letter in word))
    return Indexed(tuple(_within([UNPAIRED, *plainest_first])), stream, paired=False)


def _size(lexemes: Iterable[str]) -> int:
    return sum(len(lexeme.encode()) + 1 for lexeme in lexemes)


def _within(lexemes: Iterable[str]) -> Iterator[str]:
    room = MOST_BYTES
    for lexeme in lexemes:
        room -= len(lexeme.encode()) + 1
        if room < 0:
            return
        yield lexeme
