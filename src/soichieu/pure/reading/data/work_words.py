"""Words of building and construction works: what a work is, what is done to it, where its name ends.

In lower case with tone marks in their older place, unless something else is said.
"""

# What a work is called by; the name of its own follows.
WORK_NOUNS: tuple[str, ...] = (
    "trụ sở", "nhà làm việc", "cơ sở làm việc", "doanh trại", "sở chỉ huy", "hội trường", "trường học",
    "trường tiểu học", "trường mầm non", "trường mẫu giáo", "trường trung học", "trường thpt", "trường thcs",
    "trường phổ thông", "trường ptdt", "trường cao đẳng", "trường đại học", "trường", "điểm trường",
    "ký túc xá", "giảng đường", "bệnh viện", "bệnh xá", "trạm y tế", "phòng khám", "trạm bơm",
    "trạm biến áp", "trạm cấp nước", "trạm xử lý", "trạm", "cầu vượt", "cầu treo", "cầu dân sinh",
    "cầu cảng", "cầu", "đường vành đai", "đường tránh", "đường liên", "đường nối", "đường dây", "đường ven",
    "đường", "tuyến đường", "tuyến cao tốc", "tuyến kè", "tuyến đê", "tuyến kênh", "tuyến", "cao tốc",
    "quốc lộ", "tỉnh lộ", "huyện lộ", "hương lộ", "đại lộ", "hầm", "nút giao", "bến xe", "bến phà",
    "bến cảng", "bến", "cảng", "sân bay", "nhà ga", "hồ chứa", "hồ", "đập", "kè", "đê", "cống", "kênh",
    "mương", "hệ thống cấp nước", "hệ thống thủy lợi", "nhà máy", "thủy điện", "khu tái định cư",
    "khu công nghiệp", "cụm công nghiệp", "khu đô thị", "khu nhà ở", "khu dân cư", "khu du lịch",
    "khu di tích", "khu lưu niệm", "khu liên hợp", "khu kinh tế", "khu xử lý", "khu thể thao", "khu",
    "nhà văn hóa", "nhà sinh hoạt", "nhà truyền thống", "nhà thi đấu", "nhà đa năng", "nhà bia",
    "nhà tưởng niệm", "nhà lưu niệm", "nhà công vụ", "âu thuyền", "chung cư", "nhà trẻ", "nhà để xe",
    "khu nhà ở công nhân", "lò đốt", "bãi chôn lấp", "bến thuyền", "cáp treo", "cổng chào", "âu tàu",
    "khu neo đậu", "nhà điều trị", "nhà học", "nhà hiệu bộ", "nhà ăn", "nhà xưởng", "tòa nhà", "dãy nhà",
    "khoa", "nhà ở", "nhà rông", "nhà tang lễ", "nhà khách", "nhà hát", "nhà thiếu nhi", "trung tâm văn hóa",
    "trung tâm hành chính", "trung tâm y tế", "trung tâm", "chợ", "siêu thị", "công viên", "quảng trường",
    "bảo tàng", "thư viện", "sân vận động", "sân", "tượng đài", "đài tưởng niệm", "nghĩa trang", "đền",
    "đình", "bể bơi", "bãi rác", "bãi đỗ xe", "kho", "tháp", "bể", "cột cờ", "vườn hoa", "thao trường",
    "trường bắn",
)  # fmt: skip
# A word of one syllable is none of these after such a word: "yêu cầu", "điểm cầu", "hành trình đường".
NO_NOUN_AFTER = frozenset({"yêu", "nhu", "điểm", "toàn", "thỉnh", "khẩn", "môi", "thị"})

