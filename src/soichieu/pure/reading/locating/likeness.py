"""How like are the words of a place to those of a quote, accents and blanks counted?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from soichieu.pure.reading.locating.distance import distance
from soichieu.pure.reading.locating.skeleton import key_of
from soichieu.pure.text.folding import folded

_FIGURE = re.compile(r"\d+(?:[-/]\w+)*")
_VERY_SHORT, _SHORT = 20, 40
_LEAST_BARE = 8
_LEAST_IF_VERY_SHORT, _LEAST = 0.9, 0.6


@dataclass(frozen=True, slots=True, order=True)
class Alike:
    """How like a place is; the greater, the liker."""

    has_same_figures: bool
    similarity: float


@dataclass(frozen=True, slots=True)
class Likeness:
    """Weighs places against the keys of the pieces of one quote; the same words are weighed once."""

    keys: Sequence[str]
    _known: dict[tuple[str, ...], Alike | None] = field(init=False, default_factory=dict)

    def to(self, parts: Sequence[str]) -> Alike | None:
        """Give the share of letters, accents and blanks that agree; None where it is another text.

        A quote without any accent has lost them all, so it is not refused for that. In a short one another
        figure is not taken for damage: a document of another number is another document.
        """
        found = tuple(map(key_of, parts))
        if found not in self._known:
            self._known[found] = self._weighed(found)
        return self._known[found]

    def _weighed(self, found: Sequence[str]) -> Alike | None:
        size = sum(map(len, self.keys))
        asked, there = _figures(self.keys), _figures(found)
        if size < _SHORT and _names_others(asked, there):
            return None
        least = _LEAST_IF_VERY_SHORT if size < _VERY_SHORT else _LEAST
        alike = Alike(asked == there, self._share(found))
        if alike.similarity >= least:
            return alike
        is_bare = size >= _LEAST_BARE and all(folded(key) == key for key in self.keys)
        return alike if is_bare and self._share([folded(key) for key in found]) >= least else None

    def _share(self, found: Sequence[str]) -> float:
        wrong = sum(map(distance, self.keys, found))
        return 1 - wrong / sum(max(len(one), len(two)) for one, two in zip(self.keys, found, strict=True))


def _figures(keys: Sequence[str]) -> list[str]:
    """The numbers of a quote with what hangs on them: 45, 30/6/2024, 45-kh/tu."""
    return [figure for key in keys for figure in _FIGURE.findall(key)]


def _names_others(asked: Sequence[str], there: Sequence[str]) -> bool:
    """Say whether a figure is another one of the same shape (46 for 45), and not a broken one (4o for 40)."""
    return len(asked) == len(there) and any(
        one != two and _shape(one) == _shape(two) for one, two in zip(asked, there, strict=True)
    )


def _shape(figure: str) -> str:
    return "".join("0" if char.isdigit() else "a" if char.isalpha() else char for char in figure)
