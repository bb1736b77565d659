"""Terms of culture, family, sport, tourism and the press."""

CULTURE = """
đời sống văn hóa | xây dựng đời sống văn hóa | TDĐKXDĐSVH | ĐSVH | phong trào văn hóa | phát triển văn hóa
xây dựng con người | con người Việt Nam | phát triển con người | hệ giá trị | chuẩn mực con người | giá trị văn hóa
gia đình văn hóa | GĐVH | danh hiệu gia đình văn hóa | thôn văn hóa | khu dân cư văn hóa | làng văn hóa | tổ dân phố văn hóa | khu phố văn hóa
cơ quan văn hóa | cơ quan đạt chuẩn văn hóa | đơn vị văn hóa | doanh nghiệp văn hóa | văn hóa công sở | văn hóa doanh nghiệp
nếp sống văn minh | việc cưới việc tang | cưới hỏi | đám cưới | tang lễ | đám tang | cưới văn minh | ma chay | lễ hội văn minh
hủ tục | tập tục lạc hậu | xóa bỏ hủ tục | mê tín dị đoan | thách cưới | phong tục lạc hậu | bài trừ hủ tục
hỏa táng | vận động hỏa táng | hung táng | đưa người chết vào áo quan | áo quan
thiết chế văn hóa | nhà văn hóa | trung tâm văn hóa | nhà văn hóa thôn | sân thể thao thôn | điểm sinh hoạt văn hóa | nhà sinh hoạt cộng đồng | TTVH-TT
sân thể thao | sân bóng | sân vận động | nhà thi đấu | khu thể thao | dụng cụ thể thao ngoài trời | sân bóng chuyền | máy tập ngoài trời
thư viện | phòng đọc sách | tủ sách pháp luật | tủ sách cơ sở | văn hóa đọc | thư viện xã | luân chuyển sách
di sản văn hóa | di sản | bảo tồn di sản | di tích | văn hóa phi vật thể | di sản phi vật thể | bảo tồn văn hóa | phát huy giá trị di sản | bảo tồn phát huy
di tích lịch sử | di tích | tu bổ di tích | trùng tu | xếp hạng di tích | đình chùa | khu di tích | tôn tạo di tích | chống xuống cấp di tích | nhà lưu niệm
văn hóa phi vật thể | dân ca | nghệ nhân | truyền dạy | lớp truyền dạy | làn điệu dân ca | hát then | cồng chiêng | múa dân gian | nghệ nhân dân gian | đờn ca tài tử
nghệ nhân | nghệ nhân ưu tú | nghệ nhân nhân dân | tôn vinh nghệ nhân | danh hiệu nghệ nhân
bảo tồn văn hóa dân tộc | trang phục truyền thống | tiếng nói chữ viết | tiếng dân tộc | cồng chiêng | nhà sàn | trang phục dân tộc | bản sắc văn hóa dân tộc | chữ Thái chữ Khmer
lễ hội | tổ chức lễ hội | quản lý lễ hội | lễ hội truyền thống | phục dựng lễ hội | lễ hội dân gian | khai hội
văn nghệ quần chúng | đội văn nghệ | hội diễn | liên hoan văn nghệ | câu lạc bộ văn nghệ | giao lưu văn nghệ | biểu diễn nghệ thuật | hội diễn văn nghệ | đêm văn nghệ
chiếu phim lưu động | chiếu phim | chiếu bóng | đội chiếu phim | thông tin lưu động | xe tuyên truyền lưu động
văn học nghệ thuật | sáng tác văn học | VHNT | tác phẩm văn học | triển lãm ảnh | trại sáng tác
công nghiệp văn hóa | sản phẩm văn hóa | kinh tế văn hóa | ngành công nghiệp văn hóa
kinh doanh dịch vụ văn hóa | dịch vụ văn hóa | karaoke vũ trường | trò chơi điện tử | internet công cộng | quảng cáo ngoài trời | văn hóa phẩm độc hại
công tác gia đình | hạnh phúc gia đình | ngày gia đình Việt Nam | gia đình hạnh phúc | gia đình tiêu biểu | ứng xử trong gia đình | ông bà mẫu mực
tiêu chí ứng xử trong gia đình | bộ tiêu chí ứng xử | ứng xử gia đình | gia đình hạnh phúc
thể dục thể thao | TDTT | thể thao quần chúng | rèn luyện thân thể | phong trào TDTT | tập luyện thể dục | giải thể thao | luyện tập thường xuyên
đại hội thể dục thể thao | đại hội TDTT | hội thao | giải đấu | giải bóng chuyền | giải bóng đá | hội thi thể thao | giải việt dã | ngày chạy Olympic | đại hội thể thao
thể thao thành tích cao | vận động viên | huấn luyện viên | VĐV | huy chương | thể thao đỉnh cao | năng khiếu thể thao
môn thể thao dân tộc | trò chơi dân gian | kéo co | đẩy gậy | bắn nỏ | đua thuyền | tù lu | ném còn
câu lạc bộ thể thao | CLB thể thao | câu lạc bộ bóng đá | CLB dưỡng sinh | câu lạc bộ cầu lông | xã hội hóa thể thao
du lịch | phát triển du lịch | khách du lịch | du khách | điểm du lịch | ngành du lịch | lượt khách | doanh thu du lịch | kinh tế du lịch
du lịch cộng đồng | homestay | farmstay | làng du lịch | bản du lịch | DLCĐ | du lịch nông thôn | nhà nghỉ cộng đồng | hộ làm du lịch
du lịch sinh thái | nghỉ dưỡng | du lịch nghỉ dưỡng | du lịch trải nghiệm | du lịch xanh | du lịch nông nghiệp | khu nghỉ dưỡng
du lịch tâm linh | du lịch văn hóa | du lịch về nguồn | du lịch lịch sử | du lịch biển
sản phẩm du lịch | tour du lịch | tuyến du lịch | chương trình du lịch | tour tuyến | sản phẩm du lịch mới | đặc trưng du lịch
quảng bá du lịch | xúc tiến du lịch | hội chợ du lịch | năm du lịch | video du lịch | bản đồ du lịch | giới thiệu điểm đến | điểm check-in | famtrip
hạ tầng du lịch | cơ sở lưu trú | khách sạn | khu du lịch | bãi đỗ xe | biển chỉ dẫn du lịch | nhà vệ sinh du lịch | bến thuyền du lịch | nhà nghỉ
nhân lực du lịch | hướng dẫn viên | thuyết minh viên | HDV du lịch | kỹ năng đón khách | nghiệp vụ du lịch | tập huấn du lịch
môi trường du lịch | chèo kéo khách | chặt chém | an toàn cho du khách | văn minh du lịch
báo chí | cơ quan báo chí | nhà báo | phóng viên | báo in | báo điện tử | phát thanh truyền hình | PTTH | quản lý báo chí | PT-TH
phát thanh truyền hình | PTTH | đài phát thanh | truyền hình | đài truyền hình | báo và phát thanh truyền hình
thông tin cơ sở | thông tin đối ngoại | đài truyền thanh xã | bảng tin công cộng | loa truyền thanh | hoạt động thông tin cơ sở | bảng điện tử công cộng | cán bộ thông tin cơ sở
thông tin đối ngoại | quảng bá hình ảnh | hình ảnh địa phương | ấn phẩm đối ngoại | TTĐN
quản lý mạng xã hội | quản lý thông tin trên mạng | xử lý tin sai sự thật | tài khoản mạng xã hội | tin sai sự thật | quy tắc ứng xử trên mạng | trung tâm xử lý tin giả
xuất bản in phát hành | xuất bản | ấn phẩm | phát hành sách | cơ sở in | in lậu
bưu chính | bưu điện | điểm bưu điện văn hóa xã | BĐVHX | điểm phục vụ bưu chính
giảm nghèo về thông tin | nghèo thông tin | tiếp cận thông tin | thiết bị nghe nhìn | sử dụng dịch vụ viễn thông
quảng cáo | biển hiệu | biển quảng cáo | quảng cáo sai phép | rao vặt | tờ rơi quảng cáo | bóc xóa quảng cáo
tên đường tên phố | đặt tên đường | đặt tên phố | đặt tên đường phố | gắn biển tên đường
tượng đài công trình văn hóa | tượng đài | quảng trường | bia lưu niệm | công viên văn hóa
địa chí lịch sử văn hóa | địa chí | sưu tầm hiện vật | bảo tàng | phòng truyền thống
khu dân cư thân thiện | khu phố văn minh | tuyến phố văn minh | đường phố văn minh | phường văn minh đô thị | văn minh đô thị | xã văn minh
"""
