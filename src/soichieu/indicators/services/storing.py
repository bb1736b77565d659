"""Writing many cells in one statement each way."""

from collections.abc import Collection

from django.db import connection

from soichieu.indicators.models import Value

_COLUMNS = {
    "entered": "numeric",
    "reported": "numeric",
    "accepted": "numeric",
    "words": "text",
    "state": "text",
    "version": "int",
    "note": "text",
    "origin": "text",
    "entered_by_id": "bigint",
    "entered_at": "timestamptz",
}
_SET = ", ".join(f"{name} = given.{name}" for name in _COLUMNS)
_GIVEN = ", ".join(f"%s::{kind}[]" for kind in _COLUMNS.values())
_CHANGE = f"""
UPDATE indicators_value v SET {_SET}
FROM unnest(%s::bigint[], {_GIVEN}) AS given (id, {", ".join(_COLUMNS)}) WHERE v.id = given.id
"""  # noqa: S608  made of the names above


def store_new(rows: Collection[Value]) -> None:
    """Insert cells in the order of their key."""
    ordered = sorted(rows, key=lambda row: (row.measure_id, row.period_id, row.unit_id))
    Value.objects.bulk_create(ordered, batch_size=2_000)


def store_changed(rows: Collection[Value]) -> None:
    """Write cells as they now stand."""
    if rows:
        columns = [[getattr(row, name) for row in rows] for name in ("pk", *_COLUMNS)]
        with connection.cursor() as cursor:
            cursor.execute(_CHANGE, columns)
