"""Making the anchor on which a decision hangs."""

import hashlib
from collections.abc import Collection

from soichieu.alignment.enums import PointKind
from soichieu.alignment.models import Anchor
from soichieu.alignment.queries.decided import anchors_at
from soichieu.alignment.queries.points import Point
from soichieu.pure.text.folding import comparison_key


def anchor_of(point: Point) -> Anchor:
    """Return the anchor of a point, made if nobody decided on it before."""
    return anchors_of([point])[point.ref]


def anchors_of(points: Collection[Point]) -> dict[str, Anchor]:
    """Return the anchors of points by their refs, made where nobody decided on one before.

    One whose clause was read anew is hung on what now stands there, with its words of now.
    """
    known = anchors_at(list(points))
    anchors = Anchor.objects.in_bulk(known.values())
    return {point.ref: _kept(anchors.get(known.get(point.ref, 0)), point) for point in points}


def _kept(anchor: Anchor | None, point: Point) -> Anchor:
    wanted = _fields(point)
    if anchor is None:
        anchor = Anchor()
    elif all(getattr(anchor, name) == value for name, value in wanted.items()):
        return anchor
    for name, value in wanted.items():
        setattr(anchor, name, value)
    anchor.full_clean()
    anchor.save()
    return anchor


def _fields(point: Point) -> dict[str, object]:
    number = int(point.ref[1:])
    return {
        "kind": point.kind,
        "directive_id": point.paper.id if point.paper else None,
        "path": point.path,
        "words": point.words,
        "key": hashlib.sha256(comparison_key(point.words).encode()).hexdigest(),
        "clause_id": number if point.kind == PointKind.CLAUSE else None,
        "claim_id": number if point.kind == PointKind.ROW else None,
        "task_id": number if point.kind == PointKind.TASK else None,
    }
