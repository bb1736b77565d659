"""Events in news: who held them told far off, joined, recalled; names of bodies of every shape."""

from datetime import date

import pytest

from soichieu.pure.reading import read

PUBLISHED = date(2025, 10, 20)

# text, [(kind, date, organiser)]; the page came out on Monday 20/10/2025.
TOLD = [
    ("Hơn 200 đoàn viên có mặt tại quảng trường phường Nam Kha từ 6 giờ sáng 12/10 để dự lễ ra quân "
     "Ngày Chủ nhật xanh. Chương trình do Thành đoàn Lam Giang và Hội Liên hiệp Thanh niên thành phố "
     "đồng tổ chức.",
     [("launch", "2025-10-12", "Thành đoàn Lam Giang")]),
    ("Theo chân đoàn kiểm tra của Chi cục An toàn vệ sinh thực phẩm tỉnh Lam Giang sáng 14/10, chúng "
     "tôi ghi nhận nhiều quầy chưa có giấy chứng nhận.",
     [("inspection", "2025-10-14", "Chi cục An toàn vệ sinh thực phẩm tỉnh Lam Giang")]),
    ("Hội trường Huyện ủy Na Rì Hạ sáng 13/10 kín chỗ. 180 bí thư chi bộ về học lớp bồi dưỡng nghiệp "
     "vụ công tác đảng năm 2025 do Ban Tổ chức Huyện ủy phối hợp Trung tâm Chính trị huyện mở.",
     [("training", "2025-10-13", "Ban Tổ chức Huyện ủy Na Rì Hạ")]),
    ("Hai ngày 8 và 9/10 diễn ra Hội thi Điều dưỡng giỏi ngành Y tế tỉnh Lam Giang lần thứ III. Sở Y "
     "tế tỉnh là đơn vị tổ chức.",
     [("festival", "2025-10-08", "Sở Y tế tỉnh Lam Giang")]),
    ("Sau ba tháng chuẩn bị, tối 11/10, đêm hội “Trăng rằm biên cương” đã khép lại tại bản Huổi Lóng."
     " Đồn Biên phòng Pa Thơm cùng Đoàn Thanh niên xã Pa Thơm đứng ra lo liệu toàn bộ.",
     [("festival", "2025-10-11", "Đồn Biên phòng Pa Thơm")]),
    ("Đại tá Phan Đình Hiếu, Phó Giám đốc Công an tỉnh Lam Giang, thừa ủy quyền của Giám đốc, chiều "
     "17/10 trao quyết định bổ nhiệm Trưởng Công an xã Phú Lãng.",
     [("award", "2025-10-17", "Công an tỉnh Lam Giang")]),
    ("Đúng 7 giờ 30 ngày 18/10, tiếng trống khai hội vang lên, mở đầu Ngày hội Đại đoàn kết toàn dân "
     "tộc tại khu dân cư số 3, phường Nam Kha.",
     [("festival", "2025-10-18", None)]),
    ("Trong chuyến công tác tại xã Mường Cang, ngày 16/10, Phó Bí thư Thường trực Tỉnh ủy Hoàng Liên "
     "Thượng Sùng A Páo đã khảo sát khu tái định cư Nậm Khoai, làm việc với Ban Thường vụ Đảng ủy xã.",
     [("inspection", "2025-10-16", "Tỉnh ủy Hoàng Liên Thượng")]),
    ("Tổ công tác số 2 của Ban Thường vụ Tỉnh ủy Lam Giang, do bà Ngô Thị Sâm, Trưởng Ban Nội chính "
     "Tỉnh ủy làm tổ trưởng, vừa kiểm tra việc thực hiện Chỉ thị số 05 tại Đảng ủy xã Phú Lãng hôm "
     "14/10.",
     [("inspection", "2025-10-14", "Ban Thường vụ Tỉnh ủy Lam Giang")]),
    ("Sáng 17/10: Hội nghị trực tuyến của Chính phủ về giải ngân đầu tư công. Tại điểm cầu tỉnh Lam "
     "Giang, Chủ tịch UBND tỉnh Vũ Thế Hanh chủ trì.",
     [("meeting", "2025-10-17", "Chính phủ")]),
    ("Liên đoàn Lao động tỉnh Lam Giang - sáng nay - trao 40 suất học bổng cho con công nhân Khu công"
     " nghiệp Tân Hương.",
     [("award", "2025-10-20", "Liên đoàn Lao động tỉnh Lam Giang")]),
    ("Với chủ đề “Đồng hành cùng nhà nông”, Diễn đàn Khuyến nông tỉnh Lam Giang diễn ra ngày 7/10 "
     "dưới sự đồng chủ trì của Trung tâm Khuyến nông tỉnh và Hội Nông dân tỉnh.",
     [("meeting", "2025-10-07", "Trung tâm Khuyến nông tỉnh Lam Giang")]),
    ("Đến dự và chỉ đạo Đại hội đại biểu Hội Nông dân xã Phú Lãng lần thứ I, nhiệm kỳ 2025 - 2030, tổ"
     " chức sáng 9/10, có đồng chí Hoàng Văn Trị, Bí thư Đảng ủy xã.",
     [("meeting", "2025-10-09", "Hội Nông dân xã Phú Lãng")]),
    ("Chương trình “Mẹ đỡ đầu” của Hội LHPN phường Nam Kha vừa được phát động sáng 16/10, nhận đỡ đầu"
     " 14 em nhỏ.",
     [("launch", "2025-10-16", "Hội Liên hiệp Phụ nữ phường Nam Kha")]),
    ("Tại cuộc họp báo chiều 16/10, bà Hồ Ngọc Mai, Phó Giám đốc Sở Du lịch tỉnh Lam Giang thông tin "
     "về Tuần lễ Du lịch.",
     [("meeting", "2025-10-16", "Sở Du lịch tỉnh Lam Giang")]),
    ("Ngày 5/10, lễ động thổ Trường phổ thông nội trú liên cấp xã Mường Cang diễn ra trong niềm vui "
     "của bà con; UBND tỉnh Hoàng Liên Thượng chủ đầu tư.",
     [("launch", "2025-10-05", None)]),
    ("Từ ngày 6 đến ngày 10/10, tại Trường Quân sự Quân khu 9, Bộ Chỉ huy Quân sự tỉnh Lam Giang tổ "
     "chức bồi dưỡng kiến thức quốc phòng và an ninh cho 85 cán bộ đối tượng 3.",
     [("training", "2025-10-06", "Bộ Chỉ huy Quân sự tỉnh Lam Giang")]),
    ("Được sự quan tâm của Tỉnh đoàn, ngày 11/10, Chi đoàn Sở Tư pháp tỉnh Lam Giang tổ chức Đại hội "
     "nhiệm kỳ 2025 - 2027.",
     [("meeting", "2025-10-11", "Chi đoàn Sở Tư pháp tỉnh Lam Giang")]),
    ("Ngày 4/10, bên lề Hội chợ OCOP, Hội Doanh nhân trẻ tỉnh Lam Giang có buổi tọa đàm với 30 chủ "
     "thể về bán hàng trực tuyến.",
     [("meeting", "2025-10-04", "Hội Doanh nhân trẻ tỉnh Lam Giang")]),
    ("Tin từ Tỉnh ủy cho biết: Ban Thường vụ Tỉnh ủy Lam Giang họp ngày 14/10, xem xét kết quả kiểm "
     "tra và thi hành kỷ luật đối với một đảng viên.",
     [("meeting", "2025-10-14", "Ban Thường vụ Tỉnh ủy Lam Giang")]),
    ("Nhân kỷ niệm 95 năm Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2025), chiều 17/10, "
     "Công đoàn Viên chức tỉnh Lam Giang gặp mặt 120 nữ cán bộ tiêu biểu.",
     [("meeting", "2025-10-17", "Công đoàn Viên chức tỉnh Lam Giang")]),
    ("Kết thúc đợt giám sát kéo dài từ 1/10 đến 10/10, Đoàn giám sát Ban Văn hóa - Xã hội HĐND tỉnh "
     "Lam Giang ghi nhận 11 trường còn thiếu nước sạch.",
     [("inspection", "2025-10-01", "Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh Lam Giang")]),
    ("“Ngày hội việc làm - kết nối cung cầu” thu hút 1.200 lao động đã diễn ra sáng 11/10 tại Nhà thi"
     " đấu tỉnh. Trung tâm Dịch vụ việc làm tỉnh Lam Giang cho biết có 46 doanh nghiệp tham gia.",
     [("festival", "2025-10-11", None)]),
    ("Thực hiện Kế hoạch số 45/KH-BCH, đêm 15/10, Công an phường Nam Kha phối hợp Ban Chỉ huy Quân sự"
     " phường và lực lượng dân phòng ra quân tuần tra.",
     [("launch", "2025-10-15", "Công an phường Nam Kha")]),
    ("Được thành lập ngày 1/7/2025, Trung tâm Phục vụ hành chính công xã Phú Lãng hôm qua tổ chức sơ "
     "kết 100 ngày hoạt động.",
     [("review", "2025-10-19", "Trung tâm Phục vụ hành chính công xã Phú Lãng")]),
    ("Quỹ Bảo trợ trẻ em tỉnh Lam Giang, thông qua kết nối của Sở Y tế, ngày 14/10 bàn giao 5 phòng "
     "tắm cho Trường Mầm non Hoa Ban.",
     [("launch", "2025-10-14", "Quỹ Bảo trợ trẻ em tỉnh Lam Giang")]),
    ("Trưởng Ban Dân tộc HĐND tỉnh Lam Giang Bàn Thị Én dẫn đầu đoàn khảo sát, ngày 16/10 có buổi làm"
     " việc với UBND xã Cẩm Sơn về chương trình mục tiêu.",
     [("inspection", "2025-10-16", "Ban Dân tộc Hội đồng nhân dân tỉnh Lam Giang")]),
    ("Mở đầu chuỗi hoạt động, 19 giờ ngày 17/10, tại sân vận động phường Nam Kha, giải bóng chuyền nữ"
     " “Cúp Hoa Sữa” khởi tranh. Đăng cai giải năm nay là Hội LHPN phường.",
     [("festival", "2025-10-17", "Hội Liên hiệp Phụ nữ phường Nam Kha")]),
    ("Bí thư Đảng ủy xã Phú Lãng Hoàng Văn Trị đối thoại với thanh niên: Buổi đối thoại được tổ chức "
     "sáng 12/10 tại hội trường xã.",
     [("meeting", "2025-10-12", "Đảng ủy xã Phú Lãng")]),
    ("Có mặt từ sớm ở bến cảng Cái Rồng sáng 10/10, tàu 561 của Lữ đoàn 147 đón 90 học sinh dự lễ "
     "phát động “Em yêu biển đảo” do Vùng 1 Hải quân tổ chức.",
     [("launch", "2025-10-10", "Vùng 1 Hải quân")]),
    ("Đội Quản lý thị trường số 3, ngày 13/10, kiểm tra đột xuất cửa hàng điện máy Tín Phát và phát "
     "hiện 27 sản phẩm không rõ nguồn gốc.",
     [("inspection", "2025-10-13", "Đội Quản lý thị trường số 3")]),
    ("Theo báo cáo của Phòng Kinh tế xã, lớp dạy nghề nấu ăn khai giảng ngày 25/9 có 32 học viên.",
     [("training", "2025-09-25", None)]),
    ("Vào hồi 14 giờ ngày 14/10/2025, tại trụ sở Đảng ủy, tập thể Ban Thường vụ Đảng ủy phường Nam "
     "Kha đã tiến hành kiểm điểm trách nhiệm trong vụ việc chợ Cầu Ván.",
     [("review", "2025-10-14", "Ban Thường vụ Đảng ủy phường Nam Kha")]),
    ("Kỳ họp thứ Ba (chuyên đề), HĐND thành phố Lam Giang khóa XI, nhiệm kỳ 2021 - 2026 sáng 10/10 đã"
     " xem xét, thông qua 9 tờ trình.",
     [("meeting", "2025-10-10", "Hội đồng nhân dân thành phố Lam Giang")]),
    ("Dịp này, ngày 18/10, Chi hội Cựu chiến binh thôn Đồng Mít gắn biển công trình “Đường cờ Tổ "
     "quốc” dài 800 m.",
     [("launch", "2025-10-18", "Chi hội Cựu chiến binh thôn Đồng Mít")]),
    ("Cục Thuế và Ngân hàng Nhà nước Khu vực 9 đã thống nhất cơ chế chia sẻ thông tin tại buổi làm "
     "việc ngày 9/10.",
     [("meeting", "2025-10-09", "Cục Thuế")]),
    ("Thượng tá Vi Văn Khun, Trưởng Công an xã Mường Cang cho biết đơn vị vừa ra mắt Tổ liên gia an "
     "toàn phòng cháy (ngày 15/10).",
     [("launch", "2025-10-15", "Công an xã Mường Cang")]),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Giang hôm thứ Sáu đã tổ chức hội nghị báo cáo viên tháng "
     "10, kết nối trực tuyến tới 88 điểm cầu cấp xã.",
     [("meeting", "2025-10-17", "Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Giang")]),
    ("Tháng 9 vừa rồi, Hội Chữ thập đỏ xã Cẩm Sơn có tổ chức một lớp sơ cứu cho 40 hội viên.",
     [("training", "2025-09", "Hội Chữ thập đỏ xã Cẩm Sơn")]),
    ("Đầu tháng 10/2025, Hội Người cao tuổi phường Nam Kha phát động Tháng hành động vì người cao "
     "tuổi Việt Nam.",
     [("launch", "2025-10", "Hội Người cao tuổi phường Nam Kha")]),
    ("Khánh thành ngày 30/9 sau 8 tháng thi công, cầu dân sinh Khe Ngang do Đoàn Thanh niên Công ty "
     "Điện lực Lam Giang vận động xây dựng nối liền hai bản.",
     [("launch", "2025-09-30", None)]),
    ("Không khí rộn ràng từ đầu ngõ. Sáng 12/10, Hội Khuyến học phường Nam Kha và Ban Mặt trận khu "
     "phố 4 trao 62 suất học bổng “Chắp cánh ước mơ”. Buổi chiều, khu phố tổ chức sơ kết phong trào "
     "gia đình học tập.",
     [("award", "2025-10-12", "Hội Khuyến học phường Nam Kha"),
      ("review", "2025-10-12", None)]),
    ("Ngày 15/10, đoàn công tác Sở Nông nghiệp và Môi trường tỉnh Lam Giang do ông Hứa Văn Kiệm, Phó "
     "Giám đốc Sở dẫn đầu đã về kiểm tra đê Hữu Trà. Cùng đi có lãnh đạo Chi cục Thủy lợi.",
     [("inspection", "2025-10-15", "Sở Nông nghiệp và Môi trường tỉnh Lam Giang")]),
    ("Tại Cụm công nghiệp Đồng Tâm, sáng 16/10, Phòng Cảnh sát PCCC và CNCH Công an tỉnh Lam Giang "
     "diễn tập phương án chữa cháy với 12 xe.",
     [("training", "2025-10-16", "Phòng Cảnh sát PCCC và CNCH Công an tỉnh Lam Giang")]),
    ("Ông Trần Quang Ngọc, Chủ tịch HĐND xã Phú Lãng, vừa chủ trì phiên họp thường kỳ tháng 10 của "
     "Thường trực HĐND xã vào chiều 14/10.",
     [("meeting", "2025-10-14", "Thường trực Hội đồng nhân dân xã Phú Lãng")]),
    ("Không tổ chức rình rang, chiều 10/10, Chi bộ Trạm Y tế xã Cẩm Sơn kết nạp đảng viên mới rồi họp"
     " bàn nhiệm vụ quý IV.",
     [("meeting", "2025-10-10", "Chi bộ Trạm Y tế xã Cẩm Sơn")]),
    ("Theo đó, từ 8 giờ đến 11 giờ ngày 17/10, Tòa án nhân dân khu vực 2 - Lam Giang mở phiên tòa rút"
     " kinh nghiệm vụ án hành chính; Viện Kiểm sát nhân dân khu vực 2 cử 5 kiểm sát viên dự.",
     [("review", "2025-10-17", "Tòa án nhân dân khu vực 2 - Lam Giang")]),
    ("Trong hai ngày cuối tuần (11 và 12/10), hơn 400 vận động viên tranh tài tại Giải chạy “Bước "
     "chân xanh”. Đây là giải do Sở Văn hóa, Thể thao và Du lịch tỉnh Lam Giang cùng Tỉnh đoàn tổ "
     "chức.",
     [("festival", "2025-10-11", "Sở Văn hóa, Thể thao và Du lịch tỉnh Lam Giang")]),
    ("Đảng ủy phường Nam Kha (thành phố Lam Giang) – chiều 15/10 – đã họp phiên thường kỳ, cho ý kiến"
     " 4 nội dung.",
     [("meeting", "2025-10-15", "Đảng ủy phường Nam Kha")]),
    ("Hưởng ứng Tháng hành động, Công ty Cổ phần Cấp nước Lam Giang sáng 13/10 ra quân dọn vệ sinh; "
     "trong khi đó, tại xã Phú Lãng, Hội Cựu chiến binh xã khánh thành tuyến đường hoa dài 1,2 km.",
     [("launch", "2025-10-13", "Công ty Cổ phần Cấp nước Lam Giang"),
      ("launch", "2025-10-13", "Hội Cựu chiến binh xã Phú Lãng")]),
    ("Ngày 9/10, UBND tỉnh Lam Giang tổ chức hội nghị công bố quy hoạch; trao giấy chứng nhận đầu tư "
     "cho 6 dự án.",
     [("meeting", "2025-10-09", "Ủy ban nhân dân tỉnh Lam Giang")]),
    ("Chủ tịch Hội Nông dân tỉnh Lam Giang Đỗ Văn Bền và đoàn công tác vừa có buổi khảo sát vùng "
     "trồng cam tại xã Cẩm Sơn (chiều 14/10).",
     [("inspection", "2025-10-14", "Hội Nông dân tỉnh Lam Giang")]),
    ("Phát huy truyền thống, ngày 10/10, thầy và trò Trường THPT Chu Văn An hân hoan kỷ niệm 60 năm "
     "thành lập trường và đón nhận Bằng khen của UBND tỉnh.",
     [("festival", "2025-10-10", "Trường THPT Chu Văn An")]),
    ("Ngày 16/10, Trung tâm Giáo dục quốc phòng và an ninh (Trường Đại học Lam Giang) bế giảng khóa "
     "học cho 320 sinh viên.",
     [("training", "2025-10-16", "Trung tâm Giáo dục quốc phòng và an ninh")]),
    ("Hai bên thống nhất tại buổi ký kết quy chế phối hợp sáng 7/10 giữa Bộ Chỉ huy Quân sự tỉnh Lam "
     "Giang và Sở Y tế tỉnh.",
     [("meeting", "2025-10-07", "Bộ Chỉ huy Quân sự tỉnh Lam Giang")]),
    ("Tối qua, tại Nhà hát tỉnh, đêm nghệ thuật “Giai điệu quê hương” do Trung tâm Văn hóa tỉnh Lam "
     "Giang dàn dựng đã ra mắt khán giả.",
     [("launch", "2025-10-19", "Trung tâm Văn hóa tỉnh Lam Giang")]),
    ("(LGO) – Trong khuôn khổ chương trình phối hợp, ngày 15/10, Bảo hiểm xã hội tỉnh Lam Giang và "
     "Bưu điện tỉnh Lam Giang đồng loạt ra quân tuyên truyền, vận động người dân tham gia bảo hiểm y "
     "tế tại 24 xã.",
     [("launch", "2025-10-15", "Bảo hiểm xã hội tỉnh Lam Giang")]),
    ("Đồng chí Lò Văn Khặp, Phó Chủ tịch UBND xã Mường Cang, Phó Trưởng Ban Chỉ đạo, ngày 12/10 trực "
     "tiếp xuống bản Huổi Lóng nghe dân phản ánh, đối thoại về tiền bồi thường.",
     [("meeting", "2025-10-12", "Ủy ban nhân dân xã Mường Cang")]),
    ("Tổ chức Plan phối hợp Sở Giáo dục và Đào tạo tỉnh Lam Giang ngày 8/10 tập huấn kỹ năng phòng "
     "ngừa bạo lực cho 90 giáo viên.",
     [("training", "2025-10-08", "Tổ chức Plan")]),
    ("Ngày 17/10, hội thi “Dân vận khéo” cấp tỉnh chính thức khởi động với vòng loại tại 5 cụm; Ban "
     "Tuyên giáo và Dân vận Tỉnh ủy Lam Giang là cơ quan thường trực hội thi.",
     [("festival", "2025-10-17", "Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Giang")]),
    ("Tiểu đoàn Cảnh sát cơ động số 2 hành quân dã ngoại từ ngày 6 đến 11/10; sáng 11/10, đơn vị làm "
     "lễ bàn giao nhà tình nghĩa cho bà Vừ Thị Dếnh.",
     [("launch", "2025-10-11", "Tiểu đoàn Cảnh sát cơ động số 2")]),
    ("Thứ Năm tuần trước (16/10), cán bộ Hội LHPN ba xã cùng tham gia lớp tập huấn về bình đẳng giới."
     " Lớp do Hội LHPN tỉnh Lam Giang mở với sự tài trợ của Quỹ Hạt Giống.",
     [("training", "2025-10-16", "Hội Liên hiệp Phụ nữ tỉnh Lam Giang")]),
]  # fmt: skip

