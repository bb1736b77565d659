"""Terms of justice, complaints, anti-corruption and thrift."""

JUSTICE = """
phổ biến giáo dục pháp luật | PBGDPL | tuyên truyền pháp luật | tuyên truyền luật | ngày pháp luật | tìm hiểu pháp luật | phổ biến luật | phổ biến pháp luật | hiểu biết pháp luật | ý thức pháp luật
ngày pháp luật | Ngày Pháp luật Việt Nam | hưởng ứng ngày pháp luật
báo cáo viên pháp luật | tuyên truyền viên pháp luật | BCVPL | TTVPL | báo cáo viên tuyên truyền viên pháp luật
tủ sách pháp luật | câu lạc bộ pháp luật | CLB pháp luật | sổ tay pháp luật | tài liệu pháp luật | góc pháp luật | cà phê pháp luật
tiếp cận pháp luật | chuẩn tiếp cận pháp luật | TCPL | xã đạt chuẩn tiếp cận pháp luật | phường đạt chuẩn tiếp cận pháp luật
hòa giải ở cơ sở | HGCS | hòa giải viên | tổ hòa giải | hòa giải thành | vụ việc hòa giải | hòa giải cơ sở | hòa giải ở cơ sở thành
trợ giúp pháp lý | TGPL | trợ giúp pháp lý lưu động | tư vấn pháp luật | luật sư | trợ giúp viên | tư vấn pháp lý
xây dựng văn bản quy phạm pháp luật | VBQPPL | QPPL | văn bản QPPL | quy phạm pháp luật | thẩm định văn bản | ban hành văn bản quy phạm
kiểm tra văn bản | rà soát văn bản quy phạm | tự kiểm tra văn bản | kiểm tra rà soát văn bản | hệ thống hóa văn bản
thi hành pháp luật | theo dõi thi hành pháp luật | THPL | tình hình thi hành pháp luật | theo dõi tình hình thi hành pháp luật
xử lý vi phạm hành chính | XLVPHC | xử phạt vi phạm hành chính | XPVPHC | xử phạt | quyết định xử phạt | VPHC | vi phạm hành chính
thi hành án dân sự | THADS | án dân sự | thi hành án | cưỡng chế thi hành án | ban chỉ đạo thi hành án dân sự | việc thi hành án
thi hành án hành chính | án hành chính | bản án hành chính | thi hành bản án hành chính
công chứng | văn phòng công chứng | đấu giá tài sản | giám định tư pháp | bổ trợ tư pháp | thừa phát lại | công chứng điện tử
cải cách tư pháp | cơ quan tư pháp | tòa án | viện kiểm sát | VKSND | TAND | hội thẩm nhân dân
truy tố xét xử | xét xử lưu động | phiên tòa giả định | phiên tòa rút kinh nghiệm | xét xử điểm | án điểm | xét xử | phiên tòa lưu động | điều tra truy tố xét xử
oan sai | bỏ lọt tội phạm | bức cung | chống oan sai | bồi thường nhà nước | tạm giam quá hạn
nuôi con nuôi | quốc tịch | nhận con nuôi | cấp quốc tịch | không quốc tịch
tư pháp hộ tịch | công chức tư pháp | tư pháp xã
giao dịch bảo đảm | đăng ký biện pháp bảo đảm | đăng ký thế chấp | biện pháp bảo đảm
nhà nước pháp quyền | pháp quyền xã hội chủ nghĩa | thượng tôn pháp luật | sống và làm việc theo pháp luật | văn hóa tuân thủ pháp luật | pháp quyền XHCN
tiếp công dân | TCD | tiếp dân | phòng tiếp công dân | trụ sở tiếp công dân | lịch tiếp công dân | tiếp công dân định kỳ | ban tiếp công dân | lượt công dân
khiếu nại tố cáo | KNTC | khiếu nại | tố cáo | giải quyết khiếu nại | đơn thư | giải quyết đơn thư | KN-TC | đơn khiếu nại | giải quyết khiếu nại tố cáo
xử lý đơn thư | đơn thư | đơn thư tồn đọng | phân loại đơn | đơn kiến nghị phản ánh | giải quyết đơn | đơn thư vượt cấp | tiếp nhận đơn
khiếu kiện đông người | khiếu nại vượt cấp | khiếu kiện kéo dài | vụ việc phức tạp kéo dài | vụ việc tồn đọng kéo dài | vụ việc tồn đọng | KNTC đông người
đối thoại với công dân | tổ chức đối thoại | đối thoại với nhân dân | đối thoại giải quyết khiếu nại | bí thư chủ tịch đối thoại | đối thoại trực tiếp
quyết định giải quyết có hiệu lực | quyết định có hiệu lực pháp luật | thi hành quyết định giải quyết khiếu nại | bản án có hiệu lực
thanh tra | cuộc thanh tra | thanh tra chuyên ngành | thanh tra hành chính | kế hoạch thanh tra | thanh tra trách nhiệm | thanh tra đột xuất
kết luận thanh tra | xử lý sau thanh tra | thu hồi tiền sau thanh tra | kiến nghị xử lý | thực hiện kết luận thanh tra | thu hồi qua thanh tra
chồng chéo thanh tra kiểm tra | không quá một lần một năm | trùng lặp thanh tra
phòng chống tham nhũng | PCTN | chống tham nhũng | tham nhũng tiêu cực | PCTNTC | tham nhũng lãng phí tiêu cực | PCTN TC | PCTNLPTC
phòng ngừa tham nhũng | biện pháp phòng ngừa tham nhũng | công khai minh bạch trong hoạt động | chuyển đổi vị trí công tác | tặng quà và nhận quà | xung đột lợi ích | quy tắc ứng xử
kiểm soát tài sản thu nhập | kê khai tài sản | xác minh tài sản | kê khai tài sản thu nhập | bản kê khai tài sản | công khai bản kê khai | xác minh tài sản thu nhập
chuyển đổi vị trí công tác | luân chuyển vị trí | định kỳ chuyển đổi vị trí | hoán đổi vị trí
quy tắc ứng xử | đạo đức nghề nghiệp | liêm chính | văn hóa liêm chính | bộ quy tắc ứng xử | quy tắc đạo đức
tham nhũng vặt | nhũng nhiễu | sách nhiễu | vòi vĩnh | gây khó khăn cho người dân | chi phí không chính thức | gây phiền hà
thu hồi tài sản tham nhũng | thu hồi tài sản | kê biên phong tỏa | án tham nhũng | tài sản tham nhũng | tài sản thất thoát
xử lý tham nhũng | vụ án tham nhũng | khởi tố vụ án tham nhũng | phát hiện tham nhũng | vụ án tham nhũng kinh tế | tội phạm chức vụ | vụ việc tham nhũng
trách nhiệm người đứng đầu để xảy ra tham nhũng | xử lý người đứng đầu | trách nhiệm người đứng đầu trong PCTN
bảo vệ người tố cáo | người tố giác tham nhũng | bảo vệ người phát hiện | khen thưởng người tố cáo | trả thù trù dập
giáo dục liêm chính | dạy nội dung phòng chống tham nhũng | tuyên truyền phòng chống tham nhũng | PCTN trong trường học | tuyên truyền PCTN
đánh giá công tác phòng chống tham nhũng | chỉ số PCTN | đánh giá PCTN | bộ chỉ số đánh giá PCTN
tham nhũng trong khu vực ngoài nhà nước | PCTN ngoài nhà nước | tham nhũng trong doanh nghiệp
ban chỉ đạo phòng chống tham nhũng | BCĐ PCTN | BCĐ PCTNTC | ban nội chính | vụ việc thuộc diện theo dõi | tham nhũng thuộc diện theo dõi
thực hành tiết kiệm | THTK | chống lãng phí | THTKCLP | THTK CLP | tiết kiệm chống lãng phí | lãng phí
chống lãng phí | lãng phí | công trình bỏ hoang | dự án chậm gây lãng phí | tài sản bỏ hoang | trụ sở bỏ hoang | trụ sở dôi dư | nhà đất dôi dư
tiết kiệm chi thường xuyên | cắt giảm hội họp | tiết kiệm điện nước | định mức sử dụng xe | văn phòng phẩm | cắt giảm chi thường xuyên
quản lý sử dụng tài sản công | tài sản công | mua sắm tài sản công | sử dụng tài sản công | kiểm kê tài sản công | tổng kiểm kê tài sản | QLSDTSC
công khai ngân sách | công khai tài chính | công khai dự toán | công khai quyết toán | quy chế chi tiêu nội bộ | chi tiêu nội bộ
kiểm tra tài chính | kiểm tra quyết toán | vi phạm tài chính | sai phạm tài chính | chi sai chế độ | thu hồi nộp ngân sách
rửa tiền | phòng chống rửa tiền | tài trợ khủng bố
pháp chế | công tác pháp chế | pháp chế doanh nghiệp | hỗ trợ pháp lý cho doanh nghiệp | hỗ trợ pháp lý doanh nghiệp
điều ước quốc tế | tương trợ tư pháp | hợp tác pháp luật | thỏa thuận quốc tế
dân chủ ở cơ sở | Luật Thực hiện dân chủ | quy ước hương ước | hương ước quy ước | thực hiện dân chủ ở cơ sở
kiến nghị của cử tri | giải quyết kiến nghị cử tri | trả lời cử tri | ý kiến kiến nghị cử tri
"""
