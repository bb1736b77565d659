"""Moving a share along its life: the table decides, each side makes its own moves (R9–R11)."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.evidence import queries as evidence
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.pure.tasks import MOVES, Unlawful, check
from soichieu.pure.tasks import Move as PureMove
from soichieu.pure.tasks import State as PureState
from soichieu.tasks import policies
from soichieu.tasks.enums import Move, Role, State
from soichieu.tasks.errors import NeedsEvidence, NeedsReason, NoSuchTask, NotLawful, Outrun, PartsOpen
from soichieu.tasks.models import Assignment, Progress


@transaction.atomic
def move_share(
    assignment_id: int,
    move: Move,
    *,
    on: date,
    by: Actor,
    words: str = "",
    source_id: int | None = None,
    seen: State | None = None,
) -> Progress:
    """Make a move with a share on a day.

    `seen` is the state the actor saw when deciding: where somebody was quicker, Outrun tells. Raises
    NotLawful for a move the table does not have, NotYours for one of the other side, NeedsReason,
    NeedsEvidence, PartsOpen where parts of the task are not done and no reason is given, Invalid for a day
    before the last step.
    """
    share = _locked(assignment_id)
    before = State(share.state)
    if seen is not None and seen != before:
        sentence = _("Phần việc này vừa được chuyển sang “%(state)s”: hãy xem lại rồi quyết định.")
        raise Outrun(sentence % {"state": before.label})
    after = _after(before, move)
    policies.check_can_move(by, share, move)
    _check(share, move, on=on, words=words, source_id=source_id)
    step = Progress(
        assignment=share, move=move, before=before, after=after, on=on, words=words.strip(),
        source_id=source_id, by_id=by.user_id, by_label=by.label[:200],
    )  # fmt: skip
    step.full_clean(exclude=["assignment"])
    step.save()
    _settle(share, move, after, on)
    data = {"on": on.isoformat(), "before": before.value, "after": after.value}
    audit.record(f"tasks:assignment:{move}", share, by=by, unit_id=share.unit_id, data=data)
    return step


def _locked(assignment_id: int) -> Assignment:
    found = Assignment.objects.select_for_update(of=("self",)).select_related("task", "unit")
    share = found.filter(pk=assignment_id).first()
    if share is None:
        raise NoSuchTask(_("Không tìm thấy phần việc này."))
    if share.ended_on is not None:
        raise NotLawful(_("Phần việc này đã kết thúc."))
    return share


def _after(before: State, move: Move) -> State:
    try:
        return State(check(PureState(before.value), PureMove(move.value)).value)
    except Unlawful as error:
        sentence = _("Phần việc đang “%(state)s” nên không thể “%(move)s”.")
        raise NotLawful(sentence % {"state": before.label, "move": Move(move).label}) from error


def _check(share: Assignment, move: Move, *, on: date, words: str, source_id: int | None) -> None:
    if MOVES[PureMove(move.value)].needs_reason and not words.strip():
        raise NeedsReason(_("Hãy ghi lý do."))
    if move == Move.SUBMIT and not words.strip() and source_id is None:
        raise NeedsEvidence(_("Báo cáo hoàn thành phải nêu kết quả hoặc kèm minh chứng."))
    if source_id is not None and not evidence.source_exists(source_id):
        raise Invalid(_("Không tìm thấy nguồn minh chứng."))
    if move == Move.CONFIRM and share.role == Role.LEAD and not words.strip():
        _check_parts(share)
    last = share.progress.last()
    if on < (last.on if last else share.given_on):
        raise Invalid(_("Ngày này không thể trước bước liền trước của phần việc."))


def _check_parts(share: Assignment) -> None:
    """Raise PartsOpen while a part of the task is not done: the whole is then confirmed with a reason."""
    parts = Assignment.objects.filter(task__parent_id=share.task_id, role=Role.LEAD, ended_on__isnull=True)
    waiting = parts.exclude(state=State.DONE).count()
    if waiting:
        sentence = _("Còn %(count)s việc thành phần chưa xong: hãy ghi lý do nếu vẫn xác nhận.")
        raise PartsOpen(sentence % {"count": waiting})


def _settle(share: Assignment, move: Move, after: State, on: date) -> None:
    """Keep on the share what lists ask for."""
    share.state = after
    if move == Move.SUBMIT:
        share.submitted_on = on
    share.done_on = on if after == State.DONE else None
    share.save(update_fields=["state", "submitted_on", "done_on"])
