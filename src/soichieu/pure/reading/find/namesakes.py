"""Bodies named again by their kind alone: "nhà trường", "Chi cục", "Bệnh viện" after their full name.

The paper's own body of that kind comes first, then the only one of the text, then the one named last before.
"""

import re

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.named_bodies import COMMON_BODIES
from soichieu.pure.reading.find.board_kinds import holder_in
from soichieu.pure.reading.find.boards_of import board_alone
from soichieu.pure.reading.find.clause_openers import opener_of
from soichieu.pure.reading.find.house import NO_KIND, of_common
from soichieu.pure.reading.find.organ_forms import SUBORDINATE_FORM
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.steering_boards import STEERING, steering_board
from soichieu.pure.reading.find.union_names import union_above_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.find.wordy_bodies import OF_CENTRE, STEERERS, room_of_only, wordy_at
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

# Rooms and unions are named again in a large letter only: "do Phòng xây dựng".
_ROOMS = frozenset(
    {
        "phòng",
        "ban",
        "khoa",
        "đội",
        "trạm",
        "hội",
        "tổ",
        "chi bộ",
        "quỹ",
        "đài",
        "báo",
        "ủy ban",
        "liên minh",
        "hiệp hội",
        "liên hiệp",
        "mặt trận",
    }
)
_COURTS = ("tòa án nhân dân", "viện kiểm sát nhân dân", "tòa án", "viện kiểm sát")
_KINDS = sorted(
    {*(kind.lower() for kind in COMMON_BODIES), *_ROOMS, "bộ", "htx", "bộ chỉ huy", "bộ tư lệnh", *_COURTS},
    key=len,
    reverse=True,
)
# "Ủy ban nhân dân", "Tòa án nhân dân tỉnh" go on with small words of their name.
_KIND = Cue.of(rf"{NO_KIND}(?<!\w)(?:{'|'.join(_KINDS)})(?!\w)(?! (?:nhân|kiểm|mặt|thường vụ|ủy ban)(?!\w))")
_OPENINGS = {
    "nhà trường": ("trường ", "đại học ", "học viện "),
    "htx": ("hợp tác xã ", "htx "),
    "mặt trận": ("mặt trận ", "ủy ban mặt trận "),
}
_MANY = (" các ", " những ", " mỗi ", " từng ", " mọi ", " nhiều ")  # "yêu cầu các cục": none is meant
# "Ban Dân vận Huyện ủy" is named again as "Ban", its committee is not.
_BOARDS_AGAIN = {"ủy ban": "Ủy ban ", "ban": "Ban "}
_COMMITTEES = ("Ban Thường vụ", "Ban Chấp hành", "Ban Thường trực")
_SEATS = (
    "Trường ", "Đại học ", "Học viện ", "Bệnh viện ", "Trung tâm ", "Trạm ", "Công an xã ", "Công an phường ",
    "Sở ", "Phòng ", "Công ty ", "Hạt ", "Chi cục ", "Nhà máy ", "Kho bạc ", "Bảo hiểm xã hội ",
    "Hợp tác xã ", "Điện lực ",
    "Bưu điện ", "Đồn ", "Văn phòng ",
)  # fmt: skip
_FAR = 4000  # characters back to the full name; farther is another matter
_LEAD = 60  # characters at the top: the body that stands there is the one a text is about
_CHAPTER = re.compile(rf"Đảng bộ(?![ ][{CAPITALS}])(?!\w)")
# "Chi bộ Khoa Nội, Bệnh viện A": a cell of a room is of the body behind it.
_CELL = re.compile(
    r"(?:Chi bộ|Chi ủy|Đảng bộ|Đảng ủy) (?:Phòng|Khoa|Đội|Tổ|Văn phòng|Trung tâm|Trạm|Bộ môn) "
)
_CELL_OF = re.compile(
    r"(?:Chi bộ|Chi ủy|Đảng bộ|Đảng ủy|Chi đoàn|Công đoàn) (?P<kind>Phòng|Khoa|Đội|Tổ|Trạm) \w"
)
_OPENING = 8  # characters of a sentence before the room that opens it, with the number of its item
_IN_CELLS = frozenset({"phòng", "khoa", "đội", "tổ", "trạm"})
_CELLS_AND_ROOMS = ("Chi bộ", "Đảng", "Phòng", "Khoa", "Ban", "Tổ", "Đội")
_TO_ITS_BODY = re.compile(r"(?P<comma>,)[ ]|[ ](?:của|thuộc)[ ]")
# Where the naming is over; anything else may go on with a name ("công ty cổ phần", "trường chuyên").
CLOSED = re.compile(
    r"\s*(?:[.,;:()”\n–-]|$)|[ ](?:về|ngày|tại|và|đã|có|theo|được|trong|để|do|là|ban hành|nêu|đặt|quy định|"
    r"giao|yêu cầu|nhằm|với|khi|năm|cũng|còn|vừa|số|tổ chức|xác định|khóa|phê duyệt|thực hiện|triển khai|gồm|"
    r"từ|xây dựng|soạn thảo|trình|lập|ký|ra|tham mưu|sửa đổi|bổ sung|cho|thành lập|bãi bỏ|thay thế|đề nghị|"
    r"công bố|phân công|kiện toàn|hướng dẫn|không|chưa|sẽ|sau|gửi|như|mà|nhưng|lại|thì|nên|cùng|mở|cấm|chốt|"
    r"miễn|thưởng|trả lời|kết luận|khẳng định|tặng|bỏ|mới|chi|thông qua|cung cấp|xin|"
    r"kiến nghị|cảnh báo|chỉ ra|chia|đưa|buộc|xếp|phạt|dành|hoãn|siết|đòi|chấm|kéo|nói|viết|"
    r"xác nhận|thừa nhận|nhắc)(?!\w)"
)


