"""The key under a drawing: what each colour, sign and line stands for."""

from collections.abc import Iterable, Sequence

from soichieu.pure.indicators.bands import Band
from soichieu.web.charts.measured import signed
from soichieu.web.charts.svg import said


def key_of_bands(bands: Sequence[Band]) -> list[str]:
    """Give the entries of the bands: swatch, sign, label."""
    return [
        f'<li><svg class="swatch" aria-hidden="true"><rect class="tone-{said(band.tone)}"/></svg>'
        f"{said(signed(band))}</li>"
        for band in bands
    ]


def key(entries: Iterable[str]) -> str:
    """Wrap entries in a list; nothing where there is none."""
    written = "".join(entries)
    return f'<ul class="chart-key">{written}</ul>' if written else ""
