"""Small words by which a text says who held an event: subject, owner of a group, chair, "do … tổ chức".

Each pattern is matched on a bounded window before or behind a body, a person or the word of the event.
"""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.event_words import DEEDS
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.find.event_cues import TIME, anywhere
from soichieu.pure.reading.openings import wordings
from soichieu.pure.reading.right_before import RightBefore

_AGAIN = re.IGNORECASE
# What may stand between the subject and its deed: an area, who led, small words.
ASIDE = re.compile(
    r"\s*(?:tại\s[^,.;]{2,40}?\s+)?(?:\([^()]{1,80}\)\s*(?::\s*)?)?(?:,\s*(?:tỉnh|huyện|thành phố|thị xã|xã|"
    r"phường|"
    r"tp)\s[^,.;]{2,30}?,?\s*)*"
    rf"(?:(?:\s*:|\s+[-–])?{TIME}(?:\s*:|\s+[-–])?\s*)?"
    r"(?:(?:,\s*)?do [^.;]{3,200}? làm (?:(?:khối|cụm|tổ)\s)?trưởng(?: (?:đoàn|ban|khối|cụm))?,?\s*)?"
    r"(?:(?:đã|vừa|cũng|tiếp tục|tiến hành|tổ chức|long trọng|trọng thể|chính thức|đồng loạt|trực tiếp|"
    r"có buổi|đột xuất|bất ngờ|tưng bừng|phấn khởi|trang trọng|lần đầu(?: tiên)?|tích cực|chủ động|kịp thời|"
    r"khẩn trương|đều|cử đoàn|đứng ra|cùng nhau|phấn khởi|hân hoan|đã chủ động|lần lượt|phát lệnh|làm lễ|mới|"
    r"bắt đầu|sớm|tổ chức lễ|vẫn|"
    r"tổ chức cho [^,.;:]{3,80}?)\s*)*"
)

