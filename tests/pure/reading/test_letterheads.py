# ruff: noqa: E501 - a sentence of a text is one line
"""Who issues a paper and who signs it, by its letterhead and foot; bodies and people are invented."""

import pytest

from soichieu.pure.reading import read

STATE, PARTY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"
# The left half, its motto, the foot, the issuer.
PAPERS = [
    (
        "ĐẢNG BỘ HUYỆN SƠN KHÊ\nBAN THƯỜNG VỤ\n*\nSố 12-KH/HU",
        PARTY,
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLý A Sùng",
        "Ban Thường vụ Huyện ủy Sơn Khê",
    ),
    (
        "HUYỆN ỦY SƠN KHÊ\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 12-HD/BTGDV",
        PARTY,
        "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nLý A Sùng",
        "Ban Tuyên giáo và Dân vận Huyện ủy Sơn Khê",
    ),
    (
        "TỈNH ỦY TRÀ PHONG\nĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH\n*\nSố 12-KH/ĐU",
        PARTY,
        "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLý A Sùng",
        "Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh Trà Phong",
    ),
    (
        "ĐẢNG BỘ XÃ ĐỒNG NƠ\nĐẢNG ỦY\n*\nSố 12-KH/ĐU",
        PARTY,
        "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLý A Sùng",
        "Ban Thường vụ Đảng ủy xã Đồng Nơ",
    ),
    (
        "ĐẢNG ỦY XÃ ĐỒNG NƠ\nBAN XÂY DỰNG ĐẢNG\n*\nSố 12-HD/BXDĐ",
        PARTY,
        "TRƯỞNG BAN\nLý A Sùng",
        "Ban Xây dựng Đảng Đảng ủy xã Đồng Nơ",
    ),
    (
        "ĐẢNG ỦY XÃ ĐỒNG NƠ\nCHI BỘ THÔN KHE LÁNG\n*\nSố 02-NQ/CB",
        PARTY,
        "T/M CHI BỘ\nBÍ THƯ\nLý A Sùng",
        "Chi bộ Thôn Khe Láng",
    ),
    (
        "ĐẢNG BỘ CÔNG AN TỈNH TRÀ PHONG\nĐẢNG ỦY PHÒNG CẢNH SÁT GIAO THÔNG\n*\nSố 02-NQ/ĐU",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nLý A Sùng",
        "Đảng ủy Phòng Cảnh sát giao thông Công an tỉnh Trà Phong",
    ),
    (
        "UBND TỈNH TRÀ PHONG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nSố: 12/KH-SKHCN",
        STATE,
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLý A Sùng",
        "Sở Khoa học và Công nghệ tỉnh Trà Phong",
    ),
    (
        "SỞ Y TẾ TRÀ PHONG\nBỆNH VIỆN ĐA KHOA TỈNH\nSố: 12/KH-BVĐK",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Bệnh viện đa khoa tỉnh Trà Phong",
    ),
    (
        "SỞ Y TẾ TỈNH TRÀ PHONG\nTRUNG TÂM KIỂM SOÁT BỆNH TẬT\nSố: 12/BC-TTKSBT",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Trung tâm Kiểm soát bệnh tật tỉnh Trà Phong",
    ),
    (
        "ỦY BAN NHÂN DÂN HUYỆN SƠN KHÊ\nPHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\nSố: 12/BC-PLĐTBXH",
        STATE,
        "TRƯỞNG PHÒNG\nLý A Sùng",
        "Phòng Lao động - Thương binh và Xã hội huyện Sơn Khê",
    ),
    (
        "UBND HUYỆN SƠN KHÊ\nTRƯỜNG TIỂU HỌC KIM ĐỒNG\nSố: 12/KH-THKĐ",
        STATE,
        "HIỆU TRƯỞNG\nLý A Sùng",
        "Trường Tiểu học Kim Đồng",
    ),
    (
        "ỦY BAN NHÂN DÂN\nXÃ ĐỒNG NƠ\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND",
        STATE,
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nLý A Sùng",
        "Ủy ban nhân dân xã Đồng Nơ",
    ),
    (
        "MTTQ VIỆT NAM TỈNH TRÀ PHONG\nBAN THƯỜNG TRỰC\nSố: 12/KH-MTTQ-BTT",
        STATE,
        "TM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH\nLý A Sùng",
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Phong",
    ),
    (
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH TRÀ PHONG\nBAN THƯỜNG TRỰC\nSố: 12/KH-MTTQ-BTT",
        STATE,
        "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nLý A Sùng",
        "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Phong",
    ),
    (
        "ĐOÀN TNCS HỒ CHÍ MINH\tTrà Phong, ngày 05 tháng 4 năm 2025\nBAN CHẤP HÀNH TỈNH TRÀ PHONG\n***\nSố: 12-KH/TĐTN",
        STATE,
        "TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nBÍ THƯ\nLý A Sùng",
        "Ban Thường vụ Tỉnh đoàn Trà Phong",
    ),
    (
        "TỈNH ĐOÀN TRÀ PHONG\tĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 12-KH/TĐTN",
        STATE,
        "TM. BAN THƯỜNG VỤ\nBÍ THƯ\nLý A Sùng",
        "Ban Thường vụ Tỉnh đoàn Trà Phong",
    ),
    (
        "HỘI NÔNG DÂN VIỆT NAM\nBCH TỈNH TRÀ PHONG\nSố: 12-KH/HNDT",
        STATE,
        "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nLý A Sùng",
        "Ban Thường vụ Hội Nông dân tỉnh Trà Phong",
    ),
    (
        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ PHONG\nSố: 12/KH-LĐLĐ",
        STATE,
        "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\nLý A Sùng",
        "Ban Thường vụ Liên đoàn Lao động tỉnh Trà Phong",
    ),
    (
        "BỘ QUỐC PHÒNG\nQUÂN KHU 4\nSố: 12/KH-BTL",
        STATE,
        "TƯ LỆNH\nTrung tướng Lý A Sùng",
        "Quân khu 4",
    ),
    (
        "BỘ CHỈ HUY QUÂN SỰ TỈNH TRÀ PHONG\nBAN CHỈ HUY QUÂN SỰ HUYỆN SƠN KHÊ\nSố: 12/KH-BCH",
        STATE,
        "CHỈ HUY TRƯỞNG\nThượng tá Lý A Sùng",
        "Ban Chỉ huy Quân sự huyện Sơn Khê",
    ),
    (
        "BỘ CÔNG AN\nCÔNG AN TỈNH TRÀ PHONG\nSố: 12/KH-CAT-PV01",
        STATE,
        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐại tá Lý A Sùng",
        "Công an tỉnh Trà Phong",
    ),
    (
        "CÔNG AN TỈNH TRÀ PHONG\nCÔNG AN XÃ ĐỒNG NƠ\nSố: 12/BC-CAX",
        STATE,
        "TRƯỞNG CÔNG AN XÃ\nTrung tá Lý A Sùng",
        "Công an xã Đồng Nơ",
    ),
    (
        "HĐND TỈNH TRÀ PHONG\nBAN KINH TẾ - NGÂN SÁCH\nSố: 12/BC-KTNS",
        STATE,
        "TM. BAN KINH TẾ - NGÂN SÁCH\nTRƯỞNG BAN\nLý A Sùng",
        "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Trà Phong",
    ),
    (
        "TỈNH TRÀ PHONG\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nSố: 12/KH-BCĐ",
        STATE,
        "TRƯỞNG BAN\nLý A Sùng",
        "Ban Chỉ đạo Chuyển đổi số tỉnh Trà Phong",
    ),
    (
        "TÒA ÁN NHÂN DÂN TỐI CAO\nTÒA ÁN NHÂN DÂN TỈNH TRÀ PHONG\nSố: 12/BC-TA",
        STATE,
        "CHÁNH ÁN\nLý A Sùng",
        "Tòa án nhân dân tỉnh Trà Phong",
    ),
    (
        "BỘ TÀI CHÍNH\nCỤC THUẾ\nSố: 12/CT-PC",
        STATE,
        "KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\nLý A Sùng",
        "Cục Thuế Bộ Tài chính",
    ),
    (
        "ĐẠI HỌC BẠCH VÂN\nTRƯỜNG ĐẠI HỌC Y DƯỢC\nSố: 12/KH-ĐHYD",
        STATE,
        "TL. HIỆU TRƯỞNG\nTRƯỞNG PHÒNG ĐÀO TẠO\nTS. Lý A Sùng",
        "Trường Đại học Y dược",
    ),
    (
        "THỦ TƯỚNG CHÍNH PHỦ\nSố: 12/CT-TTg",
        STATE,
        "THỦ TƯỚNG\nLý A Sùng",
        "Thủ tướng Chính phủ",
    ),
    (
        "BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 12-CT/TW",
        PARTY,
        "T/M BAN BÍ THƯ\nLý A Sùng",
        "Ban Bí thư",
    ),
    (
        "VĂN PHÒNG CHÍNH PHỦ\nSố: 12/TB-VPCP",
        STATE,
        "KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nLý A Sùng",
        "Văn phòng Chính phủ",
    ),
    (
        "TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM\nCÔNG TY ĐIỆN LỰC TRÀ PHONG\nSố: 12/KH-PCTP",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Công ty Điện lực Trà Phong",
    ),
    (
        "HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ KIM BẰNG\nTHƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nSố: 12/KH-HĐND",
        STATE,
        "TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\nLý A Sùng",
        "Thường trực Hội đồng nhân dân thành phố Kim Bằng",
    ),
    (
        "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT\nTỈNH TRÀ PHONG\nSố: 12/KH-LHH",
        STATE,
        "CHỦ TỊCH\nLý A Sùng",
        "Liên hiệp các hội Khoa học và Kỹ thuật tỉnh Trà Phong",
    ),
    (
        "ĐẢNG ỦY CÔNG AN TRUNG ƯƠNG\nĐẢNG ỦY CÔNG AN TỈNH TRÀ PHONG\n*\nSố 12-NQ/ĐUCA",
        PARTY,
        "T/M ĐẢNG ỦY\nBÍ THƯ\nĐại tá Lý A Sùng",
        "Đảng ủy Công an tỉnh Trà Phong",
    ),
    (
        "UBND THỊ XÃ NAM LÂM\nĐỘI QUẢN LÝ TRẬT TỰ ĐÔ THỊ\nSố: 12/BC-ĐQLTTĐT",
        STATE,
        "ĐỘI TRƯỞNG\nLý A Sùng",
        "Đội Quản lý Trật tự Đô thị thị xã Nam Lâm",
    ),
    (
        "BAN QUẢN LÝ KHU KINH TẾ TỈNH TRÀ PHONG\nSố: 12/BC-BQL",
        STATE,
        "TRƯỞNG BAN\nLý A Sùng",
        "Ban Quản lý Khu kinh tế tỉnh Trà Phong",
    ),
    (
        "CÔNG ĐOÀN VIÊN CHỨC TỈNH TRÀ PHONG\nCÔNG ĐOÀN CƠ SỞ SỞ NỘI VỤ\nSố: 12/KH-CĐCS",
        STATE,
        "TM. BAN CHẤP HÀNH\nCHỦ TỊCH\nLý A Sùng",
        "Công đoàn Cơ sở Sở Nội vụ tỉnh Trà Phong",
    ),
    (
        "BAN PHÁT TRIỂN\nTHÔN LÀNG SỎI\nSố: 02/TB-BPT",
        STATE,
        "TRƯỞNG BAN\nLý A Sùng",
        "Ban Phát triển Thôn Làng Sỏi",
    ),
    (
        "ỦY BAN MTTQ VIỆT NAM XÃ ĐỒNG NƠ\nBAN CÔNG TÁC MẶT TRẬN\nKHU DÂN CƯ SỐ 5\nSố: 02/TB-BCT",
        STATE,
        "TRƯỞNG BAN\nLý A Sùng",
        "Ban Công tác Mặt trận khu dân cư Số 5",
    ),
    (
        "CÔNG TY CP THAN HÒN KÊNH\nPHÂN XƯỞNG KHAI THÁC 3\nSố: 12/BC-KT3",
        STATE,
        "GIÁM ĐỐC\nLý A Sùng",
        "Phân xưởng Khai thác 3 Công ty CP Than Hòn Kênh",
    ),
    (
        "UỶ BAN NHÂN DÂN\n    XÃ ĐỒNG  NƠ\nSố:        /KH-UBND",
        STATE,
        "CHỦ TỊCH\nLý A Sùng",
        "Ủy ban nhân dân xã Đồng Nơ",
    ),
    (
        "ỦY BAN MTTQ VIỆT NAM - CÔNG AN\nXÃ ĐỒNG NƠ\nSố: 02/QCPH-MTTQ-CAX",
        STATE,
        "TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nLý A Sùng",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã Đồng Nơ - Công an xã Đồng Nơ",
    ),
]


