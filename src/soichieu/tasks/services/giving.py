"""Giving a task: once, with exactly one lead (R10)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.foundation.office_days import last_day_in_time
from soichieu.organisations import queries as organisations
from soichieu.tasks import policies
from soichieu.tasks.enums import Role
from soichieu.tasks.errors import NoSuchTask
from soichieu.tasks.models import Assignment, Task


@dataclass(frozen=True, slots=True)
class NewTask:
    """A task as an office gives it; `bound` "before" leaves the last day to its setting (R12)."""

    title: str
    office_id: int
    lead_id: int
    given_on: date
    coordinating_ids: Collection[int] = ()
    product: str = ""
    leader: str = ""
    clerk: str = ""
    directive_id: int | None = None
    clause_id: int | None = None
    parent_id: int | None = None
    claim_id: int | None = None
    due: date | None = None
    due_text: str = ""
    bound: str = "by"
    series_id: int | None = None
    period: str = ""


@transaction.atomic
def give_task(new: NewTask, *, by: Actor) -> Task:
    """Give a task to its lead and to those that coordinate.

    Raises Invalid without words, where the lead coordinates itself, or where it is due before it is given;
    NotAllowed where it is to be part of a task that the actor neither follows nor leads.
    """
    policies.check_can_give(by, new.office_id)
    check_new(new, by)
    units = {new.lead_id, *new.coordinating_ids}
    task = task_of(new, invented=organisations.any_invented(units))
    task.full_clean()
    task.save()
    for share in shares_of(task, new):
        share.full_clean()
        share.save()
    claim = Claim.objects.filter(pk=new.claim_id).first() if new.claim_id else None
    if claim is not None:
        evidence.cite(task, claim=claim)
    audit.record("tasks:task:given", task, by=by, unit_id=new.office_id, data={"units": sorted(units)})
    return task


def check_new(new: NewTask, by: Actor) -> None:
    """Raise Invalid where what is given makes no task, NotAllowed where the actor may not divide another."""
    if not new.title.strip():
        raise Invalid(_("Nhiệm vụ phải có nội dung."))
    if new.lead_id in new.coordinating_ids or len(set(new.coordinating_ids)) != len(new.coordinating_ids):
        raise Invalid(_("Mỗi đơn vị chỉ có một vai trò trong một nhiệm vụ: chủ trì hoặc phối hợp."))
    if new.due is not None and new.due < new.given_on:
        raise Invalid(_("Thời hạn không thể trước ngày giao."))
    if new.parent_id is not None:
        whole = Task.objects.filter(pk=new.parent_id).first()
        if whole is None:
            raise NoSuchTask(_("Không tìm thấy nhiệm vụ này."))
        policies.check_can_divide(by, whole)


def task_of(new: NewTask, *, invented: bool) -> Task:
    """Return the task, not yet saved."""
    return Task(
        title=" ".join(new.title.split()),
        product=new.product.strip(),
        office_id=new.office_id,
        leader=new.leader.strip(),
        directive_id=new.directive_id,
        clause_id=new.clause_id,
        parent_id=new.parent_id,
        series_id=new.series_id,
        period=new.period,
        given_on=new.given_on,
        due=new.due,
        due_text=new.due_text.strip(),
        last_day=last_day_in_time(new.due, new.bound),
        invented=invented,
    )


def shares_of(task: Task, new: NewTask) -> Iterator[Assignment]:
    """Yield the shares of a saved task, the lead's first, not yet saved."""
    for unit_id in [new.lead_id, *new.coordinating_ids]:
        is_lead = unit_id == new.lead_id
        yield Assignment(
            task=task,
            unit_id=unit_id,
            office_id=task.office_id,
            role=Role.LEAD if is_lead else Role.COORDINATING,
            clerk=new.clerk.strip() if is_lead else "",
            given_on=task.given_on,
            last_day=task.last_day,
        )
