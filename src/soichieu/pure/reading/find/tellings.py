"""Tellings: the places where a text says that a gathering was held or a deed done.

Reads: sentences, dates, organs, namings, mentions of documents. What is planned, asked for, counted or only
referred to is no telling.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import ahocorasick_rs

from soichieu.pure.reading.data.event_words import DEEDS, DEPUTATIONS, GATHERINGS
from soichieu.pure.reading.find.callings import appointment, calls_people
from soichieu.pure.reading.find.event_cues import (
    APART,
    AS_POST,
    BACK,
    COUNTED,
    DEED_OPENS,
    DIRECTS,
    ELSEWHERE,
    ATTENDS,
    GROUP_ACTS,
    HEARS,
    HELD_BETWEEN,
    PROGRAMME,
    HELD_AFTER,
    HOLDS,
    IN_TITLE,
    INVITED,
    NEXT_DAY,
    NO_DEED,
    NO_GIVING,
    NO_NOUN,
    NUMBERED,
    ONE,
    ORDER,
    PAPERS,
    PASSED,
    PASSIVE,
    PAST,
    PUPILS,
    RECEIVED,
    RECEIVES,
    REFERRED,
    SPEAKER,
    SUBJECTLESS,
    VAGUE,
    VISITS,
)
from soichieu.pure.reading.find.event_days import EventDay, EventDays
from soichieu.pure.reading.find.event_kinds import KIND_OF, EventWords
from soichieu.pure.reading.find.holders import Holders
from soichieu.pure.reading.find.hosts import Hosts
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.told import At, Host, Telling, Verdict, parts
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers

_Word = tuple[str, int, int]  # a word of an event and its place
_NEAR = 40  # characters behind a word within which its day stands
_WITH_OBJECT = frozenset({"inspection", "award", "training"})  # kinds whose verbs govern a body
_NAMES = frozenset(GATHERINGS)
_GROUPS = frozenset(DEPUTATIONS)
_WORDS: tuple[str, ...] = tuple(dict.fromkeys((*GATHERINGS, *DEPUTATIONS, *DEEDS)))


@lru_cache(maxsize=1)
def _triggers() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(list(_WORDS), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


class Tellings:
    """Reads the tellings of one text."""

    def __init__(
        self, prepared: Prepared, hosts: Hosts, days: EventDays, namings: list[Naming], mentions: list[Span]
    ) -> None:
        self._prepared, self._hosts, self._days = prepared, hosts, days
        self._mentions = mentions
        self.holders = Holders(prepared, hosts, namings, mentions)
        self._words = EventWords(prepared, mentions)
        self._calls = calls_people(prepared)
        self._appointed = appointment(prepared, days) if self._calls else None
        self._holder: str | None = None  # who held the last event
        self._sent: str | None = None  # whose the deputation is that the text tells of
        self._set: tuple[Span, EventDay] | None = None  # the day of the last event, and its sentence
        self._pending: tuple[Span, EventDay, Host | None] | None = None

    def told(self) -> Iterator[Telling]:
        """Give the tellings in the order of the text."""
        for line, sentence, clause, found in self._clauses():
            title = line is LineKind.TITLE
            telling = self._tell(clause, sentence, found, title=title)
            if telling:
                if telling.day and not telling.weak:
                    self._days.remember(telling.day, event=True)
                    self._set = (sentence, telling.day)
                    self._holder = telling.host or self._holder
                yield telling
                yield from self._elsewhere(telling)
            elif not title and (day := self._days.told_in(clause, clause[1])) and day.place - clause[0] < 40:
                self._days.remember(day)
                self._pending = (clause, day, self.holders.subject(clause, clause[1], clause[1]))

    def _elsewhere(self, telling: Telling) -> Iterator[Telling]:
        """Give the same again on other days at other places, as a clause tells them in one breath."""
        if telling.day is None or telling.weak or telling.kind in {"launch", "award", "festival"}:
            return
        place = telling.day.place
        for day in self._days.days_in(telling.clause):
            if day.place > place and ELSEWHERE.search(self._prepared.spelt, place, day.place):
                place = day.place
                yield replace(telling, day=day, apart=True)

    def _clauses(self) -> Iterator[tuple[LineKind, Span, Span, list[_Word]]]:
        """Give each clause of the prose that holds a word of an event or a day, with these words."""
        kinds = {LineKind.BODY, LineKind.TITLE, LineKind.HEADING, LineKind.CAPTION, LineKind.BYLINE}
        words = [
            (_WORDS[index], start, end)
            for index, start, end in _triggers().find_matches_as_indexes(self._prepared.lower)
            if self._words.free(start, end) or self._opens_quote(index, start, end)
        ]
        place = 0
        for line in self._prepared.lines:
            if line.kind not in kinds:
                continue
            start = line.start
            while start < line.end:
                sentence = self._prepared.sentence_at(start)
                for clause in parts(self._prepared.spelt, sentence):
                    while place < len(words) and words[place][1] < clause[0]:
                        place += 1
                    first = place
                    while place < len(words) and words[place][1] < clause[1]:
                        place += 1
                    for part, inside in self._by_day(clause, words[first:place]):
                        yield line.kind, sentence, part, inside
                start = max(sentence[1], start) + 1

    def _by_day(self, clause: Span, words: list[_Word]) -> Iterator[tuple[Span, list[_Word]]]:
        """Cut a clause before another day, where words of events stand on both sides."""
        start = clause[0]
        if len(words) > 1 and self._days.several(clause):
            for found in NEXT_DAY.finditer(self._prepared.spelt, *clause):
                cut = found.start()
                before = [word for word in words if word[1] < cut]
                if before and len(before) < len(words) and self._days.several((start, cut), 1):
                    yield (start, cut), before
                    start, words = cut + 1, words[len(before) :]
        yield (start, clause[1]), words

    def _opens_quote(self, index: int, start: int, end: int) -> bool:
        """Tell a gathering whose noun opens its name: “Ngày hội đọc sách”."""
        return _WORDS[index] in _NAMES and self._words.free(start, end, start)

    def _tell(
        self, clause: Span, sentence: Span, words: list[_Word], *, title: bool
    ) -> Telling | None:
        """Give what a clause tells: the first word that is held stands for it, else the first that may be."""
        weak: Telling | None = None
        for word, start, end in words:
            if self._prepared.spelt[start].isupper() and start > clause[0] and self._hosts.names(start):
                continue  # "Thanh tra tỉnh" is a body here
            before = self._prepared.spelt[max(clause[0], start - 60) : start]
            telling = self._told_at(At(word, start, end, clause, sentence, before), title=title)
            if telling and not telling.weak:
                return telling
            weak = weak or telling
        return weak

    def _told_at(self, at: At, *, title: bool) -> Telling | None:
        day = self._days.told_in(at.clause, at.start) or (None if title else self._day_around(at))
        verdict = self._judged(at, day, title=title)
        if verdict is None:
            return None
        kind = self._words.kind_of(at.word, at.start, at.end, at.clause)
        host = verdict.host or self._host_around(at, day)
        if self._calls and kind == "inspection" and (day is self._appointed or not host):
            host = self._hosts.issuer or host
        if self._calls and not host and (title or day is self._appointed):
            host = self._hosts.issuer
        if day and day is self._appointed:
            self._appointed = None  # one text calls to one event
        return Telling(
            kind=kind,
            day=day,
            host=host,
            past=verdict.past,
            weak=verdict.weak,
            apart=bool(APART.search(self._prepared.spelt, at.clause[0], at.start)),
            clause=at.clause,
            sentence=at.sentence,
            title=title,
        )

    def _judged(self, at: At, day: EventDay | None, *, title: bool) -> Verdict | None:
        if at.word in _GROUPS:
            return self._group(at, day)
        return self._gathering(at, day, title=title) if title or at.word in _NAMES else self._deed(at, day)

    def _day_around(self, at: At) -> EventDay | None:
        """The day set for those who are called, or by the sentence right before."""
        if self._calls and self._appointed is not None:
            return self._appointed
        if VAGUE.search(self._prepared.spelt, at.clause[0], at.start):
            return None
        if self._set and self._set[0] == at.sentence and at.clause[0] > at.sentence[0]:
            return self._set[1]  # "Cùng ngày, A ra quân; B huấn luyện"
        if at.word not in _NAMES or not self._pending or not 0 <= at.clause[0] - self._pending[0][1] <= 2:
            return None
        return self._pending[1]  # "Sáng 5/8, hội trường kín chỗ. Đảng ủy xã mở hội nghị"

    def _host_around(self, at: At, day: EventDay | None) -> str | None:
        """The subject of the clause that set the day; in a paper, without any subject, its own body."""
        if self._pending and day is self._pending[1]:
            return self._pending[2].name if self._pending[2] else None
        if day and at.clause[0] > at.sentence[0] and self._set and self._set[0] == at.sentence:
            return self._holder  # "ngày 5/8, A kiểm tra tại xã B và ngày 7/8 kiểm tra tại xã C"
        if day and SUBJECTLESS.search(self._prepared.spelt[at.clause[0] : at.start]):
            return self._hosts.issuer
        return None

    def _gathering(self, at: At, day: EventDay | None, *, title: bool) -> Verdict | None:
        """A gathering, named by its noun: when or by whom it was held."""
        text, clause = self._prepared.spelt, at.clause
        counted = bool(COUNTED.search(at.before)) and not ONE.search(at.before)
        counted = counted and not (day and not day.is_month and NUMBERED.search(at.before))
        counted = counted or (at.word == "lớp" and bool(PUPILS.match(text, at.end)))
        if counted or NO_NOUN.search(at.before) or PAPERS.search(at.before) or BACK.search(at.before):
            return None
        if at.word == "chương trình" and not (day and PROGRAMME.match(text, at.end)):
            return None
        if self._names_paper(at) or PASSED.match(text, clause[0], clause[1]):
            return None
        if day and at.end + _NEAR < day.place < clause[1] and REFERRED.search(at.before):
            if not HELD_BETWEEN.search(text, at.end, day.place):
                return None  # "Báo cáo tại ngày hội cho thấy xã được lập ngày 01/7" tells another day
        subject = self.holders.subject(clause, at.start, at.end)
        if subject and ATTENDS.search(text, subject.end, at.start):
            subject = None
        invited = bool(INVITED.search(text, *at.sentence))
        if not invited and self._ordered(subject, day, at):
            return None
        host = subject.name if subject else self.holders.besides(clause, at.start, at.end)
        past = title or bool(PAST.search(text, clause[0], min(at.end + 60, clause[1])))
        if day:
            return Verdict(host, past) if invited or self._over(day) else None
        held = subject and HOLDS.fullmatch(text, self.holders.joined_end(subject, at.start), at.start)
        told = held or HELD_AFTER.match(text, at.end, clause[1])
        weak = title or not at.before.strip() or bool(REFERRED.search(at.before))
        return Verdict(host, past, weak=not (host and told)) if weak or (host and told) else None

    def _names_paper(self, at: At) -> bool:
        """Say whether the noun stands in the name of a document: "… về kết luận tại cuộc họp"."""
        clause = at.clause
        first, last = bisect_left(self._mentions, (clause[0], 0)), bisect_left(self._mentions, (at.start, 0))
        return first < last and bool(
            IN_TITLE.search(self._prepared.spelt, max(clause[0], at.start - 120), at.start)
        )

    def _ordered(self, subject: Host | None, day: EventDay | None, at: At) -> bool:
        """Say whether it is asked for or planned, not told."""
        begin = max(
            at.clause[0],
            subject.end if subject else 0,
            day.place if day and day.place < at.start else 0,
        )
        said = ORDER.search(self._prepared.spelt, begin, at.start)
        if said is not None and not covers(self._mentions, said.start()):
            return True
        earlier = at.clause[0] > at.sentence[0] and DIRECTS.search(
            self._prepared.spelt, at.sentence[0], at.clause[0]
        )  # "yêu cầu A kiểm tra …; B mở lớp …"
        return bool(earlier) and not PAST.search(self._prepared.spelt, at.clause[0], at.start)

    def _over(self, day: EventDay) -> bool:
        """What lies after the publication is planned, unless people are called to it."""
        out = self._prepared.published.day
        if self._calls or out is None:
            return True
        return day.value <= (f"{out:%Y-%m}" if isinstance(day.value, str) else out)  # type: ignore[operator]

    def _group(self, at: At, day: EventDay | None) -> Verdict | None:
        """A group sent out does something on a day; whose it is, is kept for "Đoàn đã làm việc với …"."""
        if AS_POST.search(at.before):
            return None
        host = self.holders.sender(at.end, at.clause)
        if host is None and not BACK.search(at.before):
            subject = (
                None if RECEIVED.search(at.before) else self.holders.subject(at.clause, at.start, at.end)
            )
            led = self.holders.officer(at.clause, at.start)
            host = subject.name if subject else (led and led[0]) or self.holders.led(at.clause, at.start)
        self._sent = host or self._sent
        if RECEIVES.search(at.before):
            return None  # "tiếp Đoàn công tác" is a reception
        if day is None or COUNTED.search(at.before) or BACK.search(at.before) or not self._over(day):
            return None
        if self._ordered(None, day, at) and not self._calls:
            return None
        visits = VISITS.match(self._prepared.spelt, at.end, at.clause[1])
        if visits and self._words.kind_of(at.word, at.start, at.end, at.clause) is None:
            return None  # a visit is no event
        return Verdict(self._sent or self._hosts.issuer, past=True)

    def _deed(self, at: At, day: EventDay | None) -> Verdict | None:
        """A deed that is an event by itself, on a day told."""
        if NO_DEED.search(at.before) or NO_GIVING.match(self._prepared.spelt, at.end):
            return None
        if at.word == "nghe" and not HEARS.match(self._prepared.spelt, at.end, at.clause[1]):
            return None
        if day is None:
            return self._deed_without_day(at)
        invited = bool(INVITED.search(self._prepared.spelt, *at.sentence))
        named = not at.before.strip(" \n-–•*+▪●■►") and HELD_AFTER.match(self._prepared.spelt, at.end, at.clause[1])
        if named and self._over(day):
            return self._gathering(at, day, title=False)  # "Tập huấn nghiệp vụ: do Đội 4 thực hiện ngày 5/8"
        far = (
            not self._calls
            and not at.before.strip()
            and day.place > at.end + _NEAR
            and not self._prepared.lower.startswith(" tại", at.end)
        )
        if far or not (invited or self._over(day)):
            return None  # "Quán triệt Nghị quyết …, tại phiên họp ngày 5/8" is no deed
        passive = PASSIVE.search(at.before)  # "Trạm y tế được khánh thành" names the work
        subject = None if passive else self.holders.subject(at.clause, at.start, at.end)
        led = None if subject and self.holders.does(subject, at.start) else self.holders.officer(at.clause, at.start)
        if led and not (subject and subject.start > led[1]):
            subject = None
        does = led or self.holders.does(subject, at.start) or DEED_OPENS.search(at.before)
        if not does or (self._ordered(subject, day, at) and not invited):
            return None
        group = subject is None and GROUP_ACTS.search(at.before)
        if group or (subject is None and SPEAKER.search(at.before)):
            return Verdict(self._sent if group else self.holders.speaker(), past=True)
        with_object = KIND_OF.get(at.word) in _WITH_OBJECT or at.word.startswith("làm việc")
        beside = self.holders.besides
        if subject:
            host: str | None = subject.name
        elif led:
            host = led[0]
        else:
            host = beside(at.clause, at.start, at.end, deed=with_object)
        self._sent = host if KIND_OF.get(at.word) == "inspection" else self._sent
        return Verdict(host, past=True)

    def _deed_without_day(self, at: At) -> Verdict | None:
        """ "Bệnh viện vừa khai trương …" is told once more, with its day, or is no event."""
        subject = self.holders.subject(at.clause, at.start, at.end)
        past = PAST.search(self._prepared.spelt, at.clause[0], at.start)
        if not (subject and past and self.holders.does(subject, at.start)):
            return None
        return Verdict(subject.name, past=True, weak=True)
