"""Automatic numbers: a clause that Word numbers by itself keeps its number in the text."""

import pytest
from lxml import etree

from soichieu.evidence.readers.word.body import lines_of
from soichieu.evidence.readers.word.numbering import in_form, numbering_of

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LISTS = f"""<w:numbering {W}>
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1-"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  <w:lvl w:ilvl="3"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%4."/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>"""
STYLES = f"""<w:styles {W}>
<w:style w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>
<w:style w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>
</w:styles>"""


def paragraph(text: str, *, number: int | None = None, depth: int = 0, style: str = "") -> str:
    rule = (
        f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        if number is not None
        else ""
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{rule}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def read(*paragraphs: str) -> list[str]:
    body = etree.fromstring(f"<w:body {W}>{''.join(paragraphs)}</w:body>")
    return list(lines_of(body, numbering_of(etree.fromstring(LISTS), etree.fromstring(STYLES))))


def test_levels_count_on_and_begin_again_below_a_higher_one() -> None:
    depths = [0, 1, 1, 2, 2, 1, 2, 0, 1]
    lines = read(*(paragraph("x", number=1, depth=depth) for depth in depths))
    assert lines == ["I- x", "1. x", "2. x", "a) x", "b) x", "3. x", "a) x", "II- x", "1. x"]


def test_a_number_may_name_the_levels_above_it() -> None:
    lines = read(*(paragraph("x", number=1, depth=depth) for depth in (1, 3, 3, 1, 3)))
    assert lines == ["1. x", "1.1. x", "1.2. x", "2. x", "2.1. x"]


def test_a_list_begins_where_it_says_and_a_restarted_one_anew() -> None:
    lines = read(*(paragraph("x", number=number) for number in (2, 2, 3, 2)))
    assert lines == ["Điều 3. x", "Điều 4. x", "Điều 7. x", "Điều 5. x"]


def test_lists_of_one_definition_count_together() -> None:
    assert read(paragraph("x", number=1), paragraph("x", number=4)) == ["I- x", "II- x"]


def test_a_style_numbers_its_paragraphs_and_those_of_styles_made_from_it() -> None:
    lines = read(paragraph("x", style="Muc"), paragraph("x", style="MucCon"), paragraph("x", style="Vong"))
    assert lines == ["1. x", "2. x", "x"]


def test_bullets_of_symbol_fonts_become_hyphens_and_unknown_lists_nothing() -> None:
    lines = read(paragraph("x", number=2, depth=1), paragraph("x", number=99), paragraph("x", number=0))
    assert lines == ["- x", "x", "x"]


FORMS = [
    (4, "lowerRoman", "iv"),
    (1999, "upperRoman", "MCMXCIX"),
    (0, "upperRoman", "0"),
    (27, "lowerLetter", "aa"),
    (3, "upperLetter", "C"),
    (5, "decimalZero", "05"),
    (12, "ordinalText", "12"),
]


@pytest.mark.parametrize(("count", "form", "expected"), FORMS)
def test_counters_are_printed_in_the_form_of_their_level(count: int, form: str, expected: str) -> None:
    assert in_form(count, form) == expected