@pytest.mark.parametrize(("head", "motto", "foot", "issuer"), PAPERS)
def test_a_letterhead_names_who_issues_and_its_foot_who_signs(
    head: str, motto: str, foot: str, issuer: str
) -> None:
    first, _, rest = head.partition("\n")
    dated = "" if ", ngày" in head else "\nTrà Phong, ngày 05 tháng 4 năm 2025"
    own = read(
        f"{first}\t{motto}\n{rest}{dated}\n\nBÁO CÁO\ntình hình quý II\n\nTỉnh Trà Phong có nhiều việc.\n\n"
        f"Nơi nhận:\n- Như trên;\n- Lưu.\n{foot}\n"
    ).self
    assert own
    assert (own.issuer, own.signer) == (issuer, "Mai Thị Na" if "Mai Thị Na" in foot else "Lý A Sùng")


HALLS = "ĐẢNG BỘ TRƯỜNG ĐẠI HỌC HỒNG LĨNH\nBAN CHẤP HÀNH\n*\nSố 08-CTr/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
LAND = "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\nVĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH AN THUẬN\nSố: 58/QĐ-VPĐK\n"
WARD = "SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA TỈNH AN THUẬN\nSố: 58/QĐ-BVĐK\n"


@pytest.mark.parametrize(
    ("head", "text", "issuer"),
    [
        (HALLS, "số 3-NQ/ĐU ngày 2/2/2025 của Đảng ủy về dân vận", "Đảng ủy Trường Đại học Hồng Lĩnh"),
        (
            HALLS,
            "số 9-NQ/ĐU ngày 1/2/2025 của Ủy ban Kiểm tra Đảng ủy Trường",
            "Ủy ban Kiểm tra Đảng ủy Trường Đại học Hồng Lĩnh",
        ),
        (
            HALLS,
            "số 2-NQ/ĐU ngày 1/2/2025 của Ban Chấp hành Đảng bộ Trường",
            "Ban Chấp hành Đảng bộ Trường Đại học Hồng Lĩnh",
        ),
        (
            WARD,
            "số 3/NQ-HĐ ngày 2/3/2026 của Hội đồng Khoa học công nghệ Bệnh viện",
            "Hội đồng Khoa học công nghệ Bệnh viện đa khoa tỉnh An Thuận",
        ),
        (
            LAND,
            "số 21/NQ-HCTH ngày 16/3/2026 của Phòng Hành chính - Tổng hợp",
            "Phòng Hành chính - Tổng hợp Văn phòng Đăng ký đất đai tỉnh An Thuận",
        ),
    ],
)
def test_a_body_named_in_part_is_that_of_the_paper(head: str, text: str, issuer: str) -> None:
    place = "An Thuận, ngày 24 tháng 10 năm 2026\n\nQUYẾT ĐỊNH\nvề công tác năm\n\n"
    [found] = read(f"{head}{place}Căn cứ Nghị quyết {text}.\n").documents
    assert (found.issuer or "").lower() == issuer.lower()


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Ea H’Leo, ngày 20 tháng 3 năm 2026", "Ea H’Leo"),
        ("An Thuận, Ngày 20 tháng 3 năm 2026", "An Thuận"),
        ("An Thuận, ngày 20/3/2026", "An Thuận"),
        ("TP. An Thuận, ngày 20-3-2026", "TP. An Thuận"),
        ("Đặc khu An Thuận, ngày 20.3.2026", "An Thuận"),
    ],
)
def test_a_paper_bears_its_place_and_day(line: str, place: str) -> None:
    found = read(
        f"ỦY BAN NHÂN DÂN\nXÃ PHƯỚC THẠNH\nSố: 58/KH-UBND\n{STATE}\n{line}\n\nKẾ HOẠCH\nKiểm tra\n"
    ).self
    assert found is not None
    assert (found.place, str(found.date)) == (place, "2026-03-20")
