"""Areas that act or own an event: "huyện Na Khoang khánh thành", "chương trình của phường Đông Kinh"."""

import re
from collections.abc import Callable

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.event_words import SETTLED
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.find.holder_cues import AREA_LABELS
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.told import Host
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.openings import wordings
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore

_AREA_ACTS = re.compile(
    r"\s+(?:(?:\([^()]{1,60}\)|đã|vừa|cũng|tiếp tục|long trọng|trọng thể|chính thức|đồng loạt|tưng bừng|"
    r"tổ chức|mở|"
    r"tiến hành|khai mạc|phối hợp (?:với|cùng)? ?[^,;.]{3,120}?)\s+)*"
)
_BARE_AREA = RightBefore(
    r"(?:^|[,;.:]\s+|(?:ngày|sáng|chiều|tối)\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s+)(?P<level>[Tt]ỉnh|"
    r"[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Qq]uận|"
    r"[Đđ]ặc khu)"
    r"\s+(?:(?:đã|vừa|cũng|tiếp tục|long trọng|chính thức|tổ chức|mở)\s+)*$",
    (
        *wordings("tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn|quận|đặc khu"),
        *wordings("đã|vừa|cũng|tiếp tục|long trọng|chính thức|tổ chức|mở"),
    ),
    re.NOFLAG,
)
_HAMLET = re.compile(
    rf"(?P<name>(?:{alternatives(SETTLED)})\s(?:[{CAPITALS}]\w*|\d+)(?:\s[{CAPITALS}]\w*|\s\d+){{0,4}}),\s$"
)
_NEAR = 60  # characters of a hamlet before its commune


class ActingAreas:
    """Reads the areas of one text as holders of events; `opens` says what may be a subject."""

    def __init__(
        self, prepared: Prepared, surroundings: Surroundings, opens: Callable[[int, int], bool]
    ) -> None:
        self._prepared, self._surroundings, self._opens = prepared, surroundings, opens

    def acting(self, start: int, stop: int) -> Host | None:
        """Give the area that acts: "huyện Na Khoang khánh thành", or "huyện" in a text about one."""
        chain: Organ | None = None  # "phường 6, TP. Tân An, tỉnh Long An": the first acts
        end = start
        for organ in self._surroundings.within(start, stop):
            if organ.body or not organ.level or organ.end > stop:
                continue
            chain = chain if chain and self._prepared.spelt[end : organ.start] == ", " else organ
            end = organ.end
            if self._opens(start, chain.start) and (
                _AREA_ACTS.fullmatch(self._prepared.spelt, organ.end, stop)
                or AREA_LABELS.fullmatch(self._prepared.spelt, organ.end, stop)
            ):
                hamlet = _HAMLET.search(self._prepared.spelt[max(start, chain.start - _NEAR) : chain.start])
                if hamlet:  # "thôn Bến Gỗ, xã Thạch Lưu mở hội làng"
                    return Host(chain.start - len(hamlet.group()), organ.end, hamlet["name"])
                return Host(chain.start, organ.end, f"{chain.level} {chain.place}")
        bare = _BARE_AREA.search(self._prepared.spelt[start:stop])
        if bare is None:
            return None
        place = start + bare.start("level")
        home = self._surroundings.home.at(bare["level"].lower(), place)
        return Host(place, start + bare.end("level"), f"{home.level} {home.name}") if home else None

    def at(self, start: int) -> Host | None:
        """Give the area named at a place: "chương trình của | phường Đông Kinh"."""
        organ = self._surroundings.at(start)
        named = organ and not organ.body and organ.level and organ.place
        return Host(start, organ.end, f"{organ.level} {organ.place}") if organ and named else None
