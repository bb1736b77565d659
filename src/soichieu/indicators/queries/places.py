"""The superiors of every unit along one hierarchy on any day, read once a day, as plain numbers."""

from collections.abc import Collection, Iterator
from datetime import date

from django.db import connection
from django.db.models import F, Q

from soichieu.organisations.models import Placement, Succession, Unit
from soichieu.pure.hierarchy.succession import Link
from soichieu.pure.rollup.attribution import Attribution

_ALIVE = "SELECT id FROM organisations_unit WHERE id = ANY(%s) AND valid @> %s::date"


class Forest:
    """A hierarchy through time."""

    def __init__(self, hierarchy: str) -> None:
        self.hierarchy = hierarchy
        self._days: dict[date, dict[int, int | None]] = {}

    def on(self, day: date) -> dict[int, int | None]:
        """Return the superior of each unit on a day; None for one at the top.

        The top of the invented province is one: its figures are not those of the real bodies above (R23).
        """
        if day not in self._days:
            rows = Placement.objects.filter(hierarchy=self.hierarchy, valid__contains=day)
            rows = rows.filter(unit__invented=F("parent__invented"))
            above: dict[int, int | None] = dict(rows.values_list("unit_id", "parent_id"))
            tops = {parent for parent in above.values() if parent is not None} - above.keys()
            self._days[day] = above | dict.fromkeys(tops)
        return self._days[day]

    def under(self, unit_ids: Collection[int], day: date) -> Iterator[tuple[int, int]]:
        """Yield each unit living on a day with each of these that it is, or lies below."""
        asked, tree = set(unit_ids), self.on(day)
        lone = [unit for unit in asked if unit not in tree]
        with connection.cursor() as cursor:
            cursor.execute(_ALIVE, [lone, day])
            yield from ((row[0], row[0]) for row in cursor.fetchall())
        for unit in tree:
            at: int | None = unit
            while at is not None:
                if at in asked:
                    yield unit, at
                at = tree.get(at)

    def below(self, unit_id: int, day: date) -> list[int]:
        """Return the units right below one on a day."""
        return [unit for unit, above in self.on(day).items() if above == unit_id]

    def attribution(self) -> Attribution:
        """Return for whom figures count along this hierarchy, through every succession there was."""
        rows = Succession.objects.filter(predecessor__isnull=False).order_by("on", "pk")
        links = [
            Link(row.predecessor_id, row.successor_id, row.kind, row.on, row.whole)
            for row in rows.only("predecessor_id", "successor_id", "kind", "on", "whole")
        ]
        return Attribution(links, self.on)


def last_days(unit_ids: Collection[int] | None, until: date) -> dict[int, date]:
    """Return the first day after each unit's life, of those that ended by a day; None asks for all units."""
    ended = Unit.objects.filter(Q(valid__endswith__lte=until))
    if unit_ids is not None:
        ended = ended.filter(pk__in=unit_ids)
    return {pk: valid.upper for pk, valid in ended.values_list("pk", "valid")}
