"""The map of the country: its provinces as they are on the day asked, Hoàng Sa and Trường Sa always."""

from collections.abc import Mapping, Sequence
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from soichieu.pure.indicators.bands import Band
from soichieu.web.charts.banding import bands_from
from soichieu.web.charts.bars import Bar, rating, ratings, told_of
from soichieu.web.charts.geometry import VIEW_BOX, Archipelago, archipelagos_on, provinces_on
from soichieu.web.charts.keys import key
from soichieu.web.charts.measured import Measured, signed
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
    of the target each has reached. `name` sets the ids apart where one page has several maps.

    Raises ValueError for a key that is no province on that day.
    """
    provinces = provinces_on(on)
    if strangers := sorted(set(values) - set(provinces)):
        raise ValueError(f"Ngày {on:%d/%m/%Y} không có đơn vị cấp tỉnh mang khóa {', '.join(strangers)}.")
    bars = {each.key: values.get(each.key) or Bar(each.name, None) for each in provinces.values()}
    units = list(bars.values())
    used = list(bands) or bands_from([bar.value for bar in units if bar.value is not None], measured)
    rated = {at: rating(bar, used, by_target=by_target) for at, bar in bars.items()}
    areas = [
        _area(bar, rated[at], measured, f'<path {dress(name, rated[at])} d="{provinces[at].path}"/>')
        for at, bar in bars.items()
    ]
    islands = [
        _islands(each, bars[each.province], rated[each.province], measured, name)
        for each in archipelagos_on(on)
    ]
    title = said(f"{measured.title}, {on:%d/%m/%Y}")
    return markup(
        (
            f'<div class="country-map"><div class="map-drawn"><svg viewBox="{VIEW_BOX}" ',
            f'role="group" aria-label="{title}"><defs>{definitions(name)}</defs>',
            *areas,
            *islands,
            f"</svg>{_key(ratings(units, used, by_target=by_target), units, name)}{_credit()}</div>",
            f'<div class="map-table" tabindex="0" role="region" aria-label="{title}">',
            ranking(units, measured, bands=used, by_target=by_target, least_first=least_first),
            "</div></div>",
        )
    )


def _area(bar: Bar, band: Band | None, measured: Measured, drawn: str, called: str = "") -> str:
    """Make an area a thing to point at, to reach by keyboard and to follow."""
    told = f"<title>{said(told_of(bar, band, measured, called))}</title>"
    if bar.address:
        return f'<a href="{said(bar.address)}">{told}{drawn}</a>'
    return f'<g tabindex="0" role="img">{told}{drawn}</g>'


def _islands(one: Archipelago, bar: Bar, band: Band | None, measured: Measured, name: str) -> str:
    """Draw an archipelago with the figure of its province, its label and what it is called that day."""
    unit = one.unit[:1].upper() + one.unit[1:]
    drawn = (
        f'<g class="islands"><path {dress(name, band)} d="{one.path}"/></g>'
        f'<text x="{one.x}" y="{one.y}">{said(one.label)}'
        f'<tspan x="{one.x}" dy="1.25em">({said(one.unit)})</tspan></text>'
    )
    return _area(bar, band, measured, drawn, f"{one.label} – {unit}, {bar.name}")


def _key(rated: Sequence[Band], units: Sequence[Bar], name: str) -> str:
    """Say what each fill stands for, the bands that are on the map and what has no figure."""
    entries = [(dress(name, band), signed(band)) for band in rated]
    if any(bar.value is None for bar in units):
        entries.append((dress(name, None), _("chưa có số liệu")))
    return key(
        f'<li><svg class="swatch" aria-hidden="true"><rect {fill}/></svg>{said(words)}</li>'
        for fill, words in entries
    )


def _credit() -> str:
    """Name whose outlines these are, as their licence asks."""
    told = said(_("Nền bản đồ: svg-maps (CC BY 4.0), đã giản lược; chỉ để thể hiện số liệu."))
    return f'<p class="map-credit">{told}</p>'
