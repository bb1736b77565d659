"""Handing an answer in, and taking it back while nobody has judged it."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import CellState, SubmissionState
from soichieu.indicators.errors import BreachesStand, NoSuchIndicator, RoundShut
from soichieu.indicators.lifecycle import SUBMISSION
from soichieu.indicators.models import Submission, Value
from soichieu.indicators.queries.breaches import breaches
from soichieu.indicators.queries.rounds import asked_measures, why_shut
from soichieu.indicators.services.rolling import (
    Change,
    TurnoutChange,
    change_of,
    lock_cells,
    roll,
    roll_turnout,
)
from soichieu.indicators.services.storing import store_changed


@transaction.atomic
def submit(round_id: int, unit_id: int, *, by: Actor) -> Submission:
    """Hand in what a unit has entered: it counts as reported, in every unit above, from this moment.

    Raises RoundShut where the round is shut or the answer was handed in before, BreachesStand while a broken
    check is neither mended nor explained, or nothing at all was entered.
    """
    submission = locked(round_id, unit_id)
    policies.check_can_answer(by, unit_id)
    now = timezone.now()
    why = why_shut(submission.round, unit_id, now)
    # The table lets what was handed in stay so, for the steps of judging; handing in again is no step.
    waits = submission.state == SubmissionState.SUBMITTED
    if why or waits or not SUBMISSION.may(submission.state, SubmissionState.SUBMITTED):
        raise RoundShut(why or _("Báo cáo này đã được nộp."))
    rows = cells_of(submission)
    _check_sound(submission, rows)
    moving = [row for row in rows if row.state in (CellState.DRAFT, CellState.RETURNED)]
    settle(moving, CellState.SUBMITTED, reported="entered")
    was, submission.state = submission.state, SubmissionState.SUBMITTED
    was_in_time = bool(submission.in_time)
    submission.submitted_at, submission.submitted_by_label = now, by.label[:200]
    submission.in_time = now <= submission.round.due_at
    submission.save()
    turn(submission, submitted=1, in_time=int(submission.in_time))
    audit.record(
        "indicators:submission:submitted", submission, by=by, unit_id=unit_id,
        data={"cells": len(moving), "in_time": submission.in_time, "before": was, "was_in_time": was_in_time},
    )  # fmt: skip
    return submission


@transaction.atomic
def take_back(round_id: int, unit_id: int, *, by: Actor) -> Submission:
    """Take an answer back that no superior has judged yet; its figures are drafts again and count nowhere."""
    submission = locked(round_id, unit_id)
    policies.check_can_answer(by, unit_id)
    if submission.state != SubmissionState.SUBMITTED or submission.step:
        raise RoundShut(_("Chỉ rút lại được báo cáo đã nộp mà cấp trên chưa duyệt."))
    why = why_shut(submission.round, unit_id, timezone.now())
    if why:
        raise RoundShut(why)
    undo(submission, SubmissionState.OPEN)
    audit.record("indicators:submission:taken_back", submission, by=by, unit_id=unit_id)
    return submission


def locked(round_id: int, unit_id: int) -> Submission:
    """Return the answer of a unit with its round, its cells locked for this transaction."""
    found = Submission.objects.filter(round_id=round_id, unit_id=unit_id)
    period_id = found.values_list("round__period_id", flat=True).first()
    if period_id is None:
        raise NoSuchIndicator(_("Đơn vị này không phải báo cáo trong kỳ này."))
    lock_cells([(period_id, unit_id)])
    return found.select_related("round__form", "round__period").get()


def cells_of(submission: Submission) -> list[Value]:
    """Return the cells of an answer that its form asks for."""
    asked = asked_measures(submission.round)
    rows = Value.objects.filter(period=submission.round.period_id, unit=submission.unit_id, measure__in=asked)
    return list(rows.order_by("measure_id"))


def settle(
    rows: list[Value], state: CellState, *, reported: str | None = None, accepted: str | None = None
) -> None:
    """Give cells a state and let their sums take the value of another field; carry that upwards."""
    changes: list[Change] = []
    for row in rows:
        to_report = getattr(row, reported) if reported else row.reported
        to_accept = getattr(row, accepted) if accepted else row.accepted
        changes.append(change_of(row, reported=to_report, accepted=to_accept))
        row.reported, row.accepted, row.state = to_report, to_accept, state
        row.version += 1
    store_changed(rows)
    roll(changes)


def undo(submission: Submission, state: SubmissionState, *, returned: frozenset[int] = frozenset()) -> None:
    """Make an answer a draft again; `returned` are the cells that came back with a reason."""
    rows = [row for row in cells_of(submission) if row.state == CellState.SUBMITTED]
    changes = []
    for row in rows:
        changes.append(change_of(row, reported=row.accepted, accepted=row.accepted))
        row.reported = row.accepted
        row.state = CellState.RETURNED if row.pk in returned else CellState.DRAFT
        row.version += 1
    store_changed(rows)
    roll(changes)
    turn(submission, submitted=-1, in_time=-int(bool(submission.in_time)))
    submission.state, submission.step, submission.in_time = state, 0, None
    submission.save()


def turn(submission: Submission, *, submitted: int = 0, in_time: int = 0, accepted: int = 0) -> None:
    """Carry what became of one answer to the counts of everybody above."""
    found = submission.round
    change = TurnoutChange(submission.unit_id, submitted=submitted, in_time=in_time, accepted=accepted)
    roll_turnout(found.pk, found.period_id, found.form.hierarchy, [change])


def _check_sound(submission: Submission, rows: list[Value]) -> None:
    if all(row.entered is None for row in rows):
        raise BreachesStand(_("Chưa nhập số liệu nào: hãy nhập rồi nộp."))
    standing = [one for one in breaches(submission.round, submission.unit_id) if one.hinders]
    if standing:
        raise BreachesStand(
            _("Còn %(count)s cảnh báo phải sửa hoặc giải trình trước khi nộp: %(first)s")
            % {"count": len(standing), "first": standing[0].said}
        )
