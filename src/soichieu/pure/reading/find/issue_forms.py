"""The wordings that tell who issues a document: the deed between a body and the naming of its paper."""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.letters import CAPITALISED
from soichieu.pure.reading.find.offices import OFFICES
from soichieu.pure.reading.right_before import RightBefore

LEADS = re.compile(
    r"(?:\s+(?:đã|vừa|chủ trì))*,?\s+(?:phối hợp|cùng phối hợp)\s+(?:chặt chẽ\s+)?"
    r"(?:(?:với|cùng(?: với)?)\s+)?"
)
SUBJECTS = re.compile(r"\s*(?:,|và|,\s*và)\s*")
SIGN_TOGETHER = re.compile(
    r"\s*(?:,|và|,\s*và|[-–]|với|(?:(?:đã|vừa)\s+)?cùng(?: với)?)\s*|"
    r"(?:,?\s+(?:đã|vừa|cũng|chính thức))*\s+(?:ký|ký kết|thống nhất)\s+(?:với|cùng(?: với)?)\s+"
)
WITH_BEFORE = re.compile(r"(?:,|;|và|đã|vừa)\s+(?:cùng|phối hợp)(?:\s+với)?\s+$")
SIGNED_WITH = re.compile(r"\s+(?:ban hành |ký kết |ký )?(?:các |bản )?")
ADVERB = (
    r"(?:đã|vừa|sẽ|cũng|tiếp tục|kịp thời|chủ động|khẩn trương|mới|tham mưu|và|xây dựng|lại|đồng thời|"
    r"còn|sau đó|chính thức|thống nhất|ngay|cùng|nhanh chóng|sớm|xem xét|thảo luận|biểu quyết|nhất trí|"
    r"trực tiếp|thay mặt|đang|hôm nay|hôm qua|sáng nay|chiều nay|mới đây|vừa qua|cùng ngày|trước đó|"
    r"lần lượt|liên tiếp|phối hợp)"
)
WRITINGS = (
    r"(?:(?:\d+|nhiều|các|một số|hàng loạt|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:văn bản|kế hoạch|"
    r"nghị quyết|quyết định|chỉ thị|hướng dẫn)[^.;:\n]{0,60}?(?:trong (?:đó|số đó)(?: có)?|"
    r"đáng chú ý(?: là| có)?|"
    r"nổi bật(?: là| có)?|như|gồm|cụ thể(?: là)?|là|:)\s*:?\s+)?"
)
_ON_A_DAY = r"(?:\s+(?:(?:ngay|trong|vào|hôm|sáng|chiều|ngày)\s+)+[\d/.\-]+)?"
# What may stand between a body and its deed: "(CDC)", ", tỉnh Lâm Sơn", "khóa XV, kỳ họp thứ 8".
_BESIDE = (
    rf"(?:[ ]\([^()\n]{{2,60}}\))?"
    rf"(?:,[ ](?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:[ ]{CAPITALISED}){{1,4}},?)?"
    r"(?:[ ]lần thứ[ ](?:[IVXLC]+|[^\W\d]+)(?:,[ ]nhiệm kỳ[ ]\d{4}[ ]?[-–][ ]?\d{4},?)?)?"
    r"(?:[ ],?\(?khóa[ ](?P<term>[IVX]+)\)?(?:,\s*(?:nhiệm kỳ|kỳ họp)[^,;.\n]{3,30},?)?)?"
)
SUBJECT_ISSUES = re.compile(
    rf"{_BESIDE}(?P<holder>,?(?:[ ]{CAPITALISED}){{2,5}},?)?"
    rf"(?:,?\s*{ADVERB})*{_ON_A_DAY}(?:,?\s*{ADVERB})*,?\s+"
    r"(?:(?P<issues>(?:họp,?\s+)?ban hành|(?P<signs>ký(?: ban hành| kết(?: ban hành)?)?)|ra|có|phát hành|"
    r"phát đi|gửi|trình(?: bày)?|chuyển|phê duyệt|thông qua|thông báo)|"
    r"xây dựng|lập|soạn thảo|(?<=đang )dự thảo|"
    r"(?:thông qua|ban hành|phê duyệt|trình|giao|đề nghị|đề xuất|báo cáo|cho ý kiến|"
    r"góp ý|có ý kiến|thẩm định|thống nhất|chấp thuận|đồng ý|trả lời|hướng dẫn|yêu cầu|chỉ đạo|"
    r"quy định|ghi nhận|lưu ý|phê bình|biểu dương) tại)"
    rf"(?:\s+và\s+(?:ban hành|triển khai(?: thực hiện)?|công bố))?"
    rf"(?:\s+(?:kịp thời|đầy đủ|sớm|ngay|đồng bộ))?\s+{WRITINGS}(?:các\s+|dự thảo\s+|bản\s+|"
    rf"bổ sung\s+)?$"
)
# "Kỳ họp thứ 5, HĐND huyện khóa X diễn ra chiều 7/8 đã thông qua …".
LATER_ISSUES = re.compile(
    r"[ ][^.;:“”\n]{3,90}?(?:,|\s(?:đã|vừa|và))\s+(?:thống nhất\s+|biểu quyết\s+|nhất trí\s+)*(?:ban hành|"
    r"thông qua|ký ban hành|ra)\s+(?:các\s+|dự thảo\s+)?$"
)
LATER_DEEDS = ("ban hành", "thông qua", "ra", "các", "dự thảo")  # with which the words before end
# "Chi cục phải hai lần gửi văn bản, lần gần nhất là Công văn số 7".
LATEST = re.compile(
    r"[ ](?!(?:nhận|tiếp nhận|theo|thực hiện|làm)(?!\w))[^.;:“”\n]{3,120},\s+(?:trong đó |và )?"
    r"(?:lần |văn bản |công văn |tờ trình )?(?:gần nhất|gần đây nhất|mới nhất|mới đây nhất|sau cùng) là\s+$"
)
# "tham mưu UBND huyện Quyết định số 91".
ADVISED = re.compile(r"tham mưu (?:cho |để |giúp )?$")
# "Sở Nội vụ trình UBND tỉnh Tờ trình số 5".
TO_WHOM = re.compile(
    rf"(?:,?\s*{ADVERB})*\s+(?:trình|gửi|nộp|báo cáo|chuyển|kiến nghị)(?:\s+(?:tới|đến|lên|cho|với))?"
    r"(?:\s+(?:đồng chí|lãnh đạo))?\s+$"
)
SENT = re.compile(r"\s+(?:xem xét\s+|phê duyệt\s+)?(?:tại\s+|bằng\s+|qua\s+)?(?:các\s+|dự thảo\s+)?")
# "Trung đoàn 5, Sư đoàn 3", "Công an phường A, Công an thành phố B": the first is within the second.
WITHIN = re.compile(
    r"(?:Đảng ủy |Chi bộ )?(?:(?:Trung đội|Đại đội|Tiểu đoàn|Trung đoàn|Lữ đoàn|Sư đoàn|Hải đội) .*\|"
    r"(?:(?:Bộ Tư lệnh |Đảng ủy )?(?:Tiểu đoàn|Trung đoàn|Lữ đoàn|Sư đoàn|Quân đoàn|Quân khu|Vùng|Quân chủng|"
    r"Binh chủng)|Bộ (?:Chỉ huy|Tư lệnh))|Đồn Biên phòng .*\|(?:Bộ Chỉ huy |Ban Chỉ huy )?Bộ đội Biên phòng|"
    r"Công an (?:xã|phường|thị trấn|đặc khu) .*\|Công an (?:tỉnh|thành phố|huyện))"
)
FOR = re.compile(r",?\s+(?:đồng chí|ông|bà)\s[^.;:\n]{3,80}?\s(?:đã\s+|vừa\s+)?ký(?: ban hành)?\s+$")
FOR_BEFORE = re.compile(r"(?:thay mặt|thừa lệnh|thừa ủy quyền(?: của)?)\s+$", re.IGNORECASE)
# "theo đề nghị của Sở Y tế tại Tờ trình số 9": a head stands for his body.
SAID_OF = re.compile(
    r"(?:đề nghị|đề xuất|tham mưu|ý kiến|chỉ đạo|kết luận|kiến nghị|báo cáo|yêu cầu|hướng dẫn|thông báo|"
    r"quy định|giao|trình|phát động|chủ trương|đồng ý|phê duyệt|thống nhất|nhất trí|chấp thuận|cho phép|"
    r"phân công|ủy quyền|thẩm định|góp ý|lãnh đạo|quán triệt|trả lời|khuyến nghị|lưu ý|nhắc nhở|cảnh báo|"
    r"quyết định|phê bình|biểu dương|kháng nghị|khuyến cáo|kêu gọi|"
    r"gợi ý|phản ánh|nhận xét|tư vấn)(?:\s+[^\W\d]+){0,4}\s+của\s+"
    rf"(?:đồng chí\s+)?"
    rf"(?:(?:Phó\s+)?(?:{OFFICES}|(?:Đội|Tổ|Trạm|Khoa) trưởng|Trưởng)\s+)?$",
    re.IGNORECASE,
)
SAID_AT = re.compile(r"\s*(?:,\s*)?(?:tại|theo|trong|ở)\s+(?:các\s+|dự thảo\s+)?$")
# "Sở A có ý kiến tại Công văn số 5, Sở B tại Công văn số 7".
SAID_TOO = re.compile(
    r"(?:ý kiến|đề nghị|báo cáo|thẩm định|góp ý|chỉ đạo|yêu cầu|kết luận|hướng dẫn)[^.\n]{0,120}\s"
    r"(?:tại|theo)\s[^.\n]{0,160}(?:[,;]\s(?:và\s)?(?:của\s)?|\svà\s(?:của\s)?)$"
)
NOTIFIES = re.compile(
    r"(?:\s(?:đã|vừa))?\sthông báo (?:ý kiến )?kết luận của [^.;\n]{3,120}\s(?:tại|bằng)\s+$"
)
UNION_BEFORE = RightBefore(
    r"(?<!\w)(?P<union>ban thường vụ|ban chấp hành|công đoàn|đảng ủy|chi bộ|đoàn thanh niên|hội đồng)\s$",
    ("vụ", "hành", "đoàn", "ủy", "bộ", "niên", "đồng"),
)
CONGRESS_BEFORE = re.compile(
    r"Đại hội (?:đại biểu )?$|(?P<members>(?:Đại hội (?:toàn thể )?(?:thành viên|xã viên)|"
    r"Đại hội đồng cổ đông)(?: thường niên| bất thường)? )(?:của )?$"
)
ROOM_ASKS = RightBefore(
    r"(?:đề nghị|đề xuất|tham mưu|báo cáo) của (?:đồng chí )?Trưởng (?P<kind>phòng|ban|khoa) "
    r"(?P<name>[^\W\d_][^.;:,\n]{2,60}?) (?:tại|theo) $",
    ("tại", "theo"),
)
# "được sự đồng ý của Tổng Giám đốc tại Công văn số 8": the head stands for his body.
OFFICE_ASKS = RightBefore(
    r"(?<!\w)(?:đề nghị|đề xuất|ý kiến|ý kiến chỉ đạo|đồng ý|chỉ đạo|yêu cầu|chấp thuận|nhất trí|cho phép|"
    rf"thống nhất|phê duyệt|báo cáo) của (?:đồng chí )?(?P<office>{OFFICES}) (?:tại|trong) $",
    ("tại", "trong"),
)
# What a body does by a paper: "giao … tại", "sửa đổi … bằng".
BY_DEED = alternatives(
    (
        "sửa đổi", "bổ sung", "thay thế", "thay", "bãi bỏ", "điều chỉnh", "hủy bỏ", "hủy", "cụ thể hóa",
        "thể chế hóa", "triển khai", "chỉ đạo", "quy định", "yêu cầu", "giao", "thông báo", "hướng dẫn",
        "phê duyệt", "kết luận", "đôn đốc", "báo cáo", "trình", "đề nghị", "kiến nghị", "xin ý kiến", "khen",
        "tặng", "trao", "công nhận", "phong tặng", "bổ nhiệm", "điều động", "chấp thuận", "cho phép",
        "thu hồi", "cấp", "xử phạt", "duyệt", "phân bổ", "xếp hạng", "quyết định", "thẩm định", "đồng ý",
        "xác nhận", "trả lời", "phúc đáp", "giải trình", "đề xuất", "góp ý", "thông qua", "phê chuẩn", "bầu",
        "miễn nhiệm", "bãi nhiệm", "thành lập", "kiện toàn", "giải thể", "sáp nhập", "đổi tên", "đặt tên",
        "ghi nhận", "biểu dương", "phê bình", "nhắc", "lưu ý", "kỷ luật", "cảnh cáo", "khiển trách", "xử lý",
        "đình chỉ", "tạm dừng", "gia hạn", "phân công", "ủy quyền", "chuyển", "kêu gọi", "phát động", "mời",
        "triệu tập", "công bố", "cho ý kiến", "có ý kiến", "hỗ trợ", "bố trí", "miễn", "giảm", "tuyên dương",
        "tiếp thu", "khẳng định", "quyết nghị", "ấn định", "phản hồi", "hồi đáp", "khởi tố", "kháng nghị",
        "ban bố", "kết nạp", "thu hẹp", "mở rộng", "nêu", "cảnh báo", "đăng ký", "phổ biến", "gỡ", "tháo gỡ",
        "chỉ định", "luân chuyển", "công nhận", "khen thưởng", "chia", "tạm giao", "nghiêm cấm", "cấm",
    )
)  # fmt: skip
GAP = r"(?:[^.;\n]|(?<=\d)\.(?=\d))"  # what may stand between, "1.450 cơ sở" too
DOES_BY = re.compile(
    rf"(?:\s+\([^()\n]{{2,60}}\))?(?:,?\s+{ADVERB})*\s+{BY_DEED}\b{GAP}{{0,160}}?\s"
    r"(?:tại|bằng|qua|kèm theo)\s+$"
)
# "Hiệu trưởng ban hành Quy chế chi tiêu kèm theo Quyết định số 7".
ENCLOSES = re.compile(r"(?:[ ](?:đã|vừa|cũng|mới))*[ ]ban hành[ ][^.;:\n]{3,120}?[ ]kèm theo[ ]$")
# "Trung tâm xin Sở Y tế gỡ bằng Công văn số 4": who is asked issues nothing.
ASKED = re.compile(r"(?<!\w)(?:xin|nhờ|đề nghị|kiến nghị|mời)[ ]$", re.IGNORECASE)
# "Tại Quyết định số 5, UBND tỉnh giao …": the subject after the naming does it by what is named.
BY_IT = RightBefore(
    r"(?<!\w)(?:(?P<at>tại|trong|bằng|qua|với)|(?P<theo>theo)|từ)\s+(?:nội dung\s+)?(?:các\s+)?$",
    ("tại", "trong", "bằng", "qua", "với", "theo", "từ", "dung", "các"),
)
TO_DOER = re.compile(
    r",[ ]qua (?:đó|đây),?[ ]|"
    r"(?:[ ](?:gửi|phát đi|(?:vừa |mới |được )?ký|(?:vừa |mới |được )ban hành|"
    r"ban hành|phát|đề|hôm|sáng|trưa|chiều|tối|ra)[ ][^.;:\n“”,]{1,80})?\)?,[ ]"
)
# "UBND xã (Kế hoạch số 5)", unless it is told "gửi UBND xã (Công văn số 5)".
BRACKET = re.compile(r"[ ]\((?:tại |theo |với |có |bằng |qua )?(?:các )?")
TOLD_TO = re.compile(
    r"(?:gửi|trình|báo cáo|cho|tới|đến|với|cùng|đề nghị|kiến nghị|yêu cầu|giao|xin ý kiến)\s+"
    r"(?:đồng chí\s+)?$"
)
DOES = re.compile(
    rf"(?:,?(?:[ ]{CAPITALISED}){{2,5}})?(?:[ ](?:đã|cũng|còn|khóa [IVX]+))*[ ](?:{BY_DEED}|lập|thống nhất|"
    r"đặt|xác định|đề ra|ban hành|chọn|cho biết|cho rằng|nhận định|đánh giá|xin|dự kiến)(?!\w)"
)
# What a body does by the paper it is told of right before: anything but what is done to it.
ANY_DEED = re.compile(
    rf"(?:[ ]\([^()\n]{{2,40}}\))?(?:,?(?:[ ]{CAPITALISED}){{2,5}})?[ ]"
    r"(?!(?:được|bị|phải|là|và|cùng|của|với|tại|"
    r"thì|theo|trong|nên|còn|chưa|không|đang|thực hiện|triển khai|tổ chức)(?!\w))[^\W\dA-ZĐ_]"
)
# The day opens its clause; one that stands right after a number is that document's own.
ON_THE_DAY = re.compile(
    r"(?:^|[,;:.()\n–*•+-]\s*|(?<!\w)(?:hôm|sáng|chiều|tối|vào|và|trong|ngay từ|mới đây|vừa qua|"
    r"trước đó|cũng|tiếp đó|"
    r"sau đó|qua)[ ,]+)"
    r"(?:hôm|ngày|sáng|chiều|tối)[ ]$",
    re.IGNORECASE,
)
SUBJECT_AFTER_DAY = re.compile(
    r"[ ]?(?:vừa qua|vừa rồi|mới đây)?,?[ ](?:(?:đồng chí|đ/c|ông|bà)[ ][^.;:\n]{3,90}[ ]|thay mặt[ ])?",
    re.IGNORECASE,
)
LONE_OFFICE = Cue.of(
    rf"(?<!\w)(?P<office>{OFFICES})"
    r"(?=,?(?:(?![ ](?:Sở|Công|Chi|Ban|Đại|Bệnh|Trung|Trường|Vườn|Kho|Điện|Học|Viện|Bộ|"
    r"Cục|Tổng|Vụ|Phòng|Hội|Hạt|Đồn|Trạm|Đội|Khoa|Ủy|UBND|HĐND|Tòa|Ngân|Hợp|Tập|Liên|Thuế|Nhà)(?!\w))"
    rf"(?:[ ]{CAPITALISED}){{2,4}})?,?[ ](?:đã|vừa|ký|ban hành|có|ra|cụ thể hóa|quy định|giao|"
    r"yêu cầu|phê duyệt|chỉ đạo|quyết định|đồng ý)[ ])",
    re.IGNORECASE,
)
