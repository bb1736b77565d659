"""Figures of units as they stand: the period before, computed ones worked out from their operands."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from django.utils.translation import gettext as _

from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import Period
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme
from soichieu.pure.indicators.formula import (
    FormulaError,
    Outcome,
    evaluate,
    operands,
    parse,
    why_told,
)
from soichieu.pure.indicators.formula import order_of_evaluation as in_order
from soichieu.pure.quantities import format_number


def period_before(period: Period) -> Period | None:
    """Return the kept period of the same frequency before this one; None where none was ever asked."""
    exact = frequencies.from_key(period.key, Scheme(period.scheme), (period.starts, period.ends))
    earlier = frequencies.before(exact)
    if earlier is None:
        return None
    return Period.objects.filter(scheme=period.scheme, key=frequencies.key(earlier)).first()


def period_last_year(period: Period) -> Period | None:
    """Return the kept period of the same name a year before this one; None where none was ever asked."""
    exact = frequencies.from_key(period.key, Scheme(period.scheme), (period.starts, period.ends))
    earlier = frequencies.same_last_year(exact)
    if earlier is None:
        return None
    return Period.objects.filter(scheme=period.scheme, key=frequencies.key(earlier)).first()


def rounded(fact: MeasureFact, value: Fraction | None) -> Decimal | None:
    """Round a number half up to the places of its definition (R16); exact where it has no more."""
    if value is None:
        return None
    places = places_of(fact)
    digits = int(abs(value) * 10**places + Fraction(1, 2))
    return Decimal((1 if value < 0 else 0, tuple(map(int, str(digits))), -places))


def places_of(fact: MeasureFact) -> int:
    """Return how many decimal places a total of a measure has."""
    return 0 if fact.aggregation == Aggregation.COUNT else fact.decimals


def shown(fact: MeasureFact, number: Decimal | Fraction | None, words: str = "") -> str:
    """Print what stands in a cell the way it is typed (R16)."""
    if number is None:
        return ""
    if fact.kind == Kind.TEXT:
        return words
    if fact.kind == Kind.YES_NO:
        return _("có") if number else _("không")
    exact = Decimal(number.numerator) / number.denominator if isinstance(number, Fraction) else number
    return format_number(exact, decimals=fact.decimals)


def computed_values(
    facts: Iterable[MeasureFact], numbers: Mapping[str, Fraction | None]
) -> dict[str, Fraction | None]:
    """Work out the computed ones among these from numbers by code; None where an operand is missing."""
    return {code: outcome.value for code, outcome in computed_outcomes(facts, numbers).items()}


def computed_outcomes(
    facts: Iterable[MeasureFact], numbers: Mapping[str, Fraction | None]
) -> dict[str, Outcome]:
    """Work out the computed ones among these, each with why it has no number or what it leaves out."""
    formulas = {}
    for fact in facts:
        if fact.computed and fact.formula:
            try:
                formulas[fact.code] = parse(fact.formula)
            except FormulaError:
                continue
    known: dict[str, Fraction | None] = dict(numbers)
    found: dict[str, Outcome] = {}
    for code in in_order({code: operands(formula) for code, formula in formulas.items()}):
        if code in formulas:
            found[code] = evaluate(formulas[code], known)
            known[code] = found[code].value
    return found


def why_of(outcome: Outcome, names: Mapping[str, str]) -> str:
    """Say why a computed figure has no number, or what it leaves out; "" where nothing hinders it."""
    told = (why_told(reason, names) for reason in outcome.why)
    return " ".join(str(_(sentence.template) % sentence.details) for sentence in told)
