"""Party cells of a village named by its kind alone: "Chi bộ khu phố" in a text about khu phố 7."""

import re

from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS
from soichieu.pure.reading.data.places import VILLAGES
from soichieu.pure.reading.find.namesakes import meant_by
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_KINDS = "|".join(VILLAGES)
_CELL = re.compile(rf"(?P<cell>Chi (?:bộ|ủy)) (?P<kind>{_KINDS})(?!\w)(?! [{CAPITALS}\d])")
_NAME = rf"(?:số )?\d{{1,3}}(?![\d.,/]\d)|{CAPITALISED}(?: {CAPITALISED}){{0,3}}"
_ROOM_CELL = re.compile(
    r"(?P<cell>Chi (?:bộ|ủy|đoàn)|Công đoàn|Đảng ủy) (?P<kind>Khoa|Phòng|Đội|Trạm|Tổ|Ban)"
    rf"(?!\w)(?! [{CAPITALS}\d])"
)
_FAR = 4000  # characters back to the village


def room_cell_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read the cell or union of a room named by its kind alone: "Chi bộ Khoa", "Chi bộ Phòng"."""
    cell = _ROOM_CELL.match(prepared.spelt, start)
    room = cell and meant_by(prepared, surroundings, cell["kind"].lower(), cell.start("kind"))
    return (cell.end(), f"{cell['cell']} {room}") if cell and room else None


def cell_at(prepared: Prepared, start: int) -> tuple[int, str] | None:
    """Read the cell of the village named last before: where its words end, and its whole name."""
    cell = _CELL.match(prepared.spelt, start)
    if cell is None:
        return None
    village = re.compile(rf"(?<!\w)(?<![Tt]rưởng ){cell['kind']} (?P<name>{_NAME})")
    named = [found["name"] for found in village.finditer(prepared.spelt, start - _FAR, start)]
    return (cell.end(), f"{cell.group()} {named[-1]}") if named else None
