"""Numbers set out in tables: one for every filled cell, named by its row and column."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from soichieu.pure.quantities import Ratio, parse_number, parse_ratio
from soichieu.pure.reading.data.measure_nouns import PHYSICAL_UNITS
from soichieu.pure.reading.find.goals import Goals
from soichieu.pure.reading.find.sections import Mood, Sections
from soichieu.pure.reading.find.tables import Cell, Column, Table, tables
from soichieu.pure.reading.findings import Figure, Span, Target
from soichieu.pure.reading.prepared import LineKind, Prepared

_LABELS = (Column.INDICATOR, Column.TASK, Column.UNIT)
_NO_VALUES = frozenset({*_LABELS, Column.ORDINAL, Column.MEASURE, Column.NOTE, Column.DUE, Column.LEAD})
_CELL = re.compile(
    rf"[~≈<>≥≤+]?[ ]?(?P<number>\d[\d.,]*)[ ]?(?P<unit>%|(?:(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu) )?đồng|"
    rf"{'|'.join(PHYSICAL_UNITS)})?(?P<noun>(?:[ ][^\W\d_]+){{0,4}})"
)
_RATIO_CELL = re.compile(r"(?P<ratio>[\d.]+[ ]?/[ ]?[\d.]+)(?:[ ][^\W\d_]+){0,5}(?:[ ]*\([^()]*\))?")
_IN_BRACKETS = re.compile(r"\(([^()]{1,24})\)")
_SAID_UNIT = re.compile(r"\(?(?:đơn vị(?: tính)?|đvt)[ ]*:[ ]*([^()\n]{1,24}?)[ .)]*$")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_TOTAL = re.compile(r"tổng|cộng|toàn")
_CODES = re.compile(
    r"(?:mã|năm sinh|năm$|tuổi|điện thoại|sđt|số (?:hiệu|nhà|thửa|tờ|văn bản|điện thoại|cccd)|ngày|thứ|tt$|"
    r"năm (?:xây|thành|vào|hoàn|ban))"
)
_REACHED = re.compile(r"(?:thực hiện|kết quả|đạt|ước|hiện trạng|đã|so sánh|so với|tỷ lệ)")
_PLACES = re.compile(
    r"(?:xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tp|tỉnh|đặc khu|thôn|ấp|bản|làng|buôn|khu phố|"
    r"tổ dân phố|công an|đảng bộ|đảng ủy|chi bộ|sở|phòng|ban|cụm|khối|vùng|toàn)(?![^\W\d_])"
)


@dataclass(frozen=True, slots=True)
class Value:
    """A number of a table: where it stands, what row and column say of it."""

    cell: Span
    number: int | float | None
    ratio: Ratio | None
    measure_unit: str | None
    of: Span | None
    unit: Span | None
    by: date | None
    year: int | None
    goal: bool


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds for a whole table: its label column, the unit said above it, whether its section aims."""

    table: Table
    label: int
    ordinal: int | None
    unit: str | None
    aims: bool
    by: date | None
    places: bool


def values(prepared: Prepared) -> tuple[Value, ...]:
    """Give the numbers of tables that report or aim; tables of assignment hold none."""
    return prepared.once(_values)


def _values(prepared: Prepared) -> tuple[Value, ...]:
    return tuple(_of_tables(prepared, prepared.lower))


def _of_tables(prepared: Prepared, low: str) -> Iterator[Value]:
    for table in tables(prepared, low):
        if Column.LEAD in table.columns:
            continue
        label = _label(low, table)
        if label is not None:
            frame = _frame(prepared, low, table, label)
            for row in table.rows:
                yield from _of_row(prepared, low, frame, row)


def _label(low: str, table: Table) -> int | None:
    """Give the column that names the rows: by its heading, else the first with words in most rows."""
    named = [
        index
        for index, column in enumerate(table.columns)
        # "Nguồn vốn" names rows, "Nguồn" at the end does not
        if column not in (Column.ORDINAL, Column.MEASURE) and (column is not Column.NOTE or index <= 1)
        if _is_worded(low, table, index)
    ]
    return min(named, key=lambda index: (table.columns[index] not in _LABELS, index), default=None)


def _is_worded(low: str, table: Table, index: int) -> bool:
    """Tell a column of words from one of numbers."""
    cells = [low[row[index].start : row[index].end] for row in table.rows if index < len(row)]
    return 2 * sum(any(letter.isalpha() for letter in cell[:24]) for cell in cells) > len(cells)


def _frame(prepared: Prepared, low: str, table: Table, label: int) -> _Frame:
    first = (table.heading or table.rows[0])[0].start
    section = prepared.once(Sections).at(first)
    named = [low[row[label].start : row[label].end] for row in table.rows if label < len(row)]
    places = sum(_PLACES.match(name) is not None for name in named if not _TOTAL.match(name))
    goals = prepared.once(Goals)
    return _Frame(
        table=table,
        label=label,
        ordinal=_ordinal(low, table),
        unit=_unit_above(prepared, low, first),
        aims=section is not None and section.mood is Mood.AIMS,
        by=goals.named_by(section),
        places=table.columns[label] is Column.UNIT or 2 * places > len(named),
    )


