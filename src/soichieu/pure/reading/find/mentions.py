"""Mentions of documents: every place that names one, with exactly what stands there.

Reads: older spelling, dates, organs. Writes: `Mention`s for the resolve stage; nothing is brought
together here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from string import digits

from soichieu.pure.numbering import find_numbers
from soichieu.pure.reading.cues import Words
from soichieu.pure.reading.data.letters import CAPITALS, SMALL
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.type_names import (
    FOUNDING,
    REFERRING,
    TITLED,
    TYPE_WORDS,
)
from soichieu.pure.reading.find.issued import issue_before
from soichieu.pure.reading.find.issuers import issuer_at
from soichieu.pure.reading.find.laws import law_at
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.mention_lists import apart, with_shared_issuers
from soichieu.pure.reading.find.mention_tails import date_at, tail_at
from soichieu.pure.reading.find.named_resolutions import NamedResolution, named_resolutions_at
from soichieu.pure.reading.find.namesakes import chapter_at, whole_at
from soichieu.pure.reading.find.numbered_mentions import MANY_BEFORE, joined, numbered
from soichieu.pure.reading.find.told_apart import with_issuers_apart
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.find.wordless_mentions import short_forms, without_word
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore
from soichieu.pure.reading.spans import covers

# Small letters name a document only with a number or a title: "kế hoạch số 5".
_SAYS_WHICH = re.compile(
    r"\s*(?:\(|[Ss]ố\b|\d|[:,]?\s*[“\"«]|về\s|với (?:tên|chủ)|mang tên|(?:của )?(?:Hội nghị|Trung "
    r"ương|Đại hội|BCH|Ban Chấp))"
)
_DRAFT_BEFORE = RightBefore(r"\bdự thảo\s+(?:lần \d+\s+)?(?:của\s+)?$", ("thảo", *digits, "của"), re.NOFLAG)
_LISTED = re.compile(
    r"(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|kế hoạch|chương trình|hướng dẫn|văn "
    r"bản)\s*(?:,|và)\s*$",
    re.IGNORECASE,
)
_LISTED_AFTER = re.compile(
    r"\s*(?:,|và)\s*(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|kế hoạch|chương trình|hướng dẫn)\b",
    re.IGNORECASE,
)
_SCHEME_TITLE = re.compile(
    rf"[ ](?P<title>(?=[{CAPITALS}])[^.;:,()“”\"\n\t]{{6,200}}?)(?=[ ]?[.;:,()\n\t]|$|[ ](?:do|được|với|đã|"
    rf"trình|gồm|nhằm|\d+ tháng|năm \d|quý [IV\d]|"
    rf"xong|hoàn thành|theo|để|sẽ|trước ngày|trong (?:quý|tháng|năm)|"
    rf"và (?:giao|trình|báo cáo|thực hiện|triển khai|chấp hành))[ ])",
    re.MULTILINE,
)
_IN_A_TITLE = re.compile(
    r"số\s+\d[^.;]{3,160}(?:phê duyệt|ban hành|thông qua|về|kèm theo)\s+$", re.IGNORECASE
)
_WORDS_THEN_OF = re.compile(
    rf"(?:[ ](?!(?:của|và|do|được|đã|số|này|trên|là|"
    rf"có)(?!\w))(?:[{SMALL}\dIVX][^\s.;:()“”]*|Quỹ)){{1,12}}[ ](?P<of>của)[ ]"
    r"(?:đồng chí[ ])?"
)
_WORDS_DONE_BY = re.compile(
    rf"[ ](?P<title>[{SMALL}][^.;:,()“”\n]{{6,100}}?)(?=[ ]do[ ][{CAPITALS}][^.;:\n]{{3,60}}?[ ](?:ban "
    rf"hành|trình)(?!\w))"
)
_WORDS_THEN_QUOTE = re.compile(rf"(?:[ ][{SMALL}]+){{1,3}}(?=[ ]“)")
_AHEAD = re.compile(
    r"(?:trình|xây dựng|soạn thảo|tham mưu|xem xét|chuẩn bị)(?!\w)[^.;\n]{0,60}$", re.IGNORECASE
)
_TYPE_WORDS = tuple(TYPE_WORDS)
_OF_YEAR = re.compile(r"[ ]năm[ ](?P<year>(?:19|20)\d\d)(?!\d)")
# A congress below that of the party, by its words alone: "Đại hội đại biểu Đảng bộ Quân đội".
_LOWER_CONGRESS = re.compile(
    r"(?P<name>Đại hội (?:đại biểu )?(?:Đảng bộ|Chi bộ|Hội|Đoàn|Công đoàn|Liên đoàn|Liên hiệp|Liên minh|"
    r"Mặt trận|MTTQ|Phụ nữ|Nông dân|Cựu chiến binh|Thi đua yêu nước) .+?)(?= (?:lần thứ|[IVX]+(?!\w)))"
)
# "Sở Du lịch đã trình Đề án “…”": a task to draw it up, or who approves it, names no issuer.
_DONE_BEFORE = re.compile(
    r"(?<!sẽ )(?<!phải )(?<!để )(?<!lập )(?<!mưu )trình [^.;:\n]{3,60}? (?:xem xét )?(?:dự thảo )?$|"
    r"(?:(?:đã|vừa|đang) (?:xây dựng|dự thảo|viết|trình|soạn thảo|ban hành|lập|công bố|có)(?: xong)?|"
    r"trình dự thảo|(?<!\w)(?:có|ra mắt))\s+(?:dự thảo )?(?:các )?$"
)
_NOTIFIES = re.compile(r"thông báo Kết luận(?= số)")  # the deed and what is announced
_POINTED = re.compile(r"\s+(?:này|trên|nói trên|nêu trên)\b")
# Lines of the frame of a paper that name others: "Kính gửi: Đoàn kiểm tra theo Quyết định số 5".
_SPEAKS = ("V/v", "Kính gửi", "Kính trình")
_BODY_BEFORE = ("Phòng ", "Sở ", "Bộ ", "Vụ ", "Cục ", "Tổ ", "Bộ phận ")
_NEVER = re.compile(r"viên\b|\s+(?:viên|lãnh đạo quản lý)\b")
_WORDS = Words(TYPE_WORDS)


def find_mentions(prepared: Prepared, surroundings: Surroundings) -> list[Mention]:
    """Give the mentions of documents in the order of the text, none overlapping."""
    silent = [
        (line.start, line.end)
        for line in prepared.lines_of(LineKind.LETTERHEAD, LineKind.RECIPIENTS, LineKind.SIGNATURE)
        if not prepared.spelt.startswith(_SPEAKS, line.start)
    ]
    found: list[Mention] = []
    for _, start, end in _WORDS.found(prepared.lower):
        if _inside(start, found) or not _is_word(prepared.spelt, start, end) or covers(silent, start):
            continue
        found.extend(_mentions_at(prepared, surroundings, start, end))
    taken = sorted(mention.span for mention in found)
    for number in find_numbers(prepared.spelt, (start for start, _ in prepared.runs)):
        if not covers(taken, number.start) and not covers(silent, number.start):
            found.extend(without_word(prepared, surroundings, number))
    found.extend(short_forms(prepared, surroundings, sorted(mention.span for mention in found), silent))
    ordered = with_shared_issuers(prepared, apart(found))
    return with_issuers_apart(prepared, surroundings, ordered)


def _mentions_at(prepared: Prepared, surroundings: Surroundings, start: int, end: int) -> Iterator[Mention]:
    """Read what stands at the word of a type: a numbered, a named, a titled or a bare mention."""
    text, lower = prepared.spelt, prepared.lower
    kind = TYPE_WORDS[lower[start:end]]
    capital = text[start].isupper()
    if not capital and _NOTIFIES.match(text, start):
        start, kind, capital = start + len("thông báo "), "KL", True
    before = lower[max(0, start - 24) : start]
    draft = "dự thảo" in before and _DRAFT_BEFORE.search(before) is not None
    if _NEVER.match(lower, end) or not (capital or draft or _SAYS_WHICH.match(text, end)):
        return
    if sure := _sure_at(prepared, surroundings, kind, start, end):
        yield from sure
        return
    tail = tail_at(prepared, surroundings, end)
    if kind == "ĐA" and not tail.quoted and (words := _WORDS_THEN_QUOTE.match(text, end)):
        tail = tail_at(prepared, surroundings, words.end())
    # A paper named by its subject alone that is yet to be drawn up is not one already numbered.
    draft = draft or bool(tail.title and _AHEAD.search(text[max(0, start - 80) : start]))
    mention = joined(Mention((start, end), kind, draft=draft), tail)
    if tail.quoted and tail.title_span and _may_be_titled(prepared, kind, (start, end)):
        yield _titled(prepared, surroundings, mention, tail.title_span[1] + 1)
    elif not (capital or draft) or tail.quoted or _many(text, start, end):
        return
    elif kind == "ĐA" and not tail.issuer and (title := _unquoted(prepared, surroundings, start, end)):
        told = _told_before(prepared, surroundings, start)
        yield replace(mention, span=(start, title[1]), title=prepared.quote(title), quoted=True, issuer=told)
    elif not tail.issuer and (worded := _worded(prepared, surroundings, mention)):
        yield worded
    elif kind in REFERRING or (kind in FOUNDING and tail.issuer and not _opens(prepared, start)):
        yield _referring(prepared, mention, start, end)


def _referring(prepared: Prepared, mention: Mention, start: int, end: int) -> Mention:
    """Read what may be a bare mention: "Nghị quyết năm 2021", "Kế hoạch do UBND tỉnh ban hành nêu rõ"."""
    opens = mention.issuer is not None and _opens(prepared, start)
    year = _OF_YEAR.match(prepared.spelt, end)
    return (
        replace(mention, year=int(year["year"]) if year else None, opens=opens) if year or opens else mention
    )


def _sure_at(
    prepared: Prepared, surroundings: Surroundings, kind: str, start: int, end: int
) -> list[Mention]:
    """Read what names a document beyond doubt: a law, a plenum, a number, a title quoted whole."""
    if law := law_at(prepared, surroundings, kind, start, end):
        return [law]
    if named := named_resolutions_at(prepared.spelt, start, end):
        return [_named(prepared, surroundings, kind, resolution) for resolution in named]
    if found := list(numbered(prepared, surroundings, kind, start, end)):
        return found
    quoted = _quoted_whole(prepared, kind, start)
    return [quoted] if quoted else []


def _may_be_titled(prepared: Prepared, kind: str, word: Span) -> bool:
    """Schemes have their titles in quotes; a "chương trình" or "phương án" in quotes is often a slogan."""
    large = prepared.spelt[word[0]].isupper() and prepared.lower[slice(*word)] != "chương trình"
    return kind == "ĐA" or (kind in TITLED and large)


def _unquoted(prepared: Prepared, surroundings: Surroundings, start: int, end: int) -> Span | None:
    """Read a scheme's title without quotes: "Đề án Phát triển chợ", up to a stop or the next verb."""
    title = _SCHEME_TITLE.match(prepared.spelt, end)
    if title is None or surroundings.at(title.start("title")):
        return None
    if _IN_A_TITLE.search(prepared.spelt, max(prepared.sentence_at(start)[0], start - 200), start):
        return None  # a decision that approves it names it in its own title
    return title.span("title")


