"""Dates as texts print them: what stands there, before anybody guesses a year."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import repeat

_MONTHS = ("giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_MONTH_WORDS = {word: index for index, word in enumerate(_MONTHS, start=1)} | {"một": 1, "bốn": 4, "chạp": 12}
_YEARS = range(1930, 2100)

_NUMBER = re.compile(
    r"[0-9](?<![\d.,/\-–]\d)\d{0,3}(?!\d)"
)  # led by its digit, which a search looks for fastest
# Every piece is tried only where a number starts, so none of them is ever searched for.
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d/\-])")
_NUMERIC = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d|/[A-ZĐ])")
_IN_WORDS = re.compile(
    r"(\d{1,2})\s+tháng\s+(?!năm\s+\d{4})(\d{1,2}|mười\s(?:một|hai)|[^\W\d]+)"
    r"(?:\s*(?:,\s*)?năm\s+(\d{4})|\s?[/-]\s?(\d{4})|,\s(\d{4})(?!\d)|\s(20[0-4]\d)(?=\s*(?:$|[\n|,:;.()–-]|\d\d?:)))?",
    re.IGNORECASE,
)
_SHARED_MONTH = re.compile(r"(\d{1,2})\s*(?:,|và|đến|–|-)\s*(?:ngày\s+)?(?=\d{1,2}\s?[-/.]\s?\d{1,2}(?!\d))")
_DAY_MONTH = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})(?![\d%]|[-/.,]\d)")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s?(?:[-/.]|\s+năm\s)\s?(\d{4})(?!\d|[-/.]\d|/[A-ZĐ]|-[A-ZĐ])")
_LONE_MONTH = re.compile(r"(\d{1,2})(?![\d%]|[-/.,]\d)")

# "22-9" is a date only where something says so; elsewhere it may be a ratio, a range or a mark. Asked of the
# lower case.
_DAY_BEFORE = re.compile(
    r"\b(?:ngày|mùng|mồng|(?:cuối|đầu|trong) tuần|(?:hai|ba|2|3) ngày|sáng|trưa|chiều|tối|"
    r"đêm|nay|này|qua|mai|hôm|hết|trước|dịp|lễ|"
    r"khai giảng|khai mạc|bế mạc|tổng duyệt|khánh thành|khai trương|bầu cử|"
    r"nhất|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|nay đến|nay tới|hạn|hạn chót|"
    r"nhất (?:đến|là|vào))"
    r"(?:\s+(?:ngày|nay|qua|mai|kia|trước|đó|mồng|mùng))*\s*[,(]?\s*(?:tức\s+)?(?:ngày\s+|mồng\s+|mùng\s+)?$"
)
# "ngày 14, 15 và 16/3": the days before the last, which alone has a month.
_LISTED = re.compile(r"(?:(?<![\d/.-])\d{1,2}\s*(?:,|và|đến|–|-)\s*(?:ngày\s+)?){1,5}$")
_TO_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?!\d)")
# "+ 13/4: Công an xã kiểm tra": a day that opens an item; "mười ngày sau, 13/4, …"; "(13 - 14/4)".
_OPENS_ITEM = re.compile(r"(?:^|\n)[ \t]*(?:[-–+*•▪●■►][ ]*)?$")
_ENDS_OPENING = re.compile(r"\d{1,2}\s?[-/.]\s?\d{1,2}\s*(?::|\s[-–]\s|,\s)")
_OCCASION_BEFORE = re.compile(
    r"\b(?:lễ|hội nghị|buổi|đêm|ngày hội|hội thi|cuộc|phiên|kỳ họp|lớp|giải|khai mạc|ra mắt|khánh thành|"
    r"khởi công|phát động|tọa đàm)\b[^.;:()%\d]{0,40}\($",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\d{1,2}/(?:0?[1-9]|1[0-2])[),]")
_COUNTED_BEFORE = re.compile(r"\b(?:ngày|hôm|tuần|tháng) (?:trước|sau)(?: đó)?\s*[,(]\s*$", re.IGNORECASE)
_SPAN_IN_BRACKETS = re.compile(r"\d{1,2}(?:/\d{1,2})?\s*[-–]\s*\d{1,2}/\d{1,2}\)")
# "mùng 8 tháng Giêng (24/2)": of the two days the moon's is none of the calendar.
_BESIDE_MOON = re.compile(r"(?:giêng|chạp|âm lịch|âl)\s*\(\s*(?:tức\s+)?$", re.IGNORECASE)
_MOON_AFTER = re.compile(r"\s*(?:\(|,\s*)?(?:năm\s+[^\W\d]+\s+[^\W\d]+|âm lịch)", re.IGNORECASE)
_FAR = 48  # characters before a number in which it is said what it is
_MONTH_BEFORE = re.compile(r"\btháng\s+$", re.IGNORECASE)
_FRACTION_AFTER = re.compile(r"\s+(?:số|tổng|dân số|đại biểu|diện tích|thành viên)\b")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text: the parts that are printed (None = not printed) and its span."""

    day: int | None
    month: int
    year: int | None
    start: int
    end: int

    @property
    def full(self) -> date | None:
        """The day, when all three parts are printed."""
        return date(self.year, self.month, self.day) if self.year and self.day else None


_GOES_ON = frozenset("-/.–,tTnNvđ")  # what follows the first number of a date: "/9", " tháng 9", ", 16/9"
_GAP = 6  # letters


@dataclass(frozen=True, slots=True)
class Published:
    """The day a text came out, as far as it is known; its parts steer dates printed without a year."""

    day: date | None
    year: int | None
    month: int | None


