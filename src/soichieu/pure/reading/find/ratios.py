"""So many of so many: "63/63", "119 xã trên tổng số 124 xã"; parts of dates and addresses are none."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.quantities import Ratio, parse_ratio
from soichieu.pure.reading.data.measure_nouns import DURATIONS, PHYSICAL_UNITS
from soichieu.pure.reading.find.numerals import counts_follow
from soichieu.pure.reading.find.runs import lost_its_blank, runs_of
from soichieu.pure.reading.prepared import Line, Prepared

_COUNT = r"\d{1,3}(?:\.\d{3})+|\d+"
_SLASHED = re.compile(
    rf"(?<![\d_/.,#-])(?P<done>{_COUNT})[ ]?/[ ]?(?:(?:tổng số|tổng)[ ]+)?(?P<of>{_COUNT})(?![\w/%]|[.,-]\d)",
    re.ASCII,
)
_SPELT = re.compile(
    rf"(?<![\d_/.,#-])(?P<done>{_COUNT})(?P<noun>(?:[ ]+[^\W\d_]+){{0,6}}?),?[ ]*\(?(?P<join>(?:trên|trong|/)"
    rf"[ ]*(?:tổng số|tổng cộng|tổng|số)?)[ ]*(?P<of>{_COUNT})(?![\w/%]|[.,]\d)",
)
_JOINS = ("/", "trên", "trong", "tổng số", "tổng cộng", "tổng", "số")  # what stands before the whole
_WORD = re.compile(r"[ ]*\)?[ ]*([^\W\d_]+)")
_DAY_WORDS = re.compile(
    r"(?<!\w)(?:ngày|sáng|trưa|chiều|tối|đêm|từ|trước|sau|dịp|lễ|hết|mùng|nay|khánh|kể từ|chậm nhất)[ ]*\(?$"
)
TILL_NOW = re.compile(r"(?<!\w)(?:đến|tới)(?: hôm)? nay[ ,]*$")
_NAME_WORDS = re.compile(
    r"(?<!\w)(?:số|hạng|xếp|vị trí|thứ|đường|phố|hẻm|ngõ|nghị quyết|chỉ thị|quyết định|kế hoạch|"
    r"trực|điều|mẫu|tờ|thửa|"
    r"phiên bản|năm học)[ ]*:?[ ]*$"
)
_NUMBER_OF = re.compile(r"(?<!\w)(?:tổng |trong |kế hoạch |chỉ thị )?(?:số|thứ|kế hoạch)[ ]*:?[ ]*$")
_MEASURED = frozenset((*PHYSICAL_UNITS, "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng"))
_MEASURES_FOLLOW = re.compile(rf"[ ]?(?:{'|'.join(PHYSICAL_UNITS)}|(?:tỷ|triệu) đồng)(?![\w²³])")
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
    opening = prepared.once(_opening)
    for start in opening[bisect_left(opening, line.start) : bisect_left(opening, line.end)]:
        if start < read or (low[start - 1].isalpha() and not lost_its_blank(prepared, line, start)):
            continue
        found = _SLASHED.match(low, start, line.end)
        share = _share(low, found) if found else None
        if found is None and (found := _SPELT.match(low, start, line.end)) and _is_of_one_kind(low, found):
            share = _share(low, found)
        if share:
            read = share.end
            yield share


def _opening(prepared: Prepared) -> list[int]:
    """Give where a number begins that may open a ratio: with a stroke in it, or "trên", "trong" behind it."""
    low, runs = prepared.lower, prepared.once(runs_of)
    following = (*runs.starts[1:], len(low))
    return [
        start
        for (start, end), after in zip(runs.spans, following, strict=False)
        if "/" in low[start:end] or ((gap := low[end:after].rstrip(" ")).endswith(_JOINS) and _joins(gap))
    ]


def _joins(gap: str) -> bool:
    return "/" in gap or "trên" in gap or "trong" in gap


def _is_of_one_kind(low: str, found: re.Match[str]) -> bool:
    """Tell "9 chi bộ trong tổng số 12 chi bộ" from "31 đảng viên trên 58 giáo viên", "5 trong 12 tháng"."""
    before, after = _WORD.match(found["noun"]), _WORD.match(low, found.end())
    one, other = before and before[1], after and after[1]
    if other in DURATIONS or {one, other} & _MEASURED or found["done"] in ("1", "01"):
        return False
    total = "tổng" in found["join"]
    if one and other:
        return one == other or (total and not counts_follow(low, found.end()))
    return total or (one is None and other is not None and counts_follow(low, found.end()))


def _share(low: str, found: re.Match[str]) -> Share | None:
    ratio = parse_ratio(f"{found['done']}/{found['of']}")
    if ratio is None or (found.group() in ("24/24", "24/7", "7/7") and _on_duty(low, found)):
        return None
    before = low[max(0, found.start() - 24) : found.start()]
    before = "" if TILL_NOW.search(before) else before
    like_a_date = ratio.done <= 31 and ratio.of <= 12 and found["of"] == found.group().rpartition("/")[2]
    counts = counts_follow(low, found.end()) and "ngày" not in before[-6:]
    if (
        (_NAME_WORDS.search(before) and not (counts and _NUMBER_OF.search(before)))
        or _CLOCK.match(low, found.end())
        or (like_a_date and not counts and _DAY_WORDS.search(before))
        or _MEASURES_FOLLOW.match(low, found.end())
    ):
        return None
    if ratio.of <= 5 and _FRACTION.match(low, found.end()):
        return None  # "2/3 số đảng viên" is a fraction
    noun = found.span("noun") if "noun" in found.re.groupindex and found["noun"] else None
    return Share(ratio, found.start(), found.end(), noun, like_a_date)


def _on_duty(low: str, found: re.Match[str]) -> bool:
    return found.group() != "7/7" or low[max(0, found.start() - 8) : found.start()].rstrip().endswith("tuần")
