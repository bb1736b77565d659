"""What is said of numbers that belong together, and the comparison behind it."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum
from fractions import Fraction

from soichieu.pure.quantities import Agreement, agrees, format_number
from soichieu.pure.reading.findings import Span


class NoteKind(StrEnum):
    """Which numbers are held against which."""

    PARTS = "parts"  # parts against their whole
    SHARE = "share"  # n of m against the percentage beside it
    AVERAGE = "average"  # a total and a count against their average
    UNITS = "units"  # the whole of a coverage against how many units of that level there were
    COLUMN = "column"  # a column of a table against its row of totals


class Verdict(StrEnum):
    """How the printed number stands to the one worked out; official texts truncate as often as they round."""

    AGREES = "agrees"
    AGREES_TRUNCATED = "agrees_truncated"
    AGREES_ROUNDED = "agrees_rounded"
    DISAGREES = "disagrees"


@dataclass(frozen=True, slots=True)
class Note:
    """One comparison: its numbers' places in the text, what came of it, and one sentence that says so."""

    kind: NoteKind
    verdict: Verdict
    spans: tuple[Span, ...]
    sentence: str


class NotesAt:
    """Notes by the places they touch; asking for one place looks at its neighbourhood only."""

    def __init__(self, notes: Iterable[Note]) -> None:
        self._notes = tuple(notes)
        self._spans = sorted((*span, place) for place, note in enumerate(self._notes) for span in note.spans)
        self._starts = [start for start, _end, _place in self._spans]
        self._longest = max((end - start for start, end, _place in self._spans), default=0)

    def touching(self, spans: Iterable[Sequence[int]]) -> tuple[Note, ...]:
        """Give the notes of which a number stands in one of the places, in the order of the text."""
        found: set[int] = set()
        for start, end in spans:
            first = bisect_left(self._starts, start - self._longest)
            last = bisect_left(self._starts, end)
            found.update(place for _a, b, place in self._spans[first:last] if b > start)
        return tuple(self._notes[place] for place in sorted(found))


VERDICTS = {
    Agreement.EXACT: Verdict.AGREES,
    Agreement.ROUNDED: Verdict.AGREES_ROUNDED,
    Agreement.TRUNCATED: Verdict.AGREES_TRUNCATED,
    Agreement.DIFFERS: Verdict.DISAGREES,
}
HOW = {
    Verdict.AGREES: "",
    Verdict.AGREES_ROUNDED: " (làm tròn)",
    Verdict.AGREES_TRUNCATED: " (bỏ phần lẻ, không làm tròn)",
}


def compare(printed: str, exact: Fraction | int) -> Verdict:
    """Hold a printed number against the exact one."""
    return VERDICTS[agrees(printed, Fraction(exact))]


def compare_sum(printed: str, whole: Decimal, parts: Iterable[Decimal]) -> Verdict:
    """Hold a printed total against its parts; where these are printed in round numbers, so is their sum."""
    terms = list(parts)
    total = sum(terms, Decimal(0))
    verdict = compare(printed, Fraction(total))
    unit = max((Decimal(1).scaleb(_exponent(term)) for term in terms), default=Decimal(1))
    if verdict is Verdict.DISAGREES and unit < 1 and 2 * abs(total - whole) <= unit * len(terms):
        return Verdict.AGREES_ROUNDED
    return verdict


def shown(value: Fraction | Decimal | int, places: int = 2) -> str:
    """Print a number that was worked out; one that goes on is cut after some places and marked so."""
    exact = Fraction(value)
    if exact.denominator == 1:
        return format_number(exact.numerator)
    unit = Decimal(1).scaleb(-places)
    cut = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(unit, rounding=ROUND_DOWN)
    printed = format_number(cut.normalize() if Fraction(cut) == exact else cut)
    return printed if Fraction(cut) == exact else f"{printed}…"


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
