"""Brings a composed country into the tables: staged beside them, compared there, and only the difference written.

Set-based SQL throughout, because a country is half a million rows. A unit in which somebody has entered
anything by hand (a row whose source is none of the registered data sources) is never touched again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db import connection

from soichieu.pure.hierarchy.facts import Country, Step, UnitRecord
from soichieu.pure.hierarchy.spans import Span
from soichieu.pure.text.folding import comparison_key, folded
from soichieu.pure.text.ordering import sort_key

_STAGES = """
DROP TABLE IF EXISTS stage_unit, stage_name, stage_code, stage_place, stage_step;
CREATE TEMP TABLE stage_unit (key text, kind text, level text, line text, area text, valid daterange,
    began_after date, ended_after date, invented boolean, source text, note text) ON COMMIT DROP;
CREATE TEMP TABLE stage_name (unit text, role text, kind text, name text, short_name text, key text,
    short_key text, folded text, sort_key text, valid daterange, source text) ON COMMIT DROP;
CREATE TEMP TABLE stage_code (unit text, scheme text, code text, valid daterange, source text) ON COMMIT DROP;
CREATE TEMP TABLE stage_place (unit text, parent text, hierarchy text, valid daterange, source text) ON COMMIT DROP;
CREATE TEMP TABLE stage_step (predecessor text, successor text, kind text, day date, whole boolean,
    ordered_by text, source text) ON COMMIT DROP;
