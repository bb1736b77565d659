"""Where a text aims and no longer reports: "phấn đấu đến năm 2025 …", a section headed "Chỉ tiêu"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.find.moments import Moments
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.find.sections import Mood, Section, Sections
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_CUE_WORDS = (
    "phấn đấu", "đặt", "đề ra", "đề mục tiêu", "đề chỉ tiêu", "mục tiêu", "chỉ tiêu", "bảo đảm đến",
    "đảm bảo đến", "quyết tâm", "hướng tới", "hướng đến", "nhắm tới", "nhắm đến",
    "phải", "cần đạt", "đến", "tới",
)  # fmt: skip
_CUE = Cue(
    _CUE_WORDS,
    r"(?:phấn đấu|(?:đặt|đề)(?: ra)? (?:mục tiêu|chỉ tiêu)"
    r"|mục tiêu (?:của [^.;,:]{1,30} )?(?:là|đến|đề ra|đặt ra|"
    r"cụ thể|phấn đấu)|mục tiêu[ ]?:"
    r"|chỉ tiêu (?:là|đến|phấn đấu|cụ thể|đề ra|đặt ra)|chỉ tiêu[ ]?:|(?:bảo đảm|đảm bảo) đến|quyết tâm|"
    r"(?:hướng|nhắm) (?:tới|đến)|phải (?:đạt|có|bảo đảm|hoàn thành)"
    r"|cần đạt|(?P<year>(?:đến|tới)(?: hết| cuối)? năm (?P<when>20\d\d)))(?!\w)",
)
_REACHED_BEFORE = re.compile(
    r"(?<!\w)(?:đã|hoàn thành|đạt|vượt|về đích|so với|thực hiện|kết quả|từ)[^.;:,\n]{0,24}$"
)
_REACHED_AFTER = re.compile(
    r"(?<!\w)(?:đến nay|hiện nay|kết quả|thực tế|đã(?! đề ra| xác định| được giao| giao| đặt ra|"
    r" được xác định))(?!\w)"
    r"|\((?:so với )?(?:năm (?:trước|ngoái|20\d\d)|cùng kỳ|hiện|kỳ trước)(?!\w)[^)\n]*$"
)
_ITEM = re.compile(r"[-+•*–]|\(?\d{1,2}[.)]|[a-zđ]\)")
_LONGEST_LIST = 60  # lines
_OPENING = 16  # characters from the beginning of a clause within which a day governs all of it
_YEARLY = re.compile(r"(?<!\w)(?:mỗi|hằng|hàng) năm(?!\w)")
_TERMS = re.compile(r"(?<!\w)(?:hoàn thành|xong|trước|chậm nhất)(?!\w)")
_TERM = re.compile(r";[ ]*(?:thời hạn|hạn|thời gian|xong|hoàn thành|chậm nhất)(?!\w)")
_FAR = 400  # characters after a cue in which its day is sought
_DAY_WORDS = re.compile(
    r"(?<!\w)(?:(?:đến|tới|vào|hết|cuối|trước|trong|sang|chậm nhất(?: là| vào)?|hạn(?: cuối)?(?: là)?:?)[ ]+"
    r"(?:(?:đêm|sáng|trưa|chiều|tối)[ ]+)?(?=(?:hết|cuối|ngày|tháng|quý|năm 20|6 tháng|\d))"
    r"|(?P<this>năm nay|(?:trong|hết|cuối)[ ]+năm(?! (?:\d|học|qua|vừa|trước|đầu)))(?!\w)"
    r"|(?<!so với )(?<!từ )(?<!kể từ )(?<!cùng kỳ )(?<!hơn )(?P<bare>năm 20\d\d)(?![\d-]))",
)


@dataclass(frozen=True, slots=True)
class Scope:
    """A stretch of text that aims, and the day its opening words aim at."""

    start: int
    end: int
    by: date | None


@dataclass(frozen=True, slots=True)
class _Day:
    """A day named in a sentence; `bare` where only a year is ("năm 2026")."""

    place: int
    day: date
    bare: bool


class Goals:
    """Answers whether a number is aimed at, and by when."""

    def __init__(self, prepared: Prepared) -> None:
        self._prepared, self._low = prepared, prepared.lower
        self._moments = prepared.once(Moments)
        self._sections = prepared.once(Sections)
        self._scopes = _merged(list(self._sentences()))
        self._starts = [scope.start for scope in self._scopes]

    def aims_at(self, offset: int) -> bool:
        """Tell whether the number at an offset is only aimed at."""
        scope, section = self._scope(offset), self._sections.at(offset)
        if scope is None and (section is None or section.mood is not Mood.AIMS):
            return False
        begin = max(scope.start if scope else 0, sentence_around(self._prepared, offset)[0])
        return not _REACHED_AFTER.search(self._low, begin, offset)

    def by(self, offset: int) -> date | None:
        """Give the day the number at an offset is aimed at: that of its clause, its sentence, its section."""
        begin, end = sentence_around(self._prepared, offset)
        aside = self._low.find(", riêng ", offset, end)  # what is set apart has a day of its own
        days = [one for one in self._days((begin, end)) if not 0 <= aside < one.place]
        part, clause = self._part(offset, (", ", ";")), self._part(offset, (";",))
        yearly = _YEARLY.search(self._low, part[0], offset)  # "mỗi năm giảm 5%, đến năm 2028 …"
        near = _nearest(days, part, offset) or (None if yearly else _nearest(days, clause, offset))
        before = [one.day for one in days if one.place < offset and self._holds_on(one, begin, clause[0])]
        if near or before:
            return near.day if near else before[-1]
        if yearly and days:
            return self.named_by(self._sections.at(offset))
        scope = self._scope(offset)
        return (scope.by if scope else None) or self.named_by(self._sections.at(offset))

    def _holds_on(self, day: "_Day", begin: int, clause: int) -> bool:
        """Tell a day before a semicolon that rules what follows it: "đến năm 2030 …", "Năm 2026, …; …"."""
        opens = day.place <= begin + _OPENING or day.place >= clause
        return opens or self._low.startswith(("đến ", "tới "), day.place)

    def ordered_by(self, offset: int) -> date | None:
        """Give the day of an order: that of its clause, after the number, or opening clause or sentence."""
        begin, end = self._part(offset, (";",))
        first, last = sentence_around(self._prepared, offset)
        bracket = self._low.find("(", offset, end)  # what stands in brackets sets a day for itself
        days = [one for one in self._days((begin, end)) if not 0 <= bracket < one.place]
        if _TERM.match(self._low, end):
            days += self._days((end, last))
        near = _nearest(days, self._part(offset, (", ", ";")), offset)
        later = next((one for one in days if one.place > offset and not one.bare), None)
        opens = self._days((first, min(first + 2 * _OPENING, offset)))
        opening = next((one for one in (*days, *opens) if one.place - begin <= _OPENING), None)
        day = near or later or opening
        return day.day if day else None

    def _part(self, offset: int, marks: tuple[str, ...]) -> Span:
        """Give the part of the sentence between two marks."""
        begin, end = sentence_around(self._prepared, offset)
        first = max(begin, *(self._low.rfind(mark, begin, offset) + len(mark) for mark in marks))
        ends = [place for mark in marks if (place := self._low.find(mark, offset, end)) >= 0]
        return first, min(ends, default=end)

    def term_of(self, section: Section | None) -> date | None:
        """Give the day a label sets for its items: "I. Hoàn thành trước ngày 20/8"."""
        for label in section.labels if section else ():
            if _TERMS.search(self._low, *label):
                return next((one.day for one in self._days(label) if not one.bare), None)
        return None

    def named_by(self, section: Section | None) -> date | None:
        """Give the day a label names: "Chỉ tiêu năm 2026", "b) Đến năm 2030:"."""
        labels = section.labels if section else ()
        return next((one.day for label in labels for one in self._days(label)), None)

    def _scope(self, offset: int) -> Scope | None:
        index = bisect_right(self._starts, offset) - 1
        return self._scopes[index] if index >= 0 and offset < self._scopes[index].end else None

    def _days(self, span: Span) -> Iterator["_Day"]:
        year = self._prepared.published.year
        for word in _DAY_WORDS.finditer(self._prepared.lower, *span):
            if word["this"]:
                if year:
                    yield _Day(word.start(), date(year, 12, 31), bare=True)
                continue
            moment = self._moments.at(word.start("bare") if word["bare"] else word.end(), "future")
            if moment and not (word["bare"] and year and moment.day.year < year):
                yield _Day(word.start(), moment.day, bare=word["bare"] is not None)

    def _sentences(self) -> Iterator[Scope]:
        """Read each cue as far as its sentence, or its list if the line ends with a colon."""
        for cue in _CUE.finditer(self._prepared.cues):
            line = self._prepared.line_at(cue.start())
            if line is None or not self._opens(cue, line.start):
                continue
            sentence = sentence_around(self._prepared, cue.start())
            end = min(sentence[1], line.end) if sentence[1] > cue.end() else line.end
            if self._prepared.text[line.end - 1] == ":":
                end = self._list_end(line.end)
            days = list(self._days((cue.start(), min(line.end, cue.start() + _FAR))))
            yield Scope(cue.start(), end, days[0].day if days else None)

    def _opens(self, cue: re.Match[str], floor: int) -> bool:
        sentence = sentence_around(self._prepared, cue.start())
        begin = max(sentence[0], floor)
        if _REACHED_BEFORE.search(self._low, max(begin, cue.start() - 40), cue.start()):
            return False
        if not cue["year"]:
            return True
        if re.search(r"(?<!\w)(?:đã|từ)(?!\w)", self._low[begin : cue.start()]):
            return False
        published = self._prepared.published.year
        return published is None or int(cue["when"]) >= published

    def _list_end(self, offset: int) -> int:
        """Give where the list after a line that ends with a colon stops."""
        index = bisect_right(self._prepared.lines, offset - 1, key=lambda line: line.start)
        end = offset
        for line in self._prepared.lines[index : index + _LONGEST_LIST]:
            if not _ITEM.match(self._low, line.start):
                break
            end = line.end
        return end


def _nearest(days: list[_Day], part: Span, offset: int) -> _Day | None:
    """Give the day of a part of the sentence that stands nearest; a bare year only if there is no other."""
    within = [one for one in days if part[0] <= one.place < part[1]]
    return min(within, key=lambda one: (one.bare, abs(one.place - offset)), default=None)


def _merged(scopes: list[Scope]) -> list[Scope]:
    """Sort scopes; of two that begin in one another the outer keeps the place and the inner its day."""
    merged: list[Scope] = []
    for scope in sorted(scopes, key=lambda one: one.start):
        if merged and scope.start < merged[-1].end:
            last = merged[-1]
            merged[-1] = Scope(last.start, max(last.end, scope.end), last.by or scope.by)
        else:
            merged.append(scope)
    return merged
