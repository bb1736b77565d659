"""Figures in words: numbers the Vietnamese way, completeness, bands with their signs."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from django.utils.translation import gettext as _

from soichieu.indicators import queries
from soichieu.indicators.enums import Aggregation, Kind
from soichieu.pure.indicators.bands import Band
from soichieu.pure.quantities import format_number
from soichieu.pure.rollup.combining import Completeness
from soichieu.web.charts import Measured
from soichieu.web.charts.measured import sign_of


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """A figure for a cell: its text ("" where there is none), completeness, why, band, where it leads.

    `reached` is in how many of its parts a longer period has any number.
    """

    text: str
    number: Decimal | None
    share: str
    is_whole: bool
    carried: int
    why: str
    tone: str
    sign: str
    band: str
    address: str
    reached: Completeness | None = None


def shown(
    fact: queries.MeasureFact, figure: queries.Figure, band: Band | None, address: str, *, accepted: bool
) -> ShownFigure:
    """Put a figure into words."""
    side = figure.side(accepted=accepted)
    text = figure.words if fact.kind == Kind.TEXT and figure.words else worded(fact, side.value, figure)
    share = f"{format_number(side.answered)}/{format_number(side.expected)}" if side.expected else ""
    return ShownFigure(
        text, queries.rounded(fact, side.value), "" if figure.own and side.is_whole else share, side.is_whole,
        side.carried, " ".join(side.why), band.tone if band else "", sign_of(band) if band else "",
        band.label if band else "", address,
    )  # fmt: skip


def worded(fact: queries.MeasureFact, value: Fraction | None, figure: queries.Figure | None = None) -> str:
    """Print a number by the places of its definition; yes or no of a unit itself in words."""
    if value is None:
        return ""
    alone = figure is not None and figure.own
    if fact.kind == Kind.YES_NO and (alone or fact.aggregation in (Aggregation.MIN, Aggregation.MAX)):
        return _("Có") if value else _("Không")
    number = queries.rounded(fact, value)
    return "" if number is None else format_number(number, decimals=queries.places_of(fact))


def measured(fact: queries.MeasureFact) -> Measured:
    """Return what a drawing says of a measure."""
    return Measured(fact.name, fact.measure_unit, queries.places_of(fact))
