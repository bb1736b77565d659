"""The one-page brief of a directive: frozen facts, composed in lines with notes, rendered as .docx."""

from datetime import date

from soichieu.accounts.sight import Sight
from soichieu.directives import queries
from soichieu.directives.briefs.composing import Brief, BriefLine, Note, Section, compose
from soichieu.directives.briefs.rendering import render


def brief_of(directive_id: int, sight: Sight, *, made_on: date) -> bytes:
    """Return the brief of a directive as a .docx, within the reader's sight."""
    page = queries.directive_page(directive_id, sight)
    quotes = [quote.claim_id for entry in page.timeline for quote in entry.quotes]
    quotes += [line.quote.claim_id for lines in page.claims.values() for line in lines]
    return render(compose(page, made_on=made_on, around=queries.surroundings_of(quotes)))


__all__ = ["Brief", "BriefLine", "Note", "Section", "brief_of", "compose", "render"]
