"""What stands before a number that has no noun after it: "tỷ lệ hộ nghèo còn 2,3%"."""

import re

from soichieu.pure.reading.findings import Span

_CLAUSE_END = re.compile(r"[.;:,()\n•–]|[ ]-[ ]|(?<!\w)(?:và|trong đó|đồng thời|nhưng|qua đó)(?!\w)")
_PREDICATE = re.compile(
    r"[ ]+(?:(?:đã|đều|ước|cũng|chỉ|tiếp tục|lên|xuống|sẽ|phải|mới|là|luôn|tăng|giảm|còn|đạt|"
    r"chiếm|vượt|bằng"
    r"|từ|lũy kế|duy trì|khoảng|trên|hơn|gần|tối thiểu|ít nhất|bình quân|tỷ lệ|tỉ lệ|ở mức|mức|"
    r"thêm|dưới|tới|đến)(?:[ ]+|$))+$"
)
_LABEL = re.compile(r"[ ]*:[ ]*$")
_RATE = re.compile(
    r"(?<!\w)(?:tỷ lệ|tỉ lệ|tỷ suất|mức độ)[ ]+(?!(?:trung bình|bình quân|đạt|là|trên|hơn)[ ])"
)
_RATE_END = re.compile(
    r"[ ]+(?:đạt(?! chuẩn)|là|lên|chiếm|còn|tăng|giảm|vượt|ước|hằng năm|hàng năm|từ|duy trì|trên|"
    r"đến nay)(?!\w)|"
    r"[ ]*[:;()]|[ ]*\d(?!\d*[ ]tuổi)"
)
_OPENING = re.compile(
    r"[ ]*(?:[-+*•–][ ]*|(?:đến nay|hiện nay|hiện|kết quả|cụ thể|qua đó|trong đó|nhờ đó|với|đã|"
    r"nâng|đưa|có|theo đó|đồng thời)"
    r"(?:[ ]*,)?[ ]+)+"
)
_FUND = re.compile(
    r".*(?<!\w)(?<!tổng )(?P<fund>tổng (?:kinh phí|mức đầu tư|vốn|giá trị|số tiền|dự toán|thu|chi)|kinh phí"
    r"|ngân sách|nguồn vốn|vốn|số tiền|doanh thu|dự toán|quỹ|nguồn)(?!\w)(?:[ ][^\W\d_]+){0,6}?[ ]*$"
)
_NOT_A_SUBJECT = re.compile(r"(?:tỷ lệ|tỉ lệ|đạt|số|có|và|tổng số|tổng)(?: trung bình| bình quân)?")
_LONGEST = 12  # words; a longer subject is a whole tale, not the name of a figure
_FARTHEST = 300  # characters; no twelve words take more


def subject_before(low: str, floor: int, start: int) -> Span | None:
    """Give the span of the subject of the number at `start`; None where the words do not show one.

    `floor` is where the line or sentence begins.
    """
    rate = _rate(low, floor, start)
    if rate:
        return rate
    label = _LABEL.search(low, max(floor, start - 4), start)
    predicate = None if label else _PREDICATE.search(low, max(floor, start - 40), start)
    end = label.start() if label else predicate.start() if predicate else None
    if end is None:
        return None
    begin = max([floor, *(mark.end() for mark in _CLAUSE_END.finditer(low, max(floor, end - 160), end))])
    opening = _OPENING.match(low, begin, end)
    begin = opening.end() if opening else begin
    return _tidy(low, begin, end)


def fund_before(low: str, floor: int, start: int) -> Span | None:
    """Give the fund or total directly before a sum of money: "ngân sách địa phương 400 tỷ đồng"."""
    found = _FUND.match(low, max(floor, start - 60), start)
    return _tidy(low, found.start("fund"), start) if found else None


def _rate(low: str, floor: int, start: int) -> Span | None:
    """Read "tỷ lệ …" as far as its predicate, if nothing but the predicate parts it from the number."""
    begins = list(_RATE.finditer(low, max(floor, start - 140), start))
    if not begins:
        return None
    rate = begins[-1]
    end = _RATE_END.search(low, rate.end(), start)
    stop = end.start() if end else start
    if any(mark in low[stop:start] for mark in ".;,)") or low.find(".", rate.start(), stop) >= 0:
        return None
    return _tidy(low, rate.start(), stop, numbered=True)


def _tidy(low: str, begin: int, end: int, *, numbered: bool = False) -> Span | None:
    """Trim blanks and refuse what is empty, too long, or holds a number of its own."""
    if end - begin > _FARTHEST:
        return None
    while begin < end and not low[begin].isalnum():
        begin += 1
    while end > begin and not low[end - 1].isalnum():
        end -= 1
    words = low[begin:end]
    if (
        not words
        or _NOT_A_SUBJECT.fullmatch(words)
        or len(words.split()) > _LONGEST
        or (not numbered and any(letter.isdigit() for letter in words))
    ):
        return None
    return begin, end
