"""What is drawn: a measure as it is printed, and the bands of its scale."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from soichieu.pure.quantities.digits import format_number

_SIGNS = {"good": "✓", "near": "≈", "bad": "✕"}


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


@dataclass(frozen=True, slots=True)
class Band:
    """A half-open band [low, high) of a scale; None is open.

    Tones: good, near, bad, plain, and step-1 to step-5 from light to dark.
    """

    label: str
    tone: str = "plain"
    low: Decimal | None = None
    high: Decimal | None = None

    def holds(self, value: Decimal) -> bool:
        """Say whether a value lies in the band."""
        return (self.low is None or self.low <= value) and (self.high is None or value < self.high)

    @property
    def sign(self) -> str:
        """The sign that says the tone without its colour; nothing where shade alone orders the bands."""
        return _SIGNS.get(self.tone, "")

    @property
    def signed(self) -> str:
        """The label behind its sign."""
        return f"{self.sign} {self.label}".strip()


def band_of(value: Decimal | None, bands: Sequence[Band]) -> Band | None:
    """Give the band a value lies in; None where it is missing or the bands leave it out."""
    if value is None:
        return None
    return next((band for band in bands if band.holds(value)), None)
