"""What the entrance of soi chiếu shows: directives to choose, and how far a unit has come with some sets."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef

from soichieu.accounts.sight import Sight
from soichieu.alignment.enums import GapState, LinkState
from soichieu.alignment.models import Gap
from soichieu.alignment.queries.decided import decisions_between
from soichieu.alignment.queries.points import Paper, Point, clauses_of, paper_of, papers_held, work_of
from soichieu.directives import queries as directives
from soichieu.directives.models import Clause

_HANDLED = (GapState.ASKED, GapState.ANSWERED, GapState.TASKED)


@dataclass(frozen=True, slots=True)
class Followed:
    """How far a unit has come with a set of directives, by what is confirmed.

    `place` is that of the set among those asked for; `demands` are the clauses that ask for something,
    `handled` the gaps somebody is at work on.
    """

    place: int
    directives: tuple[Paper, ...]
    unit_id: int
    demands: int
    served: int
    handled: int

    @property
    def unserved(self) -> int:
        """How many demands nothing serves yet."""
        return self.demands - self.served


def papers_to_choose(sight: Sight, words: str = "", first: int = 40) -> tuple[Paper, ...]:
    """Return the directives in sight whose full text the register has, the newest first."""
    has_text = Exists(Clause.objects.filter(directive=OuterRef("pk")))
    found = directives.directives_seen(sight, directives.DirectiveFilter(words=words)).filter(has_text)
    return tuple(paper_of(row) for row in found[:first])


def followed(
    sets: Sequence[Collection[int]], unit_ids: Sequence[int], on: date, sight: Sight
) -> list[Followed]:
    """Return each set for each unit but those without a text in sight; ten sets ask as little as one."""
    papers = {paper.id: paper for paper in papers_held([pk for one in sets for pk in one], sight)}
    clauses = [point for point in clauses_of(list(papers.values())) if point.is_demand]
    with_text = {_paper_id(point) for point in clauses}
    found = []
    for unit_id in unit_ids:
        items = work_of(unit_id, on, sight)
        serving = [
            (one.clause, one.item)
            for one in decisions_between(clauses, items)
            if one.state == LinkState.CONFIRMED
        ]
        paper_of_item = {item.ref: _paper_id(item) for item in items}
        handled = _handled(unit_id, papers)
        for place, one in enumerate(sets):
            ids = [pk for pk in one if pk in with_text]
            refs = {point.ref for point in clauses if _paper_id(point) in ids}
            served = {clause for clause, item in serving if clause in refs and paper_of_item[item] not in ids}
            if ids:
                told = sum(handled.get(pk, 0) for pk in ids)
                chosen = tuple(papers[pk] for pk in ids)
                found.append(Followed(place, chosen, unit_id, len(refs), len(served), told))
    return found


def _paper_id(point: Point) -> int | None:
    return point.paper.id if point.paper else None


def _handled(unit_id: int, directive_ids: Collection[int]) -> dict[int, int]:
    """Return how many gaps of a unit somebody is at work on, by the directive of the clause."""
    found: dict[int, int] = {}
    rows = Gap.objects.filter(unit=unit_id, upper__directive__in=directive_ids, state__in=_HANDLED)
    for pk in rows.values_list("upper__directive", flat=True):
        found[pk] = found.get(pk, 0) + 1
    return found
