"""Findings of inspections: what a team found wrong, clause by clause, without the verb of finding."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.find.deeds import deed_at
from soichieu.pure.reading.find.orders import after_mark
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_INSPECTS = re.compile(r"(?<!\w)(?:kiểm tra|giám sát|thanh tra|phúc tra|khảo sát)(?!\w)")
# A team finds, or an inspection shows; the police that "phát hiện 4 vụ" find no fault of a body.
_FINDS = re.compile(
    r"(?<!\w)(?:phát hiện(?: ra)?|chỉ ra|nhận thấy|cho thấy|nêu rõ|kết luận|ghi nhận)(?: rằng| thấy)?"
    r"(?: (?:còn |có |một số |những |các |nhiều )*(?:tồn tại|hạn chế|khuyết điểm|vi phạm|thiếu sót|sai phạm|"
    r"bất cập)(?:,? (?:hạn chế|vi phạm|thiếu sót|khuyết điểm))*"
    r"(?: như| là| gồm| sau)?)?[ ]*:?[ ]+"
)
_TEAM = re.compile(
    r"(?<!\w)(?:đoàn|ủy ban kiểm tra|ubkt|tổ (?:kiểm tra|công tác|giám sát|thanh tra)|"
    r"qua (?:công tác )?(?:kiểm tra|giám sát|"
    r"thanh tra|rà soát)|cơ quan thanh tra|kiểm toán)(?!\w)"
)
_FLAWED = re.compile(
    r"(?<!\w)(?:chưa|không|thiếu|hết hạn|quá hạn|sai|chậm|hỏng|vi phạm|bị|sơ sài|trái|lãng phí|thất thoát|"
    r"còn|mất|nhiễm|vượt|để|muộn|"
    r"lỏng lẻo|hình thức|nhầm|xuống cấp|cao hơn|thấp hơn|giả|trùng|dư|lấn chiếm|kém|yếu|bỏ sót|không đúng|"
    r"sai phép)(?!\w)"
)
_PLAINLY = re.compile(r"(?<!\w)(?:chưa|không|thiếu|hết hạn|quá hạn|sai|hỏng|bị|xuống cấp)(?!\w)")
_SPEAKS = re.compile(r"(?<!\w)(?:đoàn|cho biết|nói|theo|yêu cầu|đề nghị|kiến nghị|đã)(?!\w)")
_GOOD = re.compile(r"(?:các |những )?(?:ưu điểm|kết quả tích cực)|cơ bản|nhìn chung|hầu hết|đa số")
_SECTION = re.compile(
    r"(?:các |một số |những |về )?(?:tồn tại|hạn chế|khuyết điểm|vi phạm|thiếu sót|sai phạm|"
    r"những nội dung còn)"
)
_LABEL = re.compile(
    r"(?:các |một số |những )?(?:tồn tại|hạn chế|khuyết điểm|vi phạm|thiếu sót|sai phạm)(?:,? (?:tồn tại|"
    r"hạn chế|vi phạm|thiếu sót|khuyết điểm))*[ ]*:[ ]*"
)
_CAUSE = re.compile(r"(?:\w+ )?nguyên nhân|trách nhiệm thuộc|bài học|kiến nghị|đề nghị|yêu cầu")
_PART = re.compile(r";[ ]*|,[ ]+(?:và )?|[ ]+và[ ]+")
_NEW = re.compile(
    r"(?:\d[\d.,/]*[ ]|một số|nhiều|việc|công tác|hồ sơ|có )?(?:[^\s,;.]+[ ]){0,8}?(?:chưa|không|thiếu|bị|"
    r"hết|quá|để|sai|còn|chậm|nhiễm)(?!\w)"
)
_PREDICATE = (
    "chưa",
    "không",
    "còn",
    "bị",
    "thiếu",
    "làm",
    "gây",
    "dẫn",
    "để",
    "chậm",
    "sai",
    "quá",
    "hết",
    "rất",
    "đã",
)
_NOUNS = ("việc ", "công tác ", "hồ sơ ", "một số ")
_SHORTEST = 12  # characters of a finding


def findings(prepared: Prepared) -> Iterator[Span]:
    """Give the clauses that say what was found wrong, in the order of the text."""
    low = prepared.lower
    inspected = any(_INSPECTS.search(low, line.start, line.end) for line in prepared.lines_of(LineKind.TITLE))
    within = False  # a section of faults of a paper on an inspection
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        begin = after_mark(low, line.start, line.end)
        if line.kind is LineKind.HEADING or prepared.text[line.end - 1] == ":":
            within = inspected and _SECTION.match(low, begin) is not None
            continue
        label = _LABEL.match(low, begin, line.end) if inspected else None
        if label:
            yield from _clauses(prepared, label.end(), min(line.end, prepared.sentence_at(label.end())[1]))
        elif within and not _CAUSE.match(low, begin):
            yield from _clauses(prepared, begin, line.end)
        else:
            yield from _told(prepared, line, inspected=inspected)


def _told(prepared: Prepared, line: Line, *, inspected: bool) -> Iterator[Span]:
    """Read "Đoàn phát hiện …" and the sentences after it that go on with faults."""
    low, place, going = prepared.lower, line.start, False
    while place < line.end:
        end = min(prepared.sentence_at(place)[1], line.end)
        found = _FINDS.search(low, place, end)
        team = found and _TEAM.search(low, place, found.start())
        if found and team and _FLAWED.search(low, found.end(), end) and not _GOOD.match(low, found.end()):
            yield from _clauses(prepared, found.end(), end)
            going = inspected
        elif going and _PLAINLY.search(low, place, end) and not _SPEAKS.search(low, place, end):
            yield from _clauses(prepared, place, end)
        else:
            going = False
        place = end
        while place < line.end and low[place].isspace():
            place += 1


def _clauses(prepared: Prepared, start: int, end: int) -> Iterator[Span]:
    """Cut at semicolons, and at commas and "và" before a new subject."""
    low, begin = prepared.lower, start
    for mark in _PART.finditer(low, start, end):
        if mark.start() < begin:
            continue
        if low[mark.start()] == ";" or (
            _FLAWED.search(low, begin, mark.start()) and _opens_new(low, mark.end(), end)
        ):
            yield from _whole(prepared, begin, mark.start())
            begin = mark.end()
    yield from _whole(prepared, begin, end)


def _opens_new(low: str, start: int, end: int) -> bool:
    if low.startswith(_NOUNS, start) or low[start].isdigit():
        return True
    return (
        not low.startswith(_PREDICATE, start)
        and not deed_at(low, start)
        and _NEW.match(low, start, end) is not None
    )


def _whole(prepared: Prepared, start: int, end: int) -> Iterator[Span]:
    while end > start and prepared.text[end - 1] in " .,;:/”":
        end -= 1
    if end - start >= _SHORTEST:
        yield start, end
