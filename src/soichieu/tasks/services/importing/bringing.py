"""Bringing a file of tasks: kept as it came, read row by row, nothing given yet."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.audit import services as audit
from soichieu.evidence.errors import ClassifiedText
from soichieu.evidence.readers import grids_of
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.pure.importing import Grid, Layout, Row, read_grid
from soichieu.tasks import policies
from soichieu.tasks.models import ImportBatch, ImportContent, ImportRow
from soichieu.tasks.queries.imports.cells import kept
from soichieu.tasks.services.importing.drafts import draft_of
from soichieu.tasks.services.importing.rejudging import keep_rows

MOST_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class Brought:
    """A file of tasks and what is said of it: who follows them, from which day, of which plan."""

    data: bytes
    file_name: str
    office_id: int
    given_on: date
    first_day: date | None = None
    last_day: date | None = None
    directive_id: int | None = None


def bring_in(brought: Brought, *, by: Actor, sight: Sight) -> ImportBatch:
    """Keep a file and read its rows.

    Raises UnreadableFile, ClassifiedText for one that bears a stamp (R20), Invalid without tasks in it.
    """
    policies.check_can_give(by, brought.office_id)
    try:
        grids = grids_of(brought.data, brought.file_name)
    except ClassifiedText:
        _note_refusal(brought.office_id, by=by)
        raise
    if brought.first_day and brought.last_day and brought.last_day < brought.first_day:
        raise Invalid(_("Ngày cuối của kế hoạch không thể trước ngày đầu."))
    read = _read(grids)
    return _keep(brought, read, by=by, sight=sight)


@transaction.atomic
def discard_import(batch_id: int, *, by: Actor) -> None:
    """Throw a file away that was not confirmed, with everything read of it."""
    batch = draft_of(batch_id, by=by)
    data = {"file": batch.file_name, "sha256": batch.sha256}
    audit.record("tasks:import:discarded", batch, by=by, unit_id=batch.office_id, data=data)
    batch.delete()


@transaction.atomic
def _note_refusal(office_id: int, *, by: Actor) -> None:
    """Journal that a classified file was refused, and nothing of it."""
    audit.record("tasks:import:refused_as_classified", None, by=by, unit_id=office_id)


def _read(grids: Sequence[Grid]) -> list[tuple[Layout, tuple[Row, ...]]]:
    found = [read for grid in grids if (read := read_grid(grid)) is not None and read[1]]
    if not found:
        raise Invalid(
            _(
                "Không thấy bảng nhiệm vụ nào trong tệp: bảng phải có dòng tiêu đề, "
                "ít nhất cột nhiệm vụ (nội dung) và cột chủ trì hoặc thời hạn."
            )
        )
    if sum(len(rows) for _layout, rows in found) > MOST_ROWS:
        raise Invalid(_("Tệp có quá %(most)s dòng nhiệm vụ: hãy tách thành nhiều tệp.") % {"most": MOST_ROWS})
    return found


@transaction.atomic
def _keep(
    brought: Brought, read: Sequence[tuple[Layout, tuple[Row, ...]]], *, by: Actor, sight: Sight
) -> ImportBatch:
    name = brought.file_name.replace("\x00", "").replace("\\", "/").rsplit("/", 1)[-1][-255:]
    batch = ImportBatch(
        office_id=brought.office_id, file_name=name, sha256=hashlib.sha256(brought.data).hexdigest(),
        size=len(brought.data), given_on=brought.given_on, first_day=brought.first_day,
        last_day=brought.last_day, directive_id=brought.directive_id,
        layout=[_kept_layout(layout) for layout, _rows in read],
        brought_by_id=by.user_id, brought_by_label=by.label[:200],
    )  # fmt: skip
    batch.full_clean()
    batch.save()
    ImportContent.objects.create(batch=batch, data=brought.data)
    rows = [(table, row) for table, (_layout, rows) in enumerate(read) for row in rows]
    counts = keep_rows(batch, [_row(batch, place, *one) for place, one in enumerate(rows)], sight)
    data = {"file": name, "sha256": batch.sha256, "rows": len(rows), **counts}
    audit.record("tasks:import:brought", batch, by=by, unit_id=batch.office_id, data=data)
    return batch


def _row(batch: ImportBatch, place: int, table: int, row: Row) -> ImportRow:
    return ImportRow(
        batch=batch, place=place, table=table, number=row.number, group=row.group, cells=kept(row.cells)
    )


def _kept_layout(layout: Layout) -> dict[str, object]:
    return {
        "name": layout.name,
        "heading_row": layout.heading_row,
        "places": {column.value: place for column, place in layout.places.items()},
        "unused": list(layout.unused.values()),
    }
