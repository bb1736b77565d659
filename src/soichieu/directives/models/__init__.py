"""Tables of the register."""

from soichieu.directives.models.clauses import Clause
from soichieu.directives.models.lineage import LifeEvent, Lineage
from soichieu.directives.models.references import ClaimDirective, DocumentMention, Reference
from soichieu.directives.models.register import Directive, DirectiveAlias, Term

__all__ = [
    "ClaimDirective",
    "Clause",
    "Directive",
    "DirectiveAlias",
    "DocumentMention",
    "LifeEvent",
    "Lineage",
    "Reference",
    "Term",
]
