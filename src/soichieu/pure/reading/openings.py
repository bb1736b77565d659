"""With which letters a match of a pattern can begin, read from the pattern itself.

A small part of the language of patterns is read: letters, groups, alternatives, short sets, what may be
left out or repeated, what is looked at without being read. At anything else reading stops, and what was read
so far is the opening.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import product

Opening = tuple[str, bool]  # the letters, and whether what follows them may be read on

_GROUP = re.compile(r"\((?P<kind>\?:|\?P<\w+>|\?<?[=!])?")
_TIMES = re.compile(r"(?P<least>[?*+]|\{(?P<count>\d*)(?:,\d*)?\})[?+]?")
_SET = re.compile(r"\[(?P<letters>[^\]\\^-]{1,6})\]")
_MOST = 1500  # openings; where there would be more, only the first letters of what follows are read
_SHORT = 3
_LEAST = 2  # letters; what can begin with less stands nearly everywhere
_NOTHING: list[Opening] = [("", True)]


def openings(pattern: str) -> tuple[str, ...]:
    """Give the openings of a pattern, none beginning with another.

    Raises ValueError where a match can begin with nearly anything.
    """
    found = sorted({letters for letters, _ in _Reader(pattern).alternatives()})
    if not found or any(len(letters) < _LEAST for letters in found):
        raise ValueError(f"A match of {pattern!r} can begin with nearly anything.")
    return shortest(found)


def shortest(words: Iterable[str]) -> tuple[str, ...]:
    """Leave out the words that begin with another of them; give the others in order."""
    kept: list[str] = []
    for word in sorted(words):
        if not (kept and word.startswith(kept[-1])):
            kept.append(word)
    return tuple(kept)


def wordings(pattern: str) -> tuple[str, ...]:
    """Give all words that a pattern of plain words stands for. Raises ValueError where it is no such."""
    found = _Reader(pattern).alternatives()
    if not all(plain for _, plain in found):
        raise ValueError(f"{pattern!r} stands for more than words.")
    return tuple(letters for letters, _ in found)


class _Reader:
    """A pattern and how far it has been read."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.place = pattern, 0

    def alternatives(self) -> list[Opening]:
        """Read as far as the group, or the pattern, ends."""
        every: list[Opening] = []
        while True:
            every += self.sequence()
            if self.pattern[self.place : self.place + 1] != "|":
                return every
            self.place += 1

    def sequence(self) -> list[Opening]:
        """Read one of the alternatives."""
        read = _NOTHING
        while self.place < len(self.pattern) and self.pattern[self.place] not in "|)":
            atom = self._repeated(self._atom())
            if len(read) * len(atom) > _MOST:
                atom = [(letters, False) for letters in {letters[:_SHORT] for letters, _ in atom}]
            read = list(dict.fromkeys(_joined(read, atom)))
        return read

    def _atom(self) -> list[Opening]:
        group = _GROUP.match(self.pattern, self.place)
        if group:
            self.place = group.end()
            inside = self.alternatives()
            self.place += 1
            return _NOTHING if (group["kind"] or "").endswith(("=", "!")) else inside
        letters = _SET.match(self.pattern, self.place)
        if letters:
            self.place = letters.end()
            return [(letter, True) for letter in letters["letters"]]
        return self._letter()

    def _letter(self) -> list[Opening]:
        letter = self.pattern[self.place]
        escaped = letter == "\\"
        if letter == "[":
            self.place = self.pattern.index("]", self.place + 2) + 1
            return [("", False)]
        letter = self.pattern[self.place + escaped]
        self.place += 1 + escaped
        if letter == ("b" if escaped else "^"):
            return _NOTHING
        return [("", False)] if (letter.isalnum() if escaped else letter in ".$") else [(letter, True)]

    def _repeated(self, atom: list[Opening]) -> list[Opening]:
        times = _TIMES.match(self.pattern, self.place)
        if times is None:
            return atom
        self.place = times.end()
        once = atom if times["least"] == "?" else _stopped(atom)
        return once if times["least"] == "+" or int(times["count"] or 0) else [*once, *_NOTHING]


def _joined(read: list[Opening], atom: list[Opening]) -> Iterator[Opening]:
    yield from (one for one in read if not one[1])
    for (before, _), (letters, goes_on) in product((one for one in read if one[1]), atom):
        yield before + letters, goes_on


def _stopped(read: list[Opening]) -> list[Opening]:
    return [(letters, False) for letters, _ in read]
