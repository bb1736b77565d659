"""Deciding which item serves which clause: confirm, reject, move, take back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.alignment import policies
from soichieu.alignment.enums import LinkState
from soichieu.alignment.errors import NoSuchLink
from soichieu.alignment.models import Anchor, Link
from soichieu.alignment.queries.decided import ref_of
from soichieu.alignment.queries.named import are_work_of, points_named
from soichieu.alignment.services.anchoring import anchors_of
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid

MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Pair:
    """A clause and an item by the refs of their points, and what the machine had said of them."""

    clause: str
    item: str
    score: float | None = None
    grounds: tuple[str, ...] = ()


@transaction.atomic
def confirm(pairs: Sequence[Pair], *, unit_id: int, by: Actor) -> list[Link]:
    """Confirm that each item serves its clause; what was rejected before is confirmed now.

    `unit_id` is the unit whose work the items are. Raises Invalid for none or too many, or for an item that
    is the clause itself or no work of the unit, NoSuchPoint where one is not there; then none is confirmed.
    """
    policies.check_can_align(by, unit_id)
    return _decide(pairs, LinkState.CONFIRMED, unit_id, by=by)


@transaction.atomic
def reject(pairs: Sequence[Pair], *, unit_id: int, reason: str = "", by: Actor) -> list[Link]:
    """Say that an item does not serve a clause; it is not suggested again. Raises as `confirm` does."""
    policies.check_can_align(by, unit_id)
    return _decide(pairs, LinkState.REJECTED, unit_id, reason, by=by)


@transaction.atomic
def move(link_id: int, *, to: str, by: Actor) -> Link:
    """Hang an item on another clause: not on the one it hung on, but on `to`."""
    link = _link(link_id, by)
    (moved,) = _decide([Pair(to, ref_of(link.lower))], LinkState.CONFIRMED, link.unit_id, by=by)
    if moved.pk == link.pk:
        raise Invalid(_("Mục đã gắn với điều khoản này rồi."))
    _settle(link, LinkState.REJECTED, _("Chuyển sang %(to)s") % {"to": moved.upper.path}, by)
    return moved


@transaction.atomic
def take_back(link_id: int, *, by: Actor) -> None:
    """Undo what was decided on a pair, which is then as if nobody had looked at it."""
    link = _link(link_id, by)
    data = {"upper": link.upper_id, "lower": link.lower_id, "state": link.state}
    audit.record("alignment:link:taken_back", link, by=by, unit_id=link.unit_id, data=data)
    link.delete()


def _decide(
    pairs: Sequence[Pair], state: LinkState, unit_id: int, reason: str = "", *, by: Actor
) -> list[Link]:
    if not 0 < len(pairs) <= MOST_AT_ONCE:
        raise Invalid(_("Hãy chọn từ 1 đến %(most)s cặp.") % {"most": MOST_AT_ONCE})
    if any(pair.clause == pair.item for pair in pairs):
        raise Invalid(_("Một mục không thể phục vụ chính nó."))
    points = points_named({ref for pair in pairs for ref in (pair.clause, pair.item)})
    if not are_work_of(unit_id, [points[pair.item] for pair in pairs]):
        raise Invalid(_("Có mục không thuộc việc của đơn vị này."))
    anchors = anchors_of(points.values())
    return [_link_of(pair, anchors, state, unit_id, reason, by) for pair in pairs]


def _link_of(
    pair: Pair, anchors: Mapping[str, Anchor], state: LinkState, unit_id: int, reason: str, by: Actor
) -> Link:
    upper, lower = anchors[pair.clause], anchors[pair.item]
    link = Link.objects.select_for_update().filter(upper=upper, lower=lower).first()
    if link is None:
        link = Link(upper=upper, lower=lower, unit_id=unit_id, score=pair.score, grounds=list(pair.grounds))
    elif link.state == state:
        return link
    return _settle(link, state, reason, by)


def _settle(link: Link, state: LinkState, reason: str, by: Actor) -> Link:
    link.state, link.reason = state, reason.strip()
    link.decided_by_id, link.by_label, link.decided_at = by.user_id, by.label, timezone.now()
    link.full_clean()
    link.save()
    data = {"upper": link.upper_id, "lower": link.lower_id}
    audit.record(f"alignment:link:{state}", link, by=by, unit_id=link.unit_id, data=data)
    return link


def _link(link_id: int, by: Actor) -> Link:
    found = Link.objects.select_for_update().select_related("upper", "lower").filter(pk=link_id).first()
    if found is None:
        raise NoSuchLink(_("Không tìm thấy liên kết này."))
    policies.check_can_align(by, found.unit_id)
    return found
