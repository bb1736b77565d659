"""Ranks, learned titles, forms of address and public posts.

Ranks: Luật Công an nhân dân 2018 Điều 21, Luật Sĩ quan Quân đội nhân dân Việt Nam. Posts: Quy định 368-QĐ/TW
(nhóm chức danh, chức vụ lãnh đạo của hệ thống chính trị) and what the press prints.
"""

RANKS: tuple[str, ...] = (
    "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đô đốc", "Phó Đô đốc", "Chuẩn Đô đốc",
    "Đại tá", "Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "Trung úy", "Thiếu úy",
)  # fmt: skip
# Learned and honorary titles and those of the clergy stand before a name and are neither rank nor post.
LEARNED: tuple[str, ...] = (
    "GS.TSKH", "GS.TS", "PGS.TSKH", "PGS.TS", "PGS, TS", "PGS-TS", "GS, TS", "GS-TS", "TSKH", "PGS", "GS",
    "TS.BS", "TS.", "TS", "ThS.BS", "ThS.", "ThS", "Th.S", "BSCKII", "BSCKI", "BSCK II", "BSCK I",
    "BS.CKII", "BS.CKI", "BS CKII", "BS CKI", "Bác sĩ CKII", "Bác sĩ CKI", "BS", "CKII", "CKI", "DS", "KS",
    "KTS", "LS", "Tiến sĩ", "Tiến sỹ", "Thạc sĩ", "Thạc sỹ", "Giáo sư", "Phó Giáo sư", "Bác sĩ", "Bác sỹ",
    "Luật sư", "Kỹ sư", "Kiến trúc sư", "Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "NGƯT", "NGND",
    "Thầy thuốc Ưu tú", "Thầy thuốc Nhân dân", "TTƯT", "TTND", "NSND", "NSƯT", "Dược sĩ", "Nhà báo",
    "Viện sĩ", "Hòa thượng", "Thượng tọa", "Đại đức", "Ni sư", "Ni trưởng", "Linh mục", "Giám mục",
    "Tổng Giám mục", "Mục sư", "Anh hùng LLVT nhân dân", "Anh hùng Lao động",
)  # fmt: skip
ADDRESS: tuple[str, ...] = (
    "đồng chí", "các đồng chí", "đ/c", "các đ/c", "đc", "ông", "bà", "các ông", "các bà", "các ông, bà",
    "các ông (bà)", "thầy", "cô", "thầy giáo", "cô giáo", "anh", "chị", "các anh", "các chị",
)  # fmt: skip

