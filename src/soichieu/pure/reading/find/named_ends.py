"""Where a name of a body ends, and whether it tells the body from its like: "Trường THPT Lê Lợi"."""

import re

from soichieu.pure.reading.data.named_bodies import ROOM_HEADS, SECTOR_HEADS, SHORT_HEADS
from soichieu.pure.reading.data.surnames import SURNAMES, UNLIKELY_ALONE
from soichieu.pure.reading.find.organ_forms import NAMED_FORM, NUMBERED_FORM, TERMS_FORM

_OF_INSTITUTION = frozenset(
    {
        "Công đoàn",
        "Hội",
        "Hội đồng",
        "Liên chi",
        "Ban",
        "Phòng",
        "Khoa",
        "Tổ",
        "Ban Giám hiệu",
        "Ban Giám đốc",
    }
)
_INSTITUTION = re.compile(
    r"[ ](?:Trường|Đại học|Học viện|Bệnh viện|Công ty|Tổng [Cc]ông ty|Tập đoàn|Trung tâm|Viện|Ngân hàng|"
    r"Sở|Cục)[ ](?=[A-ZĐ])"
)
_ACTS = re.compile(
    r" (?:chưa|đã|có|phải|cần|được|bị|ban hành|tổ chức|và|vừa|đang|sẽ|không|thực hiện|triển khai|cùng|do|về|"
    r"theo|trong|để|tại|của|nộp|gửi|hoàn thành|rà soát|báo cáo|làm)(?!\w)"
)
_TOP = 800  # characters in which a letterhead stands
_TWO, _THREE = 2, 3  # words of a name without and with that of the family
_WARDS = frozenset({"Nội", "Ngoại", "Sản", "Nhi", "Dược", "Mắt"})  # of a hospital, named by one word
_SCHOOL = re.compile(
    r"Trường (?:Đại học|Cao đẳng|Trung cấp|Trung học|THPT|THCS|Tiểu học|Mầm non|Mẫu giáo|Phổ thông|PTDT)"
)


def named_end(text: str, start: int, *, after_post: bool) -> tuple[int, bool] | None:
    """Read a body with a name of its own: where it ends, and whether the name tells it from its like."""
    match = NAMED_FORM.match(text, start)
    if not match:
        return None
    head = match["head"].count(" ") + 1
    run = _before_institution(text, match)
    if run is None:
        return None
    school = _SCHOOL.match(match["head"]) is not None  # which none is without its name
    words = _without_person(run, head, after_post=after_post, school=school).split(" ")
    if after_post and len(words) < run.count(" ") + 1 and text.find(run.upper(), 0, _TOP) >= 0:
        words = run.split(" ")  # the letterhead has the name so
    last = start + len(" ".join(words[:-1]))
    if match["head"] in _OF_INSTITUTION and len(words) > head and _INSTITUTION.match(text, last):
        words.pop()  # "Công đoàn | Công ty A"
    if words[-1].isdigit() and not _keeps_number(text, start, words):
        words.pop()
    name = " ".join(words[head:])
    held = not school and after_post and not TERMS_FORM.search(name) and len(words) - head in {2, 3, 4}
    if not name or (held and words[head] in SURNAMES):
        return None
    short = match["head"] in SHORT_HEADS and len(words) - head == 1
    ward = match["head"] == "Khoa" and name in _WARDS
    if short and not (TERMS_FORM.match(name) or name.isdigit() or ward):
        return None
    return start + len(" ".join(words)), _is_own(match["head"], name)


def _before_institution(text: str, match: re.Match[str]) -> str | None:
    """Give the run of a name up to the body it is in: "Hội Cựu chiến binh | Trường Đại học A"."""
    if match["head"] not in _OF_INSTITUTION:
        return match.group()
    if match["name"].count(" ") < 2:
        return match.group()
    within = _INSTITUTION.search(text, match.start("name"), match.end())
    if within is None:
        return match.group()
    return match.string[match.start() : within.start()] if within.start() > match.start("name") else None


def _keeps_number(text: str, start: int, words: list[str]) -> bool:
    """A number belongs to the name of an army unit or a "số 4"; elsewhere it may count what follows."""
    end = start + len(" ".join(words))
    counts = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    if counts and words[0] == "Trường" and len(words[-1]) == 1 and _ACTS.match(text, end):
        return True  # "Trường Tiểu học A 2 chưa nộp"
    return (
        not counts
        or NUMBERED_FORM.match(words[0]) is not None
        or words[-2] in {"số", "vực"}
        or (NUMBERED_FORM.match(" ".join(words[:2])) is not None)
    )


def _is_own(head: str, name: str) -> bool:
    """Say whether a name tells a body from its like: rooms and what has only words of its field have none."""
    rest = TERMS_FORM.sub("", name)
    told = any(letter.isupper() or letter.isdigit() for letter in rest)
    return head not in ROOM_HEADS and (told or (head not in SECTOR_HEADS and name != name.lower()))


def _without_person(run: str, head: int, *, after_post: bool, school: bool) -> str:
    """A run of capitals may go on into the name of who holds a post there: "Vụ Giáo dục Nguyễn Văn An"."""
    words = run.split(" ")
    for index in range(1, len(words) - 1):
        far = index > head and (after_post or len(words) - index > 2)
        family = far and words[index] in SURNAMES and words[index] not in UNLIKELY_ALONE
        if school and index >= head and not TERMS_FORM.sub("", " ".join(words[head:index])).strip():
            continue  # which is named after somebody: "Trường THPT Phan Văn An"
        middle = words[index][0].isupper() and words[index + 1] in {"Thị", "Văn"} and _large(words, index + 2)
        if middle or (family and words[index + 1][:1].isupper()):
            two = after_post and index > head and words[index - 1] in SURNAMES and len(words) - index == _TWO
            return " ".join(words[: index - (two and not middle)])  # "Học viện A | Thái Doãn Cường"
        if after_post and not school and _ends_in_person(words, head, index):
            return " ".join(words[:index])
    return run


def _ends_in_person(words: list[str], head: int, index: int) -> bool:
    """ "Tổng công ty Đường thủy Cửu Giang | Lâm Phước Tài": three words behind the name of a place."""
    if len(words) - index != _THREE or words[index] not in SURNAMES or not _large(words, index + 1):
        return False
    named = TERMS_FORM.sub("", " ".join(words[head:index])).split()
    return len(named) >= _TWO and all(word[:1].isupper() for word in named[-_TWO:])


def _large(words: list[str], index: int) -> bool:
    return index < len(words) and words[index][:1].isupper()
