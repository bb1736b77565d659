"""The sheet of a unit (phiếu soi chiếu): each clause with what serves it, what may, and what is missing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import LinkState
from soichieu.alignment.errors import NoSuchPoint
from soichieu.alignment.queries.decided import Decided, anchors_at, decisions_between, decisions_on
from soichieu.alignment.queries.gaps import GapLine, gaps_of
from soichieu.alignment.queries.points import Paper, Point, clauses_of, papers_held, work_of
from soichieu.alignment.queries.wording import clause_of, item_of
from soichieu.alignment.queries.work import Done, done_for
from soichieu.organisations import queries as organisations
from soichieu.pure.alignment.suggesting import SURE, suggest
from soichieu.pure.alignment.values import Decision, Directive, Ground


@dataclass(frozen=True, slots=True)
class Served:
    """An item a person confirmed to serve a clause, and the tasks in which it is carried out.

    `through` is told where it serves only through the clause of a plan above: the place of that.
    """

    link_id: int
    item: Point
    by: str
    tasks: tuple[Done, ...] = ()
    through: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """An item the machine suggests, not yet decided on; `is_sure` where nine of ten such are right."""

    item: Point
    score: float
    grounds: tuple[Ground, ...]

    @property
    def is_sure(self) -> bool:
        """Whether the score is one at which nine of ten are right."""
        return self.score >= SURE


@dataclass(frozen=True, slots=True)
class Line:
    """One clause: what serves it, what is suggested best first, what was rejected, what is missing."""

    clause: Point
    served: tuple[Served, ...]
    offers: tuple[Offer, ...]
    rejected: tuple[tuple[int, Point], ...]
    gaps: tuple[GapLine, ...]

    @property
    def waits(self) -> bool:
        """Whether a sure suggestion waits for a person."""
        return any(offer.is_sure for offer in self.offers)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A set of directives held against the whole work of a unit on a day.

    `idle` are the items that serve none of these clauses; `gaps` all there are, those of lines among them.
    """

    unit_id: int
    unit: str
    on: date
    directives: tuple[Paper, ...]
    lines: tuple[Line, ...]
    items: tuple[Point, ...]
    idle: tuple[Point, ...]
    gaps: tuple[GapLine, ...]

    @property
    def demands(self) -> tuple[Line, ...]:
        """The lines whose clause asks for something."""
        return tuple(line for line in self.lines if line.clause.is_demand)

    @property
    def served_count(self) -> int:
        """How many of the demands something serves."""
        return sum(1 for line in self.demands if line.served)

    @property
    def waiting_count(self) -> int:
        """How many clauses have a sure suggestion that waits."""
        return sum(1 for line in self.lines if line.waits)

    @property
    def shows_invention(self) -> bool:
        """Whether anything on it is invented, and the page must say so (R23)."""
        papers = (*self.directives, *(item.paper for item in self.items if item.paper))
        return any(paper.is_invented for paper in papers)


def sheet_of(
    directive_ids: Sequence[int], unit_id: int, on: date, sight: Sight, *, with_offers: bool = True
) -> Sheet:
    """Return the sheet of a unit; raises NoSuchPoint where it or all directives are out of sight."""
    if not sight.covers(unit_id):
        raise NoSuchPoint(_("Đơn vị này ngoài phạm vi được xem."))
    papers = papers_held(directive_ids, sight)
    if not papers:
        raise NoSuchPoint(_("Hãy chọn ít nhất một văn bản đã có toàn văn trong sổ."))
    clauses = clauses_of(papers)
    items = work_of(unit_id, on, sight, without=[paper.id for paper in papers])
    anchors = anchors_at([*clauses, *items])
    decided = decisions_between(clauses, items, anchors)
    learnt = decisions_on(clauses, anchors) if with_offers else []
    offers = _offers(papers, clauses, items, decided, learnt) if with_offers else {}
    gaps = gaps_of(unit_id, papers, clauses, items, decided, anchors)
    lines = _lines(clauses, items, decided, offers, gaps, done_for(items, on, sight))
    serving = {one.item for one in decided if one.state == LinkState.CONFIRMED}
    idle = tuple(item for item in items if item.ref not in serving)
    return Sheet(unit_id, organisations.name_of(unit_id, on), on, papers, lines, items, idle, gaps)


def _offers(
    papers: Sequence[Paper],
    clauses: Sequence[Point],
    items: Sequence[Point],
    decided: Sequence[Decided],
    learnt: Sequence[tuple[str, str, bool]],
) -> Mapping[str, tuple[Offer, ...]]:
    """Return what the machine suggests for each clause, less what was decided on."""
    taken = {(one.clause, one.item) for one in decided}
    by_ref = {item.ref: item for item in items}
    found = suggest(
        [Directive(paper.id, paper.title, paper.symbol) for paper in papers],
        [clause_of(point) for point in clauses if point.is_demand],
        [item_of(point) for point in items],
        [Decision(ref, words, is_link=is_link) for ref, words, is_link in learnt],
    )
    return {
        str(ref): tuple(
            Offer(by_ref[str(one.item)], one.score, one.grounds)
            for one in offers
            if (str(ref), str(one.item)) not in taken
        )
        for ref, offers in found.items()
    }


def _lines(
    clauses: Sequence[Point],
    items: Sequence[Point],
    decided: Sequence[Decided],
    offers: Mapping[str, tuple[Offer, ...]],
    gaps: Sequence[GapLine],
    tasks: Mapping[str, tuple[Done, ...]],
) -> tuple[Line, ...]:
    by_ref = {item.ref: item for item in items}
    served: dict[str, list[Served]] = defaultdict(list)
    rejected: dict[str, list[tuple[int, Point]]] = defaultdict(list)
    for one in decided:
        item = by_ref[one.item]
        if one.state == LinkState.CONFIRMED:
            served[one.clause].append(Served(one.link_id, item, one.by, tasks.get(one.item, ()), one.through))
        else:
            rejected[one.clause].append((one.link_id, item))
    return tuple(
        Line(
            clause=clause,
            served=tuple(served[clause.ref]),
            offers=offers.get(clause.ref, ()),
            rejected=tuple(rejected[clause.ref]),
            gaps=tuple(gap for gap in gaps if gap.is_at(clause.ref)),
        )
        for clause in clauses
    )
