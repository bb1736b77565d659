"""Loading figures in bulk: accepted at once, by the operator, for a start or a whole register of the past."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import psycopg
from django.db import IntegrityError, connection, transaction
from django.db.backends.utils import CursorWrapper
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import CellState, Origin
from soichieu.indicators.errors import BadFigure
from soichieu.indicators.services.bulk.cells import Ints, StoredCells, lives_of
from soichieu.indicators.services.bulk.rebuilding import rebuild_totals
from soichieu.indicators.services.bulk.records import LARGEST, packed

_COPY = """
COPY indicators_value (id, measure_id, period_id, unit_id, entered, reported, accepted, state, origin)
FROM STDIN (FORMAT binary)
"""
_IDS = """
SELECT setval(name, nextval(name) + %s) - %s FROM pg_get_serial_sequence('indicators_value', 'id') AS s (name)
"""
# Its own rules, and those of other tables that point to it; keys come back before what points to them.
_RULES = """
SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE 'indicators_value'::regclass IN (conrelid, confrelid) AND contype IN ('f', 'u', 'p')
ORDER BY contype = 'f', conname
"""
_OTHERS = "SELECT 1 FROM indicators_value WHERE measure_id = ANY(%s) AND period_id = ANY(%s) LIMIT 1"
_MANY = 200_000  # from so many on, rules are checked once for all rather than row by row


@dataclass(frozen=True, eq=False)
class Columns:
    """Figures as columns: ids of measure, period and unit, and the number in millionths."""

    measure: Ints
    period: Ints
    unit: Ints
    number: Ints

    def __len__(self) -> int:
        return len(self.number)


@transaction.atomic
def load_values(columns: Columns, *, by: Actor) -> int:
    """Load figures as accepted and bring every total above them to date; return how many figures.

    Only the operator may: nobody judged these. Raises BadFigure for a number too large, for a cell that is
    there already and for an id that names nothing; then nothing is loaded.
    """
    policies.check_can_rebuild(by)
    if not len(columns):
        return 0
    if int(np.abs(columns.number).max()) > LARGEST:
        raise BadFigure(_("Có số liệu từ một nghìn tỷ trở lên: hãy dùng đơn vị tính lớn hơn."))
    order = np.lexsort((columns.unit, columns.period, columns.measure))
    ids = [column[order] for column in (columns.measure, columns.period, columns.unit)]
    number = columns.number[order]
    try:
        is_alone = _copy(ids, number)
    except (IntegrityError, psycopg.IntegrityError) as broken:
        raise BadFigure(
            _("Không nạp số liệu nào: có ô đã có số liệu, hoặc chỉ tiêu, kỳ, đơn vị không có trong sổ.")
        ) from broken
    rebuild_totals(
        by=by,
        measure_ids=[int(pk) for pk in np.unique(columns.measure)],
        period_ids=[int(pk) for pk in np.unique(columns.period)],
        loaded=StoredCells(ids[0], ids[1], ids[2], number, number, lives_of(ids[2], ids[1]))
        if is_alone
        else None,
    )
    audit.record("indicators:values:loaded", None, by=by, data={"cells": len(columns)})
    return len(columns)


def _copy(ids: list[Ints], number: Ints) -> bool:
    """Copy the figures in; return whether nothing else is stored of their measures and periods."""
    count = len(number)
    tail = _field(CellState.ACCEPTED) + _field(Origin.LOADED)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_OTHERS, [[int(pk) for pk in np.unique(column)] for column in ids[:2]])
        is_alone = cursor.fetchone() is None
        cursor.execute(_IDS, [count, count])
        first = cursor.fetchone()[0]
        numbers = [np.arange(first, first + count), *ids]
        with _rules_checked_once(cursor, count), cursor.copy(_COPY) as copy:
            for piece in _ahead(packed(numbers, [number] * 3, tail, 9)):
                copy.write(piece)
    return is_alone


def _ahead(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Make the next piece while the server takes in the one before."""
    with ThreadPoolExecutor(1) as worker:
        coming = worker.submit(next, pieces, None)
        while (piece := coming.result()) is not None:
            coming = worker.submit(next, pieces, None)
            yield piece


@contextmanager
def _rules_checked_once(cursor: CursorWrapper, count: int) -> Iterator[None]:
    """Take the rules of the table away while very many rows come, and put each back, checked, after them.

    The table is locked for it; a broken rule breaks the transaction, so nothing stays without.
    """
    if count < _MANY:
        yield
        return
    # What was written before in this transaction is checked now: a table with checks to come is not altered.
    cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    cursor.execute("LOCK TABLE indicators_value IN ACCESS EXCLUSIVE MODE")
    cursor.execute("SET LOCAL maintenance_work_mem = '512MB'")  # keys are sorted in memory
    cursor.execute(_RULES)
    rules = cursor.fetchall()
    quoted = connection.ops.quote_name
    for table, name, _rule in reversed(rules):
        cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {quoted(name)}")
    yield
    for table, name, rule in rules:
        cursor.execute(f"ALTER TABLE {table} ADD CONSTRAINT {quoted(name)} {rule}")


def _field(text: str) -> bytes:
    encoded = str(text).encode()
    return len(encoded).to_bytes(4, "big") + encoded
