"""Who issued a document: after its name ("của Tỉnh ủy"), or before it as the subject of the deed.

An office that issues is kept ("Bộ trưởng Bộ Công an"); who only signs or asks stands for his body.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from soichieu.pure.calendar import resolve_date
from soichieu.pure.numbering import DocumentNumber
from soichieu.pure.reading.find.issuing_letters import is_issuing, may_issue, surely_issues
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_THE_CENTRE = re.compile(r"(?:Trung ương|T\.Ư|TƯ)(?:\s+Đảng)?(?!\w)")
_OFFICES = (
    r"(?:Thủ tướng|Bộ trưởng|Chủ tịch|Giám đốc|Chánh án|Viện trưởng|Tổng Giám đốc|Hiệu trưởng|Trưởng ban|"
    r"Bí thư|Thống đốc|Tổng Thanh tra|Cục trưởng|Chi cục trưởng|Tư lệnh|Chủ nhiệm|Trưởng phòng|Chánh|"
    r"Tổng Kiểm toán|Chỉ huy trưởng|Trưởng Ban|Tổng cục trưởng|Vụ trưởng|Phó Chủ tịch)"
)
_OFFICE = re.compile(rf"(?P<office>{_OFFICES})[\s;,.]|Chủ tịch nước|Tổng Bí thư|Thủ tướng")
_ALONE = re.compile(r"Chủ tịch nước|Tổng Bí thư|Thủ tướng")
_OFFICE_OF = re.compile(rf"^(?:Phó )?{_OFFICES}\s+")
_HEADS_OF_HOUSE = frozenset({"Hiệu trưởng", "Giám đốc", "Viện trưởng", "Cục trưởng", "Chi cục trưởng"})
_LEADS = re.compile(r"(?:\s+(?:đã|vừa|chủ trì))*,?\s+phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng(?: với)?)\s+")
_SUBJECTS = re.compile(r"\s*(?:,|và)\s*")
_ALONE_NAMES = {"Thủ tướng": "Thủ tướng Chính phủ"}
# A deputy signs for the body, not by an office of his own.
_OFFICE_BEFORE = re.compile(rf"(?<![Pp]hó )\b(?P<office>{_OFFICES})\s+$")
_CONGRESS = re.compile(r"Đại hội(?: đại biểu)? (?=Đảng bộ)")
_AND = re.compile(r"[ ]*(?:,[ ]*và|,|và|với|[-–]|cùng|phối hợp với)[ ]*")

_ACTS = re.compile(r",?\s+(?:đã|sẽ|cùng|và các|phối hợp|tổ chức|triển khai|thực hiện|tiến hành|thống nhất)\b")
_AREA = re.compile(r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\w)(?! ủy)")

_ADVERB = (
    r"(?:đã|vừa|sẽ|cũng|tiếp tục|kịp thời|chủ động|khẩn trương|mới|tham mưu|và|xây dựng|lại|đồng thời|"
    r"còn|sau đó|chính thức|thống nhất|ngay|cùng|nhanh chóng|sớm|xem xét|thảo luận|biểu quyết|nhất trí|"
    r"trực tiếp|thay mặt|đang)"
)
_WRITINGS = (
    r"(?:(?:\d+|nhiều|các|một số|hàng loạt|hai|ba|bốn|năm)\s+(?:văn bản|kế hoạch|nghị quyết|quyết định|"
    r"chỉ thị)[^.;:\n]{0,60}?(?:trong đó có|như|gồm|cụ thể(?: là)?|là|:)\s*:?\s+)?"
)
_ON_A_DAY = r"(?:\s+(?:(?:ngay|trong|vào|hôm|sáng|chiều)\s+)*ngày\s+[\d/.\-]+)?"
_SUBJECT_ISSUES = re.compile(
    r"(?:[ ],?\(?khóa[ ](?P<term>[IVX]+)\)?(?:,\s*(?:nhiệm kỳ|kỳ họp)[^,;.\n]{3,30},?)?)?"
    rf"(?:,?\s*{_ADVERB})*{_ON_A_DAY}(?:,?\s*{_ADVERB})*,?\s+"
    r"(?:(?P<issues>(?:họp,?\s+)?ban hành|(?P<signs>ký(?: ban hành)?)|ra|có|phát hành|gửi|trình|"
    r"phê duyệt|thông qua)|"
    r"xây dựng|lập|soạn thảo|(?:thông qua|ban hành|phê duyệt|trình|giao|đề nghị|đề xuất|báo cáo|cho ý kiến|"
    r"góp ý|có ý kiến|thẩm định|thống nhất|chấp thuận|đồng ý|trả lời|hướng dẫn|yêu cầu|chỉ đạo|quy định) tại)"
    rf"(?:\s+và\s+(?:ban hành|triển khai(?: thực hiện)?|công bố))?"
    rf"(?:\s+(?:kịp thời|đầy đủ|sớm|ngay|đồng bộ))?\s+{_WRITINGS}(?:các\s+|dự thảo\s+|"
    rf"bổ sung\s+)?$"
)
# "Kỳ họp thứ 5, HĐND huyện khóa X diễn ra chiều 7/8 đã thông qua …".
_LATER_ISSUES = re.compile(
    r"[ ][^.;:“”\n]{3,90}?(?:,|\s(?:đã|vừa))\s+(?:ban hành|thông qua|ký ban hành|ra)\s+(?:các\s+|"
    r"dự thảo\s+)?$"
)
_FOR = re.compile(r",?\s+(?:đồng chí|ông|bà)\s[^.;:\n]{3,80}?\s(?:đã\s+|vừa\s+)?ký(?: ban hành)?\s+$")
_FOR_BEFORE = re.compile(r"(?:thay mặt|thừa lệnh|thừa ủy quyền(?: của)?)\s+$", re.IGNORECASE)
# "theo đề nghị của Sở Y tế tại Tờ trình số 9": a head stands for his body.
_SAID_OF = re.compile(
    r"(?:đề nghị|đề xuất|tham mưu|ý kiến|chỉ đạo|kết luận|kiến nghị|báo cáo|yêu cầu|hướng dẫn|thông báo|"
    rf"quy định|giao|trình|phát động)(?:\s+[^\W\d]+){{0,4}}\s+của\s+(?:đồng chí\s+)?"
    rf"(?:(?:Phó\s+)?{_OFFICES}\s+)?$",
    re.IGNORECASE,
)
_SAID_AT = re.compile(r"\s*,?\s*(?:tại|theo|trong|ở)\s+(?:các\s+|dự thảo\s+)?$")
_ROOM_ASKS = re.compile(
    r"(?:đề nghị|đề xuất|tham mưu|báo cáo) của (?:đồng chí )?Trưởng (?P<kind>phòng|ban|khoa) "
    r"(?P<name>[^\W\d_][^.;:,\n]{2,60}?) (?:tại|theo) $",
    re.IGNORECASE,
)
_DOES_BY = re.compile(
    r"(?:,?\s*(?:đã|vừa|sẽ))*\s+(?:sửa đổi|bổ sung|thay thế|bãi bỏ|điều chỉnh|"
    r"hủy bỏ|cụ thể hóa|thể chế hóa|triển khai)(?!\w)[^.;\n]{0,160}?\s(?:bằng|tại|qua)"
    r"\s+$|"
    r"(?:,?\s*(?:đã|vừa|sẽ|có ý kiến))*\s+(?:chỉ đạo|quy định|yêu cầu|giao|thông báo|hướng dẫn|phê duyệt|"
    r"kết luận|đôn đốc)"
    r"\b[^.;\n]{0,160}\s(?:tại|bằng)\s+$"
)
# The day opens its clause; one that stands right after a number is that document's own.
_ON_THE_DAY = re.compile(
    r"(?:^|[,;:.(\n–-]\s*|(?<!\w)(?:hôm|sáng|chiều|tối|vào|trong|mới đây|vừa qua|trước đó|cũng|tiếp đó|"
    r"sau đó|qua)[ ,]+)"
    r"(?:hôm|ngày|sáng|chiều|tối)[ ]$",
    re.IGNORECASE,
)
_SUBJECT_AFTER_DAY = re.compile(
    r"[ ]?,?[ ](?:(?:đồng chí|đ/c|ông|bà)[ ][^.;:\n]{3,90}[ ]|thay mặt[ ])?", re.IGNORECASE
)
_LONGEST_SUBJECT = 110  # characters between the day and the body, with the post of who signed
_FAR = 240  # characters before a naming in which its issuer may be told


@dataclass(frozen=True, slots=True)
class Issue:
    """Who issued a document and when, as the words before its name tell."""

    issuer: str | None = None
    issued_on: date | None = None
    term: str | None = None


def issuer_at(
    prepared: Prepared, surroundings: Surroundings, start: int, *, joint: int = 0
) -> tuple[int, str] | None:
    """Read an issuer: an organ, an office with its body, a congress; `joint` is of so many bodies or more."""
    first = _one_at(prepared, surroundings, start)
    if not joint or first is None:
        return first
    end, names, last = first[0], [first[1]], ""
    while (link := _AND.match(prepared.spelt, end)) and (
        another := _one_at(prepared, surroundings, link.end())
    ):
        end, last = another[0], link.group()
        names.append(another[1])
        if "và" in last:
            break
    linked = len(names) == joint or any(word in last for word in ("và", "với", "-", "–"))
    whole = linked and not _ACTS.match(prepared.spelt, end)
    return (end, " - ".join(names)) if whole else first


def _one_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    if congress := _CONGRESS.match(prepared.spelt, start):
        chapter = surroundings.at(congress.end())
        name = surroundings.canonical(chapter) if chapter else None
        return (chapter.end, f"{congress.group()}{name}") if chapter and name else None
    organ = surroundings.at(start)
    if organ:
        return organ.end, surroundings.canonical(organ) or organ.stated
    if match := _THE_CENTRE.match(prepared.spelt, start):
        return match.end(), "Ban Chấp hành Trung ương"
    if area := _AREA.match(prepared.spelt, start):
        home = surroundings.home.at(area.group(), start)
        return (area.end(), f"{home.level} {home.name}") if home else None
    return _office_at(prepared, surroundings, start)


def _office_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read an office with its body: "Bộ trưởng Bộ Công an", "Tư lệnh Quân khu"."""
    office = _OFFICE.match(prepared.spelt, start)
    held = surroundings.at(office.end()) if office else None
    if office and held is None and (again := surroundings.house.named_again(prepared.spelt, office.end())):
        return again[0], f"{office.group().strip()} {again[1]}"
    if office and held and held.body and (name := surroundings.canonical(held) or held.stated):
        return held.end, f"{office.group().strip()} {name}"
    if office and held is None and (own := _own_office(surroundings, office)):
        return own
    alone = _ALONE.match(office.group()) if office else None
    if office is None and (again := surroundings.house.named_again(prepared.spelt, start)):
        return again
    return (office.end(), _ALONE_NAMES.get(alone.group(), alone.group())) if office and alone else None