"""

# The staged rows as the tables hold them, and the tables' rows of the staged units.
_WANTED = {
    "unit": """SELECT u.id, s.kind, s.level, s.line, a.id, s.valid, s.began_after, s.ended_after, s.invented,
        s.source, s.note FROM stage_unit s JOIN organisations_unit u USING (key)
        LEFT JOIN organisations_unit a ON a.key = s.area""",
    "name": """SELECT u.id, s.role, s.kind, s.name, s.short_name, s.key, s.short_key, s.folded, s.sort_key, s.valid,
        s.source FROM stage_name s JOIN organisations_unit u ON u.key = s.unit""",
    "code": """SELECT u.id, s.scheme, s.code, s.valid, s.source
        FROM stage_code s JOIN organisations_unit u ON u.key = s.unit""",
    "place": """SELECT u.id, p.id, s.hierarchy, s.valid, s.source FROM stage_place s
        JOIN organisations_unit u ON u.key = s.unit JOIN organisations_unit p ON p.key = s.parent""",
}
_TABLES = {
    "unit": (
        "organisations_unit",
        "id, kind, level, line, area_id, valid, began_after, ended_after, invented, source, note",
    ),
    "name": (
        "organisations_unitname",
        "unit_id, role, kind, name, short_name, key, short_key, folded, sort_key, valid, source",
    ),
    "code": ("organisations_unitcode", "unit_id, scheme, code, valid, source"),
    "place": ("organisations_placement", "unit_id, parent_id, hierarchy, valid, source"),
}
_WANTED_STEPS = """SELECT p.id, q.id, s.kind, s.day, s.whole, s.ordered_by, s.source FROM stage_step s
    JOIN organisations_unit p ON p.key = s.predecessor LEFT JOIN organisations_unit q ON q.key = s.successor"""
_STEP_COLUMNS = 'predecessor_id, successor_id, kind, "on", whole, ordered_by, source'
_HELD_STEPS = f"""SELECT {_STEP_COLUMNS} FROM organisations_succession WHERE source IN
    (SELECT key FROM organisations_datasource)"""


@dataclass(frozen=True, slots=True)
class Difference:
    """What a load found: new units, changed units, units left alone because of entries by hand, new steps, dropped steps."""

    new: int
    changed: int
    kept: int
    steps: int
    dropped: int

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.steps or self.dropped)


def bring_in(country: Country, *, invented: bool, scheme: str, orders: dict[str, str]) -> Difference:
    """Write what differs and return the difference; `orders` maps sources that are orders to their titles."""
    with connection.cursor() as cursor:
        cursor.execute(_STAGES)
        _copy(cursor, "stage_unit", _unit_rows(country.units, invented))
        _copy(cursor, "stage_name", _name_rows(country.units))
        _copy(cursor, "stage_code", _code_rows(country.units, scheme))
        _copy(cursor, "stage_place", _place_rows(country.units))
        _copy(cursor, "stage_step", _step_rows(country.steps, orders))
        cursor.execute("ANALYZE stage_unit, stage_name, stage_code, stage_place, stage_step")
        new = _add_units(cursor)
        changed, kept = _replace_changed(cursor)
        steps, dropped = _exchange_steps(cursor)
    return Difference(new, changed, kept, steps, dropped)


def _add_units(cursor: object) -> int:
    """Insert units that are not there, with all their rows; areas first, since bodies point at them."""
    run = cursor.execute  # type: ignore[attr-defined]
    run("""CREATE TEMP TABLE stage_new ON COMMIT DROP AS SELECT key FROM stage_unit s
        WHERE NOT EXISTS (SELECT FROM organisations_unit u WHERE u.key = s.key)""")
    run("""INSERT INTO organisations_unit (key, kind, level, line, valid, began_after, ended_after, invented, source, note)
        SELECT key, kind, level, line, valid, began_after, ended_after, invented, source, note
        FROM stage_unit WHERE area IS NULL AND key IN (SELECT key FROM stage_new)""")
    run("""INSERT INTO organisations_unit
            (key, kind, level, line, area_id, valid, began_after, ended_after, invented, source, note)
        SELECT s.key, s.kind, s.level, s.line, a.id, s.valid, s.began_after, s.ended_after, s.invented, s.source, s.note
        FROM stage_unit s JOIN organisations_unit a ON a.key = s.area
        WHERE s.key IN (SELECT key FROM stage_new)""")
    _insert_rows(cursor, "(SELECT u.id FROM organisations_unit u JOIN stage_new USING (key))")
    run("SELECT count(*) FROM stage_new")
    return int(cursor.fetchone()[0])  # type: ignore[attr-defined]


def _insert_rows(cursor: object, units: str) -> None:
    for what in ("name", "code", "place"):
        table, columns = _TABLES[what]
        cursor.execute(  # type: ignore[attr-defined]
            f"INSERT INTO {table} ({columns}) SELECT * FROM ({_WANTED[what]}) w ({columns}) WHERE unit_id IN {units}"
        )


def _replace_changed(cursor: object) -> tuple[int, int]:
    """Rewrite staged units whose rows differ, except those with entries by hand; return both counts."""
    run = cursor.execute  # type: ignore[attr-defined]
    differing = " UNION ".join(
        f"SELECT {first} FROM (({wanted}) EXCEPT (SELECT {columns} FROM {table} WHERE {first} IN "
        f"(SELECT u.id FROM organisations_unit u JOIN stage_unit USING (key)))) d ({columns}) "
        f"UNION SELECT {first} FROM ((SELECT {columns} FROM {table} WHERE {first} IN "
        f"(SELECT u.id FROM organisations_unit u JOIN stage_unit USING (key))) EXCEPT ({wanted})) d ({columns})"
        for what, wanted in _WANTED.items()
        for table, columns in [_TABLES[what]]
        for first in [columns.split(",")[0]]
    )
    run(f"CREATE TEMP TABLE stage_changed ON COMMIT DROP AS SELECT DISTINCT id FROM ({differing}) d (id)")
    run("""CREATE TEMP TABLE stage_kept ON COMMIT DROP AS SELECT c.id FROM stage_changed c WHERE
        EXISTS (SELECT FROM organisations_unitname r WHERE r.unit_id = c.id AND NOT EXISTS
            (SELECT FROM organisations_datasource d WHERE d.key = r.source) AND r.source <> '')
        OR EXISTS (SELECT FROM organisations_unitcode r WHERE r.unit_id = c.id AND NOT EXISTS
            (SELECT FROM organisations_datasource d WHERE d.key = r.source) AND r.source <> '')
        OR EXISTS (SELECT FROM organisations_placement r WHERE r.unit_id = c.id AND NOT EXISTS
            (SELECT FROM organisations_datasource d WHERE d.key = r.source) AND r.source <> '')
        OR EXISTS (SELECT FROM organisations_succession r WHERE (r.predecessor_id = c.id OR r.successor_id = c.id)
            AND NOT EXISTS (SELECT FROM organisations_datasource d WHERE d.key = r.source) AND r.source <> '')""")
    run("DELETE FROM stage_changed WHERE id IN (SELECT id FROM stage_kept)")
    for what in ("name", "code", "place"):
        run(f"DELETE FROM {_TABLES[what][0]} WHERE unit_id IN (SELECT id FROM stage_changed)")
    run(f"""UPDATE organisations_unit u SET kind = w.kind, level = w.level, line = w.line, area_id = w.area_id,
        valid = w.valid, began_after = w.began_after, ended_after = w.ended_after, source = w.source, note = w.note
        FROM ({_WANTED["unit"]}) w ({_TABLES["unit"][1]}) WHERE w.id = u.id AND u.id IN (SELECT id FROM stage_changed)""")
    _insert_rows(cursor, "(SELECT id FROM stage_changed)")
    run("SELECT (SELECT count(*) FROM stage_changed), (SELECT count(*) FROM stage_kept)")
    changed, kept = cursor.fetchone()  # type: ignore[attr-defined]
    return int(changed), int(kept)


def _exchange_steps(cursor: object) -> tuple[int, int]:
    """Insert staged successions that are missing and drop loaded ones of staged units that no longer stand."""
    run = cursor.execute  # type: ignore[attr-defined]
    run(f"""DELETE FROM organisations_succession g USING ({_HELD_STEPS} AND predecessor_id IN
            (SELECT u.id FROM organisations_unit u JOIN stage_unit USING (key)) EXCEPT {_WANTED_STEPS}) d
        WHERE g.predecessor_id = d.predecessor_id AND g.successor_id IS NOT DISTINCT FROM d.successor_id
            AND g.kind = d.kind AND g."on" = d."on" """)
    dropped = int(cursor.rowcount)  # type: ignore[attr-defined]
    run(f"""INSERT INTO organisations_succession ({_STEP_COLUMNS}) SELECT * FROM ({_WANTED_STEPS}) w ({_STEP_COLUMNS})
        ON CONFLICT DO NOTHING""")
    return int(cursor.rowcount), dropped  # type: ignore[attr-defined]


def _copy(cursor: object, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    with cursor.copy(f"COPY {table} FROM STDIN") as copy:  # type: ignore[attr-defined]
        for row in rows:
            copy.write("\t".join(_field(value) for value in row) + "\n")


def _field(value: object) -> str:
    """Write a value in COPY's text format; the tables of facts hold no tab, newline or backslash unescaped."""
    if value is None:
        return r"\N"
    if value is True or value is False:
        return "t" if value else "f"
    text = str(value)
    return text.replace("\\", r"\\").replace("\t", r"\t").replace("\n", r"\n") if not text.isalnum() else text


