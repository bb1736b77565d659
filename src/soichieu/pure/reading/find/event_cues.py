"""Small words around a gathering or deed by which it is told, planned, counted or only referred to.

Each pattern is matched on a bounded window before or behind the word of the event, in lower case unless it
names large letters.
"""

import re
from string import digits

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.right_before import RightBefore

_AGAIN = re.IGNORECASE
# "hôm qua (5/5)", "vào sáng 10/9", "chiều nay": a time between the subject and its deed.
TIME = (
    r",?\s*(?:vào\s+)?(?:(?:lúc\s+)?(?:sáng|trưa|chiều|tối|đêm|hôm|ngày)\s+){1,2}"
    r"(?:nay|qua|kia|thứ\s\w+|\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?)(?:\s+vừa qua)?"
    r"(?:\s*\([^()]{1,24}\))?,?"
)


def before(*words: str) -> RightBefore:
    """One of the words stands right before."""
    return RightBefore.of(words)


def anywhere(*words: str) -> Cue:
    """One of the words stands in the window."""
    return Cue.of(rf"\b(?:{'|'.join(words)})\b", _AGAIN)


# Counted or general: "25 hội nghị", "các cuộc họp"; but "tổ chức một hội nghị" is one.
_COUNTS = (
    "các", "những", "nhiều", "mỗi", "từng", "mọi", "một số", "hằng năm", "hàng năm", "định kỳ", "một", "hai",
    "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
)  # fmt: skip
_COUNTED_BY = ("lượt", "cuộc", "buổi", "đợt", "lớp")
COUNTED = RightBefore(
    rf"(?:(?<![\d/.-])\d{{1,3}}|{'|'.join(_COUNTS)})\s+(?:(?:{'|'.join(_COUNTED_BY)})\s+)?$",
    (*_COUNTS, *_COUNTED_BY, *digits),
    re.NOFLAG,
)
ONE = re.compile(r"\b(?:có|tổ chức|mở|một trong những)\s+một\s+$")
# "Ngày 10/10, một buổi đối thoại đã diễn ra".
A = re.compile(r"(?:^|[,;]\s+|\b(?:là|diễn ra|có|tổ chức|mở)\s+)\W*một\s+$")
# On a day told they are one occasion: "từ 16 đến 20/6, Chi cục mở 12 lớp tập huấn".
NUMBERED = re.compile(r"\b(?:mở|tổ chức|khai giảng)\s+(?:\d{1,2}|hai|ba|bốn|năm)\s+$")
NO_NOUN = RightBefore.of(
    (
        "nghỉ", "như", "tuần", "dịp", "ngày", "nghi", "đại", "bàn", "phòng", "trang", "sau", "trước", "đồng",
        "ban",
    ),
    opening="",
)  # fmt: skip
# Asked for, planned, or done again and again.
ORDER = anywhere(
    "yêu cầu", "đề nghị", "kiến nghị", "cần", "phải(?! đến)", "nhằm", "sẽ", "sắp", "dự kiến", "chuẩn bị",
    "phấn đấu",
    "(?<!đã )tham mưu", "hằng năm", "hàng năm", "định kỳ", "thường xuyên", "hằng tháng", "hàng tháng",
    "hằng quý",
    "(?<!chuyển )(?<!bàn )giao(?! ban| lưu| dịch| thông|"
    " tiếp)", "đăng ký", "mong muốn", "thời gian tới", "xây dựng kế hoạch",
    "kế hoạch tổ chức", "trước khi", "sáng mai", "ngày mai", "chiều mai", "tới đây",
)  # fmt: skip
DIRECTS = anywhere(
    "chỉ đạo",
    "yêu cầu",
    "đề nghị",
    "kiến nghị",
    "(?<!chuyển )(?<!bàn )giao(?! ban| lưu| dịch| thông| tiếp)",
    "lưu ý",
    "phân công",
)
_SOLEMNLY = r"(?:(?:đã|vừa|cũng|long trọng|trọng thể)\s+)*"
# "phối hợp" is taken once: taken again and again, a text that repeats it would be tried in ever more ways.
HOLDS = re.compile(
    rf"(?:\s[-–]\s(?-i:[{CAPITALS}])\w*(?:\s(?-i:[{CAPITALS}])\w*){{0,3}})?(?:{TIME})?"
    rf"\s*(?:tại\s[^,.;]{{2,40}}?\s+)?(?:\([^()]{{1,80}}\)\s*)?{_SOLEMNLY}"
    rf"(?:phối hợp(?:[^;]{{3,160}}?)?\s+{_SOLEMNLY})?"
    r"(?:tổ chức|mở|khai mạc|bế mạc|triệu tập|tiến hành|đăng cai|khai giảng|bế giảng|phát động|có|họp|"
    r"chủ trì)(?:\s+\S+){0,4}\s+",
    _AGAIN,
)
_HELD = Cue.of(
    r"\b(?:diễn ra|được tổ chức|khai mạc|bế mạc|họp|(?:do|được) [^.;]{3,120}?(?:tổ chức|"
    r"chủ trì|thực hiện|khởi xướng|mở))\b",
    _AGAIN,
)
_HELD_FAR = 160  # characters behind the word of the event


