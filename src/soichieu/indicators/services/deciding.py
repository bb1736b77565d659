"""Judging answers, superior by superior; the last word makes them official (R14)."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.indicators import policies
from soichieu.indicators.enums import CellState, SubmissionState, Verdict
from soichieu.indicators.errors import NoSuchIndicator, RoundShut
from soichieu.indicators.models import Decision, Remark, Submission
from soichieu.indicators.queries.climbing import approvers_of
from soichieu.indicators.services.submitting import cells_of, locked, settle, turn, undo


@transaction.atomic
def accept(submission_id: int, *, by: Actor, reason: str = "", seen: str | None = None) -> Submission:
    """Accept an answer at the step where it stands; after the last step its figures are official.

    `seen` is the mark of what the judge read: raises RoundShut where it was handed in anew or judged since.
    """
    submission = _awaiting(submission_id, seen)
    approver = policies.check_can_judge(by, submission)
    _say(submission, approver, Verdict.ACCEPTED, reason.strip(), by)
    submission.step += 1
    if submission.step >= len(approvers_of(submission)):
        rows = [row for row in cells_of(submission) if row.state == CellState.SUBMITTED]
        settle(rows, CellState.ACCEPTED, accepted="reported")
        submission.state, submission.accepted_at = SubmissionState.ACCEPTED, timezone.now()
        turn(submission, accepted=1)
    submission.save()
    audit.record(
        "indicators:submission:accepted", submission, by=by, unit_id=submission.unit_id,
        data={"step": submission.step, "state": submission.state},
    )  # fmt: skip
    return submission


@transaction.atomic
def send_back(
    submission_id: int, *, reason: str, remarks: Mapping[int, str], by: Actor, seen: str | None = None
) -> Submission:
    """Return an answer with the reason, and with one for each cell to be looked at (by id of the cell).

    All its figures are drafts again and count nowhere until it is handed in anew. `seen` as for `accept`.
    """
    submission = _awaiting(submission_id, seen)
    approver = policies.check_can_judge(by, submission)
    said = {cell: words.strip()[:500] for cell, words in remarks.items() if words.strip()}
    reason = reason.strip()
    if not reason and not said:
        raise Invalid(_("Hãy ghi lý do trả lại, chung hoặc cho từng ô."))
    own = {row.pk for row in cells_of(submission)}
    if not said.keys() <= own:
        raise NoSuchIndicator(_("Một ô được ghi ý kiến không thuộc báo cáo này."))
    decision = _say(submission, approver, Verdict.RETURNED, reason, by)
    Remark.objects.bulk_create(
        Remark(decision=decision, value_id=cell, reason=words) for cell, words in said.items()
    )
    undo(submission, SubmissionState.RETURNED, returned=frozenset(said))
    audit.record(
        "indicators:submission:returned", submission, by=by, unit_id=submission.unit_id,
        data={"reason": reason, "cells": len(said)},
    )  # fmt: skip
    return submission


def _awaiting(submission_id: int, seen: str | None) -> Submission:
    key = Submission.objects.filter(pk=submission_id).values_list("round_id", "unit_id").first()
    if key is None:
        raise NoSuchIndicator(_("Không có báo cáo số liệu này."))
    submission = locked(*key)
    if submission.state != SubmissionState.SUBMITTED:
        raise RoundShut(_("Báo cáo này không chờ duyệt: có thể vừa được rút lại, trả lại hoặc duyệt xong."))
    if seen is not None and seen != submission.mark:
        raise RoundShut(_("Báo cáo này đã thay đổi sau khi trang được mở: hãy xem lại rồi cho ý kiến."))
    return submission


def _say(submission: Submission, approver: int, verdict: Verdict, reason: str, by: Actor) -> Decision:
    decision = Decision(
        submission=submission, step=submission.step + 1, unit_id=approver,
        verdict=verdict, reason=reason[:500], by_label=by.label[:200],
    )  # fmt: skip
    decision.full_clean()
    decision.save()
    return decision
