"""Bands: from which number on a figure is good, fair, poor (R13)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import BandsOf, Kind, Tone
from soichieu.indicators.errors import BadDefinition
from soichieu.indicators.models import Band, Indicator
from soichieu.indicators.services.cleaning import clean, in_words
from soichieu.indicators.services.defining import kept_indicator
from soichieu.pure.indicators import bands as pure


@dataclass(frozen=True, slots=True)
class NewBand:
    """The numbers from `least` on and below `most`; None leaves a side open."""

    label: str
    tone: Tone
    least: Decimal | None = None
    most: Decimal | None = None


@transaction.atomic
def set_bands(
    indicator_id: int, bands: Sequence[NewBand], *, by: Actor, of: BandsOf = BandsOf.VALUE
) -> Indicator:
    """Divide the scale of an indicator, its value or the share of its target reached; none: no judgement.

    Raises BadDefinition for bands that leave a number without a place or give it two, or judge no number.
    """
    indicator = kept_indicator(indicator_id)
    policies.check_can_define(by, indicator.owner_id)
    if bands and indicator.kind in {Kind.YES_NO, Kind.TEXT}:
        raise BadDefinition(_("Chỉ tiêu có/không hoặc nội dung không có ngưỡng."))
    if bands:
        _check(bands)
    indicator.bands.all().delete()
    for band in bands:
        made = Band(
            indicator=indicator,
            label=band.label.strip(),
            tone=band.tone,
            least=band.least,
            most=band.most,
        )
        clean(made)
        made.save()
    indicator.bands_of = of
    indicator.save(update_fields=["bands_of"])
    data = {"of": of.value, "bands": [_told(band) for band in bands]}
    audit.record("indicators:indicator:bands_set", indicator, by=by, unit_id=indicator.owner_id, data=data)
    return indicator


def _check(bands: Sequence[NewBand]) -> None:
    try:
        pure.check_bands([pure.Band(b.label.strip(), b.tone, b.least, b.most) for b in bands])
    except pure.BandsError as wrong:
        raise BadDefinition(in_words(wrong)) from wrong


def _told(band: NewBand) -> str:
    sides = ("" if side is None else f"{side}" for side in (band.least, band.most))
    return f"{band.label} [{'; '.join(sides)})"
