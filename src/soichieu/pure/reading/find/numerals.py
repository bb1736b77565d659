"""Numbers of a text that count something: no part of a date, a symbol, a heading, a name or a clock."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from soichieu.pure.quantities import parse_number
from soichieu.pure.reading.data.measure_nouns import (
    ALWAYS_NAMES,
    COUNT_NOUNS,
    COUNTING_NUMBERS,
    OFTEN_NAMES,
    QUALIFIERS,
)
from soichieu.pure.reading.find.runs import lost_its_blank, runs_of, word_before
from soichieu.pure.reading.find.tables import Column, tables
from soichieu.pure.reading.findings import Document, Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_RANGE = re.compile(r"[ ]?[-–][ ]?(\d+(?:[.,]\d+)*)(?![\w/]|[.,]?\d)", re.ASCII)
_FROM_TO = re.compile(r"[ ]+(?:đến|lên|lên đến|lên tới|tới|xuống|xuống còn|còn)[ ]+(?=\d)")
_GLUED_UNIT = re.compile(r"(?:km|m|ha|kg|tỷ|triệu|kwh|mw|đ)[2²3³]?(?!\w)")
_SYMBOL = re.compile(r"[ ]?[-–/][ ]?[A-ZĐ]{2}|[-–][^\W\d_]|/[^\W\d_]+[-–/]|\.\d")
_MEASURED = re.compile(r"[ ]?(?:%|phần trăm|(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu) (?:đồng|\d{1,3} triệu))")
_GLUED_NOUN = re.compile(r"[^\W\d_A-Z]{3,}(?= )")
_YEARS = re.compile(r"(?:năm|giai đoạn|nhiệm kỳ|niên khóa|\d{4})[^.;()\n]{0,24}$")
_NEXT_WORDS = re.compile(r"[ ]+([^\W\d_]+)(?:[ ]+([^\W\d_]+))?")
_TITLED = re.compile(
    r"(?:mô hình|phong trào|đề án|chủ đề|cuộc vận động|vận động|phương châm|khẩu hiệu|"
    r"chương trình|dự án|kế hoạch|chuyên đề"
    r"|danh hiệu|tiêu chí|tên gọi|thông điệp|chiến dịch|hội thi|cuộc thi|công trình|về|là|tên|và|"
    r",|nghị quyết|bài viết)[ ]*[“\"«]$"
)
_QUALIFIERS = frozenset(QUALIFIERS)
_LONGEST_QUALIFIER = 24  # characters, with the blanks after it
_PERCENT = re.compile(r"[ ]?%")
_UPPER = re.compile(r"\d+(?:[.,]\d+)*(?![\w/]|[.,]?\d)")
_OPENS_RANGE = ("từ", "từ mức", "khoảng")
_NAMED_BY_NUMBERS = ("ban chỉ đạo ", "tổ công tác ", "quân khu ", "binh đoàn ", "chuyên án ")
_NO_NAMES = (
    "văn bản", "cơ bản", "kịch bản", "biên bản", "căn bản", "tổng đội", "quân đội", "dứt điểm", "trọng điểm",
    "danh mục",
)  # fmt: skip
_COUNTING = (*COUNTING_NUMBERS, *_NO_NAMES)
_LABELLED = frozenset(("số", "đt", "thoại", "fax", "hotline", "tel"))
# Nouns that are deeds too: after a name they say what its bearer does ("Công an khu vực 3 tổ chức …").
_RATHER_DEEDS = frozenset(("tổ chức", "báo cáo", "kiến nghị", "đề xuất", "quyết định", "hướng dẫn"))
_TELLING_COLUMNS = frozenset((Column.TASK, Column.PRODUCT))
_FEWEST_BLANKS = 1
_LONG_QUOTE = 40  # characters; shorter words in quotation marks are names ("3 an toàn")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that may count: its value, its digits, and the qualifier before it.

    `after` is where its measure and noun are read: of "10 - 12 người" both ends of the range count people.
    """

    value: Decimal
    start: int
    end: int
    after: int
    qualifier: str | None
    qualifier_start: int