OWNED = re.compile(
    r"(?:\s+(?:số\s+)?\d+|\s+liên ngành|\s+của tỉnh|\s+Trung ương|\s+giám sát|\s+kiểm tra)*\s+(?:của|"
    r"thuộc|do)\s+"
)
GROUP_DOES = re.compile(
    r"\s*(?:\([^()]{1,80}\)\s*)?,?\s*(?:do|đã|vừa|tiến hành|có|đến|kiểm tra|giám sát|khảo sát|làm việc|"
    r"thanh tra|tổ chức)\b"
)
BODY_NEXT = re.compile(
    r"(?:\s*\([^()]{1,60}\)|\s+(?:lần thứ (?:mười |hai mươi )?\S+|thứ (?:mười |hai mươi )?\S+|chuyên đề|"
    r"thường kỳ|thường lệ|"
    r"trực tuyến|toàn thể|"
    r"mở rộng|giao ban|"
    r"toàn quốc|bất thường|tập thể|"
    r"giữa nhiệm kỳ|đại biểu|điểm))*[,\s]+(?:của\s+)?"
)
OF = re.compile(r"\bcủa\s+")
PAPER_OF = re.compile(
    r"\b(?:nghị quyết|kế hoạch|chỉ thị|chương trình|kết luận|quyết định|đề án|quy định|văn bản|thông báo|"
    r"phong trào|bằng khen|giấy khen|cờ thi đua|huân chương|huy hiệu|thư khen|danh hiệu|đạo đức|đoàn|"
    r"sự (?:phối hợp|tham dự|tham gia|chứng kiến|hỗ trợ|phục vụ|góp mặt|quan tâm|đồng hành|"
    r"tài trợ|giúp đỡ|có mặt|hưởng ứng))\b"
    r"|[,:]"
)
JOINT = re.compile(
    rf"(?:{TIME})?\s+(?:và|cùng|với|(?:chủ trì,? )?phối hợp(?: (?:với|cùng))?)\s"
    rf"(?:[^,.;:]|,\s(?=[{CAPITALS}])){{3,160}}"
)
ASKS = re.compile(r"[^.;:]{0,60}?")  # "… tổ chức hội nghị, trân trọng kính mời"
WHOSE = re.compile(r"[^,.;:()]{0,80}")  # what a board is for, in small letters
JOINS = re.compile(r"\b(?:và|cùng|với|phối hợp|do|tại)\b|[,(]")
JOINED = re.compile(
    r"(?:\s*\([^()]{1,60}\))?\s*(?:,\s*và|,|và|cùng(?: với)?|phối hợp(?: (?:với|cùng))?|của|thuộc)\s+"
)
TOGETHER = re.compile(r"\s*(?:,|-|–|và|,\s*và|cùng|với)\s+")
# "Lớp xóa mù chữ đã được Trường A khai giảng", "45 gia đình được phường A tuyên dương".
DEED_BY = re.compile(rf"(?:\s[^\s,;.:]+){{0,3}}?\s(?:{alternatives(DEEDS)})(?!\w)")
_SITTING = (
    r"(?:kết luận|thông qua|thảo luận|quyết nghị|quyết định|cho ý kiến|nghe|diễn ra|khai mạc|bế mạc|họp|"
    r"biểu quyết|bàn|xem xét|trao|tặng)\b"
)
THEN = re.compile(rf"\s+(?:(?:đã|thống nhất|cùng|mới)\s+)*{_SITTING}")
THEN_WITHIN = Cue.of(rf"(?<!\w){_SITTING}")
BY = Cue.of(r"\b(?:do|được|mà)\s+(?:chính\s+)?")
BY_HOLDS = re.compile(
    r"(?:[^,;.]{0,40}?\b(?:tổ chức|chủ trì|phối hợp|đăng cai|mở|phát động|triệu tập|tiến hành|gắn biển|"
    r"khởi xướng|khởi động)|\s+(?:(?:đã|trực tiếp)\s+)?(?:thực hiện|đảm nhiệm)|"
    r",\s(?P<rest>[^\W\d_A-ZĐ][^;.]{3,100}?)\s(?:chủ trì|tổ chức)|"
    r"[^;.]{0,160}?\b(?:phối hợp|cùng|đồng|đứng ra)\s+(?:tổ chức|chủ trì|thực hiện|đăng cai))\b"
)
HELD_BY = Cue.of(
    r"\b[Đđ]ược tổ chức\b[^.;]{0,60}?\sbởi\s+"
)  # "Được tổ chức sáng 20/10 bởi Sở A, buổi gặp mặt"
BETWEEN = Cue.of(
    r"\bgiữa\s+(?:(?:tập thể|các đồng chí|đại diện|lãnh đạo|(?:Phó )?(?:Chủ tịch|Bí thư|"
    r"(?:Tổng )?Giám đốc|Hiệu trưởng))\s+)*"
)
LEADS = re.compile(
    r"[\s,–-]*(?:(?:cùng|và) (?:các thành viên )?đoàn (?:công tác|kiểm tra|giám sát)\s+)?"
    rf"(?:{TIME}\s*)?"
    r"(?:(?:đã|vừa|cùng|trực tiếp|và|có buổi|đồng|đi|đến|xuống)\s*)*"
    r"(?:chủ trì|chủ tọa|điều hành|dẫn đầu|làm việc|kiểm tra|thị sát|khảo sát|giám sát|triệu tập|tiếp xúc|"
    r"đối thoại|"
    r"có buổi|họp|trao|khai mạc|phát động|cắt băng)",
    _AGAIN,
)
# The name behind an office: "Phó Chủ tịch HĐND thành phố | Tăng Tuyết Ngân | dẫn đầu".
HOLDER = re.compile(rf"(?:\s[{CAPITALS}]\w*){{0,5}}")
LEADS_GROUP = re.compile(
    rf"(?:\s[{CAPITALS}]\w*){{0,5}},?\s(?:dẫn đầu|làm (?:[Tt]rưởng đoàn|[Tt]ổ trưởng)|chủ trì|"
    rf"phụ trách)(?!\w)"
)
CHAIRING = re.compile(r"\W*(?:Chủ trì|Dẫn đầu|Điều hành)\b")
LEADS_TO = anywhere("chủ trì", "chủ tọa", "điều hành", "triệu tập", "dẫn đầu")
CHAIRED_BY = re.compile(
    r"\b(?:chủ trì của|do|(?:[Cc]hủ (?:trì|tọa)|[Đđ]iều hành)(?:\s(?:hội nghị|cuộc họp|phiên họp|"
    r"buổi \w+(?: việc)?))?(?:\slà|\scó|:)?)\s+(?:(?:các\s+)?(?:đồng chí|ông|bà):?\s+)?(?:(?:GS|PGS|TS|ThS|"
    r"BS|bác sĩ|"
    r"thạc sĩ|tiến sĩ|BSCK\w*|thầy|cô)[. ]*)*$"
)

