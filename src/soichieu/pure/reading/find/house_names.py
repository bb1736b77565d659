"""Full names of the bodies of a letterhead: a board, a room, a sector's body by what is printed above it."""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL_NAMES,
    INNER_BODIES,
    LEVELLED,
    PARTY_COMMITTEES,
)
from soichieu.pure.reading.find.committees import committee_of, level_of
from soichieu.pure.reading.find.home import Home
from soichieu.pure.reading.find.organs import Organ

COMMITTEES = (*PARTY_COMMITTEES, "Đảng ủy", "Chi bộ", "Chi ủy")
_BOARD = re.compile(rf"{alternatives(BOARDS)}(?:[ ]|$)")
# "Văn phòng Đăng ký đất đai" is a body, not the office of one.
_OFFICE_OF_WORK = re.compile(r"Văn phòng (?:Đăng ký|Công chứng|Điều phối|Tư vấn|Luật sư)(?!\w)")
# Rooms of the body a party committee sits in, not of the committee.
_STAFF = re.compile(
    r"(?:Phòng|Khoa|Tổ|Đội|Đoàn|Ban Giám|Công đoàn|Thanh tra|Chi đoàn|Hội Phụ nữ|Hội Cựu)(?!\w)"
)
_SEATED = re.compile(r"(?:Đảng ủy|Chi bộ|Đảng bộ)[ ](?P<body>.+)")
INNER_BOARDS = ("Ban Thường vụ", "Ban Chấp hành", "Thường trực", "Ban Thường trực")
# Mass organisations as their letterheads print them → their name at a level below.
_UNIONS = {
    "Hội Nông dân Việt Nam": "Hội Nông dân",
    "Hội Liên hiệp Phụ nữ Việt Nam": "Hội Liên hiệp Phụ nữ",
    "Hội Cựu chiến binh Việt Nam": "Hội Cựu chiến binh",
    "Hội Chữ thập đỏ Việt Nam": "Hội Chữ thập đỏ",
    "Đoàn TNCS Hồ Chí Minh": "Đoàn TNCS Hồ Chí Minh",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh": "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
}
_YOUTH = {
    "tỉnh": "Tỉnh đoàn",
    "thành phố": "Thành đoàn",
    "huyện": "Huyện đoàn",
    "thị xã": "Thị đoàn",
    "xã": "Đoàn xã",
    "phường": "Đoàn phường",
}
_CELL_OF_ROOM = re.compile(r"(?:Đảng ủy|Chi bộ|Đảng bộ)[ ](?:Phòng|Đội|Khoa|Ban|Tổ|Văn phòng)(?!\w)")
# Bodies there is one of in every area, and what may stand above them in its letterhead.
_ONCE = frozenset(LEVELLED) - {"Văn phòng", "Thanh tra", "Đảng bộ", "Mặt trận", "Công đoàn"}
_ONCE_INNER = frozenset({*INNER_BODIES, *_ONCE})
_ABOVE_ONCE = (
    *PARTY_COMMITTEES,
    "Đảng ủy xã",
    "Đảng ủy phường",
    "Đảng ủy đặc khu",
    "Ủy ban Mặt trận",
    "Mặt trận",
)
_OF_SECTOR = re.compile(r"Công đoàn (?:Viên|Giáo|Ngành|ngành|Y|các)|Thuế [Cc]ơ sở")
_ABOVE_SECTOR = ("Liên đoàn Lao động", "Thuế tỉnh", "Thuế thành phố")
# Bodies that stand by themselves whatever is printed above them.
INDEPENDENT = re.compile(
    r"(?:Ban Tổ chức (?:Hội|Đại hội|Cuộc thi|Ngày hội|Giải|Lễ)|Trường|Đại học|Học viện|Bệnh viện|Vườn|"
    r"Tổng [Cc]ông ty|Công ty|Tập đoàn|Quân khu|Quân đoàn|Sư đoàn|"
    r"Lữ đoàn|Trung đoàn|Nhà máy|Khu|Báo|Đài|Tạp chí|Viện(?! [Kk]iểm)|Ngân hàng|"
    r"Chi bộ|Đảng bộ|Đảng ủy|Hợp tác xã|Đồn|Trại|Hải quan)[ ]\S"
)
# Bodies of a sector: the paper names their department, their own name has the area of it.
_SECTOR = re.compile(r"(?:Trung tâm|Chi cục|Hạt|Trạm|Ban Quản lý|Bệnh viện|Đội|Cảng vụ)(?!\w)")
_BANK = re.compile(r"Ngân hàng (?:Chính sách xã hội|Nông nghiệp và Phát triển nông thôn)(?! Việt)")
_OF_VILLAGE = re.compile(
    r"[ ](?:thôn|bản|ấp|xóm|buôn|khóm|khu phố|khu dân cư|tổ dân phố)[ ]\S", re.IGNORECASE
)
AREA = re.compile(r"[ ](?P<area>(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)[ ][^,;]+)$")