# "Trưởng …" and "Phó …" of these are posts; what they are called further stands behind.
_LED: tuple[str, ...] = (
    "ban", "phòng", "đoàn", "tiểu ban", "khoa", "bộ môn", "trạm", "đồn", "Công an", "Thuế", "thôn", "ấp",
    "bản", "buôn", "làng", "khóm", "khu", "khu phố", "khu", "khu dân cư", "tổ dân phố", "chi nhánh",
    "đại diện", "bộ phận", "cơ quan", "nhóm", "điểm", "tàu", "xóm", "plei", "cơ sở", "Kho bạc", "Hải quan",
    "Thống kê",
)  # fmt: skip
_DEPUTIES_OF: tuple[str, ...] = (
    "Bí thư", "Chủ tịch", "Thủ tướng", "Trưởng Ban", "Giám đốc", "Tổng Giám đốc", "Hiệu trưởng",
    "Viện trưởng", "Chánh án", "Chánh Văn phòng", "Chánh Thanh tra", "Cục trưởng", "Vụ trưởng",
    "Tổng cục trưởng", "Chi cục trưởng", "Chủ nhiệm", "Tổng Thư ký", "Tổng Thanh tra", "Tổng Kiểm toán",
    "Tổng Kiểm toán Nhà nước", "Thống đốc", "Chỉ huy trưởng", "Chính ủy", "Tư lệnh", "Tổng Tham mưu trưởng",
    "Tham mưu trưởng", "Tổng Biên tập", "Đội trưởng", "Hạt trưởng", "Giám thị", "Đồn trưởng", "Trạm trưởng",
    "Chủ nhiệm Tổng cục", "Trung đoàn trưởng", "Lữ đoàn trưởng", "Sư đoàn trưởng", "Tiểu đoàn trưởng",
    "Đại đội trưởng", "Tổ trưởng", "Cụm trưởng", "Chi hội trưởng", "Vườn trưởng", "Tổng lãnh sự",
    "Hội trưởng", "Trưởng", "Văn phòng", "Khối trưởng",
)  # fmt: skip
_ALONE: tuple[str, ...] = (
    "Tổng Bí thư", "Bí thư thứ nhất", "Chủ tịch nước", "Phó Chủ tịch nước", "Chủ tịch Quốc hội",
    "Phó Chủ tịch Quốc hội", "Thủ tướng Chính phủ", "Phó Thủ tướng Thường trực Chính phủ",
    "Phó Thủ tướng Chính phủ", "Phó Bí thư Thường trực", "Phó Chủ tịch Thường trực",
    "Phó Thủ tướng Thường trực", "Phó Giám đốc Thường trực", "Phó Giám đốc phụ trách",
    "Phó Trưởng Ban Thường trực", "Phó Trưởng phòng phụ trách", "Ủy viên Bộ Chính trị",
    "Ủy viên dự khuyết Trung ương Đảng", "Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng",
    "Ủy viên Ban Chấp hành Trung ương Đảng", "Ủy viên BCH Trung ương Đảng", "Ủy viên Trung ương Đảng",
    "Ủy viên Ban Bí thư", "Ủy viên Ban Thường vụ", "Ủy viên BTV", "Ủy viên Ban Chấp hành", "Ủy viên BCH",
    "Ủy viên Thường trực", "Ủy viên Thường vụ", "Ủy viên", "UVBTV", "UVTV", "Thường trực Ban Bí thư",
    "Bộ trưởng", "Thứ trưởng Thường trực", "Thứ trưởng", "Phó Ban", "Phó Phòng", "Phó Đoàn",
    "Phó Khoa", "Tổ phó", "Chính trị viên phó", "Chính trị viên", "Kế toán trưởng", "Đại biểu Quốc hội",
    "Đại biểu HĐND", "Đại biểu Hội đồng nhân dân", "Trợ lý", "Thư ký", "Người phát ngôn", "Đại sứ",
    "Tham tán", "Tham tán Công sứ", "Tùy viên", "Lãnh sự", "Tổng Lãnh sự",
    "Thành viên", "Phụ trách", "Tổng Tư lệnh", "Quyền Trưởng Ban", "Tổng phụ trách Đội", "Huyện ủy viên",
    "Tỉnh ủy viên", "Thành ủy viên", "Thị ủy viên", "Quận ủy viên", "Đảng ủy viên", "Chi ủy viên",
    "Kiểm sát viên", "Thẩm phán", "Điều tra viên", "Trưởng Công an", "Công tố viên",
    "Công chức", "Nhân viên", "Cán bộ", "Giáo viên", "Giảng viên", "Thôn đội trưởng", "Trung đội trưởng",
    "Chỉ huy phó", "Phó thôn", "Tổ viên", "Hiệu phó", "Cục phó", "Vụ phó", "Chánh Tòa", "Phó Chánh Tòa",
    "Liên đội trưởng", "Cố vấn", "Giám sát viên", "Thanh tra viên cao cấp", "Thanh tra viên chính",
    "Thanh tra viên", "Kiểm tra viên cao cấp", "Kiểm tra viên chính", "Kiểm tra viên", "Kiểm toán viên",
    "Thẩm tra viên chính", "Thẩm tra viên", "Kiểm soát viên", "Kiểm lâm viên", "Công chứng viên",
    "Phó Quản đốc", "Thuyền trưởng", "Điều dưỡng trưởng", "Hạt phó", "Đội phó", "Trạm phó", "Xã đội trưởng",
    "Trưởng Ban đại diện Hội đồng quản trị", "Phó Trưởng Ban đại diện Hội đồng quản trị",
    "Trưởng Ban đại diện", "Phó Trưởng Ban đại diện", "Trưởng Ban Giám khảo", "Phó Trưởng Ban Giám khảo",
    "Trưởng Ban đạo diễn", "Phó Trưởng Ban đạo diễn",
    "Viên chức", "Chuyên viên chính", "Chấp hành viên", "Chuyên viên", "BTĐU", "PBTĐU", "PBT", "PCT",
    "Cán bộ phụ trách",
)  # fmt: skip

