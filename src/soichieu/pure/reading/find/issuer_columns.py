"""Lists of papers as tables: who issued each, and when, stands in a column of its own."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from soichieu.pure.reading.find.days_told import day_of
from soichieu.pure.reading.find.house_names import room_in, whole_of
from soichieu.pure.reading.find.issuers import issuer_at
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.offices import without_office
from soichieu.pure.reading.find.organ_forms import SUBORDINATE_FORM
from soichieu.pure.reading.find.tables import Cell, Table, tables
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

# "Cơ quan ban hành", "Nơi ban hành", "Cơ quan, đơn vị ban hành", "Tác giả".
_ISSUER = re.compile(
    r"(?:tên )?(?:cơ quan|đơn vị|nơi|cấp|chủ thể|tổ chức|người|bên)[^\t|\n]{0,24}(?:ban hành|phát hành|ký)|"
    r"tác giả|nơi gửi|cơ quan gửi|nơi phát hành|của ai"
)
_DAY = re.compile(
    r"(?:ngày|thời gian|thời điểm)(?:,? ?(?:tháng|tháng,? năm|tháng năm))?(?: (?:ban hành|ký|ra|phát hành|"
    r"văn bản))?(?: văn bản)?$|ban hành ngày|ký ngày"
)
_SAID_BEFORE = re.compile(r"(?:ngày |của )?")


class _Told(NamedTuple):
    """A row of a table with the places where its issuer and its day stand."""

    start: int
    end: int
    issuer: Cell | None
    day: Cell | None
    signs: bool  # the column tells who signed: he stands for his body


def with_columns(prepared: Prepared, surroundings: Surroundings, ordered: list[Mention]) -> list[Mention]:
    """Give the mentions in order, those in a list of papers with what the columns of their row tell."""
    rows = [row for table in tables(prepared, prepared.lower) for row in _rows(prepared.lower, table)]
    if not rows:
        return ordered
    starts = [row.start for row in rows]
    return [
        _told(prepared, surroundings, one, rows[index]) if index >= 0 else one
        for one in ordered
        for index in (bisect_right(starts, one.span[0]) - 1,)
    ]


def _rows(low: str, table: Table) -> Iterator[_Told]:
    heads = [low[cell.start : cell.end] for cell in table.heading]
    issuer = next((place for place, head in enumerate(heads) if _ISSUER.match(head)), None)
    day = next((place for place, head in enumerate(heads) if _DAY.match(head)), None)
    for row in table.rows if issuer is not None else ():
        if issuer is not None and len(row) <= len(heads):
            signs = "ký" in heads[issuer]
            yield _Told(row[0].start, row[-1].end, _cell(row, issuer), _cell(row, day), signs)


def _cell(row: tuple[Cell, ...], place: int | None) -> Cell | None:
    return row[place] if place is not None and place < len(row) else None


def _told(prepared: Prepared, surroundings: Surroundings, one: Mention, row: _Told) -> Mention:
    inside = one.span[0] < row.end and one.number is not None
    held = any(cell and cell.start <= one.span[0] < cell.end for cell in (row.issuer, row.day))
    if not inside or held:
        return one
    name = None if one.issuer or row.issuer is None else _name_in(prepared, surroundings, row.issuer)
    name = without_office(name) if name and row.signs else name
    day = None if one.issued_on or row.day is None else _day_in(prepared, row.day)
    return replace(one, issuer=one.issuer or name, issued_on=one.issued_on or day)


def _name_in(prepared: Prepared, surroundings: Surroundings, cell: Cell) -> str | None:
    issued = issuer_at(prepared, surroundings, cell.start, joint=1)
    if issued is None or issued[0] != cell.end:
        return None
    page, printed = surroundings.house.page, prepared.spelt[cell.start : cell.end]
    organ = surroundings.at(cell.start)
    inner = issued[1] == printed and (SUBORDINATE_FORM.match(printed) or printed == "Đảng ủy")
    if page is None or not inner or (organ and not organ.bare):
        return issued[1]
    return room_in(printed, whole_of(page))


def _day_in(prepared: Prepared, cell: Cell) -> date | None:
    said = _SAID_BEFORE.match(prepared.lower, cell.start)
    place = said.end() if said else cell.start
    index = bisect_left(prepared.date_starts, place)
    written = prepared.dates[index] if index < len(prepared.dates) else None
    if written is None or written.start != place or written.end != cell.end:
        return None
    return day_of(prepared, written) if written.day else None
