"""All units of a rollout against all it asks of them, on a day; where the chain stopped."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from soichieu.accounts.sight import Sight
from soichieu.cascade.enums import DutyKind, Standing
from soichieu.cascade.models import Duty, Obligation, Rollout
from soichieu.cascade.queries.coverage import live_on, standing_on
from soichieu.organisations import queries as organisations
from soichieu.organisations.enums import Level
from soichieu.pure.coverage import chain_stops

DOWNWARD = frozenset({DutyKind.PASS_ON, DutyKind.OWN_DOCUMENT})
"""By these a directive travels down; a report or a review goes up."""
_MET = frozenset({Standing.MET, Standing.MET_LATE})
_DONE = _MET | {Standing.WAIVED}


class Cell(NamedTuple):
    """What one unit owes by one duty, as it stood on the day."""

    obligation_id: int
    duty_id: int
    unit_id: int
    level: str
    standing: str
    owed_from: date
    last_day: date | None
    met_on: date | None

    @property
    def label(self) -> str:
        """The standing in words."""
        return str(Standing(self.standing).label)

    @property
    def is_met(self) -> bool:
        """Whether the unit had done this part by the day."""
        return self.standing in _MET


@dataclass(frozen=True, slots=True)
class Line:
    """One unit with its cells in the order of the duties, None where it does not owe.

    `stops` names the units at which the chain stopped for it, itself among them; empty where it has done its
    part or nothing is said of it. `waiting` is how many others wait for it.
    """

    unit_id: int
    name: str
    level: Level
    cells: tuple[Cell | None, ...]
    stops: tuple[str, ...]
    waiting: int

    @property
    def stopped_here(self) -> bool:
        """Whether the chain stopped at this unit itself."""
        return self.stops == (self.name,)


class Share(NamedTuple):
    """How many units of a level owe a duty and how many have done their part."""

    owed: int
    met: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """A rollout on a day. `levels` has a row for each level with one share per duty; all units count."""

    duties: tuple[Duty, ...]
    levels: tuple[tuple[Level, tuple[Share, ...]], ...]
    lines: tuple[Line, ...]


def matrix_of(rollout: Rollout, on: date, sight: Sight) -> Matrix:
    """Return who owes what and where it stands on a day, the lines by level and name.

    Lines are those of units in sight, and of others what they have done (R21: what a rollout publishes);
    where the chain stopped is told of units in sight only. The sums by level count every unit. A duty nobody
    owes on the day is left out.
    """
    duties = tuple(rollout.duties.all())
    live = [
        Cell(*row)
        for row in Obligation.objects.filter(live_on(on), duty__in=duties)
        .annotate(standing=standing_on(on))
        .order_by("unit__key", "pk")
        .values_list("pk", "duty_id", "unit_id", "unit__level", "standing", "owed_from", "last_day", "met_on")
    ]
    owed = {cell.duty_id for cell in live}
    duties = tuple(duty for duty in duties if duty.pk in owed)
    stops = _stops(duties, live, on)
    shown = [cell for cell in live if sight.covers(cell.unit_id) or cell.is_met]
    return Matrix(duties, _levels(duties, live), tuple(_lines(duties, shown, stops, on, sight)))


def _stops(duties: Sequence[Duty], live: Sequence[Cell], on: date) -> Mapping[int, frozenset[int]]:
    """Tell for each unit something is missing of at which units the chain stopped."""
    downward = {duty.pk for duty in duties if duty.kind in DOWNWARD}
    cells = [cell for cell in live if cell.duty_id in downward]
    missing = {cell.unit_id for cell in cells if cell.standing not in _DONE}
    superiors = {unit: set(above.values()) for unit, above in organisations.superiors_of(missing, on).items()}
    return chain_stops(missing, {cell.unit_id for cell in cells}, superiors)


def _levels(duties: Sequence[Duty], live: Sequence[Cell]) -> tuple[tuple[Level, tuple[Share, ...]], ...]:
    owed = Counter((cell.level, cell.duty_id) for cell in live)
    met = Counter((cell.level, cell.duty_id) for cell in live if cell.is_met)
    shares = {
        level: tuple(Share(owed[level, duty.pk], met[level, duty.pk]) for duty in duties) for level in Level
    }
    return tuple((level, row) for level, row in shares.items() if any(share.owed for share in row))


def _lines(
    duties: Sequence[Duty],
    shown: Sequence[Cell],
    stops: Mapping[int, frozenset[int]],
    on: date,
    sight: Sight,
) -> Iterator[Line]:
    by_unit: dict[int, dict[int, Cell]] = defaultdict(dict)
    for cell in shown:
        by_unit[cell.unit_id][cell.duty_id] = cell
    waiting = Counter(end for unit, ends in stops.items() for end in ends if end != unit)
    told = {unit: ends for unit, ends in stops.items() if sight.covers(unit)}
    names = organisations.names_of({*by_unit, *(end for ends in told.values() for end in ends)}, on)
    levels = {unit: Level(next(iter(cells.values())).level) for unit, cells in by_unit.items()}
    order = list(Level)
    for unit in sorted(by_unit, key=lambda unit: order.index(levels[unit])):
        yield Line(
            unit,
            names.get(unit, ""),
            levels[unit],
            tuple(by_unit[unit].get(duty.pk) for duty in duties),
            tuple(sorted(names.get(end, "") for end in told.get(unit, ()))),
            waiting[unit] if sight.covers(unit) else 0,
        )
