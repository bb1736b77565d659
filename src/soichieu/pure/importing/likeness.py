"""Names nearest to a misspelt one: compared without accents, syllable by syllable, then letter by letter."""

import difflib
import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable

from soichieu.pure.text.folding import folded

_LOOKED_AT = 60
_ALIKE = 0.6


class NameIndex:
    """Finds, among many names, those nearest to one."""

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        """Take the names with their numbers; one number may bear several names."""
        self._names = [(number, name, folded(name)) for number, name in names]
        self._by_syllable: dict[str, list[int]] = defaultdict(list)
        for place, (_, _, plain) in enumerate(self._names):
            for syllable in set(plain.split()):
                self._by_syllable[syllable].append(place)

    def nearest(self, name: str, most: int = 3) -> list[tuple[int, str]]:
        """Return up to `most` numbers with their names, the nearest first; none where nothing comes near."""
        plain = folded(" ".join(name.split()))
        shared: Counter[int] = Counter()
        for syllable in set(plain.split()):
            places = self._by_syllable.get(syllable, ())
            weight = 1 + 1_000_000 // (1 + len(places))  # a rare syllable tells more than "ủy" or "xã"
            for place in places:
                shared[place] += weight
        likely = heapq.nlargest(_LOOKED_AT, shared.items(), key=lambda one: (one[1], -one[0]))
        alike = [(self._likeness(plain, place), -place) for place, _ in likely]
        found: dict[int, str] = {}
        for likeness, place in sorted(alike, reverse=True):
            number, written, _ = self._names[-place]
            if likeness >= _ALIKE and len(found) < most:
                found.setdefault(number, written)
        return list(found.items())

    def _likeness(self, plain: str, place: int) -> float:
        return difflib.SequenceMatcher(None, plain, self._names[place][2], autojunk=False).ratio()
