"""What follows the type and number in the naming of a document: its date, its issuer, its title."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS
from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.find.days_told import day_of
from soichieu.pure.reading.find.issuers import issuer_at
from soichieu.pure.reading.find.offices import without_office
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

_TYPES = alternatives(TYPE_WORDS)
_BEFORE_DATE = re.compile(
    r"\s*[,(]?\s*(?:(?:được\s+)?(?:ký ban hành|ký kết|ký|ban hành|ra|phát hành|phát đi|gửi|đề)\s+"
    r"(?:vào\s+|đi\s+)?(?:(?:hôm|sáng|trưa|chiều|tối|đêm)\s+)?)?(?:ngày\s+)?",
    re.IGNORECASE,
)
_BEFORE_ISSUER = re.compile(
    r"\s*[,)]?\s*(?:(?:hiện|nay|vốn|cũng|đều|từng)\s+(?=do\s)|"
    r"(?:được |đã |vừa |mới )*(?:ký|ký kết) (?=giữa|bởi))?(?P<of>của|do|giữa|bởi)\s+"
    r"(?:(?-i:chính)\s+)?(?:(?:đồng chí|ông|bà)\s+)?(?:liên ngành:?\s+)?(?:Hội nghị\s+"
    r"(?:lần thứ\s+\w+\s+)?(?:của\s+)?)?",
    re.IGNORECASE,
)
# "Nghị quyết số 29-NQ/TW Hội nghị Trung ương 8 khóa XI".
_AT_PLENUM = re.compile(
    r"\s*[,(]?\s*(?:tại\s+)?Hội nghị\s+(?:lần thứ\s+\w+(?:\s\w+)?,?\s+)?(?:Ban Chấp hành |BCH )?Trung ương"
    r"(?:\s+Đảng)?(?:\s+(?:lần thứ\s+)?(?:\d{1,2}|bảy|tám|chín|mười|sáu|năm|bốn|ba|hai)(?!\w))?"
)
_DONE = re.compile(
    r"(?:[ ]\(?khóa[ ][IVX]+\)?)?[ ](?:(?:đã|vừa|mới|đang|chủ trì|từng)[ ])*(?:trình|xây dựng|soạn thảo|"
    r"soạn, ban hành|soạn và ban hành|soạn|công bố|phát hành|đưa ra|đề ra|đặt ra|gửi|lập|biên soạn|"
    r"(?:ký[ ]ban hành|ký[ ]kết|ban hành|thông qua|ký|ra)"
    rf"(?! (?:tại|bằng|theo|kèm theo) (?:{_TYPES})(?!\w)))(?!\w)",
    re.IGNORECASE,
)
_HANDED = re.compile(r"[ ](?:(?:đã|vừa|mới|đang|từng)[ ])?(?:gửi|chuyển|phát đi|soạn thảo|dự thảo)(?!\w)")
_HOLDER = re.compile(rf"(?:{CAPITALISED}[ ]){{1,4}}{CAPITALISED},[ ](?:Ủy viên [^,;.\n]{{3,60}}, )?")
_PASSED_BY = re.compile(
    r"[ ]*,?[ ]*(?:(?:(?:đã|vừa|mới)[ ])?được|mà|là[ ](?:văn bản|nghị quyết|kế hoạch|chỉ thị|quyết định)"
    r"(?:[ ](?!(?:của|do|được)[ ])[^\W\dA-ZĐ_]+){1,4})[ ]|[ ]?\((?:do[ ])?"
)
# "do Phó Chủ tịch UBND tỉnh Lê Văn An ký": who signs stands for his body.
_SIGNER = re.compile(rf"(?:[ ]{CAPITALISED}){{2,5}}(?=[ ]ký)")
_TERM = re.compile(r"\s*[,(]?\s*khóa\s+(?P<term>[IVX]+)\)?", re.IGNORECASE)
# "khóa IX, nhiệm kỳ 2021 - 2026", "(sau đây gọi tắt là …)": passed over before a date or an issuer.
_ASIDE = re.compile(
    r"\s*(?:,\s*)?\(?(?:năm\s+(?:19|20)\d\d(?=\s+của\s)|nhiệm kỳ\s+\d{4}\s?[-–]\s?\d{4}|"
    r"kỳ họp thứ\s+[^\W]+(?:\s+[^\W\d]+){0,2})\)?(?=\s*[,(]?\s*(?:ngày|của|khóa)\s)|\s*\((?:cũ|trước đây|"
    r"mới)\)",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"\s*[,:)]?\s*(?:(?:về(?: việc)?|với tên gọi|với chủ đề|mang "
    r"tên)\s*:?\s*)?[“\"«](?=(?P<rest>[^“”\"«»\n]{3,400})[”\"»])"
)
# "về Nghị quyết 12" names another document, not the subject of this one.
_ABOUT = re.compile(
    rf"\s*[,)]?\s*(?=về\s+(?!(?:{_TYPES})\s+(?:số|\d|của|trung|đại))|(?:phê duyệt|phê chuẩn|"
    rf"ban hành(?! (?:tháng|ngày|năm|vào|từ|kèm))|quy định|sửa đổi|thành lập|kiện toàn|tăng "
    r"cường)\s)"
)
# Led by the letters it can begin with, which a search looks for fastest.
_ABOUT_END = re.compile(
    rf"[.;:\n\", \t](?:(?<= )(?:(?:tại|đã|đạt|được|cũng|còn|là|đều|đòi hỏi|nêu|xác định|chỉ rõ|đặt ra|"
    rf"khẳng định|nhấn mạnh|vẫn|sẽ|chưa (?:được|có|kịp|sát|ban hành|phổ biến)|"
    rf"ra (?:trễ|muộn|chậm|đời|sau))\s|và\s+(?:(?:dự thảo|giao|trình|các)\s|"
    rf"(?=[{CAPITALS}])(?i:{_TYPES})\b))|"
    rf"(?<=,)\s+(?:[{CAPITALS}]|(?:trong đó|đồng thời|qua đó|gắn với|"
    rf"nhất là|theo đó|với|đã|được|đồng chí|ngày|trình|hoàn thành|báo cáo|xong|gửi|"
    rf"thay thế|thay cho|bãi bỏ|hủy bỏ|sửa đổi|căn cứ|đề nghị|do|nhằm|trên cơ sở|ban hành|đến nay|"
    rf"hiện(?! (?:đại|thực|hữu|vật))|tính đến)\b)|(?<=[.;:\n\t\"]))"
)
_BRACKETS = re.compile(r"[^()]*(?:\([^()]*\)[^()]*)*")
_MARKS = re.compile(r"[^“”]*(?:“[^“”]*”[^“”]*)*")
_ISSUED_LATER = re.compile(
    r"[”\"]?,?[ ](?:được[ ])?(?:do (?:ông|bà|đồng chí)[ ][^.;:\n]{3,90}?[ ])?(?:ban hành|ký)(?=[ ]ngày)"
)
_ANOTHER = re.compile(rf"“|(?<!\w)(?=[{CAPITALS}])(?i:{_TYPES})(?!\w)")
_TOLD_LATER = re.compile(r",?[ ](?:(?:đã|vừa|mới)[ ])?(?P<by>được|do)[ ]")
_TO_SUBJECT = re.compile(r",?[ ]")
_TITLE_OPENS = frozenset('“"«vmpbqstk')  # as _QUOTED and _ABOUT open behind blanks and marks
_MARKS_LONG = 12
_TAIL_MARKS = " \n\t,()"  # before the first letters of what a tail reads
_BRACKETS_OPEN = (" (", "(")
_DATE_OPENS, _ISSUER_OPENS = frozenset("đkbrnpg"), frozenset("cdgbkđhnv")
_LONE_DATE = 28  # characters: a line with no more than a date


@dataclass(slots=True)
class Tail:
    """What was read after a number, and where it ends."""

    end: int
    issued_on: date | None = None
    issuer: str | None = None
    term: str | None = None
    title: str | None = None
    title_span: Span | None = None
    quoted: bool = False


def tail_at(prepared: Prepared, surroundings: Surroundings, start: int, *, joint: int = 0) -> Tail:
    """Read date, issuer and term in any order, then a title; `joint` papers have several issuers."""
    end = start
    issued_on: date | None = None
    issuer: str | None = None
    term: str | None = None
    for _ in range(4):
        first = prepared.lower[end : end + _MARKS_LONG].lstrip(_TAIL_MARKS)[:1]
        if (
            issued_on is None
            and (first in _DATE_OPENS or first.isdigit())
            and (dated := date_at(prepared, surroundings, end))
        ):
            end, issued_on = dated
        elif (
            issuer is None
            and first in _ISSUER_OPENS
            and (issued := _issuer_at(prepared, surroundings, end, joint=joint))
        ):
            end, issuer = issued
        elif issuer is None and first in "th" and (plenum := _AT_PLENUM.match(prepared.spelt, end)):
            end, issuer = plenum.end(), "Ban Chấp hành Trung ương"
        elif (
            issuer is None
            and (first in "đvml" or prepared.spelt.startswith(_BRACKETS_OPEN, end))
            and (passed := _passed_at(prepared, surroundings, end, joint=joint))
        ):
            end, issuer = passed
        elif term is None and first == "k" and (match := _TERM.match(prepared.spelt, end)):
            end, term = match.end(), match["term"].upper()
        elif first in "nkctm" and (aside := _ASIDE.match(prepared.spelt, end)):
            end = aside.end()
        else:
            break
    title_span, quoted = _title_at(prepared, end)
    title = prepared.quote(title_span) if title_span else None
    if title_span and issued_on is None and (said := _ISSUED_LATER.match(prepared.spelt, title_span[1])):
        later = date_at(prepared, surroundings, said.end())
        issued_on = later[1] if later else None
    tail = Tail(end, issued_on, issuer, term, title, title_span, quoted)
    return tail if issuer or title_span is None else _told_behind(prepared, surroundings, tail, title_span)


def _told_behind(prepared: Prepared, surroundings: Surroundings, tail: Tail, span: Span) -> Tail:
    """Give the tail with who issued, as the words behind its title tell."""
    whole = span[0], span[1] + tail.quoted
    tail.issuer, tail.issued_on, stop = _told_later(prepared, surroundings, whole, tail.issued_on)
    if stop < span[1]:
        tail.title_span = span[0], stop
        tail.title = prepared.quote(tail.title_span)
    return tail


def _told_later(
    prepared: Prepared, surroundings: Surroundings, title: Span, issued_on: date | None
) -> tuple[str | None, date | None, int]:
    """Read "…, được Hội đồng Trường ban hành ngày 11/01/2025", "… do Sở Y tế ban hành" behind a title, or at
    its end: who issued, when, and where the title ends."""
    stop = title[1]
    if not _TOLD_LATER.match(prepared.spelt, stop):
        inner = prepared.spelt.rfind(" do ", *title)
        stop = inner if inner >= 0 else stop
    told = _TOLD_LATER.match(prepared.spelt, stop)
    if told is None or _ANOTHER.search(prepared.spelt, title[0], stop):
        return None, issued_on, title[1]  # "… phê duyệt Đề án “A” do Sở Y tế xây dựng"
    read = _issuer_at if told["by"] == "do" else _passed_at
    passed = read(prepared, surroundings, stop, joint=0)
    if passed is None or not prepared.spelt.endswith(("ban hành", "ký"), stop, passed[0]):
        return None, issued_on, title[1]
    later = None if issued_on else date_at(prepared, surroundings, passed[0])
    return passed[1], later[1] if later else issued_on, min(stop, title[1])


def date_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, date] | None:
    """Read the date that follows a naming; None where it opens what somebody did that day."""
    gap = _BEFORE_DATE.match(prepared.spelt, start)
    place = gap.end() if gap else start
    if gap and "\n" in gap.group() and not ("ngày" in gap.group() and _dates_on(prepared, start, place)):
        return None
    index = bisect_left(prepared.date_starts, place)
    if index >= len(prepared.dates) or prepared.dates[index].start != place or place == start:
        return None
    written = prepared.dates[index]
    after = _TO_SUBJECT.match(prepared.spelt, written.end)
    if after and gap and "," in gap.group() and surroundings.at(after.end()):
        return None  # "…, ngày 12/10/2022 Tỉnh ủy đã ra …"
    day = day_of(prepared, written) if written.day else None
    return (written.end, day) if day else None


def title_end(prepared: Prepared, start: int) -> int:
    """Give where the title after a naming ends, `start` itself if none follows."""
    span, quoted = _title_at(prepared, start)
    return span[1] + quoted if span else start


def _goes_on(prepared: Prepared, start: int, place: int) -> bool:
    """Say whether what is read up to a place is still of the same naming.

    A line may break within a naming; what opens the next line in small letters goes on with it, a new
    paragraph or sentence does not.
    """
    below = prepared.spelt.find("\n", start, place)
    if below < 0:
        return True
    opens = prepared.spelt[below:place].lstrip()[:1] or prepared.spelt[place : place + 1]
    other = prepared.line_at(place)
    prose = other is not None and other.kind in {LineKind.BODY, LineKind.TITLE}
    return prose and opens.islower() and prepared.spelt.count("\n", start, place) == 1


def _dates_on(prepared: Prepared, start: int, place: int) -> bool:
    """Say whether a date in the next line is still of the naming; a line that only dates the text is not."""
    line = prepared.line_at(place)
    lone = line is None or (line.kind is not LineKind.TITLE and line.end - line.start < _LONE_DATE)
    return not lone and _goes_on(prepared, start, place)


def _issuer_at(
    prepared: Prepared, surroundings: Surroundings, start: int, *, joint: int
) -> tuple[int, str] | None:
    before = _BEFORE_ISSUER.match(prepared.spelt, start)
    if before is None or not _goes_on(prepared, start, before.end()):
        return None
    said = before["of"].lower()
    holder = _HOLDER.match(prepared.spelt, before.end()) if said == "do" else None
    begin = holder.end() if holder else before.end()
    issued = issuer_at(prepared, surroundings, begin, joint=joint or int(said == "giữa"))
    if issued is None or (said == "giữa" and " - " not in issued[1]):
        return None
    if "," in before.group() and prepared.spelt.startswith((" tại ", " trong "), issued[0]):
        return None  # "của Tỉnh ủy tại Thông báo số 5, của UBND tỉnh tại Công văn số 8": of what follows
    if said == "bởi":
        return issued[0], without_office(issued[1])
    return _done_by(prepared, issued) if said == "do" else issued


def _done_by(prepared: Prepared, issued: tuple[int, str]) -> tuple[int, str] | None:
    """Read "do UBND xã ban hành", "do ông A, Bí thư Huyện ủy ký": who signs stands for his body."""
    named = _SIGNER.match(prepared.spelt, issued[0])
    deed = _DONE.match(prepared.spelt, named.end() if named else issued[0])
    signs = named or (deed and "ký" in deed.group())
    return (deed.end(), without_office(issued[1]) if signs else issued[1]) if deed else None


def _passed_at(
    prepared: Prepared, surroundings: Surroundings, start: int, *, joint: int
) -> tuple[int, str] | None:
    """Read "được Bộ Chính trị ban hành"; what is only "được … quán triệt" is of somebody else."""
    before = _PASSED_BY.match(prepared.spelt, start)
    issued = issuer_at(prepared, surroundings, before.end(), joint=joint) if before else None
    if (
        before
        and issued
        and " mà " in before.group()
        and (handed := _HANDED.match(prepared.spelt, issued[0]))
    ):
        return handed.end(), issued[1]
    return _done_by(prepared, issued) if issued else None


def _titles(_: Prepared) -> dict[int, tuple[Span | None, bool]]:
    return {}  # by where namings end


def _title_at(prepared: Prepared, start: int) -> tuple[Span | None, bool]:
    """Read the title behind a naming; who links papers asks for it again."""
    known = prepared.once(_titles)
    if start not in known:
        known[start] = _read_title(prepared, start)
    return known[start]


def _read_title(prepared: Prepared, start: int) -> tuple[Span | None, bool]:
    first = prepared.lower[start : start + _MARKS_LONG].lstrip().lstrip(",:)").lstrip()[:1]
    if first and first not in _TITLE_OPENS:
        return None, False
    quoted = _QUOTED.match(prepared.spelt, start)
    if quoted:
        return quoted.span("rest"), True
    about = _ABOUT.match(prepared.lower, start)
    if not about or not _goes_on(prepared, start, about.end()):
        return None, False
    stop = _ABOUT_END.search(prepared.spelt, about.end(), about.end() + 400)
    end = stop.start() if stop else min(about.end() + 400, prepared.line_end(start))
    # A bracket or quotation mark that closes what the title did not open ends it.
    for pairs in (_BRACKETS, _MARKS):
        balanced = pairs.match(prepared.spelt, about.end(), end)
        end = min(end, balanced.end()) if balanced else end
    end = about.end() + len(prepared.spelt[about.end() : end].rstrip(" ,"))
    return ((about.end(), end) if end - about.end() > 8 else None), False
