"""`63/63`, `119/124`: so many done out of so many."""

import re
from dataclasses import dataclass
from decimal import Decimal

from soichieu.pure.quantities.digits import parse_number

_PRINTED = re.compile(r"(?P<done>[\d.]+)\s*/\s*(?P<of>[\d.]+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many were done of how many there are."""

    done: int
    of: int

    @property
    def percent(self) -> Decimal:
        """The share in per cent, with as many places as Decimal keeps."""
        return Decimal(self.done) * 100 / Decimal(self.of)


def parse_ratio(text: str) -> Ratio | None:
    """Read `done/of`; None where a side is no whole number, or the whole is nothing or less than the part."""
    found = _PRINTED.fullmatch(text.strip())
    if found is None:
        return None
    done, of = parse_number(found["done"]), parse_number(found["of"])
    if done is None or of is None or of == 0 or done > of:
        return None
    return Ratio(int(done), int(of))
