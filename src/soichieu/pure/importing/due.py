"""The cell of a deadline: a day, a year, or words as offices write them (R12)."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from soichieu.pure.calendar import find_dates
from soichieu.pure.calendar.deadlines import Frequency, WordedDeadline, read_deadline
from soichieu.pure.importing.grid import Cell, words_of
from soichieu.pure.text.folding import canonical

_YEARS = range(2000, 2101)
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_415  # 1/1/2000 and 31/12/2100 as workbooks count days
_WRITTEN = re.compile(r"(?<!\d)(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
_SHORT = re.compile(r"(?<![\d/.-])\d{1,2}\s?[/-]\s?\d{1,2}(?![\d/.-])")
_MONTH_MARK = re.compile(r"(?<!\w)t\s?(?=\d{1,2}(?!\d))")
_QUARTER_MARK = re.compile(r"(?<!\w)q(?:uy)?\.?\s?(?=[1-4](?!\d)|iv|i{1,3}(?!\w))")
_WEEK = re.compile(r"tuần(?: thứ)?\s(?:\d|một|hai|ba|tư|đầu|cuối)[^;]{0,12}tháng")  # no day says when it ends
_SEVERAL = re.compile(
    r"(?<!\w)(quý|tháng)\s+(?:(?:iv|i{1,3}|\d{1,2})\s*(?:-|–|,|và|đến)\s*(?:(?:quý|tháng)\s+)?)+"
    r"(?=(?:iv|i{1,3}|\d{1,2})(?!\w))"
)
_RECURRING = re.compile(r"(?<!\w)(?:hằng|hàng|mỗi|định kỳ|thường xuyên|thường kỳ)(?!\w)|\d\s?lần\s?/")
_NO_DAY = re.compile(
    r"^(?:khi (?:có|được|cần|phát sinh)|theo (?:kế hoạch|quy định|yêu cầu|tiến độ|lịch|chương trình|chỉ đạo)|"
    r"sau khi|trước đại hội|đột xuất|không (?:thời )?hạn|không xác định|chưa xác định|trong suốt)"
    r"|(?<!\w)(?:\d+ ngày(?: làm việc)? (?:sau|từ|kể từ)|trước (?:khi|mùa|tết|kỳ|lễ|dịp|năm học))(?!\w)"
)


_PERIODIC = re.compile(
    r"(?<!\w)(?:định kỳ|thường kỳ|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm|6|06|sáu))(?!\w)|\d\s?lần\s?/"
)


class DueKind(StrEnum):
    """What the cell of a deadline turns out to hold."""

    NOTHING = "nothing"
    DAY = "day"
    WORDS = "words"
    UNREADABLE = "unreadable"
    NUMBER = "number"
    OTHER_WORDS = "other_words"


@dataclass(frozen=True, slots=True)
class Repeats:
    """How often something comes again; the day of the month and the month of the year where they are said."""

    every: Frequency
    day: int | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline: its day if it names one, its words, before or by that day, whether it comes again.

    `repeats` says how often, where the words do; `is_periodic` that they speak of periods at all. `meant` is
    the day a bare number would be if the workbook shows a day without saying so.
    """

    kind: DueKind
    day: date | None = None
    words: str = ""
    bound: str = "by"
    recurs: bool = False
    meant: date | None = None
    repeats: Repeats | None = None
    is_periodic: bool = False


def due_of(cell: Cell, given_on: date) -> Due:
    """Read a cell; years left out are those of the day of giving or the next that fits."""
    if cell is None or words_of(cell) == "":
        return Due(DueKind.NOTHING)
    if isinstance(cell, date):
        return Due(DueKind.DAY, cell)
    if isinstance(cell, int | float):
        return _of_number(float(cell))
    return _of_words(words_of(cell), given_on)


def _of_number(number: float) -> Due:
    if not 0 <= number <= _LAST_SERIAL:
        return Due(DueKind.NUMBER)
    whole = int(number)
    if number == whole and whole in _YEARS:
        return Due(DueKind.DAY, date(whole, 12, 31), str(whole))
    if number >= _FIRST_SERIAL:
        return Due(DueKind.NUMBER, meant=date(1899, 12, 30) + timedelta(days=whole))
    return Due(DueKind.NUMBER)


@lru_cache(maxsize=4096)
def _of_words(words: str, given_on: date) -> Due:
    low = canonical(words)
    if _WEEK.search(low) or any(not _exists(found) for found in _WRITTEN.finditer(low)):
        return Due(DueKind.UNREADABLE, words=words)
    text = _spelt_out(low)
    read = read_deadline(text, given_on)
    if read.kind == "day" and read.day is not None:
        return Due(DueKind.DAY, read.day, words, read.bound)
    if read.kind in {"recurring", "standing"} or _RECURRING.search(low):
        days = [found.full for found in find_dates(text) if found.full]
        return Due(
            DueKind.DAY if days else DueKind.WORDS,
            days[-1] if days else None,
            words,
            recurs=True,
            repeats=_repeats(read),
            is_periodic=_PERIODIC.search(low) is not None,
        )
    if read.kind == "urgent" or _NO_DAY.search(low):
        return Due(DueKind.WORDS, words=words)
    has_digits = any(letter.isdigit() for letter in low)
    return Due(DueKind.UNREADABLE if has_digits else DueKind.OTHER_WORDS, words=words)


def _repeats(read: WordedDeadline) -> Repeats | None:
    return Repeats(read.frequency, read.due_day, read.due_month) if read.frequency else None


def _exists(found: re.Match[str]) -> bool:
    try:
        date(_year(found[4]), int(found[3]), int(found[1]))
    except ValueError:
        return False
    return _year(found[4]) in _YEARS


def _year(written: str) -> int:
    return int(written) if len(written) == 4 else 2000 + int(written)


def _spelt_out(low: str) -> str:
    """Write short forms as documents do: t9/2026 as "tháng 9/2026", 5/3/26 with its century, 31/12 as a day.

    Of several months or quarters ("quý III - IV/2026") the last is kept.
    """
    text = _WRITTEN.sub(lambda m: f"{m[1]}/{m[3]}/{_year(m[4])}", low)
    text = _QUARTER_MARK.sub("quý ", _MONTH_MARK.sub("tháng ", text))
    text = _SEVERAL.sub(lambda m: f"{m[1]} ", text)
    return _SHORT.sub(lambda m: f"ngày {m.group()}", text).replace("ngày ngày ", "ngày ")
