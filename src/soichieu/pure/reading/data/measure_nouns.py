"""Words around numbers: what is counted, what measures, what makes a number a name or a clock.

Everything is in lower case with tone marks in their older place, as `Prepared.spelt` prints them.
"""

MONEY_SCALES = ("nghìn tỷ", "ngàn tỷ", "tỷ", "tỉ", "triệu", "nghìn", "ngàn")
CURRENCIES = ("đồng", "đ", "usd", "vnd", "vnđ", "đô la mỹ", "đô la", "euro", "eur")
COUNT_SCALES = {"nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}

# Written as printed, in lower case: what measures a length, a surface, a volume, a weight, energy, data.
PHYSICAL_UNITS = (
    "km2", "km²", "km", "m2", "m²", "mét vuông", "m3", "m³", "mét khối", "mét", "cm", "mm", "hải lý",
    "cây số", "độ c", "m", "ha", "héc-ta", "héc ta", "hécta", "hecta", "hec-ta", "sào", "kg", "ki-lô-gam",
    "gam", "mg", "tạ",
    "tấn", "yến", "lít", "kwh", "mwh", "gwh", "kw", "mw", "gw", "kva", "mva", "kb", "mb", "gb", "tb",
    "mbps", "gbps",
)  # fmt: skip
# Two words after the stroke of "triệu đồng/lao động"; any single word may stand there.
PER_PAIRS = (
    "học sinh", "sinh viên", "giáo viên", "nghìn dân", "vạn dân", "lao động", "hộ dân", "đầu người",
    "cán bộ", "nhân khẩu", "đơn vị", "gia đình", "đảng viên", "hội viên", "lượt khách", "khẩu phần",
    "trường hợp", "doanh nghiệp", "hợp tác xã", "hộ gia đình", "phút đồng hồ",
)  # fmt: skip
# Time as the value of an indicator: only where the words before speak of a time that was measured.
TIMES = ("ngày làm việc", "ngày", "giờ", "phút", "giây")

# A number before these tells how long, how old, how warm or when, not how much was done.
DURATIONS = frozenset(
    {
        "năm",
        "tháng",
        "ngày",
        "tuần",
        "giờ",
        "độ",
        "phút",
        "giây",
        "quý",
        "đêm",
        "thập kỷ",
        "thế kỷ",
        "tuổi",
        "h",
    }
)
DURATION_NOUNS = frozenset({"ngày công", "giờ công", "giờ giảng", "ngày hội"})  # these are counted after all

# A number after these is a name or a place in an order, whatever follows.
ALWAYS_NAMES = frozenset(
    {
        "số", "năm", "tháng", "ngày", "mùng", "quý", "khóa", "khoá", "kỳ", "thứ", "lần", "điều", "khoản",
        "mục", "chương", "phụ lục", "biểu", "mẫu", "trang", "quận", "quốc lộ", "tỉnh lộ", "điện thoại",
        "đt", "fax", "hotline", "giai đoạn", "nhiệm kỳ", "covid", "sđt", "nq", "kh", "qđ",
        "nđ", "ct", "đại hội", "tel", "niên khóa", "niên độ", "huy hiệu", "iso", "tcvn", "qcvn",
        "phần thứ", "giờ", "sư đoàn", "lữ đoàn", "trung đoàn", "tiểu đoàn", "đại đội", "quân đoàn",
        "hải đoàn", "công binh", "pháo binh", "bộ binh", "không quân", "hải quân", "biên phòng số",
    }
)  # fmt: skip

# A number after these is a name unless something countable follows it ("nhóm 4" but "nhóm 4 nhiệm vụ").
OFTEN_NAMES = frozenset(
    {
        "nhóm", "tổ", "đội", "đoàn", "lớp", "khối", "vùng", "mức", "mức độ", "khu", "khu vực", "bản",
        "thôn", "ấp", "phòng", "ban", "đợt", "vòng", "đường", "phường", "cấp", "loại", "hạng", "bậc",
        "điểm", "cấp độ", "tiểu khu", "khu phố", "kế hoạch", "dự án", "làng", "buôn", "xóm", "khóm",
        "trạm", "cụm", "chi bộ", "tiểu đoàn", "trung đoàn", "sư đoàn", "quân khu", "top", "bước", "tuyến",
        "cục", "bảng", "phiên", "kỳ họp", "hội nghị", "tập", "nghị quyết", "chỉ thị", "kết luận",
        "nghị định", "thông tư", "quyết định", "quy định", "quy chế", "công văn", "công điện", "luật",
        "pháp lệnh", "chương trình", "đề án", "thông báo", "hướng dẫn", "trung ương", "lực lượng", "phần",
    }
)  # fmt: skip
# "tổng số 12 xã" counts although "số" stands before the number.
COUNTING_NUMBERS = (
    "dân số",
    "sĩ số",
    "doanh số",
    "chỉ số",
    "tổng số",
    "trong số",
    "con số",
    "số lượng",
    "quân số",
    "biên chế số",
    "với số",
)

QUALIFIERS = (
    "gấp",
    "ít nhất", "tối thiểu", "tối đa", "không quá", "nhiều nhất", "hơn", "gần", "trên", "dưới", "khoảng",
    "chừng", "xấp xỉ", "ước khoảng", "ước đạt", "ước", "bình quân", "trung bình", "tăng thêm", "tăng lên",
    "tăng", "giảm còn", "giảm xuống còn", "giảm xuống", "giảm", "chỉ còn", "vượt", "không dưới",
    "đạt tối thiểu", "đạt trên", "đạt gần", "đạt hơn",
)  # fmt: skip

# Counted things a number in words may stand before, and the nouns a comma or "và" may join to another.
COUNT_NOUNS = frozenset(
    {
        "nhiệm vụ", "giải pháp", "nội dung", "chỉ tiêu", "mục tiêu", "tiêu chí", "mô hình", "nhóm",
        "nhóm nhiệm vụ", "đề án", "dự án", "kế hoạch", "chương trình", "văn bản", "nghị quyết", "chỉ thị",
        "quyết định", "công văn", "hướng dẫn", "quy chế", "hội nghị", "lớp", "buổi", "cuộc", "lượt", "đợt",
        "vụ", "vụ việc", "vụ án", "đối tượng", "bị can", "đơn", "hồ sơ", "cán bộ", "chiến sĩ", "chiến sỹ",
        "đảng viên", "công chức", "viên chức", "người lao động", "hội viên", "đoàn viên", "giáo viên",
        "học sinh", "sinh viên", "bác sĩ", "bác sỹ", "điều dưỡng", "nhân viên", "học viên", "quần chúng",
        "tập thể", "cá nhân", "hộ", "hộ dân", "hộ gia đình", "người", "xã", "phường", "thị trấn", "huyện",
        "thị xã", "quận", "thành phố", "tỉnh", "đặc khu", "thôn", "bản", "buôn", "làng", "ấp", "khu phố",
        "tổ dân phố", "khu dân cư", "địa phương", "đơn vị", "cơ quan", "tổ chức", "tổ chức đảng", "chi bộ",
        "đảng bộ", "cấp ủy", "sở", "ngành", "phòng", "tổ", "đội", "đoàn", "câu lạc bộ", "trạm y tế",
        "trường", "trường học", "bệnh viện", "trụ sở", "công trình", "ngôi nhà", "căn nhà", "nhà",
        "thủ tục", "thủ tục hành chính", "dịch vụ công", "khâu", "khâu đột phá", "đồng chí", "giảng viên",
        "bài học", "nguyên nhân", "hạn chế", "tồn tại", "kiến nghị", "đề xuất", "ý kiến", "tin", "bài",
        "bài viết", "tin, bài", "phương tiện", "camera", "máy tính", "sản phẩm", "khuyết điểm", "vi phạm",
        "bằng khen", "giấy khen", "huân chương", "cờ thi đua", "doanh nghiệp", "hợp tác xã", "ban chỉ đạo",
        "tổ công tác", "đoàn kiểm tra", "đại biểu", "báo cáo", "tham luận", "điểm cầu", "phong trào",
        "sáng kiến", "tổ tự quản", "tổ hòa giải", "trưởng thôn", "bí thư", "ủy viên", "sĩ quan",
        "hạ sĩ quan", "lực lượng", "thành viên", "ban", "bộ", "phóng sự", "chuyên mục", "chuyên đề",
        "mặt công tác", "lĩnh vực", "quan điểm", "trường hợp", "điểm", "trạm", "cơ sở", "chi hội", "chi đoàn",
        "chợ", "cầu", "điểm trường", "nhà văn hóa", "hợp tác", "trung tâm", "tuyến", "gói thầu",
        "đảng ủy", "huyện ủy",
        "công ty", "công đoàn", "khoa", "hội", "ca", "hồ", "đập", "tàu", "môn", "khu công nghiệp", "cụm",
    }
)  # fmt: skip

# Counters whose complement is a deed: "10 cuộc kiểm tra, giám sát", "45 lượt tuyên truyền".
DEED_COUNTERS = frozenset(
    {
        "camera",
        "cuộc", "lượt", "vụ", "vụ việc", "đợt", "buổi", "lớp", "ca", "chuyến", "hội nghị", "phiên", "lần",
        "tổ", "đội", "đoàn", "tổ công tác", "hoạt động", "nhóm", "ban", "tin", "bài", "kế hoạch",
        "quyết định", "báo cáo", "chương trình", "văn bản", "trung tâm", "hồ sơ", "khóa", "cơ sở", "đề án",
        "đơn", "lượt người", "ý kiến", "kiến nghị", "cuộc họp", "ban chỉ đạo", "hội thi",
    }
)  # fmt: skip

# Nouns printed with a capital that may be counted, and capital words that may stand inside what is counted.
CAPITAL_NOUNS = frozenset(
    {
        "công an", "đảng", "đảng bộ", "đảng ủy", "đảng viên", "huân chương", "huy chương", "bằng khen",
        "giấy khen", "cờ", "nhân dân", "đoàn", "ủy viên", "ban", "sở", "ủy ban", "ubnd", "hđnd", "mttq",
        "tổ", "bộ", "phó", "nhà", "trạm", "trường", "nghị quyết", "kế hoạch", "quyết định", "chỉ thị",
        "chương trình", "đề án", "kỷ niệm", "huy hiệu", "hội", "chi bộ", "huyện ủy", "tỉnh ủy", "thành ủy",
        "thị ủy", "quận ủy", "bí thư", "văn bản", "công văn", "hội đồng", "cục", "vụ", "viện", "chi hội",
        "mặt trận", "liên đoàn", "cbcs", "antt", "thông báo", "báo cáo", "tổng", "thông tư", "nghị định",
        "quy chế", "hướng dẫn", "luật", "antq", "tòa", "thẩm", "kiểm", "chấp", "luật sư",
        "nghệ nhân", "anh hùng", "mẹ", "kho", "chi", "hạt", "đồn", "trung", "ngân",
        "quỹ", "liên", "câu", "tòa án", "chi cục", "kho bạc", "trung tâm", "câu lạc",
    }
)  # fmt: skip
