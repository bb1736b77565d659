"""The way of a directive down the levels: which of its clauses got lost where."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.alignment.errors import NoSuchPoint
from soichieu.alignment.queries.points import Paper, Point, clauses_of, papers_held
from soichieu.alignment.queries.reach import reach_of
from soichieu.organisations import queries as organisations
from soichieu.organisations.enums import Level
from soichieu.pure.coverage import chain_stops
from soichieu.pure.text.ordering import sort_key


class Share(NamedTuple):
    """How many units of a level should carry a clause out and how many serve it."""

    level: Level
    served: int
    owed: int

    @property
    def is_whole(self) -> bool:
        """Whether all of them serve it."""
        return self.served == self.owed


class Stop(NamedTuple):
    """A unit at which a clause got lost, and how many units behind it wait for it."""

    unit_id: int
    name: str
    level: Level
    waiting: int


@dataclass(frozen=True, slots=True)
class ClauseChain:
    """One clause on its way down: its share at each level, where it got lost, most waiting first."""

    clause: Point
    shares: tuple[Share, ...]
    stops: tuple[Stop, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every unit serves it."""
        return not self.stops

    @property
    def waiting(self) -> int:
        """How many units wait behind those at which it got lost; one behind two is counted at both."""
        return sum(stop.waiting for stop in self.stops)

    @property
    def lost_at(self) -> Level | None:
        """The highest level at which it got lost."""
        return min((stop.level for stop in self.stops), key=list(Level).index, default=None)


@dataclass(frozen=True, slots=True)
class Chain:
    """The demands of a directive level by level over the units that should carry them out, on a day."""

    directive: Paper
    on: date
    levels: tuple[tuple[Level, int], ...]
    lines: tuple[ClauseChain, ...]

    @property
    def whole_count(self) -> int:
        """How many clauses arrived everywhere."""
        return sum(1 for line in self.lines if line.is_whole)

    @property
    def unit_count(self) -> int:
        """How many units should carry the directive out."""
        return sum(count for _level, count in self.levels)


def chain_of(directive_id: int, unit_ids: Collection[int], on: date, sight: Sight) -> Chain:
    """Return how the demands of a directive came down to these units; those out of sight take no part (R21).

    The directive's own issuer is not asked to serve it. A unit waits where every way up first meets a unit
    that does not serve the clause either; else the clause got lost at the unit itself
    (`pure.coverage.chain_stops`). Raises NoSuchPoint where the reader does not see the directive.
    """
    papers = papers_held([directive_id], sight)
    if not papers:
        raise NoSuchPoint(_("Hãy chọn ít nhất một văn bản đã có toàn văn trong sổ."))
    clauses = [clause for clause in clauses_of(papers) if clause.is_demand]
    units = {unit for unit in unit_ids if sight.covers(unit)} - {papers[0].issuer_id}
    levels = {unit: Level(level) for unit, level in organisations.levels_of(units).items()}
    tree = organisations.superiors_of(units, on)
    superiors = {unit: frozenset(above.values()) for unit, above in tree.items()}
    serving = reach_of(clauses, units, on, sight).serving()
    names = organisations.names_of(units, on)
    counts = Counter(levels.values())
    return Chain(
        papers[0],
        on,
        tuple((level, counts[level]) for level in Level if counts[level]),
        tuple(_line(clause, levels, superiors, serving.get(clause.ref, ()), names) for clause in clauses),
    )


def _line(
    clause: Point,
    levels: Mapping[int, Level],
    superiors: Mapping[int, Collection[int]],
    serving: Collection[int],
    names: Mapping[int, str],
) -> ClauseChain:
    missing = levels.keys() - set(serving)
    ends = chain_stops(missing, levels.keys(), superiors)
    waiting = Counter(end for unit, those in ends.items() for end in those if end != unit)
    at = {end for those in ends.values() for end in those}
    stops = [Stop(unit, names.get(unit, ""), levels[unit], waiting[unit]) for unit in at]
    return ClauseChain(clause, _shares(levels, serving), tuple(_sorted(stops)))


def _shares(levels: Mapping[int, Level], serving: Collection[int]) -> tuple[Share, ...]:
    owed = Counter(levels.values())
    served = Counter(level for unit, level in levels.items() if unit in serving)
    return tuple(Share(level, served[level], owed[level]) for level in Level if owed[level])


def _sorted(stops: Sequence[Stop]) -> list[Stop]:
    order = list(Level)
    return sorted(stops, key=lambda stop: (-stop.waiting, order.index(stop.level), sort_key(stop.name)))
