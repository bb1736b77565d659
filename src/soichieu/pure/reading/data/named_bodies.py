"""Bodies with names of their own: the word that opens the name, and the small words it may go on with."""

# What follows in capitals is the name: "Trường THPT Lê Lợi", "Vườn quốc gia Pù Lạ", "Trung đoàn 92".
NAMED_HEADS: tuple[str, ...] = (
    "Cục", "Vụ", "Tổng cục", "Chi cục", "Viện", "Học viện", "Trường Đại học", "Đại học", "Trường Cao đẳng",
    "Trường Trung cấp", "Trường Trung học", "Trường THPT", "Trường THCS", "Trường Tiểu học",
    "Trường Mầm non", "Trường Mẫu giáo", "Trường Phổ thông", "Trường PTDT", "Trường PTDTNT", "Trường",
    "Trường Chính trị", "Trường Quân sự", "Bệnh viện", "Bệnh viện Công đoàn", "Bệnh xá",
    "Trung tâm", "Phòng khám", "Trạm Y tế",
    "Tập đoàn", "Tổng Công ty", "Công ty", "Chi nhánh", "Xí nghiệp", "Nhà máy", "Nông trường", "Lâm trường",
    "Hợp tác xã", "HTX", "Liên hiệp Hợp tác xã", "Liên minh Hợp tác xã", "Ngân hàng", "Quỹ", "Bưu điện",
    "Điện lực", "Ban Quản lý", "BQL", "Ban Giám hiệu", "Ban Giám đốc", "Ban Liên lạc", "Ban Công tác",
    "Ban Chỉ huy", "Ban Chỉ huy Phòng thủ", "Hội đồng", "Ủy ban", "Liên đoàn", "Liên hiệp", "Liên chi",
    "Hiệp hội", "Hội", "Công đoàn", "Đài", "Báo", "Tạp chí", "Nhà xuất bản", "Thư viện", "Bảo tàng",
    "Nhà hát", "Vườn", "Khu bảo tồn", "Hạt", "Trạm", "Đồn", "Đội", "Hải đội", "Cảng vụ", "Cảng", "Quân khu",
    "Quân đoàn", "Quân chủng", "Quân binh chủng", "Binh chủng", "Binh đoàn", "Sư đoàn", "Lữ đoàn",
    "Trung đoàn", "Tiểu đoàn", "Đại đội", "Trung đội", "Bộ Tư lệnh", "Bộ Tham mưu", "Vùng", "Tổ", "Ban",
    "Phòng", "Khoa", "Đảng đoàn", "Đoàn Kinh tế", "Đoàn trường", "Đoàn khối", "Đoàn Khối",
    "Đoàn Trường Đại học", "Đoàn Trường Cao đẳng",
    "Đoàn Trường THPT", "Đoàn Trường Trung học", "Đoàn Đại học", "Đoàn Học viện",
    "Hội Sinh viên Trường Đại học", "Nhà trường", "Câu lạc bộ",
    "Cơ quan", "Thanh tra", "Văn phòng", "Kho bạc Nhà nước", "Tòa án nhân dân", "Viện kiểm sát nhân dân",
    "Bảo hiểm xã hội", "Sở Giao dịch", "Trại giam", "Trại tạm giam", "Nhà tù", "Cơ sở cai nghiện",
    "Kiểm toán nhà nước", "Kiểm toán Nhà nước", "Agribank", "Vietcombank", "VietinBank", "BIDV", "VNPT",
    "Viettel", "MobiFone", "Viễn thông",
)  # fmt: skip

# Heads that a name of a place may begin with too ("Hội An", "Trạm Tấu"): one large word is not enough.
SHORT_HEADS: frozenset[str] = frozenset(
    {
        "Ban", "Hội", "Trường", "Vườn", "Vùng", "Quỹ", "Đồn", "Trạm", "Tổ", "Đội", "Phòng", "Khoa", "Đài",
        "Báo", "Cảng", "Hạt", "Cục", "Vụ", "Viện",
    }
)  # fmt: skip
# Heads that a number tells apart: "Trung đoàn 92", "Vùng 3".
NUMBERED_HEADS: tuple[str, ...] = (
    "Quân khu", "Quân đoàn", "Binh đoàn", "Sư đoàn", "Lữ đoàn", "Trung đoàn", "Tiểu đoàn", "Đại đội",
    "Trung đội", "Vùng", "Hải đội", "Đội", "Trạm", "Tổ", "khu vực", "số", "Kho", "Bệnh viện Quân y",
    "Nhà máy", "Ban Công tác",
)  # fmt: skip

