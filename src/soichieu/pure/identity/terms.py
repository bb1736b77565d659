"""Terms of committees: party numbers restart with each (R1), so a number without its term is half a name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from soichieu.pure.text.folding import comparison_key

EVERY_LOWER_BODY = "Cấp ủy trực thuộc Trung ương và cấp dưới"
"""The row of the table that stands for a party body whose own congress days are not known."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term of one body, from the day after a congress closed; `end` is the first day after it."""

    body: str
    ordinal: str
    start: date
    end: date | None


class Terms:
    """The known terms, asked by body and day."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self._by_body: dict[str, list[Term]] = {}
        for term in terms:
            self._by_body.setdefault(comparison_key(term.body), []).append(term)

    def ordinal_on(self, body_key: str, day: date) -> str:
        """Return the ordinal of the body's term on a day, or "" where no source knows it."""
        rows = self._by_body.get(body_key) or self._by_body.get(comparison_key(EVERY_LOWER_BODY), [])
        return next((t.ordinal for t in rows if t.start <= day and (t.end is None or day < t.end)), "")
