"""Mending what was read of a file before it is confirmed; the file itself stays as it came."""

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.organisations import queries as organisations
from soichieu.pure.importing import words_of
from soichieu.tasks.enums import ImportColumn
from soichieu.tasks.errors import NoSuchTask
from soichieu.tasks.models import ImportBatch, ImportRow
from soichieu.tasks.queries.imports.cells import cells_of
from soichieu.tasks.queries.imports.register import LEFT_OUT
from soichieu.tasks.services.importing.drafts import draft_of
from soichieu.tasks.services.importing.rejudging import rejudge


@transaction.atomic
def choose_units(batch_id: int, chosen: Mapping[str, int], *, by: Actor, sight: Sight) -> ImportBatch:
    """Say which units names mean, wherever they stand in the file.

    `chosen` holds units by comparison key; 0 leaves a name out where it coordinates. Raises Invalid for a
    unit that does not exist on the day of giving.
    """
    batch = draft_of(batch_id, by=by)
    for unit_id in set(chosen.values()) - {LEFT_OUT}:
        if not organisations.is_alive(unit_id, batch.given_on):
            raise Invalid(_("Đơn vị được chọn không tồn tại vào ngày giao."))
    batch.names = {**batch.names, **chosen}
    batch.save(update_fields=["names"])
    rejudge(batch, sight)
    data = {"names": dict(chosen)}
    audit.record("tasks:import:mended", batch, by=by, unit_id=batch.office_id, data=data)
    return batch


@transaction.atomic
def mend_row(
    batch_id: int, row_id: int, words: Mapping[ImportColumn, str], *, by: Actor, sight: Sight
) -> ImportRow:
    """Write other words in the cells of one row; empty ones empty the cell."""
    batch = draft_of(batch_id, by=by)
    row = ImportRow.objects.filter(batch=batch, pk=row_id).first()
    if row is None:
        raise NoSuchTask(_("Không tìm thấy dòng này."))
    there = {column.value: words_of(cell) for column, cell in cells_of(row).items()}
    mended = {
        column.value: said.strip()
        for column, said in words.items()
        if " ".join(said.split()) != there.get(column.value, "")
    }
    row.mended = {**row.mended, **mended}
    row.save(update_fields=["mended"])
    rejudge(batch, sight)
    row.refresh_from_db()
    data = {"row": row.number, "cells": sorted(mended)}
    audit.record("tasks:import:mended", batch, by=by, unit_id=batch.office_id, data=data)
    return row