def _worded(prepared: Prepared, surroundings: Surroundings, mention: Mention) -> Mention | None:
    """Read "Chương trình công tác năm của Ban Chỉ đạo": words between the type and its issuer."""
    start, end = mention.span
    if mention.type not in REFERRING | FOUNDING or _opens(prepared, start):
        return None
    done = _WORDS_DONE_BY.match(prepared.spelt, end)
    tail = tail_at(prepared, surroundings, done.end("title")) if done else None
    if done and tail and tail.issuer:
        title = prepared.quote(done.span("title"))
        return replace(mention, span=(start, tail.end), issuer=tail.issuer, title=title, named=True)
    words = _WORDS_THEN_OF.match(prepared.spelt, end)
    if words is None or prepared.lower[start : words.start("of")].rstrip().endswith(_TYPE_WORDS):
        return None
    issued = issuer_at(prepared, surroundings, words.end())
    return replace(mention, span=(start, issued[0]), issuer=issued[1], named=True) if issued else None


def _titled(prepared: Prepared, surroundings: Surroundings, mention: Mention, end: int) -> Mention:
    """Read who issued a document named by its title: "Đề án “…” của huyện", "… do UBND xã trình"."""
    after = tail_at(prepared, surroundings, end)
    told = _told_before(prepared, surroundings, mention.span[0])
    return replace(
        mention,
        span=(mention.span[0], max(end, after.end)),
        issuer=mention.issuer or after.issuer or told,
        issued_on=mention.issued_on or after.issued_on,
        reach=0,
    )


