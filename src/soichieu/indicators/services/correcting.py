"""Correcting what was accepted: never in place, but as a new version with its reason (R22)."""

from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts import policies as accounts
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid, NotAllowed
from soichieu.indicators import policies
from soichieu.indicators.enums import CellState, CorrectionState, Kind
from soichieu.indicators.errors import BadFigure, NoSuchIndicator, RoundShut
from soichieu.indicators.models import Correction, Value
from soichieu.indicators.queries.climbing import last_approver_of
from soichieu.indicators.queries.measures import MeasureFact, measure_facts
from soichieu.indicators.queries.rounds import answers_asking, judged_answer
from soichieu.indicators.services.rolling import change_of, lock_cells, roll
from soichieu.indicators.services.storing import store_changed
from soichieu.pure.indicators.pasting import Blank, CellKind, read_cell


@transaction.atomic
def correct(value_id: int, text: str, reason: str, *, by: Actor) -> Correction:
    """Ask for another number where one was accepted; it counts as reported at once, as accepted once judged.

    A blank text takes the figure away. Raises BadFigure for no figure, RoundShut where the figure is not
    accepted, Invalid without a reason, without a change, or while another correction waits.
    """
    row = _locked(value_id)
    policies.check_can_answer(by, row.unit_id)
    if row.state != CellState.ACCEPTED:
        raise RoundShut(_("Chỉ đính chính số liệu đã được duyệt; số chưa duyệt thì sửa ngay trong biểu."))
    if not reason.strip():
        raise Invalid(_("Hãy ghi lý do đính chính."))
    fact = measure_facts([row.measure_id], row.period.ends)[row.measure_id]
    number, words = _read(text, fact)
    if (number, words) == (row.accepted, row.words):
        raise Invalid(_("Số đính chính trùng với số đã duyệt."))
    asked = Correction(
        value=row, was=row.accepted, becomes=number, was_words=row.words, becomes_words=words,
        reason=reason.strip()[:500], by_label=by.label[:200],
    )  # fmt: skip
    asked.full_clean()
    asked.save()
    _become(row, reported=number, accepted=row.accepted)
    audit.record(
        "indicators:correction:proposed", row, by=by, unit_id=row.unit_id,
        data={"was": _told(row.accepted), "becomes": _told(number), "reason": asked.reason},
    )  # fmt: skip
    return asked


@transaction.atomic
def accept_correction(correction_id: int, *, by: Actor, why: str = "") -> Correction:
    """Make a correction official."""
    asked, row = _awaiting(correction_id, by)
    row.entered, row.words = asked.becomes, asked.becomes_words
    _become(row, reported=asked.becomes, accepted=asked.becomes)
    return _decided(asked, CorrectionState.ACCEPTED, why, by)


@transaction.atomic
def refuse_correction(correction_id: int, why: str, *, by: Actor) -> Correction:
    """Leave the accepted number as it is, with the reason; the reported one goes back to it."""
    if not why.strip():
        raise Invalid(_("Hãy ghi lý do không duyệt đính chính."))
    asked, row = _awaiting(correction_id, by)
    _become(row, reported=row.accepted, accepted=row.accepted)
    return _decided(asked, CorrectionState.RETURNED, why, by)


def check_can_judge_correction(by: Actor, row: Value) -> None:
    """Raise NotAllowed unless the actor works for the unit whose word made the figure official."""
    submission = judged_answer(answers_asking(row.measure_id, row.period_id, row.unit_id))
    approver = last_approver_of(submission) if submission else None
    if approver is not None:
        accounts.check_can_work(by, approver)
    elif not by.is_operator:
        raise NotAllowed(_("Số liệu này không có cấp nào duyệt; chỉ quản trị máy chủ mới được đính chính."))


def _awaiting(correction_id: int, by: Actor) -> tuple[Correction, Value]:
    value_id = Correction.objects.filter(pk=correction_id).values_list("value_id", flat=True).first()
    if value_id is None:
        raise NoSuchIndicator(_("Không có đính chính này."))
    row = _locked(value_id)
    check_can_judge_correction(by, row)
    asked = Correction.objects.select_for_update().get(pk=correction_id)
    if asked.state != CorrectionState.PROPOSED:
        raise RoundShut(_("Đính chính này đã được xem xét."))
    return asked, row


def _decided(asked: Correction, state: CorrectionState, why: str, by: Actor) -> Correction:
    asked.state, asked.why = state, why.strip()[:500]
    asked.decided_by_label, asked.decided_at = by.label[:200], timezone.now()
    asked.save()
    audit.record(
        f"indicators:correction:{state}", asked.value, by=by, unit_id=asked.value.unit_id,
        data={"was": _told(asked.was), "becomes": _told(asked.becomes), "why": asked.why},
    )  # fmt: skip
    return asked


def _become(row: Value, *, reported: Decimal | None, accepted: Decimal | None) -> None:
    change = change_of(row, reported=reported, accepted=accepted)
    row.reported, row.accepted = reported, accepted
    row.version += 1
    store_changed([row])
    roll([change])


def _locked(value_id: int) -> Value:
    key = Value.objects.filter(pk=value_id).values_list("period_id", "unit_id").first()
    if key is None:
        raise NoSuchIndicator(_("Không có số liệu này."))
    lock_cells([key])
    return Value.objects.select_related("period").get(pk=value_id)


def _read(text: str, fact: MeasureFact) -> tuple[Decimal | None, str]:
    cell = read_cell(text, fact.expected, blank=Blank.CLEAR, places=fact.decimals)
    if cell.kind is CellKind.FAULT and cell.fault is not None:
        raise BadFigure(_(cell.fault.template) % cell.fault.details)
    if cell.value is None:
        return None, ""
    if fact.kind == Kind.TEXT:
        return Decimal(1), str(cell.value)
    return Decimal(int(cell.value)) if isinstance(cell.value, bool) else Decimal(cell.value), ""


def _told(number: Decimal | None) -> str | None:
    return None if number is None else str(number)
