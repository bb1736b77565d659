"""What periods are called."""

from soichieu.indicators.models import Period


def period_name(period: Period) -> str:
    """Call a period as reports do: "quý I/2026"."""
    return period.name
