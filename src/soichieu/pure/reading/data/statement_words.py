"""Signals of the slots of a review: headings that hold one, and sentences that fill one (R18).

Patterns are tried on lower-case words with tone marks in their older place.
"""

import re

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.findings import Slot

# Headings and labels; the first that fits names the slot of what stands below, as far as the next heading.
HEADINGS: tuple[tuple[Slot, re.Pattern[str]], ...] = (
    ("cause", re.compile(r"(?:\w+ )?nguyên nhân")),
    ("limit", re.compile(r"(?:một số |những |về )?(?:tồn tại|hạn chế|khuyết điểm|thiếu sót|bất cập)")),
    ("lesson", re.compile(r"(?:một số |những )?(?:bài học|kinh nghiệm)")),
    ("difficulty", re.compile(r"(?:một số |những )?(?:khó khăn|vướng mắc)")),
    ("request", re.compile(r"(?:một số |những )?(?:kiến nghị|đề xuất)")),
    ("merit", re.compile(r"(?:những )?ưu điểm")),
    ("direction", re.compile(
        r".*(?<!\w)(?:kết luận|yêu cầu|nhấn mạnh|chỉ đạo|lưu ý)(?: như sau| một số (?:nội dung|"
        r"nhiệm vụ)[\w ]*)?$")),
    ("result", re.compile(
        r"(?:một số |những |tình hình và |tình hình, )?kết quả(?: đạt được| thực hiện| nổi bật|"
        r" cụ thể|$)")),
)  # fmt: skip

_TALKED_OF = r"(?<!khắc phục )(?<!tháo gỡ )(?<!chỉ ra )(?<!những )(?<!các )(?<!đánh giá )(?<!làm rõ )"

# A request to a superior.
REQUEST = Cue.of(r"(?<!\w)(?P<verb>(?:đề xuất, )?kiến nghị(?: với)?|đề nghị|đề xuất(?: với)?)[ ]*[,:]?[ ]+")
# Searched without looking back, which is twice as fast; what may not stand before is in NO_DIRECTION.
DIRECTION = Cue.of(
    r"(?P<verb>yêu cầu|lưu ý|nhấn mạnh|đề nghị|kêu gọi|giao)(?!\w)"
    r"(?! (?:của|đặt ra|cần thiết|thực tiễn|nhiệm vụ|công tác|mới|thực tế|thông|lưu|từ|tại|về|"
    r"hội nghị|xây dựng lực lượng))"
)
NO_DIRECTION = ("theo ", "đáp ứng ", "đúng ", "các ", "mục đích, ", "họp ", "được ")
SAID_AFTER = re.compile(
    r"[”\"],?[ ]*(?P<who>[^.”]{3,60}?)[ ](?:yêu cầu|nhấn mạnh|đề nghị|chỉ đạo|lưu ý|phát biểu)[ .]*$"
)
# Sentences outside such sections; tried in order, the first that fits stands. A pattern is only tried where
# one of the words before it stands in the sentence, which spares most of the searching.
SENTENCES: tuple[tuple[Slot, tuple[str, ...], re.Pattern[str]], ...] = (
    ("cause", ("nguyên nhân",), re.compile(
        r"(?<!\w)nguyên nhân(?: (?:chủ quan|khách quan|chính|chủ yếu|cơ bản|"
        r"của [^.;]{3,60}?))*(?: được xác định)?[ ]*(?:là|do|:)(?!\w)")),
    ("limit", ("hạn chế", "bất cập", "khuyết điểm", "thiếu sót", "tồn tại", "còn ", "chưa "), re.compile(
        r"(?:còn|vẫn còn|bộc lộ|vẫn|cũng còn|nhưng còn)(?: có| tồn tại)?(?: một số| nhiều|"
        r" không ít| những)?[ ](?:hạn chế|bất cập|khuyết điểm|thiếu sót|tồn tại)"
        r"|(?<!\w)(?:hạn chế|tồn tại|khuyết điểm)(?: lớn nhất| chủ yếu| hiện nay)?(?: là|:| như)|"
        r"(?<!\w)còn (?:chậm|thấp|thiếu|lúng túng|hình thức|yếu|mỏng|bị động|chung chung)"
        r"|(?<!\w)chưa (?:đạt|kịp thời|đồng đều|đồng bộ|thường xuyên|chặt chẽ|cao|nghiêm|hiệu quả|"
        r"đáp ứng|hoàn thành|sâu|quyết liệt|đầy đủ|tốt|rõ|thực sự|được quan tâm)(?!\w)")),
    ("lesson", ("bài học",), re.compile(
        r"(?<!\w)(?:bài học(?: kinh nghiệm)?(?: rút ra| quý| thứ \w+| lớn)?[ ]*(?:là|:|được rút ra)|"
        r"rút ra (?:một số |\w+ )?bài học)")),
    ("difficulty", ("khó khăn", "vướng mắc"), re.compile(
        rf"(?<!\w){_TALKED_OF}(?:gặp|còn|có|vẫn còn)(?: rất)?(?: nhiều| một số| không ít|"
        rf" những)? (?:khó khăn|vướng mắc)(?!\w)|(?<!\w)(?:khó khăn|vướng mắc)(?: lớn nhất| hiện nay|"
        rf" chủ yếu)?(?: là|:)")),
    ("merit", ("dương", "ghi nhận", "đánh giá cao", "khen ngợi", "hoan nghênh", "nòng cốt"), re.compile(
        r"(?<!\w)(?:biểu dương|ghi nhận|đánh giá cao|khen ngợi|hoan nghênh|(?<!lễ )tuyên dương)(?! (?:ý kiến|"
        r"và tiếp thu))(?!\w)|phát huy (?:rõ nét |tốt )?vai trò nòng cốt")),
    ("result", ("kết quả", "chuyển biến", "đến nay", "đã ", "được", "/"), re.compile(
        r"(?<!\w)(?:(?<!đánh giá )(?<!những )kết quả bước đầu|đạt (?:được )?(?:nhiều |những |"
        r"một số )kết quả|đạt được kết quả|chuyển biến (?:rõ nét|tích cực|mạnh mẽ|rõ rệt)|"
        r"đến nay,? [^.;]{0,80}?(?:đã|có|đạt)(?!\w)"
        r"|\d+/\d+[^.;]{0,80}?(?<!\w)(?:đã|đạt)(?!\w)|(?:vận động|huy động|xây dựng|thu hồi) được|"
        r"(?<!\w )(?<!\w)kết quả, |đã (?:trao|hỗ trợ|tặng|"
        r"tuyển dụng|bố trí|huy động|hoàn thành|đạt \d|tổ chức được|xây dựng được|bố trí|"
        r"triển khai hiệu quả|"
        r"thành lập|vận động được|xử lý|khám|tiếp nhận|đào tạo)(?!\w))")),
)  # fmt: skip

