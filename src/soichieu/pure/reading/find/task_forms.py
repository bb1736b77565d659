"""Work set out as a form: labels ("Cơ quan chủ trì: …; thời hạn: …") and tables of assignment."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.find.assignments import Assignment
from soichieu.pure.reading.find.clauses import units_listed
from soichieu.pure.reading.find.orders import after_mark
from soichieu.pure.reading.find.tables import Cell, Column, Table, tables
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_LABEL = re.compile(
    r"(?:(?<=^)|(?<=[\s(;.,+•–-]))(?:(?:cơ quan|đơn vị|bộ phận)[ ])?(?P<label>chủ trì|phối hợp|"
    r"thời gian|thời hạn|sản phẩm)[^:;.\n]{0,24}:[ ]*"
)
_VALUE_END = re.compile(
    r"[\n)]|[.;]?$|[.](?=\s)|[;,.]?[ ](?=(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp|thời gian|"
    r"thời hạn|sản phẩm)[^:;.\n]{0,24}:)"
)


def labelled(prepared: Prepared, low: str) -> Iterator[Assignment]:
    """Give the work whose lead is named by a label; the deed stands before it."""
    lines = list(prepared.lines_of(LineKind.BODY, LineKind.HEADING))
    index = 0
    while index < len(lines):
        first = _LABEL.search(low, lines[index].start, lines[index].end)
        if first is None or first["label"] != "chủ trì" or first.end() >= lines[index].end:
            index += 1
            continue
        stop = index + 1
        while stop < len(lines) and _opens_label(low, lines[stop]):
            stop += 1
        deed = _deed_before(low, lines, index, first.start())
        if deed:
            yield _labelled(prepared, low, deed, (first.start(), lines[stop - 1].end))
        index = stop


def _opens_label(low: str, line: Line) -> bool:
    found = _LABEL.match(low, after_mark(low, line.start, line.end), line.end)
    return found is not None and found["label"] != "chủ trì"


def _deed_before(low: str, lines: list[Line], index: int, place: int) -> Span | None:
    """Give the words before the label in its line, else the line before."""
    begin = after_mark(low, lines[index].start, place)
    if place - begin > 12:
        return _trimmed(low, begin, place)
    if index == 0:
        return None
    before = lines[index - 1]
    return _trimmed(low, after_mark(low, before.start, before.end), before.end)


def _labelled(prepared: Prepared, low: str, deed: Span, span: Span) -> Assignment:
    values: dict[str, Span] = {}
    for label in _LABEL.finditer(low, *span):
        end = _VALUE_END.search(low, label.end(), span[1])
        value = _trimmed(low, label.end(), end.start() if end else span[1])
        if value:
            values.setdefault(label["label"], value)
    along = values.get("phối hợp")
    return Assignment(
        span=(deed[0], max([deed[1], *(value[1] for value in values.values())])),
        deed=deed,
        lead=values.get("chủ trì"),
        coordinating=units_listed(prepared.spelt, low, *along) if along else (),
        within=(deed[0], span[1]),
        product=values.get("sản phẩm"),
    )


def tabled(prepared: Prepared, low: str) -> Iterator[Assignment]:
    """Give the work of tables that have a column of tasks and one of leads or days."""
    for table in tables(prepared, low):
        if Column.TASK in table.columns and {Column.LEAD, Column.DUE} & set(table.columns):
            for row in table.rows:
                one = _row(prepared, low, table, row)
                if one:
                    yield one


def _row(prepared: Prepared, low: str, table: Table, row: tuple[Cell, ...]) -> Assignment | None:
    deed, lead = table.cell(row, Column.TASK), table.cell(row, Column.LEAD)
    due, along = table.cell(row, Column.DUE), table.cell(row, Column.COORDINATING)
    product = table.cell(row, Column.PRODUCT)
    if deed is None or (lead is None and due is None):
        return None  # a row that heads a group of tasks
    return Assignment(
        span=(row[0].start, row[-1].end),
        deed=(deed.start, deed.end),
        lead=(lead.start, lead.end) if lead else None,
        coordinating=units_listed(prepared.spelt, low, along.start, along.end) if along else (),
        within=(due.start, due.end) if due else (deed.start, deed.end),
        product=(product.start, product.end) if product else None,
    )


def _trimmed(low: str, start: int, end: int) -> Span | None:
    while start < end and not low[start].isalnum():
        start += 1
    while end > start and not low[end - 1].isalnum():
        end -= 1
    return (start, end) if end > start else None
