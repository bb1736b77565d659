"""What a person is told, kept apart as a template and its details so that a door can translate it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from soichieu.pure.quantities import format_number

Number = int | Decimal | Fraction
"""An exact number; never a float."""

_MOST_PLACES = 6
_CUT_AT = 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """One Vietnamese sentence: `template` is a %-template (a gettext msgid), `details` fill it."""

    template: str
    details: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template % self.details


class SentenceError(ValueError):
    """An error whose one sentence can be translated."""

    def __init__(self, template: str, **details: str) -> None:
        """Take the %-template and what fills it."""
        self.sentence = Sentence(template, details)
        super().__init__(str(self.sentence))


def shown(value: Number) -> str:
    """Print an exact number the Vietnamese way; one without an end is cut and says so (5,6275…)."""
    exact = Fraction(value)
    places = _places(exact)
    if places <= _MOST_PLACES:
        return _printed(exact, places)
    return f"{_printed(exact, _CUT_AT)}…"


def _places(exact: Fraction) -> int:
    """The decimal places an exact number needs, more than the most where it has no end or too many."""
    for places in range(_MOST_PLACES + 1):
        if 10**places % exact.denominator == 0:
            return places
    return _MOST_PLACES + 1


def _printed(exact: Fraction, places: int) -> str:
    cut = int(abs(exact) * 10**places)
    sign = "-" if exact < 0 else ""
    return sign + format_number(Decimal((0, tuple(map(int, str(cut))), -places)))
