"""Sources within a reader's sight (R21): seen by those whose sight covers a unit that holds them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.db.models import Count, Exists, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.evidence.enums import ClaimState
from soichieu.evidence.models import Claim, Source, SourceContent, SourceHolding
from soichieu.foundation.alphabet import with_words
from soichieu.foundation.errors import NotFound


@dataclass(frozen=True, slots=True)
class SourceFilter:
    """What a reader asks of the list of sources; empty means all in sight.

    `claims`: "undecided" has claims that wait for a person, "decided" has none that wait.
    """

    words: str = ""
    unit_id: int | None = None
    published_since: date | None = None
    published_until: date | None = None
    taken_since: date | None = None
    taken_until: date | None = None
    claims: Literal["", "undecided", "decided"] = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person: so many proposed claims in so many sources."""

    sources: int
    claims: int


def visible_sources(sight: Sight) -> QuerySet[Source]:
    """Return the sources a reader may see: the one place where R21 is applied to them."""
    if sight.everything:
        return Source.objects.all()
    held = SourceHolding.objects.filter(source_id=OuterRef("pk"), unit__any_of=sight.within)
    return Source.objects.filter(Exists(held))


def sources_seen(sight: Sight, wanted: SourceFilter | None = None) -> QuerySet[Source]:
    """Return sources without their texts, newest first, with `n_proposed`, `n_accepted` and `n_rejected`."""
    wanted = wanted or SourceFilter()
    found = visible_sources(sight).defer("text").filter(with_words(wanted.words, "name_folded"))
    if wanted.unit_id is not None:
        found = found.filter(
            Exists(SourceHolding.objects.filter(source_id=OuterRef("pk"), unit_id=wanted.unit_id))
        )
    limits = {
        "published_on__gte": wanted.published_since,
        "published_on__lte": wanted.published_until,
        "taken_at__date__gte": wanted.taken_since,
        "taken_at__date__lte": wanted.taken_until,
    }
    found = found.filter(**{name: day for name, day in limits.items() if day is not None})
    undecided = Exists(Claim.objects.filter(source_id=OuterRef("pk"), state=ClaimState.PROPOSED))
    if wanted.claims == "undecided":
        found = found.filter(undecided)
    elif wanted.claims == "decided":
        found = found.filter(~undecided)
    return found.annotate(**{f"n_{state}": _count_of(state) for state in ClaimState.values})


def _count_of(state: str) -> Coalesce:
    """Count the claims of a source in one state."""
    counted = (
        Claim.objects.filter(source_id=OuterRef("pk"), state=state)
        .order_by()
        .values("source_id")
        .annotate(n=Count("pk"))
        .values("n")
    )
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def source_of(source_id: int, sight: Sight) -> Source:
    """Return one source with its text; raises NotFound also where the reader may not see it."""
    source = visible_sources(sight).filter(pk=source_id).first()
    if source is None:
        raise NotFound(_("Không tìm thấy nguồn này, hoặc nguồn không thuộc phạm vi của đồng chí."))
    return source


def source_exists(source_id: int) -> bool:
    """Return whether a source stands in the system, whoever may see it."""
    return Source.objects.filter(pk=source_id).exists()


def content_of(source_id: int, sight: Sight) -> bytes:
    """Return the bytes of a source as they came; raises NotFound as `source_of` does."""
    source = source_of(source_id, sight)
    return bytes(SourceContent.objects.values_list("data", flat=True).get(source=source))


def holder_ids(source_id: int) -> list[int]:
    """Return the units that hold a source, the first holder first."""
    return list(
        SourceHolding.objects.filter(source_id=source_id).order_by("id").values_list("unit_id", flat=True)
    )


def next_source(sight: Sight, *, after_id: int | None = None) -> Source | None:
    """Return the next source with undecided claims, the longest waiting first; after the last, the first."""
    waiting_sources = sources_seen(sight, SourceFilter(claims="undecided")).order_by("id")
    after = after_id or 0
    return waiting_sources.filter(pk__gt=after).first() or waiting_sources.exclude(pk=after).first()


def waiting(sight: Sight) -> Waiting:
    """Count what waits for a person within a reader's sight."""
    proposed = Claim.objects.filter(state=ClaimState.PROPOSED, source__in=visible_sources(sight))
    counted = proposed.aggregate(claims=Count("pk"), sources=Count("source_id", distinct=True))
    return Waiting(sources=counted["sources"], claims=counted["claims"])
