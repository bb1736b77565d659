"""Documents: every named document of the text, once, with all its mentions.

Reads: mentions (numbers, dates, issuers, titles). Writes: documents with ids, resolved inside the text.
"""

from soichieu.pure.reading.find.mentions import find_mentions
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Document
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.resolve import resolve


def find_documents(
    prepared: Prepared, surroundings: Surroundings, own_type: str | None = None
) -> list[Document]:
    """Give the documents a text names, in the order of their first mention."""
    return resolve(find_mentions(prepared, surroundings), own_type)
