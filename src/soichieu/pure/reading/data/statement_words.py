"""Signals of the slots of a review: labels that hold one, and words by which a sentence fills one (R18).

Patterns are tried on lower-case words with tone marks in their older place.
"""

import re

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.findings import Slot
from soichieu.pure.reading.form import Form

_SOME = r"(?:(?:một số|những|các|về|mặt|phần|đánh giá)[ ]+)*"
# Labels of sections and items; the first that fits names the slot of what stands below.
LABELS: tuple[tuple[Slot, re.Pattern[str]], ...] = (
    ("cause", re.compile(
        rf"{_SOME}nguyên nhân(?!.*(?:kết quả|ưu điểm|thành công))|(?:khách|chủ) quan(?!\w)")),
    ("difficulty", re.compile(rf"{_SOME}(?:khó khăn|vướng mắc|trở ngại)")),
    ("limit", re.compile(
        rf"{_SOME}(?:tồn tại|hạn chế|khuyết điểm|thiếu sót|bất cập|yếu kém|chưa được|chưa làm được|sai phạm|"
        r"vi phạm|việc chưa làm)")),
    ("lesson", re.compile(rf"{_SOME}(?:bài học|kinh nghiệm)")),
    ("request", re.compile(
        r"(?:một số |những |các )?(?:kiến nghị|đề xuất|đề nghị)(?!.{0,3} ?(?:xử lý|biện pháp))")),
    ("merit", re.compile(rf"{_SOME}(?:ưu điểm|thuận lợi|được)(?:$|:)|{_SOME}ưu điểm")),
    ("result", re.compile(
        rf"{_SOME}(?:tình hình(?: và|,) )?(?:kết quả(?! (?:phấn đấu|dự kiến|cần đạt))|thành tích|"
        r"đã làm được|việc đã làm|"
        r"làm được)")),
)  # fmt: skip
# Labels under which no sentence tells how things stand.
NO_TELLING = re.compile(
    r"(?:một số |những |các )?(?:nhiệm vụ|giải pháp|phương hướng|mục tiêu|chỉ tiêu|mục đích|yêu cầu|"
    r"tổ chức thực hiện|"
    r"phân công|kế hoạch|nội dung|kinh phí|thành phần|thời gian(?! qua)|trách nhiệm|biện pháp|"
    r"kiến nghị,? xử lý|"
    r"kiến nghị biện pháp|xử lý|quy mô|địa điểm|căn cứ|dự toán|nguồn vốn|phụ lục|danh sách|việc cần làm)"
)
# Types of papers that plan or rule: a sentence of theirs tells only by a plain sign.
RULING_TITLES = (
    "kế hoạch", "chương trình", "quyết định", "quy chế", "quy định", "giấy mời", "công điện", "chỉ thị",
    "hướng dẫn", "đề án", "công văn", "nghị quyết", "phương án", "giấy triệu tập",
)  # fmt: skip

