"""What rankings and maps draw: units with their figures, and how a unit is rated."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from soichieu.pure.indicators.bands import Band, band_of
from soichieu.web.charts.measured import Measured, sign_of


@dataclass(frozen=True, slots=True)
class Bar:
    """One unit: its figure (None where it has not reported), its own target, where it leads.

    `reached` is the share of its target it has reached, in percent: what bands divide where they are
    bands of the target.
    """

    name: str
    value: Decimal | None
    target: Decimal | None = None
    address: str = ""
    reached: Decimal | None = None


def rating(bar: Bar, bands: Sequence[Band], *, by_target: bool = False) -> Band | None:
    """Give the band of a unit; a figure no band holds is not rated, and no figure or no bands is None."""
    if bar.value is None or not bands:
        return None
    judged = bar.reached if by_target else bar.value
    return (None if judged is None else band_of(judged, bands)) or _unrated()


def ratings(bars: Iterable[Bar], bands: Sequence[Band], *, by_target: bool = False) -> list[Band]:
    """Give the bands that occur among units, in their order, "not rated" last."""
    there = {rating(bar, bands, by_target=by_target) for bar in bars}
    return [band for band in (*bands, _unrated()) if band in there]


def told_of(bar: Bar, band: Band | None, measured: Measured, called: str = "") -> str:
    """Say a unit in one line: name, figure, band where it has one of words."""
    told = f"{called or bar.name}: {measured.words(bar.value)}"
    return f"{told} ({band.label})" if band and sign_of(band) else told


def _unrated() -> Band:
    return Band(_("chưa xếp mức"), "neutral")