def held_after(text: str, start: int, stop: int) -> re.Match[str] | None:
    """Find in the rest of a clause that it was held: "hội nghị … do Sở tổ chức"."""
    held = _HELD.search(text, start, stop)
    if held is None or held.start() - start > _HELD_FAR:
        return None
    return None if any(text.find(mark, start, held.start()) >= 0 for mark in ".;") else held


# A report says of itself: "Đã tổ chức hội nghị ngày 5/8", "Ngày 5/8, phối hợp với … mở lớp".
SUBJECTLESS = re.compile(
    r"(?:^\W*(?:[a-zđ\d]{1,2}[.)]\s*)?|"
    r",\s+)(?:đã\s+)?(?:(?:chủ động\s+)?phối hợp\b[^;]{0,160}?)?(?:tổ chức|mở|tiến hành|triển khai)\b[^,;]*$"
)
# An item of a report: "Phối hợp với Viễn thông ký kết thỏa thuận ngày 10/7".
JOINS_IN = re.compile(
    r"\W*(?:[a-zđ\d]{1,2}[.)]\s*)?(?:đã\s+)?phối hợp\s(?:với|cùng)?\s?[^,;:]{3,100}?\s(?:tổ chức\s)?"
)
# "Hai bên họp giao ban": those who met are named elsewhere, and nobody is its host.
PARTIES = re.compile(
    r"(?:^|[,;:]\s+|\d\)?\s+|\b(?:nay|qua)\s+)\W*(?:các bên|đôi bên|(?:hai|ba|bốn) (?:bên|ngành|"
    r"đơn vị|cơ quan|"
    r"địa phương|trường|xã|phường|huyện|tỉnh|hội|tổ chức))\s+"
    r"(?:(?:đã|vừa|cùng(?: nhau)?|cũng|tiếp tục|đồng|tổ chức|mở|tiến hành|có|chính thức)\s+)*$"
)
# "Vừa qua, tại xã A đã diễn ra lễ …".
BEGUN = before("diễn ra", "diễn ra một")
# "Cầu A khánh thành hôm 1/3".
DAY_NEXT = re.compile(r"\s(?:vào\s)?(?:hôm|ngày|sáng|trưa|chiều|tối|đêm|lúc)\s")
# A part of the occasion told before: "Nhân dịp này, Hội tặng 20 suất quà".
AT_IT = re.compile(
    r"\W*(?:(?:cũng )?(?:nhân|trong)? ?dịp này|tại đây|tại (?:buổi lễ|hội nghị|chương trình),)"
)
# Behind these a gathering with its own day is told by the way: "Sau hội nghị ngày 3/11 của Tỉnh ủy".
BY_THE_WAY = before("sau", "từ", "kết quả", "khuôn khổ", "bên lề", "trước")
ITS_DAY = re.compile(
    r"(?:\s[^\s,;.:()]+){0,6}?(?:\sdo\s[^,;.:()]{3,80}?\s(?:tổ chức|chủ trì|mở))?"
    r"\s\(?(?:vào\s)?(?:(?:hôm|ngày|sáng|chiều|tối)\s)+$"
)
# Only referred to: the gathering is where something was said.
REFERRED = before("tại", "phát biểu", "kết luận", "ở")
BACK = before(
    "thềm",
    "chào mừng",
    "hưởng ứng",
    "mừng",
    "sau",
    "trước",
    "kết quả",
    "nội dung",
    "để",
    "cho",
    "phục vụ",
    "từ",
    "theo",
    "biên bản",
    "bên lề",
    "khuôn khổ",
)
AMID = before("trong", "tại", "sau", "ở", "từ")
BACK_TO = re.compile(r"\s(?:này|trên|nói trên|ấy|đó)\b")
PAPERS = before(
    "nghị quyết", "văn kiện", "biên bản", "tài liệu", "kế hoạch",
    "công tác", "nhiệm vụ", "đề án", "ban tổ chức",
    "(?<!là )chủ đề", "báo cáo", "chương trình", "quy chế",
)  # fmt: skip
# "kết luận của Chủ tịch tại cuộc họp ngày 5/8" behind a number is the name of a document.
IN_TITLE = re.compile(r"(?:kết luận|ý kiến|chỉ đạo|phát biểu)[^.;]{0,80}\btại\s+$")
# The paper's own adoption is no event of its own: "Nghị quyết này được … kỳ họp thứ 4 thông qua ngày …".
PASSED = re.compile(
    r"\W*(?:[Nn]ghị quyết|[Qq]uy chế|[Cc]hương trình|[Kk]ế hoạch|[Đđ]ề án) này\b|"
    r"\W*(?:Điều \d+\.\s*)?(?:Thời kỳ|Mốc|Niên độ|Thời hiệu)\b"
)
# "… đã được HĐND xã khóa I, Kỳ họp thứ 6 thông qua ngày 26/12/2025".
ADOPTS = re.compile(r"[^,;.]{0,40}?\sthông qua\s+(?:vào\s)?ngày\s\d")
PAST = anywhere(
    "đã", "vừa", "vừa qua", "mới đây", "trước đó", "tuần qua", "hôm qua", "hôm nay", "sáng nay", "chiều nay",
    "tối nay",
)  # fmt: skip
PASSIVE = re.compile(
    r"\bđược\s+(?:(?:long trọng|trọng thể|chính thức|tổ chức|tiến hành|đồng loạt|đồng)\s+)*$"
)
NO_GIVING = re.compile(r"\s+(?:đổi|quyền|gửi|truyền|thêm|cho nhau|luận)\b")  # "trao đổi" gives nothing
APART = anywhere(
    "cùng ngày",
    "cùng buổi",
    "trước đó",
    "sau đó",
    "tiếp đó",
    "tiếp theo",
    "cũng trong",
    "ngoài ra",
    "cùng thời gian",
    "tuần trước",
    "tuần qua",
    "tháng trước",
    "trước giờ",
)
VAGUE = anywhere("vừa qua", "mới đây", "tuần qua", "tháng qua", "thời gian qua", "tuần trước", "tháng trước")

