"""The rows of a file as a person sees them before confirming."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from soichieu.pure.importing import words_of
from soichieu.tasks.enums import Every, Verdict
from soichieu.tasks.errors import NoSuchTask
from soichieu.tasks.models import ImportBatch, ImportFault, ImportRow
from soichieu.tasks.queries.imports.cells import cells_of
from soichieu.tasks.queries.imports.faults import FaultView, fault_views, table_name


@dataclass(frozen=True, slots=True)
class RowView:
    """One row: where it stands, its cells as words, which of them were mended, and its faults."""

    row: ImportRow
    table: str
    words: Mapping[str, str]
    faults: tuple[FaultView, ...]

    @property
    def every(self) -> Every | None:
        """How often it comes again, where it opens a recurring task."""
        said = self.row.read.get("every")
        return Every(said) if said and self.verdict is not Verdict.STOPPED else None

    @property
    def verdict(self) -> Verdict:
        """Whether it can be given."""
        return Verdict(self.row.verdict)


def rows_of(batch: ImportBatch, verdict: str = "") -> QuerySet[ImportRow]:
    """Return the rows of a file in their order, those of one verdict if asked."""
    found = ImportRow.objects.filter(batch=batch).order_by("place")
    return found.filter(verdict=verdict) if verdict else found


def views_of(batch: ImportBatch, rows: Iterable[ImportRow]) -> list[RowView]:
    """Return rows as a person sees them."""
    shown = list(rows)
    faults: dict[int, list[FaultView]] = {}
    kept = ImportFault.objects.filter(row__in=[row.pk for row in shown]).select_related("row")
    for view in fault_views(batch, kept.order_by("pk")):
        faults.setdefault(view.fault.row_id, []).append(view)
    return [
        RowView(row, table_name(batch, row.table), _words(row), tuple(faults.get(row.pk, ())))
        for row in shown
    ]


def row_view(batch: ImportBatch, row_id: int) -> RowView:
    """Return one row; raises NoSuchTask where the file has no such row."""
    found = views_of(batch, rows_of(batch).filter(pk=row_id))
    if not found:
        raise NoSuchTask(_("Không tìm thấy dòng này."))
    return found[0]


def _words(row: ImportRow) -> dict[str, str]:
    return {column.value: words_of(cell) for column, cell in cells_of(row).items()}
