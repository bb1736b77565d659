"""Bodies of the political system as texts name them.

CENTRAL stand for themselves. LEVELLED are there once at every level and need its word or a place. FIELDS are
the areas of ministries (Bộ …), provincial departments (Sở …) and district or commune offices (Phòng …), by
Nghị định 24/2014, 107/2020, 45/2025 and 150/2025/NĐ-CP, with the short forms of the press.
"""

from soichieu.pure.reading.data.named_bodies import NAMED_HEADS as NAMED_HEADS  # noqa: PLC0414

CENTRAL: tuple[str, ...] = (
    "Bộ Chính trị", "Ban Bí thư", "Ban Bí thư Trung ương Đoàn", "Ban Bí thư Trung ương Đảng",
    "Ban Bí thư Trung ương",
    "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Ban Chấp hành Trung ương Đảng",
    "Ban Chấp hành Trung ương", "BCH Trung ương Đảng", "BCH Trung ương", "Trung ương Đảng",
    "Bộ Chính trị, Ban Bí thư", "Văn phòng Trung ương Đảng", "Văn phòng Trung ương",
    "Ban Tổ chức Trung ương", "Ban Tuyên giáo và Dân vận Trung ương", "Ban Tuyên giáo Trung ương",
    "Ban Dân vận Trung ương", "Ban Nội chính Trung ương", "Ban Kinh tế Trung ương",
    "Ban Đối ngoại Trung ương", "Ban Chính sách, chiến lược Trung ương", "Ủy ban Kiểm tra Trung ương",
    "UBKT Trung ương", "Hội đồng Lý luận Trung ương", "Đảng ủy Công an Trung ương", "Quân ủy Trung ương",
    "Đảng ủy Chính phủ", "Đảng ủy Quốc hội", "Đảng ủy Khối các cơ quan Trung ương",
    "Đảng ủy các cơ quan Đảng Trung ương", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "UBTV Quốc hội",
    "Văn phòng Quốc hội", "Chính phủ", "Thủ tướng Chính phủ", "Văn phòng Chính phủ", "Thanh tra Chính phủ",
    "Ngân hàng Nhà nước Việt Nam", "Ngân hàng Nhà nước", "Tòa án nhân dân tối cao", "TAND tối cao",
    "VKSND tối cao", "Viện Kiểm sát nhân dân tối cao", "Viện kiểm sát nhân dân tối cao",
    "Kiểm toán Nhà nước", "Kiểm toán nhà nước", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "Ủy ban Trung ương MTTQ Việt Nam", "Trung ương Đoàn", "Trung ương Đoàn TNCS Hồ Chí Minh",
    "Trung ương Hội Nông dân Việt Nam", "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
    "Trung ương Hội LHPN Việt Nam", "Hội Nông dân Việt Nam", "Trung ương Hội Cựu chiến binh Việt Nam",
    "Hội Liên hiệp Phụ nữ Việt Nam", "Hội LHPN Việt Nam", "Hội Cựu chiến binh Việt Nam",
    "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam", "Ngân hàng Chính sách xã hội Việt Nam",
    "Tập đoàn Điện lực Việt Nam", "Tổng Liên đoàn Lao động Việt Nam", "Tổng Liên đoàn",
    "Bảo hiểm xã hội Việt Nam",
    "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực",
    "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực", "Hội đồng Bầu cử quốc gia",
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "Viện Hàn lâm Khoa học xã hội Việt Nam",
    "Tập đoàn Công nghiệp - Viễn thông Quân đội", "Tập đoàn Bưu chính Viễn thông Việt Nam",
    "Thông tấn xã Việt Nam", "Đài Tiếng nói Việt Nam", "Hội Chữ thập đỏ Việt Nam", "Hội Khuyến học Việt Nam",
    "Hội Nhà báo Việt Nam", "Liên minh Hợp tác xã Việt Nam",
    "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
    "Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Tổng cục Chính trị", "Tổng cục Chính trị Quân đội nhân dân Việt Nam", "Bộ Tổng Tham mưu",
    "Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam", "Đài Truyền hình Việt Nam",
    "Học viện Chính trị quốc gia Hồ Chí Minh", "Ủy ban Dân tộc", "BHXH Việt Nam", "NHNN Việt Nam",
    "Ủy ban Quốc gia về Chuyển đổi số", "Ủy ban An toàn giao thông Quốc gia",
    "Hội đồng Thi đua - Khen thưởng Trung ương",
    "Hội CCB Việt Nam", "Trung ương Hội CCB Việt Nam", "Tổng LĐLĐ Việt Nam", "UBTW MTTQ Việt Nam",
    "Bộ Tổng tham mưu",
)  # fmt: skip

