"""Tellings: the places where a text says that a gathering was held or a deed done.

Reads: sentences, dates, organs, namings, mentions of documents. What is planned, asked for, counted or only
referred to is no telling.
"""

from collections.abc import Iterator
from dataclasses import replace

from soichieu.pure.reading.cues import Words
from soichieu.pure.reading.data.event_words import DEEDS, DEPUTATIONS, GATHERINGS, OPENINGS
from soichieu.pure.reading.find.calling_cues import GUEST
from soichieu.pure.reading.find.callings import appointments, calls_people, speech_head
from soichieu.pure.reading.find.event_cues import (
    APART,
    BESIDES,
    DOES_TOO,
    ELSEWHERE,
    EVERYWHERE,
    JOINS_IN,
    NEXT_DAY,
    SENT_BY,
    SUBJECTLESS,
    VAGUE,
)
from soichieu.pure.reading.find.event_days import EventDay, EventDays
from soichieu.pure.reading.find.event_kinds import KIND_OF, EventWords
from soichieu.pure.reading.find.holders import Holders
from soichieu.pure.reading.find.hosts import Hosts
from soichieu.pure.reading.find.told import At, Host, Telling, parts
from soichieu.pure.reading.find.verdicts import GROUPS, NAMES, Judges
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

_BEFORE = 60  # characters before a word in which it is told what it is
_GREETING = 600  # characters in which a speaker says whether he is a guest
_SCENE = 900  # characters behind a day of many deeds that may tell some of them
_OPENING = 20  # characters before the day that opens a story
_ITEM = 300  # characters from what people are called to, to the line that says when
_Word = tuple[str, int, int]  # a word of an event and its place
_WORDS = Words((*GATHERINGS, *DEPUTATIONS, *DEEDS))
_OF_ONE = NAMES | GROUPS | OPENINGS  # what these words tell is held on one day


