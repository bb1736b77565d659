"""Stage assemble. Reads: all that was found, in places of the cleaned text. Writes: the `Reading`.

The reading has places of the text as it was given, so that `text[start:end]` is the quote.
"""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256
from typing import TypeVar

from soichieu.pure.reading.findings import (
    Coverage,
    Deadline,
    Document,
    Event,
    Figure,
    Lineage,
    Person,
    Register,
    Source,
    Statement,
    Target,
    Task,
    UnitMention,
)
from soichieu.pure.reading.prepared import Prepared

Spanned = TypeVar(
    "Spanned",
    Lineage,
    Event,
    UnitMention,
    Person,
    Figure,
    Coverage,
    Target,
    Task,
    Deadline,
    Register,
    Statement,
)


def moved(prepared: Prepared, findings: Iterable[Spanned]) -> tuple[Spanned, ...]:
    """Move findings into the text as given."""
    if prepared.in_place:
        return tuple(findings)
    return tuple(replace(finding, span=prepared.origin(*finding.span)) for finding in findings)


def moved_documents(prepared: Prepared, documents: Iterable[Document]) -> tuple[Document, ...]:
    """Move the mentions of documents into the text as given."""
    if prepared.in_place:
        return tuple(documents)
    return tuple(
        replace(document, mentions=tuple(prepared.origin(*span) for span in document.mentions))
        for document in documents
    )


def source_of(
    given: str, prepared: Prepared, *, file: str | None, digest: str | None, title: str | None
) -> Source:
    """Say what was read: `digest` is the hash of the file's bytes, which only its giver knows."""
    return Source(
        file=file,
        sha256=digest,
        text_sha256=sha256(given.encode("utf-8", "surrogatepass")).hexdigest(),
        title=title or prepared.title,
        published_on=prepared.published_on,
    )
