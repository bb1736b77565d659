"""Numbers of a text that count something: no part of a date, a symbol, a heading, a name or a clock."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from soichieu.pure.quantities import parse_number, parse_number_words
from soichieu.pure.quantities.words import NUMBER_WORDS
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.measure_nouns import (
    ALWAYS_NAMES,
    COUNT_NOUNS,
    COUNTING_NUMBERS,
    OFTEN_NAMES,
    QUALIFIERS,
)
from soichieu.pure.reading.find.runs import runs_of
from soichieu.pure.reading.findings import Document, Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_RANGE = re.compile(r"[ ]?[-–][ ]?(\d+(?:[.,]\d+)*)(?![\w/]|[.,]?\d)", re.ASCII)
_GLUED_UNIT = re.compile(r"(?:km|m|ha|kg|tỷ|triệu|kwh|mw|đ)[2²3³]?(?!\w)")
_SYMBOL = re.compile(r"[ ]?[-–/][ ]?[A-ZĐ]{2}|[-–][^\W\d_]|/[^\W\d_]+[-–/]|\.\d")
_MEASURED = re.compile(r"[ ]?(?:%|phần trăm|(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu) đồng)")
_YEARS = re.compile(r"(?:năm|giai đoạn|nhiệm kỳ|niên khóa|\d{4})[^.;()\n]{0,24}$")
_FIRST_WORDS = ("hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "một")
_WORDED = Cue(
    _FIRST_WORDS,
    rf"(?:{'|'.join(_FIRST_WORDS)})(?:[ ]+(?:{'|'.join(sorted(NUMBER_WORDS))}))*(?!\w)",
)
_NEXT_WORDS = re.compile(r"[ ]+([^\W\d_]+)(?:[ ]+([^\W\d_]+))?")
# A pair of words that looks like a number before a count noun but is none.
_NOT_WORDED = frozenset({"một", "năm"})
_TITLED = re.compile(
    r"(?:mô hình|phong trào|đề án|chủ đề|cuộc vận động|vận động|phương châm|khẩu hiệu|"
    r"chương trình|dự án|kế hoạch|chuyên đề"
    r"|danh hiệu|tiêu chí|tên gọi|thông điệp|chiến dịch|hội thi|cuộc thi|công trình|về|là|tên|và|"
    r",|nghị quyết|bài viết)[ ]*[“\"«]$"
)
_QUALIFIERS = frozenset(QUALIFIERS)
_LONGEST_QUALIFIER = 24  # characters, with the blanks after it
_ORDINAL_WORDS = frozenset(("thứ", "lần", "số", "cấp", "quyền", "phần", "tháng", "ngày", "thêm"))
_LABELLED = frozenset(("số", "đt", "thoại", "fax", "hotline", "tel"))
_LONG_QUOTE = 40  # characters; shorter words in quotation marks are names ("3 an toàn")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that may count: its value, its digits or words, and the qualifier before it."""

    value: Decimal
    start: int
    end: int
    qualifier: str | None
    qualifier_start: int
    worded: bool


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
    return end - start < _LONG_QUOTE or _TITLED.search(low, max(0, start - 24), start) is not None


def prose(prepared: Prepared) -> Iterator[Line]:
    """Give the lines whose numbers are read as prose."""
    return prepared.lines_of(LineKind.BODY, LineKind.HEADING)


def numerals(prepared: Prepared, low: str, line: Line, names: Closed, dates: Closed) -> Iterator[Numeral]:
    """Give the numbers of one line that may count something, in order."""
    found = [*_in_digits(prepared, low, line), *_in_words(prepared, low, line)]
    for numeral in sorted(found, key=lambda one: one.start):
        if not names.holds(numeral.start) and not dates.holds(numeral.start):
            yield numeral


def _in_digits(prepared: Prepared, low: str, line: Line) -> Iterator[Numeral]:
    text, skip = prepared.text, -1
    for start, stop in prepared.once(runs_of).within(line.start, line.end):
        end, digits = stop, text[start:stop]
        value = parse_number(digits)
        if start < skip or value is None or _is_part(text, low, start, end, line):
            continue
        ranged = _RANGE.match(text, end)
        if ranged:
            top = parse_number(ranged[1])
            skip = ranged.end()
            if top is None or top <= value or _is_year(digits):
                continue
            end = ranged.end()
        qualifier_start = _qualifier_start(low, line.start, start)
        measured = qualifier_start < start or _MEASURED.match(low, end)
        if not measured and _is_name_of(low, line.start, start, end):
            continue
        if _is_year(digits) and (
            _YEARS.search(low, max(line.start, start - 40), start) or not counts_follow(low, end)
        ):
            continue
        yield Numeral(
            value, start, end, low[qualifier_start:start].strip() or None, qualifier_start, worded=False
        )


def _in_words(prepared: Prepared, low: str, line: Line) -> Iterator[Numeral]:
    text = prepared.text
    for run in _WORDED.finditer(prepared.cues, line.start, line.end):
        words = run.group()
        value = None if words in _NOT_WORDED else parse_number_words(words)
        if (
            value is None
            or not counts_follow(low, run.end())
            or _is_capital_name(text, run.start(), line.start)
        ):
            continue
        if word_before(low, line.start, run.start()) in _ORDINAL_WORDS:
            continue
        start = _qualifier_start(low, line.start, run.start())
        qualifier = low[start : run.start()].strip() or None
        yield Numeral(Decimal(value), run.start(), run.end(), qualifier, start, worded=True)


def word_before(low: str, floor: int, place: int) -> str:
    """Give the word before a place, blanks between; empty where something else stands there."""
    end = place
    while end > floor and low[end - 1] == " ":
        end -= 1
    start = end
    while start > floor and low[start - 1].isalpha():
        start -= 1
    return low[start:end]


def _is_capital_name(text: str, start: int, floor: int) -> bool:
    """Tell "giải Ba" from "Ba nhiệm vụ" that opens a sentence."""
    before = text[max(floor, start - 4) : start].rstrip(' “"-+–•')
    return text[start].isupper() and before != "" and before[-1] not in ".:;!?"


def counts_follow(low: str, end: int) -> bool:
    """Tell whether a count noun of the table follows."""
    ahead = _NEXT_WORDS.match(low, end)
    return ahead is not None and (ahead[1] in COUNT_NOUNS or f"{ahead[1]} {ahead[2]}" in COUNT_NOUNS)


def _is_part(text: str, low: str, start: int, end: int, line: Line) -> bool:
    """Tell whether digits belong to a word, a symbol, a heading, a list mark or a telephone number."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if (
        before.isalpha()
        or before in ("_", "/", "#", "+")
        or (before in ("-", "–") and text[start - 2 : start - 1].isalnum())
    ):
        return True
    if (after.isalpha() and not _GLUED_UNIT.match(low, end)) or after == "_" or _SYMBOL.match(text, end):
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
    if tail.rstrip(" :").endswith(COUNTING_NUMBERS):
        return False
    last = word_before(low, floor, start)
    if not last:
        return word_before(low, floor, start - len(tail) + len(tail.rstrip(" :"))) in _LABELLED
    names = (last, f"{word_before(low, floor, low.rfind(last, floor, start))} {last}")
    if any(name in ALWAYS_NAMES for name in names):
        return True
    grouped = "." in low[start:end] or (last == "cấp" and end - start > 1)  # "cấp 45 thẻ", but "cấp 3"
    return not grouped and any(name in OFTEN_NAMES for name in names) and not counts_follow(low, end)
