"""When an item says that it will be done."""

import re

from soichieu.pure.alignment.days import last_day_in
from soichieu.pure.alignment.values import Item
from soichieu.pure.text.folding import canonical, nfc

_YEAR = re.compile(
    r"(?<!so với )(?<!so với cuối )(?<!của )(?<!từ )(?<!sau )(?<!\w)năm (?P<year>20\d\d)(?!\s?[-–/]\s?20)"
)
_STANDING = re.compile(
    r"(?<!\w)(?:thường xuyên|liên tục|(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|ngày|học kỳ|6 tháng|sáu tháng)"
    r"|định kỳ|(?:trong|cuối|cả|suốt) (?:năm|nhiệm kỳ)|quý (?:i{1,3}|iv|[1-4])|tháng \d{1,2})(?!\w)"
)


def has_due(item: Item, due_text: str) -> bool:
    """Say whether an item tells when: a day, words of a deadline, or in its own words.

    "thường xuyên", "hằng năm" tell when, too.
    """
    if item.due is not None or due_text.strip():
        return True
    return last_day_in(item.text) is not None or bool(_STANDING.search(canonical(nfc(item.text))))


def promises_for(item: Item, due_text: str, years: tuple[int, int]) -> tuple[int, ...]:
    """Return the years within `years`, first to last, for which an item promises something.

    That of its deadline, and each "năm …" of its words; years it only compares with are none.
    """
    due = item.due or last_day_in(due_text) or last_day_in(item.text)
    told = {int(one["year"]) for one in _YEAR.finditer(canonical(nfc(f"{item.text} | {due_text}")))}
    told |= {due.year} if due else set()
    first, last = years
    return tuple(sorted(year for year in told if first <= year <= last))
