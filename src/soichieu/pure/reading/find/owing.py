"""Whether a body that opens a clause owes what the clause says, or is only told of."""

import re

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.duty_words import (
    APPEALS,
    AT_EVENT,
    CAUSED,
    HAS_PAPER,
    ISSUES,
    JUDGED,
    MUST,
    PERSONS,
    TARGETED,
    TOLD,
)
from soichieu.pure.reading.find.assignments import Deadlines
from soichieu.pure.reading.find.clauses import Charge
from soichieu.pure.reading.find.deeds import deed_at
from soichieu.pure.reading.find.work_sections import Section
from soichieu.pure.reading.prepared import Prepared

PAST = Cue.of(r"(?<!\w)(?:đã|vừa qua|từng (?:được|có|bị|là|tham|làm|đạt)|vừa(?! học| làm| qua))(?!\w)")
_AIMS = Cue.of(r"(?<!\w)(?:phấn đấu|mục tiêu|đặt ra|quyết tâm|dự kiến)(?!\w)")
_STANDING = ("là cơ quan", "là đơn vị", "là đầu mối", "là thường trực", "là bộ phận")
_ORDERING = ("phân công", "yêu cầu", "chỉ đạo", "đề nghị", "kết luận")  # "… phân công rõ việc: …"
_GROUP = re.compile(r"(?:đoàn|tổ) (?:kiểm tra|giám sát|thanh tra|khảo sát|công tác)(?!\w)")
_JOURNEY = (
    "công bố quyết định",
    "làm việc",
    "tiến hành",
    "kiểm tra",
    "giám sát",
    "thanh tra",
    "tại ",
    "bắt đầu",
)
_REACHED = Cue.of(r"(?<!\w)được (?:hơn |gần |trên |khoảng )?\d")  # "xã vận động được 27 hộ" tells
_EACH = ("mỗi ", "từng ", "100%")
_OBJECT = (
    2  # words at least that stand between a deed and the "đã" that only tells which things it is done to
)
_NEAR_OPENING = 36  # characters from the beginning of a clause in which the day of its tale stands


class Owing:
    """Judges the clauses of one text; `section` says where in it the reading stands."""

    def __init__(self, prepared: Prepared, days: Deadlines, section: Section) -> None:
        self.low, self.days, self.section = prepared.lower, days, section
        self.listed = False  # the clause is an item of a list in an official paper

    def owes(self, one: Charge, places: tuple[int, int, int], *, told: bool, speech: bool) -> bool:
        """Tell a body that owes its deed from one whose deed is told; `places`: opening, name, end."""
        low, (opening, start, end) = self.low, places
        stands = self.section.gives and low.startswith(_STANDING, one.deed)
        days = self.days.within((opening, end))
        occasion = AT_EVENT.match(low, opening) and not (days or speech)
        if (
            occasion
            or self._tells_of(one, start, end)
            or (one.told and not stands)
            or PAST.search(low, start, one.deed)
            or self._issues(one, end)
        ):
            return False
        must = self.section.works is not False and MUST.match(low, one.leads[-1][1], end) is not None
        if low[start].isdigit() and not speech and not days:
            return False
        if speech or (must and not PERSONS.match(low, start)):
            caused = must and not self.section.official and CAUSED.search(low, one.deed, end)
            return not (caused or PAST.search(low, one.deed, min(end, one.deed + 30)))
        if days:
            orders_on = not self.section.official and low.startswith(_ORDERING, one.deed)
            return not (
                orders_on or _AIMS.search(low, one.deed, days[0].span[0]) or TOLD.search(low, start, one.deed)
            )
        appeals = APPEALS.match(low, one.deed) and not (self.listed and self.section.gives)
        general = PERSONS.match(low, start) or appeals or low.startswith("sẽ ", one.deed)
        aimed = low.startswith(_EACH, start) and TARGETED.search(low, one.deed, end)
        if (
            told
            or general
            or aimed
            or _REACHED.search(low, one.deed, end)
            or not (self.section.gives and (one.known or stands))
        ):
            return False
        told_of_it = self.told_of_it(one.deed, end) if one.known else PAST.search(low, start, end)
        return not (told_of_it or any(words.search(low, start, end) for words in (_AIMS, JUDGED)))

    def _tells_of(self, one: Charge, start: int, end: int) -> bool:
        """Tell a group whose journey is set, a vow, or who is said to order after his words were quoted."""
        low, deed = self.low, one.deed
        vows = low.startswith("cam kết ", deed) and low[start].isdigit() and not self.section.official
        sent = _GROUP.match(low, start) is not None and low.startswith(_JOURNEY, deed)
        return vows or sent or low[deed:end].strip(" .") in _ORDERING

    def _issues(self, one: Charge, end: int) -> bool:
        """Tell a body that only issues something, or acts as the result of something."""
        name_end = one.leads[-1][1]
        if self.low.startswith(("do ", "vì "), one.deed) or ISSUES.match(self.low, name_end):
            return True
        return HAS_PAPER.search(self.low, name_end, min(end, name_end + _NEAR_OPENING * 2)) is not None

    def told_of_it(self, begin: int, end: int) -> bool:
        """Tell an item that says what is over, less "các hồ đã lắp camera" behind the deed of an order."""
        past = (PAST if self.section.official else TOLD).search(self.low, begin, end)
        opened = deed_at(self.low, begin) if past and self.section.official and self.section.gives else None
        return past is not None and not (opened and self.low.count(" ", opened, past.start()) > _OBJECT)
