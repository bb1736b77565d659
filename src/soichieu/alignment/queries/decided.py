"""What was decided on points: the anchors they hang on, and the links between two lots of points."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q

from soichieu.alignment.enums import LinkState, PointKind
from soichieu.alignment.models import Anchor, Link
from soichieu.alignment.queries.points import Point
from soichieu.alignment.queries.through import places_of, ways_down
from soichieu.pure.alignment.anchoring import Place, attach


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided on a clause and an item; both by the refs of their points.

    `through` is the place of the plan's clause that lies between, where the item serves this one only through
    that; `link_id` is then the link of the item to it.
    """

    link_id: int
    clause: str
    item: str
    state: LinkState
    by: str
    reason: str
    through: str = ""


def anchors_at(points: Sequence[Point]) -> dict[str, int]:
    """Return the anchor of each point on which anybody decided anything, by the ref of the point.

    An anchor whose clause was read anew finds it by its words and place (`pure.alignment.anchoring`).
    """
    anchors = list(
        Anchor.objects.filter(
            Q(directive__in={point.paper.id for point in points if point.paper})
            | Q(task__in=[int(point.ref[1:]) for point in points if point.kind == PointKind.TASK])
        ).order_by("pk")
    )
    shown = {point.ref for point in points}
    found = {ref: anchor.pk for anchor in anchors if (ref := ref_of(anchor)) in shown}
    astray = [anchor for anchor in anchors if ref_of(anchor) == ""]
    for directive_id, lost in _by_directive(astray).items():
        free = [
            point
            for point in points
            if point.paper and point.paper.id == directive_id and point.ref not in found
        ]
        found |= _attached(lost, free)
    return found


def ref_of(anchor: Anchor) -> str:
    """Return the ref of the point an anchor hangs on now; "" where the reading took it away."""
    if anchor.task_id:
        return f"t{anchor.task_id}"
    if anchor.clause_id:
        return f"c{anchor.clause_id}"
    return f"r{anchor.claim_id}" if anchor.claim_id else ""


def decisions_between(
    clauses: Sequence[Point], items: Sequence[Point], anchors: Mapping[str, int] | None = None
) -> list[Decided]:
    """Return what was decided on pairs of these, the oldest first; then what serves through plans above.

    `anchors` are those of all these points, where they were looked up before (`anchors_at`).
    """
    known = anchors
    if known is None:
        known = anchors_at(list({point.ref: point for point in (*clauses, *items)}.values()))
    above, below = _refs(clauses, known), _refs(items, known)
    links = list(Link.objects.filter(upper__in=above, lower__in=below).order_by("pk"))
    direct = {(link.upper_id, link.lower_id) for link in links}
    ways = [way for way in ways_down(above, below) if (way.top, way.item) not in direct]
    between = Link.objects.in_bulk([way.link for way in ways])
    places = places_of({link.upper_id for link in between.values()})
    return [
        *(_told(link, above[link.upper_id], below[link.lower_id]) for link in links),
        *(
            _told(between[way.link], above[way.top], below[way.item], places[between[way.link].upper_id])
            for way in ways
        ),
    ]


def _refs(points: Sequence[Point], anchors: Mapping[str, int]) -> dict[int, str]:
    """Return the refs of these points by their anchors."""
    return {anchors[point.ref]: point.ref for point in points if point.ref in anchors}


def _told(link: Link, clause: str, item: str, through: str = "") -> Decided:
    return Decided(link.pk, clause, item, LinkState(link.state), link.by_label, link.reason, through)


def decisions_on(clauses: Sequence[Point], anchors: Mapping[str, int]) -> list[tuple[str, str, bool]]:
    """Return clause, words of the item and whether they are linked, of all units: what the house learnt."""
    above = _refs(clauses, anchors)
    links = Link.objects.filter(upper__in=above).order_by("pk").values_list("upper", "lower__words", "state")
    return [(above[upper], words, state == LinkState.CONFIRMED) for upper, words, state in links]


def _by_directive(anchors: Iterable[Anchor]) -> Mapping[int, list[Anchor]]:
    found: dict[int, list[Anchor]] = defaultdict(list)
    for anchor in anchors:
        if anchor.directive_id:
            found[anchor.directive_id].append(anchor)
    return found


def _attached(anchors: Collection[Anchor], points: Collection[Point]) -> dict[str, int]:
    """Return the anchor of each point that one which lost its clause means now."""
    found: dict[str, int] = {}
    for kind in (PointKind.CLAUSE, PointKind.ROW):
        lost = [Place(anchor.pk, anchor.path, anchor.words) for anchor in anchors if anchor.kind == kind]
        free = [Place(point.ref, point.path, point.words) for point in points if point.kind == kind]
        found |= {str(ref): int(str(pk)) for pk, ref in attach(lost, free).items()}
    return found