# More of the name of the subject, and who acted with it: "của Tổng Liên đoàn Lao động Việt Nam".
_LARGE = rf"(?:[{CAPITALS}][\w.&-]*|\d+)"
_NO_REST = (
    "để|nhằm|về|tại|ở|trong|khi|đang|sẽ|phải|cần|không|chưa|bị|được|dự|cho|với|theo|xin|thăm|tiếp|đón|là|"
    "có|bởi|do|từ|vì|"
    "nếu|mời|giao|đã|sau|trước|việc|yêu|đề|qua|ra|sự|như|hoặc|mà|thì|nên|tham|chuẩn|lập|ký|ban"
)
# "Đội Cứu hộ | thiện nguyện 115 Thạch Giang | khai giảng".
RUN_ON = re.compile(
    rf"(?:\s(?!(?:{_NO_REST}|trao|tặng|mời|giúp|đưa|hỗ trợ)\s)[^\W\d_A-ZĐ]+){{1,3}}(?:\s{_LARGE}){{1,4}}\s"
    rf"(?:{TIME}\s*)?(?:(?:đã|vừa|cũng|chính thức|tổ chức|tiến hành)\s+)*"
)
ONE_WORD_ON = re.compile(rf"\s(?!(?:{_NO_REST})\s)[^\W\d_A-ZĐ]+\s+")
# The next sentence tells it: "Chương trình do Hội Nông dân tỉnh tổ chức", "Đây là lớp do … mở".
NEXT_BY = Cue.of(
    r"(?:hội nghị|chương trình|lớp|buổi|lễ|cuộc|hoạt động|sự kiện|giải|hội thi|ngày hội|hội thảo|khóa|đợt|"
    r"đây)"
    r"(?:(?:\s[^,;.:]{1,60}?)?\s(?:do|được)|(?:\s[^\s,;.:]+){0,3}?\s(?:này|"
    r"ấy)(?=\s[A-ZĐỦ]))\s+(?=[^.;]{3,200}?\b(?:tổ chức|chủ trì|mở|phối hợp|đăng cai|"
    r"thực hiện|khởi xướng))",
    _AGAIN,
)
# Both of what was told: "Cả hai hoạt động đều do Công đoàn Tổng công ty tổ chức".
OF_ALL = Cue.of(
    r"(?:cả (?:hai|ba|bốn|năm|\d+)|hai|ba|bốn|các|những)\s(?:hoạt động|sự kiện|hội nghị|cuộc|lớp|buổi|"
    r"giải|hội thi|chương trình|lễ)"
    r"[^.;]{0,40}?\sdo\s+",
    _AGAIN,
)
# Who is named after "do" built the work that is opened.
BUILT = re.compile(
    r"[^,;.]{0,60}?\b(?:thi công|đầu tư|xây dựng|tài trợ|thiết kế|sản xuất|trúng thầu|hỗ trợ kinh phí|"
    r"làm chủ)\b"
)
_NAME_WORDS = (
    "của|thuộc|và|cùng|với|phối hợp|các|tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|quận|ngành|khu vực|"
    "số|nam|"
    "vận|dân|giao|động|tế|hóa|sự|trường|nghệ|nghiệp|thông|lâm|ngư|niên|nữ|binh|an|ninh|vụ|tra|sát|thể|"
    "thao|truyền|"
    "hình|sản|thôn|tạo|khoa|dục"
)
NAMES_ON = re.compile(
    rf"(?:(?:\s?[,–-]\s|\s)(?:(?:{_NAME_WORDS})(?!\w)|[“\"][^”\"]{{1,60}}[”\"]|\([^()]{{1,80}}\)|"
    rf"{_LARGE}))+\s?"
    rf"(?:{TIME}\s*)?(?:(?:đã|vừa|cũng|long trọng|trọng thể|chính thức|đồng loạt|cùng nhau|tiến hành|"
    rf"tổ chức)\s+)*"
)
# Who held it, told beside the telling: "đơn vị tổ chức là Tỉnh đoàn", "Hội Nông dân xã đứng ra tổ chức".
ORGANISER_IS = Cue.of(
    r"(?:(?:đơn vị|cơ quan|nơi|bên) (?:(?:đứng ra|đứng tên|chủ nhà và|chủ trì|trực tiếp|khởi xướng và) ){0,2}"
    r"(?:tổ chức|đăng cai|chủ trì|chủ nhà|khởi xướng|khởi công|phát động|mở lớp)|"
    r"đứng ra tổ chức|đăng cai|ban tổ chức|chủ trì tổ chức)(?:\s[^,;.:]{1,40}?)?\s*(?:,?\slà|:|,)\s+|"
    r"việc tổ chức(?:\s[^,;.:]{1,40}?)?\s(?:được |do )?giao cho\s+",
    _AGAIN,
)
# "Cùng tổ chức hội thi là Sở A", "chủ trì về chuyên môn là B".
HELD_IT_IS = re.compile(r"\b(?:tổ chức|chủ trì|khởi xướng|phát động|mở)(?:\s[^\s,;.:]+){0,4}?\s+là\s+")
# "ông A, Trưởng Thuế cơ sở 7 - đơn vị chủ nhà và tổ chức buổi lễ", "Hội Cựu chiến binh là nơi khởi xướng".
HOST_OF = re.compile(
    r"\b(?:(?:cũng |vốn )?là )?(?:đơn vị|nơi|cơ quan)\s(?:[^,;.:]{0,30}?\s)?(?:tổ chức|đăng cai|chủ nhà|"
    r"khởi xướng|đứng tên|thực hiện)\b"
)
# "Thay mặt Ban Thường vụ Tỉnh ủy A, đồng chí B chủ trì hội nghị".
FOR_WHOM = Cue.of(
    r"(?:thay mặt|thừa ủy quyền(?: của)?)\s(?=[^.;]{10,200}?\b(?:chủ trì|điều hành|chủ tọa))",
    _AGAIN,
)
HEADS_ORGANISERS = Cue.of(r"trưởng ban tổ chức\b", _AGAIN)
ORGANISES = Cue.of(
    r"(?:đứng ra (?:tổ chức|lo|đăng cai)|lo (?:phần|khâu|việc) tổ chức|đảm nhiệm (?:phần |khâu )?tổ chức|"
    r"là (?:đơn vị|cơ quan) (?:đứng ra |trực tiếp |chủ trì )?(?:tổ chức|đăng cai|chủ trì)|đăng cai)\b",
    _AGAIN,
)
ORGANISES_THIS = re.compile(r"\b(?:tổ chức|mở|chủ trì)(?:\s[^\s,;.:]+){1,3}?\s(?:này|trên|nói trên|ấy)\b")
CHAIRS_WHOLE = re.compile(r"(?:,\s[^,.;:]{3,60},)?\s(?:chủ trì|điều hành|chủ tọa)")
CHAIRS = Cue.of(r"(?:chủ trì|chủ tọa|điều hành)\b", _AGAIN)
# A body that opens an item, or tells the news.
LABELS = re.compile(
    r"\s*:|\)?\s+[-–]\s+(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối)\b|\s+(?:cho biết|cho hay|đưa tin|thông tin|"
    r"thông báo)(?!\w)"
)
# "Kiểm tra tại xã …, tổ kiểm tra của Huyện ủy phát hiện": whose the group is that did it.
GROUP_OF = re.compile(
    r"(?<!\w)(?:[Đđ]oàn|[Tt]ổ)(?:\s(?!của)\w+){0,5}\s+(?:của|thuộc)\s+|"
    rf"(?<!\w)(?:[Đđ]oàn|[Tt]ổ) (?:kiểm tra|giám sát|khảo sát|thanh tra|công tác) (?=[{CAPITALS}])"
)
# Between who leads and the deed: "- thay mặt UBND tỉnh -", "cùng đoàn công tác", "đã đến".
LED_ASIDE = re.compile(
    r"[\s,–-]*(?:(?:cùng|và)(?: với)? (?:các )?(?:thành viên|đoàn|lãnh đạo|thường trực|đại diện|"
    r"cán bộ)[^.;:]{0,80}?\s*)?"
    rf"(?:{TIME}\s*)?(?:(?:thay mặt|thừa ủy quyền|được sự ủy quyền)[^.;:]{{3,80}}?\s+)?"
    r"(?:(?:đã|vừa|cùng|trực tiếp|(?:xuống|đến|tới|lên|về) (?:tận )?(?:xã|phường|thôn|bản|ấp|huyện|khu|"
    r"cơ sở)\s[^,.;:]{0,40}?|và|"
    r"có buổi|có cuộc|có|đồng|đi|đến|tới|xuống|lên|ra|dự|phát biểu|tham dự|"
    r"tiến hành|"
    r"chủ trì|triệu tập|đột xuất|bất ngờ|tiếp tục|chính thức|cắt băng|phát lệnh|bấm nút)[\s,]*)*"
)
# Who speaks for the whole: "Kết luận hội nghị, Bí thư Tỉnh ủy A yêu cầu".
SPEAKS = re.compile(
    r"[\s,–-]*(?:(?:đã|cũng|và|phát biểu|ghi nhận[^.;]{0,80}?|biểu dương[^.;]{0,80}?|"
    r"nhấn mạnh[^.;]{0,80}?)[\s,]*)*"
    r"(?:yêu cầu|kết luận|chỉ đạo|đề nghị|giao|lưu ý)(?!\w)"
)
# At a press conference its host tells: "Tại cuộc họp báo, Phó Giám đốc Sở Du lịch A thông tin".
INFORMS = re.compile(
    r"[\s,–-]*(?:(?:đã|cũng)\s)*(?:thông tin|cho biết|công bố|thông báo|trả lời|chia sẻ|giới thiệu)(?!\w)"
)
EXAMINES = re.compile(r"(?:kiểm tra|giám sát|khảo sát|thanh tra)$")
# "đoàn viên, thanh niên Xã đoàn Phú Lãng ra quân": the people of a body act for it.
_MEMBERS = (
    "cán bộ|chiến sĩ|đoàn viên|thanh niên|hội viên|đảng viên|lãnh đạo|đại diện|tập thể|giáo viên|"
    "thầy cô|thầy và trò|thầy trò|nhà giáo|"
    "học sinh|sinh viên|nhân dân|bà con|công nhân|người lao động|viên chức|công chức|nhân viên|"
    "tình nguyện viên|"
    "đại biểu|"
    "y,? bác sĩ|dân quân|quân nhân|lực lượng|đội ngũ|chị em|tuổi trẻ|phụ nữ|nông dân|chức sắc|phật tử"
)
PEOPLE = RightBefore(
    r"(?:(?:hơn|gần|trên|khoảng|toàn thể|đông đảo)\s+)?(?:\d[\d.]*\s+)?"
    rf"(?:{alternatives(wordings(_MEMBERS))}(?:,\s|\svà\s|\s-\s|\s)){{1,5}}(?:của |thuộc )?$",
    (*wordings(_MEMBERS), ",", "và", "-", "của", "thuộc"),
    re.NOFLAG,
)
# "Xã Hòa Bắc: Ngày 13/4, ra mắt …".
AREA_LABELS = re.compile(
    r"\s*:\s+(?:[^,:;.]{0,40}\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?:\s*\([^()]{1,20}\))?,\s+)?"
    r"(?:(?:đã|vừa|tổ chức|mở)\s+)*"
)
# "Hội Nông dân các tỉnh Lam Hà, Trà Hải và Hà Cửu": of several the first.
_PLACE = rf"[{CAPITALS}]\w*(?:\s[{CAPITALS}]\w*){{0,3}}"
SEVERAL = re.compile(
    r"\s+các\s+(?P<level>tỉnh|thành phố|huyện|thị xã|xã|phường)(?:,\s(?:thành phố|phường|thị trấn))?"
    rf"\s+(?P<first>{_PLACE})(?:(?:,|\s+và|\s+-)\s+{_PLACE})+"
)
