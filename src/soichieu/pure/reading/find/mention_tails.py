"""What follows the type and number in the naming of a document: its date, its issuer, its title."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date

from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

_BEFORE_DATE = re.compile(r"\s*[,(]?\s*(?:(?:ký|ban hành)\s+)?(?:ngày\s+)?", re.IGNORECASE)
_BEFORE_ISSUER = re.compile(
    r"\s*[,)]?\s*(?:của|do)\s+(?:đồng chí\s+)?(?:Hội nghị\s+(?:lần thứ\s+\w+\s+)?(?:của\s+)?)?", re.IGNORECASE
)
_THE_CENTRE = re.compile(r"(?:Trung ương|T\.Ư|TƯ)(?:\s+Đảng)?(?!\w)")
_TERM = re.compile(r"\s*[,(]?\s*khóa\s+(?P<term>[IVX]+)\)?", re.IGNORECASE)
_QUOTED = re.compile(
    r"\s*[,:)]?\s*(?:(?:về(?: việc)?|với tên gọi|với chủ đề|mang "
    r"tên)\s*:?\s*)?[“\"«](?=(?P<rest>[^“”\"«»\n]{3,400})[”\"»])"
)
_TYPES = "|".join(sorted(TYPE_WORDS, key=len, reverse=True))
# "về Nghị quyết 12" names another document, not the subject of this one.
_ABOUT = re.compile(rf"\s*[,)]?\s*(?=về\s+(?!(?:{_TYPES})\s))", re.IGNORECASE)
_ABOUT_END = re.compile(
    rf"[.;:\n“”\"]|,\s+(?:[{CAPITALS}]|(?:trong đó|đồng thời|qua đó|gắn với|nhất là|theo đó|với|đã|"
    rf"được|đồng chí|ngày|trình|hoàn thành|báo cáo|xong|gửi)\b)|"
    rf"\s(?:tại|cho|đã|đạt|được|cũng|còn|là)\s|(?:,|\svà)\s+(?=[{CAPITALS}])(?i:{_TYPES})\b"
)
_BRACKETS = re.compile(r"[^()]*(?:\([^()]*\)[^()]*)*")
# Offices that issue by themselves; a secretary signs for the committee.
_OFFICES = (
    r"(?:Thủ tướng|Bộ trưởng|Chủ tịch|Giám đốc|Chánh án|Viện trưởng|Tổng Giám đốc|Hiệu trưởng|Trưởng ban)"
)
_OFFICE = re.compile(rf"{_OFFICES}\s|Chủ tịch nước|Tổng Bí thư|Thủ tướng")
_ALONE = re.compile(r"Chủ tịch nước|Tổng Bí thư|Thủ tướng")
# A deputy signs for the body, not by an office of his own.
_OFFICE_BEFORE = re.compile(rf"(?<![Pp]hó )\b(?P<office>{_OFFICES})\s+$")
_SUBJECT_ISSUES = re.compile(
    r"(?:[ ],?\(?khóa[ ](?P<term>[IVX]+)\)?)?"
    r"(?:,?\s*(?:đã|vừa|sẽ|cũng|tiếp tục|kịp thời|chủ động|khẩn trương|mới|ký|tham mưu|và|xây dựng))*\s+"
    r"(?:(?P<issues>ban hành|ký ban hành|ký|ra|có)|xây dựng|"
    r"(?:thông qua|ban hành|phê duyệt) tại)\s+(?:các\s+|dự thảo\s+)?$"
)
_ON_THE_DAY = re.compile(
    r"(?<!\w)(?<!từ )(?<!đến )(?<!trước )(?<!sau )(?<!hết )(?<!nhất )(?:ngày|sáng|chiều)[ ]$", re.IGNORECASE
)
_SUBJECT_AFTER_DAY = re.compile(r"[ ]?,?[ ](?:(?:đồng chí|đ/c|ông|bà)[ ][^.;:\n]{3,90}[ ])?", re.IGNORECASE)
_LONGEST_SUBJECT = 110  # characters between the day and the body, with the post of who signed
_PASSED_BY = re.compile(r"[ ]*,?[ ]*(?:đã[ ])?(?:được|do)[ ]")
_PASSED = re.compile(r"(?:[ ]\(?khóa[ ][IVX]+\)?)?[ ](?:đã[ ])?(?:ký[ ]ban hành|ban hành|thông qua)(?!\w)")
_TO_SUBJECT = re.compile(r",?[ ]")
_LONE_DATE = 28  # characters: a line with no more than a date


@dataclass(frozen=True, slots=True)
class Tail:
    """What was read after a number, and where it ends."""

    end: int
    issued_on: date | None = None
    issuer: str | None = None
    term: str | None = None
    title: str | None = None
    title_span: Span | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Issue:
    """Who issued a document and when, as the words before its name tell."""

    issuer: str | None = None
    issued_on: date | None = None
    term: str | None = None


def tail_at(prepared: Prepared, surroundings: Surroundings, start: int) -> Tail:
    """Read date, issuer and term in any order, then a title."""
    end = start
    issued_on: date | None = None
    issuer: str | None = None
    term: str | None = None
    for _ in range(3):
        if issued_on is None and (dated := date_at(prepared, surroundings, end)):
            end, issued_on = dated
        elif issuer is None and (issued := _issuer_at(prepared, surroundings, end)):
            end, issuer = issued
        elif issuer is None and (passed := _passed_at(prepared, surroundings, end)):
            end, issuer = passed
        elif term is None and (match := _TERM.match(prepared.spelt, end)):
            end, term = match.end(), match["term"].upper()
        else:
            break
    title_span, quoted = _title_at(prepared, end)
    title = prepared.quote(title_span) if title_span else None
    return Tail(end, issued_on, issuer, term, title, title_span, quoted)


def date_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, date] | None:
    """Read the date that follows a naming; None where it opens what somebody did that day."""
    gap = _BEFORE_DATE.match(prepared.spelt, start)
    place = gap.end() if gap else start
    if gap and "\n" in gap.group() and not ("ngày" in gap.group() and _dates_on(prepared, start, place)):
        return None
    index = bisect_left(prepared.dates, place, key=lambda written: written.start)
    if index >= len(prepared.dates) or prepared.dates[index].start != place or place == start:
        return None
    written = prepared.dates[index]
    after = _TO_SUBJECT.match(prepared.spelt, written.end)
    if after and gap and "," in gap.group() and surroundings.at(after.end()):
        return None  # "…, ngày 12/10/2022 Tỉnh ủy đã ra …"
    return (written.end, written.full) if written.full else None


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


def _issuer_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    before = _BEFORE_ISSUER.match(prepared.spelt, start)
    if before is None or not _goes_on(prepared, start, before.end()):
        return None
    return issuer_at(prepared, surroundings, before.end())


def _passed_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read "được Bộ Chính trị ban hành"; what is only "được … quán triệt" is of somebody else."""
    before = _PASSED_BY.match(prepared.spelt, start)
    issued = issuer_at(prepared, surroundings, before.end()) if before else None
    deed = _PASSED.match(prepared.spelt, issued[0]) if issued else None
    return (deed.end(), issued[1]) if issued and deed else None


