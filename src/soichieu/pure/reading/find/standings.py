"""Whether an amount is a figure (it is or was), a target (it is to be), or neither (guide of the corpus)."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from soichieu.pure.reading.find.amounts import Amount
from soichieu.pure.reading.find.moods import Moods
from soichieu.pure.reading.find.runs import word_before
from soichieu.pure.reading.find.sections import Mood
from soichieu.pure.reading.prepared import Prepared


class Standing(StrEnum):
    """What a number is for its reader."""

    FIGURE = "figure"
    TARGET = "target"
    NEITHER = "neither"


_BOUND = re.compile(r"(?:ít nhất|tối thiểu|tối đa|không quá|nhiều nhất|không dưới|đạt tối thiểu|từ … trở)")
# In an order, a number after these tells what there is: "cấp thuốc cho 12 trạm", "Đoàn gồm 7 người".
_TELLING_BEFORE = frozenset(
    ("của", "cho", "tại", "ở", "trên", "với", "trong", "có", "gồm", "là", "thuộc", "còn", "theo", "qua", "từ")
)
_DESCRIBING_BEFORE = re.compile(
    r"(?<!\w)(?:tổng (?:mức đầu tư|kinh phí|vốn|số|dự toán|diện tích)|kinh phí|dự toán|mức đầu tư|quy mô|"
    r"diện tích|chiều dài|dài|rộng|trị giá|nguồn vốn|ngân sách|công suất|vốn|thành phần|số lượng|gồm|bao gồm)"
    r"(?:[ ][^\W\d_]+){0,7}[ ]*:?[ ]*$"
)
_JOINED = re.compile(r"[ ]*(?:,|;|và|hoặc|đến|lên|-|–|và[ ]+có)?[ ]*")
_OWES = re.compile(r"[^.;,()\n]{0,40}?(?<!\w)(?:phải|cần|chịu trách nhiệm|có trách nhiệm|khẩn trương)(?!\w)")
_ORDERED_BEFORE = re.compile(r"(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)[ ]+(?:các[ ]+)?$")
_TELLS_AFTER = re.compile(r"[^.;()\n]{0,40}?(?<!\w)(?:chưa|đang|còn thiếu|bị|đã|hiện|vẫn)(?!\w)")
_DEFINED = re.compile(
    r"(?<!\w)(?:trẻ em|trẻ|người|hộ|nhà|tàu|xe|dự án|công trình|gói thầu|khoản|thửa|cơ sở|doanh nghiệp|loại|"
    r"dài|rộng|cao|sâu|công suất|quy mô)[ ]*$"
)
# What a paper itself consists of is told, not ordered: "Chương trình đề ra 6 nhóm nhiệm vụ".
_CONTENTS = re.compile(
    r"(?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|mục tiêu|chỉ tiêu|quan điểm|khâu đột phá|chuyên đề|phần|điều|"
    r"chương)(?!\w)"
)
_LIMITS = re.compile(r"(?:trên|dưới|từ … trở)")


def standings(
    prepared: Prepared, amounts: Iterable[Amount], moods: Moods
) -> Iterator[tuple[Amount, Standing]]:
    """Tell of each amount, in the order of the text, what it is."""
    before: tuple[Amount, Standing] | None = None
    for amount in amounts:
        standing = _standing(prepared, amount, moods, before)
        before = (amount, standing)
        yield before


def _standing(
    prepared: Prepared, amount: Amount, moods: Moods, before: tuple[Amount, Standing] | None
) -> Standing:
    if _is_threshold(prepared, amount):
        return Standing.NEITHER
    match moods.at(amount.number[0]):
        case Mood.TELLS:
            return Standing.FIGURE
        case None:
            bound = moods.rules and _BOUND.match(amount.qualifier or "")
            return Standing.TARGET if bound else Standing.FIGURE
        case Mood.AIMS:
            return Standing.TARGET
        case Mood.ASKS:
            tells = _TELLS_AFTER.match(prepared.lower, amount.number[1])
            return Standing.FIGURE if tells else Standing.NEITHER
        case Mood.ORDERS:
            return _in_order(prepared, amount, before)


def _in_order(prepared: Prepared, amount: Amount, before: tuple[Amount, Standing] | None) -> Standing:
    """In an order the object of the deed and what has a bound is a target, what a phrase names is told."""
    low, opens, floor = prepared.lower, amount.opens, amount.line.start
    if _BOUND.match(amount.qualifier or ""):
        return Standing.TARGET
    if before and before[0].span[1] > floor and _JOINED.fullmatch(low, before[0].span[1], opens):
        return before[1]
    if (
        (amount.of and amount.measure_unit is None and _CONTENTS.match(low, amount.of[0]))
        or word_before(low, floor, opens) in _TELLING_BEFORE
        or _DESCRIBING_BEFORE.search(low, max(floor, opens - 60), opens)
    ):
        return Standing.FIGURE
    if amount.measure_unit is None and (
        _ORDERED_BEFORE.search(low, max(floor, opens - 20), opens) or _OWES.match(low, amount.number[1])
    ):
        return Standing.NEITHER  # those who must do it: "5 xã phải …"
    return Standing.FIGURE if _TELLS_AFTER.match(low, amount.number[1]) else Standing.TARGET


def _is_threshold(prepared: Prepared, amount: Amount) -> bool:
    """Tell the limit by which a thing is defined: "85 tàu dài trên 15 m", "dự án trên 10 tỷ đồng"."""
    if not _LIMITS.match(amount.qualifier or ""):
        return False
    low, opens = prepared.lower, amount.opens
    return _DEFINED.search(low, max(amount.line.start, opens - 24), opens) is not None
