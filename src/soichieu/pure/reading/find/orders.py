"""Orders: "giao X chủ trì …", "yêu cầu các cấp ủy phải …", and where their clauses begin and end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.clauses import Charge, charge
from soichieu.pure.reading.find.deeds import first_deed
from soichieu.pure.reading.findings import Span

# Firm verbs order whatever follows; weak ones only ask, and order where a day is set.
_ORDER = Cue.of(
    r"(?<!\w)(?P<verb>(?P<firm>giao(?! (?:thông|lưu|dịch|hữu|thoa|đất|rừng|mùa|thời|tiếp|hoan)(?!\w))|"
    r"yêu cầu|phân công|chỉ đạo|ủy quyền|ủy nhiệm|chỉ định|quán triệt)|đề nghị|lưu ý|nhấn mạnh|"
    r"nhắc(?: nhở)?|đề xuất|kêu gọi|mong(?: muốn)?|nêu rõ|cho rằng|khẳng định|khuyến nghị|cho biết|gợi ý|"
    r"kết luận)(?!\w)"
    r"(?: (?:trách nhiệm|nhiệm vụ|rằng|thêm|cụ thể|ngay|trực tiếp|"
    r"toàn bộ(?= nhiệm)))*(?: cho)?(?P<point>[ ]*[,:–-])?[ ]+"
)
_NO_ORDER_BEFORE = (
    "theo", "được", "đáp ứng", "bàn", "sự", "những", "các", "một số", "ý kiến", "công tác",
    "trực tiếp lãnh đạo,", "lãnh đạo,",
    "tập trung lãnh đạo,", "lãnh đạo", "ban", "nội dung", "mục đích,", "tiếp thu", "ban hành", "văn bản",
    "quyền", "chuyển",
    "tập trung", "tăng cường", "thực hiện", "xét", "trên cơ sở", "do", "việc", "nội", "kịp thời",
    "thường xuyên", "chủ động",
)  # fmt: skip
_BETWEEN = re.compile(
    r"(?:(?:\(?(?:\d{1,2}|[a-zđ])[).](?!\d)|[-+•]|một là|hai là)[ ,]*)?"
    r"(?:(?:ngay sau|sau|trước mắt|trong|thời gian|trước|từ nay|từ|đến|trên cơ sở|căn cứ|để|nhằm|cùng với|"
    r"bên cạnh|ngoài|với|khi|"
    r"hằng|hàng|định kỳ|tới đây|năm|tháng|quý|đối với)(?!\w)[^.;:\n]{0,90}?,[ ]*)?"
    r"(?:(?:đồng chí|đ/c|ông|bà)[ ]+)?"
)
_CHANGE = re.compile(
    r";[ ]*(?:và |còn |đồng thời,? |riêng )?|,[ ]+(?:và |còn |riêng |đồng thời,? )?|[ ]+và[ ]+(?=giao|"
    r"yêu cầu|đề nghị|phân công)"
)
# "giao 1.850 thanh niên nhập ngũ": so many people are handed over.
_SOULS = re.compile(r"[\d.,/]+ (?:thanh niên|người|cán bộ|công dân|chiến sĩ|học sinh|hộ)(?!\w)")
_SPEAKING = ("kết luận", "nhấn mạnh", "nêu rõ", "cho rằng", "khẳng định", "cho biết", "gợi ý")
_PARTED = re.compile(r"[,;.:”]|(?<!\w)và(?!\w)")
_MARK = re.compile(
    r"(?:(?:điều|khoản|mục) \d{1,3}[.:][ ]*)?"
    r"(?:\(?(?:\d{1,2}|[a-zđ]|[ivx]+)(?:\.\d{1,2})*(?:[.)/]|[-–](?=[ ]|[^\W\d]))|[-+*•–○▪]|(?:một|hai|ba|"
    r"bốn|năm|sáu|bảy|tám) là[,:]?(?=[ ]))*[ ]*"
)
_TRAIL = ' \t.;,:…/”"'


@dataclass(frozen=True, slots=True)
class Order:
    """A verb of order with what it charges whom."""

    start: int
    end: int  # of the clause
    firm: bool
    verb: str
    charge: Charge


def orders(bodies: Bodies, start: int, end: int, *, bare: bool = False) -> Iterator[Order]:
    """Give the orders of a clause, each as far as the next; `bare` ones only name whom a list charges."""
    place = start
    for verb in _ORDER.finditer(bodies.low, start, end):
        if verb.start() < place or not _is_verb(bodies, verb):
            continue
        if place > start and not _PARTED.search(bodies.low, place, verb.start()):
            continue  # "đề nghị huyện chỉ đạo xã …": the huyện is asked
        between = _BETWEEN.match(bodies.low, verb.end(), end)
        begin = between.end() if between else verb.end()
        stop = _next_order(bodies, begin, end)
        one = charge(bodies, begin, stop, bare=bare) or charge(bodies, verb.end(), stop, bare=bare)
        if one and verb["verb"] in _SPEAKING and _ORDER.match(bodies.low, one.deed, end):
            continue  # "kết luận, Bí thư yêu cầu …": the Bí thư orders
        if one and _SOULS.match(bodies.low, one.leads[0][0]):
            continue
        if one and (not one.told or one.leading or bodies.low.startswith("là ", one.deed)):
            yield Order(verb.start(), stop, verb["firm"] is not None, verb["verb"], one)
            place = one.deed


def _is_verb(bodies: Bodies, verb: re.Match[str]) -> bool:
    """Tell the verb from the noun ("theo yêu cầu", "giao ban") and from a passive ("được giao")."""
    low = bodies.low
    if verb["verb"] == "giao" and re.match(r"ban(?!\w)", bodies.spelt[verb.end() : verb.end() + 4]):
        return False
    ahead = low[max(0, verb.start() - 24) : verb.start()].rstrip()
    return not ahead.endswith(_NO_ORDER_BEFORE) or not any(
        ahead.endswith(word) and not ahead[-len(word) - 1 : -len(word)].isalnum() for word in _NO_ORDER_BEFORE
    )


def _next_order(bodies: Bodies, start: int, end: int) -> int:
    """Give where the next order of the same clause begins, else its end."""
    for verb in _ORDER.finditer(bodies.low, start, end):
        if verb["firm"] or verb["verb"] == "đề nghị":
            before = bodies.low[start : verb.start()].rstrip()
            if before.endswith((",", ";", " và", "đồng thời")) and bodies.opens(verb.end()):
                return trimmed_end(
                    bodies.low, start, verb.start() - 3 if before.endswith(" và") else verb.start()
                )
    return end


def clauses_of(bodies: Bodies, dated: frozenset[int], start: int, end: int) -> Iterator[Span]:
    """Cut a sentence into clauses: at semicolons, and after a day where the next body begins.

    `dated` are the places where deadlines end: "… trong tháng 12/2025, Sở Du lịch trình …".
    """
    place = start
    for mark in _CHANGE.finditer(bodies.low, start, end):
        parts = bodies.low[mark.start()] == ";" or (
            mark.start() in dated
            and first_deed(bodies.spelt, bodies.low, place, mark.start()) is not None
            and _is_new(bodies, mark.end(), end)
        )
        if parts and not _inside(bodies.low, place, mark.start()):
            yield place, mark.start()
            place = mark.end()
    yield place, end


def _is_new(bodies: Bodies, start: int, end: int) -> bool:
    if _ORDER.match(bodies.low, start, end):
        return True
    subject = bodies.at(start, end)
    return subject is not None and subject.deed and not subject.told


def _inside(low: str, start: int, end: int) -> bool:
    """Tell a place inside brackets or quotation marks."""
    words = low[start:end]
    return words.count("(") > words.count(")") or words.count("“") > words.count("”")


def after_mark(low: str, begin: int, end: int) -> int:
    """Pass over blanks and the mark of a list item."""
    while begin < end and low[begin] == " ":
        begin += 1
    mark = _MARK.match(low, begin)
    begin = mark.end() if mark else begin
    while begin < end and not low[begin].isalnum():
        begin += 1
    return begin


def trimmed_end(low: str, start: int, end: int) -> int:
    """Leave out the blanks and marks that close a clause."""
    while end > start and low[end - 1] in _TRAIL:
        end -= 1
    return end
