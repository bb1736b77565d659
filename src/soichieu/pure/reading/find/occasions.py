"""Whether the noun of a gathering stands for one that was held: not counted, in no name of a paper."""

from bisect import bisect_left

from soichieu.pure.reading.find.event_cues import (
    ADOPTS,
    BACK,
    BY_THE_WAY,
    COUNTED,
    HELD_BETWEEN,
    IN_TITLE,
    ITS_DAY,
    LED_BY,
    NO_NOUN,
    NUMBERED,
    ONE,
    PAPER_ON,
    PAPERS,
    PASSED,
    PROGRAMME,
    PUPILS,
    REFERRED,
    A,
)
from soichieu.pure.reading.find.event_days import EventDay
from soichieu.pure.reading.find.told import At
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_NEAR = 40  # characters behind a word within which its day stands


class Occasions:
    """Reads the nouns of gatherings of one text."""

    def __init__(self, prepared: Prepared, mentions: list[Span]) -> None:
        self._prepared, self._mentions = prepared, mentions

    def stands(self, at: At, day: EventDay | None) -> bool:
        """Say whether the noun stands for one gathering: not counted, in no name of a paper."""
        text, clause = self._prepared.spelt, at.clause
        counted = bool(COUNTED.search(at.ahead)) and not ONE.search(at.ahead)
        counted = counted and not (day and A.search(at.ahead))
        counted = counted and not (day and not day.is_month and NUMBERED.search(at.ahead))
        back = BACK.search(at.ahead) and not (day and self._by_the_way(at, day))
        if counted or back or NO_NOUN.search(at.ahead) or PAPERS.search(at.ahead):
            return False
        if at.word == "lớp" and PUPILS.match(text, at.end):
            return False
        if at.word == "chương trình" and not (day and PROGRAMME.match(text, at.end)):
            return False
        if (
            self._names_paper(at)
            or PAPER_ON.search(at.ahead)
            or PASSED.match(text, clause[0], clause[1])
            or (text.find("thông qua", at.end, clause[1]) >= 0 and ADOPTS.match(text, at.end, clause[1]))
        ):
            return False
        # "Báo cáo tại ngày hội cho thấy xã được lập ngày 01/7" tells another day.
        far = day and at.end + _NEAR < day.place < clause[1] and REFERRED.search(at.ahead)
        return not (day and far) or HELD_BETWEEN.search(text, at.end, day.place) is not None

    def _by_the_way(self, at: At, day: EventDay) -> bool:
        """Tell what has its own day: "Sau hội nghị ngày 3/11 của Tỉnh ủy", not "sau hội nghị, ngày 5/11"."""
        own = at.end < day.place and ITS_DAY.fullmatch(self._prepared.lower, at.end, day.place)
        return bool(own) and BY_THE_WAY.search(at.ahead) is not None

    def _names_paper(self, at: At) -> bool:
        """Say whether the noun stands in the name of a document: "… về kết luận tại cuộc họp"."""
        clause = at.clause
        first, last = bisect_left(self._mentions, (clause[0], 0)), bisect_left(self._mentions, (at.start, 0))
        if first == last or LED_BY.match(self._prepared.spelt, at.end, clause[1]):
            return False  # "… kết luận tại cuộc họp do Phó Chủ tịch A chủ trì sáng cùng ngày"
        return first < last and bool(
            IN_TITLE.search(self._prepared.spelt, max(clause[0], at.start - 120), at.start)
        )