# With these words a kind goes on to a name: "Công ty cổ phần", "Bệnh viện đa khoa".
_GOES_ON = re.compile(
    r"[ ](?:[^\W_a-zà-ỹ]|\d|(?:cổ|trách|đa|chuyên|tiểu|mầm|trung|phổ|y|cao|đại|dạy|quân|tnhh|một|hai|liên|dự|"
    r"thành|phần|lao|mắt|phụ|nhi|tâm|phát|quản|văn|thể|bán|nội|công|dược|quốc|nông|thương|chính|hợp|nhà|đầu|kiểm|"
    r"đào|dịch|khuyến|giáo|xúc|hỗ|ứng|lưu|khai|hành|kỹ|khu|học|tư|vệ|xây|cấp|điện|sản|du|vận|bảo|thủy|lâm|môi|"
    r"đô|trưởng|máy|phận|đội|môn|chỉ|tham|viên|phòng|huyện|tỉnh|xã|phường|quận|thị|ngành|mẹ|con)(?!\w))"
)


def recalled(prepared: Prepared) -> tuple[Span, ...]:
    """Give every place where a body may be named by its kind alone."""
    return tuple(
        kind.span()
        for kind in _KIND.finditer(prepared.lower)
        if _may_name(prepared.spelt, kind.start(), kind.end())
        and not prepared.spelt.endswith(_MANY, 0, kind.start())
    )


def named_again_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read a body named by its kind alone: where the word ends, and its full name."""
    again = again_at(prepared, surroundings, start)
    if again is None:
        return None
    alone = prepared.spelt[start].isupper() and not _GOES_ON.match(prepared.spelt, again[0])
    return again if alone or CLOSED.match(prepared.spelt, again[0]) else None


def again_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read the same where anything may follow, as the subject of a sentence."""
    kind = _KIND.match(prepared.lower, start)
    if kind is None or not _may_name(prepared.spelt, *kind.span()):
        return None
    name = meant_by(prepared, surroundings, kind.group(), start)
    return (kind.end(), name) if name else None


def meant_by(prepared: Prepared, surroundings: Surroundings, kind: str, start: int) -> str | None:
    """Give the full name of the body that a word of its kind means at a place of the text."""
    opening, house = _OPENINGS.get(kind, (f"{kind} ",)), surroundings.house
    own = opener_of(prepared, surroundings, opening, start)
    if own is None and kind in _ROOMS:
        own = house.headed(tuple(map(str.rstrip, opening)))
        own = own or (house.of_kind(kind, own=True) if kind == "đài" else None)
    elif own is None:
        own = house.of_kind(kind)
    return own or _named_before(prepared, surroundings, kind, start)


