"""Writing the template: heads locked, cells that take what their measure takes, codes that tell what is what.

Vietnamese whatever the language of the page: the labels are what the reading of a workbook knows.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # ships no types

from soichieu.indicators.queries.measures import MeasureFact
from soichieu.pure.indicators.pasting import Expected

Standing = tuple[Decimal | None, str]
Cells = dict[int, dict[int, Standing]]

_FIRST_COLUMN = 2  # after code and name of the unit
_NUMBERS = (Expected.NUMBER, Expected.PERCENT)
_INVENTED = "DỮ LIỆU MINH HỌA"


@dataclass(frozen=True, slots=True)
class Line:
    """A unit to be asked, by key and name."""

    key: str
    name: str
    unit_id: int


@dataclass(frozen=True, slots=True)
class Page:
    """What a template holds."""

    title: str
    mark: str
    period: str
    facts: tuple[MeasureFact, ...]
    lines: tuple[Line, ...]
    cells: Mapping[int, Mapping[int, Standing]]
    before: Mapping[int, Standing]
    targets: Mapping[int, Decimal]
    invented: bool


def written(page: Page) -> bytes:
    """Return the .xlsx: the figures, and on a second sheet the codes of units."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = _Sheet(book, page)
    if len(page.lines) == 1:
        sheet.of_one(page.lines[0])
    else:
        sheet.of_many()
    _codes(book, page)
    book.close()
    return held.getvalue()


class _Sheet:
    """The sheet of figures."""

    def __init__(self, book: Any, page: Page) -> None:
        self._page = page
        self._sheet = book.add_worksheet("Số liệu")
        self._bold = book.add_format({"bold": True, "text_wrap": True, "valign": "vcenter", "border": 1})
        self._plain = book.add_format({"text_wrap": True, "valign": "vcenter"})
        self._quiet = book.add_format({"font_color": "#57606a", "text_wrap": True, "border": 1})
        self._title = book.add_format({"bold": True, "font_size": 13})
        self._formats = {
            fact.pk: book.add_format({"locked": False, "border": 1, "num_format": _number_format(fact)})
            for fact in page.facts
        }
        self._grey = {
            fact.pk: book.add_format(
                {
                    "font_color": "#57606a",
                    "bg_color": "#f3f4f6",
                    "border": 1,
                    "num_format": _number_format(fact),
                }
            )
            for fact in page.facts
        }
        for line, words in enumerate(self._heads()):
            self._sheet.write_string(line, 0, words, self._title if line == 0 else None)
        self._top = len(self._heads()) + 1
        # Without a password: it keeps heads from being overwritten by mistake, and nobody from anything.
        self._sheet.protect("", {"format_columns": True, "format_rows": True, "sort": True})

    def _heads(self) -> list[str]:
        page = self._page
        return [*([_INVENTED] if page.invented else []), page.title, f"Kỳ báo cáo: {page.period}", page.mark]

    def of_many(self) -> None:
        """Write units in rows and measures in columns: three rows of heads, code, name, unit of measure."""
        sheet, top, page = self._sheet, self._top, self._page
        for row, (aside, label) in enumerate(
            (("Mã đơn vị", "Mã chỉ tiêu"), ("", "Chỉ tiêu"), ("", "Đơn vị tính"))
        ):
            sheet.write_string(top + row, 0, aside, self._quiet)
            sheet.write_string(top + row, 1, label, self._bold)
        last = top + 2 + len(page.lines)
        for place, fact in enumerate(page.facts, start=_FIRST_COLUMN):
            sheet.write_string(top, place, fact.code, self._quiet)
            sheet.write_string(top + 1, place, fact.name, self._bold)
            sheet.write_string(top + 2, place, fact.measure_unit, self._quiet)
            sheet.data_validation(top + 3, place, last, place, _rule(fact))
        for row, line in enumerate(page.lines, start=top + 3):
            sheet.write_string(row, 0, line.key, self._quiet)
            sheet.write_string(row, 1, line.name, self._plain)
            for place, fact in enumerate(page.facts, start=_FIRST_COLUMN):
                self._cell(row, place, fact, page.cells.get(line.unit_id, {}).get(fact.pk), self._formats)
        sheet.set_column(0, 0, 10)
        sheet.set_column(1, 1, 34)
        sheet.set_column(_FIRST_COLUMN, _FIRST_COLUMN + len(page.facts) - 1, 16)
        sheet.set_row(top + 1, 60)
        sheet.freeze_panes(top + 3, _FIRST_COLUMN)

    def of_one(self, line: Line) -> None:
        """Write the measures of one unit in rows, in grey the period before and the target."""
        sheet, top, page = self._sheet, self._top, self._page
        sheet.write_string(top, 4, "Mã đơn vị", self._quiet)
        sheet.write_string(top, 5, line.key, self._quiet)
        labels = ("Mã chỉ tiêu", "Chỉ tiêu", "Đơn vị tính", "Kỳ trước", "Mục tiêu", line.name)
        for place, label in enumerate(labels):
            sheet.write_string(top + 1, place, label, self._bold)
        for row, fact in enumerate(page.facts, start=top + 2):
            sheet.write_string(row, 0, fact.code, self._quiet)
            sheet.write_string(row, 1, fact.name, self._plain)
            sheet.write_string(row, 2, fact.measure_unit, self._quiet)
            target = page.targets.get(fact.pk)
            self._cell(row, 3, fact, page.before.get(fact.pk), self._grey)
            self._cell(row, 4, fact, None if target is None else (target, ""), self._grey)
            self._cell(row, 5, fact, page.cells.get(line.unit_id, {}).get(fact.pk), self._formats)
            sheet.data_validation(row, 5, row, 5, _rule(fact))
        for place, width in enumerate((14, 52, 14, 14, 14, 26)):
            sheet.set_column(place, place, width)
        sheet.freeze_panes(top + 2, 2)

    def _cell(
        self, row: int, place: int, fact: MeasureFact, stands: Standing | None, formats: Mapping[int, Any]
    ) -> None:
        number, words = stands or (None, "")
        if number is None:
            self._sheet.write_blank(row, place, None, formats[fact.pk])
        elif fact.expected is Expected.TEXT:
            self._sheet.write_string(row, place, words, formats[fact.pk])
        elif fact.expected is Expected.YES_NO:
            self._sheet.write_string(row, place, "có" if number else "không", formats[fact.pk])
        else:
            self._sheet.write_number(row, place, number, formats[fact.pk])


