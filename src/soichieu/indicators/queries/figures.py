"""Figures of units as they stand: the period before, computed ones worked out from their operands."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from soichieu.indicators.models import Period
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme
from soichieu.pure.indicators.formula import FormulaError, evaluate, operands, parse
from soichieu.pure.indicators.formula import order_of_evaluation as in_order


def period_before(period: Period) -> Period | None:
    """Return the kept period of the same frequency before this one; None where none was ever asked."""
    exact = frequencies.from_key(period.key, Scheme(period.scheme), (period.starts, period.ends))
    earlier = frequencies.before(exact)
    if earlier is None:
        return None
    return Period.objects.filter(scheme=period.scheme, key=frequencies.key(earlier)).first()


def computed_values(
    facts: Iterable[MeasureFact], numbers: Mapping[str, Fraction | None]
) -> dict[str, Fraction | None]:
    """Work out the computed ones among these from numbers by code; None where an operand is missing."""
    formulas = {}
    for fact in facts:
        if fact.computed and fact.formula:
            try:
                formulas[fact.code] = parse(fact.formula)
            except FormulaError:
                continue
    known: dict[str, Fraction | None] = dict(numbers)
    for code in in_order({code: operands(formula) for code, formula in formulas.items()}):
        if code in formulas:
            known[code] = evaluate(formulas[code], known).value
    return {code: known[code] for code in formulas}
