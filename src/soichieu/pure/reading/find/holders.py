"""Who held a gathering, from all that its clause says: subject, "do … tổ chức", the noun, whose officer led.

Reads: bodies as subjects (`hosts`), namings of people. The subject comes first, then a group's owner, the
body in the noun, the body whose officer chairs, leads or calls.
"""

from bisect import bisect_left
from collections.abc import Iterator

from soichieu.pure.reading.find.beside import Beside
from soichieu.pure.reading.find.calling_cues import INVITES
from soichieu.pure.reading.find.event_cues import HOLDS
from soichieu.pure.reading.find.holder_cues import (
    ASIDE,
    ASKS,
    BETWEEN,
    BODY_NEXT,
    BY,
    BY_HOLDS,
    DEED_BY,
    EXAMINES,
    GROUP_DOES,
    GROUP_OF,
    HELD_BY,
    JOINED,
    JOINS,
    JOINT,
    LABELS,
    LEADS_GROUP,
    NAMES_ON,
    OF,
    ONE_WORD_ON,
    OWNED,
    PAPER_OF,
    RUN_ON,
    THEN,
    THEN_WITHIN,
    TOGETHER,
    WHOSE,
)
from soichieu.pure.reading.find.hosts import Hosts
from soichieu.pure.reading.find.leaders import Leaders
from soichieu.pure.reading.find.officers import Officers
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.told import Host
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers

_REACH = 200  # characters behind a noun within which its owner is named


