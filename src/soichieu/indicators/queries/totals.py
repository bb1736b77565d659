"""Totals as they stand: any measures, periods and units at once, as the units then were (R7, R14)."""

from collections.abc import Collection
from datetime import date

from soichieu.accounts.sight import Sight
from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import Period, Value
from soichieu.indicators.queries import stored
from soichieu.indicators.queries.books import Book
from soichieu.indicators.queries.figure import Figures, Ledger
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.indicators.queries.owing import owed
from soichieu.indicators.queries.places import Forest
from soichieu.indicators.queries.stored import Belonging, Key, Tallies

_EVER = date.min


def totals(
    measure_ids: Collection[int], period_ids: Collection[int], unit_ids: Collection[int], *, sight: Sight
) -> Figures:
    """Return the figure of every measure, period and unit asked for that the reader may see (R21).

    A unit's figure is its own with everything below it, as the units were on the last day of the period.
    """
    units = [unit for unit in unit_ids if sight.covers(unit)]
    ledger = ledger_of(measure_ids, period_ids, units)
    asked = [measure for measure in measure_ids if measure in ledger.book.measures]
    return ledger.figures([(m, p, u) for m in asked for p in ledger.periods for u in units])


def ledger_of(measure_ids: Collection[int], period_ids: Collection[int], unit_ids: Collection[int]) -> Ledger:
    """Return all that the totals of these are made of."""
    periods = Period.objects.in_bulk(list(period_ids))
    book = Book.of(measure_ids)
    facts = book.entered(max((period.ends for period in periods.values()), default=_EVER))
    own, below = stored.stored(facts, periods, unit_ids)
    return Ledger(
        book, periods, own, below,
        owed=owed(facts, periods, unit_ids),
        carried=_carried(facts, periods, unit_ids),
        words=words(facts, periods, unit_ids),
    )  # fmt: skip


def words(
    facts: Collection[MeasureFact], period_ids: Collection[int], unit_ids: Collection[int]
) -> dict[Key, str]:
    """Return what units answered in words, where it was handed in."""
    texts = [fact.pk for fact in facts if fact.kind == Kind.TEXT]
    if not texts:
        return {}
    rows = Value.objects.filter(measure__in=texts, period__in=period_ids, unit__in=unit_ids)
    rows = rows.filter(reported__isnull=False).exclude(words="")
    return {(m, p, u): said for m, p, u, said in rows.values_list("measure", "period", "unit", "words")}


def _carried(
    facts: Collection[MeasureFact], periods: dict[int, Period], unit_ids: Collection[int]
) -> Tallies:
    """Return the last answers of those who gave none in a period but still live in it, by LAST."""
    carried: Tallies = {}
    last = [fact for fact in facts if fact.aggregation == Aggregation.LAST]
    for hierarchy in sorted({fact.hierarchy for fact in last}):
        forest = Forest(hierarchy)
        belonging = Belonging.of(
            (period.pk, unit, top)
            for period in periods.values()
            for unit, top in forest.under(unit_ids, period.ends)
        )
        own = [fact for fact in last if fact.hierarchy == hierarchy]
        windows = {period.pk: (_EVER, period.ends) for period in periods.values()}
        carried |= stored.latest(own, windows, belonging, only_carried=True)
    return carried