NONE = [
    "Cũng tại buổi lễ, UBND phường tặng giấy khen cho 8 tập thể.",
    "Trước đó, ngày 28/9, nhóm công tác chung của hai huyện đã gặp nhau.",
    "Ngày 30/9, Sở Tài chính tỉnh Lam Giang có văn bản đề nghị các sở báo cáo kết quả kiểm tra công "
    "sản trước ngày 15/10.",
    "Sáng 16/10, đông đảo bà con xã Cẩm Sơn đến trụ sở làm việc của Công an xã để cấp căn cước.",
    "Bản Huổi Lóng được công nhận đạt chuẩn văn hóa từ ngày 5/10, sau cuộc họp bình xét của xã.",
    "Đồng chí Chủ tịch UBND xã nhấn mạnh, trong tháng 11 phải tổ chức xong hội nghị tổng kết.",
    "Cầu Khe Ngang hoàn thành ngày 30/9 và được đưa vào sử dụng sau lễ bàn giao.",
]  # fmt: skip

# Every one holds a conference, and works along with another body.
BODIES = [
    "Công đoàn Viên chức tỉnh Lam Giang",
    "Công đoàn ngành Giáo dục tỉnh Lam Giang",
    "Công đoàn các Khu công nghiệp tỉnh Lam Giang",
    "Công đoàn Công an tỉnh Lam Giang",
    "Liên hiệp các tổ chức hữu nghị tỉnh Lam Giang",
    "Hội Văn học nghệ thuật tỉnh Lam Giang",
    "Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh Lam Giang",
    "Hội Nạn nhân chất độc da cam/dioxin tỉnh Lam Giang",
    "Hội Cựu giáo chức phường Nam Kha",
    "Hội Người mù tỉnh Lam Giang",
    "Hội Đông y xã Phú Lãng",
    "Hội Sinh vật cảnh xã Phú Lãng",
    "Hội Kế hoạch hóa gia đình tỉnh Lam Giang",
    "Hội Làm vườn tỉnh Lam Giang",
    "Hội Doanh nghiệp nhỏ và vừa tỉnh Lam Giang",
    "Hội Nữ doanh nhân tỉnh Lam Giang",
    "Hiệp hội Du lịch tỉnh Lam Giang",
    "Liên minh Hợp tác xã tỉnh Lam Giang",
    "Ban Đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội tỉnh Lam Giang",
    "Ngân hàng Chính sách xã hội - Chi nhánh tỉnh Lam Giang",
    "Ngân hàng Nông nghiệp và Phát triển nông thôn Chi nhánh Lam Giang",
    "Agribank Chi nhánh Lam Giang II",
    "Quỹ Tín dụng nhân dân Tân Hương",
    "Quỹ Đầu tư phát triển tỉnh Lam Giang",
    "Quỹ Bảo vệ và Phát triển rừng tỉnh Lam Giang",
    "Kho bạc Nhà nước Khu vực XII",
    "Thuế cơ sở 5 tỉnh Lam Giang",
    "Thuế tỉnh Lam Giang",
    "Hải quan Khu vực VII",
    "Chi cục Hải quan cửa khẩu Pa Thơm",
    "Bảo hiểm xã hội Khu vực XX",
    "Bảo hiểm xã hội tỉnh Lam Giang",
    "Thống kê tỉnh Lam Giang",
    "Thi hành án dân sự tỉnh Lam Giang",
    "Phòng Thi hành án dân sự khu vực 3",
    "Tòa án nhân dân khu vực 2 - Lam Giang",
    "Viện Kiểm sát nhân dân tỉnh Lam Giang",
    "Đoàn Luật sư tỉnh Lam Giang",
    "Đoàn đại biểu Quốc hội tỉnh Lam Giang",
    "Mặt trận Tổ quốc phường Nam Kha",
    "Ban Công tác Mặt trận khu phố 5",
    "Đảng ủy các cơ quan Đảng tỉnh Lam Giang",
    "Đảng ủy Ủy ban nhân dân tỉnh Lam Giang",
    "Đảng ủy Khối Doanh nghiệp tỉnh Lam Giang",
    "Đảng ủy Quân sự tỉnh Lam Giang",
    "Đảng ủy Bộ đội Biên phòng tỉnh Lam Giang",
    "Đảng bộ cơ sở Sở Y tế tỉnh Lam Giang",
    "Đảng ủy Sở Xây dựng tỉnh Lam Giang",
    "Chi bộ Trường THCS Nguyễn Trãi",
    "Chi bộ thôn Đá Bàn",
    "Đảng bộ bộ phận Bệnh viện Phổi",
    "Ban Nội chính Tỉnh ủy Lam Giang",
    "Ủy ban Kiểm tra Đảng ủy xã Phú Lãng",
    "Ban Xây dựng Đảng Đảng ủy phường Nam Kha",
    "Văn phòng Đảng ủy xã Phú Lãng",
    "Trung tâm Chính trị xã Phú Lãng",
    "Trung tâm Bồi dưỡng chính trị huyện Na Rì Hạ",
    "Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh Lam Giang",
    "Ban Chỉ đạo 35 tỉnh Lam Giang",
    "Ban Chỉ đạo Chương trình mục tiêu quốc gia tỉnh Lam Giang",
    "Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh Lam Giang",
    "Tiểu ban Văn kiện Đại hội Đảng bộ tỉnh Lam Giang",
    "Ban Chỉ huy Phòng thủ khu vực 2 - Cẩm Sơn",
    "Ban Chỉ huy Quân sự xã Phú Lãng",
    "Ban Chỉ huy Quân sự Sở Tài chính",
    "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lam Giang",
    "Ban Chỉ huy Bộ đội Biên phòng tỉnh Lam Giang",
    "Bộ Tư lệnh Vùng Cảnh sát biển 4",
    "Bộ Tư lệnh Quân khu 5",
    "Bộ Tham mưu Quân đoàn 34",
    "Lữ đoàn Phòng không 573",
    "Sư đoàn Bộ binh 8",
    "Trung đoàn Cảnh sát cơ động Tây Nguyên",
    "Tiểu đoàn Cảnh sát cơ động số 2",
    "Hải đoàn Biên phòng 28",
    "Trạm Biên phòng cửa khẩu cảng Cái Rồng",
    "Đồn Biên phòng cửa khẩu quốc tế Pa Thơm",
    "Trại giam Cái Tàu",
    "Trại tạm giam Công an tỉnh Lam Giang",
    "Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an tỉnh Lam Giang",
    "Phòng PC07 Công an tỉnh Lam Giang",
    "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao Công an tỉnh Lam Giang",
    "Cụm thi đua số 3 Công an tỉnh Lam Giang",
    "Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Học viện Chính trị khu vực IV",
    "Trường Chính trị Nguyễn Văn Cừ",
    "Trường Đại học Sư phạm Kỹ thuật Lam Giang",
    "Trường Cao đẳng Y - Dược Lam Giang",
    "Trường THPT chuyên Lê Hồng Phong",
    "Trường PTDTBT THCS Mường Cang",
    "Trường Phổ thông Dân tộc nội trú tỉnh Lam Giang",
    "Trường Tiểu học số 2 Cẩm Sơn",
    "Trường Tiểu học và THCS Pa Thơm",
    "Trường mầm non Hoa Mai",
    "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên Cẩm Sơn",
    "Liên đội Trường Tiểu học Kim Đồng",
    "Bệnh viện Y học cổ truyền tỉnh Lam Giang",
    "Bệnh viện Sản - Nhi tỉnh Lam Giang",
    "Bệnh viện Quân y 121",
    "Trung tâm Y tế khu vực Cẩm Sơn",
    "Trung tâm Kiểm soát bệnh tật tỉnh Lam Giang",
    "Trạm Y tế xã Phú Lãng",
    "Trung tâm Dịch vụ tổng hợp xã Phú Lãng",
    "Trung tâm Cung ứng dịch vụ sự nghiệp công phường Nam Kha",
    "Trung tâm Văn hóa, Thể thao và Truyền thông huyện Na Rì Hạ",
    "Trung tâm Công tác xã hội tỉnh Lam Giang",
    "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Lam Giang",
    "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh Lam Giang",
    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Lam Giang",
    "Ban Quản lý rừng phòng hộ Cẩm Sơn",
    "Ban Quản lý Khu kinh tế tỉnh Lam Giang",
    "Ban Quản lý Vườn quốc gia Pù Hang",
    "Vườn quốc gia Pù Hang",
    "Khu bảo tồn thiên nhiên Nậm Khoai",
    "Hạt Kiểm lâm khu vực V",
    "Chi cục Thủy lợi tỉnh Lam Giang",
    "Chi cục Trồng trọt và Bảo vệ thực vật tỉnh Lam Giang",
    "Công ty Điện lực Lam Giang",
    "Công ty Cổ phần Cấp nước Lam Giang",
    "Công ty TNHH Một thành viên Cao su Lam Giang",
    "Công ty CP Mía đường Tân Hương",
    "Công ty Xổ số kiến thiết Lam Giang",
    "Công ty Bảo Việt Nhân thọ Lam Giang",
    "Tổng Công ty Xây dựng Thủy lợi 4",
    "Tập đoàn Công nghiệp Cao su Việt Nam",
    "VNPT Lam Giang",
    "Viettel Lam Giang",
    "Viễn thông Lam Giang",
    "Bưu điện tỉnh Lam Giang",
    "Điện lực Cẩm Sơn",
    "Xí nghiệp Thủy nông Tân Hương",
    "Nhà máy Thủy điện Nậm Khoai",
    "Hợp tác xã Nông nghiệp Tân Hương",
    "HTX Dịch vụ nông nghiệp Đồng Mít",
    "Tổ hợp tác Trồng nấm Đồng Mít",
    "Nông trường Cao su Tân Hương",
    "Cảng vụ Hàng hải Lam Giang",
    "Cảng cá Cái Rồng",
    "Nghiệp đoàn Nghề cá xã Cái Rồng",
    "Thư viện tỉnh Lam Giang",
    "Bảo tàng tỉnh Lam Giang",
    "Nhà hát Nghệ thuật truyền thống tỉnh Lam Giang",
    "Nhà Thiếu nhi tỉnh Lam Giang",
    "Nhà Văn hóa Lao động tỉnh Lam Giang",
    "Báo và Phát thanh, Truyền hình Lam Giang",
    "Đài Truyền thanh xã Phú Lãng",
    "Hội đồng Đội tỉnh Lam Giang",
    "Hội đồng Nghĩa vụ quân sự phường Nam Kha",
    "Hội đồng Thi đua - Khen thưởng tỉnh Lam Giang",
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Lam Giang",
    "Ủy ban Bầu cử tỉnh Lam Giang",
    "Ủy ban Hội Liên hiệp Thanh niên Việt Nam tỉnh Lam Giang",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Phú Lãng",
    "Đoàn phường Nam Kha",
    "Đoàn xã Phú Lãng",
    "Đoàn Khối các cơ quan tỉnh Lam Giang",
    "Đoàn Thanh niên Công an tỉnh Lam Giang",
    "Đoàn Trường Đại học Lam Giang",
    "Chi đoàn Công an xã Phú Lãng",
    "Chi hội Nông dân thôn Đồng Mít",
    "Chi hội Phụ nữ bản Huổi Lóng",
    "Hội Phụ nữ Công an tỉnh Lam Giang",
    "Câu lạc bộ Hưu trí phường Nam Kha",
    "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Lam Giang",
    "Tòa Giám mục Lam Giang",
    "Ban Đại diện Hội Người cao tuổi tỉnh Lam Giang",
    "Cụm thi đua các tỉnh Tây Nguyên",
    "Khối thi đua số 5",
    "Khối thi đua các trường THPT",
    "Liên chi đoàn Sở Nội vụ",
    "Văn phòng Điều phối nông thôn mới tỉnh Lam Giang",
    "Phòng Văn hóa - Xã hội xã Phú Lãng",
    "Phòng Kinh tế, Hạ tầng và Đô thị phường Nam Kha",
    "Phòng Giáo dục và Đào tạo huyện Na Rì Hạ",
    "Thanh tra tỉnh Lam Giang",
    "Cục Quản lý thị trường tỉnh Lam Giang",
    "Đội Cảnh sát giao thông số 2",
    "Tổ dân phố 7 phường Nam Kha",
    "Thôn Đồng Mít",
    "Ban Nhân dân ấp Bàu Sen",
    "Tạp chí Cộng sản",
    "Ngân hàng Nhà nước Chi nhánh Khu vực 9",
    "Vietcombank Chi nhánh Lam Giang",
    "BIDV Lam Giang",
    "Ban Tổ chức Giải Marathon Lam Giang",
    "Ban Quản trị Chợ Cầu Ván",
    "Ban Điều hành khu phố 2",
    "Ban Giám đốc Công an tỉnh Lam Giang",
    "Ban Giám hiệu Trường THPT Chu Văn An",
    "Đảng đoàn Liên đoàn Lao động tỉnh Lam Giang",
]  # fmt: skip


