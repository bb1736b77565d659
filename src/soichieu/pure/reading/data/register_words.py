"""Words that open the name of a thing of a register, tell its stage, or the level that honoured it.

Patterns are tried on lower-case words with tone marks in their older place.
"""

import re

from soichieu.pure.reading.findings import RegisterKind

_WORDS = r"(?:[ ]+[^\W\d_]+)"

# Directly before a quotation mark: mô hình điểm “…”, phong trào thi đua với chủ đề “…”.
BEFORE_QUOTES: tuple[tuple[RegisterKind, re.Pattern[str]], ...] = (
    ("scheme", re.compile(rf"(?<!\w)đề án(?:[ ]+số[ ]+\d+)?{_WORDS}{{0,2}}[ :]*$")),
    ("movement", re.compile(
        rf"(?<!\w)(?:phong trào|cuộc vận động|đợt thi đua|chiến dịch|"
        rf"phát động thi đua){_WORDS}{{0,7}}[ :,]*$")),
    ("model", re.compile(rf"(?<!\w)mô hình{_WORDS}{{0,5}}[ :]*$")),
    ("work", re.compile(rf"(?<!\w)(?:công trình|dự án){_WORDS}{{0,3}}[ :]*$")),
    ("commendation", re.compile(r"(?<!\w)(?:danh hiệu|giải thưởng|cờ thi đua)(?:[ ]+cao quý)?[ :]*$")),
)  # fmt: skip

# Movements everybody names without quotation marks.
KNOWN_MOVEMENTS = (
    "toàn dân bảo vệ an ninh tổ quốc", "toàn dân bảo vệ antq",
    "toàn dân đoàn kết xây dựng đời sống văn hóa", "dân vận khéo", "thi đua quyết thắng",
    "vì an ninh tổ quốc", "toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
    "cả nước chung sức xây dựng nông thôn mới",
    "cả nước thi đua xây dựng nông thôn mới", "bình dân học vụ số", "cả nước chung tay vì người nghèo",
    "học tập và làm theo tấm gương đạo đức hồ chí minh",
)  # fmt: skip

# What a work is called by; a work of a register also has the name of a place or a body.
WORK_NOUNS = (
    "trụ sở", "nhà làm việc", "trường", "bệnh viện", "trạm y tế", "cầu", "đường", "tuyến đường", "hồ chứa",
    "nhà văn hóa", "trung tâm", "khu", "kè", "chợ", "doanh trại", "nhà máy", "cao tốc", "công viên",
    "nhà ở", "quảng trường", "bảo tàng", "thư viện", "sân vận động", "nhà công vụ", "cơ sở làm việc", "nhà",
    "trạm bơm", "trạm biến áp", "đập", "đê", "cống", "kênh", "hồ", "cảng", "bến", "sân bay", "ga", "hầm",
    "cụm công nghiệp",
    "đài tưởng niệm", "tượng đài", "nghĩa trang", "nhà thi đấu", "nhà hát", "cung", "tòa nhà", "đền",
    "khu tái định cư",
    "phòng khám", "trạm", "đường dây", "tuyến", "quốc lộ", "tỉnh lộ", "đại lộ", "nút giao", "thủy điện",
    "hệ thống cấp nước",
    "bãi rác", "lò đốt rác", "bia", "nhà bia", "nhà truyền thống", "nhà đại đoàn kết", "sân bóng", "bể bơi",
    "học viện", "đại học",
)  # fmt: skip
# Deeds by which a work is planned, built or opened.
WORK_DEEDS = (
    "khởi công", "động thổ", "khánh thành", "bàn giao", "đưa vào sử dụng", "hoàn thành", "thi công",
    "nghiệm thu",
    "thông xe", "hợp long", "gắn biển", "xây mới", "mở rộng", "cải tạo", "nâng cấp", "đầu tư xây dựng",
    "tiến độ làm",
    "tiến độ", "khai trương", "lễ khởi công", "lễ khánh thành", "xây dựng", "sửa chữa", "tu bổ", "trùng tu",
    "phát lệnh khởi công",
)  # fmt: skip
# Words printed small before which the name of a work ends.
WORK_STOPS = (
    "với", "nhằm", "để", "vào", "trong", "đã", "được", "có", "phục vụ", "và", "theo", "từ", "do", "trước",
    "trị giá",
    "ngày", "quý", "đạt", "vượt", "bắc qua", "bắc", "qua", "dài", "rộng", "tại", "ở", "trên", "của", "cho",
    "là", "gồm",
    "chậm", "đang", "sẽ", "bị", "vướng", "tổng", "quy mô", "công suất", "diện tích", "dự kiến", "đúng",
    "đáp ứng", "chào mừng",
    "giai đoạn", "năm", "lên", "thi công", "hoàn thành", "dở dang", "khởi công", "khánh thành", "xong",
    "bằng", "nối liền", "chuẩn",
    "đảm bảo", "bảo đảm", "cùng", "như", "hiện", "vẫn", "còn", "không", "mà", "thì", "khi", "sau", "đến",
    "tới", "về", "này",
    "đóng", "mở", "nằm", "thuộc", "chính thức", "đủ", "phải", "gặp", "cao", "khang trang", "đi vào", "chiều",
)  # fmt: skip

# Forms of commendation (Luật Thi đua, khen thưởng 2022); those of several grades are named with the grade.
COMMENDATIONS = re.compile(
    r"(?<!\w)(?:(?P<graded>huân chương|huy chương|kỷ niệm chương|huy hiệu)"
    r"|giải (?:nhất|nhì|ba|khuyến khích|đặc biệt)|bằng khen|giấy khen|cờ thi đua|cờ đơn vị[^,.;]{0,24}|"
    r"cờ truyền thống|thư khen|bằng lao động sáng tạo)(?!\w)"
)
# Words printed small before which the name of a movement without quotation marks ends.
MOVEMENT_ENDS = (
    "được", "đã", "trên", "tại", "ở", "với", "của", "năm", "giai đoạn", "do", "trong", "gắn", "ngày càng",
    "có", "đạt",
    "tiếp tục", "từ", "đến", "để", "nhằm", "là", "lên", "phát triển", "ở khu", "theo", "cho", "ra", "sẽ",
    "và phong trào",
)  # fmt: skip

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
        ("completed", re.compile(r"khánh thành|bàn giao|đưa vào sử dụng|hoàn thành|nghiệm thu")),
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
