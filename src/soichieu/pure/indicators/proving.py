"""Does a sentence bear the number it is cited for? Official texts round and truncate (R16)."""

import re
from decimal import Decimal
from fractions import Fraction

from soichieu.pure.quantities import Agreement, agrees, parse_number

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_ORDER = (Agreement.EXACT, Agreement.ROUNDED, Agreement.TRUNCATED)


def number_in(sentence: str, exact: Decimal | Fraction | int) -> tuple[str, Agreement] | None:
    """Return the number of a sentence that stands nearest to the exact one, and how; None where none does.

    A whole number stands only for itself: "5" in a sentence is not taken for 5,62 cut short.
    """
    found: list[tuple[str, Agreement]] = []
    for match in _NUMBER.finditer(sentence):
        printed = match.group()
        if parse_number(printed) is None:
            continue
        how = agrees(printed, exact)
        if how is Agreement.EXACT or (how is not Agreement.DIFFERS and "," in printed):
            found.append((printed, how))
    return min(found, key=lambda one: _ORDER.index(one[1]), default=None)
