"""Tables of what is counted, from CSV files: a file is known by its columns, a row goes to one service."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from django.db import transaction

from soichieu.cli.indicator_tables.kinds import TABLES, Table
from soichieu.cli.indicator_tables.reading import Numbered, RefusedRow, rows_of
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid


@transaction.atomic
def load(paths: Iterable[Path], *, by: Actor) -> dict[str, int]:
    """Take all files or none, and return how much of each kind is new or changed.

    The kinds go in the order in which one needs the other, whatever the order of the files. Raises Invalid
    with the file and the row for the first that is refused.
    """
    read = [(path, *_known(path)) for path in paths]
    done: dict[str, int] = {}
    for table in TABLES:
        for path, kind, rows in read:
            if kind is table:
                done[table.name] = done.get(table.name, 0) + _take(path, table, rows, by)
    return done


def _known(path: Path) -> tuple[Table, list[Numbered]]:
    columns, rows = rows_of(path)
    for table in TABLES:
        if set(table.needed) <= columns:
            if unknown := sorted(columns - {*table.needed, *table.further}):
                raise Invalid(f"{path.name}: bảng {table.name} không có cột {', '.join(unknown)}.")
            return table, rows
    raise Invalid(f"{path.name}: không nhận ra bảng này từ các cột {', '.join(sorted(columns))}.")


def _take(path: Path, table: Table, rows: Sequence[Numbered], by: Actor) -> int:
    try:
        return table.take(rows, by)
    except RefusedRow as refused:
        raise Invalid(f"{path.name}, dòng {refused.line}: {refused.sentence}") from refused
