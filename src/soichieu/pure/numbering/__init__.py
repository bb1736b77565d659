"""Numbers of documents: reading, writing, comparing, and the run a number belongs to."""

from soichieu.pure.numbering.grammar import FoundNumber, find_numbers, number_at, read_number
from soichieu.pure.numbering.number import DocumentNumber, Run, Style, fold_symbol, numbering_run
from soichieu.pure.numbering.organs import CENTRAL_PARTY_BODIES, is_party, is_state, issuer_of
from soichieu.pure.numbering.types import ABBREVIATIONS, NAME_OF, TYPES, DocumentType, type_of

__all__ = [
    "ABBREVIATIONS",
    "CENTRAL_PARTY_BODIES",
    "NAME_OF",
    "TYPES",
    "DocumentNumber",
    "DocumentType",
    "FoundNumber",
    "Run",
    "Style",
    "find_numbers",
    "fold_symbol",
    "is_party",
    "is_state",
    "issuer_of",
    "number_at",
    "numbering_run",
    "read_number",
    "type_of",
]