# What a printed central name stands for, where it is said in several ways.
CENTRAL_NAMES: dict[str, str] = {
    "Ban Bí thư Trung ương Đảng": "Ban Bí thư",
    "Ban Bí thư Trung ương": "Ban Bí thư",
    "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam": "Ban Chấp hành Trung ương",
    "Ban Chấp hành Trung ương Đảng": "Ban Chấp hành Trung ương",
    "BCH Trung ương Đảng": "Ban Chấp hành Trung ương",
    "BCH Trung ương": "Ban Chấp hành Trung ương",
    "Trung ương Đảng": "Ban Chấp hành Trung ương",
    "Văn phòng Trung ương": "Văn phòng Trung ương Đảng",
    "UBKT Trung ương": "Ủy ban Kiểm tra Trung ương",
    "TAND tối cao": "Tòa án nhân dân tối cao",
    "VKSND tối cao": "Viện Kiểm sát nhân dân tối cao",
    "UBTV Quốc hội": "Ủy ban Thường vụ Quốc hội",
    "Trung ương Hội LHPN Việt Nam": "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
    "Hội LHPN Việt Nam": "Hội Liên hiệp Phụ nữ Việt Nam",
    "Ngân hàng Nhà nước": "Ngân hàng Nhà nước Việt Nam",
    "NHNN Việt Nam": "Ngân hàng Nhà nước Việt Nam",
    "BHXH Việt Nam": "Bảo hiểm xã hội Việt Nam",
    "Hội CCB Việt Nam": "Hội Cựu chiến binh Việt Nam",
    "Trung ương Hội CCB Việt Nam": "Trung ương Hội Cựu chiến binh Việt Nam",
    "Tổng LĐLĐ Việt Nam": "Tổng Liên đoàn Lao động Việt Nam",
    "Tổng Liên đoàn": "Tổng Liên đoàn Lao động Việt Nam",
    "UBTW MTTQ Việt Nam": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "Bộ Tổng tham mưu": "Bộ Tổng Tham mưu",
    "Viện kiểm sát nhân dân tối cao": "Viện Kiểm sát nhân dân tối cao",
    "Kiểm toán nhà nước": "Kiểm toán Nhà nước",
    "Ủy ban Trung ương MTTQ Việt Nam": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
}

# Boards and offices of a committee: they stand before its name and share its place.
BOARDS: tuple[str, ...] = (
    "Ban Thường vụ", "BTV", "Ban Chấp hành", "BCH", "Thường trực", "Thường vụ", "Văn phòng", "Ban Tổ chức",
    "Ban Tuyên giáo và Dân vận", "Ban Tuyên giáo", "Ban Dân vận", "Ban Nội chính", "Ban Xây dựng Đảng",
    "Ủy ban Kiểm tra", "UBKT", "Đảng đoàn", "Ban cán sự đảng", "Ban Cán sự đảng", "Hội đồng quản trị",
    "Thanh tra", "Hội đồng Thi đua - Khen thưởng", "Ban Thường trực", "Đoàn Chủ tịch", "Đại hội đồng cổ đông",
    "Hội đồng thành viên", "Cơ quan Ủy ban Kiểm tra", "Phòng Giao dịch",
)  # fmt: skip

