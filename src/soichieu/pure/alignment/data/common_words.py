"""How many of 8,111 sentences of the trade have the commoner words, folded.

Written by `bench/alignment/count.py`.
"""

SENTENCES = 8111

COMMON_WORDS = """
1500: ngày | tỉnh
1125: ban | công | số | xã | ủy
844: chủ | của | hội | nghị | năm | và
633: bộ | các | có | dân | dảng | dồng | nhân | phòng | quiết | tháng | trước | ubnd
475: an | báo | cho | chỉ | doàn | hiện | huyện | kiểm | kết | sở | thành | thường | thực | tra | trong |
trưởng | tại | tổ | văn | về | vụ
356: chi | chính | chức | cáo | do | dã | dược | dến | dề | dịnh | dộng | giám | hành | học | hợp | kế |
nam | phó | phường | thị | trình | trường | trực | tịch | viên | việc | việt | với
267: cấp | dại | dạt | dốc | dự | giao | hoạch | khu | là | làm | lập | nghiệp | người | nhà | nhất | phát
| theo | thông | thư | trung | trì | tế | tỉ | từ | án
200: bà | bí | bảo | chí | chưa | còn | cơ | cầu | cộng | diểm | diện | dạo | dầu | dựng | giáo | hoàn |
hình | hòa | hộ | không | kinh | lí | một | nhiệm | nq | này | nông | phố | phối | quân | quản | ra | sau
| sát | sơ | toàn | tác | tập | tổng | tự | xây | y | ông | ở
150: biên | bình | bản | bệnh | cao | chậm | chế | căn | cứ | gia | giải | hai | hdnd | huy | hóa | hạnh |
họp | hồ | kh | khai | kiến | kì | kí | liên | luận | mô | mới | nghĩa | nguyên | ngân | nhận | nước |
phúc | qd | qua | quan | qui | quí | quả | quốc | sinh | sách | sáng | sản | sự | tham | thanh | thu |
thôn | thể | thời | thứ | triển | trên | trị | tw | tài | tư | viện | vào | vận | xong
113: ba | biểu | bàn | bằng | bị | chương | cán | cùng | diều | doanh | du | dào | dó | dơn | dường | dất
| dể | dịa | dộc | dội | dục | giờ | gửi | hàng | hạ | hạn | hải | khoa | lao | luật | lâm | lễ | lệ | mặt
| mỗi | mở | nay | nội | phương | sơn | thay | thi | thiếu | thượng | thế | ti | tiêu | triệu | trách |
trạm | tu | tuyến | tuần | tá | tâm | tăng | tạo | vị | yêu
85: a | b | bố | chiến | chiều | chuyên | chấp | ct | cục | danh | dông | dẫn | dối | dổi | dộ | gian |
giá | giảm | ha | hiểm | hoạt | huấn | hướng | hằng | i | liệu | lãnh | lên | lưu | lượng | lại | lần |
lớp | lực | mttq | máy | môi | như | ninh | phong | phí | phạm | phần | phụ | rừng | sĩ | sửa | thủ | tin
| tiếp | truyền | trí | trợ | tuyên | tân | vốn | vực | ít | ương
64: binh | biển | buổi | c | chuẩn | cháy | chợ | chữa | cuối | cũng | cửa | di | diễn | dấu | dịch | dụng
| giang | giấy | giữ | hiệu | hà | hết | hỗ | khen | khi | khóa | lịch | minh | mưu | mục | nghệ | ngành |
nơi | nữ | pháp | phân | phê | phú | phải | phục | phủ | rà | so | soát | thuộc | thương | thảo | thống |
tiến | trao | trào | trấn | trụ | tuổi | tướng | tặng | tử | vi | vùng | vệ | ý
48: bc | biết | bác | bắc | bến | bổ | ca | chuyển | châu | chống | cuộc | cá | cảnh | cứu | cử | cựu |
doạn | dua | dung | duyệt | dài | dình | dõi | dùng | dăng | dưa | dương | dảm | dặc | dồn | dủ | giai |
giới | giữa | hiệp | hu | hôm | ii | iii | khám | khánh | khó | khởi | kim | kĩ | lượt | lạc | lộc | m |
mường | mức | nghèo | nhiều | niên | nói | nậm | nợ | phiên | phẩm | quá | rộng | sông | sạch | thoại |
thủy | tiền | toán | trang | trà | trả | trẻ | trở | tt | tuy | tàu | tình | tôi | tấn | tộc | tới | tờ |
vân | vĩnh | xe | xét | xử
36: bài | bãi | bên | bỏ | bồi | cam | chung | chánh | chất | chữ | con | cp | ctr | cây | cảng | cụ | da
| dánh | dây | dôn | dúng | dăk | dưỡng | dịp | dữ | ghi | giúp | gồm | hơn | hệ | hồi | khách | khê |
khảo | khắc | khỏe | khối | kl | km | kê | kính | kỉ | lhpn | long | lê | lĩnh | lương | lắp | lớn | mùa |
mạc | nghe | nghiệm | nguồn | ngọc | nhiên | nhánh | nhập | nhật | nâng | năng | nạn | nối | nộp | phá |
phấn | phổ | quiền | quán | quĩ | riêng | rác | sung | suất | sớm | sức | sử | t | tb | thao | thiết |
thuật | thuế | thuốc | thác | thêm | thầu | tiếng | tiểu | triệt | trương | trật | trọng | trồng | ttg |
ttr | tây | tích | tính | tòa | tạm | tối | từng | vay | vẫn | vừa | xuyên | xuất | xuống | yếu | ăn | ảnh
| ứng
27: biến | buôn | bá | bán | bạch | bảy | bắt | camera | cd | chiếm | chúng | chịu | cung | cách | câu |
cũ | cư | cường | cả | cần | cổ | dai | duy | dêm | dóng | dô | dưới | dảo | dặt | dột | dợt | dứng | ea |
em | giảng | góp | hd | hoa | hòn | hạt | hậu | hỏi | hồng | hữu | ia | iv | kho | khăn | khẩu | kiều |
kèm | kéo | làng | lò | lúc | lũ | lệnh | ma | mai | mua | mĩ | mưa | mạng | mạnh | mắt | mời | nd | ngay
| nghề | những | nêu | phước | qcph | quang | quảng | quận | rút | sáu | sư | sổ | thiểu | thạch | thẩm |
thức | tiết | tri | trú | trận | tên | tín | tôn | tầng | tục | vì | vướng | vườn | vật | xanh | xem |
xuân | xóa | xếp | yên
20: anh | bếp | bờ | chăm | chư | chỉnh | chọn | chờ | chứa | chứng | cái | cát | cương | cập | cụm | d |
dang | dinh | duca | dàm | dá | dư | dập | dẳng | dức | dứt | giỏi | gom | gò | hiến | hoàng | hưng | hại
| khe | khoản | kiêm | kiện | krông | kênh | lam | lan | ldld | luyện | lãng | lòng | lời | lợi | lục | lữ
| môn | mất | mẫu | mắc | mềm | mốc | mối | nghiêm | nghìn | ngoài | nguyễn | ngô | ngõ | ngư | nuôi | nà
| nào | nạp | phan | phía | phùng | phút | quà | rõ | rơ | sa | sang | soạn | suối | sân | sâu | sóc | sắp
| sẽ | tai | thiện | thiệt | thoát | thuận | thái | thì | thí | thấp | thầy | thập | tiêm | tiên | trần |
trữ | ts | tuyển | tà | túy | tượng | tết | tốt | tồn | tội | ven | vàng | vượt | vạn | xin | xảy | ước
15: bao | bhxh | bày | bão | bùi | bưu | bầu | bế | bốn | cat | chạy | cà | cải | cố | cống | cồn | cổng |
cờ | dà | dón | dạy | dặng | dỏ | dời | giống | gói | gấp | gần | gắn | huổi | hè | hút | hỏng | khoán |
khí | khúc | khẩn | kiệm | kon | kể | kịp | lai | lang | loại | luông | lúa | lũng | lưới | lấn | lấy | lộ
| mái | mầm | mừng | ngàn | ngập | nhóm | non | pha | phiếu | phóng | phạt | qc | rạch | sao | sen | syt |
sóng | sương | sạt | sắc | sẻ | thcs | thiệu | thuê | thân | thưa | thưởng | thạnh | thẻ | thới | thợ |
thừa | tiện | tranh | trăm | trịnh | tái | tán | tường | tải | tốc | vàm | vét | vũ | vậy | vững | xác |
áp | âu | ấm | ấp
11: btc | bào | bích | bù | bền | bữa | che | chia | chiếu | chu | chuyện | chào | chết | chị | chồng |
chỗ | ctrph | cv | cô | cạnh | cắt | dáp | dèo | dê | dều | dồ | dỗ | dỡ | ghe | già | giàng | giáp | gmt
| gương | gặp | gốc | gỗ | gỡ | h | hoài | hài | hàm | hàn | hôn | hương | hưởng | hứa | khoang | khuyến |
khuê | khô | khôi | kín | lo | luân | láng | lân | lăng | lược | lối | lở | lừa | may | máu | mã | mình |
mũi | mặn | mỏ | ngang | nguy | nguyện | ngôi | ngũ | ngại | nhanh | nhau | nhiệt | nhu | nhạn | nhỏ |
niệm | nóng | nạo | nằm | nổi | pgs | phiêng | phép | phù | phản | ranh | rất | sai | sgddt | siu | song |
stt | sống | tay | thuyền | tháo | thúc | thất | thụ | tnhh | trúc | trọ | trống | tô | tơ | tạ | tảo |
tọa | tủ | uy | v | vinh | viễn | vp | vui | vương | vấn | xa | xii | ái | ánh | ích | ơn | ưu
8: ai | bca | bcd | bch | biệt | btt | buông | buýt | byt | bách | bám | bơm | bước | bạn | bảng | canh |
chiếc | chqs | chân | chú | chăn | chấn | chốt | chủng | cù | cước | cảm | cầm | cẩm | củng | doãn | duk |
dòng | dẩy | dắk | dắp | dền | dệt | dọc | dọn | dồi | gió | giường | giả | gm | gọi | hay | hiển | huỳnh
| hát | hạng | hộp | in | khoảng | khá | khâm | khương | khải | linh | liệt | loan | luồng | lành | lãi |
lãm | lèn | lạng | lạnh | lỏng | miền | miễn | mong | mà | mây | mù | mơ | mười | mộc | nga | nghê | nghỉ
| ngoại | ngọt | ngồi | ngừng | nhi | nhiễm | nhì | nhìn | nhưng | nhắc | nhờ | niêm | nắm | nặng | nếp |
nếu | nền | nổ | nửa | pa | pháo | phận | quàng | quách | rau | rông | rạng | seo | sim | snnmt | sín |
sầm | sắm | sứ | tam | than | thpt | thùy | thú | thả | thải | thấy | thắng | thẳng | thịnh | thọ | thỏa |
thổ | thử | tinh | treo | tràng | trái | tránh | trân | trò | trùng | trại | trạng | tuấn | tôm | túc | tả
| tất | tật | tố | tống | ubkttu | uyên | vai | viết | vài | võ | vắc | vắng | xi | xung | xuồng | xá |
xóm | xúc | yết | ô | úy | ấy | ổn
6: bdbp | bgddt | biện | bàu | bính | băng | bạo | bẫy | bồng | bổng | chà | chài | chè | chéo | chép |
chó | chúc | chở | cài | cân | cận | cắm | cốc | cột | cửu | diền | diệu | duyên | dàn | dành | dâng | dèn
| dũng | dạc | dầy | ga | ghế | gì | hoan | hpn | huân | hùng | hư | hầm | họ | hủy | jri | kha | khao |
khiêm | khoan | khuyết | khác | khói | khấu | kiên | kt | kè | kém | kích | liêm | loa | lá | lái | lát |
lã | lão | lô | lường | lồng | lửa | mlô | mtv | muối | muộn | mê | mẹ | na | nghiên | ngạn | ngọ | ngụy |
ngừa | nhượng | nhấn | nhựa | niê | núi | nương | ocop | phi | phìn | phượng | phụng | páo | pảo | quiên |
qutw | quét | quần | quầy | ruộng | rào | rồi | sam | siêu | soi | sà | sàng | sáp | sùng | súng | sậy |
sắt | sặt | sởi | sửu | ta | thiên | tháp | thích | thơm | thắn | thắp | thụy | tre | triều | trắng | trễ
| tìm | tùng | tưới | tưởng | tắt | tủa | ubkthu | vang | vĩ | vũng | vỉa | vọng | xiii | xv | xí | xả |
xứ | áo | ân | ống | ủng
"""
