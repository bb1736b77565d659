"""Writing the search index. Called by the services that change what can be found, in their transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from django.db import connection, transaction

from soichieu.evidence.models.search import SearchEntry, SearchKind
from soichieu.pure.search.tokens import indexed

_BATCH = 200

_UPSERT = """
    INSERT INTO evidence_searchentry
        (kind, object_id, "on", unit_id, shared_with, sort, paired, title, body, stream, vector)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, array_to_tsvector(%s::text[]))
    ON CONFLICT (kind, object_id) DO UPDATE SET
        "on" = excluded."on", unit_id = excluded.unit_id, shared_with = excluded.shared_with,
        sort = excluded.sort, paired = excluded.paired, title = excluded.title, body = excluded.body,
        stream = excluded.stream, vector = excluded.vector
"""


_COPY = """
    COPY evidence_searchentry
        (kind, object_id, "on", unit_id, shared_with, sort, paired, title, body, stream, vector)
    FROM STDIN
"""
_INDEX = "CREATE INDEX search_by_lexeme ON evidence_searchentry USING gin (vector) WITH (fastupdate = off)"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be found: a source or a directive, its words, its day and its units.

    `unit_ids`: the holders of a source, or the issuer of a directive.
    """

    kind: SearchKind
    object_id: int
    title: str
    body: str
    on: date | None
    unit_ids: Sequence[int]


def index_entry(
    *, kind: SearchKind, object_id: int, title: str, body: str, on: date | None, unit_ids: Sequence[int]
) -> None:
    """Make one text findable, or bring its entry up to date."""
    index_entries([Entry(kind, object_id, title, body, on, unit_ids)])


def index_entries(entries: Iterable[Entry]) -> int:
    """Make many texts findable; return how many."""
    count = 0
    pending = iter(entries)
    while batch := [_row(entry) for entry in islice(pending, _BATCH)]:
        with connection.cursor() as cursor:
            # One by one: row history puts its context before each statement, which executemany cannot carry.
            for row in batch:
                cursor.execute(_UPSERT, row)
        count += len(batch)
    return count


def rebuild(entries: Iterable[Entry]) -> int:
    """Write the whole index anew, many times faster than entry by entry; return how many were written."""
    count = 0
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL maintenance_work_mem = '256MB'")
        cursor.execute("DROP INDEX search_by_lexeme")
        cursor.execute("TRUNCATE evidence_searchentry")
        with cursor.copy(_COPY) as copy:
            for entry in entries:
                *row, lexemes = _row(entry)
                copy.write_row([*row, _vector(lexemes)])
                count += 1
        cursor.execute(_INDEX)
    return count


def remove_entry(*, kind: SearchKind, object_id: int) -> None:
    """Make a text no longer findable."""
    SearchEntry.objects.filter(kind=kind, object_id=object_id).delete()


def _row(entry: Entry) -> tuple[Any, ...]:
    # PostgreSQL text takes no zero character; a reader may leave one in.
    title, body = entry.title.replace("\x00", " "), entry.body.replace("\x00", " ")
    index = indexed(title, body)
    units = list(dict.fromkeys(entry.unit_ids))
    return (
        entry.kind.value,
        entry.object_id,
        entry.on,
        units[0] if units else None,
        units[1:] or None,
        _sort(entry),
        index.paired,
        title,
        body,
        index.stream,
        list(index.lexemes),
    )


def _vector(lexemes: Iterable[str]) -> str:
    """Lexemes as PostgreSQL reads them; they hold letters, digits and our marks only, so quotes do."""
    return " ".join(f"'{lexeme}'" for lexeme in lexemes)


def _sort(entry: Entry) -> int:
    """Newest first by day, then by arrival; what has no day stands last."""
    return ((entry.on.toordinal() if entry.on else 0) << 32) | (entry.object_id & 0xFFFFFFFF)
