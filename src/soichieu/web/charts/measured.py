"""What is drawn: a measure as it is printed, and how the tone of a band is said.

Tones are good, fair, poor, neutral, and step-1 to step-5 from light to dark.
"""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from soichieu.pure.indicators.bands import Band
from soichieu.pure.quantities.digits import format_number

_SIGNS = {"good": "✓", "fair": "≈", "poor": "✕"}


@dataclass(frozen=True, slots=True)
class Measured:
    """What the figures of a drawing measure: its title, the unit after each number, the places shown."""

    title: str
    unit: str = ""
    decimals: int | None = None

    def number(self, value: Decimal) -> str:
        """Print the number alone: `1.103`, `5,62`."""
        return format_number(value, decimals=self.decimals)

    def words(self, value: Decimal | None) -> str:
        """Print the number with its unit; what is missing is said in words, never as a zero."""
        if value is None:
            return _("chưa có số liệu")
        glue = "" if self.unit in {"", "%"} else " "
        return f"{self.number(value)}{glue}{self.unit}"


def sign_of(band: Band) -> str:
    """Give the sign that says a tone without its colour; nothing where shade alone orders the bands."""
    return _SIGNS.get(band.tone, "")


def signed(band: Band) -> str:
    """Give the label of a band behind its sign."""
    return f"{sign_of(band)} {band.label}".strip()
