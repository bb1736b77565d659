"""`119/124 … đạt 95,97%`: a ratio against the percentage that the same words give it."""

import re
from collections.abc import Iterator
from fractions import Fraction

from soichieu.pure.reading.consistency.notes import HOW, Note, NoteKind, Verdict, compare, shown
from soichieu.pure.reading.consistency.numbers import NUMBER, Share, shares_in
from soichieu.pure.reading.findings import Span

# After the percentage the clause must end: "đạt 104% dự toán" is a share of something else.
_PERCENT = rf"(?P<percent>{NUMBER})[ ]?%(?=[ ]*(?:$|[.,;:)\n]|và(?!\w)|tổng số(?!\w)))"
_LINK = (
    r"(?:đạt|chiếm|bằng|tương đương|tương ứng|ứng với|=|là)(?: với)?(?: (?:tỷ lệ|tỉ lệ))?(?: là)?[ ]*:?[ ]*"
)
_RATE = r"(?:tỷ lệ|tỉ lệ)[ ]+"
_AFTER = re.compile(
    rf"(?P<what>[^\d;.()\n]{{0,110}}?)[ ]*(?:\([ ]*(?:{_LINK}|{_RATE})?|,?[ ]*{_LINK}|,[ ]*{_RATE}){_PERCENT}"
)
_BEFORE = re.compile(
    rf"(?P<percent>{NUMBER})[ ]?%(?P<what>[^\d;.()%\n]{{0,60}})\((?:tương ứng |tức |đạt |bằng )?$"
)
_OTHER = re.compile(
    r"(?<!\w)(?:tỷ lệ|tỉ lệ|tăng|giảm|vượt|so với|thu ngân sách|trong đó|còn|riêng|cùng kỳ)(?!\w)"
)
_LISTED = re.compile(
    r",[ ]*(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|sở|ban|ngành|đơn vị|địa phương"
    r"|cơ quan|tổ chức|thôn|buôn|bản|ấp|tổ dân phố|khu phố|chi bộ|đảng bộ|đảng ủy|huyện ủy|thị ủy|chiến sĩ"
    r"|công chức|viên chức)(?!\w)"
)
_CHANGE = re.compile(r"(?:tăng|giảm|vượt|thấp hơn|cao hơn|thêm)[^.;()]{0,30}$")


def share_notes(low: str, start: int, end: int) -> Iterator[Note]:
    """Give what can be said of the ratios of one sentence."""
    for share in shares_in(low, start, end):
        found = _percent_after(low, share, end) or _percent_before(low, share, start)
        if found:
            yield _note(low, share, found)


def _percent_after(low: str, share: Share, end: int) -> Span | None:
    after = _AFTER.match(low, share.end, end)
    if after is None or _OTHER.search(after["what"]):
        return None
    in_brackets = low.startswith("(", after.end("what") + 1) or low.startswith("(", after.end("what"))
    return after.span("percent") if in_brackets or not _names_two_things(after["what"]) else None


def _names_two_things(what: str) -> bool:
    """Tell "63/63 đơn vị có kế hoạch, thu hồi nợ đạt …": after the last comma something else is spoken of."""
    _first, comma, last = _LISTED.sub(" ", what).rpartition(",")
    return bool(comma) and len(last.split()) > 3


def _percent_before(low: str, share: Share, start: int) -> Span | None:
    before = _BEFORE.search(low, max(start, share.start - 120), share.start)
    if before is None or _OTHER.search(before["what"]):
        return None
    if _CHANGE.search(low, max(start, before.start() - 50), before.start()):
        return None  # "giảm 5,83% (3.389/3.599 vụ)" says how far it fell
    return before.span("percent")


def _note(low: str, share: Share, percent: Span) -> Note:
    printed = low[slice(*percent)]
    exact = Fraction(share.ratio.done * 100, share.ratio.of)
    verdict = compare(printed, exact)
    ratio = low[share.start : share.end] if "/" in low[share.start : share.end] else _spelt(share)
    if verdict is Verdict.DISAGREES:
        said = f"{ratio} là {shown(exact)}%, văn bản ghi {printed}%."
    else:
        said = f"{ratio} là {shown(exact)}%, khớp với {printed}% trong văn bản{HOW[verdict]}."
    return Note(NoteKind.SHARE, verdict, ((share.start, share.end), percent), said)


def _spelt(share: Share) -> str:
    return f"{shown(share.ratio.done)}/{shown(share.ratio.of)}"