# What is done to a work, directly before its noun.
WORK_DEEDS: tuple[str, ...] = (
    "khởi công", "động thổ", "khánh thành", "bàn giao", "đưa vào sử dụng", "đưa vào khai thác",
    "đưa vào hoạt động", "hoàn thành", "thi công", "nghiệm thu", "thông xe", "hợp long", "gắn biển",
    "xây dựng", "xây mới", "xây", "xây lại", "đầu tư", "sửa chữa", "nâng cấp", "cải tạo", "mở rộng", "tu bổ",
    "tôn tạo", "trùng tu", "khai trương", "khởi động", "thông tuyến", "làm mới", "di dời",
    "giải phóng mặt bằng", "mở mới", "mặt bằng cho", "thị sát", "thiết kế", "mở cửa", "mở bán",
    "chỉnh trang", "hoàn thiện", "xây tặng", "đầu tư công", "đưa", "công trình", "dự án", "tiểu dự án",
    "hạng mục", "gói thầu", "tiến độ làm", "tiến độ", "phê duyệt đầu tư", "chủ trương đầu tư", "lắp đặt",
    "phục dựng", "trùng tu, tôn tạo", "làm", "mở", "bê tông hóa", "ưu tiên", "gia cố", "kiên cố hóa",
)  # fmt: skip
# Of these alone the work must open with a capital: "làm Đường Nậm Cắt", not "làm đường".
WEAK_DEEDS = frozenset({"đưa", "làm", "mở", "đầu tư công", "khởi động", "lắp đặt"})
# What may stand between the deed and the noun.
WORK_FILLERS: tuple[str, ...] = (
    "xây dựng", "xây mới", "đầu tư", "công trình", "cụm công trình", "dự án", "tiểu dự án", "gói thầu",
    "hạng mục", "và", "sửa chữa", "nâng cấp", "cải tạo", "mở rộng", "mới", "kỹ thuật", "thi công",
    "giai đoạn 1", "giai đoạn 2", "giai đoạn i", "giai đoạn ii", "trọng điểm", "chào mừng",
    "đưa vào sử dụng", "lại", "các", "hai", "ba", "toàn bộ", "quan trọng", "tôn tạo", "chính", "thành phần",
    "trên", "tu bổ", "đường giao thông", "khánh thành", "hoàn thành", "kỷ niệm",
)  # fmt: skip
# What is done to a work named before it: "Nhà máy nước X (đã) được khánh thành".
PASSIVE_DEEDS: tuple[str, ...] = (
    "khởi công", "động thổ", "khánh thành", "bàn giao", "đưa vào sử dụng", "đưa vào khai thác",
    "đưa vào hoạt động", "đưa vào vận hành", "hoàn thành", "thi công", "nghiệm thu", "thông xe", "hợp long",
    "gắn biển", "xây dựng", "xây mới", "xây", "đầu tư", "sửa chữa", "nâng cấp", "cải tạo", "mở rộng",
    "tu bổ", "tôn tạo", "trùng tu", "khai trương", "phê duyệt", "chính thức",
)  # fmt: skip
# After these the deed built nothing: "xây dựng Trường Mầm non Hoa Sen đạt chuẩn quốc gia".
NOT_BUILT = (
    "đạt chuẩn", "thành", "trở thành", "vững mạnh", "trong sạch", "phát triển", "xanh", "văn minh",
    "kiểu mẫu", "ngày càng", "tổ chức", "phối hợp", "đã tổ chức", "là", "hạnh phúc", "chính quy",
)  # fmt: skip

