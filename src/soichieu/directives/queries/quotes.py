"""The words a fact rests on: a quote, its place and its source."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from soichieu.directives.enums import Status
from soichieu.evidence.enums import ClaimState
from soichieu.evidence.models import Claim


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a source that a claim rests on; `text[start:end]` of the source is the quote."""

    claim_id: int
    source_id: int
    source_name: str
    source_title: str
    source_sha256: str
    published_on: date | None
    url: str
    start: int
    end: int
    quote: str
    state: str
    doubt: str


def quote_of(claim: Claim) -> Quote:
    """Return the quote of a claim; its source must be loaded."""
    source = claim.source
    return Quote(
        claim_id=claim.pk,
        source_id=source.pk,
        source_name=source.file_name,
        source_title=source.title,
        source_sha256=source.sha256,
        published_on=source.published_on,
        url=source.url,
        start=claim.start,
        end=claim.end,
        quote=claim.quote,
        state=claim.state,
        doubt=claim.doubt,
    )


def status_of(claims: Iterable[Claim]) -> str:
    """Return accepted where a person accepted any of the claims."""
    accepted = any(claim.state == ClaimState.ACCEPTED for claim in claims)
    return Status.ACCEPTED if accepted else Status.PROPOSED
