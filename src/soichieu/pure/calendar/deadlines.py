"""Deadlines as a document words them (R12): the day X, whether before or by it, how often, how urgent."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from soichieu.pure.calendar.resolve import resolve_date
from soichieu.pure.calendar.written import Published, find_dates

Bound = Literal["before", "by"]
Kind = Literal["day", "recurring", "standing", "urgent", "unknown"]
Frequency = Literal["month", "quarter", "half_year", "year"]

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_BEFORE = re.compile(r"(?<!\w)trước(?! mắt)(?!\w)")
_QUARTER = re.compile(r"(?<!\w)quý\s+(iv|iii|ii|i|[1-4])(?!\w)(?:\s*(?:/|năm|-)?\s*(20\d\d))?")
_HALF = re.compile(r"(?<!\w)(?:6|06|sáu) tháng (đầu|cuối) năm(?:\s+(20\d\d))?")
_RANGE = re.compile(r"(?<!\d)20\d\d\s*[-–—]\s*(20\d\d)(?!\d)")
_YEAR = re.compile(r"(?<![\w/.-])(?:năm\s+)?(20\d\d)(?!\w|[/.-]\d)")
_MONTH = re.compile(r"(?<!\w)tháng\s+(\d{1,2})(?!\w|[/.-]\d)(?:\s+năm\s+(20\d\d))?")
_THIS_YEAR = re.compile(r"(?<!\w)(?:trong|hết|cuối) năm(?: nay)?(?!\s+20|\w)")
_UNIT = r"(?:tháng|quý|năm|6 tháng|06 tháng|sáu tháng)"
_EVERY = re.compile(
    rf"(?<!\w)(?:(?:hằng|hàng|mỗi|định kỳ(?: (?:hằng|hàng|mỗi))?)\s+(?P<unit>{_UNIT})"
    rf"|(?P<times>0?[12]|một|hai)\s+lần\s*(?:/|một|mỗi|trong)\s*(?:0?1 )?(?P<per>{_UNIT})"
    rf"|(?P<once>{_UNIT})\s*(?:/|một|mỗi)\s*(?:0?1 |một )?lần)(?!\w)"
)
_STANDING = re.compile(r"thường xuyên|liên tục|hằng ngày|hàng ngày")
_URGENT = re.compile(r"(?<!\w)(?:ngay|khẩn|khẩn trương|trước mắt|sớm|kịp thời)(?!\w)")
_WORDS: dict[str, Frequency] = {
    "tháng": "month", "quý": "quarter", "6 tháng": "half_year", "06 tháng": "half_year",
    "sáu tháng": "half_year", "năm": "year",
}  # fmt: skip
_DAY_OF_EACH = re.compile(r"(?<!\w)(?:trước|ngày|vào|đến)\s+(\d{1,2})(?:\s*/\s*(\d{1,2}))?(?!\d|[/.-]\d)")


@dataclass(frozen=True, slots=True)
class WordedDeadline:
    """What the words of a deadline say; what they do not say is None.

    `day` is X of R12, the setting of the office not yet applied. A recurring one names the `frequency` and,
    if printed, the `due_day` of the month and the `due_month` of the year.
    """

    kind: Kind
    day: date | None = None
    bound: Bound = "by"
    frequency: Frequency | None = None
    due_day: int | None = None
    due_month: int | None = None


def read_deadline(words: str, given_on: date, term_ends: date | None = None) -> WordedDeadline:
    """Read the words of a deadline set on a day; `term_ends` is the last day of the term, if it is known.

    Words without a date ("khẩn trương", "thường xuyên") give none. A month, quarter or year means its last
    day; "trước" such a period, the day before it begins. Without a year the next one that fits is meant.
    """
    low = " ".join(words.lower().split())
    recurring = _EVERY.search(low)
    if recurring:
        return _recurring(low, recurring)
    bound: Bound = "before" if _BEFORE.search(low) else "by"
    written = [one for one in find_dates(low) if one.day is not None]
    if written:
        published = Published(given_on, given_on.year, given_on.month)
        day, _basis = resolve_date(written[-1], published, "future")
        return WordedDeadline("day", day, bound) if isinstance(day, date) else WordedDeadline("unknown")
    period = _period(low, given_on)
    if period is not None:
        first, last = period
        return WordedDeadline("day", first - timedelta(days=1) if bound == "before" else last)
    if "nhiệm kỳ" in low:
        return WordedDeadline("day", term_ends) if term_ends else WordedDeadline("standing")
    if _STANDING.search(low):
        return WordedDeadline("standing")
    return WordedDeadline("urgent" if _URGENT.search(low) else "unknown")


def _recurring(low: str, found: re.Match[str]) -> WordedDeadline:
    frequency = _WORDS[found["unit"] or found["per"] or found["once"]]
    if found["times"] in {"2", "02", "hai"}:
        # Twice a year is every half-year; no calendar divides a month or a quarter in two.
        if frequency != "year":
            return WordedDeadline("standing")
        frequency = "half_year"
    named = _DAY_OF_EACH.search(low)
    day = int(named[1]) if named and 1 <= int(named[1]) <= 31 else None
    month = int(named[2]) if named and named[2] and frequency == "year" and 1 <= int(named[2]) <= 12 else None
    return WordedDeadline("recurring", frequency=frequency, due_day=day, due_month=month)


def _period(low: str, given_on: date) -> tuple[date, date] | None:
    """Give the first and last day of the period that the words name: parts of a year, else whole years."""
    return _part_of_year(low, given_on) or _years(low, given_on)


def _part_of_year(low: str, given_on: date) -> tuple[date, date] | None:
    if found := _last(_QUARTER, low):
        quarter = _ROMAN.get(found[1]) or int(found[1])
        return _months(quarter * 3 - 2, quarter * 3, _year(found[2], low, quarter * 3, given_on))
    if found := _last(_HALF, low):
        first = 1 if found[1] == "đầu" else 7
        return _months(first, first + 5, _year(found[2], low, first + 5, given_on))
    months = [one for one in find_dates(low) if one.day is None and one.year is not None]
    if months and months[-1].year:
        return _months(months[-1].month, months[-1].month, months[-1].year)
    found = _last(_MONTH, low)
    if found and 1 <= int(found[1]) <= 12:
        return _months(int(found[1]), int(found[1]), _year(found[2], low, int(found[1]), given_on))
    return None


def _years(low: str, given_on: date) -> tuple[date, date] | None:
    found = _last(_RANGE, low) or _last(_YEAR, low)
    if not found and not _THIS_YEAR.search(low):
        return None
    year = int(found[1]) if found else given_on.year
    return date(year, 1, 1), date(year, 12, 31)


def _last(pattern: re.Pattern[str], low: str) -> re.Match[str] | None:
    return max(pattern.finditer(low), key=lambda found: found.start(), default=None)


def _year(printed: str | None, low: str, last_month: int, given_on: date) -> int:
    """Give the year printed with the period or elsewhere in the words, else the next that has not passed."""
    if printed:
        return int(printed)
    elsewhere = _last(_YEAR, low)
    if elsewhere:
        return int(elsewhere[1])
    return given_on.year + (last_month < given_on.month)


def _months(first: int, last: int, year: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
