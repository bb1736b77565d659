"""Small words around a gathering or deed by which it is told, planned, counted or only referred to.

Each pattern is matched on a bounded window before or behind the word of the event.
"""

import re

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.letters import CAPITALS

_AGAIN = re.IGNORECASE
# "hôm qua (5/5)", "vào sáng 10/9", "chiều nay": a time between the subject and its deed.
TIME = (
    r",?\s*(?:vào\s+)?(?:(?:lúc\s+)?(?:sáng|trưa|chiều|tối|đêm|hôm|ngày)\s+){1,2}"
    r"(?:nay|qua|kia|thứ\s\w+|\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?)(?:\s+vừa qua)?"
    r"(?:\s*\([^()]{1,24}\))?,?"
)


def _before(*words: str) -> re.Pattern[str]:
    """One of the words stands right before."""
    return re.compile(rf"\b(?:{'|'.join(words)})\s+$", _AGAIN)


def _anywhere(*words: str) -> re.Pattern[str]:
    """One of the words stands in the window."""
    return re.compile(rf"\b(?:{'|'.join(words)})\b", _AGAIN)


# Counted or general: "25 hội nghị", "các cuộc họp"; but "tổ chức một hội nghị" is one.
COUNTED = re.compile(
    r"(?:(?<![\d/.-])\d{1,3}|các|những|nhiều|mỗi|từng|mọi|một số|hằng năm|hàng năm|định kỳ|một|hai|ba|bốn|"
    r"năm|sáu|bảy|tám|"
    r"chín|mười)\s+"
    r"(?:(?:lượt|cuộc|buổi|đợt|lớp)\s+)?$",
    _AGAIN,
)
ONE = re.compile(r"\b(?:có|tổ chức|mở|một trong những)\s+một\s+$", _AGAIN)
# On a day told they are one occasion: "từ 16 đến 20/6, Chi cục mở 12 lớp tập huấn".
NUMBERED = re.compile(r"\b(?:mở|tổ chức|khai giảng)\s+(?:\d{1,2}|hai|ba|bốn|năm)\s+$", _AGAIN)
NO_NOUN = re.compile(r"(?:nghỉ|tuần|dịp|ngày|nghi|đại|bàn|phòng|trang|sau|trước|đồng|ban)\s+$", _AGAIN)
# Asked for, planned, or done again and again.
ORDER = _anywhere(
    "yêu cầu", "đề nghị", "kiến nghị", "cần", "phải", "nhằm", "sẽ", "sắp", "dự kiến", "chuẩn bị", "phấn đấu",
    "tham mưu", "hằng năm", "hàng năm", "định kỳ", "thường xuyên", "hằng tháng", "hàng tháng", "hằng quý",
    "(?<!chuyển )(?<!bàn )giao(?! ban| lưu| dịch| thông| tiếp)", "đăng ký", "mong muốn", "thời gian tới", "xây dựng kế hoạch",
    "kế hoạch tổ chức", "trước khi", "sáng mai", "ngày mai", "chiều mai", "tới đây",
)  # fmt: skip
DIRECTS = _anywhere(
    "yêu cầu", "đề nghị", "kiến nghị", "(?<!chuyển )(?<!bàn )giao(?! ban| lưu| dịch| thông| tiếp)", "lưu ý", "phân công"
)
HOLDS = re.compile(
    rf"(?:{TIME})?"
    r"\s*(?:tại\s[^,.;]{2,40}?\s+)?(?:\([^()]{1,80}\)\s*)?(?:(?:đã|vừa|cũng|long trọng|trọng thể|"
    r"phối hợp[^;]{3,160}?)\s+)*"
    r"(?:tổ chức|mở|khai mạc|bế mạc|triệu tập|tiến hành|đăng cai|khai giảng|bế giảng|phát động|có|họp|"
    r"chủ trì)(?:\s+\S+){0,4}\s+",
    _AGAIN,
)
HELD_AFTER = re.compile(
    r"[^.;]{0,160}?\b(?:diễn ra|được tổ chức|khai mạc|bế mạc|họp|(?:do|được) [^.;]{3,120}?(?:tổ chức|chủ trì|thực hiện|khởi xướng|mở))\b",
    _AGAIN,
)
# A report says of itself: "Đã tổ chức hội nghị ngày 5/8", "Ngày 5/8, phối hợp với … mở lớp".
SUBJECTLESS = re.compile(
    r"(?:^\W*(?:[a-zđ\d]{1,2}[.)]\s*)?|"
    r",\s+)(?:đã\s+)?(?:(?:chủ động\s+)?phối hợp\b[^;]{0,160}?)?(?:tổ chức|mở|tiến hành|triển khai)\b[^,;]*$",
    _AGAIN,
)
# Only referred to: the gathering is where something was said.
REFERRED = _before("tại", "phát biểu", "kết luận", "ở")
BACK = _before(
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
)
PAPERS = _before(
    "nghị quyết", "văn kiện", "biên bản", "tài liệu", "kế hoạch",
    "công tác", "nhiệm vụ", "đề án", "ban tổ chức",
    "chủ đề", "báo cáo", "chương trình", "quy chế",
)  # fmt: skip
# "kết luận của Chủ tịch tại cuộc họp ngày 5/8" behind a number is the name of a document.
IN_TITLE = re.compile(r"(?:kết luận|ý kiến|chỉ đạo|phát biểu)[^.;]{0,80}\btại\s+$")
# The paper's own adoption is no event of its own: "Nghị quyết này được … kỳ họp thứ 4 thông qua ngày …".
PASSED = re.compile(
    r"\W*(?:[Nn]ghị quyết|[Qq]uy chế|[Cc]hương trình|[Kk]ế hoạch|[Đđ]ề án) này\b|"
    r"\W*(?:Điều \d+\.\s*)?(?:Thời kỳ|Mốc|Niên độ|Thời hiệu)\b"
)
PAST = _anywhere(
    "đã", "vừa", "vừa qua", "mới đây", "trước đó", "tuần qua", "hôm qua", "hôm nay", "sáng nay", "chiều nay",
    "tối nay",
)  # fmt: skip
PASSIVE = re.compile(
    r"\bđược\s+(?:(?:long trọng|trọng thể|chính thức|tổ chức|tiến hành|đồng loạt|đồng)\s+)*$"
)
NO_GIVING = re.compile(r"\s+(?:đổi|quyền|gửi|truyền|thêm|cho nhau|luận)\b")  # "trao đổi" gives nothing
APART = _anywhere(
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
)
VAGUE = _anywhere("vừa qua", "mới đây", "tuần qua", "tháng qua", "thời gian qua", "tuần trước", "tháng trước")
INVITED = _anywhere("mời")
CALLING = re.compile(
    r"giấy mời|thư mời|biên bản\s+(?:họp|hội nghị|cuộc họp|phiên họp|làm việc)|chương trình\s+(?:hội nghị|"
    r"họp|đại hội|làm việc|lễ)|"
    r"giấy triệu tập|mời (?:họp|dự)|quyết định\s+(?:về (?:việc )?)?(?:kiểm tra|giám sát|"
    r"thanh tra)|"
    r"(?:thành lập|cử)\s+(?:đoàn|tổ)\s+(?:kiểm tra|giám sát|thanh tra|khảo sát)|(?:kiểm tra|giám sát|"
    r"thanh tra)\s+đối với"
)
APPOINTED = re.compile(r"\W*(?:(?:Điều )?\d+[.)]\s*)?(?:Thời gian\b[^:\n]{0,40}:|(?<=\()Ngày \d)")
# In the midst of an article: "Thời gian kiểm tra từ ngày 01/4/2026 đến ngày 24/4/2026".
APPOINTED_WITHIN = Cue.of(
    r"Thời gian (?:kiểm tra|giám sát|thanh tra|khảo sát|làm việc|họp)\b[^.;:\n]{0,30}\d"
)

