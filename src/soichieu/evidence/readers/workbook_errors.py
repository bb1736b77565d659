"""Cells of a workbook that hold an error (#REF!, #N/A): the reader of values gives them as empty ones."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from soichieu.evidence.readers.archives import Archive

_MAIN: Final = "{*}"
_LINK: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MARKED: Final = re.compile(rb"""\bt\s*=\s*["']e["']""")
_PLACE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")

Place = tuple[int, int]
"""A row and a column, both counted from 0."""


def error_cells(archive: Archive, sheet: str) -> Mapping[Place, str]:
    """Return the cells of a sheet that hold an error, each with what it shows; raises UnreadableFile."""
    part = _part_of(archive, sheet)
    data = archive.part(part) if part else None
    if data is None or not _MARKED.search(data):
        return {}
    root = archive.tree(part)
    return dict(_errors(root)) if root is not None else {}


def _errors(root: etree._Element) -> Iterator[tuple[Place, str]]:
    """Yield the marked cells; one that does not say where it stands follows the one before it."""
    row = -1
    for line in root.iterfind(f"{_MAIN}sheetData/{_MAIN}row"):
        row = int(line.get("r", row + 2)) - 1
        column = -1
        for cell in line.iterfind(f"{_MAIN}c"):
            named = _PLACE.fullmatch(cell.get("r", ""))
            column = _number(named[1]) if named else column + 1
            if cell.get("t") == "e":
                yield (row, column), (cell.findtext(f"{_MAIN}v") or "").strip()


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _part_of(archive: Archive, sheet: str) -> str:
    """Return the part that holds a sheet; "" where the workbook does not say."""
    book, links = archive.tree("xl/workbook.xml"), archive.tree("xl/_rels/workbook.xml.rels")
    if book is None or links is None:
        return ""
    targets = {one.get("Id"): one.get("Target", "") for one in links}
    named = (one for one in book.iterfind(f"{_MAIN}sheets/{_MAIN}sheet") if one.get("name") == sheet)
    target = next((targets.get(one.get(_LINK), "") for one in named), "")
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}" if target else ""
