"""Word files (.docx): headers, text with tables and text boxes in document order, notes, footers."""

import posixpath
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from soichieu.evidence.readers.archives import Archive, broken
from soichieu.evidence.readers.extracted import Extracted
from soichieu.evidence.readers.sniffing import Format

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_W: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_VML: Final = "{urn:schemas-microsoft-com:vml}"
_REL: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MARKS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
# Deleted and moved-away words, field codes and properties are in the file but not on the page.
_UNSEEN: Final = {"del", "moveFrom", "delText", "instrText", "pPr", "rPr", "tblPr", "sectPr", "sdtPr"}


def read_docx(data: bytes) -> Extracted:
    """Extract the text of a Word file as it reads on the page; raises UnreadableFile.

    Headers and footers are taken once each, since classification and urgency stamps stand there; rows of
    tables become lines with tabs between the cells, layout tables (letterhead, signature) cell by cell.
    """
    archive = Archive(data)
    targets = _related(archive, "", "_rels/.rels")
    main = next((path for kind, path in targets if kind == "officeDocument"), "word/document.xml")
    root = archive.tree(main)
    body = None if root is None else next((part for part in root if _name(part) == "body"), None)
    if body is None:
        raise broken()
    folder, file_name = posixpath.split(main)
    related = _related(archive, folder, f"{folder}/_rels/{file_name}.rels")
    lines = [
        *_page_edges(archive, related, "header"),
        *_lines(body),
        *_page_edges(archive, related, "footnotes"),
        *_page_edges(archive, related, "endnotes"),
        *_page_edges(archive, related, "footer"),
    ]
    return Extracted("\n".join(lines).strip("\n"), Format.DOCX.value)


def _name(element: etree._Element) -> str:
    """Give the local name of a Word element, or the empty string for another vocabulary's."""
    tag = element.tag if isinstance(element.tag, str) else ""
    for space in (_W, _STRICT_W):
        if tag.startswith(space):
            return tag[len(space) :]
    return ""


def _related(archive: Archive, folder: str, path: str) -> list[tuple[str, str]]:
    """List the (kind, path) of the inner parts a relationship file names, in its order."""
    root = archive.tree(path.lstrip("/"))
    if root is None:
        return []
    found = []
    for relation in root.iter(_REL):
        if relation.get("TargetMode") != "External":
            kind = str(relation.get("Type", "")).rsplit("/", 1)[-1]
            target = posixpath.normpath(posixpath.join("/", folder, str(relation.get("Target", ""))))
            found.append((kind, target.lstrip("/")))
    return found


def _page_edges(archive: Archive, related: Iterable[tuple[str, str]], kind: str) -> list[str]:
    """Collect the lines of all parts of a kind, each different line once, page numbers left out."""
    seen: dict[str, None] = {}
    for path in dict.fromkeys(path for found, path in related if found == kind):
        root = archive.tree(path)
        for line in _lines(root) if root is not None else ():
            if line.strip() and not line.strip(" -–\t").isdigit():
                seen.setdefault(line)
    return list(seen)


def _lines(container: etree._Element) -> Iterator[str]:
    """Yield the lines of a body, cell, box, header or note, in document order."""
    for block in container:
        name = _name(block)
        if name == "p":
            yield from _paragraph(block)
        elif name == "tbl":
            yield from _table(block)
        elif name not in _UNSEEN:
            yield from _lines(block)


def _paragraph(paragraph: etree._Element) -> Iterator[str]:
    """Yield the text of a paragraph, then the text boxes anchored in it."""
    pieces: list[str] = []
    boxes: list[etree._Element] = []
    stack: list[etree._Element] = [paragraph]
    while stack:
        element = stack.pop()
        name = _name(element)
        if name == "t":
            pieces.append(element.text or "")
        elif name in _MARKS:
            pieces.append(_MARKS[name])
        elif name == "txbxContent" or element.tag == f"{_VML}textpath":
            boxes.append(element)
        elif element.tag == f"{_MC}AlternateContent":
            stack.extend(list(element)[:1])  # the same thing said twice: the first is what Word shows
        elif name not in _UNSEEN:
            stack.extend(reversed(element))
    yield "".join(pieces)
    for box in boxes:
        if box.tag == f"{_VML}textpath":  # words drawn as a picture, as watermarks and stamps are
            yield str(box.get("string", ""))
        else:
            yield from _lines(box)


def _table(table: etree._Element) -> Iterator[str]:
    """Yield a table row by row; a small one whose cells hold several lines is layout, read cell by cell."""
    rows = [[list(_lines(cell)) for cell in _children(row, "tc")] for row in _children(table, "tr")]
    filled = [[[line for line in cell if line.strip()] for cell in row] for row in rows]
    if len(rows) <= 2 and any(len(cell) > 1 for row in filled for cell in row):
        for row in filled:
            for cell in row:
                yield from cell
        return
    for row in filled:
        yield "\t".join(" ".join(cell).replace("\t", " ").replace("\n", " ") for cell in row)


def _children(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Yield rows or cells, also those inside content controls and tracked insertions."""
    for child in parent:
        name = _name(child)
        if name == wanted:
            yield child
        elif name in {"sdt", "sdtContent", "ins", "customXml"}:
            yield from _children(child, wanted)
