"""Asking a form for one period: who owes it, until when; moving the day, opening what is locked (R15)."""

from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.foundation.office_days import holidays_of
from soichieu.indicators import policies
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Form, Period, Round, Submission, Unlocking
from soichieu.indicators.services.cleaning import clean
from soichieu.indicators.services.rolling import TurnoutChange, roll_turnout
from soichieu.organisations.queries import units_named
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme

_END_OF_DAY = 24
_ALWAYS_OPEN_AFTER = timedelta(minutes=1)


@transaction.atomic
def open_round(form_id: int, key: str, *, by: Actor) -> Round:
    """Ask the form for a period; everybody its rule names on the last day of the period owes an answer.

    Raises Invalid where the key names no period of the form's frequency, where the form does not run in it,
    where nobody is named, or where the round is open already.
    """
    form = _form(form_id)
    policies.check_can_ask(by, form.owner_id)
    period = period_of(key, form.scheme)
    if period.frequency != form.frequency:
        raise Invalid(
            _("Biểu này báo cáo theo %(frequency)s; “%(key)s” không phải là kỳ như vậy.")
            % {"frequency": form.get_frequency_display(), "key": key}
        )
    if period.ends < form.starts or (form.ends is not None and period.starts > form.ends):
        raise Invalid(_("Biểu này không áp dụng cho kỳ đó."))
    units = list(units_named(form.rule, period.ends).values_list("pk", flat=True))
    if not units:
        raise Invalid(_("Không có đơn vị nào phải báo cáo biểu này vào cuối kỳ đó."))
    opened = _round(form, period)
    clean(opened)
    opened.save()
    Submission.objects.bulk_create(Submission(round=opened, unit_id=unit) for unit in units)
    roll_turnout(opened.pk, period.pk, form.hierarchy, [TurnoutChange(unit, expected=1) for unit in units])
    audit.record(
        "indicators:round:opened", opened, by=by, unit_id=form.owner_id,
        data={"form": form.code, "period": key, "units": len(units)},
    )  # fmt: skip
    return opened


@transaction.atomic
def move_due(round_id: int, due_at: datetime, reason: str, *, by: Actor) -> Round:
    """Set another moment by which answers are due, with the reason; the lock keeps its distance."""
    found = _locked(round_id)
    policies.check_can_ask(by, found.form.owner_id)
    reason = _said(reason, _("Hãy ghi lý do đổi hạn nộp."))
    before, later = found.due_at, due_at - found.due_at
    found.due_at = due_at
    if found.locks_at is not None:
        found.locks_at += later
    found.full_clean()
    found.save(update_fields=["due_at", "locks_at"])
    audit.record(
        "indicators:round:moved", found, by=by, unit_id=found.form.owner_id,
        data={"before": before.isoformat(), "after": due_at.isoformat(), "reason": reason},
    )  # fmt: skip
    return found


@transaction.atomic
def unlock(round_id: int, unit_id: int | None, until: datetime, reason: str, *, by: Actor) -> Unlocking:
    """Open a locked round again until a moment, for one unit or for all (None), with the reason."""
    found = _locked(round_id)
    policies.check_can_ask(by, found.form.owner_id)
    reason = _said(reason, _("Hãy ghi lý do mở khóa."))
    if until <= timezone.now():
        raise Invalid(_("Thời điểm mở khóa đến phải ở sau lúc này."))
    if unit_id is not None and not found.submissions.filter(unit_id=unit_id).exists():
        raise Invalid(_("Đơn vị này không phải báo cáo trong kỳ này."))
    opened = Unlocking(round=found, unit_id=unit_id, until=until, reason=reason, by_label=by.label[:200])
    opened.full_clean()
    opened.save()
    audit.record(
        "indicators:round:unlocked", found, by=by, unit_id=unit_id or found.form.owner_id,
        data={"until": until.isoformat(), "reason": reason},
    )  # fmt: skip
    return opened


def period_of(key: str, scheme: str) -> Period:
    """Return the period of a key, kept once; raises Invalid where the key names none (R15)."""
    try:
        exact = frequencies.from_key(key, Scheme(scheme), _days_of_term(key))
    except ValueError as wrong:
        raise Invalid(str(wrong)) from wrong
    kept, _created = Period.objects.get_or_create(
        scheme=scheme,
        key=frequencies.key(exact),
        defaults={"frequency": exact.frequency.value, "starts": exact.start, "ends": exact.end},
    )
    return kept


def _days_of_term(key: str) -> tuple[date, date] | None:
    """Return the days of a term by its years: from the first of the first to the last of the last."""
    first, dots, last = key.partition("..")
    if not dots or not (first.isdigit() and last.isdigit()):
        return None
    return date(int(first), 1, 1), date(int(last), 12, 31)


def _round(form: Form, period: Period) -> Round:
    exact = frequencies.from_key(period.key, Scheme(form.scheme), (period.starts, period.ends))
    holidays = holidays_of(period.ends.year) | holidays_of(period.ends.year + 1)
    hour = form.due_hour
    due = frequencies.due(
        exact, form.due_after, _END_OF_DAY if hour is None else 0,
        working=form.due_working, holidays=holidays,
    )  # fmt: skip
    # The last minute of the day, not the first of the next: a cut-off is read as a day.
    due = due - _ALWAYS_OPEN_AFTER if hour is None else datetime.combine(due.date(), hour)
    due_at = timezone.make_aware(due)
    locks_at = None
    if form.locks_after is not None:
        last = due.date() + timedelta(days=form.locks_after)
        locks_at = max(due_at, timezone.make_aware(datetime.combine(last, time(23, 59))))
    opens_on = period.ends + timedelta(days=form.opens_after)
    return Round(form=form, period=period, opens_on=opens_on, due_at=due_at, locks_at=locks_at)


def _form(form_id: int) -> Form:
    """Return a form, locked: its lines do not change while it is asked for a period."""
    found = Form.objects.select_for_update(of=("self",)).filter(pk=form_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không có biểu mẫu này."))
    return found


def _locked(round_id: int) -> Round:
    found = Round.objects.select_for_update(of=("self",)).select_related("form").filter(pk=round_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không có kỳ báo cáo này."))
    return found


def _said(reason: str, otherwise: str) -> str:
    reason = reason.strip()
    if not reason:
        raise Invalid(otherwise)
    return reason[:300]
