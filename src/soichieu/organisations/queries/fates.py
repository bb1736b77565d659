"""What became of a unit, told step by step with days and sources (R6)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from soichieu.organisations.models import Succession, Unit
from soichieu.organisations.queries.below import successor_ids
from soichieu.organisations.queries.naming import names_of
from soichieu.organisations.queries.units import source_titles
from soichieu.pure.hierarchy.succession import Fate, Link, Share, fate_of, heirs_of


@dataclass(frozen=True, slots=True)
class TraceStep:
    """One step: on which day what kind of change brought how much of the unit to which successor.

    `name_before` and `name_after` are the names on the eve and on the day. `successor` is None where none is
    known; a renamed unit has no further steps of its own here, they follow in the same list.
    """

    on: date
    kind: str
    share: Share
    name_before: str
    name_after: str
    successor_id: int | None
    ordered_by: str
    source: str
    then: "Trace | None"


@dataclass(frozen=True, slots=True)
class Origin:
    """A unit out of which, wholly or in part, another came on a day."""

    on: date
    kind: str
    share: Share
    unit_id: int
    name: str
    ordered_by: str


@dataclass(frozen=True, slots=True)
class Trace:
    """A unit, how long it lived, what became of it, and in whom it lives on."""

    unit_id: int
    name: str
    since: date | None
    until: date | None
    ended_after: date | None
    area: str
    steps: tuple[TraceStep, ...]
    heirs: tuple[tuple[int, str, Share], ...] = ()
    origins: tuple["Origin", ...] = ()


def trace(unit: Unit, on: date) -> Trace:
    """Return what became of a unit up to a day."""
    later = {unit.pk} | successor_ids([unit.pk])
    links = [
        Link(row.predecessor_id, row.successor_id, row.kind, row.on, row.whole, row.ordered_by, row.source)
        for row in Succession.objects.filter(predecessor_id__in=later, on__lte=on).order_by("on", "id")
    ]
    fate = fate_of(unit.pk, links)
    units = {row.pk: row for row in Unit.objects.filter(pk__in=later)}
    teller = _Teller(units, source_titles())
    told = teller.tell(fate)
    heirs = tuple((heir.unit, names_of([heir.unit], on)[heir.unit], heir.share) for heir in heirs_of(fate))
    return replace(told, heirs=heirs, origins=tuple(_origins(unit)))


def _origins(unit: Unit) -> Iterator[Origin]:
    """Yield the units this one came out of directly."""
    rows = Succession.objects.filter(successor=unit, predecessor__isnull=False).exclude(predecessor=unit)
    for row in rows.order_by("on", "id"):
        assert row.predecessor_id is not None  # noqa: S101  filtered above
        link = Link(row.predecessor_id, row.successor_id, row.kind, row.on, row.whole)
        name = names_of([row.predecessor_id], _eve(row.on))[row.predecessor_id]
        yield Origin(row.on, row.kind, link.share, row.predecessor_id, name, row.ordered_by)


@dataclass
class _Teller:
    """Turns fates into words; names are read once per day."""

    units: dict[int, Unit]
    titles: dict[str, str]

    def __post_init__(self) -> None:
        self._names: dict[date, dict[int, str]] = {}

    def name(self, unit_id: int, on: date) -> str:
        """Return the name of a unit on a day."""
        if on not in self._names:
            self._names[on] = names_of(list(self.units), on)
        return self._names[on].get(unit_id, "")

    def tell(self, fate: Fate, since: date | None = None) -> Trace:
        """Return the story of one fate; `since` is the day on which the unit took over, if it did."""
        unit = self.units[fate.unit]
        first = fate.steps[0][0].on if fate.steps else None
        eve = _eve(first) if first else (since or unit.valid.lower or date.max)
        area = self._area(unit, eve)
        return Trace(
            unit.pk, self.name(unit.pk, eve), unit.valid.lower, unit.valid.upper, unit.ended_after, area,
            tuple(self._step(link, after) for link, after in fate.steps),
        )  # fmt: skip

    def _step(self, link: Link, after: Fate | None) -> TraceStep:
        then = self.tell(after, link.on) if after is not None else None
        assert link.predecessor is not None  # noqa: S101  fates are built of links with a predecessor
        return TraceStep(
            on=link.on,
            kind=link.kind,
            share=link.share,
            name_before=self.name(link.predecessor, _eve(link.on)),
            name_after=self.name(link.successor, link.on) if link.successor is not None else "",
            successor_id=link.successor,
            ordered_by=link.ordered_by,
            source=self.titles.get(link.source, link.source),
            then=then,
        )

    def _area(self, unit: Unit, on: date) -> str:
        return names_of([unit.area_id], on).get(unit.area_id, "") if unit.area_id is not None else ""


def _eve(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)