class Tellings:
    """Reads the tellings of one text."""

    def __init__(
        self, prepared: Prepared, hosts: Hosts, holders: Holders, days: EventDays, mentions: list[Span]
    ) -> None:
        self._prepared, self._hosts, self._days = prepared, hosts, days
        self.holders = holders
        self._words = EventWords(prepared, mentions)
        self._calls = calls_people(prepared)
        speech = speech_head(prepared)
        self._appointed = appointments(prepared, days) if self._calls or speech else []
        self._one_call = len(self._appointed) == 1
        # Who calls people to what is to come.
        self.caller = (hosts.issuer or holders.inviter(prepared)) if self._calls else None
        if speech and not GUEST.search(prepared.spelt, speech[1], speech[1] + _GREETING):
            self.caller = holders.leaders.acting_officer(speech) or holders.leaders.named_officer(speech)
        self._judges = Judges(prepared, holders, self._words, mentions, hosts.issuer, calls=self._calls)
        self.opening: EventDay | None = (
            None  # the first day told beside no event: "Sáng nay, hội trường kín chỗ"
        )
        self._everywhere: tuple[int, EventDay] | None = None  # where a day of many deeds is set
        self._holder: str | None = None  # who held the last event
        self._set: tuple[Span, EventDay] | None = None  # the day of the last event, and its sentence
        self._pending: tuple[Span, EventDay, str | None] | None = None

    @property
    def appointed(self) -> EventDay | None:
        """The day people are called to, or were, that no telling in the text has taken."""
        return self._appointed[0] if self._appointed else None

    def told(self) -> Iterator[Telling]:
        """Give the tellings in the order of the text."""
        heading = LineKind.TITLE
        for line, sentence, clause, found in self._clauses():
            title = line is heading
            telling = self._tell(clause, sentence, found, title=title)
            if telling:
                if telling.day and not telling.weak:
                    self._days.remember(telling.day, event=True)
                    self._set = (sentence, telling.day)
                    self._holder = telling.host or self._holder
                yield telling
                yield from self._elsewhere(telling)
                yield from self._besides(telling, found)
            elif not title and (day := self._days.told_in(clause, clause[1])) and day.place - clause[0] < 40:
                self._days.remember(day)
                opens = not self._calls and not day.is_month and day.place - clause[0] < _OPENING
                if self.opening is None and (day.part or day.basis == "relative" or opens):
                    self.opening = day
                subject = self.holders.subject(clause, clause[1], clause[1])
                host = subject.name if subject else self.holders.leaders.acting_officer(clause)
                self._pending = (clause, day, host)
                scene = EVERYWHERE.search(self._prepared.lower, *clause)
                self._everywhere = (clause[1], day) if scene else None

    def _besides(self, telling: Telling, words: list[_Word]) -> Iterator[Telling]:
        """Give what another body did, or the same did next, on the day told in one sentence with it."""
        if telling.day is None or telling.weak or telling.title:
            return
        clause = telling.clause
        for found in BESIDES.finditer(self._prepared.spelt, telling.end, clause[1]):
            sent = any(word[0] in GROUPS and word[1] == found.end() for word in words)
            host = None if sent else self._hosts.at(found.end(), clause[1])
            following = [word for word in words if word[1] >= (host.end if host else found.end())]
            if not following:
                return
            apart = bool(found["apart"]) or found.group().strip() in {"trong khi", "còn", "đồng thời", "rồi"}
            begin = host.end if host else found.end()
            if not (host or apart) or not DOES_TOO.fullmatch(self._prepared.lower, begin, following[0][1]):
                continue
            if not host and following[0][1] != begin:
                continue
            other = self._tell((found.end(), clause[1]), telling.sentence, following, title=False)
            if other and not other.weak and self._is_another(telling, other, apart=apart, host=host):
                yield replace(other, host=other.host or telling.host, apart=True)
                return

    @staticmethod
    def _is_another(telling: Telling, other: Telling, *, apart: bool, host: Host | None) -> bool:
        """To hear and decide is of the meeting itself, awards beside a festival are of it."""
        kind = other.kind or "meeting"
        if kind == (telling.kind or "meeting") or (kind == "meeting" and not host):
            return False
        return apart or kind != "award"

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
            (word, start, end)
            for word, start, end in _WORDS.found(self._prepared.lower)
            if (self._words.free(start, end) or self._opens_quote(word, start, end))
            and not self._in_place(start, end)
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
            for found in NEXT_DAY.finditer(self._prepared.lower, *clause):
                cut = found.start()
                before = [word for word in words if word[1] < cut]
                if before and len(before) < len(words) and self._days.several((start, cut), 1):
                    yield (start, cut), before
                    start, words = cut + 1, words[len(before) :]
        yield (start, clause[1]), words

    def _in_place(self, start: int, end: int) -> bool:
        """Tell a word of the name of a body, or a syllable of a place: "huyện Nghĩa Lễ"."""
        spelt = self._prepared.spelt
        if spelt[start].isupper() and self._hosts.covers(start):
            return True  # "Trung tâm Văn hóa và Truyền thông"
        if not spelt[start].isupper() or " " in spelt[start:end] or spelt[start - 1 : start] != " ":
            return False
        return spelt[spelt.rfind(" ", 0, start - 1) + 1].isupper() and spelt[start - 2].isalpha()

    def _opens_quote(self, word: str, start: int, end: int) -> bool:
        """Tell a gathering whose noun opens its name: “Ngày hội đọc sách”."""
        return word in NAMES and self._words.free(start, end, start)

    def _tell(self, clause: Span, sentence: Span, words: list[_Word], *, title: bool) -> Telling | None:
        """Give what a clause tells: the first word that is held stands for it, else the first that may be."""
        weak: Telling | None = None
        for word, start, end in words:
            # "Tổ công tác số 3 của Huyện ủy đến từng nhà"
            group = word in GROUPS and (start == clause[0] or SENT_BY.match(self._prepared.spelt, end))
            if self._prepared.spelt[start].isupper() and not group and self._hosts.names(start):
                continue  # "Thanh tra tỉnh" is a body here
            window = slice(max(clause[0], start - _BEFORE), start)
            before, ahead = self._prepared.spelt[window], self._prepared.lower[window]
            telling = self._told_at(At(word, start, end, clause, sentence, before, ahead), title=title)
            if telling and not telling.weak:
                return telling
            weak = weak or telling
        return weak

    def _told_at(self, at: At, *, title: bool) -> Telling | None:
        day = self._days.told_in(at.clause, at.start) or (None if title else self._day_around(at))
        again = self._set is not None and day is self._set[1]
        verdict = self._judges.judged(at, day, title=title, again=again)
        if verdict is None:
            return None
        kind = self._words.kind_of(at.word, at.start, at.end, at.clause)
        if self._calls and kind is None:
            kind = KIND_OF.get(at.word)  # "Thời hạn thanh tra 30 ngày, bắt đầu từ ngày 23/02"
        host = verdict.host or self._host_around(at, day)
        if self._calls and kind == "inspection" and (day in self._appointed or not host):
            host = self._hosts.issuer or host
        if day and day in self._appointed:
            self._appointed.remove(day)  # what is called for is one event
        return Telling(
            kind=kind,
            day=day,
            host=host,
            past=verdict.past,
            weak=verdict.weak,
            apart=bool(APART.search(self._prepared.spelt, at.clause[0], at.start)) or bool(day and day.clock),
            clause=at.clause,
            sentence=at.sentence,
            title=title,
            end=at.end,
        )

    def _day_around(self, at: At) -> EventDay | None:
        """The day set for those who are called, or by the sentence right before."""
        for day in self._appointed:
            if self._one_call or 0 < day.place - at.end < _ITEM:
                return day
        if VAGUE.search(self._prepared.spelt, at.clause[0], at.start):
            return None
        if self._set and self._set[0] == at.sentence and at.clause[0] > at.sentence[0]:
            return self._set[1]  # "Cùng ngày, A ra quân; B huấn luyện"
        if self._everywhere and 0 < at.clause[0] - self._everywhere[0] < _SCENE:
            return self._everywhere[1]  # "Sáng 24/2, nhiều nơi trồng cây. Ở xã A, Hội B ra quân …"
        if at.word not in _OF_ONE or not self._pending or not 0 <= at.clause[0] - self._pending[0][1] <= 2:
            return None
        return self._pending[1]  # "Sáng 5/8, hội trường kín chỗ. Đảng ủy xã mở hội nghị"

    def _host_around(self, at: At, day: EventDay | None) -> str | None:
        """The subject of the clause that set the day; in a paper, without any subject, its own body."""
        if self._pending and day is self._pending[1]:
            return self._pending[2]
        if day and at.clause[0] > at.sentence[0] and self._set and self._set[0] == at.sentence:
            return self._holder  # "ngày 5/8, A kiểm tra tại xã B và ngày 7/8 kiểm tra tại xã C"
        low = self._prepared.lower
        joins = day and JOINS_IN.fullmatch(low, at.clause[0], at.start)
        if day and (joins or SUBJECTLESS.search(low[at.clause[0] : at.start])):
            return self._hosts.issuer
        return None
