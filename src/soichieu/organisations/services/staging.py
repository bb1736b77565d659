"""Brings a composed country into the tables: staged beside them, compared, and only the difference written.

Set-based SQL throughout, because a country is half a million rows. A unit in which somebody has entered
anything by hand (a row whose source is none of the registered data sources) is never touched again.
"""

from dataclasses import asdict, dataclass
from typing import Any

from django.db import connection

from soichieu.organisations.services import stage_rows
from soichieu.pure.hierarchy.facts import Country

Cursor = Any  # Django's wrapper passes `copy` on to psycopg, which its types do not say

_STAGES = {
    "stage_unit": """key text, kind text, level text, line text, area text, valid daterange, began_after date,
        ended_after date, invented boolean, source text, note text""",
    "stage_name": """unit text, role text, kind text, name text, short_name text, key text, short_key text,
        folded text, sort_key text, valid daterange, source text""",
    "stage_code": "unit text, scheme text, code text, valid daterange, source text",
    "stage_place": "unit text, parent text, hierarchy text, valid daterange, source text",
    "stage_step": """predecessor text, successor text, kind text, day date, whole boolean, ordered_by text,
        source text""",
}
_UNIT = """kind, level, line, area_id, valid, began_after, ended_after, invented, source, note"""
_TABLES = {
    "unit": ("organisations_unit", f"id, {_UNIT}"),
    "name": (
        "organisations_unitname",
        "unit_id, role, kind, name, short_name, key, short_key, folded, sort_key, valid, source",
    ),
    "code": ("organisations_unitcode", "unit_id, scheme, code, valid, source"),
    "place": ("organisations_placement", "unit_id, parent_id, hierarchy, valid, source"),
}
# The staged rows in the shape of the tables.
_WANTED = {
    "unit": """SELECT u.id, s.kind, s.level, s.line, a.id, s.valid, s.began_after, s.ended_after, s.invented,
        s.source, s.note FROM stage_unit s JOIN organisations_unit u USING (key)
        LEFT JOIN organisations_unit a ON a.key = s.area""",
    "name": """SELECT u.id, s.role, s.kind, s.name, s.short_name, s.key, s.short_key, s.folded, s.sort_key,
        s.valid, s.source FROM stage_name s JOIN organisations_unit u ON u.key = s.unit""",
    "code": """SELECT u.id, s.scheme, s.code, s.valid, s.source
        FROM stage_code s JOIN organisations_unit u ON u.key = s.unit""",
    "place": """SELECT u.id, p.id, s.hierarchy, s.valid, s.source FROM stage_place s
        JOIN organisations_unit u ON u.key = s.unit JOIN organisations_unit p ON p.key = s.parent""",
}
_STAGED = "(SELECT u.id FROM organisations_unit u JOIN stage_unit USING (key))"
_BY_HAND = "r.source <> '' AND NOT EXISTS (SELECT FROM organisations_datasource d WHERE d.key = r.source)"
_LINKS = {
    "organisations_unitname": "r.unit_id = c.id",
    "organisations_unitcode": "r.unit_id = c.id",
    "organisations_placement": "r.unit_id = c.id",
    "organisations_succession": "(r.predecessor_id = c.id OR r.successor_id = c.id)",
}
_STEP = 'predecessor_id, successor_id, kind, "on", whole, ordered_by, source'
_WANTED_STEPS = """SELECT p.id, q.id, s.kind, s.day, s.whole, s.ordered_by, s.source
    FROM stage_step s JOIN organisations_unit p ON p.key = s.predecessor
    LEFT JOIN organisations_unit q ON q.key = s.successor"""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a load found.

    Units new and changed, units left alone because of entries by hand, successions new and dropped.
    """

    new: int
    changed: int
    kept: int
    steps: int
    dropped: int

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.steps or self.dropped)

    def counts(self) -> dict[str, int]:
        """Return the counts by their names."""
        return asdict(self)


def bring_in(country: Country, *, invented: bool, scheme: str, orders: dict[str, str]) -> Difference:
    """Write what differs and return the difference; `orders` maps sources that are orders to their titles."""
    with connection.cursor() as cursor:
        for table, columns in _STAGES.items():
            _stage(cursor, table, columns)
        stage_rows.copy(cursor, "stage_unit", stage_rows.of_units(country.units, invented=invented))
        stage_rows.copy(cursor, "stage_name", stage_rows.of_names(country.units))
        stage_rows.copy(cursor, "stage_code", stage_rows.of_codes(country.units, scheme))
        stage_rows.copy(cursor, "stage_place", stage_rows.of_places(country.units))
        stage_rows.copy(cursor, "stage_step", stage_rows.of_steps(country.steps, orders))
        cursor.execute(f"ANALYZE {', '.join(_STAGES)}")
        new = _add_units(cursor)
        changed, kept = _replace_changed(cursor)
        steps, dropped = _exchange_steps(cursor)
        if new:
            # For the same reason, until the server's own housekeeping comes round.
            cursor.execute(
                f"ANALYZE {', '.join(table for table, _ in _TABLES.values())}, organisations_succession"
            )
    return Difference(new, changed, kept, steps, dropped)


def _stage(cursor: Cursor, table: str, columns: str) -> None:
    """Make an empty table beside the real ones, for this transaction only."""
    cursor.execute(f"DROP TABLE IF EXISTS {table}")
    cursor.execute(f"CREATE TEMP TABLE {table} ({columns}) ON COMMIT DROP")


def _pick(cursor: Cursor, table: str, query: str) -> int:
    """Keep the answer of a query as a table for this transaction; return how many rows it has."""
    cursor.execute(f"DROP TABLE IF EXISTS {table}")
    cursor.execute(f"CREATE TEMP TABLE {table} ON COMMIT DROP AS {query}")
    kept = int(cursor.rowcount)
    cursor.execute(f"ANALYZE {table}")
    return kept


def _add_units(cursor: Cursor) -> int:
    """Insert units that are not there, with all their rows; areas first, since bodies point at them."""
    new = _pick(
        cursor,
        "stage_new",
        """SELECT key FROM stage_unit s
        WHERE NOT EXISTS (SELECT FROM organisations_unit u WHERE u.key = s.key)""",
    )
    for condition in ("s.area IS NULL", "s.area IS NOT NULL"):
        cursor.execute(
            f"""INSERT INTO organisations_unit (key, {_UNIT})
            SELECT s.key, s.kind, s.level, s.line, a.id, s.valid, s.began_after, s.ended_after, s.invented,
                s.source, s.note
            FROM stage_unit s LEFT JOIN organisations_unit a ON a.key = s.area
            WHERE {condition} AND s.key IN (SELECT key FROM stage_new)"""  # noqa: S608  constants of this module
        )
    if new:
        # Without it the planner takes the table for as small as it was and joins row by row.
        cursor.execute("ANALYZE organisations_unit")
        _insert_rows(cursor, "(SELECT u.id FROM organisations_unit u JOIN stage_new USING (key))")
    return new


def _insert_rows(cursor: Cursor, units: str) -> None:
    for what in ("name", "code", "place"):
        table, columns = _TABLES[what]
        cursor.execute(
            f"INSERT INTO {table} ({columns}) SELECT * FROM ({_WANTED[what]}) w ({columns}) "  # noqa: S608  constants of this module
            f"WHERE unit_id IN {units} ORDER BY 1"
        )


def _replace_changed(cursor: Cursor) -> tuple[int, int]:
    """Rewrite staged units whose rows differ, except those with entries by hand; return both counts."""
    cursor.execute("SELECT EXISTS (SELECT FROM stage_unit WHERE key NOT IN (SELECT key FROM stage_new))")
    if not cursor.fetchone()[0]:
        return 0, 0
    differing = " UNION ".join(_difference(what) for what in _WANTED)
    _pick(cursor, "stage_changed", f"SELECT DISTINCT id FROM ({differing}) d (id)")  # noqa: S608  constants of this module
    by_hand = " OR ".join(
        f"EXISTS (SELECT FROM {table} r WHERE {link} AND {_BY_HAND})" for table, link in _LINKS.items()
    )
    kept = _pick(cursor, "stage_kept", f"SELECT c.id FROM stage_changed c WHERE {by_hand}")  # noqa: S608  constants of this module
    cursor.execute("DELETE FROM stage_changed WHERE id IN (SELECT id FROM stage_kept)")
    for what in ("name", "code", "place"):
        table = _TABLES[what][0]
        cursor.execute(f"DELETE FROM {table} WHERE unit_id IN (SELECT id FROM stage_changed)")  # noqa: S608  constants of this module
    cursor.execute(
        f"""UPDATE organisations_unit u SET ({_UNIT}) =
            (w.kind, w.level, w.line, w.area_id, w.valid, w.began_after, w.ended_after, w.invented, w.source,
             w.note)
        FROM ({_WANTED["unit"]}) w (id, {_UNIT})
        WHERE w.id = u.id AND u.id IN (SELECT id FROM stage_changed)"""  # noqa: S608  constants of this module
    )
    changed = int(cursor.rowcount)
    _insert_rows(cursor, "(SELECT id FROM stage_changed)")
    return changed, kept


def _difference(what: str) -> str:
    """Return a query of the units whose wanted and held rows of one table differ, either way."""
    table, columns = _TABLES[what]
    unit = columns.split(",", 1)[0]
    held = f"SELECT {columns} FROM {table} WHERE {unit} IN {_STAGED}"  # noqa: S608  constants of this module
    wanted = _WANTED[what]
    return f"""SELECT {unit} FROM (({wanted}) EXCEPT ({held})) d ({columns})
        UNION SELECT {unit} FROM (({held}) EXCEPT ({wanted})) d ({columns})"""  # noqa: S608  constants of this module


def _exchange_steps(cursor: Cursor) -> tuple[int, int]:
    """Insert staged successions that are missing; drop loaded ones of staged units that no longer stand."""
    cursor.execute(
        f"""DELETE FROM organisations_succession g USING (
            SELECT {_STEP} FROM organisations_succession
            WHERE source IN (SELECT key FROM organisations_datasource) AND predecessor_id IN {_STAGED}
            EXCEPT {_WANTED_STEPS}) d
        WHERE g.predecessor_id = d.predecessor_id AND g.successor_id IS NOT DISTINCT FROM d.successor_id
            AND g.kind = d.kind AND g."on" = d."on" """  # noqa: S608  constants of this module
    )
    dropped = int(cursor.rowcount)
    cursor.execute(
        f"""INSERT INTO organisations_succession ({_STEP}) SELECT * FROM ({_WANTED_STEPS}) w ({_STEP})
        ON CONFLICT DO NOTHING"""  # noqa: S608  constants of this module
    )
    return int(cursor.rowcount), dropped
