"""Explaining a broken check: it may stand, with the reason, as long as its numbers do not change."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.indicators import policies
from soichieu.indicators.enums import Severity
from soichieu.indicators.errors import NoSuchIndicator, RoundShut
from soichieu.indicators.models import Waiver
from soichieu.indicators.queries.breaches import breaches
from soichieu.indicators.queries.rounds import why_settled, why_shut
from soichieu.indicators.services.submitting import locked


@transaction.atomic
def waive(round_id: int, unit_id: int, breach_key: str, reason: str, *, by: Actor) -> Waiver:
    """Explain one broken check of a unit in a round; raises Invalid where it must be mended instead.

    The same words again change nothing, so a request whose answer was lost may be repeated.
    """
    submission = locked(round_id, unit_id)
    policies.check_can_answer(by, unit_id)
    why = why_settled(submission) or why_shut(submission.round, unit_id, timezone.now())
    if why:
        raise RoundShut(why)
    if not reason.strip():
        raise Invalid(_("Hãy ghi lời giải trình."))
    found = next((one for one in breaches(submission.round, unit_id) if one.key == breach_key), None)
    if found is None:
        raise NoSuchIndicator(_("Cảnh báo này không còn: số liệu đã thay đổi."))
    if found.severity == Severity.MUST:
        raise Invalid(_("Cảnh báo này phải sửa số liệu, không giải trình được."))
    of_breach = {
        "check_rule_id": found.check_id, "line_id": found.line_id, "measure_id": found.cells[0],
        "unit_id": unit_id, "period_id": submission.round.period_id, "digest": found.digest,
    }  # fmt: skip
    reason = reason.strip()[:500]
    if (standing := Waiver.objects.filter(**of_breach).first()) and standing.reason == reason:
        return standing
    given = Waiver(**of_breach, reason=reason, by_label=by.label[:200])
    given.full_clean()
    given.save()
    audit.record(
        "indicators:waiver:given", submission, by=by, unit_id=unit_id,
        data={"breach": found.said, "reason": given.reason},
    )  # fmt: skip
    return given