def without_office(name: str) -> str:
    """Give the body of an office: "Phó Chủ tịch Ủy ban nhân dân tỉnh A" → "Ủy ban nhân dân tỉnh A"."""
    return _OFFICE_OF.sub("", name)


def _own_office(surroundings: Surroundings, office: re.Match[str]) -> tuple[int, str] | None:
    """ "Quyết định số 19 của Hiệu trưởng" in a paper of the school."""
    name, issuers = office["office"], surroundings.house.issuers
    return (office.end("office"), f"{name} {issuers[0]}") if name in _HEADS_OF_HOUSE and issuers else None


def issuer_in_title(
    prepared: Prepared, surroundings: Surroundings, title: Span, symbol: DocumentNumber | None
) -> str | None:
    """Read "Chỉ thị số 40-CT/TW về tín dụng chính sách của Ban Bí thư": the body that closes the title.

    Any body may end a title; it issues if the letters of the number, or without them its rank, say so.
    """
    of = prepared.spelt.rfind(" của ", *title)
    issued = issuer_at(prepared, surroundings, of + len(" của ")) if of >= 0 else None
    if issued is None or issued[0] < title[1]:
        return None
    letters = symbol.issuer.split("-", 1)[0] if symbol else None
    fits = surely_issues(letters, issued[1]) if letters else is_issuing(issued[1])
    return issued[1] if fits else None


