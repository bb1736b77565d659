"""How alike the words of two clauses are, and what was taken from them and added."""

import difflib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from soichieu.pure.alignment.unmarked import unmarked
from soichieu.pure.alignment.values import Ref
from soichieu.pure.text.folding import comparison_key

_MADE_OF = 0.8
_LEAST_WORDS = 4
_FEWEST_PARTS = 2


class PieceKind(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class ClauseText:
    """One clause of a version: its place and its own words."""

    ref: Ref
    path: str
    words: str


@dataclass(frozen=True, slots=True)
class PieceOfWords:
    """A run of words, as printed in the version that has them; those kept as the new one prints them."""

    kind: PieceKind
    words: str


def key_of(words: str) -> str:
    """Return the words of a clause as they are compared, without its number."""
    return comparison_key(unmarked(words))


def likeness_of(one: str, other: str, *, least: float = 0.0) -> float:
    """Return how alike the words of two clauses are, 0 to 1, both ways the same; 0 if below `least`."""
    first, second = sorted((_words(one), _words(other)))
    if not first or not second:
        return 0.0
    # Words in common whatever their order are the most that can be alike, and quick to count.
    most = 2 * _shared(first, second) / (len(first) + len(second))
    if most < least:
        return 0.0
    return difflib.SequenceMatcher(None, first, second, autojunk=False).ratio()


def parts_of(whole: ClauseText, clauses: Iterable[ClauseText]) -> tuple[ClauseText, ...]:
    """Return the clauses of the other version that together say what one says; none where that is not plain.

    Each says at least 80 % of its words in the whole, at least two of them, and all of them together are
    about as long as it.
    """
    said = _words(whole.words)
    parts = [one for one in clauses if _is_part(_words(one.words), said)]
    length = sum(len(_words(one.words)) for one in parts)
    is_plain = len(parts) >= _FEWEST_PARTS and _MADE_OF * len(said) <= length <= len(said) / _MADE_OF
    return tuple(parts) if is_plain else ()


def _is_part(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Say whether the words of one stand in the other, in their order, and are fewer."""
    if not _LEAST_WORDS <= len(part) <= _MADE_OF * len(whole):
        return False
    if _shared(part, whole) < _MADE_OF * len(part):
        return False
    blocks = difflib.SequenceMatcher(None, whole, part, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) >= _MADE_OF * len(part)


def pieces_between(old: str, new: str) -> tuple[PieceOfWords, ...]:
    """Return the words of two texts in runs: kept, removed, added; what replaces is after what it replaces.

    The words kept and added, one after the other, are the new text; those kept and removed are the old one in
    number and sense.
    """
    before, after = old.split(), new.split()
    matcher = difflib.SequenceMatcher(None, _keys(before), _keys(after), autojunk=False)
    pieces: list[PieceOfWords] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(PieceOfWords(PieceKind.KEPT, " ".join(after[c:d])))
            continue
        if a < b:
            pieces.append(PieceOfWords(PieceKind.REMOVED, " ".join(before[a:b])))
        if c < d:
            pieces.append(PieceOfWords(PieceKind.ADDED, " ".join(after[c:d])))
    return tuple(pieces)


def _keys(words: Iterable[str]) -> list[str]:
    return [comparison_key(word) for word in words]


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Count the words in common, each as often as both have it."""
    counted = _counted(other)
    return sum(min(number, counted[word]) for word, number in _counted(one).items() if word in counted)


@lru_cache(maxsize=8192)
def _counted(words: tuple[str, ...]) -> Counter[str]:
    return Counter(words)


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    return tuple(key_of(text).split())
