"""Terms of health: care, prevention, insurance, food, population and the old."""

HEALTH = """
chăm sóc sức khỏe nhân dân | CSSK | bảo vệ sức khỏe | chăm sóc sức khỏe | CSSKND | nâng cao sức khỏe | sức khỏe nhân dân
y tế cơ sở | trạm y tế | TYT | trạm y tế xã | trạm y tế phường | y tế xã | tuyến y tế cơ sở | mạng lưới y tế cơ sở | y tế tuyến xã
nhân viên y tế thôn bản | y tế thôn bản | YTTB | cô đỡ thôn bản | y tế thôn | cộng tác viên y tế | nhân viên y tế thôn
bộ tiêu chí quốc gia về y tế xã | tiêu chí quốc gia về y tế | xã đạt tiêu chí y tế | chuẩn quốc gia về y tế | y tế xã đạt chuẩn
cơ sở vật chất y tế | sửa chữa trạm y tế | nâng cấp trạm y tế | xây dựng trạm y tế | máy siêu âm | thiết bị y tế | máy xét nghiệm | máy X quang
bác sĩ | bác sĩ làm việc tại trạm | bác sĩ về xã | nhân lực y tế | bác sĩ gia đình | luân phiên bác sĩ | y sĩ | thu hút bác sĩ
khám chữa bệnh | KCB | khám bệnh | chữa bệnh | lượt khám | bệnh nhân | giường bệnh
chất lượng khám chữa bệnh | chất lượng bệnh viện | danh mục kỹ thuật | chuyển giao kỹ thuật y tế | quy tắc ứng xử y tế | hài lòng người bệnh
bệnh viện | trung tâm y tế | TTYT | cơ sở khám chữa bệnh | phòng khám đa khoa | cơ sở y tế | BVĐK
khám chữa bệnh từ xa | telehealth | hội chẩn từ xa | tư vấn sức khỏe từ xa | khám bệnh từ xa | telemedicine
khám sức khỏe định kỳ | khám sức khỏe | khám sức khỏe toàn dân | khám miễn phí | khám sàng lọc | khám sức khỏe miễn phí | KSKĐK
khám bệnh lưu động | khám bệnh cấp thuốc miễn phí | phát thuốc miễn phí | khám nhân đạo | khám lưu động | cấp thuốc miễn phí
quản lý sức khỏe | hồ sơ sức khỏe | lập hồ sơ sức khỏe | hồ sơ sức khỏe cá nhân | hồ sơ sức khỏe điện tử | theo dõi sức khỏe | sổ sức khỏe
bệnh không lây nhiễm | tăng huyết áp | đái tháo đường | KLN | BKLN | huyết áp | tiểu đường | ung thư | tim mạch | sàng lọc ung thư
sức khỏe tâm thần | trầm cảm | tâm thần phân liệt | động kinh | rối loạn tâm thần
y tế dự phòng | phòng bệnh | kiểm soát bệnh tật | CDC | phòng chống dịch bệnh | giám sát dịch tễ
phòng chống dịch bệnh | dịch bệnh | bệnh truyền nhiễm | ổ dịch | xử lý ổ dịch | giám sát ca bệnh | bệnh lây nhiễm
sốt xuất huyết | diệt lăng quăng | diệt loăng quăng | diệt bọ gậy | diệt muỗi | phun hóa chất | bọ gậy | phun thuốc diệt muỗi | sốt rét
sốt rét | loại trừ sốt rét | màn tẩm hóa chất | lam máu | tẩm màn
tay chân miệng | sởi | bạch hầu | ho gà | thủy đậu | cúm A | bệnh sởi
COVID-19 | dịch COVID | SARS-CoV-2 | cách ly y tế | thích ứng với dịch
bệnh lao | phòng chống lao | chương trình chống lao | khám phát hiện lao | bệnh nhân lao
HIV AIDS | HIV | PrEP | ARV | nhiễm HIV | phòng chống HIV | xét nghiệm HIV | điều trị ARV | bao cao su bơm kim tiêm
tiêm chủng | tiêm chủng mở rộng | TCMR | vắc xin | tiêm vắc xin | tiêm chủng đầy đủ | tiêm đủ mũi | uống vắc xin
bệnh phong | bệnh da liễu | mù lòa | mổ mắt | đục thủy tinh thể | bướu cổ | muối i ốt
tẩy giun | uống vitamin A | vitamin A | vi chất dinh dưỡng | bổ sung vi chất
dinh dưỡng | suy dinh dưỡng | SDD | thấp còi | trẻ suy dinh dưỡng | bữa ăn dinh dưỡng | cân đo trẻ | suy dinh dưỡng thể thấp còi | thực hành dinh dưỡng
sức khỏe bà mẹ trẻ em | khám thai | bà mẹ mang thai | SKBMTE | thai phụ | phụ nữ mang thai | tử vong mẹ | chăm sóc trước sinh | đẻ tại cơ sở y tế | đẻ tại nhà
sức khỏe sinh sản | SKSS | CSSKSS | sức khỏe sinh sản vị thành niên | khám phụ khoa | chăm sóc sức khỏe sinh sản | vị thành niên
tử vong trẻ em | tử vong sơ sinh | trẻ sơ sinh | tử suất trẻ em | trẻ dưới 1 tuổi | trẻ dưới 5 tuổi
công tác dân số | DS-KHHGĐ | kế hoạch hóa gia đình | KHHGĐ | dân số và phát triển | cộng tác viên dân số | DSKHHGĐ
mức sinh | sinh đủ hai con | sinh con thứ ba | mức sinh thay thế | sinh con thứ 3 | sinh đẻ | khuyến sinh
mất cân bằng giới tính khi sinh | tỷ số giới tính khi sinh | lựa chọn giới tính thai nhi | giới tính khi sinh | MCBGTKS
chất lượng dân số | sàng lọc trước sinh | sàng lọc sơ sinh | tư vấn tiền hôn nhân | khám sức khỏe tiền hôn nhân | lấy máu gót chân | tan máu bẩm sinh
biện pháp tránh thai | tránh thai | phương tiện tránh thai | BPTT | đặt vòng | dịch vụ KHHGĐ
già hóa dân số | thích ứng già hóa dân số | chăm sóc người cao tuổi | dân số già
người cao tuổi | NCT | các cụ | người già | cao tuổi | cụ ông cụ bà | các cụ già | người già yếu
chúc thọ mừng thọ | mừng thọ | chúc thọ | lên lão | quà mừng thọ
câu lạc bộ liên thế hệ tự giúp nhau | liên thế hệ | CLB liên thế hệ | CLB người cao tuổi | câu lạc bộ người cao tuổi | dưỡng sinh
chăm sóc sức khỏe người cao tuổi | khám sức khỏe người cao tuổi | khám mắt người cao tuổi | khám bệnh cho các cụ | tháng hành động vì người cao tuổi
bảo hiểm y tế | BHYT | thẻ BHYT | bao phủ bảo hiểm y tế | tham gia BHYT | mua thẻ BHYT | BHYT hộ gia đình | thẻ bảo hiểm y tế | bao phủ BHYT
BHYT học sinh | bảo hiểm y tế học sinh | BHYT HSSV | học sinh tham gia BHYT | thẻ BHYT học sinh
hỗ trợ mức đóng BHYT | tặng thẻ BHYT | hỗ trợ đóng BHYT | cấp thẻ BHYT cho người nghèo | hỗ trợ mua thẻ BHYT | trao thẻ BHYT
khám chữa bệnh bằng căn cước | KCB bằng CCCD | khám bệnh bằng CCCD | quẹt thẻ căn cước khám bệnh | khám chữa bệnh BHYT bằng căn cước
an toàn thực phẩm | ATTP | VSATTP | bếp ăn tập thể | thức ăn đường phố | test nhanh | vệ sinh an toàn thực phẩm | an toàn vệ sinh thực phẩm | ATVSTP
ngộ độc thực phẩm | NĐTP | ngộ độc | thực phẩm bẩn | phòng chống ngộ độc | bữa cỗ đông người | nấm độc
bếp ăn tập thể | bếp ăn bán trú | bếp ăn trường học | căng tin | suất ăn công nghiệp | lưu mẫu thức ăn | suất ăn | bếp ăn
cơ sở sản xuất kinh doanh thực phẩm | cơ sở thực phẩm | kinh doanh ăn uống | nhà hàng quán ăn | quán ăn | dịch vụ ăn uống | thức ăn đường phố
giấy chứng nhận an toàn thực phẩm | đủ điều kiện an toàn thực phẩm | chứng nhận đủ điều kiện ATTP | cam kết an toàn thực phẩm | chứng nhận ATTP
kiểm tra an toàn thực phẩm | kiểm tra liên ngành ATTP | đoàn kiểm tra ATTP | test nhanh | lấy mẫu thực phẩm | tháng hành động vì an toàn thực phẩm | xét nghiệm mẫu
nông lâm thủy sản an toàn | chất cấm | dư lượng thuốc | tồn dư hóa chất | dư lượng kháng sinh
thuốc chữa bệnh | thuốc vật tư y tế | quầy thuốc | nhà thuốc | cung ứng thuốc | vật tư y tế | thuốc thiết yếu | đấu thầu thuốc | bán thuốc theo đơn | hiệu thuốc
y dược cổ truyền | đông y | y học cổ truyền | YHCT | vườn thuốc nam | hội đông y | châm cứu | thuốc nam | bài thuốc | YDCT
hành nghề y dược tư nhân | phòng khám tư | hành nghề y tư nhân | y tế tư nhân | quầy thuốc tư nhân | HNYDTN
tác hại thuốc lá | PCTHTL | không khói thuốc | phòng chống tác hại thuốc lá | môi trường không khói thuốc | bỏ thuốc lá | hút thuốc lá | cấm hút thuốc
tác hại rượu bia | rượu bia | phòng chống tác hại của rượu bia | lạm dụng rượu bia | rượu tự nấu
y tế trường học | YTTH | nhân viên y tế trường học | sức khỏe học đường | khám sức khỏe học sinh | mắt học đường | nha học đường
cấp cứu | cấp cứu ngoại viện | sơ cấp cứu | xe cứu thương | vận chuyển cấp cứu | sơ cứu
y đức | tinh thần thái độ phục vụ | đổi mới phong cách thái độ phục vụ | thái độ phục vụ người bệnh | thầy thuốc như mẹ hiền
truyền thông giáo dục sức khỏe | giáo dục sức khỏe | truyền thông sức khỏe | nói chuyện sức khỏe | tư vấn sức khỏe | GDSK
tuổi thọ chiều cao | tuổi thọ trung bình | tuổi thọ | chiều cao trung bình | tầm vóc
kết hợp quân dân y | quân dân y | trạm y tế quân dân y | bệnh xá quân dân y
rèn luyện sức khỏe | lối sống lành mạnh | tập thể dục | đi bộ mười nghìn bước | thể dục dưỡng sinh
rửa tay xà phòng | rửa tay bằng xà phòng | vệ sinh cá nhân | vệ sinh yêu nước | ngày vệ sinh yêu nước | phong trào vệ sinh yêu nước
"""