def issue_before(
    prepared: Prepared, surroundings: Surroundings, start: int, symbol: DocumentNumber | None = None
) -> Issue:
    """Read who issues what is named at `start`, and when: "Ngày 5/3/2024, Tỉnh ủy đã ban hành …".

    The letters of the number tell which of several subjects it is, and whether all of them.
    """
    window = max(0, start - _FAR, prepared.sentence_at(start)[0])
    bodies = list(_last_bodies(surroundings, window, start))
    for index, organ in enumerate(bodies):
        if issue := _issue_by(prepared, surroundings, organ, start, near=index == 0):
            return _of_subjects(prepared, surroundings, bodies[index:], issue, symbol)
    return Issue(_room_asks(prepared, surroundings, start))


def _of_subjects(
    prepared: Prepared,
    surroundings: Surroundings,
    bodies: list[Organ],
    issue: Issue,
    symbol: DocumentNumber | None,
) -> Issue:
    """Of "Đảng ủy, UBND xã ban hành …" and "Sở A phối hợp với Sở B ban hành …" tell which body issues."""
    letters = symbol.issuer.split("-") if symbol else []
    subjects = [issue.issuer or ""]
    for organ, before in pairwise(bodies):
        gap = prepared.spelt[before.end : organ.start]
        leads = _LEADS.fullmatch(gap)
        if not (leads or _SUBJECTS.fullmatch(gap)):
            break
        name = surroundings.canonical(before) or before.stated
        subjects = [name, *([] if leads and len(letters) < 2 else subjects)]
    several = len(letters) > 1 and len(subjects) == len(letters)
    joint = several and symbol is not None and symbol.type is not None
    if joint:
        return replace(issue, issuer=" - ".join(subjects))
    fitting = [name for name in reversed(subjects) if not letters or may_issue(letters[0], name)]
    return replace(issue, issuer=fitting[0]) if fitting else Issue()