# A deed is the verb of its sentence, not the field of a body or the object of another verb.
DEED_OPENS = re.compile(
    r"(?:^|[,;:]|\b(?:đã|vừa|qua|tiến hành|tổ chức|chủ trì|triệu tập|trực tiếp|chính thức|đồng loạt|"
    r"long trọng|"
    r"trọng thể|được|có|và|"
    r"nay|cùng|rồi|sau đó|buổi|đột xuất|bất ngờ|dự|tham dự|xuống|đến|đi|cắt băng|phát lệnh|mời họp))\s*$|"
    r"\d\s*[),.]?\s*$"
)
NO_DEED = before(
    "công tác", "việc", "kế hoạch", "kết quả",
    r"(?<!sư )(?<!lữ )(?<!trung )(?<!tiểu )(?<!tỉnh )(?<!huyện )(?<!thành )(?<!xã )(?<!phường )(?<!tập )đoàn",
    "tổ", "(?<!trưởng )ban", "ủy ban", "nhiệm vụ", "quy định", "về", "(?<!dân )(?<!biên )phòng",
    r"(?<!bộ )(?<!liên )(?<!hải )(?<!đại )(?<!quân )đội", "cơ quan", "chương trình", "để", "nhằm",
    "hoạt động", "báo cáo", "quyền", "thông qua", "trong",
    r"(?<!hôm )(?<!sáng )(?<!chiều )(?<!tối )(?<!ngày )qua",
    "ngày", "sự", "phục vụ",
)  # fmt: skip
# Whose deputation, whose meeting.
RECEIVED = before("tiếp", "đón", "với", "cùng", "tham gia", "thành lập")
RECEIVES = before("tiếp", "đón", "đón tiếp", "tiếp đón", "đón và làm việc với")
VISITS = re.compile(
    r"[^;]{0,200}?\b(?:thăm|chúc mừng|chúc Tết|tặng (?:[\d.]+ )?(?:(?:suất|phần) )?quà|viếng|chia buồn|"
    r"tiễn)\b"
)
AS_POST = re.compile(r"(?:[Tt]rưởng|[Pp]hó|(?<![Cc]ác )[Tt]hành viên|[Tt]hư ký)\s+$")
# "Kế hoạch số 77-KH/TU về tổ chức hội nghị" is a paper.
PAPER_ON = RightBefore(
    r"(?:kế hoạch|quyết định|văn bản|công văn|hướng dẫn|thông báo|tờ trình|chương trình|"
    r"phương án)\b[^,;.]{0,60}?\s"
    r"(?:về(?: việc)?|để|v/v) (?:tổ chức|mở)\s+$",
    ("chức", "mở"),
    re.NOFLAG,
)
SENT_BY = re.compile(r"(?:\s(?:số\s)?\d+|\sliên ngành)*\s(?:của|do|thuộc)\s")
GROUP_ACTS = RightBefore(r"\b[Đđ]oàn\s+(?:đã\s+|vừa\s+|cũng\s+)*$", ("đoàn", "đã", "vừa", "cũng"), re.NOFLAG)
# Another day of the same sentence, on which another event may be told: "…, ngày 7/8, Sở Y tế tổ chức …".
NEXT_DAY = re.compile(
    r"(?:,|và|còn|rồi|thì|sau đó|tiếp đó|song song đó|đồng thời)\s+(?:(?:và|còn|rồi|vào|đến|sang|trong|từ|"
    r"cả)\s+)*"
    r"(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|hai ngày|các ngày)\s(?:ngày\s)?(?=\d)"
)
# Another body, or another deed, in the same breath: "…, trong khi Mặt trận xã tổ chức", "… rồi tập huấn".
BESIDES = re.compile(
    r"(?:,|\s(?:trong khi|còn|đồng thời|rồi|và))\s+(?:(?P<apart>trong khi|còn|đồng thời|rồi|sau đó|"
    r"tiếp đó)\s+)?(?:đó,?\s+)?"
)
DOES_TOO = re.compile(
    rf"(?:{TIME})?\s*(?:(?:đã|vừa|cũng|lại|thì|long trọng|chính thức|đồng loạt|tổ chức|mở|khai mạc|"
    rf"tiến hành)\s+)*"
)
# The same at another place: "tại xã A (ngày 5/8), xã B (ngày 6/8)", "xã A sáng 29/6 và xã B chiều 1/7".
ELSEWHERE = re.compile(
    r"\)?(?:,|;|\s+và|\s+rồi)\s+(?!sẽ\s)(?:(?:tại|ở|với|đến|"
    r"cho)\s+)?(?:[^\s,;.()]+\s){1,12}?\(?(?:vào\s)?(?:(?:sáng|trưa|chiều|tối|ngày)\s)+$"
)
# A programme with a name, or with its purpose behind it, is a gathering; one of work is a paper.
PROGRAMME = re.compile(
    r"\s+(?:[“\"]|(?:kỷ niệm|tri ân|trao|tập huấn|đối thoại|ngoại khóa|tọa đàm|chào mừng|tuyên truyền|"
    r"truyền thông|"
    r"gala|đêm|trải nghiệm|tư vấn|thiện nguyện|tôn vinh|vinh danh|biểu dương|họp mặt|sinh hoạt)\b)"
)
# A day, then whoever it was: "Ngay chiều đó, mũi tại xã A khởi công".
OPENS_BY = re.compile(
    r"\W*(?:[^,;:]{0,40}?(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|nay|qua|đó|ấy|cùng ngày)\)?),\s+"
    r"(?:(?!(?:để|nhằm|việc|về|khi|sau|trước|chuẩn bị|kế hoạch|lễ|dự|buổi|chờ|đến|vào|kể từ|sẽ|là|từ|cho|"
    r"đội|tổ|ngày|giờ|mùa|không|chưa)\s)[^\s,;:.]+\s+){1,12}"
)
LED_BY = re.compile(r"[^.;]{0,40}?\sdo\s[^.;]{3,120}?\s(?:chủ trì|điều hành|chủ tọa)\b")
EVERYWHERE = re.compile(
    r"\b(?:nhiều nơi|khắp nơi|khắp các|các địa phương|nhiều địa phương|các xã|nhiều xã|đồng loạt|"
    r"các đơn vị|nhiều đơn vị)\b"
)
# "nghe Ban Quản lý Khu kinh tế báo cáo phương án".
HEARS = re.compile(r"(?:\s[^.;:]{1,120}?)?\s(?:báo cáo|trình bày|phản ánh|góp ý)(?!\w)")
# Guests of an event do not hold it.
ATTENDS = re.compile(r"\b(?:đến dự|về dự|tới dự|tham dự|dự|tham gia|chứng kiến|có mặt|góp mặt)\b")
HELD_BETWEEN = re.compile(r"\b(?:tổ chức|diễn ra|khai mạc|họp|bế mạc)\b")
PUPILS = re.compile(r"\s+\d+ (?:người|em|học|cháu)")  # "lớp 26 người" is a class, not a course
SPEAKER = re.compile(r"(?:^|[,;]\s+)(?:tôi|chúng tôi)\s+(?:(?:đã|cũng|vừa|trực tiếp|đi|đến|xuống)\s+)*$")
