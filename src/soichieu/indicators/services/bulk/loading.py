"""Loading figures in bulk: accepted at once, by the operator, for a start or a whole register of the past."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import psycopg
from django.db import IntegrityError, connection, transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import CellState, Origin
from soichieu.indicators.errors import BadFigure
from soichieu.indicators.services.bulk.cells import Ints
from soichieu.indicators.services.bulk.rebuilding import rebuild_totals
from soichieu.indicators.services.bulk.records import LARGEST, packed

_COPY = """
COPY indicators_value (measure_id, period_id, unit_id, entered, reported, accepted, state, origin, words,
  note, version) FROM STDIN (FORMAT binary)
"""
_RULES = """
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE conrelid = 'indicators_value'::regclass AND contype IN ('f', 'u') ORDER BY contype DESC, conname
"""
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
    tail = b"".join(map(_field, (CellState.ACCEPTED, Origin.LOADED, "", ""))) + _version()
    try:
        _copy(ids, number, tail)
    except (IntegrityError, psycopg.IntegrityError) as broken:
        raise BadFigure(
            _("Không nạp số liệu nào: có ô đã có số liệu, hoặc chỉ tiêu, kỳ, đơn vị không có trong sổ.")
        ) from broken
    rebuild_totals(
        by=by,
        measure_ids=[int(pk) for pk in np.unique(columns.measure)],
        period_ids=[int(pk) for pk in np.unique(columns.period)],
    )
    audit.record("indicators:values:loaded", None, by=by, data={"cells": len(columns)})
    return len(columns)


def _copy(ids: list[Ints], number: Ints, tail: bytes) -> None:
    with (
        transaction.atomic(),
        _rules_checked_once(len(number)),
        connection.cursor() as cursor,
        cursor.copy(_COPY) as copy,
    ):
        for piece in packed(ids, [number] * 3, tail, 11):
            copy.write(piece)


@contextmanager
def _rules_checked_once(count: int) -> Iterator[None]:
    """Take the rules of the table away while very many rows come, and put each back, checked, after them.

    The table is locked for it; a broken rule breaks the transaction, so nothing stays without.
    """
    if count < _MANY:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE indicators_value IN ACCESS EXCLUSIVE MODE")
        cursor.execute(_RULES)
        rules = cursor.fetchall()
        quote = connection.ops.quote_name
        for name, _rule in rules:
            cursor.execute(f"ALTER TABLE indicators_value DROP CONSTRAINT {quote(name)}")
        yield
        for name, rule in rules:
            cursor.execute(f"ALTER TABLE indicators_value ADD CONSTRAINT {quote(name)} {rule}")


def _field(text: str) -> bytes:
    encoded = str(text).encode()
    return len(encoded).to_bytes(4, "big") + encoded


def _version() -> bytes:
    return (4).to_bytes(4, "big") + (1).to_bytes(4, "big")