def seat_of(room: str, whole: str) -> str:
    """ "Phòng Tham mưu" in a paper of Đảng ủy Công an tỉnh A is that of Công an tỉnh A."""
    seated = _SEATED.match(whole) if _STAFF.match(room) else None
    return seated["body"] if seated else whole


def placed_by(organ: Organ, above: str | None, home: Home) -> str:
    """Give the full name of a body of the letterhead below another."""
    full = home.full_name(organ)
    if parted := _parted(organ, above):
        return parted
    own = organ.named and not organ.level
    placed = organ.place or organ.central or own or (full and full != organ.name and not organ.level)
    if above is None or placed:
        branch = above is not None and organ.body.startswith("Chi nhánh")
        return f"{above} {full or organ.stated}" if branch else full or organ.name
    if organ.level:
        area = AREA.search(above)
        if area and area["area"].startswith(f"{organ.level} "):
            name = area["area"].removeprefix(f"{organ.level} ") if organ.implied else area["area"]
            return f"{organ.name} {name}"
        return full or organ.stated
    if area_of := _once_in(organ, above):
        return f"{organ.name} {area_of}"
    return (
        _of_chapter(organ, above)
        if above.startswith("Đảng bộ ")
        else _of_sector(organ, above, home) or room_in(organ.name, above)
    )


def _parted(organ: Organ, above: str | None) -> str | None:
    """Name what two lines part: "MẶT TRẬN TỔ QUỐC VIỆT NAM" over "ỦY BAN TỈNH A", a union over its board."""
    bank = _BANK.search(above) if above and organ.body == "Phòng Giao dịch" else None
    if bank and organ.level:
        return " ".join(filter(None, (organ.body, bank.group(), organ.level, organ.place)))
    if above in _UNIONS and organ.name in INNER_BOARDS:
        return _branch(organ, above)
    if above and above.startswith("Mặt trận Tổ quốc") and organ.body == "Ủy ban":
        return " ".join(filter(None, (f"Ủy ban {above}", organ.level, organ.place)))
    return None


def _once_in(organ: Organ, above: str) -> str | None:
    """Give the area of a body there is one of in each, under the committee, front or union that is there."""
    area = level_of(above) or ((found := AREA.search(above)) and found["area"])
    inner = _SEATED.match(organ.body)
    body = inner["body"] if inner else organ.body
    if inner and body in _ONCE_INNER:
        return area if above.startswith(("Đảng bộ", *COMMITTEES)) else None
    heads = _ABOVE_ONCE if body in _ONCE else _ABOVE_SECTOR if _OF_SECTOR.match(body) else ()
    return area if above.startswith(heads) and heads else None


def _of_sector(organ: Organ, above: str, home: Home) -> str | None:
    """Name a body of a sector below a department whose letterhead leaves out the province."""
    if not above.startswith("Sở ") or not _SECTOR.match(organ.name) or AREA.search(above):
        return None
    province = home.at("tỉnh", 0)
    return f"{organ.name} tỉnh {province.name}" if province else organ.name