# Parts of a body, named by what they do.
ROOM_HEADS: frozenset[str] = frozenset(
    {
        "Ban", "Phòng", "Tổ", "Khoa", "Văn phòng", "Thanh tra", "Cơ quan", "Hội đồng", "Ban Giám hiệu",
        "Ban Giám đốc", "Ban Liên lạc", "Ban Công tác", "Đội", "Ủy ban", "Liên chi", "Công đoàn", "Hội",
    }
)  # fmt: skip
# Bodies there is one of in every area: their field alone is no name of their own.
SECTOR_HEADS: frozenset[str] = frozenset(
    {
        "Ban Chỉ huy", "Ban Chỉ huy Phòng thủ",
        "Trung tâm", "Hạt", "Trạm", "Chi cục", "Ban Quản lý", "BQL", "Bệnh viện", "Đài", "Báo", "Hiệp hội",
        "Liên đoàn", "Liên hiệp", "Quỹ", "Kho bạc Nhà nước", "Bảo hiểm xã hội", "Tòa án nhân dân",
        "Viện kiểm sát nhân dân", "Trường", "Đồn", "Thư viện", "Bảo tàng", "Câu lạc bộ", "Bộ Tham mưu",
    }
)  # fmt: skip

# Kinds of bodies by which a text names again the one it has named in full: "Đảng ủy Công ty".
COMMON_BODIES: tuple[str, ...] = (
    "Đại học", "Nhà trường", "Trường", "Học viện", "Bệnh viện", "Tổng công ty", "Tổng Công ty", "Công ty",
    "Tập đoàn", "Trung đoàn", "Sư đoàn", "Lữ đoàn", "Quân khu", "Cục", "Viện", "Vườn", "Trung tâm", "Khối",
    "Quân đoàn", "Binh đoàn", "Tiểu đoàn", "Ngân hàng", "Chi nhánh", "Sở", "Chi cục", "Tổng cục", "Hạt",
    "Đồn", "Nhà máy", "Xí nghiệp", "Hợp tác xã", "Liên đoàn", "Ban Quản lý", "Ban Chỉ huy", "Bộ Chỉ huy",
    "Điện lực", "Bưu điện", "Bảo tàng", "Thư viện", "Trại giam", "Trại tạm giam", "Nhà hát",
)  # fmt: skip

# Parts of a body: they may be followed by the name of what they belong to.
SUBORDINATE: tuple[str, ...] = (
    "Phòng", "Đội", "Ban", "Văn phòng", "Thanh tra", "Khoa", "Tổ", "Hội đồng", "Trung tâm", "Đoàn Thanh niên",
    "Đoàn TNCS Hồ Chí Minh", "Công đoàn", "Công đoàn cơ sở", "Hội Phụ nữ", "Hội Cựu chiến binh", "Chi cục",
    "Hạt", "Trạm", "Cơ quan", "Ủy ban", "Liên chi", "Tiểu ban", "Trường", "Bệnh xá", "Đảng đoàn",
)  # fmt: skip

