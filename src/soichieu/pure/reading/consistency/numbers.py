"""Numbers of a sentence with the words around them, as the checks need them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from soichieu.pure.quantities import Ratio, parse_number, parse_ratio
from soichieu.pure.reading.find.numerals import prose
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

NUMBER = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"
_NUMBER = re.compile(rf"(?<![\w/.,–-]){NUMBER}(?![\w/]|[.,]\d|[–-]\d)", re.ASCII)
_ROUGH = re.compile(
    r"(?<!\w)(?:hơn|gần|trên|dưới|khoảng|ước|chừng|ngót|xấp xỉ|tối thiểu|tối đa|ít nhất|không quá|từ|đến|tới"
    r"|trên dưới|tăng|giảm|thêm|vượt)[ ]+(?:là[ ]+)?$"
)
_NAMES = re.compile(
    r"(?<!tổng )(?<!con )(?<!\w)(?:số|ngày|tháng|năm|quý|khóa|điều|khoản|mục|điểm|thứ|nghị quyết|"
    r"chỉ thị|quyết định|kế hoạch|giai đoạn|nhiệm kỳ|từ)[ ]*:?[ ]*$"
)
# Before a small number these name one of several: "tổ 3", "cấp 2"; before a great one they are counted.
_ONE_OF_SEVERAL = re.compile(r"(?<!\w)(?:tổ|khu|quận|phường|cấp|loại|hạng|khối|lớp|nhóm)[ ]+$")
_MONTH = re.compile(r"[ ]*(?:tháng|giờ|h)[ ]+\d")


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number: where, what it says, and the words up to the next number or mark."""

    start: int
    end: int
    printed: str
    value: Decimal
    words: str  # the words after it, up to the next mark or digit
    is_rough: bool

    @property
    def span(self) -> Span:
        """Where its digits stand."""
        return self.start, self.end


_WORDS = re.compile(r"[ ]*(%|[^\d.,;:()\n%]*)")


def number_at(low: str, start: int, end: int, floor: int) -> Number | None:
    """Read the number whose digits stand at a place; None where it is none or names something."""
    value = parse_number(low[start:end])
    before = low[max(floor, start - 24) : start]
    if value is None or _NAMES.search(before) or _MONTH.match(low, end):
        return None
    if value <= 12 and _ONE_OF_SEVERAL.search(before):
        return None
    words = _WORDS.match(low, end)
    return Number(
        start, end, low[start:end], value, words[1].strip() if words else "", bool(_ROUGH.search(before))
    )


def numbers_in(low: str, start: int, end: int) -> list[Number]:
    """Give the numbers of a stretch of text that may count something."""
    found = (number_at(low, *match.span(), start) for match in _NUMBER.finditer(low, start, end))
    return [number for number in found if number is not None]


def sentences(prepared: Prepared) -> Iterator[Span]:
    """Give the sentences of the prose that hold a digit."""
    lines = [(line.start, line.end) for line in prose(prepared)]
    place = 0
    for start, end in prepared.sentences:
        while place < len(lines) and lines[place][1] <= start:
            place += 1
        if (
            place < len(lines)
            and lines[place][0] <= start
            and any(map(str.isdigit, prepared.text[start:end]))
        ):
            yield start, end


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, and where it stands."""

    ratio: Ratio
    start: int
    end: int


_COUNT = r"(?:\d{1,3}(?:\.\d{3})+|\d+)"
_SHARE = re.compile(
    rf"(?<![\w/.,#-])(?P<done>{_COUNT})(?:[ ]?/[ ]?|[^\d.;()\n]{{0,40}}?[ ](?:trên|trong|/)[ ]+tổng số[ ]+)"
    rf"(?P<of>{_COUNT})(?![\w/%]|[.,-]\d)",
    re.ASCII,
)
_DAY = re.compile(r"(?<!\w)(?:ngày|sáng|trưa|chiều|tối|đêm|từ|trước|sau|dịp|lễ|hết|đến|nay|tính)[ ]*\(?$")


def shares_in(low: str, start: int, end: int) -> Iterator[Share]:
    """Give the ratios of a stretch of text that are no dates and no names."""
    for found in _SHARE.finditer(low, start, end):
        ratio = parse_ratio(f"{found['done']}/{found['of']}")
        before = low[max(start, found.start() - 24) : found.start()]
        if ratio is None or _NAMES.search(before):
            continue
        if ratio.done <= 31 and ratio.of <= 12 and _DAY.search(before):
            continue
        yield Share(ratio, found.start(), found.end())
