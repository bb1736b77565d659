"""Events: several in one sentence or text, organisers told elsewhere, wordings far from the plain one."""

from datetime import date

import pytest

from soichieu.pure.reading import read

PUBLISHED = date(2025, 10, 20)

# text, [(kind, date, organiser)]; the page came out on Monday 20/10/2025.
TOLD = [
    ("Sáng 14/10, Sở Y tế tỉnh Lam Giang khai trương Phòng khám lưu động, chiều 15/10, Chi cục Dân số tổ "
     "chức tọa đàm về già hóa.",
     [("launch", "2025-10-14", "Sở Y tế tỉnh Lam Giang"),
      ("meeting", "2025-10-15", "Chi cục Dân số tỉnh Lam Giang")]),
    ("Ngày 13/10, Thanh tra tỉnh Lam Giang công bố quyết định thanh tra tại xã Phú Lãng và ngày 14/10 làm "
     "việc với UBND phường Nam Kha.",
     [("meeting", "2025-10-13", "Thanh tra tỉnh Lam Giang"),
      ("meeting", "2025-10-14", "Thanh tra tỉnh Lam Giang")]),
    ("Đoàn giám sát của Ban Dân tộc HĐND tỉnh Lam Giang đã làm việc tại xã Mường Cang (ngày 7/10), xã Nậm "
     "Sát (ngày 8/10).",
     [("inspection", "2025-10-07", "Ban Dân tộc Hội đồng nhân dân tỉnh Lam Giang"),
      ("inspection", "2025-10-08", "Ban Dân tộc Hội đồng nhân dân tỉnh Lam Giang")]),
    ("Trong khi Công an xã Phú Lãng ra mắt mô hình “Bến an toàn” sáng 9/10 thì chiều 9/10, Hội Nông dân xã "
     "khai giảng lớp nuôi tôm.",
     [("launch", "2025-10-09", "Công an xã Phú Lãng"),
      ("training", "2025-10-09", "Hội Nông dân xã Phú Lãng")]),
    ("Lễ ra quân diễn ra sáng 5/10. Trước đó một ngày, Huyện đoàn Na Rì Hạ tập huấn kỹ năng cho đội "
     "trưởng.",
     [("launch", "2025-10-05", None), ("training", "2025-10-04", "Huyện đoàn Na Rì Hạ")]),
    ("Sáng 6/10, UBND tỉnh Lam Giang tổ chức họp báo thường kỳ quý III. Ông Lương Văn Thạch, Phó Chủ tịch "
     "UBND tỉnh chủ trì. Cũng trong sáng nay, Sở Tài chính tổ chức hội nghị đối thoại thuế.",
     [("meeting", "2025-10-06", "Ủy ban nhân dân tỉnh Lam Giang"),
      ("meeting", "2025-10-20", "Sở Tài chính tỉnh Lam Giang")]),
    ("Chiều 2/10, hội trường UBND phường Nam Kha chật kín người. Buổi tiếp xúc giữa đại biểu Quốc hội và "
     "cử tri kéo dài hơn ba giờ. Ban Thường trực Ủy ban MTTQ Việt Nam phường là đơn vị tổ chức.",
     [("meeting", "2025-10-02", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Nam Kha")]),
    ("Nhằm chuẩn bị cho mùa mưa bão, UBND xã Phú Lãng phối hợp Ban Chỉ huy Phòng thủ khu vực 2 tổ chức "
     "diễn tập cứu hộ vào ngày 1/10. Cuộc diễn tập có sự tham gia của 250 người. Tại buổi diễn tập, đồng "
     "chí Lê Văn Tám, Chủ tịch UBND xã, biểu dương các lực lượng.",
     [("training", "2025-10-01", "Ủy ban nhân dân xã Phú Lãng")]),
    ("Hội Luật gia tỉnh Lam Giang vừa phối hợp với Trại giam Đồng Mai tổ chức buổi tuyên truyền pháp luật "
     "cho phạm nhân.",
     [("dissemination", None, "Hội Luật gia tỉnh Lam Giang")]),
    ("Mới đây, tại xã Mường Cang, Hội Chữ thập đỏ tỉnh Lam Giang tổ chức lễ bàn giao nhà nhân đạo cho hộ "
     "bà Lò Thị Ọi.",
     [("launch", None, "Hội Chữ thập đỏ tỉnh Lam Giang")]),
    ("Ngày 12/10 vừa qua, 100% chi bộ trực thuộc Đảng ủy xã Phú Lãng đã sinh hoạt chuyên đề.",
     [("meeting", "2025-10-12", None)]),
    ("Ngày 10/10, UBND tỉnh Lam Giang họp phiên thường kỳ. Sáng 11/10, Thường trực HĐND tỉnh họp thẩm tra. "
     "Ngày 12/10, Tỉnh ủy Lam Giang tổ chức hội nghị báo cáo viên.",
     [("meeting", "2025-10-10", "Ủy ban nhân dân tỉnh Lam Giang"),
      ("meeting", "2025-10-11", "Thường trực Hội đồng nhân dân tỉnh Lam Giang"),
      ("meeting", "2025-10-12", "Tỉnh ủy Lam Giang")]),
    ("Chiều qua (19/10), Bộ Y tế tổ chức giao ban trực tuyến với 34 sở y tế. Thứ trưởng Đỗ Xuân Lành chủ "
     "trì tại điểm cầu Bộ Y tế.",
     [("meeting", "2025-10-19", "Bộ Y tế")]),
    ("Tối qua, phường Nam Kha tổ chức đêm văn nghệ chào mừng Đại hội.",
     [("meeting", "2025-10-19", "phường Nam Kha")]),
    ("Rạng sáng nay, Công an phường Nam Kha đồng loạt ra quân kiểm tra quán karaoke.",
     [("launch", "2025-10-20", "Công an phường Nam Kha")]),
    ("Trong ngày 18/10, tổ kiểm tra liên ngành 389 của UBND phường Nam Kha kiểm tra 12 cửa hàng.",
     [("inspection", "2025-10-18", "Ủy ban nhân dân phường Nam Kha")]),
    ("Ngay sau bão, ngày 8/10, Phó Thủ tướng Chính phủ Hồ Quang Trị đi kiểm tra đê biển tại xã Bình Giao.",
     [("inspection", "2025-10-08", "Chính phủ")]),
    ("Làm việc với lãnh đạo tỉnh Lam Giang chiều 8/10, Phó Thủ tướng Chính phủ Hồ Quang Trị biểu dương nỗ "
     "lực khắc phục hậu quả bão.",
     [("meeting", "2025-10-08", "Chính phủ")]),
    ("Kiểm tra thực địa tại cầu Sông Trà sáng 8/10, ông Lương Văn Thạch, Phó Chủ tịch UBND tỉnh Lam Giang "
     "yêu cầu tăng ca.",
     [("inspection", "2025-10-08", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Chủ trì phiên họp sáng 7/10, Bí thư Đảng ủy xã Phú Lãng Trần Văn Bảy đề nghị các chi bộ rà soát đảng "
     "viên.",
     [("meeting", "2025-10-07", "Đảng ủy xã Phú Lãng")]),
    ("Tham dự Ngày hội Toàn dân bảo vệ an ninh Tổ quốc ngày 7/10 tại thôn Đồi có đồng chí Vũ Đức Tài, Bí "
     "thư Tỉnh ủy Lam Giang.",
     [("festival", "2025-10-07", None)]),
    ("Sáng 7/10, đồng chí Vũ Đức Tài, Bí thư Tỉnh ủy Lam Giang dự Ngày hội Đại đoàn kết tại thôn Đồi, xã "
     "Phú Lãng.",
     [("festival", "2025-10-07", None)]),
    ("Nhân dịp này, ngày 6/10, Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh Lam Giang trao tặng "
     "2 nhà tình nghĩa.",
     [("award", "2025-10-06", "Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh Lam Giang")]),
    ("Trường Đại học Lam Giang kỷ niệm 30 năm thành lập và đón nhận Huân chương Lao động hạng Nhì vào ngày "
     "6/10.",
     [("festival", "2025-10-06", "Trường Đại học Lam Giang")]),
    ("Tại Nhà văn hóa xã Phú Lãng, sáng ngày 5 tháng 10, đã diễn ra Hội nghị biểu dương người cao tuổi do "
     "Hội Người cao tuổi xã tổ chức.",
     [("award", "2025-10-05", "Hội Người cao tuổi xã Phú Lãng")]),
    ("Ngày 5 tháng 10 năm 2025, Chi cục Kiểm lâm tỉnh Lam Giang ký kết quy chế phối hợp bảo vệ rừng giáp "
     "ranh với Chi cục Kiểm lâm tỉnh Bình Nguyên.",
     [("meeting", "2025-10-05", "Chi cục Kiểm lâm tỉnh Lam Giang")]),
    ("Hội nghị tổng kết hoạt động cụm thi đua số 2 khối nội chính vừa được tổ chức tại Lam Giang sáng "
     "4/10. Tòa án nhân dân tỉnh Lam Giang, Cụm trưởng, chủ trì hội nghị.",
     [("review", "2025-10-04", "Tòa án nhân dân tỉnh Lam Giang")]),
    ("Cuộc họp trực tuyến toàn quốc do Bộ Nông nghiệp và Môi trường chủ trì diễn ra chiều 3/10 bàn giải "
     "pháp ứng phó bão số 9.",
     [("meeting", "2025-10-03", "Bộ Nông nghiệp và Môi trường")]),
    ("Cuộc họp trực tuyến toàn quốc bàn giải pháp ứng phó bão diễn ra chiều 3/10 dưới sự chủ trì của Bộ "
     "trưởng Bộ Nông nghiệp và Môi trường Trần Đình Hoan.",
     [("meeting", "2025-10-03", "Bộ Nông nghiệp và Môi trường")]),
    ("Từ 30/9 đến 2/10, tại Đà Lạt Hạ, Trung ương Hội Nông dân Việt Nam tổ chức tập huấn công tác kiểm "
     "tra, giám sát.",
     [("training", "2025-09-30", "Trung ương Hội Nông dân Việt Nam")]),
    ("Ngày 30/9, Hội đồng nhân dân phường Nam Kha tổ chức kỳ họp chuyên đề, thông qua Nghị quyết về điều "
     "chỉnh dự toán.",
     [("meeting", "2025-09-30", "Hội đồng nhân dân phường Nam Kha")]),
    ("Ngày 29/9, ông K'Tài, Bí thư Đảng ủy xã Đam Rông Hạ, cùng Đoàn công tác của xã kiểm tra vườn cà phê.",
     [("inspection", "2025-09-29", "Đảng ủy xã Đam Rông Hạ")]),
    ("Tối 28/9, tại Quảng trường 26/3, Lễ bế mạc Liên hoan đờn ca tài tử do Sở Văn hóa, Thể thao và Du "
     "lịch tỉnh Lam Giang phối hợp với UBND phường Nam Kha tổ chức đã diễn ra.",
     [("festival", "2025-09-28", "Sở Văn hóa, Thể thao và Du lịch tỉnh Lam Giang")]),
    ("Sáng 27/9, Hội Liên hiệp Thanh niên Việt Nam xã Phú Lãng tổ chức Đại hội đại biểu lần thứ I. Đại hội "
     "bầu Ủy ban Hội gồm 15 anh chị.",
     [("meeting", "2025-09-27", "Hội Liên hiệp Thanh niên Việt Nam xã Phú Lãng")]),
    ("Ngày 26/9, lớp đối tượng Đảng khóa II do Trung tâm Chính trị phường Nam Kha mở đã bế giảng.",
     [("training", "2025-09-26", "Trung tâm Chính trị phường Nam Kha")]),
    ("Hôm 25/9, ngành Giáo dục tỉnh Lam Giang tổng kết năm học.",
     [("review", "2025-09-25", "Ngành Giáo dục tỉnh Lam Giang")]),
    ("Đúng dịp Tết Trung thu, tối 6/10, Đoàn Thanh niên Bệnh viện Nhi Lam Giang tổ chức chương trình "
     "“Trăng yêu thương” cho bệnh nhi.",
     [("meeting", "2025-10-06", "Đoàn Thanh niên Bệnh viện Nhi Lam Giang")]),
    ("Sáng 24/9, tại điểm cầu xã Phú Lãng, hơn 200 đảng viên dự hội nghị trực tuyến học tập Nghị quyết của "
     "Bộ Chính trị do Ban Thường vụ Tỉnh ủy Lam Giang tổ chức.",
     [("dissemination", "2025-09-24", "Ban Thường vụ Tỉnh ủy Lam Giang")]),
    ("Mặt trận Tổ quốc xã Phú Lãng phát động đợt cao điểm “Ngày vì người nghèo” sáng 17/10.",
     [("launch", "2025-10-17", "Mặt trận Tổ quốc xã Phú Lãng")]),
    ("Ngày 16/10, Bộ Quốc phòng tổ chức lễ tiễn đội công binh lên đường gìn giữ hòa bình.",
     [("meeting", "2025-10-16", "Bộ Quốc phòng")]),
    ("Sáng 16/10, UBND xã Phú Lãng họp thông qua phương án bồi thường; cùng ngày, xã niêm yết danh sách "
     "hộ.",
     [("meeting", "2025-10-16", "Ủy ban nhân dân xã Phú Lãng")]),
    ("Hội thi đã được Sở Y tế tỉnh Lam Giang tổ chức thành công trong hai ngày 11 - 12/10 với 26 đội.",
     [("festival", "2025-10-11", "Sở Y tế tỉnh Lam Giang")]),
    ("Khách mời kín hội trường khi Trung tâm Văn hóa phường Nam Kha khai mạc tuần phim kỷ niệm Quốc khánh "
     "chiều 30/8.",
     [("festival", "2025-08-30", "Trung tâm Văn hóa phường Nam Kha")]),
    ("Đúng hẹn, 14 giờ ngày 12/10, Đoàn giám sát số 2 của HĐND xã Phú Lãng có mặt tại chợ Đồi để giám sát "
     "việc thu phí.",
     [("inspection", "2025-10-12", "Hội đồng nhân dân xã Phú Lãng")]),
    ("Sáng 12/10, các thành viên Đoàn giám sát HĐND xã Phú Lãng khảo sát thực tế tại thôn Đồi.",
     [("inspection", "2025-10-12", "Hội đồng nhân dân xã Phú Lãng")]),
    ("Trưởng Ban Pháp chế HĐND tỉnh Lam Giang Đinh Quang Lộc chủ trì buổi giám sát tại Công an phường Nam "
     "Kha chiều 12/10.",
     [("inspection", "2025-10-12", "Ban Pháp chế Hội đồng nhân dân tỉnh Lam Giang")]),
    ("Tại Hội nghị sơ kết 9 tháng của Đảng bộ xã Phú Lãng diễn ra sáng 11/10, 12 tập thể được khen thưởng.",
     [("review", "2025-10-11", "Đảng bộ xã Phú Lãng")]),
    ("Ngày 10/10, một buổi đối thoại thẳng thắn giữa lãnh đạo UBND phường Nam Kha và 120 tiểu thương đã "
     "diễn ra tại chợ trung tâm.",
     [("meeting", "2025-10-10", "Ủy ban nhân dân phường Nam Kha")]),
    ("Với chủ đề “Sông quê xanh”, lễ ra quân do Đoàn TNCS Hồ Chí Minh xã Phú Lãng chủ trì đã thu hút 300 "
     "bạn trẻ sáng 9/10.",
     [("launch", "2025-10-09", "Đoàn TNCS Hồ Chí Minh xã Phú Lãng")]),
    ("Sau hơn một tháng phát động, sáng 9/10, Sở Giáo dục và Đào tạo tỉnh Lam Giang tổng kết, trao giải "
     "cuộc thi “Em yêu sử Việt”.",
     [("review", "2025-10-09", "Sở Giáo dục và Đào tạo tỉnh Lam Giang")]),
    ("Sáng 8/10, tiếp tục chương trình Kỳ họp thứ 5, HĐND tỉnh Lam Giang tiến hành phiên chất vấn.",
     [("meeting", "2025-10-08", "Hội đồng nhân dân tỉnh Lam Giang")]),
    ("Kỳ họp thường lệ cuối năm của HĐND xã Phú Lãng khai mạc sáng 8/10 dưới sự điều hành của bà Lê Thị "
     "Mơ, Chủ tịch HĐND xã.",
     [("meeting", "2025-10-08", "Hội đồng nhân dân xã Phú Lãng")]),
    ("Hội nghị lần thứ 4 Ban Chấp hành Đảng bộ phường Nam Kha khóa I họp ngày 7/10 thảo luận 3 đề án.",
     [("meeting", "2025-10-07", "Ban Chấp hành Đảng bộ phường Nam Kha")]),
    ("Ngày 7/10, tại Hội nghị Ban Thường vụ Đảng ủy xã Phú Lãng, các đồng chí đã cho ý kiến vào dự thảo "
     "nghị quyết.",
     [("meeting", "2025-10-07", "Ban Thường vụ Đảng ủy xã Phú Lãng")]),
    ("Bằng hình thức trực tuyến tới 32 điểm cầu, sáng 6/10 Hội Nông dân tỉnh Lam Giang phổ biến Luật Đất "
     "đai cho cán bộ hội.",
     [("dissemination", "2025-10-06", "Hội Nông dân tỉnh Lam Giang")]),
    ("Phòng Giáo dục thường xuyên cùng Thư viện tỉnh Lam Giang hôm 6/10 khai trương xe thư viện lưu động.",
     [("launch", "2025-10-06", "Phòng Giáo dục thường xuyên")]),
    ("Ngày 6/10, Chi cục trưởng Chi cục Thủy lợi tỉnh Lam Giang Phùng Văn Nghị kiểm tra hồ chứa Đồng Mít.",
     [("inspection", "2025-10-06", "Chi cục Thủy lợi tỉnh Lam Giang")]),
    ("Ngày 6/10, Thiếu tá Lò Văn Hặc, Trưởng Công an xã Mường Cang trực tiếp tập huấn chữa cháy cho 60 "
     "tiểu thương.",
     [("training", "2025-10-06", "Công an xã Mường Cang")]),
    ("Ngày 4/10, xã Phú Lãng đón Bằng công nhận xã nông thôn mới nâng cao.",
     [("award", "2025-10-04", "xã Phú Lãng")]),
    ("Trường Tiểu học Nà Pan đón nhận Bằng công nhận đạt chuẩn quốc gia mức độ 2 ngày 4/10.",
     [("award", "2025-10-04", "Trường Tiểu học Nà Pan")]),
    ("Hôm 3/10, Ủy ban Kiểm tra Đảng ủy xã Phú Lãng công bố quyết định giám sát chuyên đề đối với Chi bộ "
     "Trường Mầm non Hoa Sen.",
     [("meeting", "2025-10-03", "Ủy ban Kiểm tra Đảng ủy xã Phú Lãng")]),
    ("Hôm 3/10, Ủy ban Kiểm tra Đảng ủy xã Phú Lãng giám sát chuyên đề Chi bộ Trường Mầm non Hoa Sen.",
     [("inspection", "2025-10-03", "Ủy ban Kiểm tra Đảng ủy xã Phú Lãng")]),
    ("Cuối giờ chiều 2/10, Giám đốc Công an tỉnh Lam Giang triệu tập họp khẩn ban chuyên án.",
     [("meeting", "2025-10-02", "Công an tỉnh Lam Giang")]),
    ("Theo Ban Tổ chức, lễ trao giải diễn ra tối 1/10 tại Nhà hát thành phố, do Sở Văn hóa và Thể thao "
     "thành phố Hải Ninh tổ chức.",
     [("award", "2025-10-01", "Sở Văn hóa và Thể thao thành phố Hải Ninh")]),
    ("Ông Giàng A Sử, Chủ tịch UBND xã Mường Cang, cho biết: ngày 28/9 xã đã tổ chức hội nghị công bố quy "
     "hoạch.",
     [("meeting", "2025-09-28", "xã Mường Cang")]),
    ("Nghị quyết số 12-NQ/TW được Đảng ủy Công an xã Phú Lãng quán triệt tại hội nghị ngày 27/9.",
     [("dissemination", "2025-09-27", "Đảng ủy Công an xã Phú Lãng")]),
    ("Kế hoạch số 12-KH/ĐU được triển khai tại hội nghị trực tuyến do Đảng ủy phường Nam Kha tổ chức sáng "
     "27/9.",
     [("meeting", "2025-09-27", "Đảng ủy phường Nam Kha")]),
    ("Ngày 26/9, Tòa án nhân dân khu vực 2 mở phiên tòa xét xử lưu động tại xã Phú Lãng.",
     [("meeting", "2025-09-26", "Tòa án nhân dân khu vực 2")]),
    ("Từ 7 giờ sáng 26/9, gần 1.000 cán bộ, công chức phường Nam Kha đã tham gia buổi ra quân “Ngày thứ "
     "Bảy tình nguyện”.",
     [("launch", "2025-09-26", None)]),
    ("Cùng với đó, tối 25/9, Đội Cảnh sát giao thông phối hợp Tỉnh đoàn Lam Giang tuyên truyền lưu động "
     "tại 3 bến xe.",
     [("dissemination", "2025-09-25", "Đội Cảnh sát giao thông")]),
    ("Hội LHPN phường Nam Kha ngày 25/9 ra mắt “Gian hàng 0 đồng”; dịp này, Hội trao 15 suất quà.",
     [("launch", "2025-09-25", "Hội Liên hiệp Phụ nữ phường Nam Kha")]),
    ("Trước thềm năm học mới, ngày 24/8, nhóm thiện nguyện Nắng Ấm phối hợp Xã đoàn Phú Lãng tổ chức Ngày "
     "hội tựu trường.",
     [("festival", "2025-08-24", "Nhóm thiện nguyện Nắng Ấm")]),
    ("Đợt kiểm tra từ ngày 22 đến 24/9 của Cục Quản lý Dược tại 3 bệnh viện Lam Giang phát hiện nhiều "
     "thiếu sót.",
     [("inspection", "2025-09-22", "Cục Quản lý Dược")]),
    ("Cuộc kiểm tra liên ngành do Thanh tra Sở Y tế tỉnh Lam Giang chủ trì tiến hành ngày 21/9 đã phát "
     "hiện 4 cơ sở vi phạm.",
     [("inspection", "2025-09-21", "Thanh tra Sở Y tế tỉnh Lam Giang")]),
    ("Thanh tra Sở Xây dựng tỉnh Lam Giang đột xuất kiểm tra công trường khu tái định cư hôm 20/9.",
     [("inspection", "2025-09-20", "Thanh tra Sở Xây dựng tỉnh Lam Giang")]),
    ("Ngày 19/9, Hội nghị hiệp thương lần thứ hai do Ban Thường trực Ủy ban MTTQ Việt Nam xã Phú Lãng tổ "
     "chức đã thống nhất danh sách 38 người ứng cử.",
     [("meeting", "2025-09-19", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Phú Lãng")]),
    ("Chi đoàn Trường THCS Lê Lợi và Chi đoàn Công an xã Phú Lãng kết nghĩa ngày 18/9.",
     [("meeting", "2025-09-18", "Chi đoàn Trường THCS Lê Lợi")]),
    ("Ngày 18/9, Đại hội Chi bộ Quân sự xã Phú Lãng bầu đồng chí Ma Văn Thu làm Bí thư.",
     [("meeting", "2025-09-18", "Chi bộ Quân sự xã Phú Lãng")]),
    ("Ngày 15/9/2025 tại Hội trường Tỉnh ủy, Tiểu ban Văn kiện Đại hội Đảng bộ tỉnh Lam Giang họp phiên "
     "thứ ba.",
     [("meeting", "2025-09-15", "Tiểu ban Văn kiện Đại hội Đảng bộ tỉnh Lam Giang")]),
    ("Sáng 15/9, Khối thi đua số 4 do Sở Tư pháp tỉnh Lam Giang làm Khối trưởng ký giao ước thi đua.",
     [("meeting", "2025-09-15", "Khối thi đua số 4")]),
    ("Trạm Y tế phường Nam Kha ngày 14/9 tổ chức truyền thông về sốt xuất huyết.",
     [("dissemination", "2025-09-14", "Trạm Y tế phường Nam Kha")]),
    ("Tháng 9 vừa qua, Hội Cựu chiến binh xã Phú Lãng đã tổ chức hội thảo kinh nghiệm nuôi bò.",
     [("meeting", "2025-09", "Hội Cựu chiến binh xã Phú Lãng")]),
    ("Giữa tháng 9, Viện Quy hoạch Lam Giang tổ chức hội thảo lấy ý kiến về quy hoạch phân khu.",
     [("meeting", "2025-09", "Viện Quy hoạch Lam Giang")]),
    ("Dự và phát biểu tại Lễ phát động ngày 12/9 do Bộ Giáo dục và Đào tạo tổ chức, Phó Thủ tướng Chính "
     "phủ Hồ Quang Trị kêu gọi toàn dân học tập suốt đời.",
     [("launch", "2025-09-12", "Bộ Giáo dục và Đào tạo")]),
    ("Ngày 11/9, đồng chí Ngô Thị Lành, Trưởng Ban Tổ chức Tỉnh ủy Lam Giang dự và chỉ đạo Đại hội Đảng bộ "
     "xã Phú Lãng.",
     [("meeting", "2025-09-11", "Đảng bộ xã Phú Lãng")]),
    ("Ngày 11/9, đồng chí Ngô Thị Lành, Trưởng Ban Tổ chức Tỉnh ủy Lam Giang tham dự buổi sinh hoạt Chi bộ "
     "thôn Đồi.",
     [("meeting", "2025-09-11", "Chi bộ thôn Đồi")]),
    ("Đến dự lễ khánh thành Trạm bơm Đồng Mít sáng 10/9 có lãnh đạo Sở Nông nghiệp và Môi trường tỉnh Lam "
     "Giang.",
     [("launch", "2025-09-10", None)]),
    ("Tin vui đến với bà con thôn Đồi khi sáng 10/9, Điện lực Phú Lãng đóng điện, bàn giao đường dây mới.",
     [("launch", "2025-09-10", "Điện lực Phú Lãng")]),
    ("Sau 8 tháng thi công, Nhà văn hóa thôn Đồi do Ngân hàng TMCP Phương Bắc tài trợ được khánh thành "
     "ngày 9/9.",
     [("launch", "2025-09-09", None)]),
    ("Lễ khởi công cầu Suối Bạc do UBND tỉnh Lam Giang làm chủ đầu tư diễn ra ngày 8/9.",
     [("launch", "2025-09-08", None)]),
    ("Sáng 14/10, UBND tỉnh Lam Giang tổ chức hội nghị triển khai nhiệm vụ quý IV.",
     [("meeting", "2025-10-14", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Sáng 14/10, UBND tỉnh Lam Giang tổ chức hội nghị triển khai Luật Đất đai.",
     [("dissemination", "2025-10-14", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Sáng 14/10, Ban Thường vụ Tỉnh ủy Lam Giang họp Ủy ban Kiểm tra mở rộng.",
     [("meeting", "2025-10-14", "Ban Thường vụ Tỉnh ủy Lam Giang")]),
    ("Ngày 14/10, Đoàn kiểm tra của Huyện ủy Na Rì Hạ kiểm tra tại xã Phú Lãng. Hôm sau, đoàn kiểm tra "
     "Đảng ủy phường Nam Kha.",
     [("inspection", "2025-10-14", "Huyện ủy Na Rì Hạ"),
      ("inspection", "2025-10-15", "Huyện ủy Na Rì Hạ")]),
    ("Ngày 14/10, Sở Y tế tỉnh Lam Giang khai trương phòng khám. Trước đó hai ngày, Chi cục Dân số tổ chức "
     "tọa đàm.",
     [("launch", "2025-10-14", "Sở Y tế tỉnh Lam Giang"),
      ("meeting", "2025-10-12", "Chi cục Dân số tỉnh Lam Giang")]),
    ("Ngày 14/10, Công an xã Phú Lãng ra mắt mô hình “Bến an toàn”. Tối đó, Đoàn xã Phú Lãng tổ chức đêm "
     "văn nghệ.",
     [("launch", "2025-10-14", "Công an xã Phú Lãng"), ("meeting", "2025-10-14", "Đoàn xã Phú Lãng")]),
    ("Trong hai ngày 5-6/10, Sở Nội vụ tỉnh Lam Giang tập huấn cho cán bộ xã.",
     [("training", "2025-10-05", "Sở Nội vụ tỉnh Lam Giang")]),
    ("Từ 05 - 07/10/2025, Trường Chính trị tỉnh Lam Giang khai giảng lớp trung cấp lý luận.",
     [("training", "2025-10-05", "Trường Chính trị tỉnh Lam Giang")]),
    ("Chiều thứ Sáu tuần trước, Hội Nông dân xã Phú Lãng bàn giao bò giống.",
     [("launch", "2025-10-17", "Hội Nông dân xã Phú Lãng")]),
    ("Ngày 13/10, Đảng ủy xã Phú Lãng tổ chức hội nghị tổng kết, trao thưởng phong trào thi đua.",
     [("review", "2025-10-13", "Đảng ủy xã Phú Lãng")]),
    ("Ngày 13/10, Hội thảo đánh giá tác động của sạt lở do Sở Nông nghiệp và Môi trường tỉnh Lam Giang tổ "
     "chức thu hút nhiều nhà khoa học.",
     [("meeting", "2025-10-13", "Sở Nông nghiệp và Môi trường tỉnh Lam Giang")]),
]  # fmt: skip


def _events(text: str) -> list[tuple[str, str | None, str | None]]:
    found = read(f"Tin địa phương\n\n{text}", published_on=PUBLISHED).as_json()["events"]
    return [(event["kind"], event["date"], event["organiser"]) for event in found]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:60] for text, _ in TOLD])
def test_several_events_stay_apart_and_keep_their_holders(text, expected):
    assert _events(text) == expected
