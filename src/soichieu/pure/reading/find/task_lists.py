"""Work in the lines of a text: "1. Sở Y tế" and its items, sentences that give work, days added later."""

import re
from collections.abc import Iterator
from dataclasses import replace

from soichieu.pure.reading.find.assignments import Assignment, Deadlines, Owner, extended
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.clauses import Charge, charge
from soichieu.pure.reading.find.deeds import deed_at
from soichieu.pure.reading.find.duties import Duties
from soichieu.pure.reading.find.orders import after_mark, orders
from soichieu.pure.reading.find.work_sections import Section, enter, opening, tells
from soichieu.pure.reading.findings import Deadline
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_LEAD_IN = re.compile(
    r"(?:(?:trách nhiệm|nhiệm vụ)(?: cụ thể)?(?: của)?[ ]*:?[ ]+|đối với[ ]+|về phía[ ]+|phân công[ ]+|"
    r"giao[ ]+|yêu cầu[ ]+|đề nghị[ ]+)?"
    r"(?:(?:trách nhiệm|nhiệm vụ) cho[ ]+|cho[ ]+)?(?:(?:đồng chí|đ/c|ông|bà)[ ]+)?"
)
_CHARGING = ("giao", "yêu cầu", "đề nghị", "đối với", "trách nhiệm")
# What may stand between the body and the colon that opens its list: "lãnh đạo:", "có trách nhiệm:".
_OWNER_TAIL = re.compile(
    r"(?![^:]{0,40}(?:yêu cầu|đề nghị|kết luận|chỉ thị|thông báo|quyết định|nhấn mạnh|điện|báo cáo|"
    r"thống nhất|giao|"
    r"phân công|hướng dẫn|quyết nghị)(?!\w))[ ]*(?:\([^)\n]*\)[ ]*)?[^.;\n]{0,170}[:.]?$"
)
# A sentence or line that opens so adds a day to the work before it.
_MORE = re.compile(
    r"[ ]*(?:thời gian|thời hạn|hoàn thành|xong|hạn|việc này|công việc này|báo cáo|gửi|kết quả|trình|"
    r"tất cả)(?!\w)"
)
_LABEL = re.compile(r"[^:.;\n]{3,40}:")
_COURSE = re.compile(r"(?:nội dung|chương trình)(?: hội nghị| cuộc họp| làm việc)?:")  # of a meeting
_MARKED = re.compile(r"[-+*•–○▪]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/]")
_ROMAN = re.compile(r"[ivx]{1,5}[ ]?[./–-]+")
_DIGITS, _LETTER = re.compile(r"\d+"), re.compile(r"[a-zđ]")
_HOURS = re.compile(
    r"[ ]+(?:(?:buổi )?(?:sáng|chiều|tối|trưa)|từ \d{1,2} ?(?:giờ|h)|\d{1,2} ?(?:giờ|h)(?!\w)|\d{1,2}h\d)"
)
# A heading of all that follows, be it sorted by bodies or not: "TRÁCH NHIỆM MỖI BÊN", "NHIỆM VỤ CÁC NGÀNH".
_NAME_TAIL = 5
_DUTY_WORDS = re.compile(
    r"(?<!\w)(?:trách nhiệm|nhiệm vụ|chủ trì|phối hợp|chỉ đạo|thực hiện|lãnh đạo|triển khai|tập trung|"
    r"yêu cầu|"
    r"phải|cần|các|tổ chức|khẩn|đã|được|có|như|là)(?!\w)"
)
_FOR_EACH = re.compile(
    r"(?:phân công )?(?:trách nhiệm|nhiệm vụ)(?: cụ thể)?(?: của| cho)? "
    r"(?:mỗi|từng|các|hai|ba|bốn)(?: \w+)?(?: (?:bên|ngành|cơ quan|đơn vị|sở|ban|cấp|địa phương|tổ chức))"
)
_LONGEST_HEAD = 230  # characters of a line that only names bodies


