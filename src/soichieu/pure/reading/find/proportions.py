"""The ratios of the prose with what they count: reached they are coverage, aimed at they are targets."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.find.numerals import Closed, counts_follow, dates_closed, prose
from soichieu.pure.reading.find.phrases import counted_phrase
from soichieu.pure.reading.find.ratios import TILL_NOW, Share, shares
from soichieu.pure.reading.find.subjects import subject_before
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, Prepared

# After a comma the units counted may go on: "15/17 huyện ủy, thị ủy đã họp".
_UNITS_GO_ON = (
    r"(?:(?:huyện|thị|thành|quận|tỉnh|đảng) ủy|thị xã|thành phố|quận|huyện|xã|phường|thị trấn|đặc khu|sở|ban|"
    r"ngành|đơn vị|địa phương|chi bộ)(?!\w)"
)
_CLAUSE_END = re.compile(
    rf"[;\n(]|[.](?=\s|$)|,[ ](?!{_UNITS_GO_ON})(?=[^\d;]{{0,40}}\d|trong đó|còn|tăng|giảm|đạt|chiếm)"
    r"|[ ]+(?:đạt|chiếm)(?: tỷ lệ| tỉ lệ)?[ ]+\d|$"
)
_TIME_OF_DAY = re.compile(r"(?:sáng|trưa|chiều|tối|(?<!đến )(?<!tới )hôm)[ ]+(?:nay|qua)[ ,(]*$")
_COUNTED_BEFORE = re.compile(r"(?:\d|%|(?<!\w)(?:đạt|có)(?!\w))[^.;\n]{0,40}$")
_SHARED_BEFORE = re.compile(r"(?:%|(?<!\w)(?:đạt|có|số|tỷ lệ)(?!\w))[^.;\n]{0,40}$")
_LONGEST = 300  # characters of what a ratio counts
_OPENING = re.compile(r"[ ]*(?:\([^)]{0,20}\)|%|,|:|\))?[ ]*")
_BRACKETED = re.compile(r"\d[\d.,]*[ ]?%?[ ]+(?P<thing>[^\d.;,()][^\d.;()]{2,80}?)[ ]*\((?:đạt |bằng )?$")


def proportions(prepared: Prepared, names: Closed) -> Iterator[tuple[Share, Span | None]]:
    """Give each ratio in the order of the text, with the span of what it counts."""
    text, low = prepared.text, prepared.lower
    dates = prepared.once(dates_closed)
    for line in prose(prepared):
        for share in shares(prepared, line):
            dated = dates.holds(share.start) and not _is_rather_a_ratio(low, share)
            if dated or names.holds(share.start):
                continue
            what = _what(text, low, line, share)
            if (what or not share.like_a_date) and not (share.like_a_date and _stands_apart(low, share)):
                yield share, what


def _is_rather_a_ratio(low: str, share: Share) -> bool:
    """Tell "Đến nay, 11/12 trường" from "sáng nay, 11/12": a count noun follows, no time of day precedes."""
    of_day = _TIME_OF_DAY.search(low, share.start - 16, share.start)
    till_now = TILL_NOW.search(low, share.start - 20, share.start)
    return of_day is None and (counts_follow(low, share.end) or till_now is not None)


def _stands_apart(low: str, share: Share) -> bool:
    """Tell a day set apart by marks: "Ngày Chuyển đổi số 10/10, …", "hôm thứ Hai (2/3)"."""
    bracket = low[share.start - 1 : share.start] == "("
    counted = _SHARED_BEFORE if bracket else _COUNTED_BEFORE
    apart = bracket or low.startswith((", ", " - "), share.end)
    return apart and not counted.search(low, share.start - 60, share.start)


def _what(text: str, low: str, line: Line, share: Share) -> Span | None:
    """Give what the ratio counts: the words before its bracket, the clause after it, or its subject."""
    bracketed = _BRACKETED.search(low, max(line.start, share.start - 110), share.start)
    if bracketed and low.startswith(")", share.end):
        return bracketed.span("thing")
    opening = _OPENING.match(low, share.end, line.end)
    thing = counted_phrase(text, low, opening.end() if opening else share.end)
    if thing:
        far = min(line.end, thing[1] + _LONGEST)
        stop = _CLAUSE_END.search(low, thing[1], far)
        return thing[0], stop.start() if stop else far
    return share.noun or subject_before(low, line.start, share.start)
