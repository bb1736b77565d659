"""Settling the register: which directive each mention means, worked out anew from all mentions at hand.

Whatever order texts arrive in, the register comes out the same, for the machine's part of it is a function
of the set of undecided mentions and of what persons decided (accepted directives, pinned mentions).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db import connection
from django.db.models import Q, QuerySet

from soichieu.directives.enums import LineageKind, ReferenceState, Status
from soichieu.directives.models import Directive, DocumentMention
from soichieu.directives.queries import reading
from soichieu.directives.services import entries, references
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor
from soichieu.pure import identity
from soichieu.pure.identity.terms import Terms

_REGISTER_LOCK = 0x50C1D1  # one settlement at a time: two at once would open a document twice
_CARRIES_OUT = (LineageKind.IMPLEMENTS, LineageKind.BASED_ON)
_MOST_ROUNDS = 12  # a plan of a plan of a programme of a resolution; texts are never deeper


@dataclass
class Settling:
    """One run over the register: the knowledge it needs, and the sources and directives it touched."""

    by: Actor
    terms: Terms = field(default_factory=reading.terms_known)
    aliases: dict[str, identity.Alias] = field(default_factory=reading.aliases_known)
    sources: set[int] = field(default_factory=set)
    directives: set[int] = field(default_factory=set)


def take_mentions(claims: Iterable[Claim], run: Settling) -> set[str]:
    """Keep a mention for each claim that names a document; return the buckets they stand in."""
    naming = [c for c in claims if c.kind in reading.DOCUMENT_KINDS and c.state != ClaimState.REJECTED]
    said = reading.mentions_of(naming, run.aliases)
    before = {row.claim_id: row for row in DocumentMention.objects.filter(claim__in=naming)}
    buckets = {row.bucket for row in before.values()}
    for claim in naming:
        if claim.pk not in said:
            continue
        row = before.get(claim.pk) or DocumentMention(claim=claim)
        bucket = reading.bucket_of(said[claim.pk])
        if row.bucket != bucket:
            row.bucket = bucket
            row.save()
        run.sources.add(claim.source_id)
        buckets.add(bucket)
    return buckets


def settle(buckets: set[str], run: Settling) -> None:
    """Settle these buckets, and every bucket that hangs on what changes."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_REGISTER_LOCK])
    numbered = {bucket for bucket in buckets if not _is_unnumbered(bucket)}
    changed = set().union(*(_settle_bucket(bucket, run) for bucket in sorted(numbered)))
    waiting = (buckets - numbered) | _hanging_on(changed, run)
    for _round in range(_MOST_ROUNDS):
        if not waiting:
            break
        changed = set().union(*(_settle_bucket(bucket, run) for bucket in sorted(waiting)))
        waiting = _hanging_on(changed, run) if changed else set()


def _is_unnumbered(bucket: str) -> bool:
    return bucket.split("|")[1] == ""


def _hanging_on(changed: set[int], run: Settling) -> set[str]:
    """Return the buckets of unnumbered documents that changed mentions (by id) may settle otherwise."""
    moved = DocumentMention.objects.filter(pk__in=changed)
    sources = set(moved.values_list("claim__source_id", flat=True))
    run.sources |= sources
    near = DocumentMention.objects.filter(claim__source_id__in=sources, bucket__contains="||")
    own = {
        f"{directive.kind}||{directive.body_key}"
        for directive in Directive.objects.filter(mentions__in=moved).exclude(number_key="").distinct()
    }
    return set(near.values_list("bucket", flat=True)) | own


def _settle_bucket(bucket: str, run: Settling) -> set[int]:
    """Settle one bucket; return the ids of the mentions whose meaning changed."""
    rows = _rows(DocumentMention.objects.filter(bucket=bucket))
    anchored = list(_anchored(bucket))
    own: dict[int, set[int]] = {}
    carried_out: dict[int, set[int]] = defaultdict(set)
    if _is_unnumbered(bucket):
        of_anchored = _rows(DocumentMention.objects.filter(directive__in=anchored))
        own = _uppers_of([*rows, *of_anchored])
        for row in of_anchored:
            carried_out[row.directive_id or 0] |= own[row.pk]
    free = [row for row in rows if not row.pinned]
    uppers = {row.claim_id: own.get(row.pk, set()) for row in free}
    said = reading.mentions_of([row.claim for row in free], run.aliases, uppers)
    known = [reading.known_of(directive, run.terms, carried_out[directive.pk]) for directive in anchored]
    settlement = identity.settle(said.values(), known, run.terms)
    by_key = {directive.key: directive for directive in anchored}
    by_key |= entries.open_nodes(settlement.nodes.values(), rows, taken=by_key, by=run.by)
    return _apply(free, settlement, by_key, run)


def _rows(mentions: QuerySet[DocumentMention]) -> list[DocumentMention]:
    loaded = mentions.select_related("claim__source", "directive").defer("claim__source__text")
    return list(loaded.order_by("claim_id"))


def _apply(
    rows: Sequence[DocumentMention],
    settlement: identity.Settlement,
    by_key: dict[str, Directive],
    run: Settling,
) -> set[int]:
    """Write what each mention means; return the ids of those that changed."""
    changed, unclear, clear = set(), {}, set()
    for row in rows:
        outcome = settlement.outcomes.get(reading.mention_id(row.claim))
        if outcome is None:
            continue
        before = row.directive_id
        if isinstance(outcome, identity.Ambiguous):
            row.directive = None
            unclear[row.claim] = [by_key[key] for key in outcome.keys]
        else:
            row.directive = by_key[outcome.key]
            clear.add(row.claim)
        if before != row.directive_id:
            row.save(update_fields=["directive"])
            changed.add(row.pk)
            run.directives |= {pk for pk in (before, row.directive_id) if pk is not None}
    references.keep(unclear, clear)
    return changed


def _anchored(bucket: str) -> Iterable[Directive]:
    """Return the directives that persons put there, and for unnumbered mentions the numbered ones as well.

    What a person declared to be none of the documents that fit takes no further mention by machine.
    """
    kind, number, *body = bucket.split("|")
    by_person = Q(status=Status.ACCEPTED) | Q(mentions__pinned=True)
    if number:
        fitting = Q(kind=kind, number_key=number) & by_person
    else:
        fitting = Q(kind=kind, body_key=body[0]) & (~Q(number_key="") | by_person)
    apart = Directive.objects.filter(references__state=ReferenceState.NEW)
    fits = Directive.objects.filter(fitting).exclude(status=Status.REJECTED).exclude(pk__in=apart)
    return fits.distinct().order_by("pk")


def _uppers_of(rows: Sequence[DocumentMention]) -> dict[int, set[int]]:
    """Return for each mention the ids of the directives its own text says it carries out."""
    sources = {row.claim.source_id for row in rows}
    meaning = {
        (source, local): directive
        for source, local, directive in DocumentMention.objects.filter(
            claim__source_id__in=sources, directive__isnull=False
        ).values_list("claim__source_id", "claim__local_id", "directive_id")
    }
    edges: dict[tuple[int, str], set[int]] = defaultdict(set)
    claims = Claim.objects.filter(source_id__in=sources, kind=ClaimKind.LINEAGE)
    for claim in claims.exclude(state=ClaimState.REJECTED):
        said = claim.current
        upper = meaning.get((claim.source_id, str(said.get("to"))))
        if said.get("kind") in _CARRIES_OUT and upper is not None:
            edges[claim.source_id, str(said.get("from"))].add(upper)
    return {row.pk: edges[row.claim.source_id, row.claim.local_id] for row in rows}
