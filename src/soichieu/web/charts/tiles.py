"""A map of tiles: one for each unit, in the groups they belong to, where nobody has drawn outlines."""

from collections.abc import Mapping, Sequence

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from soichieu.pure.indicators.bands import Band
from soichieu.pure.quantities.digits import format_number
from soichieu.web.charts.banding import bands_from
from soichieu.web.charts.bars import Bar, rating, ratings, told_of
from soichieu.web.charts.keys import key
from soichieu.web.charts.measured import Measured, sign_of, signed
from soichieu.web.charts.svg import markup, said


def tile_map(
    groups: Mapping[str, Sequence[Bar]],
    measured: Measured,
    *,
    bands: Sequence[Band] = (),
    by_target: bool = False,
) -> SafeString:
    """Draw units as tiles coloured by their figures, in the order given.

    `groups` are units by the name of what they belong to (the districts, before the reform); one group
    with an empty name has no heading. Without `bands` the figures are parted into five; with `by_target`
    the bands divide the share of the target each has reached.
    """
    bars = [bar for group in groups.values() for bar in group]
    used = list(bands) or bands_from([bar.value for bar in bars if bar.value is not None], measured)
    entries = [(band.tone, signed(band)) for band in ratings(bars, used, by_target=by_target)]
    if any(bar.value is None for bar in bars):
        entries.append(("none", _("chưa có số liệu")))
    written = [
        _group(name, [(bar, rating(bar, used, by_target=by_target)) for bar in group], measured)
        for name, group in groups.items()
    ]
    return markup(
        (
            f'<div class="tile-map" role="group" aria-label="{said(measured.title)}">',
            *written,
            "</div>",
            key(f'<li><i class="tile tone-{said(tone)}"></i>{said(words)}</li>' for tone, words in entries),
        )
    )


def _group(name: str, rated: Sequence[tuple[Bar, Band | None]], measured: Measured) -> str:
    """Write one group: its name, how many of how many have a figure, its tiles."""
    told = _("%(count)s/%(whole)s có số liệu") % {
        "count": format_number(sum(bar.value is not None for bar, _band in rated)),
        "whole": format_number(len(rated)),
    }
    head = f"<h3>{said(name)} <small>{said(told)}</small></h3>" if name else ""
    tiles = "".join(_tile(bar, band, measured) for bar, band in rated)
    return f'<section>{head}<ul class="tiles" lang="vi">{tiles}</ul></section>'


def _tile(bar: Bar, band: Band | None, measured: Measured) -> str:
    """Write one tile: name, number, sign; a link where it leads somewhere."""
    number = "–" if bar.value is None else measured.number(bar.value)
    sign = f" {sign_of(band)}" if band and sign_of(band) else ""
    name = said(bar.name)
    if bar.address:
        name = f'<a href="{said(bar.address)}">{name}</a>'
    tone, told = band.tone if band else "none", said(told_of(bar, band, measured))
    return f'<li class="tile tone-{said(tone)}" title="{told}"><span>{name}</span><b>{number}{sign}</b></li>'
