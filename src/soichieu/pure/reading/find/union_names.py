"""Unions named by their rank alone: "Trung ương Hội", "Tỉnh hội", "Ban Thường vụ Hội"."""

import re

from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_UNIONS = (
    "Hội Nông dân", "Hội Liên hiệp Phụ nữ", "Hội Cựu chiến binh", "Hội Chữ thập đỏ", "Hội Khuyến học",
    "Hội Người cao tuổi", "Hội Liên hiệp Thanh niên", "Hội Cựu giáo chức", "Hội Nhà báo", "Hội Luật gia",
)  # fmt: skip
_NAMED = re.compile(rf"(?:{'|'.join(_UNIONS)})(?!\w)")
_RANK = re.compile(
    r"(?P<centre>(?:(?:Ban Thường vụ|Ban Chấp hành|Đoàn Chủ tịch) )?Trung ương) Hội(?! [A-ZĐ])(?!\w)|"
    r"(?P<level>[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|Thị) [Hh]ội(?! (?:đồng|nghị|trường)(?!\w))(?!\w)|"
    r"(?P<board>Ban Thường vụ|Ban Chấp hành|Thường trực) "
    r"Hội(?![ ][A-ZĐ])(?! (?:nghị|đồng|trường)(?!\w))(?!\w)"
)
_LEVELS = {"Tỉnh": "tỉnh", "Thành": "thành phố", "Huyện": "huyện", "Quận": "quận", "Thị": "thị xã"}
_FAR = 4000  # characters back to the name of the union


def union_above_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read the board of the union a text is about, or the union at another level: its end and whole name."""
    said = _RANK.match(prepared.spelt, start)
    whole = _union(surroundings, start) if said else None
    union = _NAMED.search(whole) if whole else None
    if said is None or whole is None or union is None:
        return None
    if said["centre"]:
        return said.end(), f"{said['centre']} {union.group()} Việt Nam"
    if said["board"]:
        return said.end(), f"{said['board']} {whole[union.start() :]}"
    level = _LEVELS[said["level"].capitalize()]
    home = surroundings.home.at(level, start)
    return (said.end(), f"{union.group()} {level} {home.name}") if home else None


def _union(surroundings: Surroundings, start: int) -> str | None:
    """Give the union whose paper it is, else the one named last before."""
    for name in surroundings.house.own:
        if _NAMED.search(name):
            return name
    for organ in reversed(surroundings.within(max(0, start - _FAR), start)):
        if _NAMED.match(organ.body) and not organ.central:
            return surroundings.canonical(organ)
    return None
