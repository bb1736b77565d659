"""A map of tiles: one for each unit, in the groups they belong to, where nobody has drawn outlines."""

from collections.abc import Mapping, Sequence

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from soichieu.pure.quantities.digits import format_number
from soichieu.web.charts.banding import bands_from
from soichieu.web.charts.bars import Bar, rating, ratings
from soichieu.web.charts.keys import key
from soichieu.web.charts.measured import Band, Measured, sign_of, signed
from soichieu.web.charts.svg import markup, said


def tile_map(
    groups: Mapping[str, Sequence[Bar]], measured: Measured, *, bands: Sequence[Band] = ()
) -> SafeString:
    """Draw units as tiles coloured by their figures, in the order given.

    `groups` are units by the name of what they belong to (the districts, before the reform); one group
    with an empty name has no heading. Without `bands` the figures are parted into five.
    """
    bars = [bar for group in groups.values() for bar in group]
    there = [bar.value for bar in bars if bar.value is not None]
    used = list(bands) or bands_from(there, measured)
    entries = [(band.tone, band.signed) for band in used if any(band.holds(value) for value in there)]
    if len(there) < len(bars):
        entries.append(("none", _("chưa có số liệu")))
    return markup(
        (
            f'<div class="tile-map" role="group" aria-label="{said(measured.title)}">',
            *(_group(name, group, measured, used) for name, group in groups.items()),
            "</div>",
            key(f'<li><i class="tile tone-{said(tone)}"></i>{said(words)}</li>' for tone, words in entries),
        )
    )


def _group(name: str, bars: Sequence[Bar], measured: Measured, bands: Sequence[Band]) -> str:
    """Write one group: its name, how many of how many have a figure, its tiles."""
    answered = sum(bar.value is not None for bar in bars)
    told = _("%(count)s/%(whole)s có số liệu") % {
        "count": format_number(answered),
        "whole": format_number(len(bars)),
    }
    head = f"<h3>{said(name)} <small>{said(told)}</small></h3>" if name else ""
    tiles = "".join(_tile(bar, measured, bands) for bar in bars)
    return f'<section>{head}<ul class="tiles" lang="vi">{tiles}</ul></section>'


def _tile(bar: Bar, measured: Measured, bands: Sequence[Band]) -> str:
    """Write one tile: name, number, sign; a link where it leads somewhere."""
    band = band_of(bar.value, bands)
    tone = "none" if bar.value is None else band.tone if band else "plain"
    number = "–" if bar.value is None else measured.number(bar.value)
    sign = f" {band.sign}" if band and band.sign else ""
    name = said(bar.name)
    if bar.address:
        name = f'<a href="{said(bar.address)}">{name}</a>'
    told = said(f"{bar.name}: {measured.words(bar.value)}" + (f" ({band.label})" if band else ""))
    return f'<li class="tile tone-{said(tone)}" title="{told}"><span>{name}</span><b>{number}{sign}</b></li>'
