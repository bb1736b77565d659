"""Words at which a counted noun phrase ends, and the deeds that end it unless a counter of deeds leads it.

In lower case with tone marks in their older place, as `Prepared.spelt` prints them.
"""

# One syllable or two: prepositions, auxiliaries, and what else never belongs to a counted thing.
ENDS = frozenset(
    {
        "chậm", "mức", "đi", "và", "hư hại", "hôm", "như sau", "đối với", "với", "về", "tại", "ở", "trên",
        "trong", "ngoài", "cho", "của", "theo", "từ", "đến", "tới", "để", "nhằm", "qua", "thông qua",
        "so với", "so", "thuộc", "vào", "ra", "lên", "xuống", "đã", "đang", "sẽ", "chưa", "không", "cùng",
        "bằng", "như", "gồm", "bao gồm", "nhất là", "phải", "cần", "do", "bởi", "vì", "là", "có", "bị",
        "được", "đạt", "chiếm", "tăng", "giảm", "vượt", "còn", "nên", "mà", "thì", "khi", "nếu", "trước",
        "sau", "giữa", "cũng", "đều", "chỉ", "góp", "này", "đó", "kia", "hiện", "hiện nay", "đến nay",
        "trở lên", "trở xuống", "trong đó", "ngay", "kèm", "tương ứng", "cả", "toàn", "mỗi", "từng", "các",
        "những", "tất cả", "nhiều", "hơn", "gần", "vẫn", "rất", "nhờ", "dưới", "nhưng", "song", "tuy",
        "gắn với", "gắn", "kể từ", "tính", "đúng", "lần đầu", "lần thứ", "lại", "đồng thời", "hay",
        "trị giá", "tổng", "thời gian", "cụ thể", "nay", "ước", "bình quân", "khoảng", "cao", "thấp",
        "hoặc", "một", "nhất", "dự", "nào",
    }
)  # fmt: skip

DEEDS = frozenset(
    {
        "tham gia", "sinh hoạt", "xây", "dự họp", "xây dựng", "bảo đảm", "đảm bảo", "hoàn thành",
        "thực hiện", "triển khai", "phát huy", "tổ chức", "quán triệt", "ban hành", "phối hợp", "tham mưu",
        "đăng ký", "tiếp nhận", "phát hiện", "xử lý", "giải quyết", "bắt giữ", "khởi tố", "điều tra",
        "hoạt động", "phòng", "chống", "phòng chống", "bảo vệ", "tiếp tục", "tập trung", "tăng cường",
        "đẩy mạnh", "nâng cao", "duy trì", "phục vụ", "hỗ trợ", "giúp", "trao", "tặng", "đầu tư",
        "sử dụng", "bố trí", "sắp xếp", "kiểm tra", "giám sát", "tuyên truyền", "vận động", "tập huấn",
        "bồi dưỡng", "đào tạo", "học tập", "ký", "ký kết", "cam kết", "công nhận", "khen thưởng", "tiêm",
        "khám", "cấp phát", "thu nộp", "nộp", "lập", "thành lập", "ra mắt", "nhân rộng", "áp dụng",
        "lắp đặt", "trang bị", "mở", "tham dự", "phát biểu", "đóng góp", "đề nghị", "đề xuất", "yêu cầu",
        "trình", "gửi", "báo cáo", "làm", "nắm", "vi phạm", "chấp hành", "hưởng", "thụ hưởng", "thoát",
        "sinh sống", "cư trú", "tốt nghiệp", "trúng tuyển", "chuyển", "tiến hành", "rà soát", "khởi công",
        "khánh thành", "kết nạp", "kỷ luật", "bổ nhiệm", "điều động", "luân chuyển", "hưởng ứng",
        "góp phần", "quản lý", "cung cấp", "đưa", "nhận", "thu hồi", "thu giữ", "triệt phá", "đấu tranh",
        "cải tạo", "nâng cấp", "sửa chữa", "hiến", "ủng hộ", "đứng", "thi hành", "tự phê bình", "hòa giải",
        "trả lời", "tiếp thu", "đánh giá", "sơ kết", "tổng kết", "tọa đàm", "phổ biến", "chi trả",
        "giải ngân", "tích hợp", "số hóa", "kết nối", "khắc phục", "vay", "mắc", "nhiễm", "tử vong",
        "bị thương", "chết", "tạo", "thể hiện", "chủ trì", "công tác", "lãnh đạo", "chỉ đạo", "phân công",
        "luyện tập", "diễn tập", "hoàn thiện", "ghi",
    }
)  # fmt: skip

# "5 mô hình được Bộ công nhận": what distinguishes the counted things is said by these deeds.
DISTINCTIONS = (
    "công nhận", "khen thưởng", "biểu dương", "tuyên dương", "phê duyệt", "xếp loại", "xếp hạng",
    "cấp phép", "vinh danh",
)  # fmt: skip

# Pairs that go on although their first word alone would end the phrase.
KEPT_PAIRS = frozenset(
    {
        "tự phòng", "công lập", "dân lập", "độc lập", "tổng hợp", "tự quản", "tự chế", "hiện đại",
        "dự toán", "cao đẳng", "cao cấp", "cao tuổi", "có uy", "có công", "có đạo", "không chuyên",
        "ngoài nhà", "trong sạch", "dự án", "chi hội", "chi đoàn", "thu nhập", "cấp ủy", "do dân",
        "một cửa", "một chiều", "nhiều năm", "trên không", "chuyển đổi", "chuyển hóa", "chuyên trách",
        "ngoài hành", "không gian", "không khí", "cao tốc", "cao tầng", "các loại", "ra quân", "đi động",
        "sau đại", "trước bạ", "so sánh", "làm việc", "phòng học", "phòng khám", "nên người", "tự vệ",
        "bằng khen", "cấp phát", "thu hút", "đạt chuẩn", "vào đảng", "trong ngành", "là người", "là nữ",
        "trực thuộc", "bị hại", "bị cáo", "bị đơn", "hiện vật", "hiện trường", "thỏa ước",
    }
)  # fmt: skip
