"""Formulas of computed indicators: a small written grammar, read without `eval`, in linear time (R13, R14).

Numbers stand the Vietnamese way (`1.103`, `5,62`), operands in square brackets (`[A01]`, `[A01:NU]` for one
part of a breakdown), arguments apart by `;`. There is no function for a mean: a mean of percentages is never
what is wanted, sums are divided instead.
"""

from soichieu.pure.indicators.formula.evaluating import Hindrance, Outcome, Reason, evaluate, holds, why_told
from soichieu.pure.indicators.formula.nodes import (
    Call,
    Chain,
    Comparison,
    Formula,
    FormulaError,
    Function,
    Literal,
    Negation,
    Operand,
    Sign,
    Step,
)
from soichieu.pure.indicators.formula.ordering import find_cycle, order_of_evaluation
from soichieu.pure.indicators.formula.parsing import LONGEST, MOST_NESTED, parse, parse_comparison
from soichieu.pure.indicators.formula.writing import operands, write, write_comparison

__all__ = [
    "LONGEST",
    "MOST_NESTED",
    "Call",
    "Chain",
    "Comparison",
    "Formula",
    "FormulaError",
    "Function",
    "Hindrance",
    "Literal",
    "Negation",
    "Operand",
    "Outcome",
    "Reason",
    "Sign",
    "Step",
    "evaluate",
    "find_cycle",
    "holds",
    "operands",
    "order_of_evaluation",
    "parse",
    "parse_comparison",
    "why_told",
    "write",
    "write_comparison",
]
