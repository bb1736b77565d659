"""Words looked for right before a place, known by their last letters: most windows end with others.

To try a pattern at every letter of a window, only to learn at its end that other words stand there, is work
that two letters spare.
"""

import re
from collections.abc import Iterable

_LOOKS_BACK = re.compile(r"\(\?<[!=][^()]*\)")
_OPEN_ENDED = re.compile(r"[*+{]")
_LAST = 2  # letters
_NEAR = 4  # characters, of which most often the last one is a blank


class RightBefore:
    """A pattern for the end of a window, blanks behind it.

    In: the pattern, of which every match ends with one of `words` and a blank.
    """

    def __init__(self, pattern: str, words: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> None:
        self._pattern = re.compile(pattern, flags)
        every = {word.lower() for word in words}
        self._ends = _as_printed(word[-_LAST:] for word in every if len(word) >= _LAST)
        self._signs = _as_printed(word for word in every if len(word) < _LAST)
        self._reach: int | None = None  # the most letters before the blanks, where that is known

    @classmethod
    def of(cls, words: Iterable[str], opening: str = r"\b") -> "RightBefore":
        """Look for words in a lower case; one may look back at what it must not follow: "(?<!dân )phòng".

        `opening` is a pattern without letters.
        """
        every = tuple(words)
        bare = [_LOOKS_BACK.sub("", word) for word in every]
        one = cls(rf"{opening}(?:{'|'.join(every)})\s+$", bare, re.NOFLAG)
        one._reach = None if any(map(_OPEN_ENDED.search, bare)) else max(map(len, bare))
        return one

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the words at the end of a window, the whole text or what is between two places of it.

        As for any pattern, a window that begins before the text begins with it.
        """
        stop = len(text) if end is None else end
        tail = text[stop - _NEAR : stop]
        words = tail.rstrip()
        if len(words) < _LAST:
            tail = text[max(start, 0) : stop]
            words = tail.rstrip()
        if words[-_LAST:] not in self._ends and words[-1:] not in self._signs:
            return None
        blanks = len(tail) - len(words)
        if not blanks:
            return None
        begin = start if self._reach is None else stop - blanks - self._reach
        return self._pattern.search(text, max(start, begin), stop)


def _as_printed(ends: Iterable[str]) -> frozenset[str]:
    """Give letters as they are, with a capital before, and all large."""
    return frozenset(form for end in ends for form in (end, end.capitalize(), end.upper()))
