"""Figures: every count, amount or share the text reports (design §5, R16).

Reads: the prose and the tables. A number that is only aimed at is a target, not a figure.
"""

from datetime import date

from soichieu.pure.reading.find.amounts import Amount
from soichieu.pure.reading.find.figure_tables import tabled_figures
from soichieu.pure.reading.find.moments import Moments, reached_days
from soichieu.pure.reading.find.numbers import Numbers
from soichieu.pure.reading.find.owners import Owners
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.findings import Document, Figure, UnitMention
from soichieu.pure.reading.prepared import Prepared


def find_figures(
    prepared: Prepared, numbers: Numbers, documents: list[Document], units: list[UnitMention]
) -> list[Figure]:
    """Give the figures in the order of the text."""
    low = prepared.lower
    moments = prepared.once(Moments)
    owners = Owners(prepared, low, units, documents)
    told = (
        _figure(
            prepared, amount, owners.of(amount.span[0]), stands_at(prepared, low, moments, amount.span[0])
        )
        for amount in numbers.told
    )
    return sorted((*told, *tabled_figures(prepared)), key=lambda figure: figure.span)


def _figure(prepared: Prepared, amount: Amount, unit: str | None, as_of: date | None) -> Figure:
    start, end = amount.span
    return Figure(
        value=amount.value,
        text=prepared.text[start:end],
        qualifier=amount.qualifier,
        measure_unit=amount.measure_unit,
        of=prepared.quote(amount.of) if amount.of else None,
        unit=unit,
        as_of=as_of,
        span=amount.span,
    )


def stands_at(prepared: Prepared, low: str, moments: Moments, offset: int) -> date | None:
    """Give the day the sentence says its figures stand at, None if it says none before them."""
    days = [
        day for place, day in reached_days(moments, low, sentence_around(prepared, offset)) if place < offset
    ]
    return days[-1] if days else None
