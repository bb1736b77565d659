"""What an official text says of itself: its title, its sentence of issue, what it replaces or adopts."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.find.lineage_forms import DEED, MAIN, OPENERS, REPORTING, TOGETHER, TURN
from soichieu.pure.reading.find.placed import Place
from soichieu.pure.reading.findings import Lineage, LineageKind, Self, Span
from soichieu.pure.reading.lines import Line, LineKind
from soichieu.pure.reading.prepared import Prepared

_OUTCOME = re.compile(r"\s+kết quả\s+(?:hội nghị|buổi|cuộc|phiên|đợt)")
_FAR = 400  # characters before a naming in which its relation to the text itself is told

# In a title the last of these before the naming tells the relation; the empty kind tells none.
_TITLE_WORDS: tuple[tuple[re.Pattern[str], LineageKind | None], ...] = (
    (re.compile(r"(?:sửa đổi|bổ sung|điều chỉnh|đính chính)[^.;]*$", re.IGNORECASE), "amends"),
    (re.compile(r"(?:thay thế|bãi bỏ|hủy bỏ)[^.;]{0,60}$", re.IGNORECASE), "replaces"),
    (re.compile(r"kết luận\s[^.;]*$", re.IGNORECASE), "concludes"),
    (re.compile(r"(?:kiểm tra|giám sát|thanh tra|đôn đốc|khảo sát)\s[^.;]*$", re.IGNORECASE), None),
    (
        re.compile(r"(?:sơ kết|tổng kết|kết quả|tiến độ|tình hình|kiểm điểm|đánh giá)[^.;]*$", re.IGNORECASE),
        "reviews",
    ),
    (re.compile(rf"{DEED}[^.;“]*$", re.IGNORECASE), "implements"),
    (re.compile(r"(?:phê duyệt|thông qua|ban hành)\s+(?:[^.;“]{0,30}\s)?[“\"]?$", re.IGNORECASE), "adopts"),
)
_OF_SUPERVISION: dict[str, LineageKind] = {"BC": "reviews", "TB": "concludes", "KL": "concludes"}
_DECIDING = frozenset({"QĐ", "NQ", "KL", "CT", "NQLT", None})
_NUMBERED = re.compile(r"[IVX\d]{1,4}[.)\-/]|Điều\s+\d|[a-zđ]\)", re.IGNORECASE)
# What a body does by its paper, after "Thực hiện …," in its sentence of issue.
_ISSUES = re.compile(
    r"(?:ban hành|xây dựng|báo cáo|đề nghị|yêu cầu|quyết định|quyết nghị|thông báo|hướng dẫn|đề ra|"
    r"kính trình|trình|"
    r"mời|triển khai|tổ chức|điện|thống nhất|lập|kiến nghị|lưu ý|kết luận|nhắc|đăng ký|phát động|"
    r"phân công|gửi|"
    r"thông qua|phối hợp)(?!\w)",
    re.IGNORECASE,
)
_TOLD = re.compile(r"(?<!\w)(?:đã|vừa)\s+(?!(?:thảo luận|thống nhất|ban hành|xây dựng|họp|xem xét|nghe))")
_THIS = re.compile(
    r"\s*(?:[-–]\s*)?(?:Điều\s+\d+\.?\s*|"
    r"\d+\s?[.)]\s*)?[^\W\d]+(?:\s+[^\W\d]+){0,4}\s+(?:này|có hiệu lực)(?!\w)"
)
_THIS_WORDS: tuple[tuple[re.Pattern[str], LineageKind], ...] = (
    (
        re.compile(r"(?:thay(?: thế)?|bãi bỏ|hủy bỏ)(?:\s+(?:cho|các|toàn bộ))*\s*$", re.IGNORECASE),
        "replaces",
    ),
    (re.compile(r"(?:sửa đổi|bổ sung|điều chỉnh)[^.;]{0,80}$", re.IGNORECASE), "amends"),
    (re.compile(r"(?:căn cứ(?: vào)?|trên cơ sở|theo)\s+(?:các\s+)?$", re.IGNORECASE), "based_on"),
    (re.compile(rf"{DEED}(?:\s+[^\W\d]+){{0,4}}\s*$", re.IGNORECASE), "implements"),
)
_ARTICLE_WORDS: tuple[tuple[re.Pattern[str], LineageKind], ...] = (
    (re.compile(r"(?:Bãi bỏ|Hủy bỏ|Thay thế)\s+(?:[^.;:]{0,60}\s)?", re.IGNORECASE), "replaces"),
    (re.compile(r"Sửa đổi(?:, bổ sung)?\s+(?:[^.;:]{0,100}\s)?", re.IGNORECASE), "amends"),
    (
        re.compile(
            r"(?:Phê duyệt|Thông qua|Ban hành)\s+(?:kèm theo\s+(?:[^\W\d]+\s+){1,3}này\s+)?[“\"]?",
            re.IGNORECASE,
        ),
        "adopts",
    ),
)
_ARTICLE = re.compile(r"\s*(?:Điều\s+\d+\s?[.:]|\d{1,2}\s?[.)])\s*", re.IGNORECASE)
_ENCLOSED = re.compile(r"\((?:được\s+)?(?:ban hành\s+)?kèm theo\s+$", re.IGNORECASE)
_MET_ABOUT = re.compile(
    r"(?:cho ý kiến|xem xét|nghe|sơ kết|tổng kết|đánh giá|kiểm điểm|giám sát|kiểm tra|thảo luận|"
    r"thẩm định|bàn|làm việc(?=[^.;:]*? về ))"
    r"(?!\w)[^.;:]*$",
    re.IGNORECASE,
)
_PAPERS = frozenset({"BC", "TTr", "CV", "HD", "TB"})  # put before a meeting, not what it was about
_TOLD_BY = re.compile(r"[ +•–-]*Theo (?!đề nghị|đề xuất|yêu cầu|tham mưu|ý kiến)")  # whence one knows
_AT = re.compile(r"(?:tại|theo|căn cứ(?: vào)?|bằng|trình tại)\s+$", re.IGNORECASE)
_POINT = re.compile(r"\s*[IVX\d]{1,3}\s?[.)\-–]\s*Về\s[^.;:]*$", re.IGNORECASE)


def own_relations(
    prepared: Prepared, places: list[Place], nested: set[Span], own: Self | None
) -> Iterator[Lineage]:
    """Give the relations of the text itself; `nested` are namings that belong to another document's."""
    if own is None:
        return
    opening = _preamble_end(prepared)
    whole = " ".join(prepared.spelt[line.start : line.end] for line in prepared.lines_of(LineKind.TITLE))
    last: tuple[Place, LineageKind] | None = None
    for place in places:
        line = prepared.line_at(place.span[0])
        if line is None or place.span in nested or _is_bare(prepared, place.span):
            continue
        if _ENCLOSED.search(prepared.spelt, max(line.start, place.span[0] - 30), place.span[0]):
            yield Lineage(place.document.id, "adopts", "self", place.span)
            continue
        kind = _kind(prepared, place, line, own, whole, opening)
        if kind is None and last and _in_one_breath(prepared, last[0], place):
            kind = last[1]
        last = (place, kind) if kind else None
        if kind:
            yield Lineage("self", kind, place.document.id, place.span)


