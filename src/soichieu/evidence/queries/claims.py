"""Claims within a reader's sight, what was decided on them, and which contradict each other."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.evidence.contradiction import contradict
from soichieu.evidence.enums import ClaimState
from soichieu.evidence.models import Claim, ClaimDecision, Source
from soichieu.evidence.queries.sources import source_of, visible_sources
from soichieu.foundation.errors import NotFound


@dataclass(frozen=True, slots=True)
class ReadingRoom:
    """One source on the desk: its claims in order of place, and what other claims say against them.

    `contradictions` maps the id of a claim to the claims, of this or other sources in sight, that say
    otherwise of the same thing.
    """

    source: Source
    claims: tuple[Claim, ...]
    contradictions: Mapping[int, tuple[Claim, ...]]


def claims_seen(sight: Sight) -> QuerySet[Claim]:
    """Return the claims of all sources a reader may see, each with `decided_label`, who decided last."""
    last = ClaimDecision.objects.filter(claim_id=OuterRef("pk")).order_by("-id").values("by_label")[:1]
    return Claim.objects.filter(source__in=visible_sources(sight)).annotate(decided_label=Subquery(last))


def claims_of(
    source_id: int, sight: Sight, *, kinds: Collection[str] = (), states: Collection[str] = ()
) -> QuerySet[Claim]:
    """Return the claims of one source in order of place, of some kinds and states if any are named."""
    found = claims_seen(sight).filter(source_id=source_id)
    if kinds:
        found = found.filter(kind__in=kinds)
    if states:
        found = found.filter(state__in=states)
    return found.order_by("start", "end", "id")


def claim_of(claim_id: int, sight: Sight) -> Claim:
    """Return one claim; raises NotFound also where the reader may not see its source."""
    claim = claims_seen(sight).filter(pk=claim_id).first()
    if claim is None:
        raise NotFound(_("Không tìm thấy điều bóc tách này, hoặc nguồn không thuộc phạm vi của đồng chí."))
    return claim


def decisions_of(claim_id: int, sight: Sight) -> QuerySet[ClaimDecision]:
    """Return what was decided on a claim, oldest first; raises NotFound as `claim_of` does."""
    return ClaimDecision.objects.filter(claim=claim_of(claim_id, sight)).order_by("id")


def contradictions_of(claims: Iterable[Claim], sight: Sight) -> dict[int, tuple[Claim, ...]]:
    """Return, by the id of each claim that is contradicted, the claims in sight that say otherwise.

    Rejected claims contradict nothing. Of a document named many times in a source its claim is one.
    """
    asked = [claim for claim in claims if claim.subject_key and claim.state != ClaimState.REJECTED]
    others: dict[str, list[Claim]] = defaultdict(list)
    found = claims_seen(sight).filter(subject_key__in={claim.subject_key for claim in asked})
    for other in found.exclude(state=ClaimState.REJECTED).select_related("source").defer("source__text"):
        others[other.subject_key].append(other)
    against = {
        claim.pk: tuple(
            other
            for other in others[claim.subject_key]
            if contradict(claim.subject_key, claim.value_key, other.value_key)
        )
        for claim in asked
    }
    return {claim_id: contradicting for claim_id, contradicting in against.items() if contradicting}


def reading_room(source_id: int, sight: Sight) -> ReadingRoom:
    """Return a source with its text, claims and contradictions; raises NotFound as `source_of` does."""
    source = source_of(source_id, sight)
    claims = tuple(claims_of(source_id, sight))
    return ReadingRoom(source, claims, contradictions_of(claims, sight))
