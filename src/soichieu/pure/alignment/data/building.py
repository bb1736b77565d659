"""Terms of public investment, construction, planning, land and minerals."""

BUILDING = """
đầu tư công | vốn đầu tư công | XDCB | dự án đầu tư công | đầu tư xây dựng cơ bản | xây dựng cơ bản | kế hoạch vốn
giải ngân | vốn đầu tư công | thanh toán khối lượng | giải ngân vốn | tỷ lệ giải ngân | nghiệm thu thanh toán | tạm ứng vốn
đầu tư công trung hạn | trung hạn | kế hoạch đầu tư công trung hạn | danh mục dự án | danh mục đầu tư
tiến độ dự án | tiến độ thi công | đẩy nhanh tiến độ công trình | tiến độ công trình | thi công | nhà thầu | khởi công
chuẩn bị đầu tư | chủ trương đầu tư | thẩm định dự án | lập dự án | báo cáo kinh tế kỹ thuật | phê duyệt dự án
quyết toán dự án hoàn thành | quyết toán công trình | quyết toán vốn đầu tư | tất toán | dự án hoàn thành
nợ đọng xây dựng cơ bản | nợ đọng XDCB | nợ xây dựng cơ bản | nợ XDCB | dàn trải
lựa chọn nhà thầu | đấu thầu | gói thầu | nhà thầu | hồ sơ mời thầu | mời thầu | chỉ định thầu
chất lượng công trình | giám sát thi công | nghiệm thu công trình | tư vấn giám sát | bảo hành công trình | bàn giao công trình
ban quản lý dự án | BQLDA | chủ đầu tư | năng lực quản lý dự án
công trình trọng điểm | dự án trọng điểm | công trình chào mừng | công trình động lực
giải phóng mặt bằng | GPMB | mặt bằng sạch | bàn giao mặt bằng | đền bù | BTGPMB | kiểm đếm | bồi thường
bồi thường hỗ trợ tái định cư | bồi thường | đền bù | tái định cư | phương án bồi thường | hội đồng bồi thường | chi trả bồi thường
khu tái định cư | tái định cư | bố trí tái định cư | suất tái định cư | TĐC
cưỡng chế thu hồi đất | thu hồi đất | cưỡng chế | vận động bàn giao mặt bằng | bảo vệ thi công
hạ tầng kinh tế xã hội | kết cấu hạ tầng | hạ tầng thiết yếu | cơ sở hạ tầng | hạ tầng kỹ thuật
hạ tầng giao thông | đường giao thông | cầu đường | mở rộng đường | tuyến đường | nâng cấp đường | bê tông hóa | nhựa hóa
giao thông nông thôn | GTNT | đường GTNT | đường bê tông | đường thôn | đường ngõ xóm | đường trục thôn | đường nội đồng | đường liên thôn
bê tông hóa đường | cứng hóa đường | đường bê tông | rải nhựa | xi măng làm đường | bê tông xi măng | cứng hóa
hiến đất làm đường | hiến đất | tự nguyện hiến đất | hiến đất mở đường | ngày công làm đường | góp ngày công
cầu dân sinh | cầu treo | cầu tràn | ngầm tràn | cầu nông thôn | cầu khỉ | cầu bê tông
đường cao tốc | cao tốc | quốc lộ | tỉnh lộ | đường tỉnh | đường vành đai | tuyến nối cao tốc
bảo trì đường bộ | duy tu sửa chữa | duy tu đường | sửa chữa đường | vá ổ gà | phát quang hành lang | khơi thông rãnh
đường ra khu sản xuất | đường vào khu sản xuất | đường nội đồng | đường lên nương | đường lâm sinh
công tác quy hoạch | quy hoạch tỉnh | điều chỉnh quy hoạch | lập quy hoạch | quy hoạch chung | quy hoạch chi tiết | đồ án quy hoạch
quy hoạch xây dựng | quy hoạch phân khu | quy hoạch chung xã | quy hoạch nông thôn | quy hoạch chi tiết | cắm mốc quy hoạch
công bố quy hoạch | công khai quy hoạch | cắm mốc quy hoạch | bản đồ quy hoạch | niêm yết quy hoạch
đô thị hóa | phát triển đô thị | nâng loại đô thị | đô thị loại | phân loại đô thị | khu đô thị | tỷ lệ đô thị hóa
chỉnh trang đô thị | văn minh đô thị | mỹ quan đô thị | ngầm hóa | tuyến phố văn minh | ngõ phố | vỉa hè cây xanh
cây xanh đô thị | công viên | vườn hoa | trồng cây xanh | hoa viên | không gian xanh
trật tự xây dựng | TTXD | xây dựng trái phép | xây dựng không phép | cấp phép xây dựng | sai phép | giấy phép xây dựng
nhà ở xã hội | NOXH | nhà ở cho người thu nhập thấp | nhà ở công nhân | căn hộ nhà ở xã hội
thị trường bất động sản | bất động sản | phân lô bán nền | sốt đất | kinh doanh bất động sản
thoát nước | hệ thống thoát nước | ngập úng đô thị | cống thoát nước | rãnh thoát nước | nạo vét cống | chống ngập
cấp nước đô thị | nhà máy nước | tuyến ống cấp nước | đấu nối nước sạch | thất thoát nước
nghĩa trang | nghĩa trang nhân dân | quy hoạch nghĩa trang | hỏa táng | nhà tang lễ | mộ phần
vật liệu xây dựng | VLXD | cát đá sỏi | vật liệu san lấp | đất đắp | thiếu vật liệu | bãi tập kết cát
đất đai | quản lý đất đai | QLĐĐ | quản lý đất | tài nguyên đất | địa chính | sử dụng đất
giấy chứng nhận quyền sử dụng đất | GCNQSDĐ | GCNQSD đất | GCN | sổ đỏ | cấp giấy chứng nhận | cấp GCN | cấp sổ đỏ
đo đạc bản đồ | đo đạc địa chính | bản đồ địa chính | hồ sơ địa chính | đo đạc | trích đo | trích lục
cơ sở dữ liệu đất đai | CSDL đất đai | dữ liệu đất đai | làm sạch dữ liệu đất đai | số hóa hồ sơ đất đai | làm giàu dữ liệu đất đai
quy hoạch sử dụng đất | kế hoạch sử dụng đất | chuyển mục đích sử dụng đất | chuyển mục đích | KHSDĐ | KHSD đất
bảng giá đất | giá đất | định giá đất | giá đất cụ thể | xác định giá đất
lấn chiếm đất đai | lấn đất | chiếm đất | vi phạm đất đai | đất công ích | vi phạm về đất | sử dụng đất sai mục đích | đất lấn chiếm
đất công ích | quỹ đất công | đất công | đất bãi bồi | đất bãi
tranh chấp đất đai | tranh chấp đất | hòa giải đất đai | khiếu nại đất đai | tranh chấp ranh giới
đăng ký đất đai | văn phòng đăng ký đất đai | đăng ký biến động | thủ tục đất đai | VPĐKĐĐ
đất nông lâm trường | nông lâm trường | công ty lâm nghiệp | bàn giao đất về địa phương | đất có nguồn gốc nông lâm trường
đất sản xuất | thiếu đất sản xuất | giao đất sản xuất | thiếu đất ở | hỗ trợ đất ở | đất ở cho đồng bào
dồn điền đổi thửa | tích tụ đất đai | tập trung đất đai | dồn thửa | cánh đồng lớn | chỉnh trang đồng ruộng | tích tụ ruộng đất
khoáng sản | khai thác khoáng sản | khai thác khoáng sản trái phép | mỏ đá | khai thác cát | cát sỏi | quản lý khoáng sản
khai thác cát trái phép | cát sỏi lòng sông | hút cát | tàu hút cát | cát tặc | khai thác cát sỏi
khai thác vàng trái phép | vàng tặc | lán trại khai thác | đẩy đuổi khai thác | hầm lò trái phép
đấu giá quyền khai thác khoáng sản | cấp phép khoáng sản | giấy phép khai thác | đóng cửa mỏ | hoàn thổ | ký quỹ phục hồi
an toàn hồ đập | hồ chứa | hồ đập | vận hành hồ chứa | sửa chữa hồ chứa
"""
