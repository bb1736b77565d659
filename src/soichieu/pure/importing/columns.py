"""Headings of the columns of a table of tasks, in any order and wording."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from soichieu.pure.importing.grid import Cell, words_of
from soichieu.pure.text.folding import folded


class Column(StrEnum):
    """What a column of a table of tasks holds."""

    ORDINAL = "ordinal"
    TITLE = "title"
    LEAD = "lead"
    COORDINATING = "coordinating"
    DUE = "due"
    PRODUCT = "product"
    DOCUMENT = "document"
    LEADER = "leader"
    CLERK = "clerk"
    NOTE = "note"


_LONGEST_HEADING = 90
_SOUGHT_ROWS = 60
"""A heading stands below the letterhead and the title of an annex, never deeper."""

# In folded letters; the first that fits names the column, so the narrower word stands first.
_HEADINGS: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(words))
    for column, words in (
        (Column.ORDINAL, r"^(?:s?tt|so tt|so thu tu|#|no)\.?$"),
        (Column.NOTE, r"^(?:ghi chu|chu thich|luu y)"),
        (Column.LEADER, r"lanh dao|dong chi (?:phu trach|chi dao)|nguoi chi dao|nguoi dung dau"),
        (
            Column.CLERK,
            r"^(?:nguoi|can bo|chuyen vien|ca nhan)(?: duoc)?(?: giao)? ?(?:thuc hien|phu trach|theo doi|"
            r"thu ly|lam|chu tri|dau moi)?$",
        ),
        (Column.PRODUCT, r"san pham|^(?:du kien )?ket qua(?: dau ra| du kien| phai dat| can dat)?$|^dau ra$"),
        (
            Column.DUE,
            r"^han$|^han (?:hoan|xu ly|cuoi|chot|nop|bao)|thoi han|thoi gian|thoi diem|"
            r"ngay (?:phai )?(?:hoan thanh|xong|den han)|^tien do(?: thuc hien| hoan thanh)?$|^moc|"
            r"^deadline$|^hoan thanh truoc",
        ),
        (
            Column.DOCUMENT,
            r"^(?:so[,/ ]+(?:va )?)?ky hieu|^so hieu|van ban (?:giao|chi dao|nguon|can cu)|^can cu|^van ban$|"
            r"^(?:theo|nguon) van ban|^nguon giao",
        ),
        (Column.COORDINATING, r"^(?!.*chu tri.*phoi hop).*phoi hop|^(?:don vi|co quan) (?:tham gia|ho tro)"),
        (
            Column.LEAD,
            r"chu tri|(?:don vi|co quan|noi|to chuc)[^a-z]*(?:(?:va |co quan |ca nhan )*)?(?:duoc giao|"
            r"thuc hien|tham muu|phu trach|dau moi|chiu trach nhiem|nhan viec)|"
            r"^(?:don vi|co quan)(?:,? don vi)?$|^phan cong|^to chuc thuc hien$|^trach nhiem|^dau moi",
        ),
        (
            Column.TITLE,
            r"^(?!nhom|linh vuc)(?:.*(?:nhiem vu|cong viec|dau viec|noi dung|hoat dong|phan viec)|"
            r"ten (?:viec|de an)|viec|giai phap|chuyen de|de an$)",
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the heading of a table ends, which place each column has, and headings nobody asks for."""

    last_row: int
    places: Mapping[Column, int]
    unused: Mapping[int, str]


def column_of(heading: str) -> Column | None:
    """Return what a column with this heading holds, None where the words say nothing of tasks."""
    words = " ".join(re.sub(r"\([^)]*\)", " ", folded(heading)).split()).strip(" :*.")
    if not words or len(words) > _LONGEST_HEADING:
        return None
    return next((column for column, pattern in _HEADINGS if pattern.search(words)), None)


def find_heading(rows: Sequence[Sequence[Cell]]) -> Heading | None:
    """Return the heading of a table: the first row, or pair of rows, that names the tasks and one thing more.

    Of a heading in two rows ("Đơn vị" above "chủ trì" and "phối hợp") the lower words stand with those
    above them.
    """
    for number, row in enumerate(rows[:_SOUGHT_ROWS]):
        above = _named(row)
        if len(above) == 0:
            continue
        single = _heading(number, row)
        double = _in_two_rows(number, row, rows[number + 1]) if number + 1 < len(rows) else None
        if double and _is_heading(double) and (not single or len(double.places) > len(single.places)):
            return double
        if single and _is_heading(single):
            return single
    return None


def _is_heading(heading: Heading) -> bool:
    return Column.TITLE in heading.places and len(set(heading.places) - {Column.ORDINAL, Column.TITLE}) >= 1


def _named(row: Sequence[Cell]) -> list[str]:
    return [cell for cell in row if isinstance(cell, str) and column_of(cell) is not None]


def _heading(number: int, row: Sequence[Cell]) -> Heading:
    places: dict[Column, int] = {}
    unused: dict[int, str] = {}
    for place, cell in enumerate(row):
        words = words_of(cell)
        column = column_of(words) if isinstance(cell, str) else None
        if column is not None and column not in places:
            places[column] = place
        elif words:
            unused[place] = words
    return Heading(number, places, unused)


def _in_two_rows(number: int, upper: Sequence[Cell], lower: Sequence[Cell]) -> Heading | None:
    """Read two rows as one heading, where the lower holds nothing but headings below others' width."""
    parts = [words_of(cell) for cell in lower]
    if not any(parts) or any(len(part) > _LONGEST_HEADING for part in parts) or not _is_lower(upper, lower):
        return None
    joined: list[Cell] = []
    held = ""
    for place in range(max(len(upper), len(lower))):
        above = words_of(upper[place]) if place < len(upper) else ""
        below = parts[place] if place < len(parts) else ""
        held = above or (held if below else "")
        joined.append(f"{held} {below}".strip() if below and below != held else above)
    return _heading(number + 1, joined)


def _is_lower(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Tell the second row of a heading: each of its words names a column, or repeats what stands above."""
    said = [(place, words_of(cell)) for place, cell in enumerate(lower) if words_of(cell)]
    above = {place: words_of(cell) for place, cell in enumerate(upper)}
    return all(column_of(words) is not None or above.get(place) == words for place, words in said)