# What a speaker tells is judged by his own words: "Phó Trưởng Công an huyện cho biết: …".
SAYS = Cue.of(
    r"(?<!\w)(?:cho biết|cho hay|báo cáo|phản ánh|chia sẻ|điểm lại|thông tin)(?: rằng)?[ ]?[:,][ ]+"
)
# Words that open a contrast: what follows says the other side.
CONTRAST = re.compile(
    r"(?:tuy nhiên|tuy vậy|song|dẫu vậy|thế nhưng|nhưng|bên cạnh đó|bên cạnh kết quả[^,]{0,60}|mặc dù vậy|"
    r"tuy thế|"
    r"dù vậy|dù thế|bên cạnh những[^,]{0,60}|ngoài ra|riêng)[ ]*,?[ ]+"
)
OTHER_SIDE = Form(r"(?:tuy nhiên|dù vậy|dù thế|song|tuy vậy|dẫu vậy|thế nhưng|mặc dù vậy|tuy thế)[ ]*,?[ ]+")
_FEW = r"(?:một số |nhiều |không ít |những |một vài |các )?"
LIMIT = Cue.of(
    r"(?<!\w)(?:nhược điểm(?: [^\W\d]+){0,2} là|thiệt hại|bỏ dở|ngừng hoạt động|vẫn xảy ra|phòng học "
    r"tạm|chi chậm|thiếu ảnh|làm chưa kỹ|"
    r"ca bệnh chậm|sạt trượt|rò nước|chồng lấn|tạm đình chỉ|ghi nhầm|(?:còn|vẫn còn|bộc lộ|vẫn|"
    rf"cũng còn|có) {_FEW}(?:tồn tại, )?(?:hạn chế|bất cập|khuyết điểm|thiếu sót|tồn tại)"
    r"|(?:điểm|mặt|chỗ|khâu) (?:yếu|hạn chế)(?: nhất)?|(?:hạn chế|tồn tại|khuyết điểm|chỉ tiêu chưa đạt|"
    r"bất cập)(?: lớn nhất| chủ yếu| hiện nay)?(?: là|:| như)|về (?:hạn chế|tồn tại),"
    r"|(?:vẫn )?còn (?:chủ quan|khô|lơi|để |chậm|thấp|thiếu|lúng túng|hình thức|yếu|mỏng|bị động|chung "
    r"chung|sơ|nghèo|nặng|hẹp|"
    r"chật|lỏng|"
    r"ít|bấp bênh|đơn điệu|nể|trùng|chồng|manh mún|nhỏ lẻ|để xảy ra|xảy ra|tồn|né tránh|hạn hẹp|khiêm tốn|"
    r"phụ thuộc|"
    r"xuống cấp|nợ|rải rác|băn khoăn|tình trạng)|(?:vẫn|hiện|cũng|hiện vẫn) còn \d|chỉ \d"
    r"|chưa (?:(?:được|có|thể|thực sự|thật sự|bao giờ|từng|kịp|theo|sát|qua|mở|cấp|gửi|xây|lập|bố trí|"
    r"triển khai|ban hành|"
    r"thực hiện|khai|giải|sửa|lắp|đủ|nộp|tổ chức|tương xứng|đạt|đồng đều|đồng bộ|thường xuyên|chặt|cao|"
    r"nghiêm|hiệu quả|đáp ứng|"
    r"hoàn thành|sâu|quyết liệt|đầy đủ|tốt|rõ|kịp thời|bền vững|thành thạo|phát huy|ngăn|xử lý|kế thừa|"
    r"quan tâm|chủ động|"
    r"mạnh|bảo đảm|đảm bảo|gắn|toàn diện|thông suốt|nhiều|triệt để|dứt điểm|nghiêm túc|gương mẫu|hợp lý))"
    r"|(?:mới|chỉ) (?:chỉ )?(?:đạt|có|đáp ứng|hoàn thành|bằng|được|giải ngân|dừng)|thấp hơn|tụt|giảm bậc|"
    r"quá tải|xuống cấp|tồn đọng|quá hạn|trễ hẹn|chậm tiến độ|dở dang|hư hỏng|bị hỏng|hỏng|bồi lắng|"
    r"chập chờn|lúng túng|tái diễn|"
    r"buông lỏng|lơ là|không xuể|bỏ hoang|sơ hở|thất thoát|lãng phí|đối phó|sơ sài|muộn|thừa nhận|"
    r"thiếu (?:\d|giáo viên|bác sĩ|cán bộ|trách nhiệm|tính|kiểm tra|chủ động|quyết liệt|đồng bộ|vốn|"
    r"nhân lực|giấy)"
    r"|để mất|gặp nhiều lúng túng|(?<!nào )chưa|chậm (?:so|được|hơn|trễ|$|[.;])|phải (?:họp nhờ|dùng chung|"
    r"hoãn))(?!\w)"
)
DIFFICULTY = Cue.of(
    r"(?<!\w)(?<!nếu )(?:(?:cái |điều |điểm )?khó(?: khăn)?(?: lớn)? nhất|cái khó|điều khó|(?:không|"
    r"chưa) có sóng|khó nhất|vướng mắc chủ yếu|trở ngại|(?:gặp|còn|có|"
    r"vẫn còn|gặp phải)(?: rất)?(?: nhiều| một số|"
    r" không ít| những)? (?:khó khăn|vướng mắc|trở ngại)|(?:khó khăn|vướng mắc)(?: lớn nhất| hiện nay|"
    r" chủ yếu|"
    r" chính)?(?: là|:)|phản ánh(?: rằng)?[: ]+[“\"]|thì lo|lo ngại|vất vả)(?!\w)"
)
CAUSE = Cue.of(
    r"(?<!\w)(?:(?:kết quả|thành công|thành tích)(?: [^\W\d]+){0,3} (?:là |có được )?nhờ|"
    r"nguyên nhân (?:chính |chủ yếu )?(?:nằm ở|bắt nguồn|xuất phát)|nguyên nhân[^.;:,\n]{0,80}?(?:[ "
    r"]là(?!\w)|[ ]do(?!\w)|[ ]*:)|phân tích nguyên nhân|(?:chậm|"
    r"thấp|yếu|kém|hạn chế)(?: trên| này)? (?:chủ yếu |"
    r"chính |cơ bản )?(?:là )?do|"
    r"cái gốc|lý do(?: chính)? là|(?:vi phạm|tồn tại|hạn chế|khuyết điểm)(?: nêu)? (?:trên|"
    r"này) (?:chủ yếu )?(?:là )?do|(?:chủ yếu|chính|phần lớn) (?:là )?do|sở dĩ)(?!\w)"
)
LESSON = Cue.of(
    r"(?<!\w)(?:bài học(?: kinh nghiệm)?(?: lớn nhất| rút ra| quý| thứ \w+| lớn| từ [^.;]{2,50}?|"
    r" sâu sắc){0,2}[ ]*(?:là|:|được rút ra)|"
    r"rút ra (?:được )?(?:một số |\w+ )?(?:bài học|kinh nghiệm)|"
    r"kinh nghiệm(?: rút ra)?(?: của [^.;]{2,40}?| ở [^.;]{2,40}?)?"
    r"(?: là|:| cho thấy)|thực tiễn cho thấy|thực tế cho thấy)(?!\w)"
)
MERIT = Cue.of(
    r"(?<!\w)(?:biểu dương|ghi nhận(?! ?:| (?:\d|ý kiến))|đánh giá cao|khen ngợi|hoan nghênh|"
    r"(?<!lễ )tuyên dương|phát huy (?:tốt |rõ nét |tác dụng|"
    r"hiệu quả|vai trò nòng cốt)|ưu điểm (?:là|nổi bật)|có nhiều (?:cố gắng|nỗ lực|tiến bộ|khởi sắc|"
    r"chuyển biến|đổi mới)|"
    r"làm tốt|để lại nhiều dấu ấn|vào cuộc quyết liệt|được quan tâm|nỗ lực|đi đầu|điểm sáng|"
    r"là đơn vị dẫn đầu|đoàn kết, thống nhất|chủ động, sáng tạo|tinh thần trách nhiệm cao)"
    r"(?! (?:cho|của các hội viên))(?!\w)"
)
PRAISE = re.compile(r"biểu dương|ghi nhận|đánh giá cao|khen|hoan nghênh|tuyên dương")
PRAISED = Cue.of(r"(?<!\w)(?:biểu dương|đánh giá cao|khen ngợi|hoan nghênh|ghi nhận)(?!\w)")
# A sentence that tells of the occasion, not of what was reached.
OCCASION = Cue.of(
    r"(?<!\w)(?:đại biểu|điểm cầu|tham dự|dự (?:hội nghị|lễ|buổi|họp|ngày hội|đại hội)|suất quà|học bổng|"
    r"(?:tặng|trao|nhận) "
    r"(?:giấy khen|bằng khen|cờ|quà|thưởng|kỷ niệm chương|huy hiệu)|tổng mức đầu tư|tổng vốn|tổng kinh phí|"
    r"kinh phí (?:dự kiến|\d)|dự toán (?:kinh phí|\d)|"
    r"phiếu|bầu|được công nhận quyền|kỷ luật|trị giá mỗi|mỗi suất|thông qua \d+ nghị quyết|"
    r"gồm \d+ (?:người|đồng chí|thành viên|ủy viên)|"
    r"giữ chức|có mặt|ngồi nghe|diễn ra trong|kéo dài|khởi công|khánh thành|động thổ|ra mắt|khai mạc|"
    r"câu hỏi|họp trực tuyến|tân sinh viên|sáng nay|tranh tài|dự tranh|lễ giao|nhận quân|khai giảng|"
    r"lớp bồi dưỡng|bồi dưỡng cho|ký chương trình|được thành lập|buổi đối thoại|đến kiểm tra|"
    r"phối hợp tổ chức|trao giải|biểu quyết|chú thích|vận động viên|đối thoại với|giải đua|đã diễn ra|"
    r"là 1 trong|tham quan|sắp diễn ra|đầu mối liên hệ|điện thoại|mức hỗ trợ|làm trưởng đoàn|tài trợ|hôm qua|"
    r"nhân khẩu|mức chi|trình bày)(?!\w)"
)
OCCASION_OPENS = re.compile(
    r"[*•+\d.)(–-]*[ ]*(?:sáng|chiều|tối|trưa|trong (?:các|hai|ba|\d+) ngày|ngày ?\d|từ ngày|hôm|cùng ngày|"
    r"nhân dịp|dịp này|tại (?:hội nghị|buổi|"
    r"ngày hội|lễ|kỳ họp|phiên họp|đại hội)|trước đó|sau lễ|vừa qua|đến dự|(?:cùng )?dự |cũng tại|tới dự|"
    r"kết thúc|chương trình|hội nghị (?:được|diễn|có))"
)
# What lies ahead is no result.
AHEAD = Cue.of(
    r"(?<!\w)(?:sẽ|dự kiến|phấn đấu|mục tiêu|chỉ tiêu (?:đặt ra|đến|năm)|đến (?:hết )?năm 20\d\d,? (?:có|"
    r"đạt|phấn|hoàn)|trong thời gian tới|"
    r"thời gian tới|phải (?:báo cáo|hoàn thành|nộp)|theo kế hoạch|được giao (?:lập|xây|triển)|"
    r"làm \d+ người)(?!\w)"
)
RESULT = re.compile(
    r"(?<!\w)(?:đã|đạt|được (?:cử|cấp|hỗ trợ|bồi dưỡng|trang bị|đào tạo|bố trí|xây|\d)|tăng|giảm|"
    r"hoàn thành|tổ chức|bằng|chiếm|vượt|thành lập|kết nạp|xử lý|"
    r"giải quyết|huy động|trồng|"
    r"góp|mở|thu|duy trì|xây|cấp|(?<!sân )vận động|giúp|lập|tiếp nhận|khám|hỗ trợ|triệt phá|giải ngân|lắp|"
    r"công bố|"
    r"gắn|đầu tư|chi|bơm|gỡ|duy trì|thực hiện|nâng|rút|bắt|phạt)(?!\w)|%"
)
# A result told without a number.
DONE = Cue.of(
    r"(?<!\w)(?:đạt (?:được )?(?:nhiều |những |một số )kết quả|chuyển biến (?:rõ nét|tích cực|mạnh mẽ|"
    r"rõ rệt)|có chuyển biến|"
    r"đến nay,? [^.;]{0,80}?(?:đã|có|đạt)|được [^.;]{2,60} công nhận|được công nhận|"
    r"(?<!đánh giá )(?<!những )kết quả bước đầu)(?!\w)"
)

