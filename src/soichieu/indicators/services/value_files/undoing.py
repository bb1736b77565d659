"""Taking back what a workbook entered, while none of it was handed in."""

import json
import zlib
from dataclasses import dataclass

from django.db import connection, transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict
from soichieu.indicators.enums import CellState, FileState, Origin
from soichieu.indicators.models import Value, ValueFile
from soichieu.indicators.queries.rounds import asked_measures
from soichieu.indicators.services.rolling import lock_cells
from soichieu.indicators.services.value_files.drafts import locked_file

_RESTORE = """
UPDATE indicators_value held
SET entered = given.entered, words = given.words, state = given.state, version = held.version + 1, origin = %s
FROM unnest(%s::bigint[], %s::bigint[], %s::int[], %s::numeric[], %s::text[], %s::text[])
    AS given (unit_id, measure_id, version, entered, words, state)
WHERE held.period_id = %s AND held.unit_id = given.unit_id AND held.measure_id = given.measure_id
    AND held.version = given.version
"""


@dataclass(frozen=True, slots=True)
class Undone:
    """How many cells stand again as they did, and how many somebody has changed since and were left."""

    restored: int
    left: int


@transaction.atomic
def undo_figures(file_id: int, *, by: Actor) -> Undone:
    """Let the cells that a workbook entered stand as they stood before it.

    Cells changed by somebody since are left. Raises Conflict where a figure of it was handed in already.
    """
    file = locked_file(file_id, by=by)
    kept = file.content.before
    if file.state != FileState.CONFIRMED or kept is None:
        raise Conflict(_("Chỉ rút lại được tệp đã nhập."))
    rows = json.loads(zlib.decompress(bytes(kept)))
    units = {row[0] for row in rows}
    lock_cells((file.round.period_id, unit_id) for unit_id in units)
    _check_open(file, units)
    columns = [list(column) for column in zip(*rows, strict=True)]
    with connection.cursor() as cursor:
        cursor.execute(_RESTORE, [Origin.IMPORTED.value, *columns, file.round.period_id])
        restored = cursor.rowcount
    file.state = FileState.UNDONE
    file.save(update_fields=["state"])
    data = {"file": file.file_name, "restored": restored, "left": len(rows) - restored}
    audit.record("indicators:file:undone", file, by=by, unit_id=file.office_id, data=data)
    return Undone(restored, len(rows) - restored)


def _check_open(file: ValueFile, units: set[int]) -> None:
    handed_in = Value.objects.filter(
        period=file.round.period_id,
        unit__any_of=units,
        measure__in=asked_measures(file.round),
        state__in=(CellState.SUBMITTED, CellState.ACCEPTED),
    )
    if handed_in.exists():
        raise Conflict(_("Đã có đơn vị nộp báo cáo với số liệu của tệp này nên không rút lại được nữa."))
