"""Who issued a document by the deed told beside its name: "Ngày 5/3, Tỉnh ủy ban hành Kế hoạch số 7".

An office that issues is kept ("Chủ tịch UBND tỉnh ban hành"); who only signs or asks stands for his body.
"""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from soichieu.pure.numbering import DocumentNumber
from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.find.asked_at import office_asks, room_asks, said_of
from soichieu.pure.reading.find.carried_subjects import carried, passed_in_session
from soichieu.pure.reading.find.days_told import day_between, day_of
from soichieu.pure.reading.find.free_deeds import done_by, free_deed
from soichieu.pure.reading.find.issue_forms import (
    ADVISED,
    ANY_DEED,
    ASKED,
    BRACKET,
    BY_IT,
    DOES,
    DOES_BY,
    ENCLOSES,
    FOR,
    FOR_BEFORE,
    LATER_DEEDS,
    LATER_ISSUES,
    LATEST,
    LEADS,
    NOTIFIES,
    ON_THE_DAY,
    SAID_AT,
    SENT,
    SIGN_TOGETHER,
    SIGNED_WITH,
    SUBJECT_AFTER_DAY,
    SUBJECT_ISSUES,
    SUBJECTS,
    TO_DOER,
    TO_WHOM,
    TOLD_TO,
    WITH_BEFORE,
)
from soichieu.pure.reading.find.issue_subjects import (
    Subject,
    is_asked,
    lowest,
    subjects_between,
    unlisted_between,
    with_unlisted,
)
from soichieu.pure.reading.find.issuing_letters import may_issue, surely_issues
from soichieu.pure.reading.find.namesakes import again_at, whole_at
from soichieu.pure.reading.find.offices import office_at, without_office
from soichieu.pure.reading.find.told_signers import speaker_at, told_signer
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_LONGEST_SUBJECT = 110  # characters between the day and the body, with the post of who signed
_BY = (" tại", " bằng", " qua", " thành", " kèm theo", " trong", " vào")  # how deeds done by a paper end
_FAR = 240  # characters before a naming in which its issuer may be told
_MOST_SUBJECTS = 4  # bodies before a naming that are looked at


@dataclass(slots=True)
class Issue:
    """Who issued a document and when, as the words before its name tell."""

    issuer: str | None = None
    issued_on: date | None = None
    term: str | None = None
    beside: tuple[str, ...] = ()  # all the subjects, if they are several


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
    start = _told_before(prepared, start)
    window = max(0, start - _FAR, prepared.sentence_at(start)[0])
    known = list(subjects_between(prepared, surroundings, window, start))
    if joint:
        known = with_unlisted(known, unlisted_between(prepared, surroundings, window, start))
    subjects = known[::-1][:_MOST_SUBJECTS]
    by = prepared.spelt[max(0, start - 12) : start].rstrip().endswith(_BY)
    if asked := office_asks(prepared, surroundings, start) if by else None:
        return Issue(asked)
    subjects = subjects[by and is_asked(prepared, subjects) :]
    notifies = (one for one in subjects if by and NOTIFIES.fullmatch(prepared.spelt, one.end, start))
    if notice := next(notifies, None):
        return Issue(notice.name)
    if len(subjects) > 1 and _sends(prepared, subjects[1], subjects[0], start):
        return _issue(prepared, subjects[1:], _Deed(subjects[1].name, dated=True), symbol, joint=joint)
    for index, subject in enumerate(subjects):
        deed = None
        if by or index == 0:
            deed = _deed_of(prepared, subject, start, near=index == 0, by=by, joint=joint)
        issue = _issue(prepared, subjects[index:], deed, symbol, joint=joint) if deed else None
        if issue and (issue.issuer or issue.beside or not by):
            return issue  # but "UBND tỉnh giao Công an tỉnh xử lý tại Công văn số 5/UBND-NC"
    for subject in unlisted_between(prepared, surroundings, window, start):
        if deed := _deed_of(prepared, subject, start, near=True, by=by, joint=False):
            return _issue(prepared, [subject], deed, symbol, joint=False)
    return _issue_apart(prepared, surroundings, start, subjects, symbol)


def _issue_apart(
    prepared: Prepared,
    surroundings: Surroundings,
    start: int,
    subjects: list[Subject],
    symbol: DocumentNumber | None,
) -> Issue:
    """Read who issues where no deed stands between: in brackets, in a clause before, in session, as asked."""
    letters = symbol.organ if symbol else None
    if letters and subjects and _beside(prepared, subjects[0], start, letters):
        return Issue(subjects[0].name)
    if before := carried(prepared, surroundings, start, letters):
        return _issue(prepared, [before[0]], _Deed(before[0].whole, before[1]), symbol, joint=False)
    passed = passed_in_session(prepared, surroundings, start) if letters == "HĐND" else None
    if asked := passed or room_asks(prepared, surroundings, start):
        return Issue(asked)
    told = told_signer(prepared, surroundings, start)
    return Issue(told[1], _day_before(prepared, told[0])) if told else Issue()


def _beside(prepared: Prepared, subject: Subject, start: int, letters: str) -> bool:
    """ "UBND xã (Kế hoạch số 5/KH-UBND)": the paper behind the body whose letters it has."""
    if not BRACKET.fullmatch(prepared.spelt, subject.end, start) or not surely_issues(letters, subject.name):
        return False
    return not TOLD_TO.search(prepared.spelt, subject.start - 20, subject.start)


def _told_before(prepared: Prepared, start: int) -> int:
    """Give where the paper is told of that a bracket numbers: "ban hành công văn … (Công văn số 5)"."""
    if prepared.spelt[start - 1 : start] != "(":
        return start
    word = " ".join(prepared.lower[start : start + 16].split()[:2])
    begin = max(prepared.sentence_at(start)[0], start - _FAR)
    told = prepared.lower.rfind(f" {word} ", begin, start - 1)
    return told + 1 if told >= 0 and word in TYPE_WORDS else start


