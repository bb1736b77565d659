"""Tasks as plans, notices and news word them: the lead as printed, and its day. Add a row to add a case."""

from datetime import date

import pytest

from soichieu.pure.reading import read

Row = tuple[str, list[tuple[str, str | None]]]

HEAD = (
    "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HẠ LĨNH\tĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 41/KH-UBND\tHạ Lĩnh, ngày 01 tháng 4 năm 2026\n\nKẾ HOẠCH\nTriển khai công tác năm\n\n"
)
NOTICE_HEAD = (
    "ĐẢNG BỘ TỈNH HẠ LĨNH\tĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY\t\n*\tHạ Lĩnh, ngày 01 tháng 4 năm 2026\n"
    "Số 88-TB/TU\n\nTHÔNG BÁO\nKết luận của Ban Thường vụ Tỉnh ủy về công tác quý I\n\n"
)

# Below the heading of work of a plan.
IN_WORK: list[Row] = [
    (
        "1. Phòng Tuyên truyền - Hỗ trợ người nộp thuế công khai thủ tục trước ngày 20/4/2026.",
        [("Phòng Tuyên truyền - Hỗ trợ người nộp thuế", "2026-04-20")],
    ),
    (
        "1. Trung tâm Phục vụ hành chính công tỉnh niêm yết danh mục xong trước ngày 15/5/2026.",
        [("Trung tâm Phục vụ hành chính công tỉnh", "2026-05-15")],
    ),
    (
        "1. Trung tâm Cung ứng dịch vụ công xã cắt tỉa cây trước mùa mưa.",
        [("Trung tâm Cung ứng dịch vụ công xã", None)],
    ),
    (
        "1. Phòng Giám định bảo hiểm y tế rà soát hồ sơ chậm nhất ngày 10/5/2026.",
        [("Phòng Giám định bảo hiểm y tế", "2026-05-10")],
    ),
    (
        "1. Khoa Kiểm soát nhiễm khuẩn lấy mẫu nước hằng tháng.",
        [("Khoa Kiểm soát nhiễm khuẩn", None)],
    ),
    (
        "1. Khoa Hồi sức cấp cứu, Khoa Chẩn đoán hình ảnh trực 24/24 giờ.",
        [("Khoa Hồi sức cấp cứu", None), ("Khoa Chẩn đoán hình ảnh", None)],
    ),
    (
        "1. Hội đồng Bồi thường, hỗ trợ, tái định cư chi trả xong trước ngày 30/6/2026.",
        [("Hội đồng Bồi thường, hỗ trợ, tái định cư", "2026-06-30")],
    ),
    (
        "1. Chi cục Quản lý chất lượng nông, lâm sản và thủy sản lấy mẫu rau tại 5 chợ trong tháng 5/2026.",
        [("Chi cục Quản lý chất lượng nông, lâm sản và thủy sản", "2026-05-31")],
    ),
    (
        "1. Cơ quan Thi hành án dân sự tỉnh lập danh sách việc tồn trước ngày 12/5/2026.",
        [("Cơ quan Thi hành án dân sự tỉnh", "2026-05-12")],
    ),
    (
        "1. Phòng Cảnh sát giao thông phân luồng xe tải từ ngày 01/5 đến ngày 15/5/2026.",
        [("Phòng Cảnh sát giao thông", "2026-05-15")],
    ),
    (
        "1. Trung tâm Dịch vụ việc làm mở 3 phiên giao dịch trong quý II/2026.",
        [("Trung tâm Dịch vụ việc làm", "2026-06-30")],
    ),
    (
        "1. Tổ Giúp việc Ban Chỉ đạo tổng hợp kết quả, báo cáo trước ngày 25/6/2026.",
        [("Tổ Giúp việc Ban Chỉ đạo", "2026-06-25")],
    ),
    (
        "1. Ban Tiếp công dân tỉnh cập nhật đơn thư vào phần mềm trước ngày 05/6/2026.",
        [("Ban Tiếp công dân tỉnh", "2026-06-05")],
    ),
    (
        "1. Ban Quản lý dự án đầu tư xây dựng các công trình giao thông trình hồ sơ trước ngày 18/5/2026.",
        [("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông", "2026-05-18")],
    ),
    (
        "1. Điện lực Hạ Lĩnh, Viễn thông Hạ Lĩnh thay cột gãy xong trước ngày 20/4/2026.",
        [("Điện lực Hạ Lĩnh", "2026-04-20"), ("Viễn thông Hạ Lĩnh", "2026-04-20")],
    ),
    (
        "1. Thống kê cơ sở 2, Thống kê cơ sở 4 thu thập thông tin trước ngày 12/6/2026.",
        [("Thống kê cơ sở 2", "2026-06-12"), ("Thống kê cơ sở 4", "2026-06-12")],
    ),
    (
        "1. Kho bạc Nhà nước khu vực VIII giải ngân hết vốn trước ngày 31/12/2026.",
        [("Kho bạc Nhà nước khu vực VIII", "2026-12-31")],
    ),
    (
        "1. Đồn Biên phòng Cửa khẩu Nậm Hoi tuần tra 4 cột mốc trong tháng 6/2026.",
        [("Đồn Biên phòng Cửa khẩu Nậm Hoi", "2026-06-30")],
    ),
    (
        "1. Ban Chỉ huy Phòng thủ khu vực 3 huấn luyện dân quân xong trước ngày 30/5/2026.",
        [("Ban Chỉ huy Phòng thủ khu vực 3", "2026-05-30")],
    ),
    (
        "1. Trường Cao đẳng Y tế Hạ Lĩnh tuyển 300 sinh viên, xong trước ngày 30/9/2026.",
        [("Trường Cao đẳng Y tế Hạ Lĩnh", "2026-09-30")],
    ),
    (
        "1. Các xã chưa hoàn thành kế hoạch giải trình trước ngày 10/5/2026.",
        [("Các xã chưa hoàn thành kế hoạch", "2026-05-10")],
    ),
    (
        "1. Các trường có học sinh bán trú ký hợp đồng thực phẩm sạch trước ngày 05/9/2026.",
        [("Các trường có học sinh bán trú", "2026-09-05")],
    ),
    (
        "1. UBND các xã ven biển, xã đảo kiểm đếm tàu cá trước ngày 20/4/2026.",
        [("UBND các xã ven biển, xã đảo", "2026-04-20")],
    ),
    (
        "1. Năm xã nêu trên kiểm điểm trách nhiệm trước ngày 12/4/2026.",
        [("Năm xã nêu trên", "2026-04-12")],
    ),
    (
        "1. Sở Y tế\na) Lập danh sách trạm xuống cấp; gửi Sở Tài chính trước ngày "
        "10/5/2026;\nb) Điều 20 bác sĩ về xã; bố trí chỗ ở.\n2. Sở Nội vụ\nHướng dẫn chế độ; "
        "thời gian: xong trong tháng 5/2026.",
        [("Sở Y tế", "2026-05-10"), ("Sở Y tế", None), ("Sở Nội vụ", "2026-05-31")],
    ),
    (
        "1. Công an tỉnh: rà soát cơ sở cháy nổ; kiểm tra 40 chợ; xong trước ngày 15/6/2026.",
        [("Công an tỉnh", "2026-06-15")],
    ),
    (
        "1. Sở Công Thương kiểm tra 12 kho hàng; 100% đại lý ký cam kết trước ngày 01/6/2026.",
        [("Sở Công Thương", "2026-06-01")],
    ),
    (
        "1. Sở Xây dựng trình quy hoạch trước ngày 10/4/2026; công bố quy hoạch trước ngày 30/6/2026.",
        [("Sở Xây dựng", "2026-04-10"), ("Sở Xây dựng", "2026-06-30")],
    ),
    (
        "1. Sở Tài chính cân đối nguồn. Báo cáo UBND tỉnh trước ngày 20/5/2026.",
        [("Sở Tài chính", "2026-05-20")],
    ),
    (
        "- Sở Tư pháp thẩm định dự thảo; Văn phòng UBND tỉnh trình ký trước ngày 12/5/2026.",
        [("Sở Tư pháp", None), ("Văn phòng UBND tỉnh", "2026-05-12")],
    ),
    (
        "UBND tỉnh thông báo để các sở, ngành, địa phương biết và thực hiện./.",
        [],
    ),
    (
        "Đề nghị Bộ Tài chính bổ sung vốn. Đề nghị Ngân hàng Nhà nước Việt Nam nới hạn mức.",
        [],
    ),
    (
        "Đề nghị Trung ương Hội Liên hiệp Phụ nữ Việt Nam hỗ trợ tài liệu trước ngày 30/5/2026.",
        [],
    ),
    (
        "Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát việc công khai.",
        [("Ủy ban MTTQ Việt Nam tỉnh", None)],
    ),
    (
        "Đoàn kiểm tra do ông Đỗ Văn Khải, Phó Giám đốc Sở Y tế làm Trưởng đoàn.",
        [],
    ),
    (
        "1. Ba ngành họp giao ban hằng quý, sơ kết vào năm 2028.",
        [("Ba ngành", "2028-12-31")],
    ),
    (
        "1. Ban Thường vụ Đoàn xã, Hội Liên hiệp Phụ nữ xã và Mặt trận thôn vận động mỗi nhà một hố rác.",
        [("Ban Thường vụ Đoàn xã", None), ("Hội Liên hiệp Phụ nữ xã", None), ("Mặt trận thôn", None)],
    ),
    (
        "1. Hiệu trưởng các trường học, Trưởng các trạm y tế treo biển cấm thuốc lá trước ngày 31/5/2026.",
        [("Hiệu trưởng các trường học", "2026-05-31"), ("Trưởng các trạm y tế", "2026-05-31")],
    ),
    (
        "1. Công ty Cổ phần Cấp nước Hạ Lĩnh đóng van tuyến ống cũ trước ngày 12/5/2026.",
        [("Công ty Cổ phần Cấp nước Hạ Lĩnh", "2026-05-12")],
    ),
    (
        "1. Hợp tác xã Nông nghiệp Tân Phong gom vỏ thuốc trước ngày 20/4/2026.",
        [("Hợp tác xã Nông nghiệp Tân Phong", "2026-04-20")],
    ),
    (
        "1. Nhà trường gửi danh sách học sinh nghỉ học trước ngày 30/9/2026.",
        [("Nhà trường", "2026-09-30")],
    ),
    (
        "1. Sở Văn hóa, Thể thao và Du lịch: Chủ trì, phối hợp với Báo và Phát thanh, Truyền "
        "hình Hạ Lĩnh mở chuyên trang trước ngày 19/5/2026.",
        [("Sở Văn hóa, Thể thao và Du lịch", "2026-05-19")],
    ),
    (
        "1. Sở Nông nghiệp và Môi trường, Sở Khoa học và Công nghệ, trên cơ sở quy hoạch "
        "được duyệt, lập dự án vùng rau trong quý III/2026.",
        [("Sở Nông nghiệp và Môi trường", "2026-09-30"), ("Sở Khoa học và Công nghệ", "2026-09-30")],
    ),
    (
        "1. Căn cứ Kế hoạch này, UBND các xã, phường xây dựng kế hoạch của địa phương, gửi "
        "Sở Nội vụ trước ngày 25/4/2026.",
        [("UBND các xã, phường", "2026-04-25")],
    ),
    (
        "1. Định kỳ ngày 20 hằng tháng, các sở, ngành gửi số liệu về Sở Tài chính.",
        [("các sở, ngành", None)],
    ),
    (
        "1. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ để tổng hợp.",
        [],
    ),
    (
        "1. Kinh phí do ngân sách tỉnh bảo đảm; Sở Tài chính thẩm định dự toán trước ngày 30/4/2026.",
        [("Sở Tài chính", "2026-04-30")],
    ),
    (
        "1. Các cơ quan, đơn vị tổ chức treo cờ từ ngày 28/4 đến ngày 03/5/2026.",
        [("Các cơ quan, đơn vị", "2026-05-03")],
    ),
    (
        "1. Chủ tịch UBND các xã Nậm Khao, Pa Tần chịu trách nhiệm trước Chủ tịch UBND tỉnh "
        "nếu để dân thiếu nước.",
        [("Chủ tịch UBND các xã Nậm Khao, Pa Tần", None)],
    ),
    (
        "1. Sở Giáo dục và Đào tạo chỉ đạo các trường dạy bù chương trình xong trước ngày 20/5/2026.",
        [("Sở Giáo dục và Đào tạo", "2026-05-20")],
    ),
    (
        "1. Ban Quản lý các khu công nghiệp đôn đốc 6 doanh nghiệp chưa có trạm xử lý nước "
        "thải lập hồ sơ trước ngày 31/5/2026.",
        [("Ban Quản lý các khu công nghiệp", "2026-05-31")],
    ),
    (
        "1. Trưởng thôn Bản Cáu, Trưởng thôn Nà Han rà lại hộ nghèo, xong trước ngày 10/10/2026.",
        [("Trưởng thôn Bản Cáu", "2026-10-10"), ("Trưởng thôn Nà Han", "2026-10-10")],
    ),
    (
        "1. Đề nghị Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh, các tổ chức chính trị - xã "
        "hội tỉnh vận động đoàn viên, hội viên hưởng ứng.",
        [("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", None), ("các tổ chức chính trị - xã hội tỉnh", None)],
    ),
    (
        "1. Phòng Kinh tế, Hạ tầng và Đô thị chủ trì thẩm định 4 hồ sơ, hoàn thành trước ngày 18/4/2026.",
        [("Phòng Kinh tế, Hạ tầng và Đô thị", "2026-04-18")],
    ),
    (
        "1. Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công xã số hóa sổ hộ tịch.",
        [("Phòng Văn hóa - Xã hội", None), ("Trung tâm Phục vụ hành chính công xã", None)],
    ),
    (
        "1. Ủy ban Kiểm tra Đảng ủy xã giám sát 3 chi bộ chậm nộp báo cáo trong quý II/2026.",
        [("Ủy ban Kiểm tra Đảng ủy xã", "2026-06-30")],
    ),
    (
        "1. Các chi, đảng bộ trực thuộc tổ chức học tập xong trước ngày 15/5/2026.",
        [("Các chi, đảng bộ trực thuộc", "2026-05-15")],
    ),
    (
        "1. Bưu điện tỉnh chi trả lương hưu tại nhà cho 1.100 cụ từ tháng 6/2026.",
        [("Bưu điện tỉnh", None)],
    ),
    (
        "- Rà soát 15 cầu yếu (Sở Xây dựng chủ trì, xong trước ngày 20/5/2026).",
        [("Sở Xây dựng", "2026-05-20")],
    ),
    (
        "- Trồng 2 vạn cây phân tán. Cơ quan chủ trì: Sở Nông nghiệp và Môi trường; thời gian: quý III/2026.",
        [("Sở Nông nghiệp và Môi trường", "2026-09-30")],
    ),
    (
        "- Tổ chức hội thi cán bộ dân vận khéo do Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, "
        "xong trong tháng 10/2026.",
        [("Ban Tuyên giáo và Dân vận Tỉnh ủy", "2026-10-31")],
    ),
]

