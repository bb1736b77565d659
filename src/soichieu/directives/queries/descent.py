"""What carries a set of directives out, however far down, and on which day each was issued."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from django.db import connection

from soichieu.directives.enums import Life, Status
from soichieu.directives.models import Directive, DocumentMention
from soichieu.directives.queries import reading
from soichieu.evidence.enums import ClaimState

# Every directive below, and whether a chain of accepted relations between accepted directives leads to it.
_BELOW = """
WITH RECURSIVE below (id, sure) AS (
    SELECT l.lower_id, l.status = 'accepted' AND d.status = 'accepted'
    FROM directives_lineage l JOIN directives_directive d ON d.id = l.lower_id
    WHERE l.upper_id = ANY(%(tops)s) AND l.kind = 'implements'
      AND l.status <> 'rejected' AND d.status <> 'rejected'
  UNION
    SELECT l.lower_id, b.sure AND l.status = 'accepted' AND d.status = 'accepted'
    FROM below b JOIN directives_lineage l ON l.upper_id = b.id
    JOIN directives_directive d ON d.id = l.lower_id
    WHERE l.kind = 'implements' AND l.status <> 'rejected' AND d.status <> 'rejected'
)
SELECT id, bool_or(sure) FROM below WHERE NOT id = ANY(%(tops)s) GROUP BY id
"""


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """A directive that carries out others.

    `on` is the day of its issue; where no text tells that, the day the first text spoke of it, so that it was
    issued not later (`is_latest`). `sure` says that persons accepted it and every relation that leads to it.
    """

    directive_id: int
    kind: str
    symbol: str
    issuer_id: int | None
    on: date | None
    is_latest: bool
    sure: bool
    is_invented: bool


def carrying_out(directive_ids: Collection[int]) -> list[CarriedOut]:
    """Return what carries these directives out, directly or through others; drafts are not yet among them."""
    sure = _below(directive_ids)
    found = Directive.objects.filter(pk__in=sure).exclude(state__in=[Life.DRAFT, Life.ADOPTED]).order_by("pk")
    rows = list(found.exclude(status=Status.REJECTED))
    told = _first_told([row.pk for row in rows if row.issued_on is None])
    return [
        CarriedOut(
            directive_id=row.pk,
            kind=row.kind,
            symbol=row.symbol,
            issuer_id=row.issuer_id,
            on=row.issued_on or told.get(row.pk),
            is_latest=row.issued_on is None,
            sure=sure[row.pk],
            is_invented=row.invented,
        )
        for row in rows
    ]


def _below(directive_ids: Collection[int]) -> Mapping[int, bool]:
    with connection.cursor() as cursor:
        cursor.execute(_BELOW, {"tops": list(directive_ids)})
        return dict(cursor.fetchall())


def _first_told(directive_ids: Collection[int]) -> Mapping[int, date]:
    """Return the earliest day on which a text of the register spoke of each of these."""
    mentions = DocumentMention.objects.filter(directive__in=directive_ids).exclude(
        claim__state=ClaimState.REJECTED
    )
    rows = list(mentions.values_list("directive", "claim__source", "claim__source__published_on"))
    undated = reading.last_days_told({source for _, source, published in rows if published is None})
    first: dict[int, date] = {}
    for directive, source, published in rows:
        told = published or undated.get(source)
        if told is not None and directive is not None:
            first[directive] = min(told, first.get(directive, told))
    return first
