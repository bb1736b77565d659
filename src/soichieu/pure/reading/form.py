"""Patterns matched at a place, tried only where their first letters stand: at most places they do not."""

import re
from sys import maxsize

from soichieu.pure.reading.openings import openings

_FIRST, _FURTHER = 2, 4  # letters; openings of less than the further ones are known by the first


class Form:
    """A pattern whose matches begin with known letters; it matches what the pattern matches."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)
        begins = openings(pattern)
        self._first = frozenset(begin[:_FIRST] for begin in begins)
        self._short = frozenset(begin[:_FIRST] for begin in begins if len(begin) < _FURTHER)
        self._long = frozenset(begin[:_FURTHER] for begin in begins if len(begin) >= _FURTHER)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Give the match that begins at a place."""
        first = text[start : start + _FIRST]
        if first not in self._first:
            return None
        if first in self._short or text[start : start + _FURTHER] in self._long:
            return self._pattern.match(text, start, end)
        return None