def _range(span: Span) -> str:
    return f"[{span.start or ''},{span.end or ''})"


def _unit_rows(units: Iterable[UnitRecord], invented: bool) -> Iterator[tuple[object, ...]]:  # noqa: FBT001  a column's value
    for unit in units:
        yield (
            unit.key, unit.kind, unit.level, unit.line, unit.area, _range(unit.span),
            unit.began_after, unit.ended_after, invented, unit.source, unit.note,
        )  # fmt: skip


def _name_rows(units: Iterable[UnitRecord]) -> Iterator[tuple[object, ...]]:
    for unit in units:
        for name in unit.names:
            yield (
                unit.key, name.role, name.kind, name.name, name.short, comparison_key(name.name),
                comparison_key(name.short), folded(name.name), sort_key(name.name), _range(name.span), name.source,
            )  # fmt: skip


def _code_rows(units: Iterable[UnitRecord], scheme: str) -> Iterator[tuple[object, ...]]:
    for unit in units:
        for code, span, source in unit.codes:
            yield unit.key, scheme, code, _range(span), source


def _place_rows(units: Iterable[UnitRecord]) -> Iterator[tuple[object, ...]]:
    for unit in units:
        for hierarchy, parent, span, source in unit.places:
            yield unit.key, parent, hierarchy, _range(span), source


def _step_rows(steps: Iterable[Step], orders: dict[str, str]) -> Iterator[tuple[object, ...]]:
    for step in steps:
        on: date = step.on
        order = orders.get(step.source, "")
        yield step.predecessor, step.successor, step.kind, on, step.whole, order, step.source
