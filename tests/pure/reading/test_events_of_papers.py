"""Events in papers: notices, reports, minutes, invitations, decisions and speeches."""

import pytest

from soichieu.pure.reading import read

_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "\tĐộc lập - Tự do - Hạnh phúc\nSố: "
_PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM", "\n*\nSố "


def _letter(form: tuple[str, str], top: str, body: str, number: str, place: str) -> str:
    return f"{top}\t{form[0]}\n{body}{form[1]}{number}\t{place}, ngày 15 tháng 9 năm 2025\n\n"


# Each paper with the events it tells: kind, date and organiser.
PAPERS = [
    (_letter(_PARTY, "HUYỆN ỦY NA RÌ HẠ", "VĂN PHÒNG", "210-TB/VPHU", "Na Rì Hạ")
     + "THÔNG BÁO\n"
     "kết luận của đồng chí Bí thư Huyện ủy tại cuộc họp về giải phóng mặt bằng\n"
     "\n"
     "Ngày 12/9/2025, tại Văn phòng Huyện ủy, đồng chí Hoàng Thị Vân, Bí thư Huyện ủy chủ trì họp "
     "nghe báo cáo tiến độ giải phóng mặt bằng Khu tái định cư Bản Cuôn. Sau khi nghe UBND huyện "
     "báo cáo, ý kiến của các đại biểu, đồng chí Bí thư Huyện ủy kết luận:\n"
     "1. Yêu cầu UBND huyện hoàn thành chi trả trước ngày 30/9/2025.\n",
     {("meeting", "2025-09-12", "Văn phòng Huyện ủy Na Rì Hạ")}),
    (_letter(_STATE, "TỈNH LAM GIANG", "VĂN PHÒNG ỦY BAN NHÂN DÂN", "88/TB-VP", "Lam Giang")
     + "THÔNG BÁO\n"
     "Kết luận của Phó Chủ tịch UBND tỉnh Lương Văn Thạch tại cuộc họp giao ban xây dựng cơ bản\n"
     "\n"
     "Ngày 10 tháng 9 năm 2025, tại Trụ sở UBND tỉnh, đồng chí Lương Văn Thạch, Phó Chủ tịch UBND "
     "tỉnh đã chủ trì cuộc họp giao ban xây dựng cơ bản tháng 9. Tham dự có lãnh đạo các sở Tài "
     "chính, Xây dựng. Sau khi nghe Sở Tài chính báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:\n"
     "1. Sở Tài chính rà soát nguồn vốn.\n",
     {("meeting", "2025-09-10", "Ủy ban nhân dân tỉnh Lam Giang")}),
    (_letter(_PARTY, "ĐẢNG BỘ TỈNH LAM GIANG", "ĐẢNG ỦY XÃ PHÚ LÃNG", "45-BC/ĐU", "Phú Lãng")
     + "BÁO CÁO\n"
     "sơ kết 01 năm thực hiện Nghị quyết số 12-NQ/TW\n"
     "\n"
     "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO\n"
     "1. Ngày 20/3/2025, Đảng ủy tổ chức hội nghị trực tuyến quán triệt Nghị quyết tới 21 chi bộ, "
     "420 đảng viên dự.\n"
     "2. Ban Thường vụ Đảng ủy đã kiểm tra 03 chi bộ; Ủy ban Kiểm tra Đảng ủy giám sát Chi bộ thôn "
     "Đồi (ngày 12/5/2025), Chi bộ Quân sự (ngày 20/6/2025).\n"
     "3. Tháng 7/2025, tổ chức lớp bồi dưỡng lý luận cho 54 đảng viên mới.\n",
     {("dissemination", "2025-03-20", "Đảng ủy xã Phú Lãng"),
      ("inspection", "2025-05-12", "Ủy ban Kiểm tra Đảng ủy xã Phú Lãng"),
      ("inspection", "2025-06-20", "Ủy ban Kiểm tra Đảng ủy xã Phú Lãng"),
      ("training", "2025-07", "Đảng ủy xã Phú Lãng")}),
    (_letter(_STATE, "UBND TỈNH LAM GIANG", "SỞ Y TẾ", "120/BC-SYT", "Lam Giang")
     + "BÁO CÁO\n"
     "Kết quả thực hiện Đề án “Y tế số”\n"
     "\n"
     "1. Công tác tuyên truyền\n"
     "- Tổ chức 05 hội nghị với 600 lượt người.\n"
     "- Ngày 05/6/2025, Sở tổ chức tập huấn phần mềm cho 160 cán bộ trạm y tế.\n"
     "- Phối hợp với Viễn thông Lam Giang ký kết thỏa thuận hợp tác ngày 10/7/2025.\n"
     "2. Kiểm tra: từ ngày 01/8/2025 đến ngày 08/8/2025, đoàn kiểm tra của Sở đã kiểm tra 6 bệnh "
     "viện.\n",
     {("training", "2025-06-05", "Sở Y tế tỉnh Lam Giang"),
      ("meeting", "2025-07-10", "Sở Y tế tỉnh Lam Giang"),
      ("inspection", "2025-08-01", "Sở Y tế tỉnh Lam Giang")}),
    (_letter(_PARTY, "TỈNH ỦY LAM GIANG", "ỦY BAN KIỂM TRA", "33-TB/UBKTTU", "Lam Giang")
     + "THÔNG BÁO\n"
     "Kỳ họp thứ 12 của Ủy ban Kiểm tra Tỉnh ủy\n"
     "\n"
     "Trong hai ngày 9 và 10/9/2025, Ủy ban Kiểm tra Tỉnh ủy đã tổ chức Kỳ họp thứ 12. Đồng chí "
     "Trần Ngọc Phổ, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy chủ trì. Tại Kỳ họp, Ủy ban đã xem xét, kết "
     "luận một số nội dung sau:\n"
     "I- Xem xét kết quả kiểm tra Đảng ủy phường Nam Kha.\n",
     {("meeting", "2025-09-09", "Ủy ban Kiểm tra Tỉnh ủy Lam Giang")}),
    (_letter(_PARTY, "HUYỆN ỦY NA RÌ HẠ", "BAN THƯỜNG VỤ", "77-KL/HU", "Na Rì Hạ")
     + "KẾT LUẬN\n"
     "của Ban Thường vụ Huyện ủy về kết quả sơ kết Đề án chợ quê\n"
     "\n"
     "Tại phiên họp ngày 08/9/2025, sau khi nghe UBND huyện báo cáo kết quả sơ kết Đề án, Ban "
     "Thường vụ Huyện ủy kết luận:\n"
     "1. Về ưu điểm: chợ quê hoạt động nền nếp.\n",
     {("meeting", "2025-09-08", "Ban Thường vụ Huyện ủy Na Rì Hạ")}),
    (_letter(_STATE, "HỘI ĐỒNG NHÂN DÂN", "XÃ PHÚ LÃNG", "09/GM-HĐND", "Phú Lãng")
     + "GIẤY MỜI\n"
     "Họp Thường trực HĐND xã\n"
     "\n"
     "Thường trực HĐND xã trân trọng kính mời: Ông Lê Văn Tám, Chủ tịch UBND xã.\n"
     "Đến dự: Phiên họp thường kỳ tháng 9 của Thường trực HĐND xã.\n"
     "Thời gian: 14h00, thứ Sáu, ngày 19/9/2025.\n"
     "Địa điểm: Phòng họp tầng 2.\n",
     {("meeting", "2025-09-19", "Thường trực Hội đồng nhân dân xã Phú Lãng")}),
    (_letter(_STATE, "UBND TỈNH LAM GIANG", "SỞ TƯ PHÁP", "12/GM-STP", "Lam Giang")
     + "GIẤY MỜI\n"
     "\n"
     "Kính gửi: Các sở, ban, ngành.\n"
     "\n"
     "Sở Tư pháp tổ chức Hội nghị tập huấn nghiệp vụ hòa giải ở cơ sở năm 2025. Hội nghị bắt đầu "
     "lúc 7 giờ 30 phút, ngày 24/9/2025 (thứ Tư), tại Hội trường Sở. Kính mời Quý cơ quan cử 01 đại "
     "biểu tham dự.\n",
     {("training", "2025-09-24", "Sở Tư pháp tỉnh Lam Giang")}),
    (_letter(_PARTY, "ĐẢNG BỘ TỈNH LAM GIANG", "ĐẢNG ỦY XÃ PHÚ LÃNG", "50-QĐ/ĐU", "Phú Lãng")
     + "QUYẾT ĐỊNH\n"
     "về kiểm tra việc thực hiện Nghị quyết số 12-NQ/TW\n"
     "\n"
     "- Căn cứ Chương trình kiểm tra, giám sát năm 2025;\n"
     "\n"
     "BAN THƯỜNG VỤ ĐẢNG ỦY QUYẾT ĐỊNH\n"
     "\n"
     "Điều 1. Kiểm tra Chi bộ Công an xã. Thời gian làm việc trực tiếp: từ ngày 22/9/2025 đến ngày "
     "26/9/2025.\n"
     "Điều 2. Thành lập Đoàn kiểm tra gồm 5 đồng chí.\n",
     {("inspection", "2025-09-22", "Đảng ủy xã Phú Lãng")}),
    (_letter(_PARTY, "ĐẢNG ỦY XÃ PHÚ LÃNG", "CHI BỘ THÔN ĐỒI", "05-BB/CB", "Phú Lãng")
     + "BIÊN BẢN\n"
     "Họp chi bộ thường kỳ tháng 9\n"
     "\n"
     "Hôm nay, vào hồi 19 giờ 30 ngày 10/9/2025, tại Nhà văn hóa thôn Đồi, Chi bộ thôn Đồi tiến "
     "hành họp thường kỳ.\n"
     "Chủ trì: đồng chí Lò Văn Pành, Bí thư Chi bộ.\n"
     "Thư ký: đồng chí Lò Thị Xiên.\n",
     {("meeting", "2025-09-10", "Chi bộ thôn Đồi")}),
    (_letter(_STATE, "UBND TỈNH LAM GIANG", "SỞ CÔNG THƯƠNG", "70/KH-SCT", "Lam Giang")
     + "KẾ HOẠCH\n"
     "Tổ chức Hội chợ hàng Việt năm 2025\n"
     "\n"
     "1. Thời gian: từ ngày 10/11 đến ngày 15/11/2025.\n"
     "2. Địa điểm: Quảng trường trung tâm.\n"
     "3. Lễ khai mạc dự kiến tổ chức tối 10/11/2025.\n"
     "4. Sở Công Thương chủ trì họp báo ngày 5/11/2025.\n",
     set()),
    ("BÀI PHÁT BIỂU\n"
     "của đồng chí Vũ Đức Tài, Bí thư Tỉnh ủy Lam Giang tại Lễ kỷ niệm 30 năm thành lập Hội Khuyến "
     "học tỉnh\n"
     "(Ngày 02/10/2025)\n"
     "\n"
     "Kính thưa các đồng chí!\n"
     "Hôm nay, tôi rất vui mừng dự Lễ kỷ niệm 30 năm thành lập Hội Khuyến học tỉnh. Thay mặt Tỉnh "
     "ủy, tôi chúc mừng các đồng chí.\n"
     "Mới tuần trước, ngày 25/9, tôi đã làm việc với Ban Thường vụ Hội về công tác khuyến học.\n",
     {("festival", "2025-10-02", None),
      ("meeting", "2025-09-25", "Tỉnh ủy Lam Giang")}),
    (_letter(_STATE, "UBND XÃ PHÚ LÃNG", "TRƯỜNG TIỂU HỌC NÀ PAN", "14/BC-THNP", "Phú Lãng")
     + "BÁO CÁO\n"
     "Kết quả công tác tháng 9\n"
     "\n"
     "- Sáng 05/9, nhà trường tổ chức Lễ khai giảng năm học mới.\n"
     "- Ngày 10/9: họp Hội đồng trường.\n"
     "- Ngày 12/9: Công đoàn trường tổ chức hội nghị cán bộ, viên chức.\n"
     "- Dự kiến ngày 26/9 tổ chức Hội thi giáo viên giỏi.\n",
     {("training", "2025-09-05", "Trường Tiểu học Nà Pan"),
      ("meeting", "2025-09-10", "Hội đồng Trường Tiểu học Nà Pan"),
      ("meeting", "2025-09-12", "Công đoàn Trường Tiểu học Nà Pan")}),
    (_letter(_PARTY, "TỈNH ỦY LAM GIANG", "BAN TỔ CHỨC", "91-CV/BTCTU", "Lam Giang")
     + "Kính gửi: Các đảng ủy trực thuộc\n"
     "\n"
     "Ngày 08/9/2025, Ban Tổ chức Tỉnh ủy đã tổ chức hội nghị giao ban công tác tổ chức xây dựng "
     "Đảng quý III. Thực hiện kết luận hội nghị, Ban Tổ chức Tỉnh ủy đề nghị các đảng ủy rà soát "
     "đảng viên, gửi báo cáo trước ngày 20/9/2025.\n",
     {("meeting", "2025-09-08", "Ban Tổ chức Tỉnh ủy Lam Giang")}),
    (_letter(_STATE, "BỘ CÔNG AN", "CÔNG AN TỈNH LAM GIANG", "300/BC-CAT", "Lam Giang")
     + "BÁO CÁO\n"
     "Tình hình, kết quả công tác tuần\n"
     "\n"
     "1. Tập trung lực lượng bảo đảm an ninh.\n"
     "2. Ngày 11/9, Giám đốc Công an tỉnh chủ trì Hội nghị giao ban trực tuyến với 86 xã, phường.\n"
     "3. Phòng Cảnh sát giao thông ra quân xử lý nồng độ cồn từ ngày 08/9 đến 14/9.\n"
     "4. Công an xã Phú Lãng ra mắt mô hình “Bến an toàn” (ngày 12/9).\n",
     {("meeting", "2025-09-11", "Công an tỉnh Lam Giang"),
      ("launch", "2025-09-08", "Phòng Cảnh sát giao thông Công an tỉnh Lam Giang"),
      ("launch", "2025-09-12", "Công an xã Phú Lãng")}),
    (_letter(_STATE, "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM",
             "BAN THƯỜNG VỤ TỈNH LAM GIANG", "55/BC-BTV", "Lam Giang")
     + "BÁO CÁO\n"
     "Kết quả phong trào quý III\n"
     "\n"
     "Ban Thường vụ Hội đã chỉ đạo các cấp Hội đăng ký 60 việc làm. Ngày 20/8/2025, Hội LHPN tỉnh "
     "phối hợp với Sở Nội vụ khai giảng lớp bồi dưỡng cán bộ nữ. Hội LHPN xã Phú Lãng tổ chức Ngày "
     "hội “Phụ nữ khởi nghiệp” vào ngày 02/9/2025. Nhân dịp khai giảng, các cấp Hội trao 500 suất "
     "quà.\n",
     {("training", "2025-08-20", "Hội Liên hiệp Phụ nữ tỉnh Lam Giang"),
      ("festival", "2025-09-02", "Hội Liên hiệp Phụ nữ xã Phú Lãng")}),
    (_letter(_STATE, "UBND TỈNH LAM GIANG", "BAN CHỈ ĐẠO PHÒNG, CHỐNG BÃO", "3/CĐ-BCĐ", "Lam Giang")
     + "CÔNG ĐIỆN\n"
     "Về ứng phó bão số 7\n"
     "\n"
     "Thực hiện kết luận cuộc họp sáng 14/9/2025 do Chủ tịch UBND tỉnh chủ trì, Trưởng Ban Chỉ đạo "
     "yêu cầu:\n"
     "1. Các xã ven biển kêu gọi tàu thuyền, xong trước 17 giờ ngày 15/9.\n",
     {("meeting", "2025-09-14", "Ủy ban nhân dân tỉnh Lam Giang")}),
    (_letter(_STATE, "LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM GIANG", "CÔNG ĐOÀN NGÀNH Y TẾ", "22/BB-CĐN", "Lam Giang")
     + "BIÊN BẢN\n"
     "Hội nghị Ban Chấp hành Công đoàn ngành Y tế\n"
     "\n"
     "Thời gian: 8 giờ 00, ngày 11/9/2025\n"
     "Địa điểm: Hội trường Sở Y tế\n"
     "Chủ tọa: bà Đỗ Thị Hằng, Chủ tịch Công đoàn ngành.\n",
     {("meeting", "2025-09-11", "Ban Chấp hành Công đoàn ngành Y tế tỉnh Lam Giang")}),
]  # fmt: skip


@pytest.mark.parametrize(("paper", "expected"), PAPERS, ids=range(len(PAPERS)))
def test_papers_tell_what_was_held_and_call_to_what_will_be(paper, expected):
    found = read(paper).as_json()["events"]
    assert {(event["kind"], event["date"], event["organiser"]) for event in found} == expected
