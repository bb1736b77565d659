"""Events of a page: told by its headline, beside it, in a list; days counted from those told before."""

from datetime import date

import pytest

from soichieu.pure.reading import read
from soichieu.pure.weighing.rules import within

PUBLISHED = date(2026, 4, 16)
SAME = within("organiser")  # as events are weighed

# text, [(kind, date, organiser)]; the page came out on Thursday 16/4/2026.
TOLD = [
    ("Đảng ủy xã Sơn Kiều học tập nghị quyết mới\n\n"
     "Hai ngày 13 và 14/4, 212 đảng viên xã Sơn Kiều, tỉnh Thạch Giang ngồi kín hội trường nghe "
     "báo cáo viên trình bày Nghị quyết số 05-NQ/TU.",
     [("dissemination", "2026-04-13", "Đảng ủy xã Sơn Kiều")]),
    ("Sở Nông nghiệp và Môi trường tỉnh Thạch Giang tổng kết vụ đông\n\n"
     "Hội nghị diễn ra sáng 15/4 tại thành phố, với 90 đại biểu.",
     [("review", "2026-04-15", "Sở Nông nghiệp và Môi trường tỉnh Thạch Giang")]),
    ("Công an phường Tân Lập ra mắt mô hình “Cổng trường an toàn”\n\n"
     "Lễ ra mắt được tổ chức sáng qua trước Trường Tiểu học Tân Lập.",
     [("launch", "2026-04-15", "Công an phường Tân Lập")]),
    ("Ra mắt tổ xe đạp tự quản\n\n"
     "Sáng 12/4, phường Tân Lập có thêm một tổ xe đạp tự quản. Hội Cựu chiến binh phường là nơi "
     "khởi xướng và tổ chức lễ ra mắt.",
     [("launch", "2026-04-12", "Hội Cựu chiến binh phường Tân Lập")]),
    ("Tập huấn chữa cháy ở chợ\n\n"
     "86 tiểu thương chợ Cây Sung hôm 14/4 được học cách dùng bình bột. Lớp học này Đội Cảnh sát "
     "phòng cháy, chữa cháy khu vực 2 mở theo đề nghị của Ban Quản lý chợ.",
     [("training", "2026-04-14", "Đội Cảnh sát phòng cháy, chữa cháy khu vực 2")]),
    ("Kiểm tra bến thủy\n\n"
     "Đi ca nô dọc sông Lạch sáng 13/4, Đoàn kiểm tra liên ngành do Sở Xây dựng tỉnh Thạch Giang "
     "chủ trì dừng ở bốn bến khách ngang sông.",
     [("inspection", "2026-04-13", "Sở Xây dựng tỉnh Thạch Giang")]),
    ("Đối thoại ở khu công nghiệp\n\n"
     "“Bữa ăn ca của chúng tôi còn đơn điệu”, một công nhân hỏi tại buổi đối thoại chiều 14/4 "
     "giữa lãnh đạo tỉnh và người lao động. Liên đoàn Lao động tỉnh Thạch Giang tổ chức buổi này.",
     [("meeting", "2026-04-14", "Liên đoàn Lao động tỉnh Thạch Giang")]),
    ("Giỗ Tổ nghề\n\n"
     "Ngày 10/4, làng nghề đúc đồng Phúc Kiều tổ chức lễ hội giỗ Tổ nghề, có 40 gian hàng.",
     [("festival", "2026-04-10", "làng nghề đúc đồng Phúc Kiều")]),
    ("Hiến máu\n\n"
     "Ngày hội hiến máu “Giọt hồng xứ Thạch” khai mạc sáng 12/4 ở Nhà Văn hóa Lao động. Đứng ra "
     "tổ chức: Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh Thạch Giang.",
     [("festival", "2026-04-12", "Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh Thạch Giang")]),
    ("Tin vắn\n\n"
     "Sáng 14/4, Thường trực HĐND tỉnh Thạch Giang họp phiên thường kỳ tháng 4. Chiều cùng ngày, "
     "Ban Pháp chế khảo sát tại Trại tạm giam số 1.",
     [("meeting", "2026-04-14", "Thường trực Hội đồng nhân dân tỉnh Thạch Giang"),
      ("inspection", "2026-04-14", "Ban Pháp chế Hội đồng nhân dân tỉnh Thạch Giang")]),
    ("Một ngày ở xã Sơn Kiều\n\n"
     "Buổi sáng 13/4, UBND xã Sơn Kiều khai trương Trung tâm Phục vụ hành chính công. Đến chiều, "
     "Hội Phụ nữ xã gặp mặt 50 chị khởi nghiệp.",
     [("launch", "2026-04-13", "Ủy ban nhân dân xã Sơn Kiều"),
      ("meeting", "2026-04-13", "Hội Phụ nữ xã Sơn Kiều")]),
    ("Trường Sa trong tim\n\n"
     "Ngày 9/4, Bảo tàng tỉnh Thạch Giang khai mạc triển lãm ảnh “Biển gọi”. Trước đó một tuần, "
     "ngày 2/4, Bảo tàng đã tổ chức tọa đàm với các cựu binh tàu không số.",
     [("festival", "2026-04-09", "Bảo tàng tỉnh Thạch Giang"),
      ("meeting", "2026-04-02", "Bảo tàng tỉnh Thạch Giang")]),
    ("Thanh tra, rồi đối thoại\n\n"
     "Từ 23/3 đến 3/4, Thanh tra tỉnh Thạch Giang thanh tra việc quản lý đất công tại phường Tân "
     "Lập. Mười ngày sau, 13/4, Chủ tịch UBND phường Tân Lập đối thoại với 32 hộ có đơn.",
     [("inspection", "2026-03-23", "Thanh tra tỉnh Thạch Giang"),
      ("meeting", "2026-04-13", "Ủy ban nhân dân phường Tân Lập")]),
    ("ĐIỂM TIN TRONG TUẦN\n\n- Ngày 10/4: Đảng ủy xã Sơn Kiều họp Ban Chấp hành lần thứ 9.\n"
     "- Ngày 11/4: Hội Nông dân xã Sơn Kiều mở lớp tập huấn nuôi lươn.\n"
     "- Ngày 12/4: Trạm Y tế xã Sơn Kiều tuyên truyền phòng dại tại 6 thôn.",
     [("meeting", "2026-04-10", "Đảng ủy xã Sơn Kiều"),
      ("training", "2026-04-11", "Hội Nông dân xã Sơn Kiều"),
      ("dissemination", "2026-04-12", "Trạm Y tế xã Sơn Kiều")]),
    ("ĐIỂM TIN\n\n+ 13/4: Công an xã Hòa Bắc kiểm tra tạm trú đêm.\n"
     "+ 14/4: UBND xã Hòa Bắc giao ban với trưởng thôn.\n"
     "+ 15/4: Xã đoàn Hòa Bắc phát động “Tháng Thanh niên số”.",
     [("inspection", "2026-04-13", "Công an xã Hòa Bắc"),
      ("meeting", "2026-04-14", "Ủy ban nhân dân xã Hòa Bắc"),
      ("launch", "2026-04-15", "Xã đoàn Hòa Bắc")]),
    ("TIN TỪ CƠ SỞ\n\nXã Hòa Bắc: Ngày 13/4, ra mắt Tổ công nghệ số cộng đồng thôn Lộc Mỹ.\n"
     "Phường Tân Lập: Sáng 14/4, tổng kết phong trào hiến đất mở đường.\n"
     "Xã Sơn Kiều: Chiều 14/4, khánh thành cầu dân sinh Khe Lá.",
     [("launch", "2026-04-13", "xã Hòa Bắc"),
      ("review", "2026-04-14", "phường Tân Lập"),
      ("launch", "2026-04-14", "xã Sơn Kiều")]),
    ("NHẬT KÝ CÔNG TÁC\n\n"
     "8 giờ ngày 14/4, tại trụ sở: Thường trực Đảng ủy phường Tân Lập nghe Ban Quản lý dự án báo "
     "cáo tiến độ.\n14 giờ: Bí thư Đảng ủy phường Trương Công Lý tiếp xúc với các hộ tổ 12.",
     [("meeting", "2026-04-14", "Thường trực Đảng ủy phường Tân Lập"),
      ("meeting", "2026-04-14", "Đảng ủy phường Tân Lập")]),
    ("Thứ Hai (13/4): Ban Thường vụ Tỉnh ủy Thạch Giang cho ý kiến về quy hoạch. Thứ Ba (14/4): "
     "Đoàn ĐBQH tỉnh giám sát tại Sở Tài chính. Thứ Tư (15/4): Ủy ban MTTQ Việt Nam tỉnh tổ chức "
     "hội nghị phản biện xã hội.",
     [("meeting", "2026-04-13", "Ban Thường vụ Tỉnh ủy Thạch Giang"),
      ("inspection", "2026-04-14", "Đoàn đại biểu Quốc hội tỉnh Thạch Giang"),
      ("meeting", "2026-04-15", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thạch Giang")]),
    ("Chú thích ảnh: Cán bộ Đồn Biên phòng Na Hin tuyên truyền pháp luật cho ngư dân trên biển "
     "sáng 11/4. Ảnh: Minh Sơn",
     [("dissemination", "2026-04-11", "Đồn Biên phòng Na Hin")]),
    ("Quang cảnh hội nghị sơ kết quý I của Đảng bộ UBND tỉnh Thạch Giang, chiều 15/4. Ảnh: PV",
     [("review", "2026-04-15", "Đảng bộ Ủy ban nhân dân tỉnh Thạch Giang")]),
    ("ỦY BAN NHÂN DÂN\nXÃ HÒA BẮC\nSố: 41/GM-UBND\nHòa Bắc, ngày 09 tháng 4 năm 2026\n\n"
     "GIẤY MỜI\nDự lễ phát động Tháng hành động vì an toàn thực phẩm\n\n"
     "Kính gửi: Các ban, ngành, đoàn thể xã\n\n"
     "Ủy ban nhân dân xã Hòa Bắc trân trọng kính mời các đồng chí đến dự Lễ phát động.\n"
     "Thời gian: 07 giờ 30, ngày 17/4/2026 (thứ Sáu).\nĐịa điểm: Chợ Hòa Bắc.\n",
     [("launch", "2026-04-17", "Ủy ban nhân dân xã Hòa Bắc")]),
    ("THƯ MỜI\n\n"
     "Trường THPT Nguyễn Hữu Huân trân trọng kính mời quý vị cựu học sinh tới dự Lễ kỷ niệm 40 "
     "năm thành lập trường, vào lúc 8 giờ ngày 26/4/2026, tại sân trường.\n\n"
     "Rất hân hạnh được đón tiếp!",
     [("festival", "2026-04-26", "Trường THPT Nguyễn Hữu Huân")]),
    ("THÔNG BÁO\nVề việc triệu tập họp thôn\n\n"
     "Ban Công tác Mặt trận thôn Lộc Mỹ kính mời đại diện các hộ đến Nhà văn hóa thôn lúc 19 giờ "
     "30 phút tối 20/4/2026 để họp bàn làm đường nội đồng.\n",
     [("meeting", "2026-04-20", "Ban Công tác Mặt trận thôn Lộc Mỹ")]),
    ("HỘI ĐỒNG NHÂN DÂN\nPHƯỜNG TÂN LẬP\nSố: 12/TB-HĐND\n\nTHÔNG BÁO\n"
     "Triệu tập Kỳ họp thứ 5 (chuyên đề) HĐND phường Tân Lập khóa I\n\n"
     "Thường trực HĐND phường triệu tập Kỳ họp thứ 5 như sau:\n"
     "1. Thời gian: 01 buổi, khai mạc lúc 13 giờ 30, ngày 24/4/2026.\n"
     "2. Địa điểm: Hội trường phường.\n",
     [("meeting", "2026-04-24", "Hội đồng nhân dân phường Tân Lập")]),
    ("BÁO CÁO\nKết quả công tác quý I/2026\n\n"
     "Trong quý, Hội đã tổ chức 3 hội nghị tuyên truyền, 5 lớp tập huấn cho 210 lượt hội viên. "
     "Ngày 12/3/2026, Hội Liên hiệp Phụ nữ xã Sơn Kiều đã tổ chức Ngày hội Phụ nữ khởi nghiệp.",
     [("festival", "2026-03-12", "Hội Liên hiệp Phụ nữ xã Sơn Kiều")]),
    ("BÁO CÁO\nKết quả tháng 3\n\n"
     "Công an xã đã tham mưu UBND xã tổ chức hội nghị đối thoại với nhân dân (ngày 18/3/2026), "
     "phối hợp mở 02 buổi tuyên truyền tại trường học.",
     [("meeting", "2026-03-18", "Ủy ban nhân dân xã")]),
    ("BÁO CÁO\nKết quả giám sát\n\n"
     "Thực hiện Quyết định số 15-QĐ/ĐU ngày 02/3/2026, từ ngày 09/3 đến ngày 20/3/2026, Đoàn giám "
     "sát của Ban Thường vụ Đảng ủy xã Hòa Bắc đã giám sát 4 chi bộ.",
     [("inspection", "2026-03-09", "Ban Thường vụ Đảng ủy xã Hòa Bắc")]),
    ("THÔNG BÁO\n"
     "Kết luận của Chủ tịch UBND tỉnh Thạch Giang tại cuộc họp về tiến độ đường ven biển\n\n"
     "Ngày 08/4/2026, Chủ tịch UBND tỉnh Thạch Giang Đậu Quang Vinh đã chủ trì cuộc họp nghe báo "
     "cáo tiến độ đường ven biển. Sau khi nghe ý kiến các sở, Chủ tịch UBND tỉnh kết luận như "
     "sau:\n1. Giao Sở Xây dựng rà soát.",
     [("meeting", "2026-04-08", "Ủy ban nhân dân tỉnh Thạch Giang")]),
    ("THÔNG BÁO\nKết luận Hội nghị Ban Chấp hành Đảng bộ phường Tân Lập lần thứ 8\n\n"
     "Trong ngày 07/4/2026, Ban Chấp hành Đảng bộ phường Tân Lập đã họp Hội nghị lần thứ 8 để "
     "đánh giá kết quả quý I. Ban Chấp hành thống nhất:",
     [("review", "2026-04-07", "Ban Chấp hành Đảng bộ phường Tân Lập")]),
    ("Ngày hội STEM\n\n"
     "Thứ Bảy tuần trước, Trường THCS Lê Lợi tổ chức Ngày hội STEM cho 600 học sinh.",
     [("festival", "2026-04-11", "Trường THCS Lê Lợi")]),
    ("Cứu hộ\n\n"
     "Sáng Chủ nhật vừa rồi, Đội Cứu hộ thiện nguyện 115 Thạch Giang khai giảng khóa sơ cấp cứu "
     "đầu tiên.",
     [("training", "2026-04-12", "Đội Cứu hộ thiện nguyện 115 Thạch Giang")]),
    ("Hôm thứ Ba, Cục Thi hành án dân sự tỉnh Thạch Giang đã làm việc với Ngân hàng Chính sách xã "
     "hội tỉnh về thu hồi nợ.",
     [("meeting", "2026-04-14", "Cục Thi hành án dân sự tỉnh Thạch Giang")]),
    ("Đầu tuần này, ngày 13/4, Tòa án nhân dân khu vực 3 đã tổ chức phiên tòa rút kinh nghiệm với "
     "20 thẩm phán.",
     [("review", "2026-04-13", "Tòa án nhân dân khu vực 3")]),
    ("Ít ngày trước, 9-4, Chi hội Luật gia Sở Tư pháp tỉnh Thạch Giang sơ kết nửa nhiệm kỳ.",
     [("review", "2026-04-09", "Chi hội Luật gia Sở Tư pháp tỉnh Thạch Giang")]),
    ("Vừa qua, Hội Chữ thập đỏ phường Tân Lập đã tổ chức hội thi sơ cấp cứu, thu hút 14 đội.",
     [("festival", None, "Hội Chữ thập đỏ phường Tân Lập")]),
    ("Mới đây, tại Nhà khách tỉnh, Hiệp hội Du lịch tỉnh Thạch Giang đã có cuộc gặp gỡ với các "
     "hãng lữ hành phía Nam.",
     [("meeting", None, "Hiệp hội Du lịch tỉnh Thạch Giang")]),
    ("Trong tháng 3, Sở Công Thương tỉnh Thạch Giang đã tổ chức hội nghị kết nối giao thương với "
     "12 siêu thị.",
     [("meeting", "2026-03", "Sở Công Thương tỉnh Thạch Giang")]),
    ("Cuối tháng 3 vừa qua, Trung tâm Khuyến nông tỉnh Thạch Giang tổ chức hội thảo đầu bờ về "
     "giống lúa TG9.",
     [("meeting", "2026-03", "Trung tâm Khuyến nông tỉnh Thạch Giang")]),
    ("19 giờ 30 tối nay, Nhà hát Dân ca tỉnh Thạch Giang khai mạc Liên hoan các câu lạc bộ ví, "
     "giặm.",
     [("festival", "2026-04-16", "Nhà hát Dân ca tỉnh Thạch Giang")]),
    ("Trong các ngày 8, 9 và 10/4, Bộ Chỉ huy Quân sự tỉnh Thạch Giang tổ chức diễn tập khu vực "
     "phòng thủ.",
     [("training", "2026-04-08", "Bộ Chỉ huy Quân sự tỉnh Thạch Giang")]),
    ("Suốt tuần từ 6/4 đến 11/4, Trung đoàn 764 huấn luyện bắn đạn thật cho 320 chiến sĩ mới.",
     [("training", "2026-04-06", "Trung đoàn 764")]),
    ("Lúc 20h ngày 14.4, Công an xã Hòa Bắc bất ngờ kiểm tra hai quán karaoke.",
     [("inspection", "2026-04-14", "Công an xã Hòa Bắc")]),
    ("Bảy giờ sáng mùng 4/4, tiếng trống trường vang lên ở Mường Và, Trường Phổ thông dân tộc bán "
     "trú Mường Và khai mạc hội trại.",
     [("festival", "2026-04-04", "Trường Phổ thông dân tộc bán trú Mường Và")]),
    ("Sáng 13/4, đồng chí Lục Thị Hiền, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tuyên giáo và "
     "Dân vận Tỉnh ủy Thạch Giang cùng đoàn công tác đã kiểm tra công tác bầu cử tại xã Mường Và.",
     [("inspection", "2026-04-13", "Ban Tuyên giáo và Dân vận Tỉnh ủy Thạch Giang")]),
    ("Đoàn công tác số 3 của Thành ủy Hải Lăng Bình do Phó Bí thư Thường trực Thành ủy Tô Hữu Đạt "
     "dẫn đầu vừa có buổi làm việc với Đảng ủy đặc khu Hòn Ngư (ngày 10/4) về sắp xếp bộ máy.",
     [("meeting", "2026-04-10", "Thành ủy Hải Lăng Bình")]),
    ("Làm việc với Đảng ủy xã Sơn Kiều ngày 9/4, Bí thư Tỉnh ủy Thạch Giang Ngũ Văn Khôi yêu cầu "
     "xã gỡ dứt điểm 3 dự án treo.",
     [("meeting", "2026-04-09", "Tỉnh ủy Thạch Giang")]),
    ("Ngày 8/4, Kiểm toán nhà nước khu vực IV công bố quyết định kiểm toán ngân sách tỉnh Thạch "
     "Giang.",
     [("meeting", "2026-04-08", "Kiểm toán nhà nước khu vực IV")]),
    ("Ủy ban Kiểm tra Đảng ủy phường Tân Lập đã giám sát chuyên đề đối với Chi bộ Trường Mầm non "
     "Sao Mai trong hai ngày 7 và 8/4.",
     [("inspection", "2026-04-07", "Ủy ban Kiểm tra Đảng ủy phường Tân Lập")]),
    ("Kiểm tra công tác sẵn sàng chiến đấu tại Lữ đoàn 283, Thiếu tướng Cao Bá Phát, Phó Tư lệnh "
     "Quân khu Đông Bắc ngày 11/4 biểu dương đơn vị.",
     [("inspection", "2026-04-11", "Quân khu Đông Bắc")]),
    ("Chi cục Kiểm lâm tỉnh Thạch Giang và Hạt Kiểm lâm Mường Và đi tuần rừng giáp ranh, kiểm tra "
     "9 lán trại trong ngày 12/4.",
     [("inspection", "2026-04-12", "Chi cục Kiểm lâm tỉnh Thạch Giang")]),
    ("Cầu Khe Lá được khánh thành sáng 14/4 trong tiếng reo của học sinh.",
     [("launch", "2026-04-14", None)]),
    ("Ngày 12/4, tuyến đường hoa dài 2 km ở thôn Lộc Mỹ được gắn biển công trình chào mừng bầu "
     "cử. Công trình do Chi hội Phụ nữ thôn thực hiện.",
     [("launch", "2026-04-12", None)]),
    ("Sáng 15/4, lễ khởi công Trường THCS Mường Và diễn ra dưới mưa. Bí thư Đảng ủy xã Mường Và "
     "Lò Văn Pản phát lệnh khởi công.",
     [("launch", "2026-04-15", None)]),
    ("Lễ hội Cầu ngư làng Vạn Lộc khai hội sáng 11/4, kéo dài ba ngày. Trưởng Ban Tổ chức là ông "
     "Ngô Văn Hòe, Phó Chủ tịch UBND phường Cửa Lạch.",
     [("festival", "2026-04-11", "Ủy ban nhân dân phường Cửa Lạch")]),
    ("Giải bóng đá thiếu niên “Cúp Măng non” hạ màn chiều 12/4; Trung tâm Văn hóa - Thể thao xã "
     "Hòa Bắc đăng cai và tổ chức giải.",
     [("festival", "2026-04-12", "Trung tâm Văn hóa - Thể thao xã Hòa Bắc")]),
    ("Trường Cao đẳng Y tế Thạch Giang: 30 năm trưởng thành\n\n"
     "Thành lập năm 1996, Trường Cao đẳng Y tế Thạch Giang đã đào tạo 18.000 cán bộ. Sáng 11/4, "
     "nhà trường long trọng tổ chức lễ kỷ niệm 30 năm.",
     [("festival", "2026-04-11", "Trường Cao đẳng Y tế Thạch Giang")]),
    ("Bệnh viện Nhi tỉnh Thạch Giang có máy cộng hưởng từ\n\n"
     "Sáng 14/4, bệnh viện khai trương hệ thống máy mới.",
     [("launch", "2026-04-14", "Bệnh viện Nhi tỉnh Thạch Giang")]),
    ("Hợp tác xã Chè Tân Sơn có 46 thành viên. Hôm 9/4, hợp tác xã họp đại hội thường niên.",
     [("meeting", "2026-04-09", "Hợp tác xã Chè Tân Sơn")]),
    ("Công ty cổ phần May Sông Lạch hiện có 3.200 lao động. Ngày 13/4, Công đoàn công ty tổ chức "
     "đối thoại về tiền lương.",
     [("meeting", "2026-04-13", "Công đoàn Công ty cổ phần May Sông Lạch")]),
    ("Đảng ủy phường Tân Lập vừa ban hành Nghị quyết số 09-NQ/ĐU. Để nghị quyết sớm vào cuộc "
     "sống, ngày 13/4, Đảng ủy đã tổ chức hội nghị quán triệt tới toàn thể đảng viên.",
     [("dissemination", "2026-04-13", "Đảng ủy phường Tân Lập")]),
    ("Tỉnh Thạch Giang có 102 xã, phường. Ngày 10/4, tỉnh tổ chức hội nghị tổng kết 9 tháng vận "
     "hành chính quyền hai cấp.",
     [("review", "2026-04-10", "tỉnh Thạch Giang")]),
    ("Phường Tân Lập chuẩn bị mùa mưa bão. Sáng 14/4, Phường tổ chức diễn tập di dời dân tại khu "
     "phố 5.",
     [("training", "2026-04-14", "phường Tân Lập")]),
    ("Ban Chỉ huy Phòng thủ dân sự xã Mường Và, do Chủ tịch UBND xã làm trưởng ban, đã họp khẩn "
     "trong đêm 12/4.",
     [("meeting", "2026-04-12", "Ban Chỉ huy Phòng thủ dân sự xã Mường Và")]),
    ("Chủ trì hội nghị sơ kết chiều 14/4, đồng chí Giáp Văn Thọ, Giám đốc Công an tỉnh Thạch "
     "Giang lưu ý ba việc.",
     [("review", "2026-04-14", "Công an tỉnh Thạch Giang")]),
    ("Hội nghị giao ban các khối thi đua diễn ra chiều 13/4. Điều hành hội nghị có các đồng chí: "
     "Tống Thị Nga, Phó Chủ tịch UBND tỉnh Thạch Giang; Lê Bá Cần, Giám đốc Sở Nội vụ.",
     [("meeting", "2026-04-13", "Ủy ban nhân dân tỉnh Thạch Giang")]),
    ("Sáng 15/4, dưới sự chủ trì của Thủ tướng Chính phủ, hội nghị trực tuyến toàn quốc về phòng "
     "cháy rừng đã diễn ra với 34 điểm cầu.",
     [("meeting", "2026-04-15", "Chính phủ")]),
    ("Phiên họp tháng 4 của UBND tỉnh Thạch Giang, ngày 9/4, do ông Đậu Quang Vinh, Chủ tịch UBND "
     "tỉnh chủ trì.",
     [("meeting", "2026-04-09", "Ủy ban nhân dân tỉnh Thạch Giang")]),
    ("Hội nghị cán bộ chủ chốt được tiến hành sáng 8/4. Thay mặt Ban Thường vụ Tỉnh ủy Thạch "
     "Giang, đồng chí Ngũ Văn Khôi chủ trì hội nghị.",
     [("meeting", "2026-04-08", "Ban Thường vụ Tỉnh ủy Thạch Giang")]),
    ("Ngày 12/4, Giáo xứ Vạn Lộc phối hợp Mặt trận phường phát động giờ Trái đất xanh.",
     [("launch", "2026-04-12", "Giáo xứ Vạn Lộc")]),
    ("Ngày 11/4, Câu lạc bộ Doanh nhân 2030 tổ chức gala gây quỹ.",
     [("meeting", "2026-04-11", "Câu lạc bộ Doanh nhân 2030")]),
    ("Sáng 13/4, dòng họ Phan ở thôn Lộc Mỹ tổ chức lễ trao thưởng khuyến học.",
     [("award", "2026-04-13", "dòng họ Phan ở thôn Lộc Mỹ")]),
    ("Ngày 10/4, tổ dân phố 7 phường Tân Lập họp bàn việc lắp camera.",
     [("meeting", "2026-04-10", "tổ dân phố 7 phường Tân Lập")]),
    ("Tối 9/4, nhân dân bản Na Hin tổ chức lễ hội Lồng tồng.",
     [("festival", "2026-04-09", "bản Na Hin")]),
    ("Ngày 6/4, Chi cục Hải quan khu vực XI khai trương địa điểm làm thủ tục tại cảng Hòn Ngư.",
     [("launch", "2026-04-06", "Chi cục Hải quan khu vực XI")]),
    ("Ngày 3/4, Bảo hiểm xã hội cơ sở Mường Và phối hợp bưu điện ra quân vận động người dân tham "
     "gia bảo hiểm y tế.",
     [("launch", "2026-04-03", "Bảo hiểm xã hội cơ sở Mường Và")]),
    ("Sáng 2/4, Thuế cơ sở 4 tỉnh Thạch Giang đối thoại với 120 hộ kinh doanh.",
     [("meeting", "2026-04-02", "Thuế cơ sở 4 tỉnh Thạch Giang")]),
    ("Ngày 1/4, Viện Kiểm sát nhân dân khu vực 3 và Tòa án nhân dân khu vực 3 ký quy chế phối hợp.",
     [("meeting", "2026-04-01", "Viện Kiểm sát nhân dân khu vực 3")]),
    ("Chiều 31/3, Hội đồng nghĩa vụ quân sự xã Hòa Bắc tổng kết công tác tuyển quân.",
     [("review", "2026-03-31", "Hội đồng nghĩa vụ quân sự xã Hòa Bắc")]),
    ("Ngày 30/3, Liên đội Trường Tiểu học Tân Lập tổ chức đại hội cháu ngoan Bác Hồ.",
     [("meeting", "2026-03-30", "Liên đội Trường Tiểu học Tân Lập")]),
    ("Ngày 29/3, Tập đoàn Sơn Hải động thổ nhà máy gỗ ép tại Khu công nghiệp Bắc Lạch.",
     [("launch", "2026-03-29", "Tập đoàn Sơn Hải")]),
    ("Ngày 28/3, Ban Đại diện Hội Người cao tuổi tỉnh Thạch Giang mừng thọ và tổ chức hội thi "
     "dưỡng sinh.",
     [("festival", "2026-03-28", "Ban Đại diện Hội Người cao tuổi tỉnh Thạch Giang")]),
    ("Ngày 27/3, Trung tâm Chính trị phường Tân Lập bế giảng lớp bồi dưỡng đảng viên mới khóa 2.",
     [("training", "2026-03-27", "Trung tâm Chính trị phường Tân Lập")]),
    ("Ngày 26/3, Tổng Lãnh sự quán Nhật Bản tại Thành phố Hồ Chí Minh trao tài trợ trạm y tế "
     "Mường Và.",
     [("award", "2026-03-26", "Tổng Lãnh sự quán Nhật Bản tại Thành phố Hồ Chí Minh")]),
    ("Được UBND tỉnh ủy quyền, ngày 9/4, Sở Ngoại vụ tỉnh Thạch Giang ký thỏa thuận hợp tác với "
     "tỉnh Sa Vẳn.",
     [("meeting", "2026-04-09", "Sở Ngoại vụ tỉnh Thạch Giang")]),
    ("Hội thảo “Sâm Mường Và - tiềm năng và thách thức” do Viện Dược liệu và UBND xã Mường Và "
     "đồng chủ trì, diễn ra ngày 3/4.",
     [("meeting", "2026-04-03", "Viện Dược liệu")]),
    ("Cùng tổ chức hội thi là Sở Giáo dục và Đào tạo tỉnh Thạch Giang và Tỉnh đoàn; hội thi khai "
     "mạc ngày 4/4.",
     [("festival", "2026-04-04", "Sở Giáo dục và Đào tạo tỉnh Thạch Giang")]),
    ("Với sự phối hợp của Hội Chữ thập đỏ, ngày 6/4, Trung tâm Y tế khu vực Mường Và khám sàng "
     "lọc và tổ chức buổi truyền thông về lao.",
     [("dissemination", "2026-04-06", "Trung tâm Y tế khu vực Mường Và")]),
    ("Lớp xóa mù chữ cho 24 học viên người Mông đã được Trường Phổ thông dân tộc bán trú Mường Và "
     "khai giảng tối 7/4.",
     [("training", "2026-04-07", "Trường Phổ thông dân tộc bán trú Mường Và")]),
    ("Chiều 8/4 tại xã Sơn Kiều đã diễn ra Hội nghị tiếp xúc cử tri của Tổ đại biểu số 4 HĐND "
     "tỉnh Thạch Giang.",
     [("meeting", "2026-04-08", "Tổ đại biểu số 4 Hội đồng nhân dân tỉnh Thạch Giang")]),
    ("Nhân Tháng Công nhân, Công đoàn các Khu công nghiệp tỉnh Thạch Giang ngày 10/4 phối hợp "
     "Công ty May Sông Lạch tổ chức hội thi “Bàn tay vàng”.",
     [("festival", "2026-04-10", "Công đoàn các Khu công nghiệp tỉnh Thạch Giang")]),
    ("PHÁT BIỂU\ncủa Bí thư Đảng ủy xã Hòa Bắc tại Lễ phát động Tết trồng cây\n"
     "(Ngày 25 tháng 02 năm 2026)\n\n"
     "Kính thưa các đồng chí! Hôm nay chúng ta có mặt tại đây để hưởng ứng lời dạy của Bác.",
     [("launch", "2026-02-25", "Đảng ủy xã Hòa Bắc")]),
    ("BÀI NÓI CHUYỆN\n"
     "của đồng chí Ngũ Văn Khôi, Bí thư Tỉnh ủy Thạch Giang, tại buổi gặp mặt cán bộ hưu trí ngày "
     "30/01/2026\n\nThưa các đồng chí!",
     [("meeting", "2026-01-30", "Tỉnh ủy Thạch Giang")]),
    ("BIÊN BẢN\nHọp Chi bộ thôn Lộc Mỹ\n\n"
     "Hôm nay, vào hồi 19 giờ 30 ngày 05/4/2026, tại Nhà văn hóa thôn, Chi bộ thôn Lộc Mỹ họp "
     "thường kỳ tháng 4. Chủ trì: đồng chí Bùi Văn Tạo, Bí thư Chi bộ.",
     [("meeting", "2026-04-05", "Chi bộ thôn Lộc Mỹ")]),
    ("CHƯƠNG TRÌNH\nHội nghị tổng kết công tác Hội năm 2025\n(Ngày 22/01/2026)\n\n"
     "8h00: Đón tiếp đại biểu\n8h30: Khai mạc - Chủ tịch Hội Luật gia tỉnh Thạch Giang",
     [("review", "2026-01-22", None)]),
    ("Có mặt tại buổi lễ trao quyết định nghỉ hưu ngày 1/4 ở Sở Tài chính tỉnh Thạch Giang, nhiều "
     "người không giấu được xúc động.",
     [("award", "2026-04-01", None)]),
    ("Ngay sau hội nghị toàn quốc, chiều 15/4, Chủ tịch UBND tỉnh Thạch Giang Đậu Quang Vinh chủ "
     "trì hội nghị triển khai Chỉ thị số 12/CT-TTg tới các xã.",
     [("dissemination", "2026-04-15", "Ủy ban nhân dân tỉnh Thạch Giang")]),
    ("Không phải đến hôm nay câu chuyện này mới được đặt ra. Tại hội nghị ngày 4/4 của Hội Nghề "
     "cá tỉnh Thạch Giang, 60 chủ tàu đã nêu chuyện bến đậu.",
     [("meeting", "2026-04-04", "Hội Nghề cá tỉnh Thạch Giang")]),
    ("Kết thúc hai ngày làm việc (13 - 14/4), Hội nghị lần thứ mười hai Ban Chấp hành Đảng bộ "
     "tỉnh Thạch Giang đã bế mạc.",
     [("meeting", "2026-04-13", "Ban Chấp hành Đảng bộ tỉnh Thạch Giang")]),
    ("Tuyên dương\n\nNgày 12/4, 45 gia đình hiến đất được phường Tân Lập tuyên dương.",
     [("award", "2026-04-12", "phường Tân Lập")]),
    ("Ngày 14/4, tại Hà Nội, Ban Tổ chức Trung ương công bố quyết định của Bộ Chính trị về công "
     "tác cán bộ.",
     [("meeting", "2026-04-14", "Ban Tổ chức Trung ương")]),
    ("Thiếu tá Phùng Văn Quyết, Trưởng Công an xã Hòa Bắc, sáng 13/4 trực tiếp tuyên truyền cho "
     "400 học sinh.",
     [("dissemination", "2026-04-13", "Công an xã Hòa Bắc")]),
    ("Ngày 11/4, hơn 300 đoàn viên Đoàn Khối các cơ quan tỉnh Thạch Giang ra quân hưởng ứng Ngày "
     "Chủ nhật xanh.",
     [("launch", "2026-04-11", "Đoàn Khối các cơ quan tỉnh Thạch Giang")]),
]  # fmt: skip

NONE = [
    "UBND tỉnh Thạch Giang sẽ tổ chức hội nghị xúc tiến đầu tư vào ngày 25/4.",
    "Theo kế hoạch, ngày 20/4, Sở Y tế sẽ tập huấn cho 102 trạm y tế.",
    "Trong năm 2025, Hội Nông dân tỉnh Thạch Giang mở 48 lớp tập huấn, 12 hội thảo đầu bờ.",
    "Phát biểu tại đây, ông Lý cho biết các hội nghị trước chưa sát thực tế.",
    "Kỷ niệm 51 năm Ngày Giải phóng miền Nam 30/4, phố phường rợp cờ hoa.",
    "Nghị quyết số 18-NQ/ĐU được Đảng ủy xã ban hành ngày 3/4 sau nhiều cuộc họp.",
    "Chủ tịch UBND xã yêu cầu Công an xã tổ chức hội nghị rút kinh nghiệm trước ngày 30/4.",
    "Ngày 14/4, Bí thư Tỉnh ủy Thạch Giang Ngũ Văn Khôi thăm, tặng quà gia đình chính sách ở xã "
    "Mường Và.",
    "Ngày 13/4, Chủ tịch nước tiếp Đại sứ Vương quốc Nam Hải chào từ biệt.",
    "Trước thềm Đại hội đại biểu Mặt trận xã, không khí thi đua ở Hòa Bắc rộn ràng.",
    "Cuộc thi trực tuyến “Tìm hiểu bầu cử” nhận bài đến hết ngày 30/4.",
    "Ông Lý từng học lớp bồi dưỡng nghiệp vụ tại Trường Chính trị tỉnh.",
    "Ngày 10/4, Tỉnh ủy Thạch Giang ban hành Kế hoạch số 77-KH/TU về tổ chức hội nghị tổng kết "
    "nghị quyết.",
    "Các trường đã chuẩn bị cho lễ khai giảng năm học mới ngày 5/9.",
    "Tính đến 10/4, 12/15 chi bộ đã sinh hoạt chuyên đề.",
    "Theo sáng kiến của Hội Làm vườn tỉnh Thạch Giang, phiên chợ cây giống được mở sáng 5/4.",
]  # fmt: skip


def _events(text: str) -> list[tuple[str, str | None, str | None]]:
    found = read(text, published_on=PUBLISHED).as_json()["events"]
    return [(event["kind"], event["date"], event["organiser"]) for event in found]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=range(len(TOLD)))
def test_who_when_and_what_are_found_on_the_whole_page(text, expected):
    found = _events(text)
    assert [event[:2] for event in found] == [event[:2] for event in expected]
    for event, label in zip(found, expected, strict=True):
        assert SAME({"organiser": event[2]}, {"organiser": label[2]}), (event, label)


@pytest.mark.parametrize("text", NONE, ids=range(len(NONE)))
def test_what_is_planned_counted_or_only_named_is_none(text):
    assert _events(text) == []