def _issue_by(
    prepared: Prepared, surroundings: Surroundings, organ: Organ, start: int, *, near: bool
) -> Issue | None:
    """Read what a body does between it and the naming; only the nearest issues, any may act "by" a paper."""
    text, name = prepared.spelt, surroundings.canonical(organ) or organ.stated
    if near and (deed := _SUBJECT_ISSUES.fullmatch(text, organ.end, start)):
        return _issue(prepared, organ, name, deed)
    if near and _LATER_ISSUES.fullmatch(text, organ.end, start):
        return Issue(name, _day_before(prepared, organ.start))
    told = near and _SAID_AT.fullmatch(text, organ.end, start) and _said_of(prepared, organ)
    if told or _DOES_BY.fullmatch(text, organ.end, start):
        return Issue(name)
    signed = near and _FOR.fullmatch(text, organ.end, start) and _signed_for(prepared, organ)
    return Issue(name, _day_before(prepared, organ.start)) if signed else None


def _last_bodies(surroundings: Surroundings, start: int, end: int) -> Iterator[Organ]:
    bodies = [organ for organ in surroundings.within(start, end) if organ.body and organ.end <= end]
    yield from reversed(bodies[-3:])


def _issue(prepared: Prepared, organ: Organ, name: str, deed: re.Match[str]) -> Issue:
    office = _OFFICE_BEFORE.search(prepared.spelt, max(0, organ.start - 20), organ.start)
    day = _day_before(prepared, office.start() if office else organ.start) if deed["issues"] else None
    day = day or _day_between(prepared, organ.end, deed.end())
    term = deed["term"].upper() if deed["term"] else None
    return Issue(f"{office['office']} {name}" if office and not deed["signs"] else name, day, term)


def _day_between(prepared: Prepared, start: int, end: int) -> date | None:
    """ "UBND tỉnh ngay trong ngày 9/5 có Công văn …"."""
    index = bisect_left(prepared.dates, start, key=lambda written: written.start)
    written = prepared.dates[index] if index < len(prepared.dates) else None
    day = resolve_date(written, prepared.published)[0] if written and written.end <= end else None
    return day if isinstance(day, date) else None


def _room_asks(prepared: Prepared, surroundings: Surroundings, start: int) -> str | None:
    """ "Theo đề nghị của Trưởng phòng Đào tạo tại Tờ trình …": the room of the paper's own body."""
    asks = _ROOM_ASKS.search(prepared.spelt[max(0, start - 140) : start])
    if asks is None:
        return None
    room = Organ(0, 0, body=f"{asks['kind'].capitalize()} {asks['name']}", bare=True)
    return surroundings.house.meant(room) or room.body


def _said_of(prepared: Prepared, organ: Organ) -> bool:
    return _SAID_OF.search(prepared.spelt, max(0, organ.start - 80), organ.start) is not None


def _signed_for(prepared: Prepared, organ: Organ) -> bool:
    return _FOR_BEFORE.search(prepared.spelt, max(0, organ.start - 24), organ.start) is not None


def _day_before(prepared: Prepared, start: int) -> date | None:
    """Give the day that opens the sentence of who issues: "Ngày D, X" and "Ngày D, đồng chí A, Bí thư X"."""
    index = bisect_left(prepared.dates, start, key=lambda written: written.start) - 1
    written = prepared.dates[index] if index >= 0 else None
    if written is None or start - written.end > _LONGEST_SUBJECT:
        return None
    if not _SUBJECT_AFTER_DAY.fullmatch(prepared.spelt, written.end, start):
        return None
    opened = _ON_THE_DAY.search(
        prepared.spelt[max(prepared.sentence_at(written.start)[0], written.start - 40) : written.start]
    )
    day = resolve_date(written, prepared.published)[0] if opened else None
    return day if isinstance(day, date) else None
