"""What periods are called."""

from soichieu.indicators.models import Period
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme


def period_name(period: Period) -> str:
    """Call a period as reports do: "quý I/2026"."""
    days = (period.starts, period.ends)
    return frequencies.name(frequencies.from_key(period.key, Scheme(period.scheme), days))