def _told_before(prepared: Prepared, surroundings: Surroundings, start: int) -> str | None:
    """Give who drew up or handed in the scheme named at a place."""
    done = _DONE_BEFORE.search(prepared.spelt, start - 96, start)
    return issue_before(prepared, surroundings, start).issuer if done else None


def _opens(prepared: Prepared, start: int) -> bool:
    """What opens a sentence has its capital from there."""
    return not prepared.spelt[prepared.sentence_at(start)[0] : start].strip(' -–+•“"')


def _quoted_whole(prepared: Prepared, kind: str, start: int) -> Mention | None:
    """A quotation that begins with the word of the type is a title: “Chương trình chuyển đổi số…”."""
    index = bisect_right(prepared.quotes, (start, 1 << 60)) - 1
    if index < 0 or prepared.quotes[index][0] != start or kind not in TITLED:
        return None
    span = prepared.quotes[index]
    long = prepared.text.count(" ", *span) >= 5
    return Mention(span, kind, title=prepared.quote(span), quoted=True) if long else None


def _many(text: str, start: int, end: int) -> bool:
    """Several, or any one of a list of types: "các Nghị quyết", "Chỉ thị, Nghị quyết của Trung ương"."""
    before = max(0, start - 24)
    return bool(
        MANY_BEFORE.search(text, before, start)
        or _LISTED.search(text, before, start)
        or _LISTED_AFTER.match(text, end)
    )


