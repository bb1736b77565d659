"""Mentions of documents: every place that names one, with exactly what stands there.

Reads: older spelling, dates, organs. Writes: `Mention`s for the resolve stage; nothing is brought
together here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import ahocorasick_rs

from soichieu.pure.numbering import DocumentNumber, FoundNumber, Style, find_numbers, number_at, type_of
from soichieu.pure.reading.data.type_names import COUNTED, REFERRING, SHORT_TYPES, TITLED, TYPE_WORDS
from soichieu.pure.reading.find.mention_tails import Tail, date_at, issue_before, tail_at
from soichieu.pure.reading.find.named_resolutions import NamedResolution, named_resolutions_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers


@dataclass(frozen=True, slots=True)
class Mention:
    """A document as one place names it; what that place leaves out is None."""

    span: Span
    type: str
    number: str | None = None
    symbol: DocumentNumber | None = None
    issuer: str | None = None
    issued_on: date | None = None
    term: str | None = None
    title: str | None = None
    quoted: bool = False
    named: bool = False  # the title is a name by itself ("Nghị quyết Trung ương 4 khóa XI")
    draft: bool = False

    @property
    def bare(self) -> bool:
        """Only the word of the type stands there."""
        return not (self.number or self.issuer or self.quoted or self.named)


_NUMBER_WORD = re.compile(
    r"\s*(?:\((?:[A-ZĐ][A-Za-zĐ]{1,4})\)\s*)?(?P<word>số\s*:?\s*)?(?=\d)", re.IGNORECASE
)
_PLAIN_NUMBER = re.compile(r"(?P<number>\d{1,4}[a-zđ]?)(?![\w%]|[.,/]\d|\s?[-–/]\s?\d)")
_NEXT_NUMBER = re.compile(
    r"\s*(?:,|;|và)\s*(?:số\s+)?(?=\d{1,3}(?:\s*(?:,|và)\s*\d|[\s,.;)]|[-–/]\s?[A-ZĐ]))"
)
_SHORT_BEFORE = re.compile(r"(?<![\w/-])(?P<short>[A-ZĐ][A-Za-zĐ]{1,2})\s?(?:số\s*:?\s*)?$")
# Small letters name a document only with a number or a title: "kế hoạch số 5".
_SAYS_WHICH = re.compile(
    r"\s*(?:\(|[Ss]ố\b|\d|[:,]?\s*[“\"«]|về\s|với (?:tên|chủ)|mang tên|(?:của )?(?:Hội nghị|Trung "
    r"ương|Đại hội|BCH|Ban Chấp))"
)
_NUMBER_BEFORE = re.compile(r"(?:số|văn bản)\s*:?\s*$", re.IGNORECASE)
_DRAFT_BEFORE = re.compile(r"\bdự thảo\s+(?:lần \d+\s+)?(?:của\s+)?$", re.IGNORECASE)
_MANY_BEFORE = re.compile(r"\b(?:các|những|nhiều|mọi|một số|hai|ba|bốn|năm|\d+)\s+$", re.IGNORECASE)
_LISTED = re.compile(
    r"(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|kế hoạch|chương trình|hướng dẫn|văn "
    r"bản)\s*(?:,|và)\s*$",
    re.IGNORECASE,
)
_LISTED_AFTER = re.compile(
    r"\s*(?:,|và)\s*(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|kế hoạch|chương trình|hướng dẫn)\b",
    re.IGNORECASE,
)
_POINTED = re.compile(r"\s+(?:này|trên|nói trên|nêu trên)\b")
_NEVER = re.compile(r"viên\b|\s+(?:viên|lãnh đạo quản lý)\b")


@lru_cache(maxsize=1)
def _words() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(sorted(TYPE_WORDS), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


def find_mentions(prepared: Prepared, surroundings: Surroundings) -> list[Mention]:
    """Give the mentions of documents in the order of the text, none overlapping."""
    silent = [
        (line.start, line.end)
        for line in prepared.lines_of(LineKind.LETTERHEAD, LineKind.RECIPIENTS, LineKind.SIGNATURE)
    ]
    found: list[Mention] = []
    for _, start, end in _words().find_matches_as_indexes(prepared.lower):
        if _inside(start, found) or not _is_word(prepared.spelt, start, end) or covers(silent, start):
            continue
        found.extend(_mentions_at(prepared, surroundings, start, end))
    taken = sorted(mention.span for mention in found)
    for number in find_numbers(prepared.spelt):
        if not covers(taken, number.start) and not covers(silent, number.start):
            found.extend(_without_word(prepared, surroundings, number))
    found.extend(_short_forms(prepared, surroundings, sorted(mention.span for mention in found), silent))
    return sorted(_inherited(prepared, found), key=lambda mention: mention.span)


def _mentions_at(prepared: Prepared, surroundings: Surroundings, start: int, end: int) -> Iterator[Mention]:
    """Read what stands at the word of a type: a numbered, a named, a titled or a bare mention."""
    text, lower = prepared.spelt, prepared.lower
    kind = TYPE_WORDS[re.sub(r"\s+", " ", lower[start:end])]
    capital = text[start].isupper()
    draft = bool(_DRAFT_BEFORE.search(text, max(0, start - 24), start))
    if _NEVER.match(lower, end) or not (capital or draft or _SAYS_WHICH.match(text, end)):
        return
    named = named_resolutions_at(text, start, end)
    if named:
        yield from (_named(prepared, surroundings, kind, resolution) for resolution in named)
        return
    numbered = list(_numbered(prepared, surroundings, kind, start, end))
    if numbered:
        yield from numbered
        return
    if quoted := _quoted_whole(prepared, kind, start):
        yield quoted
        return
    tail = tail_at(prepared, surroundings, end)
    mention = _with_tail(prepared, surroundings, Mention((start, end), kind, draft=draft), tail)
    if tail.quoted and kind in TITLED and tail.title_span:
        yield replace(mention, span=(start, tail.title_span[1] + 1))
    elif kind in REFERRING and (capital or draft) and not tail.quoted and not _many(text, start, end):
        yield mention


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
        _MANY_BEFORE.search(text, before, start)
        or _LISTED.search(text, before, start)
        or _LISTED_AFTER.match(text, end)
    )


def _named(prepared: Prepared, surroundings: Surroundings, kind: str, resolution: NamedResolution) -> Mention:
    day = date_at(prepared, surroundings, resolution.span[1])
    span = (resolution.span[0], day[0] if day else resolution.span[1])
    mention = Mention(span, kind, issuer=resolution.issuer, term=resolution.term, title=resolution.title)
    return replace(mention, issued_on=day[1] if day else None, named=True)


def _numbered(
    prepared: Prepared, surroundings: Surroundings, kind: str, start: int, end: int
) -> Iterator[Mention]:
    """Read "số 12-NQ/TW, ngày … của …" and lists of numbers after one word."""
    text = prepared.spelt
    lead = _NUMBER_WORD.match(text, end)
    if not lead:
        return
    place = lead.end()
    spans: list[tuple[int, int, DocumentNumber | None, str]] = []
    while read := _number_read(text, place, said=bool(lead["word"]), capital=text[start].isupper()):
        spans.append(read)
        following = _NEXT_NUMBER.match(text, read[1])
        if not following or read[2]:
            break
        place = following.end()
    if len(spans) > 1 and not (spans[-1][2] or _MANY_BEFORE.search(text, max(0, start - 12), start)):
        spans = spans[:1]
    last = spans[-1][2] if spans else None
    for index, (first, stop, value, number) in enumerate(spans):
        shared = value or (replace(last, number=number) if last else None)
        begin = start if index == 0 else first
        mention = Mention((begin, stop), _type(kind, shared), number, shared, draft=False)
        yield _with_tail(
            prepared,
            surroundings,
            mention,
            tail_at(prepared, surroundings, spans[-1][1]),
            last=index == len(spans) - 1,
        )


def _number_read(
    text: str, place: int, *, said: bool, capital: bool
) -> tuple[int, int, DocumentNumber | None, str] | None:
    found = number_at(text, place)
    if found:
        return place, found.end, found.value, found.value.number
    plain = _PLAIN_NUMBER.match(text, place)
    if not plain:
        return None
    if not said:
        following = re.compile(r"\s+([^\W\d]+)(?:\s+(\S))?").match(text, plain.end())
        word = following[1] if following else ""
        dated = word == "ngày" and bool(following and following[2] and following[2].isdigit())
        year = re.fullmatch(r"(?:19|20)\d\d", plain["number"])
        if not capital or year or (word in COUNTED and not dated):
            return None
    return place, plain.end(), None, plain["number"]


def _with_tail(
    prepared: Prepared, surroundings: Surroundings, mention: Mention, tail: Tail, *, last: bool = True
) -> Mention:
    before = issue_before(prepared, surroundings, mention.span[0])
    return replace(
        mention,
        span=(mention.span[0], max(mention.span[1], tail.end) if last else mention.span[1]),
        issuer=tail.issuer or before.issuer,
        issued_on=tail.issued_on or before.issued_on,
        term=tail.term or before.term,
        title=tail.title,
        quoted=tail.quoted,
    )


def _type(kind: str, value: DocumentNumber | None) -> str:
    return value.type if value and value.type else kind


def _without_word(prepared: Prepared, surroundings: Surroundings, number: FoundNumber) -> Iterator[Mention]:
    """A number without the word of its type: "thực hiện 12-NQ/TW", "NQ số 12-NQ/TW"."""
    text, value = prepared.spelt, number.value
    window = max(0, number.start - 16)
    short = _SHORT_BEFORE.search(text, window, number.start)
    said = _NUMBER_BEFORE.search(text, window, number.start)
    if value.type is None and not (said or value.style is Style.LEGAL):
        return
    start = number.start
    if short and type_of(short["short"]):
        start = short.start()
    elif said:
        start = said.start()
    kind = value.type or ("Luật" if value.issuer.startswith("QH") else "CV")
    mention = Mention((start, number.end), kind, value.number, value)
    yield _with_tail(prepared, surroundings, mention, tail_at(prepared, surroundings, number.end))


_SHORT_NUMBER = re.compile(
    r"(?<![\w/.-])(?P<short>NQ|CT|KL|QĐ|QC|KH|CTr|ĐA|NĐ|TT|HD|"
    r"TB)\s?(?:số\s*:?\s*)?(?P<number>\d{1,4})(?![\w%]|[.,/]\d|\s?[-–/]\s?\w)"
)


def _short_forms(
    prepared: Prepared, surroundings: Surroundings, taken: list[Span], silent: list[Span]
) -> Iterator[Mention]:
    """ "NQ57", "KH số 118": the abbreviation for the word, without a full number."""
    for match in _SHORT_NUMBER.finditer(prepared.spelt):
        if (
            not covers(taken, match.start())
            and not covers(silent, match.start())
            and match["short"] in SHORT_TYPES
        ):
            mention = Mention(match.span(), match["short"], match["number"])
            yield _with_tail(prepared, surroundings, mention, tail_at(prepared, surroundings, match.end()))


def _inherited(prepared: Prepared, found: list[Mention]) -> list[Mention]:
    """Documents issued in one breath have one issuer: "Tỉnh ủy ban hành Kế hoạch số 5, Chỉ thị số 7"."""
    ordered = sorted(found, key=lambda mention: mention.span)
    for index in range(1, len(ordered)):
        before, mention = ordered[index - 1], ordered[index]
        gap = prepared.spelt[before.span[1] : mention.span[0]]
        if (
            mention.number
            and not mention.issuer
            and before.issuer
            and before.number
            and re.fullmatch(r"\s*(?:,|;|và)\s*", gap)
        ):
            own = (
                mention.symbol is None
                or before.symbol is None
                or _letters(mention.symbol) == _letters(before.symbol)
            )
            if own and " của " not in prepared.spelt[slice(*before.span)]:
                ordered[index] = replace(mention, issuer=before.issuer)
    return ordered


def _letters(symbol: DocumentNumber) -> str:
    return symbol.issuer.split("-", 1)[0]


def _inside(start: int, found: list[Mention]) -> bool:
    return bool(found) and start < found[-1].span[1]


def _is_word(text: str, start: int, end: int) -> bool:
    return not (start and (text[start - 1].isalnum())) and not (end < len(text) and text[end].isalnum())
