"""Figures over periods: lines with their target and bands, and the same figures as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from soichieu.pure.indicators.bands import Band, band_of
from soichieu.pure.indicators.sentences import Number
from soichieu.pure.quantities.digits import format_number
from soichieu.web.charts.keys import key, key_of_bands
from soichieu.web.charts.measured import Measured, sign_of
from soichieu.web.charts.paths import broken_path
from soichieu.web.charts.scale import Scale, scale_of
from soichieu.web.charts.svg import at, markup, percent, said

_HEIGHT, _TOP, _LABELS = 200, 14, 22
_WIDE_LABELS, _NARROW_LABELS = 12, 3


class Dress(StrEnum):
    """How a line is drawn; the first three have a meaning of their own, the others tell units apart."""

    ACCEPTED = "accepted"
    REPORTED = "reported"
    TARGET = "target"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"


@dataclass(frozen=True, slots=True)
class PeriodLabel:
    """One period along the foot: a short name for the axis, the whole one to be read, where it leads."""

    short: str
    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One line: as many values as there are periods, None where there is none."""

    name: str
    values: Sequence[Decimal | None]
    dress: Dress = Dress.ACCEPTED


def lines(
    measured: Measured,
    periods: Sequence[PeriodLabel],
    series: Sequence[Series],
    *,
    bands: Sequence[Band] = (),
    from_zero: bool = True,
) -> SafeString:
    """Draw series over periods; a missing value is a gap in its line, never zero.

    Each period takes the focus and tells all its figures. The scale begins at zero unless `from_zero` is
    off. Raises ValueError where a series has not one value for each period. Gives an empty string where
    no series has a value.
    """
    for one in series:
        if len(one.values) != len(periods):
            raise ValueError("Mỗi đường phải có đúng một giá trị hoặc chỗ trống cho từng kỳ.")
    there = [value for one in series for value in one.values if value is not None]
    if not there:
        return SafeString("")
    scale = scale_of(there, from_zero=from_zero)
    return markup(
        (
            f'<div class="line-chart">{_axis(scale)}<div class="plot"><svg width="100%" ',
            f'height="{_HEIGHT + _TOP + _LABELS}" role="group" aria-label="{said(measured.title)}">',
            *_grounds(bands, scale),
            *(f'<line x2="100%" y1="{_y(mark, scale)}" y2="{_y(mark, scale)}"/>' for mark in scale.marks),
            *_strokes(series, scale, len(periods)),
            *_periods(measured, periods, series, bands, scale),
            "</svg></div></div>",
            key(
                [*(f"<li>{_sample(one.dress)}{said(one.name)}</li>" for one in series), *key_of_bands(bands)]
            ),
            _table(measured, periods, series),
        )
    )


def _y(value: Number, scale: Scale) -> str:
    """Say how far down a value stands."""
    return at(_TOP + (1 - scale.share(value)) * _HEIGHT)


def _axis(scale: Scale) -> str:
    """Write the numbers at the left: their own drawing, so that the plot alone stretches."""
    marks = [(mark, format_number(mark, decimals=scale.decimals)) for mark in scale.marks]
    width = max(len(words) for _mark, words in marks) * 7 + 8
    written = "".join(
        f'<text x="{width - 6}" y="{_y(mark, scale)}" dy="4">{words}</text>' for mark, words in marks
    )
    tall = _HEIGHT + _TOP + _LABELS
    return f'<svg class="axis" width="{width}" height="{tall}" aria-hidden="true">{written}</svg>'


def _grounds(bands: Sequence[Band], scale: Scale) -> list[str]:
    """Draw the bands behind the lines, each with its sign beside the plot."""
    written = []
    for band in bands:
        low = scale.least if band.start is None else max(scale.least, band.start)
        high = scale.most if band.end is None else min(scale.most, band.end)
        if low >= high:
            continue
        top, tall = _y(high, scale), (scale.share(high) - scale.share(low)) * _HEIGHT
        written.append(
            f'<rect class="ground tone-{said(band.tone)}" y="{top}" width="100%" height="{at(tall)}"/>'
        )
        if tall >= 10:
            place = f'x="100%" y="{top}" dx="10" dy="{at(tall / 2 + 4)}"'
            written.append(f'<text class="sign" {place}>{sign_of(band)}</text>')
    return written


def _strokes(series: Sequence[Series], scale: Scale, count: int) -> list[str]:
    """Draw the lines in a drawing stretched to the width; their strokes are not stretched with it."""
    tall = _HEIGHT + _TOP
    box = f'viewBox="0 0 {count} {tall}" preserveAspectRatio="none" width="100%" height="{tall}"'
    written = [f"<svg {box}>"]
    for one in sorted(series, key=lambda each: each.dress is Dress.ACCEPTED):
        # A target holds for the whole of its period, so its line goes in steps; figures stand at the middle.
        offsets = (0.0, 1.0) if one.dress is Dress.TARGET else (0.5,)
        points = [
            None if value is None else (index + offset, float(_y(value, scale)))
            for index, value in enumerate(one.values)
            for offset in offsets
        ]
        written.append(f'<path class="line {one.dress}" d="{broken_path(points)}"/>')
    return [*written, "</svg>"]


