"""Clauses against many units: what each serves, what it was asked about, what nobody looked at."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import GapKind, GapState
from soichieu.alignment.errors import NoSuchPoint
from soichieu.alignment.models import Gap
from soichieu.alignment.queries.decided import anchors_at
from soichieu.alignment.queries.points import Paper, Point, clauses_of, papers_held
from soichieu.alignment.queries.reach import Reach, reach_of
from soichieu.cascade import queries as cascade
from soichieu.organisations import queries as organisations
from soichieu.organisations.enums import Level
from soichieu.organisations.queries import UnitRule
from soichieu.pure.text.ordering import sort_key


class Standing(StrEnum):
    """How a clause stands at a unit."""

    SERVED = "served"  # items of the unit serve it
    HANDLED = "handled"  # nothing serves it, but somebody asked, gave a task or explained
    EMPTY = "empty"  # nothing serves it and nobody did anything about it
    UNSEEN = "unseen"  # nothing of this unit's was ever held against the directive


_SERVED, _EMPTY, _UNSEEN = Standing.SERVED, Standing.EMPTY, Standing.UNSEEN
_ORDER = {level: place for place, level in enumerate(Level)}


class Cell(NamedTuple):
    """One clause at one unit: how many items serve it, or else what was done about the gap."""

    standing: Standing
    items: int
    gap: GapState | None

    @property
    def is_hole(self) -> bool:
        """Whether it was looked at and nothing serves it."""
        return self.standing in {Standing.HANDLED, Standing.EMPTY}


class Sum(NamedTuple):
    """How many of the cells of a clause or a unit are served, are holes, were never looked at."""

    served: int
    holes: int
    unseen: int

    @property
    def all(self) -> int:
        """How many cells there are."""
        return self.served + self.holes + self.unseen


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One unit with its cells in the order of the clauses."""

    unit_id: int
    name: str
    level: Level
    cells: tuple[Cell, ...]
    total: Sum


@dataclass(frozen=True, slots=True)
class AlignmentMatrix:
    """The demands of a set of directives against units on a day; `sums` has one for each clause."""

    on: date
    directives: tuple[Paper, ...]
    clauses: tuple[Point, ...]
    lines: tuple[UnitLine, ...]
    sums: tuple[Sum, ...]

    @property
    def total(self) -> Sum:
        """The sum over all cells."""
        return Sum(*(sum(column) for column in zip(*self.sums, strict=True))) if self.sums else Sum(0, 0, 0)

    @property
    def shows_invention(self) -> bool:
        """Whether a directive is invented, and the page must say so (R23)."""
        return any(paper.is_invented for paper in self.directives)


def owing_units(directive_ids: Collection[int], on: date, sight: Sight) -> list[int]:
    """Return the units in sight that owe by a rollout of these directives on a day."""
    return sorted(unit for unit in cascade.owing_ids(directive_ids, on) if sight.covers(unit))


def units_below(rule: UnitRule, on: date, sight: Sight) -> list[int]:
    """Return the units in sight a rule names on a day."""
    named = organisations.units_named(rule, on).values_list("pk", flat=True)
    return [unit for unit in named if sight.covers(unit)]


def matrix_of(
    directive_ids: Sequence[int], unit_ids: Collection[int], on: date, sight: Sight
) -> AlignmentMatrix:
    """Return the matrix, units by level and name; units out of sight are left out (R21).

    Raises NoSuchPoint where the reader sees none of the directives.
    """
    papers = papers_held(directive_ids, sight)
    if not papers:
        raise NoSuchPoint(_("Hãy chọn ít nhất một văn bản đã có toàn văn trong sổ."))
    clauses = tuple(clause for clause in clauses_of(papers) if clause.is_demand)
    units = [unit for unit in unit_ids if sight.covers(unit)]
    reach = reach_of(clauses, units, on, sight)
    lines = _lines(clauses, units, reach, _gaps(clauses, units), on)
    sums = tuple(_sum([line.cells[place] for line in lines]) for place in range(len(clauses)))
    return AlignmentMatrix(on, papers, clauses, lines, sums)


def narrowed(matrix: AlignmentMatrix, clauses: Collection[str], units: Collection[int]) -> AlignmentMatrix:
    """Return the part of a matrix with these clauses and units, summed anew."""
    places = [place for place, clause in enumerate(matrix.clauses) if clause.ref in clauses]
    kept = [
        (line, tuple(line.cells[place] for place in places)) for line in matrix.lines if line.unit_id in units
    ]
    lines = tuple(UnitLine(line.unit_id, line.name, line.level, cells, _sum(cells)) for line, cells in kept)
    return AlignmentMatrix(
        matrix.on,
        matrix.directives,
        tuple(matrix.clauses[place] for place in places),
        lines,
        tuple(_sum([line.cells[at] for line in lines]) for at in range(len(places))),
    )


def _lines(
    clauses: Sequence[Point],
    units: Sequence[int],
    reach: Reach,
    gaps: Mapping[tuple[int, str], GapState],
    on: date,
) -> tuple[UnitLine, ...]:
    names, levels = organisations.names_of(units, on), organisations.levels_of(units)
    lines = []
    for unit in units:
        cells = tuple(_cell(unit, clause, reach, gaps.get((unit, clause.ref))) for clause in clauses)
        lines.append(UnitLine(unit, names.get(unit, ""), Level(levels[unit]), cells, _sum(cells)))
    lines.sort(key=lambda line: (_ORDER[line.level], sort_key(line.name)))
    return tuple(lines)


def _cell(unit: int, clause: Point, reach: Reach, gap: GapState | None) -> Cell:
    items = reach.items.get((unit, clause.ref), 0)
    if items:
        return Cell(_SERVED, items, None)
    if gap is not None and gap != GapState.OPEN:
        return Cell(Standing.HANDLED, 0, gap)
    seen = clause.paper is not None and (unit, clause.paper.id) in reach.looked_at
    return Cell(_EMPTY if seen else _UNSEEN, 0, gap)


def _sum(cells: Sequence[Cell]) -> Sum:
    counts = Counter(cell.standing for cell in cells)
    return Sum(counts[_SERVED], counts[Standing.HANDLED] + counts[_EMPTY], counts[_UNSEEN])


def _gaps(clauses: Sequence[Point], units: Collection[int]) -> Mapping[tuple[int, str], GapState]:
    """Return what was done about clauses nobody serves, by unit and clause."""
    refs = {pk: ref for ref, pk in anchors_at(clauses).items()}
    found = Gap.objects.filter(unit__in=units, kind=GapKind.UNSERVED, upper__in=refs, lower=None)
    rows = found.values_list("unit_id", "upper_id", "state")
    return {(unit, refs[upper]): GapState(state) for unit, upper, state in rows}
