"""The last day that words name, where they name one with its year."""

import re
from datetime import date

from soichieu.pure.calendar import read_deadline

_YEAR = re.compile(r"(?<!\d)(?P<year>20\d\d)(?!\d)")
_DAY = re.compile(
    r"(?<!\w)(?:trước|đến|hết|xong|hoàn thành|chậm nhất|muộn nhất|trong|vào)\s"
    r"(?:(?:trong|trước|vào|đến|hết|là)\s)?(?:ngày |hết |cuối |tháng |quý |năm |đầu )*[\divx]{1,4}"
    r"(?:[\s/.-]{1,3}(?:năm |tháng )?\d{1,4})*",
    re.IGNORECASE,
)


def last_day_in(text: str) -> date | None:
    """Return the last day by which the words promise something, its year printed; None where they name none.

    "trong tháng 9/2024" is its last day, "trước quý II/2025" the day before it begins (R12).
    """
    days = []
    for match in _DAY.finditer(text):
        year = _YEAR.search(match.group())
        if year:
            read = read_deadline(match.group(), date(int(year["year"]), 1, 1))
            days += [read.day] if read.day else []
    return max(days, default=None)
