"""Whose figures count for whom: as the units then were, or as they are on another day (R7).

A figure of a period belongs to a unit as it stood on the last day of that period, or on its own last day.
On a later day it counts for the heir in which the unit lives on whole, and for all above it. Where the unit
was split, or how much of it came where is not known, it counts only for those that are above every heir;
for the others the answer is "not knowable", never a guess.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from soichieu.pure.hierarchy.succession import Link, Share

Places = Mapping[int, int | None]
"""The parent of each unit placed in a hierarchy on a day; None at the top."""


class Unknowable(StrEnum):
    """Why it cannot be known how much of a figure belongs to a unit."""

    SPLIT = "split"  # the unit went to several
    SHARE = "share"  # it is not known how much of it came there
    REST = "rest"  # only a part of it is known to have come there


@dataclass(frozen=True, slots=True)
class Counted:
    """The units a figure counts for, nearest first, and those for which that cannot be known."""

    units: tuple[int, ...]
    unknowable: tuple[tuple[int, Unknowable], ...] = ()


def day_of(period_end: date, last_day: date | None) -> date:
    """Give the day on which a unit stood as it reported: the last of the period or, sooner, its own."""
    return period_end if last_day is None else min(period_end, last_day)


class Attribution:
    """Answers for many figures of one hierarchy; what was worked out once is kept.

    `places_on` gives the hierarchy on a day; it is asked once for each day.
    """

    def __init__(self, links: Iterable[Link], places_on: Callable[[date], Places]) -> None:
        self._places_on = places_on
        self._places: dict[date, Places] = {}
        self._lines: dict[tuple[date, int], tuple[int, ...]] = {}
        self._counted: dict[tuple[int, int, date], Counted] = {}
        self._onward: dict[int, list[Link]] = defaultdict(list)
        for link in sorted(links, key=lambda link: link.on):
            if link.predecessor is not None and link.predecessor != link.successor:
                self._onward[link.predecessor].append(link)

    def ancestors_then(self, unit: int, period_end: date, last_day: date | None = None) -> tuple[int, ...]:
        """Give the unit and all above it as they then were; what happens later never changes it."""
        return self._line(unit, day_of(period_end, last_day))

    def counted_for(self, unit: int, since: date, on: date) -> Counted:
        """Give for whom a figure of the unit as it stood on `since` (`day_of`) counts on a later day.

        Raises ValueError for a day before the figure.
        """
        if on < since:
            raise ValueError("Không thể tính số liệu theo đơn vị của một ngày trước kỳ số liệu.")
        onward = self._onward.get(unit, ())
        passed = bisect_right(onward, since, key=lambda link: link.on)
        # Which steps follow is all that matters of the day of the figure.
        asked = (unit, passed, on)
        if asked not in self._counted:
            self._counted[asked] = self._followed(unit, since, on)
        return self._counted[asked]

    def _followed(self, unit: int, since: date, on: date) -> Counted:
        steps = [link for link in self._onward.get(unit, ()) if since < link.on <= on]
        if not steps:
            return Counted(self._line(unit, on))
        ways = [self.counted_for(link.successor, link.on, on) for link in steps if link.successor is not None]
        if unit in self._tree(on):
            ways.append(Counted(self._line(unit, on)))
        shares = [link.share for link in steps]
        if shares == [Share.WHOLE] and len(ways) == 1:
            return ways[0]
        why = Unknowable.SPLIT if len(ways) > 1 else Unknowable.REST
        if len(ways) < 2:
            # The rest of it, or all, was left with the unit above, whose own fate tells for whom it counts.
            ways.append(self._left_above(unit, steps[0].on, on))
        return _common(ways, Unknowable.SHARE if Share.UNKNOWN in shares else why)

    def _left_above(self, unit: int, ended_on: date, on: date) -> Counted:
        day_before = ended_on - timedelta(days=1)
        parent = self._tree(day_before).get(unit)
        return Counted(()) if parent is None else self.counted_for(parent, day_before, on)

    def _line(self, unit: int, on: date) -> tuple[int, ...]:
        """Give a unit and all above it on a day; raises ValueError where the places lead round."""
        known = self._lines.get((on, unit))
        if known is None:
            places = self._tree(on)
            line = [unit]
            while (above := places.get(line[-1])) is not None:
                if above in line:
                    raise ValueError(f"the places of {on} lead round at unit {above}")
                line.append(above)
            known = self._lines[on, unit] = tuple(line)
        return known

    def _tree(self, on: date) -> Places:
        if on not in self._places:
            self._places[on] = self._places_on(on)
        return self._places[on]


def _common(ways: Sequence[Counted], why: Unknowable) -> Counted:
    """Count for those that every way leads to; of the others that cannot be known."""
    if len(ways) == 1:
        return ways[0]
    common = tuple(unit for unit in ways[0].units if all(unit in way.units for way in ways))
    beside = dict.fromkeys(unit for way in ways for unit in way.units if unit not in common)
    already = {unit: reason for way in ways for unit, reason in way.unknowable if unit not in common}
    return Counted(common, tuple((dict.fromkeys(beside, why) | already).items()))
