"""The tables of this context, re-exported one by one."""

from soichieu.evidence.models.citations import Citation
from soichieu.evidence.models.claims import Claim, ClaimDecision
from soichieu.evidence.models.search import SearchEntry, SearchKind
from soichieu.evidence.models.sources import Source, SourceContent, SourceHolding

__all__ = [
    "Citation",
    "Claim",
    "ClaimDecision",
    "SearchEntry",
    "SearchKind",
    "Source",
    "SourceContent",
    "SourceHolding",
]
