"""Events: bodies, their people and officers as those who hold them; days in words; what is none."""

from datetime import date

import pytest

from soichieu.pure.reading import read

PUBLISHED = date(2025, 10, 20)

# text, [(kind, date, organiser)]; the page came out on Monday 20/10/2025.
TOLD = [
    ("Sáng 15/10, Trung tâm Y tế khu vực Cẩm Sơn tổ chức lớp tập huấn sơ cấp cứu cho 45 nhân viên y tế "
     "thôn.",
     [("training", "2025-10-15", "Trung tâm Y tế khu vực Cẩm Sơn")]),
    ("Ngày 14/10, tại xã Mường Cang, Đoàn công tác của Ban Chỉ đạo chuyển đổi số tỉnh Hoàng Liên Thượng do "
     "đồng chí Giàng A Sử, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đã có buổi làm việc với Đảng ủy xã về "
     "tiến độ số hóa hồ sơ.",
     [("meeting", "2025-10-14", "Ban Chỉ đạo chuyển đổi số tỉnh Hoàng Liên Thượng")]),
    ("Đoàn giám sát của Ủy ban MTTQ Việt Nam tỉnh Hoàng Liên Thượng do bà Lò Thị Mai, Phó Chủ tịch Ủy ban "
     "MTTQ tỉnh dẫn đầu, ngày 13/10 giám sát việc lấy ý kiến nhân dân tại xã Mường Cang.",
     [("inspection", "2025-10-13", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hoàng Liên Thượng")]),
    ("Theo Kế hoạch số 88/KH-UBND, ngày 11/10, UBND xã Phú Lãng đã họp đánh giá tiến độ giải phóng mặt "
     "bằng.",
     [("review", "2025-10-11", "Ủy ban nhân dân xã Phú Lãng")]),
    ("Được sự đồng ý của Thường trực Huyện ủy Na Rì Hạ, sáng 10/10, Huyện đoàn Na Rì Hạ khai mạc Hội trại "
     "“Tuổi trẻ biên cương”.",
     [("festival", "2025-10-10", "Huyện đoàn Na Rì Hạ")]),
    ("Nhân Ngày Phụ nữ Việt Nam 20/10, chiều 16/10, Hội LHPN phường Nam Kha tổ chức tọa đàm và trao 10 "
     "suất quà.",
     [("meeting", "2025-10-16", "Hội Liên hiệp Phụ nữ phường Nam Kha")]),
    ("Ngày 9/10, Sở Tư pháp tỉnh Lam Giang, Hội Luật gia tỉnh và Đoàn Luật sư tỉnh ký kết chương trình "
     "phối hợp trợ giúp pháp lý.",
     [("meeting", "2025-10-09", "Sở Tư pháp tỉnh Lam Giang")]),
    ("Buổi ra mắt “Tổ tiết kiệm vay vốn số” được Chi hội Phụ nữ ấp Bàu Sen tổ chức vào tối 8/10.",
     [("launch", "2025-10-08", "Chi hội Phụ nữ ấp Bàu Sen")]),
    ("Lễ khánh thành nhà văn hóa thôn Đồng Mít diễn ra sáng 7/10, do UBND xã Phú Lãng tổ chức.",
     [("launch", "2025-10-07", "Ủy ban nhân dân xã Phú Lãng")]),
    ("Dưới sự chủ tọa của ông Trần Quang Ngọc, Chủ tịch HĐND xã Phú Lãng, sáng 3/10, HĐND xã Phú Lãng khai "
     "mạc kỳ họp thứ ba.",
     [("meeting", "2025-10-03", "Hội đồng nhân dân xã Phú Lãng")]),
    ("Kỳ họp thứ ba (kỳ họp chuyên đề) HĐND xã Phú Lãng khóa II đã bế mạc chiều 3/10 sau nửa ngày làm "
     "việc.",
     [("meeting", "2025-10-03", "Hội đồng nhân dân xã Phú Lãng")]),
    ("Sáng 2/10, Thường trực Tỉnh ủy Lam Giang nghe Ban Quản lý Khu kinh tế tỉnh báo cáo phương án thu hồi "
     "đất.",
     [("meeting", "2025-10-02", "Thường trực Tỉnh ủy Lam Giang")]),
    ("Chiều 1/10, đồng chí Vũ Thế Hanh, Chủ tịch UBND tỉnh Lam Giang đã kiểm tra tiến độ cầu Sông Trà.",
     [("inspection", "2025-10-01", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Trong khuôn khổ Tuần lễ Chuyển đổi số, sáng 10/10, Tỉnh đoàn Lam Giang ra quân các đội hình tình "
     "nguyện.",
     [("launch", "2025-10-10", "Tỉnh đoàn Lam Giang")]),
    ("Ngày 10-10-2025, tại trụ sở Công an tỉnh Lam Giang, Cục Cảnh sát giao thông tổ chức tập huấn phần "
     "mềm xử phạt.",
     [("training", "2025-10-10", "Cục Cảnh sát giao thông")]),
    ("(Báo Lam Giang) - Sáng 17/10, Hội Khuyến học tỉnh tổ chức lễ tuyên dương 60 gia đình học tập.",
     [("award", "2025-10-17", "Hội Khuyến học tỉnh Lam Giang")]),
    ("LGO - Sáng 17/10, Trường Cao đẳng Nghề Lam Giang khai giảng năm học mới.",
     [("training", "2025-10-17", "Trường Cao đẳng Nghề Lam Giang")]),
    ("Theo phóng viên TTXVN tại Lam Giang, ngày 12/10, Hội Nhà báo tỉnh Lam Giang đã trao giải cho 24 tác "
     "phẩm.",
     [("award", "2025-10-12", "Hội Nhà báo tỉnh Lam Giang")]),
    ("Báo Lam Giang đưa tin, sáng 16/10, Sở Công Thương tỉnh Lam Giang khai mạc Hội chợ hàng Việt.",
     [("festival", "2025-10-16", "Sở Công Thương tỉnh Lam Giang")]),
    ("Tin từ Công an tỉnh Lam Giang, ngày 15/10, Công an xã Phú Lãng ra mắt mô hình “Cổng trường bình "
     "yên”.",
     [("launch", "2025-10-15", "Công an xã Phú Lãng")]),
    ("Công an xã Phú Lãng cho biết, ngày 15/10, đơn vị phối hợp Trường THCS Lê Lợi tổ chức tuyên truyền "
     "luật giao thông cho 400 học sinh.",
     [("dissemination", "2025-10-15", "Công an xã Phú Lãng")]),
    ("Thông tin từ UBND phường Nam Kha cho biết, chiều 15/10, phường đã tổ chức lễ công bố quyết định "
     "thành lập Trung tâm Phục vụ hành chính công.",
     [("meeting", "2025-10-15", "phường Nam Kha")]),
    ("Ngày 12/10, Ban Thường vụ Đảng ủy phường Nam Kha tổ chức Hội nghị học tập, quán triệt Nghị quyết Đại "
     "hội Đảng bộ tỉnh lần thứ XVI. Hội nghị được tổ chức bằng hình thức trực tiếp kết hợp trực tuyến tới "
     "14 điểm cầu.",
     [("dissemination", "2025-10-12", "Ban Thường vụ Đảng ủy phường Nam Kha")]),
    ("Hội nghị trực tuyến toàn tỉnh tổng kết công tác hè diễn ra sáng 11/10 với 96 điểm cầu. Tham dự tại "
     "điểm cầu tỉnh có bà Đỗ Hải Yến, Phó Chủ tịch UBND tỉnh Lam Giang. Đây là hội nghị do Tỉnh đoàn Lam "
     "Giang phối hợp Sở Giáo dục và Đào tạo tổ chức.",
     [("review", "2025-10-11", "Tỉnh đoàn Lam Giang")]),
    ("Lớp bồi dưỡng kết nạp Đảng khóa III vừa khai giảng sáng 9/10 tại Trung tâm Chính trị xã Phú Lãng. "
     "Lớp do Ban Xây dựng Đảng Đảng ủy xã mở, kéo dài 5 ngày.",
     [("training", "2025-10-09", "Ban Xây dựng Đảng Đảng ủy xã Phú Lãng")]),
    ("Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư số 5, phường Nam Kha diễn ra ngày 18/10 trong không "
     "khí đầm ấm.",
     [("festival", "2025-10-18", None)]),
    ("Tổ chức sáng 18/10 tại Nhà thi đấu tỉnh, Hội thao Công đoàn viên chức do Công đoàn Viên chức tỉnh "
     "Lam Giang đăng cai thu hút 500 vận động viên.",
     [("festival", "2025-10-18", "Công đoàn Viên chức tỉnh Lam Giang")]),
    ("Đại hội đại biểu Hội Nông dân xã Phú Lãng lần thứ nhất, nhiệm kỳ 2025 - 2030 được tổ chức trọng thể "
     "vào ngày 8/10.",
     [("meeting", "2025-10-08", "Hội Nông dân xã Phú Lãng")]),
    ("Ngày 8/10, tại Nhà văn hóa lao động, Đại hội Hội Người cao tuổi phường Nam Kha bầu Ban Chấp hành gồm "
     "15 ủy viên.",
     [("meeting", "2025-10-08", "Hội Người cao tuổi phường Nam Kha")]),
    ("Sáng 8/10, Đảng bộ Bệnh viện Đa khoa Cẩm Sơn tiến hành Đại hội lần thứ V, nhiệm kỳ 2025 - 2030.",
     [("meeting", "2025-10-08", "Đảng bộ Bệnh viện đa khoa Cẩm Sơn")]),
    ("Tại Trường Tiểu học Nà Pan, sáng 4/10, Quỹ Bảo trợ trẻ em tỉnh Lam Giang trao tặng 40 xe đạp cho học "
     "sinh.",
     [("award", "2025-10-04", "Quỹ Bảo trợ trẻ em tỉnh Lam Giang")]),
    ("Ngày 4/10, Hội đồng nghĩa vụ quân sự xã Phú Lãng họp phiên thứ nhất.",
     [("meeting", "2025-10-04", "Hội đồng Nghĩa vụ quân sự xã Phú Lãng")]),
    ("Ngày 4/10, Tổ giúp việc Ban Chỉ đạo 35 Tỉnh ủy Lam Giang giao ban quý III.",
     [("meeting", "2025-10-04", "Tổ giúp việc Ban Chỉ đạo 35 Tỉnh ủy Lam Giang")]),
    ("Sáng 25/9, Đảng ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam xã Phú Lãng tổ chức gặp mặt doanh nghiệp.",
     [("meeting", "2025-09-25", "Đảng ủy xã Phú Lãng")]),
    ("Sáng 25/9, xã Phú Lãng long trọng tổ chức Lễ công bố Quyết định công nhận xã đạt chuẩn nông thôn "
     "mới.",
     [("meeting", "2025-09-25", "xã Phú Lãng")]),
    ("Sáng 25/9, thôn Đồng Mít (xã Phú Lãng) ra mắt câu lạc bộ dân vũ.",
     [("launch", "2025-09-25", "thôn Đồng Mít")]),
    ("Ngày 24/9, Ngân hàng Chính sách xã hội tỉnh Lam Giang phối hợp với Hội Cựu chiến binh tỉnh tổ chức "
     "hội nghị sơ kết ủy thác 9 tháng.",
     [("review", "2025-09-24", "Ngân hàng Chính sách xã hội tỉnh Lam Giang")]),
    ("Ngày 24/9, Công ty cổ phần Mía đường Lam Sơn Hạ gặp mặt 200 hộ trồng mía, bàn giải pháp vụ mới.",
     [("meeting", "2025-09-24", "Công ty cổ phần Mía đường Lam Sơn Hạ")]),
    ("Ngày 24/9, Trung đoàn 95 (Sư đoàn 2, Quân khu 5) khai mạc hội thao quân sự.",
     [("festival", "2025-09-24", "Trung đoàn 95")]),
    ("Ngày 24/9, Bộ Chỉ huy Quân sự tỉnh Lam Giang bế mạc lớp bồi dưỡng kiến thức quốc phòng đối tượng 3.",
     [("training", "2025-09-24", "Bộ Chỉ huy Quân sự tỉnh Lam Giang")]),
    ("Ngày 24/9, dưới sự chỉ đạo của Bộ Chỉ huy Quân sự tỉnh, Ban Chỉ huy Quân sự xã Phú Lãng huấn luyện "
     "dân quân năm thứ nhất.",
     [("training", "2025-09-24", "Ban Chỉ huy Quân sự xã Phú Lãng")]),
    ("Ngày 23/9, Liên đoàn Lao động tỉnh Lam Giang cùng 3 công ty trong Khu công nghiệp Cẩm Sơn ký kết "
     "thỏa ước lao động tập thể.",
     [("meeting", "2025-09-23", "Liên đoàn Lao động tỉnh Lam Giang")]),
    ("Hôm 21/9, gần 300 hội viên về dự Ngày hội “Phụ nữ sáng tạo, khởi nghiệp” do Hội LHPN tỉnh Lam Giang "
     "phối hợp Sở Khoa học và Công nghệ tổ chức.",
     [("festival", "2025-09-21", "Hội Liên hiệp Phụ nữ tỉnh Lam Giang")]),
    ("“Ngày hội đọc sách” năm 2025 của Thư viện tỉnh Lam Giang khai mạc sáng 20/9.",
     [("festival", "2025-09-20", "Thư viện tỉnh Lam Giang")]),
    ("Ngày 19/9, Kho bạc Nhà nước khu vực XII công bố quyết định bổ nhiệm lãnh đạo.",
     [("meeting", "2025-09-19", "Kho bạc Nhà nước khu vực XII")]),
    ("Bộ trưởng Bộ Nội vụ Phạm Quốc Hưng ngày 19/9 làm việc với Tỉnh ủy Lam Giang về sắp xếp đơn vị hành "
     "chính.",
     [("meeting", "2025-09-19", "Bộ Nội vụ")]),
    ("Chủ tịch UBND phường Nam Kha Lê Thu Hà, chiều 18/9, đối thoại với thanh niên.",
     [("meeting", "2025-09-18", "Ủy ban nhân dân phường Nam Kha")]),
    ("Chiều 18/9, tại buổi làm việc với Đảng ủy xã Phú Lãng, Bí thư Tỉnh ủy Lam Giang Vũ Đức Tài yêu cầu "
     "xã hoàn thành sắp xếp.",
     [("meeting", "2025-09-18", "Tỉnh ủy Lam Giang")]),
    ("Phát biểu tại hội nghị giao ban quý III do UBND tỉnh Lam Giang tổ chức ngày 18/9, ông Vũ Thế Hanh, "
     "Chủ tịch UBND tỉnh yêu cầu các sở khẩn trương.",
     [("meeting", "2025-09-18", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Như tin đã đưa, ngày 17/9, Đảng ủy xã Phú Lãng đã tổng kết Nghị quyết số 10-NQ/ĐU.",
     [("review", "2025-09-17", "Đảng ủy xã Phú Lãng")]),
    ("Sáng 17/9, Đoàn kiểm tra của UBKT Tỉnh ủy Lam Giang làm việc với Đảng ủy xã Phú Lãng. Tiếp đó, chiều "
     "17/9, đoàn đã kiểm tra tại Đảng ủy phường Nam Kha.",
     [("inspection", "2025-09-17", "Ủy ban Kiểm tra Tỉnh ủy Lam Giang"),
      ("inspection", "2025-09-17", "Ủy ban Kiểm tra Tỉnh ủy Lam Giang")]),
    ("Thường trực HĐND tỉnh Lam Giang, ngày 15/9, tổ chức phiên giải trình về nước sạch nông thôn.",
     [("meeting", "2025-09-15", "Thường trực Hội đồng nhân dân tỉnh Lam Giang")]),
    ("Phiên chất vấn và giải trình của Thường trực HĐND tỉnh Lam Giang được truyền hình trực tiếp sáng "
     "15/9.",
     [("meeting", "2025-09-15", "Thường trực Hội đồng nhân dân tỉnh Lam Giang")]),
    ("15 giờ ngày 14/9, Đồn Biên phòng Cửa Nhượng ra quân tuần tra chống khai thác IUU.",
     [("launch", "2025-09-14", "Đồn Biên phòng Cửa Nhượng")]),
    ("Từ 8h đến 11h ngày 14/9, Điện lực Phú Lãng tổ chức diễn tập xử lý sự cố.",
     [("training", "2025-09-14", "Điện lực Phú Lãng")]),
    ("Suốt ba ngày 12, 13 và 14/9, Sở Du lịch tỉnh Lam Giang tổ chức khảo sát tuyến điểm.",
     [("inspection", "2025-09-12", "Sở Du lịch tỉnh Lam Giang")]),
    ("Ngày 12 - 13/9, Đoàn trường THPT Võ Trường Toản tổ chức hội trại.",
     [("festival", "2025-09-12", "Đoàn trường THPT Võ Trường Toản")]),
    ("Thứ Bảy (18/10), phường Nam Kha ra quân tổng vệ sinh.",
     [("launch", "2025-10-18", "phường Nam Kha")]),
    ("Thứ Bảy tuần trước, Hội Chữ thập đỏ tỉnh Lam Giang tổ chức Ngày hội hiến máu.",
     [("festival", "2025-10-18", "Hội Chữ thập đỏ tỉnh Lam Giang")]),
    ("Chủ nhật vừa qua, Đoàn phường Nam Kha ra mắt sân chơi tái chế.",
     [("launch", "2025-10-19", "Đoàn phường Nam Kha")]),
    ("Tuần qua, Đảng ủy xã Phú Lãng tổ chức hội nghị kiểm điểm giữa kỳ.",
     [("review", None, "Đảng ủy xã Phú Lãng")]),
    ("Ngày 20/9 vừa qua, Viện kiểm sát nhân dân tỉnh Lam Giang tổ chức hội nghị rút kinh nghiệm các vụ án "
     "bị hủy.",
     [("review", "2025-09-20", "Viện Kiểm sát nhân dân tỉnh Lam Giang")]),
    ("Ngày 15/9, Hội Nông dân xã Phú Lãng tổ chức lễ ra mắt Tổ hợp tác trồng bưởi. Trước đó, vào ngày "
     "10/9, Hội đã tập huấn cho 40 hội viên.",
     [("launch", "2025-09-15", "Hội Nông dân xã Phú Lãng"),
      ("training", "2025-09-10", "Hội Nông dân xã Phú Lãng")]),
    ("Ngày 30/8, UBND tỉnh Lam Giang khởi công đồng loạt 3 khu tái định cư; cùng thời điểm, UBND xã Phú "
     "Lãng khánh thành Trường Mầm non Hoa Sen.",
     [("launch", "2025-08-30", "Ủy ban nhân dân tỉnh Lam Giang"),
      ("launch", "2025-08-30", "Ủy ban nhân dân xã Phú Lãng")]),
    ("Ngày 29/8, Phòng Cảnh sát giao thông Công an tỉnh Lam Giang tổ chức ra quân cao điểm và ký cam kết "
     "với 20 doanh nghiệp vận tải.",
     [("launch", "2025-08-29", "Phòng Cảnh sát giao thông Công an tỉnh Lam Giang")]),
    ("Ngày 28/8, Sở Y tế tỉnh Lam Giang tổ chức hội nghị tập huấn; ngày 29/8, Chi cục Dân số tổ chức giám "
     "sát tại 3 xã.",
     [("training", "2025-08-28", "Sở Y tế tỉnh Lam Giang"),
      ("inspection", "2025-08-29", "Chi cục Dân số tỉnh Lam Giang")]),
    ("Sáng 27/8, Huyện ủy Na Rì Hạ tổng kết 10 năm thực hiện Chỉ thị số 35-CT/TW; chiều cùng ngày, Huyện "
     "ủy họp Ban Chấp hành lần thứ 22.",
     [("review", "2025-08-27", "Huyện ủy Na Rì Hạ"), ("meeting", "2025-08-27", "Huyện ủy Na Rì Hạ")]),
    ("Ngày 26/8, sau lễ khai giảng, Trường Chính trị tỉnh Lam Giang tổ chức tọa đàm khoa học.",
     [("meeting", "2025-08-26", "Trường Chính trị tỉnh Lam Giang")]),
    ("Kết luận hội nghị giao ban ngày 25/8, Bí thư Huyện ủy Na Rì Hạ Hoàng Thị Vân đề nghị các xã rà soát.",
     [("meeting", "2025-08-25", "Huyện ủy Na Rì Hạ")]),
    ("Ngày 17/10, Phó Chủ tịch Thường trực UBND tỉnh Lam Giang Lương Văn Thạch chủ trì họp Hội đồng thẩm "
     "định giá đất.",
     [("meeting", "2025-10-17", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Chiều 16/10, ông Lương Văn Thạch - Phó Chủ tịch Thường trực UBND tỉnh Lam Giang - thay mặt UBND tỉnh "
     "trao Bằng khen cho 5 tập thể.",
     [("award", "2025-10-16", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Cuộc làm việc giữa Đảng ủy xã Phú Lãng và Công ty Thủy nông Lam Giang diễn ra chiều 16/10.",
     [("meeting", "2025-10-16", "Đảng ủy xã Phú Lãng")]),
    ("Hơn 200 đại biểu đã dự hội nghị tập huấn công tác mặt trận năm 2025, tổ chức ngày 14/10 tại Trường "
     "Chính trị tỉnh. Chương trình do Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lam Giang tổ chức.",
     [("training", "2025-10-14", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lam Giang")]),
    ("Chiều 14/10, Ban Chỉ đạo phòng, chống tội phạm xã Phú Lãng tổ chức hội nghị sơ kết 9 tháng, triển "
     "khai nhiệm vụ 3 tháng cuối năm.",
     [("review", "2025-10-14", "Ban Chỉ đạo phòng, chống tội phạm xã Phú Lãng")]),
    ("Chiều 14/10, Đội Cảnh sát giao thông số 2 tổ chức ký cam kết với các trường học.",
     [("meeting", "2025-10-14", "Đội Cảnh sát giao thông số 2")]),
    ("Mở đầu chuỗi hoạt động, sáng 13/10, Thành đoàn Hải Ninh trao tặng công trình “Thắp sáng đường quê”.",
     [("award", "2025-10-13", "Thành đoàn Hải Ninh")]),
    ("Chuỗi hoạt động được mở đầu bằng lễ dâng hương sáng 13/10 do Ban Thường vụ Thành đoàn Hải Ninh thực "
     "hiện.",
     [("festival", "2025-10-13", "Ban Thường vụ Thành đoàn Hải Ninh")]),
    ("Sáng 12/10, hòa chung không khí thi đua, Trường Mầm non Sơn Ca tưng bừng tổ chức Ngày hội Thể dục "
     "thể thao.",
     [("festival", "2025-10-12", "Trường Mầm non Sơn Ca")]),
    ("Sáng 10/10, Bộ Công an tổ chức Hội nghị trực tuyến toàn quốc quán triệt Nghị quyết số 12-NQ/TW; tại "
     "điểm cầu Công an tỉnh Lam Giang, Đại tá Phan Duy Thành, Giám đốc Công an tỉnh chủ trì.",
     [("dissemination", "2025-10-10", "Bộ Công an")]),
    ("Chiều 9/10, Ban Quản lý rừng phòng hộ Sông Lam tổ chức bốc thăm, công bố kết quả giao khoán.",
     [("meeting", "2025-10-09", "Ban Quản lý rừng phòng hộ Sông Lam")]),
    ("Công an phường Nam Kha: Sáng 8/10, tổ chức ra mắt mô hình “Camera an ninh”.",
     [("launch", "2025-10-08", "Công an phường Nam Kha")]),
    ("Hội Cựu chiến binh xã Phú Lãng tập huấn nghiệp vụ công tác Hội ngày 8/10 tại hội trường xã.",
     [("training", "2025-10-08", "Hội Cựu chiến binh xã Phú Lãng")]),
    ("Được biết, từ ngày 1/10, Thanh tra tỉnh Lam Giang đã tiến hành thanh tra việc quản lý đất đai tại "
     "Ban Quản lý Khu kinh tế.",
     [("inspection", "2025-10-01", "Thanh tra tỉnh Lam Giang")]),
    ("Trong các ngày 6, 7 và 8/10, tổ công tác của Sở Tài chính tỉnh Lam Giang kiểm tra việc mua sắm tài "
     "sản công ở 3 xã.",
     [("inspection", "2025-10-06", "Sở Tài chính tỉnh Lam Giang")]),
    ("Đầu tháng 10, Trạm Khuyến nông khu vực Cẩm Sơn bàn giao 200 con bò giống cho hộ nghèo.",
     [("launch", "2025-10", "Trạm Khuyến nông khu vực Cẩm Sơn")]),
    ("Hồi tháng 8, Hội Người mù tỉnh Lam Giang mở lớp học chữ nổi.",
     [("training", "2025-08", "Hội Người mù tỉnh Lam Giang")]),
    ("Ngày 5/10, Hội đồng Giáo dục quốc phòng và an ninh xã Phú Lãng họp; ông Trần Quang Ngọc, Chủ tịch "
     "UBND xã, Chủ tịch Hội đồng chủ trì.",
     [("meeting", "2025-10-05", "Hội đồng Giáo dục quốc phòng và an ninh xã Phú Lãng")]),
    ("Ngày 5/10, tại cuộc họp Ban Chỉ đạo 389 tỉnh Lam Giang, Phó Trưởng ban Thường trực Tạ Quang Minh nêu "
     "4 tồn tại.",
     [("meeting", "2025-10-05", "Ban Chỉ đạo 389 tỉnh Lam Giang")]),
    ("Ngày 3/10, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lam Giang tổ chức hội thảo “Kinh tế tuần "
     "hoàn”.",
     [("meeting", "2025-10-03", "Liên hiệp các hội Khoa học và Kỹ thuật tỉnh Lam Giang")]),
    ("Ngày 3/10, Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lam Giang tổ chức khóa tu và phổ biến pháp "
     "luật.",
     [("dissemination", "2025-10-03", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lam Giang")]),
    ("Ngày 2/10, Tòa án nhân dân khu vực 3 - Lam Giang tổ chức phiên tòa rút kinh nghiệm.",
     [("review", "2025-10-02", "Tòa án nhân dân khu vực 3 - Lam Giang")]),
    ("Ngày 1/10, cầu Bến Đá do Công ty Cầu đường 5 thi công chính thức thông xe.",
     [("launch", "2025-10-01", None)]),
    ("Nằm trong chương trình công tác, Ban Văn hóa - Xã hội HĐND tỉnh Lam Giang vừa có buổi khảo sát tại "
     "xã Phú Lãng (ngày 30/9).",
     [("inspection", "2025-09-30", "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh Lam Giang")]),
    ("Sáng 29/9, tại thôn Đồi, Tổ đại biểu HĐND tỉnh số 4 và Tổ đại biểu HĐND xã Phú Lãng tiếp xúc cử tri.",
     [("meeting", "2025-09-29", "Tổ đại biểu Hội đồng nhân dân tỉnh số 4")]),
    ("Ngày 28/9, trong không khí trang nghiêm, Ban Chấp hành Đảng bộ xã Phú Lãng trao Huy hiệu 50 năm tuổi "
     "Đảng cho 3 đảng viên.",
     [("award", "2025-09-28", "Ban Chấp hành Đảng bộ xã Phú Lãng")]),
    ("Lễ trao Huy hiệu Đảng đợt 2/9 do Đảng ủy phường Nam Kha tổ chức sáng 28/8 có 12 đảng viên được nhận.",
     [("award", "2025-08-28", "Đảng ủy phường Nam Kha")]),
    ("Sáng 27/9, hơn 500 công nhân tham gia Ngày hội Công nhân do LĐLĐ tỉnh Lam Giang phối hợp Công ty "
     "TNHH May Sông Trà tổ chức tại Khu công nghiệp Cẩm Sơn.",
     [("festival", "2025-09-27", "Liên đoàn Lao động tỉnh Lam Giang")]),
    ("Ngày 26/9, đoàn cán bộ Học viện Báo chí Tây Nguyên do PGS.TS Lâm Thị Bích, Phó Giám đốc Học viện dẫn "
     "đầu đến khảo sát tại xã Phú Lãng.",
     [("inspection", "2025-09-26", "Học viện Báo")]),
    ("Ngày 26/9, ông Tạ Quang Minh, Giám đốc Sở Nội vụ tỉnh Lam Giang, Trưởng Đoàn kiểm tra số 2 làm việc "
     "với UBND xã Phú Lãng.",
     [("meeting", "2025-09-26", "Sở Nội vụ tỉnh Lam Giang")]),
    ("Ngày 25/9/2025, Công đoàn cơ sở Bệnh viện Mắt Lam Giang tổ chức Hội nghị tổng kết nhiệm kỳ.",
     [("review", "2025-09-25", "Công đoàn cơ sở Bệnh viện Mắt Lam Giang")]),
    ("Chiều 25/9, dưới cái nắng gay gắt, đoàn viên, thanh niên Xã đoàn Phú Lãng ra quân sửa đường.",
     [("launch", "2025-09-25", "Xã đoàn Phú Lãng")]),
    ("Nhằm trang bị kỹ năng cho cán bộ cơ sở, trong 2 ngày 23 - 24/9, Hội LHPN tỉnh Lam Giang tổ chức lớp "
     "tập huấn.",
     [("training", "2025-09-23", "Hội Liên hiệp Phụ nữ tỉnh Lam Giang")]),
    ("Tiếp tục chương trình làm việc, chiều 22/9, Đoàn kiểm tra số 3 của Ban Thường vụ Tỉnh ủy Lam Giang "
     "làm việc với Đảng ủy phường Nam Kha.",
     [("inspection", "2025-09-22", "Ban Thường vụ Tỉnh ủy Lam Giang")]),
    ("Lãnh đạo Sở Xây dựng tỉnh Lam Giang kiểm tra hiện trường sạt lở ngày 21/9.",
     [("inspection", "2025-09-21", "Sở Xây dựng tỉnh Lam Giang")]),
    ("Hội nghị “Kết nối ngân hàng - doanh nghiệp” được Ngân hàng Nhà nước Khu vực 9 và UBND tỉnh Lam Giang "
     "đồng tổ chức vào ngày 19/9.",
     [("meeting", "2025-09-19", "Ngân hàng Nhà nước Khu vực 9")]),
    ("Ngày 19/9, Hợp tác xã Chè Suối Giàng tổ chức đại hội thành viên thường niên.",
     [("meeting", "2025-09-19", "Hợp tác xã Chè Suối Giàng")]),
    ("Ngày 18/9, Câu lạc bộ Thơ xã Phú Lãng kỷ niệm 10 năm thành lập.",
     [("festival", "2025-09-18", "Câu lạc bộ Thơ xã Phú Lãng")]),
    ("Sáng 5/9, cùng với cả nước, 320 học sinh Trường THCS Nguyễn Trãi bước vào lễ khai giảng năm học mới.",
     [("training", "2025-09-05", "Trường THCS Nguyễn Trãi")]),
]  # fmt: skip

NONE = [
    "Vừa qua, Đoàn công tác do Thượng tá Hà Văn Quý, Phó Giám đốc Công an tỉnh Hoàng Liên Thượng làm "
    "trưởng đoàn đã đến kiểm tra công tác bảo đảm an ninh tại xã Mường Cang.",
    "Chiều 1/10, Chủ tịch UBND tỉnh Lam Giang Vũ Thế Hanh tiếp xã giao Đoàn đại biểu tỉnh Hủa Xuân.",
    "Sáng 25/10 tới, UBND xã Phú Lãng tổ chức lễ khánh thành cầu Bà Mía.",
    "Dự kiến ngày 15/10, Sở sẽ tổ chức hội thảo.",
    "Đến ngày 15/10, 12/15 xã đã tổ chức hội nghị quán triệt.",
    "Từ đầu năm đến nay, Công an xã Phú Lãng đã tổ chức 12 buổi tuyên truyền.",
    "Trả lời báo chí ngày 14/10, ông Hà Văn Quý, Phó Giám đốc Công an tỉnh Lam Giang cho biết tội phạm "
    "giảm.",
    "Ngày 14/10, Văn phòng UBND tỉnh Lam Giang có công văn yêu cầu các xã kiểm tra, rà soát hồ chứa.",
    "Ngày 14/10, UBND tỉnh Lam Giang ban hành quyết định thành lập Ban Chỉ đạo phát động thi đua.",
    "Ngày 13/10, lãnh đạo UBND tỉnh Lam Giang tiếp Đoàn công tác tỉnh Hủa Xuân.",
    "Ngày 13/10, Bí thư Tỉnh ủy Lam Giang thăm, chúc mừng Hội Doanh nghiệp tỉnh nhân ngày Doanh nhân.",
    "Trung tâm Huấn luyện thể thao tỉnh Lam Giang tuyển sinh từ ngày 1/9.",
    "Ban Kiểm tra Đảng ủy xã họp định kỳ vào ngày 5 hằng tháng.",
    "Cuối tuần qua, phường Nam Kha đồng loạt ra quân dọn kênh.",
    "Tại kỳ họp thứ 4, HĐND xã Phú Lãng đã thông qua 7 nghị quyết.",
    "Phát biểu tại lễ khởi công, Chủ tịch UBND tỉnh Lam Giang đề nghị nhà thầu tăng ca. Dự án được UBND "
    "tỉnh phê duyệt ngày 10/5/2025.",
    "Đồng chí Bí thư Tỉnh ủy yêu cầu hoàn thành trước lễ khánh thành ngày 2/9.",
    "Bà Lò Thị Mai, Chủ tịch Hội LHPN tỉnh Hoàng Liên Thượng và đoàn công tác ngày 17/10 tặng 20 suất quà "
    "tại xã Mường Cang.",
    "Ban Chỉ đạo cho biết ngày 25/10 sẽ ra quân đợt 2, ngày 30/10 tổng kết.",
    "Theo kế hoạch, hội thi diễn ra từ ngày 1/11 đến ngày 3/11 tại phường Nam Kha.",
    "“Chúng tôi đã họp dân ngày 28/9”, ông Lò Văn Pành, Trưởng bản Nà Pan nói.",
    "Mồng 3/10, xã Phú Lãng mở hội xuống đồng.",
    "Thứ Hai đầu tuần, Đảng ủy xã Phú Lãng giao ban.",
]  # fmt: skip


def _events(text: str) -> list[tuple[str, str | None, str | None]]:
    found = read(f"Tin địa phương\n\n{text}", published_on=PUBLISHED).as_json()["events"]
    return [(event["kind"], event["date"], event["organiser"]) for event in found]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_who_held_it_is_told_in_many_ways(text, expected):
    assert _events(text) == expected


@pytest.mark.parametrize("text", NONE, ids=[text[:60] for text in NONE])
def test_what_is_to_come_or_no_gathering_is_none(text):
    assert _events(text) == []
