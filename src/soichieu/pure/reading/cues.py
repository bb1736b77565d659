"""Words, and words that open a pattern, found in one pass over a text for all finders.

Trying a pattern at every letter of a text is what reading would spend its time on. A `Cue` can match only
where one of its openings stands; where these stand is known beforehand, so it is tried nowhere else.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from sys import maxsize
from typing import Union

import ahocorasick_rs

from soichieu.pure.reading.openings import openings, shortest

Owner = Union["Cue", "Words"]
_Asked = tuple[Union["Cues", str, None], str, list[int]]  # a text, its letters, places in it
Mark = tuple[int, int, str]  # where a word begins, its length below nought, the word

_OWNERS: dict[str, list[Owner]] = {}  # every opening and word, in lower case, with whose it is
_MADE: list[Owner] = []
_RECENT: list["Cues"] = []
_KEPT = 3  # texts; each is asked for some hundred times while it is read
_KNOWN: dict[int, "Cues"] = {}  # what is kept, by the identity of its letters, which live as long as it
_NOWHERE = [maxsize]
_LETTER = re.compile(r"(?<!\\)(?<!\(\?)\w")  # of a pattern that stands for itself


class Cue:
    """A pattern with the letters it can begin with; it finds what a search finds.

    In: `words`, with one of which, at the beginning of a word, every match begins; the pattern. `Cue.of`
    reads the openings from the pattern. Searched is always a whole text (`Prepared.lower`, `spelt`, `text`)
    between two places, never a piece cut out of it. Where large letters are as good as small ones, the lower
    case is searched: to compare letter by letter in both cases takes several times as long.
    """

    def __init__(self, words: Iterable[str], pattern: str) -> None:
        self._fill(words, re.compile(rf"(?<!\w)(?:{pattern})"))

    @classmethod
    def of(cls, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> "Cue":
        """Make a cue of a pattern whose matches begin with known letters; flags as for `re.compile`."""
        cue = cls.__new__(cls)
        folds = bool(flags & re.IGNORECASE)
        read = _LETTER.sub(lambda letter: letter.group().lower(), pattern) if folds else pattern
        cue._fill(openings(pattern), re.compile(read, flags & ~re.IGNORECASE), folds=folds)
        return cue

    def _fill(self, words: Iterable[str], pattern: re.Pattern[str], *, folds: bool = False) -> None:
        self.pattern, self.folds = pattern, folds
        self._asked: _Asked = (None, "", _NOWHERE)
        _own(self, shortest({word.lower() for word in words}))  # no two stand at one place

    def finditer(self, text: "Cues | str", start: int = 0, end: int = maxsize) -> Sequence[re.Match[str]]:
        """Give the matches between two places of a text, in order, none overlapping."""
        of, letters, places = self._asked
        if of is not text:
            letters, places = self._turned(text)
        index = bisect_left(places, start)
        if places[index] >= end:
            return ()
        found: list[re.Match[str]] = []
        over = 0
        while (place := places[index]) < end:
            if place >= over and (match := self.pattern.match(letters, place, end)):
                found.append(match)
                over = match.end()
            index += 1
        return found

    def search(self, text: "Cues | str", start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Give the first match between two places of a text."""
        of, letters, places = self._asked
        if of is not text:
            letters, places = self._turned(text)
        index = bisect_left(places, start)
        if places[index] >= end:
            return None
        while (place := places[index]) < end:
            if found := self.pattern.match(letters, place, end):
                return found
            index += 1
        return None

    def _turned(self, text: "Cues | str") -> tuple[str, list[int]]:
        """Turn to another text: give the letters to search, and where the openings stand; both are kept."""
        cues = cues_of(text)
        letters = cues.spelt if text is cues.spelt and not self.folds else cues.lower
        places = cues.gathered(self)
        self._asked = (text, letters, places)  # at once, so that readers side by side see one text
        return letters, places

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Give the match that begins at a place, of the lower case where large letters count as small."""
        return self.pattern.match(text, start, end)


class Words:
    """Words looked for all over the lower case of a text; of those that begin at one place, the longest."""

    def __init__(self, words: Iterable[str]) -> None:
        _own(self, frozenset(words))

    def found(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[tuple[str, int, int]]:
        """Give each word that stands between two places of a text, with its span, none overlapping."""
        marks = cues_of(text).marks(self)
        over = start
        for place, less, word in marks[bisect_left(marks, (start,)) if start else 0 :]:
            if place >= over and place - less <= end:
                over = place - less
                yield word, place, over
            elif place >= end:
                return


def _own(owner: Owner, words: Iterable[str]) -> None:
    _MADE.append(owner)
    _RECENT.clear()  # what is kept knows nothing of this one
    _KNOWN.clear()
    for word in words:
        _OWNERS.setdefault(word, []).append(owner)


class Cues:
    """Where the openings of all cues, and all words, stand in a text.

    One look serves the text and its shadow in lower case, of the same length. As a text to search, it stands
    for its lower case.
    """

    __slots__ = ("_found", "_marks", "_places", "lower", "spelt")

    def __init__(self, spelt: str, lower: str) -> None:
        self.spelt, self.lower = spelt, lower
        self._places: dict[Cue, list[int]] = {}  # of the cues asked for so far
        self._marks: dict[Words, list[Mark]] = {}
        self._found = _found_in(lower)

    def gathered(self, cue: Cue) -> list[int]:
        """Give where the openings of a cue stand, in order and closed by `maxsize`, when first asked for."""
        if cue not in self._places:
            found = self._found.get(cue)
            self._places[cue] = _in_order([places for _, places in found]) if found else _NOWHERE
        return self._places[cue]

    def marks(self, words: Words) -> list[Mark]:
        """Give where words stand, in order, at one place the longest first."""
        if words not in self._marks:
            self._marks[words] = sorted(
                (place, -len(word), word) for word, places in self._found.get(words, ()) for place in places
            )
        return self._marks[words]


def _in_order(lists: list[list[int]]) -> list[int]:
    if len(lists) == 1:
        return [*lists[0], maxsize]
    return sorted(chain(_NOWHERE, *lists))


def _found_in(lower: str) -> dict[Owner, list[tuple[str, list[int]]]]:
    """Give what of each owner stands in a text, and where."""
    automaton, owners = _automaton(len(_MADE))
    every: defaultdict[int, list[int]] = defaultdict(list)
    for index, place, _ in automaton.find_matches_as_indexes(lower, overlapping=True):
        every[index].append(place)
    found: defaultdict[Owner, list[tuple[str, list[int]]]] = defaultdict(list)
    for index, places in every.items():
        word, whose = owners[index]
        for owner in whose:
            found[owner].append((word, places))
    return found


def cues_of(text: Cues | str, lower: str | None = None) -> Cues:
    """Give the cues of a text, kept while it is read; to compare whole texts would take longer than that."""
    if isinstance(text, Cues):
        return text
    cues = _KNOWN.get(id(text))
    if cues is None or (lower is not None and lower is not cues.lower):
        cues = Cues(text, _lowered(text) if lower is None else lower)
        _keep(cues)
    return cues


def _keep(cues: Cues) -> None:
    _RECENT.append(cues)
    _KNOWN.update((id(one), cues) for one in (cues, cues.spelt, cues.lower))
    while len(_RECENT) > _KEPT:
        oldest = _RECENT.pop(0)
        for one in (oldest, oldest.spelt, oldest.lower):
            if _KNOWN.get(id(one)) is oldest:
                del _KNOWN[id(one)]


def _lowered(text: str) -> str:
    low = text.lower()
    if len(low) != len(text):  # İ and its like grow when lowered
        low = "".join(letter.lower()[:1] for letter in text)
    return low


@lru_cache(maxsize=1)
def _automaton(_made: int) -> tuple[ahocorasick_rs.AhoCorasick, list[tuple[str, list[Owner]]]]:
    """Make the automaton of all words known; they are all known when the finders are imported."""
    return ahocorasick_rs.AhoCorasick(list(_OWNERS)), list(_OWNERS.items())
