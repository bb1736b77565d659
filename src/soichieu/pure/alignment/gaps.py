"""What is missing between the clauses of a set of directives and the whole work of a unit, both ways."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from soichieu.pure.alignment.promises import has_due, promises_for
from soichieu.pure.alignment.shortfalls import Shortfall, ShortfallKind, shortfalls
from soichieu.pure.alignment.values import Clause, Item, Ref

_HALF = 2
_TERM = 2  # years from the first to the last of a term, at least


class GapKind(StrEnum):
    """What is missing."""

    UNSERVED = "unserved"
    IDLE = "idle"
    TARGET_LOWER = "target_lower"
    DEADLINE_LATER = "deadline_later"
    NO_LEAD = "no_lead"
    NO_DUE = "no_due"
    NO_PRODUCT = "no_product"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Demand:
    """A clause of the set, and whether it asks for something that work can serve."""

    clause: Clause
    is_demand: bool = True


@dataclass(frozen=True, slots=True)
class WorkPaper:
    """A paper of the unit's work: the years it is for, where known, and whether it says that it carries out
    a directive of the set.
    """

    ref: Ref
    years: tuple[int, int] | None = None
    carries_out: bool = False

    @property
    def is_term(self) -> bool:
        """Whether it is for three years or more; a plan for two, or for a season, is as near as a year's."""
        return self.years is not None and self.years[1] - self.years[0] >= _TERM

    def is_for(self, year: int) -> bool:
        """Whether it is a plan of that year, not of a term."""
        return self.years is not None and not self.is_term and self.years[0] <= year <= self.years[1]


