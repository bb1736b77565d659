"""Who held a gathering, told beside it: in another clause or sentence up to the next event.

Reads: bodies as subjects (`hosts`), whose officer led (`leaders`). What says outright who organised it comes
before who chaired it.
"""

from soichieu.pure.reading.find.holder_cues import (
    BY_HOLDS,
    CHAIRS,
    CHAIRS_WHOLE,
    FOR_WHOM,
    HEADS_ORGANISERS,
    HELD_IT_IS,
    HOST_OF,
    NEXT_BY,
    OF_ALL,
    ORGANISER_IS,
    ORGANISES,
    ORGANISES_THIS,
)
from soichieu.pure.reading.find.hosts import Hosts
from soichieu.pure.reading.find.leaders import Leaders
from soichieu.pure.reading.find.officers import Officers
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.prepared import Prepared

_FAR = 600  # characters behind events within which it may be said who held them all
_REACH = 200  # characters around a chair within which it is told whose it is


class Beside:
    """Reads who held what one text told before."""

    def __init__(
        self,
        prepared: Prepared,
        hosts: Hosts,
        officers: Officers,
        namings: list[Naming],
        leaders: Leaders,
    ) -> None:
        self._text, self._low = prepared.spelt, prepared.lower
        self._hosts, self._leaders = hosts, leaders
        self._officers, self._namings = officers, namings

    def told(self, start: int, stop: int) -> str | None:
        """Give who is said to have held it between two places; the plainest words first."""
        ways = (
            self.stated,
            self._host_of,
            self._next_by,
            self._organises,
            self._for_whom,
            self._chairs,
            self._heads_organisers,
        )
        return next((host for way in ways if (host := way(start, stop))), None)

    def stated(self, start: int, stop: int) -> str | None:
        """ "Đơn vị tổ chức là Tỉnh đoàn", "Việc tổ chức giao cho Tỉnh đoàn"."""
        for said in ORGANISER_IS.finditer(self._text, start, stop):
            if host := self._hosts.at(said.end(), stop):
                return host.name
        return self._held_it(start, stop) if self._text.find(" là ", start, stop) > 0 else None

    def _held_it(self, start: int, stop: int) -> str | None:
        """ "Cùng tổ chức hội thi là Sở A", "chủ trì về chuyên môn là A, còn tổ chức lớp là B"."""
        chairing: str | None = None
        for said in HELD_IT_IS.finditer(self._low, start, stop):
            if host := self._hosts.at(said.end(), stop):
                if not said.group().startswith("chủ trì"):
                    return host.name
                chairing = chairing or host.name
        return chairing

    def _host_of(self, start: int, stop: int) -> str | None:
        """ "Trưởng Thuế cơ sở 7 - đơn vị chủ nhà và tổ chức buổi lễ", "Hội A là nơi khởi xướng"."""
        for said in HOST_OF.finditer(self._low, start, stop):
            if host := self._hosts.ending(said.start()):
                return host.name
        return None

    def _next_by(self, start: int, stop: int) -> str | None:
        """ "Chương trình do Hội Nông dân tỉnh tổ chức", "Lớp học này Đội A mở"."""
        for said in NEXT_BY.finditer(self._text, start, stop):
            host = self._hosts.at(said.end(), stop)
            if host and BY_HOLDS.match(self._text, host.end, stop):
                return host.name
        return None

    def _organises(self, start: int, stop: int) -> str | None:
        """ "Hội Nông dân xã đứng ra tổ chức", "Liên đoàn Lao động tỉnh tổ chức buổi này"."""
        for said in (
            *ORGANISES.finditer(self._text, start, stop),
            *ORGANISES_THIS.finditer(self._low, start, stop),
        ):
            if host := next(self._hosts.subjects(self._opening(start, said.start()), said.start()), None):
                return host.name
        return None

    def _opening(self, start: int, place: int) -> int:
        """Give where the clause begins that a place stands in."""
        opening = max(start, *(self._text.rfind(mark, start, place) + 1 for mark in ".;\n"))
        return opening + len(self._text[opening:place]) - len(self._text[opening:place].lstrip())

    def _for_whom(self, start: int, stop: int) -> str | None:
        """ "Thay mặt Ban Thường vụ Tỉnh ủy, đồng chí A chủ trì hội nghị"."""
        for said in FOR_WHOM.finditer(self._text, start, stop):
            if host := self._hosts.at(said.end(), stop):
                return host.name
        return None

    def _chairs(self, start: int, stop: int) -> str | None:
        """ "Ông Trịnh Gia Bách, Bí thư Đảng ủy phường, ngồi ghế chủ trì"."""
        for said in CHAIRS.finditer(self._text, start, stop):
            body = next(self._hosts.subjects(self._opening(start, said.start()), said.start()), None)
            if body and CHAIRS_WHOLE.match(self._text, body.end, said.end()):
                return body.name  # "Tòa án nhân dân tỉnh A, Cụm trưởng, chủ trì"
            around = max(start, said.start() - _REACH), min(stop, said.end() + _REACH)
            if led := self._leaders.led(around, said.start()):
                return led
        return None

    def _heads_organisers(self, start: int, stop: int) -> str | None:
        """ "Trưởng Ban Tổ chức là ông A, Phó Chủ tịch UBND phường"."""
        for said in HEADS_ORGANISERS.finditer(self._text, start, stop):
            end = self._text.find(".", said.end(), stop)
            for naming in self._hosts.people_in(self._namings, (said.end(), end if end > 0 else stop)):
                return self._officers.body_of(naming, but="Ban Tổ chức")
        return None

    def told_of_all(self, start: int) -> str | None:
        """ "Cả hai hoạt động do Công đoàn tổ chức": who held what was told in the sentences before."""
        stop = min(start + _FAR, len(self._text))
        for said in OF_ALL.finditer(self._text, start, stop):
            host = self._hosts.at(said.end(), stop)
            if host and BY_HOLDS.match(self._text, host.end, stop):
                return host.name
        return None
