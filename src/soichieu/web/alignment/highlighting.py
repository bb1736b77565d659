"""Lights up, in the words of an item, those that caused a suggestion."""

import re
from collections.abc import Iterable

from soichieu.pure.text.folding import comparison_key

_WORD = re.compile(r"[^\W_]+")


def pieces_of(text: str, phrases: Iterable[str]) -> list[tuple[str, bool]]:
    """Cut a text into pieces, each with whether it is one of the phrases; together they are the text.

    A phrase is met word by word, whatever stands between the words of the text.
    """
    places = [match.span() for match in _WORD.finditer(text)]
    keys = [comparison_key(text[start:end]) for start, end in places]
    lit: set[int] = set()
    for phrase in phrases:
        wanted = [comparison_key(word) for word in _WORD.findall(phrase)]
        for first in range(len(keys) - len(wanted) + 1) if wanted else ():
            if keys[first : first + len(wanted)] == wanted:
                lit.update(range(first, first + len(wanted)))
    return _cut(text, [(places[first][0], places[last][1]) for first, last in _runs(sorted(lit))])


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of neighbours."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _cut(text: str, spans: list[tuple[int, int]]) -> list[tuple[str, bool]]:
    pieces, at = [], 0
    for start, end in spans:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    pieces.append((text[at:], False))
    return [(piece, is_lit) for piece, is_lit in pieces if piece]
