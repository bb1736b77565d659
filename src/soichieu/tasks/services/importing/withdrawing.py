"""Withdrawing what a file gave: only what nobody has touched since; the rest is told and stays."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.tasks import queries
from soichieu.tasks.enums import ImportState
from soichieu.tasks.errors import NotLawful
from soichieu.tasks.models import Assignment, ImportBatch, ImportRow, Series, Task
from soichieu.tasks.queries.imports.batches import removed_along
from soichieu.tasks.services.importing.drafts import locked


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """How many tasks were taken back, and the titles of those that stay because somebody works on them."""

    count: int
    left: tuple[str, ...]


@transaction.atomic
def withdraw_import(batch_id: int, *, by: Actor) -> Withdrawn:
    """Take back the tasks a file gave; raises NotLawful where none is left to take back.

    A recurring task goes with all its periods, or stays with them where somebody works on one. The rows of
    the tasks are kept by the history of rows (R22), the act by the journal.
    """
    batch = locked(batch_id, by=by)
    if batch.state == ImportState.DRAFT:
        raise NotLawful(_("Lần nhập này chưa được xác nhận nên không có gì để rút lại."))
    ids, again = _given(batch)
    # Whoever moves a share locks it; holding them all, nobody moves one between the look and the deletion.
    list(Assignment.objects.select_for_update().filter(task_id__in=ids).values_list("pk").order_by("pk"))
    touched = queries.touched_tasks(ids)
    kept_series = {again[pk] for pk in touched if pk in again}
    touched |= {pk for pk, series in again.items() if series in kept_series}
    free = ids - touched
    free_series = _series_of(batch) - kept_series
    if not free and not free_series:
        raise NotLawful(_("Không còn nhiệm vụ nào của lần nhập này rút lại được."))
    left = tuple(Task.objects.filter(pk__in=touched).order_by("pk").values_list("title", flat=True))
    _remove(batch, free)
    Series.objects.filter(pk__in=free_series).delete()
    batch.state, batch.withdrawn_at = ImportState.WITHDRAWN, timezone.now()
    batch.save(update_fields=["state", "withdrawn_at"])
    data = {"tasks": len(free), "series": sorted(free_series), "left": sorted(touched)}
    audit.record("tasks:import:withdrawn", batch, by=by, unit_id=batch.office_id, data=data)
    return Withdrawn(len(free), left)


def _given(batch: ImportBatch) -> tuple[set[int], dict[int, int]]:
    """Return the tasks a file gave, and of those that come again the series of each."""
    rows = ImportRow.objects.filter(batch=batch)
    once = set(rows.filter(task__isnull=False).values_list("task_id", flat=True))
    again = Task.objects.filter(series__in=_series_of(batch)).select_for_update().order_by("pk")
    by_series = dict(again.values_list("pk", "series_id"))
    return once | set(by_series), by_series


def _series_of(batch: ImportBatch) -> set[int]:
    rows = ImportRow.objects.filter(batch=batch, series__isnull=False)
    return set(rows.values_list("series_id", flat=True))


def _remove(batch: ImportBatch, task_ids: set[int]) -> None:
    """Remove tasks to which nothing is tied, with their shares: a question for each table.

    Django's own deletion goes row by row through what it knows to be empty. The constraints of the database
    stand behind this one, and its triggers keep every row (R22).
    """
    shares = Assignment.objects.filter(task_id__in=task_ids).order_by()
    for kept in removed_along(Assignment, set(shares.values_list("pk", flat=True))):
        kept.delete()
    for kept in removed_along(Task, task_ids):
        kept.delete()
    ImportRow.objects.filter(batch=batch, task_id__in=task_ids).update(task=None)
    shares._raw_delete(shares.db)
    tasks = Task.objects.filter(pk__in=task_ids).order_by()
    tasks._raw_delete(tasks.db)
