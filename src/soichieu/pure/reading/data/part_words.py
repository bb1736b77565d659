"""Words that name parts of one whole which exclude each other."""

# A family: its members, and whether together they are always the whole.
EXCLUSIVE: tuple[tuple[tuple[str, ...], bool], ...] = (
    (("nam", "nữ"), True),
    (("tập thể", "cá nhân", "hộ gia đình", "gia đình"), False),
    (("xã", "phường", "thị trấn", "đặc khu"), False),
    (("huyện", "quận", "thị xã", "thành phố"), False),
    (("không hoàn thành", "chưa hoàn thành", "hoàn thành xuất sắc", "hoàn thành tốt", "hoàn thành"), False),
    (("không đạt", "chưa đạt", "đạt"), False),
    (("xuất sắc", "tốt", "khá", "trung bình", "yếu", "kém"), False),
    (("đúng hạn", "trước hạn", "quá hạn", "chưa đến hạn", "trong hạn"), False),
    (("tiến sĩ", "thạc sĩ", "đại học", "cao đẳng", "trung cấp", "sơ cấp"), False),
    (("đang", "chưa", "đã"), False),
    (("còn lại",), False),
)
MONEY_SCALES = {
    "nghìn tỷ đồng": 10**12,
    "tỷ đồng": 10**9,
    "triệu đồng": 10**6,
    "nghìn đồng": 10**3,
    "đồng": 1,
}
FUNDS = (
    "ngân sách",
    "vốn",
    "nguồn",
    "kinh phí",
    "xã hội hóa",
    "đóng góp",
    "nhân dân",
    "huy động",
    "doanh nghiệp",
)
REMAINDER = "còn lại"
TOTAL_LABELS = (
    r"(?:tổng cộng|tổng số|cộng|tổng|tổng cộng toàn \w+|toàn (?:tỉnh|huyện|xã|ngành|thành phố|phường))"
)
