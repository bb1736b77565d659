"""Kept periods as periods of the calendar, and what they are called."""

from django.utils.translation import gettext as _

from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Period
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme


def exact_period(period: Period) -> frequencies.Period:
    """Return a kept period as the calendar knows it."""
    return frequencies.from_key(period.key, Scheme(period.scheme), (period.starts, period.ends))


def period_by_key(scheme: str, key: str) -> Period:
    """Return the kept period of a key; raises NoSuchIndicator where nothing was ever asked or told of it."""
    found = Period.objects.filter(scheme=scheme, key=key.strip()).first()
    if found is None:
        raise NoSuchIndicator(
            _("Chưa có số liệu hay kỳ báo cáo nào của kỳ “%(key)s”.") % {"key": key.strip()}
        )
    return found


def period_name(period: Period) -> str:
    """Call a period as reports do: "quý I/2026"."""
    return period.name