# Other sections of plans and decisions.
IN_PLANS: list[Row] = [
    (
        "II. NHIỆM VỤ CỦA CÁC NGÀNH\n1. Sở Nội vụ\na) Xây dựng đề án vị trí việc làm, trình "
        "trước ngày 30/5/2026;\nb) Thanh tra công vụ 4 đơn vị đã được nhắc nhở.\n2. Sở Tư "
        "pháp\nRà soát văn bản trái luật.",
        [("Sở Nội vụ", "2026-05-30"), ("Sở Nội vụ", None), ("Sở Tư pháp", None)],
    ),
    (
        "IV. TRÁCH NHIỆM CỦA HAI BÊN\n1. Hội Nông dân tỉnh\n- Vận động hội viên nộp nợ trước "
        "ngày 30/6/2026.\n2. Ngân hàng Chính sách xã hội\n- Cho vay mới 40 tỷ đồng trong năm "
        "2026.",
        [("Hội Nông dân tỉnh", "2026-06-30"), ("Ngân hàng Chính sách xã hội", "2026-12-31")],
    ),
    (
        "II. PHÂN CÔNG\n1. Trạm Kiểm dịch động vật:\n- Chốt chặn 2 cửa ngõ đến hết ngày "
        "30/4/2026.\n2. Phòng Kế hoạch nghiệp vụ:\n- Dự trữ thuốc cho 3 tháng.",
        [("Trạm Kiểm dịch động vật", "2026-04-30"), ("Phòng Kế hoạch nghiệp vụ", None)],
    ),
    (
        "Điều 2. Giao Trưởng Phòng Tổ chức in giấy chứng nhận trước ngày 22/5/2026; Trung "
        "tâm Thông tin thay 3 máy chủ.",
        [("Trưởng Phòng Tổ chức", "2026-05-22"), ("Trung tâm Thông tin", None)],
    ),
    (
        "Điều 3. Đoàn kiểm tra báo cáo kết quả chậm nhất ngày 15/7/2026.\nĐiều 4. Chánh Văn "
        "phòng, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.",
        [("Đoàn kiểm tra", "2026-07-15")],
    ),
]

