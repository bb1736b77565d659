# ruff: noqa: E501 - a sentence of a text is one line
"""Which documents a sentence names, of whom and of which day; bodies and numbers are invented."""

from datetime import date

import pytest

from soichieu.pure.reading import read

# A sentence; then type, number, issuer and date of each document.
SENTENCES = [
    (
        "Huyện ủy Sơn Khê vừa có Công văn số 1120-CV/HU chỉ đạo phòng, chống rét. Trước đó, ngày 12/11/2024, UBND huyện đã phát hành Công điện số 07/CĐ-UBND.",
        [
            ("CV", "1120", "Huyện ủy Sơn Khê", None),
            ("CĐ", "07", "Ủy ban nhân dân huyện Sơn Khê", date(2024, 11, 12)),
        ],
    ),
    (
        "Theo Quyết định số 2215/QĐ-BYT ngày 5/8/2024 của Bộ trưởng Bộ Y tế, Bệnh viện Đa khoa tỉnh Trà Phong được xếp hạng I. Sở Y tế ban hành Kế hoạch số 88/KH-SYT ngày 20/8/2024 để triển khai.",
        [
            ("QĐ", "2215", "Bộ trưởng Bộ Y tế", date(2024, 8, 5)),
            ("KH", "88", "Sở Y tế tỉnh Trà Phong", date(2024, 8, 20)),
        ],
    ),
    (
        "Hiệu trưởng Trường Cao đẳng Sư phạm Trà Phong ký Quyết định số 415/QĐ-CĐSP ngày 9/9/2024 ban hành Quy chế thi.",
        [("QĐ", "415", "Trường Cao đẳng Sư phạm Trà Phong", date(2024, 9, 9))],
    ),
    (
        "Ban Thường vụ Tỉnh đoàn Trà Phong ban hành Kế hoạch số 210-KH/TĐTN-PT ngày 15/1/2025 về Tháng Thanh niên.",
        [("KH", "210", "Ban Thường vụ Tỉnh đoàn Trà Phong", date(2025, 1, 15))],
    ),
    (
        "Bộ Chỉ huy Quân sự tỉnh Trà Phong triển khai Chỉ thị số 05/CT-BTL ngày 7/1/2025 của Tư lệnh Quân khu 9.",
        [("CT", "05", "Tư lệnh Quân khu 9", date(2025, 1, 7))],
    ),
    (
        "Đảng ủy Bộ đội Biên phòng tỉnh ban hành Nghị quyết số 18-NQ/ĐU ngày 9/1/2025. Đồn Biên phòng Cửa khẩu Ba Nang có Kế hoạch số 12/KH-ĐBP.",
        [
            ("NQ", "18", "Đảng ủy Bộ đội Biên phòng tỉnh", date(2025, 1, 9)),
            ("KH", "12", "Đồn Biên phòng Cửa khẩu Ba Nang", None),
        ],
    ),
    (
        "Cục Hải quan tỉnh Trà Phong thực hiện Quyết định số 900/QĐ-TCHQ ngày 1/4/2024 của Tổng cục Hải quan.",
        [("QĐ", "900", "Tổng cục Hải quan", date(2024, 4, 1))],
    ),
    (
        "Công an xã Đồng Nơ tham mưu Đảng ủy xã ban hành Nghị quyết số 09-NQ/ĐU ngày 11/8/2025 và tham mưu UBND xã ban hành Kế hoạch số 77/KH-UBND.",
        [
            ("NQ", "09", "Đảng ủy xã Đồng Nơ", date(2025, 8, 11)),
            ("KH", "77", "Ủy ban nhân dân xã Đồng Nơ", None),
        ],
    ),
    (
        "Ủy ban MTTQ Việt Nam tỉnh Trà Phong và Sở Nông nghiệp và Môi trường ký kết Chương trình phối hợp số 02/CTrPH-MTTQ-SNNMT ngày 22/9/2025.",
        [
            (
                "CTr",
                "02",
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Phong - Sở Nông nghiệp và Môi trường tỉnh Trà Phong",
                date(2025, 9, 22),
            )
        ],
    ),
    (
        "Thường trực HĐND tỉnh Trà Phong có Kế hoạch số 41/KH-HĐND giám sát; HĐND tỉnh đã ban hành Nghị quyết số 19/2024/NQ-HĐND ngày 10/7/2024.",
        [
            ("KH", "41", "Thường trực Hội đồng nhân dân tỉnh Trà Phong", None),
            ("NQ", "19", "Hội đồng nhân dân tỉnh Trà Phong", date(2024, 7, 10)),
        ],
    ),
    (
        "Ngày 14/10, đồng chí Lê Hữu Tín, Bí thư Huyện ủy Sơn Khê ký ban hành Chỉ thị số 22-CT/HU.",
        [("CT", "22", "Huyện ủy Sơn Khê", None)],
    ),
    (
        "Văn phòng Chính phủ vừa có Thông báo số 301/TB-VPCP ngày 2/7/2024 về kết luận của Phó Thủ tướng Trần Hồng Hà.",
        [("TB", "301", "Văn phòng Chính phủ", date(2024, 7, 2))],
    ),
    (
        "Thông báo số 88-TB/TU ngày 4/5/2024 của Văn phòng Tỉnh ủy Trà Phong về kết luận của đồng chí Bí thư Tỉnh ủy.",
        [("TB", "88", "Văn phòng Tỉnh ủy Trà Phong", date(2024, 5, 4))],
    ),
    (
        "Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 512/TTr-SXD ngày 6/6/2024, UBND tỉnh Trà Phong phê duyệt quy hoạch.",
        [("TTr", "512", "Sở Xây dựng tỉnh Trà Phong", date(2024, 6, 6))],
    ),
    (
        "Quốc hội đã thông qua Luật Đất đai số 31/2024/QH15 ngày 18/01/2024. Chính phủ ban hành Nghị định số 102/2024/NĐ-CP.",
        [("Luật", "31", "Quốc hội", date(2024, 1, 18)), ("NĐ", "102", "Chính phủ", None)],
    ),
    (
        "Kế hoạch 15-KH/ĐU (12/2/2025) của Đảng ủy Sở Tài chính tỉnh Trà Phong.",
        [("KH", "15", "Đảng ủy Sở Tài chính tỉnh Trà Phong", date(2025, 2, 12))],
    ),
    (
        "Kế hoạch số 15-KH/ĐU do Đảng ủy phường Tân Lộc ban hành ngày 3 tháng 9 năm 2025.",
        [("KH", "15", "Đảng ủy phường Tân Lộc", date(2025, 9, 3))],
    ),
    (
        "Chỉ thị 20 của Ban Thường vụ Thành ủy Kim Bằng ban hành tháng 4/2023 đã đi vào cuộc sống.",
        [("CT", "20", "Ban Thường vụ Thành ủy Kim Bằng", None)],
    ),
    (
        "Sau khi Bộ Chính trị ban hành Nghị quyết số 57-NQ/TW ngày 22/12/2024, Tỉnh ủy Trà Phong ban hành Chương trình hành động số 40-CTr/TU ngày 20/2/2025 để thực hiện.",
        [
            ("NQ", "57", "Bộ Chính trị", date(2024, 12, 22)),
            ("CTr", "40", "Tỉnh ủy Trà Phong", date(2025, 2, 20)),
        ],
    ),
    (
        "Cụ thể hóa Nghị quyết số 18-NQ/TW, Ban Thường vụ Huyện ủy Sơn Khê ban hành Đề án số 03-ĐA/HU.",
        [("NQ", "18", None, None), ("ĐA", "03", "Ban Thường vụ Huyện ủy Sơn Khê", None)],
    ),
    (
        "Ban Chỉ đạo Chuyển đổi số tỉnh Trà Phong ban hành Kế hoạch số 05/KH-BCĐ ngày 1/3/2025.",
        [("KH", "05", "Ban Chỉ đạo Chuyển đổi số tỉnh Trà Phong", date(2025, 3, 1))],
    ),
    (
        "Trung tâm Y tế huyện Sơn Khê ban hành Kế hoạch số 19/KH-TTYT ngày 5/5/2024; Bảo hiểm xã hội huyện có Công văn số 77/BHXH.",
        [
            ("KH", "19", "Trung tâm Y tế huyện Sơn Khê", date(2024, 5, 5)),
            ("CV", "77", "Bảo hiểm xã hội huyện Sơn Khê", None),
        ],
    ),
    (
        "Kết luận số 70-KL/TW ngày 31/1/2024 của Bộ Chính trị, Quyết định số 1189/QĐ-TTg ngày 15/10/2024 của Thủ tướng và Nghị quyết số 01 của HĐND tỉnh Trà Phong.",
        [
            ("KL", "70", "Bộ Chính trị", date(2024, 1, 31)),
            ("QĐ", "1189", "Thủ tướng Chính phủ", date(2024, 10, 15)),
            ("NQ", "01", "Hội đồng nhân dân tỉnh Trà Phong", None),
        ],
    ),
    (
        "Ngày 3/3/2025, UBND tỉnh Trà Phong ban hành Quyết định số 555/QĐ-UBND về việc phê duyệt Đề án “Mỗi xã một khu vui chơi” do Sở Văn hóa, Thể thao và Du lịch xây dựng.",
        [
            ("QĐ", "555", "Ủy ban nhân dân tỉnh Trà Phong", date(2025, 3, 3)),
            ("ĐA", None, "Sở Văn hóa, Thể thao và Du lịch tỉnh Trà Phong", None),
        ],
    ),
    (
        "Quy chế phối hợp số 05-QCPH/BTGDV-CA ngày 2/2/2025 giữa Ban Tuyên giáo và Dân vận Tỉnh ủy và Công an tỉnh Trà Phong.",
        [
            (
                "QC",
                "05",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy Trà Phong - Công an tỉnh Trà Phong",
                date(2025, 2, 2),
            )
        ],
    ),
    (
        "Nghị quyết liên tịch số 09/NQLT-HPN-BĐBP ngày 1/2/2024 giữa Hội Liên hiệp Phụ nữ tỉnh Trà Phong với Bộ đội Biên phòng tỉnh.",
        [
            (
                "NQLT",
                "09",
                "Hội Liên hiệp Phụ nữ tỉnh Trà Phong - Bộ đội Biên phòng tỉnh Trà Phong",
                date(2024, 2, 1),
            )
        ],
    ),
    (
        "Ban Dân vận Trung ương ban hành Hướng dẫn số 55-HD/BDVTW ngày 1/2/2022; Ban Tổ chức Tỉnh ủy Trà Phong có Hướng dẫn số 12-HD/BTCTU.",
        [
            ("HD", "55", "Ban Dân vận Trung ương", date(2022, 2, 1)),
            ("HD", "12", "Ban Tổ chức Tỉnh ủy Trà Phong", None),
        ],
    ),
    (
        "HĐND tỉnh An Sơn khóa XV tại kỳ họp thứ 8 đã thông qua Nghị quyết số 12/NQ-HĐND.",
        [("NQ", "12", "Hội đồng nhân dân tỉnh An Sơn", None)],
    ),
    (
        "Tại kỳ họp thứ 8, HĐND tỉnh An Sơn thông qua Nghị quyết số 12/NQ-HĐND về giá đất.",
        [("NQ", "12", "Hội đồng nhân dân tỉnh An Sơn", None)],
    ),
    (
        "Nghị quyết số 12/NQ-HĐND được HĐND tỉnh An Sơn thông qua tại kỳ họp thứ 8, ngày 10/12/2024.",
        [("NQ", "12", "Hội đồng nhân dân tỉnh An Sơn", None)],
    ),
    (
        "Nghị quyết số 12/NQ-HĐND do HĐND tỉnh An Sơn khóa XV thông qua ngày 10/12/2024.",
        [("NQ", "12", "Hội đồng nhân dân tỉnh An Sơn", date(2024, 12, 10))],
    ),
    (
        "UBND tỉnh An Sơn vừa ban hành Quyết định số 45 ngày 5/6/2024 quy định mức hỗ trợ; đồng thời có Công văn số 99/UBND-NL.",
        [
            ("QĐ", "45", "Ủy ban nhân dân tỉnh An Sơn", date(2024, 6, 5)),
            ("CV", "99", "Ủy ban nhân dân tỉnh An Sơn", None),
        ],
    ),
    (
        "Theo Kế hoạch số 21-KH/TU của Ban Thường vụ Tỉnh ủy An Sơn (ban hành ngày 3/3/2024), các huyện ủy họp.",
        [("KH", "21", "Ban Thường vụ Tỉnh ủy An Sơn", date(2024, 3, 3))],
    ),
    (
        "Ngày 3/3/2024, thay mặt Ban Thường vụ Tỉnh ủy An Sơn, đồng chí Lê Na, Phó Bí thư ký ban hành Kế hoạch số 21-KH/TU.",
        [("KH", "21", "Ban Thường vụ Tỉnh ủy An Sơn", date(2024, 3, 3))],
    ),
    (
        "Đó là nội dung Kế hoạch số 21-KH/TU vừa được Ban Thường vụ Tỉnh ủy An Sơn ban hành.",
        [("KH", "21", "Ban Thường vụ Tỉnh ủy An Sơn", None)],
    ),
    (
        "Bộ trưởng Bộ Y tế vừa ký ban hành Thông tư số 12/2024/TT-BYT ngày 3/3/2024.",
        [("TT", "12", "Bộ Y tế", date(2024, 3, 3))],
    ),
    (
        "Quyết định số 45/QĐ-UBND do Phó Chủ tịch UBND tỉnh An Sơn Lê Na ký ngày 3/3/2024.",
        [("QĐ", "45", "Ủy ban nhân dân tỉnh An Sơn", date(2024, 3, 3))],
    ),
    (
        "Ủy ban Kiểm tra Tỉnh ủy An Sơn ban hành Thông báo số 7-TB/UBKTTU ngày 3/3/2024 kết luận kiểm tra.",
        [("TB", "7", "Ủy ban Kiểm tra Tỉnh ủy An Sơn", date(2024, 3, 3))],
    ),
    (
        "Thường trực Tỉnh ủy An Sơn có ý kiến tại Thông báo số 7-TB/TU ngày 3/3/2024.",
        [("TB", "7", "Thường trực Tỉnh ủy An Sơn", date(2024, 3, 3))],
    ),
    (
        "Sở Y tế tỉnh An Sơn phối hợp với Công an tỉnh ban hành Kế hoạch số 8/KH-SYT-CAT.",
        [("KH", "8", "Sở Y tế tỉnh An Sơn - Công an tỉnh An Sơn", None)],
    ),
    (
        "Từ Nghị quyết số 7-NQ/TU năm 2021 của Tỉnh ủy An Sơn đến nay, toàn tỉnh có 30 mô hình.",
        [("NQ", "7", "Tỉnh ủy An Sơn", None)],
    ),
    (
        "Nghị quyết số 7 ngày 3/3/2021 của BCH Đảng bộ tỉnh An Sơn khoá XVI.",
        [("NQ", "7", "Ban Chấp hành Đảng bộ tỉnh An Sơn", date(2021, 3, 3))],
    ),
    (
        "Căn cứ Thông tư liên tịch số 01/2017/TTLT-BCA-BQP ngày 29/12/2017.",
        [("TTLT", "01", "Bộ Công an - Bộ Quốc phòng", date(2017, 12, 29))],
    ),
    (
        "Ban Chấp hành Đảng bộ huyện Na Sơn khóa XX đã ra Nghị quyết số 7-NQ/HU ngày 3/3/2021.",
        [("NQ", "7", "Ban Chấp hành Đảng bộ huyện Na Sơn", date(2021, 3, 3))],
    ),
    (
        "Hội LHPN huyện Na Sơn có Kế hoạch số 7/KH-BTV ngày 3/3/2021; Hội Nông dân huyện có Kế hoạch số 9-KH/HNDH.",
        [
            ("KH", "7", "Hội Liên hiệp Phụ nữ huyện Na Sơn", date(2021, 3, 3)),
            ("KH", "9", "Hội Nông dân huyện Na Sơn", None),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_names_its_documents_with_issuer_and_day(
    text: str, expected: list[tuple[str, str | None, str | None, date | None]]
) -> None:
    found = read(text).documents
    assert [(one.type, one.number, one.issuer, one.date) for one in found] == expected
