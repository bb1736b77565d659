"""Coverage as texts report it ("63/63"), each with its words (R8: reported); never made from the register."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from soichieu.accounts.sight import Sight
from soichieu.directives.queries.reading import day_of
from soichieu.evidence import queries as evidence
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim


@dataclass(frozen=True, slots=True)
class Reported:
    """What one sentence says: so many of so many have done a thing, told on a day."""

    done: int
    of: int
    what: str
    level: str
    told_on: date
    claim_id: int
    source_id: int
    source: str
    quote: str
    is_accepted: bool


def reported_of(directive_id: int, on: date, sight: Sight) -> list[Reported]:
    """Return what texts in sight report of the coverage of a directive up to a day, the latest first."""
    claims = (
        evidence.claims_seen(sight)
        .filter(kind=ClaimKind.COVERAGE, directive_links__directive=directive_id)
        .exclude(state=ClaimState.REJECTED)
        .select_related("source")
        .defer("source__text")
        .distinct()
    )
    rows = list(claims)
    told = _days_told({claim.source_id for claim in rows})
    found = [one for claim in rows if (one := _reported(claim, claim.current, told)) and one.told_on <= on]
    return sorted(found, key=lambda one: (-one.told_on.toordinal(), one.source_id, one.claim_id))


def _days_told(source_ids: Collection[int]) -> Mapping[int, date]:
    """Return the last day of a conference each text tells of: what was said there was said on that day."""
    events = Claim.objects.filter(source_id__in=source_ids, kind=ClaimKind.EVENT)
    days: dict[int, date] = {}
    for event in events.exclude(state=ClaimState.REJECTED).select_related("source").defer("source__text"):
        day, published = day_of(event.current.get("date")), event.source.published_on
        if day is not None and (published is None or day <= published):
            days[event.source_id] = max(day, days.get(event.source_id, day))
    return days


def _reported(claim: Claim, said: dict[str, Any], told: Mapping[int, date]) -> Reported | None:
    """Return what a claim says; None where nobody knows on which day it was told.

    That day is the one the words name, else that of the conference the text tells of, else its publication.
    """
    as_of = said.get("as_of")
    told_on = date.fromisoformat(as_of) if as_of else told.get(claim.source_id, claim.source.published_on)
    if told_on is None:
        return None
    return Reported(
        done=said["done"],
        of=said["of"],
        what=said.get("what") or "",
        level=said.get("level") or "",
        told_on=told_on,
        claim_id=claim.pk,
        source_id=claim.source_id,
        source=claim.source.title or claim.source.file_name,
        quote=claim.quote,
        is_accepted=claim.state == ClaimState.ACCEPTED,
    )
