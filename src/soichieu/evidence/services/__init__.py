"""Writing: taking texts in, deciding on claims, reading again, citing."""

from soichieu.evidence.services.citing import cite, cite_passage, uncite
from soichieu.evidence.services.deciding import (
    accept_claim,
    accept_passage,
    accept_source,
    correct_claim,
    reject_claim,
    reopen_claim,
)
from soichieu.evidence.services.rereading import reread
from soichieu.evidence.services.taking_in import TakenIn, take_in

__all__ = [
    "TakenIn",
    "accept_claim",
    "accept_passage",
    "accept_source",
    "cite",
    "cite_passage",
    "correct_claim",
    "reject_claim",
    "reopen_claim",
    "reread",
    "take_in",
    "uncite",
]
