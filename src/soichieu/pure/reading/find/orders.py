"""Orders in the prose: "giao X chủ trì …", "yêu cầu các cấp ủy phải …", "X chịu trách nhiệm …"."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.find.assignments import Assignment
from soichieu.pure.reading.find.clauses import Charge, charge, opens_unit
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.find.superiors import is_superior
from soichieu.pure.reading.findings import Deadline
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_ORDER = re.compile(
    r"(?<!\w)(?<!theo )(?<!bàn )(?<!được )(?<!đáp ứng )(?P<verb>giao(?: trách nhiệm|"
    r" nhiệm vụ)?(?: cho)?|yêu cầu|đề nghị|phân công)[ ]*,?[ ]+"
    r"(?:(?:ngay sau|trước mắt|trong thời gian tới|"
    r"thời gian tới)[^,.;]{0,30},[ ]*)?(?:đồng chí[ ]+(?=bí thư|chủ tịch|giám đốc|trưởng))?"
)
_OWES = re.compile(
    r"(?<!\w)(?:[Cc]hủ trì,? (?:và )?phối hợp|[Cc]hủ trì (?:xây dựng|tham mưu|tổ chức|rà soát|"
    r"thực hiện|đôn đốc)|(?:chịu|có) trách nhiệm|phải (?:có|xây dựng|hoàn thành|báo cáo|gửi|"
    r"ban hành|tổ chức|lập|đăng ký|kiểm tra))(?!\w)"
)
_TOLD = re.compile(r"(?<!\w)(?:đã|vừa|được|từng)(?!\w)")
_AIMS = re.compile(r"(?<!\w)(?:phấn đấu|mục tiêu|đặt ra|quyết tâm|dự kiến|sẽ)(?!\w)")
_NEXT_ORDER = re.compile(
    r";[ ]*(?=(?:đồng thời,? |và )?(?:giao|yêu cầu|đề nghị)[ ])|[,.]? (?=(?:đồng thời,? |"
    r"và )?(?:giao|yêu cầu|đề nghị) (?:các|sở|công an|ủy ban|ubnd|ban|"
    r"bộ|văn phòng|đảng ủy)(?!\w))"
)
_SAID_AFTER = re.compile(
    r"[”\"],?[ ]+[^.”\n]{3,60}?[ ](?:yêu cầu|đề nghị|nhấn mạnh|chỉ đạo)(?=[ ]*[.\n]|[ ]*$)"
)
_SAID_BEFORE = re.compile(
    r"(?<!\w)(?:nhấn mạnh|kết luận|yêu cầu|lưu ý|chỉ đạo|đề nghị)(?:[ ][^:.;\n]{0,60})?:[ ]*(?=\w)"
)
_TIME_AFTER = re.compile(
    r"[ \n./;]*(?:[-+•][ ]*)?(?:thời gian|thời hạn|hoàn thành (?:trước|trong|chậm)|hạn |"
    r"xong trước|gửi (?:về|kết quả)|báo cáo kết quả|việc này)"
)
_NEXT_UNIT = re.compile(r";[ ]*(?:và |còn )?")
_MARK = re.compile(
    r"(?:điều \d{1,3}[.:][ ]*)?"
    r"(?:\(?(?:\d{1,2}|[a-zđ]|[ivx]+)(?:\.\d{1,2})*(?:[.)]|[-–](?=[ ]))|[-+*•–])*[ ]*"
)
_TRAIL = ' \t.;,:…/”"'


def orders(prepared: Prepared, low: str) -> Iterator[Assignment]:
    """Give the orders of the prose, in no set order; the same work may be given twice by its words."""
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        yield from _ordered(prepared, low, line)
        yield from _owed(prepared, low, line)
        yield from _said(prepared, low, line)


def _ordered(prepared: Prepared, low: str, line: Line) -> Iterator[Assignment]:
    """Read a verb of order, the unit after it and its deed."""
    for order in _ORDER.finditer(low, line.start, line.end):
        end = clause_end(prepared, low, order.end(), line)
        one = charge(prepared.spelt, low, order.end(), end)
        if one is None or (order["verb"] == "đề nghị" and is_superior(low, one.lead) and not one.leading):
            continue
        yield assignment(prepared, low, order.start(), one, end)
        yield from _further(prepared, low, end, line)


def _further(prepared: Prepared, low: str, place: int, line: Line) -> Iterator[Assignment]:
    """Read on after a semicolon: "giao Sở Y tế …; Sở Tài chính bố trí kinh phí"."""
    while (mark := _NEXT_UNIT.match(low, place)) and opens_unit(low, mark.end()):
        end = clause_end(prepared, low, mark.end(), line)
        one = charge(prepared.spelt, low, mark.end(), end)
        if one is None:
            return
        yield assignment(prepared, low, mark.end(), one, end)
        place = end


def _owed(prepared: Prepared, low: str, line: Line) -> Iterator[Assignment]:
    """Read "Sở Y tế chủ trì, phối hợp với …" where the unit opens its clause and nothing is told as done."""
    for duty in _OWES.finditer(prepared.spelt, line.start, line.end):
        start = clause_start(prepared, low, duty.start(), line)
        end = clause_end(prepared, low, duty.end(), line)
        one = charge(prepared.spelt, low, start, end)
        if (
            one
            and one.leading
            and one.lead[1] >= duty.start() - 2
            and not _TOLD.search(low, start, duty.start())
        ):
            yield assignment(prepared, low, start, one, end)


def _said(prepared: Prepared, low: str, line: Line) -> Iterator[Assignment]:
    """Read what a speaker wants of a unit: “Sở Y tế phải …”, ông A yêu cầu; … nhấn mạnh: Sở Y tế phải …."""
    for speech in _SAID_AFTER.finditer(low, line.start, line.end):
        sentence = prepared.sentence_at(speech.start())
        begin = after_mark(low, max(sentence[0], line.start), speech.start())
        one = charge(prepared.spelt, low, begin, speech.start())
        if one:
            yield assignment(prepared, low, begin, one, speech.start())
    speech_before = _SAID_BEFORE.search(low, line.start, line.end)
    begin = speech_before.end() if speech_before else line.end
    while begin < line.end:
        end = clause_end(prepared, low, begin, line)
        one = charge(prepared.spelt, low, begin, end) if prepared.text[begin].isupper() else None
        if one and not _TOLD.search(low, begin, one.deed):
            yield assignment(prepared, low, begin, one, end)
        begin = after_mark(low, max(end, begin + 1), line.end)


def due(prepared: Prepared, low: str, deadlines: list[Deadline]) -> Iterator[Assignment]:
    """Read "Đảng ủy cơ sở kiểm điểm trước ngày …": a unit opens the sentence in which a day is set."""
    for deadline in deadlines:
        line = prepared.line_at(deadline.span[0])
        if line is None or line.kind not in {LineKind.BODY, LineKind.HEADING}:
            continue
        start = clause_start(prepared, low, deadline.span[0], line)
        if _ORDER.search(low, start, deadline.span[0]) or _AIMS.search(low, start, deadline.span[0]):
            continue
        end = clause_end(prepared, low, deadline.span[0], line)
        one = charge(prepared.spelt, low, start, end) if prepared.text[start].isupper() else None
        if one and one.deed < deadline.span[0] and not _TOLD.search(low, start, deadline.span[0]):
            yield assignment(prepared, low, start, one, end)


def assignment(prepared: Prepared, low: str, start: int, one: Charge, end: int) -> Assignment:
    """Make the assignment; its day may stand in the next sentence ("Thời gian hoàn thành: …")."""
    after = _TIME_AFTER.match(low, end)
    within = (start, sentence_around(prepared, after.end())[1] if after else end)
    return Assignment((start, end), (min(one.deed, end), end), one.lead, one.coordinating, within)


def clause_start(prepared: Prepared, low: str, place: int, line: Line) -> int:
    """Give where the clause begins: after the list mark, or the last semicolon or colon of its sentence."""
    begin = max(sentence_around(prepared, place)[0], line.start)
    cut = max(low.rfind(";", begin, place), low.rfind(": ", begin, place))
    return after_mark(low, cut + 1 if cut >= 0 else begin, place)


def after_mark(low: str, begin: int, end: int) -> int:
    """Pass over blanks and the mark of a list item."""
    while begin < end and low[begin] == " ":
        begin += 1
    mark = _MARK.match(low, begin)
    begin = mark.end() if mark else begin
    while begin < end and not low[begin].isalnum():
        begin += 1
    return begin


def clause_end(prepared: Prepared, low: str, place: int, line: Line) -> int:
    """Give where the clause ends: before the next order or semicolon, else with its sentence."""
    end = min(sentence_around(prepared, place)[1], line.end)
    following = _NEXT_ORDER.search(low, place, end)
    end = following.start() if following else end
    for mark in _NEXT_UNIT.finditer(low, place, end):
        if opens_unit(low, mark.end()):
            end = mark.start()
            break
    while end > place and low[end - 1] in _TRAIL:
        end -= 1
    return end
