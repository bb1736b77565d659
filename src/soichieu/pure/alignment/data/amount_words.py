"""Words around a number that is to be reached."""

AT_LEAST = ("ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn", "trên", "hơn", "từ", "đủ")
"""Before a number: no less than it."""

AT_MOST = (
    "không quá", "không vượt quá", "không vượt", "không hơn", "không cao hơn", "tối đa", "nhiều nhất",
    "(?<!không )dưới", "còn dưới", "giảm còn", "chỉ còn", "còn", "xuống còn", "xuống dưới", "xuống",
    "(?<!không )thấp hơn", "trong vòng", "trong thời hạn", "chậm nhất",
)  # fmt: skip
"""Before a number: no more than it."""

SCALES = {
    "nghìn tỷ": 10**12, "ngàn tỷ": 10**12, "tỷ": 10**9, "tỉ": 10**9, "triệu": 10**6, "nghìn": 1000,
    "ngàn": 1000, "vạn": 10_000,
}  # fmt: skip
"""What multiplies a number, longest first."""

MEASURES = (
    "đồng", "usd", "km2", "km²", "km", "m2", "m²", "m3", "m³", "héc ta", "hecta", "ha", "tấn", "tạ", "kg",
    "lít", "mét giá", "mét khối", "mét", "điểm phần trăm",
)  # fmt: skip
"""What a number is measured in where it does not count things."""

DURATIONS = (
    "năm", "tháng", "ngày làm việc", "ngày", "tuần", "giờ", "phút", "tuổi", "quý", "lần", "chiều", "sao",
    "thế hệ",
)  # fmt: skip
"""After a number: how long, how old, of which grade; none of these is a thing to be reached."""

NAMED_BY_NUMBER = (
    "(?<!tổng )(?<!trong )(?<!một )số", "năm", "tháng", "ngày", "quý", "khóa", "kỳ", "thứ", "lần", "điều",
    "khoản", "mục", "lớp", "đợt", "mức", "mức độ", "cấp độ", "cấp", "hạng", "bậc", "loại", "quốc lộ",
    "tỉnh lộ", "đường tỉnh", "giai đoạn", "nhiệm kỳ", "đại hội", "nghị quyết", "chỉ thị", "kết luận",
    "kế hoạch", "quyết định", "đề án", "chương trình", "thông báo", "nghị định", "thông tư", "luật",
    "báo cháy", "lúc", "khu vực", "vùng", "giờ",
)  # fmt: skip
"""Before a number: it names a thing or its place in an order."""
