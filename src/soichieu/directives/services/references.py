"""Mentions that fit several directives: kept open by the machine, decided by a person (R2)."""

from collections.abc import Collection, Mapping, Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.directives import policies
from soichieu.directives.enums import ReferenceState
from soichieu.directives.errors import AlreadyDecided
from soichieu.directives.models import Directive, DocumentMention, Reference
from soichieu.directives.queries import reading
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor


def keep(unclear: Mapping[Claim, Sequence[Directive]], clear: Collection[Claim]) -> None:
    """Leave unclear mentions to a person, with what each may mean; drop the questions that are answered."""
    Reference.objects.filter(claim__in=clear, state=ReferenceState.OPEN).delete()
    asked = Reference.objects.filter(claim__in=unclear).prefetch_related("candidates")
    known = {reference.claim_id: reference for reference in asked}
    for claim, candidates in unclear.items():
        reference = known.get(claim.pk)
        if reference is None:
            reference = Reference.objects.create(
                claim=claim,
                source_id=claim.source_id,
                start=claim.start,
                end=claim.end,
                text=claim.quote,
                why=_why(candidates),
            )
        elif set(reference.candidates.all()) == set(candidates):
            continue
        else:
            reference.why = _why(candidates)
            reference.save(update_fields=["why"])
        reference.candidates.set(candidates)


def drop(claims: Collection[Claim]) -> None:
    """Drop the open questions of claims that are about to be deleted; decided ones stay for `reattach`."""
    Reference.objects.filter(claim__in=claims, state=ReferenceState.OPEN).delete()


def reattach(claims: Collection[Claim]) -> None:
    """Give what persons decided to the new claims that stand where the old ones stood."""
    by_place = {(c.source_id, c.start, c.end): c for c in claims if c.kind in reading.DOCUMENT_KINDS}
    sources = {claim.source_id for claim in claims}
    for reference in Reference.objects.filter(
        source_id__in=sources, claim__isnull=True, chosen__isnull=False
    ):
        claim = by_place.get((reference.source_id, reference.start, reference.end))
        if claim is None:
            continue
        reference.claim = claim
        reference.save(update_fields=["claim"])
        DocumentMention.objects.filter(claim=claim).update(directive=reference.chosen, pinned=True)


def _why(candidates: Sequence[Directive]) -> str:
    if len(candidates) == 1:
        return _("Chỉ khớp một phần với văn bản đã biết.")
    return _("Có {count} văn bản cùng khớp.").format(count=len(candidates))


@transaction.atomic
def decide(
    reference_id: int, directive: Directive, *, reason: str, state: ReferenceState, by: Actor
) -> Reference:
    """Write that the mention means this directive; the machine does not look at it again."""
    reference = (
        Reference.objects.select_for_update(of=("self",)).select_related("source").get(pk=reference_id)
    )
    policies.check_can_decide(by, reference.source)
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
