"""From a figure, target or coverage read in a text to the indicators it may be of (design §5, R13)."""

from soichieu.pure.indicators.matching.claims import Claim, ClaimKind, claim_of
from soichieu.pure.indicators.matching.dictionary import (
    Candidate,
    Dictionary,
    Entry,
    Fill,
    Role,
    UnitFit,
    match,
    why_told,
)

__all__ = [
    "Candidate",
    "Claim",
    "ClaimKind",
    "Dictionary",
    "Entry",
    "Fill",
    "Role",
    "UnitFit",
    "claim_of",
    "match",
    "why_told",
]
