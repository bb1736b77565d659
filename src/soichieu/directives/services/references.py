"""Mentions that fit several directives: kept open by the machine, decided by a person (R2)."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.directives import policies
from soichieu.directives.enums import ReferenceState
from soichieu.directives.errors import AlreadyDecided
from soichieu.directives.models import Directive, DocumentMention, Reference
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor


def keep_open(claim: Claim, candidates: Sequence[Directive]) -> None:
    """Leave the mention to a person, with the directives it may mean."""
    why = (
        _("Chỉ khớp một phần với văn bản đã biết.")
        if len(candidates) == 1
        else _("Có {count} văn bản cùng khớp.").format(count=len(candidates))
    )
    reference, _created = Reference.objects.update_or_create(
        claim=claim,
        defaults={"text": claim.quote, "why": why, "state": ReferenceState.OPEN, "chosen": None},
    )
    reference.candidates.set(candidates)


def forget(claim: Claim) -> None:
    """Drop the question once the mention is told apart without a person."""
    Reference.objects.filter(claim=claim, state=ReferenceState.OPEN).delete()


@transaction.atomic
def decide(
    reference_id: int, directive: Directive, *, reason: str, state: ReferenceState, by: Actor
) -> Reference:
    """Write that the mention means this directive; the machine does not look at it again."""
    reference = (
        Reference.objects.select_for_update(of=("self",)).select_related("claim__source").get(pk=reference_id)
    )
    policies.check_can_decide(by, reference.claim.source)
    if reference.state != ReferenceState.OPEN:
        raise AlreadyDecided(_("Viện dẫn này đã có người quyết định."))
    reference.state, reference.chosen, reference.reason = state, directive, reason
    reference.decided_by_id, reference.decided_at = by.user_id, timezone.now()
    reference.full_clean()
    reference.save()
    DocumentMention.objects.filter(claim=reference.claim).update(directive=directive, pinned=True)
    audit.record(
        "directives:reference:decided", reference, by=by, data={"directive": directive.pk, "reason": reason}
    )
    return reference
