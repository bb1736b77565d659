"""What measures a number: %, money, lengths, surfaces, weights, energy, turns, points, also per something.

The list is closed; everything else is counted and has no measure ("12 hộ").
"""

import re
from dataclasses import dataclass

from soichieu.pure.reading.data.measure_nouns import (
    COUNT_SCALES,
    CURRENCIES,
    MONEY_SCALES,
    PER_PAIRS,
    PHYSICAL_UNITS,
    TIMES,
)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_PER = rf"(?:[ ]?/[ ]?(?:{_any(PER_PAIRS)}|[^\W\d_]+[23²³]?)(?!\w))*"
_SCALES = "|".join(COUNT_SCALES)
_MEASURE = re.compile(
    rf"[ ]?(?P<percent>(?:%|phần trăm(?!\w)){_PER})"
    rf"|[ ]?(?P<money>(?:(?:{_any(MONEY_SCALES)})[ ]?)?(?:{_any(CURRENCIES)})(?!\w|/c(?!\w)|[ ](?:chí|bào|"
    rf"đội|hương|loạt|thời|thuận|diễn|phục|hồ|tác)(?!\w)){_PER}"
    rf"|(?:nghìn|ngàn) (?:tỷ|tỉ)(?!\w)|(?:tỷ|tỉ|triệu)(?=[ ]*(?:[.,;:)\n]|$)))"
    rf"|[ ]?(?P<physical>(?:(?:{_SCALES})[ ])?(?:{_any(PHYSICAL_UNITS)})(?![\w²³]){_PER})"
    rf"|[ ](?P<points>điểm phần trăm|điểm %)(?!\w)"
    rf"|[ ](?:(?P<scale>{_SCALES})[ ])?(?P<turns>lượt(?!\w){_PER})"
    rf"|[ ](?P<score>điểm|bậc)(?=[ ]*(?:[.,;:)\n]|$|"
    rf"[ ](?:so với|và|trên|tăng|giảm|xếp|đạt|trong|cao|thấp)(?!\w)))"
    rf"|[ ](?P<times>lần)(?![\w/])"
    rf"|[ ](?P<time>(?!(?:ngày|giờ) (?:công|giảng|hội))(?:{'|'.join(TIMES)})(?!\w){_PER})"
    rf"|[ ](?P<count>{_SCALES})(?=[ ])"
)
# A frequency counts nothing, and a voltage or a size names a thing.
_NONE = re.compile(
    r"[ ]?(?:lần|buổi|phiên|kỳ|cuộc|đợt)[ ]?/[ ]?(?:giờ|ngày|tuần|tháng|quý|năm|học kỳ)(?!\w)"
    r"|[ ]?(?:kv|v|hz|khz|mhz|ghz|inch|px|cc|hp|w|°c|°|sao|g/l|g/lít|‰)(?!\w)"
    r"|[ ]cấp(?!\w)(?! (?:ủy|học))|[ ]giờ(?=[ ](?:ngày|thứ|phút|\d|sáng|chiều|hằng|hàng))"
)
_MEASURED_TIME = re.compile(
    r"(?<!\w)(?:(?:thời gian(?![ ]*:)|thời hạn(?![ ]*:)|số (?:ngày|giờ)|rút ngắn)[^.;()\n]{0,90}|"
    r"(?:chờ|mất|bình quân|trung bình)[^.;,()\n]{0,24})$"
)
_PERIOD = re.compile(
    r"(?<!\w)(?:trong|sau|suốt|qua|(?<!không )quá|đợt|thời hạn|thời gian|kéo dài|hơn|gần|cao điểm|trước|"
    r"lúc|hồi|vòng|"
    r"giờ)[ ]+$"
)
_GROWS = re.compile(r"(?<!\w)(?:gấp|tăng|giảm|cao|thấp|bằng|vượt|nhanh|lớn|nhiều|hơn)(?!\w)[^.;,()\n]{0,30}$")
_GAP = re.compile(r"[ ]*\([^()\d]{1,30}\)")
_FAR = 120  # characters before a number of hours in which its indicator is sought


@dataclass(frozen=True, slots=True)
class Measure:
    """What follows the digits: the factor they are multiplied by, the unit as printed, and where it ends."""

    factor: int
    unit: str | None
    end: int
    share: bool = False  # a per cent of something


def measure_at(text: str, low: str, floor: int, start: int, end: int) -> Measure | None:
    """Read the measure of a number whose digits end at `end`; `floor` and `start` bound the words before it.

    None where the number counts nothing: so many times a year, hours and days that pass.
    """
    gap = _GAP.match(low, end)  # "02 (hai) lớp"
    place = gap.end() if gap else end
    if _NONE.match(low, place):
        return None
    found = _MEASURE.match(low, place)
    if found is None:
        return Measure(1, None, place)
    kind = str(found.lastgroup)
    if kind in _ONLY_SOMETIMES and not _ONLY_SOMETIMES[kind](low, floor, start):
        return None
    unit = text[found.start(kind) : found.end()].lstrip()
    if kind == "count":
        return Measure(COUNT_SCALES[found["count"]], None, found.end())
    if kind == "percent":
        unit = unit.replace("phần trăm", "%")
    factor = COUNT_SCALES[found["scale"]] if found["scale"] else 1
    return Measure(factor, unit, found.end(), share=kind == "percent")


def _grows(low: str, floor: int, start: int) -> bool:
    """Tell "gấp 2 lần" from "kiểm tra 2 lần"."""
    return _GROWS.search(low, max(floor, start - 40), start) is not None


def _is_measured(low: str, floor: int, start: int) -> bool:
    """Tell "thời gian chờ còn 38 phút", which an indicator says, from hours that pass."""
    measured = _MEASURED_TIME.search(low, max(floor, start - _FAR), start)
    return measured is not None and not _PERIOD.search(low, max(floor, start - 16), start)


_ONLY_SOMETIMES = {"times": _grows, "time": _is_measured}