# A request goes up or outside.
REQUEST = Cue.of(
    r"(?<!\w)(?P<verb>(?:đề xuất, )?kiến nghị(?: với)?|đề nghị|đề xuất(?: với)?|mong(?: muốn)?|"
    r"xin)[ ]*[,:]?[ ]+"
)
NO_REQUEST_BEFORE = (
    "theo ", "các ", "những ", "xét ", "trả lời ", "giải quyết ", "tiếp thu ", "văn bản ", "được ",
    "ý kiến, ", "nhiều ", "tổng hợp ", "gửi ", "nhận ", "việc ", "xem xét ", "theo sự ",
)  # fmt: skip
# What is given to him who asks.
GIVEN = re.compile(
    r"[^.;\n]{0,90}?(?<!\w)(?:hỗ trợ|bổ sung|cấp thêm|bố trí (?:vốn|kinh phí|\d)|cho mượn|cho phép|"
    r"tạo điều kiện|quan tâm|xem xét|trang bị|"
    r"đầu tư|tăng|nâng (?:mức|cấp)|phân bổ|giao bổ sung|giao thêm|sớm|cử bác sĩ|cử thêm|"
    r"trả lời|công nhận)(?!\w)"
)
# Searched without looking back, which is twice as fast; what may not stand before is in NO_DIRECTION.
DIRECTION = Cue.of(
    r"(?P<verb>yêu cầu|lưu ý|nhấn mạnh|đề nghị|kêu gọi|giao|chỉ đạo|phân công|thống nhất|chỉ rõ|"
    r"căn dặn)(?!\w)"
    r"(?! (?:của|đặt ra|cần thiết|thực tiễn|nhiệm vụ|công tác|mới|thực tế|thông|lưu|từ|tại|về|dịch|tiếp|"
    r"đoạn|hội nghị|"
    r"xây dựng lực lượng|điểm|kỷ luật|phê duyệt|nghị quyết|chỉ thị|kết luận)(?!\w))"
)
NO_DIRECTION = (
    "theo ", "đáp ứng ", "đúng ", "các ", "mục đích, ", "họp ", "được ", "đặt ra ", "ban ", "đạt ",
    "so với ", "những ", "đích, ", "lãnh đạo, ", "phát biểu ", "bàn ", "chuyển ", "sự ", "phương án ",
    "ngoại ", "công tác ", "chịu sự ", "ý kiến ", "nhằm ", "hồ sơ ", "văn bản ", "tiếp thu ", "số ",
    "tiếng ", "nội dung ",
)  # fmt: skip
# These only introduce what is said: the words after them decide.
SAYING = ("nhấn mạnh", "chỉ rõ", "thống nhất")
QUOTE_ENDS = ("”", '"')
SAID_AFTER = re.compile(
    r"[”\"],?[ ]*(?P<who>[^.”]{3,60}?)[ ](?:yêu cầu|nhấn mạnh|đề nghị|chỉ đạo|lưu ý|căn dặn)[ .]*$"
)
# Looked for in few sentences, so that to know all places of such frequent words would cost more.
# Posts and bodies that may speak; without a name the sentence has no speaker, but it may direct.
SPEAKERS = re.compile(
    r"(?<!\w)(?:bí thư|phó bí thư|chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|"
    r"đồng chí|thủ tướng|phó thủ tướng|"
    r"tổng bí thư|trưởng ban|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|ông|"
    r"bà|anh|chị|cô|ban thường vụ|thường trực|"
    r"hội nghị|ban chỉ đạo|trưởng|lãnh đạo|cục trưởng|hiệu trưởng|viện trưởng|ubnd|ủy ban|tỉnh ủy|đảng ủy|"
    r"huyện ủy|thành ủy|đoàn|ủy viên|"
    r"tôi|chúng tôi|cuộc họp|chủ tọa|tư lệnh|chính ủy|chủ nhiệm|phó|viện kiểm sát|sở|công an|đại sứ|tỉnh|"
    r"huyện)(?!\w)"
)
ORDINAL = Form(r"(?:thứ (?:nhất|hai|ba|tư|năm|sáu)|(?:một|hai|ba|bốn|năm|sáu|bảy) là)[ ]*[,:]")