def _is_bare(prepared: Prepared, span: Span) -> bool:
    """Only the word of a type stands there: in "ban hành Kế hoạch năm 2026" it names the new paper."""
    return prepared.lower[span[0] : span[1]] in TYPE_WORDS


def _in_one_breath(prepared: Prepared, one: Place, other: Place) -> bool:
    """ "Thay thế Quyết định A và Quyết định B": what is named in one breath is meant alike."""
    ends = [end for end in {one.span[1], one.reach} if end <= other.span[0]]
    return any(TOGETHER.fullmatch(prepared.spelt, end, other.span[0]) for end in ends)


def _preamble_end(prepared: Prepared) -> int:
    """Give where the first numbered part begins: before it stands the sentence of issue."""
    titled = False
    for line in prepared.lines:
        if line.kind is LineKind.TITLE:
            titled = True
        elif titled and line.kind in {LineKind.HEADING, LineKind.BODY, LineKind.TABLE}:
            item = _NUMBERED.match(prepared.spelt, line.start)
            if item and not OPENERS.match(prepared.lower, line.start):
                return line.start
    body = [line for line in prepared.lines if line.kind is LineKind.BODY]
    return body[min(len(body), 5) - 1].end if body and not titled else len(prepared.spelt)


def _kind(
    prepared: Prepared, place: Place, line: Line, own: Self, whole: str, preamble: int
) -> LineageKind | None:
    """How the text itself stands to what it names, by the words before it."""
    start = place.span[0]
    if line.kind is LineKind.TITLE:
        before = prepared.spelt[max(line.start, start - _FAR) : start]
        head = whole[: whole.find(before) + len(before)][-_FAR:] if before else whole[-_FAR:]
        return _title_kind(head, own)
    sentence = prepared.sentence_at(start)
    before = prepared.spelt[max(sentence[0], start - _FAR) : start]
    if this := _THIS.match(before):
        rest = before[this.end() :]
        return next((kind for pattern, kind in _THIS_WORDS if pattern.search(rest)), None)
    if own.type in {"QĐ", "NQ", "L"} and (article := _article_kind(prepared, line, start)):
        return article
    if own.type in {"TB", "KL"} and "kết luận" in whole.lower() + (own.abstract or "").lower():
        made = place.document.type not in _PAPERS
        concluded = _concluded(prepared, line, before, start, preamble) if made else None
        return concluded or (_opening_kind(prepared, sentence, place, own) if start < preamble else None)
    return _opening_kind(prepared, sentence, place, own) if start < preamble else None


