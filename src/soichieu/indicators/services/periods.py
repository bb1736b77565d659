"""Periods, made when first needed."""

from datetime import date

from soichieu.foundation.errors import Invalid
from soichieu.indicators.models import Period
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme


def period_of(key: str, scheme: str) -> Period:
    """Return the period of a key, kept once; raises Invalid where the key names none (R15)."""
    try:
        exact = frequencies.from_key(key.strip(), Scheme(scheme), _days_of_term(key.strip()))
    except ValueError as wrong:
        raise Invalid(str(wrong)) from wrong
    kept, _created = Period.objects.get_or_create(
        scheme=scheme,
        key=frequencies.key(exact),
        defaults={"frequency": exact.frequency.value, "starts": exact.start, "ends": exact.end},
    )
    return kept


def _days_of_term(key: str) -> tuple[date, date] | None:
    """Return the days of a term by its years: from the first of the first to the last of the last."""
    first, dots, last = key.partition("..")
    if not dots or not (first.isdigit() and last.isdigit()):
        return None
    return date(int(first), 1, 1), date(int(last), 12, 31)
