"""Clauses of a directive whose full text is a source."""

from soichieu.directives.models import Clause, Directive, DocumentMention
from soichieu.evidence.models import Claim, Source
from soichieu.pure.clauses import split


def keep(claim: Claim) -> None:
    """Keep the clauses of the text that a claim about the text itself stands for, where it has any."""
    mention = DocumentMention.objects.filter(claim=claim).select_related("directive").first()
    if mention is None or mention.directive is None:
        return
    source = Source.objects.get(pk=claim.source_id)
    if not Clause.objects.filter(directive=mention.directive).exists():
        _write(mention.directive, source)


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
