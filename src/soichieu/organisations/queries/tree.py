"""A hierarchy on a day, as a nested value."""

from datetime import date

from django.db import connection
from django.utils.translation import gettext as _

from soichieu.organisations.enums import Hierarchy, Level
from soichieu.organisations.errors import UnknownDay
from soichieu.organisations.models import Horizon, Unit
from soichieu.organisations.queries.naming import name_of
from soichieu.pure.hierarchy.tree import Node, Place, nest

COUNTRY = "vn"

# Units of the line on the day, each under its parent of the day; the code of a body is that of its area.
_PLACES = """
SELECT u.id, p.parent_id, n.name, c.code, n.sort_key
FROM organisations_unit u
JOIN organisations_unitname n ON n.unit_id = u.id AND n.role = 'main' AND n.valid @> %(on)s::date
LEFT JOIN organisations_placement p
  ON p.unit_id = u.id AND p.hierarchy = %(hierarchy)s AND p.valid @> %(on)s::date
LEFT JOIN organisations_unitcode c ON c.unit_id = coalesce(u.area_id, u.id) AND c.valid @> %(on)s::date
WHERE u.valid @> %(on)s::date AND u.invented = %(invented)s
  AND u.level = ANY(%(levels)s) AND (
    p.id IS NOT NULL OR u.line = %(hierarchy)s
    OR EXISTS (SELECT FROM organisations_placement b
               WHERE b.parent_id = u.id AND b.hierarchy = %(hierarchy)s AND b.valid @> %(on)s::date)
  )
"""


def tree_on(
    on: date,
    hierarchy: str = Hierarchy.TERRITORY,
    root: Unit | None = None,
    depth: int | None = None,
) -> Node:
    """Return a hierarchy on a day below a unit (the country, if none is given), `depth` levels deep.

    Levels whose list is not known for that day are left out; raises UnknownDay where none is known (R5).
    """
    top = root or Unit.objects.get(key=COUNTRY)
    places = _places(on, hierarchy, top)
    if root is not None:
        places = _below(places, root.pk)
    code = next((place.code for place in places if place.unit == top.pk), None)
    named = Node(top.pk, name_of(top.pk, on), code)
    return nest(named, [place for place in places if place.unit != top.pk], depth)


def _places(on: date, hierarchy: str, top: Unit) -> list[Place]:
    levels = [Level.CENTRAL, Level.OTHER, *known_levels(on)]
    with connection.cursor() as cursor:
        cursor.execute(
            _PLACES,
            {"on": on, "hierarchy": hierarchy, "invented": top.invented, "levels": levels},
        )
        return [Place(*row) for row in cursor.fetchall()]


def known_levels(on: date) -> list[str]:
    """Return the levels whose list is known on a day; raises UnknownDay where the register does not reach."""
    since = dict(Horizon.objects.values_list("level", "since"))
    known = [level for level, day in since.items() if day <= on]
    if since and not known:
        raise UnknownDay(
            _("Danh sách đơn vị chỉ biết từ ngày %(since)s; ngày %(day)s chưa có dữ liệu.")
            % {"since": f"{min(since.values()):%d/%m/%Y}", "day": f"{on:%d/%m/%Y}"}
        )
    return known if since else [Level.PROVINCE, Level.DISTRICT, Level.COMMUNE]


def _below(places: list[Place], root: int) -> list[Place]:
    """Keep the root and what lies under it."""
    children: dict[int | None, list[Place]] = {}
    for place in places:
        children.setdefault(place.parent, []).append(place)
    kept = [place for place in places if place.unit == root]
    waiting, seen = [root], {root}
    while waiting:
        for place in children.get(waiting.pop(), ()):
            if place.unit not in seen:
                seen.add(place.unit)
                kept.append(place)
                waiting.append(place.unit)
    return kept


def children_of(unit_id: int, on: date, hierarchy: str = Hierarchy.TERRITORY) -> list[Node]:
    """Return the units right below one on a day, in Vietnamese order."""
    unit = Unit.objects.get(pk=unit_id)
    with connection.cursor() as cursor:
        cursor.execute(
            _PLACES + " AND p.parent_id = %(parent)s ORDER BY n.sort_key",
            {
                "on": on,
                "hierarchy": hierarchy,
                "invented": unit.invented,
                "levels": list(Level),
                "parent": unit_id,
            },
        )
        return [Node(row[0], row[2], row[3]) for row in cursor.fetchall()]
