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

_OWNERS: dict[str, list["Cue"]] = {}  # every opening with the cues it opens
_MADE: list["Cue"] = []
_RECENT: list["Cues"] = []
_KEPT = 3  # texts; each is asked for some hundred times while it is read


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
        places = cues.places.get(self)
        if places is None:
            return iter(())
        first, stop = bisect_left(places, start), len(cues.lower) if end is None else end
        if first == len(places) or places[first] >= stop:
            return iter(())
        letters = cues.lower if self.folds or isinstance(text, Cues) else text
        return self._matches(places, first, letters, stop)

    def _matches(self, places: list[int], first: int, letters: str, stop: int) -> Iterator[re.Match[str]]:
        end = 0
        for index in range(first, len(places)):
            if (place := places[index]) >= stop:
                return
            if place >= end and (found := self.pattern.match(letters, place, stop)):
                yield found
                end = found.end()

    def search(self, text: "Cues | str", start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the first match between two places of a text."""
        cues = text if isinstance(text, Cues) else cues_of(text)
        places = cues.places.get(self)
        if places is None:
            return None
        index, stop = bisect_left(places, start), len(cues.lower) if end is None else end
        if index == len(places) or places[index] >= stop:
            return None
        letters = cues.lower if self.folds or isinstance(text, Cues) else text
        while index < len(places) and (place := places[index]) < stop:
            if found := self.pattern.match(letters, place, stop):
                return found
            index += 1
        return None

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Give the match that begins at a place."""
        return self.pattern.match(text, start, len(text) if end is None else end)


class Cues:
    """Where the openings of all cues stand in a text, in order; of a cue that has none there is nothing.

    One look serves the text and its shadow in lower case, of the same length: openings in capitals are held
    against the text as it is spelt. As a text to search, it stands for its lower case.
    """

    __slots__ = ("lower", "places", "spelt")

    def __init__(self, spelt: str, lower: str) -> None:
        self.spelt, self.lower = spelt, lower
        self.places = _places(spelt, lower)


def _places(spelt: str, lower: str) -> dict[Cue, list[int]]:
    automaton, owners = _automaton(len(_MADE))
    words: defaultdict[int, list[int]] = defaultdict(list)
    for word, place, _ in automaton.find_matches_as_indexes(lower, overlapping=True):
        words[word].append(place)
    found: dict[Cue, list[list[int]]] = {}
    for word, places in words.items():
        anywhere, apart, capitals = owners[word]
        for cue in anywhere:
            found.setdefault(cue, []).append(places)
        if apart and (begun := _begun(lower, places)):
            for cue in apart:
                found.setdefault(cue, []).append(begun)
        for opening, cue in capitals:
            if spelled := [place for place in places if spelt.startswith(opening, place)]:
                found.setdefault(cue, []).append(spelled)
    return {cue: every[0] if len(every) == 1 else sorted(set().union(*every)) for cue, every in found.items()}


def _begun(lower: str, places: list[int]) -> list[int]:
    """Keep the places at which a word begins."""
    return [
        place for place in places if not (place and ((before := lower[place - 1]).isalnum() or before == "_"))
    ]


def cues_of(text: str, lower: str | None = None) -> Cues:
    """Give the cues of a text, kept while it is read; to compare whole texts would take longer than that."""
    for cues in _RECENT:
        if cues.spelt is text or cues.lower is text:
            return cues
    cues = Cues(text, _lowered(text) if lower is None else lower)
    _RECENT.insert(0, cues)
    del _RECENT[_KEPT:]
    return cues


def _lowered(text: str) -> str:
    low = text.lower()
    if len(low) != len(text):  # İ and its like grow when lowered
        low = "".join(letter.lower()[:1] for letter in text)
    return low


Owners = tuple[list[Cue], list[Cue], list[tuple[str, Cue]]]


@lru_cache(maxsize=1)
def _automaton(_made: int) -> tuple[ahocorasick_rs.AhoCorasick, list[Owners]]:
    """Make the automaton of all openings known; they are all known when the finders are imported.

    With the letters of an opening, in lower case, go the cues it opens anywhere, those it opens at the
    beginning of a word only, and those it opens with capitals.
    """
    owners: defaultdict[str, Owners] = defaultdict(lambda: ([], [], []))
    for opening, cues in _OWNERS.items():
        anywhere, apart, capitals = owners[opening.lower()]
        for cue in cues:
            if opening != opening.lower():
                capitals.append((opening, cue))
            else:
                (apart if cue.at_word else anywhere).append(cue)
    return ahocorasick_rs.AhoCorasick(list(owners)), list(owners.values())