def _named_before(prepared: Prepared, surroundings: Surroundings, kind: str, start: int) -> str | None:
    """Give the body of a kind named last before, else the cell of the body whose paper it is, else a room
    that opens the line in words no table holds."""
    opening = _OPENINGS.get(kind, (f"{kind} ",))
    for organ in reversed(surroundings.within(max(0, start - _FAR), start)):
        if kind == "ủy ban" and not prepared.spelt.startswith("Ủy ban", organ.start):
            continue  # "UBND huyện" is named again by its letters
        if organ.body.lower().startswith(opening) and not organ.boards:
            return whole_at(prepared, surroundings, organ)[1]
        if organ.boards.startswith(_BOARDS_AGAIN.get(kind, "\t")) and not organ.boards.endswith(_COMMITTEES):
            return surroundings.canonical(organ) or whole_at(prepared, surroundings, organ)[1]
        if kind in _IN_CELLS and (cell := _CELL_OF.match(organ.body)) and cell["kind"].lower() == kind:
            return _without_cell(surroundings.canonical(organ) or organ.stated)
    if kind == "chi bộ":
        seat = surroundings.house.issuers[0] if surroundings.house.issuers else ""
        return f"Chi bộ {seat}" if seat.startswith(_SEATS) else None
    return _room_before(prepared, surroundings, kind, start) if kind in _IN_CELLS else None


def _room_before(prepared: Prepared, surroundings: Surroundings, kind: str, start: int) -> str | None:
    """Name a room that opens its line or sentence in words no table holds: "2. Khoa Lâm học …"."""
    begin, said = prepared.sentence_at(start)[0], f"{kind.capitalize()} "
    place = prepared.spelt.find(said, begin, min(start, begin + _OPENING))
    room = wordy_at(prepared, surroundings, place) if place >= 0 else None
    return room[1] if room else None


def _without_cell(name: str) -> str:
    """Give the room a cell is of: "Khoa Nội Bệnh viện A" of "Chi bộ Khoa Nội Bệnh viện A"."""
    cell = _CELL_OF.match(name)
    return name[cell.start("kind") :] if cell else name


def whole_at(prepared: Prepared, surroundings: Surroundings, organ: Organ) -> tuple[int, str]:
    """Name an organ with the body it is in, where that stands behind it: "Phòng Tham mưu, Công an tỉnh"."""
    name = surroundings.canonical(organ) or organ.stated
    if organ.body == STEERING and (board := steering_board(prepared, surroundings, organ, name)):
        return organ.end, board
    if body := OF_CENTRE.match(prepared.spelt, organ.end) if organ.body.startswith(STEERERS) else None:
        return body.end(), f"{organ.name}{body.group()}"
    if organ.bare and (within := _held_board(prepared, surroundings, organ, alone=name == organ.name)):
        return within
    if name == organ.name and (alone := _alone(prepared, surroundings, organ)):
        return organ.end, f"{organ.boards} {alone}".strip()
    if name == organ.stated and not organ.level and (kind := of_common(organ.name)):
        this = prepared.spelt.startswith((" này", " ấy", " đó"), organ.end)
        meant = this and _last_of(surroundings, kind["kind"], organ.start)
        meant = meant or meant_by(prepared, surroundings, kind["kind"].lower(), organ.start)
        return organ.end, f"{organ.name[: kind.start('kind')]}{meant}" if meant else name
    return _in_its_body(prepared, surroundings, organ, name)


def _last_of(surroundings: Surroundings, kind: str, start: int) -> str | None:
    """Give the body of a kind named last before a place: "Công đoàn ngân hàng này"."""
    form = re.compile(rf"(?<!\w){kind} \S.*", re.IGNORECASE)
    before = reversed(surroundings.within(max(0, start - _FAR), start))
    return next((found.group() for one in before if (found := form.search(one.body))), None)


