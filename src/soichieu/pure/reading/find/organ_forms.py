"""The patterns of the grammar of organs, made from the tables of bodies."""

import re
from collections.abc import Iterable
from functools import lru_cache

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS, SMALL
from soichieu.pure.reading.data.named_bodies import (
    COMMON_BODIES,
    NAME_TAILS,
    NAME_TERMS,
    NAMED_HEADS,
    NUMBERED_HEADS,
    SUBORDINATE,
)
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL,
    CENTRAL_NAMES,
    DEPARTMENT_HEADS,
    FIELDS,
    INNER_BODIES,
    LEVELLED,
    PARTY_COMMITTEES,
    SHORT_BODIES,
    SHORT_FIELDS,
    STEERING,
)
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.form import Form


def _phrases(words: Iterable[str]) -> str:
    """Phrases as they are and with small letters after the first: "Ban Thường vụ", "Ban thường vụ"."""
    forms = {form for word in words for form in (word, word[0] + word[1:].lower())}
    centre = {
        re.sub(r"^(.)(.*?)( Trung ương.*)", lambda m: m[1] + m[2].lower() + m[3], word) for word in words
    }
    return alternatives({form for form in forms | centre if len(form.split()) > 1} | set(words))


_END = r"(?!\w)"
BOARDS_FORM = re.compile(rf"(?:(?:{_phrases(BOARDS)})[ ]){{0,3}}")
BOARD_FORM = re.compile(rf"(?:{_phrases(BOARDS)}){_END}")
CENTRAL_FORM = re.compile(
    rf"(?:{_phrases(CENTRAL)}){_END}"
    rf"(?:(?<!Trung ương)|(?![ ](?:Đoàn|Hội (?!nghị|đồng|thảo)[{CAPITALS}]))){_END}"
    rf"(?![ ](?:[Cc]hi nhánh|[Kk]hu vực|tỉnh|thành phố|huyện|quận|thị xã|xã|phường){_END})"
)
PARTY_FORM = re.compile(rf"{alternatives(PARTY_COMMITTEES)}{_END}")
COMMITTEE_FORM = re.compile(rf"(?:Đảng ủy(?: bộ phận)?|Đảng bộ(?: bộ phận)?|Chi bộ|Chi ủy){_END}")
# Cells of a village, a quarter or a number: "Chi bộ ấp Láng Sen", "Chi bộ 3".
_VILLAGE = (
    "thôn|bản|ấp|xóm|làng|buôn|khóm|khu phố|khu dân cư|khu|tổ dân phố|tiểu khu|Thôn|Bản|Ấp|Xóm|Khóm|Khu phố|"
    "Khu dân cư|Tổ dân phố"
)
CELL_FORM = re.compile(
    rf"(?:Chi (?:bộ|ủy)|Đảng (?:ủy|bộ)(?: bộ phận)?)[ ](?:(?:{_VILLAGE})[ ]"
    rf"(?:{CAPITALISED}(?:[ ]{CAPITALISED}){{0,3}}|"
    r"(?:số[ ])?\d{1,3}(?![\w%.,/]\d))|"
    r"(?:số[ ])?\d{1,3}(?=[,.;:)\n]|$|[ ](?:đã|ra|ban hành|họp|có|và|về|tổ chức)(?!\w)))"
)
# Staffs and commands of the army stand before the name of their unit.
COMMAND_FORM = re.compile(
    r"(?:Bộ Tư lệnh|Bộ Tham mưu|Ban Chỉ huy|Cục Chính trị|Cục Hậu cần(?: - Kỹ thuật)?)(?=[ ](?:Quân khu|"
    r"Quân đoàn|Quân chủng|Binh chủng|Binh đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Vùng)[ ][\dA-ZĐ])"
)
LEVELLED_FORM = re.compile(rf"(?:{_phrases(LEVELLED)}){_END}")
DEPARTMENT_FORM = re.compile(rf"{alternatives(DEPARTMENT_HEADS)}[ ](?:{_phrases(FIELDS)}){_END}")
_SHORT_FIELD = re.compile(rf"(?<=[ ]){alternatives(SHORT_FIELDS)}{_END}")
INNER_FORM = re.compile(rf"{alternatives(INNER_BODIES)}{_END}")
STEERING_FORM = re.compile(rf"{alternatives(STEERING)}{_END}(?:[ ](?:\d{{2,3}}|Trung ương|Nhà nước){_END})?")
# "Ban Chỉ đạo 389 quốc gia", "Ban Chỉ đạo quốc gia về chống khai thác hải sản bất hợp pháp".
NATIONAL_FORM = re.compile(
    rf"[ ][Qq]uốc gia{_END}(?:[ ]về(?:[ ]phòng, chống)?(?:[ ](?!(?:tại|ngày|đã|vừa|họp|tổ chức|yêu cầu|do|để|"
    rf"trong|theo|ban hành|giao|đề nghị|của|cho){_END}|và[ ][{CAPITALS}])[^\s.,;:()“”]+){{1,12}})?"
)
LONG_STEERING_FORM = re.compile(
    rf"(?:Ban [Cc]hỉ đạo|BCĐ|Tiểu ban|Tổ công tác|Hội đồng (?:[Pp]hối hợp|[Tt]ư vấn|[Tt]hẩm định|[Đđ]ánh giá|"
    rf"[Bb]ồi thường|[Gg]iáo dục|[Ss]ơ tuyển))(?:[ ](?!(?:đã|vừa|họp|tổ chức|yêu cầu|của|do|cho|tại|để|"
    rf"ban hành|gửi|phê duyệt|"
    rf"là|có|cùng|sẽ|đang|giao|đề nghị|chịu|theo|cấp|các(?! chương trình)|tỉnh|thành phố|huyện|quận|"
    rf"thị xã|xã(?! hội)|phường){_END})(?:[^\s.;:()“”]+|“[^“”\n]{{3,90}}”)){{1,9}}?"
    rf"(?=[ ](?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|Trung ương){_END})"
)
_ANY_HEAD = _phrases(
    {*BOARDS, *LEVELLED, *PARTY_COMMITTEES, *NAMED_HEADS, *DEPARTMENT_HEADS, "Đảng ủy", "Đảng bộ", "Chi bộ"}
)
_TYPE_HEAD = (
    "Trung ương|Thủ tướng|Chính phủ|Quốc hội|Tổng Liên đoàn|"
    "Tờ trình|Thỏa(?: ước| thuận)?|Điều lệ|Nội quy|Biên bản|Hợp đồng|"
    + alternatives(word.capitalize() for word in TYPE_WORDS)
)
# "…, viên chức Phòng Thông tin - Lưu trữ - Thư ký": the role in a roster is not of the name.
_ROLE = (
    r"(?:Phó )?(?:Trưởng|Tổ trưởng|Chủ tịch|Chủ nhiệm)(?: \w+)?|Thành viên|Thư ký|Ủy viên|Giám đốc|"
    r"Thường trực"
)
_BODY_HEAD = alternatives({*LEVELLED, *PARTY_COMMITTEES, "Sở", "Bộ", "Tỉnh", "Huyện", "Xã", "Đảng ủy"})
_TERM = rf"{alternatives(NAME_TERMS)}{_END}"
# "Hội đồng Khoa học Bệnh viện": of the paper's own, or the only one it names.
_OF_COMMON = (
    rf"{alternatives(COMMON_BODIES)}"
    r"(?=[.,;:)\n]|$|[ ](?:về|ngày|tại|và|đã|có|theo|họp|ban hành|tổ chức)(?!\w))"
)
_PROPER = (
    rf"(?:{_OF_COMMON}|{_TERM}|(?!(?:{_BODY_HEAD}){_END}){CAPITALISED}|"
    rf"(?!(?:{_BODY_HEAD}){_END})[A-ZĐ]{{2,}}(?![{SMALL}]))"
)
TERMS_FORM = re.compile(rf"{alternatives((*NAME_TERMS, *NAME_TAILS))}{_END}")
# What a body does to an area: "Tổng cục Thuế giao tỉnh".
_TOLD = alternatives(
    (
        "giao", "yêu cầu", "hỗ trợ", "tặng", "trao", "cấp", "khen", "chọn", "xếp", "mời", "cho", "gửi",
        "nhắc", "giúp", "chi", "thưởng", "tại", "của", "trên", "ở", "về", "với", "và", "cùng", "do", "ghi",
        "đề", "công", "đã", "là", "bởi", "từ", "đến", "trong", "qua", "theo", "vừa", "trình", "báo", "bàn",
        "phân", "phê",
    )
)  # fmt: skip
NAMED_FORM = re.compile(
    rf"(?P<head>{_phrases(NAMED_HEADS)}){_END}"
    rf"(?P<name>(?:[ ](?:số[ ])?\d{{1,4}}[A-Z]?(?!\w|[.,/]\d|%)|[ ]{alternatives(NAME_TAILS)}{_END}|"
    rf"[ ](?:(?:và|-|–|&)[ ](?!(?:{_ANY_HEAD}|{_TYPE_HEAD}|{_ROLE}){_END}))?{_PROPER}|[-–]{_PROPER}|"
    rf"[ ]{CAPITALISED}[ ](?!{_TOLD}{_END})[{SMALL}]+(?=[ ](?:{'|'.join(LEVEL_WORDS)}){_END})|"
    rf",[ ](?!(?:{_ANY_HEAD}){_END})(?:{_TERM}|{CAPITALISED})(?=,[ ]|[ ]và[ ][{CAPITALS}]))+)"
)
NUMBERED_FORM = re.compile(rf"{alternatives(NUMBERED_HEADS)}(?!\w).*")
# "Tỉnh ủy" is a committee, and words in capitals are headlines: neither is a level.
_LEVEL_FORMS = (*LEVEL_WORDS, *(word.capitalize() for word in LEVEL_WORDS), "TP", "TP.", "TX", "TX.")
LEVEL_FORM = re.compile(rf"{alternatives(_LEVEL_FORMS)}{_END}(?! ủy\b)")
# "Công an xã, thị trấn", "UBND các huyện": every one of them, so none.
GENERIC_FORM = re.compile(
    r"\s*(?:,|và|hoặc|/)\s*(?:các\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thị)"
    rf"(?!\s+[{CAPITALS}])\b"
)
# Committees of the National Assembly are named by what they deal with.
OF_ASSEMBLY_FORM = re.compile(
    r"Ủy ban [^.;:()\n“”]{3,80}? của Quốc hội|Trung ương (?:Hội|Đoàn) [^.;:,()\n“”]{3,60}? Việt Nam"
)
CENTRAL_LEVEL_FORM = re.compile(r"(?:Trung ương|T\.Ư|TƯ|TW)(?:[ ]Đảng)?" + _END)
_SHORT_BODY = re.compile(rf"(?<!\w){alternatives(SHORT_BODIES)}{_END}")
ALONE_FORM = re.compile(
    r"Sở|Bộ|Tỉnh|Kho bạc Nhà nước|Ban [Cc]hỉ đạo|BCĐ|Tiểu ban|Tổ công tác|Cục|Vụ|Tổng cục|Viện|Học viện|"
    r"Đảng ủy"
)
SUBORDINATE_FORM = Form(rf"{alternatives(SUBORDINATE)}{_END}")
_COMMON = alternatives({form for kind in COMMON_BODIES for form in (kind, kind[0].lower() + kind[1:])})
COMMON_FORM = re.compile(rf"(?:{_COMMON}){_END}(?![ ][{CAPITALS}\d])")
ROOM_OF_COMMON_FORM = re.compile(
    rf"(?:Hội đồng(?: (?:thành viên|quản trị|quản lý|khoa học))?|Công đoàn|Đoàn|Đoàn Thanh niên|"
    rf"Hội Sinh viên|Đoàn TNCS Hồ Chí Minh|Hội Cựu chiến binh|Hội Phụ nữ|Ban Giám hiệu|Văn phòng|"
    rf"Ban (?:Tổng )?[Gg]iám đốc|Ban [Kk]iểm soát)[ ](?:{_COMMON}){_END}(?![ ][{CAPITALS}\d])"
)