@dataclass(frozen=True, slots=True)
class WorkItem:
    """An item of the unit's work with the words of its deadline as printed."""

    item: Item
    due_text: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """The whole work of a unit: its papers, their items, and which items a person linked to one another.

    `continued` are such pairs, of a term's item and a year's, in either order. `same_area` says
    that the unit answers for the whole area of which the directives speak.
    """

    papers: Collection[WorkPaper] = ()
    items: Collection[WorkItem] = ()
    continued: Collection[tuple[Ref, Ref]] = ()
    same_area: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap: at a clause, at an item, or between both.

    `shortfalls` tell in what a pair falls short. Of an item left out `year` is the year it was promised for,
    `papers` those of that year, `serves` the clauses it serves.
    """

    kind: GapKind
    clause: Ref = None
    item: Ref = None
    shortfalls: tuple[Shortfall, ...] = ()
    year: int | None = None
    papers: frozenset[Ref] = frozenset()
    serves: frozenset[Ref] = frozenset()


def gaps(demands: Collection[Demand], work: Work, links: Collection[tuple[Ref, Ref]]) -> tuple[Gap, ...]:
    """Return every gap, each once.

    In: the clauses of the set, the unit's work, and the confirmed links (ref of the clause, ref of the item);
    links of what is not among these are passed over. Out: by kind, then in the order of clauses and items as
    they were given; which gaps there are does not depend on any order.
    """
    clauses = {demand.clause.ref: demand.clause for demand in demands}
    items = {one.item.ref: one for one in work.items}
    known = [(above, below) for above, below in dict.fromkeys(links) if above in clauses and below in items]
    found = [
        *_unserved(demands, known),
        *_idle(work, known),
        *_short(clauses, items, known, same_area=work.same_area),
        *_untold(work),
        *_left_out(work, known),
    ]
    place = {ref: number for number, ref in enumerate([*clauses, *items])}
    kinds = list(GapKind)
    return tuple(
        sorted(
            dict.fromkeys(found),
            key=lambda gap: (
                kinds.index(gap.kind),
                place.get(gap.clause, -1),
                place.get(gap.item, -1),
                gap.year or 0,
            ),
        )
    )


def _unserved(demands: Iterable[Demand], links: Iterable[tuple[Ref, Ref]]) -> Iterator[Gap]:
    """Yield the demands that no item serves."""
    served = {above for above, _ in links}
    for demand in demands:
        if demand.is_demand and demand.clause.ref not in served:
            yield Gap(GapKind.UNSERVED, clause=demand.clause.ref)


def _idle(work: Work, links: Iterable[tuple[Ref, Ref]]) -> Iterator[Gap]:
    """Yield the items serving nothing of papers that say they carry out a directive of the set."""
    serving = {below for _, below in links}
    carrying = {paper.ref for paper in work.papers if paper.carries_out}
    for one in work.items:
        if one.item.paper in carrying and one.item.ref not in serving:
            yield Gap(GapKind.IDLE, item=one.item.ref)


def _short(
    clauses: Mapping[Ref, Clause],
    items: Mapping[Ref, WorkItem],
    links: Iterable[tuple[Ref, Ref]],
    *,
    same_area: bool,
) -> Iterator[Gap]:
    """Yield the served pairs where the item promises less or later, one gap of each kind for a pair."""
    kinds = {
        ShortfallKind.TARGET_LOWER: GapKind.TARGET_LOWER,
        ShortfallKind.DEADLINE_LATER: GapKind.DEADLINE_LATER,
    }
    for above, below in links:
        short = shortfalls(clauses[above], items[below].item, same_area=same_area)
        for of_kind, kind in kinds.items():
            if own := tuple(one for one in short if one.kind is of_kind):
                yield Gap(kind, clause=above, item=below, shortfalls=own)


def _untold(work: Work) -> Iterator[Gap]:
    """Yield the items that lack what at least half of the items of their paper tell."""
    by_paper: dict[Ref, list[WorkItem]] = defaultdict(list)
    for one in work.items:
        if one.item.paper is not None:
            by_paper[one.item.paper].append(one)
    for items in by_paper.values():
        yield from _missing(items, GapKind.NO_LEAD, [bool(one.item.lead.strip()) for one in items])
        yield from _missing(items, GapKind.NO_DUE, [has_due(one.item, one.due_text) for one in items])
        yield from _missing(items, GapKind.NO_PRODUCT, [bool(one.item.product.strip()) for one in items])


def _missing(items: Sequence[WorkItem], kind: GapKind, told: Sequence[bool]) -> Iterator[Gap]:
    """Yield the items that do not tell, where at least half do."""
    if sum(told) * _HALF >= len(items):
        yield from (Gap(kind, item=one.item.ref) for one, tells in zip(items, told, strict=True) if not tells)


def _left_out(work: Work, links: Collection[tuple[Ref, Ref]]) -> Iterator[Gap]:
    """Yield what the paper of a term promised for a year whose own papers leave it out.

    Only what serves a clause counts, and only a year that has a paper of its own; it is not left out where an
    item of a paper for that year serves one of the same clauses, or is linked to it.
    """
    papers = {paper.ref: paper for paper in work.papers}
    taken_up = _TakenUp(work, papers, links)
    for one in work.items:
        term = papers.get(one.item.paper)
        serves = frozenset(above for above, below in links if below == one.item.ref)
        if term is None or term.years is None or not term.is_term or not serves:
            continue
        for year in promises_for(one.item, one.due_text, term.years):
            of_year = frozenset(paper.ref for paper in work.papers if paper.years == (year, year))
            if of_year and not taken_up.any_in(year, {*serves, one.item.ref}):
                yield Gap(GapKind.LEFT_OUT, None, one.item.ref, (), year, of_year, serves)


class _TakenUp:
    """Which clauses, and which items of a term, the papers for a year take up."""

    def __init__(self, work: Work, papers: Mapping[Ref, WorkPaper], links: Iterable[tuple[Ref, Ref]]) -> None:
        paper_of = {one.item.ref: papers.get(one.item.paper) for one in work.items}
        both_ways = [pair for one, other in work.continued for pair in ((one, other), (other, one))]
        self._by: dict[Ref, list[WorkPaper]] = defaultdict(list)
        for ref, item in (*links, *both_ways):
            if paper := paper_of.get(item):
                self._by[ref].append(paper)

    def any_in(self, year: int, refs: Iterable[Ref]) -> bool:
        """Say whether a paper for the year takes up any of them."""
        return any(paper.is_for(year) for ref in refs for paper in self._by.get(ref, ()))
