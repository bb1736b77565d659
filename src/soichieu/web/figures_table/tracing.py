"""Why a number is what it is: its parts, its operands, its cell with what proves it."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.foundation.errors import NotFound
from soichieu.foundation.http import reads
from soichieu.indicators import queries
from soichieu.organisations.queries import invented_among
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme
from soichieu.web.figures_table.asked import Asked
from soichieu.web.figures_table.printing import shown, worded
from soichieu.web.page import show

_ASKED = ("so_do", "ky", "don_vi")


@reads
def figure_trace(request: HttpRequest) -> HttpResponse:
    """Show a number taken apart one level; without one asked for, say where numbers are chosen."""
    asked = Asked(request)
    if not any(asked.given.get(name) for name in _ASKED):
        return show(request, "web/figure_trace.html", {"traced": None})
    numbers = [asked.given.get(name, "") for name in _ASKED]
    if not all(number.isdigit() for number in numbers):
        raise NotFound(_("Không có số liệu này."))
    measure, period, unit = map(int, numbers)
    traced = queries.trace(measure, period, unit, sight=asked.sight, on=asked.day)
    exact = frequencies.from_key(
        traced.period.key, Scheme(traced.period.scheme), (traced.period.starts, traced.period.ends)
    )
    values = {
        "traced": traced,
        "asked": asked,
        "period": frequencies.name(exact),
        "figure": _shown(asked, traced.fact, traced.figure, (measure, period, unit)),
        "sums": [
            (label, worded(traced.fact, side.value, traced.figure), side)
            for label, side in (
                (_("Đã duyệt"), traced.figure.accepted), (_("Đã báo cáo"), traced.figure.reported)
            )
        ],
        "parts": [
            (part, _shown(asked, traced.fact, part.figure, (measure, period, part.unit_id)))
            for part in traced.parts
        ],
        "operands": [
            (fact, _shown(asked, fact, figure, (fact.pk, period, unit))) for fact, figure in traced.operands
        ],
        "above": asked.trace((measure, period, traced.above_id)) if traced.above_id else "",
        "invented": bool(invented_among([unit])),
    }  # fmt: skip
    return show(request, "web/figure_trace.html", values)


def _shown(
    asked: Asked, fact: queries.MeasureFact, figure: queries.Figure, key: tuple[int, int, int]
) -> object:
    return shown(fact, figure, None, asked.trace(key), accepted=asked.accepted)
