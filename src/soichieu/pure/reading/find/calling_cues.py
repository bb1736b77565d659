"""Words by which a text calls people to what is to come, or opens a speech."""

import re

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.find.event_cues import anywhere

_AGAIN = re.IGNORECASE
INVITED = anywhere("mời")
CALLING = re.compile(
    r"giấy mời|thư mời|biên bản\s+(?:họp|hội nghị|cuộc họp|phiên họp|làm việc)|chương trình\s+(?:hội nghị|"
    r"họp|đại hội|làm việc|lễ)|"
    r"giấy triệu tập|triệu tập (?:họp|kỳ họp|hội nghị|cuộc họp|phiên họp|đại hội)|mời (?:họp|dự)|"
    r"quyết định\s+(?:về (?:việc )?)?(?:kiểm tra|giám sát|"
    r"thanh tra)|"
    r"(?:thành lập|cử)\s+(?:đoàn|tổ)\s+(?:kiểm tra|giám sát|thanh tra|khảo sát)|(?:kiểm tra|giám sát|"
    r"thanh tra)\s+đối với"
)
APPOINTED = re.compile(r"\W*(?:(?:Điều )?\d+[.)]\s*)?(?:Thời gian\b[^:\n]{0,40}:|(?<=\()Ngày \d)")
# In the midst of an article: "Thời gian kiểm tra từ ngày 01/4/2026 đến ngày 24/4/2026".
APPOINTED_WITHIN = Cue.of(
    r"[Tt]hời (?:gian|hạn)(?: (?:kiểm tra|giám sát|thanh tra|khảo sát|làm việc|họp|tiến hành))?\b"
    r"[^.;\n]{0,60}?\b(?:ngày|sáng|chiều) \d"
)
# An announcement that calls people: "Ban Phát triển thôn kính mời các hộ dự cuộc họp".
# A speech names who speaks and where under its heading.
SPEECH = re.compile(
    r"\W*(?:(?:bài|lời)\s+)?(?:phát biểu|diễn văn|đáp từ|nói chuyện|khai mạc|bế mạc|chào mừng)\b", _AGAIN
)
GUEST = re.compile(r"\b(?:tôi|chúng tôi)\b(?:(?!chào mừng|cảm ơn|mời)[^.;]){0,40}?\s(?:tham )?dự\b", _AGAIN)
SALUTES = re.compile(r"\W*(?:kính thưa|thưa|kính gửi)\s", _AGAIN)
INVITES = Cue.of(r"(?:kính mời|trân trọng mời|triệu tập)[\s:]", _AGAIN)
