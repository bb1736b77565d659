"""The value of a formula, exact; where there is none, why (R14: missing is never zero)."""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from soichieu.pure.indicators.formula.nodes import (
    Call,
    Chain,
    Comparison,
    Formula,
    Function,
    Literal,
    Negation,
    Operand,
    Sign,
    Step,
)
from soichieu.pure.indicators.formula.writing import write
from soichieu.pure.indicators.sentences import Number, Sentence, translatable

Values = Mapping[str, Number | None]
"""The value of each operand by its name; None where nobody answered."""


class Hindrance(StrEnum):
    """What stands in the way of a number; `left_out` does not, it is told beside the number."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    DIVISION_BY_ZERO = "division_by_zero"
    LEFT_OUT = "left_out"


TEMPLATES: Mapping[Hindrance, str] = {
    Hindrance.MISSING: translatable("Chưa có số liệu của %(of)s."),
    Hindrance.UNKNOWN: translatable("Không có chỉ tiêu %(of)s."),
    Hindrance.DIVISION_BY_ZERO: translatable("Không tính được vì %(of)s bằng 0."),
    Hindrance.LEFT_OUT: translatable("Tổng chưa gồm %(of)s vì chưa có số liệu."),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One hindrance and the operand, or the written divisor, it is about."""

    kind: Hindrance
    of: Formula


@dataclass(frozen=True, slots=True)
class Outcome:
    """The number, or None and why; a number may have reasons too: what its sums left out."""

    value: Fraction | None
    why: tuple[Reason, ...] = ()


_COMPARE: Mapping[Sign, Callable[[Fraction, Fraction], bool]] = {
    Sign.EQUAL: operator.eq,
    Sign.UNEQUAL: operator.ne,
    Sign.LESS: operator.lt,
    Sign.AT_MOST: operator.le,
    Sign.MORE: operator.gt,
    Sign.AT_LEAST: operator.ge,
}


def evaluate(formula: Formula, values: Values) -> Outcome:
    """Work a formula out exactly.

    An operand without a value, one that `values` does not know and a division by zero give no number and
    the reason. Only TONG goes on without missing arguments and tells which; where all are missing there is
    no sum.
    NEU looks at the branch it takes and at no other.
    """
    outcome = _value(formula, values)
    return Outcome(outcome.value, tuple(dict.fromkeys(outcome.why)))


def holds(comparison: Comparison, values: Values) -> tuple[bool | None, Outcome, Outcome]:
    """Tell whether a relation holds, None where a side has no value; and both sides."""
    left, right = evaluate(comparison.left, values), evaluate(comparison.right, values)
    if left.value is None or right.value is None:
        return None, left, right
    return _COMPARE[comparison.sign](left.value, right.value), left, right


def why_told(reason: Reason, names: Mapping[str, str] | None = None) -> Sentence:
    """Return the sentence of a reason; `names` tells operands by name instead of code."""
    return Sentence(TEMPLATES[reason.kind], {"of": write(reason.of, names)})


def _value(formula: Formula, values: Values) -> Outcome:
    match formula:
        case Literal():
            return Outcome(Fraction(formula.value))
        case Operand():
            return _operand(formula, values)
        case Negation():
            inner = _value(formula.of, values)
            return Outcome(None if inner.value is None else -inner.value, inner.why)
        case Chain():
            return _chain(formula, values)
        case Call():
            return _CALLS[formula.function](formula, values)


def _operand(operand: Operand, values: Values) -> Outcome:
    if operand.name not in values:
        return Outcome(None, (Reason(Hindrance.UNKNOWN, operand),))
    value = values[operand.name]
    if value is None:
        return Outcome(None, (Reason(Hindrance.MISSING, operand),))
    return Outcome(Fraction(value))


def _chain(chain: Chain, values: Values) -> Outcome:
    first = _value(chain.first, values)
    total, why = first.value, first.why
    for step in chain.steps:
        by = _value(step.by, values)
        why += by.why
        if by.value == 0 and step.sign is Sign.OVER:
            why += (Reason(Hindrance.DIVISION_BY_ZERO, step.by),)
            total = None
        elif total is None or by.value is None:
            total = None
        else:
            total = _stepped(total, step, by.value)
    return Outcome(total, why)


def _stepped(total: Fraction, step: Step, by: Fraction) -> Fraction:
    match step.sign:
        case Sign.PLUS:
            return total + by
        case Sign.MINUS:
            return total - by
        case Sign.TIMES:
            return total * by
        case _:
            return total / by


def _sum(call: Call, values: Values) -> Outcome:
    outcomes = [_value(argument, values) for argument in call.arguments]
    there = [outcome.value for outcome in outcomes if outcome.value is not None]
    why = tuple(reason for outcome in outcomes for reason in outcome.why)
    gone = {reason for outcome in outcomes if outcome.value is None for reason in outcome.why}
    if not there or any(reason.kind in (Hindrance.UNKNOWN, Hindrance.DIVISION_BY_ZERO) for reason in gone):
        return Outcome(None, why)
    told = tuple(Reason(Hindrance.LEFT_OUT, reason.of) if reason in gone else reason for reason in why)
    return Outcome(sum(there, Fraction(0)), told)


def _extreme(call: Call, values: Values) -> Outcome:
    outcomes = [_value(argument, values) for argument in call.arguments]
    why = tuple(reason for outcome in outcomes for reason in outcome.why)
    there = [outcome.value for outcome in outcomes if outcome.value is not None]
    if len(there) < len(outcomes):
        return Outcome(None, why)
    return Outcome(min(there) if call.function is Function.LEAST else max(there), why)


def _shortened(call: Call, values: Values) -> Outcome:
    outcome = _value(call.arguments[0], values)
    if outcome.value is None:
        return outcome
    half = Fraction(1, 2) if call.function is Function.ROUND else 0
    # Half away from zero is how offices round; cutting goes towards zero (R16).
    steps = int(abs(outcome.value) * 10**call.places + half)
    sign = -1 if outcome.value < 0 else 1
    return Outcome(Fraction(sign * steps, 10**call.places), outcome.why)


def _chosen(call: Call, values: Values) -> Outcome:
    if call.condition is None:
        raise ValueError("Hàm NEU thiếu điều kiện.")
    is_so, left, right = holds(call.condition, values)
    if is_so is None:
        return Outcome(None, left.why + right.why)
    branch = _value(call.arguments[0 if is_so else 1], values)
    return Outcome(branch.value, left.why + right.why + branch.why)


_CALLS: Mapping[Function, Callable[[Call, Values], Outcome]] = {
    Function.SUM: _sum,
    Function.LEAST: _extreme,
    Function.MOST: _extreme,
    Function.ROUND: _shortened,
    Function.CUT: _shortened,
    Function.IF: _chosen,
}
