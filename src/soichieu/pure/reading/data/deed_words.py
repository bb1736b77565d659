"""Words that give work: who is to do what, with whom, by when, with what product (R10, R12).

In lower case with tone marks in their older place, as `Prepared.spelt` prints them.
"""

# What a clause that sets a day or gives work says; a clause that tells of the past says none of them.
DUTY_WORDS = (
    "hoàn thành", "xong", "phải", "cần", "yêu cầu", "đề nghị", "giao", "chịu trách nhiệm",
    "có trách nhiệm", "báo cáo", "gửi", "trình", "ban hành", "phấn đấu", "bảo đảm", "đảm bảo", "tham mưu",
    "chủ trì", "triển khai", "thực hiện", "tổ chức", "khắc phục", "rà soát", "xây dựng", "đưa vào", "nộp",
    "tổng hợp", "hoàn thiện", "quán triệt", "khởi công", "bàn giao", "giải quyết", "xử lý", "phê duyệt",
    "công bố", "cập nhật", "kết nối", "nghiệm thu", "sơ kết", "tổng kết", "đăng ký", "kiểm điểm",
    "thông báo", "lập", "chấm dứt", "về đích", "đạt",
)  # fmt: skip

# Deeds that open what a unit is to do: the unit's name ends before them. Printed in small letters; with a
# capital they belong to a name ("Sở Xây dựng"); after the words in brackets they are none ("các tổ chức").
DUTIES = (
    r"chủ trì", r"chịu trách nhiệm", r"có trách nhiệm", r"phải", r"(?<!ậu )cần", r"khẩn trương",
    r"tiếp tục", r"tập trung", r"nghiêm túc", r"chủ động", r"thường xuyên", r"căn cứ", r"phối hợp",
    r"(?<!ban )tham mưu", r"xây dựng(?! [Đđ]ảng)", r"ban hành",
    r"(?<!ban )(?<!các )(?<!, )(?<!và )(?<!cấp )tổ chức(?! (?:đảng|chính trị|đoàn thể|cơ sở|công đoàn|"
    r"thành viên|liên quan))", r"triển khai", r"thực hiện", r"rà soát", r"hoàn thành", r"hoàn thiện",
    r"báo cáo", r"tăng cường", r"đẩy mạnh", r"nâng cao", r"quán triệt", r"(?<!các )(?<!đồng chí )lãnh đạo",
    r"(?<!ban )chỉ đạo", r"hướng dẫn", r"đôn đốc", r"(?<!ủy ban )(?<!oàn )(?<!tổ )kiểm tra", r"theo dõi",
    r"tổng hợp", r"bố trí", r"cân đối", r"đề xuất", r"thẩm định",
    r"(?<!chương )(?<!công )(?<!quy )(?<!quá )(?<!lộ )(?<!giáo )trình", r"gửi", r"phát huy", r"bám sát",
    r"nhận thức", r"nắm vững", r"xác định", r"quan tâm", r"tạo điều kiện", r"phân công", r"khắc phục",
    r"bảo đảm", r"đảm bảo", r"tuyên truyền", r"đồng hành", r"kịp thời", r"sớm", r"nhanh chóng", r"làm tốt",
    r"đổi mới", r"duy trì", r"(?<!oàn )giám sát", r"vận động", r"phân bổ", r"cập nhật", r"nghiên cứu",
    r"lựa chọn", r"mở(?= (?:lớp|đợt|rộng|các|hội|\d))", r"kiểm điểm", r"đánh giá", r"chuẩn bị",
    r"cụ thể hóa", r"đồng loạt", r"tiến hành", r"tiếp thu", r"giải quyết", r"xử lý", r"công khai",
    r"chấm dứt", r"khởi công", r"bàn giao", r"đăng ký", r"quyết liệt", r"ưu tiên", r"huy động",
    r"trực tiếp", r"nêu cao", r"giữ vững", r"(?<!cơ quan )quản lý", r"giúp", r"sẽ", r"đăng tải",
    r"tháo gỡ", r"hỗ trợ", r"đào tạo", r"bồi dưỡng", r"chấn chỉnh", r"tham gia", r"siết chặt",
    r"(?<!mới )thành lập", r"gương mẫu", r"phê duyệt", r"kiện toàn", r"sắp xếp", r"biên soạn", r"thu hồi",
    r"khen thưởng", r"đầu tư", r"phổ biến", r"định kỳ", r"ngay", r"kiên quyết", r"thống nhất",
    r"quy hoạch", r"lồng ghép", r"cử cán bộ", r"lập (?:kế hoạch|danh|hồ)", r"đưa", r"nhân rộng", r"sơ kết",
    r"tổng kết", r"cung cấp", r"số hóa", r"tập huấn", r"phát động", r"hằng (?:năm|quý|tháng)", r"xem xét",
    r"làm rõ", r"lấy", r"giải ngân", r"đối chiếu", r"xác minh", r"lắp đặt", r"vận hành", r"mua sắm",
    r"trang bị", r"thiết lập", r"ký kết", r"truyền thông", r"tập hợp", r"phân tích", r"điều chỉnh",
    r"sửa đổi", r"khai thác", r"ứng dụng", r"áp dụng", r"củng cố", r"kết nối", r"chia sẻ", r"giới thiệu",
    r"thí điểm", r"(?<!đơn vị )thi công", r"thiết kế", r"nâng cấp", r"cải tạo", r"nghiệm thu",
    r"quyết toán", r"tuyển dụng", r"điều động", r"luân chuyển", r"phòng ngừa", r"ngăn chặn", r"phát hiện",
    r"điều tra", r"giao đất", r"đo đạc", r"cấp (?:giấy|phép|phát|thẻ)", r"di dời", r"sơ tán", r"khôi phục",
    r"dọn", r"trao", r"biểu dương", r"phê bình", r"thi hành", r"chấp hành", r"tuân thủ", r"cam kết",
    r"góp ý", r"tham gia ý kiến", r"thông qua", r"công bố", r"thông báo", r"nhắc nhở", r"bổ nhiệm",
    r"lập báo cáo", r"thu thập", r"phản ánh", r"thông tin về", r"nộp", r"tạm dừng", r"xóa", r"giảm",
    r"phát triển", r"khảo sát", r"thống kê", r"niêm yết", r"tự kiểm tra", r"tự rà soát", r"thanh tra",
    r"tiếp nhận", r"bổ sung", r"xây mới", r"sửa chữa", r"đấu tranh",
    r"rà lại", r"kiểm kê", r"kiểm đếm", r"chốt", r"soạn thảo", r"phân loại", r"cử (?=\w)",
    r"nắm (?=tình|chắc|bắt)", r"chuyển giao", r"nhập (?=dữ|số)", r"lên (?=phương|kế|danh)", r"giải đáp",
    r"trả lời", r"xác nhận", r"biểu diễn", r"diễn(?= \d)", r"sửa(?! đổi| chữa)", r"thay(?! mặt| vì| đổi)",
    r"xây(?! dựng)", r"trồng",
    r"(?<!công )(?<!dân )(?<!độc )(?<!xác )(?<!thiết )(?<!thành )lập", r"(?<!kén )(?<!lựa )chọn",
)  # fmt: skip

