"""Which clause a remembered one is after its document was read anew."""

import difflib
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from soichieu.pure.alignment.unmarked import unmarked
from soichieu.pure.alignment.values import Ref
from soichieu.pure.text.folding import comparison_key

_ALIKE = 0.6
_PARTS = re.compile(r"\d+|[^\W\d]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A clause by its place and its words: remembered (an anchor), or as it stands now (a point)."""

    ref: Ref
    path: str
    words: str

    @property
    def key(self) -> str:
        """The words as they are compared, without the number the clause bears."""
        return comparison_key(unmarked(self.words))


def attach(anchors: Iterable[Place], points: Iterable[Place]) -> dict[Ref, Ref]:
    """Return which point each anchor means now, by their refs; anchors without one are left out.

    Points with the same words come first, of several the one at the nearest place; then the one at the same
    place, if at least 60 % of the words are the same. No point is meant by two anchors, and the order in
    which either are given does not matter: where two are alike in all, the text of their refs decides.
    """
    lost, free = _sorted(anchors), _sorted(points)
    found = _paired(_same_words(lost, free))
    taken = set(found.values())
    lost = [anchor for anchor in lost if anchor.ref not in found]
    free = [point for point in free if point.ref not in taken]
    return found | _paired(_same_place(lost, free))


def _sorted(places: Iterable[Place]) -> list[Place]:
    return sorted(places, key=lambda one: (one.path, one.words, str(one.ref)))


def _same_words(anchors: Iterable[Place], points: Iterable[Place]) -> list[tuple[float, Place, Place]]:
    """Return the pairs with the same words, each with the distance of the places."""
    by_key = _grouped(points, lambda one: one.key)
    return [
        (distance(anchor.path, point.path), anchor, point)
        for anchor in anchors
        for point in by_key.get(anchor.key, ())
    ]


def _same_place(anchors: Iterable[Place], points: Iterable[Place]) -> list[tuple[float, Place, Place]]:
    """Return the pairs at the same place whose words are mostly the same, each with how far they differ."""
    by_path = _grouped(points, lambda one: one.path)
    pairs = (
        (1 - _likeness(anchor.key, point.key), anchor, point)
        for anchor in anchors
        for point in by_path.get(anchor.path, ())
    )
    return [pair for pair in pairs if pair[0] <= 1 - _ALIKE]


def _paired(pairs: Collection[tuple[float, Place, Place]]) -> dict[Ref, Ref]:
    """Pair one to one, the nearest first."""
    found: dict[Ref, Ref] = {}
    taken = set[Ref]()
    for _far, anchor, point in sorted(pairs, key=_nearness):
        if anchor.ref not in found and point.ref not in taken:
            found[anchor.ref] = point.ref
            taken.add(point.ref)
    return found


def _nearness(pair: tuple[float, Place, Place]) -> tuple[float, str, str]:
    """Order pairs, the same way whichever of the two is the anchor."""
    far, anchor, point = pair
    first, second = sorted((anchor.path, point.path))
    return far, first, second


def _likeness(one: str, other: str) -> float:
    """Return the share of words two texts have in common, in their order."""
    first, second = one.split(), other.split()
    if not first or not second:
        return 0.0
    return difflib.SequenceMatcher(None, first, second, autojunk=False).ratio()


def distance(one: str, other: str) -> float:
    """Return how far two places (paths) are: 0 the same, the less the more of their beginning is shared."""
    if one == other:
        return 0.0
    first, second = _PARTS.findall(one), _PARTS.findall(other)
    shared = next((n for n, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), None)
    same = min(len(first), len(second)) if shared is None else shared
    step = 0.5
    if shared is not None and first[shared].isdecimal() and second[shared].isdecimal():
        step = 1 - 1 / (1 + abs(int(first[shared]) - int(second[shared])))
    return 1 + max(len(first), len(second)) - same + step


def _grouped(places: Iterable[Place], by: Callable[[Place], str]) -> Mapping[str, list[Place]]:
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places:
        found[by(place)].append(place)
    return found