def issuer_after(
    prepared: Prepared, surroundings: Surroundings, start: int, end: int, symbol: DocumentNumber | None
) -> str | None:
    """Read "Tại Quyết định số 5/QĐ-UBND, UBND tỉnh giao …": who does something by the paper issued it."""
    by = BY_IT.search(prepared.spelt, start - 24, start)
    comma = TO_DOER.match(prepared.spelt, end) if by else None
    if not (by and comma and symbol):
        return None
    organ = surroundings.at(comma.end())
    name = whole_at(prepared, surroundings, organ)[1] if organ and organ.body else None
    doer = (organ.end, name) if organ and name else office_at(prepared, surroundings, comma.end())
    doer = doer or again_at(prepared, surroundings, comma.end())
    doer = doer or speaker_at(prepared, surroundings, comma.end())
    deed = ANY_DEED if by["at"] and by["at"] != "với" else DOES
    obeys = by["theo"] and not comma.group().strip(", )")  # "Theo Công văn số 7, Sở A …" may be another's
    if doer is None or obeys or not deed.match(prepared.spelt, doer[0]):
        return None
    letters = symbol.organ
    fits = may_issue if by["at"] else surely_issues
    return doer[1] if fits(letters, doer[1]) else None


def _deed_of(
    prepared: Prepared, subject: Subject, start: int, *, near: bool, by: bool, joint: bool
) -> _Deed | None:
    """Read what a body does between it and the naming; only the nearest issues, any may act "by" a paper."""
    text, name = prepared.spelt, subject.name
    if near and (deed := _issuing(prepared, subject, start)):
        return deed
    told = near and SAID_AT.fullmatch(text, subject.end, start) and said_of(prepared, subject)
    if told:
        return _Deed(name)
    asked = ASKED.search(text, max(0, subject.start - 12), subject.start)
    if (
        by
        and not asked
        and (
            ENCLOSES.fullmatch(text, subject.end, start)
            or DOES_BY.fullmatch(text, subject.end, start)
            or done_by(text, subject.end, start)
        )
    ):
        return _Deed(subject.whole)
    if near and joint and SIGNED_WITH.fullmatch(text, subject.end, start):
        return _Deed(name, dated=True, together=True)
    if near and start - subject.end <= 1 and ADVISED.search(text, subject.start - 20, subject.start):
        return _Deed(subject.whole)
    signed = (
        near
        and FOR.fullmatch(text, subject.end, start)
        and FOR_BEFORE.search(text, subject.start - 24, subject.start)
    )
    return _Deed(name, dated=True) if signed else None


def _issuing(prepared: Prepared, subject: Subject, start: int) -> _Deed | None:
    """Read a deed of issue between a body and the naming: "Tỉnh ủy hồi tháng 5 đã ban hành"."""
    text = prepared.spelt
    deed = SUBJECT_ISSUES.fullmatch(text, subject.end, start)
    if deed and (subject.office or not deed["holder"]):
        day = day_between(prepared, subject.end, deed.end())
        term = deed["term"].upper() if deed["term"] else None
        return _Deed(subject.name if deed["signs"] else subject.whole, bool(deed["issues"]), day, term)
    if text.startswith("là ", start - 3):
        later = LATEST.fullmatch(text, subject.end, start)
    else:
        told = text[subject.end : start].rstrip().endswith(LATER_DEEDS)
        later = LATER_ISSUES.fullmatch(text, subject.end, start) if told else None
    if later:
        return _Deed(subject.name, dated=True)
    done = None if deed else free_deed(text, subject.end, start)
    return _Deed(subject.name if done.startswith("ký") else subject.whole, dated=True) if done else None


def _issue(
    prepared: Prepared,
    subjects: list[Subject],
    deed: _Deed,
    symbol: DocumentNumber | None,
    *,
    joint: bool,
) -> Issue:
    """Of "Đảng ủy, UBND xã ban hành …" and "Sở A phối hợp với Sở B ban hành …" tell which body issues."""
    letters = symbol.issuer.split("-") if symbol else []
    names, first = [deed.name], subjects[0]
    along = joint and WITH_BEFORE.search(prepared.spelt, first.start - 24, first.start)
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
    if first.area:
        return Issue(deed.name, day, deed.term, (deed.name,))
    fitting = [name for name in lowest(names) if not letters or may_issue(letters[0], name)]
    beside = tuple(names) if len(names) > 1 else ()
    return Issue(fitting[0], day, deed.term, beside) if fitting else Issue(beside=beside)


def _sends(prepared: Prepared, sender: Subject, to: Subject, start: int) -> bool:
    """ "Sở Nội vụ trình UBND tỉnh Tờ trình số 5": who is told stands between."""
    sent = SENT.fullmatch(prepared.spelt, to.end, start)
    return bool(sent and TO_WHOM.fullmatch(prepared.spelt, sender.end, to.start))


def _day_before(prepared: Prepared, start: int) -> date | None:
    """Give the day that opens the sentence of who issues: "Ngày D, X" and "Ngày D, đồng chí A, Bí thư X"."""
    index = bisect_left(prepared.date_starts, start) - 1
    written = prepared.dates[index] if index >= 0 else None
    if written is None or start - written.end > _LONGEST_SUBJECT:
        return None
    if not SUBJECT_AFTER_DAY.fullmatch(prepared.spelt, written.end, start):
        return None
    opened = ON_THE_DAY.search(
        prepared.spelt[max(prepared.sentence_at(written.start)[0], written.start - 40) : written.start]
    )
    return day_of(prepared, written) if opened else None
