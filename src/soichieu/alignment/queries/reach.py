"""Which clauses each of many units serves, directly or through the plans above it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db import connection

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import LinkState
from soichieu.alignment.models import Anchor
from soichieu.alignment.queries.decided import anchors_at
from soichieu.alignment.queries.points import Point, at_work
from soichieu.organisations import queries as organisations
from soichieu.tasks import queries as tasks
from soichieu.tasks.enums import Role

# Down from the clauses asked for; only what is confirmed leads on, a ring of links is gone through once.
_DOWN = """
WITH RECURSIVE below (upper_id, lower_id, unit_id, state) AS (
    SELECT upper_id, lower_id, unit_id, state FROM alignment_link WHERE upper_id = ANY(%(tops)s)
  UNION
    SELECT l.upper_id, l.lower_id, l.unit_id, l.state FROM below b
    JOIN alignment_link l ON l.upper_id = b.lower_id WHERE b.state = 'confirmed'
)
SELECT upper_id, lower_id, unit_id, state FROM below
"""


class Step(NamedTuple):
    """One decision on the way down, by anchors, with the unit in whose name it was made."""

    upper: int
    lower: int
    unit: int
    state: str


@dataclass(frozen=True, slots=True)
class Reach:
    """How far clauses reach: `items` counts for a unit and the ref of a clause the items that serve it.

    `looked_at` holds a unit and a directive of the set wherever anything of that unit's was decided on it.
    """

    items: Mapping[tuple[int, str], int]
    looked_at: frozenset[tuple[int, int]]

    def serving(self) -> Mapping[str, set[int]]:
        """Return the units that serve each clause."""
        found: dict[str, set[int]] = defaultdict(set)
        for unit, ref in self.items:
            found[ref].add(unit)
        return found


def reach_of(clauses: Sequence[Point], unit_ids: Collection[int], on: date, sight: Sight) -> Reach:
    """Return which of these clauses each unit in sight serves on a day.

    An item serves a clause by a confirmed link, or by one to a clause of another paper that itself serves it.
    It is a unit's if its paper is (`points.papers_of`) or it was linked in its name, and a predecessor's work
    is the successor's; it counts while its paper is at work, or its task runs. Items of the set's own
    directives are not work of anybody's.
    """
    units = [unit for unit in unit_ids if sight.covers(unit)]
    tops = anchors_at(clauses)
    steps = _steps(tops.values())
    heirs = _heirs(units)
    doers = _doers(steps, {p.paper.id for p in clauses if p.paper}, on, sight)
    down: dict[int, set[int]] = defaultdict(set)
    tried: dict[int, set[int]] = defaultdict(set)
    for step in steps:
        (down if step.state == LinkState.CONFIRMED else tried)[step.upper].add(step.lower)
    items: dict[tuple[int, str], int] = defaultdict(int)
    looked_at: set[tuple[int, int]] = set()
    for clause in clauses:
        if (top := tops.get(clause.ref)) is None:
            continue
        reached = _below(top, down)
        for lower in reached:
            for unit in {heir for doer in doers.at_work.get(lower, ()) for heir in heirs.get(doer, ())}:
                items[unit, clause.ref] += 1
        decided = {*reached, *(one for upper in (top, *reached) for one in tried.get(upper, ()))}
        seen = {heir for one in decided for doer in doers.ever.get(one, ()) for heir in heirs.get(doer, ())}
        looked_at |= {(unit, clause.paper.id) for unit in seen if clause.paper}
    return Reach(items, frozenset(looked_at))


class _Doers(NamedTuple):
    """Whose each item is: on the day, and whoever's work it ever was."""

    at_work: Mapping[int, frozenset[int]]
    ever: Mapping[int, frozenset[int]]


def _steps(tops: Iterable[int]) -> list[Step]:
    with connection.cursor() as cursor:
        cursor.execute(_DOWN, {"tops": list(tops)})
        return [Step(*row) for row in cursor.fetchall()]


def _heirs(units: Collection[int]) -> Mapping[int, frozenset[int]]:
    """Return for each unit to which of those asked for its work counts: itself, or what came out of it."""
    found: dict[int, set[int]] = {unit: {unit} for unit in units}
    for unit, earlier in organisations.predecessors_of(units).items():
        for one in earlier:
            found.setdefault(one, set()).add(unit)
    return {unit: frozenset(heirs) for unit, heirs in found.items()}


def _doers(steps: Sequence[Step], of_set: Collection[int], on: date, sight: Sight) -> _Doers:
    named: dict[int, set[int]] = defaultdict(set)
    for step in steps:
        named[step.lower].add(step.unit)
    rows = Anchor.objects.filter(pk__in=named).values_list(
        "pk", "task_id", "directive_id", "directive__issuer_id", "directive__owner_id"
    )
    anchors = list(rows)
    papers = {directive for _pk, _task, directive, _issuer, _owner in anchors if directive}
    working = set(at_work(on).filter(pk__in=papers - set(of_set)).values_list("pk", flat=True))
    leads = _leads([task for _pk, task, _directive, _issuer, _owner in anchors if task], on, sight)
    at, ever = {}, {}
    for pk, task, directive, issuer, owner in anchors:
        mine = frozenset(unit for unit in (issuer, owner, *named[pk]) if unit)
        ever[pk] = mine | leads.get(task, frozenset())
        at[pk] = leads.get(task, frozenset()) if task else mine if directive in working else frozenset()
    return _Doers(at, ever)


def _leads(task_ids: Collection[int], on: date, sight: Sight) -> Mapping[int | None, frozenset[int]]:
    """Return the unit that leads each task on a day."""
    if not task_ids:
        return {}
    wanted = tasks.ShareFilter(role=Role.LEAD, task_ids=task_ids)
    return {share.task_id: frozenset({share.unit_id}) for share in tasks.shares_seen(sight, on, wanted)}


def _below(top: int, down: Mapping[int, Collection[int]]) -> set[int]:
    """Return every item below a clause, by whatever way; a ring ends where it began."""
    found: set[int] = set()
    ahead = [top]
    while ahead:
        for lower in down.get(ahead.pop(), ()):
            if lower not in found:
                found.add(lower)
                ahead.append(lower)
    return found - {top}
