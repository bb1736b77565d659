"""Orders: "giao X chủ trì …", "yêu cầu các cấp ủy phải …", and where their clauses begin and end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from soichieu.pure.reading.data.letters import CAPITALISED
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.clauses import Charge, charge
from soichieu.pure.reading.find.deeds import deed_at, first_deed
from soichieu.pure.reading.find.order_verbs import OrderVerbs
from soichieu.pure.reading.findings import Span

_FARTHEST = 1000  # characters over which an order reaches
_BETWEEN = re.compile(
    r"(?:(?:\(?(?:\d{1,2}|[a-zđ])[).](?!\d)|[-+•]|một là|hai là)[ ,]*)?"
    r"(?:(?:ngay sau|sau|trước mắt|trong|thời gian|trước|từ nay|từ|đến|trên cơ sở|căn cứ|để|nhằm|cùng với|"
    r"bên cạnh|ngoài|với|khi|"
    r"hằng|hàng|định kỳ|tới đây|năm|tháng|quý|đối với)(?!\w)[^.;:\n]{0,90}?,[ ]*)?"
    r"(?:(?:đồng chí|đ/c|ông|bà)[ ]+)?"
)
_CHANGE = re.compile(
    r";[ ]*(?:và |còn |đồng thời,? |riêng )?|,[ ]+(?:và |còn |riêng |đồng thời,? )?|[ ][ ]*và[ ]+(?=giao|"
    r"yêu cầu|đề nghị|phân công)"
)
# "giao 1.850 thanh niên nhập ngũ": so many people are handed over.
_SOULS = re.compile(r"[\d.,/]+ (?:thanh niên|người|cán bộ|công dân|chiến sĩ|học sinh|hộ)(?!\w)")
_SPEAKING = ("kết luận", "nhấn mạnh", "nêu rõ", "cho rằng", "khẳng định", "cho biết", "gợi ý")
_NAMED = re.compile(rf"{CAPITALISED}(?: {CAPITALISED}){{1,5}}(?:, | [-–] )")
_POST = re.compile(r"(?:phó |bí thư|chủ tịch|giám đốc|trưởng|ủy viên|thành viên|chánh|chủ nhiệm|hiệu trưởng)")
_PARTED = re.compile(r"[,;.:”]|(?<!\w)và(?!\w)")
# "yêu cầu từ nay đến cuối năm, các địa phương …": the order has not yet said whom.
_WHEN = ("cuối ", "trước ", "trong ", "chậm nhất ", "hoàn thành ")
_SEATS = ("phối hợp", "làm trưởng", "làm phó", "làm thành viên", "làm tổ", "là trưởng", "tham gia thành viên")
_ONLY_WHEN = re.compile(
    r"(?:yêu cầu|đề nghị|chỉ đạo|giao|lưu ý|nhấn mạnh)[ ,:]+(?:ngay )?(?:trước|từ nay|trong|đến|chậm nhất|"
    r"từ)[^,;]{0,60}$"
)
# Words whose object a body after a comma may be: "phối hợp với Sở A, Sở B tổ chức".
_REACHES = re.compile(
    r"(?<!\w)(?:với|cùng|cho|của|gửi|đến|tới|gồm|như|giữa|kiểm tra|giám sát|đôn đốc|hướng dẫn|chỉ đạo|"
    r"lãnh đạo|là|về|theo|tại|do|mời|báo cáo|kiến nghị|đề xuất|xin|mong)(?!\w)[^,;:]*$"
)
_TWO_SYLLABLES = (
    "kiểm tra",
    "giám sát",
    "đôn đốc",
    "hướng dẫn",
    "chỉ đạo",
    "lãnh đạo",
    "kiến nghị",
    "đề xuất",
)
_MARK = re.compile(
    r"(?:(?:điều|khoản|mục|bước) \d{1,3}[.:][ ]*)?"
    r"(?:\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,7})(?:\.\d{1,2})*(?:[.)/]|[-–](?=[ ]|[^\W\d]))|[-+*•–○▪]|(?:một|hai|ba|"
    r"bốn|năm|sáu|bảy|tám) là[,:]?(?=[ ]))*[ ]*"
)
# Two letters with which a mark may begin; one letter alone has its dot or bracket behind it.
_MARK_OPENINGS = frozenset(
    (
        "bư", "đi", "kh", "mụ", "mộ", "ha", "ba", "bố", "nă", "sá", "bả", "tá",
        "ii", "iv", "ix", "vi", "vv", "vx", "xi", "xv", "xx",
    )
)  # fmt: skip
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
    place, words = start, bodies.prepared.once(OrderVerbs)
    for verb in words.verbs(start, end):
        if verb.start() < place:
            continue
        if place > start and not _PARTED.search(
            bodies.low, max(place, verb.start() - _FARTHEST), verb.start()
        ):
            continue  # "đề nghị huyện chỉ đạo xã …": the huyện is asked
        between = _BETWEEN.match(bodies.low, verb.end(), end)
        begin = between.end() if between else verb.end()
        stop = _next_order(bodies, begin, min(end, begin + _FARTHEST))
        one = charge(bodies, begin, stop, bare=bare) or charge(bodies, verb.end(), stop, bare=bare)
        one = one or person(bodies, begin, stop)
        if one and verb["verb"] in _SPEAKING and words.match(one.deed, end):
            continue  # "kết luận, Bí thư yêu cầu …": the Bí thư orders
        if one and _SOULS.match(bodies.low, one.leads[0][0]):
            continue
        if one and (not one.told or one.leading or bodies.low.startswith("là ", one.deed)):
            yield Order(verb.start(), stop, verb["firm"] is not None, verb["verb"], one)
            place = one.deed


def person(bodies: Bodies, start: int, end: int) -> Charge | None:
    """Read "đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh": the holder with his post leads."""
    name = _NAMED.match(bodies.spelt, start, end)
    one = charge(bodies, name.end(), end) if name else None
    if one is None:
        return None
    posts = [lead for lead in one.leads[1:] if not _POST.match(bodies.low, lead[0])]
    last = one.leads[len(one.leads) - len(posts) - 1][1]
    return replace(one, leads=((start, last), *posts))


def _next_order(bodies: Bodies, start: int, end: int) -> int:
    """Give where the next order of the same clause begins, else its end."""
    for verb in bodies.prepared.once(OrderVerbs).words(start, end):
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
        if bodies.low[mark.start()] == ";":
            parts = not _only_names(bodies, place, mark, end)
        elif mark.start() in dated:
            whole = first_deed(bodies.spelt, bodies.low, place, mark.start()) is not None
            ahead = bodies.low[place : mark.start()]
            parts = whole and not _ONLY_WHEN.search(ahead) and _is_new(bodies, mark.end(), end)
        else:
            parts = bodies.spelt[mark.end() : mark.end() + 1].isupper() and _goes_over(
                bodies, place, mark, end
            )
        if parts and not _inside(bodies.low, place, mark.start()):
            yield place, mark.start()
            place = mark.end()
    yield place, end


def _only_names(bodies: Bodies, place: int, mark: re.Match[str], end: int) -> bool:
    """Tell a semicolon between the bodies that one order charges: "giao các sở,
    ngành; UBND các xã rà soát"."""
    order = next(bodies.prepared.once(OrderVerbs).verbs(place, mark.start()), None)
    if order is None or not bodies.is_headed(mark.end()):
        return False
    subject = bodies.at(order.end(), mark.start())
    return subject is not None and subject.end >= mark.start() and bodies.at(mark.end(), end) is not None


