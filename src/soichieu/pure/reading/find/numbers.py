"""The numbers of one text, read once for figures, coverage and targets: each tells its own of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from soichieu.pure.reading.find.amounts import Amount, amounts
from soichieu.pure.reading.find.numerals import names_closed
from soichieu.pure.reading.find.proportions import proportions
from soichieu.pure.reading.find.ratios import Share
from soichieu.pure.reading.findings import Document, Span
from soichieu.pure.reading.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Numbers:
    """Every amount and every ratio of the prose, reached or aimed at, in the order of the text."""

    amounts: tuple[Amount, ...]
    proportions: tuple[tuple[Share, Span | None], ...]


def numbers_of(prepared: Prepared, documents: Iterable[Document]) -> Numbers:
    """Read the numbers of a text; those inside the names of documents are none."""
    names = names_closed(prepared, documents)
    return Numbers(tuple(amounts(prepared, names)), tuple(proportions(prepared, names)))
