"""Which slot of a review a sentence fills by its own words (R18): its main clause, the first, decides."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.statement_words import (
    AHEAD,
    CAUSE,
    CONTRAST,
    DIFFICULTY,
    DONE,
    LESSON,
    LIMIT,
    MERIT,
    OCCASION,
    OCCASION_OPENS,
    OTHER_SIDE,
    PRAISE,
    RESULT,
)
from soichieu.pure.reading.find.runs import runs_of
from soichieu.pure.reading.findings import Document, Slot, Span
from soichieu.pure.reading.prepared import Prepared

_CLAUSE_END = re.compile(r";(?=[ ]|$)")
_NO_COUNT = re.compile(
    r"(?<!\w)(?:ngày|tháng|năm|quý|số|điều|khoản|khóa|thứ|lúc|tổ|thôn|đường|kỳ|nhiệm kỳ|quốc lộ|đội|khu phố|"
    r"trung đoàn|tiểu đoàn|tiểu khu|bảng|biểu|trung ương|mốc|lần|tuần|giai đoạn|(?:sáng|chiều|tối|trưa|hôm|"
    r"đêm)[^,.;\d]{0,12}|thứ \w+[ ]?,)[ ]$"
    r"|\d[-.–/]$"
)
_NO_COUNT_AFTER = re.compile(r"[ ]?(?:giờ|h(?!\w)|tháng|ngày|năm|tuần|tuổi|khóa|:\d)")
_PAIR = re.compile(r"(?<![\d/])\d+/\d+[ ]+(?P<of>(?!\d|h )[^\W\d]+)")
_UNITS = re.compile(r"(?:thôn|xã|phường|huyện|ấp|bản|buôn|chi|tổ|trường|trạm|đơn|cơ|địa|đảng|hộ|hội)$")
_PLAIN_RESULT = re.compile(
    r"(?<!\w)(?:đạt|tăng|giảm|hoàn thành|vượt|chuyển biến|thu gom|xử (?:lý|phạt)|thành lập|lắp|đã|"
    r"giữ vững)(?!\w)"
)
_NEXT_PART = re.compile(r", (?:còn )?(?:\d|các|riêng|những|một|hai|ba|bốn|năm|trừ|chỉ còn)")
_LESS_OF_BAD = Cue.of(
    r"(?<!\w)(?:nợ|hộ nghèo|hộ cận nghèo|số vụ|tai nạn|thất nghiệp|quá hạn|tồn đọng|tái nghèo|bỏ học|"
    r"thất thoát)(?!\w)"
    r"[^.;,\d]{0,40}?(?<!\w)(?:chỉ còn|giảm còn|giảm xuống)(?!\w)"
)
_ATTENDED = re.compile(r"(?<!\w)\d+/\d+ (?:đại biểu|hộ có người|ủy viên|đồng chí|đại diện)")
_PRESENT = Cue.of("có mặt: ")
_UNTIL = ("đến", "tới", "hết", "với", "từ")
_FAR = 18  # characters before a number


class Slots:
    """Answers which slot the words of a sentence fill."""

    def __init__(self, prepared: Prepared, documents: list[Document]) -> None:
        self._prepared, self._low = prepared, prepared.lower
        named = sorted(mention for document in documents for mention in document.mentions)
        papers = [span[0] for span in named]
        taken = sorted([*named, *((day.start, day.end) for day in prepared.dates)])
        starts = [span[0] for span in taken]
        days = [day.start for day in prepared.dates if day.day]
        self._days = [day for day in days if not (_inside(named, papers, day) or self._closes_period(day))]
        self._numbers = [
            start
            for start, end in prepared.once(runs_of).spans
            if not _inside(taken, starts, start) and self._counts(start, end)
        ]

    def _closes_period(self, day: int) -> bool:
        """Tell "đến ngày 30/9", up to which something was reached, from the day of an occasion."""
        before = self._low[max(0, day - _FAR) : day].removesuffix("ngày ").rstrip()
        return before.endswith(_UNTIL)

    def _counts(self, start: int, end: int) -> bool:
        before = self._low[max(0, start - _FAR) : start]
        if before.endswith("(") and self._low.startswith(")", end):
            return False  # "(27/7)": a day
        return not (_NO_COUNT.search(before) or _NO_COUNT_AFTER.match(self._low, end))

    def counts(self, start: int, end: int) -> bool:
        """Tell whether a number that counts something stands between two places."""
        index = bisect_left(self._numbers, start)
        return index < len(self._numbers) and self._numbers[index] < end

    def of(self, start: int, end: int, *, plainly: bool = False) -> Slot | None:
        """Give the slot of a sentence; `plainly` asks for a result that nothing else can be."""
        clause = _CLAUSE_END.search(self._low, start, end)
        first = clause.start() if clause else end
        if LESSON.search(self._low, start, end):
            return "lesson"
        if self._is_hard(start, end):
            return "difficulty"
        if CAUSE.search(self._low, start, first):
            return "cause"
        return self._judged(start, first) or (
            "result" if self.tells_result(start, end, plainly=plainly) else None
        )

    def _is_hard(self, start: int, end: int) -> bool:
        """Tell a difficulty; "còn nhiều khó khăn" after a limit is part of the limit."""
        hard = DIFFICULTY.search(self._low, start, end)
        if hard is None or not hard.group().endswith(("khó khăn", "vướng mắc")):
            return hard is not None
        return LIMIT.search(self._low, start, hard.start()) is None

    def _judged(self, start: int, end: int) -> Slot | None:
        """Tell what a main clause praises or finds wanting."""
        low = self._low
        if OTHER_SIDE.match(low, start, end):
            return "limit"
        if _LESS_OF_BAD.search(low, start, end):
            return None  # "Nợ quá hạn chỉ còn 0,12%" was reached
        merit, limit = MERIT.search(low, start, end), LIMIT.search(low, start, end)
        contrast = bool(merit or limit) and CONTRAST.match(low, start, end) is not None
        if merit and not PRAISE.match(low, merit.start()) and self._paired(merit.end(), end):
            merit = None  # "đã vào cuộc quyết liệt: 906/912 tàu …" counts what was reached
        if merit and not (limit and limit.start() < merit.start()) and not contrast:
            return "merit"
        wanting = limit and not self._goes_well(limit, start, end, contrasted=contrast)
        return "limit" if wanting else None

    def _goes_well(self, limit: re.Match[str], start: int, end: int, *, contrasted: bool) -> bool:
        """Tell "19/24 bếp đạt yêu cầu, 5 bếp chưa đạt": what is said first was reached."""
        if contrasted:
            return False
        comma = self._low.rfind(", ", start, limit.start())
        if comma < 0 or not _NEXT_PART.match(self._low, comma, end):
            return False
        return self.counts(start, comma) and _PLAIN_RESULT.search(self._low, start, comma) is not None

    def _paired(self, start: int, end: int) -> bool:
        """Tell whether a pair "17/22 thôn" stands between two places, which is no date."""
        pairs = self._at_strokes(_PAIR, start, end)
        return any(self.counts(pair.start(), pair.start() + 1) or _UNITS.match(pair["of"]) for pair in pairs)

    def _at_strokes(self, pair_of: re.Pattern[str], start: int, end: int) -> Iterator[re.Match[str]]:
        """Give the pairs of numbers between two places, sought from their strokes."""
        stroke = start - 1
        while (stroke := self._low.find("/", stroke + 1, end)) >= 0:
            begin = stroke
            while begin > start and self._low[begin - 1].isdecimal():
                begin -= 1
            if pair := pair_of.match(self._low, begin, end):
                yield pair

    def _happens(self, start: int, end: int) -> bool:
        """Tell whether a day is named on which something took place."""
        index = bisect_left(self._days, start)
        return index < len(self._days) and self._days[index] < end

    def tells_result(self, start: int, end: int, *, plainly: bool = False) -> bool:
        """Tell whether a sentence says what was reached, by a number or by words that need none."""
        if _PRESENT.search(self._low, start, end) or any(self._at_strokes(_ATTENDED, start, end)):
            return False
        low, pattern = self._low, _PLAIN_RESULT if plainly else RESULT
        if DONE.search(low, start, end):
            return AHEAD.search(low, start, end) is None
        opens = OCCASION_OPENS.match(low, start, end) is not None
        if self._paired(start, end):
            told = not (opens and OCCASION.search(low, start, end))
        else:
            told = not (opens or self._happens(start, end)) and self.counts(start, end)
            told = (
                told and not OCCASION.search(low, start, end) and pattern.search(low, start, end) is not None
            )
        return told and AHEAD.search(low, start, end) is None


def _inside(taken: list[Span], starts: list[int], place: int) -> bool:
    index = bisect_right(starts, place) - 1
    return index >= 0 and place < taken[index][1]
