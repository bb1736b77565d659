# ruff: noqa: E501 - a paragraph of a text is one line
"""Short texts of many kinds with all that is to be found in them; anyone may add a row.

Bodies, people and figures are invented (the province An Sơn does not exist); the central documents are real.
A row: name, text, then documents (type, number, symbol, issuer, date), lineage (from, kind, to),
events (kind, date, organiser, mode, chair), people (name, rank, posts).
"""

TEXTS = [
    (
        "party programme with letterhead",
        """TỈNH ỦY AN SƠN
*
Số 45-CTr/TU
ĐẢNG CỘNG SẢN VIỆT NAM
An Sơn, ngày 12 tháng 8 năm 2022

CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết số 12-NQ/TW, ngày 16/3/2022 của Bộ Chính trị
-----
Thực hiện Nghị quyết số 12-NQ/TW, ngày 16/3/2022 của Bộ Chính trị, Tỉnh ủy ban hành Chương trình như sau:
I- MỤC ĐÍCH, YÊU CẦU
1. Quán triệt sâu sắc nội dung Nghị quyết đến cán bộ, đảng viên.

Nơi nhận:
- Bộ Chính trị (để báo cáo),
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn Thắng""",
        [("NQ", "12", "12-NQ/TW", "Bộ Chính trị", "2022-03-16")],
        [("self", "implements", "12-NQ/TW")],
        [],
        [("Nguyễn Văn Thắng", None, ["Phó Bí thư"])],
    ),
    (
        "state plan with both halves in one line, after 1/7/2025",
        """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH AN SƠN\tĐộc lập - Tự do - Hạnh phúc
Số: 215/KH-UBND\tAn Sơn, ngày 05 tháng 8 năm 2025

KẾ HOẠCH
Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị

Căn cứ Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung Nghị quyết số 03/NQ-CP ngày 09/01/2025;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
Kế hoạch này thay thế Kế hoạch số 88/KH-UBND ngày 14/3/2025 của UBND tỉnh./.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thị Minh Hằng""",
        [
            ("NQ", "57", "57-NQ/TW", "Bộ Chính trị", "2024-12-22"),
            ("NQ", "71", "71/NQ-CP", "Chính phủ", "2025-04-01"),
            ("NQ", "03", "03/NQ-CP", "Chính phủ", "2025-01-09"),
            ("KH", "88", "88/KH-UBND", "Ủy ban nhân dân tỉnh An Sơn", "2025-03-14"),
        ],
        [
            ("self", "implements", "57-NQ/TW"),
            ("self", "based_on", "71/NQ-CP"),
            ("71/NQ-CP", "amends", "03/NQ-CP"),
            ("self", "replaces", "88/KH-UBND"),
        ],
        [],
        [("Lê Thị Minh Hằng", None, ["Phó Chủ tịch"])],
    ),
    (
        "notice of conclusions on health",
        """VĂN PHÒNG UBND TỈNH AN SƠN
Số: 132/TB-VP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Sơn, ngày 18 tháng 9 năm 2025

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại Hội nghị sơ kết 6 tháng thực hiện Kế hoạch số 40/KH-UBND

Ngày 15/9/2025, đồng chí Phạm Quốc Bảo, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì Hội nghị sơ kết 6 tháng thực hiện Kế hoạch số 40/KH-UBND ngày 10/3/2025 của UBND tỉnh. Tham dự có bác sĩ Trần Thị Hoà - Giám đốc Sở Y tế.

KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Đỗ Hữu Nghĩa""",
        [("KH", "40", "40/KH-UBND", "Ủy ban nhân dân tỉnh An Sơn", "2025-03-10")],
        [("self", "concludes", "40/KH-UBND")],
        [("review", "2025-09-15", "Ủy ban nhân dân tỉnh An Sơn", None, "Phạm Quốc Bảo")],
        [
            ("Phạm Quốc Bảo", None, ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"]),
            ("Trần Thị Hoà", None, ["Giám đốc Sở Y tế"]),
            ("Đỗ Hữu Nghĩa", None, ["Phó Chánh Văn phòng"]),
        ],
    ),
    (
        "news of a review on education, room and line",
        """An Sơn sơ kết một năm đổi mới giáo dục
Thứ Sáu, 20/12/2024 08:15 (GMT+7)
Chiều 19/12, Tỉnh ủy An Sơn tổ chức hội nghị trực tiếp kết hợp trực tuyến sơ kết 1 năm thực hiện Chương trình hành động số 58-CTr/TU của Ban Chấp hành Đảng bộ tỉnh về thực hiện Nghị quyết số 29-NQ/TW, ngày 04/11/2013 của Ban Chấp hành Trung ương Đảng khóa XI. Các đồng chí: Trịnh Hữu Phúc, Bí thư Tỉnh ủy; Phạm Sơn Tùng, Phó Bí thư Thường trực Tỉnh ủy chủ trì hội nghị.
Bà Nguyễn Thị Lan, phụ huynh học sinh cho biết: "Chúng tôi rất vui".
Ảnh: Hoàng Nam
Tác giả: Thu Huyền""",
        [
            ("CTr", "58", "58-CTr/TU", "Ban Chấp hành Đảng bộ tỉnh An Sơn", None),
            ("NQ", "29", "29-NQ/TW", "Ban Chấp hành Trung ương", "2013-11-04"),
        ],
        [("58-CTr/TU", "implements", "29-NQ/TW")],
        [("review", "2024-12-19", "Tỉnh ủy An Sơn", "both", "Trịnh Hữu Phúc")],
        [
            ("Trịnh Hữu Phúc", None, ["Bí thư Tỉnh ủy"]),
            ("Phạm Sơn Tùng", None, ["Phó Bí thư Thường trực Tỉnh ủy"]),
        ],
    ),
    (
        "a commune shows a model",
        """XÃ TÂN HÒA RA MẮT MÔ HÌNH “CAMERA AN NINH”
(AS) - Sáng nay, 14-7, UBND xã Tân Hòa (tỉnh An Sơn) phối hợp Công an xã tổ chức lễ ra mắt mô hình. Trung tá Võ Văn Dũng - Trưởng Công an xã cho biết: Thực hiện Kế hoạch số 12/KH-UBND ngày 2/6/2025 của UBND xã, đơn vị đã vận động lắp camera.
Dự lễ có ông Huỳnh Tấn Phước, Chủ tịch UBND xã.
Bài, ảnh: TRỌNG TÍN""",
        [("KH", "12", "12/KH-UBND", "Ủy ban nhân dân xã Tân Hòa", "2025-06-02")],
        [],
        [("launch", "2025-07-14", "Ủy ban nhân dân xã Tân Hòa", None, None)],
        [
            ("Võ Văn Dũng", "Trung tá", ["Trưởng Công an xã"]),
            ("Huỳnh Tấn Phước", None, ["Chủ tịch UBND xã"]),
        ],
    ),
    (
        "namesakes stay apart, and what fits two joins neither",
        "Nghị quyết số 12-NQ/TW của Bộ Chính trị và Nghị quyết số 12 của Đảng ủy Công an Trung ương là hai văn bản. Nghị quyết số 12 được quán triệt rộng rãi.",
        [
            ("NQ", "12", "12-NQ/TW", "Bộ Chính trị", None),
            ("NQ", "12", None, "Đảng ủy Công an Trung ương", None),
            ("NQ", "12", None, None, None),
        ],
        [],
        [],
        [],
    ),
    (
        "one number of two police party committees, one symbol of two years",
        "Kế hoạch số 118-KH/ĐUCA của Đảng ủy Công an tỉnh An Sơn khác Kế hoạch số 118-KH/ĐUCA, ngày 25/5/2022 của Đảng ủy Công an Trung ương. Nghị quyết số 12-NQ/TW, ngày 16/01/2012 và Nghị quyết số 12-NQ/TW, ngày 16/3/2022 cũng khác nhau.",
        [
            ("KH", "118", "118-KH/ĐUCA", "Đảng ủy Công an tỉnh An Sơn", None),
            ("KH", "118", "118-KH/ĐUCA", "Đảng ủy Công an Trung ương", "2022-05-25"),
            ("NQ", "12", "12-NQ/TW", None, "2012-01-16"),
            ("NQ", "12", "12-NQ/TW", None, "2022-03-16"),
        ],
        [],
        [],
        [],
    ),
    (
        "a list of numbers with one notation, and short forms",
        "Tiếp tục thực hiện các Nghị quyết số 57, 59, 66-NQ/TW của Bộ Chính trị, Ban Thường vụ Tỉnh ủy An Sơn đã ban hành Kế hoạch số 320-KH/TU. NQ57 đã đi vào cuộc sống. Chỉ thị, Nghị quyết của Trung ương, các kế hoạch của Tỉnh ủy và kế hoạch 5 năm được thực hiện tốt.",
        [
            ("NQ", "57", "57-NQ/TW", "Bộ Chính trị", None),
            ("NQ", "59", "59-NQ/TW", "Bộ Chính trị", None),
            ("NQ", "66", "66-NQ/TW", "Bộ Chính trị", None),
            ("KH", "320", "320-KH/TU", "Ban Thường vụ Tỉnh ủy An Sơn", None),
        ],
        [
            ("320-KH/TU", "implements", "57-NQ/TW"),
            ("320-KH/TU", "implements", "59-NQ/TW"),
            ("320-KH/TU", "implements", "66-NQ/TW"),
        ],
        [],
        [],
    ),
    (
        "three plenums in one phrase, one of them told again in full",
        "Nghị quyết Trung ương 4 các khóa XI, XII, XIII được thực hiện nghiêm túc, nhất là Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII.",
        [
            ("NQ", None, None, "Ban Chấp hành Trung ương", None),
            ("NQ", None, None, "Ban Chấp hành Trung ương", None),
            ("NQ", None, None, "Ban Chấp hành Trung ương", None),
        ],
        [],
        [],
        [],
    ),
    (
        "a decision adopts a scheme",
        "Theo Quyết định số 1012/QĐ-TTg ngày 20/9/2024 của Thủ tướng Chính phủ phê duyệt Đề án “Phát triển dữ liệu số”, các sở xây dựng kế hoạch năm 2025.",
        [
            ("QĐ", "1012", "1012/QĐ-TTg", "Thủ tướng Chính phủ", "2024-09-20"),
            ("ĐA", None, None, None, None),
        ],
        [("1012/QĐ-TTg", "adopts", "ĐA")],
        [],
        [],
    ),
    (
        "a ward learns resolutions on line, with a site",
        """Đảng ủy phường Đoàn Kết học tập nghị quyết mới
Sáng ngày 8 tháng 9 năm 2025, Đảng ủy phường Đoàn Kết (tỉnh An Sơn) tổ chức Hội nghị trực tuyến học tập, quán triệt Nghị quyết số 71-NQ/TW về đột phá phát triển giáo dục và đào tạo. Đồng chí Vàng A Sình - Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Đảng ủy phường chủ trì.
Hội nghị được kết nối đến điểm cầu xã Suối Hồng do đồng chí Lò Thị Phương - Phó Bí thư Đảng ủy xã chủ trì.
Bí thư Đảng ủy phường Vàng A Sình yêu cầu các chi bộ thực hiện Nghị quyết số 71-NQ/TW.""",
        [("NQ", "71", "71-NQ/TW", None, None)],
        [],
        [("dissemination", "2025-09-08", "Đảng ủy phường Đoàn Kết", "online", "Vàng A Sình")],
        [
            ("Vàng A Sình", None, ["Ủy viên Ban Thường vụ Tỉnh ủy", "Bí thư Đảng ủy phường"]),
            ("Lò Thị Phương", None, ["Phó Bí thư Đảng ủy xã"]),
        ],
    ),
    (
        "a deputation inspects",
        "Đoàn kiểm tra số 5 của Ban Chỉ đạo 35 Tỉnh ủy do đồng chí Trần Đức Lợi, Trưởng Ban Tuyên giáo Tỉnh ủy làm Trưởng đoàn vừa có buổi kiểm tra việc thực hiện Nghị quyết số 35-NQ/TW tại Huyện ủy Mường Na (tỉnh An Sơn) ngày 11/10/2023. Trên cơ sở Nghị quyết 35, Huyện ủy ban hành Quyết định số 915-QĐ/HU.",
        [
            ("NQ", "35", "35-NQ/TW", None, None),
            ("QĐ", "915", "915-QĐ/HU", "Huyện ủy Mường Na", None),
        ],
        [("915-QĐ/HU", "based_on", "35-NQ/TW")],
        [("inspection", "2023-10-11", "Ban Chỉ đạo 35 Tỉnh ủy An Sơn", None, "Trần Đức Lợi")],
        [("Trần Đức Lợi", None, ["Trưởng Ban Tuyên giáo Tỉnh ủy", "Trưởng đoàn"])],
    ),
    (
        "training by a ministry, several addresses",
        "Ngày 7-2-2025, Bộ GD&ĐT tổ chức hội nghị tập huấn triển khai Thông tư số 29/2024/TT-BGDĐT. Thứ trưởng Phạm Ngọc Khuê chủ trì hội nghị. PGS.TS Nguyễn Xuân Lãm, Vụ trưởng Vụ Giáo dục Trung học trình bày. Tham dự có các đồng chí Phó Giám đốc Sở: Trần Thế Kiên, Lê Mai Hoa.",
        [("TT", "29", "29/2024/TT-BGDĐT", "Bộ Giáo dục và Đào tạo", None)],
        [],
        [("training", "2025-02-07", "Bộ Giáo dục và Đào tạo", None, "Phạm Ngọc Khuê")],
        [
            ("Phạm Ngọc Khuê", None, ["Thứ trưởng"]),
            ("Nguyễn Xuân Lãm", None, ["Vụ trưởng Vụ Giáo dục Trung học"]),
            ("Trần Thế Kiên", None, ["Phó Giám đốc Sở"]),
            ("Lê Mai Hoa", None, ["Phó Giám đốc Sở"]),
        ],
    ),
    (
        "two events of two days, counted ones none",
        "Ngày 20/3/2023, Đảng ủy Công an tỉnh An Sơn tổ chức Hội nghị sơ kết 01 năm. Trước đó, ngày 17/6/2022, Tỉnh ủy An Sơn tổ chức Hội nghị quán triệt Nghị quyết số 12-NQ/TW. Các cấp đã tổ chức 25 hội nghị; yêu cầu các đơn vị tổ chức hội nghị tổng kết trước ngày 30/6/2024.",
        [("NQ", "12", "12-NQ/TW", None, None)],
        [],
        [
            ("review", "2023-03-20", "Đảng ủy Công an tỉnh An Sơn", None, None),
            ("dissemination", "2022-06-17", "Tỉnh ủy An Sơn", None, None),
        ],
        [],
    ),
    (
        "a district before the reform, hyphens for commas",
        """Hội nghị Ban Chấp hành Đảng bộ huyện Chư Hồng lần thứ 15
Sáng 5.7, Ban Chấp hành Đảng bộ huyện Chư Hồng tổ chức Hội nghị đánh giá kết quả 6 tháng đầu năm 2023. Các đồng chí: Đinh Văn Dân-Bí thư Huyện ủy; Từ Ngọc Thành-Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện đồng chủ trì Hội nghị. Đồng chí Rah Lan Lĩnh-Trưởng Ban Dân vận Tỉnh ủy dự.
MINH NGUYỄN""",
        [],
        [],
        [("review", "2023-07-05", "Ban Chấp hành Đảng bộ huyện Chư Hồng", None, "Đinh Văn Dân")],
        [
            ("Đinh Văn Dân", None, ["Bí thư Huyện ủy"]),
            ("Từ Ngọc Thành", None, ["Phó Bí thư Thường trực Huyện ủy", "Chủ tịch HĐND huyện"]),
            ("Rah Lan Lĩnh", None, ["Trưởng Ban Dân vận Tỉnh ủy"]),
        ],
    ),
    (
        "a decision rests on a law, a decree and a plan, and is signed by a rare name",
        """UBND TỈNH AN SƠN
SỞ XÂY DỰNG
Số: 18/QĐ-SXD
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
An Sơn, ngày 03 tháng 02 năm 2024

QUYẾT ĐỊNH
Về việc lập Đoàn kiểm tra công trình trường học

Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;
Căn cứ Nghị định số 06/2021/NĐ-CP ngày 26/01/2021 của Chính phủ và Kế hoạch số 4/KH-SXD ngày 05/01/2024 của Sở Xây dựng;
Quyết định này nhằm thực hiện Chỉ thị số 11-CT/TU, ngày 09/01/2024 Sở Nội vụ đã góp ý.

GIÁM ĐỐC
(đã ký)
Khổng Đăng Vĩ""",
        [
            ("Luật", None, None, None, "2014-06-18"),
            ("NĐ", "06", "06/2021/NĐ-CP", "Chính phủ", "2021-01-26"),
            ("KH", "4", "4/KH-SXD", "Sở Xây dựng tỉnh An Sơn", "2024-01-05"),
            ("CT", "11", "11-CT/TU", None, None),
        ],
        [
            ("self", "based_on", "Luật"),
            ("self", "based_on", "06/2021/NĐ-CP"),
            ("self", "based_on", "4/KH-SXD"),
            ("self", "implements", "11-CT/TU"),
        ],
        [],
        [("Khổng Đăng Vĩ", None, ["Giám đốc"])],
    ),
    (
        "a plan is amended, and carries out by its own words",
        "Kế hoạch số 41/KH-UBND của UBND tỉnh An Sơn đã được sửa đổi, bổ sung bằng Quyết định số 90/QĐ-UBND.",
        [
            ("KH", "41", "41/KH-UBND", "Ủy ban nhân dân tỉnh An Sơn", None),
            ("QĐ", "90", "90/QĐ-UBND", None, None),
        ],
        [("90/QĐ-UBND", "amends", "41/KH-UBND")],
        [],
        [],
    ),
    (
        "a number of the province is one whether its congress committee or its committee is named",
        "Nghị quyết số 9-NQ/TU của Ban Chấp hành Đảng bộ tỉnh An Sơn được quán triệt. Đề án “Chợ vùng cao kiểu mới” được HĐND tỉnh An Sơn thông qua tại Nghị quyết số 21/NQ-HĐND. Nghị quyết số 9-NQ/TU của Tỉnh ủy đi vào cuộc sống.",
        [
            ("NQ", "9", "9-NQ/TU", "Ban Chấp hành Đảng bộ tỉnh An Sơn", None),
            ("ĐA", None, None, None, None),
            ("NQ", "21", "21/NQ-HĐND", "Hội đồng nhân dân tỉnh An Sơn", None),
        ],
        [("21/NQ-HĐND", "adopts", "ĐA")],
        [],
        [],
    ),
]