# Notices of conclusions of a party committee.
IN_NOTICES: list[Row] = [
    (
        "Ban Thường vụ Tỉnh ủy kết luận như sau:\n1- Kết quả: các cấp ủy đã hoàn thành đại "
        "hội.\n2- Nhiệm vụ thời gian tới\n- Đảng ủy UBND tỉnh lãnh đạo giải ngân 30% vốn trước "
        "ngày 30/6/2026.\n- Ban Tổ chức Tỉnh ủy tham mưu kiện toàn cấp ủy 5 xã, trình Ban "
        "Thường vụ trong tháng 5/2026.\n- Các đồng chí Ủy viên Ban Thường vụ phụ trách địa "
        "bàn trực tiếp kiểm tra.",
        [
            ("Đảng ủy UBND tỉnh", "2026-06-30"),
            ("Ban Tổ chức Tỉnh ủy", "2026-05-31"),
            ("Các đồng chí Ủy viên Ban Thường vụ phụ trách địa bàn", None),
        ],
    ),
    (
        "Ban Thường vụ Tỉnh ủy giao:\n1. Đảng ủy Công an tỉnh: mở đợt cao điểm đến hết ngày "
        "15/5/2026.\n2. Đảng ủy Quân sự tỉnh: diễn tập 4 xã xong trước ngày 30/9/2026.\n3. Văn "
        "phòng Tỉnh ủy theo dõi, đôn đốc, báo cáo hằng tháng.",
        [
            ("Đảng ủy Công an tỉnh", "2026-05-15"),
            ("Đảng ủy Quân sự tỉnh", "2026-09-30"),
            ("Văn phòng Tỉnh ủy", None),
        ],
    ),
    (
        "2. Giao Đảng ủy UBND tỉnh chỉ đạo Sở Xây dựng, Sở Tài chính thẩm định đề án trước ngày 12/5/2026.",
        [("Đảng ủy UBND tỉnh", "2026-05-12")],
    ),
    (
        "3. Thống nhất giao Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với Trường "
        "Chính trị tỉnh biên soạn tài liệu; thời gian hoàn thành: trước 20/6/2026.",
        [("Ban Tuyên giáo và Dân vận Tỉnh ủy", "2026-06-20")],
    ),
    (
        "4. Các ban xây dựng Đảng, Văn phòng Tỉnh ủy theo chức năng, nhiệm vụ hướng dẫn cơ sở.",
        [("Các ban xây dựng Đảng", None), ("Văn phòng Tỉnh ủy", None)],
    ),
]

