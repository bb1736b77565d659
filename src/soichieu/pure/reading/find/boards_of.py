"""Whose board or room it is, where it is named alone: "Hội đồng quản trị" is of the company named before."""

import re
from bisect import bisect_left

from soichieu.pure.reading.find.board_kinds import has_holders, holder_in
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.units import Surroundings

_COMMITTEES = re.compile(
    r"(?:Công đoàn|Liên đoàn Lao động|Hội |Đoàn |Tỉnh đoàn|Thành đoàn|Huyện đoàn|Quận đoàn|Đảng bộ|Tỉnh ủy|"
    r"Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy)"
)
_OF_TRADE = re.compile(r"Công đoàn (?!ngành$|cơ sở|Cơ sở|Công ty)[^\W\d_a-zà-ỹ]")
_FAR = 4000  # characters back to the body


def board_alone(surroundings: Surroundings, organ: Organ) -> str | None:
    """Name a board printed alone with the body named last before it, else the text's only one."""
    if organ.body in {"Ban Chấp hành", "Ban Thường vụ"} and not organ.boards:
        return _committee_board(surroundings, organ)
    if organ.body == "Công đoàn ngành":
        return _trade_union(surroundings, organ)
    if not has_holders(organ.body):
        return None
    before = surroundings.within(max(0, organ.start - _FAR), organ.start)
    named = (surroundings.canonical(one) for one in reversed(before) if one.body and one.body != organ.body)
    holders = (found for name in named if name and (found := holder_in(organ.body, name)))
    page = surroundings.house.page
    found = (holder_in(organ.body, page) if page else None) or next(holders, None)
    found = found or surroundings.house.holder_of(organ.body)
    return f"{organ.name} {found}" if found else None


def _trade_union(surroundings: Surroundings, organ: Organ) -> str | None:
    """ "Công đoàn ngành" alone is the one the text names: "Công đoàn ngành Giao thông tỉnh A"."""
    found = surroundings.only_of("Công đoàn", organ.body)
    if found is None:
        before = surroundings.within(max(0, organ.start - _FAR), organ.start)
        unions = (one.body for one in reversed(before) if one.bare and not one.boards)
        found = next((name for name in unions if _OF_TRADE.match(name)), None)
    return f"{organ.boards} {found}".strip() if found else None


def _committee_board(surroundings: Surroundings, organ: Organ) -> str | None:
    """ "Ban Chấp hành" behind "Ban Chấp hành Công đoàn phường A", else of the union or committee before."""
    place = bisect_left(surroundings.starts, organ.start)
    for one in reversed(surroundings.organs[max(0, place - 40) : place]):
        name = surroundings.canonical(one) if one.body and not one.central else None
        if name and one.boards == organ.body:
            return name
        if name and not one.boards and _COMMITTEES.match(name) and name != one.body:
            return f"{organ.body} {name}"
    return None