PARTY_COMMITTEES: dict[str, str] = {
    "Tỉnh ủy": "tỉnh",
    "Thành ủy": "thành phố",
    "Huyện ủy": "huyện",
    "Quận ủy": "quận",
    "Thị ủy": "thị xã",
    "Tỉnh đoàn": "tỉnh",
    "Thành đoàn": "thành phố",
    "Huyện đoàn": "huyện",
    "Thị đoàn": "thị xã",
    "Đoàn xã": "xã",
    "Đoàn phường": "phường",
    "Xã đoàn": "xã",
    "Phường đoàn": "phường",
}

LEVELLED: tuple[str, ...] = (
    "UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân", "HĐND và UBND", "HĐND - UBND", "HĐND-UBND",
    "Hội đồng nhân dân và Ủy ban nhân dân", "Đoàn ĐBQH và HĐND",
    "Đoàn đại biểu Quốc hội và Hội đồng nhân dân", "UB MTTQ", "UBMTTQ", "UBMTTQ Việt Nam", "Ủy ban MTTQ",
    "Ủy ban MTTQ Việt Nam", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc", "MTTQ Việt Nam",
    "MTTQ", "Mặt trận Tổ quốc Việt Nam", "Mặt trận Tổ quốc", "Mặt trận", "Công an", "Công an nhân dân",
    "Bộ Chỉ huy Quân sự", "Bộ CHQS", "Ban Chỉ huy Quân sự", "Ban CHQS", "Bộ Chỉ huy Bộ đội Biên phòng",
    "Bộ Chỉ huy BĐBP", "Bộ đội Biên phòng", "BĐBP", "Tòa án nhân dân", "TAND", "Viện kiểm sát nhân dân",
    "Viện Kiểm sát nhân dân", "VKSND", "Viện KSND", "Liên đoàn Lao động", "LĐLĐ",
    "Hội Nông dân", "Hội Cựu chiến binh",
    "Hội CCB", "Hội Liên hiệp Phụ nữ", "Hội LHPN", "Hội Phụ nữ", "Đoàn Thanh niên", "Đoàn TNCS Hồ Chí Minh",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Hội Chữ thập đỏ", "Hội Khuyến học", "Hội Người cao tuổi",
    "Kho bạc Nhà nước", "Bảo hiểm xã hội", "BHXH", "Cục Thuế", "Chi cục Thuế", "Thuế", "Cục Hải quan",
    "Cục Thống kê", "Chi cục Thống kê", "Trung tâm Y tế", "Trạm Y tế", "Bệnh viện Đa khoa",
    "Bệnh viện đa khoa", "Trung tâm Kiểm soát bệnh tật", "Trung tâm Phục vụ hành chính công",
    "Trường Chính trị", "Ban Dân tộc", "Thanh tra", "Văn phòng", "Cơ quan Cảnh sát điều tra",
    "Ban An toàn giao thông", "Đảng bộ", "Liên hiệp các Hội Khoa học và Kỹ thuật",
    "Liên hiệp các hội Khoa học và Kỹ thuật",
    "Ban Quản lý Khu kinh tế", "Ban Quản lý các khu công nghiệp", "Thống kê", "Thi hành án dân sự",
    "Ban Chỉ huy Bộ đội Biên phòng", "Ban Chỉ huy BĐBP", "Bưu điện", "Viễn thông", "Điện lực",
    "Ủy ban Bầu cử", "Ban Bầu cử", "Hội đồng Nghĩa vụ quân sự", "Hội Luật gia", "Hội Nhà báo", "Hội Đông y",
    "Hội Cựu thanh niên xung phong", "Hội Nạn nhân chất độc da cam", "Ban đại diện Hội Người cao tuổi",
    "Ban đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội",
    "Ban đại diện Hội đồng quản trị",
    "Ban Đại diện Hội đồng quản trị", "Ban đại diện HĐQT", "Ban Đại diện HĐQT",
    "Liên minh Hợp tác xã", "Liên minh HTX", "Ngân hàng Chính sách xã hội", "NHCSXH",
    "Ngân hàng CSXH", "KBNN", "Đài Phát thanh và Truyền hình",
    "Ban Bảo vệ, chăm sóc sức khỏe cán bộ", "Ban Bảo vệ chăm sóc sức khỏe cán bộ",
    "Hội Thanh niên", "Hội Liên hiệp Thanh niên", "Trung tâm Chính trị", "Đoàn ĐBQH",
    "Đoàn đại biểu Quốc hội", "Công đoàn", "Liên hiệp các tổ chức hữu nghị",
    "Hội Văn học - Nghệ thuật", "Hội Văn học Nghệ thuật", "Hội Kế hoạch hóa gia đình", "Hội Người mù",
    "Hội Cựu giáo chức", "Hội Khoa học Lịch sử", "Hội Làm vườn", "Hội Sinh vật cảnh",
    "Hội Bảo trợ người khuyết tật và trẻ mồ côi", "Hội Bảo trợ người khuyết tật và trẻ em mồ côi",
    "Hội Nạn nhân chất độc da cam/dioxin", "Hội Nữ doanh nhân", "Hội Doanh nhân trẻ",
    "Hội Doanh nghiệp nhỏ và vừa", "Hiệp hội Doanh nghiệp", "Hiệp hội Du lịch", "Hội Điều dưỡng", "Hội Y học",
    "Hội Sinh viên", "Hội Cựu tù chính trị", "Báo và Đài Phát thanh, Truyền hình",
    "Báo và Đài Phát thanh và Truyền hình", "Báo và Phát thanh, Truyền hình",
    "Báo và phát thanh, truyền hình", "Chi cục Dân số", "Đoàn Luật sư", "Hội Công chứng viên",
)  # fmt: skip