# News, in which only orders give work.
IN_NEWS: list[Row] = [
    (
        "Theo quyết định của huyện, các bản được giao 1.200 ha rừng, hưởng 400 nghìn đồng/ha/năm.",
        [],
    ),
    (
        "Chi cục kiến nghị Sở Tài chính, Kho bạc Nhà nước tỉnh sớm chi trả phần kinh phí còn thiếu.",
        [],
    ),
    (
        "Trường còn những phòng học phải chống bằng cột gỗ.",
        [],
    ),
    (
        "Bệnh viện phải hủy 2 gói thầu vì không có nhà thầu tham gia.",
        [],
    ),
    (
        "Năm qua, huyện phải chi 12 tỷ đồng vá đường.",
        [],
    ),
    (
        "Chủ tịch UBND tỉnh giao Sở Xây dựng chậm nhất ngày 25/4 trình phương án.",
        [("Sở Xây dựng", "2026-04-25")],
    ),
    (
        "Ông Lê Minh giao cho UBND phường Hòa An dọn kênh xong trước 30/4.",
        [("UBND phường Hòa An", "2026-04-30")],
    ),
    (
        "Bí thư Tỉnh ủy yêu cầu: Sở Y tế bổ sung thuốc trước 10/4; các bệnh viện lập đội cấp cứu lưu động.",
        [("Sở Y tế", "2026-04-10"), ("các bệnh viện", None)],
    ),
    (
        "Bà Hà yêu cầu Trung tâm Y tế khu vực Sông Lô khắc phục trước ngày 20-4, Trạm Y tế "
        "xã Bình Sơn mua tủ lạnh trong quý II.",
        [("Trung tâm Y tế khu vực Sông Lô", "2026-04-20"), ("Trạm Y tế xã Bình Sơn", "2026-06-30")],
    ),
    (
        "Hội nghị giao Công an tỉnh chủ trì, phối hợp với Sở Y tế lập hồ sơ sức khỏe điện "
        "tử, xong trong tháng 9.",
        [("Công an tỉnh", "2026-09-30")],
    ),
    (
        "Đồng chí đề nghị các khoa nhập xong bệnh án cũ trước ngày 30/4.",
        [("các khoa", "2026-04-30")],
    ),
    (
        "Ban Thường vụ thống nhất giao Đảng ủy xã Phú Điền chọn 2 chi bộ làm điểm.",
        [("Đảng ủy xã Phú Điền", None)],
    ),
    (
        "Theo Kế hoạch số 15-KH/ĐU, các chi bộ nộp bản cam kết trước ngày 15/4.",
        [("các chi bộ", "2026-04-15")],
    ),
    (
        "Giám đốc Công an tỉnh chỉ đạo Phòng Cảnh sát hình sự lập chuyên án, Công an xã "
        "Thạch Bình bảo vệ hiện trường.",
        [("Phòng Cảnh sát hình sự", None), ("Công an xã Thạch Bình", None)],
    ),
    (
        "Thanh tra tỉnh yêu cầu Ban Quản lý rừng Sông Hinh thu hồi 320 triệu đồng, nộp ngân "
        "sách trước ngày 30/6.",
        [("Ban Quản lý rừng Sông Hinh", "2026-06-30")],
    ),
    (
        "Kết luận buổi làm việc, đồng chí Bí thư Đảng ủy yêu cầu Phòng Kinh tế rà soát 12 hộ "
        "lấn đất, báo cáo trước ngày 20/4; giao Công an phường xử lý xe quá tải; Mặt trận "
        "phường vận động dân hiến đất trong tháng 5.",
        [("Phòng Kinh tế", "2026-04-20"), ("Công an phường", None), ("Mặt trận phường", "2026-05-31")],
    ),
    (
        "Chủ tịch UBND tỉnh Trần Vạn yêu cầu các sở, ngành, địa phương quyết liệt hơn nữa; "
        "trong đó Sở Tài chính phải trình phương án vốn trước ngày 15/4.",
        [("các sở, ngành, địa phương", None), ("Sở Tài chính", "2026-04-15")],
    ),
    (
        "Đoàn giám sát đề nghị UBND xã trả lời cử tri trước ngày 30/4, đồng thời kiến nghị "
        "Quốc hội sửa luật.",
        [("UBND xã", "2026-04-30")],
    ),
    (
        "Huyện đã giao Phòng Nội vụ rà soát và đến nay có 12 xã hoàn thành.",
        [],
    ),
    (
        "Được giao nhiệm vụ, Đồn Biên phòng đã cứu 7 ngư dân.",
        [],
    ),
    (
        "Các đại biểu đề nghị huyện quan tâm sửa đường; ngành điện thay dây.",
        [],
    ),
    (
        "Tại cuộc họp, Thường trực Tỉnh ủy chỉ đạo: Công an tỉnh sớm làm rõ vụ cháy; UBND "
        "phường ổn định chỗ ở cho 9 hộ trước ngày 10/4.",
        [("Công an tỉnh", None), ("UBND phường", "2026-04-10")],
    ),
    (
        "Phó Thủ tướng giao Bộ Xây dựng phối hợp với các địa phương giải phóng mặt bằng, bàn "
        "giao trong quý II/2026.",
        [("Bộ Xây dựng", "2026-06-30")],
    ),
    (
        "Chủ tịch Hội Nông dân tỉnh lưu ý các cấp hội chốt danh sách vay vốn trước ngày 12/4.",
        [("các cấp hội", "2026-04-12")],
    ),
]


def _found(text: str) -> list[tuple[str | None, str | None]]:
    tasks = read(text, published_on=date(2026, 4, 1)).tasks
    return sorted(((task.lead, task.due.isoformat() if task.due else None) for task in tasks), key=str)


def _cases() -> list[Row]:
    work = HEAD + "III. TỔ CHỨC THỰC HIỆN\n"
    forms = ((work, IN_WORK), (HEAD, IN_PLANS), (NOTICE_HEAD, IN_NOTICES), ("(HLO) - ", IN_NEWS))
    return [(head + text, leads) for head, rows in forms for text, leads in rows]


@pytest.mark.parametrize(("text", "leads"), _cases())
def test_a_text_gives_these_leads_and_days(text: str, leads: list[tuple[str, str | None]]) -> None:
    assert _found(text) == sorted(leads, key=str)
