"""The sentences of a source a figure may be proved by: those with its number first."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from soichieu.pure.indicators.proving import number_in
from soichieu.pure.quantities import Agreement
from soichieu.pure.reading.clean import clean
from soichieu.pure.reading.segment import lines_of, sentences_of
from soichieu.pure.text.folding import folded

_MOST = 40


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the number of the cell as it stands there ("" where it does not)."""

    words: str
    number: str = ""
    how: Agreement = Agreement.DIFFERS


def sentences_for(text: str, number: Decimal | None, words: str = "") -> list[Sentence]:
    """Return the sentences that hold the words, or without any the number; of the rest those with digits."""
    wanted = folded(words)
    found = [one for one in _judged(text, number) if not wanted or wanted in folded(one.words)]
    bearing = [one for one in found if one.number]
    others = [one for one in found if not one.number and (wanted or any(map(str.isdigit, one.words)))]
    bearing.sort(key=lambda one: one.how is not Agreement.EXACT)
    return [*bearing, *others][:_MOST]


def _judged(text: str, number: Decimal | None) -> Iterator[Sentence]:
    cleaned = clean(text)
    for start, end in sentences_of(cleaned, lines_of(cleaned)):
        words = cleaned.text[start:end].strip()
        bears = number_in(words, number) if number is not None else None
        yield Sentence(words, *bears) if bears else Sentence(words)
