"""What a reorganisation makes of what is owed (R6): nothing owed is ever silently gone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from soichieu.pure.hierarchy.succession import Link


class Fate(StrEnum):
    """What became of something owed."""

    KEPT = "kept"  # met or waived before: it stays with its unit as history
    CARRIED = "carried"  # the unit lives on under another name
    MERGED = "merged"  # one is owed by the successor now, due at the latest of the dates
    PASSED_DOWN = "passed_down"  # each successor named by the rollout's own rule owes it
    CLOSED = "closed"  # ended by reorganisation: nobody named by the rule took over


@dataclass(frozen=True, slots=True)
class Owed:
    """One thing owed by a unit on the eve of the reform; `due` None means without a day."""

    id: int
    unit: int
    due: date | None
    is_open: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one thing owed, and which units owe it now; `link` is the step that did it."""

    owed: int
    fate: Fate
    to: tuple[int, ...]
    link: Link


@dataclass(frozen=True, slots=True)
class Opening:
    """Something a successor owes from the day of the reform, out of what its predecessors owed.

    `into` is the id of what it owed itself, None where it is new. If that is open it goes on with the later
    day; if it is met already, the successor owes nothing more.
    """

    unit: int
    due: date | None
    out_of: tuple[int, ...]
    into: int | None


@dataclass(frozen=True, slots=True)
class Carried:
    """The outcome of each thing owed by a unit the reform touched, and what is owed anew."""

    outcomes: tuple[Outcome, ...]
    openings: tuple[Opening, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """What is known of the units on the day of a reform.

    `levels` holds the level of every unit concerned, `alive` those that exist on that day, `named` those
    which the rollout's own rule names on it.
    """

    levels: Mapping[int, str]
    alive: AbstractSet[int]
    named: AbstractSet[int]


def carry(owed: Sequence[Owed], links: Iterable[Link], day: Day) -> Carried:
    """Carry what is owed for one duty through the successions of one day.

    `owed` is everything owed for that duty on the eve, met or not; each unit owes a duty at most once. The
    outcomes hold each thing owed by a unit that has a step in `links` exactly once, in the order given.
    """
    steps: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        if link.predecessor is not None:
            steps[link.predecessor].append(link)
    outcomes = tuple(_outcome(one, steps[one.unit], day) for one in owed if one.unit in steps)
    return Carried(outcomes, tuple(_openings(owed, outcomes)))


def _outcome(owed: Owed, links: Sequence[Link], day: Day) -> Outcome:
    """Tell what the steps of one unit make of what it owes."""
    step = next((link for link in links if link.kind != "rename"), links[0])
    if not owed.is_open:
        return Outcome(owed.id, Fate.KEPT, (), step)
    successors = tuple(dict.fromkeys(link.successor for link in links if link.successor is not None))
    others = tuple(unit for unit in successors if unit != owed.unit)
    taking = tuple(unit for unit in others if unit in day.named)
    if owed.unit in day.alive:
        # It lives on: it goes on owing, and of its parts those owe too that the rule names.
        parts = taking if step.kind == "split" else ()
        fate = Fate.PASSED_DOWN if parts else Fate.CARRIED
        return Outcome(owed.id, fate, (owed.unit, *parts), step)
    if len(others) == 1 and step.kind == "merge" and _same_level(owed.unit, others[0], day.levels):
        return Outcome(owed.id, Fate.MERGED, others, step)
    return Outcome(owed.id, Fate.PASSED_DOWN if taking else Fate.CLOSED, taking, step)


def _same_level(one: int, other: int, levels: Mapping[int, str]) -> bool:
    return one in levels and levels.get(one) == levels.get(other)


def _openings(owed: Sequence[Owed], outcomes: Sequence[Outcome]) -> Iterable[Opening]:
    """Gather by successor what came to it; what it owes itself goes on, unless met, with the later day."""
    by_id = {one.id: one for one in owed}
    own = {one.unit: one for one in owed}
    coming: dict[int, list[Owed]] = defaultdict(list)
    for outcome in outcomes:
        for unit in outcome.to if outcome.fate in {Fate.MERGED, Fate.PASSED_DOWN} else ():
            if unit != by_id[outcome.owed].unit:
                coming[unit].append(by_id[outcome.owed])
    for unit, those in coming.items():
        before, sources = own.get(unit), tuple(one.id for one in those)
        if before is not None and not before.is_open:
            yield Opening(unit, before.due, sources, before.id)
            continue
        dues = [one.due for one in [*those, *([before] if before else [])]]
        latest = None if None in dues else max(due for due in dues if due is not None)
        yield Opening(unit, latest, sources, before.id if before else None)
