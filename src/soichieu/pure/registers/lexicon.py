"""The phrases of the trade, found in a stream of words by the longest that fits."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from soichieu.pure.alignment.data import FIELDS
from soichieu.pure.registers.data.states import ASKING, LIGHT, PHRASES_FILLING, SINGLE_FILLING, STATES
from soichieu.pure.registers.data.terms import TERMS
from soichieu.pure.text.folding import comparison_key

_WORD = re.compile(r"[^\W_]+")
_SYLLABLE, _LIGHT_SYLLABLE, _TERM = 0.5, 0.1, 1.0
_COMPOUND = 2


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase says: its name, what it weighs, and for a state which way (+1, -1; 0 for a thing).

    `is_term` tells one of the register's own terms, which is never part of another one.
    """

    name: str
    weight: float
    sign: int = 0
    is_term: bool = False


Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], Meaning]]]


def keys_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as they are compared."""
    return tuple(_WORD.findall(comparison_key(phrase)))


def meaning_at(stream: Sequence[str], place: int) -> tuple[int, Meaning]:
    """Return how many words the longest phrase at a place has, and what it says."""
    for rest, meaning in _phrases().get(stream[place], ()):
        if tuple(stream[place + 1 : place + 1 + len(rest)]) == rest:
            return 1 + len(rest), meaning
    word = stream[place]
    return 1, Meaning(word, _LIGHT_SYLLABLE if word in _light() else _SYLLABLE)


def filling_in(stream: Sequence[str], *, is_request: bool) -> frozenset[int]:
    """Return the places of the words that say nothing of the matter; never one within a term of the trade."""
    found: set[int] = set()
    place = 0
    phrases = _filling(is_request)
    while place < len(stream):
        hollow = _longest(phrases.get(stream[place], ()), stream, place)
        term, _ = meaning_at(stream, place)
        if hollow and (term < hollow or term == 1):
            found.update(range(place, place + hollow))
        place += max(term, hollow)
    return frozenset(found)


def _longest(phrases: Sequence[tuple[str, ...]], stream: Sequence[str], place: int) -> int:
    """How many words the longest of some phrases has here, 0 where none stands."""
    return next(
        (1 + len(rest) for rest in phrases if tuple(stream[place + 1 : place + 1 + len(rest)]) == rest), 0
    )


@cache
def _filling(is_request: bool) -> Mapping[str, Sequence[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in (*PHRASES_FILLING, *SINGLE_FILLING.split(), *(ASKING if is_request else ())):
        first, *rest = keys_of(phrase)
        found[first].append(tuple(rest))
    return {first: sorted(rests, key=len, reverse=True) for first, rests in found.items()}


@cache
def _light() -> frozenset[str]:
    return frozenset(keys_of(LIGHT))


@cache
def _phrases() -> Phrases:
    """All phrases by their first word, the longest first; of equals ours before those of the fields."""
    found: dict[tuple[str, ...], Meaning] = {}
    phrases = [(keys_of(phrase), meaning) for phrase, meaning in (*_states(), *_terms(), *_compounds())]
    for keys, meaning in phrases:
        found.setdefault(keys, meaning)
    single = frozenset(keys_of(SINGLE_FILLING))
    for keys, meaning in phrases:
        # Filling words are gone from a line before its phrases are looked for.
        kept = tuple(key for key in keys if key not in single)
        if len(kept) >= _COMPOUND:
            found.setdefault(kept, meaning)
    by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = defaultdict(list)
    for (first, *rest), meaning in sorted(found.items(), key=lambda one: -len(one[0])):
        by_first[first].append((tuple(rest), meaning))
    return by_first


def _states() -> Iterator[tuple[str, Meaning]]:
    for line in STATES.strip().splitlines():
        head, *phrases = (part.strip() for part in line.split("|"))
        axis, weight = head[1:].rsplit(" ", 1)
        meaning = Meaning(f"±{axis}", float(weight), 1 if head[0] == "+" else -1, is_term=True)
        yield from ((phrase, meaning) for phrase in phrases)


def _terms() -> Iterator[tuple[str, Meaning]]:
    for line in TERMS.strip().splitlines():
        weight, _, group = line.partition(" ") if line[0].isdigit() else (str(_TERM), "", line)
        terms = [term.strip() for term in group.split("|")]
        yield from ((term, Meaning(terms[0], float(weight), is_term=True)) for term in terms)


def _compounds() -> Iterator[tuple[str, Meaning]]:
    """Words of two syllables of the fields, each for itself; and abbreviations for what they stand for."""
    for table in FIELDS:
        for line in table.strip().splitlines():
            terms = [term.strip() for term in line.split("|")]
            for term in terms:
                full = _written_out(term, terms) or term
                light = all(key in _light() for key in keys_of(full))
                if len(keys_of(full)) == _COMPOUND or full != term:
                    yield term, Meaning(comparison_key(full), 2 * _LIGHT_SYLLABLE if light else _TERM)
                    yield full, Meaning(comparison_key(full), 2 * _LIGHT_SYLLABLE if light else _TERM)


def _written_out(term: str, others: Iterable[str]) -> str | None:
    """Return the term of the group whose first letters an abbreviation is."""
    if not term.isupper() or " " in term:
        return None
    letters = comparison_key(term)
    return next((one for one in others if "".join(key[0] for key in keys_of(one)) == letters != one), None)
