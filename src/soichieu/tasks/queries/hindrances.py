"""What holds tasks up on a day (đang vướng): unfinished tasks they wait for, open obstacles."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from soichieu.accounts.sight import Sight
from soichieu.cascade import queries as cascade
from soichieu.tasks.enums import Role, State
from soichieu.tasks.models import Assignment, Blockage, Dependency, Task
from soichieu.tasks.queries.shares import stood_on, visible


@dataclass(frozen=True, slots=True)
class Hindrance:
    """One thing that holds a task up: the task awaited or the obstacle, with its words."""

    words: str
    since: date
    task_id: int | None = None
    obstacle_id: int | None = None
    dependency_id: int | None = None


def hindrances_of(task_ids: Collection[int], on: date) -> Mapping[int, list[Hindrance]]:
    """Return what holds each of these tasks up on a day; a task that nothing holds up is not among them."""
    return hindrances_among(_waiting(on).filter(task__in=task_ids).select_related("awaited"), task_ids, on)


def hindrances_among(
    waiting: Iterable[Dependency], task_ids: Collection[int], on: date
) -> Mapping[int, list[Hindrance]]:
    """Return what `hindrances_of` does where it is known what the tasks wait for on that day."""
    found: dict[int, list[Hindrance]] = defaultdict(list)
    waiting = list(waiting)
    unfinished = _unfinished({one.awaited_id for one in waiting}, on)
    for one in waiting:
        if one.awaited_id in unfinished:
            found[one.task_id].append(
                Hindrance(one.awaited.title, one.since, task_id=one.awaited_id, dependency_id=one.pk)
            )
    for row in _blocked(on).filter(task__in=task_ids).select_related("obstacle"):
        found[row.task_id].append(Hindrance(row.obstacle.what, row.since, obstacle_id=row.obstacle_id))
    return dict(found)


def tasks_held_up_by(obstacle_id: int, sight: Sight) -> list[Task]:
    """Return the tasks in sight of which it was told that an obstacle holds them up."""
    seen = visible(sight).values("task")
    return list(Task.objects.filter(blockages__obstacle=obstacle_id, pk__in=seen).order_by("pk"))


def hindered_task_ids(on: date) -> set[int]:
    """Return every task that something holds up on a day."""
    waiting = list(_waiting(on).values_list("task_id", "awaited_id"))
    unfinished = _unfinished({awaited for _, awaited in waiting}, on)
    blocked = set(_blocked(on).values_list("task_id", flat=True))
    return blocked | {task for task, awaited in waiting if awaited in unfinished}


def _blocked(on: date) -> QuerySet[Blockage]:
    return Blockage.objects.filter(since__lte=on, obstacle__in=cascade.unlifted_on(on).values("pk"))


def _waiting(on: date) -> QuerySet[Dependency]:
    return Dependency.objects.filter(Q(lifted_on__isnull=True) | Q(lifted_on__gt=on), since__lte=on)


def _unfinished(task_ids: Collection[int], on: date) -> set[int]:
    """Return those of these tasks whose lead has them open on a day; one without a lead holds up nobody."""
    if not task_ids:
        return set()
    leads = Assignment.objects.filter(task__in=task_ids, role=Role.LEAD, given_on__lte=on)
    live = leads.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=on))
    return set(stood_on(live, on).exclude(state_then=State.DONE.value).values_list("task_id", flat=True))
