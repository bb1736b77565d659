"""What follows from the meaning of mentions: lineage, steps of life, and which claims stand on which page."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from soichieu.directives.enums import Life, LineageKind, LinkRole, Status
from soichieu.directives.lifecycle import ORDER
from soichieu.directives.models import ClaimDirective, Directive, DocumentMention, LifeEvent, Lineage
from soichieu.directives.queries import reading
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim
from soichieu.pure import identity

_OF_THE_SUBJECT = (
    ClaimKind.COVERAGE,
    ClaimKind.FIGURE,
    ClaimKind.TARGET,
    ClaimKind.TASK,
    ClaimKind.REGISTER,
    ClaimKind.STATEMENT,
)
_Step = tuple[str, date | None]
_BEFORE_ISSUE = (Life.DRAFT, Life.ADOPTED)
_TOLD_BY_RELATION = {
    LineageKind.ADOPTS: Life.ADOPTED,
    LineageKind.AMENDS: Life.AMENDED,
    LineageKind.REPLACES: Life.REPLACED,
}


@dataclass(frozen=True)
class _Text:
    """The standing claims of one source, and what each of its local ids means."""

    claims: list[Claim]
    meaning: Mapping[str, int]

    def named_by(self, claim: Claim) -> set[int]:
        """Return the directives whose local ids a claim carries."""
        said = claim.current
        local = [said.get("from"), said.get("to"), *(said.get("documents") or [])]
        return {self.meaning[name] for name in local if name in self.meaning}

    def meant_by(self, claim: Claim) -> set[int]:
        """Return the directive that a claim of a document means, if it is known."""
        return {self.meaning[claim.local_id]} if claim.local_id in self.meaning else set()

    def of_kind(self, kind: ClaimKind) -> Iterable[Claim]:
        """Return the claims of one kind."""
        return (claim for claim in self.claims if claim.kind == kind)

    def subjects(self) -> set[int]:
        """Return what the text is about: what its events concern or it reviews, else all that it names."""
        about = {pk for claim in self.of_kind(ClaimKind.EVENT) for pk in self.named_by(claim)}
        return about or set(self.meaning.values())


def rebuild(source_ids: Collection[int], directive_ids: Collection[int]) -> None:
    """Work out lineage, life and page links of these sources and directives anew."""
    touched = set(directive_ids)
    for source_id in sorted(source_ids):
        text = _text(source_id)
        _link(source_id, text)
        touched |= _relate(source_id, text) | set(text.meaning.values())
    Lineage.objects.filter(claims__isnull=True, status=Status.PROPOSED).delete()
    LifeEvent.objects.filter(claims__isnull=True, status=Status.PROPOSED).delete()
    aliases = reading.aliases_known()
    for directive in Directive.objects.filter(pk__in=touched).order_by("pk"):
        _retell(directive, aliases)


def _text(source_id: int) -> _Text:
    claims = Claim.objects.filter(source_id=source_id).exclude(state=ClaimState.REJECTED)
    meaning = DocumentMention.objects.filter(claim__source_id=source_id, directive__isnull=False)
    return _Text(list(claims), dict(meaning.values_list("claim__local_id", "directive_id")))


def _link(source_id: int, text: _Text) -> None:
    """Put the claims of a source on the pages of the directives they belong to."""
    subjects = text.subjects()
    links = []
    for claim in text.claims:
        named, role = text.named_by(claim), LinkRole.NAMES
        if claim.kind in reading.DOCUMENT_KINDS:
            named, role = text.meant_by(claim), LinkRole.IS
        elif not named and claim.kind in _OF_THE_SUBJECT:
            named, role = subjects, LinkRole.SUBJECT
        links += [ClaimDirective(claim=claim, directive_id=pk, role=role) for pk in sorted(named)]
    ClaimDirective.objects.filter(claim__source_id=source_id).delete()
    ClaimDirective.objects.bulk_create(links, batch_size=1000)


def _relate(source_id: int, text: _Text) -> set[int]:
    """Bring the lineage that a source states up to date; return the directives at either end."""
    touched: set[int] = set()
    for claim in Claim.objects.filter(source_id=source_id, kind=ClaimKind.LINEAGE):
        said = claim.current
        ends = text.meaning.get(str(said.get("from"))), text.meaning.get(str(said.get("to")))
        wanted = (ends[0], said.get("kind"), ends[1])
        stands = claim.state != ClaimState.REJECTED and None not in ends and ends[0] != ends[1]
        for other in Lineage.objects.filter(claims=claim):
            touched |= {other.lower_id, other.upper_id}
            if not stands or (other.lower_id, other.kind, other.upper_id) != wanted:
                other.claims.remove(claim)
                _weigh(other, gone=claim)
        if stands and said.get("kind") in LineageKind.values:
            edge, _new = Lineage.objects.get_or_create(lower_id=ends[0], kind=said["kind"], upper_id=ends[1])
            edge.claims.add(claim)
            _weigh(edge)
            touched |= {edge.lower_id, edge.upper_id}
    return touched


def weigh_by(claim: Claim) -> None:
    """Weigh the relations that a claim states, after a decision that changed nothing of what it says."""
    for edge in Lineage.objects.filter(claims=claim):
        _weigh(edge)


def _weigh(fact: Lineage | LifeEvent, *, gone: Claim | None = None) -> None:
    """Set how far a fact is believed by the claims that state it; without any it is rejected or given up."""
    states = set(fact.claims.values_list("state", flat=True))
    if not states:
        if gone is None or gone.state != ClaimState.REJECTED:
            fact.delete()
            return
        status = Status.REJECTED
    else:
        status = Status.ACCEPTED if ClaimState.ACCEPTED in states else Status.PROPOSED
    if fact.status != status:
        fact.status = status
        fact.save(update_fields=["status"])


def _retell(directive: Directive, aliases: Mapping[str, identity.Alias]) -> None:
    """Work out the steps of a directive's life from what texts say, and where it stands now."""
    told = _told(directive, aliases)
    for event in directive.life.filter(claims__isnull=False).distinct():
        if (event.kind, event.on) not in told:
            event.delete()
    for (kind, on), claims in told.items():
        event, _new = LifeEvent.objects.get_or_create(directive=directive, kind=kind, on=on)
        event.claims.set(claims)
        _weigh(event)
    _stand(directive)


