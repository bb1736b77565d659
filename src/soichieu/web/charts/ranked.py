"""Units in order of a figure: a table whose rows carry their bars, read, printed, narrowed as a table."""

from collections.abc import Sequence
from decimal import Decimal

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from soichieu.pure.indicators.bands import Band
from soichieu.pure.quantities.digits import format_number
from soichieu.web.charts.bars import Bar, rating, ratings
from soichieu.web.charts.keys import key, key_of_bands
from soichieu.web.charts.measured import Measured, sign_of
from soichieu.web.charts.scale import Scale, scale_of
from soichieu.web.charts.svg import markup, percent, said


def ranking(
    bars: Sequence[Bar],
    measured: Measured,
    *,
    bands: Sequence[Band] = (),
    by_target: bool = False,
    least_first: bool = False,
) -> SafeString:
    """Draw units from the greatest figure to the least, those that have not reported listed apart.

    Equal figures share a rank (1, 2, 2, 4). `least_first` turns the order round, for figures that are
    better the smaller they are. The bars stand on zero. With `by_target` the bands divide the share of
    the target each has reached.
    """
    there = [(bar, bar.value) for bar in bars if bar.value is not None]
    there.sort(key=lambda pair: pair[1], reverse=not least_first)
    targets = [bar.target for bar in bars if bar.target is not None]
    scale = scale_of([value for _bar, value in there] + targets)
    rated = [(bar, value, rating(bar, bands, by_target=by_target)) for bar, value in there]
    aim = '<svg class="swatch" aria-hidden="true"><rect class="aim" x="8"/></svg>' + said(_("mục tiêu"))
    keys = [
        *key_of_bands(ratings(bars, bands, by_target=by_target)),
        *([f"<li>{aim}</li>"] if targets else []),
    ]
    return markup(
        (
            _table(rated, measured, scale) if there else "",
            _not_reported([bar for bar in bars if bar.value is None]),
            key(keys),
        )
    )


def _table(rated: Sequence[tuple[Bar, Decimal, Band | None]], measured: Measured, scale: Scale) -> str:
    """Write the table of those that reported."""
    unit = f" ({measured.unit})" if measured.unit else ""
    rank_head, unit_head = said(_("Hạng")), said(_("Đơn vị"))
    head = (
        f'<table class="table ranking"><caption class="visually-hidden">{said(measured.title)}</caption>'
        f'<thead><tr><th class="num" scope="col">{rank_head}</th>'
        f'<th scope="col">{unit_head}</th>'
        f'<th class="num" scope="col" colspan="2">{said(measured.title + unit)}</th></tr></thead>'
        '<tbody lang="vi">'
    )
    rows, rank, before = [], 0, None
    for place, (bar, value, band) in enumerate(rated, 1):
        rank, before = (rank if value == before else place), value
        rows.append(_row(rank, bar, value, band, measured, scale))
    return f"{head}{''.join(rows)}</tbody></table>"


def _row(rank: int, bar: Bar, value: Decimal, band: Band | None, measured: Measured, scale: Scale) -> str:
    """Write one row: rank, name, bar with the mark of the target, number with the sign of its band."""
    name = said(bar.name)
    if bar.address:
        name = f'<a href="{said(bar.address)}">{name}</a>'
    zero, end = scale.share(Decimal(0)), scale.share(value)
    start = f' x="{percent(min(zero, end))}"' if min(zero, end) else ""
    tone = f' class="tone-{said(band.tone)}"' if band else ""
    mark = ""
    if bar.target is not None:
        mark = f'<rect x="{percent(scale.share(bar.target))}"/>'
    sign = f"<i>{sign_of(band)}</i>" if band and sign_of(band) else ""
    return (
        f'<tr><td>{rank}</td><th scope="row">{name}</th>'
        f'<td><svg><rect{tone}{start} width="{percent(abs(end - zero))}"/>{mark}</svg></td>'
        f"<td>{measured.number(value)}{sign}</td></tr>"
    )


def _not_reported(bars: Sequence[Bar]) -> str:
    """List those without a figure: they have no rank and are no zero."""
    if not bars:
        return ""
    names = ", ".join(
        f'<a href="{said(bar.address)}">{said(bar.name)}</a>' if bar.address else said(bar.name)
        for bar in bars
    )
    told = _("Chưa có số liệu (%(count)s):") % {"count": format_number(len(bars))}
    return f'<p class="not-reported"><b>{said(told)}</b> {names}.</p>'
