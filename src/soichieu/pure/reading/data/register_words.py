"""Words that open the name of a thing of a register, tell its stage, or the level that honoured it.

Patterns are tried on lower-case words with tone marks in their older place.
"""

import re

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.findings import RegisterKind

# Words after which a name in quotes is none of the thing before them: mô hình … theo phương châm “…”.
_OTHER = (
    r"phương châm|khẩu hiệu|chương trình|hội thi|cuộc thi|chuyên đề|tinh thần|câu hỏi|bài hát|đề án|dự án"
)
_WORDS = rf"(?:[ ]+(?!(?:{_OTHER})(?!\w))[^\W\d_]+)"
# "phong trào được tổ chức sôi nổi, có sức lan tỏa, như “…”": far from the noun, but announced.
_SUCH_AS = r"[^.;:“”\"\n]{0,110}[ ](?:như|gồm|bao gồm|tiêu biểu là)"
_FEW = rf"(?:[ ]+(?!(?:{_OTHER}|mô hình|phong trào|trong|theo|thuộc|gắn)(?!\w))[^\W\d_]+)"

# Directly before a quotation mark: mô hình điểm “…”, phong trào thi đua với chủ đề “…”.
BEFORE_QUOTES: tuple[tuple[RegisterKind, Cue], ...] = (
    ("scheme", Cue.of(
        rf"(?<!\w)đề án(?:[ ]+số[ ]+[\w/-]+)?{_FEW}{{0,2}}[ :]*$")),
    ("movement", Cue.of(
        rf"(?<!\w)(?:phong trào|cuộc vận động|đợt thi đua|chiến dịch|"
        rf"(?:phát động|tổ chức|đợt) thi đua|đợt cao điểm)(?:{_WORDS}{{0,9}}|{_SUCH_AS})[ :,]*$")),
    ("model", Cue.of(rf"(?<!\w)mô hình(?:{_WORDS}{{0,7}}|{_SUCH_AS})[ :]*$")),
    ("work", Cue.of(
        rf"(?<!\w)(?:công trình|dự án){_FEW}{{0,3}}[ :]*$")),
    ("commendation", Cue.of(
        r"(?<!\w)(?:tặng|trao|đón nhận|nhận|đạt|công nhận|truy tặng)[ ][^“”\".;]{0,60}(?<!\w)"
        r"(?:danh hiệu|giải thưởng|cờ thi đua)(?:[ ]+cao quý)?[ :]*$")),
)  # fmt: skip

# Movements everybody names without quotation marks; the longest first.
KNOWN_MOVEMENTS = (
    "toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
    "toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư",
    "toàn dân đoàn kết xây dựng đời sống văn hóa", "toàn dân xây dựng đời sống văn hóa",
    "toàn dân bảo vệ an ninh tổ quốc trong tình hình mới", "toàn dân bảo vệ an ninh tổ quốc",
    "toàn dân bảo vệ antq", "toàn dân phòng cháy, chữa cháy", "toàn dân phòng cháy và chữa cháy",
    "toàn dân tham gia phòng cháy, chữa cháy", "toàn dân tham gia phòng cháy chữa cháy",
    "toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia",
    "toàn dân rèn luyện thân thể theo gương bác hồ vĩ đại", "dân vận khéo", "thi đua quyết thắng",
    "vì an ninh tổ quốc", "cả nước chung sức xây dựng nông thôn mới",
    "cả nước thi đua xây dựng nông thôn mới",
    "cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau", "cả nước chung tay vì người nghèo",
    "cả nước chung tay xóa nhà tạm, nhà dột nát", "cả nước thi đua thực hành tiết kiệm, chống lãng phí",
    "cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời", "bình dân học vụ số",
    "học tập và làm theo tấm gương đạo đức hồ chí minh", "người việt nam ưu tiên dùng hàng việt nam",
    "xây dựng gia đình 5 không, 3 sạch", "xây dựng trường học thân thiện, học sinh tích cực",
    "dạy tốt, học tốt", "hai tốt", "đền ơn đáp nghĩa", "uống nước nhớ nguồn",
    "tuổi trẻ xung kích bảo vệ tổ quốc", "thanh niên tình nguyện", "tuổi trẻ sáng tạo", "mùa hè xanh",
    "hoa phượng đỏ", "xuân tình nguyện", "cựu chiến binh gương mẫu",
    "nông dân thi đua sản xuất, kinh doanh giỏi", "nông dân sản xuất, kinh doanh giỏi",
    "nông dân sản xuất kinh doanh giỏi", "giỏi việc nước, đảm việc nhà", "lao động giỏi, lao động sáng tạo",
    "phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc",
    "cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở", "vì nhân dân quên mình",
    "ngày vì người nghèo", "thắp sáng đường quê", "mỗi làng một sản phẩm", "thi đua xây dựng đơn vị văn hóa",
)  # fmt: skip

