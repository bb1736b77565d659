"""Whether the clause of a number tells, aims, orders or asks: by its own words, else by its section."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from datetime import date

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.mood_words import (
    ASKING_WORDS,
    GIVING_WORDS,
    ORDERING_WORDS,
    PLANNING_TYPES,
    RULING_TYPES,
    TELLING_WORDS,
)
from soichieu.pure.reading.find.goals import Goals
from soichieu.pure.reading.find.moments import Moments
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.find.sections import Mood, Sections
from soichieu.pure.reading.find.tables import Column, tables
from soichieu.pure.reading.findings import Span, Task
from soichieu.pure.reading.prepared import Prepared

_NO_ORDER = (
    r"(?<!bàn )(?<!được )(?<!chỉ tiêu )(?<!đáp ứng )(?<!theo )(?<!không )(?<!chuyển )(?<!đặt )(?<!đạt )"
    r"(?<!với )(?<!các )(?<!những )(?<!đích, )(?<!một số )"
)
_TELLS = Cue(
    (*TELLING_WORDS, "mới"),
    r"(?<!thực )(?<!phát )(?<!thể )(?<!xuất )(?<!biểu )(?<!hoàn )(?<!cải )(?<!tái )"
    rf"(?:{'|'.join(TELLING_WORDS)}|mới(?= \d))(?! (?:đề ra|xác định|được giao|đặt ra))(?!\w)",
)
_ORDERS = Cue(
    ORDERING_WORDS,
    rf"{_NO_ORDER}(?:{'|'.join(ORDERING_WORDS)})(?!\w)(?! \d)(?![,.;)])"
    r"(?! (?:ban|thông|lưu|dịch|tiếp|thoa|đoạn|cho biết|thiết|kiệm|cù|nhiệm vụ|của|bổ sung|thêm|được|"
    r"nói|thừa nhận|kể|hủy|đóng cửa))",
)
_ASKS = Cue(
    ASKING_WORDS,
    r"(?<!theo )(?<!được )(?<!\d )(?<!các )(?<!những )(?<!lời )(?<!quyết )(?<!ý )(?<!về )(?<!hợp )"
    r"(?<!số )(?<!nội )"
    rf"(?:{'|'.join(ASKING_WORDS)})(?!\w)(?! (?:của|này|trên|đã|được|đang|chưa|nêu)(?!\w))(?![,.;)])",
)
_YEAR = Cue(("năm 20", "năm học 20"), r"năm (?:học )?(?:20\d\d ?[-–] ?)?(20\d\d)(?![\d-])")
_UNTIL = Cue.of(r"(?<!\w)(?:tính đến|đến hết|đến ngày)[ ]+(?=(?:hết|ngày|tháng|quý|\d))")
_MARKER = 6  # characters of "12.1. " before the first word of a sentence
_GIVE = re.compile(rf"[^.;:\n]{{0,90}}?(?<!\w)(?:{'|'.join(GIVING_WORDS)})(?!\w)")


class Moods:
    """Answers what the clause of a number does with it."""

    def __init__(self, prepared: Prepared, paper: str | None, tasks: Iterable[Task]) -> None:
        """Hold the places of a text; `paper` is the type of what it is itself ("KH")."""
        self._prepared = prepared
        self._moments = prepared.once(Moments)
        self._goals, self._sections = prepared.once(Goals), prepared.once(Sections)
        self._tasks = sorted(tasks, key=lambda task: task.span)
        self._leads = _leads_of(prepared, self._tasks)
        self._task_starts = [task.span[0] for task in self._tasks]
        self._assigned = _assigned(prepared)
        self._plans, self.rules = paper in PLANNING_TYPES, paper in RULING_TYPES

    def at(self, offset: int) -> Mood | None:
        """Give the mood of the clause an offset stands in, None where nothing says it."""
        if self._is_assigned(offset):
            return Mood.ORDERS
        if self._goals.aims_at(offset):
            return Mood.AIMS
        return self._of_sentence(offset) or self._of_section(offset)

    def _of_sentence(self, offset: int) -> Mood | None:
        """Read the last word before the number that tells, orders or asks; a task orders too."""
        begin = sentence_around(self._prepared, offset)[0]
        told = max(self._last(_TELLS, begin, offset), self._past_day(begin, offset))
        ordered, asked = self._last(_ORDERS, begin, offset), self._last(_ASKS, begin, offset)
        bid, low = max(ordered, asked), self._prepared.lower
        part = max(low.rfind(mark, begin, offset) for mark in (", ", ";"))
        if told > bid and (not bid or told > part or low.rfind(";", begin, offset) > bid):
            return Mood.TELLS
        section = self._sections.at(offset)
        mood = section.mood if section else None
        if mood is Mood.ASKS or (asked and self._gives(asked, offset)):
            return Mood.ASKS
        tasked = self.task_at(offset) is not None
        if asked > ordered and not tasked:
            return Mood.ASKS
        ordered = 0 if mood is Mood.TELLS else ordered
        return Mood.ORDERS if tasked or ordered else None

    def _gives(self, asked: int, offset: int) -> bool:
        return _GIVE.match(self._prepared.lower, asked, offset) is not None

    def _of_section(self, offset: int) -> Mood | None:
        section = self._sections.at(offset)
        if section and section.mood:
            return section.mood
        return Mood.ORDERS if self._plans and section and section.item else None

    def _last(self, cue: Cue, begin: int, offset: int) -> int:
        """Give where the last of these words before a place ends in its sentence, 0 if none stands there.

        With a capital inside a sentence it is a name ("tỉnh Hương Cần").
        """
        text = self._prepared.text
        seen = offset + (not text[offset - 1].isalnum())  # the number itself may follow a word of mood
        ends = (
            found.end()
            for found in cue.finditer(self._prepared.cues, begin, seen)
            if found.end() <= offset
            if text[found.start()].islower() or found.start() - begin <= _MARKER
        )
        return max(ends, default=0)

    def _past_day(self, begin: int, offset: int) -> int:
        """Give where a year or a day that is over is named before the number: what it counts is told."""
        cues, published = self._prepared.cues, self._prepared.published
        years = (found for found in _YEAR.finditer(cues, begin, offset) if published.year)
        past = [found.end() for found in years if int(found[1]) < (published.year or 0)]
        for found in _UNTIL.finditer(cues, begin, offset):
            moment = self._moments.at(found.end(), "past")
            if moment and published.day and moment.day < published.day:
                past.append(moment.span[1])
        return max(past, default=0)

    def in_lead(self, offset: int) -> bool:
        """Tell a number that is part of the name of who leads a task: "Chi bộ 5 bản nêu trên"."""
        index = bisect_right(self._leads, (offset + 1, 0)) - 1
        return index >= 0 and offset < self._leads[index][1]

    def by(self, offset: int) -> date | None:
        """Give the day a number is aimed at: in an order that of its task, in goals also of the heading."""
        task = self.task_at(offset)
        if self._is_assigned(offset):
            return task.due if task and isinstance(task.due, date) else None
        if self._goals.aims_at(offset):
            return self._goals.by(offset)
        day = self._goals.ordered_by(offset) or self._goals.term_of(self._sections.at(offset))
        return (task.due if task and isinstance(task.due, date) and not day else None) or day

    def task_at(self, offset: int) -> Task | None:
        """Give the task a place lies in."""
        index = bisect_right(self._task_starts, offset) - 1
        task = self._tasks[index] if index >= 0 else None
        return task if task and offset < task.span[1] else None

    def _is_assigned(self, offset: int) -> bool:
        """Tell a place in a table that gives work."""
        index = bisect_right(self._assigned, (offset, len(self._prepared.text))) - 1
        return index >= 0 and offset < self._assigned[index][1]


def _leads_of(prepared: Prepared, tasks: Iterable[Task]) -> list[Span]:
    """Give where the leads stand that open the words of their task."""
    text = prepared.text
    places = ((task.lead, text.find(task.lead, *task.span)) for task in tasks if task.lead)
    return sorted({(place, place + len(lead)) for lead, place in places if place >= 0})


def _assigned(prepared: Prepared) -> list[Span]:
    return [
        (table.rows[0][0].start, table.rows[-1][-1].end)
        for table in tables(prepared, prepared.lower)
        if Column.LEAD in table.columns or {Column.TASK, Column.DUE} <= set(table.columns)
    ]
