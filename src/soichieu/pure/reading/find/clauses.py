"""Clauses that give work: "<bodies> <deed>", with those that work along."""

import re
from dataclasses import dataclass

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.deed_words import DAYLESS_TIMES
from soichieu.pure.reading.data.duty_words import ARTICLE
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.deeds import first_deed
from soichieu.pure.reading.findings import Span

_DAYLESS = Cue.of(rf"(?<!\w)(?:{'|'.join(DAYLESS_TIMES)})(?!\w)")
_RECURRENT = re.compile(
    r"(?<!\w)(?:trước(?: \d{1,2} giờ(?: \d\d)?)?(?: ngày \d{1,2}| thứ \w+) (?:hằng|hàng) (?:tháng|quý|năm|"
    r"tuần)|"
    r"định kỳ[^,.;]{0,24}?(?:tháng|quý|năm|tuần|lần)(?: một lần|/(?:tháng|quý|năm|tuần))?|"
    r"\d+ lần/(?:\d+ )?(?:tháng|quý|năm|tuần|ngày)|mỗi (?:tháng|quý|năm|tuần) (?:một|\d+|"
    r"ít nhất một) lần)(?!\w)"
)
_RECURRING = ("hằng", "hàng", "định kỳ", "lần/", "mỗi")  # one of them is in what recurs
_EVENT = Cue.of(
    r"trước (?:mùa|tết|kỳ|khi|thời điểm|lễ|dịp|đại hội|năm học)[^,.;\n]{0,60}"
    r"|(?:chậm nhất|trong|không quá|trong thời hạn|trong vòng)(?: sau| là)? \d{1,3} ngày[^,.;\n]{0,60}"
)
_LEADS_WORK = re.compile(
    r"(?:là (?:cơ quan|đơn vị|đầu mối)[ ]+)?(?:được (?:giao|phân công)[ ]+)?chủ trì(?! (?:hội nghị|cuộc họp|"
    r"buổi|điểm cầu|tại|phiên))[ ]*,?[ ]*"
)
_ALONG = re.compile(r"(?:và )?(?:phối hợp(?: chặt chẽ| thường xuyên)?(?: với| cùng)?|cùng(?: với)?)[ ]+")
_OWES = re.compile(
    r"(?:(?:cũng|đồng thời) )?(?:(?:chịu|có) trách nhiệm|có nhiệm vụ|phải|cần|được (?:giao|yêu cầu|"
    r"phân công)(?: nhiệm vụ|"
    r" trách nhiệm)?)[ ]+(?!thiết|được)"
)


_RULES = re.compile(r"thanh tra(?! (?:tỉnh|huyện|quận|thành phố|thị xã|sở|bộ|chính phủ|nhà nước)(?!\w))")


@dataclass(slots=True)  # not frozen: made so often that setting frozen fields would be felt
class Charge:
    """What a clause says: who leads, who works along, and where the deed begins."""

    leads: tuple[Span, ...]
    coordinating: tuple[Span, ...]
    deed: int
    leading: bool  # the words "chủ trì" or a duty word ("phải", "có trách nhiệm") stand there
    known: bool  # a deed of the table follows the names
    told: bool  # what follows the names tells and gives nothing


# "Sở Y tế và các đơn vị liên quan": nobody in particular.
_CONCERNED = re.compile(r"(?:có )?liên quan(?: khác)?$|(?<!\w)các (?:cơ quan|đơn vị|ngành) khác$")


def charge(
    bodies: Bodies, start: int, end: int, *, leads: tuple[Span, ...] = (), bare: bool = False
) -> Charge | None:
    """Read "<bodies> chủ trì, phối hợp với <bodies> <deed>" or "<bodies> <deed>"; None where it is neither.

    With `leads` given they have been named before and the words at `start` are their deed; `bare` takes
    bodies
    after which nothing is said, for a list follows.
    """
    known, told, deed = True, False, start
    if not leads:
        subject = bodies.at(start, end)
        if subject is None or (subject.end >= end and not bare):
            return None
        if " nào" in bodies.low[start : subject.end + len(" nào")]:
            return None  # "thôn nào chưa chốt danh sách thì trưởng thôn …"
        leads, deed, known, told = subject.leads, subject.end, subject.deed, subject.told
        leads = leads[:1] + tuple(lead for lead in leads[1:] if not _CONCERNED.search(bodies.low, *lead))
    coordinating: tuple[Span, ...] = ()
    leading = False
    for _ in range(4):
        step = _LEADS_WORK.match(bodies.low, deed, end) or _OWES.match(bodies.low, deed, end)
        along = _ALONG.match(bodies.low, deed, end)
        if step:
            leading, deed, told = True, step.end(), False
        elif along and bodies.opens(along.end()):
            party = bodies.at(along.end(), end)
            stop = first_deed(bodies.spelt, bodies.low, along.end(), end) or (party.end if party else end)
            coordinating, deed = bodies.listed(along.end(), stop), stop
        else:
            break
    return Charge(leads, coordinating, deed, leading, known, told)


def is_ruled(low: str, one: Charge) -> bool:
    """Tell what a decision rules with a word that also names a body: "Điều 1. Thanh tra mua sắm …"."""
    start, end = one.leads[0]
    return bool(_RULES.match(low, start, end)) and ARTICLE.search(low, start - 12, start) is not None


def time_without_day(low: str, start: int, end: int) -> Span | None:
    """Give the words of haste or recurrence in a clause ("ngay sau hội nghị", "định kỳ 6 tháng")."""
    recurs = any(low.find(word, start, end) >= 0 for word in _RECURRING)
    found = (
        (recurs and _RECURRENT.search(low, start, end))
        or _EVENT.search(low, start, end)
        or _DAYLESS.search(low, start, end)
    )
    return found.span() if found else None