def _goes_over(bodies: Bodies, place: int, mark: re.Match[str], end: int) -> bool:
    """Tell a comma after which the next body has its own deed: "Hạt Kiểm lâm rà soát, UBND các xã mua …"."""
    after = mark.end()
    if not bodies.is_headed(after) or bodies.prepared.once(OrderVerbs).match(after, end):
        return False
    if not _has_deed(bodies, place, mark.start()) or _is_listed(bodies, place, mark.start()):
        return False
    subject = bodies.at(after, end)
    if subject and bodies.low.startswith(_SEATS, subject.end):
        return False  # "do bà A, Phó Giám đốc Sở làm Trưởng đoàn"
    return (
        subject is not None
        and subject.deed
        and not subject.told
        and (deed_at(bodies.low, subject.end) is not None or bodies.low.startswith(_WHEN, subject.end))
    )


def _is_listed(bodies: Bodies, start: int, end: int) -> bool:
    """Tell a body after a comma that goes on with those before: "phối hợp với Sở A, Sở B tổ chức"."""
    reach = _REACHES.search(bodies.low, start, end)
    if reach is None or reach.group().strip() in _TWO_SYLLABLES:
        return False  # "Ban Tuyên giáo hướng dẫn, Ủy ban Kiểm tra giám sát"
    party = bodies.low.find(" ", reach.start(), end) + 1
    word = reach.group().split(" ", 2)[:2]
    party += len(word[1]) + 1 if " ".join(word) in _TWO_SYLLABLES else 0
    deed = first_deed(bodies.spelt, bodies.low, party, end)
    return deed is None or not bodies.opens(party)


def _has_deed(bodies: Bodies, start: int, end: int) -> bool:
    """Tell words that say a deed besides the verb of order."""
    deed, words = first_deed(bodies.spelt, bodies.low, start, end), bodies.prepared.once(OrderVerbs)
    while deed is not None and (order := words.match(agreed_end(bodies.low, deed), end)):
        deed = first_deed(bodies.spelt, bodies.low, order.end(), end)
    return deed is not None


def agreed_end(low: str, place: int) -> int:
    """Pass over "thống nhất" before a verb of order: "Hai ngành thống nhất giao Phòng A …"."""
    return place + len("thống nhất ") if low.startswith("thống nhất ", place) else place


def _is_new(bodies: Bodies, start: int, end: int) -> bool:
    if bodies.low.startswith("lãnh đạo ", start) and bodies.spelt[start].islower():
        return False
    if bodies.prepared.once(OrderVerbs).match(start, end):
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
    first = low[begin : begin + 2]
    if first.isalpha() and first not in _MARK_OPENINGS:
        return begin
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