def _periods(
    measured: Measured,
    periods: Sequence[PeriodLabel],
    series: Sequence[Series],
    bands: Sequence[Band],
    scale: Scale,
) -> list[str]:
    """Draw each period as one thing to point at: column, dots, label, all its figures in words."""
    count, last = len(periods), _last(series)
    written = []
    for index, period in enumerate(periods):
        middle = percent((index + 0.5) / count)
        opened, closed = '<g tabindex="0" role="img">', "</g>"
        if period.address:
            opened, closed = f'<a href="{said(period.address)}">', "</a>"
        written.append(
            f"{opened}<title>{said(_told(measured, period, series, index, bands))}</title>"
            f'<rect class="column" x="{percent(index / count)}" y="{_TOP}" '
            f'width="{percent(1 / count)}" height="{_HEIGHT}"/>'
            f"{_dots(measured, series, scale, index, middle, shown=index == last)}"
            f"{_label(period, middle, count - 1 - index, count)}{closed}"
        )
    return written


def _last(series: Sequence[Series]) -> int:
    """Say at which period the last figure stands, the target aside: its number is always shown."""
    told = [one.values for one in series if one.dress is not Dress.TARGET]
    return max(
        (place for values in told for place, value in enumerate(values) if value is not None), default=-1
    )


def _dots(
    measured: Measured, series: Sequence[Series], scale: Scale, index: int, middle: str, *, shown: bool
) -> str:
    """Draw the dots of one period and the number of its first line, seen on pointing at it."""
    drawn = [(one.dress, one.values[index]) for one in series if one.dress is not Dress.TARGET]
    there = [(dress, value) for dress, value in drawn if value is not None]
    written = "".join(
        f'<circle class="{dress}" cx="{middle}" cy="{_y(value, scale)}" r="3.5"/>'
        for dress, value in reversed(there)
    )
    if there:
        _dress, value = there[0]
        # Where lines end apart, a number always shown would lie on the dot of another.
        known = " last" if shown and all(other == value for _other, other in there) else ""
        place = f'x="{middle}" y="{_y(value, scale)}" dy="-8"'
        written += f'<text class="figure{known}" {place}>{measured.number(value)}</text>'
    return written


def _label(period: PeriodLabel, middle: str, from_end: int, count: int) -> str:
    """Write the short name of a period under the plot, of every few only: fewer where the plot is narrow."""
    step = -(-count // _WIDE_LABELS)
    narrow = step * -(-count // (step * _NARROW_LABELS))
    if from_end % step:
        return ""
    minor = " minor" if from_end % narrow else ""
    return f'<text class="when{minor}" x="{middle}" y="{_HEIGHT + _TOP + 16}">{said(period.short)}</text>'


def _told(
    measured: Measured, period: PeriodLabel, series: Sequence[Series], index: int, bands: Sequence[Band]
) -> str:
    """Say all figures of one period, the band of the first among them."""
    figures = "; ".join(f"{one.name} {measured.words(one.values[index])}" for one in series)
    first = series[0].values[index]
    band = None if first is None else band_of(first, bands)
    return f"{period.name}: {figures}" + (f" ({band.label})" if band else "")


def _sample(dress: Dress) -> str:
    """Draw a bit of a line for the key."""
    dot = "" if dress is Dress.TARGET else f'<circle class="{dress}" cx="13" cy="6" r="3.5"/>'
    return f'<svg class="sample" aria-hidden="true"><path class="line {dress}" d="M0 6h26"/>{dot}</svg>'


def _table(measured: Measured, periods: Sequence[PeriodLabel], series: Sequence[Series]) -> str:
    """Write the same figures as a table to fold out."""
    heads = "".join(f'<th class="num" scope="col">{said(one.name)}</th>' for one in series)
    rows = "".join(
        f'<tr><th scope="row">{said(period.name)}</th>'
        + "".join(f'<td class="num">{said(_cell(measured, one.values[index]))}</td>' for one in series)
        + "</tr>"
        for index, period in enumerate(periods)
    )
    unit = f" ({measured.unit})" if measured.unit else ""
    fold_out, period_head = said(_("Xem dạng bảng")), said(_("Kỳ"))
    return (
        f'<details class="chart-table"><summary>{fold_out}</summary><div class="wide">'
        f'<table class="table"><caption>{said(measured.title + unit)}</caption><thead><tr>'
        f'<th scope="col">{period_head}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div></details>"
    )


def _cell(measured: Measured, value: Decimal | None) -> str:
    return _("chưa có") if value is None else measured.number(value)
