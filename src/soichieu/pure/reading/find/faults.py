"""Findings: what an inspection or supervision found wrong, clause by clause."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from soichieu.pure.clauses.markers import marker_at
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.fault_words import (
    FAULT_NOUNS,
    FAULTS,
    FINDING_VERBS,
    INSPECTING,
    NEXT_DEEDS,
    NO_FAULT_SENTENCE,
    NO_FINDING_AFTER,
    NO_FINDING_BEFORE,
    NO_SUBJECT,
    WEAK_FAULTS,
)
from soichieu.pure.reading.find.deeds import deed_at
from soichieu.pure.reading.find.things import Thing
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_NOUNS = "|".join(FAULT_NOUNS)
_INSPECTS = Cue.of(rf"(?<!\w)(?:{'|'.join(INSPECTING)}|đoàn)(?!\w)")
_VERB = Cue(
    (*FINDING_VERBS, "nhắc nhở"),
    rf"(?:{'|'.join(FINDING_VERBS)})(?: (?:thêm|được|rõ))?(?!\w)|nhắc nhở(?=[ ]*:)",
)
_NOT_AFTER = re.compile(rf"[ ]*(?:{'|'.join(NO_FINDING_AFTER)})(?!\w)")
_ANNOUNCED = re.compile(
    r"(?:[ ]*(?:thấy|rằng|là|thêm|còn|vẫn còn|có|được|tình trạng))*[ ]*(?:(?:một số|những|các|nhiều|\d+|"
    r"hai|ba|bốn|năm|sáu|"
    rf"[ ]|,|và|cụ thể|nội dung)*(?P<noun>(?:{_NOUNS})(?!\w))[ ,]*(?:và[ ]+)?)*"
    r"(?:(?:trong|của|về|cần|ở|tại)[^:.;\n]{3,60}(?=:))?"
    r"(?P<mark>(?:[ ,]*(?:như sau|như|là|gồm|cụ thể|bao gồm|sau))*[ ]*[:,]?)[ ]*"
)
_AFTER_CHECK = re.compile(
    r"(?:(?:qua|sau|trong quá trình)[ ]+(?:đợt |công tác |quá trình )?(?:tự )?(?:kiểm tra|thanh tra|giám sát|"
    r"phúc tra|hậu kiểm)(?: thực tế| cho thấy)?[^,.;:\n]{0,60}?"
    r"|kết quả (?:kiểm tra|giám sát|thanh tra)[^,.;:\n]{0,50})"
    r"(?:,|:| cho thấy,?| thì)[ ]+(?:rằng[ ]+)?"
)
_CHECK = Cue.of(r"(?:kiểm tra|thanh tra|giám sát|phúc tra|hậu kiểm)")  # one stands in every `_AFTER_CHECK`
_LABEL = re.compile(
    rf"(?:về[ ]+|những[ ]+|một số[ ]+|các[ ]+)*(?:{_NOUNS})(?:[ ]*(?:,|và|-)[ ]*(?:{_NOUNS}))*"
    r"(?:[ ]+(?:chủ yếu|cần|của|trong|qua)[^:\n]{0,60})?[ ]*(?P<mark>:|$)"
)
_TEAM = Cue.of(
    r"(?<!\w)(?:đoàn (?:kiểm tra|giám sát|thanh tra|liên ngành)|qua (?:kiểm tra|giám sát|thanh tra))(?!\w)"
)
# "Lỗi vi phạm chủ yếu là: …", "Về khuyết điểm, …" after an inspection has been told of.
_SUMMED = re.compile(
    rf"(?:(?:các|những|một số)[ ]+)?(?:(?:lỗi|hành vi)[ ]+)?(?:(?:{_NOUNS})[ ,]*(?:và[ ]+)?)+(?:chủ yếu|"
    r"phổ biến|chính|"
    rf"thường gặp)[ ]+(?:là|gồm|tập trung vào)[ :]+|về[ ]+(?:(?:{_NOUNS})[ ,]*(?:và[ ]+)?)+[,:][ ]+"
)
_FAULT = Cue.of(rf"(?<!\w)(?:{'|'.join(sorted(FAULTS, key=len, reverse=True))})(?!\w)")
_CLEAR_FAULT = Cue.of(
    rf"(?<!\w)(?:{'|'.join(sorted(set(FAULTS) - WEAK_FAULTS, key=len, reverse=True))})(?!\w)"
)
_ANY = re.compile("")
_Words = re.Pattern[str] | Cue
_PART = re.compile(r";[ ]*(?:và[ ]+)?|,[ ]+(?:và[ ]+)?|[ ]+và[ ]+")
_NO_SUBJECT = re.compile(rf"(?:{'|'.join(sorted(NO_SUBJECT, key=len, reverse=True))})(?!\w)")
_NEXT = re.compile(rf"(?:{'|'.join(sorted(NEXT_DEEDS, key=len, reverse=True))})(?!\w)")
_NO_FAULT = Cue.of(rf"(?<!\w)(?:{'|'.join(NO_FAULT_SENTENCE)})(?!\w)")
_GOOD = re.compile(r"(?:các |những )?(?:ưu điểm|kết quả|đa số|hầu hết)|cơ bản")
_OPENING = re.compile(
    r"(?:tuy nhiên|song|bên cạnh đó|ngoài ra|riêng|đáng chú ý|cụ thể|trong đó|đồng thời)[ ]*,?[ ]+"
    r"(?:(?:vẫn |hiện )?còn (?:có |tồn tại )?(?=\d|một số|nhiều|tình trạng))?|vẫn còn (?=\d|một số|nhiều|"
    r"tình trạng)"
)
_HEAD = re.compile(r"(?:việc|công tác|một số|nhiều|hầu hết|\d+|hồ sơ|sổ|các|tình trạng)(?!\w)")
_STOP = re.compile(r"[;.](?=[ \n]|$)")
_MARK = re.compile(r"[,;.](?=[ \n]|$)| và ")
_COUNTED = re.compile(r"\d{1,2}[.)][ ]+(?=\d)")  # "1. 11 xã chưa …"
_NOT_LISTED = re.compile(
    r"nguyên nhân|trách nhiệm|(?:những|các) (?:tồn tại|hạn chế|khuyết điểm|vi phạm|sai phạm|"
    r"thiếu sót)[^.;:]{0,40}"
    r"(?:trên|này)(?!\w)"
)
# What follows a finding and is none itself: what was done about it, how large it is.
_TAIL = re.compile(
    r",[ ]+(?:đã |và |đồng thời |qua đó )?(?:thu hồi|xử phạt|phạt|xử lý|yêu cầu|kiến nghị|lập biên bản|"
    r"nhắc nhở|"
    r"đình chỉ|tiêu hủy|tịch thu|dài|rộng|diện tích|tổng chiều dài)(?!\w)"
)
_FAR = 700  # characters before a verb in which the inspection is told
_LONGEST = 300  # characters of a clause in which its fault is sought
_SHORTEST = 6


def faults(prepared: Prepared) -> tuple[Thing, ...]:
    """Give what was found wrong; asked for by `prepared.once(faults)`."""
    return tuple(_found(prepared))


def _found(prepared: Prepared) -> Iterator[Thing]:
    """Read the sentences that tell a finding, and the lists of the paper of an inspection."""
    if not _is_report(prepared):
        marks = _Marks(prepared)
        for line in prepared.lines_of(LineKind.BODY):
            if marks.stand_in(line):
                yield from _told(prepared, line)
        return
    open_list = False
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        begin = _begin(prepared, line)
        label = _LABEL.match(prepared.lower, begin, line.end)
        if label or line.kind is LineKind.HEADING:
            open_list = label is not None
            if label and label["mark"] and label.end() < line.end:
                open_list = line.kind is LineKind.HEADING
                yield from _clauses(prepared, (label.end(), line.end))
        elif open_list:
            yield from _listed(prepared, begin, line)
        else:
            yield from _told(prepared, line)


class _Marks:
    """Where words stand without which a line tells no finding."""

    def __init__(self, prepared: Prepared) -> None:
        low = prepared.lower
        words = (*_VERB.finditer(prepared.cues), *_CHECK.finditer(low))
        self._starts = sorted(word.start() for word in words)
        self._team = _TEAM.search(low) is not None

    def stand_in(self, line: Line) -> bool:
        """Tell whether a line may tell a finding; after an inspection has been told of, any may."""
        index = bisect_left(self._starts, line.start)
        return self._team or (index < len(self._starts) and self._starts[index] < line.end)


def _is_report(prepared: Prepared) -> bool:
    """Tell the paper of an inspection: its title says so."""
    official = prepared.has(LineKind.LETTERHEAD, first=8)
    return official and any(
        _INSPECTS.search(prepared.lower, line.start, line.end) for line in prepared.lines_of(LineKind.TITLE)
    )


def _begin(prepared: Prepared, line: Line) -> int:
    counted = _COUNTED.match(prepared.text, line.start, line.end)
    if counted:
        return counted.end()
    marker = marker_at(prepared.text[line.start : min(line.end, line.start + 40)])
    return line.start + (marker.after if marker else 0)


def _listed(prepared: Prepared, begin: int, line: Line) -> Iterator[Thing]:
    """Read an item under the label; it may tell a cause or what is asked for, and nothing found."""
    if _NO_FAULT.search(prepared.lower, begin, line.end) or _NOT_LISTED.match(prepared.lower, begin):
        return
    scope = _scope(prepared, line.start, begin, line.end)
    yield from _clauses(prepared, (scope[0] if scope else begin, line.end))


def _told(prepared: Prepared, line: Line) -> Iterator[Thing]:
    """Read the sentences of a paragraph; after a finding the next may go on with it."""
    going_on = False
    for start, end in _sentences(prepared, line):
        scope = _scope(prepared, line.start, start, end)
        if scope is None and going_on and _goes_on(prepared, start, end):
            scope = start, _CLEAR_FAULT
        found = list(_clauses(prepared, (scope[0], end), scope[1])) if scope else []
        going_on = bool(found)
        yield from found


def _sentences(prepared: Prepared, line: Line) -> Iterator[Span]:
    place = line.start
    while place < line.end:
        start, end = prepared.sentence_at(place)
        yield max(start, line.start), min(end, line.end)
        place = max(end, place) + 1


def _scope(prepared: Prepared, floor: int, start: int, end: int) -> tuple[int, _Words] | None:
    """Give where the findings of a sentence begin and what the first must say, None where it tells none."""
    low = prepared.lower
    for verb in _VERB.finditer(prepared.cues, start, end):
        before = low[start : verb.start()].rstrip()
        if before.endswith(NO_FINDING_BEFORE) or _NOT_AFTER.match(low, verb.end()):
            continue
        near = _INSPECTS.search(low, floor, verb.start())
        inspected = _INSPECTS.search(low, start, verb.start()) or (
            verb.group().startswith(("phát hiện", "chỉ r")) and _INSPECTS.search(low, start - _FAR, start)
        )
        announced = _ANNOUNCED.match(low, verb.end(), end)
        if announced and announced["noun"] and not announced["mark"].strip():
            continue  # "chỉ ra những hạn chế trong lãnh đạo": it is not said which
        if inspected and announced and not _NO_FAULT.search(low, verb.end(), announced.end()):
            return announced.end(), _ANY if near and verb.group().startswith("phát hiện") else _FAULT
    opening = _OPENING.match(low, start, end)
    begin = opening.end() if opening else start
    checked = _AFTER_CHECK.match(low, begin, end)
    if checked is None and _TEAM.search(low, start - _FAR, start):
        checked = _SUMMED.match(low, begin, end)
    if checked is None or _NO_FAULT.search(low, checked.end(), end):
        return None
    return checked.end(), _CLEAR_FAULT


def _goes_on(prepared: Prepared, start: int, end: int) -> bool:
    low = prepared.lower
    return not (_NEXT.match(low, start, end) or _NO_FAULT.search(low, start, end))


def _clauses(prepared: Prepared, scope: Span, words: _Words = _FAULT) -> Iterator[Thing]:
    """Cut what was found into clauses, each with its subject and fault; the first says `words`."""
    listed = ":" in prepared.lower[scope[0] - 2 : scope[0]]
    for span in _cut(prepared.lower, scope):
        start, end = _trimmed(prepared.lower, *span)
        tail = _TAIL.search(prepared.lower, start, end)
        end = tail.start() if tail else end
        opening = _OPENING.match(prepared.lower, start, end)
        start = opening.end() if opening else start
        if (
            end - start < _SHORTEST
            or _GOOD.match(prepared.lower, start)
            or _NO_FAULT.match(prepared.lower, start)
        ):
            continue
        if words.search(prepared.lower, start, end) and not _LABEL.match(prepared.lower, start, end):
            yield Thing("finding", (start, end), (start, end))
        words = _FAULT if words is _ANY and not listed else words


def _cut(low: str, scope: Span) -> Iterator[Span]:
    """Split at ";" and sentence ends, and at a comma or "và" before a new subject with a fault of its own."""
    place = scope[0]
    for part in _PART.finditer(low, *scope):
        if part.start() < place:
            continue
        if part.group().lstrip()[0] == ";" or (
            _FAULT.search(low, place, part.start()) and _is_new(low, part.end(), scope[1])
        ):
            yield place, part.start()
            place = part.end()
    yield place, scope[1]


def _is_new(low: str, start: int, end: int) -> bool:
    """Tell whether a new subject opens here, with a fault after it before the next mark."""
    if _NO_SUBJECT.match(low, start) or deed_at(low, start):
        return False
    end = min(end, start + _LONGEST)
    mark = (_STOP if _HEAD.match(low, start, end) else _MARK).search(low, start, end)
    return _FAULT.search(low, start, mark.start() if mark else end) is not None


def _trimmed(low: str, start: int, end: int) -> Span:
    while end > start and low[end - 1] in " .,;:/":
        end -= 1
    return start, end
