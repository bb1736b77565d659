"""Words that mean one thing: abbreviations and their full forms, terms of a field and what they stand for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain

from soichieu.pure.alignment.data import FIELDS
from soichieu.pure.text.folding import comparison_key


def meanings_in(stream: Sequence[str]) -> frozenset[str]:
    """Return the meanings of the terms in a stream of folded words; each is known by its group's first term.

    A longer term does not hide a shorter one in it: "an toàn thông tin mạng" means information too.
    """
    terms = _terms()
    found: set[str] = set()
    for place, word in enumerate(stream):
        for rest, meaning in terms.get(word, ()):
            if tuple(stream[place + 1 : place + 1 + len(rest)]) == rest:
                found.add(meaning)
    return frozenset(found)


def terms_meaning(meaning: str) -> tuple[str, ...]:
    """Return the terms of a group as they are printed, to show which words of a text were meant."""
    return _groups()[meaning]


@cache
def _groups() -> Mapping[str, tuple[str, ...]]:
    lines = chain.from_iterable(table.strip().splitlines() for table in FIELDS)
    split = (tuple(term.strip() for term in line.split("|")) for line in lines if "|" in line)
    return {comparison_key(terms[0]): terms for terms in split}


@cache
def _terms() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    """The words behind the first one of each term, with the meaning, by that first word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for meaning, terms in _groups().items():
        for term in terms:
            first, *rest = _split(term)
            found[first].append((tuple(rest), meaning))
    return found


def _split(term: str) -> Iterable[str]:
    return comparison_key(term).replace("-", " ").split()
