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

from soichieu.pure.reading.openings import openings, opens_word

_OWNERS: dict[str, list["Cue"]] = {}  # every opening, in the order of the automaton, with the cues it opens
_MADE: list["Cue"] = []
_RECENT: list["Cues"] = []
_KEPT = 4  # a text and its shadows; each is asked for some hundred times while it is read


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
        words = map(str.lower, begins) if flags & re.IGNORECASE else begins
        cue._fill(words, re.compile(pattern, flags), at_word=opens_word(pattern))
        return cue

    def _fill(self, words: Iterable[str], pattern: re.Pattern[str], *, at_word: bool = False) -> None:
        self.pattern, self.at_word = pattern, at_word
        self.folds = bool(pattern.flags & re.IGNORECASE)
        _MADE.append(self)
        _RECENT.clear()  # what is kept knows nothing of this one
        for word in dict.fromkeys(words):
            _OWNERS.setdefault(word, []).append(self)

    def finditer(self, text: "Cues | str", start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Give the matches between two places of a text, in order, none overlapping."""
        cues = text if isinstance(text, Cues) else cues_of(text)
        if self.folds:
            cues = cues.folded()
        if places := cues.places.get(self):
            low = cues.low
            stop, match = len(low) if end is None else end, self.pattern.match
            for index in range(bisect_left(places, start), len(places)):
                if (place := places[index]) >= stop:
                    return
                if place >= start and (found := match(low, place, stop)):
                    yield found
                    start = found.end()

    def search(self, text: "Cues | str", start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the first match between two places of a text."""
        cues = text if isinstance(text, Cues) else cues_of(text)
        if self.folds:
            cues = cues.folded()
        if places := cues.places.get(self):
            low = cues.low
            stop, match = len(low) if end is None else end, self.pattern.match
            for index in range(bisect_left(places, start), len(places)):
                if (place := places[index]) >= stop:
                    return None
                if found := match(low, place, stop):
                    return found
        return None

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the match that begins at a place."""
        return self.pattern.match(text, start, len(text) if end is None else end)


class Cues:
    """Where the openings of all cues stand in one text, in order; of a cue that has none there is nothing."""

    __slots__ = ("_folded", "low", "places")

    def __init__(self, low: str) -> None:
        self.low = low
        self.places = _places(low)
        self._folded: Cues | None = None

    def lowered(self, low: "Cues") -> None:
        """Take the cues of the same text in lower case."""
        self._folded = low

    def folded(self) -> "Cues":
        """Give the cues of the text in lower case."""
        if self._folded is None:
            low = self.low.lower()
            if len(low) != len(self.low):  # İ and its like grow when lowered
                low = "".join(letter.lower()[:1] for letter in self.low)
            self._folded = cues_of(low)
        return self._folded


def _places(low: str) -> dict[Cue, list[int]]:
    found: defaultdict[Cue, list[int]] = defaultdict(list)
    automaton, owners = _automaton(len(_MADE))
    for word, place, _ in automaton.find_matches_as_indexes(low, overlapping=True):
        anywhere, apart = owners[word]
        for cue in anywhere:
            found[cue].append(place)
        if apart and not (place and ((before := low[place - 1]).isalnum() or before == "_")):
            for cue in apart:
                found[cue].append(place)
    return {cue: sorted(set(places)) for cue, places in found.items()}


def cues_of(text: str) -> Cues:
    """Give the cues of a text, kept while it is read; to compare whole texts would take longer than that."""
    for cues in _RECENT:
        if cues.low is text:
            return cues
    cues = Cues(text)
    _RECENT.insert(0, cues)
    del _RECENT[_KEPT:]
    return cues


@lru_cache(maxsize=1)
def _automaton(_made: int) -> tuple[ahocorasick_rs.AhoCorasick, list[tuple[list[Cue], list[Cue]]]]:
    """Make the automaton of all openings known; they are all known when the finders are imported.

    With each opening go the cues it opens anywhere, and those it opens at the beginning of a word only.
    """
    owners = [
        ([cue for cue in cues if not cue.at_word], [cue for cue in cues if cue.at_word])
        for cues in _OWNERS.values()
    ]
    return ahocorasick_rs.AhoCorasick(list(_OWNERS)), owners