# A deed is the verb of its sentence, not the field of a body or the object of another verb.
DEED_OPENS = re.compile(
    r"(?:^|[,;:]|\b(?:đã|vừa|qua|tiến hành|tổ chức|chủ trì|trực tiếp|chính thức|đồng loạt|long trọng|"
    r"trọng thể|được|có|và|"
    r"nay|cùng|buổi|dự|tham dự|xuống|đến|đi|cắt băng|phát lệnh|mời họp))\s*$|\d\s*[),.]?\s*$",
    _AGAIN,
)
NO_DEED = _before(
    "công tác", "việc", "kế hoạch", "kết quả",
    r"(?<!sư )(?<!lữ )(?<!trung )(?<!tiểu )(?<!tỉnh )(?<!huyện )(?<!thành )(?<!xã )(?<!phường )(?<!tập )đoàn",
    "tổ", "ban", "ủy ban", "nhiệm vụ", "quy định", "về", "phòng",
    "đội", "cơ quan", "chương trình", "để", "nhằm",
    "hoạt động", "báo cáo", "quyền", "thông qua", "trong",
    r"(?<!hôm )(?<!sáng )(?<!chiều )(?<!tối )(?<!ngày )qua",
    "ngày", "sự", "phục vụ",
)  # fmt: skip
# What may stand between the subject and its deed: an area, who led, small words.
ASIDE = re.compile(
    r"\s*(?:tại\s[^,.;]{2,40}?\s+)?(?:\([^()]{1,80}\)\s*)?(?:,\s*(?:tỉnh|huyện|thành phố|thị xã|xã|phường|"
    r"TP)\s[^,.;]{2,30}?,?\s*)*"
    rf"(?:(?:\s*:|\s+[-–])?{TIME}:?\s*)?"
    r"(?:(?:,\s*)?do [^.;]{3,200}? làm trưởng đoàn,?\s*)?"
    r"(?:(?:đã|vừa|cũng|tiếp tục|tiến hành|tổ chức|long trọng|trọng thể|chính thức|đồng loạt|trực tiếp|"
    r"có buổi|"
    r"cử đoàn)\s*)*",
    _AGAIN,
)