def _unit_above(prepared: Prepared, low: str, first: int) -> str | None:
    """Read "Đơn vị tính: triệu đồng" in the line above a table."""
    line = prepared.line_before(first)
    found = line and line.kind is not LineKind.TABLE and _SAID_UNIT.search(low, line.start, line.end)
    return found[1] if found else None


def _of_row(prepared: Prepared, low: str, frame: _Frame, row: tuple[Cell, ...]) -> Iterator[Value]:
    table = frame.table
    name = _name_of(low, frame, row)
    if name is None:
        return
    measure = table.cell(row, Column.MEASURE)
    counted = sum(column not in _NO_VALUES for column in table.columns)
    for index, cell in enumerate(row):
        column = table.columns[index] if index < len(table.columns) else Column.OTHER
        heading = table.heading[index] if index < len(table.heading) else None
        head = low[heading.start : heading.end] if heading else ""
        if (
            index in (frame.label, frame.ordinal)
            or (column in _NO_VALUES and column not in _LABELS)
            or _CODES.match(head)
        ):
            continue
        shared = _RATIO_CELL.fullmatch(low, cell.start, cell.end)
        ratio = parse_ratio(shared["ratio"]) if shared else None
        found = _CELL.fullmatch(low, cell.start, cell.end)
        number = parse_number(found["number"]) if found else None
        if number is None and ratio is None:
            continue
        year = _YEAR.search(head)
        of_column = frame.places and heading is not None
        yield Value(
            cell=(cell.start, cell.end),
            number=None if number is None else int(number) if number % 1 == 0 else float(number),
            ratio=ratio,
            measure_unit=_unit(low, found, (head, low[name.start : name.end]), measure, frame.unit),
            of=_heading_words(low, heading) if heading and of_column else (name.start, name.end),
            unit=(name.start, name.end) if frame.places and not _TOTAL.match(low, name.start) else None,
            by=date(int(year[1]), 12, 31) if year else frame.by,
            year=int(year[1]) if year and counted > 1 else None,
            goal=_is_goal(prepared, frame, column, head, year),
        )


def _name_of(low: str, frame: _Frame, row: tuple[Cell, ...]) -> Cell | None:
    """Give the cell that names a row; "Tổng cộng" may stand in the first one instead."""
    label = row[frame.label] if frame.label < len(row) else None
    for cell in (label, row[0]):
        if cell and cell.end > cell.start and any(map(str.isalpha, low[cell.start : cell.end])):
            return cell
    return None


def _ordinal(low: str, table: Table) -> int | None:
    """Give the first column if it only counts the rows: 3, 4, 5."""
    cells = [low[row[0].start : row[0].end] for row in table.rows if row]
    numbers = [int(cell) for cell in cells if cell.isdigit()]
    return 0 if len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers))) else None


def _is_goal(
    prepared: Prepared, frame: _Frame, column: Column, head: str, year: re.Match[str] | None
) -> bool:
    """Tell the numbers of a plan from those reached; below "Chỉ tiêu" every number is aimed at."""
    if column is Column.GOAL or head.startswith(("chỉ tiêu", "mục tiêu")):
        return True
    published = prepared.published.year
    past = year and published and int(year[1]) < published
    return frame.aims and not past and not _REACHED.match(head)


def _unit(
    low: str, found: re.Match[str] | None, names: tuple[str, str], measure: Cell | None, above: str | None
) -> str | None:
    """Give the unit of a cell: its own, that of its row, of its column, or the one said above the table."""
    if found and found["unit"]:
        return found["unit"]
    row = low[measure.start : measure.end] if measure else None
    return _in_brackets(names[0]) or row or _in_brackets(names[1]) or above


def _in_brackets(name: str) -> str | None:
    """Read the unit in the brackets of a heading or of a row: "Diện tích (ha)"."""
    bracket = _IN_BRACKETS.search(name)
    if bracket is None or any(letter.isdigit() for letter in re.sub("m[23]", "", bracket[1])):
        return None
    return bracket[1].removeprefix("đvt:").removeprefix("đơn vị:").strip()


def _heading_words(low: str, heading: Cell) -> Span:
    bracket = low.find("(", heading.start, heading.end)
    end = bracket if bracket > heading.start else heading.end
    while end > heading.start and low[end - 1] == " ":
        end -= 1
    return heading.start, end


def tabled_figures(prepared: Prepared) -> Iterator[Figure]:
    """Give the figures of tables; the year above a column is the end of which they stand at."""
    for value in values(prepared):
        if value.number is not None and not value.goal:
            yield Figure(
                value=value.number,
                text=prepared.text[slice(*value.cell)],
                qualifier=None,
                measure_unit=value.measure_unit,
                of=prepared.quote(value.of) if value.of else None,
                unit=prepared.quote(value.unit) if value.unit else None,
                as_of=date(value.year, 12, 31) if value.year else None,
                span=value.cell,
            )


def tabled_targets(prepared: Prepared) -> Iterator[Target]:
    """Give the targets of tables: the numbers below "Chỉ tiêu giao", "Kế hoạch năm 2026"."""
    for value in values(prepared):
        number = value.ratio.done if value.ratio else value.number
        if number is not None and value.goal:
            yield Target(
                value=number,
                measure_unit=value.measure_unit,
                what=prepared.quote(value.of) if value.of else None,
                by=value.by,
                span=value.cell,
            )