# Bodies that texts name only as those of a party committee: "Đảng ủy các cơ quan Đảng tỉnh".
INNER_BODIES: tuple[str, ...] = (
    "các cơ quan Đảng", "các cơ quan đảng", "Các cơ quan Đảng", "Khối các cơ quan và doanh nghiệp",
    "Mặt trận Tổ quốc, các đoàn thể", "Mặt trận Tổ quốc và các đoàn thể", "MTTQ, các đoàn thể",
    "MTTQ và các đoàn thể", "Khối các cơ quan", "Khối Các cơ quan", "Khối Doanh nghiệp",
    "Khối doanh nghiệp", "Quân sự",
    "Bộ đội Biên phòng",
)  # fmt: skip

# Bodies named in full by themselves: "Sở Y tế", "Bộ Y tế".
DEPARTMENT_HEADS: tuple[str, ...] = (
    "Bộ",
    "Sở",
    "Phòng",
    "Cục",
    "Vụ",
    "Thanh tra Sở",
    "Văn phòng Bộ",
    "Văn phòng Sở",
)
FIELDS: tuple[str, ...] = (
    "Công an", "Quốc phòng", "Ngoại giao", "Nội vụ", "Tư pháp", "Tài chính", "Công Thương", "Công thương",
    "Xây dựng", "Y tế", "Giáo dục và Đào tạo", "Giáo dục - Đào tạo", "Giáo dục", "GD-ĐT", "GD&ĐT", "GDĐT",
    "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp và PTNT", "NN-PTNT", "NN&PTNT",
    "Nông nghiệp và Môi trường", "NN&MT", "Nông nghiệp", "Tài nguyên và Môi trường", "TN-MT", "TN&MT",
    "Khoa học và Công nghệ", "KH-CN", "KH&CN", "Thông tin và Truyền thông", "TT-TT", "TT&TT",
    "Lao động - Thương binh và Xã hội", "Lao động – Thương binh và Xã hội",
    "Lao động, Thương binh và Xã hội", "Lao động-Thương binh và Xã hội", "LĐ-TB&XH", "LĐTB&XH",
    "Văn hóa, Thể thao và Du lịch", "VH-TT&DL", "VHTT&DL", "VH,TT&DL", "Văn hóa và Thể thao",
    "Văn hóa - Xã hội", "Văn hóa và Thông tin",
    "Văn hóa, Khoa học và Thông tin", "Văn hóa", "Du lịch", "Kế hoạch và Đầu tư", "KH-ĐT",
    "KH&ĐT", "Giao thông vận tải", "Giao thông Vận tải", "GTVT", "Ngoại vụ", "Dân tộc và Tôn giáo",
    "Dân tộc", "Kinh tế", "Kinh tế và Hạ tầng", "Kinh tế - Hạ tầng", "Kinh tế, Hạ tầng và Đô thị",
    "Nghiệp vụ, dự toán, pháp chế", "Nghiệp vụ, Dự toán, Pháp chế", "Quản lý, hỗ trợ doanh nghiệp",
    "Thu thập, xử lý thông tin", "Tổ chức - Hành chính",
    "Quản lý đô thị", "Quy hoạch - Kiến trúc", "Tham mưu", "Tài chính - Kế hoạch", "An ninh", "Cảnh sát",
    "Tổ chức cán bộ", "Công tác chính trị", "Cảnh sát giao thông", "Cảnh sát hình sự", "Hậu cần",
    "Giáo dục Trung học", "Giáo dục Tiểu học", "Giáo dục Mầm non", "Giáo dục Đại học", "Pháp chế",
    "Kế hoạch - Tài chính", "Kế hoạch – Tài chính", "Tổ chức - Cán bộ", "Y tế dự phòng", "An ninh nội địa",
    "An ninh mạng", "Chuyển đổi số", "Quản lý Khám, chữa bệnh", "Cảnh sát phòng cháy, chữa cháy",
    "Phòng bệnh", "Nghiệp vụ Y", "Tổng hợp", "Xây dựng phong trào bảo vệ an ninh Tổ quốc",
    "Công tác đảng và công tác chính trị", "Cảnh sát quản lý hành chính về trật tự xã hội",
    "An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao",
    "Cảnh sát điều tra tội phạm về trật tự xã hội",
    "Cảnh sát điều tra tội phạm về ma túy", "Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu",
    "Cảnh sát thi hành án hình sự và hỗ trợ tư pháp", "Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Quản lý xuất nhập cảnh", "An ninh chính trị nội bộ", "An ninh kinh tế", "An ninh đối ngoại",
    "Kỹ thuật hình sự", "Viễn thông - Cơ yếu", "Cảnh sát kinh tế", "Cảnh sát môi trường", "Cảnh sát cơ động",
    "Cảnh sát điều tra tội phạm về kinh tế, môi trường",
)  # fmt: skip

