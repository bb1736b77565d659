"""Terms of administration and its reform: procedures, one-stop shops, civil status, indices."""

ADMINISTRATION = """
cải cách hành chính | CCHC | công tác CCHC | cải cách nền hành chính | kế hoạch CCHC
thủ tục hành chính | TTHC | thủ tục giấy tờ | giải quyết thủ tục | hồ sơ TTHC | bộ thủ tục
cải cách thủ tục hành chính | cải cách TTHC | kiểm soát TTHC | cắt giảm thủ tục | đơn giản hóa thủ tục | KSTTHC
cắt giảm thời gian giải quyết | rút ngắn thời gian giải quyết | rút ngắn thời hạn | giảm thời gian xử lý | trả kết quả trước hạn
cắt giảm điều kiện kinh doanh | chi phí tuân thủ | điều kiện kinh doanh | giấy phép con | cắt giảm giấy tờ
một cửa | bộ phận một cửa | một cửa liên thông | bộ phận tiếp nhận và trả kết quả | TN TKQ | trung tâm phục vụ hành chính công | TTPVHCC
trung tâm phục vụ hành chính công | TTPVHCC | trung tâm hành chính công | điểm phục vụ hành chính công | quầy tiếp nhận | phục vụ hành chính công
phi địa giới hành chính | không phụ thuộc địa giới | phi địa giới | nộp hồ sơ ở bất kỳ đâu
giải quyết hồ sơ đúng hạn | hồ sơ quá hạn | trễ hẹn | hồ sơ trễ hạn | thư xin lỗi
dịch vụ công trực tuyến | DVCTT | DVC | dịch vụ công | DVC trực tuyến | hồ sơ trực tuyến | nộp hồ sơ trực tuyến
dịch vụ công toàn trình | trực tuyến toàn trình | toàn trình | DVC toàn trình
cổng dịch vụ công | cổng dịch vụ công quốc gia | cổng DVC | hệ thống thông tin giải quyết TTHC | cổng DVCQG
hướng dẫn nộp hồ sơ trực tuyến | hỗ trợ nộp hồ sơ | nộp hồ sơ hộ | điểm hỗ trợ dịch vụ công | đại lý dịch vụ công | hỗ trợ dịch vụ công
thanh toán trực tuyến phí lệ phí | thanh toán trực tuyến | nộp phí trực tuyến | phí lệ phí | biên lai điện tử
số hóa hồ sơ | số hóa kết quả | số hóa thành phần hồ sơ | tái sử dụng dữ liệu | kết quả điện tử
chứng thực | chứng thực điện tử | chứng thực bản sao | sao y | bản sao điện tử
bưu chính công ích | trả kết quả qua bưu chính | BCCI | nhân viên bưu điện | bưu điện văn hóa xã
trả kết quả tại nhà | phục vụ tại nhà | hành chính lưu động | một cửa lưu động | tiếp nhận lưu động | làm thủ tục tận nhà
công khai thủ tục | niêm yết thủ tục | niêm yết TTHC | mã QR thủ tục | mã QR tra cứu | công khai TTHC
hài lòng của người dân | mức độ hài lòng | chỉ số hài lòng | SIPAS | sự hài lòng | đánh giá hài lòng
chỉ số cải cách hành chính | PAR INDEX | chỉ số CCHC | xếp hạng CCHC | chấm điểm CCHC
chỉ số PAPI | PAPI | quản trị và hành chính công | hiệu quả quản trị
chỉ số năng lực cạnh tranh | PCI | năng lực cạnh tranh cấp tỉnh | DDCI | năng lực cạnh tranh
bộ chỉ số phục vụ người dân | bộ chỉ số 766 | chỉ số phục vụ người dân
phản ánh kiến nghị | phản ánh của người dân | PAKN | phản ánh hiện trường | 1022 | tổng đài tiếp nhận
chính quyền địa phương hai cấp | chính quyền địa phương 2 cấp | chính quyền 2 cấp | mô hình hai cấp | bỏ cấp huyện | kết thúc hoạt động cấp huyện
sắp xếp đơn vị hành chính | ĐVHC | sáp nhập xã | đơn vị hành chính cấp xã | sắp xếp ĐVHC | nhập xã
địa giới hành chính | hồ sơ địa giới | mốc địa giới | bản đồ địa giới | ranh giới hành chính
sắp xếp thôn tổ dân phố | sáp nhập thôn | sắp xếp thôn bản | người hoạt động không chuyên trách
cơ cấu tổ chức | chức năng nhiệm vụ | sắp xếp phòng ban | phòng chuyên môn | cơ quan chuyên môn
đơn vị sự nghiệp | ĐVSN | sắp xếp đơn vị sự nghiệp | ĐVSNCL | đơn vị sự nghiệp công
cán bộ xã | cán bộ cấp xã | công chức cấp xã | bố trí công chức xã | tăng cường cán bộ về xã | biệt phái về xã
đạo đức công vụ | văn hóa công sở | thái độ phục vụ | nhũng nhiễu | sách nhiễu | gây phiền hà | hách dịch
kiểm tra công vụ | thanh tra công vụ | đoàn kiểm tra công vụ | kiểm tra CCHC
đùn đẩy né tránh | né tránh trách nhiệm | sợ sai | sợ trách nhiệm | đùn đẩy trách nhiệm
cải cách thể chế | xây dựng thể chế | hoàn thiện thể chế | tháo gỡ điểm nghẽn thể chế
cải cách tổ chức bộ máy | tinh gọn đầu mối | bộ máy hành chính
cải cách chế độ công vụ | cải cách công vụ | chế độ công vụ
cải cách tài chính công | tài chính công | khoán kinh phí
hộ tịch | đăng ký khai sinh | khai sinh | khai tử | kết hôn | đăng ký kết hôn | sổ hộ tịch
liên thông khai sinh | khai sinh liên thông | liên thông khai tử | hai nhóm thủ tục liên thông | thẻ BHYT cho trẻ | 2 nhóm thủ tục
số hóa sổ hộ tịch | số hóa hộ tịch | dữ liệu hộ tịch | cơ sở dữ liệu hộ tịch | CSDL hộ tịch
lý lịch tư pháp | phiếu lý lịch tư pháp | LLTP
ISO hành chính | TCVN ISO 9001 | ISO 9001 | ISO điện tử | hệ thống quản lý chất lượng
ủy quyền giải quyết | ủy quyền giải quyết TTHC | phân cấp thủ tục | phân cấp giải quyết
ngày không viết | ngày không hẹn | giải quyết ngay trong ngày | thứ sáu không hẹn | thủ tục không chờ | không giấy hẹn
chính quyền thân thiện | công dân thân thiện | nụ cười công sở | bốn xin bốn luôn | 4 xin 4 luôn | chính quyền phục vụ
phiếu xin lỗi | thư xin lỗi | thư chúc mừng | thư chia buồn
tiếp nhận hồ sơ | hẹn trả | phần mềm một cửa | lấy số tự động | máy lấy số | kiosk
quy trình nội bộ | quy trình điện tử | tái cấu trúc quy trình | quy trình liên thông
công khai minh bạch | minh bạch thông tin | cung cấp thông tin
người phát ngôn | cung cấp thông tin báo chí | phát ngôn
cổng thông tin điện tử | trang thông tin điện tử | cổng TTĐT | website xã | trang TTĐT
tiếp nhận công văn | gửi nhận văn bản | văn bản đi đến | hồ sơ công việc
theo dõi nhiệm vụ giao | phần mềm theo dõi nhiệm vụ
tôn vinh doanh nghiệp | đối thoại doanh nghiệp | gặp mặt doanh nghiệp | tháo gỡ khó khăn cho doanh nghiệp
công tác thanh niên | quản lý nhà nước về thanh niên | thanh niên nông thôn
"""
