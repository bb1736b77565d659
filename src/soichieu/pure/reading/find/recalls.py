"""Bodies that a text named in full and recalls by a head ("Hội", "Phòng") or a small word ("nhà trường").

Reads: organs and what the body of the paper itself is.
"""

import re
from collections.abc import Iterator

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.find.body_names import governed_end
from soichieu.pure.reading.find.told import Host
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_RECALLS: dict[str, tuple[str, ...]] = {
    "nhà trường": ("Trường", "Đại học", "Học viện"), "trường": ("Trường", "Đại học", "Học viện"),
    "bệnh viện": ("Bệnh viện",), "công ty": ("Công ty", "Tổng công ty"), "trung tâm": ("Trung tâm",),
    "đơn vị": (), "viện": ("Viện",), "hội": ("Hội",), "hợp tác xã": ("Hợp tác xã", "HTX"),
    "học viện": ("Học viện",), "ngân hàng": ("Ngân hàng",), "đồn": ("Đồn",), "chi cục": ("Chi cục",),
    "sở": ("Sở",), "cục": ("Cục",), "ban": ("Ban",), "tổng công ty": ("Tổng công ty", "Tổng Công ty"),
    "tập đoàn": ("Tập đoàn",), "quỹ": ("Quỹ",), "thư viện": ("Thư viện",), "bảo tàng": ("Bảo tàng",),
    "bản": (), "thôn": (), "ấp": (), "buôn": (), "làng": (), "xóm": (), "khóm": (),
    "câu lạc bộ": ("Câu lạc bộ",), "chi nhánh": ("Chi nhánh",), "lữ đoàn": ("Lữ đoàn",),
    "trung đoàn": ("Trung đoàn",), "sư đoàn": ("Sư đoàn",), "hiệp hội": ("Hiệp hội",), "trạm": ("Trạm",),
}  # fmt: skip
_HAMLETS = frozenset({"bản", "thôn", "ấp", "buôn", "làng", "xóm", "khóm"})
_NEAR = 150  # characters between the small word and its deed, with those that join in
_SMALL = alternatives(_RECALLS)
_SMALL_THERE = Cue.of(_SMALL)
_SMALL_WORD = re.compile(rf"{_SMALL}(?!\w)", re.IGNORECASE)
_ACTS = (
    r"\s+(?:(?:đã|vừa|cũng|tiếp tục|tổ chức|mở|tiến hành|khai mạc|làm|có|đồng loạt|long trọng|"
    r"tưng bừng)\s+)*$"
)
_JOINED = r"(?:\s(?:và|cùng|với|phối hợp(?: với| cùng)?)\s[^,.;:]{3,90})?"
_SMALL_ACTS = re.compile(
    rf"(?:^|[,;:]\s+|\b(?:cho biết|cho hay|rằng|khi|thì)\s+)(?P<small>{_SMALL}){_JOINED}{_ACTS}"
)


class Recalls:
    """Reads what bodies of one text are recalled."""

    def __init__(self, prepared: Prepared, surroundings: Surroundings, issuer: str | None) -> None:
        self._prepared, self._surroundings = prepared, surroundings
        self._issuer = issuer
        self._organs: dict[str, tuple[int, str] | None] = {}
        self._printed: dict[str, tuple[int, str] | None] = {}

    def head(self, head: str, start: int) -> str:
        """ "Hội", "Phòng", "Chi bộ": the text's own body, or the first that it named so."""
        if self._issuer and self._issuer.startswith(f"{head} "):
            return self._issuer
        for known in (self._first_organ(head), self.first_printed(head)):
            if known and known[0] < start:
                return known[1]
        return head

    def _first_organ(self, head: str) -> tuple[int, str] | None:
        if head not in self._organs:
            names = (
                (organ.start, self._surroundings.canonical(organ)) for organ in self._surroundings.organs
            )
            self._organs[head] = next(
                ((start, name) for start, name in names if name and name.startswith(f"{head} ")), None
            )
        return self._organs[head]

    def _last_organ(self, head: str, start: int) -> tuple[int, str] | None:
        """Give the body of that head named last before a place, in the same paragraph."""
        opening = self._prepared.text.rfind("\n", 0, start) + 1
        for organ in reversed(self._surroundings.within(opening, start)):
            name = self._surroundings.canonical(organ)
            if name and name.startswith(f"{head} "):
                return organ.start, name
        return None

    def first_printed(self, head: str) -> tuple[int, str] | None:
        """Give where a head stands first with what it governs, and both as printed."""
        if head not in self._printed:
            self._printed[head] = next(self._named_printed(head), None)
        return self._printed[head]

    def _named_printed(self, head: str) -> Iterator[tuple[int, str]]:
        spelt, lower = self._prepared.spelt, self._prepared.lower
        for found in re.finditer(rf"(?<![\w-]){re.escape(head)}(?=[ ])", spelt):
            end = governed_end(spelt, lower, found.end(), self._surroundings, deeds=False)
            if end > found.end():
                yield found.start(), self._prepared.quote((found.start(), end))

    def small(self, start: int) -> Host | None:
        """ "nhà trường": the body that a small word recalls."""
        word = _SMALL_WORD.match(self._prepared.spelt, start)
        if word and word.group().lower() == "đơn vị":
            name = self._issuer or self._first_body(start)
            return Host(start, word.end(), name) if name else None
        if word and word.group().lower() in _HAMLETS:
            return self._hamlet(start, word)
        for head in _RECALLS.get(word.group().lower(), ()) if word else ():
            if word and self._issuer and self._issuer.startswith(f"{head} "):
                return Host(start, word.end(), self._issuer)
            known = self._last_organ(head, start) or self._first_organ(head) or self.first_printed(head)
            if word and known:
                return Host(start, word.end(), known[1])
        return None

    def _hamlet(self, start: int, word: re.Match[str]) -> Host | None:
        """ "bản họp": the hamlet named last before."""
        named = rf"(?<!\w){word.group().lower()}(?:\s(?-i:[{CAPITALS}])[\w'’]*){{1,4}}"
        found = [one.group() for one in re.finditer(named, self._prepared.spelt[:start], re.IGNORECASE)]
        return Host(start, word.end(), found[-1]) if found else None

    def _first_body(self, stop: int) -> str | None:
        """Give the first body with an area that a text names before a place."""
        names = (self._surroundings.canonical(organ) for organ in self._surroundings.within(0, stop))
        return next((name for name in names if name and " " in name), None)

    def subject(self, start: int, stop: int) -> Host | None:
        """ "chiều 10/9, đơn vị sơ kết": a small word as the subject right before its deed."""
        begin = max(start, stop - _NEAR)
        if not _SMALL_THERE.search(self._prepared.cues, begin, stop):
            return None
        found = _SMALL_ACTS.search(self._prepared.spelt[begin:stop])
        return self.small(begin + found.start("small")) if found else None
