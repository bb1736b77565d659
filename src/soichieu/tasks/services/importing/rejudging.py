"""Holding the rows of a file against the rules, and keeping what was found."""

from collections.abc import Sequence

from soichieu.accounts.sight import Sight
from soichieu.pure.importing import Column, Fault, Judged, Terms, column_name, judge, words_of
from soichieu.tasks.enums import Verdict
from soichieu.tasks.models import ImportBatch, ImportFault, ImportRow
from soichieu.tasks.queries.imports.cells import row_of
from soichieu.tasks.queries.imports.register import Register

Found = list[tuple[ImportRow, Judged]]


def judged_rows(batch: ImportBatch, sight: Sight, kept: Sequence[ImportRow] | None = None) -> Found:
    """Return the rows of a file, saved or not, with what each would become and what is wrong with it."""
    if kept is None:
        kept = list(ImportRow.objects.filter(batch=batch).order_by("place"))
    rows = [row_of(row) for row in kept]
    titles = {words_of(row.cells.get(Column.TITLE)) for row in rows}
    terms = Terms(batch.given_on, sight.on, batch.first_day, batch.last_day)
    return list(zip(kept, judge(rows, Register(batch, sight, titles), terms), strict=True))


def rejudge(batch: ImportBatch, sight: Sight) -> dict[str, int]:
    """Keep what is found of every row anew; return how many rows there are of each verdict."""
    found = judged_rows(batch, sight)
    changed = [row for row, judged in found if _settle(row, judged)]
    ImportRow.objects.bulk_update(changed, ["verdict", "read"], batch_size=1000)
    ImportFault.objects.filter(batch=batch).delete()
    return _keep_faults(batch, found)


def keep_rows(batch: ImportBatch, rows: Sequence[ImportRow], sight: Sight) -> dict[str, int]:
    """Save the rows of a new file with what is found of each; return how many there are of each verdict."""
    found = judged_rows(batch, sight, rows)
    for row, judged in found:
        _settle(row, judged)
    ImportRow.objects.bulk_create(rows, batch_size=2000)
    return _keep_faults(batch, found)


def _settle(row: ImportRow, judged: Judged) -> bool:
    """Write on a row what was found of it; return whether that is new."""
    before = (row.verdict, row.read)
    row.verdict, row.read = _verdict(judged).value, _read(judged)
    return before != (row.verdict, row.read)


def _keep_faults(batch: ImportBatch, found: Found) -> dict[str, int]:
    faults = [_fault(batch, row, fault) for row, judged in found for fault in judged.faults]
    ImportFault.objects.bulk_create(faults, batch_size=2000)
    return _counts([row for row, _judged in found])


def _verdict(judged: Judged) -> Verdict:
    if not judged.is_good:
        return Verdict.STOPPED
    return Verdict.WARNED if judged.faults else Verdict.GOOD


def _read(judged: Judged) -> dict[str, object]:
    return {
        "lead": judged.lead_id,
        "coordinating": list(judged.coordinating_ids),
        "due": judged.due.day.isoformat() if judged.due.day else None,
        "every": judged.due.repeats.every if judged.due.repeats else None,
    }


def _fault(batch: ImportBatch, row: ImportRow, fault: Fault) -> ImportFault:
    place = batch.layout[row.table]["places"].get(fault.column.value)
    return ImportFault(
        batch=batch,
        row=row,
        kind=fault.kind.value,
        severity=fault.severity.value,
        column=fault.column.value,
        letters=column_name(place) if place is not None else "",
        value=fault.value[:300],
        details=dict(fault.details),
    )


def _counts(rows: Sequence[ImportRow]) -> dict[str, int]:
    return {verdict.value: sum(row.verdict == verdict for row in rows) for verdict in Verdict}
