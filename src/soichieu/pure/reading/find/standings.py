"""Whether an amount is a figure (it is or was), a target (it is to be), or neither (guide of the corpus)."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from soichieu.pure.reading.find.amounts import Amount
from soichieu.pure.reading.find.moods import Moods
from soichieu.pure.reading.find.runs import word_before
from soichieu.pure.reading.find.sections import Mood
from soichieu.pure.reading.prepared import LineKind, Prepared


class Standing(StrEnum):
    """What a number is for its reader."""

    FIGURE = "figure"
    TARGET = "target"
    NEITHER = "neither"


_BOUND = re.compile(r"(?:ít nhất|tối thiểu|tối đa|không quá|nhiều nhất|không dưới|đạt tối thiểu|từ … trở)")
# In an order, a number after these tells what there is: "cấp thuốc cho 12 trạm", "Đoàn gồm 7 người".
_TELLING_BEFORE = (
    "của", "cho", "tại", "ở", "trên", "với", "trong", "có", "gồm", "là", "thuộc", "còn", "qua", "từ", "tới",
    "đến", "theo", "về",
)  # fmt: skip
_DESCRIBING_BEFORE = re.compile(
    r"(?<!\w)(?<!nộp )(?<!thu )(?<!chi )(?<!động )(?:cách(?! ly)|tổng (?:mức đầu tư|kinh phí|vốn|số|dự toán|"
    r"diện tích)|kinh phí|dự toán|mức đầu tư|quy mô|diện tích|chiều dài|dài|rộng|trị giá|nguồn vốn|ngân sách|"
    r"công suất|vốn|thành phần|số lượng|gồm|bao gồm)(?:[ ][^\W\d_]+){0,7}[ ]*:?[ ]*$"
)
_ON_GROUND = re.compile(r"(?<!\w)(?:(?:trên|tại|ở)[ ][^\W\d_]+|danh mục|danh sách)[ ]$")  # "trên loa 10 thôn"
_JOINED = re.compile(r"[ ]*(?:,|;|và|hoặc|đến|lên|-|–|và[ ]+có)?[ ]*")
_OWES = re.compile(r"[^.;,()\n]{0,40}?(?<!\w)(?:phải|cần|chịu trách nhiệm|có trách nhiệm|khẩn trương)(?!\w)")
_ORDERED_BEFORE = re.compile(r"(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)[ ]+(?:các[ ]+)?$")
_TELLS_AFTER = re.compile(r"[ ]*(?:chưa|đang|còn|bị|đã|hiện|vẫn|mới)(?!\w)")
_BODIES = re.compile(
    r"(?:xã|phường|thị trấn|huyện|sở|đơn vị|địa phương|cơ quan|trường|tập thể|chi bộ|đảng bộ|đảng ủy|hội|"
    r"phòng|ban|tổ chức|doanh nghiệp|trung tâm|trạm|công ty|thôn|bản|ấp|khu|cụm|chủ đầu tư|nhà thầu)"
    r"(?![^\W\d_])"
)
_GROUNDS = re.compile(
    r"(?:tuyến|phố|xã|phường|thị trấn|huyện|tỉnh|thôn|bản|ấp|địa bàn|cánh đồng|lĩnh vực|khu|mặt|trục)"
    r"(?![^\W\d_])"
)
# A number inside the name of a rate: "tỷ lệ tiêm đủ 2 mũi".
_WITHIN_RATE = re.compile(
    r"(?:tỷ lệ|tỉ lệ)(?![^.;,:()\n]*(?<!\w)(?:đạt|là|còn|chiếm|tăng|giảm|từ|trung bình|bình quân)(?!\w))"
    r"[ ][^\W\d_]+[ ][^.;,:()\n]*$"
)
_DEFINED = re.compile(
    r"(?<!\w)(?:trẻ em|trẻ|(?<!đầu )(?<!lao động )người|hộ|nhà|tàu|xe|dự án|công trình|gói thầu|khoản|"
    r"thửa|cơ sở|doanh nghiệp|loại|"
    r"dài|rộng|cao|sâu|công suất|quy mô|nhiệt độ|nơi có|nơi|xa [^\W\d_]+|"
    r"(?:xã|bản|thôn|trường|đơn vị|chi bộ|hộ) có)[ ]*$"
)
# What a paper itself consists of is told, not ordered: "Chương trình đề ra 6 nhóm nhiệm vụ".
_CONTENTS = re.compile(
    r"(?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|mục tiêu|chỉ tiêu|quan điểm|khâu đột phá|chuyên đề|phần|điều|"
    r"chương)(?!\w)"
)
_REACHES = re.compile(r"(?<!\w)(?:đạt|tăng|giảm|là|còn|bằng|lên|ở mức|thu|được)[ ]*$")
_MARKER = 4  # characters of "12. ", "- "
_LIMITS = re.compile(r"(?:trên|dưới|từ … trở)")


def standings(
    prepared: Prepared, amounts: Iterable[Amount], moods: Moods
) -> Iterator[tuple[Amount, Standing]]:
    """Tell of each amount, in the order of the text, what it is."""
    before: tuple[Amount, Standing] | None = None
    for amount in amounts:
        if moods.in_lead(amount.number[0]):
            yield amount, Standing.NEITHER
            continue
        standing = _standing(prepared, amount, moods, before)
        before = (amount, standing)
        yield before


def _standing(
    prepared: Prepared, amount: Amount, moods: Moods, before: tuple[Amount, Standing] | None
) -> Standing:
    mood = moods.at(amount.number[0])
    if _is_threshold(prepared, amount, mood or Mood.TELLS):
        return Standing.NEITHER
    bound = _BOUND.match(amount.qualifier or "") is not None
    if mood is Mood.ORDERS:
        return _in_order(prepared, amount, before)
    if mood is Mood.ASKS:
        tells = _TELLS_AFTER.match(prepared.lower, amount.span[1])
        aims = bound and moods.by(amount.number[0])
        return Standing.TARGET if aims else Standing.FIGURE if tells else Standing.NEITHER
    if mood is not None:
        return Standing.TARGET if mood is Mood.AIMS else Standing.FIGURE
    if amount.line.kind is not LineKind.TITLE and _must(prepared.lower, amount):
        return Standing.NEITHER
    return Standing.TARGET if bound and moods.rules else Standing.FIGURE


def _in_order(prepared: Prepared, amount: Amount, before: tuple[Amount, Standing] | None) -> Standing:
    """In an order the object of the deed and what has a bound is a target, what a phrase names is told."""
    low, opens, floor = prepared.lower, amount.opens, amount.line.start
    if _BOUND.match(amount.qualifier or ""):
        return Standing.TARGET
    if before and before[0].span[1] > floor and _JOINED.fullmatch(low, before[0].span[1], opens):
        return before[1]
    if (
        word_before(low, floor, opens) in _TELLING_BEFORE
        or low[opens - 1 : opens] == "("
        or _ON_GROUND.search(low, max(floor, opens - 16), opens)
        or _DESCRIBING_BEFORE.search(low, max(floor, opens - 60), opens)
        or _is_content_or_ground(low, amount)
        or (low[floor:opens].rstrip().endswith((";", ",")) and _TELLS_AFTER.match(low, amount.span[1]))
    ):
        return Standing.FIGURE
    return Standing.NEITHER if _owes(low, amount) else Standing.TARGET


def _is_content_or_ground(low: str, amount: Amount) -> bool:
    """Tell "6 nhóm nhiệm vụ" of the paper itself, and "dẹp chợ trên 6 tuyến phố"."""
    if amount.of is None or amount.measure_unit:
        return False
    on_ground = amount.qualifier == "trên" and _GROUNDS.match(low, amount.of[0])
    return bool(on_ground or _CONTENTS.match(low, amount.of[0]))


def _owes(low: str, amount: Amount) -> bool:
    """Tell those who must do it: "5 xã phải …", "yêu cầu 12 đơn vị …", "- 05 tập thể gửi bài …"."""
    if amount.of is None or amount.measure_unit or not _BODIES.match(low, amount.of[0]):
        return False
    opens, floor = amount.opens, amount.line.start
    heads = opens - floor <= _MARKER and not any(letter.isalpha() for letter in low[floor:opens])
    return heads or _must(low, amount)


def _must(low: str, amount: Amount) -> bool:
    if amount.of is None or amount.measure_unit or not _BODIES.match(low, amount.of[0]):
        return False
    told = _ORDERED_BEFORE.search(low, max(amount.line.start, amount.opens - 20), amount.opens)
    return told is not None or _OWES.match(low, amount.number[1]) is not None


def _is_threshold(prepared: Prepared, amount: Amount, mood: Mood) -> bool:
    """Tell the limit by which a thing is defined: "85 tàu dài trên 15 m", "dự án trên 10 tỷ đồng"."""
    low, opens, floor = prepared.lower, amount.opens, amount.line.start
    if amount.measure_unit is None and _WITHIN_RATE.search(low, max(floor, opens - 80), opens):
        return True
    qualifier = amount.qualifier or ""
    if not _LIMITS.match(qualifier):
        return False
    opens -= len("từ ") if low.startswith("từ ", opens - len("từ ")) else 0
    if _DEFINED.search(low, max(floor, opens - 24), opens):
        return True
    if qualifier.startswith("dưới") and amount.measure_unit == "%" and mood is not Mood.AIMS:
        return not _REACHES.search(low, max(floor, opens - 16), opens)
    if qualifier.startswith("từ …") and mood is not Mood.AIMS and word_before(low, floor, opens) == "có":
        return True
    upwards = qualifier.startswith("từ …") and amount.measure_unit != "%"
    return upwards and mood is Mood.TELLS and not _REACHES.search(low, max(floor, opens - 16), opens)
