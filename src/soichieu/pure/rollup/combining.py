"""Figures combined over units and over time: exact, in any order, and told how many of how many (R14)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from soichieu.pure.rollup.measures import Aggregation, Kind

ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Tally:
    """What is kept of any number of figures; `total` and `weight` are exact sums.

    Of weighted figures `total` is the sum of value times weight. `least` and `most` are of the values.
    """

    total: Fraction = ZERO
    weight: Fraction = ZERO
    count: int = 0
    least: Fraction | None = None
    most: Fraction | None = None

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.total + other.total,
            self.weight + other.weight,
            self.count + other.count,
            min((one for one in (self.least, other.least) if one is not None), default=None),
            max((one for one in (self.most, other.most) if one is not None), default=None),
        )


NOTHING = Tally()
"""The tally of no figure: it changes none it is added to."""


def of(value: Fraction, weight: Fraction | None = None) -> Tally:
    """Give the tally of one figure, by its weight if it has one."""
    if weight is None:
        return Tally(value, ZERO, 1, value, value)
    return Tally(value * weight, weight, 1, value, value)


def counted(kind: Kind, value: Fraction) -> Tally:
    """Give the tally of one figure that is only counted: each answer, of yes or no each yes."""
    return of(Fraction(value != 0 if kind is Kind.YES_NO else 1))


def together(tallies: Iterable[Tally]) -> Tally:
    """Add any number of tallies."""
    return sum(tallies, NOTHING)


def result(tally: Tally, aggregation: Aggregation) -> Fraction | None:
    """Give the figure of the unit above; None without any answer, and where all weights are nought.

    LAST sums figures that were carried forward before (`carried`). A ratio of sums has none of its own: it is
    the formula over the rolled-up operands (`ratio`), never a mean of ratios.
    """
    if not tally.count:
        return None
    match aggregation:
        case Aggregation.SUM | Aggregation.LAST | Aggregation.COUNT:
            return tally.total
        case Aggregation.WEIGHTED_MEAN:
            return tally.total / tally.weight if tally.weight else None
        case Aggregation.MIN:
            return tally.least
        case Aggregation.MAX:
            return tally.most
        case Aggregation.RATIO_OF_SUMS | Aggregation.NONE:
            return None


def ratio(numerator: Tally, denominator: Tally, factor: Fraction = Fraction(1)) -> Fraction | None:
    """Give factor × sum / sum; None where either has no answer or the divisor is nought."""
    if not numerator.count or not denominator.count or not denominator.total:
        return None
    return factor * numerator.total / denominator.total


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many of how many answered; raises ValueError where more answered than were asked."""

    answered: int
    expected: int

    def __post_init__(self) -> None:
        if not 0 <= self.answered <= self.expected:
            raise ValueError(f"{self.answered} answers of {self.expected} expected")

    def __add__(self, other: "Completeness") -> "Completeness":
        return Completeness(self.answered + other.answered, self.expected + other.expected)

    @property
    def missing(self) -> int:
        """How many have not answered."""
        return self.expected - self.answered

    @property
    def is_whole(self) -> bool:
        """Whether everybody answered; of nobody asked, everybody did."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class OverTime:
    """The figure of a longer period, and out of how many of its sub-periods."""

    value: Fraction | None
    periods: Completeness


def over_time(kind: Kind, values: Sequence[Fraction | None]) -> OverTime:
    """Make the figure of a longer period from those of its sub-periods in order, None where none was given.

    What came within a period is added; of a state, and of yes or no, the last answer stands. A ratio is
    worked out anew from its operands and words are not put together: both give no value here.
    """
    answered = [value for value in values if value is not None]
    periods = Completeness(len(answered), len(values))
    if not answered or kind in {Kind.RATIO, Kind.TEXT}:
        return OverTime(None, periods)
    return OverTime(sum(answered, ZERO) if kind is Kind.FLOW else answered[-1], periods)


@dataclass(frozen=True, slots=True)
class Carried:
    """A figure that stands in a period: given in it, or in the last one before (by its place in the row)."""

    value: Fraction
    given_in: int


def carried(values: Sequence[Fraction | None]) -> tuple[Carried | None, ...]:
    """Carry each answer of one unit forward until the next; None before the first."""
    out: list[Carried | None] = []
    for index, value in enumerate(values):
        last = out[-1] if out else None
        out.append(last if value is None else Carried(value, index))
    return tuple(out)
