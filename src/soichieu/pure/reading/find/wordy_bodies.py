"""Bodies in the place of an issuer whose names no table holds: "của Hội Kế hoạch hóa gia đình tỉnh".

There the name is bounded on both sides: a head that opens it, and a word that no name goes on over. Areas
that issue are read here too: "Xã Bình Tây đã ban hành Kế hoạch số 5".
"""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS
from soichieu.pure.reading.data.named_bodies import NAMED_HEADS
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.find.organ_forms import SUBORDINATE_FORM, in_full
from soichieu.pure.reading.find.organs import HEADS, Organ
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_FIRMS = (
    "Agribank", "Vietcombank", "VietinBank", "Vietinbank", "BIDV", "Sacombank", "LPBank", "MB", "VNPT",
    "Viettel", "MobiFone", "Mobifone", "Petrolimex", "Vinaphone", "VNPost", "EVN",
)  # fmt: skip
_HEADS = (
    *NAMED_HEADS, *_FIRMS, "Báo và Đài", "Báo và Phát thanh", "Viễn thông", "Thuế", "Hải quan", "Thống kê",
    "Kho bạc", "Phòng giao dịch", "Phòng Giao dịch", "Đảng ủy bộ phận", "Chi hội", "Chi đoàn", "Đoàn cơ sở",
    "Nghiệp đoàn", "Tổ hợp tác", "Nhà văn hóa", "Nhà Văn hóa", "Nhà Thiếu nhi", "Đoàn Luật sư", "Tổng hội",
    "Giáo hội", "Phân hiệu", "Phân viện", "Phân xưởng", "Đoàn Nghệ thuật", "Trung đoàn", "Hải đoàn",
    "Tiểu khu", "Phòng Nghiệp vụ", "Tổ Thư ký", "Tổ giúp việc", "Tổ Giúp việc", "Nhóm",
)  # fmt: skip
_HEAD = re.compile(rf"{alternatives(_HEADS)}(?!\w)")
# "Hội nghị", "Ban hành", "Báo cáo": no bodies.
_OTHER_WORD = re.compile(
    r"[ ](?:nghị|thảo|thi|diễn|thao|trường|viên|hành|đầu|kết|chống|ngừa|chức|hợp|học|phí|phận|cứ|nhân|tịch|"
    r"phạm|bè|hoa|trại|tụ|ý|cáo|lãnh|văn|các|những|ngũ|kiểm tra|giám sát|thanh tra)(?!\w)"
)
_STOP = alternatives(
    (
        "về", "ngày", "tại", "đã", "có", "theo", "được", "trong", "để", "do", "là", "ban hành", "nêu", "đặt",
        "quy định", "giao", "yêu cầu", "nhằm", "với", "khi", "năm", "cũng", "còn", "vừa", "số", "tổ chức",
        "xác định", "khóa", "phê duyệt", "thực hiện", "triển khai", "gồm", "từ", "xây dựng", "soạn thảo",
        "trình", "lập", "ký", "ra", "tham mưu", "gửi", "phối hợp", "tiếp tục", "sẽ", "đang", "cùng", "của",
        "cho", "chủ trì", "thông qua", "phát động", "phát đi", "phát hành", "hướng dẫn", "đề nghị", "đề xuất",
        "báo cáo", "thống nhất", "phân công", "lần lượt", "chuyển", "thì", "mà", "nên", "đến", "kịp thời",
        "chủ động", "khẩn trương", "chuẩn bị", "mới", "chính thức", "nhấn mạnh", "cho biết", "phát", "này",
        "kiến nghị", "đình chỉ", "khuyến cáo", "phản ánh", "kêu gọi", "khẳng định", "đưa", "xin", "nhờ",
        "hết", "bị", "hoàn thiện", "hoàn chỉnh", "hoàn thành", "rà soát", "cập nhật", "nộp", "sửa",
        "trả lời", "xác nhận", "phê bình", "biểu dương", "cảnh báo", "kết luận", "thông báo",
    )
)  # fmt: skip
STEERERS = ("Ban Chỉ đạo", "Tổ công tác", "Tiểu ban", "Hội đồng")
OF_CENTRE = re.compile(r" của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Trung ương)(?!\w)")
_LEVEL = alternatives(set(LEVEL_WORDS.values()))
# After "và" something else than the name goes on.
_ANEW = "căn cứ|theo|thực hiện|ý kiến|đề nghị|xét|trên cơ sở|tại|những|các văn bản|các quy định"
_WORD = (
    rf"[ ](?!(?:{_STOP})(?!\w)|"
    rf"và[ ](?:[{CAPITALS}]|(?:{_ANEW})(?!\w))|các (?:xã|phường|huyện|tỉnh|cấp|thôn|đơn vị))"
    r"[^\s.,;:()“”\"]+|"
    r"[ ]“[^“”\n]{3,90}”"
)
# "Phòng, chống thiên tai và tìm kiếm cứu nạn huyện": a comma within, before small words that "và" closes.
_POSTS = (
    "Giám đốc", "Chủ tịch", "Bí thư", "Trưởng", "Phó", "Chánh", "Viện trưởng", "Hiệu trưởng", "Thủ trưởng",
    "Tổng Giám đốc", "Chỉ huy trưởng", "Chính ủy", "Cục trưởng", "Tư lệnh", "Bộ trưởng", "Đồng chí",
    "Lãnh đạo", "Chủ nhiệm", "Tổ trưởng",
)  # fmt: skip
_PAPERS = tuple(word.capitalize() for word in TYPE_WORDS)
_ANOTHER = rf"{alternatives((*_HEADS, *HEADS, *_POSTS, *_PAPERS))}(?!\w)"
_NO_LEVEL = "".join(f"(?<! {level})" for level in sorted(set(LEVEL_WORDS.values())))
_NAME = re.compile(
    rf"(?:{_WORD}|"
    rf"[ ]và[ ](?!{_ANOTHER})[{CAPITALS}][^\s.,;:()“”\"]*(?=[^.;:()\n]{{0,60}}?[ ](?:{_LEVEL})(?!\w))|"
    rf"{_NO_LEVEL},(?=(?![ ]{_ANOTHER})(?:[ ](?!(?:{_STOP})(?!\w))[^\s.,;:()“”\"]+){{1,10}}"
    rf"[ ](?:{_LEVEL})(?!\w))){{1,16}}"
)
_INSTITUTION = re.compile(
    r"(?:Trường (?:Đại học|Cao đẳng|Trung cấp|Chính trị)|Đại học|Học viện|Bệnh viện|Công ty|Tổng [Cc]ông ty|"
    r"Tập đoàn|Viện(?! [Kk]iểm)) "
)
_ROOM = re.compile(
    r"Khoa |Bộ môn |Phòng (?:Công tác|Đào tạo|Kế hoạch [tn]|Kế hoạch - Nghiệp|Tổ chức|Hành chính|"
    r"Quản lý (?:đ|k|s|c)|Khảo thí|Công nghệ|Điều dưỡng|Tài chính - Kế toán|Kế toán|Kỹ thuật|An toàn|"
    r"Kinh doanh|Khoa học|Vật tư|Quản trị|Hợp tác|Chăm sóc)"
)
_OF_POLICE = re.compile(
    r"Cơ quan (?:Cảnh sát|An ninh) điều tra|Phòng (?:Cảnh sát|An ninh|P[CAX]\d\d|Tham mưu)(?!\w)"
)
_POLICE = re.compile(r"Công an (?:tỉnh|thành phố) ")
_AT_LEVEL = re.compile(
    rf"(?P<body>.+?)[ ](?P<level>{_LEVEL})(?:[ ](?P<place>{CAPITALISED}(?:[ ]{CAPITALISED}){{0,4}}))?$"
)
_OPENS_CLAUSE = re.compile(
    r"(?:^|[.,;:“\"•+–-][ ]?|[/.-]\d{1,4}[ ]|(?<!\w)(?:nay|qua|đó|nhưng|và|do|mà|nơi|rằng)[ ])$",
    re.IGNORECASE,
)
_BARE_AREA = re.compile(rf"{_LEVEL}(?!\w)", re.IGNORECASE)