def _named(prepared: Prepared, surroundings: Surroundings, kind: str, resolution: NamedResolution) -> Mention:
    day = date_at(prepared, surroundings, resolution.span[1])
    span = (resolution.span[0], day[0] if day else resolution.span[1])
    issuer = resolution.issuer or _congress(prepared, surroundings, resolution.span)
    mention = Mention(span, kind, issuer=issuer, term=resolution.term, title=resolution.title)
    return replace(mention, issued_on=day[1] if day else None, named=True)


def _congress(prepared: Prepared, surroundings: Surroundings, span: Span) -> str | None:
    """Name the congress of a chapter or union: "Đại hội Đảng bộ xã Bình Tây"."""
    opens = prepared.spelt.find("Đại hội", *span)
    for body in surroundings.within(opens, span[1]):
        if body.body and not body.central:
            return f"{prepared.spelt[opens : body.start]}{whole_at(prepared, surroundings, body)[1]}"
    chapter = chapter_at(prepared, surroundings, prepared.spelt.find("Đảng bộ", opens, span[1]))
    if chapter:
        return f"Đại hội {chapter[1]}"
    whole = _LOWER_CONGRESS.match(prepared.spelt, opens, span[1])
    if whole is None:
        return None
    level = whole["name"].rsplit(" ", 1)[-1]
    home = surroundings.home.at(level, opens) if level in LEVEL_WORDS else None
    return f"{whole['name']} {home.name}" if home else whole["name"]


def _inside(start: int, found: list[Mention]) -> bool:
    return bool(found) and start < found[-1].span[1]


def _is_word(text: str, start: int, end: int) -> bool:
    inside = text[start - 1 : start].isalnum() if start else False
    if inside or (end < len(text) and text[end].isalnum()):
        return False
    return not text.endswith(_BODY_BEFORE, 0, start)  # "Phòng Kế hoạch tổng hợp"