# One of these stands in every sentence that fills a slot by its own words.
TRIGGERS = Cue.of(
    r"hạn chế|bất cập|khuyết điểm|thiếu sót|tồn tại|còn|chưa|nguyên nhân|bài học|khó khăn|vướng mắc"
    r"|biểu dương|ghi nhận|đánh giá cao|khen ngợi|hoan nghênh|tuyên dương|nòng cốt|kết quả|chuyển biến"
    r"|đến nay|đã"
    r"|yêu cầu|lưu ý|nhấn mạnh|đề nghị|kêu gọi|quán triệt rõ|giao|kiến nghị|đề xuất|chỉ đạo|phát biểu"
)

# What a sentence under a heading must say to fill its slot where the heading alone is too broad.
RESULT_SIGNS = re.compile(r"(?<!\w)(?:đã|đạt|được|có|tăng|giảm|hoàn thành|tổ chức)(?!\w)|%|[ ]\d")

# Posts and bodies that may speak; without a name the sentence has no speaker, but it may direct.
SPEAKERS = re.compile(
    r"(?<!\w)(?:bí thư|phó bí thư|chủ tịch|phó chủ tịch|bộ trưởng|thứ trưởng|giám đốc|"
    r"phó giám đốc|đồng chí|thủ tướng|phó thủ tướng|tổng bí thư|trưởng ban|đại tướng|thượng tướng|"
    r"trung tướng"
    r"|thiếu tướng|đại tá|ông|bà|ban thường vụ|thường trực|hội nghị|ban chỉ đạo|trưởng|lãnh đạo|"
    r"cục trưởng|hiệu trưởng|viện trưởng|ubnd|ủy ban|tỉnh ủy|đảng ủy|huyện ủy|đoàn kiểm tra|"
    r"ủy viên)(?!\w)"
)