# The first words of posts; what they govern (a body, a level, a field) follows.
POST_HEADS: tuple[str, ...] = tuple(
    dict.fromkeys(
        (
            *_ALONE,
            *_DEPUTIES_OF,
            *(f"Phó {post}" for post in _DEPUTIES_OF),
            *(f"{deputy}Trưởng {led}" for deputy in ("", "Phó ") for led in _LED),
        )
    )
)

# Small words in the name of what a post governs: "Trưởng phòng tổ chức cán bộ", "Bí thư chi bộ thôn 3".
GOVERNED: tuple[str, ...] = (
    "phòng cháy, chữa cháy và cứu nạn, cứu hộ", "phòng cháy, chữa cháy",
    "cao cấp", "trung cấp", "sơ cấp", "đặc mệnh toàn quyền", "ngoài nước", "chi nhánh",
    "giao dịch", "phát thanh, truyền hình", "phát thanh", "truyền hình", "can thiệp", "tim mạch",
    "vật tư", "thiết bị",
    "nông, lâm, thủy sản", "nông, lâm sản", "nông lâm sản", "khám, chữa bệnh", "phòng, chống thiên tai",
    "phòng, chống ma túy", "phòng, chống tội phạm", "phòng, chống buôn lậu", "phòng, chống dịch",
    "phòng, chống tham nhũng", "phòng, chống lụt bão", "phòng, chống cháy nổ", "phòng chống ma túy",
    "phòng chống tội phạm", "phòng chống thiên tai",
    "thi hành án", "nhà", "thực vật", "rừng", "phòng hộ", "đặc dụng", "dịch vụ", "vận tải", "cấp nước",
    "thoát nước", "chợ", "bến xe", "cảng", "khu công nghiệp", "khu kinh tế", "di tích", "kiểm định",
    "kiểm nghiệm", "giống", "cây trồng", "vật nuôi", "thủy sản", "lâm sản", "khuyến nông", "khuyến công",
    "xúc tiến", "thương mại", "thị trường", "nghiên cứu", "ứng dụng", "tin học", "viễn thông", "bưu chính",
    "người tiêu dùng", "người khuyết tật", "trẻ mồ côi", "nạn nhân", "chất độc", "da cam",
    "thanh niên xung phong", "làm vườn", "sinh vật cảnh", "luật gia", "văn học", "đông y", "từ thiện",
    "doanh nghiệp", "trẻ", "nữ", "điều phối", "ma túy", "cơ động", "tuyên huấn", "trinh sát", "thiếu nhi",
    "thiếu niên", "trường học", "nữ công", "tài vụ", "văn thư", "lưu trữ", "nghề nghiệp", "thường xuyên",
    "học tập", "ngoại vụ", "quốc phòng", "nội trú", "bán trú", "trung học cơ sở", "trung học phổ thông",
    "đại học", "cao đẳng", "sau đại học", "dân vận khéo", "hộ kinh doanh", "tín dụng", "chính sách xã hội",
    "công đoàn viên", "lao động", "người lao động", "tổ liên gia", "cải cách", "thủ tục", "một cửa",
    "bạn đọc", "phóng viên", "thời sự", "chuyên đề", "xét nghiệm", "hồi sức", "cấp cứu", "nội", "ngoại",
    "sản", "nhi", "phục hồi chức năng", "y học cổ truyền", "chẩn đoán", "hình ảnh", "tiêm chủng",
    "kiểm soát", "bệnh tật", "cây xanh", "chiếu sáng", "hạt", "cống", "trạm bơm", "nhà máy", "xí nghiệp",
    "phân xưởng", "cửa khẩu", "đường bộ", "đường sắt", "đường thủy", "sân bay", "tàu biển", "tỉnh",
    "thành phố", "thị xã", "thị trấn", "huyện", "quận", "xã", "phường", "đặc khu", "thôn", "ấp", "bản",
    "buôn", "làng", "khóm", "khu phố", "khu dân cư", "tổ dân phố", "khu vực", "khu", "cụm", "xóm", "khối",
    "liên xã", "số", "cấp", "sở", "bộ", "cục", "vụ", "viện", "phòng", "ban", "ngành", "đội", "tổ", "trạm",
    "đồn", "trường", "nhà trường", "khoa", "bộ môn", "trung tâm", "bệnh viện", "hội đồng", "ủy ban",
    "tòa án", "viện kiểm sát", "ngân hàng", "văn phòng", "lâm nghiệp", "vườn", "bảo hiểm xã hội",
    "công chứng", "đơn vị", "cơ quan", "công ty", "tổng công ty", "tập đoàn", "chi nhánh", "hợp tác xã",
    "quỹ", "hội", "chi hội", "hiệp hội", "liên minh", "câu lạc bộ", "đoàn", "chi đoàn", "liên đội",
    "công đoàn", "công đoàn cơ sở", "mặt trận", "đảng bộ", "chi bộ", "đảng ủy", "tỉnh ủy", "thành ủy",
    "huyện ủy", "thị ủy", "quận ủy", "chi ủy", "cơ sở", "bộ phận", "thường trực", "chuyên trách",
    "phụ trách", "kiêm nhiệm", "danh dự", "lâm thời", "nước", "nhân dân", "nhà nước", "quân sự", "công an",
    "biên phòng", "chính trị", "tư tưởng", "cán bộ", "tuyên giáo", "nội chính", "hành chính", "hậu cần",
    "kỹ thuật", "nghiệp vụ", "kinh tế", "hạ tầng", "đô thị", "nông nghiệp", "môi trường", "văn hóa",
    "xã hội", "thể thao", "du lịch", "mầm non", "tiểu học", "y tế", "dược", "điều dưỡng", "tài chính",
    "ngân sách", "dự án", "thành viên", "sinh viên", "học sinh", "khoa học", "công nghệ", "quốc tế",
    "đối ngoại", "thi đua", "pháp chế", "tư pháp", "hộ tịch", "dân tộc", "tôn giáo", "việc làm", "bảo hiểm",
    "nội vụ", "chuyển đổi số", "hành chính công", "chính sách", "nông thôn mới", "đại biểu", "quốc hội",
    "hội đồng nhân dân", "ủy ban nhân dân", "người cao tuổi", "phụ nữ", "nông dân", "cựu chiến binh",
    "thanh niên", "chữ thập đỏ", "khuyến học", "an ninh", "trật tự", "hình sự", "giao thông", "hải quan",
    "thuế", "kho bạc", "kiểm lâm", "kiểm ngư", "thủy lợi", "chăn nuôi", "thú y", "trồng trọt", "vùng",
    "quốc gia", "trung ương", "địa phương", "thứ nhất", "học đường", "đảng", "đoàn thể", "liên ngành",
    "an toàn", "thực phẩm", "dân số", "kế hoạch hóa", "trẻ em", "gia đình", "cộng đồng", "dân quân",
    "tự vệ", "sư phạm", "ngoại ngữ", "nghệ thuật", "thư viện", "bảo tàng", "đất đai", "quỹ đất",
)  # fmt: skip
# Words that name a field behind a body ("Trưởng phòng tổ chức"), and a deed of the holder elsewhere.
FIELDS_OR_DEEDS: tuple[str, ...] = (
    "tổ chức", "kiểm tra", "giám sát", "chỉ đạo", "điều hành", "xây dựng", "phát triển", "quản lý",
    "công tác", "phục vụ", "giáo dục", "đào tạo", "thẩm định", "điều tra", "đăng ký", "bảo vệ",
    "phòng chống", "phòng, chống", "hòa giải", "sản xuất", "thanh tra", "đầu tư", "kế hoạch", "bầu cử",
    "biên tập", "quản trị", "tham mưu", "giúp việc", "soạn thảo", "truyền thông", "thông tin",
    "khen thưởng", "chữa cháy", "cứu nạn", "cứu hộ", "phòng cháy", "đấu giá", "hợp tác", "tổng hợp",
    "kinh doanh", "cảnh sát", "bảo trợ", "kỷ luật", "tự quản", "giảm nghèo", "thống kê", "dân vận",
)  # fmt: skip
# The bodies behind which they do.
FIELDED: frozenset[str] = frozenset(
    {
        "ban",
        "phòng",
        "đội",
        "tổ",
        "khoa",
        "ngành",
        "cục",
        "vụ",
        "tâm",
        "đồng",
        "ủy",
        "trạm",
        "bộ",
        "viên",
        "bộ phận",
    }
)
# Boards that are named by their purpose, with what it begins, and the words that no longer belong to it.
BOARDS_WITH_PURPOSE: tuple[str, ...] = (
    "ban chỉ đạo",
    "bcđ",
    "tiểu ban",
    "tổ công tác",
    "ban vận động",
    "ban điều phối",
    "ban chỉ huy",
)
PURPOSES: tuple[str, ...] = (
    "phòng, chống", "phòng chống", "phòng-chống", "chống", "thực hiện",
    "chuyển đổi", "cải cách", "các", "chương trình", "đề án", "về", "giảm nghèo", "công tác", "bảo vệ",
    "sắp xếp", "tổng kết", "phát triển", "quản lý", "thi hành", "bầu cử", "diễn tập", "ứng dụng", "thi đua",
    "hội nhập", "phổ biến", "đổi mới", "bảo đảm", "an toàn", "ứng phó", "chăm sóc", "phong trào",
    "cuộc vận động", "giải phóng",
)  # fmt: skip
PURPOSE_ENDS: tuple[str, ...] = (
    "đã", "vừa", "họp", "tổ chức", "yêu cầu", "của", "do", "cho", "tại", "để", "là", "có", "cùng",
    "chủ trì", "phát biểu", "đánh giá", "cho biết", "kết luận", "nhấn mạnh", "đề nghị", "chỉ đạo",
    "báo cáo", "làm", "dự", "tham dự", "thông qua", "khẳng định", "nêu", "trình bày", "ra mắt", "khai mạc",
    "mở", "sơ kết", "phối hợp", "kiểm tra", "giám sát", "khảo sát", "ghi nhận", "giao", "phân công",
    "lưu ý", "điều hành", "tỉnh", "huyện", "xã(?! hội)", "phường", "thành phố", "thị trấn", "thị xã",
    "quận", "trung ương", "quốc gia", "cấp", "với", "trong", "từ", "sẽ", "tiếp tục", "biểu dương",
    "ban hành", "trao", "chúc", "cũng", "và đoàn", "nghe", "kiêm",
)  # fmt: skip
# Small words that never belong to the large word before them: the sentence goes on with them.
NO_SECOND: frozenset[str] = frozenset(
    {
        "nói", "dự", "kiêm", "chủ", "gồm", "phát", "kể", "khoe", "nêu", "mong", "làm", "có", "cùng",
        "đã", "và", "của", "là", "cho",
        "với", "tại", "thì", "mà", "để", "khi", "trong", "về", "từ", "đến", "ra", "vào", "lên", "được",
        "bị", "sẽ", "vừa", "còn", "cũng", "chỉ", "đọc", "trao", "tặng", "ký", "họp", "mở", "gửi", "đi",
        "lo", "bàn", "hỏi", "đáp", "thăm", "mời", "giao", "xin", "khen", "bảo", "than", "thay", "này", "đó",
        "kia", "ấy", "trên", "dưới", "do", "theo", "sau", "trước", "cần", "phải", "nhận", "giữ", "đang",
        "rồi", "hay", "hoặc", "như", "nhưng", "nếu", "bằng", "qua", "lại", "ở",
    }
)  # fmt: skip
# First syllables of the verbs and small words that follow a post; with them no name of a body goes on.
NO_RUN: frozenset[str] = NO_SECOND | {
    "ông", "bà", "anh", "chị", "cô", "thầy",
    "phản", "hy", "cảnh", "lên", "rút", "trấn", "vỗ", "an", "góp", "bàn",
    "cho", "nói", "phát", "nhấn", "chủ", "kết", "đề", "yêu", "khẳng", "đánh", "ghi", "biểu", "trình", "báo",
    "thông", "giới", "quán", "triển", "chỉ", "lưu", "bày", "nêu", "kiến", "trao", "tặng", "tham", "dự",
    "đến", "về", "cùng", "đã", "vừa", "sẽ", "đang", "cũng", "còn", "là", "làm", "giữ", "được", "bị", "có",
    "của", "với", "trong", "tại", "ở", "từ", "để", "khi", "thì", "mà", "nên", "nhưng", "do", "vì", "theo",
    "trên", "dưới", "sau", "trước", "ngoài", "giữa", "bằng", "như", "hay", "hoặc", "này", "đó", "kia", "ký",
    "ban", "thăm", "chúc", "đọc", "kể", "khoe", "chia", "tâm", "mong", "hứa", "cam", "tiếp", "trực", "điều",
    "dẫn", "thay", "thừa", "phân", "giao", "kêu", "phê", "gửi", "trả", "giải", "xin", "cảm", "nhận", "đón",
    "khai", "bế", "đại", "lãnh", "các", "những", "một", "nhiều", "mọi", "toàn", "khen", "nhắc", "gợi",
    "hướng", "hỏi", "đáp", "đặt", "gắn", "thắp", "dâng", "cắt", "kiêm", "nguyên", "đồng", "hiện", "nay",
    "luôn", "rất", "đều", "không", "chưa", "phải", "cần", "muốn", "nghe", "xem", "kiểm", "giám", "khảo",
    "thị", "họp", "mở", "tổ", "phối", "đi", "vào", "ra", "xuống", "qua", "lại", "tới", "trăn", "lo",
    "băn", "tự", "bấm", "đích", "chứng", "rà", "khởi", "tuyên", "quyết", "quyền", "hoan", "động", "cổ",
    "vui", "phấn", "xúc", "nhìn", "thấy", "biết", "nghĩ", "tin", "chân", "bộc", "tiết", "lý", "tổng",
    "thống", "nhất", "bổ", "bảo",
}  # fmt: skip
# Fields that are hardly ever the verb of a sentence about a post.
PLAIN_FIELDS: tuple[str, ...] = (
    "quản lý", "phát triển", "đầu tư", "kế hoạch", "giáo dục", "đào tạo", "xây dựng", "công tác",
    "sản xuất", "kinh doanh", "truyền thông", "kỷ luật", "phòng cháy", "chữa cháy", "cứu nạn", "cứu hộ",
    "bầu cử", "đấu giá", "giao dịch", "giảm nghèo", "tự quản", "bảo trợ", "quản trị", "cảnh sát",
    "thống kê", "hợp tác",
    "tổng hợp",
)  # fmt: skip
# Bodies whose names go on in words of any kind: "Phòng Cảnh sát thi hành án hình sự".
OPEN_BODIES: tuple[str, ...] = (
    "Phòng", "Cục", "Vụ", "Chi cục", "Trung tâm", "Ban", "Viện", "Trạm", "Đội", "Hạt", "Khoa", "Hội", "Tổ",
    "Tổng cục", "Công ty", "Hợp tác xã", "Liên hiệp", "Hiệp hội",
)  # fmt: skip
