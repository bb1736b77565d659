"""Clauses of a directive whose full text is a source."""

from collections.abc import Iterable

from soichieu.directives.models import Clause, Directive, DocumentMention
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.models import Claim, Source
from soichieu.pure.clauses import split


def bring(claims: Iterable[Claim]) -> None:
    """Bring clauses in line with what claims about the text itself now mean; a rejected one gives none."""
    for claim in claims:
        if claim.kind != ClaimKind.SELF:
            continue
        mention = DocumentMention.objects.filter(claim=claim).select_related("directive").first()
        directive = mention.directive if mention is not None else None
        Clause.objects.filter(source_id=claim.source_id).exclude(directive=directive).delete()
        if directive is not None and not directive.clauses.exists():
            _write(directive, Source.objects.get(pk=claim.source_id))


def _write(directive: Directive, source: Source) -> None:
    """Write the clauses in the order of the text, parents before children."""
    written: list[Clause] = []
    for found in split(source.text):
        clause = Clause(
            directive=directive,
            source=source,
            parent=None if found.parent is None else written[found.parent],
            ordinal=found.ordinal,
            path=found.path[:120],
            label=found.label,
            heading=found.heading,
            text=source.text[found.start : found.own_end].strip(),
            start=found.start,
            end=found.end,
        )
        clause.save()
        written.append(clause)
