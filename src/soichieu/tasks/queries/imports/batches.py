"""Files of tasks within sight: only the office that brought one sees it."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import CASCADE, Count, ForeignObjectRel, Model, Q, QuerySet
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.alphabet import with_words
from soichieu.tasks.enums import ImportColumn, ImportFaultKind, ImportState, Verdict
from soichieu.tasks.errors import NoSuchTask
from soichieu.tasks.models import Assignment, ImportBatch, ImportFault, ImportRow, Task


@dataclass(frozen=True, slots=True)
class ImportPage:
    """A file with the numbers of its rows by verdict and of its faults by kind.

    `given` tasks stand of it, and so many recurring ones; `again` of its rows that can be given come again.
    """

    batch: ImportBatch
    verdicts: tuple[tuple[Verdict, int], ...]
    kinds: tuple[tuple[ImportFaultKind, str, int], ...]
    given: int
    series: int
    again: int

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return sum(count for _, count in self.verdicts)

    @property
    def good(self) -> int:
        """How many rows can be given, those with warnings too."""
        return sum(count for verdict, count in self.verdicts if verdict is not Verdict.STOPPED)

    @property
    def invented(self) -> bool:
        """Whether it is of the demonstration (R23)."""
        return self.batch.office.invented

    @property
    def unused(self) -> list[str]:
        """The headings of columns nobody asks for, which are not kept with the tasks."""
        return list(dict.fromkeys(words for layout in self.batch.layout for words in layout["unused"]))

    @property
    def columns(self) -> list[ImportColumn]:
        """The columns some table of the file has, in the order of their kind."""
        there = {name for layout in self.batch.layout for name in layout["places"]}
        return [column for column in ImportColumn if column.value in there]

    @property
    def state(self) -> ImportState:
        """Where the file stands."""
        return ImportState(self.batch.state)


def imports_seen(sight: Sight, words: str = "") -> QuerySet[ImportBatch]:
    """Return the files the reader's own units brought, the latest first; with `words` those so called."""
    found = (
        ImportBatch.objects.all() if sight.everything else ImportBatch.objects.filter(office_id__in=sight.own)
    )
    counted = found.filter(with_words(words, "file_name")).annotate(
        given_count=Count("rows__task") + Count("rows__series"), row_count=Count("rows")
    )
    return counted.order_by("-brought_at", "-pk")


def import_of(batch_id: int, sight: Sight) -> ImportBatch:
    """Return one file; raises NoSuchTask also where it is another office's."""
    found = imports_seen(sight).select_related("office", "directive").filter(pk=batch_id).first()
    if found is None:
        raise NoSuchTask(_("Không tìm thấy lần nhập này."))
    return found


def import_page(batch_id: int, sight: Sight) -> ImportPage:
    """Return one file with its numbers."""
    batch = import_of(batch_id, sight)
    again = Q(read__every__isnull=False) & ~Q(read__every=None) & ~Q(verdict=Verdict.STOPPED)
    counted = ImportRow.objects.filter(batch=batch).values("verdict").order_by()
    rows = list(
        counted.annotate(
            n=Count("pk"), given=Count("task"), recurring=Count("series"), again=Count("pk", filter=again)
        )
    )
    faults = ImportFault.objects.filter(batch=batch).values_list("kind", "severity").annotate(n=Count("pk"))
    by_kind = {kind: (severity, count) for kind, severity, count in faults.order_by()}
    by_verdict = {row["verdict"]: row["n"] for row in rows}
    return ImportPage(
        batch,
        tuple((verdict, by_verdict.get(verdict.value, 0)) for verdict in Verdict),
        tuple((kind, *by_kind[kind.value]) for kind in ImportFaultKind if kind.value in by_kind),
        given=sum(row["given"] for row in rows),
        series=sum(row["recurring"] for row in rows),
        again=sum(row["again"] for row in rows),
    )


def origin_of(task_id: int, sight: Sight) -> ImportRow | None:
    """Return the row of a file a task was given from, where the reader may see the file."""
    of_task = Q(task_id=task_id) | Q(series__tasks=task_id)
    found = ImportRow.objects.filter(of_task, batch__in=imports_seen(sight).values("pk"))
    return found.select_related("batch").first()


def touched_tasks(task_ids: Collection[int]) -> set[int]:
    """Return those tasks that somebody has moved or changed, or to which something else was tied since."""
    of_tasks = Assignment.objects.filter(task_id__in=task_ids).order_by()
    shares = dict(of_tasks.values_list("pk", "task_id"))
    touched = _tied(Task, set(task_ids), besides=(Assignment, ImportRow))
    return touched | {shares[pk] for pk in _tied(Assignment, set(shares), besides=())}


def removed_along(model: type[Model], ids: Collection[int]) -> list[QuerySet[Model]]:
    """Return what other contexts keep of these rows only as long as the rows stand."""
    return [
        relation.related_model._base_manager.filter(**{f"{relation.field.name}__in": ids})
        for relation in model._meta.related_objects
        if _goes_along(relation, model)
    ]


def _tied(model: type[Model], ids: Collection[int], *, besides: Collection[type[Model]]) -> set[int]:
    """Return the rows other tables point to: progress, extensions, parts, the history of changed rows.

    What another context keeps of a row only as long as the row stands, as a reminder, ties nothing.
    """
    found: set[int] = set()
    for relation in model._meta.related_objects:
        other = relation.related_model
        if isinstance(other, str) or other in besides or _goes_along(relation, model):
            continue
        name = relation.field.name
        tied = other._base_manager.filter(**{f"{name}__in": ids}).order_by().values_list(name, flat=True)
        found |= {pk for pk in tied if pk is not None}
    return found


def _goes_along(relation: ForeignObjectRel, model: type[Model]) -> bool:
    other: type[Model] = relation.related_model
    return relation.on_delete is CASCADE and other._meta.app_label != model._meta.app_label
