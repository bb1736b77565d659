"""How a task is planned: its milestones on a day, its parts, what it waits for, what waits for it."""

from collections import defaultdict
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.pure.tasks import Work, mark_on, work_of
from soichieu.tasks.enums import MilestoneClass, Role, State
from soichieu.tasks.errors import NoSuchMilestone, NoSuchTask
from soichieu.tasks.models import Assignment, Dependency, Milestone, Task
from soichieu.tasks.queries.hindrances import Hindrance, hindrances_among
from soichieu.tasks.queries.shares import visible

_DEEPEST = 12
_TREE = """
WITH RECURSIVE tree (id, parent_id, depth) AS (
    SELECT id, parent_id, 0 FROM tasks_task WHERE id = %(task)s
  UNION ALL
    SELECT t.id, t.parent_id, tree.depth + 1 FROM tasks_task t
    JOIN tree ON t.parent_id = tree.id WHERE tree.depth < %(deepest)s
)
SELECT tree.id, tree.parent_id, lead.state FROM tree
LEFT JOIN tasks_assignment lead ON lead.task_id = tree.id AND lead.role = %(lead)s AND lead.ended_on IS NULL
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """A milestone with where it stands on the day."""

    milestone: Milestone
    standing: MilestoneClass


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a task in sight, with the share of its lead; None where nobody leads it."""

    task: Task
    lead: Assignment | None

    @property
    def state(self) -> State | None:
        """Where the share of its lead stands."""
        return State(self.lead.state) if self.lead else None


@dataclass(frozen=True, slots=True)
class Plan:
    """What the page of a task shows beside its shares; `work` counts each piece of the parts once."""

    marks: tuple[Mark, ...]
    parts: tuple[Part, ...]
    work: Work
    waits_for: tuple[Dependency, ...]
    awaited_by: tuple[Dependency, ...]
    hindrances: tuple[Hindrance, ...]


def plan_of(task: Task, sight: Sight) -> Plan:
    """Return the plan of a task on the day of the sight; tasks out of sight are left out of its lists."""
    on = sight.on
    milestones = task.milestones.select_related("progress", "source")
    marks = [Mark(one, MilestoneClass(mark_on(one.due, one.reached_on, on).value)) for one in milestones]
    edges = Dependency.objects.filter(Q(task=task) | Q(awaited=task)).select_related("task", "awaited")
    around = [one for one in edges if one.lifted_on is None]
    seen = _seen({one.awaited_id for one in around} | {one.task_id for one in around}, sight)
    waiting = [one for one in edges if one.task_id == task.pk and one.stands_on(on)]
    parts, finished = _tree(task.pk)
    return Plan(
        marks=tuple(marks),
        parts=tuple(_parts(task, sight)) if parts else (),
        work=work_of(task.pk, parts, finished),
        waits_for=tuple(one for one in around if one.task_id == task.pk and one.awaited_id in seen),
        awaited_by=tuple(one for one in around if one.awaited_id == task.pk and one.task_id in seen),
        hindrances=tuple(hindrances_among(waiting, [task.pk], on).get(task.pk, ())),
    )


def work_on(task_id: int) -> Work:
    """Count how much of a task is done now, each piece once: that of its parts, however deep."""
    return work_of(task_id, *_tree(task_id))


def _tree(task_id: int) -> tuple[dict[int, list[int]], dict[int, bool]]:
    """Return the parts of a task and of its parts, and whether the lead's share of each is done."""
    parts: dict[int, list[int]] = defaultdict(list)
    finished = {}
    with connection.cursor() as cursor:
        cursor.execute(_TREE, {"task": task_id, "lead": Role.LEAD.value, "deepest": _DEEPEST})
        for pk, parent_id, state in cursor.fetchall():
            if pk != task_id:
                parts[parent_id].append(pk)
            if state is not None:
                finished[pk] = state == State.DONE
    return parts, finished


def tasks_to_choose(task: Task, sight: Sight) -> list[Task]:
    """Return the tasks of the same office in sight that this one could wait for, the newest first."""
    others = Task.objects.filter(office_id=task.office_id).exclude(pk=task.pk)
    seen = others.filter(pk__in=visible(sight).filter(ended_on__isnull=True).values("task_id"))
    return list(seen.order_by("-given_on", "-pk")[:200])


def _parts(task: Task, sight: Sight) -> list[Part]:
    found = Task.objects.filter(parent=task, pk__in=visible(sight).values("task_id"))
    parts = list(found.order_by("given_on", "pk"))
    leads = Assignment.objects.filter(task__in=parts, role=Role.LEAD, ended_on__isnull=True)
    by_task = {one.task_id: one for one in leads}
    return [Part(one, by_task.get(one.pk)) for one in parts]


def _seen(task_ids: set[int], sight: Sight) -> set[int]:
    if not task_ids:
        return set()
    return set(visible(sight).filter(task__in=task_ids).values_list("task_id", flat=True))


def milestone_of(milestone_id: int, sight: Sight) -> Milestone:
    """Return one milestone of a task in sight; raises NoSuchMilestone otherwise."""
    found = Milestone.objects.filter(pk=milestone_id).first()
    if found is None or not _seen({found.task_id}, sight):
        raise NoSuchMilestone(_("Không tìm thấy mốc này."))
    return found


def dependency_of(dependency_id: int, sight: Sight) -> Dependency:
    """Return one dependency of a task in sight; raises NoSuchTask otherwise."""
    found = Dependency.objects.filter(pk=dependency_id, lifted_on__isnull=True).first()
    if found is None or not _seen({found.task_id}, sight):
        raise NoSuchTask(_("Không tìm thấy quan hệ chờ này."))
    return found
