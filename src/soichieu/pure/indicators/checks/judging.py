"""Figures held against a rule."""

from collections.abc import Mapping
from fractions import Fraction

from soichieu.pure.indicators.checks.rules import (
    Jump,
    NotNegative,
    Parts,
    Range,
    Relation,
    Rule,
    Share,
    Values,
    WholeNumber,
)
from soichieu.pure.indicators.checks.telling import Breach, BreachKind
from soichieu.pure.indicators.formula import Formula, Literal, Sign, holds, write
from soichieu.pure.indicators.sentences import MOST_PLACES, places_of, shown
from soichieu.pure.quantities import Agreement, agrees

Names = Mapping[str, str]
"""How operands are called in a sentence; one without a name is told by its code in brackets."""

_BROKEN: Mapping[Sign, BreachKind] = {
    Sign.EQUAL: BreachKind.UNEQUAL,
    Sign.UNEQUAL: BreachKind.EQUAL,
    Sign.AT_MOST: BreachKind.MORE,
    Sign.AT_LEAST: BreachKind.LESS,
    Sign.MORE: BreachKind.NOT_MORE,
    Sign.LESS: BreachKind.NOT_LESS,
}
_SHARES: Mapping[Agreement, BreachKind] = {
    Agreement.DIFFERS: BreachKind.SHARE_DIFFERS,
    Agreement.ROUNDED: BreachKind.SHARE_ROUNDED,
    Agreement.TRUNCATED: BreachKind.SHARE_CUT,
}


def broken(
    rule: Rule, values: Values, before: Values | None = None, names: Names | None = None
) -> Breach | None:
    """Return what is wrong by one rule; None where it holds or cannot be judged.

    `values` are the figures of one unit and period, `before` those of the period before. What was not
    answered is not zero: a rule that needs it finds nothing.
    """
    breach = judged(rule, values, before, names)
    return None if breach is None or breach.is_notice else breach


def judged(
    rule: Rule, values: Values, before: Values | None = None, names: Names | None = None
) -> Breach | None:
    """Return what `broken` does, and else what is worth telling by the rule, None where nothing is."""
    figures = _Figures(values, names or {})
    match rule:
        case Relation():
            return _relation(rule, figures)
        case Range():
            return _range(rule, figures)
        case Jump():
            return _jump(rule, figures, _Figures(before or {}, {}))
        case Parts():
            return _parts(rule, figures)
        case Share():
            return _share(rule, figures)
        case WholeNumber() | NotNegative():
            return _kind(rule, figures)


class _Figures:
    """The figures by operand, and how each is called."""

    def __init__(self, values: Values, names: Names) -> None:
        self.values, self.names = values, names

    def of(self, operand: str) -> Fraction | None:
        """Return a figure, exact; None where it was not answered."""
        value = self.values.get(operand)
        return None if value is None else Fraction(value)

    def name(self, operand: str) -> str:
        """Return what an operand is called."""
        return self.names.get(operand, f"[{operand}]")

    def listed(self, operands: tuple[str, ...]) -> str:
        """Return what several are called."""
        return ", ".join(map(self.name, operands))


def _relation(rule: Relation, figures: _Figures) -> Breach | None:
    comparison = rule.comparison
    is_so, left, right = holds(comparison, figures.values)
    if is_so is not False or left.value is None or right.value is None:
        return None
    details = {
        "left": _side(comparison.left, left.value, figures.names),
        "right": _side(comparison.right, right.value, figures.names),
    }
    return Breach(_BROKEN[comparison.sign], details)


def _side(formula: Formula, value: Fraction, names: Names) -> str:
    """One side of a relation by its name and its number; a number needs no name."""
    text = write(formula, names)
    return text if isinstance(formula, Literal) else f"{text} ({shown(value)})"