# Short forms that a full name never bears.
SHORT_BODIES: dict[str, str] = {
    "BTV": "Ban Thường vụ", "BCH": "Ban Chấp hành", "UBKT": "Ủy ban Kiểm tra", "BCĐ": "Ban Chỉ đạo",
    "Ban chỉ đạo": "Ban Chỉ đạo", "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân",
    "UB MTTQ": "Ủy ban Mặt trận Tổ quốc", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "Ủy ban MTTQ": "Ủy ban Mặt trận Tổ quốc", "MTTQ": "Mặt trận Tổ quốc",
    "LĐLĐ": "Liên đoàn Lao động", "Hội CCB": "Hội Cựu chiến binh",
    "CĐCS": "Công đoàn cơ sở", "Hội LHPN": "Hội Liên hiệp Phụ nữ",
    "TAND": "Tòa án nhân dân", "VKSND": "Viện kiểm sát nhân dân",
    "Viện KSND": "Viện kiểm sát nhân dân", "Liên minh HTX": "Liên minh Hợp tác xã",
    "BHXH": "Bảo hiểm xã hội", "NHCSXH": "Ngân hàng Chính sách xã hội",
    "Ngân hàng CSXH": "Ngân hàng Chính sách xã hội", "KBNN": "Kho bạc Nhà nước",
    "HĐQT": "Hội đồng quản trị", "Bộ CHQS": "Bộ Chỉ huy Quân sự", "Ban CHQS": "Ban Chỉ huy Quân sự",
    "BĐBP": "Bộ đội Biên phòng", "Đoàn ĐBQH": "Đoàn đại biểu Quốc hội",
}  # fmt: skip