class Holders:
    """Reads who held the gatherings of one text."""

    def __init__(
        self,
        prepared: Prepared,
        hosts: Hosts,
        officers: Officers,
        namings: list[Naming],
        mentions: list[Span],
    ) -> None:
        self._text, self._low = prepared.spelt, prepared.lower
        self._hosts, self._officers = hosts, officers
        self._namings, self._mentions = namings, mentions
        self.leaders = Leaders(prepared, hosts, officers, namings)
        self.beside = Beside(prepared, hosts, officers, namings, self.leaders)

    def inviter(self, prepared: Prepared) -> str | None:
        """Give the body that invites: "Thường trực Huyện ủy trân trọng kính mời"."""
        asks = INVITES.search(self._text)
        if asks is None:
            return None
        start = prepared.sentence_at(asks.start())[0]
        subject = next(self._hosts.subjects(start, asks.start()), None)
        return subject.name if subject and ASKS.fullmatch(self._text, subject.end, asks.start()) else None

    def subject(self, clause: Span, start: int, end: int) -> Host | None:
        """Give the subject before the word at `start`: the first body, else an area that acts."""
        known = self._doer(clause, start)
        printed = (
            self._hosts.printed(clause[0], end) if known is None or not self.does(known, start) else None
        )
        if (
            known
            and printed
            and (printed.start != known.start or JOINS.search(self._text, known.end, printed.end))
        ):
            return known
        return printed or known

    def _doer(self, clause: Span, start: int) -> Host | None:
        """Give the body, area or recalled body that does it: the first that stands before the deed, else the
        first; one that only labels its line ("Khối doanh nghiệp: …") if there is no other."""
        first: Host | None = None
        label: Host | None = None
        leader: Host | None = None  # the first of those that act together: "Đảng ủy - HĐND - UBND xã"
        end = clause[0]
        for host in self._subjects(clause[0], start):
            if LABELS.match(self._text, host.end):
                label = label or host
                continue
            leader = leader if leader and TOGETHER.fullmatch(self._text, end, host.start) else host
            end = host.end
            if self._acts(host, start) or HOLDS.fullmatch(self._text, host.end, start):
                return leader
            first = first or host
        return first or label

    def _subjects(self, start: int, stop: int) -> Iterator[Host]:
        yield from self._hosts.subjects(start, stop)
        for host in (self._hosts.areas.acting(start, stop), self._hosts.recalls.subject(start, stop)):
            if host:
                yield host

    def does(self, subject: Host | None, start: int) -> bool:
        """Say whether nothing but small words stands between the subject, or a person, and the deed."""
        if subject and self._acts(subject, start):
            return True
        first = bisect_left(self._namings, max(0, start - 120), key=lambda naming: naming.name[0])
        last = bisect_left(self._namings, start, key=lambda naming: naming.name[0])
        return any(naming.span[1] in {start - 1, start - 2} for naming in self._namings[first:last])

    def _acts(self, subject: Host, start: int) -> bool:
        return bool(
            ASIDE.fullmatch(self._low, self.joined_end(subject, start), start)
            or JOINT.fullmatch(self._text, subject.end, start)
            or NAMES_ON.fullmatch(self._text, subject.end, start)
            or ONE_WORD_ON.fullmatch(self._text, subject.end, start)
            or RUN_ON.fullmatch(self._text, subject.end, start)
            or (subject.name.startswith("Ban Chỉ đạo") and WHOSE.fullmatch(self._text, subject.end, start))
        )

    def joined_end(self, subject: Host, start: int) -> int:
        """Give the end of the last body joined to the subject: "Công an xã và Hạt Kiểm lâm"."""
        end = subject.end
        while (joined := JOINED.match(self._text, end, start)) and (
            other := self._hosts.at(joined.end(), start)
        ):
            end = other.end
        return end

    def besides(self, clause: Span, start: int, end: int, *, deed: bool = False) -> str | None:
        """Give the holder of a gathering, or of a deed with an object, that is no subject before it."""
        return (
            self._by(end, clause)
            or (None if deed else self.beside.stated(*clause))
            or (
                self._group(clause)
                if deed
                else self._in_name(end, clause) or self._examiner(start, end, clause)
            )
            or self._then(end, clause)
            or self._owner_of_noun(end, clause)
            or self.leaders.led(clause, start)
            or self.leaders.speaks(start, end, clause)
        )

    def _by(self, end: int, clause: Span) -> str | None:
        """ "do Ban Chỉ đạo 35 tổ chức"."""
        for by in BY.finditer(self._text, end, clause[1]):
            host = self._hosts.at(by.end(), clause[1]) or self._hosts.recalls.small(by.end())
            if host and (holds := BY_HOLDS.match(self._text, host.end, clause[1])):
                return f"{host.name}, {holds['rest']}" if holds["rest"] else host.name
        for by in BY.finditer(self._text, end, clause[1]):
            host = self._hosts.at(by.end(), clause[1])
            if host and DEED_BY.match(self._text, host.end, clause[1]) and not self._hosts.built(host):
                return host.name
        between = BETWEEN.search(self._text, end, clause[1]) or HELD_BY.search(self._text, *clause)
        host = self._hosts.at(between.end(), clause[1]) if between else None
        return host.name if host else None

    def _in_name(self, end: int, clause: Span) -> str | None:
        """The body in the noun: "Kỳ họp thứ 5 HĐND tỉnh", "phiên họp của Ban Chỉ đạo"."""
        following = BODY_NEXT.match(self._text, end, clause[1])
        host = self._hosts.at(following.end(), clause[1]) if following and following.end() > end else None
        return host.name if host else None

    def _group(self, clause: Span) -> str | None:
        """ "Kiểm tra tại xã, tổ kiểm tra của Huyện ủy phát hiện"."""
        group = GROUP_OF.search(self._text, *clause)
        host = self._hosts.at(group.end(), clause[1]) if group else None
        return host.name if host else None

    def _examiner(self, start: int, end: int, clause: Span) -> str | None:
        """ "Kết thúc đợt giám sát, Đoàn giám sát Ban Pháp chế ghi nhận"."""
        return self._group((end, clause[1])) if EXAMINES.search(self._low, start, end) else None

    def _then(self, end: int, clause: Span) -> str | None:
        """The subject behind: "tại phiên họp ngày 5/8, Ban Chấp hành Đảng bộ xã đã thông qua"."""
        sits = THEN_WITHIN.search(self._text, end, clause[1])
        for host in self._hosts.subjects(end, clause[1]) if sits else ():
            if host.start > end + 2 and THEN.match(self._text, host.end, clause[1]):
                return host.name
        return None

    def _owner_of_noun(self, end: int, clause: Span) -> str | None:
        """ "Hội nghị sơ kết 6 tháng của Tỉnh đoàn", but not "quán triệt Nghị quyết của Bộ Chính trị"."""
        for of in OF.finditer(self._text, end, min(end + _REACH, clause[1])):
            between = self._low[end : of.start()]
            if PAPER_OF.search(between) or self._mentioned(end, of.end()):
                return None
            if host := self._hosts.at(of.end(), clause[1]) or self._hosts.areas.at(of.end()):
                return host.name
        return None

    def _mentioned(self, start: int, end: int) -> bool:
        return bisect_left(self._mentions, (start, 0)) < bisect_left(self._mentions, (end, 0)) or covers(
            self._mentions, end - 1
        )

    def sender(self, end: int, clause: Span, *, known: bool) -> str | None:
        """Whose group it is: "Đoàn kiểm tra số 5 của Huyện ủy", "Đoàn giám sát … của HĐND tỉnh do …"."""
        owned = OWNED.match(self._text, end, clause[1])
        host = self._hosts.at(owned.end() if owned else end + 1, clause[1])
        if host and known and not owned and not GROUP_DOES.match(self._text, host.end, clause[1]):
            return None  # "Hôm sau, đoàn kiểm tra Đảng ủy phường": the body is what it inspected
        if host:
            return host.name
        led = BY.search(self._text, end, clause[1])
        office = self._officers.named(led.end(), clause[1]) if led else None
        if office and LEADS_GROUP.match(self._text, office.end, clause[1]):
            return office.name
        for of in OF.finditer(self._text, end, min(end + _REACH, led.start() if led else clause[1])):
            host = self._hosts.at(of.end(), clause[1]) or self._officers.at(of.end(), clause[1])
            if host and GROUP_DOES.match(self._text, host.end, clause[1]):
                return host.name
        return None
