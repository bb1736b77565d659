"""Whether the clause of a number tells, aims, orders or asks: by its own words, else by its section."""

from bisect import bisect_right
from collections.abc import Iterable

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.mood_words import (
    ASKING_WORDS,
    ORDERING_WORDS,
    PLANNING_TYPES,
    RULING_TYPES,
    TELLING_WORDS,
)
from soichieu.pure.reading.find.goals import Goals
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.find.sections import Mood, Sections
from soichieu.pure.reading.findings import Deadline, Task
from soichieu.pure.reading.prepared import Prepared

_NO_ORDER = r"(?<!bàn )(?<!được )(?<!chỉ tiêu )(?<!đáp ứng )(?<!theo )(?<!không )(?<!chuyển )(?<!đặt )"
_TELLS = Cue(TELLING_WORDS, rf"(?:{'|'.join(TELLING_WORDS)})(?! (?:đề ra|xác định|được giao|đặt ra))(?!\w)")
_ORDERS = Cue(
    ORDERING_WORDS,
    rf"{_NO_ORDER}(?:{'|'.join(ORDERING_WORDS)})(?!\w)"
    r"(?! (?:ban|thông|lưu|dịch|tiếp|thoa|đoạn|cho biết|thiết|kiệm|cù|nhiệm vụ|của))",
)
_ASKS = Cue(ASKING_WORDS, rf"(?<!theo )(?<!được )(?:{'|'.join(ASKING_WORDS)})(?!\w)(?! (?:của|này|trên))")
_YEAR = Cue(("năm 20",), r"năm (20\d\d)(?![\d-])")


class Moods:
    """Answers what the clause of a number does with it."""

    def __init__(
        self, prepared: Prepared, paper: str | None, tasks: Iterable[Task], deadlines: Iterable[Deadline]
    ) -> None:
        """Hold the places of a text; `paper` is the type of what it is itself ("KH")."""
        self._prepared = prepared
        self._goals, self._sections = prepared.once(Goals), prepared.once(Sections)
        self._tasks = sorted(task.span for task in tasks)
        self._task_starts = [start for start, _ in self._tasks]
        self._days = sorted(deadline.span[0] for deadline in deadlines)
        self._plans, self.rules = paper in PLANNING_TYPES, paper in RULING_TYPES

    def at(self, offset: int) -> Mood | None:
        """Give the mood of the clause an offset stands in, None where nothing says it."""
        if self._goals.aims_at(offset):
            return Mood.AIMS
        return self._of_sentence(offset) or self._of_section(offset)

    def _of_sentence(self, offset: int) -> Mood | None:
        """Read the last word before the number that tells, orders or asks; a task or a day orders too."""
        begin, end = sentence_around(self._prepared, offset)
        told = self._last(_TELLS, begin, offset) or self._past_year(begin, offset)
        ordered, asked = self._last(_ORDERS, begin, offset), self._last(_ASKS, begin, offset)
        stop = self._prepared.lower.rfind(";", begin, offset)
        if told and told > max(ordered, asked, 0) and (stop > max(ordered, asked) or not max(ordered, asked)):
            return Mood.TELLS
        section = self._sections.at(offset)
        tasked = self._in_task(offset) and not (section and section.mood is Mood.ASKS)
        dated = self._has_day(begin, end)
        if asked > ordered and not tasked and not dated:
            return Mood.ASKS
        return Mood.ORDERS if tasked or ordered or dated else None

    def _of_section(self, offset: int) -> Mood | None:
        section = self._sections.at(offset)
        if section and section.mood:
            return section.mood
        return Mood.ORDERS if self._plans and section and section.item else None

    def _last(self, cue: Cue, begin: int, offset: int) -> int:
        """Give where the last of these words before a place ends in its sentence, 0 if none stands there."""
        return max((found.end() for found in cue.finditer(self._prepared.cues, begin, offset)), default=0)

    def _past_year(self, begin: int, offset: int) -> int:
        """Give where a year that is over is named before the number: what it counts is told."""
        year = self._prepared.published.year
        past = (
            found.end()
            for found in _YEAR.finditer(self._prepared.cues, begin, offset)
            if year and int(found[1]) < year
        )
        return max(past, default=0)

    def _in_task(self, offset: int) -> bool:
        index = bisect_right(self._task_starts, offset) - 1
        return index >= 0 and offset < self._tasks[index][1]

    def _has_day(self, begin: int, end: int) -> bool:
        index = bisect_right(self._days, begin - 1)
        return index < len(self._days) and self._days[index] < end
