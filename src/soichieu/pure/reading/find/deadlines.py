"""Deadlines: a day by which something is to be done, with its words and bound (R12).

Recurrence and words of haste name no day, so they make no deadline; a task keeps their words. A day the text
tells of, aims at or holds an event on, and does not set, is none either.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate

from soichieu.pure.reading.data.due_words import BEFORE_FACT, CUE, PERIOD, RANGE, THIS, TOLD
from soichieu.pure.reading.data.duty_words import ANSWERING, BY, FOR
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.deadline_cells import YEARLY, deadline, of_tables
from soichieu.pure.reading.find.deeds import deed_at
from soichieu.pure.reading.find.goals import Goals
from soichieu.pure.reading.find.moments import Moment, Moments
from soichieu.pure.reading.find.numerals import names_closed
from soichieu.pure.reading.find.order_verbs import OrderVerbs
from soichieu.pure.reading.find.orders import after_mark, orders
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.findings import Deadline, Document, Span, Task, UnitMention
from soichieu.pure.reading.prepared import LineKind, Prepared

_FINAL = re.compile(r"trước|nhất|hạn|không|xong")
_LABEL = re.compile(r"hạn|thời gian|tiến độ")
_MUST = re.compile(r"(?<!\w)(?:phải|yêu cầu)(?!\w)")
_AIMS = re.compile(r"(?<!\w)(?:phấn đấu|mục tiêu|chỉ tiêu|quyết tâm|hướng tới|dự kiến|tầm nhìn)(?!\w)")
_WORKS = re.compile(
    r"(?<!\w)(?:hoàn thành|xong|đưa vào (?:sử dụng|khai thác|vận hành)|khánh thành|bàn giao|thông xe|"
    r"về đích|khởi công)(?!\w)"
)
_OPENS_TIME = re.compile(
    r"(?:cùng với|hoàn thành|xong|thời gian|thời hạn|hạn|việc này|tất cả|các nội dung|các nhiệm vụ|"
    r"nội dung này)(?!\w)"
)
_ITEM_DAY = re.compile(r"(?:từ |trong )?(?=(?:ngày|tháng|quý) )")
_BARE_TIME = re.compile(r"thời gian(?: thực hiện)?[ ]*:[ ]*(?:(?:đêm|sáng|chiều|tối|trưa)[ ]+)?")
_SPAN_LABEL = re.compile(
    r"[;,(][ ]*(?:thời gian|thời hạn|tiến độ)(?: thực hiện| kiểm tra| tiến hành)?[ ]?:[ ]*$"
    r"|(?:giai đoạn|đợt|bước|vòng) \w{1,3}[ ]*[(,:][ ]*$"
)
_HAS_DAY = re.compile(r"ngày|giờ|\d[/.-]\d{1,2}[/.-]")
_HANDS = ("báo cáo", "gửi", "nộp", "trình")
_ROLES = re.compile(r"chủ trì|phụ trách|phối hợp|sản phẩm|đơn vị|thực hiện:")
_RECURS = re.compile(r"(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần)[ ,]*$")
_FINISHES = re.compile(r"(?<!\w)(?:hoàn thành|xong|phải|yêu cầu|giao|sẽ|cần)(?!\w)")
_FIRM = re.compile(r"trước|nhất|hạn|không (?:quá|muộn|chậm|để)")
_BINDS = re.compile(
    r"(?<!\w)(?:đề nghị|kiến nghị|đề xuất|yêu cầu|giao|xong|hoàn thành|đưa vào (?:sử dụng|khai thác|"
    r"vận hành)|khánh thành|"
    r"bàn giao|thông xe|về đích|khởi công|phải)(?!\w)"
)
_ASKS = re.compile(r"(?<!\w)(?:kiến nghị|đề xuất)(?!\w)(?! (?:của|này|được))")
_ON = ("vào", "lúc", "dịp", "nhân dịp", "dự kiến")
_EVENTS = re.compile(
    r"(?<!\w)(?:hội nghị|họp|lễ|phiên|hội thảo|tọa đàm|lớp|đại hội|giao ban|ngày hội|hội thi|làm việc|"
    r"diễn đàn|đối thoại|"
    r"kiểm tra|giám sát|"
    r"thanh tra)(?!\w)"
)
_CLAUSE_MARK = re.compile(r"[;\n]|[.](?=\s|$)|:[ ]")
_WITH_YEAR = re.compile(r"20\d\d|năm|quý")
_HALF_A_YEAR = 184
_OPENING = 24  # characters; a day that stands so near the beginning of its clause rules all of it


def find_deadlines(
    prepared: Prepared, documents: list[Document], units: Sequence[UnitMention] = ()
) -> list[Deadline]:
    """Give the days set in prose and tables in order, those in passing too (see `settled`)."""
    low = prepared.lower
    moments = prepared.once(Moments)
    finder = _Finder(prepared, moments, documents, units)
    return sorted([*finder.of_prose(), *of_tables(prepared, low, moments)], key=lambda one: one.span)


def _in_table(prepared: Prepared, one: Deadline) -> bool:
    line = prepared.line_at(one.span[0])
    return line is not None and line.kind is LineKind.TABLE


def settled(prepared: Prepared, deadlines: list[Deadline], tasks: Sequence[Task]) -> list[Deadline]:
    """Leave out days in passing ("trong năm 2026") that bind no work; each stays once per sentence."""
    spans = sorted(task.span for task in tasks)
    ends = list(accumulate((end for _, end in spans), max))
    kept: dict[tuple[object, ...], Deadline] = {}
    for one in deadlines:
        index = bisect_right(spans, one.span[0], key=lambda span: span[0]) - 1
        sentence = sentence_around(prepared, one.span[0])
        if (
            _FIRM.search(one.text.lower())
            or (index >= 0 and one.span[0] < ends[index])
            or _in_table(prepared, one)
            or _BINDS.search(prepared.lower, *sentence)
        ):
            place = one.span if _in_table(prepared, one) else sentence
            kept.setdefault((one.date, one.bound, place), one)
    return list(kept.values())


_TO_DAY = re.compile(r"[^.;,:\n]{1,26}?(?:đến|tới)[ ](?:hết[ ])?(?=ngày|tháng|quý|cuối|\d)")


class _Finder:
    """Finds the days set in the prose of one text."""

    def __init__(
        self, prepared: Prepared, moments: Moments, documents: list[Document], units: Sequence[UnitMention]
    ) -> None:
        self.prepared, self.low, self.moments = prepared, prepared.lower, moments
        self.names, self.goals = names_closed(prepared, documents), prepared.once(Goals)
        self.bodies, self._verbs = Bodies.of(prepared, units), prepared.once(OrderVerbs)
        self._paper = prepared.has(LineKind.LETTERHEAD)

    def of_prose(self) -> Iterator[Deadline]:
        """Give the days set, in the order of the text."""
        for line in self.prepared.lines_of(LineKind.BODY, LineKind.HEADING):
            taken = line.start
            heads = line.kind is LineKind.HEADING and self.prepared.text[line.end - 1] != ":"
            for cue, moment, span in sorted(self._candidates(line.start, line.end), key=lambda one: one[2]):
                if span[0] < taken or self.names.holds(span[0]) or YEARLY.match(self.low, moment.span[1]):
                    continue
                if self._is_set(cue, moment, span, heads=heads):
                    taken = span[1]
                    yield deadline(self.prepared, cue, moment, span)

    def _candidates(self, start: int, end: int) -> Iterator[tuple[str, Moment, Span]]:
        for cue in CUE.finditer(self.low, start, end):
            moment = self.moments.at(cue.end(), "future")
            if moment:
                labelled = cue["cue"].endswith((":", "xong", "hoàn thành")) or cue["cue"].startswith(_HANDS)
                yield cue.group(), moment, (cue.end() if labelled else cue.start("cue"), moment.span[1])
        for cue in RANGE.finditer(self.low, start, end):
            last = self._range_end(cue.end(), end)
            if last:
                yield "từ", last, (cue.start(), last.span[1])
        opening = _ITEM_DAY.match(self.low, after_mark(self.low, start, end), end)
        moment = self.moments.at(opening.end(), "future") if opening else None
        if opening and moment and self.low.startswith(":", moment.span[1]):
            yield "vào", moment, (opening.start(), moment.span[1])
        for cue in THIS.finditer(self.low, start, end):
            day = self._end_of(cue["span"])
            if day:
                yield cue.group(), Moment(day, day, cue.span()), cue.span()

    def _range_end(self, start: int, end: int) -> Moment | None:
        """Read "từ ngày 10/3 đến ngày 25/3/2026" as far as its last day."""
        word = _TO_DAY.match(self.low, start, end)
        return self.moments.at(word.end(), "future") if word else None

    def _end_of(self, span: str) -> date | None:
        """Give the last day of the year, quarter or month in which the text came out."""
        published = self.prepared.published
        if published.year is None or (span != "năm" and published.month is None):
            return None
        out = published.month or 12
        month = {"năm": 12, "quý": (out + 2) // 3 * 3, "tháng": out}[span]
        return date(published.year + month // 12, month % 12 + 1, 1) - timedelta(days=1)

    def _is_set(self, cue: str, moment: Moment, span: Span, *, heads: bool) -> bool:
        """Tell a day that is set from a day that is told of or aimed at."""
        sentence = sentence_around(self.prepared, span[0])
        line = self.prepared.line_at(span[0])
        floor = max(sentence[0], line.start if line else 0)
        marks = [mark.end() for mark in _CLAUSE_MARK.finditer(self.low, floor, span[0])]
        begin = marks[-1] if marks else floor
        end = _CLAUSE_MARK.search(self.low, moment.span[1], sentence[1])
        stop = end.start() if end else sentence[1]
        ahead = self.low[begin : span[0]]
        final = _FINAL.search(cue) is not None
        if _RECURS.search(ahead) or (cue.startswith("cuối") and ahead.endswith("kỳ họp ")):
            return False
        coming = final and self._is_coming(moment)
        if (not coming and TOLD.search(ahead)) or (cue != "từ" and not final and PERIOD.search(ahead)):
            return False
        past = _is_past(self.prepared, moment) and not _MUST.search(ahead)
        if cue.startswith("trước") and (past or BEFORE_FACT.search(ahead)):
            return False
        if final or _LABEL.search(cue):
            return not self._is_meeting(cue, span, floor)
        told = (
            self._is_running(cue, moment, begin, stop)
            or TOLD.search(self.low, begin, stop)
            or _is_past(self.prepared, moment)
            or self._is_far(moment)
        )
        whole = begin if ";" in self.low[floor:begin] else floor
        on_day = cue == "từ" or cue.startswith(_ON)
        labelled = on_day and _SPAN_LABEL.search(self.low, floor, span[0]) is not None
        vague = on_day and self._paper and moment.first != moment.day
        held = (
            on_day
            and not (labelled or vague)
            and (self.low[whole] == "(" or _EVENTS.search(self.low, whole, stop) is not None)
        )
        if told or held or heads or self._aimed(floor, begin, span, stop):
            return False
        return labelled or self._gives(floor, begin, span, stop)

    def _is_meeting(self, cue: str, span: Span, floor: int) -> bool:
        """Tell "Thời gian: 14 giờ 00, ngày 06/4/2026" of a meeting from that of a piece of work."""
        if not _BARE_TIME.fullmatch(cue) or not _HAS_DAY.search(self.low, *span):
            return False
        before = self.low.rfind("\n", 0, max(floor - 1, 0)) + 1
        return _ROLES.search(self.low, before, span[0]) is None

    def _is_running(self, cue: str, moment: Moment, begin: int, stop: int) -> bool:
        """Tell a month or year that has begun already, in which something is told to happen."""
        out = self.prepared.published.day
        if out is None or cue == "từ" or moment.first == moment.day or moment.first > out:
            return False
        opens = moment.span[0] - begin < _OPENING // 2
        return opens and not self._paper and not _FINISHES.search(self.low, begin, stop)

    def _is_coming(self, moment: Moment) -> bool:
        published = self.prepared.published
        return published.day is not None and moment.day > published.day

    def _is_far(self, moment: Moment) -> bool:
        """Tell a day without a year that would lie more than half a year ahead: the one past is meant."""
        published = self.prepared.published
        if published.day is None or _WITH_YEAR.search(self.low, *moment.span):
            return False
        return (moment.day - published.day).days > _HALF_A_YEAR

    def _aimed(self, floor: int, begin: int, span: Span, stop: int) -> bool:
        """Tell a day that is only aimed at: by words before it, or of all the clause it opens."""
        aims = _AIMS.search(self.low, floor, stop)
        if aims and aims.group() == "dự kiến" and aims.start() == span[0]:
            return self._in_goals(floor)
        if aims and aims.group() == "dự kiến" and _WORKS.search(self.low, aims.end(), stop):
            aims = None
        ruled = aims is not None and (aims.start() < span[0] or span[0] - begin < _OPENING)
        return ruled or self._in_goals(floor)

    def _in_goals(self, floor: int) -> bool:
        """Tell a line below a heading of goals."""
        line = self.prepared.line_at(floor)
        return (
            line is not None
            and line.start > 0
            and self.goals.aims_at(line.start)
            and self.goals.aims_at(line.end - 1)
            and (self.goals.aims_at(max(line.start - 2, 0)))
        )

    def _gives(self, floor: int, begin: int, span: Span, stop: int) -> bool:
        """Tell a clause that gives work: it opens with a body or a deed, or orders, or finishes a work."""
        if _WORKS.search(self.low, begin, stop) or _ASKS.search(self.low, begin, span[0]):
            return True
        for start in (begin,) if ";" in self.low[floor:begin] else dict.fromkeys((floor, begin)):
            place = after_mark(self.low, start, span[1])
            subject = self.bodies.at(place, stop)
            turned = FOR.match(self.low, place)  # "Đối với Sở A, Bí thư giao trình … trong tháng 3"
            charged = turned is not None and any(self._verbs.verbs(place, span[0]))
            if charged or deed_at(self.low, place) or _OPENS_TIME.match(self.low, place):
                return True
            given = orders(self.bodies, place, stop)
            owes = subject is not None and subject.deed and not subject.told
            if owes or any(order.firm or order.verb == "đề nghị" for order in given):
                return True
        for by in BY.finditer(self.low, begin, span[0]):
            subject = self.bodies.at(by.end(), stop)
            if subject and (subject.deed or ANSWERING.match(self.low, subject.end)) and not subject.told:
                return True
        after = re.compile(r"[ ]*[,:][ ]+").match(self.low, span[1])
        far = self.prepared.sentence_at(span[0])[1]
        subject = self.bodies.at(after.end(), far) if after else None
        return (
            subject is not None
            and not subject.told
            and (subject.deed or self.prepared.text[subject.span[0]].isupper())
        )


def _is_past(prepared: Prepared, moment: Moment) -> bool:
    """Tell a day before the text came out, where its day or month is known."""
    published = prepared.published
    if published.day:
        return moment.day < published.day
    if published.year is None or published.month is None:
        return False
    return (moment.day.year, moment.day.month) < (published.year, published.month)
