"""Tables and paragraphs of a Word file, with what python-docx leaves to its user."""

from collections.abc import Sequence
from typing import Any

from docx.document import Document as Paper
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from soichieu.foundation.word import GREY, run

_SMALL, _AIR = Pt(9), 1
_HEAD_FILL, _STRONG_FILL, _BAND_FILL = "DCE3EC", "ECF0F5", "F6F7F9"


class Grid:
    """A table of fixed widths in millimetres, built row by row without asking Word for cells again."""

    def __init__(self, paper: Paper, widths: Sequence[int], *, borders: bool = True) -> None:
        self._widths = widths
        self._table = paper.add_table(rows=0, cols=len(widths))
        self._table.autofit = False
        self._table.alignment = WD_TABLE_ALIGNMENT.CENTER
        if borders:
            self._table.style = "Table Grid"
        for column, width in zip(self._table.columns, widths, strict=True):
            column.width = Mm(width)
        self._last: Sequence[Any] = ()

    def row(self, *, is_short: bool = True) -> Sequence[Any]:
        """Add a row and return its cells; a short one is not split between pages."""
        added = self._table.add_row()
        self._last = added.cells
        for cell, width in zip(self._last, self._widths, strict=True):
            cell.width = Mm(width)
        if is_short:
            _say(added._tr.get_or_add_trPr(), "w:cantSplit")
        return self._last

    def head(self, *words: str) -> None:
        """Add the row of headings, which is repeated on each page."""
        cells = self.row()
        for cell, word in zip(cells, words, strict=True):
            run(paragraph(cell, centred=True), word, size=_SMALL, bold=True)
            _fill(cell, _HEAD_FILL)
        _say(cells[0]._tc.getparent().get_or_add_trPr(), "w:tblHeader")

    def band(self, words: str, *, strong: bool = False) -> None:
        """Add a row of one cell that says what the rows below are of; it stays with the next one."""
        cells = self.row()
        joined = cells[0].merge(cells[-1])
        run(paragraph(joined, keeps=True), words, size=_SMALL, bold=strong, italic=not strong)
        _fill(joined, _STRONG_FILL if strong else _BAND_FILL)

    def keep_with_next(self) -> None:
        """Keep the last row on one page with the row after it."""
        for cell in self._last:
            for line in cell.paragraphs:
                line.paragraph_format.keep_with_next = True

    def join_to_above(self, *places: int) -> None:
        """Make cells of the last row one with those above them."""
        for place in places:
            _merge(self._last[place], "continue")
            above = self._table._tbl.tr_lst[-2].tc_lst[place]
            if above.get_or_add_tcPr().find(qn("w:vMerge")) is None:
                _start(above)


def paragraph(
    within: Any,
    *,
    centred: bool = False,
    before: float = 0,
    after: float = 0,
    keeps: bool = False,
    hanging: Length | None = None,
) -> Paragraph:
    """Return a new paragraph of a paper or cell; in a cell the empty one it came with is taken first."""
    first = within.paragraphs[0] if hasattr(within, "_tc") else None
    made: Paragraph = first if first is not None and not first.runs else within.add_paragraph()
    if centred:
        made.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if first is not None and not (before or after):
        before = after = _AIR
    if before or after:
        made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(before), Pt(after)
    if keeps:
        made.paragraph_format.keep_with_next = True
    if hanging is not None:
        made.paragraph_format.left_indent = hanging
        made.paragraph_format.first_line_indent = Length(-hanging)
        made.paragraph_format.tab_stops.add_tab_stop(hanging)
    return made


def number_field(line: Paragraph, name: str, size: Length) -> None:
    """Add a field that Word works out, as PAGE or NUMPAGES."""
    field: Any = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    added = line.add_run("1")
    added.font.size, added.font.color.rgb = size, GREY
    field.append(added._r)
    line._p.append(field)


def _say(properties: Any, name: str) -> None:
    properties.append(OxmlElement(name))


def _fill(cell: Any, colour: str) -> None:
    shade: Any = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _start(cell: Any) -> None:
    merged: Any = OxmlElement("w:vMerge")
    merged.set(qn("w:val"), "restart")
    cell.get_or_add_tcPr().append(merged)


def _merge(cell: Any, value: str) -> None:
    merged: Any = OxmlElement("w:vMerge")
    merged.set(qn("w:val"), value)
    cell._tc.get_or_add_tcPr().append(merged)
