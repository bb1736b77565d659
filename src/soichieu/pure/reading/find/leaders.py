"""Whose officer led, called, inspected or spoke: bodies of events told by the people who act for them.

Reads: offices, namings of people, the clause in which somebody acts.
"""

from soichieu.pure.reading.find.holder_cues import (
    CHAIRED_BY,
    CHAIRING,
    HOLDER,
    INFORMS,
    LEADS,
    LEADS_TO,
    LED_ASIDE,
    SPEAKS,
)
from soichieu.pure.reading.find.hosts import Hosts
from soichieu.pure.reading.find.officers import Officers
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.told import Host
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_TURNS = 12  # characters between who acts and the day


class Leaders:
    """Reads for whom the people of one text act."""

    def __init__(self, prepared: Prepared, hosts: Hosts, officers: Officers, namings: list[Naming]) -> None:
        self._text, self._low, self._hosts = prepared.spelt, prepared.lower, hosts
        self._officers, self._namings = officers, namings

    def officer(self, clause: Span, start: int) -> Host | None:
        """Give the body of whose officer does the deed at `start`: "Bộ trưởng Bộ Nội vụ A làm việc với"."""
        before = [one for one in self._hosts.people_in(self._namings, clause) if one.span[1] <= start]
        last = before[-1] if before else None
        if last and LED_ASIDE.fullmatch(self._low, last.span[1], start):
            body = self._officers.body_of(last)
            return Host(*last.span, body) if body else None
        office = self._officers.named(clause[0], start, last=True)
        holder = HOLDER.match(self._text, office.end, start) if office else None
        return office if holder and LED_ASIDE.fullmatch(self._low, holder.end(), start) else None

    def acting_officer(self, clause: Span) -> str | None:
        """Give the body of who opens a clause: "0 giờ ngày 25/3, Giám đốc Sở Y tế A có mặt tại …"."""
        for naming in self._hosts.people_in(self._namings, clause):
            if self._hosts.opens(clause[0], naming.span[0]):
                return self._officers.body_of(naming)
        return None

    def named_officer(self, clause: Span) -> str | None:
        """Give the body whose office or officer is named first: "Phát biểu của Giám đốc Bệnh viện A"."""
        for naming in self._hosts.people_in(self._namings, clause):
            return self._officers.body_of(naming)
        office = self._officers.named(*clause)
        return office.name if office else None

    def led(self, clause: Span, start: int) -> str | None:
        """Give the body whose officer chairs, leads, calls or inspects."""
        chairing = CHAIRING.match(self._text, clause[0], clause[1])
        people = self._hosts.people_in(self._namings, clause)
        for naming in people:
            if chairing:
                return self._officers.body_of(naming)
            after = self._text[naming.span[1] : min(clause[1], naming.span[1] + 60)]
            duty = any(post.lower().startswith("trưởng đoàn") for post in naming.posts)
            before = max(clause[0], naming.span[0] - 40)
            if duty or LEADS.match(after) or CHAIRED_BY.search(self._text, before, naming.span[0]):
                together = after.lstrip(" ,–-").startswith("đồng chủ trì")  # the first named is the senior
                return self._officers.body_of(people[0] if together else naming)
        if LEADS_TO.search(self._text, clause[0], start):
            office = self._officers.named(clause[0], start)
            return office.name if office else None
        return self._officers.chairs(*clause)

    def speaks(self, start: int, end: int, clause: Span) -> str | None:
        """Give the body of who speaks for the whole: "Tại buổi làm việc, Bí thư Tỉnh ủy A yêu cầu"."""
        press = self._text[start:end].lower().endswith("họp báo") or self._text.startswith(" báo", end)
        opens = not self._text[clause[0] : start].strip()  # "Làm việc với xã chiều 8/10, Phó Thủ tướng A …"
        for naming in self._hosts.people_in(self._namings, (end, clause[1])):
            subject = opens and self._text.endswith(", ", 0, naming.span[0])
            informs = press and INFORMS.match(self._text, naming.span[1], clause[1])
            if subject or informs or SPEAKS.match(self._text, naming.span[1], clause[1]):
                return self._officers.body_of(naming)
        return None

    def turns_to(self, end: int, clause: Span, day: int) -> str | None:
        """ "Kiểm tra công tác huấn luyện tại Lữ đoàn 283, Thiếu tướng A, ngày 11/4 …"."""
        for naming in self._hosts.people_in(self._namings, (end, clause[1])):
            if self._text.endswith(", ", 0, naming.span[0]) and 0 <= day - naming.span[1] < _TURNS:
                return self._officers.body_of(naming)
        return None

    def speaker(self) -> str | None:
        """Give the body of who speaks as "tôi": the paper's own, else that of the person named first."""
        first = self._namings[0] if self._namings else None
        return self._hosts.issuer or (self._officers.body_of(first) if first else None)
