"""The words a fact rests on: a quote, its place and its source."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Value
from django.db.models.functions import Greatest, Substr

from soichieu.directives.enums import Status
from soichieu.evidence.enums import ClaimState
from soichieu.evidence.models import Claim

_AROUND = 160
_SENTENCE_END = re.compile(r"[.;!?](?=\s)\s*|\s*\n\s*")


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
    is_invented: bool


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
        is_invented=source.invented,
    )


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words right before and after a quote, each cut where its sentence begins or ends."""

    before: str
    after: str


def surroundings_of(claim_ids: Collection[int]) -> dict[int, Surroundings]:
    """Return the words around the quotes of claims, without fetching whole texts."""
    first = Greatest(F("start") - _AROUND, Value(0))
    rows = Claim.objects.filter(pk__in=claim_ids).annotate(
        before=Substr("source__text", first + 1, F("start") - first),
        after=Substr("source__text", F("end") + 1, Value(_AROUND)),
    )
    return {
        pk: Surroundings(_last_sentence(before), _first_sentence(after))
        for pk, before, after in rows.values_list("pk", "before", "after")
    }


def _last_sentence(text: str) -> str:
    """Return what follows the last end of a sentence, from a whole word on."""
    parts = _SENTENCE_END.split(text)
    return parts[-1] if len(parts) > 1 or len(text) < _AROUND else text.partition(" ")[2]


def _first_sentence(text: str) -> str:
    """Return what stands before the first end of a sentence, up to a whole word."""
    found = _SENTENCE_END.search(text)
    if found is not None:
        return text[: found.start() + 1].rstrip()
    return text if len(text) < _AROUND else text.rpartition(" ")[0]


def quotes_of(claims: Iterable[Claim]) -> tuple[Quote, ...]:
    """Return the quotes of claims, those a person accepted first; their sources must be loaded."""
    return tuple(quote_of(claim) for claim in sorted(claims, key=lambda c: c.state != ClaimState.ACCEPTED))


def status_of(claims: Iterable[Claim]) -> str:
    """Return accepted where a person accepted any of the claims."""
    accepted = any(claim.state == ClaimState.ACCEPTED for claim in claims)
    return Status.ACCEPTED if accepted else Status.PROPOSED
