"""Work set out as a form: labels ("Cơ quan chủ trì: …; thời hạn: …"), brackets and tables of assignment."""

import re
from collections.abc import Iterator
from datetime import date

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.duty_words import ADDRESS
from soichieu.pure.reading.find.assignments import Assignment
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.orders import after_mark
from soichieu.pure.reading.find.tables import Cell, Column, Table, tables
from soichieu.pure.reading.find.work_sections import opening
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_ROLES: dict[str, str] = {
    "lead": r"(?:cơ quan|đơn vị|bộ phận|người|cán bộ|phòng)?[ ]?(?:được giao )?(?:chủ trì|phụ trách|"
    r"đầu mối(?! (?:báo chí|liên hệ|liên lạc|thông tin))|"
    r"chịu trách nhiệm)|(?:cơ quan|đơn vị|bộ phận|người) thực hiện|đơn vị được giao|giao cho|"
    r"trách nhiệm thực hiện",
    "along": r"(?:cơ quan|đơn vị|bộ phận)?[ ]?(?:phối hợp|tham gia)",
    "due": r"thời gian|thời hạn|hạn|tiến độ",
    "product": r"sản phẩm|kết quả",
}
_LABEL = Cue.of(
    r"(?:(?<=^)|(?<=[\s(;.,+•–-]))(?:"
    + "|".join(f"(?P<{role}>{words})" for role, words in _ROLES.items())
    + r")[^:;.,\n]{0,24}:[ ]*"
)
_NEXT_LABEL = re.compile(
    rf"[\n)]|[;,.]?[ ]+[-+•]?[ ]*(?=(?:{'|'.join(_ROLES.values())})[^:;.,\n]{{0,24}}:)|[.](?=\s)"
)
_IN_BRACKETS = re.compile(
    r"\((?:giao |do )?(?=[^()\n]{4,160}(?:chủ trì|phụ trách|thực hiện|đảm nhiệm|"
    r"chịu trách nhiệm)[^()\n]{0,120}\))"
)
_BY_WHOM = Cue.of(r"(?<!\w)do[ ]+(?=[^.;()\n]{4,90}(?:chủ trì|phụ trách|đảm nhiệm|thực hiện)(?!\w))")
_AFTER_COLON = re.compile(r":[ ]+(?=[^.;:()\n]{4,90}(?:chủ trì|phụ trách|đảm nhiệm|chịu trách nhiệm)(?!\w))")
_OF_PAPERS = re.compile(r"(?<!\w)(?:này|thay thế|ban hành|đã|số)(?!\w)")
_ROLE_AFTER = re.compile(r"(?:chủ trì|phụ trách|đảm nhiệm|thực hiện|chịu trách nhiệm)")
_CLOCK = re.compile(r"\d{1,2}(?:[ ]?(?:h|g|giờ)[ ]?\d{0,2}|:\d\d)")
_SAME = re.compile(r"(?:nt|như trên|-nt-|″|\"|”|-)$")
_ASIDE = re.compile(r"\([^)]*(?:phối hợp|cùng|tham gia|hỗ trợ)")
_SHORTEST_DEED = 12  # characters before a label that are a deed of their own


def labelled(prepared: Prepared, bodies: Bodies) -> Iterator[Assignment]:
    """Give the work whose lead is named by a label; the deed stands before it."""
    low = prepared.lower
    lines = list(prepared.lines_of(LineKind.BODY, LineKind.HEADING))
    index = 0
    while index < len(lines):
        first = _LABEL.search(low, lines[index].start, lines[index].end)
        if first is None or first["lead"] is None or first.end() >= lines[index].end:
            index += 1
            continue
        stop = index + 1
        while stop < len(lines) and _opens_label(low, lines[stop]):
            stop += 1
        prose = _in_prose(low, lines[index], first.start())
        deed = None if prose else _deed_before(low, lines, index, first.start())
        if deed:
            yield from _labelled(bodies, low, deed, (first.start(), lines[stop - 1].end))
        index = stop


def _in_prose(low: str, line: Line, place: int) -> bool:
    """Tell a label in the middle of a paragraph of news from that of an item."""
    marked = after_mark(low, line.start, line.end) > line.start
    before = low[line.start : place].rstrip()
    return not marked and bool(before) and not before.endswith("(") and line.kind is LineKind.BODY


def _opens_label(low: str, line: Line) -> bool:
    found = _LABEL.match(low, after_mark(low, line.start, line.end), line.end)
    return found is not None and found["lead"] is None


def _deed_before(low: str, lines: list[Line], index: int, place: int) -> Span | None:
    """Give the words before the label in its line, else the line before."""
    begin = after_mark(low, lines[index].start, place)
    if place - begin > _SHORTEST_DEED:
        return _trimmed(low, begin, place)
    if index == 0:
        return None
    before = lines[index - 1]
    return _trimmed(low, after_mark(low, before.start, before.end), before.end)


def _labelled(bodies: Bodies, low: str, deed: Span, span: Span) -> Iterator[Assignment]:
    values: dict[str, Span] = {}
    for label in _LABEL.finditer(low, *span):
        end = _NEXT_LABEL.search(low, label.end(), span[1])
        value = _trimmed(low, label.end(), end.start() if end else span[1])
        role = next(role for role in _ROLES if label[role])
        if value:
            values.setdefault(role, value)
    lead = values.get("lead")
    if lead is None or not bodies.opens(lead[0]):
        return
    stop = max(deed[1], *(value[1] for value in values.values()))
    yield from _of(
        bodies, (deed[0], stop), deed, lead, values.get("along"), (deed[0], span[1]), values.get("product")
    )


