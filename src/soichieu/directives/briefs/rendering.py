"""Rendering a brief as one A4 page of Word, in the plain manner of an office paper."""

from io import BytesIO
from typing import Any

from django.utils.translation import gettext as _
from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from soichieu.directives.briefs.composing import Brief, BriefLine, Section
from soichieu.foundation.word import GREY, INK, RED, run, set_letters

_BODY, _SMALL = Pt(11.5), Pt(8.5)


def render(brief: Brief) -> bytes:
    """Return the .docx of a brief."""
    paper = Document()
    _set_page(paper)
    _head(paper, brief)
    for number, section in enumerate(brief.sections, start=1):
        _section(paper, number, section)
    _notes(paper, brief)
    _foot(paper, brief)
    out = BytesIO()
    paper.save(out)
    return out.getvalue()


def _set_page(paper: Paper) -> None:
    """Set A4, the margins and the letters."""
    page = paper.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin, page.right_margin = Mm(25), Mm(18)
    page.top_margin, page.bottom_margin = Mm(16), Mm(16)
    page.header_distance = page.footer_distance = Mm(8)
    set_letters(paper, _BODY)


def _head(paper: Paper, brief: Brief) -> None:
    if brief.is_invented:
        mark = _paragraph(paper, _("DỮ LIỆU MINH HỌA"), bold=True, colour=RED)
        mark.alignment = WD_ALIGN_PARAGRAPH.CENTER
        mark.paragraph_format.space_after = Pt(2)
    top = _paragraph(paper, _("TÓM TẮT TÌNH HÌNH THỰC HIỆN"), size=Pt(10), bold=True, colour=INK)
    top.paragraph_format.tab_stops.add_tab_stop(Mm(167), WD_TAB_ALIGNMENT.RIGHT)
    run(top, "\t" + _("Lập ngày {day}").format(day=f"{brief.made_on:%d/%m/%Y}"), size=Pt(10), colour=GREY)
    _rule(top)
    name = _paragraph(paper, brief.name.upper(), size=Pt(15), bold=True)
    name.alignment, name.paragraph_format.space_before = WD_ALIGN_PARAGRAPH.CENTER, Pt(8)
    if brief.title:
        title = _paragraph(paper, brief.title, size=Pt(12), bold=True)
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    known = _paragraph(paper)
    known.paragraph_format.space_before = Pt(5)
    known.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for place, (label, value) in enumerate(brief.identity):
        run(known, ("  ·  " if place else "") + f"{label}: ", size=Pt(10.5), colour=GREY)
        run(known, value, size=Pt(10.5), bold=True)
    if not brief.is_accepted:
        _mark(known, "  ·  ")


def _section(paper: Paper, number: int, section: Section) -> None:
    heading = _paragraph(paper, f"{number}. {section.heading}", size=Pt(12), bold=True, colour=INK)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(8), Pt(2)
    heading.paragraph_format.keep_with_next = True
    if section.is_proposed:
        _mark(heading, "  –  ")
    for line in section.lines:
        _line(paper, line, is_marked=not (line.is_accepted or section.is_proposed))
    if section.left_out and section.lines:
        _paragraph(paper, _("và {count} dòng khác").format(count=section.left_out), italic=True, colour=GREY)
    elif section.left_out:
        _paragraph(
            paper, _("{count} dòng, không đủ chỗ trên trang này").format(count=section.left_out), italic=True
        )
    elif not section.lines:
        _paragraph(paper, section.empty, italic=True, colour=GREY)


def _line(paper: Paper, line: BriefLine, *, is_marked: bool) -> None:
    indent = 5 + 6 * line.depth
    paragraph = _paragraph(paper, "–\t" + line.text)
    paragraph.paragraph_format.left_indent = Mm(indent)
    paragraph.paragraph_format.first_line_indent = Mm(-4)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(indent))
    if line.notes:
        numbers = ",".join(str(number) for number in line.notes)
        run(paragraph, f" [{numbers}]", size=_SMALL, colour=INK)
    if is_marked:
        _mark(paragraph, " – ")


def _notes(paper: Paper, brief: Brief) -> None:
    if not brief.notes:
        return
    heading = _paragraph(paper, _("Trích dẫn"), size=Pt(9), bold=True, colour=INK)
    heading.paragraph_format.space_before = Pt(8)
    _rule(heading, above=True)
    for note in brief.notes:
        paragraph = _paragraph(paper, f"[{note.number}]\t“", size=_SMALL)
        run(paragraph, f"{note.before} " if note.before else "", size=_SMALL, colour=GREY)
        run(paragraph, note.quote, size=_SMALL)
        joint = "" if not note.after or note.after[0] in ",.;:!?)…" else " "
        run(paragraph, joint + note.after, size=_SMALL, colour=GREY)
        run(paragraph, "” ", size=_SMALL)
        paragraph.paragraph_format.left_indent = Mm(6)
        paragraph.paragraph_format.first_line_indent = Mm(-6)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(6))
        run(paragraph, f"– {note.source}", size=_SMALL, italic=True, colour=GREY)


def _foot(paper: Paper, brief: Brief) -> None:
    foot = paper.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    words = _("Không đưa nội dung bí mật nhà nước lên hệ thống.")
    if brief.is_invented:
        words = _("DỮ LIỆU MINH HỌA") + " · " + words
    run(foot, words, size=_SMALL, italic=True, colour=GREY)


def _mark(paragraph: Paragraph, joint: str) -> None:
    """Mark what no person has confirmed."""
    run(paragraph, joint + _("đề xuất, chưa xác nhận"), size=Pt(9.5), italic=True, colour=RED)


def _paragraph(
    paper: Paper,
    text: str = "",
    *,
    size: Pt = _BODY,
    bold: bool = False,
    italic: bool = False,
    colour: RGBColor | None = None,
) -> Paragraph:
    paragraph = paper.add_paragraph()
    if text:
        run(paragraph, text, size=size, bold=bold, italic=italic, colour=colour)
    return paragraph


def _rule(paragraph: Paragraph, *, above: bool = False) -> None:
    """Draw a thin rule below (or above) a paragraph."""
    # The order of a paragraph's properties is fixed by ISO/IEC 29500; borders stand before these.
    properties = paragraph._p.get_or_add_pPr()
    borders: Any = OxmlElement("w:pBdr")
    edge: Any = OxmlElement("w:top" if above else "w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "3"), ("color", "9AA5B1")):
        edge.set(qn(f"w:{name}"), value)
    borders.append(edge)
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")