def _branch(organ: Organ, union: str) -> str:
    """ "Hội Nông dân Việt Nam" over "Ban Chấp hành tỉnh A" is the board of Hội Nông dân tỉnh A."""
    area = f"{organ.level or ''} {organ.place or ''}".strip()
    youth = _YOUTH.get(organ.level or "") if union.startswith("Đoàn") else None
    body = f"{youth} {organ.place}" if youth else f"{_UNIONS[union]} {area}"
    return f"{organ.name} {body.strip()}"


def _of_chapter(organ: Organ, chapter: str) -> str:
    """Name a body below "Đảng bộ tỉnh A": its board, its committee, or a body of its own."""
    if organ.body.endswith("Đảng ủy"):
        return f"{organ.name} {chapter.removeprefix('Đảng bộ ')}"
    if organ.name == "Ban Chấp hành":
        return f"{organ.name} {chapter}"
    if INDEPENDENT.match(organ.name):
        room = _CELL_OF_ROOM.match(organ.name)
        return f"{organ.name} {chapter.removeprefix('Đảng bộ ')}" if room else organ.name
    return f"{organ.name} {committee_of(chapter)}"


def room_in(name: str, above: str) -> str:
    """Name a board, department or sector body below another."""
    if above == "Ban Chấp hành Trung ương":
        # The boards of the centre bear its name alone: "Ban Tổ chức Trung ương".
        return CENTRAL_NAMES.get(f"{name} Trung ương", f"{name} Trung ương")
    if above.startswith("Mặt trận Tổ quốc"):
        above = f"Ủy ban {above}"
    own_board = _BOARD.match(name)
    if own_board and name[own_board.end() :] and above.startswith(f"{name[own_board.end() :]} "):
        return f"{own_board.group()}{above}"
    seated = _SEATED.match(above) if _CELL_OF_ROOM.match(name) else None
    if seated:  # "ĐẢNG ỦY CÔNG AN TỈNH A" over "ĐẢNG ỦY PHÒNG THAM MƯU"
        return f"{name} {seated['body']}"
    if _CELL_OF_ROOM.match(name) and above.startswith("Đảng ủy "):
        return f"{name} {above.removeprefix('Đảng ủy ')}"
    if INDEPENDENT.match(name) or _OF_VILLAGE.search(name):
        return name
    return f"{name} {_area_meant(name, above) or above}"


def _area_meant(name: str, above: str) -> str | None:
    """Give the area that stands for the body above, where a name takes only that: "Sở Y tế tỉnh A"."""
    area = AREA.search(f" {above}")
    if name.startswith("Ban Chỉ đạo"):
        above = above.removeprefix("Văn phòng ")
        state = above.startswith((*COMMITTEES, "Ủy ban nhân dân"))
        return area["area"] if area and state else level_of(above)
    if area is None or name == "Văn phòng":
        return None
    civil = above.startswith("Ủy ban nhân dân") or above == area["area"]
    civil = civil or name.startswith(("Ban Chỉ huy", "Bộ Chỉ huy", "Công đoàn ngành"))
    return area["area"] if civil or (_SECTOR.match(name) and above.startswith("Sở ")) else None


def staffed(name: str) -> str:
    """The body whose rooms a paper may name: the office of a committee, not its standing board."""
    whole = whole_of(name)
    board = name.removesuffix(whole).rstrip()
    return (
        whole
        if not board or board.endswith((*INNER_BOARDS, "Hội đồng quản trị", "Hội đồng thành viên"))
        else name
    )


def whole_of(name: str) -> str:
    """The body without its board: "Ban Thường vụ Huyện ủy A" → "Huyện ủy A"."""
    while board := _BOARD.match(name):
        rest = name[board.end() :]
        if not rest or _OFFICE_OF_WORK.match(name):
            return name
        name = rest
    return name
