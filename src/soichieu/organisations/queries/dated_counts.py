"""How many areas of some kinds lay in one on a day: by an official count, and by the register itself (R8)."""

from dataclasses import dataclass
from datetime import date

from soichieu.organisations.enums import Level, Line
from soichieu.organisations.models import Horizon, OfficialCount, Unit
from soichieu.organisations.queries.counts import counts_on
from soichieu.organisations.queries.naming import name_of, resolve_name
from soichieu.organisations.queries.units import source_titles
from soichieu.pure.hierarchy.area_kinds import AreaKinds, Count
from soichieu.pure.reading.consistency import KnownCounts


@dataclass(frozen=True, slots=True)
class DatedCounts:
    """One denominator from both sides: `official` with its own day, `listed` on that day, `now` on the asked.

    Each is None where nobody knows: no official count up to the day, no list of that level on it.
    """

    official: Count | None
    listed: Count | None
    now: Count | None


def area_of(unit_id: int) -> Unit | None:
    """Return the area a unit acts for, or is; None where it has none."""
    unit = Unit.objects.select_related("area").filter(pk=unit_id).first()
    if unit is None:
        return None
    return unit if unit.kind == "area" else unit.area


def known_counts(place: str, asked: AreaKinds, on: date) -> KnownCounts | None:
    """Return the denominators of an average over the areas where a named unit acts; None: not known."""
    unit = resolve_name(place, on=on).unit
    area = None if unit is None else area_of(unit.pk)
    if area is None or area.level == Level.CENTRAL:
        return None
    found = dated_counts(area, asked, on)
    return KnownCounts(name_of(area.pk, on), found.official, found.listed)


def dated_counts(area: Unit, asked: AreaKinds, on: date) -> DatedCounts:
    """Return how many areas of these kinds lie in an area: as officials last counted by a day, as listed."""
    official = _official(area, asked, on)
    now = _listed(area, asked, on)
    if official is None or official.on == on:
        return DatedCounts(official, now, now)
    return DatedCounts(official, _listed(area, asked, official.on), now)


def _official(area: Unit, asked: AreaKinds, on: date) -> Count | None:
    """Return the newest count of a day on which every kind asked for was counted."""
    kinds = asked.kinds or ("",)
    rows = OfficialCount.objects.filter(
        area=area, line=Line.TERRITORY, level=asked.level, kind__in=kinds, on__lte=on
    )
    by_day: dict[date, dict[str, OfficialCount]] = {}
    for row in rows:
        by_day.setdefault(row.on, {})[row.kind] = row
    whole = [day for day, found in by_day.items() if len(found) == len(kinds)]
    if not whole:
        return None
    found = by_day[max(whole)]
    titles = source_titles()
    sources = dict.fromkeys(titles.get(row.source, row.source) for row in found.values())
    return Count(max(whole), tuple((kind, found[kind].count) for kind in kinds), "; ".join(sources))


def _listed(area: Unit, asked: AreaKinds, on: date) -> Count | None:
    known = area.invented or Horizon.objects.filter(level=asked.level, since__lte=on).exists()
    if not known or area.valid is None or on not in area.valid:
        return None
    there = {
        tally.kind: tally.count
        for tally in counts_on(on, area)
        if tally.line == Line.TERRITORY and tally.level == asked.level
    }
    if not asked.kinds:
        return Count(on, (("", sum(there.values())),))
    return Count(on, tuple((kind, there.get(kind, 0)) for kind in asked.kinds))
