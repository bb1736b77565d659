"""Does a printed number agree with the exact one? Official texts truncate as often as they round (R16)."""

import enum
from decimal import Decimal
from fractions import Fraction

from soichieu.pure.quantities.digits import parse_number


class Agreement(enum.Enum):
    """How a printed number stands to the exact one."""

    EXACT = "exact"
    ROUNDED = "rounded"
    TRUNCATED = "truncated"
    DIFFERS = "differs"


def agrees(printed: str, exact: Decimal | Fraction | int) -> Agreement:
    """Compare at the places that are printed: 1.103/196 = 5,627… is printed `5,62`, truncated.

    Where rounding and truncation give the same digits the answer is ROUNDED, the more usual of the two.
    Raises ValueError where `printed` is no number.
    """
    number = parse_number(printed.strip().removesuffix("%"))
    if number is None:
        raise ValueError(f"“{printed}” không phải là một số viết theo cách Việt Nam.")
    shown, truth = Fraction(number), Fraction(exact)
    if shown == truth:
        return Agreement.EXACT
    exponent = number.as_tuple().exponent
    unit = Fraction(1, 10**-exponent) if isinstance(exponent, int) and exponent < 0 else Fraction(1)
    steps, sign = abs(truth) / unit, -1 if truth < 0 else 1
    if shown == sign * int(steps + Fraction(1, 2)) * unit:
        return Agreement.ROUNDED
    return Agreement.TRUNCATED if shown == sign * int(steps) * unit else Agreement.DIFFERS


def share_agrees(printed: str, *, done: int, of: int) -> Agreement:
    """Compare a printed percentage with `done` of `of`: 181 of 205 is 88,29 % and printed `88,2%`."""
    return agrees(printed, Fraction(done * 100, of))
