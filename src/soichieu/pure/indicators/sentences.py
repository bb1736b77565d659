"""What a person is told, kept apart as a template and its details so that a door can translate it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from soichieu.pure.quantities import format_number

Number = int | Decimal | Fraction
"""An exact number; never a float."""

MOST_PLACES = 6
"""Decimal places up to which a number is printed whole."""
_CUT_AT = 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """One Vietnamese sentence: `template` is a %-template (a gettext msgid), `details` fill it."""

    template: str
    details: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template % self.details


def translatable(template: str) -> str:
    """Mark a template as one a door translates: the catalogue is gathered by this mark."""
    return template


class SentenceError(ValueError):
    """An error whose one sentence can be translated."""

    def __init__(self, template: str, **details: str) -> None:
        """Take the %-template and what fills it."""
        self.sentence = Sentence(template, details)
        super().__init__(str(self.sentence))


def shown(value: Number, *, at_least: int = 0, cut_at: int = _CUT_AT) -> str:
    """Print an exact number the Vietnamese way, `at_least` so many places.

    One that needs more than six places, or has no end, is cut after `cut_at` of them and says so: 5,6275….
    """
    exact = Fraction(value)
    places = places_of(exact)
    if places <= MOST_PLACES:
        return _printed(exact, max(places, at_least))
    return f"{_printed(exact, cut_at)}…"


def places_of(value: Number) -> int:
    """Return the decimal places a number needs; seven where it needs more than six."""
    denominator = Fraction(value).denominator
    return next(
        (places for places in range(MOST_PLACES + 1) if not 10**places % denominator), MOST_PLACES + 1
    )


def _printed(exact: Fraction, places: int) -> str:
    digits = tuple(map(int, str(int(abs(exact) * 10**places))))
    return format_number(Decimal((1 if exact < 0 else 0, digits, -places)))