# Whose deputation, whose meeting.
RECEIVED = _before("tiếp", "đón", "với", "cùng", "tham gia", "thành lập")
RECEIVES = _before("tiếp", "đón", "đón tiếp", "tiếp đón", "đón và làm việc với")
OWNED = re.compile(
    r"(?:\s+(?:số\s+)?\d+|\s+liên ngành|\s+của tỉnh|\s+Trung ương|\s+giám sát|\s+kiểm tra)*\s+(?:của|"
    r"thuộc|do)\s+"
)
VISITS = re.compile(r"[^;]{0,200}?\b(?:thăm|chúc mừng|chúc Tết|tặng (?:[\d.]+ )?(?:(?:suất|phần) )?quà|viếng|chia buồn|tiễn)\b")
AS_POST = re.compile(r"(?:[Tt]rưởng|[Pp]hó|[Tt]hành viên|[Tt]hư ký)\s+$")
GROUP_DOES = re.compile(
    r"\s*(?:\([^()]{1,80}\)\s*)?,?\s*(?:do|đã|vừa|tiến hành|có|đến|kiểm tra|giám sát|khảo sát|làm việc|"
    r"thanh tra|tổ chức)\b"
)
GROUP_ACTS = re.compile(r"\b[Đđ]oàn\s+(?:đã\s+|vừa\s+|cũng\s+)*$")
BODY_NEXT = re.compile(
    r"(?:\s*\([^()]{1,60}\)|\s+(?:lần thứ \S+|thứ (?:mười |hai mươi )?\S+|chuyên đề|thường kỳ|thường lệ|trực tuyến|toàn thể|"
    r"mở rộng|giao ban|"
    r"toàn quốc|bất thường|tập thể|"
    r"giữa nhiệm kỳ|đại biểu|điểm))*[,\s]+(?:của\s+)?"
)
OF = re.compile(r"\bcủa\s+")
PAPER_OF = re.compile(
    r"\b(?:nghị quyết|kế hoạch|chỉ thị|chương trình|kết luận|quyết định|đề án|quy định|văn bản|thông báo|"
    r"phong trào|đạo đức|đoàn)\b"
    r"|[,:]",
    _AGAIN,
)
JOINT = re.compile(r"\s+(?:và|cùng|với|phối hợp (?:với|cùng))\s[^,.;:]{3,120}")
WHOSE = re.compile(r"[^,.;:()]{0,80}")  # what a board is for, in small letters
JOINS = re.compile(r"\b(?:và|cùng|với|phối hợp|do|tại)\b|[,(]")
JOINED = re.compile(r"(?:\s*\([^()]{1,60}\))?\s*(?:,\s*và|,|và|cùng(?: với)?|phối hợp(?: (?:với|cùng))?)\s+")
THEN = re.compile(
    r"\s+(?:(?:đã|thống nhất|cùng)\s+)*(?:kết luận|thông qua|thảo luận|quyết nghị|quyết định|cho ý kiến|"
    r"nghe|diễn ra|khai mạc|bế mạc|họp|biểu quyết|bàn|xem xét|trao|tặng)\b"
)
BY = re.compile(r"\b(?:do|được)\s+(?:chính\s+)?")
BY_HOLDS = re.compile(
    r"(?:[^,;.]{0,40}?\b(?:tổ chức|chủ trì|phối hợp|đăng cai|mở|phát động|triệu tập|tiến hành|gắn biển|"
    r"khởi xướng|khởi động)|\s+(?:(?:đã|trực tiếp)\s+)?(?:thực hiện|đảm nhiệm)|"
    r",\s(?P<rest>[^\W\d_A-ZĐ][^;.]{3,100}?)\s(?:chủ trì|tổ chức)|"
    r"[^;.]{0,160}?\b(?:phối hợp|cùng|đồng|đứng ra)\s+(?:tổ chức|chủ trì|thực hiện|đăng cai))\b"
)
BETWEEN = re.compile(r"\bgiữa\s+")
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
LEADS_GROUP = re.compile(rf"(?:\s[{CAPITALS}]\w*){{0,5}},?\s(?:dẫn đầu|làm (?:[Tt]rưởng đoàn|[Tt]ổ trưởng)|chủ trì|phụ trách)(?!\w)")
CHAIRING = re.compile(r"\W*(?:Chủ trì|Dẫn đầu|Điều hành)\b")
LEADS_TO = _anywhere("chủ trì", "chủ tọa", "điều hành", "triệu tập", "dẫn đầu")
CHAIRED_BY = re.compile(
    r"\b(?:chủ trì của|do|[Cc]hủ (?:trì|tọa)(?:\s(?:hội nghị|cuộc họp|phiên họp|"
    r"buổi \w+(?: việc)?))?(?:\slà|\scó|:)?)\s+(?:(?:các\s+)?(?:đồng chí|ông|bà)\s+)?$"
)

