"""Terms of any office: reports, inspection, propaganda, training, money, staff, praise, papers, meetings."""

GENERAL = """
tuyên truyền | phổ biến | truyền thông | phát loa | đài truyền thanh | tờ rơi | phóng sự | pano | áp phích
tuyên truyền trực quan | băng rôn | khẩu hiệu | pano | áp phích | cổ động trực quan | màn hình LED
loa truyền thanh | đài truyền thanh | hệ thống truyền thanh | cụm loa | phát thanh | loa xóm
tuyên truyền qua mạng | fanpage | zalo | facebook | tin nhắn | trang thông tin điện tử | mạng xã hội
tài liệu tuyên truyền | tờ rơi | tờ gấp | sổ tay tuyên truyền | cẩm nang | infographic | video clip
tuyên truyền miệng | báo cáo viên | tuyên truyền viên | nói chuyện chuyên đề | tuyên truyền lưu động
tin bài | bài viết | phóng sự | chuyên mục | chuyên trang | bản tin
nâng cao nhận thức | thay đổi nhận thức | chuyển biến nhận thức | thay đổi hành vi | thay đổi nếp nghĩ
báo cáo định kỳ | chế độ báo cáo | báo cáo tháng | báo cáo quý | báo cáo năm | chế độ thông tin báo cáo
báo cáo chuyên đề | báo cáo đột xuất
sơ kết | tổng kết | đánh giá giữa kỳ | sơ kết giữa nhiệm kỳ
kiểm tra | thanh tra | giám sát | hậu kiểm | phúc tra | đoàn kiểm tra | tổ kiểm tra
kế hoạch kiểm tra | cuộc kiểm tra | đoàn kiểm tra liên ngành | kiểm tra đột xuất | kiểm tra chuyên đề
kết luận kiểm tra | kết luận thanh tra | sau thanh tra | sau kiểm tra | khắc phục sau kiểm tra
đôn đốc | nhắc việc | theo dõi tiến độ | giao ban tiến độ | phê bình chậm tiến độ
giao ban | họp định kỳ | họp giao ban | phiên họp
hội nghị | hội thảo | tọa đàm | diễn đàn
họp trực tuyến | hội nghị trực tuyến | cầu truyền hình | điểm cầu | phòng họp trực tuyến
phòng họp không giấy | họp không giấy tờ | eCabinet | tài liệu họp điện tử
đào tạo | tập huấn | bồi dưỡng | lớp tập huấn | khóa học | lớp bồi dưỡng | học viên
đào tạo cán bộ | bồi dưỡng nghiệp vụ | bồi dưỡng kỹ năng | bồi dưỡng kiến thức | nâng cao trình độ | cập nhật kiến thức
tập huấn trực tuyến | học trực tuyến | đào tạo từ xa | bài giảng điện tử | học qua mạng
giảng viên kiêm chức | báo cáo viên | tập huấn viên | giảng viên nguồn | tập huấn giảng viên
tham quan học tập | học tập kinh nghiệm | trao đổi kinh nghiệm | đi thực tế
nguồn nhân lực | nhân lực | đội ngũ cán bộ | lao động trình độ cao
nhân lực chất lượng cao | thu hút nhân tài | trọng dụng nhân tài | chuyên gia đầu ngành | trải thảm đỏ
cán bộ công chức viên chức | CBCCVC | CCVC | CBCC | cán bộ công chức | công chức viên chức
tuyển dụng | thi tuyển | xét tuyển | tiếp nhận công chức | kỳ thi công chức
vị trí việc làm | đề án vị trí việc làm | khung năng lực | bản mô tả công việc
biên chế | tinh giản biên chế | số lượng người làm việc | nghỉ hưu trước tuổi | hợp đồng lao động
đánh giá cán bộ | xếp loại chất lượng | đánh giá xếp loại | KPI | chỉ số đánh giá
luân chuyển | điều động | biệt phái | chuyển đổi vị trí công tác
quy hoạch cán bộ | cán bộ nguồn | nguồn cán bộ | cán bộ kế cận | rà soát quy hoạch
bổ nhiệm | bổ nhiệm lại | miễn nhiệm | giới thiệu ứng cử | kiện toàn nhân sự | kiện toàn chức danh
tiền lương | phụ cấp | nâng lương | chế độ tiền lương | thu nhập tăng thêm
chế độ chính sách | chế độ đãi ngộ | quyền lợi cán bộ | chính sách đãi ngộ
kỷ luật kỷ cương | kỷ cương hành chính | giờ giấc làm việc | đạo đức công vụ | văn hóa công vụ
trách nhiệm người đứng đầu | vai trò nêu gương | nêu gương | gương mẫu
thi đua | phong trào thi đua | khen thưởng | giấy khen | bằng khen | biểu dương
danh hiệu thi đua | chiến sĩ thi đua | lao động tiên tiến | cờ thi đua | tập thể lao động xuất sắc
điển hình tiên tiến | gương người tốt việc tốt | mô hình hay | nhân rộng điển hình | cách làm hay | người tốt việc tốt
mô hình điểm | làm điểm | thí điểm | nhân rộng mô hình | chỉ đạo điểm
ngân sách | kinh phí | dự toán | nguồn vốn sự nghiệp | bố trí kinh phí | cân đối ngân sách
thu ngân sách | thu thuế | chống thất thu | nợ đọng thuế | nguồn thu | khai thác nguồn thu
chi ngân sách | chi thường xuyên | tiết kiệm chi | quyết toán | cắt giảm chi
tự chủ tài chính | cơ chế tự chủ | đơn vị sự nghiệp công lập | đơn vị sự nghiệp tự chủ
xã hội hóa | huy động nguồn lực | nguồn lực xã hội | nhà tài trợ | mạnh thường quân | đóng góp của nhân dân
cơ sở vật chất | trang thiết bị | mua sắm trang bị | bàn ghế | trang cấp thiết bị
trụ sở | nơi làm việc | nhà làm việc | phòng làm việc | trụ sở làm việc | sửa chữa trụ sở
tài sản công | trụ sở dôi dư | nhà đất dôi dư | cơ sở nhà đất | sắp xếp tài sản công
mua sắm công | đấu thầu | đấu thầu qua mạng | mua sắm tập trung | chào hàng cạnh tranh
quy chế phối hợp | chương trình phối hợp | phối hợp liên ngành | kế hoạch phối hợp
kết nghĩa | đỡ đầu | nhận đỡ đầu | phụ trách địa bàn | kết nghĩa với xã
ban chỉ đạo | tổ công tác | kiện toàn ban chỉ đạo | tổ giúp việc | cơ quan thường trực
quy chế làm việc | quy chế hoạt động | chương trình công tác | lịch công tác
phân công nhiệm vụ | sáu rõ | 6 rõ | rõ người rõ việc | phân công phụ trách
phân cấp | phân quyền | ủy quyền | phân cấp quản lý
văn thư lưu trữ | lưu trữ | hồ sơ lưu trữ | số hóa tài liệu | chỉnh lý tài liệu | công tác văn thư
lập hồ sơ | danh mục hồ sơ | nộp lưu | hồ sơ công việc | hồ sơ điện tử
kho lưu trữ | tài liệu tồn đọng | tài liệu tích đống | giá kệ | lưu trữ lịch sử
bí mật nhà nước | BMNN | tài liệu mật | bảo vệ bí mật nhà nước | máy tính độc lập | lộ lọt bí mật
văn bản điện tử | chữ ký số | hệ thống quản lý văn bản | trục liên thông văn bản | eOffice | iOffice
rà soát văn bản | hệ thống hóa văn bản | thay thế văn bản | bãi bỏ văn bản
hướng dẫn nghiệp vụ | văn bản hướng dẫn | cẩm nang nghiệp vụ | cầm tay chỉ việc | hướng dẫn trực tiếp
quán triệt | học tập nghị quyết | triển khai nghị quyết | phổ biến nghị quyết | học tập quán triệt
đối thoại | lắng nghe ý kiến | giải đáp kiến nghị | gặp gỡ trao đổi
khảo sát ý kiến | phiếu khảo sát | mức độ hài lòng | lấy ý kiến | điều tra xã hội học | khảo sát hài lòng
thống kê | điều tra thống kê | số liệu thống kê | tổng điều tra | rà soát số liệu
nghiên cứu khoa học | đề tài khoa học | KHCN | sáng kiến | sáng kiến kinh nghiệm | đề tài dự án
đổi mới sáng tạo | sáng kiến | cải tiến kỹ thuật | hội thi sáng tạo | ý tưởng sáng tạo | khởi nghiệp sáng tạo
hợp tác quốc tế | đối ngoại | kết nghĩa địa phương | thỏa thuận hợp tác | đoàn ra đoàn vào | hội nhập quốc tế
phi chính phủ nước ngoài | NGO | PCPNN | viện trợ không hoàn lại | dự án phi chính phủ
ngày lễ lớn | kỷ niệm ngày truyền thống | lễ kỷ niệm | ngày thành lập | mít tinh
bầu cử | đại biểu Quốc hội | HĐND các cấp | danh sách cử tri
Hội đồng nhân dân | HĐND | kỳ họp HĐND | chất vấn
tiếp xúc cử tri | kiến nghị cử tri | ý kiến cử tri | đại biểu HĐND
Ủy ban nhân dân | UBND | chính quyền xã | chính quyền cấp xã | chính quyền địa phương
quản lý nhà nước | QLNN | hiệu lực quản lý | hiệu lực hiệu quả quản lý
thôn tổ dân phố | thôn bản | tổ dân phố | trưởng thôn | khu dân cư | khóm ấp | buôn làng | nhà văn hóa thôn
chương trình mục tiêu quốc gia | MTQG | CTMTQG | chương trình MTQG | ba chương trình mục tiêu
lễ ra quân | phát động | ra quân | tháng cao điểm
tháng cao điểm | đợt cao điểm | chiến dịch | tổng lực ra quân
cuộc thi tìm hiểu | hội thi | thi trực tuyến | sân khấu hóa | rung chuông vàng | hái hoa dân chủ
cam kết | ký cam kết | bản cam kết | giao ước thi đua | ký giao ước
thanh niên | ĐVTN | đoàn viên thanh niên | tuổi trẻ
đường dây nóng | số điện thoại nóng | hộp thư góp ý | kênh tiếp nhận phản ánh | hotline
kiểm soát nội bộ | kiểm toán | kiểm toán nội bộ | kết luận kiểm toán
"""
