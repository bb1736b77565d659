"""Confirming a file: its good rows become tasks in one go, in one act of the journal."""

import hashlib
import json
from collections.abc import Sequence
from datetime import date

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict, Invalid
from soichieu.organisations import queries as organisations
from soichieu.pure.importing import Judged
from soichieu.tasks.enums import ImportState
from soichieu.tasks.models import Assignment, ImportBatch, ImportRow, Task
from soichieu.tasks.services.giving import NewTask, check_new, shares_of, task_of
from soichieu.tasks.services.importing.drafts import draft_of
from soichieu.tasks.services.importing.rejudging import judged_rows

_AT_ONCE = 1000


@transaction.atomic
def confirm_import(batch_id: int, *, only_good: bool, by: Actor, sight: Sight) -> int:
    """Give the rows without errors as tasks, all of them or none; return how many.

    The rows are held against the rules once more. Raises Invalid where none can be given, or where some
    cannot and `only_good` was not said; Conflict where fewer can be given than the actor saw.
    """
    batch = draft_of(batch_id, by=by)
    found = judged_rows(batch, sight)
    good = [(row, judged) for row, judged in found if judged.is_good]
    _check(found, good, only_good=only_good)
    tasks, shares = _made(batch, [judged for _row, judged in good], by)
    Task.objects.bulk_create(tasks, batch_size=_AT_ONCE)
    Assignment.objects.bulk_create(shares, batch_size=_AT_ONCE)
    _tie([row.pk for row, _judged in good], [task.pk for task in tasks])
    batch.state, batch.confirmed_at = ImportState.CONFIRMED, timezone.now()
    batch.digest = _digest(tasks, shares)
    batch.save(update_fields=["state", "confirmed_at", "digest"])
    data = {
        "tasks": len(tasks),
        "shares": len(shares),
        "left_out": len(found) - len(good),
        "digest": batch.digest,
    }
    audit.record("tasks:import:confirmed", batch, by=by, unit_id=batch.office_id, data=data)
    return len(tasks)


def _tie(row_ids: list[int], task_ids: list[int]) -> None:
    """Keep of each row which task it became: one question for all, where one apiece takes seconds."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE tasks_importrow row SET task_id = made.task_id"
            " FROM unnest(%s::bigint[], %s::bigint[]) AS made (row_id, task_id) WHERE row.id = made.row_id",
            [row_ids, task_ids],
        )


def _check(
    found: Sequence[tuple[ImportRow, Judged]], good: Sequence[tuple[ImportRow, Judged]], *, only_good: bool
) -> None:
    if not good:
        raise Invalid(_("Không có dòng nào giao được: hãy sửa các dòng có lỗi."))
    spoilt = [row for row, judged in found if not judged.is_good and row.verdict != "stopped"]
    if spoilt:
        sentence = _("Dòng %(row)s vừa không còn giao được: hãy xem lại danh sách lỗi rồi xác nhận.")
        raise Conflict(sentence % {"row": spoilt[0].number})
    if len(good) < len(found) and not only_good:
        sentence = _("Còn %(count)s dòng có lỗi: hãy sửa, hoặc chọn chỉ giao các dòng đạt.")
        raise Invalid(sentence % {"count": len(found) - len(good)})


def _made(batch: ImportBatch, judged: Sequence[Judged], by: Actor) -> tuple[list[Task], list[Assignment]]:
    """Return the tasks and their shares, not yet saved, by the same rules as a task given by hand."""
    new = [_new(batch, one) for one in judged]
    units = {unit for one in new for unit in (one.lead_id, *one.coordinating_ids)}
    invented = organisations.invented_among(units)
    tasks: list[Task] = []
    shares: list[Assignment] = []
    for one in new:
        check_new(one, by)
        task = task_of(one, invented=not invented.isdisjoint({one.lead_id, *one.coordinating_ids}))
        tasks.append(task)
        shares.extend(shares_of(task, one))
    return tasks, shares


def _new(batch: ImportBatch, judged: Judged) -> NewTask:
    if judged.lead_id is None:  # guarded by is_good
        raise Invalid(_("Thiếu đơn vị chủ trì."))
    return NewTask(
        title=judged.title,
        office_id=batch.office_id,
        lead_id=judged.lead_id,
        given_on=batch.given_on,
        coordinating_ids=judged.coordinating_ids,
        product=judged.product,
        leader=judged.leader,
        clerk=judged.clerk,
        directive_id=judged.document_id or batch.directive_id,
        due=judged.due.day,
        due_text=judged.due.words,
        bound=judged.due.bound,
    )


def _digest(tasks: Sequence[Task], shares: Sequence[Assignment]) -> str:
    """Return the hash of everything given, for the one entry of the journal that tells of it."""
    told = [
        [
            [task.pk, task.title, task.product, task.leader, task.directive_id, _day(task.due)]
            for task in tasks
        ],
        [[share.task_id, share.unit_id, share.role, share.clerk, _day(share.last_day)] for share in shares],
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
