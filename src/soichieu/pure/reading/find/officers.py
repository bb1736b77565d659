"""Of what body someone is an officer: by the posts around a name, or an office named without its holder.

Reads: bodies as holders of events (`hosts`), organs, namings of people.
"""

import re
from collections.abc import Iterator

from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.posts import POST_HEADS
from soichieu.pure.reading.find.holder_cues import CHAIRED_BY, HOLDER, LEADS
from soichieu.pure.reading.find.hosts import Hosts
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.told import Host
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_LARGE_WORD = re.compile(rf"(?<![\w-])[{CAPITALS}]\w*")
_SEATS = (
    "ủy viên",
    "phó bí thư tỉnh",
    "phó bí thư huyện",
    "phó bí thư thành",
    "phó bí thư thị",
    "phó bí thư đảng",
)  # beside an office
# "Chánh | Thanh tra huyện": the body says what the office is.
_OFFICES = tuple(
    sorted((*(head.lower() for head in POST_HEADS), "chánh", "phó chánh"), key=len, reverse=True)
)
_BY_END = {
    end: tuple(office for office in _OFFICES if office.endswith(end)) for end in {o[-2:] for o in _OFFICES}
}
_LONGEST = 24  # characters of an office before its body
_NEAR = 60  # characters behind a holder within which he leads
# Who heads a body bears its name: "Phó Thủ tướng Chính phủ" is of the government.
# Who heads the body that speaks is named without it.
_HEADS = frozenset(
    f"{deputy}{head}"
    for deputy in ("", "Phó ")
    for head in (
        "Giám đốc",
        "Tổng Giám đốc",
        "Hiệu trưởng",
        "Viện trưởng",
        "Cục trưởng",
        "Chi cục trưởng",
        "Chánh án",
    )
)
_GOVERNMENT = ("Thủ tướng", "Phó Thủ tướng")
_BEARS_NAME = {"Thủ tướng Chính phủ": "Chính phủ"}


class Officers:
    """Reads the offices of one text."""

    def __init__(self, prepared: Prepared, surroundings: Surroundings, hosts: Hosts) -> None:
        self._prepared, self._surroundings, self._hosts = prepared, surroundings, hosts

    def body_of(self, naming: Naming, *, but: str = "\n") -> str | None:
        """Give the body whose office a person holds: that of the paper among several, else the first.

        No body whose name begins with `but` is meant.
        """
        bodies = [body for body in self._bodies_of(naming) if not body.startswith(but)]
        issuer = self._hosts.issuer
        near = [body for body in bodies if issuer and body in issuer]
        if not near and len(bodies) == len(naming.posts) > 1:
            offices = zip(bodies, naming.posts, strict=True)
            near = [
                body
                for body, post in offices
                if not post.lower().startswith(_SEATS) or post.endswith("Thường trực")
            ]
        body = next(iter(near or bodies), naming.unit)
        if body is None and any(post.startswith(_GOVERNMENT) for post in naming.posts):
            return "Chính phủ"
        if body is None and any(post in _HEADS for post in naming.posts):
            body = issuer  # "Tổng Giám đốc A chủ trì" in the company's own notice
        return _BEARS_NAME.get(body or "", body)

    def _bodies_of(self, naming: Naming) -> Iterator[str]:
        """Give the bodies in the posts of a person, as they stand around the name."""
        spelt, end = self._prepared.spelt, naming.span[0]
        for word in _LARGE_WORD.finditer(spelt, *naming.span):
            if word.start() < end or naming.name[0] <= word.start() < naming.name[1]:
                continue
            if spelt.startswith("Viện trưởng", word.start()) or self._ends_post(word.start()):
                continue
            stop = naming.name[0] if word.start() < naming.name[0] else naming.span[1]
            host = self._hosts.at(word.start(), stop)
            if host and " " in host.name:
                end = host.end
                yield host.name

    def _ends_post(self, place: int) -> bool:
        """ "Phó Bí thư | Thường trực Đảng ủy": the word is of the post."""
        return self._prepared.spelt.startswith("Thường trực", place) and self._office(0, place) > 0

    def _office(self, start: int, place: int) -> int:
        """Give the length of the office named right before a place, 0 where none is."""
        before = self._prepared.lower[max(start, place - _LONGEST) : place].rstrip()
        offices = _BY_END.get(before[-2:], ())
        if not before.endswith(offices):
            return 0
        return next(len(office) for office in offices if before.endswith(office))

    def named(self, start: int, stop: int, *, last: bool = False) -> Host | None:
        """Give the first or last body between two places of which an office is named right before it."""
        organs = self._surroundings.within(start, stop)
        for organ in reversed(organs) if last else organs:
            if organ.body and self._office(0, organ.start):
                return Host(organ.start, organ.end, self._full(organ))
        return None

    def at(self, start: int, stop: int) -> Host | None:
        """Give the body of the office named at a place: "của | Chánh Thanh tra huyện"."""
        stop = min(stop, start + _LONGEST + 1)
        for organ in self._surroundings.within(start, stop):
            if organ.body and organ.start - 1 - self._office(start, organ.start) == start:
                return Host(organ.start, organ.end, self._full(organ))
        return None

    def _full(self, organ: Organ) -> str:
        name = self._surroundings.canonical(organ) or self._prepared.quote((organ.start, organ.end))
        return _BEARS_NAME.get(organ.body, name)

    def chairs(self, start: int, stop: int) -> str | None:
        """Give the body of an office that chairs: "do Bộ trưởng Bộ Nội vụ … chủ trì"."""
        spelt = self._prepared.spelt
        for organ in self._surroundings.within(start, stop):
            office = self._office(start, organ.start) if organ.body else 0
            if not office and organ.body not in _BEARS_NAME:
                continue
            begin = organ.start - 1 - office if office else organ.start
            holder = HOLDER.match(spelt, organ.end, stop)
            end = holder.end() if holder else organ.end
            leads = LEADS.match(spelt[end : min(stop, end + _NEAR)])
            if leads or CHAIRED_BY.search(spelt, max(start, begin - 40), begin):
                return self._full(organ)
        return None