class Closed:
    """Spans whose digits never count: dates, named documents, names in quotation marks."""

    def __init__(self, spans: Iterable[Span]) -> None:
        merged: list[list[int]] = []
        for start, end in sorted(spans):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(end, merged[-1][1])
            else:
                merged.append([start, end])
        self._starts = [start for start, _ in merged]
        self._ends = [end for _, end in merged]

    def holds(self, offset: int) -> bool:
        """Tell whether an offset lies in one of the spans."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._ends[index]


def names_closed(prepared: Prepared, documents: Iterable[Document]) -> Closed:
    """Close the mentions of documents and the names in quotation marks."""
    mentions = (span for document in documents for span in document.mentions)
    return Closed((*mentions, *(quote for quote in prepared.quotes if _is_name(prepared.lower, quote))))


def dates_closed(prepared: Prepared) -> Closed:
    """Close the dates."""
    return Closed((written.start, written.end) for written in prepared.dates)


def _is_name(low: str, quote: Span) -> bool:
    """Tell a name in quotation marks from speech, in which figures count."""
    start, end = quote
    return end - start < _LONG_QUOTE or _TITLED.search(low, start - 24, start) is not None


def prose(prepared: Prepared) -> tuple[Line, ...]:
    """Give the lines whose numbers are read as prose."""
    return prepared.lines_of(LineKind.BODY, LineKind.HEADING, LineKind.TITLE)


def worded_cells(prepared: Prepared) -> Iterator[Line]:
    """Give the cells of tables that hold words and numbers: deeds, products, results."""
    low = prepared.lower
    for table in tables(prepared, low):
        for row in table.rows:
            for column, cell in zip(table.columns, row, strict=False):
                words = low[cell.start : cell.end]
                worded = column in _TELLING_COLUMNS or (
                    column is Column.OTHER and Column.LEAD in table.columns
                )
                if worded and not words.isalpha() and words.count(" ") >= _FEWEST_BLANKS:
                    yield Line(cell.start, cell.end, LineKind.TABLE)


def numerals(prepared: Prepared, line: Line, names: Closed) -> Iterator[Numeral]:
    """Give the numbers of one line that may count something, in order."""
    text, low, dates = prepared.text, prepared.lower, prepared.once(dates_closed)
    after = line.start
    for start, end in prepared.once(runs_of).within(line.start, line.end):
        digits = text[start:end]
        value = _value(text, digits, end)
        if value is None or names.holds(start) or dates.holds(start):
            continue
        second = start < after  # the upper end of a range whose lower end has been read
        if not second and _is_part(prepared, start, end, line):
            continue
        if not second:
            after = _range_end(text, low, start, end, value) or end
        if after < 0:
            after = end
            continue
        opened = _qualifier_start(low, line.start, start)
        measured = second or opened < start or _MEASURED.match(low, after)
        if (not measured and _is_name_of(low, line.start, start, after)) or _is_calendar_year(
            low, line.start, start, end
        ):
            continue
        yield Numeral(value, start, end, after, low[opened:start].strip() or None, opened)


def _value(text: str, digits: str, end: int) -> Decimal | None:
    """Read the digits; "98.5%" is printed the foreign way, and no date has a per cent sign."""
    value = parse_number(digits)
    if value is None and digits.count(".") == 1 and _PERCENT.match(text, end):
        value = parse_number(digits.replace(".", ","))
    return value


def _range_end(text: str, low: str, start: int, end: int, value: Decimal) -> int | None:
    """Give where the upper end of a range ends ("10 - 12", "từ 3 lên 5"); -1 for years and for scores."""
    joined = _FROM_TO.match(low, end)
    if joined:
        upper = _UPPER.match(low, joined.end())
        opens = low[max(0, start - 16) : start].rstrip().endswith(_OPENS_RANGE) or "đến" in joined.group()
        return upper.end() if upper and opens else None
    ranged = _RANGE.match(text, end)
    if ranged is None:
        return None
    top = parse_number(ranged[1])
    return ranged.end() if top is not None and top > value and not _is_year(text[start:end]) else -1


def _is_calendar_year(low: str, floor: int, start: int, end: int) -> bool:
    if not _is_year(low[start:end]):
        return False
    return _YEARS.search(low, max(floor, start - 40), start) is not None or not counts_follow(low, end)


def counts_follow(low: str, end: int) -> bool:
    """Tell whether a count noun of the table follows."""
    ahead = _NEXT_WORDS.match(low, end)
    return ahead is not None and (ahead[1] in COUNT_NOUNS or f"{ahead[1]} {ahead[2]}" in COUNT_NOUNS)


def _is_part(prepared: Prepared, start: int, end: int, line: Line) -> bool:
    """Tell whether digits belong to a word, a symbol, a heading, a list mark or a telephone number."""
    text, low = prepared.text, prepared.lower
    before, after = text[start - 1 : start], text[end : end + 1]
    if (
        (before.isalpha() and not lost_its_blank(prepared, line, start))
        or before in ("_", "/", "#", "+")
        or (before in ("-", "–") and text[start - 2 : start - 1].isalnum())
    ):
        return True
    glued = _GLUED_UNIT.match(low, end) or _GLUED_NOUN.match(text, end)
    if (after.isalpha() and not glued) or after == "_" or _SYMBOL.match(text, end):
        return True
    if before in ("(", "[") and after in (")", "]") and end - start <= 2:
        return True
    digits = text[start:end]
    if digits.isdigit() and (len(digits) > 7 or (digits[0] == "0" and len(digits) > 2)):
        return True
    if start != line.start:
        return False
    capital = (
        text[end : end + 1] == " "
        and text[end + 1 : end + 2].isupper()
        and digits.isdigit()
        and len(digits) == 1
    )
    return after in (".", ")", "/", "-", ":") or text[end : end + 2] in (" -", " –") or capital


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits.isdigit() and 1900 <= int(digits) <= 2100


def _qualifier_start(low: str, floor: int, start: int) -> int:
    """Give where the qualifiers directly before a number begin; `start` where there are none."""
    while start > floor and low[start - 1] == " ":
        begin = _qualifier_before(low, max(floor, start - _LONGEST_QUALIFIER), start)
        if begin is None:
            break
        start = begin
    return start


def _qualifier_before(low: str, floor: int, start: int) -> int | None:
    """Give where the longest qualifier that ends at `start` begins."""
    words = low[floor:start].split()
    for count in range(min(len(words), 3), 0, -1):
        qualifier = " ".join(words[-count:])
        if qualifier in _QUALIFIERS:
            begin = low.rfind(qualifier, floor, start)
            if begin >= 0 and not low[begin - 1 : begin].isalnum():
                return begin
    return None


def _is_name_of(low: str, floor: int, start: int, end: int) -> bool:
    """Tell whether the words before a number make a name of it: "Quận 1", "khóa 13", "số 12"."""
    tail = low[max(floor, start - 32) : start]
    if tail.rstrip(" :").endswith(_COUNTING):
        return False
    last = word_before(low, floor, start)
    if not last:
        return word_before(low, floor, start - len(tail) + len(tail.rstrip(" :"))) in _LABELLED
    names = (last, f"{word_before(low, floor, low.rfind(last, floor, start))} {last}")
    if tail.endswith(_NAMED_BY_NUMBERS) or any(name in ALWAYS_NAMES for name in names):
        return True
    grouped = "." in low[start:end] or (last == "cấp" and end - start > 1)  # "cấp 45 thẻ", but "cấp 3"
    if grouped or not any(name in OFTEN_NAMES for name in names):
        return False
    ahead = _NEXT_WORDS.match(low, end)
    return not counts_follow(low, end) or (ahead is not None and f"{ahead[1]} {ahead[2]}" in _RATHER_DEEDS)
