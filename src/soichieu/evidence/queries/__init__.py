"""Reading: sources a reader may see, their claims, contradictions, citations."""

from soichieu.evidence.queries.citations import citations_of, citations_of_many
from soichieu.evidence.queries.claims import (
    ReadingRoom,
    claim_of,
    claims_of,
    claims_seen,
    contradictions_of,
    decisions_of,
    reading_room,
)
from soichieu.evidence.queries.sources import (
    SourceFilter,
    Waiting,
    content_of,
    holder_ids,
    next_source,
    source_exists,
    source_of,
    sources_seen,
    visible_sources,
    waiting,
)

__all__ = [
    "ReadingRoom",
    "SourceFilter",
    "Waiting",
    "citations_of",
    "citations_of_many",
    "claim_of",
    "claims_of",
    "claims_seen",
    "content_of",
    "contradictions_of",
    "decisions_of",
    "holder_ids",
    "next_source",
    "reading_room",
    "source_exists",
    "source_of",
    "sources_seen",
    "visible_sources",
    "waiting",
]
