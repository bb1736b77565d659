"""Who issued a document by the deed told beside its name: "Ngày 5/3, Tỉnh ủy ban hành Kế hoạch số 7".

An office that issues is kept ("Chủ tịch UBND tỉnh ban hành"); who only signs or asks stands for his body.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from soichieu.pure.calendar import resolve_date
from soichieu.pure.numbering import DocumentNumber
from soichieu.pure.reading.find.issue_forms import (
    ADVISED,
    BY_IT,
    CONGRESS_BEFORE,
    DOES,
    DOES_BY,
    FOR,
    FOR_BEFORE,
    LATER_ISSUES,
    LEADS,
    LONE_OFFICE,
    NOTIFIES,
    ON_THE_DAY,
    ROOM_ASKS,
    SAID_AT,
    SAID_OF,
    SAID_TOO,
    SIGN_TOGETHER,
    SIGNED_WITH,
    SUBJECT_AFTER_DAY,
    SUBJECT_ISSUES,
    SUBJECTS,
    TO_DOER,
    UNION_BEFORE,
    WITH_BEFORE,
)
from soichieu.pure.reading.find.issuing_letters import may_issue, surely_issues
from soichieu.pure.reading.find.namesakes import meant_by, recalled, whole_at
from soichieu.pure.reading.find.offices import OFFICE_BEFORE, office_alone, office_at, without_office
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_LONGEST_SUBJECT = 110  # characters between the day and the body, with the post of who signed
_NEAR = 60  # characters before a naming in which an office without its body issues
_FAR = 240  # characters before a naming in which its issuer may be told
_MOST_SUBJECTS = 4  # bodies before a naming that are looked at


@dataclass(slots=True)
class Issue:
    """Who issued a document and when, as the words before its name tell."""

    issuer: str | None = None
    issued_on: date | None = None
    term: str | None = None


@dataclass(frozen=True, slots=True)
class _Subject:
    """A body, or an office by itself, that may be the subject of the deed; `office` of the body before it."""

    start: int
    end: int
    name: str
    office: str | None = None

    @property
    def whole(self) -> str:
        """The name with the office; a deputy acts for the body."""
        if self.office is None or self.office.lower().startswith("phó"):
            return self.name
        return f"{self.office[0].upper()}{self.office[1:]} {self.name}"


@dataclass(frozen=True, slots=True)
class _Deed:
    """What a subject does; `dated` where the day that opens the sentence is that of the paper."""

    name: str
    dated: bool = False
    issued_on: date | None = None
    term: str | None = None
    together: bool = False  # only with another body


def issue_before(
    prepared: Prepared,
    surroundings: Surroundings,
    start: int,
    symbol: DocumentNumber | None = None,
    *,
    joint: bool = False,
) -> Issue:
    """Read who issues what is named at `start`, and when: "Ngày 5/3/2024, Tỉnh ủy đã ban hành …".

    The letters of the number tell which of several subjects it is, and whether all of them; a `joint` paper
    is of all.
    """
    window = max(0, start - _FAR, prepared.sentence_at(start)[0])
    subjects = list(_subjects(prepared, surroundings, window, start))[::-1][:_MOST_SUBJECTS]
    notifies = (one for one in subjects if NOTIFIES.fullmatch(prepared.spelt, one.end, start))
    if notice := next(notifies, None):
        return Issue(notice.name)
    for index, subject in enumerate(subjects):
        if deed := _deed_of(prepared, subject, start, near=index == 0, joint=joint):
            return _issue(prepared, subjects[index:], deed, symbol, joint=joint)
    return Issue(_room_asks(prepared, surroundings, start))


def issuer_after(
    prepared: Prepared, surroundings: Surroundings, start: int, end: int, symbol: DocumentNumber | None
) -> str | None:
    """Read "Tại Quyết định số 5/QĐ-UBND, UBND tỉnh giao …": who does something by the paper issued it."""
    by = BY_IT.search(prepared.spelt, max(0, start - 24), start)
    comma = TO_DOER.match(prepared.spelt, end) if by else None
    if not (by and comma and symbol):
        return None
    organ = surroundings.at(comma.end())
    name = (surroundings.canonical(organ) or organ.stated) if organ and organ.body else None
    doer = (organ.end, name) if organ and name else office_at(prepared, surroundings, comma.end())
    if doer is None or not DOES.match(prepared.spelt, doer[0]):
        return None
    letters = symbol.issuer.split("-", 1)[0]
    fits = may_issue if by["at"] else surely_issues
    return doer[1] if fits(letters, doer[1]) else None


def _subjects(prepared: Prepared, surroundings: Surroundings, start: int, end: int) -> Iterator[_Subject]:
    """Give the bodies named between two places in their order, those named by their kind alone too."""
    text = prepared.spelt
    found = [(organ.start, organ.end, organ) for organ in surroundings.within(start, end) if organ.body]
    known = {place for organ in found for place in organ[:2]}
    places = prepared.once(recalled)
    again = places[bisect_left(places, (start, 0)) : bisect_left(places, (end, 0))]
    kinds = [(*span, None) for span in again if not any(a <= span[0] < b for a, b, _ in found)]
    for first, last, organ in sorted((*found, *kinds), key=lambda one: one[0]):
        if last > end or (organ is None and first in known):
            continue
        if organ is None:
            name = meant_by(prepared, surroundings, prepared.lower[first:last], first)
            if name and (union := UNION_BEFORE.search(text, max(start, first - 24), first)):
                first, name = union.start(), f"{union['union'][0].upper()}{union['union'][1:]} {name}"  # noqa: PLW2901 - its start
        else:
            last, name = whole_at(prepared, surroundings, organ)  # noqa: PLW2901 - its end
        if name:
            if congress := CONGRESS_BEFORE.search(text, max(start, first - 24), first):
                first, name = congress.start(), f"{congress.group()}{name}"  # noqa: PLW2901 - its start
            held = OFFICE_BEFORE.search(text, max(start, first - 20), first)
            yield _Subject(held.start() if held else first, last, name, held["office"] if held else None)
    yield from _lone_office(prepared, surroundings, start, end)


def _lone_office(prepared: Prepared, surroundings: Surroundings, start: int, end: int) -> Iterator[_Subject]:
    """ "Hiệu trưởng ban hành Quyết định số 5": of the paper's own school or the one named before."""
    found = LONE_OFFICE.search(prepared.spelt, max(start, end - _NEAR), end)
    office = prepared.spelt[slice(*found.span("office"))] if found else ""
    name = office_alone(prepared, surroundings, office, found.start()) if found else None
    if found and name:
        yield _Subject(*found.span("office"), name.removeprefix(f"{name[: len(office)]} "), office)


