"""The gaps of a unit, each with what was done about it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from soichieu.alignment.enums import GapKind, GapState, LinkState
from soichieu.alignment.models import Gap
from soichieu.alignment.queries.decided import Decided, decisions_between
from soichieu.alignment.queries.points import Paper, Point
from soichieu.alignment.queries.wording import clause_of, item_of
from soichieu.directives import queries as directives
from soichieu.organisations import queries as organisations
from soichieu.pure.alignment.gaps import Demand, Work, WorkItem, WorkPaper, gaps
from soichieu.pure.alignment.gaps import Gap as Found
from soichieu.pure.alignment.targets import Target

_CLOSED = frozenset({GapState.EXPLAINED})
_UNTOLD = frozenset({GapKind.NO_LEAD, GapKind.NO_DUE, GapKind.NO_PRODUCT})


@dataclass(frozen=True, slots=True)
class GapLine:
    """One gap of a unit as it stands: at a clause, an item or a pair; `demanded` and `promised` as printed.

    `serves` are the clauses of an item left out of a year's plan. `gap_id` is None while nobody acted on it.
    """

    kind: GapKind
    unit_id: int
    clause: Point | None
    item: Point | None
    year: int | None = None
    demanded: str = ""
    promised: str = ""
    serves: tuple[str, ...] = ()
    gap_id: int | None = None
    state: GapState = GapState.OPEN
    task_id: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody must still do something about it."""
        return self.state not in _CLOSED

    def is_at(self, clause: str) -> bool:
        """Whether it is shown beside a clause: at it, or of an item that serves it."""
        return clause in self.serves or (self.clause is not None and self.clause.ref == clause)

    @property
    def key(self) -> str:
        """How a form names it: kind, clause, item and year between dots."""
        parts = (
            self.kind,
            self.clause.ref if self.clause else "",
            self.item.ref if self.item else "",
            self.year or "",
        )
        return ".".join(str(part) for part in parts)


def gaps_of(
    unit_id: int,
    papers: Sequence[Paper],
    clauses: Sequence[Point],
    items: Sequence[Point],
    decided: Sequence[Decided],
    anchors: Mapping[str, int],
) -> tuple[GapLine, ...]:
    """Return every gap of a unit over what is confirmed, with what was done about each.

    A missing lead, day or product is told only of items that serve one of these clauses, or of a paper that
    carries one of these directives out. What serves through a plan above is no gap here; where it falls
    short, that is told against that plan.
    """
    links = [(one.clause, one.item) for one in decided if one.state == LinkState.CONFIRMED]
    carrying = {
        one.directive_id for one in directives.carrying_out([paper.id for paper in papers]) if one.sure
    }
    whole = _of_the_same_area(unit_id, papers)
    paper_at = {point.ref: point.paper.id if point.paper else None for point in clauses}
    work = _work(items, carrying, anchors)
    demands = [Demand(clause_of(point), point.is_demand) for point in clauses]
    areas = sorted({paper.id in whole for paper in papers}, reverse=True)
    found = [
        gap
        for same_area in areas
        for gap in gaps(demands, replace(work, same_area=same_area), links)
        if same_area == (areas[0] if gap.clause is None else paper_at[str(gap.clause)] in whole)
    ]
    serving = {item for _clause, item in links}
    lines = _lines(unit_id, found, clauses, items)
    through = {(one.clause, one.item) for one in decided if one.through}
    kept = [
        line
        for line in lines
        if _matters(line, serving, carrying)
        and not (line.clause and line.item and (line.clause.ref, line.item.ref) in through)
    ]
    return tuple(_with_state(kept, _known(unit_id, anchors)))


def _lines(
    unit_id: int, found: Iterable[Found], clauses: Sequence[Point], items: Sequence[Point]
) -> list[GapLine]:
    """Return the gaps with their points, kind by kind."""
    above, below = {one.ref: one for one in clauses}, {one.ref: one for one in items}
    order = list(GapKind)
    lines = [
        GapLine(
            kind=GapKind(gap.kind.value),
            unit_id=unit_id,
            clause=above.get(str(gap.clause)),
            item=below.get(str(gap.item)),
            year=gap.year,
            demanded=", ".join(_printed(short.demanded) for short in gap.shortfalls),
            promised=", ".join(_printed(short.promised) for short in gap.shortfalls),
            serves=tuple(sorted(map(str, gap.serves))),
        )
        for gap in found
    ]
    return sorted(lines, key=lambda line: order.index(line.kind))


def _work(items: Sequence[Point], carrying: Collection[int], anchors: Mapping[str, int]) -> Work:
    papers = {point.paper.id: point.paper for point in items if point.paper}
    continued = [one for one in decisions_between(items, items, anchors) if one.state == LinkState.CONFIRMED]
    return Work(
        papers=[WorkPaper(paper.id, paper.years, paper.id in carrying) for paper in papers.values()],
        items=[WorkItem(item_of(point), point.due_text) for point in items],
        continued=[(one.clause, one.item) for one in continued],
    )


def _of_the_same_area(unit_id: int, papers: Sequence[Paper]) -> set[int]:
    """Return the directives whose issuer stands at the unit's own level: their figures are of one area."""
    levels = organisations.levels_of([unit_id, *(paper.issuer_id for paper in papers if paper.issuer_id)])
    return {paper.id for paper in papers if paper.issuer_id and levels[paper.issuer_id] == levels[unit_id]}


def _printed(side: Target | date) -> str:
    return side.printed if isinstance(side, Target) else f"{side:%d/%m/%Y}"


def _matters(line: GapLine, serving: Collection[str], carrying: Collection[int]) -> bool:
    if line.kind not in _UNTOLD or line.item is None:
        return True
    return line.item.ref in serving or (line.item.paper is not None and line.item.paper.id in carrying)


def _known(unit_id: int, anchors: Mapping[str, int]) -> Mapping[tuple[object, ...], Gap]:
    """Return what was written down of a unit's gaps, by kind, refs and year."""
    refs = {pk: ref for ref, pk in anchors.items()}
    found = Gap.objects.filter(unit=unit_id)
    return {
        (gap.kind, refs.get(gap.upper_id or 0), refs.get(gap.lower_id or 0), gap.year): gap for gap in found
    }


def _with_state(lines: Sequence[GapLine], known: Mapping[tuple[object, ...], Gap]) -> list[GapLine]:
    return [_told(line, known.get(_key(line))) for line in lines]


def _key(line: GapLine) -> tuple[object, ...]:
    clause = line.clause.ref if line.clause else None
    return (line.kind, clause, line.item.ref if line.item else None, line.year)


def _told(line: GapLine, gap: Gap | None) -> GapLine:
    if gap is None:
        return line
    return replace(line, gap_id=gap.pk, state=GapState(gap.state), task_id=gap.task_id)