def appended(prepared: Prepared, bodies: Bodies) -> Iterator[Assignment]:
    """Give the work of an item whose lead stands in brackets or after "do" behind the deed."""
    low, paper = prepared.lower, opening(prepared, prepared.lower)
    for line in prepared.lines_of(LineKind.BODY):
        begin = after_mark(low, line.start, line.end)
        if begin == line.start or paper.report or ";" in low[begin : line.end - 1]:
            continue
        for pattern in (_IN_BRACKETS, _BY_WHOM, _AFTER_COLON):
            mark = pattern.search(low, begin + _SHORTEST_DEED, line.end)
            subject = bodies.at(mark.end(), line.end) if mark else None
            told = mark and _OF_PAPERS.search(low, begin, mark.start())
            if mark and subject and not told and not subject.told and _ROLE_AFTER.match(low, subject.end):
                yield from _of(
                    bodies,
                    (begin, line.end),
                    (begin, mark.start()),
                    subject.span,
                    None,
                    (begin, line.end),
                    None,
                )
                break


def tabled(prepared: Prepared, bodies: Bodies) -> Iterator[Assignment]:
    """Give the work of tables that have a column of tasks and one of leads or days."""
    for table in tables(prepared, prepared.lower):
        kinds = set(table.columns)
        lead = Column.LEAD if Column.LEAD in kinds else Column.UNIT if Column.DUE in kinds else None
        if Column.TASK in kinds and lead in kinds and not _tells(prepared, table):
            before: Cell | None = None
            for row in table.rows:
                before = _lead_of(prepared.lower, table, row, lead, before)
                if before:
                    yield from _row(bodies, table, row, before)


def _tells(prepared: Prepared, table: Table) -> bool:
    """Tell the running order of a meeting, whose times are those of a clock, and a list of what is over."""
    times = [cell for row in table.rows if (cell := table.cell(row, Column.DUE))]
    if any(_CLOCK.match(prepared.lower, cell.start, cell.end) for cell in times[:3]):
        return True
    out = prepared.published.day
    days = [day for cell in times for day in _full_days(prepared, cell)]
    return out is not None and bool(days) and len(days) == len(times) and max(days) < out


def _full_days(prepared: Prepared, cell: Cell) -> list[date]:
    last = prepared.dates_within(cell.start, cell.end)[-1:]
    return [day for written in last if (day := written.full)]


def _lead_of(
    low: str, table: Table, row: tuple[Cell, ...], kind: Column | None, before: Cell | None
) -> Cell | None:
    """Give the lead of a row: its cell,
    or that of the row above where the cell is merged or says "như trên"."""
    cell = table.cell(row, kind) if kind else None
    if cell and not _SAME.match(low, cell.start, cell.end):
        return cell if any(letter.isalpha() for letter in low[cell.start : cell.end]) else None
    return before if cell or table.cell(row, Column.DUE) else None


def _row(bodies: Bodies, table: Table, row: tuple[Cell, ...], lead: Cell) -> Iterator[Assignment]:
    deed = table.cell(row, Column.TASK)
    if deed is None:
        return
    due, along = table.cell(row, Column.DUE), table.cell(row, Column.COORDINATING)
    product = table.cell(row, Column.PRODUCT)
    led, aside = _led(bodies.low, table, lead)
    yield from _of(
        bodies,
        (row[0].start, row[-1].end),
        (deed.start, deed.end),
        led,
        (along.start, along.end) if along else aside,
        (due.start, due.end) if due else (deed.start, deed.end),
        (product.start, product.end) if product else None,
    )


def _led(low: str, table: Table, cell: Cell) -> tuple[Span, Span | None]:
    """Part who leads from who works along, below a heading like "Chủ trì (phối hợp)"."""
    index = table.columns.index(Column.LEAD) if Column.LEAD in table.columns else len(table.heading)
    heading = low[table.heading[index].start : table.heading[index].end] if index < len(table.heading) else ""
    aside = low.find("(", cell.start, cell.end) if _ASIDE.search(heading) else -1
    if aside <= cell.start:
        return (cell.start, cell.end), None
    return _trimmed(low, cell.start, aside) or (cell.start, cell.end), _trimmed(low, aside, cell.end)


def _of(
    bodies: Bodies, span: Span, deed: Span, lead: Span, along: Span | None, within: Span, product: Span | None
) -> Iterator[Assignment]:
    """Make an assignment for each lead; a cell may label those along ("Chủ trì: …; phối hợp: …")."""
    inner = {role: label for label in _LABEL.finditer(bodies.low, *lead) for role in _ROLES if label[role]}
    if "lead" in inner:
        stop = inner["along"].start() if "along" in inner else lead[1]
        along = _trimmed(bodies.low, inner["along"].end(), lead[1]) if "along" in inner else along
        lead = _trimmed(bodies.low, inner["lead"].end(), stop) or lead
    coordinating = bodies.listed(*along) if along else ()
    for one in bodies.listed(*lead):
        addressed = ADDRESS.match(bodies.low, *one)
        yield Assignment(
            span, deed, (addressed.end(), one[1]) if addressed else one, coordinating, within, product
        )


def _trimmed(low: str, start: int, end: int) -> Span | None:
    while start < end and not low[start].isalnum():
        start += 1
    while end > start and not low[end - 1].isalnum():
        end -= 1
    return (start, end) if end > start else None
