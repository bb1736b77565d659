"""Terms of poverty, labour, social protection, merit, gender and children."""

WELFARE = """
giảm nghèo | xóa đói giảm nghèo | giảm nghèo bền vững | thoát nghèo | hộ nghèo | GNBV | tỷ lệ hộ nghèo
hộ nghèo cận nghèo | hộ cận nghèo | hộ nghèo | hộ mới thoát nghèo | người nghèo | hộ khó khăn
rà soát hộ nghèo | điều tra hộ nghèo | bình xét hộ nghèo | chuẩn nghèo | nghèo đa chiều | tổng rà soát hộ nghèo
tái nghèo | nghèo phát sinh | chống tái nghèo | thoát nghèo bền vững | viết đơn thoát nghèo | đơn xin thoát nghèo
thiếu hụt dịch vụ xã hội cơ bản | dịch vụ xã hội cơ bản | tiếp cận dịch vụ cơ bản | mức độ thiếu hụt | chiều thiếu hụt
sinh kế | bò sinh sản | cây giống | con giống | dê sinh sản | trao sinh kế | ngân hàng bò | bò giống | tặng bò | lợn giống | đa dạng hóa sinh kế
đa dạng hóa sinh kế | mô hình giảm nghèo | dự án sinh kế | hỗ trợ phát triển sản xuất | mô hình sinh kế | hỗ trợ sản xuất cộng đồng
giúp đỡ hộ nghèo | đỡ đầu hộ nghèo | địa chỉ giúp đỡ | nhận giúp đỡ hộ nghèo | phân công giúp đỡ hộ nghèo | phân công đơn vị giúp đỡ
xóa nhà tạm nhà dột nát | nhà tạm | nhà dột nát | làm nhà mới | xóa nhà tạm | nhà đại đoàn kết | sửa chữa nhà | hỗ trợ nhà ở | xây nhà cho hộ nghèo
nhà đại đoàn kết | nhà tình thương | nhà nhân ái | nhà tình nghĩa | mái ấm tình thương | nhà đồng đội | nhà nghĩa tình | mái ấm
hỗ trợ nhà ở | nhà ở cho hộ nghèo | nhà ở người có công | sửa chữa nhà ở | nhà ở dân cư | kiên cố nhà ở | nhà ba cứng
việc làm | giải quyết việc làm | tạo việc làm | việc làm mới | lao động có việc làm | việc làm mới tăng thêm | GQVL
kết nối cung cầu lao động | sàn giao dịch việc làm | phiên giao dịch việc làm | ngày hội việc làm | giới thiệu việc làm | dịch vụ việc làm | tuyển lao động
xuất khẩu lao động | XKLĐ | lao động hợp đồng | đi làm việc ở nước ngoài | lao động đi nước ngoài | đưa lao động đi | đi xuất khẩu
thị trường lao động | cơ sở dữ liệu lao động | cung lao động | thông tin thị trường lao động | thu thập thông tin lao động | cung cầu lao động
cho vay giải quyết việc làm | vốn giải quyết việc làm | vay vốn tạo việc làm | quỹ quốc gia về việc làm
thất nghiệp | bảo hiểm thất nghiệp | BHTN | tỷ lệ thất nghiệp | mất việc làm | thiếu việc làm
chuyển dịch cơ cấu lao động | cơ cấu lao động | lao động phi nông nghiệp | rời nông nghiệp
lao động qua đào tạo | tỷ lệ lao động qua đào tạo | lao động có chứng chỉ | bằng cấp chứng chỉ
an toàn lao động | ATVSLĐ | vệ sinh lao động | tai nạn lao động | TNLĐ | an toàn vệ sinh lao động | bệnh nghề nghiệp | bảo hộ lao động
pháp luật lao động | nợ lương | tiền lương tối thiểu | lương tối thiểu vùng | nợ bảo hiểm xã hội
bảo hiểm xã hội | BHXH | BHXH tự nguyện | nợ BHXH | BHXH bắt buộc | tham gia BHXH | bảo hiểm xã hội tự nguyện
an sinh xã hội | ASXH | chính sách xã hội | bảo trợ xã hội | BTXH | trợ giúp xã hội | phúc lợi xã hội
trợ giúp xã hội | trợ cấp xã hội hằng tháng | trợ cấp hằng tháng | đối tượng bảo trợ xã hội | trợ cấp xã hội | đối tượng BTXH | bảo trợ xã hội | TGXH
trợ cấp hưu trí xã hội | hưu trí xã hội | trợ cấp người cao tuổi | trợ cấp người từ 75 tuổi | trợ cấp hưu trí
chi trả trợ cấp | chi trả chế độ | chi trả lương hưu | trả trợ cấp | chi trả trợ cấp xã hội
trợ giúp đột xuất | trợ cấp khẩn cấp | cứu trợ | cứu đói | gạo cứu đói | hỗ trợ gạo | gạo dự trữ | cứu đói giáp hạt | cứu trợ khẩn cấp
người khuyết tật | NKT | xe lăn | giấy xác nhận khuyết tật | trẻ khuyết tật | phục hồi chức năng | xác định mức độ khuyết tật
nạn nhân chất độc da cam | da cam | dioxin | chất độc hóa học | NNCĐDC
trẻ mồ côi | trẻ em có hoàn cảnh đặc biệt | TEHCĐB | trẻ em đặc biệt khó khăn | trẻ em mồ côi
người lang thang | ăn xin | lang thang xin ăn | người vô gia cư | người lang thang cơ nhỡ
công tác xã hội | nhân viên công tác xã hội | cơ sở trợ giúp xã hội | trung tâm bảo trợ | CTXH | cộng tác viên công tác xã hội
người có công | NCC | gia đình chính sách | thương binh liệt sĩ | gia đình liệt sĩ | người có công với cách mạng | thương binh | thân nhân liệt sĩ | gia đình có công
đền ơn đáp nghĩa | uống nước nhớ nguồn | quỹ đền ơn đáp nghĩa | thăm gia đình chính sách | tri ân | tặng quà gia đình chính sách | thắp nến tri ân
mẹ Việt Nam anh hùng | phụng dưỡng mẹ | Mẹ VNAH | phụng dưỡng | BMVNAH
nghĩa trang liệt sĩ | nhà bia liệt sĩ | đài tưởng niệm | tu bổ nghĩa trang liệt sĩ | nhà bia ghi tên | nâng cấp nghĩa trang liệt sĩ
điều dưỡng người có công | điều dưỡng tập trung | điều dưỡng luân phiên
nhà ở người có công | sửa nhà người có công | nhà tình nghĩa | nhà cho gia đình chính sách
hồ sơ người có công | xác nhận người có công | hồ sơ thương binh | hồ sơ liệt sĩ | hồ sơ tồn đọng
tặng quà tết | quà tết | tết vì người nghèo | thăm hỏi tặng quà | chăm lo tết | tết cho người nghèo | không ai không có tết
bình đẳng giới | BĐG | bình đẳng nam nữ | tháng hành động vì bình đẳng giới | lồng ghép giới | vì sự tiến bộ của phụ nữ | VSTBPN
bạo lực gia đình | BLGĐ | phòng chống bạo lực gia đình | PCBLGĐ | bạo hành gia đình | địa chỉ tin cậy | nhà tạm lánh | bạo lực giới
địa chỉ tin cậy cộng đồng | địa chỉ tin cậy | nhà tạm lánh | ngôi nhà bình yên | nơi tạm lánh | địa chỉ tạm lánh
phụ nữ tham chính | nữ lãnh đạo | cán bộ nữ | tỷ lệ nữ lãnh đạo | nữ tham gia cấp ủy
trẻ em | bảo vệ trẻ em | chăm sóc trẻ em | quyền trẻ em | BVCSTE | tháng hành động vì trẻ em | bảo vệ chăm sóc trẻ em
tai nạn thương tích trẻ em | đuối nước | TNTT | phòng chống đuối nước | dạy bơi | học bơi | tai nạn thương tích | biển cảnh báo đuối nước | bể bơi
phòng chống đuối nước | dạy bơi | lớp bơi | bể bơi | phao bơi | bơi an toàn | học bơi | đuối nước trẻ em | phổ cập bơi
phòng chống xâm hại trẻ em | xâm hại trẻ em | bạo lực trẻ em | tổng đài 111 | XHTE | bạo lực xâm hại trẻ em
lao động trẻ em | trẻ em lao động sớm | trẻ em lao động trái pháp luật | trẻ bỏ học đi làm
quỹ bảo trợ trẻ em | học bổng cho trẻ em nghèo | xe đạp tặng học sinh | tặng xe đạp | cặp sách | tặng học bổng
tháng hành động vì trẻ em | tết thiếu nhi | tết trung thu | vui tết trung thu | quà trung thu
xã phường phù hợp với trẻ em | xã phù hợp với trẻ em | phường phù hợp với trẻ em | tiêu chuẩn phù hợp với trẻ em
phát triển toàn diện trẻ thơ | trẻ em những năm đầu đời | trẻ em đến 8 tuổi | phát triển trẻ thơ
tảo hôn | hôn nhân cận huyết | tảo hôn và hôn nhân cận huyết | kết hôn sớm | kết hôn cận huyết | HNCHT | mang thai sớm
tệ nạn xã hội | phòng chống tệ nạn xã hội | PCTNXH | đội tình nguyện phòng chống tệ nạn
dịch vụ chăm sóc tại nhà | chăm sóc tại cộng đồng | chăm sóc thay thế | nhận nuôi | cơ sở nuôi dưỡng
"""
