"""How tasks hang together: making one a part of another, letting one wait for another or for an obstacle."""

from collections import defaultdict
from datetime import date

from django.db import connection, transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.cascade.models import Obstacle
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.pure.tasks import way_round
from soichieu.tasks import policies
from soichieu.tasks.errors import GoesRound, NoSuchTask
from soichieu.tasks.models import Blockage, Dependency, Task

_STRUCTURE_LOCK = 0x7A5C


@transaction.atomic
def make_part(task_id: int, *, whole_id: int | None, by: Actor) -> Task:
    """Hang a task under another, or under none; raises GoesRound where it would come to lie below itself."""
    _one_at_a_time()
    task = _task(task_id)
    policies.check_can_give(by, task.office_id)
    if whole_id is not None:
        whole = _task(whole_id)
        policies.check_can_divide(by, whole)
        check_no_part_of_itself(task_id, whole_id)
    task.parent_id = whole_id
    task.full_clean()
    task.save(update_fields=["parent"])
    audit.record("tasks:task:hung", task, by=by, unit_id=task.office_id, data={"whole": whole_id})
    return task


@transaction.atomic
def let_wait(task_id: int, *, for_id: int, since: date, by: Actor, why: str = "") -> Dependency:
    """Let a task wait for another from a day on.

    Raises GoesRound, telling the way, where that other waits for it already, directly or through others.
    """
    _one_at_a_time()
    task, awaited = _task(task_id), _task(for_id)
    policies.check_can_give(by, task.office_id)
    edges: dict[int, list[int]] = defaultdict(list)
    for waits, other in Dependency.objects.filter(lifted_on__isnull=True).values_list("task", "awaited"):
        edges[waits].append(other)
    way = way_round(edges, for_id, task_id)
    if way:
        raise GoesRound(
            _("Không thể ghi: các nhiệm vụ sẽ chờ nhau thành vòng: %(way)s.")
            % {"way": _told((task_id, *way))}
        )
    if task.waits_for.filter(awaited=awaited, lifted_on__isnull=True).exists():
        raise Invalid(_("Nhiệm vụ này đã được ghi là chờ nhiệm vụ kia."))
    dependency = Dependency(task=task, awaited=awaited, why=why.strip(), since=since)
    dependency.full_clean()
    dependency.save()
    data = {"awaited": for_id, "since": since.isoformat()}
    audit.record("tasks:dependency:recorded", task, by=by, unit_id=task.office_id, data=data)
    return dependency


@transaction.atomic
def wait_no_more(dependency_id: int, *, on: date, by: Actor) -> Dependency:
    """Lift a dependency from a day on; it stays in the history."""
    found = Dependency.objects.select_for_update(of=("self",)).select_related("task")
    dependency = found.filter(pk=dependency_id, lifted_on__isnull=True).first()
    if dependency is None:
        raise NoSuchTask(_("Không tìm thấy quan hệ chờ này."))
    policies.check_can_give(by, dependency.task.office_id)
    dependency.lifted_on = max(on, dependency.since)
    dependency.save(update_fields=["lifted_on"])
    task = dependency.task
    data = {"awaited": dependency.awaited_id}
    audit.record("tasks:dependency:lifted", task, by=by, unit_id=task.office_id, data=data)
    return dependency


@transaction.atomic
def hold_up(task_id: int, *, obstacle_id: int, since: date, by: Actor) -> Blockage:
    """Tell that an obstacle of the register holds a task up; told twice it is one."""
    task = _task(task_id)
    policies.check_can_plan(by, task)
    obstacle = Obstacle.objects.filter(pk=obstacle_id).first()
    if obstacle is None:
        raise Invalid(_("Không tìm thấy vướng mắc này."))
    blockage, is_new = Blockage.objects.get_or_create(task=task, obstacle=obstacle, defaults={"since": since})
    if is_new:
        data = {"obstacle": obstacle.what}
        audit.record("tasks:task:held_up", task, by=by, unit_id=task.office_id, data=data)
    return blockage


def check_no_part_of_itself(task_id: int, whole_id: int) -> None:
    """Raise GoesRound where the whole lies below the task, or is the task."""
    parents = dict(Task.objects.filter(parent__isnull=False).values_list("pk", "parent_id"))
    edges = {pk: [parent] for pk, parent in parents.items() if parent is not None}
    way = way_round(edges, whole_id, task_id)
    if way:
        raise GoesRound(
            _("Không thể ghi: nhiệm vụ sẽ là một phần của chính nó: %(way)s.")
            % {"way": _told((task_id, *way))}
        )


def _one_at_a_time() -> None:
    """Let nobody else change the structure meanwhile: two edges drawn at once could close a cycle."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_STRUCTURE_LOCK])


def _task(task_id: int) -> Task:
    task = Task.objects.select_for_update(of=("self",)).filter(pk=task_id).first()
    if task is None:
        raise NoSuchTask(_("Không tìm thấy nhiệm vụ này."))
    return task


def _told(way: tuple[int, ...]) -> str:
    titles = dict(Task.objects.filter(pk__in=way).values_list("pk", "title"))
    return " → ".join(f"“{titles[pk][:60]}”" for pk in way)
