"""So many of so many: "63/63", "119 xã trên tổng số 124 xã"; parts of dates and addresses are none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.quantities import Ratio, parse_ratio
from soichieu.pure.reading.find.runs import lost_its_blank, runs_of
from soichieu.pure.reading.prepared import Line, Prepared

_COUNT = r"\d{1,3}(?:\.\d{3})+|\d+"
_SLASHED = re.compile(
    rf"(?<![\d_/.,#-])(?P<done>{_COUNT})[ ]?/[ ]?(?:(?:tổng số|tổng)[ ]+)?(?P<of>{_COUNT})(?![\w/%]|[.,-]\d)",
    re.ASCII,
)
_SPELT = re.compile(
    rf"(?<![\d_/.,#-])(?P<done>{_COUNT})(?P<noun>(?:[ ]+[^\W\d_]+){{0,6}}?),?[ ]*\(?(?:trên|trong|"
    rf"/)[ ]*(?:tổng số|tổng cộng|tổng)[ ]+"
    rf"(?P<of>{_COUNT})(?![\w/%]|[.,]\d)",
)
_DAY_WORDS = re.compile(
    r"(?<!\w)(?:ngày|sáng|trưa|chiều|tối|đêm|từ|trước|sau|dịp|lễ|hết|mùng|nay|khánh|kể từ|chậm nhất)[ ]*\(?$"
)
_TILL_NOW = re.compile(r"(?<!\w)(?:đến|tới)(?: hôm)? nay[ ,]*$")
_NAME_WORDS = re.compile(
    r"(?<!\w)(?:số|hạng|xếp|vị trí|thứ|đường|phố|hẻm|ngõ|nghị quyết|chỉ thị|quyết định|kế hoạch|"
    r"trực|điều|mẫu|tờ|thửa|"
    r"phiên bản|năm học)[ ]*:?[ ]*$"
)
_CLOCK = re.compile(r"[ ]*(?:giờ|h)(?!\w)")
_FRACTION = re.compile(r"[ ]+(?:số|tổng|diện tích|dân số|ngày|buổi|tháng|năm|giờ|tuần|chặng|quãng)(?!\w)")


@dataclass(frozen=True, slots=True)
class Share:
    """A ratio in the text: its numbers, where they stand, and the noun between them if printed there."""

    ratio: Ratio
    start: int
    end: int
    noun: tuple[int, int] | None
    like_a_date: bool


def shares(prepared: Prepared, line: Line) -> Iterator[Share]:
    """Give the ratios of one line in order."""
    low, read = prepared.lower, line.start
    total = low.find("tổng", line.start, line.end)
    if total < 0 and low.find("/", line.start, line.end) < 0:
        return
    for start, _ in prepared.once(runs_of).within(line.start, line.end):
        if start < read or (low[start - 1].isalpha() and not lost_its_blank(prepared, line, start)):
            continue
        found = (total >= 0 and _SPELT.match(low, start, line.end)) or _SLASHED.match(low, start, line.end)
        share = found and _share(low, found)
        if share:
            read = share.end
            yield share


def _share(low: str, found: re.Match[str]) -> Share | None:
    ratio = parse_ratio(f"{found['done']}/{found['of']}")
    if ratio is None or (found.group() in ("24/24", "24/7", "7/7") and _on_duty(low, found)):
        return None
    before = low[max(0, found.start() - 24) : found.start()]
    before = "" if _TILL_NOW.search(before) else before
    like_a_date = ratio.done <= 31 and ratio.of <= 12 and "tổng" not in found.group()
    if (
        _NAME_WORDS.search(before)
        or _CLOCK.match(low, found.end())
        or (like_a_date and _DAY_WORDS.search(before))
    ):
        return None
    if ratio.of <= 5 and _FRACTION.match(low, found.end()):
        return None  # "2/3 số đảng viên" is a fraction
    noun = found.span("noun") if "noun" in found.re.groupindex and found["noun"] else None
    return Share(ratio, found.start(), found.end(), noun, like_a_date)


def _on_duty(low: str, found: re.Match[str]) -> bool:
    return found.group() != "7/7" or low[max(0, found.start() - 8) : found.start()].rstrip().endswith("tuần")
