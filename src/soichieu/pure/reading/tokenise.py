"""Stage tokenise. Reads: cleaned text and lines.

Writes: quotations, runs of digits, dates, and when the text came out.
"""

import re
from datetime import date

from soichieu.pure.calendar import Published, WrittenDate, find_dates
from soichieu.pure.reading.clean import Cleaned
from soichieu.pure.reading.data.layout import PLACE_AND_DATE
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import Line, LineKind

# The innermost quotation: titles and slogans are rarely longer than 400 characters.
_QUOTE = re.compile('[“"«]([^“”"«»\n]{1,400})[”"»]')
_USUAL_QUOTE = re.compile('“([^“”"«»\n]{1,400})[”"»]')  # one letter is looked for far faster
_RUN = re.compile(r"[0-9][0-9]*(?:[.,/][0-9]+)*")  # led by one digit, which a search looks for fastest
# "date 2023-08 …" and "2023-08-31 …" at the very top are marks of the page, not of the story.
_TOP = re.compile(r"(?:date|ngày|đăng)?\s*:?\s*(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)", re.IGNORECASE)
_FILE = re.compile(r"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?(?!\d)")
# "6 tháng đầu năm 2023": a year that is neither aimed at nor part of a span of years.
_YEAR = re.compile(r"(?<!đến )(?<!hết )(?<!từ )(?<!trước )\bnăm (20\d\d)(?!\s?[-–]\s?\d|\d)")
# "Lương Hà (16/01/2026)" under a story, "(Bản tin 11/6/2026)" before it.
_IN_BRACKETS = re.compile(r"\((?:[^()\d]{0,30}\s)?(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\)")
_OPENS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\s[-–|]\s")
_SHORT = 70  # characters of a line that names the author
_EDGE = 3  # lines at the top and at the foot
_JUST_BEFORE = 10  # days by which a story may lie before the latest day it prints
_TODAY = re.compile(r"(?:Hôm nay|Sáng nay|Chiều nay|Tối nay),? (?:ngày )?$")
_AIMED = re.compile(r"(?:trước|đến|hết|nhất|hạn|từ nay)\s+(?:hết\s+)?(?:ngày\s+)?$", re.IGNORECASE)


def quotes_of(cleaned: Cleaned) -> tuple[Span, ...]:
    """Give the insides of the quotations, the innermost where one stands in another."""
    usual = '"' not in cleaned.text and "«" not in cleaned.text
    return tuple(match.span(1) for match in (_USUAL_QUOTE if usual else _QUOTE).finditer(cleaned.text))


def runs_of(cleaned: Cleaned) -> tuple[Span, ...]:
    """Give the runs of digits: "1.103", "5,62", "31/8"."""
    return tuple(match.span() for match in _RUN.finditer(cleaned.text))


def dates_of(cleaned: Cleaned, runs: tuple[Span, ...]) -> tuple[WrittenDate, ...]:
    """Give the dates printed in the text, whose runs of digits are known."""
    return tuple(find_dates(cleaned.spelt, (start for start, _ in runs)))


def publication_of(
    cleaned: Cleaned,
    lines: tuple[Line, ...],
    dates: tuple[WrittenDate, ...],
    given: date | None,
    file: str | None,
) -> Published:
    """Say when the text came out: as its giver says, as a dateline prints, as the file is called.

    Where none of these speaks, only the year can be known: of the first day without a year, the nearest one
    that does not lie before the latest day the text tells of.
    """
    if given:
        return Published(given, given.year, given.month)
    for known in (
        _of_dateline(lines, dates),
        _of_letterhead(cleaned, lines),
        _of_top(cleaned),
        _of_brackets(cleaned, lines),
        _of_opening(cleaned, lines),
        _of_file(file),
        _of_today(cleaned, dates),
    ):
        if known:
            return known
    return Published(None, _year_told(cleaned, dates), None)


def _of_dateline(lines: tuple[Line, ...], dates: tuple[WrittenDate, ...]) -> Published | None:
    dates_text = LineKind.DATELINE
    for line in lines:
        if line.kind is dates_text:
            for written in dates:
                if line.start <= written.start < line.end and (day := written.full):
                    return Published(day, day.year, day.month)
    return None


def _of_letterhead(cleaned: Cleaned, lines: tuple[Line, ...]) -> Published | None:
    letterhead = LineKind.LETTERHEAD
    for line in lines[:14]:
        if line.kind is letterhead:
            match = PLACE_AND_DATE.search(cleaned.spelt, line.start, line.end)
            if match and (day := _day(match["year"], match["month"], match["day"])):
                return Published(day, day.year, day.month)
    return None


def _of_top(cleaned: Cleaned) -> Published | None:
    match = _TOP.match(cleaned.spelt[:60].lstrip())
    return _published(match) if match else None


def _of_brackets(cleaned: Cleaned, lines: tuple[Line, ...]) -> Published | None:
    """Give the day in brackets that opens a story or closes the line of its author; papers have none."""
    letterhead = LineKind.LETTERHEAD
    if any(line.kind is letterhead for line in lines):
        return None
    for index, line in enumerate((*lines[:_EDGE], *lines[-_EDGE:])):
        for match in _IN_BRACKETS.finditer(cleaned.spelt, line.start, line.end):
            ends = match.end() == line.end and line.end - line.start <= _SHORT
            opens = match.start() == line.start or (index == 0 and ends)  # "Mùa hè xanh (17/6/2025)"
            if (opens if index < _EDGE else ends) and (day := _day(match[3], match[2], match[1])):
                return Published(day, day.year, day.month)
    return None


def _of_opening(cleaned: Cleaned, lines: tuple[Line, ...]) -> Published | None:
    """Give the day that opens the story before a dash: "21/04/2023 - Ngay từ 7 giờ sáng"."""
    for line in lines[1:_EDGE]:
        match = _OPENS.match(cleaned.spelt, line.start, line.end)
        if match and (day := _day(match[3], match[2], match[1])):
            return Published(day, day.year, day.month)
    return None


def _of_file(file: str | None) -> Published | None:
    match = _FILE.search(file or "")
    return _published(match) if match else None


def _of_today(cleaned: Cleaned, dates: tuple[WrittenDate, ...]) -> Published | None:
    """Give the month of a speech that tells its day: "Hôm nay, ngày 15/10/2024"."""
    for written in dates:
        if (day := written.full) and _TODAY.search(cleaned.spelt, written.start - 24, written.start):
            return Published(None, day.year, day.month)
    return None


def _published(match: re.Match[str]) -> Published | None:
    day = _day(match[1], match[2], match[3]) if match[3] else None
    return Published(day, int(match[1]), int(match[2])) if 1 <= int(match[2]) <= 12 else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _year_told(cleaned: Cleaned, dates: tuple[WrittenDate, ...]) -> int | None:
    told = [
        w.full for w in dates if w.full and not _AIMED.search(cleaned.spelt[max(0, w.start - 24) : w.start])
    ]
    open_days = [w for w in dates if w.year is None and w.day]
    if not told:
        years = {match[1] for match in _YEAR.finditer(cleaned.spelt)}
        return int(years.pop()) if len(years) == 1 else None
    latest = max(told)
    if not open_days:
        return latest.year
    first = open_days[0]
    near = _day(str(latest.year), str(first.month), str(first.day))
    return latest.year if near and (latest - near).days <= _JUST_BEFORE else latest.year + 1
