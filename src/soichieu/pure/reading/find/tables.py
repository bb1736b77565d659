"""Tables of a text: rows of cells parted by tabs or bars, and what each column holds by its heading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from soichieu.pure.reading.data.column_words import COLUMN_HEADINGS
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_RULE = re.compile(r"[\s|:+=-]*")


class Column(StrEnum):
    """What a column holds."""

    ORDINAL = "ordinal"
    TASK = "task"
    LEAD = "lead"
    COORDINATING = "coordinating"
    DUE = "due"
    PRODUCT = "product"
    INDICATOR = "indicator"
    MEASURE = "measure"
    GOAL = "goal"
    UNIT = "unit"
    NOTE = "note"
    OTHER = "other"


_HEADINGS = tuple((Column(name), re.compile(words)) for name, words in COLUMN_HEADINGS)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell without its outer blanks; empty where start is end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table: what its columns hold, the cells of the heading (none where it has none), and its rows."""

    columns: tuple[Column, ...]
    heading: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def cell(self, row: tuple[Cell, ...], column: Column) -> Cell | None:
        """Give the cell of a row in the first column of a kind, None where there is none or it is empty."""
        for kind, cell in zip(self.columns, row, strict=False):
            if kind is column:
                return cell if cell.end > cell.start else None
        return None


def tables(prepared: Prepared, low: str) -> tuple[Table, ...]:
    """Give the tables of a text."""
    return prepared.once(_tables)


def _tables(prepared: Prepared) -> tuple[Table, ...]:
    return tuple(_blocks(prepared, prepared.lower))


def _blocks(prepared: Prepared, low: str) -> Iterator[Table]:
    block: list[tuple[Cell, ...]] = []
    table = LineKind.TABLE
    for line in prepared.lines:
        if line.kind is not table:
            yield from _table(low, block)
            block = []
        elif not _RULE.fullmatch(low, line.start, line.end):
            row = _cells(low, line)
            if block and _opens(low, block, row):
                yield from _table(low, block)
                block = []
            block.append(row)
    yield from _table(low, block)


def _opens(low: str, block: list[tuple[Cell, ...]], row: tuple[Cell, ...]) -> bool:
    """Tell the heading of the next table: a blank line parts it, and it counts its rows anew."""
    apart = low.count("\n", block[-1][-1].end, row[0].start) > 1
    return apart and (len(row) != len(block[-1]) or _column(low[row[0].start : row[0].end]) is Column.ORDINAL)


def _table(low: str, block: list[tuple[Cell, ...]]) -> Iterator[Table]:
    """Make a table of rows with a heading; a list of words and numbers without one has no known columns."""
    if len(block) < 2:
        return
    if _holds_numbers(low, block[0]):
        yield Table(tuple(Column.OTHER for _ in block[0]), (), tuple(block))
        return
    columns = [_column(low[cell.start : cell.end]) for cell in block[0]]
    if {Column.LEAD, Column.DUE} <= set(columns) and Column.TASK not in columns:
        open_to_all = [at for at, one in enumerate(columns) if one in {Column.OTHER, Column.INDICATOR}]
        for at in open_to_all[:1]:  # "Công trình", "Hạng mục" beside who leads and by when are the work
            columns[at] = Column.TASK
    yield Table(tuple(columns), block[0], tuple(block[1:]))


def _holds_numbers(low: str, heading: tuple[Cell, ...]) -> bool:
    """Tell a row of values from a heading, which may hold years."""
    words = (low[cell.start : cell.end].rstrip("% ") for cell in heading)
    return any(
        word.replace(".", "").replace(",", "").isdigit() and not (len(word) == 4 and word.startswith("20"))
        for word in words
    )


def _column(heading: str) -> Column:
    return next((column for column, words in _HEADINGS if words.match(heading)), Column.OTHER)


def _cells(low: str, line: Line) -> tuple[Cell, ...]:
    """Cut a row; an empty cell between two marks keeps its place, the bars at both ends hold none."""
    cells: list[Cell] = []
    place = line.start
    while place and low[place - 1] == "\t":
        place -= 1  # the first cells are empty
    text = low[place : line.end]
    mark = "\t" if "\t" in text else "|"
    for part in text.split(mark):
        begin = place + len(part) - len(part.lstrip())
        cells.append(Cell(begin, max(begin, place + len(part.rstrip()))))
        place += len(part) + 1
    if mark == "|" and text.startswith("|"):
        cells = cells[1:]
    if mark == "|" and text.endswith("|"):
        cells = cells[:-1]
    return tuple(cells)