# Small words of a noun phrase that a name goes on with after its first word in a capital.
NAME_GOES_ON = frozenset(
    {
        "xã", "phường", "huyện", "tỉnh", "thị", "trấn", "thành", "phố", "thôn", "bản", "ấp", "làng", "buôn",
        "khóm", "tổ", "dân", "khu", "vực", "phía", "số", "cơ", "sở", "quận", "đặc", "liên", "bán", "trú",
        "nội", "tiểu", "học", "mầm", "non", "phổ", "thông", "trung", "đa", "khoa", "giai", "đoạn", "cũ",
        "mới", "cụm", "nhân", "y", "tế", "nước", "sạch", "rác", "sông", "suối", "núi", "đảo", "biển", "hồ",
        "cửa", "khẩu", "cảng", "chợ", "cầu", "quân", "sự", "công", "an", "chính", "trị", "thể", "thao",
        "văn", "hóa", "du", "lịch", "nông", "nghiệp",
    }
)  # fmt: skip
# Small words at which the name of a work ends wherever they stand.
NAME_ENDS = frozenset(
    {
        "với", "nhằm", "để", "vào", "trong", "đã", "được", "có", "phục", "theo", "từ", "do", "trước", "trị",
        "ngày", "quý", "vượt", "tại", "ở", "cho", "của", "đang", "sẽ", "vừa", "dài", "rộng", "gồm", "là",
        "sau", "khi", "trên", "bằng", "đưa", "này", "đó", "năm", "tháng", "vốn", "chậm", "còn",
        "chưa", "kịp", "hoàn", "xong", "bắc", "dự", "đạt", "vì", "góp", "thuộc", "nhân", "chào", "như", "và",
        "hiện", "giúp", "tạo", "cùng", "qua", "về", "đến", "mỗi", "những", "các", "nhiều", "một", "bị",
        "không", "phải", "cần", "đúng", "sớm", "thi", "trình", "bảo", "quy", "mô", "nối",
    }
)  # fmt: skip
# Written in capitals though no name of its own.
KIND_ACRONYMS = frozenset(
    {
        "UBND", "HĐND", "UBMTTQ", "MTTQ", "THCS", "THPT", "PTDT", "PTDTNT", "PTDTBT", "TH", "MN", "TT", "TP",
        "BCH", "BCHQS", "CA", "HTX", "LHPN", "NN", "PTNT", "GTNT", "GD", "ĐT", "PCCC", "CNCH", "BHXH", "NVH",
        "TDP", "KDC", "CLB", "QS", "HTXNN", "GDTX", "GDNN", "ATK", "BĐBP", "CSGT", "CAND", "KCN", "CCN",
        "TĐC", "KTX", "XHCN", "TNCS", "ODA", "BOT", "PPP", "KV",
    }
)  # fmt: skip
# Kinds of bodies and places printed with a capital, beside the terms of `named_bodies`.
KIND_TERMS: tuple[str, ...] = (
    "Công an", "Đảng ủy", "Tỉnh ủy", "Huyện ủy", "Thành ủy", "Thị ủy", "Quận ủy", "Ủy ban", "Hội đồng",
    "Nhà văn hóa", "Trạm", "Trường", "Trung tâm", "Khu", "Nhà máy", "Đường", "Cầu", "Hồ", "Chợ", "Bệnh viện",
    "Trụ sở", "Nhà", "Đồn", "Biên phòng", "Ban Chỉ huy", "Bộ Chỉ huy", "Phòng", "Đội", "Sở", "Ban", "Viện",
    "Kho bạc", "Nhà nước", "Tòa án", "Hạt", "Chi cục", "Cục", "Công viên", "Quảng trường", "Bảo tàng",
    "Thư viện", "Sân vận động", "Nhà máy nước", "Công trình", "Dự án", "Khu tái định cư", "Tượng đài",
    "Nghĩa trang", "Liệt sĩ", "Chỉ huy", "Hội nghị", "Triển lãm", "Lưu trữ", "Tuyến", "Tổ dân phố",
    "Khu phố", "Bến", "Cảng", "Đập", "Kè", "Đê",
)  # fmt: skip
# After these a figure names a place: "nhà văn hóa thôn 5", "cầu số 3".
NUMBERED_PLACES = frozenset({"thôn", "ấp", "khóm", "tổ", "phố", "buôn", "bản", "đội", "lộ", "phường"})
ROAD_NOUNS = ("quốc lộ", "tỉnh lộ", "huyện lộ", "hương lộ", "cao tốc", "đường tỉnh", "đường huyện")
# What opens a row of a list of works before its name.
ROW_DEEDS = (
    "đầu tư xây dựng", "xây dựng mới", "xây dựng", "xây mới", "mở rộng", "cải tạo, nâng cấp", "cải tạo",
    "nâng cấp, mở rộng", "nâng cấp, cải tạo", "nâng cấp", "sửa chữa, nâng cấp", "sửa chữa", "công trình",
    "dự án", "đầu tư", "tu bổ", "tôn tạo",
)  # fmt: skip
WORK_COLUMNS = r"(?:tên |danh mục )?(?:các )?(?:công trình|dự án|hạng mục)"