def _events(text: str) -> list[tuple[str, str | None, str | None]]:
    found = read(f"Tin địa phương\n\n{text}", published_on=PUBLISHED).as_json()["events"]
    return [(event["kind"], event["date"], event["organiser"]) for event in found]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=range(len(TOLD)))
def test_who_held_it_is_found_wherever_it_is_told(text, expected):
    assert _events(text) == expected


@pytest.mark.parametrize("text", NONE, ids=range(len(NONE)))
def test_what_only_mentions_a_gathering_is_none(text):
    assert _events(text) == []


@pytest.mark.parametrize("body", BODIES)
def test_the_name_of_a_body_is_read_to_its_end(body):
    assert _events(f"Sáng 15/10, {body} tổ chức hội nghị tổng kết công tác năm 2025.") == [
        ("review", "2025-10-15", body)
    ]
    assert _events(f"Ngày 14/10, {body} phối hợp với Sở Nội vụ tập huấn cho 40 cán bộ.") == [
        ("training", "2025-10-14", body)
    ]


def test_the_day_in_brackets_behind_the_author_dates_a_story():
    story = (
        "(LGO) - Sáng 26/9, Ban Nội chính Tỉnh ủy Lam Giang kiểm tra việc tiếp dân tại xã Phú Lãng.\n\n"
        "Xã phải trả lời xong 5 đơn trong tháng 10/2024.\n\nBài: Đức Thọ (27/9/2024)\n"
    )
    (event,) = read(story).as_json()["events"]
    assert (event["date"], event["organiser"]) == ("2024-09-26", "Ban Nội chính Tỉnh ủy Lam Giang")
