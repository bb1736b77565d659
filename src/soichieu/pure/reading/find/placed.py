"""One mention of a document in the text, with the document and the end of its title."""

from dataclasses import dataclass

from soichieu.pure.reading.findings import Document, Span


@dataclass(slots=True)  # not frozen: made so often that setting frozen fields would be felt
class Place:
    """Where a document is named; `reach` is where its title ends, if one follows."""

    span: Span
    reach: int
    document: Document
