"""A hierarchy on one day as a value."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """One unit in a hierarchy on a day; `order` is its place among its siblings."""

    unit: int
    parent: int | None
    name: str
    code: str | None
    order: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A unit with what lies below it."""

    unit: int
    name: str
    code: str | None
    children: tuple["Node", ...] = ()

    def size(self) -> int:
        """Count the units of this tree, its own root included."""
        return 1 + sum(child.size() for child in self.children)


def nest(root: Node, places: Iterable[Place], depth: int | None = None) -> Node:
    """Hang the places below the root, siblings in order, `depth` levels deep (None: all).

    A place without a parent, or whose parent is not among the places, hangs under the root itself.
    """
    listed = {place.unit: place for place in places}
    below: dict[int, list[Place]] = defaultdict(list)
    for place in listed.values():
        known = place.parent is not None and place.parent in listed
        below[place.parent if known and place.parent is not None else root.unit].append(place)

    def grown(unit: int, name: str, code: str | None, left: int | None) -> Node:
        if left == 0:
            return Node(unit, name, code)
        siblings = sorted(below[unit], key=lambda place: (place.order, place.name))
        deeper = None if left is None else left - 1
        return Node(unit, name, code, tuple(grown(p.unit, p.name, p.code, deeper) for p in siblings))

    return grown(root.unit, root.name, root.code, depth)
