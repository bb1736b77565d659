"""Days told in words: "sáng nay", "hôm thứ Hai", "cùng ngày", "hai hôm sau", "14 giờ: …".

Each cue is searched in the clause of an event; what it counts from is known to `event_days`.
"""

import re

from soichieu.pure.reading.cues import Cue

NOW = Cue.of(r"\b(?:sáng|trưa|chiều|tối|hôm|ngày|đêm)(?: sớm| muộn)? nay\b", re.IGNORECASE)
YESTERDAY = Cue.of(r"\b(?:(?:sáng|trưa|chiều|tối|hôm|ngày|đêm) (?:hôm )?qua)\b", re.IGNORECASE)
DAY_BEFORE = Cue.of(r"\b(?:hôm|sáng|trưa|chiều|tối|đêm) kia\b", re.IGNORECASE)
MONTH = Cue.of(r"\b(?:đầu|giữa|cuối) tháng (này|trước|qua)\b", re.IGNORECASE)
SAME = Cue.of(
    r"\b(?:cùng ngày|cùng thời điểm|cùng thời gian|cùng lúc|(?:sang |đến |vào |tới )?buổi (?:sáng|trưa|chiều|"
    r"tối)(?= cùng ngày|,| là)|(?:sáng|trưa|chiều|tối|đêm|hôm|ngày)(?: hôm)? (?:đó|ấy)|"
    r"(?:đến|sang|vào|tới|ngay) (?:trưa|chiều|tối|đêm)(?=,| thì)|(?:trưa|chiều|tối|đêm)(?=,)|"
    r"cùng (?:buổi )?(?:sáng|chiều|tối|đêm)|cũng trong ngày|trong ngày)\b",
    re.IGNORECASE,
)
# "14 giờ: Bí thư Đảng ủy tiếp xúc …", "Lúc 14 giờ, Hội đồng họp": of the day told last.
CLOCK = re.compile(
    r"[\s\W]{0,4}(?:(?:trước|sau|đúng|lúc|vào lúc|vào hồi)[^.;:\d]{0,40}?)?\d{1,2}\s?(?:giờ|"
    r"h)(?:\s?\d{1,2}(?:\sphút)?)?\s*[:,]\s",
    re.IGNORECASE,
)
PART = Cue.of(r"\b(sáng|trưa|chiều|tối)\b", re.IGNORECASE)
_STEPS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10
}  # fmt: skip


def step(found: re.Match[str]) -> int:
    """ "Trước đó hai ngày" is two days back, "hôm sau" one on."""
    if found["next"]:
        return 1
    if found["eve"]:
        return -1
    told = (found["ago"] or found["back"] or found["on"]).lower()
    days = _STEPS.get(told) or int(told)
    if "tuần" in found.group().lower():
        days *= 7
    return days if found["on"] else -days


_COUNT = "(?:" + "|".join(_STEPS) + ")"
EVE = Cue.of(
    rf"\b(?:trước đó (?P<ago>{_COUNT}|\d{{1,2}}) (?:ngày|hôm|tuần)|(?P<back>{_COUNT}) (?:ngày|hôm|"
    rf"tuần) trước(?: đó)?|"
    rf"(?P<on>{_COUNT}) (?:ngày|hôm|tuần) sau(?: đó)?|(?P<next>(?:hôm|ngày) sau)|"
    rf"(?P<eve>(?:ngày )?hôm trước))\b",
    re.IGNORECASE,
)
# "hôm thứ Hai", "sáng Chủ nhật vừa qua": the last one; "thứ Bảy tuần trước": of the week before.
WEEKDAY = Cue.of(
    r"\b(?:(?:hôm|ngày|sáng|trưa|chiều|tối|đêm|từ|vào) (?P<one>thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)|"
    r"(?:(?P<first>thứ (?:hai|ba|tư|năm|sáu|bảy))(?:\s(?:và|đến)\s|,\s))?(?P<other>thứ (?:hai|ba|tư|năm|"
    r"sáu|bảy)|chủ nhật)(?=\s+(?:tuần (?:trước|qua|này)|vừa qua|vừa rồi|"
    r"hôm qua)))"
    r"(?:\s+(?P<week>tuần (?:trước|qua|này)))?\b(?!\s*[,(]?\s*(?:ngày\s*)?\d|\s(?:hằng|hàng|mỗi|đầu|cuối)\s|"
    r"\s(?:tuần )?(?:tới|sau))",
    re.IGNORECASE,
)
WEEKDAYS = {"thứ hai": 0, "thứ ba": 1, "thứ tư": 2, "thứ năm": 3, "thứ sáu": 4, "thứ bảy": 5, "chủ nhật": 6}
JUST = Cue.of(r"\b(?:vừa|mới đây|vừa qua)\b", re.IGNORECASE)
TOLD = Cue.of(
    "|".join(
        f"(?:{cue.pattern.pattern})" for cue in (EVE, SAME, NOW, YESTERDAY, DAY_BEFORE, MONTH, WEEKDAY, JUST)
    ),
    re.IGNORECASE,
)  # one of them: most clauses tell no day in words
