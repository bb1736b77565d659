"""Terms of mass mobilisation, the Front, unions, youth, women, veterans and farmers."""

MASSES = """
dân vận | công tác dân vận | dân vận khéo | mô hình dân vận khéo | dân vận chính quyền | tổ dân vận
dân vận khéo | mô hình dân vận khéo | điển hình dân vận khéo
quy chế dân chủ cơ sở | dân chủ cơ sở | QCDC | dân chủ ở cơ sở | dân biết dân bàn | công khai để dân biết
dân biết dân bàn | dân kiểm tra | dân giám sát | dân thụ hưởng | niêm yết công khai | công khai để dân biết
thanh tra nhân dân | ban thanh tra nhân dân | giám sát đầu tư của cộng đồng | giám sát cộng đồng | ban giám sát cộng đồng
Mặt trận Tổ quốc | MTTQ | Ủy ban Mặt trận | UBMTTQ | ban công tác mặt trận | công tác mặt trận
tổ chức chính trị xã hội | đoàn thể | tổ chức đoàn thể | hội đoàn thể | các đoàn thể
khối đại đoàn kết | đại đoàn kết toàn dân | đại đoàn kết | ngày hội đại đoàn kết | đoàn kết dân tộc
giám sát và phản biện xã hội | phản biện xã hội | giám sát phản biện | hội nghị phản biện | giám sát của Mặt trận
góp ý xây dựng Đảng | góp ý xây dựng chính quyền | tham gia xây dựng Đảng | nhân dân góp ý
tổ tự quản | tự quản cộng đồng | khu dân cư tự quản | liên gia tự quản | mô hình tự quản | cộng đồng tự quản
cuộc vận động toàn dân đoàn kết | toàn dân đoàn kết xây dựng đời sống văn hóa | khu dân cư tiêu biểu | khu dân cư kiểu mẫu
hương ước quy ước | hương ước | quy ước thôn | quy ước khu dân cư
quỹ vì người nghèo | ngày vì người nghèo | ủng hộ người nghèo | vận động quỹ | an sinh xã hội của Mặt trận
hội quần chúng | hội đặc thù | hội được giao nhiệm vụ | hội nghề nghiệp
hội viên | đoàn viên | phát triển hội viên | kết nạp hội viên | tập hợp đoàn viên | thu hút hội viên
chi hội | chi đoàn | tổ hội | chi hội thôn | chi hội nghề nghiệp
cán bộ hội | cán bộ đoàn | cán bộ chi hội | chi hội trưởng | cán bộ đoàn thể
công đoàn | liên đoàn lao động | LĐLĐ | đoàn viên công đoàn | công đoàn cơ sở | CĐCS
thành lập công đoàn cơ sở | kết nạp đoàn viên công đoàn | công đoàn ngoài nhà nước | phát triển đoàn viên công đoàn
thỏa ước lao động tập thể | thỏa ước tập thể | thương lượng tập thể | đối thoại tại nơi làm việc | hội nghị người lao động
chăm lo đoàn viên | tết sum vầy | mái ấm công đoàn | phúc lợi đoàn viên | tháng công nhân | quà tết công nhân
quan hệ lao động | đình công | ngừng việc tập thể | lãn công | tranh chấp lao động tập thể
nhà ở công nhân | thiết chế công đoàn | khu nhà trọ | nhà trọ công nhân | nhà lưu trú công nhân
lao động giỏi lao động sáng tạo | lao động sáng tạo | lao động giỏi
Đoàn Thanh niên | Đoàn TNCS Hồ Chí Minh | đoàn thanh niên cộng sản | đoàn xã | huyện đoàn | tỉnh đoàn
thanh niên tình nguyện | tình nguyện hè | chiến dịch mùa hè xanh | mùa hè xanh | đội hình tình nguyện | áo xanh tình nguyện
tháng thanh niên | công trình thanh niên | phần việc thanh niên | ngày chủ nhật xanh
thanh niên khởi nghiệp | khởi nghiệp thanh niên | thanh niên lập nghiệp | thanh niên làm kinh tế
giáo dục thanh thiếu niên | lý tưởng cách mạng | lối sống văn hóa cho thanh niên | thế hệ trẻ
Đội Thiếu niên Tiền phong | liên đội | đội viên | tổng phụ trách | thiếu niên nhi đồng
sinh hoạt hè | hoạt động hè | điểm vui chơi thiếu nhi | sân chơi thiếu nhi | học kỳ quân đội | trại hè
thanh niên chậm tiến | thanh niên hư | giúp đỡ thanh niên chậm tiến | cảm hóa thanh niên
hội liên hiệp thanh niên | hội LHTN | hội sinh viên | câu lạc bộ thanh niên
đồng hành với thanh niên | tư vấn hướng nghiệp | ngày hội việc làm thanh niên
nhường cơm sẻ áo | hũ gạo tình thương | nuôi heo đất | quỹ tình thương | hũ gạo tiết kiệm
Hội Liên hiệp Phụ nữ | hội LHPN | LHPN | hội phụ nữ | hội viên phụ nữ | cán bộ hội phụ nữ
phụ nữ khởi nghiệp | phụ nữ phát triển kinh tế | phụ nữ làm chủ | ý tưởng khởi nghiệp của phụ nữ | tổ hợp tác phụ nữ
gia đình 5 không 3 sạch | 5 không 3 sạch | năm không ba sạch | nhà sạch vườn đẹp | đoạn đường phụ nữ
phụ nữ thời đại mới | phụ nữ tự tin | phụ nữ tích cực học tập | phẩm chất đạo đức phụ nữ
mẹ đỡ đầu | con nuôi của hội | nhận đỡ đầu trẻ mồ côi | đỡ đầu trẻ mồ côi
đồng hành cùng phụ nữ biên cương | phụ nữ biên cương | phụ nữ biên giới | phụ nữ vùng khó khăn
tổ phụ nữ tiết kiệm | tiết kiệm tại chi hội | tiết kiệm và vay vốn | tổ tiết kiệm phụ nữ | góp vốn xoay vòng
Hội Nông dân | hội viên nông dân | HND | cán bộ hội nông dân | chi hội nông dân
nông dân sản xuất kinh doanh giỏi | sản xuất kinh doanh giỏi | SXKD giỏi | hộ SXKD giỏi | nông dân giỏi | nông dân xuất sắc
quỹ hỗ trợ nông dân | quỹ HTND | vay vốn quỹ nông dân | vốn quỹ hội
chi hội nông dân nghề nghiệp | tổ hội nghề nghiệp | tổ hội nông dân nghề nghiệp
phân bón trả chậm | cung ứng vật tư | giống vật tư trả chậm | dịch vụ hỗ trợ nông dân | trung tâm hỗ trợ nông dân
dạy nghề nông dân | chuyển giao kỹ thuật cho nông dân | lớp nghề cho hội viên
Hội Cựu chiến binh | CCB | cựu chiến binh | hội viên cựu chiến binh | hội CCB
cựu chiến binh gương mẫu | CCB gương mẫu | nghĩa tình đồng đội | cựu chiến binh làm kinh tế | CCB làm kinh tế giỏi
cựu thanh niên xung phong | cựu TNXP | thanh niên xung phong | TNXP
cựu công an nhân dân | hội cựu công an | hội viên cựu công an
Hội Chữ thập đỏ | chữ thập đỏ | CTĐ | hội CTĐ | tình nguyện viên chữ thập đỏ
hiến máu tình nguyện | hiến máu nhân đạo | đơn vị máu | ngày hội hiến máu | giọt máu nghĩa tình
nhân đạo từ thiện | từ thiện | hoạt động nhân đạo | tháng nhân đạo | tết nhân ái | quà tặng người nghèo
hội khuyến học | khuyến học khuyến tài | quỹ khuyến học | gia đình học tập | dòng họ học tập
hội người cao tuổi | hội NCT | hội viên người cao tuổi | chi hội người cao tuổi
ủy thác vốn vay | ủy thác qua hội | nhận ủy thác | tổ tiết kiệm và vay vốn | tổ TKVV
xây dựng tổ chức hội | củng cố tổ chức hội | tổ chức hội vững mạnh | đại hội hội đoàn thể | sinh hoạt chi hội
đổi mới nội dung hoạt động đoàn thể | đổi mới hoạt động đoàn thể | hướng về cơ sở | hành chính hóa hoạt động đoàn thể
nắm tình hình nhân dân | tâm tư nguyện vọng | nguyện vọng của nhân dân | ý kiến nhân dân | lắng nghe dân
tiếng nói nhân dân | diễn đàn nhân dân | diễn đàn lắng nghe | nghe dân nói
hòa giải ở khu dân cư | giải quyết mâu thuẫn trong dân | mâu thuẫn trong nhân dân
hàng Việt | người Việt ưu tiên dùng hàng Việt | dùng hàng Việt Nam | phiên chợ hàng Việt | hàng Việt về nông thôn
kiều bào | người Việt Nam ở nước ngoài | NVNONN | Việt kiều | thân nhân kiều bào
trí thức | đội ngũ trí thức | văn nghệ sĩ | liên hiệp hội khoa học | hội văn học nghệ thuật
doanh nhân | đội ngũ doanh nhân | hiệp hội doanh nghiệp | hội doanh nhân trẻ | cà phê doanh nhân
giai cấp công nhân | công nhân lao động | CNLĐ | CNVCLĐ | đoàn viên người lao động
"""
