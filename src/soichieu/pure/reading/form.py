"""Patterns matched at a place, tried only where their first letters stand: at most places they do not."""

import re

from soichieu.pure.reading.openings import openings

_MOST = 4  # letters; the fewer there are, the more often a pattern is tried for nothing


class Form:
    """A pattern whose matches begin with known letters; it matches what the pattern matches."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)
        begins = openings(pattern)
        self._length = min(_MOST, *map(len, begins))
        self._firsts = frozenset(opening[: self._length] for opening in begins)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the match that begins at a place."""
        if text[start : start + self._length] not in self._firsts:
            return None
        return self._pattern.match(text, start, len(text) if end is None else end)
