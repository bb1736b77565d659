"""Offices that issue papers: "Bộ trưởng Bộ Công an", "Hiệu trưởng" in a paper of the school."""

import re

from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS
from soichieu.pure.reading.find.board_kinds import without_branch
from soichieu.pure.reading.find.namesakes import CLOSED, meant_by, named_again_at
from soichieu.pure.reading.find.organs import organ_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.find.wordy_bodies import firm_at
from soichieu.pure.reading.gazetteer import OWN_GAZETTEER
from soichieu.pure.reading.prepared import Prepared

OFFICES = (
    r"(?:Thủ tướng|Bộ trưởng|Chủ tịch|Tổng Giám đốc|Tổng giám đốc|Giám đốc|Chánh án|Viện trưởng|Hiệu trưởng|"
    r"Trưởng ban|Bí thư|Thống đốc|Tổng Thanh tra|Tổng cục trưởng|Chi cục trưởng|Cục trưởng|Vụ trưởng|Tư lệnh|"
    r"Chính ủy|Chủ nhiệm|Trưởng phòng|Chánh|Tổng Kiểm toán|Chỉ huy trưởng|Chính trị viên|Trưởng Ban|"
    r"Phó Chủ tịch|Hạt trưởng|Đồn trưởng|Đội trưởng|Trạm trưởng|(?:Sư|Lữ|Trung|Tiểu) đoàn trưởng)"
)
_HEAD_OF = re.compile(
    r"[Tt]rưởng(?=[ ](?:Ban|Công an|Phòng|Đoàn|Tiểu ban|Trạm|Đồn|Khoa|Tổ|Đội|Thuế|Thống kê|Hải quan)[ ])"
)
_HEAD_OF_ROOM = re.compile(rf"(?:[Pp]hó )?[Tt]rưởng (?P<kind>phòng|ban|khoa|đội|trạm) (?=[{CAPITALS}])")
_FAR = 80  # characters of the name of a room
_OFFICE = re.compile(rf"(?:Phó )?(?:{OFFICES})(?!\w)", re.IGNORECASE)
_ALONE = {
    "chủ tịch nước": "Chủ tịch nước", "tổng bí thư": "Tổng Bí thư", "thủ tướng": "Thủ tướng Chính phủ",
    "tổng tham mưu trưởng": "Tổng Tham mưu trưởng",
}  # fmt: skip
_ALONE_FORM = re.compile(rf"(?:{'|'.join(_ALONE)})(?!\w)", re.IGNORECASE)
_KIND_SAID = re.compile(r"(?<=[Tt]rưởng) (?:ban|phòng)$", re.IGNORECASE)
_OFFICE_OF = re.compile(rf"^(?:Phó )?(?:{OFFICES}(?<!Trưởng ban)(?<!Trưởng Ban)(?<!Trưởng phòng)|Trưởng)\s+")
# The last syllables of offices: where none stands no office does.
OFFICE_ENDS = (
    "tướng ", "trưởng ", "tịch ", "đốc ", "án ", "thư ", "tra ", "lệnh ", "ủy ", "nhiệm ", "chánh ", "toán ",
    "viên ", "trực ",
)  # fmt: skip
OFFICE_BEFORE = re.compile(
    rf"(?<!\w)(?P<office>(?:phó )?(?:{OFFICES}|trưởng)(?: thường trực)?)[ ]$", re.IGNORECASE
)
# Whom an office without its body heads: the paper's own body of these kinds, or the one named last.
_HEADED: dict[str, tuple[str, ...]] = {
    "hiệu trưởng": ("nhà trường",),
    "tổng giám đốc": ("tổng công ty", "tập đoàn", "ngân hàng", "công ty"),
    "giám đốc": (
        "sở", "bệnh viện", "công ty", "trung tâm", "học viện", "đại học", "ban quản lý", "vườn",
        "công an tỉnh", "công an thành phố",
        "viện", "chi nhánh", "ngân hàng", "bảo hiểm xã hội", "nhà máy", "xí nghiệp", "hợp tác xã", "điện lực",
        "bưu điện", "bảo tàng", "thư viện", "kho bạc nhà nước", "nhà hát", "quỹ", "trường",
    ),
    "viện trưởng": ("viện",),
    "cục trưởng": ("cục",),
    "tổng cục trưởng": ("tổng cục",),
    "chi cục trưởng": ("chi cục",),
    "bộ trưởng": ("bộ",),
    "tư lệnh": ("quân khu", "quân đoàn", "bộ tư lệnh"),
    "chánh án": ("tòa án nhân dân",),
    "hạt trưởng": ("hạt",),
    "trưởng ban": ("ban quản lý",),
    "chỉ huy trưởng": ("ban chỉ huy", "bộ chỉ huy"),
    "đồn trưởng": ("đồn",),
    "đội trưởng": ("đội",),
    "trạm trưởng": ("trạm",),
    "trưởng phòng": ("phòng",),
    "sư đoàn trưởng": ("sư đoàn",),
    "lữ đoàn trưởng": ("lữ đoàn",),
    "trung đoàn trưởng": ("trung đoàn",),
}  # fmt: skip


