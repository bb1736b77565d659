"""Whether two pieces of text speak of the same matter, by their words."""

import re
from dataclasses import dataclass
from functools import lru_cache

from soichieu.pure.alignment.data.target_words import GENERAL
from soichieu.pure.alignment.meanings import meanings_in, terms_meaning
from soichieu.pure.text.folding import comparison_key

_GRADE = re.compile(
    r"(?P<number>\d+) (?P<after>sao)(?!\w)|(?P<before>mức|mức độ|cấp độ|hạng) (?P<last>\d+)(?!\w)"
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, order=True)
class Likeness:
    """What two pieces share: which part of the shorter one, how many words and meanings, what part of all."""

    part: float
    words: int
    whole: float


def likeness(one: str, other: str) -> Likeness:
    """Tell what two pieces share, general words left out."""
    first, second = _matter(one), _matter(other)
    shorter = min(len(first[0]), len(second[0]))
    if not shorter or _differ(first[2], second[2]):
        return Likeness(0.0, 0, 0.0)
    same = first[0] & second[0]
    shared = len(same) + sum(not _is_said(meaning, same) for meaning in first[1] & second[1])
    return Likeness(min(1.0, shared / shorter), shared, shared / len(first[0] | second[0]))


def weight_of(text: str) -> int:
    """Count the words of a piece that tell its matter."""
    return len(_matter(text)[0])


def _is_said(meaning: str, words: frozenset[str]) -> bool:
    """Say whether a term of that meaning is among the words already counted."""
    return any(term <= words for term in _terms(meaning))


@lru_cache(maxsize=4096)
def _terms(meaning: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_WORD.findall(comparison_key(term))) for term in terms_meaning(meaning))


@lru_cache(maxsize=16_384)
def _matter(text: str) -> tuple[frozenset[str], frozenset[str], frozenset[tuple[str, str]]]:
    """Give the words that tell the matter, the meanings, and the grades ("3 sao", "mức độ 2")."""
    key = comparison_key(text)
    stream = _WORD.findall(key)
    grades = {(one["after"] or one["before"], one["number"] or one["last"]) for one in _GRADE.finditer(key)}
    return frozenset(stream) - _general(), meanings_in(stream), frozenset(grades)


def _differ(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> bool:
    """Say whether both tell a grade of one kind, and not the same."""
    kinds = {kind for kind, _ in one} & {kind for kind, _ in other}
    return any({at for at in one if at[0] == kind}.isdisjoint(other) for kind in kinds)


@lru_cache(maxsize=1)
def _general() -> frozenset[str]:
    return frozenset(comparison_key(GENERAL).split())
