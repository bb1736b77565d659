"""Numbered mentions: "Nghị quyết số 12-NQ/TW, ngày … của …", and lists of numbers after one word."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from string import digits
from typing import NamedTuple

from soichieu.pure.numbering import DocumentNumber, Style, is_party, is_state, number_at
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.letters import SMALL
from soichieu.pure.reading.data.type_names import COUNTED, FAMILIES, JOINT_TYPES
from soichieu.pure.reading.find.issue_by_letters import issuer_by_letters
from soichieu.pure.reading.find.issued import Issue, issue_before, issuer_after
from soichieu.pure.reading.find.issuers import issuer_at, issuer_in_title
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.mention_tails import Tail, date_at, tail_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore

_NUMBER_WORD = re.compile(
    r"(?:[ ]*|\s*(?=\(|số))(?:\((?:[A-ZĐ][A-Za-zĐ]{1,4})\)\s*)?(?P<word>số\s*:?\s*)?(?=\d)", re.IGNORECASE
)
# A number alone, or with letters nobody knows: "57", "02/QĐLN", "823/PV11(CS)", "1836 QĐ/TWĐTN".
_PLAIN_NUMBER = re.compile(
    r"(?P<number>\d{1,5}[a-zđ]?)(?:(?:[ ]?[-–/][ ]?|"
    r"[ ](?=[A-ZĐ]+/))[A-ZĐ][\w&]*(?:[ ]?[-–/.&][ ]?[A-ZĐ][\w&]*)*"
    r"(?:\([A-ZĐ]+\))?|(?![\w%]|[.,/]\d|\s?[-–/]\s?\d))"
)
_FOLLOWING = re.compile(r"\s+([^\W\d]+)(?:\s+(\S))?")
_FAR = 300  # characters from the word of a type to a number told later
_YEAR = re.compile(r"(?:19|20)\d\d")
_LIST_ENDS = re.compile(r"\s+(?:của|ngày|về)\s|\s*[.;)]")
_ON_DAY = re.compile(r"\s(?:vào\s)?(?:hôm|sáng|trưa|chiều|tối|cuối ngày)(?=\s)")
_ROOM_BEHIND = re.compile(r"(?:\.[A-ZĐ]{1,6})+(?=[ ]ngày|[ ]của|,)")  # "204/QĐ-NHCT.PT ngày …"
_WITH = re.compile(r",?\s+(?:với|cùng)\s+")
_NUMBER_SAID = re.compile(r"\s*[,(]?\s*số\s*:?\s*(?=\d)")
_WORDS_THEN_NUMBER = re.compile(rf"(?:\s+[{SMALL}]+){{1,4}}\s+số\s*:?\s*(?=\d)")
# Letters after a hyphen that stand for a second body, not for a department.
_PARTNERS = frozenset(
    {"MT", "MTTQ", "UBMTTQ", "HND", "HPN", "HLHPN", "HCCB", "CCB", "ĐTN", "LĐLĐ", "TAND", "VKSND", "VKS",
     "BCHQS", "BĐBP", "BTT", "TLĐ", "NHCSXH"}
)  # fmt: skip
_NO_LETTERS = frozenset({"CT", "TT", "TTr", "BC", "KH", "TB", "QC", "ĐA"})  # types that are no letters
_OF_ONE = frozenset({None, "CV", "BC", "TB", "TTr", "CĐ", "GM"})
_JOINT_WORDS = Cue.of(
    r"liên tịch|phối hợp|liên ngành|liên sở|/(?:qcph|ctrph|ctph|khph|khln|nqlt|qcln)", re.IGNORECASE
)
_NEXT_NUMBER = re.compile(
    r"\s*(?:,|;|và)\s*(?:số\s+)?(?=\d{1,5}(?:\s*(?:,|và)\s*\d|[\s,.;)]|[-–/]\s?[A-ZĐ]))"
)
MANY_BEFORE = RightBefore(
    r"\b(?:(?:các|những|nhiều|mọi|một số|hai|ba|bốn|năm)\s+|\d+[ ]+)$",
    ("các", "những", "nhiều", "mọi", "một số", "hai", "ba", "bốn", "năm", *digits),
)


class _Read(NamedTuple):
    """A number read: its place, its value if its letters are known, and the number itself."""

    start: int
    end: int
    value: DocumentNumber | None
    number: str


class _Place(NamedTuple):
    """How a number stands: as the last of its list, in a paper of several bodies."""

    last: bool
    joint: bool


_ALONE = _Place(last=True, joint=False)


def numbered(
    prepared: Prepared, surroundings: Surroundings, kind: str, start: int, end: int
) -> Iterator[Mention]:
    """Read "số 12-NQ/TW, ngày … của …" and lists of numbers after one word."""
    text = prepared.spelt
    lead = _NUMBER_WORD.match(text, end)
    spans = list(_number_list(text, start, lead)) if lead else []
    if not spans:
        yield from _numbered_later(prepared, surroundings, kind, start, end)
        return
    many = MANY_BEFORE.search(text, start - 12, start) is not None
    if len(spans) > 1 and not (spans[-1].value or many or _LIST_ENDS.match(text, spans[-1].end)):
        spans = spans[:1]
    joint = _is_joint(text, start, end, spans[-1].value)
    tail = tail_at(prepared, surroundings, spans[-1].end, joint=joint)
    if many and len(spans) == 1 and not spans[0].value and tail.end == spans[0].end:
        return  # "hai Nghị quyết số 21" is neither of them
    spans = [read._replace(value=_as_letter(kind, read.value)) for read in spans]
    last = spans[-1].value
    for index, read in enumerate(spans):
        shared = read.value or (replace(last, number=read.number) if last else None)
        begin = start if index == 0 else read.start
        mention = Mention((begin, read.end), _type(kind, shared), read.number, shared)
        place = _Place(last=index == len(spans) - 1, joint=joint > 0)
        whole = with_tail(prepared, surroundings, mention, tail, place)
        yield _with_partner(prepared, surroundings, whole) if joint and not tail.issuer else whole


def _number_list(text: str, start: int, lead: re.Match[str]) -> Iterator[_Read]:
    place = lead.end()
    while read := _number_read(text, place, said=bool(lead["word"]), capital=text[start].isupper()):
        yield read
        following = _NEXT_NUMBER.match(text, read.end)
        if not following or read.value:
            return
        place = following.end()


def _numbered_later(
    prepared: Prepared, surroundings: Surroundings, kind: str, start: int, end: int
) -> Iterator[Mention]:
    """Read "Nghị quyết của Tỉnh ủy (số 5-NQ/TU ngày …)" and "Quyết định khen thưởng số 7/QĐ-UBND"."""
    text = prepared.spelt
    if text.find("số", end, end + _FAR) < 0:
        return
    before = tail_at(prepared, surroundings, end)
    said = _NUMBER_SAID.match(text, before.end) if before.issuer else _WORDS_THEN_NUMBER.match(text, end)
    found = number_at(text, said.end()) if said else None
    if found is None or not (before.issuer or _type(kind, found.value) == kind):
        return
    mention = Mention((start, found.end), _type(kind, found.value), found.value.number, found.value)
    read = with_tail(prepared, surroundings, mention, tail_at(prepared, surroundings, found.end))
    yield replace(read, issuer=before.issuer or read.issuer, issued_on=before.issued_on or read.issued_on)


def _is_joint(text: str, start: int, end: int, value: DocumentNumber | None) -> int:
    """Count the bodies of a joint paper by its letters, 1 if they do not tell; 0 for a paper of one body."""
    letters = value.issuer.split("-") if value else []
    if value and value.type in JOINT_TYPES:
        return len(letters)
    if value and value.type in _OF_ONE:
        letters = []  # 77/UBND-VP is of one body, whichever room drew it up
    if len(letters) > 1 and all(is_state(part) or is_party(part) or part in _PARTNERS for part in letters):
        return len(letters)
    return 1 if _JOINT_WORDS.search(text, start, min(end + 24, len(text))) else 0


def _number_read(text: str, place: int, *, said: bool, capital: bool) -> _Read | None:
    found = number_at(text, place)
    if found:
        room = _ROOM_BEHIND.match(text, found.end)
        return _Read(place, room.end() if room else found.end, found.value, found.value.number)
    plain = _PLAIN_NUMBER.match(text, place)
    if not plain:
        return None
    if not said:
        following = _FOLLOWING.match(text, plain.end())
        word = following[1] if following else ""
        dated = word == "ngày" and bool(following and following[2] and following[2].isdigit())
        year = _YEAR.fullmatch(plain["number"])
        if not capital or year or (word in COUNTED and not dated):
            return None
    return _Read(place, plain.end(), None, plain["number"])


def with_tail(
    prepared: Prepared, surroundings: Surroundings, mention: Mention, tail: Tail, place: _Place = _ALONE
) -> Mention:
    """Add what stands after and before a numbered mention."""
    before = Issue()
    if not (tail.issuer and tail.issued_on):
        before = issue_before(prepared, surroundings, mention.span[0], mention.symbol, joint=place.joint)
    read = joined(mention, tail)
    if not place.last:
        read.span, read.reach = mention.span, 0
    issuer = tail.issuer
    if tail.title_span and not tail.issuer and not tail.quoted:
        issuer = issuer_in_title(prepared, surroundings, tail.title_span, mention.symbol)
    issuer = issuer or before.issuer
    if issuer is None:
        issuer = issuer_after(prepared, surroundings, mention.span[0], tail.end, mention.symbol)
    if issuer is None and place.last and not place.joint:
        issuer = issuer_by_letters(prepared, surroundings, mention.span[0], mention.symbol)
    read.issuer, read.beside = issuer, before.beside
    told = prepared.spelt[mention.span[1] : tail.end] if tail.issuer else ""
    signed = before.issuer or " ký " in told or told.endswith(("ban hành", "ký", "thông qua", "ra", "gửi"))
    later = _day_after(prepared, surroundings, tail.end) if signed and not tail.issued_on else None
    read.issued_on, read.term = tail.issued_on or before.issued_on or later, tail.term or before.term
    return read


def _day_after(prepared: Prepared, surroundings: Surroundings, end: int) -> date | None:
    """ "Tỉnh ủy ban hành Nghị quyết số 5 hôm 7/8": the day of the deed, told behind the naming."""
    opened = _ON_DAY.match(prepared.spelt, end)
    day = date_at(prepared, surroundings, opened.end()) if opened else None
    return day[1] if day else None


def _with_partner(prepared: Prepared, surroundings: Surroundings, mention: Mention) -> Mention:
    """ "Sở A ký Chương trình phối hợp số 15 ngày … với Sở B"."""
    link = _WITH.match(prepared.spelt, mention.span[1])
    partner = issuer_at(prepared, surroundings, link.end()) if link and mention.issuer else None
    if partner is None:
        return mention
    return replace(mention, issuer=f"{mention.issuer} - {partner[1]}", span=(mention.span[0], partner[0]))


def joined(mention: Mention, tail: Tail) -> Mention:
    """Add what stands after a mention."""
    return Mention(
        span=(mention.span[0], max(mention.span[1], tail.end)),
        type=mention.type,
        number=mention.number,
        symbol=mention.symbol,
        issuer=tail.issuer,
        issued_on=tail.issued_on,
        term=tail.term,
        title=tail.title,
        quoted=tail.quoted,
        named=mention.named,
        draft=mention.draft,
        year=mention.year,
        reach=tail.title_span[1] if tail.title_span else 0,
        beside=mention.beside,
    )


def _as_letter(kind: str, value: DocumentNumber | None) -> DocumentNumber | None:
    """ "Công văn số 2985/CT-QLN", "144/TT-NV2": CT is the tax office that wrote, TT the inspectors."""
    if kind == "CV" and value and value.type in _NO_LETTERS and value.style is Style.STATE:
        return replace(value, type=None, issuer=f"{value.type}-{value.issuer}")
    return value


def _type(kind: str, value: DocumentNumber | None) -> str:
    return FAMILIES.get(value.type, value.type) if value and value.type else kind