# Small words with which a name may go on: "Cục Tổ chức cán bộ", "Trung tâm Phát triển quỹ đất".
NAME_TAILS: tuple[str, ...] = (
    "cán bộ", "nhân dân", "dân sự", "giao thông", "hình sự", "kinh tế", "nội bộ", "quốc gia", "nhà nước",
    "khu vực",
    "hành chính", "đa khoa", "bệnh tật", "công cộng", "dự phòng", "đất đai", "môi trường", "cơ động",
    "điều tra", "tội phạm", "chính trị nội bộ", "tổng hợp", "chính sách", "xã hội", "lao động", "đào tạo",
    "nghề nghiệp", "dự án", "dự án đầu tư xây dựng", "đầu tư xây dựng", "các dự án", "quỹ đất", "lưới điện",
    "công trình", "các công trình", "các khu công nghiệp",
    "các Khu công nghiệp", "các Khu chế xuất", "khu chế xuất", "khu công nghiệp", "khu kinh tế",
    "rừng phòng hộ", "rừng đặc dụng", "rừng", "chợ", "thị trường", "cửa khẩu", "nội trú", "bán trú",
    "mầm non", "tiểu học", "chi nhánh", "trung học cơ sở", "trung học phổ thông", "phổ thông",
    "thiên nhiên", "y tế", "thương mại", "công nghiệp", "nông nghiệp", "nông thôn", "dân dụng", "thủy lợi",
    "nông thôn mới",
    "thú y", "bảo vệ thực vật", "nông nghiệp và phát triển", "phát triển", "nguồn nhân lực", "việc làm",
    "thể thao", "thể dục thể thao", "du lịch", "truyền thông", "thông tin", "cơ sở", "học đường", "trẻ em",
    "thanh niên", "phụ nữ", "nông dân", "cựu chiến binh", "doanh nghiệp", "doanh nghiệp nhỏ và vừa",
    "doanh nhân trẻ", "chuyên nghiệp", "hỗ trợ", "tư vấn", "thi đua", "khen thưởng", "vận tải", "hàng hải",
    "hàng không", "đường bộ", "đường sắt", "đường thủy", "thủy sản", "chăn nuôi", "trồng trọt",
    "lâm nghiệp", "lâm sản", "dân tộc", "tôn giáo", "lưu trữ", "thành viên", "quản trị", "thường trực",
    "trực thuộc", "liên ngành", "liên cơ quan", "chuyên trách", "chuyên môn", "nghiệp vụ", "kỹ thuật",
    "công nghệ", "hành chính công", "lưu động", "sáng tạo", "khởi nghiệp", "đổi mới", "ngành", "tỉnh lộ",
    "đô thị", "nước sạch", "vệ sinh", "ứng dụng", "an toàn", "thực phẩm", "bảo trợ", "hướng nghiệp",
    "các dân tộc", "các dân tộc thiểu số", "sau thông quan", "chuyên",
    "giáo dục", "thường xuyên", "giáo dục thường xuyên", "sự nghiệp", "sản xuất", "chế biến", "kinh doanh",
    "dịch vụ", "tín dụng", "chính sách xã hội", "đầu tư", "môi giới", "khu dân cư", "biên giới", "biển",
    "đảo", "hợp tác xã", "thiên tai", "khuyến học", "cụm công nghiệp", "các cụm công nghiệp", "bến xe",
    "di tích", "tích cực", "nhiễm khuẩn", "hình ảnh", "nông nghiệp công nghệ cao", "công nghệ cao",
    "chuyên",
)  # fmt: skip

