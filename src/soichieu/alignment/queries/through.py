"""What serves a clause through a plan above: an item of that plan's clause, which serves it in its turn."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from django.db import connection

from soichieu.alignment.models import Anchor

# Down confirmed links from each clause; a ring of links is gone through once.
_WAYS = """
WITH RECURSIVE way (top, upper_id, lower_id, link_id) AS (
    SELECT upper_id, upper_id, lower_id, id FROM alignment_link
    WHERE upper_id = ANY(%(tops)s) AND state = 'confirmed'
  UNION
    SELECT w.top, l.upper_id, l.lower_id, l.id FROM way w
    JOIN alignment_link l ON l.upper_id = w.lower_id WHERE l.state = 'confirmed'
)
SELECT top, lower_id, min(link_id) FROM way
WHERE upper_id <> top AND lower_id = ANY(%(items)s) AND lower_id <> top
GROUP BY top, lower_id ORDER BY top, lower_id
"""


class Way(NamedTuple):
    """An anchor of a clause, one of an item that serves it from further down, the link nearest the item."""

    top: int
    item: int
    link: int


def ways_down(tops: Collection[int], items: Collection[int]) -> list[Way]:
    """Return each item that serves a clause through others, once for each clause."""
    if not tops or not items:
        return []
    with connection.cursor() as cursor:
        cursor.execute(_WAYS, {"tops": list(tops), "items": list(items)})
        return [Way(*row) for row in cursor.fetchall()]


def places_of(anchor_ids: Collection[int]) -> Mapping[int, str]:
    """Return place and paper of anchors, as a citation says them."""
    found = Anchor.objects.filter(pk__in=anchor_ids).values_list("pk", "path", "directive__symbol", "words")
    return {
        pk: ", ".join(part for part in (path, symbol) if part) or words for pk, path, symbol, words in found
    }