def _title_kind(head: str, own: Self) -> LineageKind | None:
    """A plan to review is a plan to carry out; only a report or notice reviews or concludes."""
    best: tuple[int, LineageKind | None] = (-1, None)
    for pattern, kind in _TITLE_WORDS:
        if match := pattern.search(head):
            if kind in {"concludes", "reviews", None}:
                allowed = {"reviews": REPORTING, "concludes": frozenset({"TB", "KL"})}.get(kind or "")
                if kind is None:  # a report of supervision reviews, a notice of it concludes
                    return _OF_SUPERVISION.get(own.type or "")
                if allowed is None or own.type in allowed | {None}:
                    return kind
                continue
            if kind == "adopts" and own.type not in _DECIDING:
                continue  # a request for approval adopts nothing
            if match.start() > best[0]:
                best = (match.start(), kind)
    return best[1]


def _article_kind(prepared: Prepared, line: Line, start: int) -> LineageKind | None:
    """ "Điều 2. Bãi bỏ Quyết định …", "Điều 1. Phê duyệt Đề án “…”"."""
    article = _ARTICLE.match(prepared.spelt, line.start)
    place = article.end() if article else line.start
    for pattern, kind in _ARTICLE_WORDS:
        if place < start and pattern.fullmatch(prepared.spelt, place, start):
            return kind
    return None


def _concluded(prepared: Prepared, line: Line, before: str, start: int, preamble: int) -> LineageKind | None:
    """What a meeting was about, told before its conclusions or by a point of them."""
    if _AT.search(before):
        return None
    point = _POINT.match(prepared.spelt[line.start : start])
    met = start < preamble and _MET_ABOUT.search(before)
    return "concludes" if point or met else None


def _opening_kind(prepared: Prepared, sentence: Span, place: Place, own: Self) -> LineageKind | None:
    """What stands before the deed in the sentence of issue, or in the list of what the paper stands on."""
    text, start = prepared.spelt, place.span[0]
    opening = OPENERS.match(prepared.lower, sentence[0], start)
    if opening is None or MAIN.search(text, sentence[0], start):
        return None
    if not _is_of_issue(prepared, sentence, place, basis=opening["basis"] is not None, own=own):
        return None
    turns = list(TURN.finditer(prepared.lower, opening.end(), start))
    last = turns[-1] if turns else opening
    if _OUTCOME.match(text, last.end()):
        return None  # "trên cơ sở kết quả hội nghị tổng kết Quy chế số 5"
    return "implements" if last["deed"] else "based_on"


def _is_of_issue(prepared: Prepared, sentence: Span, place: Place, *, basis: bool, own: Self) -> bool:
    """A list of "Căn cứ …;" or a sentence by which the body issues; what was done upon it is narration."""
    text = prepared.spelt
    line = prepared.line_at(sentence[0])
    open_ = (":", ";", ",")
    if text[sentence[0] : sentence[1]].rstrip().endswith(open_):
        return True
    if (basis or own.type != "TB") and line and text[sentence[0] : line.end].rstrip().endswith(open_):
        return True
    rest = text[place.reach : sentence[1]]
    if basis and not _TOLD_BY.match(text, sentence[0]) and line and sentence[0] == line.start:
        return True
    told = _TOLD.search(rest)
    issued = _ISSUES.search(rest)
    return own.type == "CV" or bool(issued and (not told or issued.start() < told.start()))
