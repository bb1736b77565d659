"""Deeds of issue whose subject stands in a clause before: "Đảng ủy xã họp …; ban hành Nghị quyết số 5".

Also the session that passes a resolution: it is the council's, if the text names but one.
"""

import re

from soichieu.pure.reading.find.issue_forms import ADVERB, BY_DEED, WRITINGS
from soichieu.pure.reading.find.issue_subjects import Subject, area_subjects, subjects_between
from soichieu.pure.reading.find.issuing_letters import may_issue
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.openings import wordings
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore

_DEED = (
    r"(?:ban hành|ký ban hành|ký|ra|có|thông qua|phê duyệt|xây dựng|phát đi|gửi|trình|cụ thể hóa bằng|"
    r"thống nhất ban hành|tham mưu ban hành)"
)
_THEN = "rồi|trên cơ sở đó|từ đó|qua đó|theo đó"  # none of them an adverb: a word is taken in one way
_CARRIED = RightBefore(
    rf"(?P<mark>[;,]|(?<!\w)(?:và|đồng thời|cũng như|rồi))\s*"
    rf"(?:(?:{_THEN}|riêng|trong đó|{ADVERB})[ ,]*)*{_DEED}\s+{WRITINGS}(?:các\s+|dự thảo\s+)?$",
    (*wordings(_DEED), "có", "như", "gồm", "thể", "là", ":", "các", "thảo"),  # "trong đó có", "cụ thể:"
    re.NOFLAG,
)
# "…, đồng thời sửa đổi Quy định A bằng Quy định B", "…; phê chuẩn quyết toán tại Nghị quyết số 8".
_CARRIED_BY = RightBefore(
    rf"(?P<mark>[;,]|(?<!\w)(?:và|đồng thời|cũng như|rồi|sau đó))\s*"
    rf"(?:(?:{_THEN}|{ADVERB})[ ,]*)*{BY_DEED}(?![^\W_])[^.;:\n]{{0,140}}?(?<!\w)(?:tại|bằng)\s+$",
    ("tại", "bằng"),
    re.NOFLAG,
)
_HANDED = RightBefore(
    rf"(?P<mark>[;,]|(?<!\w)(?:và|đồng thời|rồi))\s*(?:(?:{_THEN}|{ADVERB})[ ,]*)*"
    r"(?:gửi|trình|báo cáo|chuyển)\s+$",
    ("gửi", "trình", "cáo", "chuyển"),
    re.NOFLAG,
)
_OPENS = re.compile(
    r"(?:^|[;:.]\s+|(?:nay|qua|đó|ngày|\d)\s*,\s+|(?<=\d)\s|[-–+•*]\s+|,\s+|(?<!\w)(?:nhưng|song)\s+)$"
)
# A body after these is told of, and does nothing.
_GOVERNED = re.compile(r"(?:của|tại|với|cho|từ|đến|do|thuộc|theo|được|mời|đề nghị|yêu cầu|giao|cùng)\s+$")
_SESSION = re.compile(
    r"(?:[Kk]ỳ họp(?: này| chuyên đề| thứ \w+| thường lệ)?|đại biểu HĐND|các đại biểu|[Hh]ội nghị)"
    r"(?:\s+(?:đã|vừa|cũng|cùng|biểu quyết|thảo luận|nhất trí|thống nhất|xem xét|và|,))*\s+(?:thông qua|"
    rf"ban hành)\s+{WRITINGS}(?:các\s+)?$|"
    r"được (?:kỳ họp |các đại biểu )?(?:biểu quyết |nhất trí )?thông qua\s*(?:có|gồm|là|như|:)[ :]*$"
)
_MARK_NEAR = 70  # characters from the mark to the naming
_TO_FAR = 90  # characters from who gets a paper to its naming
_BY_NEAR = 200  # the same where a deed is done by the paper named
_FAR = 900  # characters of a sentence that are looked at
_COUNCIL = "Hội đồng nhân dân "


def carried(
    prepared: Prepared, surroundings: Surroundings, start: int, letters: str | None
) -> tuple[Subject, bool] | None:
    """Give the subject of the clause before the one that issues what is named at `start`, and whether the day
    that opens its sentence is that of the paper."""
    text = prepared.spelt
    found = _CARRIED.search(text, start - _MARK_NEAR, start)
    found = found or _handed_on(prepared, surroundings, start)
    by = None if found else _CARRIED_BY.search(text, start - _BY_NEAR, start)
    found = found or by
    if found is None:
        return None
    begin = max(prepared.sentence_at(start)[0], start - _FAR)
    clauses = [begin, *(match.end() for match in re.finditer(";", prepared.spelt[begin : found.start()]))]
    opened = [clauses[0], *(begin + place for place in clauses[1:])]
    for clause, stop in zip(reversed(opened), [found.start(), *reversed(opened[1:])], strict=True):
        subject = _opening(prepared, surroundings, clause, stop)
        if subject and (letters is None or subject.area or may_issue(letters, subject.name)):
            dated = by is None and found["mark"] != ";" and "sau đó" not in found.group()
            return subject, dated
    return None


def _handed_on(prepared: Prepared, surroundings: Surroundings, start: int) -> re.Match[str] | None:
    """ "A họp, sau đó gửi B Tờ trình số 20": who gets it stands between."""
    given = surroundings.within(max(0, start - _TO_FAR), start)
    if not given or given[-1].end != start - 1:
        return None
    return _HANDED.search(prepared.spelt, given[-1].start - _MARK_NEAR, given[-1].start)


def _opening(prepared: Prepared, surroundings: Surroundings, start: int, stop: int) -> Subject | None:
    """Give the body that opens a clause, else the area."""
    text = prepared.spelt
    for subject in subjects_between(prepared, surroundings, start, stop):
        before = text[max(start, subject.start - 24) : subject.start]
        if _GOVERNED.search(before):
            continue
        return subject if not before.strip() or _OPENS.search(before) else None
    return next(iter(area_subjects(prepared, surroundings, start, min(stop, start + 60))), None)


def passed_in_session(prepared: Prepared, surroundings: Surroundings, start: int) -> str | None:
    """ "Kỳ họp đã thông qua Nghị quyết số 5/NQ-HĐND": of the only council the text names."""
    if not _SESSION.search(prepared.spelt, start - 90, start):
        return None
    councils = [name for name in surroundings.house.named if name.startswith(_COUNCIL)]
    return councils[0] if len(councils) == 1 else None
