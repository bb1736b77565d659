"""Lineage: what the text says of how documents stand to each other.

Reads: documents with their mentions, the text between two mentions of one sentence. A relation is read only
from words that stand right there; two documents merely named together have none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.reading.findings import Document, Lineage, LineageKind, Self, Span
from soichieu.pure.reading.lines import Line, LineKind
from soichieu.pure.reading.prepared import Prepared

_MANNER = (
    r"(?:có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|thắng lợi|đầy đủ|đồng bộ|quyết liệt|kịp thời|toàn "
    r"diện|sâu rộng)"
)
_DEED = (
    r"(?:tổ chức|triển khai|thực hiện|cụ thể hóa|quán triệt|thi hành|học tập|phổ biến|tuyên truyền|hành động)"
)
_LEAD = r"(?:về việc|về|để|nhằm|tiếp tục|hướng dẫn|chỉ đạo|đẩy mạnh|tăng cường|lãnh đạo|việc|đã)"
_OBJECT = r"(?:các|những|nội dung|mục tiêu|nhiệm vụ|giải pháp|quan điểm|tinh thần|của|trong|theo)"
_ISSUED_TO = r"(?:(?:này|trên)\s+)?(?:(?:được\s+)?(?:ban hành|xây dựng|ra đời)\s+)?"
_CARRIES_OUT = re.compile(
    rf"\s*,?\s*{_ISSUED_TO}(?:{_LEAD}\s+)*{_DEED}(?:[\s,]+(?:và|{_DEED}|{_MANNER}|{_OBJECT}|{_LEAD}))*\s+",
    re.IGNORECASE,
)
_ABOUT_CARRYING_OUT = re.compile(
    rf"\s*,?\s*(?:về việc|về)\s[^.;:“”]{{0,160}}?(?:thực hiện|triển khai|cụ thể hóa)(?:\s+{_MANNER})?\s+",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\s*,?\s*về\s+", re.IGNORECASE)
_AMENDS = re.compile(
    r"[\s,]*(?:về việc\s+|về\s+)?(?:sửa đổi|bổ sung|điều chỉnh)[^.;:]{0,80}\s", re.IGNORECASE
)
_REPLACES = re.compile(
    r"[\s,]*(?:này\s+|có hiệu lực[^.;]{0,60}\s+)?(?:và\s+)?(?:thay thế|thay cho|bãi bỏ)(?:\s+cho)?\s+",
    re.IGNORECASE,
)
_REPLACED = re.compile(
    r"[\s,]*(?:đã\s+)?(?:được|bị)\s+(?:thay thế|thay|bãi bỏ)\s+(?:bằng|bởi)\s+", re.IGNORECASE
)
_AMENDED = re.compile(
    r"[\s,]*(?:này\s+)?(?:đã\s+)?(?:được|bị)\s+(?:sửa đổi|bổ sung|điều chỉnh)"
    r"(?:,?\s+(?:và\s+)?(?:sửa đổi|bổ sung))?\s+(?:bằng|bởi|theo|tại)\s+",
    re.IGNORECASE,
)
_ADOPTS = re.compile(
    r"[\s,]*(?:về việc\s+|về\s+)?(?:phê duyệt|ban hành|thông qua)(?:\s+kèm theo)?(?:\s+dự thảo)?\s+",
    re.IGNORECASE,
)
_ADOPTED = re.compile(
    r"[\s,(]*được\s+(?:[^,.;:“”\n]{3,60}?\s)?(?:ban hành|thông qua|phê duyệt)\s+(?:tại|bằng)\s+|"
    r"[\s,(]*(?:được\s+)?(?:ban hành\s+)?(?:kèm theo|theo)\s+",
    re.IGNORECASE,
)
_REVIEWS = re.compile(
    r"[\s,]*(?:về việc\s+|về\s+)?(?:kết quả\s+)?[^.;:]{0,40}?(?:sơ kết|tổng kết|kiểm điểm|đánh giá|"
    r"kết quả)[^.;:]{0,80}?(?:thực hiện|triển khai)"
    rf"(?:[\s,]+(?:và|{_DEED}|{_MANNER}))*\s+",
    re.IGNORECASE,
)
_CONCLUDES = re.compile(r"[\s,]*(?:về\s+)?(?:ý kiến\s+)?kết luận\s[^.;]{0,260}\s", re.IGNORECASE)
_BASED = re.compile(r"[\s,(]*(?:theo|căn cứ(?: vào)?|trên cơ sở)\s+", re.IGNORECASE)
_TOGETHER = re.compile(r"\s*(?:,|;|và|,\s*và|cùng|cùng với)\s*(?:các\s+)?", re.IGNORECASE)

# "Thực hiện Nghị quyết …, Tỉnh ủy đã ban hành Kế hoạch …": the deed before, the new document after.
_OPENS = re.compile(
    rf"(?:^|[\s“(–-])(?:(?P<deed>{_DEED})|(?P<basis>căn cứ|trên cơ sở|theo))(?:\s+(?:{_DEED}|"
    rf"{_MANNER}|{_OBJECT}|và))*\s*$",
    re.IGNORECASE,
)
_ISSUES = re.compile(r"(?:ban hành|xây dựng|ký|có|ra)\s+(?:và\s+)?(?:dự thảo\s+)?$", re.IGNORECASE)
_HIGH = frozenset({"NQ", "CT", "KL", "Luật", "NĐ"})
_MOST = 12  # documents named in one breath
_FAR = 400  # characters before a naming in which its relation to the text itself is told
_REPORTING = frozenset({"BC", "TB", "KL", "KH", "TTr"})


@dataclass(frozen=True, slots=True)
class _Place:
    """One mention with its document."""

    span: Span
    document: Document


def find_lineage(prepared: Prepared, documents: list[Document], own: Self | None = None) -> list[Lineage]:
    """Give the relations a text states, each once, in the order of the text."""
    places = sorted(
        (_Place(span, document) for document in documents for span in document.mentions), key=lambda p: p.span
    )
    found: dict[tuple[str, str, str], Lineage] = {}
    for relation in [*_between(prepared, places), *_own(prepared, places, own)]:
        if relation.from_ != relation.to:
            found.setdefault((relation.from_, relation.kind, relation.to), relation)
    return sorted(found.values(), key=lambda relation: relation.span)


def _between(prepared: Prepared, places: list[_Place]) -> Iterator[Lineage]:
    for index in range(len(places) - 1):
        one, other = places[index], places[index + 1]
        sentence = prepared.sentence_at(one.span[0])
        if other.span[1] > sentence[1] or one.span[1] > other.span[0]:
            continue
        sources = [one, *_companions(prepared, places, index, -1, sentence)]
        read = _relation(prepared, sentence, one, other, sources[-1].span[0])
        if read is None:
            continue
        kind, forward = read
        span = (one.span[0], other.span[1])
        targets = [other, *_companions(prepared, places, index + 1, 1, sentence)]
        if kind == "implements" and forward:
            sources = [s for s in sources if s is one or s.document.type not in _HIGH]
            targets = [
                t
                for t in targets
                if t is other or t.document.type in _HIGH or t.document.type == other.document.type
            ]
        pairs = (
            [(s, t) for s in sources for t in targets]
            if forward
            else [(t, s) for s in sources for t in targets]
        )
        for source, target in pairs:
            yield Lineage(source.document.id, kind, target.document.id, span)


def _companions(
    prepared: Prepared, places: list[_Place], index: int, step: int, sentence: Span
) -> Iterator[_Place]:
    """Documents named in one breath with this one: "Kế hoạch số 5 và Hướng dẫn số 7 thực hiện …"."""
    here = index
    while 0 <= here + step < len(places) and abs(here - index) < _MOST:
        first, second = sorted((places[here], places[here + step]), key=lambda p: p.span)
        if first.span[0] < sentence[0] or second.span[1] > sentence[1]:
            return
        if not _TOGETHER.fullmatch(prepared.spelt, first.span[1], second.span[0]):
            return
        here += step
        yield places[here]


def _relation(
    prepared: Prepared, sentence: Span, one: _Place, other: _Place, opened: int
) -> tuple[LineageKind, bool] | None:
    """Read the words between two mentions: the relation, and whether it goes from the first to the second."""
    text, start, end = prepared.spelt, one.span[1], other.span[0]
    if text[end - 1 : end] in {"“", '"', "«"}:
        end -= 1
    if end - start > 500:
        return None
    for pattern, kind, forward in _PATTERNS:
        if pattern.fullmatch(text, start, end) and _sensible(
            kind, one.document, other.document, text[start:end]
        ):
            return kind, forward
    opening = _OPENS.search(text[max(sentence[0], opened - 60) : opened])
    if (
        opening
        and _ISSUES.search(text, max(start, end - 40), end)
        and re.search(r"[,;]|\s(?:đã|vừa)\s", text[start:end])
    ):
        return ("implements" if opening["deed"] else "based_on"), False
    return None


_PATTERNS: tuple[tuple[re.Pattern[str], LineageKind, bool], ...] = (
    (_REPLACES, "replaces", True),
    (_REPLACED, "replaces", False),
    (_AMENDED, "amends", False),
    (_AMENDS, "amends", True),
    (_CONCLUDES, "concludes", True),
    (_REVIEWS, "reviews", True),
    (_CARRIES_OUT, "implements", True),
    (_ABOUT_CARRYING_OUT, "implements", True),
    (_ABOUT, "implements", True),
    (_ADOPTS, "adopts", True),
    (_ADOPTED, "adopts", False),
    (_BASED, "based_on", True),
)


def _sensible(kind: LineageKind, one: Document, other: Document, gap: str) -> bool:
    if kind == "reviews":
        return one.type in _REPORTING
    if kind == "concludes":
        return one.type in {"TB", "KL"}
    if kind == "adopts" and _ADOPTED.fullmatch(gap):
        return other.type in {"QĐ", "NQ"} and one.type not in _HIGH
    if kind == "implements" and _ABOUT.fullmatch(gap):
        return one.type not in _HIGH and other.type in _HIGH
    return True


_OWN_KINDS: tuple[tuple[re.Pattern[str], LineageKind], ...] = (
    (re.compile(r"(?:sửa đổi|bổ sung)[^.;]*$", re.IGNORECASE), "amends"),
    (re.compile(r"thay thế\s*$", re.IGNORECASE), "replaces"),
    (re.compile(r"kết luận\s[^.;]*$", re.IGNORECASE), "concludes"),
    (
        re.compile(
            r"(?:sơ kết|tổng kết|kết quả|tiến độ|kiểm điểm)[^.;]*(?:thực hiện|triển khai)[^.;]*$",
            re.IGNORECASE,
        ),
        "reviews",
    ),
    (re.compile(rf"{_DEED}[^.;]*$", re.IGNORECASE), "implements"),
)
_BASIS_LINE = re.compile(r"\s*[-–+*]?\s*(?:Căn cứ|Theo|Xét)\s+(?:vào\s+)?", re.IGNORECASE)
_REPLACING = re.compile(r"(?:này|có hiệu lực)[^.;]{0,80}thay thế(?:\s+cho)?\s*$", re.IGNORECASE)
_THIS_CARRIES_OUT = re.compile(
    rf"\s*(?:[-–]\s*)?[^\W\d]+(?:\s+[^\W\d]+){{0,3}}\s+này\s+(?:nhằm\s+|để\s+|được ban hành\s+)*{_DEED}\s+",
    re.IGNORECASE,
)
_OPENING_DEED = re.compile(rf"\s*[-–]?\s*(?:{_DEED}[\s,]+(?:và\s+)?)+$", re.IGNORECASE)


def _own(prepared: Prepared, places: list[_Place], own: Self | None) -> Iterator[Lineage]:
    """What an official text says of itself: its title, its "Căn cứ" lines, what it replaces."""
    if own is None:
        return
    titles = list(prepared.lines_of(LineKind.TITLE))
    whole = " ".join(prepared.spelt[line.start : line.end] for line in titles)
    last: tuple[_Place, LineageKind] | None = None
    for place in places:
        line = prepared.line_at(place.span[0])
        kind = _own_kind(prepared, place, line, own, whole) if line else None
        if kind is None and last and line and line.kind is not LineKind.TITLE:
            # "Thực hiện Nghị quyết A và Chương trình B": what is named in one breath is meant alike.
            gap = (last[0].span[1], place.span[0])
            kind = last[1] if gap[0] <= gap[1] and _TOGETHER.fullmatch(prepared.spelt, *gap) else None
        last = (place, kind) if kind else None
        if kind:
            yield Lineage("self", kind, place.document.id, place.span)


def _own_kind(prepared: Prepared, place: _Place, line: Line, own: Self, whole: str) -> LineageKind | None:
    """How the text itself stands to what it names, by the words before it."""
    start = place.span[0]
    before = prepared.spelt[max(line.start, start - _FAR) : start]
    opening = before if start - line.start <= _FAR else "…"
    if line.kind is LineKind.TITLE:
        head = whole[: whole.find(before) + len(before)][-_FAR:] if before else whole[-_FAR:]
        kind = next((kind for pattern, kind in _OWN_KINDS if pattern.search(head)), None)
        return _title_kind(kind, own) if kind else None
    if _BASIS_LINE.fullmatch(opening):
        return "based_on"
    if _REPLACING.search(before):
        return "replaces"
    if _THIS_CARRIES_OUT.fullmatch(opening):
        return "implements"
    if (
        _OPENING_DEED.fullmatch(opening)
        and own.type not in {None, "BC", "TB"}
        and _early(prepared, line.start)
    ):
        return "implements"
    return None


def _title_kind(kind: LineageKind, own: Self) -> LineageKind:
    """A plan to review is a plan to carry out; only a report or notice reviews or concludes."""
    allowed = {"reviews": _REPORTING, "concludes": frozenset({"TB", "KL"})}.get(kind)
    return kind if allowed is None or own.type in allowed | {None} else "implements"


def _early(prepared: Prepared, start: int) -> bool:
    """One of the first lines of the body."""
    body = [line for line in prepared.lines if line.kind is LineKind.BODY][:4]
    return any(line.start == start for line in body)
