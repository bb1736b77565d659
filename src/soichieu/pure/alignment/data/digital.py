"""Terms of digital change, of data and identity, and of information security."""

DIGITAL = """
chuyển đổi số | CĐS | số hóa | công cuộc chuyển đổi số | ứng dụng công nghệ số | ngày chuyển đổi số
chính quyền số | chính quyền điện tử | chính phủ số | CQĐT | chính quyền điện tử cấp xã
kinh tế số | giá trị kinh tế số | doanh nghiệp số | nền tảng số | bán hàng trực tuyến
xã hội số | công dân số | làng số | thôn thông minh | xã thông minh
hạ tầng số | wifi | cáp quang | trạm phát sóng | điểm lõm sóng | trạm BTS | vùng lõm sóng | 5G | băng rộng
xóa vùng lõm sóng | vùng lõm sóng | điểm lõm sóng | thôn chưa có sóng | trạm BTS | phủ sóng di động | phủ sóng 4G
internet băng rộng | cáp quang | băng rộng cố định | FTTH | thuê bao internet | internet cáp quang
wifi công cộng | wifi miễn phí | điểm phát wifi | điểm truy cập internet
viễn thông | tín hiệu di động | 4G | 5G | tắt sóng 2G | nhà mạng | mạng di động
hạ tầng viễn thông thụ động | hạ ngầm cáp | chỉnh trang cáp | bó cáp viễn thông | cột treo cáp
tổ công nghệ số cộng đồng | tổ CNSCĐ | CNSCĐ | công nghệ số cộng đồng | thành viên tổ công nghệ số
kỹ năng số | bình dân học vụ số | phổ cập kỹ năng số | kỹ năng sử dụng điện thoại thông minh | phổ cập số | năng lực số
bình dân học vụ số | phong trào bình dân học vụ số | lớp học số | học vụ số
nhân lực số | nguồn nhân lực số | cán bộ chuyên trách CNTT | chuyên trách chuyển đổi số | nhân lực công nghệ thông tin | cán bộ CNTT
công nghệ thông tin | CNTT | ứng dụng CNTT | phần mềm | tin học hóa | ứng dụng công nghệ thông tin
trang thiết bị công nghệ | máy tính | máy vi tính | máy scan | máy in | máy quét | máy tính bảng | thiết bị đầu cuối
mạng nội bộ | mạng LAN | mạng TSLCD | truyền số liệu chuyên dùng | TSLCD | đường truyền
trung tâm dữ liệu | điện toán đám mây | máy chủ | data center | lưu trữ đám mây | thuê máy chủ
cơ sở dữ liệu | CSDL | dữ liệu số | kho dữ liệu | dữ liệu dùng chung | CSDL chuyên ngành
làm sạch dữ liệu | đúng đủ sạch sống | đối sánh dữ liệu | chuẩn hóa dữ liệu | rà soát dữ liệu
kết nối chia sẻ dữ liệu | chia sẻ dữ liệu | kết nối dữ liệu | liên thông dữ liệu | LGSP | NDXP | tích hợp dữ liệu
dữ liệu mở | cổng dữ liệu mở | công bố dữ liệu | danh mục dữ liệu mở
cơ sở dữ liệu quốc gia về dân cư | CSDLQG về dân cư | dữ liệu dân cư | CSDL dân cư | CSDLQGDC | dữ liệu dân cư quốc gia
đề án 06 | đề án số 06 | Đề án 06 CP | tổ công tác đề án 06 | nhiệm vụ Đề án 06
căn cước công dân | CCCD | thẻ căn cước | căn cước | cấp căn cước | cấp thẻ căn cước | thu nhận căn cước
định danh điện tử | VNeID | định danh | tài khoản định danh | định danh mức 2 | kích hoạt định danh | ĐDĐT
cấp căn cước lưu động | thu nhận lưu động | cấp căn cước tại nhà | cấp căn cước cho trẻ em | căn cước cho trẻ dưới 6 tuổi
xác thực điện tử | xác thực sinh trắc | sinh trắc học | xác thực thông tin | chip căn cước
tích hợp giấy tờ trên VNeID | tích hợp giấy tờ | giấy tờ điện tử | tích hợp GPLX | tích hợp BHYT
chữ ký số cá nhân | chữ ký số | chứng thư số | chữ ký số cho người dân | SIM ký số | ký số từ xa
chuẩn hóa thông tin thuê bao | thuê bao chính chủ | SIM rác | SIM chính chủ
thanh toán không dùng tiền mặt | TTKDTM | không dùng tiền mặt | mã QR thanh toán | ví điện tử | chuyển khoản | quét mã QR | máy POS
chợ không dùng tiền mặt | chợ 4 0 | chợ số | tuyến phố không dùng tiền mặt | mã QR tại chợ | tiểu thương quét mã
tài khoản ngân hàng cho người dân | mở tài khoản ngân hàng | mở tài khoản | chi trả qua tài khoản | tài khoản an sinh
chi trả an sinh qua tài khoản | chi trả qua tài khoản | trợ cấp qua tài khoản | trợ cấp qua ngân hàng | chi trả không dùng tiền mặt
thương mại điện tử | TMĐT | sàn thương mại điện tử | sàn TMĐT | livestream bán hàng | bán hàng trực tuyến | gian hàng trực tuyến | Postmart
hóa đơn điện tử | hóa đơn khởi tạo từ máy tính tiền | máy tính tiền | thuế điện tử | eTax
hồ sơ sức khỏe điện tử | sổ sức khỏe điện tử | bệnh án điện tử | sức khỏe điện tử | HSSK điện tử
học bạ số | học bạ điện tử | sổ điểm điện tử | trường học số | quản lý trường học trực tuyến | lớp học thông minh
bản đồ số | GIS | hệ thống thông tin địa lý | số hóa bản đồ | WebGIS
địa chỉ số | mã địa chỉ | nền tảng địa chỉ số | gắn mã địa chỉ | biển số nhà | mã QR nhà dân
trung tâm điều hành thông minh | IOC | đô thị thông minh | điều hành thông minh | màn hình giám sát tập trung
trí tuệ nhân tạo | trợ lý ảo | chatbot | ứng dụng AI | trợ lý AI
dữ liệu lớn | big data | chuỗi khối | blockchain | internet vạn vật | IoT
nông nghiệp số | nhật ký điện tử | truy xuất nguồn gốc | mã QR truy xuất | nông dân số | cảm biến
chuyển đổi số doanh nghiệp | doanh nghiệp chuyển đổi số | phần mềm kế toán | hộ kinh doanh chuyển đổi số
du lịch số | du lịch thông minh | thuyết minh tự động | bản đồ du lịch số | mã QR di tích | số hóa di tích
truyền thanh thông minh | loa thông minh | đài truyền thanh thông minh | truyền thanh ứng dụng CNTT | loa IP | truyền thanh IP
chỉ số chuyển đổi số | DTI | xếp hạng chuyển đổi số | chấm điểm chuyển đổi số | bộ chỉ số CĐS
khoa học và công nghệ | KHCN | KH CN | tiến bộ kỹ thuật | chuyển giao công nghệ | khoa học công nghệ
sở hữu trí tuệ | nhãn hiệu | chỉ dẫn địa lý | nhãn hiệu tập thể | nhãn hiệu chứng nhận | bảo hộ nhãn hiệu
tiêu chuẩn đo lường | đo lường chất lượng | cân đối chứng | kiểm định phương tiện đo | TCĐLCL
khởi nghiệp | hệ sinh thái khởi nghiệp | khởi nghiệp đổi mới sáng tạo | ý tưởng khởi nghiệp | startup
an toàn thông tin | ATTT | an toàn thông tin mạng | ATTTM | bảo mật thông tin | bảo đảm an toàn thông tin
an ninh mạng | ANM | an toàn an ninh mạng | bảo vệ an ninh mạng | tấn công mạng | không gian mạng
cấp độ an toàn hệ thống | hồ sơ cấp độ | an toàn theo cấp độ | phê duyệt cấp độ | hồ sơ đề xuất cấp độ | xác định cấp độ
phần mềm diệt virus | phòng chống mã độc | diệt virus | mã độc | phần mềm bản quyền | phần mềm độc hại | chống virus
ứng cứu sự cố mạng | ứng cứu sự cố | sự cố mạng | diễn tập an toàn thông tin | diễn tập ứng cứu | diễn tập thực chiến | đội ứng cứu
giám sát an toàn thông tin | SOC | trung tâm giám sát an ninh mạng | rà quét lỗ hổng | lỗ hổng bảo mật | rà quét mã độc
bảo vệ dữ liệu cá nhân | dữ liệu cá nhân | thông tin cá nhân | lộ lọt dữ liệu | mua bán dữ liệu | lộ thông tin cá nhân
sao lưu dữ liệu | sao lưu | dự phòng dữ liệu | phục hồi dữ liệu
tài khoản mật khẩu | mật khẩu mạnh | xác thực hai lớp | phân quyền truy cập | xác thực đa yếu tố
nhận thức an toàn thông tin | kỹ năng an toàn thông tin | kỹ năng an toàn mạng | nhận diện lừa đảo trực tuyến | dấu hiệu lừa đảo
trẻ em trên môi trường mạng | bảo vệ trẻ em trên mạng | an toàn mạng cho học sinh | trẻ em an toàn trên mạng
thư công vụ | thư điện tử công vụ | email công vụ | hộp thư công vụ
hội nghị trực tuyến đến xã | truyền hình hội nghị | phòng họp trực tuyến cấp xã
báo cáo điện tử | hệ thống thông tin báo cáo | LRIS | báo cáo trực tuyến
khung kiến trúc | kiến trúc chính quyền điện tử | kiến trúc chính quyền số
"""
