"""Work listed under units: "1. Sở Y tế" and its items, "Công an tỉnh: chủ trì …", numbered conclusions."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.find.assignments import Assignment
from soichieu.pure.reading.find.clauses import charge, deed_at, duty_at, opens_unit
from soichieu.pure.reading.find.orders import after_mark, assignment, clause_end
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_TASKY = re.compile(
    r"(?<!\w)(?:tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ|giải pháp|yêu cầu|kết luận|"
    r"phương hướng|giao|thống nhất|đề nghị|quyết định|chỉ đạo)(?!\w)"
)
_TOLD = re.compile(
    r"(?<!\w)(?:đã|được(?! (?:kiểm tra|giao|phân công|thanh tra|giám sát))|vừa|\d+ (?:lượt|buổi|cuộc|"
    r"vụ|lớp))(?!\w)"
)
_LONGEST_HEAD = 120  # characters of a line that only names units


class _Reader:
    """Goes through the lines and remembers under which heading and which unit it stands."""

    def __init__(self, prepared: Prepared, low: str) -> None:
        self.prepared, self.low = prepared, low
        self.tasky = False
        self.owner: Span | None = None

    def read(self, line: Line) -> Iterator[Assignment]:
        """Read one line: a unit with or without its deed, an item under a unit, or a heading."""
        begin = after_mark(self.low, line.start, line.end)
        if self._names_units(begin, line):
            self.owner = (begin, self._name_end(begin, line))
            yield from self._beside(line)
        elif self.owner and deed_at(self.low, begin):
            yield from self._deeds((begin, line.end), line)
        elif (self.tasky or self.low.startswith("điều ", line.start)) and self._opens_unit(begin):
            self.owner = None
            yield from self._conclusion(begin, line)
        elif line.kind is LineKind.HEADING or self.prepared.text[line.end - 1] == ":":
            self.owner = None
            self.tasky = _TASKY.search(self.low, line.start, line.end) is not None
        elif begin == line.start:
            self.owner = None

    def _names_units(self, begin: int, line: Line) -> bool:
        """Tell a line that names units and no deed, or names them before a colon."""
        if not self.tasky or not self._opens_unit(begin):
            return False
        end = self._name_end(begin, line)
        return end - begin <= _LONGEST_HEAD and duty_at(self.prepared.spelt, begin + 1, end) is None

    def _opens_unit(self, begin: int) -> bool:
        """Tell "Tổ chức đảng các cấp" from "Tổ chức học tập", which is a deed of nobody named."""
        capital = self.prepared.text[begin : begin + 1].isupper()
        return capital and opens_unit(self.low, begin) and not deed_at(self.low, begin)

    def _name_end(self, begin: int, line: Line) -> int:
        colon = self.low.find(":", begin, line.end)
        end = colon if colon >= 0 else line.end
        while end > begin and self.low[end - 1] in " .,;":
            end -= 1
        return end

    def _beside(self, line: Line) -> Iterator[Assignment]:
        """Read the deeds after the colon, if the line has any."""
        colon = self.low.find(":", line.start, line.end)
        begin = after_mark(self.low, colon + 1, line.end) if colon >= 0 else line.end
        if begin < line.end and deed_at(self.low, begin):
            yield from self._deeds((begin, line.end), line)

    def _deeds(self, span: Span, line: Line) -> Iterator[Assignment]:
        """Read each sentence or part between semicolons as a deed of the unit."""
        begin = span[0]
        while begin < span[1] and deed_at(self.low, begin):
            end = clause_end(self.prepared, self.low, begin, line)
            if self.owner and not _TOLD.search(self.low, begin, end):
                one = charge(self.prepared.spelt, self.low, begin, end, lead=self.owner)
                if one:
                    yield assignment(self.prepared, self.low, begin, one, end)
            begin = after_mark(self.low, max(end, begin + 1), span[1])

    def _conclusion(self, begin: int, line: Line) -> Iterator[Assignment]:
        """Read "1. Công an tỉnh khẩn trương hoàn thiện …" under a heading that gives work."""
        end = clause_end(self.prepared, self.low, begin, line)
        one = charge(self.prepared.spelt, self.low, begin, end)
        if one and not _TOLD.search(self.low, begin, end):
            yield assignment(self.prepared, self.low, begin, one, end)


def listed(prepared: Prepared, low: str) -> Iterator[Assignment]:
    """Give the work listed under units and the conclusions that open with one."""
    reader = _Reader(prepared, low)
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        yield from reader.read(line)
