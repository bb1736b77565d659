"""A round as it stands for one unit at one moment: open, shut and why."""

from collections.abc import Collection
from datetime import UTC, datetime

from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.indicators.enums import CellState, SubmissionState
from soichieu.indicators.models import FormLine, Round, Submission, Unlocking, Value

_NEVER = datetime.min.replace(tzinfo=UTC)


def why_shut(found: Round, unit_id: int, at: datetime) -> str:
    """Return why figures of a unit may not be entered in a round at a moment, or ""."""
    early = why_not_open(found, at)
    if early:
        return early
    if found.locks_at is not None and at > found.locks_at and not _is_unlocked(found, unit_id, at):
        return why_locked(found)
    return ""


def why_not_open(found: Round, at: datetime) -> str:
    """Return why a round is not open yet at a moment, or ""."""
    if timezone.localdate(at) < found.opens_on:
        return _("Kỳ này mở nhập số liệu từ ngày %(day)s.") % {"day": f"{found.opens_on:%d/%m/%Y}"}
    return ""


def why_locked(found: Round) -> str:
    """Return the sentence of a round that has locked."""
    if found.locks_at is None:
        return ""
    return _("Kỳ này đã khóa từ %(moment)s; hãy đề nghị đơn vị yêu cầu báo cáo mở khóa.") % {
        "moment": f"{timezone.localtime(found.locks_at):%H:%M ngày %d/%m/%Y}"
    }


def _is_unlocked(found: Round, unit_id: int, at: datetime) -> bool:
    given = Unlocking.objects.filter(Q(unit_id=unit_id) | Q(unit__isnull=True), round=found)
    return given.filter(until__gte=at).exists()


def why_settled(submission: Submission) -> str:
    """Return why the answer of a unit is no longer to be changed in the form, or ""."""
    if submission.state == SubmissionState.SUBMITTED:
        return _("Đơn vị đã nộp báo cáo này: hãy rút lại, hoặc chờ cấp trên trả lại, rồi sửa.")
    if submission.state == SubmissionState.ACCEPTED:
        return _("Số liệu đã được duyệt: hãy đề nghị đính chính, kèm lý do.")
    return ""


def lines_asked(found: Round) -> QuerySet[FormLine]:
    """Return the lines a round asks or shows: those its form had for the last day of its period."""
    lines = FormLine.objects.filter(form_id=found.form_id, valid__contains=found.period.ends)
    return lines.order_by("order", "pk")


def asked_measures(found: Round) -> list[int]:
    """Return the measures a round asks for, in order; computed ones are shown, not asked (R17)."""
    lines = lines_asked(found).filter(measure__indicator__computed=False)
    return list(lines.values_list("measure_id", flat=True))


def answers_owed(measure_id: int, period_id: int) -> QuerySet[Submission]:
    """Return what is owed for a period in the rounds that ask for a measure."""
    return Submission.objects.filter(
        round__period=period_id,
        round__form__lines__measure=measure_id,
        round__form__lines__valid__contains=F("round__period__ends"),
    )


def answers_asking(measure_id: int, period_id: int, unit_id: int) -> list[Submission]:
    """Return what a unit owes for a period in the rounds that ask for a measure, the first asked first."""
    found = answers_owed(measure_id, period_id).filter(unit=unit_id)
    return list(found.select_related("round__form", "round__period").order_by("pk"))


def judged_answer(answers: Collection[Submission]) -> Submission | None:
    """Return of the answers that hold a figure the one by which it counts: the last accepted, or the last."""
    accepted = [row for row in answers if row.accepted_at is not None]
    return max(accepted or answers, key=lambda row: (row.accepted_at or _NEVER, row.pk), default=None)


def why_evidence_stays(row: Value) -> str:
    """Return why evidence of a figure may no longer be taken away, or ""."""
    if row.state in (CellState.SUBMITTED, CellState.ACCEPTED):
        return _("Số liệu đã nộp thì chỉ thêm minh chứng, không bỏ minh chứng.")
    now = timezone.now()
    asked = answers_asking(row.measure_id, row.period_id, row.unit_id)
    shut = [why_settled(one) or why_shut(one.round, row.unit_id, now) for one in asked]
    return shut[0] if shut and all(shut) else ""


def submissions_of(round_id: int, unit_ids: Collection[int]) -> dict[int, Submission]:
    """Return what each of these units owes in a round."""
    found = Submission.objects.filter(round_id=round_id, unit_id__in=unit_ids)
    return {row.unit_id: row for row in found.select_related("round__form", "round__period")}