# The short forms of the press, written out.
SHORT_FIELDS: dict[str, str] = {
    "GD-ĐT": "Giáo dục và Đào tạo", "GD&ĐT": "Giáo dục và Đào tạo", "GDĐT": "Giáo dục và Đào tạo",
    "Giáo dục - Đào tạo": "Giáo dục và Đào tạo", "NN-PTNT": "Nông nghiệp và Phát triển nông thôn",
    "NN&PTNT": "Nông nghiệp và Phát triển nông thôn",
    "Nông nghiệp và PTNT": "Nông nghiệp và Phát triển nông thôn", "NN&MT": "Nông nghiệp và Môi trường",
    "TN-MT": "Tài nguyên và Môi trường", "TN&MT": "Tài nguyên và Môi trường",
    "KH-CN": "Khoa học và Công nghệ", "KH&CN": "Khoa học và Công nghệ",
    "TT-TT": "Thông tin và Truyền thông", "TT&TT": "Thông tin và Truyền thông",
    "LĐ-TB&XH": "Lao động - Thương binh và Xã hội", "LĐTB&XH": "Lao động - Thương binh và Xã hội",
    "Lao động – Thương binh và Xã hội": "Lao động - Thương binh và Xã hội",
    "Lao động, Thương binh và Xã hội": "Lao động - Thương binh và Xã hội",
    "Lao động-Thương binh và Xã hội": "Lao động - Thương binh và Xã hội",
    "VH-TT&DL": "Văn hóa, Thể thao và Du lịch", "VHTT&DL": "Văn hóa, Thể thao và Du lịch",
    "VH,TT&DL": "Văn hóa, Thể thao và Du lịch", "KH-ĐT": "Kế hoạch và Đầu tư",
    "KH&ĐT": "Kế hoạch và Đầu tư", "GTVT": "Giao thông vận tải", "Giao thông Vận tải": "Giao thông vận tải",
    "Công thương": "Công Thương",
}  # fmt: skip

STEERING = ("Ban Chỉ đạo", "Ban chỉ đạo", "BCĐ", "Tiểu ban", "Tổ công tác", "Ban Tổ chức Hội nghị")

# Further words a body in a letterhead may begin with, in small letters.
LETTERHEAD_HEADS: tuple[str, ...] = (
    "hải quan",
    "đoàn", "liên đoàn", "mặt trận", "cơ quan", "chi đoàn", "chi hội", "khoa", "tỉnh ủy", "hội đồng", "tổ",
    "nhà máy", "tòa án", "viện kiểm sát", "bộ tư lệnh", "bộ chỉ huy", "ban chỉ huy", "trường", "khu", "quỹ",
    "tổng liên đoàn", "trung ương", "liên ngành", "liên tịch", "đại hội", "đoàn đại biểu", "đoàn kiểm tra",
    "đoàn giám sát", "đoàn thanh tra", "tiểu ban", "hiệp hội", "làng", "thôn", "khu phố",
    "liên minh", "cđcs", "công đoàn cơ sở", "phân xưởng", "phân hiệu", "phân hội", "bộ môn", "bộ phận",
    "ngành", "khu", "nhóm", "đại lý",
)  # fmt: skip
