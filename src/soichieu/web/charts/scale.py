"""The scale of a drawing: round marks along an axis."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from soichieu.pure.indicators.sentences import Number

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of numbers with its round marks."""

    least: Decimal
    most: Decimal
    step: Decimal

    @property
    def marks(self) -> list[Decimal]:
        """The round numbers from one end to the other."""
        count = int((self.most - self.least) / self.step)
        return [self.least + self.step * at for at in range(count + 1)]

    @property
    def decimals(self) -> int:
        """How many places the marks need."""
        return max(0, -int(self.step.normalize().as_tuple().exponent))

    def share(self, value: Number) -> float:
        """Say where a number stands from the least (0) to the most (1): for drawing, so floats will do."""
        least = float(self.least)
        return (float(value) - least) / (float(self.most) - least)


def scale_of(values: Sequence[Decimal], *, from_zero: bool = True, marks: int = 5) -> Scale:
    """Give the scale that holds all values, from about `marks` round steps; of nothing, that from 0 to 1."""
    held = [*values, Decimal(0)] if from_zero or not values else list(values)
    least, most = min(held), max(held)
    if least == most:
        most = least + (abs(least) or 1)
    rough = (most - least) / marks
    power = Decimal(1).scaleb(rough.adjusted())
    step = next(power * part for part in _STEPS if power * part >= rough)
    return Scale(_floor(least, step), -_floor(-most, step), step)


def _floor(value: Decimal, step: Decimal) -> Decimal:
    """Give the greatest multiple of the step that is not above the value."""
    whole = value // step
    return (whole - 1 if whole * step > value else whole) * step
