"""The rows of a table of tasks: which are tasks, which head a group, which say nothing."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from soichieu.pure.importing.columns import Column, Heading, find_heading
from soichieu.pure.importing.grid import Cell, Grid, spread, words_of
from soichieu.pure.text.folding import folded

_ROMAN = re.compile(r"^[IVXLC]+[.)]?$")
_LETTER = re.compile(r"^[A-ZĐ][.)]?$")
_COUNT = re.compile(r"^\(?\d{1,2}\)?(?:\s?=.*)?$")
_EXAMPLE = frozenset({"vd", "vi du", "mau"})
_TOTAL = re.compile(r"^(?:tong (?:cong|so)(?: .*)?|cong)[ :.]*$")
_STRUCTURE = frozenset({Column.ORDINAL, Column.TITLE})


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table lies: its name, the row its heading ends in, the place of each column, columns not used."""

    name: str
    heading_row: int
    places: Mapping[Column, int]
    unused: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One row that should be a task: its number as the workbook counts (from 1), its cells, its group.

    `table` tells the tables of one file apart.
    """

    number: int
    cells: Mapping[Column, Cell]
    group: str = ""
    table: int = 0


def read_grid(grid: Grid) -> tuple[Layout, tuple[Row, ...]] | None:
    """Return how a table lies and its rows; None where no heading names tasks.

    Rows that are empty, number the columns, give an example ("VD") or a total are left out; a row of words
    alone that its mark or the rows below show to be a heading names the group of those below.
    """
    rows = spread(grid)
    heading = find_heading(rows)
    if heading is None:
        return None
    layout = Layout(grid.name, heading.last_row + 1, heading.places, heading.unused)
    cells = [_cells(row, heading) for row in rows[heading.last_row + 1 :]]
    return layout, tuple(_tasks(cells, heading.last_row + 2))


def _tasks(cells: Sequence[Mapping[Column, Cell]], first: int) -> list[Row]:
    found: list[Row] = []
    group = ""
    for place, row in enumerate(cells):
        if _is_nothing(row):
            continue
        if _heads_group(row, cells[place + 1] if place + 1 < len(cells) else {}):
            group = words_of(row.get(Column.TITLE)) or words_of(row.get(Column.ORDINAL))
            continue
        found.append(Row(first + place, row, group))
    return found


def _cells(row: Sequence[Cell], heading: Heading) -> dict[Column, Cell]:
    return {
        column: row[place]
        for column, place in heading.places.items()
        if place < len(row) and words_of(row[place]).strip(" -–—.…_")
    }


def _is_nothing(row: Mapping[Column, Cell]) -> bool:
    """Tell a row without a task: empty, a number alone, the numbers of columns, an example, a total."""
    said = {column: words_of(cell) for column, cell in row.items()}
    if not set(said) - {Column.ORDINAL, Column.NOTE}:
        return True
    if all(_COUNT.match(words) for words in said.values()) and len(said) > 1:
        return True
    first = folded(said.get(Column.ORDINAL, "")).strip(" .")
    bare = not set(said) - _STRUCTURE
    return first in _EXAMPLE or (bare and _TOTAL.match(folded(said.get(Column.TITLE, ""))) is not None)


def _heads_group(row: Mapping[Column, Cell], after: Mapping[Column, Cell]) -> bool:
    """Tell the heading of a group: words alone, with a Roman number, a letter, in capitals, or with parts.

    "I. Công tác tổ chức" heads what follows; "1" does where "1.1", "a)" or "-" come next.
    """
    if set(row) - _STRUCTURE - {Column.NOTE}:
        return False
    mark = words_of(row.get(Column.ORDINAL))
    title = words_of(row.get(Column.TITLE))
    if not title:
        # Words joined over the width of the table stand in its first column, where numbers do.
        return len(mark) > 4
    if _ROMAN.match(mark) or _LETTER.match(mark):
        return True
    opening = title.split(" ", 1)[0]
    if not mark and (_is_capital(title) or (_ROMAN.match(opening) and opening[-1] in ".)")):
        return True
    following = words_of(after.get(Column.ORDINAL)) or words_of(after.get(Column.TITLE)).split(" ", 1)[0]
    return bool(mark) and _is_part(mark, following) and bool(set(after) - _STRUCTURE)


def _is_capital(title: str) -> bool:
    letters = [letter for letter in title if letter.isalpha()]
    return len(letters) > 3 and all(letter.isupper() for letter in letters)


def _is_part(mark: str, following: str) -> bool:
    """Tell the first part of what a mark heads: 1 → 1.1, a), -, +."""
    bare = mark.rstrip(".)")
    return (following.startswith(f"{bare}.") and following.rstrip(".") != bare) or following in {
        "-",
        "+",
        "a)",
        "a",
        "a.",
    }
