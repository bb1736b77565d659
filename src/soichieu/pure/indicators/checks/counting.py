"""A number of areas held against what officials counted and what the register lists (R8)."""

from collections.abc import Iterator
from datetime import date

from soichieu.pure.hierarchy.area_kinds import Count
from soichieu.pure.indicators.checks.telling import Breach, BreachKind
from soichieu.pure.indicators.sentences import Number, shown


def count_breaches(
    of: str,
    value: Number,
    since: date,
    *,
    official: Count | None,
    listed: Count | None,
    now: Count | None,
) -> Iterator[Breach]:
    """Tell where a number of areas differs, and where the two denominators differ from each other.

    `official` bears its own day, `listed` is the register's list of that day, `now` that of the last day of
    the period, which begins on `since`. An official count of the period stands above the list; an older one
    is no longer held against a number that the list of today bears out.
    """
    told = {"of": of, "value": shown(value)}
    if official is not None and value != official.total:
        if official.on >= since or now is None or value != now.total:
            on = {"on": f"{official.on:%d/%m/%Y}", "official": _told(official)}
            yield Breach(BreachKind.COUNTED_OTHERWISE, told | on)
    elif official is None and now is not None and value != now.total:
        on = {"on": f"{now.on:%d/%m/%Y}", "listed": _told(now)}
        yield Breach(BreachKind.LISTED_OTHERWISE, told | on)
    if official is not None and listed is not None and listed.parts != official.parts:
        sides = {"official": _told(official), "listed": _told(listed)}
        yield Breach(BreachKind.LIST_DIFFERS, {"of": of, "on": f"{official.on:%d/%m/%Y}"} | sides)


def _told(count: Count) -> str:
    """A count with what it is made of and its source: 196 (182 xã, 14 thị trấn; …)."""
    is_apart = len(count.parts) > 1
    beside = [words for words in (count.told if is_apart else "", count.source) if words]
    return f"{shown(count.total)} ({'; '.join(beside)})" if beside else shown(count.total)
