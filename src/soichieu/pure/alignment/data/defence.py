"""Terms of the military, of defence and of the border and the sea."""

DEFENCE = """
quốc phòng | QPAN | quốc phòng an ninh | QP-AN | quân sự địa phương | công tác quân sự | QSQP | quốc phòng địa phương
nền quốc phòng toàn dân | quốc phòng toàn dân | thế trận quốc phòng | thế trận quốc phòng toàn dân | QPTD | khu vực phòng thủ
khu vực phòng thủ | KVPT | diễn tập khu vực phòng thủ | công trình phòng thủ | thao trường
diễn tập phòng thủ | diễn tập chiến đấu | diễn tập chiến đấu xã | CH-TM | diễn tập cấp xã
dân quân tự vệ | DQTV | dân quân | tự vệ | dân quân thường trực | dân quân cơ động | dân quân biển
huấn luyện dân quân | huấn luyện DQTV | huấn luyện quân sự | hội thao quân sự | ra quân huấn luyện | tập huấn dân quân
chế độ dân quân | trợ cấp dân quân | phụ cấp dân quân | ngày công dân quân | bảo hiểm dân quân
chốt dân quân | chốt dân quân thường trực | chốt dân quân biên giới | điểm dân cư liền kề
dự bị động viên | DBĐV | quân nhân dự bị | QNDB | đơn vị dự bị | phúc tra nguồn | huy động lực lượng dự bị
tuyển quân | gọi công dân nhập ngũ | nghĩa vụ quân sự | NVQS | giao quân | nhập ngũ | thanh niên nhập ngũ | khám tuyển
khám sức khỏe nghĩa vụ | khám tuyển nghĩa vụ | sơ tuyển | trốn khám tuyển | khám tuyển NVQS
đăng ký nghĩa vụ quân sự | tuổi 17 | đăng ký độ tuổi 17 | tuổi sẵn sàng nhập ngũ | quản lý nguồn nhập ngũ
nghĩa vụ công an | nghĩa vụ tham gia công an nhân dân | tuyển công dân vào công an
giáo dục quốc phòng an ninh | GDQPAN | GDQP-AN | bồi dưỡng kiến thức quốc phòng | kiến thức QPAN | bồi dưỡng QPAN
bồi dưỡng kiến thức quốc phòng cho chức sắc | bồi dưỡng QPAN cho chức sắc | chức sắc chức việc | chủ hộ khu vực biên giới
động viên quốc phòng | động viên công nghiệp | tổng động viên | huy động nhân lực tàu thuyền | phương tiện kỹ thuật huy động
chính sách hậu phương quân đội | hậu phương quân đội | thân nhân quân nhân | gia đình quân nhân | chính sách quân đội
quân nhân xuất ngũ | bộ đội xuất ngũ | dạy nghề xuất ngũ | đón quân xuất ngũ | quân nhân hoàn thành nghĩa vụ | việc làm cho quân nhân xuất ngũ
ban chỉ huy quân sự xã | ban CHQS | BCHQS | chỉ huy trưởng quân sự | trụ sở ban CHQS | thôn đội trưởng
đất quốc phòng | công trình quốc phòng | bảo vệ công trình quốc phòng | quản lý đất quốc phòng | đất an ninh
kinh tế gắn với quốc phòng | kết hợp kinh tế với quốc phòng | khu kinh tế quốc phòng | lưỡng dụng
phòng thủ dân sự | PTDS | ứng phó sự cố | sơ tán | hầm trú ẩn | cứu hộ thiên tai của quân đội
tìm kiếm cứu nạn | TKCN | đội tìm kiếm cứu nạn | cứu nạn trên biển | xuồng cứu hộ | phao cứu sinh
rà phá bom mìn | bom mìn | vật liệu nổ sau chiến tranh | ô nhiễm bom mìn | nạn nhân bom mìn | bom mìn còn sót lại
quy tập hài cốt | hài cốt liệt sĩ | tìm kiếm quy tập | xác định danh tính liệt sĩ | mộ liệt sĩ | giám định ADN
sẵn sàng chiến đấu | SSCĐ | trực sẵn sàng chiến đấu | trực chỉ huy | trực chiến | trực SSCĐ
phối hợp công an quân sự biên phòng | phối hợp quân sự công an
phòng chống chiến tranh mạng | tác chiến không gian mạng | lực lượng 47 | tác chiến mạng
biên giới | bảo vệ biên giới | chủ quyền biên giới | biên giới quốc gia | đường biên cột mốc | vành đai biên giới
biên phòng | bộ đội biên phòng | BĐBP | đồn biên phòng | đồn BP | biên phòng toàn dân | trạm biên phòng
ngày hội biên phòng toàn dân | biên phòng toàn dân | tự quản đường biên | nền biên phòng
tự quản đường biên cột mốc | tự quản đường biên | mốc giới | cột mốc | đường biên mốc giới | tổ tự quản đường biên
đối ngoại biên giới | kết nghĩa thôn bản hai bên biên giới | giao lưu biên giới | kết nghĩa cụm dân cư | ngoại giao nhân dân | đối ngoại nhân dân
cửa khẩu | lối mở | khu kinh tế cửa khẩu | KKT cửa khẩu | xuất nhập khẩu qua cửa khẩu | chợ biên giới | cư dân biên giới
buôn lậu qua biên giới | buôn lậu tuyến biên giới | hàng lậu biên giới | vận chuyển trái phép qua biên giới
nâng bước em tới trường | con nuôi đồn biên phòng | thầy giáo quân hàm xanh | xuân biên phòng
đảng viên biên phòng | cán bộ biên phòng tăng cường xã | đảng viên biên phòng phụ trách hộ | cán bộ tăng cường xã
đường tuần tra biên giới | đường tuần tra | đường ra biên giới | hành lang biên giới
dân cư biên giới | ổn định dân cư biên giới | khu dân cư liền kề chốt | giãn dân biên giới
chủ quyền biển đảo | biển đảo | bảo vệ chủ quyền biển | Hoàng Sa Trường Sa | Hoàng Sa | Trường Sa | đảo tiền tiêu
tuyên truyền biển đảo | tuyên truyền về biển đảo | vì Trường Sa thân yêu | hướng về biển đảo | vươn khơi bám biển
ngư dân bám biển | vươn khơi bám biển | tổ tàu thuyền an toàn | tổ đội đoàn kết trên biển | cờ Tổ quốc cho ngư dân | Hải quân làm chỗ dựa
cảnh sát biển | kiểm ngư | hải quân | tuần tra trên biển | cảnh sát biển đồng hành với ngư dân
phân giới cắm mốc | tôn tạo mốc giới | hiệp định biên giới | phân định biên giới
khu vực biên giới biển | vùng biển biên giới | tàu nước ngoài xâm phạm | xâm phạm vùng biển
không phận | flycam | thiết bị bay không người lái | UAV | drone | phương tiện bay siêu nhẹ
"""