def _deed_of(prepared: Prepared, subject: _Subject, start: int, *, near: bool, joint: bool) -> _Deed | None:
    """Read what a body does between it and the naming; only the nearest issues, any may act "by" a paper."""
    text, name = prepared.spelt, subject.name
    deed = SUBJECT_ISSUES.fullmatch(text, subject.end, start) if near else None
    if deed and (subject.office or not deed["holder"]):
        day = _day_between(prepared, subject.end, deed.end())
        term = deed["term"].upper() if deed["term"] else None
        return _Deed(name if deed["signs"] else subject.whole, bool(deed["issues"]), day, term)
    if near and LATER_ISSUES.fullmatch(text, subject.end, start):
        return _Deed(name, dated=True)
    told = near and SAID_AT.fullmatch(text, subject.end, start) and _said_of(prepared, subject)
    if told or DOES_BY.fullmatch(text, subject.end, start):
        return _Deed(name)
    if near and joint and SIGNED_WITH.fullmatch(text, subject.end, start):
        return _Deed(name, dated=True, together=True)
    if near and start - subject.end <= 1 and ADVISED.search(text, max(0, subject.start - 20), subject.start):
        return _Deed(subject.whole)
    signed = near and FOR.fullmatch(text, subject.end, start) and _signed_for(prepared, subject)
    return _Deed(name, dated=True) if signed else None