# More of the name of the subject, and who acted with it: "của Tổng Liên đoàn Lao động Việt Nam".
_LARGE = rf"(?:[{CAPITALS}][\w.&-]*|\d+)"
_NO_REST = (
    "để|nhằm|về|tại|ở|trong|khi|đang|sẽ|phải|cần|không|chưa|bị|được|dự|cho|với|theo|xin|thăm|tiếp|đón|là|có|bởi|do|từ|vì|"
    "nếu|mời|giao|đã|sau|trước|việc|yêu|đề|qua|ra|sự|như|hoặc|mà|thì|nên|tham|chuẩn|lập|ký|ban"
)
ONE_WORD_ON = re.compile(rf"\s(?!(?:{_NO_REST})\s)[^\W\d_A-ZĐ]+\s+")
NAMES_ON = re.compile(
    rf"(?:\s*(?:,|-|–)?\s*(?:của|thuộc|và|cùng(?: với)?|với|phối hợp(?: (?:với|cùng))?|các|tỉnh|thành phố|huyện|thị xã|xã|phường|"
    rf"thị trấn|quận|ngành|khu vực|số|nam|[“\"][^”\"]{{1,60}}[”\"]|\([^()]{{1,80}}\)|{_LARGE}(?:\s(?:và|vận|dân|giao|động|tế|hóa|sự|"
    rf"trường|nghệ|nghiệp|thông|lâm|ngư|niên|nữ|binh|an|ninh|vụ|tra|sát|thể|thao|truyền|hình|sản|thôn|tạo|khoa|dục))*))+\s*"
    rf"(?:{TIME}\s*)?(?:(?:đã|vừa|cũng|long trọng|trọng thể|chính thức|đồng loạt|cùng nhau|tiến hành|tổ chức)\s+)*"
)
# Another day of the same sentence, on which another event may be told: "…, ngày 7/8, Sở Y tế tổ chức …".
NEXT_DAY = re.compile(
    r"(?:,|và|còn|rồi|thì|sau đó|tiếp đó|song song đó|đồng thời)\s+(?:(?:và|còn|rồi|vào|đến|sang|trong|từ|cả)\s+)*"
    r"(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|hai ngày|các ngày)\s(?:ngày\s)?(?=\d)",
    _AGAIN,
)
# The same at another place: "tại xã A (ngày 5/8), xã B (ngày 6/8)", "xã A vào sáng 29/6 và xã B vào chiều 1/7".
ELSEWHERE = re.compile(
    r"\)?(?:,|;|\s+và|\s+rồi)\s+(?:(?:tại|ở|với|đến|cho)\s+)?(?:[^\s,;.()]+\s){1,12}?\(?(?:vào\s)?(?:(?:sáng|trưa|chiều|tối|ngày)\s)+$"
)
# The next sentence tells it: "Chương trình do Hội Nông dân tỉnh tổ chức", "Đây là lớp do … mở".
NEXT_BY = Cue.of(
    r"(?:hội nghị|chương trình|lớp|buổi|lễ|cuộc|hoạt động|sự kiện|giải|hội thi|ngày hội|hội thảo|khóa|đợt|đây)"
    r"(?:\s[^,;.:]{1,60}?)?\s(?:do|được)\s+(?=[^.;]{3,200}?\b(?:tổ chức|chủ trì|mở|phối hợp|đăng cai|thực hiện|khởi xướng))",
    _AGAIN,
)
# Who is named after "do" built the work that is opened.
BUILT = re.compile(
    r"[^,;.]{0,60}?\b(?:thi công|đầu tư|xây dựng|tài trợ|thiết kế|sản xuất|trúng thầu|hỗ trợ kinh phí|làm chủ)\b"
)
# Who held it, told beside the telling: "đơn vị tổ chức là Tỉnh đoàn", "Hội Nông dân xã đứng ra tổ chức".
ORGANISER_IS = Cue.of(
    r"(?:(?:đơn vị|cơ quan)\s+(?:đứng ra\s+)?(?:chủ trì\s+|trực tiếp\s+)?(?:tổ chức|đăng cai|chủ trì)|"
    r"đứng ra tổ chức|đăng cai|ban tổ chức|chủ trì tổ chức)(?:\s[^,;.:]{1,40}?)?\s*(?:\slà|:)\s+",
    _AGAIN,
)
ORGANISES = Cue.of(
    r"(?:đứng ra (?:tổ chức|lo|đăng cai)|lo (?:phần|khâu|việc) tổ chức|đảm nhiệm (?:phần |khâu )?tổ chức|"
    r"là (?:đơn vị|cơ quan) (?:đứng ra |trực tiếp |chủ trì )?(?:tổ chức|đăng cai|chủ trì))\b",
    _AGAIN,
)
CHAIRS = Cue.of(r"(?:chủ trì|chủ tọa|điều hành)\b", _AGAIN)
# A body that opens an item, or tells the news.
LABELS = re.compile(
    r"\s*:|\)?\s+[-–]\s+(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối)\b|\s+(?:cho biết|cho hay|đưa tin|thông tin|thông báo)(?!\w)"
)
# "Kiểm tra tại xã …, tổ kiểm tra của Huyện ủy phát hiện": whose the group is that did it.
GROUP_OF = re.compile(r"(?<!\w)(?:[Đđ]oàn|[Tt]ổ)(?:\s(?!của)\w+){0,5}\s+(?:của|thuộc)\s+")
# A programme with a name, or with its purpose behind it, is a gathering; one of work is a paper.
PROGRAMME = re.compile(
    r"\s+(?:[“\"]|(?:kỷ niệm|tri ân|trao|tập huấn|đối thoại|ngoại khóa|tọa đàm|chào mừng|tuyên truyền|truyền thông|"
    r"gala|đêm|trải nghiệm|tư vấn|thiện nguyện|tôn vinh|vinh danh|biểu dương|họp mặt|sinh hoạt)\b)"
)
# "nghe Ban Quản lý Khu kinh tế báo cáo phương án".
HEARS = re.compile(r"(?:\s[^.;:]{1,120}?)?\s(?:báo cáo|trình bày|phản ánh|góp ý)(?!\w)")
# Guests of an event do not hold it.
ATTENDS = re.compile(r"\b(?:đến dự|về dự|tới dự|tham dự|dự|tham gia|chứng kiến|có mặt|mời|góp mặt)\b", _AGAIN)
HELD_BETWEEN = re.compile(r"\b(?:tổ chức|diễn ra|khai mạc|họp|bế mạc)\b")
# Between who leads and the deed: "- thay mặt UBND tỉnh -", "cùng đoàn công tác", "đã đến".
LED_ASIDE = re.compile(
    r"[\s,–-]*(?:(?:cùng|và)(?: với)? (?:các )?(?:thành viên|đoàn|lãnh đạo)[^.;:]{0,80}?\s*)?"
    rf"(?:{TIME}\s*)?(?:(?:thay mặt|thừa ủy quyền|được sự ủy quyền)[^.;:]{{3,80}}?\s+)?"
    r"(?:(?:đã|vừa|cùng|trực tiếp|và|có buổi|có cuộc|có|đồng|đi|đến|tới|xuống|lên|ra|dự|phát biểu|tham dự|tiến hành|"
    r"chủ trì|tiếp tục|chính thức|cắt băng|phát lệnh|bấm nút)[\s,]*)*",
    _AGAIN,
)
# Who speaks for the whole: "Kết luận hội nghị, Bí thư Tỉnh ủy A yêu cầu".
SPEAKS = re.compile(
    r"[\s,–-]*(?:(?:đã|cũng|và|phát biểu|ghi nhận[^.;]{0,80}?|biểu dương[^.;]{0,80}?|nhấn mạnh[^.;]{0,80}?)[\s,]*)*"
    r"(?:yêu cầu|kết luận|chỉ đạo|đề nghị|giao|lưu ý)(?!\w)"
)
PUPILS = re.compile(r"\s+\d+ (?:người|em|học|cháu)")  # "lớp 26 người" is a class, not a course
SPEAKER = re.compile(
    r"(?:^|[,;]\s+)(?:tôi|chúng tôi)\s+(?:(?:đã|cũng|vừa|trực tiếp|đi|đến|xuống)\s+)*$", _AGAIN
)
# The phrase of the noun, in which its purpose is told, ends here; or the purpose comes behind these.
PHRASE_END = re.compile(r"[“\"(;:]|,\s|\b(?:nhằm|để|tại|do|với sự|dưới|ở|cho|theo|có)\b")
PURPOSE = re.compile(r"\b(?:nhằm|để|và)\s+$|,\s+$")
ABOUT = re.compile(r"(?:công tác|việc|về|kết quả|báo cáo|kế hoạch)\s+$")
