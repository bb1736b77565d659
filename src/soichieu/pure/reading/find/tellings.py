"""Tellings: the places where a text says that a gathering was held or a deed done.

Reads: sentences, dates, organs, namings, mentions of documents. What is planned, asked for, counted or only
referred to is no telling.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick_rs

from soichieu.pure.reading.data.event_words import DEEDS, DEPUTATIONS, GATHERINGS
from soichieu.pure.reading.find.event_cues import (
    APART,
    ASIDE,
    BACK,
    BODY_NEXT,
    BY,
    CALLING,
    CHAIRED_BY,
    COUNTED,
    DEED_OPENS,
    GROUP_ACTS,
    HELD_AFTER,
    HOLDS,
    IN_TITLE,
    INVITED,
    LEADS,
    LEADS_TO,
    NO_DEED,
    NO_NOUN,
    ONE,
    ORDER,
    OWNED,
    PAPERS,
    PAST,
    RECEIVED,
)
from soichieu.pure.reading.find.event_days import EventDay, EventDays
from soichieu.pure.reading.find.event_kinds import KIND_OF, EventWords
from soichieu.pure.reading.find.hosts import Host, Hosts
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.findings import EventKind, Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers


@dataclass(frozen=True, slots=True)
class Telling:
    """A gathering or deed told in a clause."""

    kind: EventKind
    day: EventDay | None
    host: str | None
    named: bool  # a noun of an event stands there, not a deed alone
    past: bool  # the clause says that it is over
    apart: bool  # the clause says that it is another one: "Cùng ngày", "Trước đó"
    clause: Span
    sentence: Span
    title: bool


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
        self._namings, self._mentions = namings, mentions
        self._words = EventWords(prepared, mentions)
        self._calls = _calls(prepared)
        self._sent: str | None = None  # whose the deputation is that the text tells of
        self._pending: tuple[Span, EventDay] | None = None

    def told(self) -> Iterator[Telling]:
        """Give the tellings in the order of the text."""
        for line, sentence, clause, found in self._clauses():
            title = line is LineKind.TITLE
            telling = self._tell(clause, sentence, found, title=title)
            if telling:
                yield telling
            elif not title and (day := self._days.told_in(clause, clause[1])) and day.place - clause[0] < 40:
                self._pending = (clause, day)

    def _clauses(self) -> Iterator[tuple[LineKind, Span, Span, list[tuple[str, int, int]]]]:
        """Give each clause of the prose that holds a word of an event or a day, with these words."""
        kinds = {LineKind.BODY, LineKind.TITLE, LineKind.HEADING}
        words = [
            (_WORDS[index], start, end)
            for index, start, end in _triggers().find_matches_as_indexes(self._prepared.lower)
            if self._words.free(start, end)
        ]
        place = 0
        for line in self._prepared.lines:
            if line.kind not in kinds:
                continue
            start = line.start
            while start < line.end:
                sentence = self._prepared.sentence_at(start)
                for clause in _parts(self._prepared.spelt, sentence):
                    while place < len(words) and words[place][1] < clause[0]:
                        place += 1
                    first = place
                    while place < len(words) and words[place][1] < clause[1]:
                        place += 1
                    yield line.kind, sentence, clause, words[first:place]
                start = max(sentence[1], start) + 1

    def _tell(
        self, clause: Span, sentence: Span, words: list[tuple[str, int, int]], *, title: bool
    ) -> Telling | None:
        for word, start, end in words:
            day = self._days.told_in(clause, start) or self._day_before(clause, title=title)
            if word in _GROUPS:
                telling = self._group(word, start, end, clause, day)
            elif word in _NAMES:
                telling = self._gathering(word, start, end, clause, day, title=title)
            else:
                telling = self._deed(word, start, end, clause, day)
            if telling:
                host, named, past = telling
                opening = self._prepared.spelt[clause[0] : start]
                return Telling(
                    kind=KIND_OF.get(word.removeprefix("đoàn "), "meeting")
                    if word in _GROUPS
                    else self._words.kind(word, start, clause),
                    day=day,
                    host=host,
                    named=named,
                    past=past,
                    apart=bool(APART.search(opening)),
                    clause=clause,
                    sentence=sentence,
                    title=title,
                )
        return None

    def _day_before(self, clause: Span, *, title: bool) -> EventDay | None:
        """The sentence right before may set the day: "Sáng 5/8, hội trường kín chỗ. Đảng ủy xã họp"."""
        if title or not self._pending or not 0 <= clause[0] - self._pending[0][1] <= 2:
            return None
        return self._pending[1]

    # A gathering, named by its noun.

    def _gathering(
        self, word: str, start: int, end: int, clause: Span, day: EventDay | None, *, title: bool
    ) -> tuple[str | None, bool, bool] | None:
        text = self._prepared.spelt
        before = text[max(clause[0], start - 60) : start]
        counted = COUNTED.search(before) and not ONE.search(before)
        if counted or NO_NOUN.search(before) or PAPERS.search(before) or BACK.search(before):
            return None
        if self._mentioned(clause[0], start) and IN_TITLE.search(text, max(clause[0], start - 120), start):
            return None
        subject = next(self._hosts.subjects(clause[0], start), None)
        invited = self._calls and bool(INVITED.search(before))
        if not invited and self._ordered(subject, day, clause, start):
            return None
        host = subject.name if subject else None
        host = host or self._by(end, clause) or self._in_name(end, clause) or self._led(clause, start, end)
        past = bool(PAST.search(text, clause[0], start)) or title
        if day and self._over(day, invited=invited):
            return host, True, past
        held = subject and HOLDS.search(text[subject.end : start])
        if day is None and host and (held or HELD_AFTER.match(text, end, clause[1])):
            return host, True, past
        return None

    def _mentioned(self, start: int, end: int) -> bool:
        """Say whether a document is named between two places."""
        return bisect_left(self._mentions, (start, 0)) < bisect_left(self._mentions, (end, 0))

    def _ordered(self, subject: Host | None, day: EventDay | None, clause: Span, start: int) -> bool:
        """Say whether it is asked for or planned, not told."""
        begin = max(
            [
                clause[0],
                *([subject.end] if subject else []),
                *([day.place] if day and day.place < start else []),
            ]
        )
        said = ORDER.search(self._prepared.spelt, begin, start)
        return bool(said) and not covers(self._mentions, said.start())  # type: ignore[union-attr]

    def _over(self, day: EventDay, *, invited: bool) -> bool:
        """What lies after the publication is planned, unless people are called to it."""
        out = self._prepared.published.day
        return (
            invited
            or self._calls
            or out is None
            or (day.value <= out if not isinstance(day.value, str) else day.value <= f"{out:%Y-%m}")
        )

    def _by(self, end: int, clause: Span) -> str | None:
        by = BY.search(self._prepared.spelt, end, clause[1])
        host = self._hosts.at(by.end(), clause[1]) if by else None
        return host.name if host else None

    def _in_name(self, end: int, clause: Span) -> str | None:
        """The body in the noun: "Kỳ họp thứ 5 HĐND tỉnh", "phiên họp của Ban Chỉ đạo"."""
        following = BODY_NEXT.match(self._prepared.spelt, end, clause[1])
        host = self._hosts.at(following.end(), clause[1]) if following and following.end() > end else None
        return host.name if host else None

    def _led(self, clause: Span, start: int, end: int) -> str | None:
        """The body whose officer chairs, leads or inspects."""
        text = self._prepared.spelt
        for naming in self._hosts.people_in(self._namings, clause):
            after = text[naming.span[1] : min(clause[1], naming.span[1] + 60)]
            duty = any(post.lower().endswith("trưởng đoàn") for post in naming.posts)
            if (
                duty
                or LEADS.match(after)
                or CHAIRED_BY.search(text, max(clause[0], naming.span[0] - 40), naming.span[0])
            ):
                return self._hosts.of_officer(naming)
        return self._hosts.of_office(clause[0], start) if LEADS_TO.search(text, clause[0], start) else None

    # A group sent out, and a deed.

    def _group(
        self, word: str, start: int, end: int, clause: Span, day: EventDay | None
    ) -> tuple[str | None, bool, bool] | None:
        text = self._prepared.spelt
        before = text[max(clause[0], start - 60) : start]
        owned = OWNED.match(text, end, clause[1])
        owner = self._hosts.at(owned.end(), clause[1]) if owned else None
        host = owner.name if owner else None
        if host is None and not BACK.search(before) and not RECEIVED.search(before):
            subject = next(self._hosts.subjects(clause[0], start), None)
            host = (subject.name if subject else None) or self._led(clause, start, end)
        self._sent = host or self._sent
        if day is None or COUNTED.search(before) or BACK.search(before) or not self._over(day, invited=False):
            return None
        if self._ordered(None, day, clause, start) and not self._calls:
            return None
        return self._sent or self._hosts.issuer, True, True

    def _deed(
        self, word: str, start: int, end: int, clause: Span, day: EventDay | None
    ) -> tuple[str | None, bool, bool] | None:
        text = self._prepared.spelt
        before = text[max(clause[0], start - 60) : start]
        if day is None or not self._over(day, invited=bool(INVITED.search(before))) or NO_DEED.search(before):
            return None
        subject = next(self._hosts.subjects(clause[0], start), None)
        if self._ordered(subject, day, clause, start) and not (self._calls and INVITED.search(before)):
            return None
        adjacent = (subject and ASIDE.fullmatch(text, subject.end, start)) or self._after_person(start)
        area = None if subject else self._hosts.area(clause[0], start)
        if not (adjacent or area or DEED_OPENS.search(before)):
            return None
        host = subject.name if subject else (area.name if area else None)
        if host is None and GROUP_ACTS.search(before):
            return self._sent, False, True
        host = host or self._by(end, clause) or self._led(clause, start, end)
        if KIND_OF.get(word) == "inspection":
            self._sent = host
        return host, False, True

    def _after_person(self, start: int) -> bool:
        spans = self._hosts.people_in(self._namings, (max(0, start - 120), start))
        return any(naming.span[1] in {start - 1, start - 2} for naming in spans)


def _calls(prepared: Prepared) -> bool:
    """Say whether the text calls people to what is still to come: an invitation, a decision to inspect."""
    titles = [
        prepared.lower[line.start : line.end]
        for line in prepared.lines
        if line.kind in {LineKind.TITLE, LineKind.HEADING, LineKind.LETTERHEAD}
    ]
    top = " ".join(titles[:12])
    return bool(CALLING.search(top))


def _parts(text: str, sentence: Span) -> Iterator[Span]:
    """Cut a sentence at its semicolons."""
    start = sentence[0]
    while (stop := text.find(";", start, sentence[1])) >= 0:
        yield start, stop
        start = stop + 1
    yield start, sentence[1]
