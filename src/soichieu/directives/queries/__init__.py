"""Reading the register, within the reader's sight (R21)."""

from soichieu.directives.queries.descent import CarriedOut, carrying_out
from soichieu.directives.queries.lineage import TreeNode, above, below
from soichieu.directives.queries.page import ClaimLine, DirectivePage, SourceLine, directive_page, sources_of
from soichieu.directives.queries.quotes import Quote, Surroundings, surroundings_of
from soichieu.directives.queries.register import (
    DirectiveFilter,
    by_symbol,
    directive_of,
    directives_seen,
    named_by,
    of_source,
    one_by_symbol,
    references_waiting,
    visible,
)
from soichieu.directives.queries.timeline import TimelineEntry

__all__ = [
    "CarriedOut",
    "ClaimLine",
    "DirectiveFilter",
    "DirectivePage",
    "Quote",
    "SourceLine",
    "Surroundings",
    "TimelineEntry",
    "TreeNode",
    "above",
    "below",
    "by_symbol",
    "carrying_out",
    "directive_of",
    "directive_page",
    "directives_seen",
    "named_by",
    "of_source",
    "one_by_symbol",
    "references_waiting",
    "sources_of",
    "surroundings_of",
    "visible",
]
