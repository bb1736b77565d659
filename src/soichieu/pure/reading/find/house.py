"""Whose paper it is: the issuing body, the one above, and what a board or room named alone means in it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.named_bodies import COMMON_BODIES, SUBORDINATE
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL,
    LEVELLED,
    PARTY_COMMITTEES,
)
from soichieu.pure.reading.find.board_kinds import has_holders, holder_in
from soichieu.pure.reading.find.committees import committee_of
from soichieu.pure.reading.find.home import Home
from soichieu.pure.reading.find.house_names import (
    AREA,
    COMMITTEES,
    INDEPENDENT,
    INNER_BOARDS,
    placed_by,
    room_in,
    seat_of,
    staffed,
    whole_of,
)
from soichieu.pure.reading.find.letterheads import Letterhead
from soichieu.pure.reading.find.organs import Organ

# Boards of a committee, not its offices.
_NO_ROOMS = frozenset(LEVELLED) - {"Văn phòng", "Thanh tra"}
_KINDS = "|".join(sorted(COMMON_BODIES, key=len, reverse=True))
# Words before which a kind is none: "Sở Nông nghiệp và Môi trường", "Cục Quản lý thị trường", "Hội Làm vườn".
NO_KIND = "".join(
    f"(?<!{word} )"
    for word in ("cơ", "trụ", "môi", "thị", "hiện", "làm", "minh", "hiệp", "học viện", "đại học", "đa khoa")
)
_OF_COMMON = re.compile(rf"[ ]{NO_KIND}(?P<kind>{_KINDS})$", re.IGNORECASE)
_LAST_WORDS = frozenset(kind.rpartition(" ")[2].lower() for kind in COMMON_BODIES)
_NO_AREA = "".join(f"(?<!{level} )" for level in ("xã", "phường", "thị trấn", "huyện", "quận", "tỉnh", "phố"))
_SCHOOLS = "Trường|Đại học|Học viện"
# Bodies other than party committees with boards of these names.
_BOARDED = {
    "Ban Thường trực": ("Ủy ban Mặt trận", "Mặt trận"),
    "Thường trực": ("Hội đồng nhân dân",),
    "Ban Thường vụ": ("Hội ", "Liên đoàn ", "Đoàn ", "Công đoàn "),
    "Ban Chấp hành": ("Hội ", "Liên đoàn ", "Đoàn ", "Công đoàn "),
}
_SEATED = re.compile(
    r"(?:Đảng ủy|Chi bộ|Đảng bộ) (?:Ngân hàng|Công ty|Tổng [Cc]ông ty|Tập đoàn|Trường|Đại học|Học viện|"
    r"Bệnh viện|Sở|Viện|Nhà máy|Công an|Cục|Chi cục|Kho bạc|Bảo hiểm)(?!\w)"
)
# Cells of a room: "Chi bộ Khoa Nội", "Đảng ủy Phòng Tham mưu".
_CELL = re.compile(
    r"(?:Chi bộ|Chi ủy|Đảng bộ|Đảng ủy|Chi đoàn|Công đoàn) "
    r"(?=(?:Phòng|Khoa|Đội|Tổ|Văn phòng|Trạm|Bộ môn) \w|Thanh tra$)"
)
_BESIDE = ("Phòng ", "Khoa ")  # rooms that stand beside one another
_OF_THE_COUNTRY = frozenset({"Kho bạc Nhà nước"})  # named without a place; its branches have one
_COMMUNE_POLICE = re.compile(r"Công an (?:xã|phường|thị trấn|đặc khu) ")
_COUNCIL_IN = re.compile(
    r"Hội đồng (?!nhân dân)[^\n]{3,60}? (?P<whole>(?:Bệnh viện|Trường|Đại học|Học viện) .+)"
)
_ROOMS = re.compile(rf"{alternatives(SUBORDINATE)}(?!\w)")
_STANDS = re.compile(rf"{INDEPENDENT.pattern}|(?:{'|'.join(PARTY_COMMITTEES)})(?!\w)")
_OF_COMMITTEE = re.compile(rf"[ ](?:{'|'.join(PARTY_COMMITTEES)})[ ]")
_PLACED = (AREA, re.compile(rf"^(?:{_STANDS.pattern})"), _OF_COMMITTEE)


@dataclass(frozen=True, slots=True)
class House:
    """The bodies that issue a paper and the one above them; `named` are the full names in the text."""

    issuers: tuple[str, ...] = ()
    superior: str | None = None
    named: frozenset[str] = frozenset()
    own: tuple[str, ...] = ()  # the issuers, the committees of those that are chapters, the body above
    national: tuple[tuple[str, str], ...] = ()  # short and whole: with "Việt Nam"
    page: str | None = None  # whose list or minutes a text is that has no letterhead
    _begun: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)  # looked up so far
    _kinds: dict[str, str | None] = field(default_factory=dict, compare=False)  # likewise
    _holders: dict[str, str | None] = field(default_factory=dict, compare=False)  # likewise

    def meant(self, organ: Organ) -> str | None:
        """Give the full name of a body printed without a place: the paper's own, else the text's only one."""
        if organ.body in BOARDS and organ.bare:
            return self._board(organ.body, self.own)
        stated = organ.stated
        if stated in _OF_THE_COUNTRY:
            return stated
        own = [name for name in self.own if f"{name} ".startswith(f"{stated} ")]
        found = own[:1] or self._beginning(stated)
        if len(found) == 1:
            return found[0]
        again = None if organ.boards else self._again(organ.body)
        return again or self._cell(organ, alone=not found) or self._within(organ, alone=not found)

    def as_own(self, name: str | None) -> str | None:
        """Give the name as the letterhead has it, with "Việt Nam": "Hội LHPN tỉnh" there is the same body."""
        for short, whole in self.national if name else ():
            if name and name.endswith(short):
                return name.removesuffix(short) + whole
        return name

    def own_chapter(self) -> str | None:
        """Give the chapter whose committee issues the paper, as "Đảng bộ" alone means it there."""
        for name in map(whole_of, self.issuers):
            for head, level in (*PARTY_COMMITTEES.items(), ("Đảng ủy", "")):
                if head.endswith(" ủy") and name.startswith(f"{head} "):
                    return f"Đảng bộ {level} {name.removeprefix(f'{head} ')}".replace("  ", " ")
        return next((name for name in map(whole_of, self.issuers) if name.startswith("Đảng bộ ")), None)

    def _cell(self, organ: Organ, *, alone: bool) -> str | None:
        """Name the cell of a room by the room, in a paper of the committee of the body both are in."""
        cell = _CELL.match(organ.body)
        if cell is None or not (self.issuers and _SEATED.match(whole_of(self.issuers[0]))):
            return None
        body = organ.body[cell.end() :]
        if body == "Thanh tra":
            return f"{organ.boards} {organ.body} {seat_of(body, whole_of(self.issuers[0]))}".lstrip()
        room = self._within(replace(organ, body=body, boards=""), alone=alone)
        return f"{organ.boards} {cell.group()}{room}".lstrip() if room else None

    def _within(self, organ: Organ, *, alone: bool) -> str | None:
        """Name a board or room by the body it is in."""
        if organ.boards and (whole := self.meant(replace(organ, boards=""))):
            return f"{organ.boards} {whole}"
        room = alone and not organ.level and organ.body not in _NO_ROOMS and _ROOMS.match(organ.body)
        if not (self.issuers and room):
            return None
        if self.superior and organ.body.startswith("Phòng") and _COMMUNE_POLICE.match(self.issuers[0]):
            return room_in(organ.body, self.superior)  # the police of a commune have no rooms
        if held := holder_in(organ.body, whole_of(self.issuers[0])):
            return f"{organ.body} {held}"
        if self.superior and organ.body.startswith(_BESIDE) and self.issuers[0].startswith(_BESIDE):
            return room_in(organ.body, self.superior)  # beside the room that writes
        return room_in(organ.body, seat_of(organ.body, _institution(self.issuers[0])))

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
            if kind.lower() == "chi nhánh" and (branch := _branch_of(self.own) or _branch_of(self.named)):
                return branch
            known = (self.issuers, self.own) if own else (self.issuers, self.own, self.named)
            forms = [
                re.compile(rf"{before}{NO_KIND}(?<!\w)(?:{words}) \S.*", re.IGNORECASE)
                for before in (f"{_NO_AREA}(?<!Tổng )(?<!Trường )", f"{_NO_AREA}(?<!Tổng )")
            ]
            found = (only for form in forms for names in known if (only := _only_of(form, names)))
            first = re.compile(rf"^(?:{words}) \S.*", re.IGNORECASE)
            self._kinds[key] = _only_of(first, self.issuers) or _only_of(first, self.own) or next(found, None)
        return self._kinds[key]

    def headed(self, kinds: Iterable[str]) -> str | None:
        """Give the issuer of the paper if it is of one of the kinds: what its head alone means."""
        boards = (name for name in self.issuers if not name.startswith(INNER_BOARDS))
        for name in (*map(whole_of, self.issuers), *boards):
            for kind in kinds:
                words = _SCHOOLS if kind == "nhà trường" else kind
                if re.match(rf"(?:{words}) \S", name, re.IGNORECASE):
                    return name
        return None

    def holder_of(self, board: str) -> str | None:
        """Give the only body named in the text that has such a board."""
        if board not in self._holders:
            every = {found for name in self.named if (found := holder_in(board, name))}
            self._holders[board] = every.pop() if len(every) == 1 else None
        return self._holders[board]

    def _again(self, body: str) -> str | None:
        """ "Đảng ủy Đại học" is that of the one university the text names."""
        part = of_common(body)
        if part is None:
            return None
        name = self.of_kind(part["kind"])
        return f"{body[: part.start('kind')]}{name}" if name else None

    def _board(self, board: str, own: tuple[str, ...]) -> str | None:
        """ "Ban Thường vụ" in a paper of Huyện ủy A is that of Huyện ủy A."""
        if board == "Phòng Giao dịch":  # of a bank
            found = [name for name in own if name.startswith(board)] or [*self._beginning(board)]
            return found[0] if len(found) == 1 else None
        for name in (*own, *([only] if (only := self._only_committee()) else ())):
            whole = whole_of(name)
            if has_holders(board):
                held = holder_in(board, whole)
                if held is None:
                    continue
                return f"{board} {held}"
            if whole.startswith(_BOARDED.get(board, ())):
                return f"{board} {whole}"
            if whole.startswith(COMMITTEES) or (board == "Ban Chấp hành" and whole.startswith("Đảng bộ ")):
                return f"{board} {whole}"
            if board not in INNER_BOARDS:
                return f"{board} {whole}"
        fronts = {whole for whole in map(whole_of, self.named) if whole.startswith("Ủy ban Mặt trận")}
        return f"{board} {fronts.pop()}" if board == "Ban Thường trực" and len(fronts) == 1 else None

    def _only_committee(self) -> str | None:
        committees = {whole_of(name) for name in self.named if whole_of(name).startswith(COMMITTEES)}
        return committees.pop() if len(committees) == 1 else None


def _institution(issuer: str) -> str:
    """The body whose rooms a paper may name: of a board of "Đảng ủy Ngân hàng A" that of the committee."""
    whole = whole_of(issuer)
    if inner := _COUNCIL_IN.match(issuer):  # "Hội đồng Quản lý chất lượng Bệnh viện A"
        return inner["whole"]
    return whole if whole != issuer and _SEATED.match(whole) else staffed(issuer)


def _branch_of(names: Iterable[str]) -> str | None:
    branches = [name for name in names if " chi nhánh " in f" {name.lower()}"]
    return branches[0] if len(branches) == 1 else None


def of_common(name: str) -> re.Match[str] | None:
    """Read the kind at the end of a name that is of a body the text names once: "Đảng ủy Đại học"."""
    return _OF_COMMON.search(name) if name.rpartition(" ")[2].lower() in _LAST_WORDS else None


def _only_of(form: re.Pattern[str], names: Iterable[str]) -> str | None:
    named = {found.group().lower(): found.group() for name in names if (found := form.search(name))}
    if len(named) > 1:  # a body of the centre is named by its whole name
        named = {key: name for key, name in named.items() if name not in CENTRAL}
    return named.popitem()[1] if len(named) == 1 else None


def _as_named(name: str, organs: Iterable[Organ], home: Home) -> str:
    """Give a branch as its own text names it: "Chi nhánh Ngân hàng A tỉnh B"."""
    if " chi nhánh " not in name.lower():
        return name
    words = sorted(name.lower().split())
    told = (home.full_name(organ) for organ in organs if organ.body.startswith("Chi nhánh"))
    return next((full for full in told if full and sorted(full.lower().split()) == words), name)


def house_of(
    columns: list[Letterhead], home: Home, organs: Sequence[Organ], listed: Organ | None = None
) -> House:
    """Name in full the bodies of the letterhead; `organs` are of the text, `listed` is whose list it is."""
    issuers: list[str] = []
    superior: str | None = None
    for column in columns:
        above: str | None = None
        for organ in column.bodies:
            superior = superior or above
            above = placed_by(organ, above, home)
        if above:
            issuers.append(above)
    issuers = [_as_named(name, organs, home) for name in issuers]
    areas = [area["area"] for name in issuers if (area := AREA.search(name))]
    if areas and len(issuers) > 1:
        issuers = [
            name if any(form.search(name) for form in _PLACED) else f"{name} {areas[0]}" for name in issuers
        ]
    named = frozenset(name for organ in organs if organ.body and (name := home.full_name(organ)))
    chapters = [name for name in map(whole_of, issuers) if name.startswith("Đảng bộ ")]
    page = placed_by(listed, None, home) if listed else None
    listed_by = (page, whole_of(page)) if page else ()
    own = (*issuers, *map(committee_of, chapters), *((superior,) if superior else ()), *listed_by)
    unions = (whole for whole in map(whole_of, (*issuers, superior or "")) if " Việt Nam " in whole)
    national = tuple((whole.replace(" Việt Nam ", " ", 1), whole) for whole in unions)
    return House(tuple(issuers), superior, named, own, national, page)
