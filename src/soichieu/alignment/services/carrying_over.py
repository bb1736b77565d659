"""Carrying confirmed links over from a document to its new version."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.alignment import policies
from soichieu.alignment.models import Anchor, Link
from soichieu.alignment.queries.decided import anchors_at
from soichieu.alignment.queries.named import are_work_of, points_named
from soichieu.alignment.queries.points import Paper, clauses_of, paper_of
from soichieu.alignment.queries.versions import confirmed_on
from soichieu.alignment.services.linking import MOST_AT_ONCE, Pair, confirm
from soichieu.audit import services as audit
from soichieu.directives.models import Directive
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid


@transaction.atomic
def carry_over(old_id: int, new_id: int, pairs: Sequence[tuple[str, str]], *, by: Actor) -> list[Link]:
    """Confirm for clauses of a new version what was confirmed for those of the old; return what is new.

    `pairs` are refs of an old and a new clause each. Both what serves an old clause and what it serves is
    carried, of the units the actor may decide for; the old links stay as they are, and what a person decided
    on the new clause already stands. Raises Invalid without pairs or with clauses of other documents,
    NotAllowed where there are links but none the actor may carry.
    """
    old, new = _paper(old_id), _paper(new_id)
    if not 0 < len(pairs) <= MOST_AT_ONCE or old.id == new.id:
        raise Invalid(_("Hãy chọn từ 1 đến %(most)s cặp điều khoản.") % {"most": MOST_AT_ONCE})
    before, after = anchors_at(clauses_of([old])), {point.ref for point in clauses_of([new])}
    if any(ref not in after for _old, ref in pairs):
        raise Invalid(_("Điều khoản được chọn không thuộc hai văn bản này."))
    targets: dict[int, list[str]] = defaultdict(list)
    for ref, to in pairs:
        if ref in before:
            targets[before[ref]].append(to)
    links = confirmed_on(targets)
    allowed = _allowed({link.unit_id for link in links}, by)
    by_unit = _wanted([link for link in links if link.unit_id in allowed], targets, new)
    wanted = {unit: _work_of(unit, those) for unit, those in by_unit.items()}
    reason = _("Theo bản mới: %(paper)s") % {"paper": new.name[:300]}
    carried = [
        link
        for unit, those in wanted.items()
        for part in range(0, len(those), MOST_AT_ONCE)
        for link in confirm(those[part : part + MOST_AT_ONCE], unit_id=unit, reason=reason, by=by)
    ]
    subject = Directive.objects.get(pk=new.id)
    data = {"old": old.id, "new": new.id, "links": [link.pk for link in carried]}
    audit.record("alignment:version:carried_over", subject, by=by, data=data)
    return carried


def _paper(directive_id: int) -> Paper:
    row = Directive.objects.filter(pk=directive_id).first()
    if row is None:
        raise Invalid(_("Không tìm thấy văn bản này."))
    return paper_of(row)


def _allowed(units: Collection[int], by: Actor) -> set[int]:
    """Return the units the actor may decide for; raises NotAllowed if that is none of them."""
    allowed = {unit for unit in units if policies.can_align(by, unit)}
    if units and not allowed:
        policies.check_can_align(by, next(iter(units)))
    return allowed


def _wanted(
    links: Iterable[Link], targets: Mapping[int, Sequence[str]], new: Paper
) -> Mapping[int, list[Pair]]:
    """Return by unit the pairs to confirm: the links at their new clause, without those decided on there."""
    those = list(links)
    refs = _refs({end for link in those for end in (link.upper, link.lower)})
    decided = _decided(new)
    wanted: dict[int, dict[tuple[str, str], Pair]] = defaultdict(dict)
    for link in those:
        clause, item = refs.get(link.upper_id, ""), refs.get(link.lower_id, "")
        ends = [(to, item) for to in targets.get(link.upper_id, ())]
        ends += [(clause, to) for to in targets.get(link.lower_id, ())]
        for end in ends:
            if all(end) and end not in decided:
                wanted[link.unit_id].setdefault(end, Pair(*end, link.score, tuple(link.grounds)))
    return {unit: list(pairs.values()) for unit, pairs in wanted.items()}


def _work_of(unit_id: int, pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs whose item is work of the unit still: the new version may be another's."""
    points = points_named({pair.item for pair in pairs})
    if are_work_of(unit_id, list(points.values())):
        return list(pairs)
    return [pair for pair in pairs if are_work_of(unit_id, [points[pair.item]])]


def _refs(anchors: Collection[Anchor]) -> dict[int, str]:
    """Return the ref each anchor has now, also of those whose document was read anew."""
    papers = Directive.objects.filter(pk__in={one.directive_id for one in anchors if one.directive_id})
    points = clauses_of([paper_of(row) for row in papers])
    found = {pk: ref for ref, pk in anchors_at(points).items()}
    return found | {one.pk: f"t{one.task_id}" for one in anchors if one.task_id}


def _decided(new: Paper) -> set[tuple[str, str]]:
    """Return the pairs of refs decided on at the clauses of the new version, whatever was decided."""
    here = list(anchors_at(clauses_of([new])).values())
    found = Link.objects.filter(upper__in=here) | Link.objects.filter(lower__in=here)
    links = list(found.select_related("upper", "lower"))
    refs = _refs({end for link in links for end in (link.upper, link.lower)})
    return {(refs.get(link.upper_id, ""), refs.get(link.lower_id, "")) for link in links}
