"""What locating answers: a place in the text as given, and how surely it is that of the quote."""

from dataclasses import dataclass
from enum import StrEnum

from soichieu.pure.reading.findings import Span


class Exactness(StrEnum):
    """How the words at a place compare with the quote."""

    VERBATIM = "verbatim"  # the same code points
    FOLDED = "folded"  # equal keys (rule R4): other blanks, Unicode form, tone position, case, quotes, dashes
    DAMAGED = "damaged"  # letters or accents differ, or words were left out


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands: `text[span[0]:span[1]]` are its words.

    `parts`   the pieces of the quote, in order; more than one where it leaves words out (“… [...] …”).
    `others`  further places that fit as well as `span`; then a person decides.
    `similarity` 1.0 for equal keys, less by each letter, accent or blank that differs.
    `has_same_figures` False where a number or date is another than in the quote: it may be damage, or a like
    sentence about another document; a person decides.
    """

    span: Span
    exactness: Exactness
    similarity: float
    parts: tuple[Span, ...]
    others: tuple[Span, ...] = ()
    has_same_figures: bool = True

    @property
    def is_ambiguous(self) -> bool:
        """Say whether another place fits as well."""
        return bool(self.others)
