"""Words that tell a duty from what is told, wished for, issued or said to all (R10)."""

import re

from soichieu.pure.reading.cues import Cue

# Words of duty: "phải", "được giao", "chịu trách nhiệm".
OWING = Cue.of(
    r"(?:phải|được (?:giao(?! (?:khoán|đất|rừng|biên chế|vốn|dự toán|kinh phí|\d))|phân công|yêu cầu)|"
    r"(?:có|chịu) trách nhiệm|có nhiệm vụ)(?!\w)"
)
TOLD = re.compile(
    r"(?<!\w)(?:đã|vừa|từng (?:được|có|bị|là|tham|làm|đạt)|"
    r"được(?! (?:kiểm tra|giao|phân công|thanh tra|giám sát))|\d+ (?:lượt|buổi|cuộc|vụ|lớp))(?!\w)"
)
PAST_OPENING = re.compile(
    r"(?:(?:trong )?(?:tháng|năm|quý|tuần|thời gian|\d tháng|nhiệm kỳ)[^,.;]{0,12} (?:qua|rồi)|từ đầu năm|"
    r"đến nay|hiện nay|qua |nhờ |sau (?:hơn|gần|\d)|(?:sáng|chiều|tối|trưa|hôm)(?!\w)|trong đó|"
    r"đáng chú ý|kết quả|tính đến|trước đây|trước đó)"
)
# What is done at a gathering is its course: "Tại hội nghị, Chi nhánh trao Giấy khen".
AT_EVENT = re.compile(
    r"(?:cũng )?tại (?:hội nghị|buổi|lễ|đại hội|ngày hội|phiên|cuộc họp|kỳ họp)[^,.;:]{0,60},"
)
OPENER = re.compile(
    r"(?:trước|chậm nhất|từ|đến|trong|trên cơ sở|căn cứ|theo|định kỳ|hằng|hàng|ngay|sau|để|nhằm|khi|riêng|"
    r"đối với|ngoài ra|đồng thời|bên cạnh|cùng với|thời gian|tới đây|tại|với|thực hiện|ngày|năm|quý|tháng|"
    r"sang năm|nhận được|do đó|vì vậy|trả lời|giải trình|tiếp thu|muốn|tuy nhiên)(?!\w)"
)
FOR = re.compile(r"(?:riêng )?(?:đối )?với[ ]+")
FOR_ALL = re.compile(r"(?<!\w)(?:tất cả|đều|các nội dung|các nhiệm vụ|các việc)(?!\w)[^;]{0,60}$")
QUOTE_ENDS = ("”", '"')
SAID_AFTER = re.compile(r"[”\"],?[ ]+[^.”\n]{3,60}?[ ](?:yêu cầu|chỉ đạo|giao)(?=[ ]*[.\n]|[ ]*$)")
# Persons in general are no bodies: "mỗi cán bộ, đảng viên phải gương mẫu" appeals to all.
PERSONS = re.compile(
    r"(?:(?:các|mỗi|từng|mọi|toàn thể|tất cả) )*(?:đồng chí )?(?:cán bộ|đảng viên|công chức|viên chức|"
    r"giáo viên|đoàn viên|hội viên|người(?! đứng| sử dụng)|nhân dân|hộ|gia đình)(?!\w)"
)
ISSUES = re.compile(
    r"[ ]*(?:thông báo|báo cáo|trả lời|hướng dẫn|có ý kiến|đề nghị|yêu cầu|xây dựng|ban hành|"
    r"quyết định)[^.;]{0,90}(?::|như sau|sau đây|sau:)"
    r"|[ ]*(?:thông báo|báo cáo|hướng dẫn|yêu cầu|giao|phân công|phân nhiệm|chỉ thị|kết luận|"
    r"quyết nghị|nhất trí)[^.;,]{0,40}:"
    r"|[ ]*(?:sau đây|dưới đây|sau)(?!\w)[^.;\n]{0,160}:|"
    r"[ ]*(?:[^\W\d]+ ){1,6}do [^.;:]{3,120}? làm (?:trưởng|tổ|phó|chủ|đội|đoàn|nhóm)"
)
MUST = re.compile(
    r"[ ]*(?:cũng )?(?:phải|được (?:giao(?! (?:khoán|đất|rừng|biên chế|vốn|dự toán|kinh phí|\d))|"
    r"phân công|yêu cầu)|(?:có|chịu) trách nhiệm|có nhiệm vụ)(?!\w)"
)
DIRECTS = re.compile(r"(?<!\w)(?:chỉ đạo|phân công|yêu cầu|giao|hướng dẫn|đề nghị)(?!\w)")
ADDRESS = re.compile(r"(?:đồng chí|đ/c|ông|bà)[ ]+")
AGREED = re.compile(r"(?<!\w)thống nhất (?:phân công|giao|đề nghị|yêu cầu)(?!\w)")
# Who signs a paper orders in it; a body of its list that "yêu cầu" others does so as its own work.
AUTHORS = re.compile(
    r"(?:đồng chí |thay mặt )?(?:ban thường vụ|thường trực|chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|"
    r"hội nghị|"
    r"đoàn|ủy ban kiểm tra|thanh tra|thủ tướng|bộ trưởng|trưởng ban|ban chấp hành|ban chỉ đạo|ubnd tỉnh|"
    r"ủy ban nhân dân (?:tỉnh|thành phố|huyện)|ông|bà)(?!\w)"
)
ITEM = re.compile(r"(?:\d[.)/]|[a-zđ]\)|(?:^|[ \n])[-+•*–])[ ]*$")
ARTICLE = re.compile(r"điều \d{1,2}[.:][ ]*$")
CAUSED = re.compile(r"(?<!\w)do(?!\w)")
MONTH_YEAR = re.compile(
    r"(?:trong )?(?:(?:tháng )?(?P<month>\d{1,2})[/-]|(?:tháng \d{1,2} )?năm )(?P<year>20\d\d)(?!\d)"
)
DATED = re.compile(r"(?:trong )?(?:các |hai )?ngày \d")
JUST = re.compile(r"(?<!\w)(?:đã|từng|vừa)[ ](?:\w+ )?$")
HEADS_LIST = re.compile(r"[ ]*:")
# General appeals give nobody any work: "tiếp tục nâng cao nhận thức".
APPEALS = re.compile(
    r"(?:(?:tiếp tục|tập trung|thường xuyên|không ngừng|chủ động|nghiêm túc|cần|phải)[ ,]+)*(?:nâng cao|"
    r"tăng cường|đẩy mạnh|phát huy|"
    r"đổi mới|nêu cao|giữ vững|quán triệt|nhận thức|quan tâm)[ ]+(?:hơn nữa )?(?:nhận thức|trách nhiệm|"
    r"vai trò|công tác|chất lượng|hiệu quả|sự lãnh đạo|"
    r"tinh thần|truyền thống|năng lực|ý thức|kỷ luật|sâu sắc|đầy đủ|đoàn kết|bản lĩnh)(?!\w)"
)
MORE_TIME = re.compile(r"(?:chậm nhất|trước|thời hạn|thời gian|hạn|xong|trong|đến|muộn nhất)(?!\w)")
CALLS = re.compile(r"(?:kính )?(?:mời|gửi)|thành phần|gồm")
HAS_PAPER = re.compile(r"(?<!\w)có (?:công văn|văn bản|kế hoạch|thông báo|tờ trình|quyết định|báo cáo)(?!\w)")
BY = re.compile(r"(?<!\w)do[ ]+")
# What is judged is told: "Trạm Y tế xã xử lý ổ dịch đạt yêu cầu".
JUDGED = re.compile(
    r"(?<!\w)(?<!đơn vị )(?<!nơi )(?<!xã )(?<!huyện )(?<!phường )(?<!đảng )(?<!bộ )(?<!địa phương )"
    r"(?<!thầu )(?<!ngành )(?<!hộ )(?<!phòng )(?<!trường )(?<!người )(?<!việc )(?<!gương )(?<!xử lý )"
    r"(?:đạt yêu cầu|chậm|muộn|tốt|yếu|thấp|chưa tốt|làm tốt[^;]*)$"
)
ASIDE = re.compile(
    r"(?:(?:cũng )?theo đó,?|do đó,?|vì vậy,?|ngoài ra,?|đồng thời,?|cùng với đó,?|bên cạnh đó,?|"
    r"trước mắt,?|sau đó,?|trong đó,?|tiếp đó,?|nhắc thêm:|riêng(?: đối với)?|đối với|còn|về phía)[ ]+"
)
# After the body that only closes what stands before it: "sửa 40 căn nhà, các phường hoàn tất trong quý III".
FINISHING = re.compile(
    r"[ ]*(?:hoàn tất|hoàn thành|làm xong|thực hiện|chịu trách nhiệm|chủ trì|phụ trách|đảm nhiệm|"
    r"đảm trách)(?!\w)"
)
# Who orders, before a colon: "Bí thư Thành ủy yêu cầu: hồ sơ còn vướng, Phòng Nội vụ gỡ xong …".
ORDERED = re.compile(
    r"[^;:.\n]{3,120}?[ ](?:yêu cầu|chỉ đạo|giao việc|phân công|kết luận|lưu ý|"
    r"nhấn mạnh)(?: [^;:.,\n]{1,30})?:[ ]"
)
# What an agent does that leads a piece of work: "do Khoa Dược đảm trách".
ANSWERING = re.compile(
    r"[ ]*(?:chủ trì|phụ trách|đảm trách|đảm nhiệm|chịu trách nhiệm|thực hiện|làm đầu mối)(?!\w)"
)
SET_DAY = re.compile(r"(?<!\w)(?:hạn chót|thời hạn|chậm nhất|muộn nhất|hạn cuối)(?!\w)")
# What every body is to reach is a target: "mỗi công đoàn ký mới từ 05 bản thỏa ước trở lên".
TARGETED = re.compile(r"\d[^,;.]{0,40} trở lên")
# What closes a paper gives no work: "chịu trách nhiệm thi hành Quyết định này".
BOILERPLATE = Cue.of(
    r"thi hành (?:quyết định|nghị quyết|quy định|quy chế|kế hoạch|thông báo|chỉ thị)? ?(?:này|\.|$)|"
    r"căn cứ (?:quyết định|nghị quyết)(?: này)? thi hành|"
    r"nếu (?:(?:có|còn|phát sinh|gặp) (?:khó khăn|vướng|vấn đề|phát sinh|nội dung)|vướng)|"
    r"(?:như|dưới đây|nội dung|kế hoạch|việc|nhiệm vụ|giải pháp|yêu cầu|vấn đề) sau[.:]?$|"
    r"có hiệu lực|để (?:[^.;:]{2,60} )?biết(?!\w)|"
    r"(?:chịu|có) trách nhiệm thi hành|điện thoại[ :]*0\d|"
    r"nhận được (?:công điện|chỉ thị|văn bản|công văn|thông báo|kế hoạch|hướng dẫn)(?: này)?,[^.;]{0,200}"
    r"(?:triển khai|thực hiện)(?: nghiêm túc| nghiêm)?[./ ]*$|nghiêm túc (?:tổ chức |triển khai )?thực hiện "
    r"(?:công điện|chỉ thị|thông báo|công văn|kế hoạch|văn bản|hướng dẫn|quy chế|nội dung)(?: trên)?"
    r"(?: này)?[./ ]*$|"
    r"quan tâm,? (?:chỉ đạo,? )?phối hợp(?: thực hiện)?[./ ]*$|"
    r"thống nhất:?$|tự (?:giải thể|kết thúc)(?!\w)"
)
