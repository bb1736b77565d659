"""The tables of a Word file as cells with their places, joined cells told."""

from collections.abc import Iterator

from lxml import etree

from soichieu.evidence.readers.archives import Archive, broken
from soichieu.evidence.readers.word.body import children, lines_of
from soichieu.evidence.readers.word.markup import child, name_of, value
from soichieu.evidence.readers.word.numbering import Numbering, numbering_of
from soichieu.pure.importing import Cell, Grid, Merge

_WIDEST = 200


def tables_of(data: bytes) -> list[Grid]:
    """Return the outermost tables of a Word file in their order; raises UnreadableFile.

    A cell over several columns stands in its first; one over several rows is told as joined cells.
    """
    archive = Archive(data)
    body = child(archive.tree("word/document.xml"), "body")
    if body is None:
        raise broken()
    numbering = numbering_of(archive.tree("word/numbering.xml"), archive.tree("word/styles.xml"))
    grids: list[Grid] = []
    for table in _tables(body, numbering):
        grids.append(_grid(f"Bảng {len(grids) + 1}", table, numbering))
    return grids


def _tables(container: etree._Element, numbering: Numbering) -> Iterator[etree._Element]:
    """Yield tables in the order of the text; lists between them are counted on, as Word counts them."""
    for block in container:
        name = name_of(block)
        if name == "tbl":
            yield block
        elif name == "p":
            numbering.label_of(block)
        elif name in {"sdt", "sdtContent", "ins", "customXml"}:
            yield from _tables(block, numbering)


def _grid(name: str, table: etree._Element, numbering: Numbering) -> Grid:
    rows: list[tuple[Cell, ...]] = []
    merged: list[Merge] = []
    open_since: dict[int, int] = {}
    for number, row in enumerate(children(table, "tr")):
        cells: list[Cell] = [None] * _count(value(child(row, "trPr", "gridBefore")), 0)
        for cell in children(row, "tc"):
            left, width = len(cells), _count(value(child(cell, "tcPr", "gridSpan")), 1)
            joined = child(cell, "tcPr", "vMerge")
            if joined is not None and value(joined) != "restart":
                _lengthen(merged, open_since.get(left), number)
            else:
                open_since.pop(left, None)
                if joined is not None:
                    open_since[left] = len(merged)
                    merged.append(Merge(number, left, number, left + width - 1))
            cells += [_words(cell, numbering), *[None] * (width - 1)][:_WIDEST]
        rows.append(tuple(cells[:_WIDEST]))
    return Grid(name, tuple(rows), tuple(merged))


def _lengthen(merged: list[Merge], place: int | None, row: int) -> None:
    if place is not None:
        one = merged[place]
        merged[place] = Merge(one.top, one.left, row, one.right)


def _words(cell: etree._Element, numbering: Numbering) -> str | None:
    lines = [line.strip() for line in lines_of(cell, numbering) if line.strip()]
    return "\n".join(lines).replace("\t", " ") or None


def _count(text: str, otherwise: int) -> int:
    return min(int(text), _WIDEST) if text.isdigit() and len(text) < 6 else otherwise