class _Reader:
    """Goes through the lines and remembers under which heading and which bodies it stands."""

    def __init__(self, prepared: Prepared, bodies: Bodies, days: Deadlines) -> None:
        self.prepared, self.low, self.bodies, self.days = prepared, prepared.lower, bodies, days
        self.section: Section = opening(prepared, self.low)
        self.duties = Duties(prepared, bodies, days, self.section)
        self.owner: Owner | None = None
        self.owner_mark = ""
        self.shared: Deadline | None = None  # the day of a lead-in, which holds for its items
        self.lead_mark = ""

    def read(self) -> Iterator[Assignment]:
        """Read every line of the text."""
        last: list[Assignment] = []
        for line in self.prepared.lines_of(LineKind.BODY, LineKind.HEADING):
            begin = after_mark(self.low, line.start, line.end)
            if last and begin == line.start and self._adds(begin, line.end, listed=self.owner is not None):
                last = extended(last, line.end)
                continue
            yield from last
            last = self._line(begin, line)
        yield from last

    def _line(self, begin: int, line: Line) -> list[Assignment]:
        mark = _mark_of(self.low[line.start : begin])
        if mark in ("", self.lead_mark):
            self.shared = None
        if not mark and self.section.can_leave and not self._names(begin, line.end):
            self.section.leave()
        if self.owner and mark and mark == self.owner_mark:
            self.owner = None
        cut = self._last_clause(begin, line)
        if cut and (owner := self._owner_of(after_mark(self.low, cut, line.end), line)):
            found = self._item(begin, replace(line, end=cut))  # "Đảng ủy A lãnh đạo …; Đảng ủy B chỉ đạo:"
            self.owner, self.owner_mark = owner, mark
            return found
        owner = self._owner_of(begin, line)
        if owner:
            if self._heads_work(begin, line, owner):
                enter(self.section, self.prepared, self.low, line)
            self.owner, self.owner_mark = owner, mark
            colon = self.low.find(":", line.start, line.end)
            beside = after_mark(self.low, colon + 1, line.end) if colon >= 0 else line.end
            return self._item(beside, line) if beside < line.end else []
        if enter(self.section, self.prepared, self.low, line):
            self.owner = None
            self.shared, self.lead_mark = self._shared(line), mark
            reads = line.kind is LineKind.BODY or self.prepared.text[line.end - 1] in ".;"
            return self._item(begin, line) if reads else []
        if self.owner and not _MARKED.match(self.low, line.start) and not deed_at(self.low, begin):
            self.owner = None
        return self._item(begin, line)

    def _heads_work(self, begin: int, line: Line, owner: Owner) -> bool:
        """Tell a line that names bodies and opens work after sections that only told."""
        charged = self.section.official and self.low.startswith(("trách nhiệm của ", "nhiệm vụ của "), begin)
        if charged or _FOR_EACH.match(self.low, begin) or self.low.startswith("điều ", line.start):
            return True
        leads = owner.ordered and self.prepared.text[line.end - 1] == ":"
        return self.section.official and leads and not self.section.gives

    def _last_clause(self, begin: int, line: Line) -> int | None:
        """Give where a line that ends with a colon begins its last clause after a semicolon."""
        if self.low[line.end - 1] != ":":
            return None
        cut = self.low.rfind("; ", begin, line.end)
        return cut + 1 if cut >= 0 else None

    def _owner_of(self, begin: int, line: Line) -> Owner | None:
        """Read a line that names bodies and no deed, or names them before a colon."""
        if self.section.works is False and self.section.report:
            return None
        colon = self.low.find(":", begin, line.end)
        if colon >= 0 and line.end - colon < len("…: ") + 1:
            for order in orders(self.bodies, begin, line.end, bare=True):
                if self.duties.may(order, begin, dated=True) and order.end >= line.end - 1:
                    return self._made(order.charge, line, ordered=True)
        loud = self.prepared.text[begin : line.end].isupper() and "quyết" in self.low[begin : line.end]
        if loud or not (self.section.gives or self.low.startswith(_CHARGING, begin)):
            return None
        return self._named(begin, line, colon)

    def _named(self, begin: int, line: Line, colon: int) -> Owner | None:
        """Read the names that make up a line, or all of it before its colon."""
        end = line.end if colon < 0 else colon
        lead = _LEAD_IN.match(self.low, begin, end)
        place = lead.end() if lead else begin
        plain = place == begin and not self.prepared.text[place : place + 1].isupper()
        one = None if plain or end - place > _LONGEST_HEAD else charge(self.bodies, place, end, bare=True)
        if one is None or (one.told and not self.low.startswith("là ", one.deed)):
            return None
        if colon >= 0 and _HOURS.match(self.low, colon + 1, line.end):
            return None  # "Thôn 1: sáng 12/5, Trạm Y tế tiêm tại nhà văn hóa"
        rest = self.low[one.leads[-1][1] : end].strip(" .;:")
        if rest and self._is_all_name(one, line, end):
            one, rest = replace(one, leads=(*one.leads[:-1], (one.leads[-1][0], end))), ""
        if not rest:
            return self._made(one, line, ordered=colon >= 0)
        tailed = colon >= 0 and _OWNER_TAIL.match(self.low, one.leads[-1][1], end) is not None
        if not tailed or (colon < line.end - 1 and one.known and not one.leading):
            return None
        return self._made(one, line, ordered=True)

    def _is_all_name(self, one: Charge, line: Line, end: int) -> bool:
        """Tell a heading that is the name of a body to its end: "1. Trạm Chẩn đoán xét nghiệm:"."""
        low, name = self.low, one.leads[-1][1]
        few = low.count(" ", name, end) < _NAME_TAIL and not any(mark in low[name:end] for mark in ",;.:(")
        heads = line.kind is LineKind.HEADING or end < line.end
        duty = _DUTY_WORDS.search(low, name, end)
        return (
            heads and few and low[name : name + 1] == " " and not duty and self.prepared.text[end - 1] != "."
        )

    def _made(self, one: Charge, line: Line, *, ordered: bool) -> Owner:
        return Owner(one.leads, one.coordinating, self._shared(line), ordered)

    def _shared(self, line: Line) -> Deadline | None:
        """Give the day of a lead-in, which holds for its list; that of a heading does not."""
        if self.prepared.text[line.end - 1] != ":":
            return None
        return next(iter(self.days.within((line.start, line.end))), None)

    def _item(self, begin: int, line: Line) -> list[Assignment]:
        """Read the sentences of a line; one without a body of its own goes on with the work before it."""
        found: list[Assignment] = []
        label = _LABEL.match(self.low, begin, line.end)
        place, told = begin, label is not None and _is_told(label.group())
        while place < line.end:
            end = min(self.prepared.sentence_at(place)[1], line.end)
            if end <= place:
                break
            one = self.duties.sentence(place, end, self.owner, told=told)
            if not one and found and self._adds(after_mark(self.low, place, end), end):
                found = extended(found, end)
            told = told or (not one and not found and self.duties.tells(place, end))
            found += one
            place = end
            while place < line.end and not self.low[place].isalnum() and self.low[place] not in '“"(':
                place += 1
        shared = self.shared
        return [replace(one, shared=shared) if shared and not one.shared else one for one in found]

    def _names(self, begin: int, end: int) -> bool:
        """Tell words that open with a body or charge one."""
        return self.bodies.opens(begin) or next(orders(self.bodies, begin, end), None) is not None

    def _adds(self, begin: int, end: int, *, listed: bool = False) -> bool:
        """Tell words that only add a day to the work before them; a `listed` deed is work of its own."""
        if not self.days.within((begin, end)) or self._names(begin, end):
            return False
        if _MORE.match(self.low, begin):
            return True
        if listed or deed_at(self.low, begin) is None or self.low.startswith("dự ", begin):
            return False
        comma = self.low.find(", ", begin, end)
        return comma < 0 or not self.bodies.opens(comma + 2)  # "Trả lời đại biểu, Trưởng Phòng … hứa …"


def _is_told(label: str) -> bool:
    """Tell a label that opens no work: "Kết quả:", or the course of a meeting."""
    return tells(label) or _COURSE.match(label) is not None


def _mark_of(mark: str) -> str:
    """Give the kind of a list mark: of "1." and "2." it is one, of "I-" and "III-" too."""
    mark = mark.strip()
    if not mark:
        return mark
    return "I" if _ROMAN.fullmatch(mark) else _LETTER.sub("a", _DIGITS.sub("1", mark))


def listed(prepared: Prepared, bodies: Bodies, days: Deadlines) -> Iterator[Assignment]:
    """Give the work of sentences and lists in the order of the text."""
    return _Reader(prepared, bodies, days).read()
