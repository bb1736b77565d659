"""Reading a kept text again with a better engine: what people decided stays, the rest is replaced."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.evidence import acceptance, policies
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.models import Claim, ClaimDecision, Source
from soichieu.evidence.noting import note_claims
from soichieu.evidence.reading import read_text
from soichieu.evidence.services.taking_in import add_claims
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotFound

# The places in findings where one finding names another of the same text by its id.
_SINGLE_REFERENCES = ("from", "to")
_MANY_REFERENCES = "documents"


@transaction.atomic
def reread(source_id: int, *, by: Actor) -> Source:
    """Read a source again: what people decided on stays, with the documents it names; the rest goes.

    Notes on the arithmetic of the text are the machine's and are made anew for all claims.
    """
    source = Source.objects.select_for_update(no_key=True).filter(pk=source_id).first()
    if source is None:
        raise NotFound(_("Không tìm thấy nguồn này."))
    policies.check_can_decide(by, source)
    found = read_text(
        source.text, file_name=source.file_name, title=source.title, published_on=source.published_on
    )
    claims = list(Claim.objects.select_for_update(no_key=True).filter(source=source))
    touched = set(ClaimDecision.objects.filter(claim__source=source).values_list("claim_id", flat=True))
    kept = with_documents([claim for claim in claims if claim.pk in touched], claims)
    waiting = [claim for claim in claims if claim not in kept]
    for handler, share in acceptance.by_handler(waiting):
        handler.withdrawn(share, by=by)
    Claim.objects.filter(pk__in=[claim.pk for claim in waiting]).delete()
    Claim.objects.bulk_update(note_claims(kept, found.notes), ["notes"], batch_size=1000)
    fresh = beside_kept(found.claims, kept)
    if source.reading_version != found.version:
        source.reading_version = found.version
        source.save(update_fields=["reading_version"])
    add_claims(source, fresh, by=by)
    data = {"version": found.version, "withdrawn": len(waiting), "claims": len(fresh)}
    audit.record("evidence:source:reread", source, by=by, data=data)
    return source


def with_documents(decided: Sequence[Claim], claims: Iterable[Claim]) -> list[Claim]:
    """Add to the claims decided on the documents they name, lest their ids come to mean something else."""
    named: set[str] = set()
    for claim in decided:
        for data in filter(None, (claim.data, claim.corrected_data)):
            named.update(data.get(_MANY_REFERENCES, ()))
            if claim.kind == ClaimKind.LINEAGE:
                named.update(data[key] for key in _SINGLE_REFERENCES)
    also = [claim for claim in claims if claim.kind == ClaimKind.DOCUMENT and claim.local_id in named]
    return [*decided, *(claim for claim in also if claim not in decided)]


def beside_kept(found: Iterable[Claim], kept: Sequence[Claim]) -> list[Claim]:
    """Choose the new claims that no kept one already stands for, with ids that fit beside the kept ones.

    A new finding is the same as a kept one if it is of its kind and has one of its places. Its id then
    means the kept claim; an id that a kept claim bears for something else is replaced.
    """
    places = {(claim.kind, *place): claim for claim in kept for place in _places(claim)}
    taken = {claim.local_id for claim in kept}
    fresh: list[Claim] = []
    renamed: dict[str, str] = {}
    for claim in found:
        same = next(
            (places[key] for place in _places(claim) if (key := (claim.kind, *place)) in places), None
        )
        if same is not None:
            renamed[claim.local_id] = same.local_id
            continue
        if claim.local_id in taken:
            renamed[claim.local_id] = _free_id(claim.local_id, taken)
            claim.local_id = renamed[claim.local_id]
        taken.add(claim.local_id)
        fresh.append(claim)
    for claim in fresh:
        claim.data = _with_ids(claim, renamed)
    return fresh


def _places(claim: Claim) -> list[tuple[int, int]]:
    """Return the places of a claim; the text itself is one thing, wherever it is shown."""
    return [(-1, -1)] if claim.kind == ClaimKind.SELF else [(start, end) for start, end in claim.spans]


def _free_id(wanted: str, taken: set[str]) -> str:
    number = 2
    while f"{wanted}.{number}" in taken:
        number += 1
    return f"{wanted}.{number}"


def _with_ids(claim: Claim, renamed: dict[str, str]) -> dict[str, Any]:
    """Return the finding with its own id and the ids it names as they are now."""
    data: dict[str, Any] = dict(claim.data)
    if "id" in data:
        data["id"] = claim.local_id
    for key in _SINGLE_REFERENCES:
        if claim.kind == ClaimKind.LINEAGE:
            data[key] = renamed.get(data[key], data[key])
    if _MANY_REFERENCES in data:
        data[_MANY_REFERENCES] = [renamed.get(name, name) for name in data[_MANY_REFERENCES]]
    return data
