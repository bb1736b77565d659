"""Who stands where on a day: the posts people hold, and the superiors of units in each hierarchy."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Post(StrEnum):
    """What a post is to reminders: it works on what is owed, or leads the unit."""

    WORKS = "works"
    LEADS = "leads"


@dataclass(frozen=True, slots=True)
class Holder:
    """A person in a post of a unit; `hierarchies` are those down which the post sees, none meaning all."""

    person: int
    unit: int
    post: Post
    hierarchies: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Structure:
    """The posts by unit, and for each unit its superior in each hierarchy; units not named have none."""

    holders: Mapping[int, tuple[Holder, ...]] = field(default_factory=dict)
    superiors: Mapping[int, Mapping[str, int]] = field(default_factory=dict)

    def at(self, unit: int, post: Post) -> Iterator[Holder]:
        """Yield those who hold such a post in a unit."""
        return (one for one in self.holders.get(unit, ()) if one.post is post)

    def leaders_above(self, unit: int) -> Iterator[Holder]:
        """Yield the leaders of the direct superiors, each where the post sees down that hierarchy (R21)."""
        for hierarchy, superior in sorted(self.superiors.get(unit, {}).items()):
            for one in self.at(superior, Post.LEADS):
                if not one.hierarchies or hierarchy in one.hierarchies:
                    yield one

    def is_below(self, unit: int, other: int) -> bool:
        """Say whether a unit stands below another in some hierarchy, never mixing two."""
        return any(other in self._chain(unit, hierarchy) for hierarchy in self.superiors.get(unit, {}))

    def _chain(self, unit: int, hierarchy: str) -> Iterable[int]:
        """Return the superiors of a unit in one hierarchy, nearest first; a ring is walked once."""
        chain: list[int] = []
        above = self.superiors.get(unit, {}).get(hierarchy)
        while above is not None and above not in chain:
            chain.append(above)
            above = self.superiors.get(above, {}).get(hierarchy)
        return chain
