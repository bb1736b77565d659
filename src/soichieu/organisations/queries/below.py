"""Sets of unit ids up and down the hierarchies on a day, and back and forth through successions."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.db import connection

_DOWN = """
WITH RECURSIVE below (unit_id, hierarchy) AS (
    SELECT p.unit_id, p.hierarchy FROM organisations_placement p
    WHERE p.parent_id = ANY(%(units)s) AND p.valid @> %(on)s::date
      AND (%(hierarchies)s::text[] IS NULL OR p.hierarchy = ANY(%(hierarchies)s))
  UNION
    SELECT p.unit_id, p.hierarchy FROM below b
    JOIN organisations_placement p ON p.parent_id = b.unit_id AND p.hierarchy = b.hierarchy
    WHERE p.valid @> %(on)s::date
)
SELECT DISTINCT unit_id FROM below
"""
_UP = """
WITH RECURSIVE above (unit_id, hierarchy) AS (
    SELECT p.parent_id, p.hierarchy FROM organisations_placement p
    WHERE p.unit_id = ANY(%(units)s) AND p.valid @> %(on)s::date
      AND (%(hierarchies)s::text[] IS NULL OR p.hierarchy = ANY(%(hierarchies)s))
  UNION
    SELECT p.parent_id, p.hierarchy FROM above a
    JOIN organisations_placement p ON p.unit_id = a.unit_id AND p.hierarchy = a.hierarchy
    WHERE p.valid @> %(on)s::date
)
SELECT DISTINCT unit_id FROM above
"""
_EDGES = """
WITH RECURSIVE above (unit_id, hierarchy, parent_id) AS (
    SELECT p.unit_id, p.hierarchy, p.parent_id FROM organisations_placement p
    WHERE p.unit_id = ANY(%(units)s) AND p.valid @> %(on)s::date
  UNION
    SELECT p.unit_id, p.hierarchy, p.parent_id FROM above a
    JOIN organisations_placement p ON p.unit_id = a.parent_id AND p.valid @> %(on)s::date
)
SELECT unit_id, hierarchy, parent_id FROM above
"""
_BACK = """
WITH RECURSIVE earlier (unit_id) AS (
    SELECT s.predecessor_id FROM organisations_succession s
    WHERE s.successor_id = ANY(%(units)s) AND s.predecessor_id IS NOT NULL
  UNION
    SELECT s.predecessor_id FROM earlier e
    JOIN organisations_succession s ON s.successor_id = e.unit_id WHERE s.predecessor_id IS NOT NULL
)
SELECT unit_id FROM earlier
"""
_EACH_BACK = """
WITH RECURSIVE earlier (unit_id, came_from) AS (
    SELECT s.successor_id, s.predecessor_id FROM organisations_succession s
    WHERE s.successor_id = ANY(%(units)s) AND s.predecessor_id IS NOT NULL
  UNION
    SELECT e.unit_id, s.predecessor_id FROM earlier e
    JOIN organisations_succession s ON s.successor_id = e.came_from WHERE s.predecessor_id IS NOT NULL
)
SELECT unit_id, came_from FROM earlier WHERE unit_id <> came_from
"""
_FORTH = """
WITH RECURSIVE later (unit_id) AS (
    SELECT s.successor_id FROM organisations_succession s
    WHERE s.predecessor_id = ANY(%(units)s) AND s.successor_id IS NOT NULL
  UNION
    SELECT s.successor_id FROM later l
    JOIN organisations_succession s ON s.predecessor_id = l.unit_id WHERE s.successor_id IS NOT NULL
)
SELECT unit_id FROM later
"""


def _ids(sql: str, units: Collection[int], **given: date | list[str] | None) -> set[int]:
    if not units:
        return set()
    with connection.cursor() as cursor:
        values: dict[str, Any] = {"units": list(units), **given}
        cursor.execute(sql, values)
        return {row[0] for row in cursor.fetchall()}


def descendant_ids(
    unit_ids: Collection[int], on: date, hierarchies: Collection[str] | None = None
) -> set[int]:
    """Return the units below these on a day, along each hierarchy given (None: all), never mixing two."""
    chosen = list(hierarchies) if hierarchies else None
    return _ids(_DOWN, unit_ids, on=on, hierarchies=chosen)


def ancestor_ids(unit_ids: Collection[int], on: date, hierarchies: Collection[str] | None = None) -> set[int]:
    """Return the superiors of these on a day, along each hierarchy given (None: each there is)."""
    chosen = list(hierarchies) if hierarchies else None
    return _ids(_UP, unit_ids, on=on, hierarchies=chosen)


def superiors_of(unit_ids: Collection[int], on: date) -> dict[int, dict[str, int]]:
    """Return the superior in each hierarchy of these units and of all above them on a day."""
    superiors: dict[int, dict[str, int]] = {}
    if unit_ids:
        with connection.cursor() as cursor:
            cursor.execute(_EDGES, {"units": list(unit_ids), "on": on})
            for unit, hierarchy, parent in cursor.fetchall():
                superiors.setdefault(unit, {})[hierarchy] = parent
    return superiors


def predecessor_ids(unit_ids: Collection[int]) -> set[int]:
    """Return every unit these came out of, however far back, without these themselves."""
    return _ids(_BACK, unit_ids) - set(unit_ids)


def predecessors_of(unit_ids: Collection[int]) -> dict[int, set[int]]:
    """Return of each of these that came out of others every unit it came out of, however far back."""
    found: dict[int, set[int]] = {}
    if unit_ids:
        with connection.cursor() as cursor:
            cursor.execute(_EACH_BACK, {"units": list(unit_ids)})
            for unit, before in cursor.fetchall():
                found.setdefault(unit, set()).add(before)
    return found


def successor_ids(unit_ids: Collection[int]) -> set[int]:
    """Return every unit that came out of these, however late, without these themselves."""
    return _ids(_FORTH, unit_ids) - set(unit_ids)
