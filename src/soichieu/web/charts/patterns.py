"""Patterns that say a tone without its colour, for areas too small for a sign."""

from soichieu.pure.indicators.bands import Band
from soichieu.web.charts.svg import said

_PATTERNED = ("fair", "poor", "none")


def definitions(name: str) -> str:
    """Define the patterns of the drawing `name`: dots for fair, bars for poor, hatching for no figure."""
    marks = {
        "fair": '<circle cx="4" cy="4" r="1.1"/>',
        "poor": '<path d="M0 4h8"/>',
        "none": '<path d="M-2 2l4-4M0 8l8-8M6 10l4-4"/>',
    }
    return "".join(
        f'<pattern id="{said(name)}-{tone}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<rect class="tone-{tone}" width="8" height="8"/><g class="mark-{tone}">{marks[tone]}</g></pattern>'
        for tone in _PATTERNED
    )


def dress(name: str, band: Band | None) -> str:
    """Give the attribute that fills an area: its tone, its pattern, or the hatching of no figure."""
    tone = band.tone if band else "none"
    if tone in _PATTERNED:
        return f'fill="url(#{said(name)}-{tone})"'
    return f'class="tone-{said(tone)}"'
