"""Figures set out in tables: one for every number below a heading, by its row and column."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from soichieu.pure.quantities import Ratio, parse_number, parse_ratio
from soichieu.pure.reading.find.tables import Cell, Column, Table, tables
from soichieu.pure.reading.findings import Figure, Span, Target
from soichieu.pure.reading.prepared import Prepared

_LABELS = (Column.INDICATOR, Column.TASK, Column.UNIT)
_NO_VALUES = frozenset({*_LABELS, Column.ORDINAL, Column.MEASURE, Column.NOTE, Column.DUE, Column.LEAD})
_PERCENT = re.compile(r"[ ]?%$")
_IN_BRACKETS = re.compile(r"\(([^()]{1,24})\)")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_TOTAL = re.compile(r"tổng|cộng|toàn")


@dataclass(frozen=True, slots=True)
class Value:
    """A number of a table: where it stands, what row and column say of it."""

    cell: Span
    number: int | float | None
    ratio: Ratio | None
    measure_unit: str | None
    of: Span | None
    unit: Span | None
    year: int | None
    goal: bool


def values(prepared: Prepared) -> tuple[Value, ...]:
    """Give the numbers of tables that report; tables of assignment hold none."""
    return prepared.once(_values)


def _values(prepared: Prepared) -> tuple[Value, ...]:
    return tuple(_of_tables(prepared, prepared.lower))


def _of_tables(prepared: Prepared, low: str) -> Iterator[Value]:
    for table in tables(prepared, low):
        if Column.LEAD in table.columns:
            continue
        label = next((kind for kind in _LABELS if kind in table.columns), None)
        if label:
            for row in table.rows:
                yield from _of_row(low, table, row, label)


def _of_row(low: str, table: Table, row: tuple[Cell, ...], label: Column) -> Iterator[Value]:
    name = table.cell(row, label)
    if name is None:
        return
    named = (name.start, name.end)
    measure = table.cell(row, Column.MEASURE)
    counted = sum(column not in _NO_VALUES for column in table.columns)
    for column, heading, cell in zip(table.columns, table.heading, row, strict=False):
        text = low[cell.start : cell.end]
        number, ratio = parse_number(_PERCENT.sub("", text)), parse_ratio(text)
        if column in _NO_VALUES or (number is None and ratio is None):
            continue
        head = low[heading.start : heading.end]
        bracket, year = _IN_BRACKETS.search(head), _YEAR.search(head)
        unit = low[measure.start : measure.end] if measure else bracket[1] if bracket else None
        of_unit = label is Column.UNIT
        yield Value(
            cell=(cell.start, cell.end),
            number=None
            if number is None
            else int(number)
            if number == number.to_integral_value()
            else float(number),
            ratio=ratio,
            measure_unit="%" if text.endswith("%") else unit,
            of=_heading_words(low, heading) if of_unit else named,
            unit=named if of_unit and not _TOTAL.match(low, name.start) else None,
            year=int(year[1]) if year and counted > 1 else None,
            goal=column is Column.GOAL,
        )


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
        if value.number is not None and value.goal:
            yield Target(
                value=value.number,
                measure_unit=value.measure_unit,
                what=prepared.quote(value.of) if value.of else None,
                by=date(value.year, 12, 31) if value.year else None,
                span=value.cell,
            )
