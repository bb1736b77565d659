"""Words looked for right before a place, known by their last letters: most windows end with others.

To try a pattern at every letter of a window, only to learn at its end that other words stand there, is work
that two letters spare.
"""

import re
from collections.abc import Iterable

_LOOKS_BACK = re.compile(r"\(\?<[!=][^()]*\)")
_LAST = 2  # letters


class RightBefore:
    """A pattern for the end of a window, blanks behind it.

    In: the pattern, of which every match ends with one of `words` and a blank.
    """

    def __init__(self, pattern: str, words: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> None:
        self._pattern = re.compile(pattern, flags)
        self._ends = frozenset(word[-_LAST:].lower() for word in words)

    @classmethod
    def of(cls, words: Iterable[str], opening: str = r"\b") -> "RightBefore":
        """Look for words; one may look back at what it must not follow: "(?<!dân )phòng"."""
        every = tuple(words)
        bare = [_LOOKS_BACK.sub("", word) for word in every]
        return cls(rf"{opening}(?:{'|'.join(every)})\s+$", bare)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the words at the end of a window, the whole text or what is between two places of it."""
        stop = place = len(text) if end is None else end
        while place > start and text[place - 1].isspace():
            place -= 1
        last = text[max(start, place - _LAST) : place].lower()
        if place == stop or not (last in self._ends or last[-1:] in self._ends):
            return None
        return self._pattern.search(text, start, stop)
