"""What every Word file of the house has alike: the letters, the colours, words added to a paragraph."""

from docx.document import Document as Paper
from docx.oxml.ns import qn
from docx.shared import Length, Pt, RGBColor
from docx.text.paragraph import Paragraph

GREY, RED, INK = RGBColor(0x5A, 0x5A, 0x5A), RGBColor(0xB0, 0x1E, 0x1E), RGBColor(0x1F, 0x3A, 0x5F)
_FONT = "Times New Roman"


def set_letters(paper: Paper, size: Length) -> None:
    """Set the typeface and its size, also for what Word takes for East Asian letters, and the language."""
    normal = paper.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, size
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), _FONT)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0
    paper.core_properties.author = "Soi Chiếu"
    paper.core_properties.language = "vi-VN"


def run(
    line: Paragraph,
    words: str,
    *,
    size: Length | None = None,
    bold: bool = False,
    italic: bool = False,
    underlined: bool = False,
    colour: RGBColor | None = None,
) -> None:
    """Add words to a paragraph; without a size in that of the paper."""
    added = line.add_run(words)
    added.bold, added.italic, added.underline = bold, italic, underlined
    if size is not None:
        added.font.size = size
    if colour is not None:
        added.font.color.rgb = colour
