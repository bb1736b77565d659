"""Terms of ethnic affairs and of religion."""

PEOPLES = """
dân tộc thiểu số | DTTS | đồng bào dân tộc | ĐBDTTS | đồng bào thiểu số | người dân tộc | ĐBDT | bà con dân tộc | người DTTS
công tác dân tộc | chính sách dân tộc | ban dân tộc | quản lý nhà nước về dân tộc | đoàn kết các dân tộc
vùng đồng bào dân tộc thiểu số và miền núi | DTTS MN | vùng DTTS | ĐBDTTS MN | vùng dân tộc thiểu số | vùng đồng bào dân tộc
chương trình mục tiêu quốc gia dân tộc thiểu số | chương trình 1719 | CTMTQG 1719 | MTQG DTTS | CTMTQG DTTS
vùng đặc biệt khó khăn | ĐBKK | xã đặc biệt khó khăn | thôn đặc biệt khó khăn | xã khu vực III | xã ĐBKK | thôn ĐBKK | vùng sâu vùng xa
dân tộc còn gặp nhiều khó khăn | dân tộc rất ít người | dân tộc có khó khăn đặc thù | dân tộc ít người
nước sinh hoạt cho đồng bào | nước sinh hoạt phân tán | nước sinh hoạt tập trung | bể nước bản | nước về bản
người có uy tín trong đồng bào | người có uy tín | NCUT | già làng | trưởng bản | tặng quà người có uy tín | già làng trưởng bản
gặp mặt người có uy tín | bình chọn người có uy tín | xét người có uy tín | cấp báo cho người có uy tín | tập huấn người có uy tín
cán bộ người dân tộc thiểu số | cán bộ DTTS | cán bộ là người dân tộc | cử tuyển | công chức người dân tộc | tuyển dụng người DTTS
tiếng dân tộc | học tiếng dân tộc | dạy tiếng dân tộc | tiếng Mông | tiếng Khmer | song ngữ | tiếng DTTS | phát thanh tiếng dân tộc
trang phục dân tộc | ngày văn hóa dân tộc | ngày hội văn hóa các dân tộc | văn hóa truyền thống dân tộc | bản sắc dân tộc
tết cổ truyền đồng bào | Chôl Chnăm Thmây | tết Mông | Sen Dolta | Katê | tết của đồng bào | lễ Sen Dolta
đồng bào Khmer | phum sóc | chùa Khmer | sư sãi | dân tộc Khmer | sư sãi Khmer
đồng bào Mông | dân tộc Mông | người Mông | bản Mông
Tây Nguyên | buôn làng | đồng bào Tây Nguyên | bon làng
bình đẳng giới vùng dân tộc | dự án 8 | tổ truyền thông cộng đồng | thủ lĩnh của sự thay đổi | CLB thủ lĩnh của sự thay đổi
tuyên truyền bằng tiếng dân tộc | tuyên truyền song ngữ | phát thanh tiếng dân tộc | tờ rơi song ngữ | tuyên truyền tiếng dân tộc
kinh tế vùng dân tộc | sản xuất vùng dân tộc | sinh kế cho đồng bào | mô hình sản xuất đồng bào | dược liệu quý
hạ tầng vùng dân tộc | hạ tầng thiết yếu vùng dân tộc | đường đến trung tâm xã | điện cho thôn bản | cứng hóa đường đến thôn | đường vào bản
chống tư tưởng ly khai | ly khai tự trị | chia rẽ dân tộc | kích động ly khai | chia rẽ khối đoàn kết
tôn giáo | công tác tôn giáo | tín ngưỡng tôn giáo | hoạt động tôn giáo | QLNN về tôn giáo | tín ngưỡng
đồng bào có đạo | giáo dân | tín đồ | đồng bào tôn giáo | vùng giáo | người có đạo | đồng bào công giáo | phật tử | bà con giáo dân
chức sắc chức việc | chức sắc tôn giáo | chức việc | linh mục | mục sư | sư trụ trì | nhà tu hành | trụ trì | hội đồng mục vụ
tổ chức tôn giáo | hội đoàn tôn giáo | giáo hội | điểm nhóm | sinh hoạt tôn giáo tập trung | điểm nhóm tôn giáo | đăng ký sinh hoạt tôn giáo
cơ sở thờ tự | nhà thờ | chùa | giáo xứ | giáo họ | xây dựng cơ sở thờ tự | cơ sở tôn giáo | cơ sở tín ngưỡng | thánh thất | đình đền miếu
đất tôn giáo | đất cơ sở tôn giáo | đất đai tôn giáo | đất có nguồn gốc tôn giáo | giao đất cho tôn giáo
tà đạo đạo lạ | đạo lạ | tà đạo | hiện tượng tôn giáo mới
lợi dụng tôn giáo | lợi dụng dân tộc tôn giáo | truyền đạo trái phép | lợi dụng tự do tín ngưỡng | tuyên truyền đạo trái pháp luật | lợi dụng vấn đề dân tộc
tốt đời đẹp đạo | sống tốt đời đẹp đạo | sống phúc âm | xứ họ đạo bình yên | chùa tinh tiến | giáo xứ bình yên | xứ đạo bình yên | chùa bình yên
Công giáo | giáo xứ | giáo họ | linh mục | đạo Công giáo | ủy ban đoàn kết công giáo | Noel | lễ Giáng sinh
Phật giáo | lễ Phật đản | Phật đản | Vu lan | ban trị sự | tăng ni | tăng ni phật tử | đạo Phật
Tin lành | đạo Tin lành | mục sư | điểm nhóm Tin lành | chi hội Tin lành
Cao Đài | Hòa Hảo | Phật giáo Hòa Hảo | đạo Cao Đài | thánh thất | Tịnh độ cư sĩ
Hồi giáo | đồng bào Chăm | thánh đường
thăm chúc mừng tôn giáo | chúc mừng lễ trọng | thăm chức sắc | gặp mặt chức sắc | đối thoại với chức sắc | thăm hỏi chức sắc | tọa đàm chức sắc
pháp luật tín ngưỡng tôn giáo | Luật Tín ngưỡng tôn giáo | tập huấn tôn giáo | tuyên truyền pháp luật tôn giáo
tôn giáo tham gia an sinh | tôn giáo tham gia xã hội hóa | từ thiện của tôn giáo | chùa nuôi dạy trẻ | cơ sở bảo trợ của tôn giáo
tôn giáo tham gia bảo vệ môi trường | tôn giáo bảo vệ môi trường | tôn giáo chung tay | tôn giáo chung tay bảo vệ môi trường
cốt cán tôn giáo | lực lượng cốt cán | cốt cán trong tôn giáo | lực lượng nòng cốt trong dân tộc | cốt cán phong trào | cốt cán trong đồng bào
tín ngưỡng dân gian | thờ Mẫu | lên đồng | đồng cốt | bói toán | xem bói | trục lợi tâm linh
cán bộ làm công tác tôn giáo | cán bộ làm công tác dân tộc | cán bộ dân tộc tôn giáo | bồi dưỡng cán bộ làm công tác tôn giáo
"""
