"""What became of a unit, and what a reorganisation leaves of a tree (R6)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Share(StrEnum):
    """How much of a unit came to another: all of it, a part, or nobody knows."""

    WHOLE = "whole"
    PART = "part"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Link:
    """One succession step between units by id; a renamed unit succeeds itself."""

    predecessor: int | None
    successor: int | None
    kind: str
    on: date
    whole: bool | None = None
    ordered_by: str = ""
    source: str = ""

    @property
    def share(self) -> Share:
        """Return how much of the predecessor passed on."""
        return {True: Share.WHOLE, False: Share.PART, None: Share.UNKNOWN}[self.whole]


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a unit: the steps it took, and the fate of each successor."""

    unit: int
    steps: tuple[tuple[Link, "Fate | None"], ...] = ()


@dataclass(frozen=True, slots=True)
class Heir:
    """A unit in which another lives on, and how much of it came there along the whole way."""

    unit: int
    share: Share


def fate_of(unit: int, links: Iterable[Link]) -> Fate:
    """Follow a unit through every succession, in order of days; steps never lead back in time."""
    by_predecessor: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        if link.predecessor is not None:
            by_predecessor[link.predecessor].append(link)
    for found in by_predecessor.values():
        found.sort(key=lambda link: (link.on, link.successor or 0))

    def follow(at: int, since: date) -> Fate:
        steps: list[tuple[Link, Fate | None]] = []
        for link in by_predecessor.get(at, ()):
            if link.on < since:
                continue
            onward = link.successor is not None and link.successor != at
            # A day later: two links of one day cannot chase each other round.
            steps.append(
                (link, follow(link.successor, _next(link.on)) if onward and link.successor else None)
            )
        return Fate(at, tuple(steps))

    return follow(unit, date.min)


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def heirs_of(fate: Fate) -> tuple[Heir, ...]:
    """Return the units that were never succeeded in turn, each with the share that came to it."""
    found: dict[int, Share] = {}

    def walk(at: Fate, share: Share) -> None:
        onward = [(link, after) for link, after in at.steps if after is not None]
        survives = not onward or all(link.kind == "split" for link, _ in onward)
        ended = any(link.successor is None for link, _ in at.steps)
        if survives and not ended and at.unit != fate.unit:
            found[at.unit] = share if at.unit not in found else _both(found[at.unit], share)
        for link, after in onward:
            if after is not None:
                walk(after, _along(share, link.share))

    walk(fate, Share.WHOLE)
    return tuple(Heir(unit, share) for unit, share in found.items())


def _along(before: Share, step: Share) -> Share:
    """A part of a part is a part; anything of an unknown share is unknown."""
    if Share.UNKNOWN in {before, step}:
        return Share.UNKNOWN
    return Share.PART if Share.PART in {before, step} else Share.WHOLE


def _both(one: Share, other: Share) -> Share:
    """Two ways to one heir: never less sure than the less sure of them."""
    return Share.UNKNOWN if Share.UNKNOWN in {one, other} else Share.PART


@dataclass(frozen=True, slots=True)
class Reorganised:
    """A tree after changes: the parent of each living unit, those that ended, and children to be placed."""

    parents: Mapping[int, int | None]
    ended: frozenset[int]
    unplaced: frozenset[int]


def reorganise(parents: Mapping[int, int | None], links: Sequence[Link]) -> Reorganised:
    """Apply the changes of one day to a tree given as unit → parent.

    A unit merged or dissolved ends; what lay below it goes to its successor where there is exactly one, else
    it is listed as `unplaced` for a person to place. No unit is lost: each lives on or is among the ended.
    """
    successors: dict[int, set[int]] = defaultdict(set)
    ended: set[int] = set()
    born: set[int] = set()
    for link in links:
        if link.successor is not None and link.successor not in parents:
            born.add(link.successor)
        if link.predecessor is None or link.predecessor == link.successor:
            continue
        if link.successor is not None:
            successors[link.predecessor].add(link.successor)
        if link.kind in {"merge", "dissolve"}:
            ended.add(link.predecessor)
    after: dict[int, int | None] = dict.fromkeys(sorted(born))
    unplaced: set[int] = set()
    for unit, parent in parents.items():
        if unit in ended:
            continue
        after[unit], is_placed = _new_parent(parent, ended, successors)
        if not is_placed or after[unit] == unit:
            after[unit] = None
            unplaced.add(unit)
    return Reorganised(after, frozenset(ended & parents.keys()), frozenset(unplaced))


def _new_parent(
    parent: int | None, ended: set[int], successors: Mapping[int, set[int]]
) -> tuple[int | None, bool]:
    """Walk from an ended parent to its only living successor; the second value says whether that worked."""
    seen: set[int] = set()
    while parent is not None and parent in ended:
        onward = successors.get(parent, set())
        if len(onward) != 1 or parent in seen:
            return None, False
        seen.add(parent)
        (parent,) = onward
    return parent, True
