"""Entering the figures of a workbook in one go, as drafts of their units."""

import json
import zlib
from collections.abc import Mapping, Sequence

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.evidence.readers import grids_of
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict, Invalid
from soichieu.indicators.enums import CellState, FileState, Origin
from soichieu.indicators.models import Value, ValueFile
from soichieu.indicators.queries.value_files import judged
from soichieu.indicators.services.rolling import lock_cells, lock_period
from soichieu.indicators.services.value_files.drafts import draft_of
from soichieu.pure.importing import Grid
from soichieu.pure.indicators.workbooks import Judged, Taken

_ENTER = """
INSERT INTO indicators_value AS held
    (measure_id, period_id, unit_id, entered, words, state, version, note, origin, entered_by_id, entered_at)
SELECT measure_id, %s, unit_id, number, words, %s, 1, '', %s, %s, %s
FROM unnest(%s::bigint[], %s::bigint[], %s::numeric[], %s::text[])
    AS given (unit_id, measure_id, number, words)
ORDER BY measure_id, unit_id
ON CONFLICT (measure_id, period_id, unit_id) DO UPDATE SET
    entered = excluded.entered, words = excluded.words, state = excluded.state, version = held.version + 1,
    origin = excluded.origin, entered_by_id = excluded.entered_by_id, entered_at = excluded.entered_at
WHERE held.state = ANY(%s)
RETURNING unit_id, measure_id, version
"""
_VERY_MANY = 10_000
"""Figures in a workbook that is not judged a first time only to learn whose they are."""
_FASTEST = 1
_OPEN = (CellState.DRAFT, CellState.RETURNED)


@transaction.atomic
def confirm_figures(file_id: int, *, only_sound: bool, by: Actor) -> int:
    """Enter the figures of a workbook as drafts, all of them or none; return how many cells were entered.

    The workbook is judged once more by what stands now. Raises Invalid where nothing can be entered, or where
    faults stand and `only_sound` was not said. Who handed in meanwhile is left out, and that is a fault.
    """
    file = draft_of(file_id, by=by)
    grids = grids_of(bytes(file.content.data), file.file_name)
    locked = _locked(file, grids, by)
    seen = judged(file.round, grids, by)
    _check(seen, only_sound=only_sound)
    units = {taken[0] for taken in seen.taken}
    if locked is not None and units - locked:
        raise Conflict(_("Số liệu vừa thay đổi: hãy xem lại rồi xác nhận."))
    before = _before(file, seen.taken)
    versions = _enter(file, seen.taken, by)
    file.content.before = packed(before, versions)
    file.content.save(update_fields=["before"])
    file.state, file.confirmed_at = FileState.CONFIRMED, timezone.now()
    file.cells, file.faults = len(seen.taken), seen.errors
    file.save(update_fields=["state", "confirmed_at", "cells", "faults"])
    data = {
        "file": file.file_name,
        "sha256": file.sha256,
        "cells": len(seen.taken),
        "new": seen.new,
        "left_out": seen.errors,
        "units": len(units),
    }
    audit.record("indicators:file:confirmed", file, by=by, unit_id=file.office_id, data=data)
    return len(seen.taken)


def _locked(file: ValueFile, grids: Sequence[Grid], by: Actor) -> set[int] | None:
    """Lock the figures a workbook is to change: of its units, or of everybody where there are very many."""
    if file.cells > _VERY_MANY:
        lock_period(file.round.period_id)
        return None
    units = {taken[0] for taken in judged(file.round, grids, by).taken}
    lock_cells((file.round.period_id, unit_id) for unit_id in units)
    return units


def _check(seen: Judged, *, only_sound: bool) -> None:
    if seen.errors and not only_sound:
        sentence = _("Còn %(count)s lỗi: hãy sửa tệp, hoặc chọn chỉ nhập các ô đúng.")
        raise Invalid(sentence % {"count": seen.errors})
    if not seen.taken:
        raise Invalid(_("Không có ô nào để nhập: số liệu trong tệp đã có đủ, hoặc đều có lỗi."))


def _before(file: ValueFile, taken: Sequence[Taken]) -> dict[tuple[int, int], tuple[str | None, str, str]]:
    """Return number, words and state of the cells as they stood; those that were not there are absent."""
    units = {unit_id for unit_id, _measure, _number, _words in taken}
    rows = Value.objects.filter(period=file.round.period_id, unit__any_of=units)
    values = rows.values_list("unit_id", "measure_id", "entered", "words", "state")
    return {
        (unit_id, measure_id): (None if entered is None else str(entered), words, state)
        for unit_id, measure_id, entered, words, state in values
    }


def _enter(file: ValueFile, taken: Sequence[Taken], by: Actor) -> dict[tuple[int, int], int]:
    """Write the figures in one statement; return the versions of the cells."""
    columns = [list(column) for column in zip(*taken, strict=True)]
    given = [
        file.round.period_id, CellState.DRAFT.value, Origin.IMPORTED.value, by.user_id, timezone.now(),
        *columns, [state.value for state in _OPEN],
    ]  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(_ENTER, given)
        return {(unit_id, measure_id): version for unit_id, measure_id, version in cursor.fetchall()}


def packed(
    before: Mapping[tuple[int, int], tuple[str | None, str, str]], versions: Mapping[tuple[int, int], int]
) -> bytes:
    """Keep for each cell entered its version and what stood there, for who takes it all back."""
    absent = (None, "", CellState.DRAFT.value)
    rows = [[*cell, version, *before.get(cell, absent)] for cell, version in versions.items()]
    return zlib.compress(json.dumps(rows, ensure_ascii=False).encode(), _FASTEST)
