"""Terms of agriculture, rural development and cooperatives."""

FARMING = """
nông nghiệp | sản xuất nông nghiệp | trồng trọt | chăn nuôi | nông lâm thủy sản | nông lâm nghiệp
tái cơ cấu nông nghiệp | cơ cấu lại ngành nông nghiệp | cơ cấu lại nông nghiệp | chuyển đổi cơ cấu cây trồng | cơ cấu cây trồng vật nuôi
nông nghiệp công nghệ cao | nhà màng | nhà lưới | tưới nhỏ giọt | tưới tự động | nông nghiệp thông minh | NNCNC | nhà kính
nông nghiệp hữu cơ | sản xuất hữu cơ | VietGAP | GlobalGAP | phân bón hữu cơ | nông nghiệp sạch | nông nghiệp sinh thái
VietGAP | tiêu chuẩn VietGAP | GlobalGAP | chứng nhận hữu cơ | chứng nhận VietGAP
vùng sản xuất tập trung | vùng chuyên canh | vùng nguyên liệu | vùng hàng hóa | cánh đồng lớn | cánh đồng mẫu | sản xuất hàng hóa
mã số vùng trồng | cơ sở đóng gói | mã vùng trồng | MSVT | cấp mã vùng trồng
truy xuất nguồn gốc | tem truy xuất | mã QR truy xuất | nguồn gốc xuất xứ | tem điện tử
chuỗi giá trị | liên kết chuỗi | chuỗi liên kết | liên kết sản xuất | liên kết bốn nhà | liên kết theo chuỗi | liên kết doanh nghiệp với nông dân
cơ giới hóa | máy nông nghiệp | máy cấy | máy gặt | máy cày | máy làm đất | cơ giới hóa nông nghiệp
lúa | cây lúa | gieo cấy | vụ xuân | vụ mùa | đông xuân | hè thu | lúa chất lượng cao | sản lượng lương thực
lúa chất lượng cao phát thải thấp | lúa phát thải thấp | một phải năm giảm | tưới ngập khô xen kẽ | 1 triệu héc ta lúa
an ninh lương thực | sản lượng lương thực | lương thực có hạt | cây lương thực
lịch thời vụ | gieo trồng | khung thời vụ | diện tích gieo trồng | kế hoạch vụ | vụ đông | cây vụ đông
rau màu | rau an toàn | rau củ | cây rau màu | rau sạch | cây màu
cây ăn quả | vườn cây ăn quả | cải tạo vườn tạp | vườn tạp | bưởi | nhãn vải | sầu riêng | xoài | cây có múi
cải tạo vườn tạp | vườn tạp | vườn mẫu | vườn hộ | trồng cây ăn quả
cây công nghiệp | cà phê | cao su | hồ tiêu | cây chè | cây điều | mắc ca | tái canh cà phê | mía
cây dược liệu | dược liệu | trồng dược liệu | cây thuốc nam | sâm | quế hồi | sa nhân | vườn thuốc nam
chăn nuôi | đàn gia súc | đàn lợn | đàn bò | gia cầm | đàn trâu | tổng đàn | tái đàn | vật nuôi | trâu bò | gia súc
chăn nuôi an toàn sinh học | an toàn sinh học | đệm lót sinh học | chuồng trại | chăn nuôi tập trung | trang trại chăn nuôi
di dời chăn nuôi khỏi khu dân cư | chuồng trại xa nhà | chăn nuôi trong khu dân cư | gia súc dưới gầm sàn | khu không được phép chăn nuôi
dịch bệnh gia súc gia cầm | tiêm phòng gia súc | tiêm phòng đàn vật nuôi | vắc xin cho vật nuôi | thú y | dịch tả lợn châu Phi | lở mồm long móng | viêm da nổi cục | cúm gia cầm
phòng chống dịch bệnh động vật | tiêu độc khử trùng | thú y | thú y viên | tiêm phòng | dịch bệnh động vật | chốt kiểm dịch | kiểm dịch động vật
bệnh dại | phòng chống bệnh dại | tiêm phòng dại | chó mèo | nuôi chó | chó thả rông | vắc xin dại
giết mổ | cơ sở giết mổ | kiểm soát giết mổ | giết mổ tập trung | lò mổ | giết mổ nhỏ lẻ
thức ăn chăn nuôi | trồng cỏ | cỏ voi | ủ chua thức ăn | dự trữ rơm | ủ rơm
phòng chống đói rét cho vật nuôi | đói rét vật nuôi | che chắn chuồng trại | rét đậm rét hại
sâu bệnh | bảo vệ thực vật | BVTV | sinh vật gây hại | phun trừ sâu | dịch hại | rầy nâu | chuột hại | diệt chuột
thuốc bảo vệ thực vật | thuốc BVTV | thuốc trừ sâu | vỏ bao thuốc | bao gói thuốc | bể thu gom vỏ thuốc
vật tư nông nghiệp | phân bón | giống cây trồng | thuốc thú y | cửa hàng vật tư nông nghiệp | kinh doanh vật tư nông nghiệp
giống cây trồng vật nuôi | cây giống | con giống | giống mới | giống vật nuôi | giống lúa | cấp giống | vườn ươm | hạt giống
khuyến nông | khuyến nông cộng đồng | tổ khuyến nông | mô hình khuyến nông | cán bộ khuyến nông | tập huấn kỹ thuật | mô hình trình diễn
tập huấn kỹ thuật sản xuất | tập huấn kỹ thuật | chuyển giao khoa học kỹ thuật | KHKT | kỹ thuật trồng | kỹ thuật chăn nuôi
thủy lợi | kênh mương | nạo vét | kiên cố hóa kênh mương | thủy lợi nội đồng | trạm bơm | hồ đập | mương tưới | công trình thủy lợi
tưới tiêu | chủ động nước tưới | cấp nước tưới | tưới tiết kiệm | nước sản xuất | nước tưới
hợp tác xã | HTX | kinh tế tập thể | KTTT | HTX nông nghiệp | tổ hợp tác | THT | hợp tác xã kiểu mới | liên minh HTX
củng cố hợp tác xã | giải thể HTX | HTX yếu kém | Luật Hợp tác xã | thành lập HTX | HTX ngừng hoạt động | thành viên HTX
trang trại | kinh tế trang trại | gia trại | chủ trang trại | tiêu chí trang trại
OCOP | mỗi xã một sản phẩm | sản phẩm OCOP | đạt 3 sao | 4 sao | phân hạng sản phẩm | đạt sao OCOP | chủ thể OCOP
đặc sản địa phương | sản phẩm đặc trưng | sản phẩm chủ lực | sản phẩm thế mạnh | nông sản chủ lực | đặc sản
chế biến nông sản | bảo quản nông sản | sơ chế | sấy khô | kho lạnh | bảo quản sau thu hoạch | nhà sơ chế
xây dựng nông thôn mới | NTM | nông thôn mới | xã nông thôn mới | tiêu chí nông thôn mới | xã đạt chuẩn nông thôn mới | chương trình nông thôn mới
nông thôn mới nâng cao | NTM nâng cao | NTM kiểu mẫu | nông thôn mới kiểu mẫu | NTMNC
thôn nông thôn mới | thôn đạt chuẩn NTM | khu dân cư nông thôn mới kiểu mẫu | thôn NTM kiểu mẫu | thôn thông minh | ấp nông thôn mới
tiêu chí chưa đạt | rà soát tiêu chí | bộ tiêu chí quốc gia | 19 tiêu chí | duy trì tiêu chí | số tiêu chí bình quân
cảnh quan nông thôn | đường hoa | tuyến đường hoa | đường làng ngõ xóm | sáng xanh sạch đẹp | hàng rào xanh | vườn mẫu | xanh sạch đẹp
nông thôn mới vùng đặc biệt khó khăn | thôn biên giới NTM | thôn bản nông thôn mới | xã đặc biệt khó khăn
nợ nông thôn mới | nợ đọng nông thôn mới | huy động xây dựng nông thôn mới | góp công góp của
bố trí dân cư | sắp xếp dân cư | di dân | vùng nguy cơ thiên tai | ổn định dân cư | định canh định cư | điểm tái định cư | di cư tự do | du canh du cư | dân di cư
lao động nông thôn | đào tạo nghề nông thôn | nghề nông nghiệp | dạy nghề cho lao động nông thôn
ong mật | nuôi ong | mật ong | dâu tằm | trồng dâu nuôi tằm | nuôi tằm
nấm | trồng nấm | nấm ăn | nấm dược liệu
phụ phẩm nông nghiệp | đốt rơm rạ | rơm rạ | chế phẩm xử lý rơm | ủ phân hữu cơ | phân vi sinh
sản xuất giống | trung tâm giống | giống ngô lai | lúa lai | thụ tinh nhân tạo | cải tạo đàn bò
đất lúa | chuyển đổi đất lúa | chuyển đổi cây trồng trên đất lúa | bảo vệ đất lúa | đất trồng lúa
bỏ hoang ruộng | ruộng bỏ hoang | đất bỏ hoang | bỏ ruộng | phục hóa
"""
