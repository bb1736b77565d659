"""Who may give tasks, report on them, and confirm."""

from collections.abc import Collection, Iterable

from django.utils.translation import gettext as _

from soichieu.accounts import policies as accounts
from soichieu.accounts.queries import Authority
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed
from soichieu.pure.tasks import MOVES, Side
from soichieu.pure.tasks import Move as PureMove
from soichieu.tasks.enums import Role
from soichieu.tasks.errors import NotYours
from soichieu.tasks.models import Assignment, Task


def check_can_give(by: Actor, office_id: int) -> None:
    """Raise NotAllowed unless the actor works for the office that will follow the task."""
    accounts.check_can_work(by, office_id)


def check_can_plan(by: Actor, task: Task) -> None:
    """Raise NotAllowed unless the actor works for the office that follows the task or a unit that leads it.

    Who leads plans the way: milestones, parts, what holds it up.
    """
    if any(accounts.can_work(by, unit_id) for unit_id in _leading(task)):
        return
    accounts.check_can_work(by, task.office_id)


def check_can_divide(by: Actor, whole: Task) -> None:
    """Raise NotAllowed unless the actor may hang parts under this task."""
    check_can_plan(by, whole)


def can_plan(
    by: Actor, task: Task, leading: Iterable[int], authorities: Collection[Authority] | None = None
) -> bool:
    """Return whether `check_can_plan` would pass for a task that these units lead."""
    return any(accounts.can_work(by, unit_id, authorities) for unit_id in (task.office_id, *leading))


def can_give(by: Actor, office_id: int, authorities: Collection[Authority] | None = None) -> bool:
    """Return whether `check_can_give` would pass."""
    return accounts.can_work(by, office_id, authorities)


def check_can_carry(by: Actor) -> None:
    """Raise NotAllowed unless the operator or a job of the machine carries tasks through reforms."""
    if not by.is_operator:
        raise NotAllowed(_("Việc này do máy chủ hoặc quản trị máy chủ làm."))


def check_can_take_over(by: Actor) -> None:
    """Raise NotAllowed unless the operator brings a register: the steps of both sides are told by one."""
    check_can_carry(by)


def _leading(task: Task) -> list[int]:
    live = task.assignments.filter(role=Role.LEAD, ended_on__isnull=True)
    return list(live.values_list("unit_id", flat=True))


def side_of(
    by: Actor, assignment: Assignment, authorities: Collection[Authority] | None = None
) -> frozenset[Side]:
    """Return for whom the actor may act: the unit whose share it is, the office that follows it, or both.

    Who works for the office works for units below it too, but a result is confirmed by the office (R11): one
    whose own unit owes the share acts for the unit alone, unless that unit is the office itself.
    """
    office, unit = assignment.task.office_id, assignment.unit_id
    found = set()
    if accounts.can_work(by, unit, authorities):
        found.add(Side.UNIT)
    if accounts.can_work(by, office, authorities) and (by.unit_id != unit or unit == office):
        found.add(Side.OFFICE)
    return frozenset(found)


def check_can_move(by: Actor, assignment: Assignment, move: str) -> None:
    """Raise NotYours unless the actor stands on the side whose move this is."""
    rule = MOVES[PureMove(move)]
    if rule.side not in side_of(by, assignment):
        sentence = (
            _("Việc này do cơ quan theo dõi nhiệm vụ làm.")
            if rule.side is Side.OFFICE
            else _("Việc này do đơn vị được giao làm.")
        )
        raise NotYours(sentence)
