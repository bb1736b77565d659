"""Confirming a file: its good rows become tasks in one go, in one act of the journal.

A row that comes again becomes a recurring task, of which the periods begun by now are opened at once.
"""

import hashlib
import json
from collections.abc import Sequence
from datetime import date

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from psycopg import sql

from soichieu.accounts.sight import Sight
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict, Invalid
from soichieu.organisations import queries as organisations
from soichieu.pure.importing import Judged, Repeats
from soichieu.tasks.enums import Every, ImportState
from soichieu.tasks.models import Assignment, ImportBatch, ImportRow, Task
from soichieu.tasks.services.giving import NewTask, check_new, shares_of, task_of
from soichieu.tasks.services.importing.drafts import draft_of
from soichieu.tasks.services.importing.recurring_rows import first_periods, start_all
from soichieu.tasks.services.importing.rejudging import judged_rows
from soichieu.tasks.services.recurring import NewSeries

_AT_ONCE = 1000


@transaction.atomic
def confirm_import(batch_id: int, *, only_good: bool, by: Actor, sight: Sight) -> int:
    """Give the rows without errors as tasks, all of them or none; return how many rows were given.

    The rows are held against the rules once more. Raises Invalid where none can be given, or where some
    cannot and `only_good` was not said; Conflict where fewer can be given than the actor saw.
    """
    batch = draft_of(batch_id, by=by)
    found = judged_rows(batch, sight)
    good = [(row, judged) for row, judged in found if judged.is_good]
    _check(found, good, only_good=only_good)
    once = [(row.pk, _new(batch, one)) for row, one in good if one.due.repeats is None]
    again = [(row.pk, _again(batch, one, one.due.repeats)) for row, one in good if one.due.repeats]
    series = start_all([new for _pk, new in again])
    tasks, shares = _made([*(new for _pk, new in once), *first_periods(series, sight.on)], by)
    Task.objects.bulk_create(tasks, batch_size=_AT_ONCE)
    Assignment.objects.bulk_create(shares, batch_size=_AT_ONCE)
    _tie("task_id", [pk for pk, _new in once], [task.pk for task in tasks])
    _tie("series_id", [pk for pk, _new in again], [one.pk for one, _others in series])
    batch.state, batch.confirmed_at = ImportState.CONFIRMED, timezone.now()
    batch.digest = _digest(tasks, shares)
    batch.save(update_fields=["state", "confirmed_at", "digest"])
    data = {
        "tasks": len(tasks),
        "shares": len(shares),
        "series": sorted(one.pk for one, _others in series),
        "left_out": len(found) - len(good),
        "digest": batch.digest,
    }
    audit.record("tasks:import:confirmed", batch, by=by, unit_id=batch.office_id, data=data)
    return len(good)


def _tie(column: str, row_ids: Sequence[int], made_ids: Sequence[int]) -> None:
    """Keep of each row what it became: one question for all, where one apiece takes seconds.

    Of more that was made, the first are those of the rows.
    """
    update = sql.SQL(
        "UPDATE tasks_importrow row SET {column} = made.made_id"
        " FROM unnest(%s::bigint[], %s::bigint[]) AS made (row_id, made_id) WHERE row.id = made.row_id"
    )
    with connection.cursor() as cursor:
        statement = update.format(column=sql.Identifier(column)).as_string(cursor.connection)
        cursor.execute(statement, [list(row_ids), list(made_ids[: len(row_ids)])])


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


def _made(new: Sequence[NewTask], by: Actor) -> tuple[list[Task], list[Assignment]]:
    """Return the tasks and their shares, not yet saved, by the same rules as a task given by hand."""
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


def _again(batch: ImportBatch, judged: Judged, repeats: Repeats) -> NewSeries:
    once = _new(batch, judged)
    return NewSeries(
        title=once.title,
        office_id=once.office_id,
        lead_id=once.lead_id,
        every=Every(repeats.every),
        starts=once.given_on,
        coordinating_ids=once.coordinating_ids,
        product=once.product,
        leader=once.leader,
        clerk=once.clerk,
        directive_id=once.directive_id,
        month=repeats.month,
        day=repeats.day,
        due_text=once.due_text,
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
