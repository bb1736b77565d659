"""Terms of forests, fishery, water, the environment, climate and disasters."""

NATURE = """
lâm nghiệp | phát triển lâm nghiệp | kinh tế lâm nghiệp | kinh tế rừng | lâm sản | kinh tế đồi rừng
bảo vệ rừng | quản lý bảo vệ rừng | BVR | QLBVR | tuần tra rừng | bảo vệ và phát triển rừng | kiểm lâm | phá rừng
phá rừng trái phép | phá rừng làm nương | lấn chiếm đất rừng | khai thác lâm sản trái phép | khai thác gỗ trái phép | lâm tặc | phát rừng | vận chuyển lâm sản
phòng cháy chữa cháy rừng | PCCCR | cháy rừng | đường băng cản lửa | trực cháy rừng | chữa cháy rừng | chòi canh lửa
trồng rừng | trồng rừng tập trung | trồng cây phân tán | rừng sản xuất | rừng gỗ lớn | trồng cây gây rừng | tết trồng cây | trồng rừng thay thế
tết trồng cây | trồng cây đời đời nhớ ơn Bác | một tỷ cây xanh | trồng cây phân tán | trồng cây xanh
khoán bảo vệ rừng | giao khoán bảo vệ rừng | nhận khoán | cộng đồng bảo vệ rừng | tổ bảo vệ rừng | giao khoán rừng
dịch vụ môi trường rừng | DVMTR | chi trả dịch vụ môi trường rừng | quỹ bảo vệ rừng | tiền dịch vụ môi trường rừng
giao đất giao rừng | giao rừng | cho thuê rừng | đất lâm nghiệp | đất rừng
tỷ lệ che phủ rừng | độ che phủ rừng | che phủ rừng | diện tích rừng
khoanh nuôi tái sinh | rừng phòng hộ | rừng đặc dụng | rừng tự nhiên | rừng ngập mặn | rừng đầu nguồn
chứng chỉ rừng | FSC | rừng bền vững | quản lý rừng bền vững | chứng chỉ quản lý rừng
tín chỉ các bon | carbon | tín chỉ carbon | các-bon rừng | phát thải ròng
lâm sản ngoài gỗ | trồng dưới tán rừng | dưới tán rừng | cây quế | măng tre | tre luồng
động vật hoang dã | đa dạng sinh học | săn bắt | động vật quý hiếm | khu bảo tồn | vườn quốc gia | bẫy chim trời | chim di cư
thủy sản | nuôi trồng thủy sản | đánh bắt | khai thác thủy sản | nuôi tôm | cá lồng | NTTS | nuôi cá
nuôi trồng thủy sản | NTTS | nuôi tôm | tôm nước lợ | nuôi cá lồng | lồng bè | ao nuôi | nuôi thủy sản | nuôi biển | cá tra
chống khai thác bất hợp pháp | IUU | khai thác IUU | thẻ vàng | chống khai thác IUU | tàu cá vi phạm | vùng biển nước ngoài
giám sát hành trình | VMS | thiết bị giám sát hành trình | mất kết nối | thiết bị VMS | tàu mất kết nối
tàu cá | đăng ký tàu cá | đăng kiểm tàu cá | tàu ba không | tàu cá 3 không | giấy phép khai thác thủy sản | chủ tàu | ngư dân
nhật ký khai thác | sản lượng lên bến | eCDT | truy xuất nguồn gốc thủy sản | cảng cá | rời cảng cập cảng | văn phòng IUU
cảng cá | bến cá | khu neo đậu tránh trú bão | khu neo đậu | âu thuyền
nguồn lợi thủy sản | thả cá giống | kích điện | xung điện | lồng bát quái | tận diệt thủy sản | tái tạo nguồn lợi
đánh bắt xa bờ | tổ đội khai thác | hậu cần nghề cá | khai thác xa bờ | nghiệp đoàn nghề cá
chuyển đổi nghề cho ngư dân | nghề lưới kéo | giã cào | tàu cũ giải bản
nước sạch | giếng khoan | bể lọc | đường ống | nước hợp vệ sinh | công trình cấp nước | nước sinh hoạt | bể chứa nước
cấp nước tập trung | công trình nước sạch | nước sạch nông thôn | cấp nước nông thôn | nước tự chảy | trạm cấp nước | nhà máy nước | đấu nối nước sạch
bồn chứa nước | téc nước | dụng cụ trữ nước | nước sinh hoạt phân tán | lu chứa nước | bể trữ nước mưa
tài nguyên nước | nước ngầm | khai thác nước dưới đất | hành lang bảo vệ nguồn nước | bảo vệ nguồn nước | an ninh nguồn nước | giếng trám lấp
bảo vệ môi trường | BVMT | vệ sinh môi trường | ô nhiễm môi trường | VSMT | môi trường sống
vệ sinh môi trường | VSMT | tổng vệ sinh | dọn vệ sinh | ngày chủ nhật xanh | đường làng ngõ xóm | ngày thứ bảy xanh | quét dọn
chất thải rắn sinh hoạt | CTRSH | rác thải | thu gom rác | xử lý rác | rác thải sinh hoạt | xe thu gom | bãi rác | lò đốt rác
phân loại rác tại nguồn | phân loại rác | phân loại tại nguồn | ủ rác hữu cơ | hố rác gia đình | hai thùng rác | ủ phân
điểm tập kết rác | bãi chôn lấp | điểm trung chuyển | thùng rác công cộng | điểm đen về rác | bãi rác tự phát | xóa điểm đen rác
giá dịch vụ vệ sinh | phí vệ sinh | thu phí rác | tổ thu gom rác | tổ vệ sinh | HTX môi trường
rác thải nhựa | túi ni lông | nhựa dùng một lần | làn nhựa | đổi rác lấy quà | nói không với túi ni lông | ngôi nhà xanh
nước thải | xử lý nước thải | nước thải sinh hoạt | hố ga | cống rãnh | trạm xử lý nước thải | bể lắng | rãnh thoát nước
chất thải nguy hại | chất thải y tế | rác thải y tế | vỏ bao thuốc bảo vệ thực vật | pin ắc quy
ô nhiễm làng nghề | môi trường làng nghề | khí thải | bụi tiếng ồn | ô nhiễm không khí | bụi mịn
môi trường chăn nuôi | chất thải chăn nuôi | hầm biogas | biogas | nước thải chăn nuôi | hầm khí sinh học
giấy phép môi trường | đăng ký môi trường | đánh giá tác động môi trường | ĐTM | quan trắc môi trường | hồ sơ môi trường
cơ sở gây ô nhiễm | cơ sở gây ô nhiễm nghiêm trọng | điểm nóng ô nhiễm | xử lý ô nhiễm
nhà tiêu hợp vệ sinh | nhà vệ sinh | hố xí | công trình vệ sinh | nhà tắm | ba công trình vệ sinh | nhà xí
dòng sông kênh rạch | khơi thông dòng chảy | vớt bèo | nạo vét kênh rạch | ao hồ | lục bình
biến đổi khí hậu | BĐKH | thích ứng biến đổi khí hậu | nước biển dâng | ứng phó biến đổi khí hậu | thích ứng khí hậu
phát thải khí nhà kính | giảm phát thải | khí nhà kính | Net Zero | trung hòa carbon | kiểm kê khí nhà kính
phòng chống thiên tai | PCTT | thiên tai | bão lũ | PCTT-TKCN | lụt bão | bốn tại chỗ | mưa lũ | PCTT và TKCN | phòng thủ dân sự
bốn tại chỗ | 4 tại chỗ | phương châm bốn tại chỗ | vật tư dự phòng | chỉ huy tại chỗ | lực lượng tại chỗ
đội xung kích phòng chống thiên tai | đội xung kích | xung kích PCTT | lực lượng xung kích | đội xung kích cấp xã
di dời dân | sơ tán dân | di dời hộ dân | vùng sạt lở | di dời khỏi vùng nguy hiểm | sơ tán
sạt lở | sạt lở đất | lũ quét | lũ ống | trượt lở | vùng nguy cơ sạt lở | điểm sạt lở | sạt lở bờ sông | kè chống sạt lở
cảnh báo thiên tai | cảnh báo sớm | trạm đo mưa | dự báo thiên tai | biển cảnh báo | tin nhắn cảnh báo | bản đồ cảnh báo
đê điều | đê kè | vi phạm đê điều | hộ đê | tuần tra canh gác đê | tuyến đê | kè sông | hành lang đê | cống dưới đê
hạn hán | xâm nhập mặn | hạn mặn | thiếu nước | chống hạn | độ mặn | khô hạn | ngăn mặn | trữ ngọt
khắc phục hậu quả thiên tai | khắc phục hậu quả bão lũ | hỗ trợ thiệt hại | sau thiên tai | sau bão | khôi phục sản xuất | thống kê thiệt hại | hộ bị thiệt hại
chằng chống nhà cửa | chặt tỉa cây | cắt tỉa cành | tỉa cây trước mùa mưa bão | gia cố nhà
quỹ phòng chống thiên tai | quỹ PCTT | thu quỹ PCTT
nhà tránh lũ | nhà tránh trú bão | điểm sơ tán | nhà chống lũ | nhà cộng đồng tránh lũ
khí tượng thủy văn | KTTV | quan trắc khí tượng | trạm thủy văn
rét đậm rét hại | băng giá | sương muối | chống rét
nuôi trồng an toàn dịch bệnh thủy sản | dịch bệnh thủy sản | bệnh tôm | dịch bệnh trên tôm | quan trắc môi trường nuôi
bờ biển | xói lở bờ biển | kè biển | rác thải đại dương | rừng phòng hộ ven biển | làm sạch bãi biển | hãy làm sạch biển
"""
