"""What became of items: the tasks given from them, with state, evidence and what holds them up."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import PointKind
from soichieu.alignment.queries.points import Point
from soichieu.evidence.models import Citation
from soichieu.tasks import queries as tasks
from soichieu.tasks.enums import DeadlineClass, Role, State
from soichieu.tasks.models import Progress, Task


@dataclass(frozen=True, slots=True)
class Proof:
    """What a unit told of its work, and the source that proves it, if one does."""

    words: str
    on: date
    source_id: int | None


@dataclass(frozen=True, slots=True)
class Done:
    """One task in which an item is carried out, as its lead's share stood on the day."""

    task_id: int
    title: str
    unit_id: int
    state: State
    deadline: DeadlineClass
    last_day: date | None
    proofs: tuple[Proof, ...]
    held_up_by: tuple[str, ...]


def done_for(points: Sequence[Point], on: date, sight: Sight) -> Mapping[str, tuple[Done, ...]]:
    """Return the tasks of each item by its ref: itself a task, or given from its clause or annex row."""
    of_point = task_ids_of(points)
    ids = {pk for those in of_point.values() for pk in those}
    shares = tasks.shares_seen(sight, on, tasks.ShareFilter(role=Role.LEAD, task_ids=ids))
    by_task = {share.task_id: share for share in shares}
    proofs, held = _proofs([share.pk for share in by_task.values()], on), tasks.hindrances_of(ids, on)
    told = {
        pk: Done(
            task_id=pk,
            title=share.task.title,
            unit_id=share.unit_id,
            state=State(share.state_then),
            deadline=DeadlineClass(share.deadline),
            last_day=share.last_then,
            proofs=tuple(proofs.get(share.pk, ())),
            held_up_by=tuple(one.words for one in held.get(pk, ())),
        )
        for pk, share in by_task.items()
    }
    return {ref: tuple(told[pk] for pk in sorted(those) if pk in told) for ref, those in of_point.items()}


def task_ids_of(points: Sequence[Point]) -> Mapping[str, set[int]]:
    """Return the tasks given from each clause or annex row, and each task itself, by ref."""
    found: dict[str, set[int]] = defaultdict(set)
    for point in points:
        if point.kind == PointKind.TASK:
            found[point.ref].add(int(point.ref[1:]))
    clauses = [int(point.ref[1:]) for point in points if point.kind == PointKind.CLAUSE]
    for pk, clause in Task.objects.filter(clause__in=clauses).values_list("pk", "clause_id"):
        found[f"c{clause}"].add(pk)
    spans = {point.claims: point.ref for point in points if point.claims}
    claims = {claim: ref for those, ref in spans.items() for claim in those}
    cited = Citation.objects.filter(fact_type=ContentType.objects.get_for_model(Task), claim__in=claims)
    for pk, claim in cited.values_list("fact_id", "claim_id"):
        found[claims[claim]].add(pk)
    return found


def _proofs(share_ids: Sequence[int], on: date) -> Mapping[int, list[Proof]]:
    found: dict[int, list[Proof]] = defaultdict(list)
    told = Progress.objects.filter(
        Q(source__isnull=False) | ~Q(words=""), assignment__in=share_ids, on__lte=on
    )
    for row in told.order_by("pk"):
        found[row.assignment_id].append(Proof(row.words, row.on, row.source_id))
    return found
