"""The map of the country: its provinces as they are on the day asked, Hoàng Sa and Trường Sa always."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from soichieu.web.charts.banding import bands_from
from soichieu.web.charts.bars import Bar, rating, ratings
from soichieu.web.charts.geometry import VIEW_BOX, Archipelago, archipelagos_on, provinces_on
from soichieu.web.charts.keys import key
from soichieu.web.charts.measured import Band, Measured, signed
from soichieu.web.charts.patterns import definitions, dress
from soichieu.web.charts.ranked import ranking
from soichieu.web.charts.svg import markup, said


def province_map(
    values: Mapping[str, Bar],
    on: date,
    measured: Measured,
    *,
    bands: Sequence[Band] = (),
    by_target: bool = False,
    name: str = "ban-do",
    least_first: bool = False,
) -> SafeString:
    """Draw the provinces of a day by their figures, with the key and the ranking beside.

    `values` are by the key of the province in the register; one that is not there has no figure and is
    hatched. Without `bands` the figures are parted into five; with `by_target` the bands divide the share
    of the target each has reached. `name` sets the ids apart where one page
    has several maps. Raises ValueError for a key that is no province on that day.
    """
    provinces = provinces_on(on)
    if strangers := sorted(set(values) - set(provinces)):
        raise ValueError(f"Ngày {on:%d/%m/%Y} không có đơn vị cấp tỉnh mang khóa {', '.join(strangers)}.")
    bars = {each.key: values.get(each.key) or Bar(each.name, None) for each in provinces.values()}
    there = [bar.value for bar in bars.values() if bar.value is not None]
    used = list(bands) or bands_from(there, measured)
    areas = [
        _area(bars[each.key], f'<path {_dress(bars[each.key], used, name)} d="{each.path}"/>', measured)
        for each in provinces.values()
    ]
    islands = [_islands(each, bars[each.province], used, measured, name) for each in archipelagos_on(on)]
    title = said(f"{measured.title}, {on:%d/%m/%Y}")
    return markup(
        (
            f'<div class="country-map"><div class="map-drawn"><svg viewBox="{VIEW_BOX}" ',
            f'role="group" aria-label="{title}"><defs>{definitions(name)}</defs>',
            *areas,
            *islands,
            f"</svg>{_key(used, there, len(bars), name)}{_credit()}</div>",
            f'<div class="map-table" tabindex="0" role="region" aria-label="{title}">',
            ranking(list(bars.values()), measured, bands=used, least_first=least_first),
            "</div></div>",
        )
    )


def _dress(bar: Bar, bands: Sequence[Band], name: str) -> str:
    """Fill the area of one province; a figure that no band holds is plain, not hatched."""
    if bar.value is None:
        return dress(name, None)
    return dress(name, band_of(bar.value, bands) or Band(""))


def _area(bar: Bar, drawn: str, measured: Measured, title: str = "") -> str:
    """Make an area a thing to point at, to reach by keyboard and to follow."""
    told = f"<title>{said(title or f'{bar.name}: {measured.words(bar.value)}')}</title>"
    if bar.address:
        return f'<a href="{said(bar.address)}">{told}{drawn}</a>'
    return f'<g tabindex="0" role="img">{told}{drawn}</g>'


def _islands(one: Archipelago, bar: Bar, bands: Sequence[Band], measured: Measured, name: str) -> str:
    """Draw an archipelago with the figure of its province, its label and what it is called that day."""
    unit = one.unit[:1].upper() + one.unit[1:]
    drawn = (
        f'<g class="islands"><path {_dress(bar, bands, name)} d="{one.path}"/></g>'
        f'<text x="{one.x}" y="{one.y}">{said(one.label)}'
        f'<tspan x="{one.x}" dy="1.25em">({said(one.unit)})</tspan></text>'
    )
    return _area(bar, drawn, measured, f"{one.label} – {unit}, {bar.name}: {measured.words(bar.value)}")


def _key(bands: Sequence[Band], there: Sequence[Decimal], whole: int, name: str) -> str:
    """Say what each fill stands for, the bands that are on the map and what has no figure."""
    entries = [
        (dress(name, band), band.signed) for band in bands if any(band.holds(value) for value in there)
    ]
    if len(there) < whole:
        entries.append((dress(name, None), _("chưa có số liệu")))
    return key(
        f'<li><svg class="swatch" aria-hidden="true"><rect {fill}/></svg>{said(words)}</li>'
        for fill, words in entries
    )


def _credit() -> str:
    """Name whose outlines these are, as their licence asks."""
    told = said(_("Nền bản đồ: svg-maps (CC BY 4.0), đã giản lược; chỉ để thể hiện số liệu."))
    return f'<p class="map-credit">{told}</p>'
