"""Bands made from the figures themselves, where a measure has none: about as many units in each."""

from collections.abc import Iterable
from decimal import Decimal

from django.utils.translation import gettext as _

from soichieu.pure.indicators.bands import Band
from soichieu.web.charts.measured import Measured

_MOST = 5


def bands_from(values: Iterable[Decimal], measured: Measured) -> list[Band]:
    """Part figures into up to five half-open bands, light to dark; of nothing, no bands.

    The numbers between bands are rounded to the places that are printed, so that the key says just what was
    done; equal figures never part.
    """
    there = sorted(values)
    if not there:
        return []
    cuts = sorted({_printed(there[len(there) * at // _MOST], measured) for at in range(1, _MOST)})
    cuts = [cut for cut in cuts if there[0] < cut <= there[-1]]
    edges: list[Decimal | None] = [None, *cuts, None]
    tones = [f"step-{1 + round(at * (_MOST - 1) / max(1, len(cuts)))}" for at in range(len(cuts) + 1)]
    return [
        Band(_label(low, high, measured), tone, low, high)
        for tone, low, high in zip(tones, edges, edges[1:], strict=False)
    ]


def _printed(value: Decimal, measured: Measured) -> Decimal:
    """Round a number to the places it is printed with."""
    if measured.decimals is None:
        return value
    return value.quantize(Decimal(1).scaleb(-measured.decimals), rounding="ROUND_HALF_UP")


def _label(low: Decimal | None, high: Decimal | None, measured: Measured) -> str:
    """Say a band in words."""
    ends = {
        "low": "" if low is None else measured.words(low),
        "high": "" if high is None else measured.words(high),
    }
    if low is None and high is None:
        return _("mọi giá trị")
    if low is None:
        return _("dưới %(high)s") % ends
    if high is None:
        return _("từ %(low)s trở lên") % ends
    return _("từ %(low)s đến dưới %(high)s") % ends
