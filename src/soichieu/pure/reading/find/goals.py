"""Where a text aims and no longer reports: "phấn đấu đến năm 2025 …", a section headed "Chỉ tiêu"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.find.moments import Moments
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import LineKind, Prepared

_CUE_WORDS = (
    "phấn đấu", "đặt", "đề ra", "đề mục tiêu", "đề chỉ tiêu", "mục tiêu", "chỉ tiêu", "bảo đảm đến",
    "đảm bảo đến", "quyết tâm", "hướng tới", "hướng đến", "phải", "cần đạt", "đến", "tới",
)  # fmt: skip
_CUE = Cue(
    _CUE_WORDS,
    r"(?:phấn đấu|(?:đặt|đề)(?: ra)? (?:mục tiêu|chỉ tiêu)|mục tiêu (?:là|đến|đề ra|đặt ra|"
    r"cụ thể|phấn đấu)|mục tiêu[ ]?:"
    r"|chỉ tiêu (?:là|đến|phấn đấu|cụ thể|đề ra)|chỉ tiêu[ ]?:|(?:bảo đảm|đảm bảo) đến|quyết tâm|"
    r"hướng (?:tới|đến)|phải (?:đạt|có|bảo đảm|hoàn thành)"
    r"|cần đạt|(?P<year>(?:đến|tới)(?: hết| cuối)? năm (?P<when>20\d\d)))(?!\w)",
)
_REACHED_BEFORE = re.compile(
    r"(?<!\w)(?:đã|hoàn thành|đạt|vượt|về đích|so với|thực hiện|kết quả|từ)[^.;:\n]{0,24}$"
)
_REACHED_AFTER = re.compile(
    r"(?<!\w)(?:đến nay|hiện nay|kết quả|thực tế|đã(?! đề ra| xác định| được giao| giao| đặt ra|"
    r" được xác định))(?!\w)"
)
_HEADING = re.compile(
    r"(?:phần|[ivxlc]+|[a-zđ]|\d+(?:\.\d+)*)?[ ]*[.):-]*[ ]*(?:\*+[ ]*)?(?:các |một số )?"
    r"(?:mục tiêu|chỉ tiêu|phấn đấu|(?:đến|giai đoạn)[^:.]{0,12} năm 20\d\d|đến (?:năm )?20\d\d)"
)
_ITEM = re.compile(r"[-+•*–]|\(?\d{1,2}[.)]|[a-zđ]\)")
_LONGEST_LIST = 60  # lines
_FAR = 400  # characters after a cue in which its day is sought
_YEAR_WORDS = re.compile(r"(?:đến|tới|vào|hết|cuối|trước|trong)[ ]+(?=(?:hết|cuối|ngày|tháng|quý|năm|\d))")


@dataclass(frozen=True, slots=True)
class Scope:
    """A stretch of text that aims, and the day its opening words aim at."""

    start: int
    end: int
    by: date | None


class Goals:
    """Answers whether a number is aimed at, and by when."""

    def __init__(self, prepared: Prepared, low: str | None = None) -> None:
        self._prepared, self._low = prepared, prepared.lower
        self._moments = Moments(prepared, prepared.lower)
        self._scopes = _merged([*self._sections(), *self._sentences()])
        self._starts = [scope.start for scope in self._scopes]

    def aims_at(self, offset: int) -> bool:
        """Tell whether the number at an offset is only aimed at."""
        scope = self._scope(offset)
        if scope is None:
            return False
        begin = max(scope.start, sentence_around(self._prepared, offset)[0])
        return not _REACHED_AFTER.search(self._low, begin, offset)

    def by(self, offset: int) -> date | None:
        """Give the day the number at an offset is aimed at: that of its sentence, else of its section."""
        sentence = sentence_around(self._prepared, offset)
        days = list(self._days(sentence))
        before = [day for place, day in days if place < offset]
        after = [day for place, day in days if place >= offset]
        scope = self._scope(offset)
        near = before[-1:] or after[:1]
        return near[0] if near else scope.by if scope else None

    def _scope(self, offset: int) -> Scope | None:
        index = bisect_right(self._starts, offset) - 1
        return self._scopes[index] if index >= 0 and offset < self._scopes[index].end else None

    def _days(self, span: Span) -> Iterator[tuple[int, date]]:
        for word in _YEAR_WORDS.finditer(self._low, *span):
            moment = self._moments.at(word.end(), "future")
            if moment:
                yield word.start(), moment.day

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
            days = [day for _, day in self._days((cue.start(), min(line.end, cue.start() + _FAR)))]
            yield Scope(cue.start(), end, days[0] if days else None)

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

    def _sections(self) -> Iterator[Scope]:
        """Read each section headed as goals as far as the next heading."""
        opened: Scope | None = None
        for line in self._prepared.lines_of(LineKind.HEADING):
            if opened and not _HEADING.match(self._low, line.start):
                yield Scope(opened.start, line.start, opened.by)
                opened = None
            if _HEADING.match(self._low, line.start):
                if opened:
                    yield Scope(opened.start, line.start, opened.by)
                days = [day for _, day in self._days((line.start, line.end))]
                opened = Scope(line.start, len(self._low), days[0] if days else opened.by if opened else None)
        if opened:
            yield opened

    def _list_end(self, offset: int) -> int:
        """Give where the list after a line that ends with a colon stops."""
        index = bisect_right(self._prepared.lines, offset - 1, key=lambda line: line.start)
        end = offset
        for line in self._prepared.lines[index : index + _LONGEST_LIST]:
            if not _ITEM.match(self._low, line.start):
                break
            end = line.end
        return end


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