def issuer_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read an issuer: an organ, or a post that issues by itself ("Bộ trưởng Bộ Công an")."""
    if match := _THE_CENTRE.match(prepared.spelt, start):
        return match.end(), "Ban Chấp hành Trung ương"
    organ = surroundings.at(start)
    if organ:
        printed = f"{organ.boards} {organ.body}".strip()
        return (organ.end, surroundings.canonical(organ) or printed) if organ.body else None
    office = _OFFICE.match(prepared.spelt, start)
    held = surroundings.at(office.end()) if office else None
    if office and held and (name := surroundings.canonical(held)):
        return held.end, f"{office.group().strip()} {name}"
    return (office.end(), office.group().strip()) if office and _ALONE.match(office.group()) else None


def issue_before(prepared: Prepared, surroundings: Surroundings, start: int) -> Issue:
    """Read who issues what is named at `start`, and when: "Ngày 5/3/2024, Tỉnh ủy đã ban hành …"."""
    window = max(0, start - 120)
    for organ in reversed(surroundings.within(window, start)):
        if not organ.body:
            continue
        deed = _SUBJECT_ISSUES.fullmatch(prepared.spelt, organ.end, start)
        if not deed:
            break
        office = _OFFICE_BEFORE.search(prepared.spelt, max(0, organ.start - 20), organ.start)
        name = surroundings.canonical(organ) or f"{organ.boards} {organ.body}".strip()
        day = _day_before(prepared, office.start() if office else organ.start) if deed["issues"] else None
        term = deed["term"].upper() if deed["term"] else None
        return Issue(f"{office['office']} {name}" if office else name, day, term)
    return Issue()


def _day_before(prepared: Prepared, start: int) -> date | None:
    """Give the day that opens the sentence of who issues: "Ngày D, X" and "Ngày D, đồng chí A, Bí thư X"."""
    index = bisect_left(prepared.dates, start, key=lambda written: written.start) - 1
    written = prepared.dates[index] if index >= 0 else None
    if written is None or start - written.end > _LONGEST_SUBJECT:
        return None
    if not _SUBJECT_AFTER_DAY.fullmatch(prepared.spelt, written.end, start):
        return None
    opened = _ON_THE_DAY.search(prepared.spelt, max(0, written.start - 24), written.start)
    return written.full if opened else None


def _title_at(prepared: Prepared, start: int) -> tuple[Span | None, bool]:
    quoted = _QUOTED.match(prepared.spelt, start)
    if quoted:
        return quoted.span("rest"), True
    about = _ABOUT.match(prepared.spelt, start)
    if not about or not _goes_on(prepared, start, about.end()):
        return None, False
    stop = _ABOUT_END.search(prepared.spelt, about.end(), about.end() + 400)
    end = stop.start() if stop else min(about.end() + 400, prepared.line_end(start))
    # A bracket that closes what the title did not open ends it.
    balanced = _BRACKETS.match(prepared.spelt, about.end(), end)
    end = min(end, balanced.end()) if balanced else end
    end = about.end() + len(prepared.spelt[about.end() : end].rstrip(" ,"))
    return ((about.end(), end) if end - about.end() > 8 else None), False
