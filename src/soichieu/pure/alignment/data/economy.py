"""Terms of the economy: growth, investment, enterprises, trade, industry, credit."""

ECONOMY = """
phát triển kinh tế | kinh tế xã hội | KTXH | KT-XH | phát triển KTXH | tăng trưởng kinh tế
tăng trưởng | GRDP | tốc độ tăng trưởng | tổng sản phẩm | giá trị sản xuất | giá trị tăng thêm | tăng trưởng hai con số
thu nhập bình quân | thu nhập bình quân đầu người | nâng cao thu nhập | TNBQ | mức sống
cơ cấu kinh tế | chuyển dịch cơ cấu kinh tế | tái cơ cấu kinh tế | cơ cấu lại nền kinh tế | cơ cấu lại
kinh tế tư nhân | khu vực tư nhân | doanh nghiệp tư nhân | phát triển kinh tế tư nhân
doanh nghiệp nhỏ và vừa | DNNVV | doanh nghiệp siêu nhỏ | hỗ trợ doanh nghiệp | doanh nghiệp vừa và nhỏ
thành lập doanh nghiệp | doanh nghiệp thành lập mới | doanh nghiệp mới | đăng ký doanh nghiệp | đăng ký kinh doanh
hộ kinh doanh | hộ kinh doanh cá thể | hộ kinh doanh lên doanh nghiệp | chuyển đổi hộ kinh doanh | thuế khoán | bỏ thuế khoán
môi trường đầu tư kinh doanh | môi trường kinh doanh | cải thiện môi trường đầu tư | môi trường đầu tư | năng lực cạnh tranh
thu hút đầu tư | xúc tiến đầu tư | nhà đầu tư | kêu gọi đầu tư | dự án kêu gọi đầu tư | vốn đầu tư
đầu tư nước ngoài | FDI | vốn FDI | doanh nghiệp FDI | ĐTNN | vốn nước ngoài
dự án ngoài ngân sách | dự án chậm tiến độ | dự án treo | chấm dứt dự án | thu hồi dự án | chủ trương đầu tư
đối tác công tư | PPP | hợp tác công tư | hình thức PPP
vốn ODA | ODA | vốn vay ưu đãi | vốn nước ngoài
khó khăn của doanh nghiệp | tháo gỡ khó khăn cho doanh nghiệp | đối thoại doanh nghiệp | đồng hành cùng doanh nghiệp
doanh nghiệp nhà nước | DNNN | cổ phần hóa | thoái vốn
sản xuất công nghiệp | IIP | công nghiệp chế biến chế tạo | chế biến chế tạo | nhà máy
công nghiệp hỗ trợ | công nghiệp chế biến | nhà máy chế biến | chế biến sâu | dây chuyền chế biến
khu công nghiệp | KCN | khu kinh tế | KKT | cụm công nghiệp | CCN | hạ tầng khu công nghiệp
cụm công nghiệp | CCN | hạ tầng cụm công nghiệp | làng nghề | di dời cơ sở sản xuất
tiểu thủ công nghiệp | TTCN | CN-TTCN | làng nghề | nghề truyền thống | làng nghề truyền thống | nghề thủ công | đan lát | dệt thổ cẩm | ngành nghề nông thôn
khuyến công | đề án khuyến công | máy móc thiết bị tiên tiến | sản phẩm công nghiệp nông thôn tiêu biểu
năng lượng tái tạo | điện gió | điện mặt trời | điện sinh khối | điện mặt trời mái nhà | năng lượng sạch
điện lưới | điện lưới quốc gia | lưới điện | cấp điện | trạm biến áp | đường dây hạ thế | kéo điện | hộ sử dụng điện | TBA
tiết kiệm điện | sử dụng năng lượng tiết kiệm | tiết kiệm năng lượng | đèn LED
thương mại dịch vụ | bán lẻ hàng hóa | tổng mức bán lẻ | dịch vụ thương mại
chợ | chợ truyền thống | chợ nông thôn | ban quản lý chợ | cải tạo chợ | chợ đầu mối | chợ hạng | tiểu thương
siêu thị | cửa hàng tiện lợi | trung tâm thương mại | cửa hàng tự chọn
xúc tiến thương mại | hội chợ | triển lãm | kết nối cung cầu | phiên chợ | gian hàng | trưng bày sản phẩm
tiêu thụ sản phẩm | đầu ra sản phẩm | liên kết tiêu thụ | bao tiêu | thị trường tiêu thụ | hợp đồng bao tiêu | tiêu thụ nông sản
xuất khẩu | kim ngạch xuất khẩu | xuất nhập khẩu | thị trường xuất khẩu | hàng xuất khẩu | XNK
dịch vụ logistics | logistics | kho bãi | kho lạnh | trung tâm logistics | cảng cạn | ICD
thương hiệu | nhãn hiệu | xây dựng thương hiệu | quảng bá sản phẩm | bao bì nhãn mác | tem nhãn
quản lý thị trường | QLTT | hàng giả | hàng nhái | hàng kém chất lượng | hàng không rõ nguồn gốc | kiểm soát thị trường
chống buôn lậu | buôn lậu | gian lận thương mại | hàng giả | ban chỉ đạo 389 | BCĐ 389 | hàng cấm | hàng lậu
bình ổn giá | bình ổn thị trường | niêm yết giá | găm hàng | kê khai giá | giá cả hàng hóa
người tiêu dùng | bảo vệ người tiêu dùng | quyền lợi người tiêu dùng | BVQLNTD
thuế | thu thuế | nợ thuế | quản lý thuế | kê khai thuế | nợ đọng thuế | người nộp thuế | chống thất thu thuế
thu tiền sử dụng đất | đấu giá đất | đấu giá quyền sử dụng đất | tiền sử dụng đất | thu từ đất | quỹ đất đấu giá
tín dụng | vay vốn | vốn vay | dư nợ | cho vay | nguồn vốn tín dụng | ngân hàng | kết nối ngân hàng doanh nghiệp
tín dụng chính sách | NHCSXH | ngân hàng chính sách xã hội | vốn ưu đãi | vay vốn ưu đãi | vốn chính sách | tổ tiết kiệm và vay vốn | tín dụng ưu đãi
nợ xấu | nợ quá hạn | chất lượng tín dụng | thu hồi nợ
quỹ tín dụng nhân dân | QTDND | tài chính vi mô | quỹ tín dụng
kinh tế đêm | phố đêm | chợ đêm | phố đi bộ | kinh tế ban đêm
kinh tế tuần hoàn | phụ phẩm | tái chế | sản xuất sạch hơn | sản xuất xanh
kinh tế xanh | tăng trưởng xanh | phát triển bền vững | chuyển đổi xanh
kinh tế biển | cảng biển | kinh tế ven biển | dịch vụ cảng biển | công nghiệp ven biển
liên kết vùng | phát triển vùng | vùng kinh tế trọng điểm | liên kết phát triển | hành lang kinh tế
kinh tế cửa khẩu | khu kinh tế cửa khẩu | kinh tế biên mậu | biên mậu | thông quan | cửa khẩu thông minh
công nghiệp bán dẫn | bán dẫn | công nghiệp công nghệ cao | chip bán dẫn
kinh tế gia đình | kinh tế hộ | vườn hộ | kinh tế vườn | mô hình kinh tế | kinh tế trang trại
mô hình kinh tế | mô hình làm kinh tế | mô hình sinh kế | mô hình sản xuất | mô hình phát triển kinh tế
kinh tế số nông thôn | sàn nông sản | gian hàng nông sản
lạm phát | chỉ số giá tiêu dùng | CPI | ổn định kinh tế vĩ mô
năng suất lao động | NSLĐ | năng suất chất lượng | cải tiến năng suất | 5S | TFP
trung tâm tài chính | khu thương mại tự do | thị trường vốn | trái phiếu
bảo hiểm nông nghiệp | bảo hiểm cây trồng | bảo hiểm vật nuôi
"""