def _issue(
    prepared: Prepared,
    subjects: list[_Subject],
    deed: _Deed,
    symbol: DocumentNumber | None,
    *,
    joint: bool,
) -> Issue:
    """Of "Đảng ủy, UBND xã ban hành …" and "Sở A phối hợp với Sở B ban hành …" tell which body issues."""
    letters = symbol.issuer.split("-") if symbol else []
    names, first = [deed.name], subjects[0]
    along = joint and WITH_BEFORE.search(prepared.spelt, max(0, first.start - 24), first.start)
    if along and len(subjects) > 1:
        names, subjects = [subjects[1].name, *names], subjects[:1]  # "A đã ban hành X, cùng B ký …"
    for later, before in pairwise(subjects):
        gap = prepared.spelt[before.end : later.start]
        leads = LEADS.fullmatch(gap)
        if not (leads or SUBJECTS.fullmatch(gap) or (joint and SIGN_TOGETHER.fullmatch(gap))):
            break
        first = before
        alone = leads and len(letters) < 2 and not joint
        names = [before.name, *([] if alone else names)]
    day = deed.issued_on or (_day_before(prepared, first.start) if deed.dated else None)
    several = (
        len(letters) > 1 and len(names) == len(letters) and symbol is not None and symbol.type is not None
    )
    if deed.together and len(names) == 1:
        return Issue()
    if several or (joint and len(names) > 1):
        return Issue(" - ".join(map(without_office, names)), day, deed.term)
    fitting = [name for name in reversed(names) if not letters or may_issue(letters[0], name)]
    return Issue(fitting[0], day, deed.term) if fitting else Issue()


def _day_between(prepared: Prepared, start: int, end: int) -> date | None:
    """ "UBND tỉnh ngay trong ngày 9/5 có Công văn …"."""
    index = bisect_left(prepared.dates, start, key=lambda written: written.start)
    written = prepared.dates[index] if index < len(prepared.dates) else None
    day = resolve_date(written, prepared.published)[0] if written and written.end <= end else None
    return day if isinstance(day, date) else None


def _room_asks(prepared: Prepared, surroundings: Surroundings, start: int) -> str | None:
    """ "Theo đề nghị của Trưởng phòng Đào tạo tại Tờ trình …": the room of the paper's own body."""
    asks = ROOM_ASKS.search(prepared.spelt[max(0, start - 140) : start])
    if asks is None:
        return None
    room = Organ(0, 0, body=f"{asks['kind'].capitalize()} {asks['name']}", bare=True)
    return surroundings.house.meant(room) or room.body


def _said_of(prepared: Prepared, subject: _Subject) -> bool:
    if SAID_OF.search(prepared.spelt, max(0, subject.start - 80), subject.start):
        return True
    begin = max(prepared.sentence_at(subject.start)[0], subject.start - _FAR)
    return SAID_TOO.search(prepared.spelt, begin, subject.start) is not None


def _signed_for(prepared: Prepared, subject: _Subject) -> bool:
    return FOR_BEFORE.search(prepared.spelt, max(0, subject.start - 24), subject.start) is not None


def _day_before(prepared: Prepared, start: int) -> date | None:
    """Give the day that opens the sentence of who issues: "Ngày D, X" and "Ngày D, đồng chí A, Bí thư X"."""
    index = bisect_left(prepared.dates, start, key=lambda written: written.start) - 1
    written = prepared.dates[index] if index >= 0 else None
    if written is None or start - written.end > _LONGEST_SUBJECT:
        return None
    if not SUBJECT_AFTER_DAY.fullmatch(prepared.spelt, written.end, start):
        return None
    opened = ON_THE_DAY.search(
        prepared.spelt[max(prepared.sentence_at(written.start)[0], written.start - 40) : written.start]
    )
    day = resolve_date(written, prepared.published)[0] if opened else None
    return day if isinstance(day, date) else None