def _told(directive: Directive, aliases: Mapping[str, identity.Alias]) -> dict[_Step, set[Claim]]:
    """Return the steps that standing claims tell of, with their days and claims."""
    told: dict[_Step, set[Claim]] = defaultdict(set)
    rows = directive.mentions.select_related("claim__source").defer("claim__source__text")
    claims = [row.claim for row in rows.order_by("claim_id")]
    said = reading.mentions_of(claims, aliases)
    unissued = [claim for claim in claims if claim.pk in said and said[claim.pk].state in _BEFORE_ISSUE]
    days = _days_of_events(unissued)
    for claim in claims:
        mention = said.get(claim.pk)
        if mention is None:
            continue
        if mention.state in _BEFORE_ISSUE:
            told[str(mention.state), days.get(claim.pk)].add(claim)
        elif mention.issued_on is not None or mention.state == Life.ISSUED:
            told[Life.ISSUED, mention.issued_on].add(claim)
    for edge in directive.lineage_down.filter(kind__in=_TOLD_BY_RELATION).exclude(status=Status.REJECTED):
        for claim in edge.claims.all():
            told[_TOLD_BY_RELATION[LineageKind(edge.kind)], edge.lower.issued_on].add(claim)
    return told


def _days_of_events(claims: Collection[Claim]) -> dict[int, date]:
    """Return the day of the one dated event of the same text that speaks of the document of each claim."""
    events = Claim.objects.filter(source_id__in={claim.source_id for claim in claims}, kind=ClaimKind.EVENT)
    days: dict[tuple[int, str], set[date | None]] = defaultdict(set)
    for event in events.exclude(state=ClaimState.REJECTED):
        for name in event.current.get("documents") or []:
            days[event.source_id, name].add(reading.day_of(event.current.get("date")))
    found = {claim.pk: days[claim.source_id, claim.local_id] for claim in claims}
    return {pk: day for pk, on in found.items() if len(on) == 1 and (day := next(iter(on))) is not None}


def _stand(directive: Directive) -> None:
    """Set the state by the furthest step told; accepted directives go by accepted steps alone."""
    steps = directive.life.exclude(status=Status.REJECTED)
    if directive.status == Status.ACCEPTED:
        steps = steps.filter(status=Status.ACCEPTED)
    kinds = set(steps.values_list("kind", flat=True))
    if directive.number_key:
        kinds.add(Life.ISSUED)  # a document has its number from the day it is issued (Nghị định 30/2020)
    state = max(kinds, key=ORDER.index, default=Life.UNKNOWN)
    sources = set(directive.mentions.values_list("claim__source__invented", flat=True))
    invented = sources == {True} if sources else directive.invented
    if (directive.state, directive.invented) != (state, invented):
        directive.state, directive.invented = state, invented
        directive.save(update_fields=["state", "invented"])
