"""Tables: each column against its row of totals, and a ratio against the percentage in its row."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from soichieu.pure.quantities import parse_number
from soichieu.pure.reading.consistency.notes import Note, NoteKind, Verdict, compare_sum, shown
from soichieu.pure.reading.data.part_words import TOTAL_LABELS
from soichieu.pure.reading.find.tables import Cell, Column, Table, tables
from soichieu.pure.reading.prepared import Prepared

_TOTAL = re.compile(rf"(?:[\divx.]+[ ]*)?{TOTAL_LABELS}[ ]*:?$")
_NEVER_ADDED = re.compile(
    r"%|tỷ lệ|tỉ lệ|bình quân|trung bình|điểm|xếp|năm|ngày|thời|hạn|mã|so với|tăng|giảm|số tt|tốc độ"
)
_GROUP = re.compile(r"(?:[ivx]+|[a-hđ])\.?$")
_NOTHING = frozenset({"", "-", "–", "0"})
_SKIPPED = frozenset({Column.ORDINAL, Column.MEASURE, Column.NOTE, Column.DUE, Column.LEAD, Column.PRODUCT})


def column_notes(prepared: Prepared) -> Iterator[Note]:
    """Give what can be said of the totals of tables that have one row of them and no groups."""
    low = prepared.lower
    for table in tables(prepared, low):
        rows = [_whole(low, row) for row in table.rows if any(cell.end > cell.start for cell in row)]
        totals = [row for row in rows if _is_total(low, row)]
        others = [row for row in rows if row not in totals]
        if len(totals) == 1 and len(others) > 1 and not any(_is_group(low, row) for row in others):
            yield from _of_table(prepared, table, totals[0], others)


def _whole(low: str, row: Sequence[Cell]) -> tuple[Cell, ...]:
    """Give back the empty cells a row begins with, which are no part of its line."""
    begin = row[0].start
    before = low[low.rfind("\n", 0, begin) + 1 : begin]
    return (*(Cell(begin, begin) for _ in range(before.count("\t"))), *row)


def _is_total(low: str, row: Sequence[Cell]) -> bool:
    return any(_TOTAL.match(_text(low, cell)) for cell in row[:3])


def _is_group(low: str, row: Sequence[Cell]) -> bool:
    """Tell the heading of a group of rows, whose number would count twice."""
    return bool(row) and bool(_GROUP.match(_text(low, row[0])))


def _of_table(
    prepared: Prepared, table: Table, total: Sequence[Cell], rows: Sequence[Sequence[Cell]]
) -> Iterator[Note]:
    low = prepared.lower
    if any(len(row) != len(table.heading) for row in (total, *rows)):
        return
    for place, (kind, heading) in enumerate(zip(table.columns, table.heading, strict=True)):
        head = _text(low, heading)
        printed = parse_number(_text(low, total[place]))
        if kind in _SKIPPED or printed is None or _NEVER_ADDED.search(head):
            continue
        terms = _terms(low, [row[place] for row in rows])
        if terms is not None:
            name = prepared.quote((heading.start, heading.end))
            yield _note(
                name, _text(low, total[place]), printed, terms, [total[place], *(r[place] for r in rows)]
            )


def _terms(low: str, cells: Sequence[Cell]) -> list[Decimal] | None:
    """Read the numbers of a column; None where a cell holds anything else."""
    terms: list[Decimal] = []
    for cell in cells:
        text = _text(low, cell)
        number = parse_number(text)
        if number is None and text not in _NOTHING:
            return None
        terms.append(number if number is not None else Decimal(0))
    return terms


def _note(name: str, printed: str, total: Decimal, terms: Sequence[Decimal], cells: Sequence[Cell]) -> Note:
    verdict = compare_sum(printed, total, terms)
    added = shown(sum(terms, Decimal(0)), 6)
    if verdict is Verdict.DISAGREES:
        said = f"Cột “{name}”: các dòng cộng lại là {added}, dòng tổng ghi {printed}."
    else:
        rounded = "" if verdict is Verdict.AGREES else f" (cộng được {added}, làm tròn)"
        said = f"Cột “{name}”: các dòng cộng lại đúng bằng dòng tổng {printed}{rounded}."
    spans = tuple((cell.start, cell.end) for cell in cells if cell.end > cell.start)
    return Note(NoteKind.COLUMN, verdict, spans, said)


def _text(low: str, cell: Cell) -> str:
    return low[cell.start : cell.end].strip("* ")
