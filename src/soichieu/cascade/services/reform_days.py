"""The successions of one day as the pure law wants them, with the rows they stand for."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from soichieu.organisations import queries as organisations
from soichieu.organisations.models import Succession, Unit
from soichieu.pure.coverage import Day
from soichieu.pure.hierarchy.succession import Link


@dataclass(frozen=True, slots=True)
class Successions:
    """What happened to some units on a day: the steps, the levels of all concerned, who is alive then."""

    on: date
    rows: Sequence[Succession]
    levels: dict[int, str]
    alive: frozenset[int]

    @property
    def links(self) -> list[Link]:
        """The steps as values."""
        return [_link(row) for row in self.rows]

    @property
    def successors(self) -> set[int]:
        """Every unit that took over from another."""
        return {row.successor_id for row in self.rows if row.successor_id is not None}

    def day(self, named: Iterable[int]) -> Day:
        """What the law must know of the day; `named` are the units that the rule names on it."""
        return Day(self.levels, self.alive, frozenset(named))

    def of(self, link: Link) -> Succession:
        """Return the row that a step stands for."""
        return next(row for row in self.rows if _link(row) == link)

    def ids_of(self, unit_id: int) -> set[int]:
        """Return the rows by which a unit passed on that day."""
        return {row.pk for row in self.rows if row.predecessor_id == unit_id}


def successions_on(on: date, unit_ids: Collection[int]) -> Successions:
    """Return what happened to these units on a day."""
    rows = list(Succession.objects.filter(on=on, predecessor_id__in=unit_ids).order_by("id"))
    concerned = {pk for row in rows for pk in (row.predecessor_id, row.successor_id) if pk is not None}
    alive = Unit.objects.filter(pk__in=concerned, valid__contains=on).values_list("pk", flat=True)
    return Successions(on, rows, organisations.levels_of(concerned), frozenset(alive))


def _link(row: Succession) -> Link:
    return Link(row.predecessor_id, row.successor_id, row.kind, row.on, row.whole)
