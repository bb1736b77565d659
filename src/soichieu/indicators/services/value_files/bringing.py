"""Bringing a workbook of figures: kept as it came and judged; no figure of it is entered yet."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.audit import services as audit
from soichieu.evidence.errors import ClassifiedText
from soichieu.evidence.readers import grids_of
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.indicators import policies
from soichieu.indicators.enums import FileState
from soichieu.indicators.models import Round, ValueFile, ValueFileContent
from soichieu.indicators.queries.answers import round_of
from soichieu.indicators.queries.value_files import judged
from soichieu.indicators.services.value_files.drafts import draft_of
from soichieu.pure.importing import Grid

# What the template of a round writes above its table.
_MARK = re.compile(r"Mã biểu: (?P<form>.+); mã kỳ: (?P<key>\S+)")
_HEAD = 12


@dataclass(frozen=True, slots=True)
class BroughtFigures:
    """A workbook, the round it is for, the office that brings it."""

    round_id: int
    office_id: int
    data: bytes
    file_name: str


def bring_figures(brought: BroughtFigures, *, by: Actor, sight: Sight) -> ValueFile:
    """Keep a workbook that names figures of the round.

    Raises UnreadableFile, ClassifiedText for one that bears a stamp (R20), Invalid where it was made for
    another form or period or names nothing that the form asks.
    """
    policies.check_can_answer(by, brought.office_id)
    found = round_of(brought.round_id, sight)
    try:
        grids = grids_of(brought.data, brought.file_name)
    except ClassifiedText:
        _note_refusal(brought.office_id, by=by)
        raise
    _check_mark(found, grids)
    return _keep(found, brought, grids, by=by)


@transaction.atomic
def discard_figures(file_id: int, *, by: Actor) -> None:
    """Put a workbook aside that was not entered."""
    file = draft_of(file_id, by=by)
    file.state = FileState.DISCARDED
    file.save(update_fields=["state"])
    audit.record("indicators:file:discarded", file, by=by, unit_id=file.office_id, data=_told(file))


@transaction.atomic
def _note_refusal(office_id: int, *, by: Actor) -> None:
    """Journal that a classified file was refused, and nothing of it."""
    audit.record("indicators:file:refused_as_classified", None, by=by, unit_id=office_id)


def _check_mark(found: Round, grids: Sequence[Grid]) -> None:
    for cell in (cell for grid in grids for row in grid.rows[:_HEAD] for cell in row):
        mark = _MARK.search(cell) if isinstance(cell, str) else None
        if mark and (mark["form"], mark["key"]) != (found.form.code, found.period.key):
            told = {"form": mark["form"], "key": mark["key"]}
            raise Invalid(
                _("Tệp này là của biểu %(form)s kỳ %(key)s: hãy tải mẫu của kỳ đang mở rồi nhập.") % told
            )


@transaction.atomic
def _keep(found: Round, brought: BroughtFigures, grids: Sequence[Grid], *, by: Actor) -> ValueFile:
    seen = judged(found, grids, by)
    if not seen.found:
        raise Invalid(
            _(
                "Không thấy bảng số liệu nào trong tệp: cần một dòng mã (hoặc tên) chỉ tiêu của biểu "
                "và một cột mã (hoặc tên) đơn vị."
            )
        )
    name = brought.file_name.replace("\x00", "").replace("\\", "/").rsplit("/", 1)[-1][-255:]
    file = ValueFile(
        round=found, office_id=brought.office_id, file_name=name, size=len(brought.data),
        sha256=hashlib.sha256(brought.data).hexdigest(), faults=seen.errors, cells=len(seen.taken),
        brought_by_id=by.user_id, brought_by_label=by.label[:200],
    )  # fmt: skip
    file.full_clean()
    file.save()
    ValueFileContent.objects.create(file=file, data=brought.data)
    audit.record("indicators:file:brought", file, by=by, unit_id=file.office_id, data=_told(file))
    return file


def _told(file: ValueFile) -> dict[str, object]:
    return {"file": file.file_name, "sha256": file.sha256, "cells": file.cells, "faults": file.faults}