# Words of two syllables or more that such names are made of, the first syllable in a large letter.
NAME_TERMS: tuple[str, ...] = (
    "An ninh", "An toàn", "Bảo hiểm", "Bảo tồn", "Bảo trợ", "Bảo vệ", "Bảo đảm", "Biên phòng", "Biên soạn",
    "Bình đẳng", "Bồi dưỡng", "Cải cách", "Cán bộ", "Cao su", "Cảnh sát", "Cấp cứu", "Cấp nước", "Chăm sóc",
    "Chăn nuôi", "Chấn thương", "Chính quyền", "Chính sách", "Chính trị", "Chuyên môn", "Chuyển đổi số",
    "Chữ thập đỏ", "Công chứng", "Công chức", "Công nghệ", "Công nghiệp", "Công nhân", "Công tác",
    "Công thương", "Công trình", "Công viên", "Cơ giới", "Cơ khí", "Cơ yếu", "Cứu hộ", "Cứu nạn", "Cứu trợ",
    "Cựu chiến binh", "Cựu giáo chức", "Cựu thanh niên xung phong", "Dân số", "Dân sự", "Dân tộc",
    "Dân vận", "Dệt may", "Di sản", "Di tích", "Dịch tễ", "Dịch vụ", "Dinh dưỡng", "Doanh nghiệp",
    "Doanh nhân", "Du lịch", "Dự án", "Dự phòng", "Dược phẩm", "Đa khoa", "Đại đoàn kết", "Đào tạo",
    "Đất đai", "Đầu tư", "Đặc công", "Địa chính", "Địa chất", "Điện ảnh", "Điện lực", "Điều dưỡng",
    "Điều tra", "Đổi mới", "Đối ngoại", "Đối ngoại nhân dân", "Đô thị", "Đường bộ", "Đường sắt",
    "Đường thủy", "Đăng ký", "Đăng kiểm", "Đấu thầu", "Đấu giá", "Giám đốc", "Giám hiệu", "Giám định",
    "Giám sát", "Giáo dục", "Giáo dục thể chất", "Giáo dục nghề nghiệp", "Giáo dục thường xuyên",
    "Giao dịch", "Giao thông", "Gia đình", "Giải quyết", "Giống cây trồng", "Hải đảo", "Hải quân",
    "Hải quan", "Hàng hải", "Hàng không", "Hành chính", "Hậu cần", "Hiến máu", "Hòa giải", "Hỗ trợ",
    "Hồi sức", "Hợp tác", "Hợp tác quốc tế", "Huấn luyện", "Hướng nghiệp", "Hữu nghị", "Kế hoạch",
    "Kế toán", "Khai thác", "Khám chữa bệnh", "Khảo thí", "Khen thưởng", "Khí tượng", "Khoa học", "Khu vực",
    "Khoáng sản", "Khởi nghiệp", "Khuyến công", "Khuyến học", "Khuyến nông", "Khuyết tật", "Kiểm dịch",
    "Kiểm định", "Kiểm lâm", "Kiểm ngư", "Kiểm nghiệm", "Kiểm sát", "Kiểm soát", "Kiểm toán", "Kiểm tra",
    "Kiến trúc", "Kinh doanh", "Kinh tế", "Ký sinh trùng", "Kỹ thuật", "Lao động", "Lâm nghiệp",
    "Lâm nông nghiệp", "Lịch sử", "Liên lạc", "Luật gia", "Luật sư", "Lưu trữ", "Lưu niệm", "Mặt trận",
    "Mẫu giáo", "Mầm non", "Môi trường", "Mỹ thuật", "Năng lượng", "Nạn nhân chất độc da cam", "Nội chính",
    "Nội trú", "Nội vụ", "Nông dân", "Nông hóa", "Nông lâm", "Nông nghiệp", "Nông thôn", "Ngân hàng",
    "Ngân sách", "Nghệ nhân", "Nghệ thuật", "Nghề nghiệp", "Nghiên cứu", "Nghiệp vụ", "Ngoại giao",
    "Ngoại ngữ", "Ngoại vụ", "Người cao tuổi", "Người khuyết tật", "Người mù", "Nguồn nhân lực", "Ngữ văn",
    "Nhà báo", "Nhà giáo", "Nhân dân", "Nhân sự", "Nhi đồng", "Nuôi trồng", "Ổn định", "Phát thanh",
    "Phát thanh và Truyền hình", "Phát triển", "Pháp chế", "Pháp luật", "Phổ biến", "Phổ thông",
    "Phòng chống", "Phòng cháy", "Phòng cháy chữa cháy", "Phòng, chống", "Phòng không", "Phòng thủ dân sự",
    "Phong trào", "Phục hồi chức năng", "Phục vụ", "Phụ nữ", "Phụ sản", "Quan hệ", "Quân dân y",
    "Quân nhân", "Quân sự", "Quản lý", "Quản trị", "Quân y", "Quốc gia", "Quốc phòng", "Quốc tế",
    "Quy hoạch", "Quyền lợi", "Quỹ đất", "Sáng tạo", "Sân bay", "Sản xuất", "Sinh viên", "Sinh học",
    "Sinh vật cảnh", "Sư phạm", "Sức khỏe", "Sự nghiệp", "Tác chiến", "Tài chính", "Tài nguyên",
    "Tai mũi họng", "Tâm thần", "Tập huấn", "Tiếp dân", "Tiếp công dân", "Tiêu chuẩn", "Tim mạch",
    "Tin học", "Tín dụng", "Tình nguyện", "Toán học", "Tôn giáo", "Tổ chức", "Tổng hợp", "Tội phạm",
    "Tuyên giáo", "Tuyên truyền", "Tuyển sinh", "Tư pháp", "Tư tưởng", "Tư vấn", "Từ thiện", "Tự nhiên",
    "Tham mưu", "Than khoáng sản", "Thanh niên", "Thanh niên xung phong", "Thanh niên tình nguyện",
    "Thanh tra", "Thẩm định", "Thẩm phán", "Thể dục", "Thể thao", "Thi đua", "Thi hành án", "Thị trường",
    "Thiên nhiên", "Thiên tai", "Thiết kế", "Thiếu nhi", "Thông tin", "Thông tấn", "Thống kê", "Thú y",
    "Thủy điện", "Thủy lợi", "Thủy nông", "Thủy sản", "Thực phẩm", "Thực hành", "Thương binh", "Thương mại",
    "Thường trực", "Trang thiết bị", "Trật tự", "Trẻ em", "Trinh sát", "Triển lãm", "Trồng trọt",
    "Trợ giúp", "Điều phối", "Cung ứng", "Hưu trí", "Viên chức",
    "Truyền hình", "Truyền máu", "Truyền nhiễm", "Truyền thông", "Trung học", "Tiểu học", "Trung cấp",
    "Ứng dụng", "Văn hóa", "Văn học", "Văn hóa nghệ thuật", "Văn nghệ", "Văn phòng", "Vật tư", "Vận động",
    "Vận tải", "Vệ sinh", "Vệ sinh môi trường", "Việc làm", "Viễn thông", "Xã hội", "Chi nhánh", "Nhà nước",
    "Viên chức",
    "Xây dựng", "Xây lắp", "Xét nghiệm", "Công binh", "Pháo binh", "Bộ binh", "Tăng thiết giáp", "Hóa học",
    "Không quân", "Tên lửa", "Ra đa", "Xuất bản", "Xuất nhập khẩu", "Xúc tiến", "Xử lý", "Y học",
    "Y học cổ truyền", "Y tế", "Y dược", "Y dược cổ truyền", "Bưu chính", "Điện tử", "Cơ sở", "Liên cơ",
    "Cửa khẩu", "Mua sắm", "Công lập",
    "Cổ phần", "Chế biến", "Chứng khoán", "Hóa chất", "Lương thực", "Nước sạch", "Thoát nước",
    "Cấp thoát nước", "Cây xanh", "Chiếu sáng", "Xăng dầu", "Dầu khí", "Xi măng", "Gang thép", "Mía đường",
    "Cà phê", "Giày dép", "Dược liệu", "Vật liệu", "Vật liệu xây dựng", "Khách sạn", "Lữ hành", "Lắp máy",
    "Bến xe", "Nông sản", "Hải sản", "Tài nguyên nước", "Thủ đô", "Da liễu", "Ung bướu", "Lao phổi",
    "Lão khoa", "Nội tiết", "Huyết học", "Chỉnh hình", "Răng hàm mặt", "Nhiệt đới",
    "Trách nhiệm hữu hạn", "Bộ đội", "Quân đội", "Bầu cử", "Bệnh phổi",
    "Một thành viên", "Môi trường đô thị", "Hạ tầng", "Kỹ nghệ", "Đoàn kết", "Thí nghiệm", "Bán trú",
    "Dân lập", "Chuyên nghiệp", "Khu kinh tế", "Khu công nghiệp", "Nông trường", "Lâm trường",
    "Đa khoa Trung tâm", "Đa khoa Trung ương", "Nữ công", "Đóng tàu", "Phân đạm", "Xe buýt",
    "Xe khách", "Dệt kim", "Da giày", "Vận chuyển", "Bốc xếp", "Hoa tiêu", "Lai dắt", "Kho vận",
    "Bao bì", "Thủy tinh", "Gạch ngói", "Bia rượu", "Nước giải khát", "Thức ăn chăn nuôi",
    "Điện gió", "Điện mặt trời", "Nhiệt điện", "Thông quan", "Đường sông", "Cảng biển",
    "Gốm sứ", "Thuốc lá", "Hồ tiêu", "Đồ hộp", "Đông lạnh", "Du thuyền", "Bến bãi",
    "Phân bón", "May mặc", "Giày da", "Chế tạo", "Chế tạo máy", "Bánh kẹo", "Nước khoáng", "Luyện kim",
    "Luyện thép", "Cơ điện", "Vận tải biển", "Cầu đường", "Thủy hải sản", "Đường thủy nội địa", "Đầu máy",
    "Toa xe", "Cảng cá", "Nghề cá", "Cá ngừ", "Cá tra", "Tôm giống", "Cây giống", "Làng nghề",
    "Đánh bắt", "Đánh cá", "Nuôi biển", "Nuôi tôm", "Nước mắm", "Cây ăn quả",
    "Thủ công mỹ nghệ", "Chợ đầu mối",
    "Rừng phòng hộ", "Rừng đặc dụng", "Khu du lịch", "Cụm công nghiệp",
    "Công tác sinh viên", "Công tác học sinh",
)  # fmt: skip