# First words in a capital that open no name of a model or a movement of its own.
NO_NAME = (
    "bí thư", "chủ tịch", "ubnd", "hđnd", "htx", "đảng ủy", "công an xã", "công an chính quy", "hợp tác xã",
    "vac", "vietgap", "đoàn", "hội", "trung tâm phục vụ hành chính", "nông thôn mới", "ocop", "tdtt",
    "văn hóa, văn nghệ", "thể dục", "quần chúng", "thi đua yêu nước", "clb", "vneid", "stem", "nam",
    "việt nam", "mặt trận", "công đoàn", "đội", "chính quyền", "tổ hợp tác", "doanh nghiệp", "phụ nữ",
    "nông dân", "chữ thập đỏ", "cách mạng", "cần vương", "đông du", "đồng khởi", "hồ chí minh",
    "điện biên phủ", "quốc gia", "thơ mới", "xô viết",
)  # fmt: skip
# Where a name without quotation marks ends.
NAME_STOPS = frozenset(
    {
        "ở", "tại", "của", "do", "được", "đã", "đang", "sẽ", "có", "từ", "nhằm", "để", "trên", "thu", "hoạt",
        "mang", "đạt", "giúp", "gắn", "đến", "năm", "giai", "trong", "là", "cho", "đi", "phát", "góp", "ra",
        "tiếp", "bước", "vẫn", "đều", "cũng", "như", "này", "với", "triển", "thành", "vào", "qua", "nay",
        "theo", "bằng", "tạo", "thực", "còn", "hiện", "đem", "cùng", "ngày", "sau", "khi", "tới", "đợt",
        "gồm", "đó", "nói", "rộng", "thuộc", "lần", "nhân",
    }
)  # fmt: skip
LIST_CUE = re.compile(
    r"(?:các|những|nhiều|hai|ba|bốn|năm|\d+|một số)[ ]+(?:phong trào|cuộc vận động|chiến dịch|mô hình)"
    r"|như[: ]+$|:[ ]*$"
)

# The stage by the words nearest before the name, then by those after it; the first that fits stands.
STAGES: dict[RegisterKind, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "scheme": (
        ("submitted", re.compile(
            r"(?:trình|tham mưu|đề nghị|chờ|xin)[^.;]{0,60}(?:phê duyệt|ban hành|thông qua)|"
            r"(?<!\w)trình(?!\w)")),
        ("approved", re.compile(r"phê duyệt|thông qua|ban hành")),
        ("drafting", re.compile(r"xây dựng|soạn thảo|hoàn thiện|dự thảo|lập(?= đề án|$)|góp ý")),
        ("completed", re.compile(r"hoàn thành|tổng kết")),
        ("under_way", re.compile(r"triển khai|thực hiện")),
    ),
    "movement": (
        ("launched", re.compile(r"phát động|ra quân")),
        ("reviewed", re.compile(r"sơ kết|tổng kết")),
        ("under_way", re.compile(r"hưởng ứng|tham gia|thực hiện|triển khai|đẩy mạnh|duy trì|xây dựng")),
    ),
    "model": (
        ("recognised", re.compile(r"công nhận")),
        ("replicated", re.compile(r"nhân rộng")),
        ("launched", re.compile(r"ra mắt|thành lập|xây dựng|thí điểm|triển khai")),
        ("under_way", re.compile(r"duy trì|phát huy|thực hiện")),
    ),
    "work": (
        ("completed", re.compile(r"khánh thành|bàn giao|đưa vào sử dụng|hoàn thành|nghiệm thu|thông xe")),
        ("started", re.compile(r"khởi công|động thổ")),
        ("under_way", re.compile(r"thi công|đang xây dựng")),
        ("approved", re.compile(r"phê duyệt")),
    ),
    "commendation": (
        ("proposed", re.compile(r"đề nghị|trình|xét")),
        ("awarded", re.compile(r"tặng|trao|đón nhận|nhận|thưởng")),
    ),
    "finding": (),
}  # fmt: skip

GIVERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("central", re.compile(
        r"chủ tịch nước|thủ tướng|chính phủ|(?<!cán )bộ trưởng|bộ công an|bộ y tế|bộ giáo dục|"
        r"trung ương|(?<!\w)của bộ")),
    ("province", re.compile(
        r"chủ tịch ubnd tỉnh|ủy ban nhân dân tỉnh|ubnd tỉnh|tỉnh ủy|giám đốc|ubnd thành phố|thành ủy|"
        r"công an tỉnh")),
    ("district", re.compile(r"ubnd huyện|huyện ủy|thị ủy|ubnd thị xã|ubnd quận|quận ủy")),
    ("commune", re.compile(r"ubnd xã|ubnd phường|đảng ủy xã|đảng ủy phường|chủ tịch ubnd (?:xã|phường)")),
)  # fmt: skip
