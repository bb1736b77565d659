"""Names of people: where one starts and ends, and what only looks like one."""

import re

from soichieu.pure.reading.data.letters import CAPITALS, SMALL
from soichieu.pure.reading.data.surnames import NEVER_PEOPLE, SURNAMES, UNLIKELY_ALONE

_WORD = rf"[{CAPITALS}](?:[{SMALL}]+|['’](?:[{CAPITALS}]?[{SMALL}]+)?|(?=[ ][{CAPITALS}]))"
_RUN = re.compile(rf"{_WORD}(?:[ ]{_WORD}){{0,4}}(?![{CAPITALS}{SMALL}\d])")
_RUN_BEFORE = re.compile(
    rf"(?<![\w.])(?P<name>{_WORD}(?:[ ]{_WORD}){{1,4}})[ ]?(?:[,(]|[-–])[ ]?(?:nguyên[ ])?$"
)
# First words of posts, organs and documents: a run of capitals ends before them.
_NO_NAME = frozenset(
    {
        "Bí", "Phó", "Chủ", "Trưởng", "Giám", "Ủy", "Uỷ", "Tỉnh", "Huyện", "Thị", "Thành", "Ban", "Bộ",
        "Sở", "Cục", "Vụ", "Phòng", "Đảng", "Quốc", "Chính", "Nghị", "Chỉ", "Kế", "Quyết", "Hội", "Trung",
        "Công", "Nhà", "Đồng", "Đại", "Thượng", "Thiếu", "Thủ", "Tổng", "Nguyên", "Cơ", "Tại", "Sáng",
        "Chiều", "Ngày", "Theo", "Ông", "Bà", "Mặt", "Viện", "Chánh", "Tham", "Nhân", "Các", "Những",
        "Việt", "Liên", "Học",
    }
)  # fmt: skip
_SECOND_NO_NAME = frozenset({"Bí", "Phó", "Chủ", "Trưởng", "Giám", "Ủy", "Uỷ", "Nghị", "Sở"})


def name_at(text: str, start: int, *, sure: bool = False) -> int | None:
    """Give the end of the name that starts here; `sure` says a rank or address stands before it.

    A name is a family name with one to four more words; after a rank the first word may be any.
    """
    run = _RUN.match(text, start)
    if not run:
        return None
    words = run.group().split(" ")
    for index in range(1, len(words)):
        if words[index] in _SECOND_NO_NAME:
            words = words[:index]
            break
    return start + len(" ".join(words)) if _is_name(words, sure=sure) else None


def name_before(text: str, end: int) -> tuple[int, int] | None:
    """Give the span of a name that ends right before `end`, parted from it by a comma, dash or bracket."""
    window = max(0, end - 60)
    match = _RUN_BEFORE.search(text[window:end])
    if not match:
        return None
    words = match["name"].split(" ")
    start = window + match.start("name")
    while len(words) >= 2:
        if _is_name(words, sure=False):
            return start, window + match.end("name")
        start += len(words.pop(0)) + 1
    return None


def _is_name(words: list[str], *, sure: bool) -> bool:
    if len(words) < 2 or " ".join(words) in NEVER_PEOPLE:
        return False
    first = words[0]
    if first in SURNAMES:
        return first not in UNLIKELY_ALONE or sure or len(words) >= 3 or words[1] not in _NO_NAME
    return sure and first not in _NO_NAME
