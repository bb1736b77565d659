"""Two versions of a document held against each other, clause by clause."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from soichieu.pure.alignment.anchoring import Place, attach, distance
from soichieu.pure.alignment.rewording import (
    ClauseText,
    PieceKind,
    PieceOfWords,
    key_of,
    likeness_of,
    parts_of,
    pieces_between,
)
from soichieu.pure.alignment.unmarked import unmarked
from soichieu.pure.alignment.values import Ref

__all__ = ["Change", "ChangeKind", "ClauseText", "Comparison", "PieceKind", "PieceOfWords", "compare"]

_REWORDED = 0.5


class ChangeKind(StrEnum):
    """What became of a clause."""

    SAME = "same"
    REWORDED = "reworded"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """What became of clauses: of one old and one new, of one split in several, of several merged in one.

    `pieces` tell what was taken from the words and what was added, the words of several clauses one after the
    other; empty where the words are the same, or all of them were added or removed.
    """

    kind: ChangeKind
    old: tuple[Ref, ...] = ()
    new: tuple[Ref, ...] = ()
    pieces: tuple[PieceOfWords, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes: in the order of the new version, what was removed after what stood before it."""

    changes: tuple[Change, ...]

    def of_kind(self, kind: ChangeKind) -> tuple[Change, ...]:
        """Return the changes of one kind."""
        return tuple(change for change in self.changes if change.kind is kind)


def compare(old: Sequence[ClauseText], new: Sequence[ClauseText]) -> Comparison:
    """Hold two versions against each other; each old and each new clause is in one change.

    The same words are the same clause, and moved where their order among those that stayed, or the depth at
    which they stand, is another: a mere new number, because others came or went before it, is no move. A
    clause whose words several of the other version hold together is split or merged; clauses whose words are
    half alike are reworded. Refs are unique in each version.
    """
    matched = attach(_places(old), _places(new))
    by_old, by_new = {one.ref: one for one in old}, {one.ref: one for one in new}
    pairs = {a: b for a, b in matched.items() if key_of(by_old[a].words) == key_of(by_new[b].words)}
    changes = list(_stayed(old, new, pairs))
    left_old = [one for one in old if one.ref not in pairs]
    left_new = [one for one in new if one.ref not in set(pairs.values())]
    changes += _divided_or_joined(left_old, left_new)
    changes += _reworded(_not_in(left_old, changes), _not_in(left_new, changes, of_new=True))
    changes += [Change(ChangeKind.REMOVED, old=(one.ref,)) for one in _not_in(left_old, changes)]
    changes += [Change(ChangeKind.ADDED, new=(one.ref,)) for one in _not_in(left_new, changes, of_new=True)]
    return Comparison(_ordered(changes, old, new))


def _places(clauses: Iterable[ClauseText]) -> list[Place]:
    return [Place(one.ref, one.path, one.words) for one in clauses]


def _not_in(
    clauses: Iterable[ClauseText], changes: Iterable[Change], *, of_new: bool = False
) -> list[ClauseText]:
    """Return the clauses of which no change tells yet."""
    told = {ref for change in changes for ref in (change.new if of_new else change.old)}
    return [one for one in clauses if one.ref not in told]


def _stayed(
    old: Sequence[ClauseText], new: Sequence[ClauseText], pairs: Mapping[Ref, Ref]
) -> Iterator[Change]:
    """Yield the clauses whose words are the same, at their place or moved."""
    place = {one.ref: number for number, one in enumerate(old)}
    path = {one.ref: one.path for one in old}
    came_from = {b: a for a, b in pairs.items()}
    stayed = [one for one in new if one.ref in came_from]
    in_order = _longest_rise([place[came_from[one.ref]] for one in stayed])
    for number, one in enumerate(stayed):
        before = came_from[one.ref]
        at_place = number in in_order and path[before].count(".") == one.path.count(".")
        kind = ChangeKind.SAME if at_place or path[before] == one.path else ChangeKind.MOVED
        yield Change(kind, (before,), (one.ref,))


def _longest_rise(numbers: Sequence[int]) -> frozenset[int]:
    """Return where the numbers of a longest rising row stand."""
    ends: list[int] = []
    last: list[int] = []
    before: dict[int, int | None] = {}
    for at, number in enumerate(numbers):
        where = bisect_left(ends, number)
        before[at] = last[where - 1] if where else None
        ends[where : where + 1] = [number]
        last[where : where + 1] = [at]
    row, at_last = set[int](), last[-1] if last else None
    while at_last is not None:
        row.add(at_last)
        at_last = before[at_last]
    return frozenset(row)


def _divided_or_joined(old: Sequence[ClauseText], new: Sequence[ClauseText]) -> list[Change]:
    """Return the splits and merges, the longest first; none shares a clause with another."""
    found = [
        *((one, parts, ChangeKind.SPLIT) for one in old if (parts := parts_of(one, new))),
        *((one, parts, ChangeKind.MERGED) for one in new if (parts := parts_of(one, old))),
    ]
    changes: list[Change] = []
    taken = set[int]()
    for one, parts, kind in sorted(found, key=lambda each: (-len(each[0].words), key_of(each[0].words))):
        involved = {id(one), *map(id, parts)}
        if not involved & taken:
            taken |= involved
            before, after = ([one], parts) if kind is ChangeKind.SPLIT else (parts, [one])
            changes.append(_change(kind, before, after))
    return changes


def _reworded(old: Iterable[ClauseText], new: Sequence[ClauseText]) -> list[Change]:
    """Return the pairs whose words are half alike, those most alike first, of equal ones the nearest."""
    pairs = sorted(
        (
            (-alike, distance(before.path, after.path), sorted((before.path, after.path)), before, after)
            for before in old
            for after in new
            if (alike := likeness_of(before.words, after.words, least=_REWORDED)) >= _REWORDED
        ),
        key=lambda pair: (pair[:3], sorted((key_of(pair[3].words), key_of(pair[4].words)))),
    )
    changes: list[Change] = []
    taken = set[int]()
    for *_, before, after in pairs:
        if not {id(before), id(after)} & taken:
            taken |= {id(before), id(after)}
            changes.append(_change(ChangeKind.REWORDED, [before], [after]))
    return changes


def _change(kind: ChangeKind, before: Sequence[ClauseText], after: Sequence[ClauseText]) -> Change:
    pieces = pieces_between(_joined(before), _joined(after))
    return Change(kind, tuple(one.ref for one in before), tuple(one.ref for one in after), pieces)


def _joined(clauses: Iterable[ClauseText]) -> str:
    return " ".join(unmarked(one.words) for one in clauses)


def _ordered(
    changes: Iterable[Change], old: Sequence[ClauseText], new: Sequence[ClauseText]
) -> tuple[Change, ...]:
    """Order by the new version; what was removed after what stood before it."""
    place = {one.ref: number for number, one in enumerate(new)}
    changes = list(changes)
    first = {change: min(place[ref] for ref in change.new) for change in changes if change.new}
    after = {ref: number for change, number in first.items() for ref in change.old}
    last, behind = -1, dict[Ref, tuple[int, int, int]]()
    for number, clause in enumerate(old):
        last = after.get(clause.ref, last)
        behind[clause.ref] = (last, 1, number)
    return tuple(
        sorted(
            changes,
            key=lambda change: (first[change], 0, 0) if change in first else behind[change.old[0]],
        )
    )