def find_dates(text: str, digits: Iterable[int] | None = None) -> list[WrittenDate]:
    """Find the dates of a text in order, none overlapping; a day that no calendar has is none.

    `text` has its tone marks in the older place. A month with a year ("tháng 10/2024") has no day, a day
    and month ("22-9") no year. Linear: only places where a number starts are looked at;
    `digits` are those where runs of digits begin, if they are known.
    """
    found: list[WrittenDate] = []
    end = 0
    numbers = _NUMBER.finditer(text) if digits is None else map(_NUMBER.match, repeat(text), digits)
    for match in filter(None, numbers):
        if match.start() < end:
            continue
        after = text[match.end() : match.end() + _GAP].lstrip()[:1]
        known = not after or after in _GOES_ON
        for written in _dates_at(text, match.start(), after) if known else _lone_month(text, match.start()):
            found.append(written)
            end = written.end
    return found


def _dates_at(text: str, start: int, after: str = "") -> Iterator[WrittenDate]:
    """Read what a number opens; `after` is the letter behind it, empty where it is not known."""
    signs = after in "-/."
    if signs and (match := _ISO.match(text, start)) and int(match[1]) in _YEARS:
        yield from _possible(match[3], match[2], match[1], start, match.end())
    elif signs and (match := _NUMERIC.match(text, start)):
        yield from _possible(match[1], match[3], match[4], start, match.end())
    elif after in "tT" and (match := _IN_WORDS.match(text, start)):
        if not _is_lunar(text, match):
            yield from _in_words(match)
    elif (signs or after == "n") and (match := _MONTH_YEAR.match(text, start)) and int(match[2]) in _YEARS:
        yield from _possible(None, match[1], match[2], start, match.end())
    elif (signs and _DAY_MONTH.match(text, start)) or _SHARED_MONTH.match(text, start):
        said = text[max(0, start - _FAR) : start]
        before = _LISTED.sub("", said)
        # "Đội số 3, ngày 13/10": what looks like the day before may be the number of something.
        if (
            _DAY_BEFORE.search(before.lower())
            or (before != said and _DAY_BEFORE.search(said.lower()))
            or _from_day(text, start, before)
            or _stands_apart(text, start, said)
        ):
            yield from _day_and_month(text, start)
        else:
            yield from _lone_month(text, start)
    else:
        yield from _lone_month(text, start)


def _stands_apart(text: str, start: int, said: str) -> bool:
    """Tell a day that needs no word before it: it opens an item, is counted to, or stands in brackets."""
    if said.endswith("("):
        known = _SPAN_IN_BRACKETS.match(text, start) or _BESIDE_MOON.search(said)
        known = known or (_IN_BRACKETS.match(text, start) and _OCCASION_BEFORE.search(said))
        return bool(known or _COUNTED_BEFORE.search(said))
    if _OPENS_ITEM.search(said):
        return bool(_ENDS_OPENING.match(text, start))
    return said.endswith(", ") and bool(_COUNTED_BEFORE.search(said))


def _is_lunar(text: str, match: re.Match[str]) -> bool:
    """Tell a day of the moon's calendar: "mùng 8 tháng Giêng", "10 tháng Ba âm lịch"."""
    month = match[2].lower()
    named = month in {"giêng", "chạp"} and not (match[3] or match[4] or match[5])
    return named or _MOON_AFTER.match(text, match.end()) is not None


def _lone_month(text: str, start: int) -> Iterator[WrittenDate]:
    """Read "tháng 10", unless the words before say that it is a day."""
    window = text[max(0, start - _FAR) : start]
    match = _LONE_MONTH.match(text, start) if "tháng" in window.lower() else None
    if match is None:
        return
    before = _LISTED.sub("", window)
    said = _DAY_BEFORE.search(before.lower()) or _from_day(text, start, before)
    if not said and _MONTH_BEFORE.search(before):
        yield from _possible(None, match[1], None, start, match.end())


def _from_day(text: str, start: int, before: str) -> bool:
    """ "từ 09/6 đến 13/6", "từ 16 đến 20/6": two days of one span."""
    if not before.lower().endswith("từ "):
        return False
    return bool(_LISTED.search(text[max(0, start - _FAR) : start]) or _TO_DAY.match(text, start))


def _day_and_month(text: str, start: int) -> Iterator[WrittenDate]:
    """Read "22-9" and "22, 23-9", where the first day borrows the month of the last."""
    if shared := _SHARED_MONTH.match(text, start):
        for last in _dates_at(f"ngày {text[shared.end() : shared.end() + 24]}", 5):
            shift = shared.end() - 5
            yield from _possible(
                shared[1], str(last.month), str(last.year or ""), start, start + len(shared[1])
            )
            yield WrittenDate(last.day, last.month, last.year, last.start + shift, last.end + shift)
            return
    match = _DAY_MONTH.match(text, start)
    if match and not (_FRACTION_AFTER.match(text, match.end()) or _MOON_AFTER.match(text, match.end())):
        yield from _possible(match[1], match[3], None, start, match.end())


def _in_words(match: re.Match[str]) -> Iterator[WrittenDate]:
    month = match[2].lower()
    number = month if month.isdigit() else str(_MONTH_WORDS.get(re.sub(r"\s+", " ", month), 0))
    yield from _possible(
        match[1], number, match[3] or match[4] or match[5] or match[6], match.start(), match.end()
    )


def _possible(day: str | None, month: str, year: str | None, start: int, end: int) -> Iterator[WrittenDate]:
    """Give the date if some calendar has it; 29 February without a year may exist."""
    written = WrittenDate(int(day) if day else None, int(month), int(year) if year else None, start, end)
    try:
        date(written.year or 2000, written.month, 1 if written.day is None else written.day)
    except ValueError:
        return
    yield written