# What its paper does: "của Hiệu trưởng miễn học phí"; a body in small letters would be what it heads.
_SAYS_MORE = re.compile(
    r"[ ](?!(?:công|sở|bệnh|trường|hội|ban|phòng|trung|nhà|cơ|xí|ngân|chi|viện|học|tập|tổng|bộ|cục|khối|liên|"
    r"đội|tổ|khu|đơn|doanh|điều|tài|kỹ|nước|ủy|uỷ|thanh|tòa|hợp|quỹ|báo|đài|vườn|danh|huyện|xã|tỉnh|phường|"
    r"phó|kiêm|thường)(?!\w))[^\W\d_A-ZĐ]"
)
# Who heads a bank of the whole country, where a branch writes.
_OF_BANK = re.compile(
    r"(?:Tổng [Gg]iám đốc|Thống đốc|Chủ tịch Hội đồng quản trị) "
    r"(?:Ngân hàng Chính sách xã hội|Bảo hiểm xã hội|Kho bạc Nhà nước|Ngân hàng Nhà nước)"
)
# "do Hiệu trưởng Lê Văn An ký": who signs is named behind the office.
_SIGNS = re.compile(rf"(?:[ ]{CAPITALISED}){{2,5}}[ ]ký(?!\w)")
_STANDING = "Thường trực "
_OF_WHOLE = frozenset({"tổng giám đốc", "phó tổng giám đốc"})  # no branch has one
_BACK = 4000  # characters back to where the office is named with its body
_MANY = 5  # kinds of bodies; who may head so many says too little


def office_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read an office with its body: "Bộ trưởng Bộ Công an", "Trưởng Ban Chỉ đạo tỉnh"."""
    text = prepared.spelt
    if whole := _whole_office(text, start) or _head_of_room(prepared, surroundings, start):
        return whole
    for form in (_HEAD_OF, _OFFICE):
        office = form.match(text, start)
        if office and (held := _held_at(prepared, surroundings, office.end() + 1)):
            return held[0], f"{_written(office.group())} {held[1]}"
    if office is None:
        return None
    signs = _SIGNS.match(text, office.end()) is not None
    if not (signs or CLOSED.match(text, office.end()) or _SAYS_MORE.match(text, office.end())):
        return None
    name = office_alone(prepared, surroundings, office.group(), start)
    if signs and name is None:
        return None
    return (office.end(), name or office.group()) if name or text[start].isupper() else None


def _whole_office(text: str, start: int) -> tuple[int, str] | None:
    """Read an office of the country: "Thủ tướng", "Tổng Giám đốc Ngân hàng Chính sách xã hội"."""
    if alone := _ALONE_FORM.match(text, start):
        return alone.end(), _ALONE[alone.group().lower()]
    bank = _OF_BANK.match(text, start)
    return (bank.end(), bank.group()) if bank and CLOSED.match(text, bank.end()) else None


def _head_of_room(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """ "Trưởng phòng Nội vụ huyện A": the room is written small behind its head."""
    head = _HEAD_OF_ROOM.match(prepared.spelt, start)
    if head is None:
        return None
    begin, piece = head.start("kind"), prepared.spelt[head.start("kind") : head.end() + _FAR]
    room = organ_at(piece[0].upper() + piece[1:], 0, OWN_GAZETTEER, after_post=True)
    if room is None or not room.body:
        return None
    room.start, room.end = begin, begin + room.end
    name = (room.bare and surroundings.house.meant(room)) or surroundings.home.full_name(room) or room.stated
    return room.end, f"{_written(prepared.spelt[start:begin])}{name[0].lower()}{name[1:]}"


def _held_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    organ = surroundings.at(start)
    if organ is None and prepared.spelt.startswith(_STANDING, start):
        organ = surroundings.at(start + len(_STANDING))  # "Phó Chủ tịch Thường trực UBND tỉnh"
    if organ and organ.body and (name := surroundings.canonical(organ) or organ.stated):
        return organ.end, name
    return named_again_at(prepared, surroundings, start) or firm_at(prepared, surroundings, start)


def office_alone(prepared: Prepared, surroundings: Surroundings, printed: str, start: int) -> str | None:
    """ "Quyết định số 19 của Hiệu trưởng": of the paper's own school, else of the one named before."""
    kinds = _HEADED.get(printed.lower(), ())
    house = surroundings.house
    own = house.headed(kinds) or next(filter(None, (house.of_kind(kind, own=True) for kind in kinds)), None)
    own = own or _held_before(prepared, surroundings, printed, start)
    if own is None and len(kinds) < _MANY:
        names = (meant_by(prepared, surroundings, kind, start) for kind in kinds)
        own = next((name for name in names if name), None)
    if own is None and len(kinds) >= _MANY:
        only = {name for kind in kinds if (name := house.of_kind(kind))}
        only = only or {name for kind in kinds if (name := meant_by(prepared, surroundings, kind, start))}
        only = {name for name in only if not any(n != name and n.endswith(name) for n in only)}
        own = only.pop() if len(only) == 1 else None
    if own and printed.lower() in _OF_WHOLE:
        own = without_branch(own)
    said = _KIND_SAID.sub("", printed)  # "Trưởng ban" of Ban Quản lý A
    return f"{_written(said)} {own}" if own else None


def _held_before(prepared: Prepared, surroundings: Surroundings, printed: str, start: int) -> str | None:
    """Give the only body whose such office the text has named before: "Phó Giám đốc Công an tỉnh"."""
    said = f"{printed.lower().removeprefix('phó ')} "
    if surroundings.at(start + len(printed) + 1):
        return None  # whose office it is stands behind it
    begin, held = max(0, start - _BACK), set[str | None]()
    while (place := prepared.lower.find(said, begin, start)) >= 0:
        begin = place + len(said)
        organ = surroundings.at(begin)
        if organ and organ.body:
            held.add(surroundings.canonical(organ))
    return held.pop() if len(held) == 1 else None


def _written(office: str) -> str:
    return office[0].upper() + office[1:]


def without_office(name: str) -> str:
    """Give the body of an office: "Phó Chủ tịch Ủy ban nhân dân tỉnh A" → "Ủy ban nhân dân tỉnh A"."""
    body = _OFFICE_OF.sub("", name)
    return f"{body[:1].upper()}{body[1:]}"
