"""Asking for a later day, and deciding on it (gia hạn)."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.pure.tasks import Side
from soichieu.tasks import policies
from soichieu.tasks.enums import State
from soichieu.tasks.errors import AlreadyAsked, NeedsReason, NoSuchTask, NotLawful, NotYours
from soichieu.tasks.models import Assignment, Extension

_CLOSED = (State.DONE, State.REFUSED)


@transaction.atomic
def ask_extension(assignment_id: int, *, to: date, why: str, on: date, by: Actor) -> Extension:
    """Ask for a later last day of a share; raises AlreadyAsked while one waits, Invalid if earlier."""
    share = _locked(assignment_id)
    if Side.UNIT not in policies.side_of(by, share):
        raise NotYours(_("Việc này do đơn vị được giao làm."))
    _check(share, to, why)
    asked = Extension(assignment=share, asked_on=on, to=to, why=why.strip(), asked_by_id=by.user_id)
    asked.full_clean(exclude=["assignment"])
    asked.save()
    data = {"to": to.isoformat()}
    audit.record("tasks:extension:asked", share, by=by, unit_id=share.unit_id, data=data)
    return asked


@transaction.atomic
def extend_share(assignment_id: int, *, to: date, why: str, on: date, by: Actor) -> Extension:
    """Give a share a later last day that nobody asked for; raises as `ask_extension`, NotYours for the unit.

    While a request waits, the office decides on that instead: AlreadyAsked.
    """
    share = _locked(assignment_id)
    if Side.OFFICE not in policies.side_of(by, share):
        raise NotYours(_("Việc này do cơ quan theo dõi nhiệm vụ làm."))
    _check(share, to, why)
    if on < share.given_on:
        raise Invalid(_("Ngày gia hạn không thể trước ngày giao."))
    given = Extension(
        assignment=share, asked_on=on, to=to, why=why.strip(), decided_on=on, granted=True, unasked=True
    )
    given.full_clean(exclude=["assignment"])
    given.save()
    share.last_day = to
    share.save(update_fields=["last_day"])
    data = {"to": to.isoformat(), "why": why.strip()}
    audit.record("tasks:extension:given", share, by=by, unit_id=share.unit_id, data=data)
    return given


def _locked(assignment_id: int) -> Assignment:
    found = Assignment.objects.select_for_update(of=("self",)).select_related("task", "unit")
    share = found.filter(pk=assignment_id).first()
    if share is None:
        raise NoSuchTask(_("Không tìm thấy phần việc này."))
    return share


def _check(share: Assignment, to: date, why: str) -> None:
    """Raise unless a share may be given a later day: it is open, has a day, and none is asked for yet."""
    if share.state in _CLOSED or share.ended_on is not None or share.last_day is None:
        raise NotLawful(_("Phần việc này đã xong, đã từ chối hoặc không có hạn nên không gia hạn."))
    if not why.strip():
        raise NeedsReason(_("Hãy ghi lý do."))
    if to <= share.last_day:
        raise Invalid(_("Ngày xin gia hạn phải sau hạn hiện nay."))
    if share.extensions.filter(decided_on__isnull=True).exists():
        raise AlreadyAsked(_("Đã có một đề nghị gia hạn đang chờ quyết định."))


@transaction.atomic
def decide_extension(extension_id: int, *, granted: bool, on: date, by: Actor, words: str = "") -> Extension:
    """Grant or refuse a later day; a refusal must say why, one granted moves the last day of the share."""
    asked = _asked(pk=extension_id)
    if asked is None:
        raise NoSuchTask(_("Không tìm thấy đề nghị gia hạn này."))
    share = asked.assignment
    if Side.OFFICE not in policies.side_of(by, share):
        raise NotYours(_("Việc này do cơ quan theo dõi nhiệm vụ làm."))
    if asked.decided_on is not None:
        raise NotLawful(_("Đề nghị gia hạn này đã được quyết định."))
    if not granted and not words.strip():
        raise NeedsReason(_("Hãy ghi lý do."))
    asked.decided_on, asked.granted, asked.words = on, granted, words.strip()
    asked.save()
    if granted:
        share.last_day = asked.to
        share.save(update_fields=["last_day"])
    decided = "granted" if granted else "refused"
    data = {"to": asked.to.isoformat()}
    audit.record(f"tasks:extension:{decided}", share, by=by, unit_id=share.unit_id, data=data)
    return asked


@transaction.atomic
def decide_extension_of(
    assignment_id: int, *, granted: bool, on: date, by: Actor, words: str = ""
) -> Extension:
    """Decide on the extension that waits for a share; raises NoSuchTask where none does."""
    asked = _asked(assignment_id=assignment_id, decided_on__isnull=True)
    if asked is None:
        raise NoSuchTask(_("Không có đề nghị gia hạn nào đang chờ quyết định."))
    return decide_extension(asked.pk, granted=granted, on=on, by=by, words=words)


def _asked(**which: int | bool) -> Extension | None:
    found = Extension.objects.select_for_update(of=("self",)).filter(**which)
    return found.select_related("assignment__task", "assignment__unit").first()