def _range(rule: Range, figures: _Figures) -> Breach | None:
    value = figures.of(rule.of)
    if value is None:
        return None
    details = {"of": figures.name(rule.of), "value": shown(value)}
    if rule.least is not None and value < rule.least:
        return Breach(BreachKind.BELOW_LEAST, details | {"bound": shown(rule.least)})
    if rule.most is not None and value > rule.most:
        return Breach(BreachKind.ABOVE_MOST, details | {"bound": shown(rule.most)})
    return None


def _jump(rule: Jump, figures: _Figures, before: _Figures) -> Breach | None:
    value, earlier = figures.of(rule.of), before.of(rule.of)
    if value is None or earlier is None:
        return None
    moved = value - earlier
    details = {"of": figures.name(rule.of), "value": shown(value), "before": shown(earlier)}
    if rule.percent is not None and earlier and abs(moved) * 100 > Fraction(rule.percent) * abs(earlier):
        change = abs(moved) * 100 / abs(earlier)
        kind = BreachKind.ROSE_BY_SHARE if moved > 0 else BreachKind.FELL_BY_SHARE
        return Breach(kind, details | {"change": shown(change, cut_at=2), "bound": shown(rule.percent)})
    if rule.amount is not None and abs(moved) > rule.amount:
        kind = BreachKind.ROSE_BY_AMOUNT if moved > 0 else BreachKind.FELL_BY_AMOUNT
        return Breach(kind, details | {"change": shown(abs(moved)), "bound": shown(rule.amount)})
    return None


def _parts(rule: Parts, figures: _Figures) -> Breach | None:
    """Parts still missing make no shortfall; what is there can be too much already where none is negative."""
    whole = figures.of(rule.whole)
    there = [part for part in (figures.of(name) for name in rule.parts) if part is not None]
    if whole is None or not there:
        return None
    missing = tuple(name for name in rule.parts if figures.of(name) is None)
    total = sum(there, Fraction(0))
    details = {"whole": figures.name(rule.whole), "value": shown(whole)}
    if missing and (total <= whole or min(there) < 0):
        return Breach(BreachKind.PARTS_MISSING, details | {"missing": figures.listed(missing)})
    details |= {"parts": figures.listed(rule.parts), "sum": shown(total)}
    details |= {"difference": shown(abs(total - whole))}
    if total > whole:
        return Breach(BreachKind.PARTS_EXCEED, details)
    if total < whole and not rule.may_leave_rest:
        return Breach(BreachKind.PARTS_FALL_SHORT, details)
    return None


def _share(rule: Share, figures: _Figures) -> Breach | None:
    value = figures.of(rule.of)
    numerator, denominator = figures.of(rule.numerator), figures.of(rule.denominator)
    if value is None or numerator is None or denominator is None:
        return None
    printed = shown(value, at_least=rule.places or 0)
    details = {"of": figures.name(rule.of), "value": printed, "denominator": figures.name(rule.denominator)}
    if denominator == 0:
        return Breach(BreachKind.SHARE_OF_NOTHING, details)
    exact = Fraction(rule.factor) * numerator / denominator
    # A figure without an end was worked out, not printed: it is either the same number or another.
    is_printed = places_of(value) <= MOST_PLACES
    kind = _SHARES.get(agrees(printed, exact)) if is_printed else BreachKind.SHARE_DIFFERS
    if kind is None or value == exact:
        return None
    details |= {
        "numerator": figures.name(rule.numerator),
        "numerator_value": shown(numerator),
        "denominator_value": shown(denominator),
        "exact": shown(exact, cut_at=max(places_of(value), rule.places or 0) + 2),
    }
    return Breach(kind, details)


def _kind(rule: WholeNumber | NotNegative, figures: _Figures) -> Breach | None:
    value = figures.of(rule.of)
    if value is None:
        return None
    details = {"of": figures.name(rule.of), "value": shown(value)}
    if isinstance(rule, WholeNumber):
        return None if value.denominator == 1 else Breach(BreachKind.NOT_WHOLE, details)
    return Breach(BreachKind.NEGATIVE, details) if value < 0 else None
