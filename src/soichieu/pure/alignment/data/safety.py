"""Terms of traffic, of fire and rescue, and of drugs."""

SAFETY = """
an toàn giao thông | ATGT | trật tự an toàn giao thông | TTATGT | trật tự ATGT | văn hóa giao thông
tai nạn giao thông | TNGT | kéo giảm tai nạn giao thông | số vụ tai nạn | va chạm giao thông
nồng độ cồn | rượu bia lái xe | đo nồng độ cồn | uống rượu bia | đã uống rượu bia không lái xe
điểm đen tai nạn | điểm đen giao thông | điểm tiềm ẩn tai nạn | đoạn đường nguy hiểm | nút giao nguy hiểm
hành lang an toàn giao thông | hành lang ATGT | hành lang đường bộ | lấn chiếm hành lang | lấn chiếm lòng đường | mái che mái vẩy
lấn chiếm vỉa hè | vỉa hè | lòng lề đường | họp chợ lòng đường | chợ cóc | lập lại trật tự vỉa hè
đường ngang dân sinh | đường sắt | lối đi tự mở | hành lang đường sắt | gác chắn
đường thủy nội địa | bến đò | bến khách ngang sông | áo phao | phương tiện thủy | đò ngang
học sinh vi phạm giao thông | học sinh đi xe máy | giao xe cho học sinh | xe máy điện | cổng trường an toàn giao thông | học sinh chưa đủ tuổi
cổng trường an toàn giao thông | ùn tắc cổng trường | cổng trường ATGT | đội học sinh xung kích
mũ bảo hiểm | đội mũ bảo hiểm | tặng mũ bảo hiểm
xe quá tải | quá khổ quá tải | cơi nới thùng xe | trạm cân | xe ben | hàng rơi vãi | kiểm soát tải trọng
biển báo giao thông | biển báo | vạch kẻ đường | gờ giảm tốc | đèn tín hiệu | gương cầu lồi | sơn kẻ vạch
camera phạt nguội | phạt nguội | giám sát giao thông | camera giao thông
cảnh sát giao thông | CSGT | tuần tra giao thông | xử lý vi phạm giao thông
đăng ký xe | đăng ký quản lý phương tiện | biển số định danh | sang tên đổi chủ
giấy phép lái xe | GPLX | sát hạch lái xe | đào tạo lái xe | bằng lái
xe công nông | xe tự chế | xe ba gác | xe hết niên hạn | xe ba bánh
vận tải hành khách | xe khách | xe buýt | xe hợp đồng | xe dù bến cóc | bến xe
đăng kiểm | kiểm định xe | kiểm định phương tiện
đua xe trái phép | lạng lách đánh võng | thanh thiếu niên tụ tập đua xe | nẹt pô
ùn tắc giao thông | phân luồng | kẹt xe | điều tiết giao thông | chống ùn tắc
chiếu sáng đường | điện chiếu sáng | thắp sáng đường quê | đèn đường | ánh sáng an ninh | đèn năng lượng mặt trời
tuyến đường tự quản về giao thông | tuyến đường tự quản | đoạn đường tự quản | tuyến đường an toàn giao thông
quỹ đất giao thông | giải tỏa hành lang | cắm mốc lộ giới | mốc lộ giới
bến cảng đường thủy | cảng vụ | luồng đường thủy | phao tiêu
phòng cháy chữa cháy | PCCC | cháy nổ | phòng cháy | chữa cháy
cứu nạn cứu hộ | CNCH | PCCC và CNCH | cứu hộ cứu nạn | thoát nạn | đuối nước cứu hộ
tổ liên gia an toàn PCCC | tổ liên gia | liên gia an toàn | liên gia PCCC | tổ liên gia phòng cháy
điểm chữa cháy công cộng | điểm CCCC | tủ chữa cháy | trụ nước chữa cháy | họng nước chữa cháy | bể nước chữa cháy
bình chữa cháy | bình bột | chuông báo cháy | nút ấn báo cháy | mặt nạ phòng độc | thiết bị báo cháy
lối thoát nạn thứ hai | lối thoát nạn thứ 2 | lối thoát hiểm | chuồng cọp | lồng sắt | lối ra khẩn cấp
lực lượng dân phòng | đội dân phòng | đội PCCC cơ sở | PCCC cơ sở | chữa cháy tại chỗ | bốn tại chỗ chữa cháy | đội chữa cháy cơ sở
nghiệm thu phòng cháy | thẩm duyệt PCCC | nghiệm thu PCCC | cơ sở chưa nghiệm thu | công trình vi phạm PCCC
kiểm tra an toàn PCCC | kiểm tra PCCC | cơ sở thuộc diện quản lý PCCC | tự kiểm tra PCCC
nhà ở kết hợp kinh doanh | nhà ở kết hợp sản xuất | chung cư mini | nhà trọ cho thuê | nhà nhiều căn hộ
an toàn điện | sử dụng điện an toàn | chập điện | cháy do điện | đường dây sau công tơ | dây điện
diễn tập chữa cháy | thực tập phương án chữa cháy | phương án chữa cháy | thực tập PCCC | thực tập CNCH
kỹ năng thoát nạn | kỹ năng thoát hiểm | trải nghiệm chữa cháy | trải nghiệm PCCC | kỹ năng PCCC
xe chữa cháy | phương tiện chữa cháy | máy bơm chữa cháy | mô tô chữa cháy | tàu chữa cháy
truyền tin báo cháy | báo cháy 114 | cơ sở dữ liệu PCCC | kết nối báo cháy | app báo cháy
cháy chợ | an toàn cháy chợ | PCCC tại chợ | cháy khu dân cư | PCCC khu dân cư
xăng dầu khí đốt | LPG | cửa hàng gas | cây xăng | kho xăng dầu | bình gas
ma túy | phòng chống ma túy | PCMT | chất ma túy | tội phạm ma túy | tệ nạn ma túy
cai nghiện | cai nghiện ma túy | cơ sở cai nghiện | cai nghiện bắt buộc | cai nghiện tự nguyện | cai nghiện tại gia đình | cắt cơn
người nghiện | người nghiện ma túy | người sử dụng trái phép | người sử dụng ma túy | nghiện ma túy | con nghiện
quản lý sau cai | sau cai nghiện | quản lý sau cai nghiện | sau cai | tái nghiện | chống tái nghiện
xét nghiệm ma túy | test ma túy | rà soát người nghiện | test nước tiểu | xét nghiệm chất ma túy | xác định tình trạng nghiện
điều trị methadone | methadone | điều trị nghiện | suboxone | điều trị thay thế | buprenorphine
xã không ma túy | địa bàn không ma túy | phường không ma túy | thôn không ma túy | khu dân cư không ma túy | sạch về ma túy
tụ điểm ma túy | điểm bán lẻ ma túy | điểm phức tạp về ma túy | triệt xóa tụ điểm | đường dây ma túy | mua bán trái phép chất ma túy
cây có chứa chất ma túy | cây thuốc phiện | trồng cần sa | phá nhổ | tái trồng cây thuốc phiện | cây cần sa | cây anh túc
học đường không ma túy | ma túy học đường | phòng ma túy trường học | trường học không ma túy
tội phạm ma túy xuyên quốc gia | ma túy qua biên giới | ma túy tuyến biên giới | vận chuyển ma túy
tiền chất | tiền chất ma túy | thuốc gây nghiện | kiểm soát tiền chất | thuốc hướng thần
việc làm sau cai | dạy nghề sau cai | vay vốn sau cai | hỗ trợ người sau cai
ma túy tổng hợp | ma túy núp bóng | kẹo ma túy | ngáo đá | nước vui | ma túy đá | ma túy trong thuốc lá điện tử
"""
