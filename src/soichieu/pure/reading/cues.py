"""Words that open a pattern, found in one pass over a text for all patterns of all finders.

Trying a pattern at every letter of a text is what reading would spend its time on. A `Cue` can match only
where one of its openings stands; where these stand is known beforehand, so it is tried nowhere else.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

import ahocorasick_rs

from soichieu.pure.reading.openings import openings

_WORDS: dict[str, int] = {}  # every opening of every cue, by its place in the automaton


class Cue:
    """A pattern with the letters it can begin with; it finds what a search finds.

    In: `words`, with one of which, at the beginning of a word, every match begins; the pattern. `Cue.of`
    reads the openings from the pattern. Searched is always a whole text (`Prepared.lower`, `spelt`, `text`)
    between two places, never a piece cut out of it.
    """

    def __init__(self, words: Iterable[str], pattern: str) -> None:
        self._fill(words, re.compile(pattern), at_word=True)

    @classmethod
    def of(cls, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> "Cue":
        """Make a cue of a pattern whose matches begin with known letters; flags as for `re.compile`."""
        cue = cls.__new__(cls)
        begins = openings(pattern)
        cue._fill(map(str.lower, begins) if flags & re.IGNORECASE else begins, re.compile(pattern, flags))
        return cue

    def _fill(self, words: Iterable[str], pattern: re.Pattern[str], *, at_word: bool = False) -> None:
        self.pattern, self.at_word = pattern, at_word
        self.folds = bool(pattern.flags & re.IGNORECASE)
        self.words = tuple(_WORDS.setdefault(word, len(_WORDS)) for word in words)

    def finditer(self, text: "Cues | str", start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Give the matches between two places of a text, in order, none overlapping."""
        cues = text if isinstance(text, Cues) else cues_of(text)
        text = cues.low
        places = (cues.folded() if self.folds else cues).places(self)
        match = self.pattern.match
        stop = len(text) if end is None else end
        for index in range(bisect_left(places, start), len(places)):
            place = places[index]
            if place >= stop:
                return
            if place >= start and (found := match(text, place, stop)):
                yield found
                start = found.end()

    def search(self, text: "Cues | str", start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the first match between two places of a text."""
        return next(self.finditer(text, start, end), None)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the match that begins at a place."""
        return self.pattern.match(text, start, len(text) if end is None else end)


class Cues:
    """Where the openings of all cues stand in one text."""

    def __init__(self, low: str) -> None:
        self.low = low
        self._known = 0
        self._starts: dict[int, list[int]] = {}
        self._places: dict[Cue, list[int]] = {}
        self._folded: Cues | None = None

    def folded(self) -> "Cues":
        """Give the cues of the text in lower case."""
        if self._folded is None:
            low = self.low.lower()
            if len(low) != len(self.low):  # İ and its like grow when lowered
                low = "".join(letter.lower()[:1] for letter in self.low)
            self._folded = cues_of(low)
        return self._folded

    def places(self, cue: Cue) -> list[int]:
        """Give the places in order where one of the openings of a cue stands."""
        found = self._places.get(cue)
        if found is None:
            if self._known != len(_WORDS):
                self._look()
            every = {place for word in cue.words for place in self._starts.get(word, ())}
            found = sorted(filter(self._opens_word, every) if cue.at_word else every)
            self._places[cue] = found
        return found

    def _opens_word(self, place: int) -> bool:
        before = self.low[place - 1] if place else " "
        return not before.isalnum() and before != "_"

    def _look(self) -> None:
        self._known = len(_WORDS)
        starts: defaultdict[int, list[int]] = defaultdict(list)
        for word, place, _ in _automaton(self._known).find_matches_as_indexes(self.low, overlapping=True):
            starts[word].append(place)
        self._starts = dict(starts)


@lru_cache(maxsize=3)
def cues_of(text: str) -> Cues:
    """Give the cues of a text; they are kept for the texts last read, each of which is asked for often."""
    return Cues(text)


@lru_cache(maxsize=2)
def _automaton(count: int) -> ahocorasick_rs.AhoCorasick:
    """Make the automaton of all openings known; they are all known when the finders are imported."""
    return ahocorasick_rs.AhoCorasick(list(_WORDS)[:count])
