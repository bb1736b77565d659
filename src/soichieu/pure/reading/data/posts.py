"""Ranks, learned titles, forms of address and public posts.

Ranks: Luật Công an nhân dân 2018 Điều 21, Luật Sĩ quan Quân đội nhân dân Việt Nam. Posts: Quy định 368-QĐ/TW
(nhóm chức danh, chức vụ lãnh đạo của hệ thống chính trị) and what the press prints.
"""

RANKS: tuple[str, ...] = (
    "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đô đốc", "Phó Đô đốc", "Chuẩn Đô đốc",
    "Đại tá", "Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "Trung úy", "Thiếu úy",
)  # fmt: skip
LEARNED: tuple[str, ...] = (
    "GS.TSKH", "GS.TS", "PGS.TS", "PGS, TS", "GS, TS", "TSKH", "PGS", "GS", "TS.BS", "TS.", "TS", "ThS.BS",
    "ThS", "BSCKII", "BSCKI", "BSCK II", "BSCK I", "BS.CKII", "BS.CKI", "BS", "Tiến sĩ", "Tiến sỹ",
    "Thạc sĩ", "Thạc sỹ", "Giáo sư", "Phó Giáo sư", "Bác sĩ", "Bác sỹ", "Luật sư", "Kỹ sư",
    "Nhà giáo Nhân dân", "Nhà giáo Ưu tú", "NGƯT", "NGND", "Thầy thuốc Ưu tú", "Thầy thuốc Nhân dân",
    "TTƯT", "TTND", "Dược sĩ",
)  # fmt: skip
ADDRESS: tuple[str, ...] = (
    "đồng chí", "các đồng chí", "đ/c", "các đ/c", "đc", "ông", "bà", "các ông", "các bà", "thầy", "cô",
    "anh", "chị",
)  # fmt: skip

# The first words of posts; what they govern (a body, a level) follows.
POST_HEADS: tuple[str, ...] = (
    "Tổng Bí thư", "Nguyên Tổng Bí thư", "Phó Bí thư Thường trực", "Phó Bí thư", "Bí thư",
    "Bí thư thứ nhất", "Chủ tịch nước", "Phó Chủ tịch nước", "Chủ tịch Quốc hội", "Phó Chủ tịch Quốc hội",
    "Phó Chủ tịch Thường trực", "Chủ tịch", "Phó Chủ tịch", "Thủ tướng Chính phủ",
    "Phó Thủ tướng Thường trực Chính phủ", "Phó Thủ tướng Thường trực", "Phó Thủ tướng Chính phủ",
    "Thủ tướng", "Phó Thủ tướng", "Ủy viên Bộ Chính trị", "Ủy viên dự khuyết Trung ương Đảng",
    "Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng", "Ủy viên Ban Chấp hành Trung ương Đảng",
    "Ủy viên BCH Trung ương Đảng", "Ủy viên Trung ương Đảng", "Ủy viên Ban Bí thư", "Ủy viên Ban Thường vụ",
    "Ủy viên BTV", "Ủy viên Ban Chấp hành", "Ủy viên BCH", "Ủy viên Thường trực", "Ủy viên Thường vụ",
    "Ủy viên", "Thường trực Ban Bí thư", "Thường trực", "Bộ trưởng", "Thứ trưởng Thường trực", "Thứ trưởng",
    "Trưởng Ban", "Phó Trưởng Ban Thường trực", "Phó Trưởng Ban", "Phó Ban", "Trưởng Công an",
    "Phó Trưởng Công an", "Trưởng Phòng", "Phó Trưởng Phòng", "Phó Phòng", "Phó Trưởng phòng phụ trách",
    "Trưởng đoàn", "Phó Trưởng đoàn", "Trưởng Đoàn", "Phó trưởng Đoàn chuyên trách", "Phó Trưởng Đoàn",
    "Trưởng tiểu ban", "Tổ trưởng", "Tổ phó", "Đội trưởng", "Phó Đội trưởng", "Trưởng khoa",
    "Phó Trưởng khoa", "Trưởng trạm", "Trưởng Trạm", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Giám đốc",
    "Phó Giám đốc", "Quyền Giám đốc", "Phó Giám đốc phụ trách", "Phó Giám đốc Thường trực", "Hiệu trưởng",
    "Phó Hiệu trưởng", "Viện trưởng", "Phó Viện trưởng", "Chánh án", "Phó Chánh án", "Chánh Văn phòng",
    "Phó Chánh Văn phòng", "Chánh Thanh tra", "Phó Chánh Thanh tra", "Cục trưởng", "Phó Cục trưởng",
    "Vụ trưởng", "Phó Vụ trưởng", "Tổng cục trưởng", "Phó Tổng cục trưởng", "Chi cục trưởng",
    "Phó Chi cục trưởng", "Chủ nhiệm", "Phó Chủ nhiệm", "Tổng Thư ký", "Tổng Thanh tra",
    "Phó Tổng Thanh tra", "Tổng Kiểm toán", "Thống đốc", "Phó Thống đốc", "Chỉ huy trưởng",
    "Phó Chỉ huy trưởng", "Chính ủy", "Phó Chính ủy", "Chính trị viên", "Tư lệnh", "Phó Tư lệnh",
    "Tổng Tham mưu trưởng", "Đại biểu Quốc hội", "Đại biểu HĐND", "Trợ lý", "Người phát ngôn",
    "Trưởng thôn", "Trưởng ấp", "Trưởng bản", "Chánh Thanh tra", "Hạt trưởng", "Tổng Biên tập",
    "Phó Tổng Biên tập", "Tham mưu trưởng", "Trưởng Chi nhánh", "Trưởng Đại diện", "Trưởng ban",
    "Phó Trưởng ban", "Phó trưởng ban", "Trưởng phòng", "Phó trưởng phòng", "Trưởng bộ môn",
    "Quyền Trưởng Ban", "Quyền Chủ tịch", "Quyền Bí thư", "Quyền Bộ trưởng", "Nguyên Bí thư",
)  # fmt: skip
