"""The kinds of rules, as values. Operands are names as in formulas: `CODE` or `CODE:PART`."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from soichieu.pure.indicators.formula import Comparison
from soichieu.pure.indicators.sentences import Number

Values = Mapping[str, Number | None]
"""The figures of one unit and period by operand; what is absent or None was not answered."""


@dataclass(frozen=True, slots=True)
class Relation:
    """Two formulas that must stand to each other in one way: `[A02] ≤ [A01]`."""

    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Range:
    """A figure no less than `least` and no more than `most`; either may be open."""

    of: str
    least: Decimal | None = None
    most: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Jump:
    """A figure that may not move from the period before by more than `percent` or more than `amount`.

    Where both are set, passing either breaks it. From nothing (0) no percentage can be said: only `amount`
    holds.
    """

    of: str
    percent: Decimal | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """Parts of a whole: their sum is the whole, or with `may_leave_rest` no more than it."""

    whole: str
    parts: tuple[str, ...]
    may_leave_rest: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A share or mean as printed beside what it is made of: `factor` × numerator / denominator (R16).

    `places` are those the figure is printed with; None takes as many as it needs.
    """

    of: str
    numerator: str
    denominator: str
    factor: Decimal = Decimal(1)
    places: int | None = None


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A figure without decimals."""

    of: str


@dataclass(frozen=True, slots=True)
class NotNegative:
    """A figure not below zero."""

    of: str


Rule = Relation | Range | Jump | Parts | Share | WholeNumber | NotNegative
"""All kinds."""