# Organisations: what may be told to do something, by the words that open its name.
UNIT_HEADS = (
    "ủy ban", "ubnd", "ubmttq", "ubkt", "hđnd", "hội đồng", "sở", "ban", "bộ", "cục", "vụ", "phòng",
    "công an", "đảng ủy", "đảng bộ", "chi bộ", "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy",
    "văn phòng", "mặt trận", "mttq", "đoàn", "hội", "liên đoàn", "thanh tra", "kho bạc", "ngân hàng",
    "báo", "đài", "trường", "trung tâm", "bệnh viện", "trạm", "viện", "chi cục", "tổng cục", "cấp ủy",
    "chính quyền", "thủ trưởng", "người đứng đầu", "lãnh đạo", "chủ tịch", "giám đốc", "bí thư", "trưởng",
    "đơn vị", "cơ quan", "địa phương", "tổ", "lực lượng", "đội", "cán bộ", "viện kiểm sát", "tòa án",
    "bảo hiểm", "bhxh", "hiệu trưởng", "bưu điện", "tỉnh đoàn", "huyện đoàn", "thành đoàn", "chi hội",
    "cấp hội", "quân sự", "ban chỉ huy", "xã", "phường", "huyện", "tỉnh", "thành phố", "thường trực",
    "tiểu ban", "ngành", "tổ chức", "khối", "điện lực", "doanh nghiệp", "phó", "thị xã", "hợp tác xã",
    "học viện", "đồng chí", "đại học", "nhà", "ban chỉ đạo", "nhóm", "bch", "btv", "ban thường vụ",
    "tham mưu", "thôn", "ấp", "hạt", "xã đoàn", "đồn", "đảng đoàn", "chi, đảng bộ", "công đoàn", "hiệp hội",
    "công ty", "tổng công ty", "tập đoàn", "công chức",
)  # fmt: skip

# Words of urgency or recurrence: a time without a day (R12).
DAYLESS_TIMES = (
    "ngay sau hội nghị này", "ngay sau hội nghị", "ngay sau cuộc họp", "ngay từ đầu năm", "trước mắt",
    "khẩn trương", "trong thời gian tới", "thời gian tới", "trong thời gian sớm nhất", "sớm nhất",
    "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần",
    "thường xuyên", "trong nhiệm kỳ", "ngay",
)  # fmt: skip
