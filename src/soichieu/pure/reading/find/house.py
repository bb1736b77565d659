"""Whose paper it is: the issuing body, the one above, and what a board or room named alone means in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.named_bodies import COMMON_BODIES, SUBORDINATE
from soichieu.pure.reading.data.organs import BOARDS, CENTRAL, CENTRAL_NAMES, LEVELLED, PARTY_COMMITTEES
from soichieu.pure.reading.find.committees import committee_of, level_of
from soichieu.pure.reading.find.home import Home
from soichieu.pure.reading.find.letterheads import Letterhead
from soichieu.pure.reading.find.organs import Organ

_COMMITTEES = (*PARTY_COMMITTEES, "Đảng ủy", "Chi bộ", "Chi ủy")
_BOARD = re.compile(rf"{alternatives(BOARDS)}(?:[ ]|$)")
# "Văn phòng Đăng ký đất đai" is a body, not the office of one.
_OFFICE_OF_WORK = re.compile(r"Văn phòng (?:Đăng ký|Công chứng|Điều phối|Tư vấn|Luật sư)(?!\w)")
# Boards of a committee, not its offices.
_NO_ROOMS = frozenset(LEVELLED) - {"Văn phòng", "Thanh tra"}
# Rooms of the body a party committee sits in, not of the committee.
_STAFF = re.compile(r"(?:Phòng|Khoa|Tổ|Đội|Đoàn|Ban Giám)(?!\w)")
_SEATED = re.compile(r"(?:Đảng ủy|Chi bộ|Đảng bộ)[ ](?P<body>.+)")
_KINDS = "|".join(sorted(COMMON_BODIES, key=len, reverse=True))
OF_COMMON = re.compile(rf"[ ](?P<kind>{_KINDS})$", re.IGNORECASE)
_NO_AREA = "".join(f"(?<!{level} )" for level in ("xã", "phường", "thị trấn", "huyện", "quận", "tỉnh", "phố"))
_SCHOOLS = "Trường|Đại học|Học viện"
_INNER_BOARDS = ("Ban Thường vụ", "Ban Chấp hành", "Thường trực", "Ban Thường trực")
# Bodies other than party committees with boards of these names.
_BOARDED = {
    "Ban Thường trực": ("Ủy ban Mặt trận", "Mặt trận"),
    "Thường trực": ("Hội đồng nhân dân",),
    "Ban Thường vụ": ("Hội ", "Liên đoàn ", "Đoàn ", "Công đoàn "),
    "Ban Chấp hành": ("Hội ", "Liên đoàn ", "Đoàn ", "Công đoàn "),
}
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
_COMMUNE_POLICE = re.compile(r"Công an (?:xã|phường|thị trấn|đặc khu) ")
_ROOMS = re.compile(rf"{alternatives(SUBORDINATE)}(?!\w)")
# Bodies that stand by themselves whatever is printed above them.
_INDEPENDENT = re.compile(
    r"(?:Ban Tổ chức (?:Hội|Đại hội|Cuộc thi|Ngày hội|Giải|Lễ)|Trường|Đại học|Học viện|Bệnh viện|Vườn|"
    r"Tổng [Cc]ông ty|Công ty|Tập đoàn|Quân khu|Quân đoàn|Sư đoàn|"
    r"Lữ đoàn|Trung đoàn|Nhà máy|Khu|Báo|Đài|Tạp chí|Viện|Ngân hàng|"
    r"Chi bộ|Đảng bộ|Đảng ủy|Hợp tác xã|Đồn|Trại)[ ]\S"
)
_STANDS = re.compile(rf"{_INDEPENDENT.pattern}|(?:{'|'.join(PARTY_COMMITTEES)})(?!\w)")
_OF_COMMITTEE = re.compile(rf"[ ](?:{'|'.join(PARTY_COMMITTEES)})[ ]")
# Bodies of a sector: the paper names their department, their own name has the area of it.
_SECTOR = re.compile(r"(?:Trung tâm|Chi cục|Hạt|Trạm|Ban Quản lý|Bệnh viện|Đội|Cảng vụ)(?!\w)")
_OF_VILLAGE = re.compile(
    r"[ ](?:thôn|bản|ấp|xóm|buôn|khóm|khu phố|khu dân cư|tổ dân phố)[ ]\S", re.IGNORECASE
)
_AREA = re.compile(r"[ ](?P<area>(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)[ ][^,;]+)$")
_PLACED = (_AREA, re.compile(rf"^(?:{_STANDS.pattern})"), _OF_COMMITTEE)


@dataclass(frozen=True, slots=True)
class House:
    """The bodies that issue a paper and the one above them; `named` are the full names in the text."""

    issuers: tuple[str, ...] = ()
    superior: str | None = None
    named: frozenset[str] = frozenset()
    own: tuple[str, ...] = ()  # the issuers, the committees of those that are chapters, the body above
    national: tuple[tuple[str, str], ...] = ()  # short and whole: with "Việt Nam"
    _begun: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)  # looked up so far
    _kinds: dict[str, str | None] = field(default_factory=dict, compare=False)  # likewise

    def meant(self, organ: Organ) -> str | None:
        """Give the full name of a body printed without a place: the paper's own, else the text's only one."""
        if organ.body in BOARDS and organ.bare:
            return self._board(organ.body, self.own)
        stated = organ.stated
        own = [name for name in self.own if f"{name} ".startswith(f"{stated} ")]
        found = own[:1] or self._beginning(stated)
        if len(found) == 1:
            return found[0]
        again = None if organ.boards else self._again(organ.body)
        return again or self._within(organ, alone=not found)

    def as_own(self, name: str | None) -> str | None:
        """Give the name as the letterhead has it, with "Việt Nam": "Hội LHPN tỉnh" there is the same body."""
        for short, whole in self.national if name else ():
            if name and name.endswith(short):
                return name.removesuffix(short) + whole
        return name

    def own_chapter(self) -> str | None:
        """Give the chapter whose committee issues the paper, as "Đảng bộ" alone means it there."""
        for name in map(_whole, self.issuers):
            for head, level in (*PARTY_COMMITTEES.items(), ("Đảng ủy", "")):
                if head.endswith(" ủy") and name.startswith(f"{head} "):
                    return f"Đảng bộ {level} {name.removeprefix(f'{head} ')}".replace("  ", " ")
        return next((name for name in map(_whole, self.issuers) if name.startswith("Đảng bộ ")), None)

    def _within(self, organ: Organ, *, alone: bool) -> str | None:
        """Name a board or room by the body it is in."""
        if organ.boards and (whole := self.meant(replace(organ, boards=""))):
            return f"{organ.boards} {whole}"
        room = alone and not organ.level and organ.body not in _NO_ROOMS and _ROOMS.match(organ.body)
        if not (self.issuers and room):
            return None
        if self.superior and organ.body.startswith("Phòng") and _COMMUNE_POLICE.match(self.issuers[0]):
            return _room(organ.body, self.superior)  # the police of a commune have no rooms
        return _room(organ.body, _seat(organ.body, _staffed(self.issuers[0])))

    def _beginning(self, stated: str) -> tuple[str, ...]:
        """Give the names in the text that go on from what is stated."""
        if stated not in self._begun:
            self._begun[stated] = tuple(name for name in self.named if name.startswith(f"{stated} "))
        return self._begun[stated]

    def of_kind(self, kind: str, *, own: bool = False) -> str | None:
        """Give the body that a word of its kind means ("nhà trường"): the paper's own, else the text's only
        one; with `own` only the first."""
        key = f"{kind.lower()}{' own' * own}"
        if key not in self._kinds:
            words = _SCHOOLS if kind.lower() == "nhà trường" else kind
            known = (self.own,) if own else (self.own, self.named)
            forms = [
                re.compile(rf"{before}(?<!\w)(?:{words}) \S.*", re.IGNORECASE)
                for before in (f"{_NO_AREA}(?<!Tổng )(?<!Trường )", f"{_NO_AREA}(?<!Tổng )")
            ]
            found = (only for form in forms for names in known if (only := _only_of(form, names)))
            self._kinds[key] = next(found, None)
        return self._kinds[key]

    def _again(self, body: str) -> str | None:
        """ "Đảng ủy Đại học" is that of the one university the text names."""
        part = OF_COMMON.search(body)
        if part is None:
            return None
        name = self.of_kind(part["kind"])
        return f"{body[: part.start('kind')]}{name}" if name else None

    def _board(self, board: str, own: tuple[str, ...]) -> str | None:
        """ "Ban Thường vụ" in a paper of Huyện ủy A is that of Huyện ủy A."""
        for name in (*own, *([only] if (only := self._only_committee()) else ())):
            whole = _whole(name)
            if whole.startswith(_BOARDED.get(board, ())):
                return f"{board} {whole}"
            if whole.startswith(_COMMITTEES) or (board == "Ban Chấp hành" and whole.startswith("Đảng bộ ")):
                return f"{board} {whole}"
            if board not in _INNER_BOARDS:
                return f"{board} {whole}"
        fronts = {whole for whole in map(_whole, self.named) if whole.startswith("Ủy ban Mặt trận")}
        return f"{board} {fronts.pop()}" if board == "Ban Thường trực" and len(fronts) == 1 else None

    def _only_committee(self) -> str | None:
        committees = {_whole(name) for name in self.named if _whole(name).startswith(_COMMITTEES)}
        return committees.pop() if len(committees) == 1 else None


def _only_of(form: re.Pattern[str], names: Iterable[str]) -> str | None:
    named = {found.group().lower(): found.group() for name in names if (found := form.search(name))}
    if len(named) > 1:  # a body of the centre is named by its whole name
        named = {key: name for key, name in named.items() if name not in CENTRAL}
    return named.popitem()[1] if len(named) == 1 else None


def house_of(columns: list[Letterhead], home: Home, organs: Iterable[Organ]) -> House:
    """Name in full the bodies of the letterhead; `organs` are those of the text."""
    issuers: list[str] = []
    superior: str | None = None
    for column in columns:
        above: str | None = None
        for organ in column.bodies:
            superior = superior or above
            above = _placed_by(organ, above, home)
        if above:
            issuers.append(above)
    areas = [area["area"] for name in issuers if (area := _AREA.search(name))]
    if areas and len(issuers) > 1:
        issuers = [
            name if any(form.search(name) for form in _PLACED) else f"{name} {areas[0]}" for name in issuers
        ]
    named = frozenset(name for organ in organs if organ.body and (name := home.full_name(organ)))
    chapters = [name for name in map(_whole, issuers) if name.startswith("Đảng bộ ")]
    own = (*issuers, *map(committee_of, chapters), *([superior] if superior else []))
    unions = (whole for whole in map(_whole, (*issuers, superior or "")) if " Việt Nam " in whole)
    national = tuple((whole.replace(" Việt Nam ", " ", 1), whole) for whole in unions)
    return House(tuple(issuers), superior, named, own, national)


def _seat(room: str, whole: str) -> str:
    """ "Phòng Tham mưu" in a paper of Đảng ủy Công an tỉnh A is that of Công an tỉnh A."""
    seated = _SEATED.match(whole) if _STAFF.match(room) else None
    return seated["body"] if seated else whole


def _placed_by(organ: Organ, above: str | None, home: Home) -> str:
    """Give the full name of a body of the letterhead below another."""
    full = home.full_name(organ)
    if above in _UNIONS and organ.name in _INNER_BOARDS:
        return _branch(organ, above)
    own = organ.named and not organ.level
    placed = organ.place or organ.central or own or (full and full != organ.name and not organ.level)
    if above is None or placed:
        branch = above is not None and organ.body.startswith("Chi nhánh")
        return f"{above} {full or organ.stated}" if branch else full or organ.name
    if organ.level:
        area = _AREA.search(above)
        if area and area["area"].startswith(f"{organ.level} "):
            name = area["area"].removeprefix(f"{organ.level} ") if organ.implied else area["area"]
            return f"{organ.name} {name}"
        return full or organ.stated
    if above.startswith("Đảng bộ "):
        return _of_chapter(organ, above)
    return _of_sector(organ, above, home) or _room(organ.name, above)


def _of_sector(organ: Organ, above: str, home: Home) -> str | None:
    """Name a body of a sector below a department whose letterhead leaves out the province."""
    if not above.startswith("Sở ") or not _SECTOR.match(organ.name) or _AREA.search(above):
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
    if _INDEPENDENT.match(organ.name):
        room = _CELL_OF_ROOM.match(organ.name)
        return f"{organ.name} {chapter.removeprefix('Đảng bộ ')}" if room else organ.name
    return f"{organ.name} {committee_of(chapter)}"


def _room(name: str, above: str) -> str:
    """Name a board, department or sector body below another."""
    if above == "Ban Chấp hành Trung ương":
        # The boards of the centre bear its name alone: "Ban Tổ chức Trung ương".
        return CENTRAL_NAMES.get(f"{name} Trung ương", f"{name} Trung ương")
    if above.startswith("Mặt trận Tổ quốc"):
        above = f"Ủy ban {above}"
    own_board = _BOARD.match(name)
    if own_board and name[own_board.end() :] and above.startswith(f"{name[own_board.end() :]} "):
        return f"{own_board.group()}{above}"
    if _INDEPENDENT.match(name) or _OF_VILLAGE.search(name):
        return name
    return f"{name} {_area_meant(name, above) or above}"


def _area_meant(name: str, above: str) -> str | None:
    """Give the area that stands for the body above, where a name takes only that: "Sở Y tế tỉnh A"."""
    area = _AREA.search(f" {above}")
    if name.startswith("Ban Chỉ đạo"):
        state = above.startswith((*_COMMITTEES, "Ủy ban nhân dân"))
        return area["area"] if area and state else level_of(above)
    if area is None or name == "Văn phòng":
        return None
    civil = above.startswith("Ủy ban nhân dân") or above == area["area"]
    civil = civil or name.startswith(("Ban Chỉ huy", "Bộ Chỉ huy", "Công đoàn ngành"))
    return area["area"] if civil or (_SECTOR.match(name) and above.startswith("Sở ")) else None


def _staffed(name: str) -> str:
    """The body whose rooms a paper may name: the office of a committee, not its standing board."""
    whole = _whole(name)
    board = name.removesuffix(whole).rstrip()
    return whole if not board or board.endswith(_INNER_BOARDS) else name


def _whole(name: str) -> str:
    """The body without its board: "Ban Thường vụ Huyện ủy A" → "Huyện ủy A"."""
    while board := _BOARD.match(name):
        rest = name[board.end() :]
        if not rest or _OFFICE_OF_WORK.match(name):
            return name
        name = rest
    return name