def _number_format(fact: MeasureFact) -> str:
    """Return how numbers show; the program writes its own point and comma, Vietnamese where it is so set."""
    if fact.expected not in _NUMBERS:
        return "@" if fact.expected is Expected.TEXT else "General"
    return "#,##0" + (f".{'0' * fact.decimals}" if fact.decimals else "")


def _rule(fact: MeasureFact) -> dict[str, Any]:
    """Return what a cell takes; what is otherwise is stopped where it is no number at all."""
    match fact.expected:
        case Expected.TEXT:
            return {"validate": "length", "criteria": "<=", "value": 2000}
        case Expected.YES_NO:
            return {"validate": "list", "source": ["có", "không"]}
        case _:
            whole = fact.decimals == 0
            return {
                "validate": "integer" if whole else "decimal",
                "criteria": "between",
                "minimum": -(10**15),
                "maximum": 10**15,
                "error_title": "Cần một con số",
                "error_message": "Chỉ tiêu này là số nguyên." if whole else "Ô này cần một con số.",
            }


def _codes(book: Any, page: Page) -> None:
    """Write the codes of the units on a sheet of their own, to look up where rows are copied."""
    sheet = book.add_worksheet("Mã đơn vị")
    sheet.write_string(0, 0, "Mã")
    sheet.write_string(0, 1, "Đơn vị")
    for row, line in enumerate(page.lines, start=1):
        sheet.write_string(row, 0, line.key)
        sheet.write_string(row, 1, line.name)
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 50)
    sheet.hide()
