"""Taking over a register of tasks kept elsewhere: with what was done so far, in one go (R9–R11).

An office that begins to use the system brings what it has followed until then. Every step is held against the
one table of moves; the rows are written together and told in one act of the journal, with their digest.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.organisations import queries as organisations
from soichieu.pure.tasks import MOVES, Unlawful, check
from soichieu.pure.tasks import Move as PureMove
from soichieu.pure.tasks import State as PureState
from soichieu.tasks import policies
from soichieu.tasks.enums import Move, State
from soichieu.tasks.errors import NeedsReason, NotLawful
from soichieu.tasks.models import Assignment, Extension, Progress, Task
from soichieu.tasks.services.giving import NewTask, check_new, shares_of, task_of

_AT_ONCE = 1000
_CLOSED = (State.DONE, State.REFUSED)


@dataclass(frozen=True, slots=True)
class PastStep:
    """A move made on a day, with its words, and when it was entered, where the register kept that."""

    move: Move
    on: date
    words: str = ""
    entered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PastExtension:
    """A later day asked for, and what was decided; undecided without `decided_on`."""

    asked_on: date
    to: date
    why: str
    decided_on: date | None = None
    granted: bool | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class PastShare:
    """What was done with one unit's share, each list in the order of its days."""

    steps: Sequence[PastStep] = ()
    extensions: Sequence[PastExtension] = ()


@dataclass(frozen=True, slots=True)
class PastTask:
    """A task as it was given, and by unit what was done with its share; when it was entered, if known.

    A register that kept it for a task kept it for every step: its office is measured by it.
    """

    new: NewTask
    shares: Mapping[int, PastShare]
    entered_at: datetime | None = None


@transaction.atomic
def take_over(past: Sequence[PastTask], *, office_id: int, by: Actor) -> int:
    """Enter the tasks an office followed elsewhere, all or none; return how many.

    Only the operator may: both sides' steps are told. Raises Invalid as `give_task` and for days out of
    order, NotLawful for a step the table does not have, NeedsReason where one must say why.
    """
    policies.check_can_take_over(by)
    units = {unit for one in past for unit in (one.new.lead_id, *one.new.coordinating_ids)}
    invented = organisations.invented_among(units)
    tasks: list[Task] = []
    told: list[tuple[Assignment, PastShare]] = []
    for one in past:
        if one.new.office_id != office_id:
            raise Invalid(_("Mỗi lần chỉ tiếp nhận sổ của một cơ quan."))
        check_new(one.new, by)
        of_task = {one.new.lead_id, *one.new.coordinating_ids}
        task = task_of(one.new, invented=not invented.isdisjoint(of_task))
        task.taken_over = one.entered_at is None
        task.entered_at = one.entered_at or task.entered_at
        _check_entered(one)
        tasks.append(task)
        told += [(share, one.shares.get(share.unit_id, PastShare())) for share in shares_of(task, one.new)]
    steps, extensions = _played(told, by)
    Task.objects.bulk_create(tasks, batch_size=_AT_ONCE)
    Assignment.objects.bulk_create([share for share, _past in told], batch_size=_AT_ONCE)
    _keep(steps, extensions)
    data = {
        "tasks": len(tasks), "shares": len(told), "steps": len(steps), "digest": _digest(tasks, steps),
    }  # fmt: skip
    audit.record("tasks:register:taken_over", None, by=by, unit_id=office_id, data=data)
    return len(tasks)


@transaction.atomic
def tell_steps(told: Mapping[int, PastShare], *, by: Actor) -> int:
    """Enter what was done meanwhile with shares that are there, all or none; return how many steps."""
    policies.check_can_take_over(by)
    found = Assignment.objects.select_for_update(of=("self",)).select_related("task").order_by("pk")
    shares = list(found.filter(pk__in=told, ended_on__isnull=True))
    if len(shares) != len(told):
        raise Invalid(_("Có phần việc không tìm thấy hoặc đã kết thúc."))
    last = dict(
        Progress.objects.filter(assignment__in=told)
        .order_by("assignment", "pk")
        .values_list("assignment", "on")
    )
    steps, extensions = _played([(share, told[share.pk]) for share in shares], by, last)
    Assignment.objects.bulk_update(
        shares, ["state", "submitted_on", "done_on", "last_day"], batch_size=_AT_ONCE
    )
    _keep(steps, extensions)
    data = {"shares": len(shares), "steps": len(steps), "digest": _digest([], steps)}
    audit.record("tasks:register:steps_told", None, by=by, data=data)
    return len(steps)