def wordy_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read a body by its head and the words up to where no name goes on: its end and its full name."""
    text = prepared.spelt
    head = _HEAD.match(text, start)
    if head is None or _OTHER_WORD.match(text, head.end()):
        return None
    name = _NAME.match(text, head.end())
    if name is None:
        return (head.end(), head.group()) if head.group() in _FIRMS else None
    printed = " ".join(text[start : name.end()].split())
    if printed.startswith(STEERERS) and (centre := OF_CENTRE.match(text, name.end())):
        return centre.end(), f"{in_full(printed)}{centre.group()}"
    placed = _AT_LEVEL.match(printed)
    if placed is None:
        large = text[head.end() + 1].isupper() or text[head.end() + 1].isdigit()
        if not large:
            return None
        room = Organ(start, name.end(), body=in_full(printed), bare=True)
        inner = SUBORDINATE_FORM.match(printed)
        held = (surroundings.house.meant(room) or room_of_only(surroundings, printed)) if inner else None
        return name.end(), held or room.body
    level, body = LEVEL_WORDS[placed["level"].lower()], in_full(placed["body"])
    home = None if placed["place"] else surroundings.home.at(level, start)
    place = placed["place"] or (home.name if home else "")
    return name.end(), f"{body} {level} {place}".rstrip()


def firm_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read a firm by its own word: "Tổng Giám đốc Agribank"."""
    return wordy_at(prepared, surroundings, start) if prepared.spelt.startswith(_FIRMS, start) else None


def room_of_only(surroundings: Surroundings, room: str) -> str | None:
    """Name a room of a school, hospital, firm or police by the only one a text without letterhead names."""
    if surroundings.house.issuers:
        return None
    holders = _INSTITUTION if _ROOM.match(room) else _POLICE if _OF_POLICE.match(room) else None
    if holders is None:
        return None
    if "Tham mưu" in room and any("Quân sự" in name for name in surroundings.house.named):
        return None  # the command has one too
    held = {name for name in surroundings.house.named if holders.match(name)}
    if holders is _POLICE and len(held) > 1:  # a town of the province has none
        held = {name for name in held if name.startswith("Công an tỉnh ")}
    return f"{room} {held.pop()}" if len(held) == 1 else None


def area_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read an area that opens a clause and acts: "Xã Bình Tây", "huyện" in a text about one."""
    text = prepared.spelt
    if not _OPENS_CLAUSE.search(text, start - 6, start):
        return None
    organ = surroundings.at(start)
    if any(before.end == start - 2 for before in surroundings.within(max(0, start - 90), start)):
        return None  # "Đảng ủy khu phố 4, phường Đông Hải": where the body is
    if organ:
        return None if organ.body or not organ.place else (organ.end, f"{organ.level} {organ.place}")
    bare = _BARE_AREA.match(text, start)
    home = surroundings.home.at(bare.group().lower(), start) if bare else None
    return (bare.end(), f"{home.level} {home.name}") if bare and home else None