def _opening(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.split(" ")[0] for word in words)


# The first words each pattern can begin with: looked up before the pattern is tried.
WORD_FORM = re.compile(r"\w+")
OPEN_CENTRAL = _opening(CENTRAL) | {"Ủy", "Trung"}
OPEN_BOARDS = _opening(BOARDS)
OPEN_STEERING = frozenset({"Ban", "BCĐ", "Tiểu", "Tổ", "Hội"}) | _opening(STEERING)
OPEN_LEVELLED = _opening(LEVELLED)
OPEN_DEPARTMENTS = _opening(DEPARTMENT_HEADS)
OPEN_NAMED = _opening(NAMED_HEADS) | {head.lower().capitalize().split(" ")[0] for head in NAMED_HEADS}
OPEN_PARTY = frozenset(word[0] for word in PARTY_COMMITTEES)  # of these and of levels the first letters
OPEN_LEVELS = frozenset(word[0] for word in _LEVEL_FORMS)
OPEN_ROOMS = frozenset({"Hội", "Công", "Đoàn", "Văn", "Ban"})
MINISTRIES = frozenset({"Bộ Tư pháp", "Bộ Tài chính", "Bộ Tài nguyên và Môi trường"})

_USUAL = {
    word.lower(): word for words in (CENTRAL, LEVELLED, PARTY_COMMITTEES, STEERING, BOARDS) for word in words
}
_KNOWN = re.compile(rf"(?:{_phrases((*BOARDS, *LEVELLED))}){_END}")


def central_name(printed: str) -> str:
    """Give the usual name of a central body as printed: "BCH Trung ương Đảng", "Bộ chính trị"."""
    usual = _USUAL.get(printed.lower(), printed)
    return CENTRAL_NAMES.get(usual, usual)


@lru_cache(maxsize=4096)
def in_full(printed: str) -> str:
    """Write out the short forms that a full name never bears, in the usual letters."""
    full = re.sub(r"\s+", " ", printed)
    full = _KNOWN.sub(lambda match: _USUAL.get(match.group().lower(), match.group()), full)
    full = _SHORT_BODY.sub(lambda match: SHORT_BODIES[match.group()], full)
    full = full.replace("Thường vụ", "Ban Thường vụ", 1) if full.startswith("Thường vụ") else full
    return _SHORT_FIELD.sub(lambda match: SHORT_FIELDS[match.group()], full)
