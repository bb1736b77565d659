"""One mention of a document in the text, with the document and the end of its title."""

from dataclasses import dataclass

from soichieu.pure.reading.findings import Document, Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document is named; `reach` is where its title ends, if one follows."""

    span: Span
    reach: int
    document: Document
