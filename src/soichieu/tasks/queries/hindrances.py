"""What holds tasks up on a day (đang vướng): unfinished tasks they wait for, open obstacles."""

from collections import defaultdict
from collections.abc import Collection, Mapping
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
    found: dict[int, list[Hindrance]] = defaultdict(list)
    waiting = list(_waiting(on).filter(task__in=task_ids).select_related("awaited"))
    unfinished = _unfinished({one.awaited_id for one in waiting}, on)
    for one in waiting:
        if one.awaited_id in unfinished:
            found[one.task_id].append(
                Hindrance(one.awaited.title, one.since, task_id=one.awaited_id, dependency_id=one.pk)
            )
    blocked = Blockage.objects.filter(task__in=task_ids, since__lte=on).select_related("obstacle")
    rows = list(blocked)
    still = cascade.unlifted_on({row.obstacle_id for row in rows}, on) if rows else set()
    for row in rows:
        if row.obstacle_id in still:
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
    rows = list(Blockage.objects.filter(since__lte=on).values_list("task_id", "obstacle_id"))
    still = cascade.unlifted_on({obstacle for _, obstacle in rows}, on) if rows else set()
    return {task for task, awaited in waiting if awaited in unfinished} | {
        task for task, obstacle in rows if obstacle in still
    }


def _waiting(on: date) -> QuerySet[Dependency]:
    return Dependency.objects.filter(Q(lifted_on__isnull=True) | Q(lifted_on__gt=on), since__lte=on)


def _unfinished(task_ids: Collection[int], on: date) -> set[int]:
    """Return those of these tasks whose lead has them open on a day; one without a lead holds up nobody."""
    if not task_ids:
        return set()
    leads = Assignment.objects.filter(task__in=task_ids, role=Role.LEAD, given_on__lte=on)
    live = leads.filter(Q(ended_on__isnull=True) | Q(ended_on__gt=on))
    return set(stood_on(live, on).exclude(state_then=State.DONE.value).values_list("task_id", flat=True))
