"""Terms that name one thing in unit reports; one group a line, parted by bars, its first term its name.

Far closer than the groups of soi chiếu: terms of a line may stand for each other in any sentence. A term alone on its
line is a compound that must not be read by its syllables. A number in front is what the term weighs, 1 where there is none.
"""

TERMS = """
trụ sở | trụ sở làm việc | nơi làm việc | nhà làm việc | trụ sở cơ quan
nhà ở doanh trại | nhà ở công vụ | doanh trại
công an xã | công an phường | công an cấp xã | công an các xã | công an cơ sở | công an thị trấn | lực lượng công an xã | công an xã thị trấn
ban chỉ huy quân sự | ban chqs | bchqs
xe ô tô | ô tô | xe con | xe hơi
xe mô tô | xe máy | mô tô | xe gắn máy
máy tính | máy vi tính | máy tính để bàn
máy quét | máy scan
máy in
máy photocopy | máy phô tô
biên chế | quân số | nhân lực | nhân sự | con người | số lượng biên chế | chỉ tiêu biên chế
kinh phí | nguồn kinh phí | nguồn vốn | vốn | nguồn lực tài chính | ngân sách | kinh phí hoạt động | nguồn ngân sách
vốn đầu tư công | nguồn vốn đầu tư công | kế hoạch vốn đầu tư công
vốn sự nghiệp | nguồn vốn sự nghiệp
cơ sở vật chất | csvc
trang thiết bị | thiết bị | phương tiện | máy móc
trang thiết bị y tế | thiết bị y tế
trang thiết bị dạy học | thiết bị dạy học | đồ dùng dạy học
đất | quỹ đất | mặt bằng đất | diện tích đất
giải phóng mặt bằng | gpmb | bồi thường giải phóng mặt bằng | đền bù giải phóng mặt bằng
phòng chống | phòng ngừa đấu tranh | phòng ngừa
tuyên truyền | tuyên truyền vận động | tuyên truyền phổ biến | thông tin tuyên truyền | phổ biến tuyên truyền
trộm cắp | trộm cắp tài sản
học tập | học tập quán triệt | quán triệt | nghiên cứu quán triệt | học tập nghiên cứu quán triệt
cụ thể hóa
kết nạp | kết nạp đảng viên | phát triển đảng viên | phát triển đảng | kết nạp đảng | kết nạp đảng viên mới | phát triển đảng viên mới
sinh hoạt chi bộ | sinh hoạt của chi bộ
nghị quyết
kế hoạch | chương trình kế hoạch | kế hoạch chương trình
kiểm tra | kiểm tra giám sát | giám sát kiểm tra
người đứng đầu | thủ trưởng | vai trò người đứng đầu | trách nhiệm người đứng đầu | thủ trưởng đơn vị | vai trò nêu gương người đứng đầu
cấp ủy | cấp ủy đảng
0.5 ban ngành | ngành | ban ngành đoàn thể | ngành đoàn thể | cơ quan đơn vị | đơn vị liên quan | cơ quan | lực lượng
phối hợp | hiệp đồng
0.5 lãnh đạo | chỉ đạo | lãnh đạo chỉ đạo | chỉ đạo điều hành
0.7 cán bộ | cán bộ công chức | công chức | cbcc | đội ngũ cán bộ | cán bộ công chức viên chức | đội ngũ cán bộ công chức | cán bộ chuyên môn
trình độ | năng lực | năng lực trình độ | trình độ năng lực | trình độ chuyên môn | năng lực công tác | trình độ chuyên môn nghiệp vụ | chuyên môn nghiệp vụ
dân trí | trình độ dân trí
nhận thức
0.4 nhân dân | người dân | quần chúng | quần chúng nhân dân | bà con | dân | các tầng lớp nhân dân
đảng viên
đoàn viên
hội viên
dịch vụ công | dvc | dịch vụ công trực tuyến | dvc trực tuyến | dịch vụ công toàn trình
0.5 hồ sơ
thanh toán trực tuyến | thanh toán không dùng tiền mặt
số hóa | số hóa hồ sơ
kỹ năng số | kỹ năng công nghệ thông tin | kỹ năng sử dụng công nghệ thông tin
tổ công nghệ số cộng đồng | tổ cnscđ
đường truyền | đường truyền mạng | mạng | mạng internet | đường truyền internet | internet
sóng di động | sóng điện thoại | sóng điện thoại di động | sóng điện thoại lõm | sóng viễn thông
lõm sóng | vùng lõm sóng
điện lưới | điện lưới quốc gia
phần mềm | phần mềm dùng chung | hệ thống phần mềm
liên thông | kết nối liên thông | liên thông kết nối | kết nối | kết nối chia sẻ | đồng bộ dữ liệu
bác sĩ | bác sỹ
y sĩ | y sỹ
điều dưỡng
thuốc | thuốc chữa bệnh | thuốc điều trị | thuốc bảo hiểm y tế
trạm y tế | tyt | trạm y tế xã | trạm y tế phường
giáo viên | đội ngũ giáo viên | biên chế giáo viên | nhà giáo
mầm non | trường mầm non | mẫu giáo
tiểu học | trường tiểu học
trung học cơ sở | thcs | trường thcs
phòng học | lớp học
phòng học bộ môn | phòng bộ môn | phòng chức năng
nhà vệ sinh | công trình vệ sinh
bếp ăn | bếp ăn bán trú
0.3 định mức | so định mức | theo định mức
0.3 quy định | theo quy định | so quy định
giải ngân | tỷ lệ giải ngân | tiến độ giải ngân | kết quả giải ngân
hộ nghèo | tỷ lệ hộ nghèo | tỷ lệ nghèo
hộ cận nghèo | tỷ lệ hộ cận nghèo
giảm nghèo | công tác giảm nghèo | kết quả giảm nghèo
bền vững
rác thải | rác thải sinh hoạt | rác sinh hoạt | chất thải rắn sinh hoạt | rác
nước thải | nước thải sinh hoạt
nước sinh hoạt | nước sạch | nước sạch sinh hoạt | nước hợp vệ sinh
thu gom | thu gom xử lý | thu gom vận chuyển | xử lý
vỉa hè | lòng lề đường | lòng đường | vỉa hè lòng đường | lòng đường vỉa hè | hành lang đường bộ
lấn chiếm | lấn chiếm trái phép
đất rừng | đất lâm nghiệp
tảo hôn | kết hôn sớm | nạn tảo hôn
vật liệu xây dựng | giá vật liệu xây dựng | nguyên vật liệu xây dựng
nông sản | mặt hàng nông sản | sản phẩm nông nghiệp | hàng nông sản
thời tiết | khí hậu | thời tiết khí hậu
mưa bão | mưa lũ | bão lũ | mưa bão lũ lụt | thiên tai
hạn hán | nắng hạn | khô hạn | nắng nóng
dịch bệnh
địa bàn rộng | diện tích rộng | địa bàn quản lý rộng
dân cư phân tán | dân cư sống phân tán | dân cư sống rải rác | dân cư thưa thớt | dân cư sống không tập trung
dân số đông | dân cư đông | dân đông
đi lại khó khăn | giao thông đi lại khó khăn | giao thông khó khăn | giao thông cách trở | đường sá đi lại khó khăn | đi lại cách trở
khối lượng công việc lớn | khối lượng công việc nhiều | khối lượng công việc ngày càng lớn | khối lượng nhiệm vụ lớn | khối lượng công việc ngày càng nhiều
văn bản hướng dẫn | hướng dẫn | văn bản hướng dẫn thi hành | hướng dẫn thực hiện | văn bản hướng dẫn thực hiện
0.5 cấp trên | cơ quan cấp trên | bộ ngành trung ương | tuyến trên
chồng chéo | chồng chéo mâu thuẫn | trùng lặp | chồng lấn
nhân rộng | nhân ra diện rộng | nhân rộng mô hình
mô hình | mô hình điểm
hình thức | mang tính hình thức | hoạt động hình thức | qua loa | chiếu lệ
xuống cấp | hư hỏng | hỏng | bị hỏng | cũ nát | xuống cấp hư hỏng | hư hỏng xuống cấp
chật hẹp | chật chội | nhỏ hẹp
sửa chữa | khắc phục | tu sửa | sửa chữa nâng cấp
0.5 nâng cấp | cải tạo nâng cấp | đầu tư nâng cấp | nâng cấp cải tạo
lắp đặt | lắp
0.5 xây dựng | xây | xây mới | đầu tư xây dựng | xây dựng mới | khởi công xây dựng
0.8 ban hành kế hoạch | xây dựng kế hoạch | lập kế hoạch | đề ra kế hoạch
0.3 cấp phát | cấp | trang bị | trang cấp | bố trí | bố trí đủ | phân bổ | cấp bổ sung | bổ sung | giao bổ sung | hỗ trợ | tăng thêm | bố trí thêm | cân đối
đào tạo | tập huấn | bồi dưỡng | tổ chức tập huấn | mở lớp tập huấn | đào tạo bồi dưỡng | mở lớp bồi dưỡng | bồi dưỡng tập huấn
sửa đổi | sửa đổi bổ sung | điều chỉnh | điều chỉnh bổ sung
người hoạt động không chuyên trách | người hđkct | cán bộ không chuyên trách | cán bộ bán chuyên trách
phụ cấp | mức phụ cấp | chế độ phụ cấp | mức hỗ trợ | tiền phụ cấp
truyền thanh | hệ thống truyền thanh | đài truyền thanh | loa truyền thanh | hệ thống loa
sắp xếp | sáp nhập | sắp xếp sáp nhập | sắp xếp đơn vị hành chính | sáp nhập đơn vị hành chính
kéo dài thời gian | gia hạn | kéo dài thời hạn | cho phép kéo dài thời gian
chương trình mục tiêu quốc gia | ctmtqg | chương trình mtqg | mtqg
nông thôn mới | xây dựng nông thôn mới | ntm
camera | camera an ninh | camera giám sát | hệ thống camera
an ninh trật tự | an ninh trật tự an toàn xã hội | antt
an ninh chính trị | anct
trật tự an toàn xã hội | ttatxh
giữ vững ổn định | giữ vững | ổn định giữ vững | bảo đảm ổn định
0.3 xảy ra | để xảy ra | phát sinh | tái diễn
cháy nổ | cháy | hỏa hoạn | các vụ cháy
đồng tình | đồng tình ủng hộ | ủng hộ | đồng tình hưởng ứng | đồng thuận | ủng hộ đồng tình
0.5 tham gia | tỷ lệ tham gia | bao phủ | tỷ lệ bao phủ | độ bao phủ | diện bao phủ | hưởng ứng tham gia | tham gia hưởng ứng
0.5 phát huy
0.5 thành lập | ra mắt | xây dựng và ra mắt | ra mắt mô hình | kiện toàn thành lập
0.2 hoàn thành | đạt được | đạt
nhà tạm | nhà tạm nhà dột nát | nhà dột nát
chỉ tiêu | chỉ tiêu kế hoạch | chỉ tiêu nghị quyết
0.4 tội phạm | các loại tội phạm
nắm tình hình | nắm bắt tình hình | nắm địa bàn
báo cáo | chế độ báo cáo | chế độ thông tin báo cáo | thông tin báo cáo
cập nhật | nhập | cập nhật dữ liệu | nhập dữ liệu
tiếp nhận | nhận
thủ tục hành chính | tthc
nông nghiệp
công nghiệp
du lịch
thương mại
thủy lợi | công trình thủy lợi | hệ thống thủy lợi
đường giao thông nông thôn | đường giao thông | đường nông thôn
đường liên thôn | đường giao thông liên thôn | đường thôn
học sinh
sinh viên
thanh niên
phụ nữ
nông dân
cựu chiến binh
người cao tuổi | người già
trẻ em
đoàn kết
khiếu nại tố cáo | đơn thư khiếu nại | đơn thư khiếu nại tố cáo | khiếu nại | đơn thư
tai nạn giao thông | tngt
ùn tắc giao thông | ùn tắc
cải cách hành chính | cchc
chuyển đổi số | cđs
bảo hiểm y tế | bhyt
bảo hiểm xã hội | bhxh
ma túy | tệ nạn ma túy | tội phạm ma túy
môi trường | vệ sinh môi trường
ô nhiễm | ô nhiễm môi trường
an toàn thực phẩm | attp | vệ sinh an toàn thực phẩm
cháy rừng
phá rừng | phá rừng trái phép
bảo vệ rừng
trồng rừng
lao động | nguồn lao động | lực lượng lao động
việc làm
điện | nguồn điện
0.2 thực hiện | triển khai | tổ chức | tiến hành | triển khai thực hiện | tổ chức thực hiện | tổ chức triển khai
0.2 yêu cầu | nhu cầu | yêu cầu nhiệm vụ | yêu cầu công việc | yêu cầu thực tế | nhiệm vụ | công việc
0.2 tình hình | tình hình thực tế | thực tế
0.2 kết quả | tiến độ | vai trò | trách nhiệm | tỷ lệ | nội dung | hệ thống | lĩnh vực
0.2 ban hành | đầu tư | sử dụng
0.2 vụ | số vụ | vụ việc | vụ án | số vụ việc
0.5 chất lượng
ủy ban nhân dân | ubnd | chính quyền
hội đồng nhân dân | hđnd
phê bình | tự phê bình | tự phê bình và phê bình | tự phê bình phê bình | phê bình và tự phê bình
gia đình văn hóa
người dân tộc thiểu số | dân tộc thiểu số | dtts | đồng bào dân tộc thiểu số | đồng bào dtts | người dtts
bắt | bắt giữ
điều tra | điều tra làm rõ | làm rõ
phát hiện
xử phạt | xử phạt vi phạm hành chính
quốc lộ
không gian mạng
tăng cường
"""
