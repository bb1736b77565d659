"""Writing a sheet as a Word file, A4 across, in the plain manner of an office paper."""

from collections.abc import Sequence
from io import BytesIO

from django.utils.translation import gettext as _
from docx import Document
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from soichieu.alignment.sheets.composing import Composed
from soichieu.alignment.sheets.grid import Grid, number_field, paragraph
from soichieu.alignment.sheets.lines import Entry, Row
from soichieu.alignment.sheets.wording import day
from soichieu.foundation.word import GREY, INK, RED, run, set_letters

_BODY, _SMALL = Pt(13), Pt(9)
_WIDE = 267
"""What is left between the margins, in millimetres."""
_COLUMNS = (9, 58, 66, 36, 38, 24, 36)
_OTHERS = (9, 150, 108)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def render(sheet: Composed) -> bytes:
    """Return the .docx of a sheet."""
    paper = Document()
    _set_page(paper)
    _head(paper, sheet)
    _title(paper, sheet)
    _sums(paper, sheet)
    _table(paper, sheet)
    _other_work(paper, sheet)
    _notes(paper, sheet)
    _edges(paper, sheet)
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def _set_page(paper: Paper) -> None:
    page = paper.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Mm(297), Mm(210)
    page.left_margin = page.right_margin = Mm(15)
    page.top_margin, page.bottom_margin = Mm(17), Mm(15)
    page.header_distance = page.footer_distance = Mm(7)
    set_letters(paper, _BODY)


def _head(paper: Paper, sheet: Composed) -> None:
    """Write the head: the unit on the left, the words of the Party or the State on the right."""
    head, grid = sheet.head, Grid(paper, (112, 155), borders=False)
    left, right = grid.row()
    lines = [(head.above.upper(), False), (head.unit.upper(), True), ("*", False)]
    for words, bold in lines:
        if words:
            run(paragraph(left, centred=True), words, bold=bold)
    for place, words in enumerate(head.right):
        run(paragraph(right, centred=True), words, bold=True, underlined=place == len(head.right) - 1)
    made = sheet.made_on
    dated = paragraph(right, centred=True)
    run(dated, _("ngày {0:02d} tháng {1:02d} năm {2}").format(made.day, made.month, made.year), italic=True)


def _title(paper: Paper, sheet: Composed) -> None:
    title = paragraph(paper, centred=True, before=10)
    run(title, _("PHIẾU SOI CHIẾU"), size=Pt(15), bold=True)
    about = paragraph(paper, centred=True)
    run(about, _("chương trình, kế hoạch, nhiệm vụ của {unit}").format(unit=sheet.unit), bold=True)
    for _pk, name in sheet.directives:
        run(paragraph(paper, centred=True), _("với {name}").format(name=name))
    until = paragraph(paper, centred=True, after=6)
    run(until, _("Tính đến ngày {day}").format(day=day(sheet.on)), italic=True)


def _sums(paper: Paper, sheet: Composed) -> None:
    for counts, after in ((sheet.sums, 0), (sheet.holes, 6)):
        line = paragraph(paper, after=after)
        for place, (label, count) in enumerate(counts):
            run(line, ("; " if place else "") + f"{label}: ", size=Pt(11))
            run(line, str(count), size=Pt(11), bold=True)


def _table(paper: Paper, sheet: Composed) -> None:
    grid = Grid(paper, _COLUMNS)
    grid.head(
        _("TT"), _("Điều khoản"), _("Mục thực hiện"), _("Nhiệm vụ"), _("Minh chứng"), _("Vướng mắc"),
        _("Khoảng trống"),
    )  # fmt: skip
    names, shown = dict(sheet.directives), 0
    for part in sheet.parts:
        if part.directive != shown:
            shown = part.directive
            number = _ROMAN[list(names).index(shown)] if len(names) > 1 else ""
            grid.band(f"{number}. {names[shown]}".lstrip(". "), strong=True)
        if part.headings:
            grid.band(" – ".join(part.headings))
        _rows(grid, part.rows)


def _rows(grid: Grid, rows: Sequence[Row]) -> None:
    for row in rows:
        cells = grid.row(is_short=_is_short(row))
        if row.is_first:
            run(paragraph(cells[0], centred=True), str(row.number), size=_SMALL)
            _entries(cells[1], (row.clause,))
        else:
            grid.join_to_above(0, 1)
        for cell, entries in zip(
            cells[2:], ((row.item,), row.tasks, row.proofs, row.obstacles, row.gaps), strict=True
        ):
            _entries(cell, entries)
        if not row.is_last:
            grid.keep_with_next()


def _entries(cell: object, entries: Sequence[Entry]) -> None:
    """Write what is said in one cell, each with its place before and what is told of it below."""
    for entry in entries:
        line = paragraph(cell)
        colour = RED if entry.is_warning else None
        if entry.place:
            run(line, f"{entry.place}: ", size=_SMALL, bold=True)
        run(line, entry.words, size=_SMALL, colour=colour)
        if entry.notes:
            run(line, f" [{', '.join(str(number) for number in entry.notes)}]", size=Pt(8), colour=INK)
        if entry.told:
            run(paragraph(cell), "; ".join(entry.told), size=_SMALL, italic=True, colour=GREY)


def _is_short(row: Row) -> bool:
    """Whether a line is short enough to stand on one page whole."""
    longest = max(len(row.clause.words), len(row.item.words), sum(len(one.words) for one in row.proofs))
    return longest < 900


def _other_work(paper: Paper, sheet: Composed) -> None:
    heading = paragraph(paper, before=10, after=4, keeps=True)
    run(heading, _("Việc khác của đơn vị không thuộc bộ văn bản"), bold=True)
    if not sheet.others:
        run(paragraph(paper), _("Không có."), italic=True)
        return
    grid = Grid(paper, _OTHERS)
    grid.head(_("TT"), _("Mục, nhiệm vụ"), _("Khoảng trống"))
    for row in sheet.others:
        cells = grid.row(is_short=_is_short(row))
        run(paragraph(cells[0], centred=True), str(row.number), size=_SMALL)
        _entries(cells[1], (row.item,))
        _entries(cells[2], row.gaps)


def _notes(paper: Paper, sheet: Composed) -> None:
    if not sheet.notes:
        return
    run(paragraph(paper, before=10, after=4, keeps=True), _("Nguồn trích dẫn"), bold=True)
    for note in sheet.notes:
        line = paragraph(paper, hanging=Mm(9))
        run(line, f"[{note.number}]\t{note.place}", size=_SMALL)
        run(line, f"; {note.file_name}; sha256 {note.digest}", size=_SMALL, colour=GREY)
        if note.quote:
            run(line, f": “{note.quote}”", size=_SMALL)


def _edges(paper: Paper, sheet: Composed) -> None:
    """Write what stands at the head and foot of each page."""
    page = paper.sections[0]
    if sheet.is_invented:
        mark = page.header.paragraphs[0]
        mark.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run(mark, _("DỮ LIỆU MINH HỌA"), size=Pt(10), bold=True, colour=RED)
    foot = page.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run(foot, _("Không đưa nội dung bí mật nhà nước lên hệ thống."), size=_SMALL, italic=True, colour=GREY)
    run(foot, "  ·  " + _("Trang") + " ", size=_SMALL, colour=GREY)
    number_field(foot, "PAGE", _SMALL)
    run(foot, "/", size=_SMALL, colour=GREY)
    number_field(foot, "NUMPAGES", _SMALL)