def _alone(prepared: Prepared, surroundings: Surroundings, organ: Organ) -> str | None:
    """Name a party committee or a court printed without its place."""
    if organ.body != "Đảng ủy":
        court = organ.body.lower() if organ.body.endswith("nhân dân") else ""
        return meant_by(prepared, surroundings, court, organ.start) if court in _COURTS else None
    issuers = surroundings.house.issuers
    own = holder_in(organ.body, issuers[0]) if issuers else None  # in a paper of a hospital its own
    held = f"{organ.body} {own}" if own else None if issuers else board_alone(surroundings, organ)
    return held if own else _committee_alone(surroundings) or held


def _in_its_body(prepared: Prepared, surroundings: Surroundings, organ: Organ, name: str) -> tuple[int, str]:
    """Name a room, or the cell of one, with the body behind it: "Chi bộ Khoa Nội, Bệnh viện A"."""
    own = name == organ.body and not organ.central
    cell = _CELL.match(name) if own else None
    alone = own and (cell or SUBORDINATE_FORM.match(name))
    link = _TO_ITS_BODY.match(prepared.spelt, organ.end) if alone else None
    if link is None:
        return organ.end, (alone and room_of_only(surroundings, name)) or name
    above = surroundings.at(link.end())
    another = cell and above and above.body.startswith(_CELLS_AND_ROOMS)
    if above and above.body and not (above.bare or another) and (whole := surroundings.canonical(above)):
        return above.end, f"{name} {whole}"
    again = None if link["comma"] else again_at(prepared, surroundings, link.end())
    return (again[0], f"{name} {again[1]}") if again else (organ.end, name)


def _committee_alone(surroundings: Surroundings) -> str | None:
    """Name "Đảng ủy" alone: the only one the text names, else that of the commune it is about."""
    issuers = surroundings.house.issuers
    named = {name for name in surroundings.house.named if name.startswith("Đảng ủy ")}
    if len(named) == 1 and not issuers:
        return named.pop()
    first = surroundings.organs[0] if surroundings.organs and not issuers else None
    if first and first.start < _LEAD and first.body.startswith("Đảng ủy ") and not first.boards:
        return surroundings.canonical(first)
    commune = surroundings.home.about.get("commune")
    civil = not issuers or (commune and issuers[0].endswith(f"{commune.level} {commune.name}"))
    return f"Đảng ủy {commune.level} {commune.name}" if commune and civil else None


def _held_board(
    prepared: Prepared, surroundings: Surroundings, organ: Organ, *, alone: bool
) -> tuple[int, str] | None:
    """Name a board with the body behind it, else, where nothing else tells whose it is, the one before."""
    if within := _board_at(prepared, surroundings, organ):
        return within
    held = board_alone(surroundings, organ) if alone else None
    return (organ.end, held) if held else None


def _board_at(prepared: Prepared, surroundings: Surroundings, organ: Organ) -> tuple[int, str] | None:
    """Name a board with the body behind it: "Ban Thường vụ Hội", "Ban Chấp hành Đảng bộ"."""
    if union := union_above_at(prepared, surroundings, organ.start):
        return union
    within = _held_at(prepared, surroundings, organ.end + 1)
    return (within[0], f"{organ.body} {within[1]}") if within else None


def _held_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read whose board it is: "Ban Chấp hành Đảng bộ", "Ban Thường vụ Hội"."""
    if surroundings.at(start):
        return None
    return chapter_at(prepared, surroundings, start) or named_again_at(prepared, surroundings, start)


def chapter_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read "Đảng bộ" alone in a paper of a party committee: "Ban Chấp hành Đảng bộ", "Đại hội Đảng bộ"."""
    said = _CHAPTER.match(prepared.spelt, start)
    chapter = surroundings.house.own_chapter() if said and surroundings.at(start) is None else None
    return (said.end(), chapter) if said and chapter else None


def _may_name(spelt: str, start: int, end: int) -> bool:
    """Say whether no name goes on after the word of a kind ("Bệnh viện Sản Nhi"), and it is written so."""
    if spelt[start:end] in _ROOMS:
        return False
    after = spelt[end + 1 : end + 2]
    return not (spelt[end : end + 1] == " " and (after.isupper() or after.isdigit()))
