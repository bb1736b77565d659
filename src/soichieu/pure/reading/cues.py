"""Words that open a pattern, found in one pass over a text for all patterns of all finders.

Trying a pattern at every letter of a text is what reading would spend its time on. A `Cue` can match only
where one of its words begins; where these stand is known beforehand, so it is tried nowhere else.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

import ahocorasick_rs

_WORDS: dict[str, int] = {}  # every word of every cue, by its place in the automaton


class Cue:
    """A pattern that begins at the start of a word, with the words it can begin with.

    In: `words`, in lower case and the older spelling, with one of which every match begins (a word, more
    words, or the beginning of a word); the pattern. It finds what a search for `(?<!\\w)pattern` finds.
    """

    def __init__(self, words: Iterable[str], pattern: str) -> None:
        self.pattern = re.compile(pattern)
        self.words = tuple(_WORDS.setdefault(word, len(_WORDS)) for word in words)

    def finditer(self, cues: "Cues", start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Give the matches between two places of a text, in order, none overlapping."""
        places = cues.places(self.words)
        index = bisect_left(places, start)
        stop = len(cues.low) if end is None else end
        while index < len(places) and places[index] < stop:
            place = places[index]
            index += 1
            if place >= start and (match := self.pattern.match(cues.low, place, stop)):
                yield match
                start = match.end()

    def search(self, cues: "Cues", start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the first match between two places of a text."""
        return next(self.finditer(cues, start, end), None)


class Cues:
    """Where the words of all cues begin in one text; `low` is `Prepared.lower`."""

    def __init__(self, low: str) -> None:
        self.low = low
        self._known = 0
        self._starts: dict[int, list[int]] = {}
        self._places: dict[tuple[int, ...], list[int]] = {}

    def places(self, words: tuple[int, ...]) -> list[int]:
        """Give the places in order where one of these words begins."""
        found = self._places.get(words)
        if found is None:
            if self._known != len(_WORDS):
                self._look()
            found = sorted({place for word in words for place in self._starts.get(word, ())})
            self._places[words] = found
        return found

    def _look(self) -> None:
        self._known = len(_WORDS)
        starts: defaultdict[int, list[int]] = defaultdict(list)
        low = self.low
        for word, place, _ in _automaton(self._known).find_matches_as_indexes(low, overlapping=True):
            before = low[place - 1] if place else " "
            if not before.isalnum() and before != "_":
                starts[word].append(place)
        self._starts = dict(starts)


@lru_cache(maxsize=2)
def _automaton(count: int) -> ahocorasick_rs.AhoCorasick:
    """Make the automaton of all words known; they are all known when the finders are imported."""
    return ahocorasick_rs.AhoCorasick(list(_WORDS)[:count])
