"""What persons do to an obligation: tell that it was met, take that back, waive it."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.cascade import policies
from soichieu.cascade.enums import Basis
from soichieu.cascade.errors import AlreadySettled, NoSuchObligation, NotYetOwed
from soichieu.cascade.models import Meeting, Obligation
from soichieu.cascade.services.settling import refresh
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Source
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.pure.reading.locating import TextIndex


@transaction.atomic
def tell_met(
    obligation_id: int, *, on: date, source_id: int, quote: str, by: Actor, note: str = ""
) -> Meeting:
    """Tell that an obligation was met on a day, citing the words of a source that prove it.

    `quote` is found in the source though copied with other blanks, tone marks or small damage. Raises Invalid
    where it is not there, NotYetOwed for a day after the unit ceased to owe, AlreadySettled where it was met
    by that day.
    """
    obligation = _locked(obligation_id)
    policies.check_can_tell(by, obligation)
    if obligation.ended_on is not None and on >= obligation.ended_on:
        raise NotYetOwed(_("Ngày thực hiện nằm sau ngày nghĩa vụ này kết thúc."))
    if obligation.met_on is not None and obligation.met_on <= on:
        raise AlreadySettled(_("Nghĩa vụ này đã được ghi nhận thực hiện từ ngày sớm hơn."))
    source = Source.objects.filter(pk=source_id).first()
    place = TextIndex.of(source.text).locate(quote) if source is not None else None
    if source is None or place is None or not place.has_same_figures:
        raise Invalid(_("Không tìm thấy câu này trong nguồn: hãy chép lại đúng câu chứng minh."))
    meeting = Meeting(
        obligation=obligation,
        on=on,
        basis=Basis.TOLD,
        accepted=True,
        note=note.strip() or str(_("theo nguồn viện dẫn")),
        told_by_id=by.user_id,
    )
    meeting.full_clean(exclude=["obligation"])
    meeting.save()
    evidence.cite_passage(meeting, source=source, start=place.span[0], end=place.span[1])
    refresh([obligation.pk])
    unit_id = obligation.unit_id
    audit.record("cascade:obligation:met", obligation, by=by, unit_id=unit_id, data={"on": on.isoformat()})
    return meeting


@transaction.atomic
def waive(obligation_id: int, *, on: date, why: str, by: Actor) -> Obligation:
    """Free a unit from an obligation from a day on; raises AlreadySettled if done.

    Raises Invalid without a reason. It still shows, as waived, and is in no count of the missing.
    """
    obligation = _locked(obligation_id)
    policies.check_can_follow(by, obligation.duty.rollout)
    if not why.strip():
        raise Invalid(_("Miễn thực hiện phải ghi lý do."))
    if obligation.met_on is not None or obligation.waived_on is not None or obligation.ended_on is not None:
        raise AlreadySettled(_("Nghĩa vụ này đã thực hiện, đã được miễn hoặc đã kết thúc."))
    if on < obligation.owed_from:
        raise NotYetOwed(_("Ngày miễn không thể trước ngày nghĩa vụ bắt đầu."))
    obligation.waived_on, obligation.waived_why, obligation.waived_by_id = on, why.strip(), by.user_id
    obligation.full_clean(exclude=["duty", "unit"])
    obligation.save()
    data = {"on": on.isoformat(), "why": why.strip()}
    audit.record("cascade:obligation:waived", obligation, by=by, unit_id=obligation.unit_id, data=data)
    return obligation


def _locked(obligation_id: int) -> Obligation:
    found = Obligation.objects.select_for_update(of=("self",)).select_related("duty__rollout", "unit")
    obligation = found.filter(pk=obligation_id).first()
    if obligation is None:
        raise NoSuchObligation(_("Không tìm thấy nghĩa vụ này."))
    return obligation
