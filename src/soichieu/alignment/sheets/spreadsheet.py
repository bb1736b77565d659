"""Writing a sheet as an Excel file: the table, the unit's other work, the numbered sources."""

import io
from collections.abc import Sequence
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from django.utils.translation import gettext as _

from soichieu.alignment.sheets.composing import Composed
from soichieu.alignment.sheets.lines import Entry, Row
from soichieu.alignment.sheets.wording import day

_WIDTHS = (5, 24, 24, 44, 48, 34, 40, 26, 34)
_PAPER_A4 = 9


def written(sheet: Composed, *, address: str) -> bytes:
    """Return the .xlsx of a sheet; `address` tells below the table where it comes from."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    writer = _Writer(book, sheet)
    writer.table(address)
    writer.other_work()
    writer.notes()
    book.close()
    return held.getvalue()


class _Writer:
    """The three sheets of the book, with its formats."""

    def __init__(self, book: Any, sheet: Composed) -> None:
        self._book, self._sheet = book, sheet
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._bold = book.add_format({"bold": True})
        top = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#9AA5B1"}
        self._head = book.add_format({**top, "bold": True, "bg_color": "#DCE3EC", "align": "center"})
        self._words = book.add_format(top)
        self._red = book.add_format({**top, "font_color": "#B01E1E"})
        self._mark = book.add_format({"bold": True, "font_color": "#B01E1E"})

    def table(self, address: str) -> None:
        """Write clauses and what serves them; each row tells its clause, so that rows can be sorted."""
        page, line = self._page(_("Phiếu soi chiếu"))
        headings = (
            _("TT"), _("Văn bản"), _("Nhóm"), _("Điều khoản"), _("Mục thực hiện"), _("Nhiệm vụ"),
            _("Minh chứng"), _("Vướng mắc"), _("Khoảng trống"),
        )  # fmt: skip
        first = self._headings(page, line, headings, _WIDTHS, frozen=4)
        line, names = first, dict(self._sheet.directives)
        for part in self._sheet.parts:
            for row in part.rows:
                told = ((row.clause,), (row.item,), row.tasks, row.proofs, row.obstacles, row.gaps)
                heads = (names.get(part.directive, ""), " – ".join(part.headings))
                cells = (*heads, *(said(entries) for entries in told))
                self._row(page, line, row, cells)
                line += 1
        page.autofilter(first - 1, 0, max(line - 1, first), len(headings) - 1)
        if address:
            page.write_string(line + 1, 0, _("Lấy từ: %(address)s") % {"address": address})

    def other_work(self) -> None:
        """Write what the unit does that serves none of these clauses."""
        page, line = self._page(_("Việc khác"))
        line = self._headings(
            page, line, (_("TT"), _("Mục, nhiệm vụ"), _("Khoảng trống")), (5, 90, 40), frozen=1
        )
        for row in self._sheet.others:
            self._row(page, line, row, (said((row.item,)), said(row.gaps)))
            line += 1

    def notes(self) -> None:
        """Write the numbered sources."""
        page, line = self._page(_("Nguồn trích dẫn"))
        headings = (_("Số"), _("Vị trí"), _("Tệp"), "sha256", _("Trích dẫn"))
        line = self._headings(page, line, headings, (6, 40, 34, 16, 90), frozen=1)
        for note in self._sheet.notes:
            page.write_number(line, 0, note.number, self._words)
            for place, words in enumerate((note.place, note.file_name, note.digest, note.quote), 1):
                page.write_string(line, place, words, self._words)
            line += 1

    def _page(self, name: str) -> tuple[Any, int]:
        """Add a sheet with what stands over it; return it and the row after that."""
        page = self._book.add_worksheet(name)
        page.set_landscape()
        page.set_paper(_PAPER_A4)
        page.fit_to_pages(1, 0)
        invented = _("DỮ LIỆU MINH HỌA")
        page.set_footer("&C" + (f"{invented} · " if self._sheet.is_invented else "") + "&P/&N")
        sheet = self._sheet
        lines: list[tuple[str, Any]] = [(invented, self._mark)] if sheet.is_invented else []
        lines.append((_("PHIẾU SOI CHIẾU"), self._title))
        until = _("tính đến ngày {day}").format(day=day(sheet.on))
        lines.append((f"{sheet.unit}, {until}", self._bold))
        lines += [(full, None) for _pk, full in sheet.directives]
        lines += [
            ("; ".join(f"{label}: {count}" for label, count in counts), None)
            for counts in (sheet.sums, sheet.holes)
        ]
        for line, (words, style) in enumerate(lines):
            page.write_string(line, 0, words, style)
        return page, len(lines) + 1

    def _headings(
        self, page: Any, line: int, words: Sequence[str], widths: Sequence[int], *, frozen: int
    ) -> int:
        for place, (word, width) in enumerate(zip(words, widths, strict=True)):
            page.write_string(line, place, word, self._head)
            page.set_column(place, place, width)
        page.freeze_panes(line + 1, frozen)
        page.repeat_rows(line)
        return line + 1

    def _row(self, page: Any, line: int, row: Row, cells: Sequence[str]) -> None:
        page.write_number(line, 0, row.number, self._words)
        warns = any(gap.is_warning for gap in row.gaps)
        for place, words in enumerate(cells, 1):
            is_gap = place == len(cells)
            page.write_string(line, place, words, self._red if is_gap and warns else self._words)


def said(entries: Sequence[Entry]) -> str:
    """Return what a cell says, one thing a line."""
    return "\n".join(_one(entry) for entry in entries)


def _one(entry: Entry) -> str:
    words = f"{entry.place}: {entry.words}" if entry.place else entry.words
    if entry.notes:
        words += f" [{', '.join(str(number) for number in entry.notes)}]"
    return "\n".join([words, *entry.told])
