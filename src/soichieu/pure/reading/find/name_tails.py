"""The small words with which the name of a body goes on: "Hội Doanh nghiệp | nhỏ và vừa | tỉnh A".

They are told from what the body does by what stands behind them: its level and area, or the body it is of.
"""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.event_words import DEEDS
from soichieu.pure.reading.data.letters import CAPITALS, SMALL
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.posts import NO_SECOND

# What a body does, or where, when, with whom: no part of its name.
_VERBS = (
    *DEEDS, *(NO_SECOND - {"bàn", "bảo", "chủ", "chỉ", "lại", "lo", "bằng"}), "tổ chức", "phối hợp",
    "tiến hành",
    "triệu tập", "long trọng", "ban hành", "yêu cầu", "đề nghị", "chỉ đạo", "chủ trì", "quyết định",
    "thông qua",
    "phê duyệt", "hướng dẫn", "báo cáo", "tham mưu", "thành lập", "phân công", "thăm", "đón", "tiếp", "nghe",
    "bàn giao", "bàn về", "chỉ rõ", "bảo đảm", "lại", "lo", "nhất trí", "thống nhất", "vận động", "hỗ trợ",
    "giúp",
    "tham gia", "tham dự", "đăng cai", "chính thức", "trọng thể", "trực tiếp", "tiếp tục", "đồng loạt",
    "cùng", "gặp",
    "xuống", "mừng", "chúc", "bế giảng", "thi", "đấu", "hưởng ứng", "kỷ luật", "xem xét", "đánh giá", "khen",
    "đồng", "nhằm", "nên", "không", "chưa", "đều", "luôn", "rất", "nhưng", "vì", "bởi", "hai", "ba", "bốn",
)  # fmt: skip
_LEVELS = "|".join(LEVEL_WORDS)
_STEP = rf"[ ](?:nhỏ và vừa|(?:(?:các|và)[ ])?(?!{alternatives(_VERBS)}(?!\w))[{SMALL}]+)"
_TAIL = re.compile(
    rf"(?:[ ]các[ ][{CAPITALS}]?[{SMALL}]+)?(?:{_STEP}){{0,6}}(?=[ ](?:{_LEVELS})[ ][{CAPITALS}])"
)
# "Công ty Xổ số | kiến thiết | Lam Giang": firms bear the bare name of their place.
_FIRM = re.compile(
    r"(?:Tổng công ty|Tổng Công ty|Công ty|Nhà máy|Xí nghiệp|Hợp tác xã|Bệnh viện|Ngân hàng)[ ]"
)
_FIRM_TAIL = re.compile(rf"(?:{_STEP}){{1,4}}(?=[ ][{CAPITALS}][{SMALL}])")


def longer_name(text: str, start: int, end: int, stop: int) -> int | None:
    """Give where a name that seemed to end at `end` ends, with the small words that go on."""
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].islower():
        return None
    found = _TAIL.match(text, end, stop) or (_FIRM.match(text, start) and _FIRM_TAIL.match(text, end, stop))
    return found.end() if found and found.end() > end else None
