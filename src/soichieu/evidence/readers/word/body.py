"""The lines of a body, header, cell or text box, in document order."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from soichieu.evidence.readers.word.markup import name_of
from soichieu.evidence.readers.word.numbering import Numbering

_ALTERNATIVES: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_TEXT_PATH: Final = "{urn:schemas-microsoft-com:vml}textpath"
_MARKS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
# Deleted and moved-away words, field codes and properties are in the file but not on the page.
_UNSEEN: Final = {"del", "moveFrom", "delText", "instrText", "pPr", "rPr", "tblPr", "sectPr", "sdtPr"}


def lines_of(container: etree._Element, numbering: Numbering) -> Iterator[str]:
    """Yield the lines of a container of paragraphs and tables, with their automatic numbers."""
    for block in container:
        name = name_of(block)
        if name == "p":
            yield from _paragraph(block, numbering)
        elif name == "tbl":
            yield from _table(block, numbering)
        elif name not in _UNSEEN:
            yield from lines_of(block, numbering)


def _paragraph(paragraph: etree._Element, numbering: Numbering) -> Iterator[str]:
    """Yield the text of a paragraph, then the text boxes anchored in it."""
    label = numbering.label_of(paragraph)
    words, boxes = _words(paragraph)
    yield f"{label} {words}" if label and words.strip() else words
    for box in boxes:
        if box.tag == _TEXT_PATH:  # words drawn as a picture, as watermarks and stamps are
            yield str(box.get("string", ""))
        else:
            yield from lines_of(box, numbering)


def _words(paragraph: etree._Element) -> tuple[str, list[etree._Element]]:
    """Collect the words of a paragraph, and the boxes anchored in it."""
    pieces: list[str] = []
    boxes: list[etree._Element] = []
    stack: list[etree._Element] = [paragraph]
    while stack:
        element = stack.pop()
        name = name_of(element)
        if name == "t":
            pieces.append(element.text or "")
        elif name in _MARKS:
            pieces.append(_MARKS[name])
        elif name == "txbxContent" or element.tag == _TEXT_PATH:
            boxes.append(element)
        elif element.tag == _ALTERNATIVES:
            stack.extend(list(element)[:1])  # the same thing said twice: the first is what Word shows
        elif name not in _UNSEEN:
            stack.extend(reversed(element))
    return "".join(pieces), boxes


def _table(table: etree._Element, numbering: Numbering) -> Iterator[str]:
    """Yield a table row by row; a letterhead or signature laid out as a table is read cell by cell."""
    rows = [
        [[line for line in lines_of(cell, numbering) if line.strip()] for cell in children(row, "tc")]
        for row in children(table, "tr")
    ]
    is_small = len(rows) <= 2 and all(len(row) <= 2 for row in rows)
    if is_small and any(len(cell) > 1 for row in rows for cell in row):
        for row in rows:
            for cell in row:
                yield from cell
        return
    for row in rows:
        yield "\t".join(" ".join(cell).replace("\t", " ").replace("\n", " ") for cell in row)


def children(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Yield rows or cells, also those inside content controls and tracked insertions."""
    for one in parent:
        name = name_of(one)
        if name == wanted:
            yield one
        elif name in {"sdt", "sdtContent", "ins", "customXml"}:
            yield from children(one, wanted)
