"""A line as small as a word, for the cell of a table."""

from collections.abc import Sequence
from decimal import Decimal

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from soichieu.pure.quantities.digits import format_number
from soichieu.web.charts.measured import Measured
from soichieu.web.charts.paths import broken_path, lone
from soichieu.web.charts.svg import at, markup, said

_WIDTH, _HEIGHT, _EDGE = 84, 20, 3


def sparkline(values: Sequence[Decimal | None], measured: Measured) -> SafeString:
    """Draw values over periods without an axis, gaps where one is missing; read aloud as one sentence.

    `values` go from the oldest period to the newest. Gives an empty string where no value is there.
    """
    there = [value for value in values if value is not None]
    if not there:
        return SafeString("")
    least, most = min(there), max(there)
    reach = most - least
    step = (_WIDTH - 2 * _EDGE) / max(1, len(values) - 1)

    def place(index: int, value: Decimal) -> tuple[float, float]:
        share = float((most - value) / reach) if reach else 0.5
        return _EDGE + index * step, _EDGE + share * (_HEIGHT - 2 * _EDGE)

    points = [None if value is None else place(index, value) for index, value in enumerate(values)]
    dots = "".join(f'<circle cx="{at(x)}" cy="{at(y)}" r="1.5"/>' for x, y in lone(points))
    if points[-1] is not None:
        dots += f'<circle cx="{at(points[-1][0])}" cy="{at(points[-1][1])}" r="2.5"/>'
    return markup(
        (
            f'<svg class="spark" width="{_WIDTH}" height="{_HEIGHT}" role="img" ',
            f'aria-label="{said(_told(values, measured))}"><path d="{broken_path(points)}"/>{dots}</svg>',
        )
    )


def _told(values: Sequence[Decimal | None], measured: Measured) -> str:
    """Say in one sentence what the line shows."""
    there = [value for value in values if value is not None]
    told = _("%(count)s kỳ, thấp nhất %(least)s, cao nhất %(most)s, kỳ cuối %(last)s") % {
        "count": format_number(len(values)),
        "least": measured.number(min(there)),
        "most": measured.number(max(there)),
        "last": measured.words(values[-1]),
    }
    missing = len(values) - len(there)
    if not missing:
        return told
    return f"{told}; " + _("%(count)s kỳ chưa có số liệu") % {"count": format_number(missing)}