def _played(
    told: Sequence[tuple[Assignment, PastShare]], by: Actor, last: Mapping[int, date] | None = None
) -> tuple[list[Progress], list[Extension]]:
    """Lead each share through its steps and extensions; return the rows, not yet saved."""
    steps: list[Progress] = []
    extensions: list[Extension] = []
    for share, past in told:
        on = max(share.given_on, (last or {}).get(share.pk, share.given_on))
        for one in past.steps:
            if one.on < on:
                raise Invalid(_("Ngày này không thể trước bước liền trước của phần việc."))
            on = one.on
            steps.append(_stepped(share, one, by))
        extensions += [_extended(share, asked) for asked in past.extensions]
    return steps, extensions


def _check_entered(past: PastTask) -> None:
    """Raise Invalid where some of a task says when it was entered and some does not, or entry is to come."""
    told = [past.entered_at, *(step.entered_at for share in past.shares.values() for step in share.steps)]
    if any((one is None) != (past.entered_at is None) for one in told):
        raise Invalid(_("Sổ phải ghi lúc cập nhật cho cả nhiệm vụ và mọi bước của nó, hoặc không ghi gì."))
    if any(one is not None and one > timezone.now() for one in told):
        raise Invalid(_("Lúc cập nhật không thể ở sau hiện tại."))


def _stepped(share: Assignment, one: PastStep, by: Actor) -> Progress:
    """Make one step with a share by the table of moves; return its row."""
    before, move = State(share.state), Move(one.move)
    try:
        after = State(check(PureState(before.value), PureMove(move.value)).value)
    except Unlawful as error:
        sentence = _("Phần việc đang “%(state)s” nên không thể “%(move)s”.")
        raise NotLawful(sentence % {"state": before.label, "move": move.label}) from error
    needs_words = MOVES[PureMove(move.value)].needs_reason or move == Move.SUBMIT
    if needs_words and not one.words.strip():
        raise NeedsReason(_("Hãy ghi lý do."))
    share.state = after
    if move == Move.SUBMIT:
        share.submitted_on = one.on
    share.done_on = one.on if after == State.DONE else None
    return Progress(
        assignment=share, move=move, before=before, after=after, on=one.on, words=one.words.strip(),
        by_id=by.user_id, by_label=by.label[:200], at=one.entered_at or timezone.now(),
    )  # fmt: skip


def _extended(share: Assignment, asked: PastExtension) -> Extension:
    """Ask for a later day and decide on it as told; one granted moves the last day of the share."""
    if share.last_day is None or asked.to <= share.last_day:
        raise Invalid(_("Ngày xin gia hạn phải sau hạn hiện nay."))
    if not asked.why.strip() or (asked.granted is False and not asked.words.strip()):
        raise NeedsReason(_("Hãy ghi lý do."))
    if asked.decided_on is None and share.state in _CLOSED:
        raise NotLawful(_("Phần việc này đã xong, đã từ chối hoặc không có hạn nên không gia hạn."))
    if asked.asked_on < share.given_on or (asked.decided_on or asked.asked_on) < asked.asked_on:
        raise Invalid(_("Ngày xin, ngày quyết định gia hạn không theo thứ tự."))
    if asked.granted:
        share.last_day = asked.to
    return Extension(
        assignment=share, asked_on=asked.asked_on, to=asked.to, why=asked.why.strip(),
        decided_on=asked.decided_on, granted=asked.granted, words=asked.words.strip(),
    )  # fmt: skip


def _keep(steps: Sequence[Progress], extensions: Sequence[Extension]) -> None:
    Progress.objects.bulk_create(steps, batch_size=_AT_ONCE)
    Extension.objects.bulk_create(extensions, batch_size=_AT_ONCE)


def _digest(tasks: Sequence[Task], steps: Sequence[Progress]) -> str:
    """Return the hash of everything entered, for the one entry of the journal that tells of it."""
    told = [
        [[task.pk, task.title, task.given_on.isoformat()] for task in tasks],
        [[step.assignment_id, step.move, step.on.isoformat(), step.words] for step in steps],
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()
