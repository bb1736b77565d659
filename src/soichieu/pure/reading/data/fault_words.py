"""Words of inspections: who inspects, what tells a finding, and what says that something is wrong.

In lower case with tone marks in their older place, as `Prepared.lower` prints them.
"""

INSPECTING = (
    "kiểm tra", "giám sát", "thanh tra", "phúc tra", "hậu kiểm", "kiểm toán", "đoàn liên ngành",
    "đoàn công tác", "tổ công tác", "tổ kiểm tra", "đoàn khảo sát", "đối chiếu", "rà soát",
)  # fmt: skip
# Verbs after which the finding stands.
FINDING_VERBS = (
    "phát hiện", "chỉ ra", "chỉ rõ", "nêu rõ", "nêu ra", "nêu", "nhận thấy", "cho thấy", "ghi nhận",
    "còn tồn tại", "lưu ý", "vạch rõ", "xác định", "kết luận",
)  # fmt: skip
# Where one of these stands before the verb nothing was found, or it is not said what.
NO_FINDING_BEFORE = (
    "kịp thời", "nhằm", "để", "không", "chưa", "chủ động", "nếu", "khi", "được", "tố giác", "các", "việc",
    "cần", "phải", "sớm", "tự", "đã được", "qua đó", "sẽ",
)  # fmt: skip
NO_FINDING_AFTER = (
    "và xử lý", "và kiến nghị", "và yêu cầu", ", kiến nghị", "và chấn chỉnh", ", xử lý", "xử lý",
    "vi phạm thì", "kịp thời", "và ngăn chặn", ", ngăn chặn", "bắt giữ", "sớm", "nguyên nhân", "ưu điểm",
    "bài học", "phương hướng", "nhiệm vụ", "giải pháp",
)  # fmt: skip
# The nouns that only announce what was found.
FAULT_NOUNS = (
    "tồn tại", "hạn chế", "khuyết điểm", "thiếu sót", "vi phạm", "sai phạm", "bất cập", "mặt yếu", "yếu kém",
    "mặt chưa được", "điểm chưa đạt", "nội dung chưa đạt", "sai sót", "lỗi",
)  # fmt: skip
# What is wrong with a thing; one of these stands in every finding.
FAULTS = (
    "ngoài quy định", "sạt", "sạt trượt", "rò nước", "sụt lún", "thấm", "sai phạm", "sử dụng chất cấm",
    "hàn the", "chưa", "không", "thiếu", "hết hạn", "quá hạn", "sai", "vượt", "chậm(?! nhất)", "muộn", "trễ",
    "bị", "hỏng", "xuống cấp", "nhiễm", "sơ sài", "lỏng", "buông lỏng", "vi phạm", "trái", "thất thoát",
    "lãng phí", "nợ", "tồn đọng", "kém", "yếu", "thấp", "còn", "nấm mốc", "ẩm mốc", "cũ nát", "gỉ", "tắc",
    "khóa", "lấn chiếm", "cơi nới", "giả", "kê khống", "khống", "trùng", "lệch", "nhầm", "bỏ trống",
    "bỏ hoang", "sót", "hình thức", "qua loa", "đối phó", "tùy tiện", "lẫn", "ghép", "bỏ sót", "để ngoài",
    "tạm bợ", "quá tải", "dư thừa", "lập khống", "thừa", "chồng chéo", "mất vệ sinh", "dột", "nứt",
    "hư hỏng", "mờ", "tẩy xóa", "cao hơn", "thấp hơn", "đọng", "ùn ứ", "bất hợp lý", "không khớp", "vướng",
    "hạn chế", "nể nang", "lúng túng", "chung chung", "nghèo nàn", "rò rỉ", "ô nhiễm", "để", "tự ý",
    "dang dở", "dở dang", "ít", "mới chỉ", "mất", "quá", "lạc hậu", "trống", "đứt", "cháy", "ngập", "dồn",
    "treo", "hở", "nhờ", "tăng chi",
)  # fmt: skip
# These alone may stand in a report of how things are: they tell a fault only where one is announced.
WEAK_FAULTS = frozenset(
    {
        "còn", "thấp", "thấp hơn", "cao hơn", "ít", "để", "trùng", "mới chỉ", "quá", "nợ", "lẫn", "bị",
        "giả", "hạn chế", "trống", "hình thức", "ghép", "thừa", "mất", "cháy", "ngập", "khóa", "treo", "nhờ",
        "không", "yếu", "kém",
    }
)  # fmt: skip
# Words with which no new subject opens after a comma.
NO_SUBJECT = (
    "vi phạm", "thực hiện", "hoạt động", "nợ", "nghiệm thu", "trốn", "lấn", "nhất là", "hay", "chưa",
    "không", "thiếu", "còn", "bị", "buông lỏng", "lơ là", "mất", "làm", "gây", "dẫn", "để", "do", "nhưng",
    "mà", "trong đó", "nhất là", "đặc biệt", "chủ yếu", "cần", "phải", "được", "đã", "vẫn", "là", "nên",
    "khiến", "ảnh hưởng", "vượt", "sai", "chậm", "trái", "và", "hoặc", "có", "với", "theo", "từ", "đến",
    "vì", "tuy", "thậm chí", "nhiều nhất", "mới", "thấp", "cao", "chỉ", "gồm", "như", "cũng", "đều", "ít",
    "lại", "kém", "hết", "quá", "nay", "tại", "ở", "giảm", "tăng", "tổng", "trị giá", "với tổng",
)  # fmt: skip
# A sentence that opens so tells what those who inspect did next.
NEXT_DEEDS = (
    "đoàn", "ông", "bà", "đồng chí", "trưởng đoàn", "phó trưởng đoàn", "cơ quan", "qua đó", "từ đó",
    "tổ kiểm tra", "tổ công tác", "thanh tra", "ủy ban kiểm tra", "hội đồng", "tuy nhiên, đoàn", "kết luận",
    "phát biểu", "trên cơ sở", "đại diện", "chủ tịch", "phó chủ tịch", "bí thư", "giám đốc", "ban chỉ đạo",
    "nguyên nhân", "lực lượng", "theo", "yêu cầu", "đề nghị", "sau kiểm tra", "sau khi", "với những",
    "trước", "ngoài ra, đoàn", "thường trực", "ban thường vụ", "anh", "chị", "thiếu tá", "trung tá",
    "thượng tá", "đại tá", "thiếu tướng", "đại úy", "báo cáo", "tại", "trong", "nghị quyết", "hội nghị",
    "chúng tôi", "tôi",
)  # fmt: skip
# In such a sentence something is asked for or done, and nothing found.
NO_FAULT_SENTENCE = (
    "yêu cầu", "đề nghị", "giao", "kiến nghị", "nhắc nhở", "xử phạt", "phạt", "khắc phục", "cho biết",
    "lập biên bản", "đình chỉ", "thu hồi",
)  # fmt: skip
