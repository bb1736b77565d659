"""Words looked for right before a place, known by their last letters: most windows end with others.

To try a pattern at every letter of a window, only to learn at its end that other words stand there, is work
that two letters spare.
"""

import re
from collections.abc import Iterable

_LOOKS_BACK = re.compile(r"\(\?<[!=][^()]*\)")
_OPEN_ENDED = re.compile(r"[*+{]")
_LAST = 2  # letters


class RightBefore:
    """A pattern for the end of a window, blanks behind it.

    In: the pattern, of which every match ends with one of `words` and a blank.
    """

    def __init__(self, pattern: str, words: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> None:
        self._pattern = re.compile(pattern, flags)
        every = {word.lower() for word in words}
        self._ends = frozenset(word[-_LAST:] for word in every if len(word) >= _LAST)
        self._signs = frozenset(word for word in every if len(word) < _LAST)
        self._reach: int | None = None  # the most letters before the blanks, where that is known

    @classmethod
    def of(cls, words: Iterable[str], opening: str = r"\b") -> "RightBefore":
        """Look for words behind an opening without letters; one may look back at what it must not follow: "(?<!dân )phòng"."""
        every = tuple(words)
        bare = [_LOOKS_BACK.sub("", word) for word in every]
        one = cls(rf"{opening}(?:{'|'.join(every)})\s+$", bare)
        one._reach = None if any(map(_OPEN_ENDED.search, bare)) else max(map(len, bare))
        return one

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the words at the end of a window, the whole text or what is between two places of it."""
        stop = place = len(text) if end is None else end
        while place > start and text[place - 1].isspace():
            place -= 1
        if place == stop or place == start:
            return None
        last = text[place - _LAST if place - start > 1 else start : place].lower()
        if last not in self._ends and last[-1] not in self._signs:
            return None
        return self._pattern.search(
            text, start if self._reach is None else max(start, place - self._reach), stop
        )
