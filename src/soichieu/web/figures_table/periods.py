"""The periods a screen of figures offers: those there are, and longer ones made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from soichieu.indicators import queries
from soichieu.indicators.enums import Frequency, Scheme
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme as PureScheme

_LONGER = (
    frequencies.Frequency.QUARTER,
    frequencies.Frequency.HALF,
    frequencies.Frequency.NINE_MONTHS,
    frequencies.Frequency.YEAR,
)


@dataclass(frozen=True, slots=True)
class PeriodChoice:
    """A period as the reader names it; `parts` are the keys of the shorter ones a longer one is made of.

    `pk` of a longer one that was never asked for itself is below zero.
    """

    pk: int
    key: str
    name: str
    short: str
    ends: date
    exact: frequencies.Period
    parts: tuple[str, ...] = ()


def kinds_there_are() -> dict[str, list[PeriodChoice]]:
    """Return the periods there are, by scheme and frequency."""
    kinds: dict[str, list[PeriodChoice]] = {}
    for period in queries.periods_shown():
        days = (period.starts, period.ends)
        exact = frequencies.from_key(period.key, PureScheme(period.scheme), days)
        kinds.setdefault(f"{period.scheme}.{period.frequency}", []).append(_choice(period.pk, exact))
    return kinds


def longer_than(shorter: Sequence[PeriodChoice]) -> dict[str, list[PeriodChoice]]:
    """Return the longer periods that some of these make up, by frequency, each with the parts there are."""
    parts: dict[frequencies.Period, list[str]] = {}
    for frequency in _LONGER:
        for one in shorter:
            if one.exact.frequency in (frequency, frequencies.Frequency.TERM):
                continue
            longer = frequencies.period_on(one.exact.end, frequency, one.exact.scheme)
            if one.exact in frequencies.inside(longer, one.exact.frequency):
                parts.setdefault(longer, []).append(one.key)
    kept = queries.periods_kept(shorter[0].exact.scheme.value, map(frequencies.key, parts)) if parts else {}
    found: dict[str, list[PeriodChoice]] = {}
    for number, (exact, keys) in enumerate(parts.items(), start=1):
        pk = kept.get(frequencies.key(exact), -number)
        found.setdefault(exact.frequency.value, []).append(_choice(pk, exact, tuple(keys)))
    return found


def _choice(pk: int, exact: frequencies.Period, parts: tuple[str, ...] = ()) -> PeriodChoice:
    key = frequencies.key(exact)
    return PeriodChoice(pk, key, frequencies.name(exact), _short(key), exact.end, exact, parts)


def kind_name(kind: str) -> str:
    """Call periods of a scheme and frequency."""
    scheme, _dot, frequency = kind.partition(".")
    name = str(Frequency(frequency).label)
    return name if scheme == Scheme.CALENDAR else _("%(name)s (chế độ nhà nước)") % {"name": name}


def _short(key: str) -> str:
    """Write a period for the foot of a chart: 5/2025, quý 2/2025."""
    year, dash, part = key.partition("-")
    if not dash:
        return key
    return f"{int(part)}/{year}" if part.isdigit() else f"{part}/{year}"
