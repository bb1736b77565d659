"""Terms of party building: committees, cells, members, ideology, inspection, organisation."""

PARTY = """
xây dựng Đảng | công tác xây dựng Đảng | chỉnh đốn Đảng | xây dựng chỉnh đốn Đảng | trong sạch vững mạnh
tổ chức cơ sở đảng | TCCSĐ | chi bộ | chi bộ cơ sở | đảng bộ cơ sở
sinh hoạt chi bộ | sinh hoạt chuyên đề | nội dung sinh hoạt | họp chi bộ | sinh hoạt đảng
chi bộ thôn | chi bộ tổ dân phố | chi bộ khu dân cư | bí thư chi bộ thôn | chi ủy khu dân cư
chi bộ bốn tốt | chi bộ 4 tốt | đảng bộ cơ sở bốn tốt | đảng bộ bốn tốt | chi bộ kiểu mẫu
sổ tay đảng viên điện tử | sổ tay đảng viên | phần mềm sinh hoạt chi bộ | phần mềm quản lý đảng viên
phát triển đảng viên | kết nạp đảng viên | kết nạp Đảng | cảm tình Đảng | quần chúng ưu tú | nguồn phát triển đảng
tạo nguồn kết nạp | quần chúng ưu tú | lớp nhận thức về Đảng | đoàn viên ưu tú | đối tượng kết nạp
đảng viên mới | đảng viên dự bị | chuyển đảng chính thức | lớp đảng viên mới
quản lý đảng viên | phân công đảng viên | hồ sơ đảng viên | thẻ đảng viên | chuyển sinh hoạt đảng
đảng viên đi làm ăn xa | sinh hoạt đảng tạm thời | đảng viên xa nơi cư trú | miễn sinh hoạt
đảng viên phụ trách hộ | đảng viên phụ trách hộ gia đình | phân công đảng viên phụ trách | tổ đảng viên phụ trách
xóa thôn trắng đảng viên | thôn chưa có đảng viên | chi bộ ghép | xóa chi bộ ghép | thôn bản trắng đảng viên
sàng lọc đảng viên | đưa ra khỏi Đảng | xóa tên đảng viên | rà soát đảng viên
đánh giá xếp loại đảng viên | kiểm điểm cuối năm | kiểm điểm tự phê bình | xếp loại tổ chức đảng | kiểm điểm đánh giá
huy hiệu Đảng | tặng huy hiệu Đảng | 30 năm tuổi Đảng | đảng viên cao tuổi Đảng
đảng phí | thu nộp đảng phí | tài chính đảng | tài chính tài sản của Đảng
cấp ủy | cấp ủy viên | chi ủy | đảng ủy viên | ban chấp hành đảng bộ | BCH đảng bộ | ban thường vụ
bí thư chi bộ | bí thư cấp ủy | phó bí thư | chi ủy viên | đội ngũ bí thư
nhất thể hóa chức danh | bí thư đồng thời là trưởng thôn | bí thư kiêm trưởng thôn | bí thư không là người địa phương
đại hội đảng bộ | đại hội chi bộ | đại hội đảng các cấp | văn kiện đại hội | nhân sự cấp ủy | nhiệm kỳ đại hội
nguyên tắc tập trung dân chủ | tập trung dân chủ | tập thể lãnh đạo | tự phê bình và phê bình | đoàn kết nội bộ
quy chế làm việc của cấp ủy | quy chế cấp ủy | chương trình làm việc toàn khóa | chương trình toàn khóa
đổi mới phương thức lãnh đạo | phương thức lãnh đạo | phong cách làm việc | giảm họp | giảm giấy tờ
công tác tư tưởng | chính trị tư tưởng | giáo dục chính trị | tuyên giáo | giáo dục lý luận chính trị
lý luận chính trị | trung cấp chính trị | cao cấp lý luận | trung cấp lý luận | trung tâm chính trị | sơ cấp lý luận
học tập và làm theo Bác | tư tưởng đạo đức phong cách Hồ Chí Minh | học tập và làm theo tư tưởng | làm theo lời Bác
dư luận xã hội | tình hình tư tưởng | cộng tác viên dư luận xã hội | tâm trạng nhân dân | nắm bắt dư luận
bảo vệ nền tảng tư tưởng | đấu tranh phản bác | quan điểm sai trái | nhóm 35 | ban chỉ đạo 35 | luận điệu xuyên tạc
tin xấu độc | thông tin xấu độc | tin giả | xuyên tạc trên mạng | luận điệu xuyên tạc
suy thoái tư tưởng | tự diễn biến | tự chuyển hóa | suy thoái đạo đức | phai nhạt lý tưởng
trách nhiệm nêu gương | nêu gương của đảng viên | quy định nêu gương | cam kết tu dưỡng | bản cam kết nêu gương
điều đảng viên không được làm | những điều đảng viên không được làm | 19 điều
kiểm tra giám sát của Đảng | UBKT | ủy ban kiểm tra | công tác kiểm tra giám sát | giám sát chuyên đề | kiểm tra của cấp ủy
kiểm tra khi có dấu hiệu vi phạm | dấu hiệu vi phạm | kiểm tra dấu hiệu
kỷ luật đảng | thi hành kỷ luật | xử lý kỷ luật | khiển trách | cảnh cáo | khai trừ
tố cáo đảng viên | đơn thư tố cáo | giải quyết tố cáo trong Đảng | khiếu nại kỷ luật
bảo vệ chính trị nội bộ | chính trị nội bộ | tiêu chuẩn chính trị | thẩm tra lý lịch | lịch sử chính trị
công tác cán bộ | cán bộ lãnh đạo quản lý | nhận xét cán bộ | quản lý cán bộ
cán bộ trẻ | cán bộ nữ | cán bộ người dân tộc | tỷ lệ cấp ủy nữ | cơ cấu ba độ tuổi
cán bộ chủ chốt | người đứng đầu cấp ủy | lãnh đạo chủ chốt
lấy phiếu tín nhiệm | phiếu tín nhiệm | tín nhiệm thấp
kê khai tài sản | kê khai thu nhập | bản kê khai | xác minh tài sản
cán bộ năng động sáng tạo | dám nghĩ dám làm | dám chịu trách nhiệm | 7 dám | bảo vệ cán bộ
sắp xếp tổ chức bộ máy | tinh gọn bộ máy | bộ máy tinh gọn | đầu mối bên trong | hợp nhất cơ quan | sáp nhập
cơ quan tham mưu giúp việc | ban đảng | văn phòng cấp ủy | ban xây dựng Đảng | cơ quan chuyên trách tham mưu
tổ chức đảng ngoài nhà nước | đảng viên trong doanh nghiệp | chi bộ doanh nghiệp | doanh nghiệp ngoài nhà nước | chủ doanh nghiệp là đảng viên
đảng ủy xã | đảng bộ xã | đảng ủy phường | đảng bộ phường | đảng bộ cấp xã
đảng viên là người dân tộc | đảng viên theo đạo | đảng viên người có đạo | kết nạp người có đạo
dân vận của cấp ủy | khối dân vận | công tác dân vận của Đảng | ban dân vận
văn phòng không giấy của Đảng | chuyển đổi số trong Đảng | mạng thông tin diện rộng của Đảng | phần mềm của Đảng | điều hành tác nghiệp
lịch sử đảng bộ | biên soạn lịch sử | giáo dục truyền thống | sử đảng
tiếp dân của bí thư | đối thoại trực tiếp với nhân dân | bí thư đối thoại | bí thư cấp ủy tiếp dân
nội chính | công tác nội chính | ban nội chính | cải cách tư pháp
báo chí đảng | báo đảng | tạp chí Đảng | đọc báo Đảng | mua báo Đảng
khảo sát cơ sở | cấp ủy viên dự sinh hoạt | dự sinh hoạt chi bộ | phụ trách chi bộ | đi cơ sở
nghị quyết chuyên đề | ban hành nghị quyết | nghị quyết chi bộ | chi bộ ra nghị quyết
chương trình hành động | kế hoạch hành động | cụ thể hóa nghị quyết | cụ thể hóa
sức chiến đấu | năng lực lãnh đạo | hạt nhân chính trị | vai trò lãnh đạo
thăm hỏi đảng viên | đảng viên khó khăn | thăm đảng viên già yếu
tự soi tự sửa | tự soi | tự sửa | gợi ý kiểm điểm
"""
