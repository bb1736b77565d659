"""Setting milestones, telling that one is reached, taking that back."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.evidence import queries as evidence
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.tasks import policies
from soichieu.tasks.errors import AlreadyReached, NeedsEvidence, NeedsReason, NoSuchMilestone, NoSuchTask
from soichieu.tasks.models import Milestone, Progress, Task


@transaction.atomic
def set_milestone(task_id: int, *, words: str, due: date, by: Actor) -> Milestone:
    """Set a mark on the way of a task; raises Invalid without words or due before the task is given."""
    task = Task.objects.select_for_update().filter(pk=task_id).first()
    if task is None:
        raise NoSuchTask(_("Không tìm thấy nhiệm vụ này."))
    policies.check_can_plan(by, task)
    if not words.strip():
        raise Invalid(_("Mốc phải có nội dung."))
    if due < task.given_on:
        raise Invalid(_("Ngày của mốc không thể trước ngày giao."))
    wording = " ".join(words.split())
    if task.milestones.filter(words=wording, due=due).exists():
        raise Invalid(_("Mốc này đã có."))
    milestone = Milestone(task=task, words=wording, due=due)
    milestone.full_clean(exclude=["task"])
    milestone.save()
    data = {"words": wording, "due": due.isoformat()}
    audit.record("tasks:milestone:set", task, by=by, unit_id=task.office_id, data=data)
    return milestone


@transaction.atomic
def reach_milestone(
    milestone_id: int,
    *,
    on: date,
    by: Actor,
    words: str = "",
    progress_id: int | None = None,
    source_id: int | None = None,
) -> Milestone:
    """Tell that a mark was reached on a day: in words, by a step of a share of the task, or by a source.

    Raises NeedsEvidence without any of these, AlreadyReached, Invalid for a day before the task was given.
    """
    milestone = _locked(milestone_id)
    policies.check_can_plan(by, milestone.task)
    if milestone.reached_on is not None:
        raise AlreadyReached(_("Mốc này đã được ghi là đạt."))
    if not words.strip() and progress_id is None and source_id is None:
        raise NeedsEvidence(_("Hãy nêu kết quả, bước tiến độ hoặc minh chứng cho thấy đã đạt mốc."))
    if on < milestone.task.given_on:
        raise Invalid(_("Ngày đạt mốc không thể trước ngày giao."))
    steps = Progress.objects.filter(assignment__task_id=milestone.task_id)
    if progress_id is not None and not steps.filter(pk=progress_id).exists():
        raise Invalid(_("Bước tiến độ này không thuộc nhiệm vụ."))
    if source_id is not None and not evidence.source_exists(source_id):
        raise Invalid(_("Không tìm thấy nguồn minh chứng."))
    milestone.reached_on, milestone.told = on, words.strip()
    milestone.progress_id, milestone.source_id = progress_id, source_id
    milestone.full_clean(exclude=["task"])
    milestone.save()
    data = {"words": milestone.words, "on": on.isoformat()}
    audit.record(
        "tasks:milestone:reached", milestone.task, by=by, unit_id=milestone.task.office_id, data=data
    )
    return milestone


@transaction.atomic
def take_back_milestone(milestone_id: int, *, why: str, by: Actor) -> Milestone:
    """Tell that a mark was not reached after all; raises NeedsReason without one."""
    milestone = _locked(milestone_id)
    policies.check_can_give(by, milestone.task.office_id)
    if milestone.reached_on is None:
        raise Invalid(_("Mốc này chưa được ghi là đạt."))
    if not why.strip():
        raise NeedsReason(_("Hãy ghi lý do."))
    data = {"words": milestone.words, "on": milestone.reached_on.isoformat(), "why": why.strip()}
    milestone.reached_on, milestone.told = None, ""
    milestone.progress_id = milestone.source_id = None
    milestone.save()
    task = milestone.task
    audit.record("tasks:milestone:taken_back", task, by=by, unit_id=task.office_id, data=data)
    return milestone


def _locked(milestone_id: int) -> Milestone:
    found = Milestone.objects.select_for_update(of=("self",)).select_related("task")
    milestone = found.filter(pk=milestone_id).first()
    if milestone is None:
        raise NoSuchMilestone(_("Không tìm thấy mốc này."))
    return milestone
