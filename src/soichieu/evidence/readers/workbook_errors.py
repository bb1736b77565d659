"""Cells of a workbook that the reader of values gives otherwise than they are seen.

An error (#REF!, #N/A) it gives as an empty cell, and so a formula nobody has worked out yet; 5,62 % it gives
as 0.0562.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from lxml import etree

from soichieu.evidence.readers.archives import Archive
from soichieu.pure.importing import ANY_ERROR
from soichieu.pure.quantities import format_number

_MAIN: Final = "{*}"
_LINK: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PARSER: Final = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
_PLACE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_QUOTED: Final = re.compile(r'"[^"]*"|\\.')
_PERCENT_FORMATS: Final = frozenset({"9", "10"})
_SHOWN_DIGITS: Final = 15

Place = tuple[int, int]
"""A row and a column, both counted from 0."""


def seen_cells(archive: Archive, sheet: str) -> Mapping[Place, str]:
    """Return what such cells of a sheet show; raises UnreadableFile."""
    part = _part_of(archive, sheet)
    data = archive.part(part) if part else None
    if data is None:
        return {}
    percents = _percent_styles(archive)
    if _is_plain(data):
        return dict(_picked(data, percents))
    root = archive.tree(part)
    return dict(_counted(root, percents)) if root is not None else {}


def _is_plain(data: bytes) -> bool:
    """Tell a sheet written the usual way, every cell with its place first."""
    odd = any(mark in data for mark in (b"<!", b":c ", b":c>", b"<c>"))
    return not odd and data.count(b"<c ") == data.count(b'<c r="')


def _picked(data: bytes, percents: frozenset[str]) -> Iterator[tuple[Place, str]]:
    """Yield such cells of a plain sheet, each read by itself: the whole as a tree takes seconds."""
    styles = [b' s="%b"' % style.encode() for style in sorted(percents)]
    for mark in (b' t="e"', b"<f>", b"<f ", *styles):
        at = data.find(mark)
        while at >= 0:
            start, end = data.rfind(b"<c ", 0, at), data.find(b"</c>", at)
            if 0 <= start < end and data.find(b"</c>", start, at) < 0:  # else it marks a row
                cell = etree.fromstring(data[start : end + 4], _PARSER)
                named, words = _PLACE.fullmatch(cell.get("r", "")), _shown(cell, percents)
                if named and words is not None:
                    yield (int(named[2]) - 1, _number(named[1])), words
            at = data.find(mark, at + 1)


def _counted(root: etree._Element, percents: frozenset[str]) -> Iterator[tuple[Place, str]]:
    row = -1
    for line in root.iterfind(f"{_MAIN}sheetData/{_MAIN}row"):
        row = int(line.get("r", row + 2)) - 1
        column = -1
        for cell in line.iterfind(f"{_MAIN}c"):
            named = _PLACE.fullmatch(cell.get("r", ""))
            column = _number(named[1]) if named else column + 1
            words = _shown(cell, percents)
            if words is not None:
                yield (row, column), words


def _shown(cell: etree._Element, percents: frozenset[str]) -> str | None:
    """Return what a cell shows where the reader of values would say otherwise."""
    kind = cell.get("t", "n")
    if kind == "e":
        return (cell.findtext(f"{_MAIN}v") or "").strip()
    if kind != "n" or not len(cell):
        return None
    value = (cell.findtext(f"{_MAIN}v") or "").strip()
    if not value:
        return ANY_ERROR if cell.find(f"{_MAIN}f") is not None else None
    return _percent(value) if cell.get("s") in percents else None


def _percent(value: str) -> str | None:
    try:
        number = Decimal(f"{float(value) * 100:.{_SHOWN_DIGITS}g}")
        return f"{format_number(Decimal(f'{number:f}'))}%"
    except (ValueError, InvalidOperation):
        return None


def _percent_styles(archive: Archive) -> frozenset[str]:
    """Return the numbers of the cell styles that show a number as a percentage."""
    styles = archive.tree("xl/styles.xml")
    if styles is None:
        return frozenset()
    formats = _PERCENT_FORMATS | {
        one.get("numFmtId", "")
        for one in styles.iterfind(f"{_MAIN}numFmts/{_MAIN}numFmt")
        if "%" in _QUOTED.sub("", one.get("formatCode", ""))
    }
    kinds = styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf")
    return frozenset(str(place) for place, one in enumerate(kinds) if one.get("numFmtId") in formats)


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
