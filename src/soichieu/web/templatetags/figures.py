"""How figures and their periods are printed."""

from decimal import Decimal
from typing import TYPE_CHECKING

from django import template

from soichieu.indicators import queries
from soichieu.web.inputs import printed

if TYPE_CHECKING:
    from soichieu.indicators.models import Period

register = template.Library()


@register.filter
def figure(value: Decimal | None) -> str:
    """Print a stored number the Vietnamese way, nothing as a dash."""
    return "–" if value is None else printed(value)


@register.filter
def period(value: "Period") -> str:
    """Call a period as reports do."""
    return queries.period_name(value)
