"""The page of a directive: all that is known of it, frozen, each line with its quotes."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch

from soichieu.accounts.sight import Sight
from soichieu.directives.enums import LinkRole, ReferenceState, Status
from soichieu.directives.models import ClaimDirective, Clause, Directive, Lineage, Reference
from soichieu.directives.queries import lineage
from soichieu.directives.queries.quotes import Quote, quote_of, quotes_of
from soichieu.directives.queries.register import directive_of, visible, with_candidates
from soichieu.directives.queries.timeline import TimelineEntry, timeline_of
from soichieu.evidence import queries as evidence
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A text that names the directive, and where."""

    id: int
    name: str
    title: str
    sha256: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """What a text says in connexion with the directive; `role` tells whether it names it."""

    kind: str
    role: str
    said: dict[str, Any]
    quote: Quote

    @property
    def is_accepted(self) -> bool:
        """True once a person accepted it."""
        return self.quote.state == ClaimState.ACCEPTED


@dataclass(frozen=True, slots=True)
class DirectivePage:
    """One directive: itself, tree, timeline, clauses, sources, claims by kind, open questions, namesakes."""

    directive: Directive
    above: tuple[lineage.TreeNode, ...]
    below: tuple[lineage.TreeNode, ...]
    timeline: tuple[TimelineEntry, ...]
    clauses: tuple[Clause, ...]
    sources: tuple[SourceLine, ...]
    claims: dict[str, tuple[ClaimLine, ...]]
    lineage_quotes: dict[int, tuple[Quote, ...]]
    references: tuple[Reference, ...]
    namesakes: tuple[Directive, ...]

    @property
    def shows_invention(self) -> bool:
        """True where anything on the page is invented, and the page must say so (R23)."""
        nodes = (node for root in (*self.above, *self.below) for node in root.walk())
        quotes = (quote for line in self.sources for quote in line.quotes)
        return (
            self.directive.invented
            or any(node.is_invented for node in nodes)
            or any(quote.is_invented for quote in quotes)
        )

    def lines(self, kind: str) -> tuple[ClaimLine, ...]:
        """Return the claims of one kind, accepted ones first."""
        return self.claims.get(kind, ())


def directive_page(directive_id: int, sight: Sight) -> DirectivePage:
    """Return the page of a directive; raises NoSuchDirective also where the reader may not see it."""
    directive = directive_of(directive_id, sight)
    above, below = lineage.above(directive_id, sight), lineage.below(directive_id, sight)
    links = _links(directive, sight)
    return DirectivePage(
        directive=directive,
        above=above,
        below=below,
        timeline=timeline_of(directive, below, sight),
        clauses=tuple(directive.clauses.filter(source__in=evidence.visible_sources(sight))),
        sources=_sources(links),
        claims=_claims(links),
        lineage_quotes=_lineage_quotes([*above, *below], sight),
        references=tuple(_references(directive, sight)),
        namesakes=tuple(_namesakes(directive, sight)),
    )


def sources_of(directive_id: int, sight: Sight) -> tuple[SourceLine, ...]:
    """Return the texts in sight that name a directive, the oldest first."""
    return _sources(_links(directive_of(directive_id, sight), sight))


def _links(directive: Directive, sight: Sight) -> list[ClaimDirective]:
    found = ClaimDirective.objects.filter(
        directive=directive, claim__source__in=evidence.visible_sources(sight)
    ).exclude(claim__state=ClaimState.REJECTED)
    return list(
        found.select_related("claim__source")
        .defer("claim__source__text")
        .order_by("claim__source_id", "claim__start")
    )


def _sources(links: list[ClaimDirective]) -> tuple[SourceLine, ...]:
    by_source: dict[int, list[Claim]] = defaultdict(list)
    for link in links:
        if link.role == LinkRole.IS:
            by_source[link.claim.source_id].append(link.claim)
    lines = [
        SourceLine(
            id=source_id,
            name=claims[0].source.file_name,
            title=claims[0].source.title,
            sha256=claims[0].source.sha256,
            quotes=tuple(quote_of(claim) for claim in claims),
        )
        for source_id, claims in by_source.items()
    ]
    return tuple(sorted(lines, key=lambda line: (str(line.quotes[0].published_on or "9"), line.name)))


def _claims(links: list[ClaimDirective]) -> dict[str, tuple[ClaimLine, ...]]:
    by_kind: dict[str, list[ClaimLine]] = defaultdict(list)
    for link in links:
        claim = link.claim
        if claim.kind not in {ClaimKind.DOCUMENT, ClaimKind.SELF, ClaimKind.LINEAGE}:
            by_kind[claim.kind].append(ClaimLine(claim.kind, link.role, claim.current, quote_of(claim)))
    return {kind: tuple(sorted(lines, key=_weight)) for kind, lines in by_kind.items()}


def _weight(line: ClaimLine) -> tuple[bool, bool, int]:
    """Put accepted claims first, then those that name the directive, then the newest."""
    published = line.quote.published_on
    return not line.is_accepted, line.role == LinkRole.SUBJECT, -(published.toordinal() if published else 0)


def _lineage_quotes(nodes: list[lineage.TreeNode], sight: Sight) -> dict[int, tuple[Quote, ...]]:
    """Return, by the id of each relation in the tree, the words that state it."""
    ids = {each.lineage_id for node in nodes for each in node.walk()}
    stating = Claim.objects.filter(source__in=evidence.visible_sources(sight)).select_related("source")
    relations = Lineage.objects.filter(pk__in=ids).prefetch_related(
        Prefetch("claims", queryset=stating.defer("source__text").order_by("pk"))
    )
    return {edge.pk: quotes_of(edge.claims.all()) for edge in relations}


def _references(directive: Directive, sight: Sight) -> list[Reference]:
    """Return the open mentions that may mean this directive."""
    found = Reference.objects.filter(
        state=ReferenceState.OPEN, candidates=directive, claim__source__in=evidence.visible_sources(sight)
    )
    return list(with_candidates(found, sight).order_by("pk"))


def _namesakes(directive: Directive, sight: Sight) -> list[Directive]:
    """Return other directives of the same type and number, which must not be taken for this one."""
    if not directive.number_key:
        return []
    same = visible(sight).filter(kind=directive.kind, number_key=directive.number_key)
    return list(same.exclude(pk=directive.pk).exclude(status=Status.REJECTED).order_by("issued_on", "pk"))
