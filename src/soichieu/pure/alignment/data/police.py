"""Terms of the police and of public order."""

POLICE = """
an ninh trật tự | ANTT | trật tự an toàn xã hội | TTATXH | TTXH
an ninh chính trị | an ninh quốc gia | ANQG | ANCT | bảo vệ an ninh quốc gia
phong trào toàn dân bảo vệ an ninh tổ quốc | toàn dân bảo vệ ANTQ | bảo vệ ANTQ | ngày hội toàn dân bảo vệ an ninh
công an xã | công an phường | công an cấp xã | công an cơ sở | công an chính quy | công an xã chính quy
lực lượng tham gia bảo vệ an ninh cơ sở | tổ bảo vệ an ninh trật tự | tổ bảo vệ ANTT | bảo vệ dân phố | dân phòng | bảo vệ ANTT ở cơ sở
trang bị cho lực lượng cơ sở | áo giáp | gậy cao su | công cụ hỗ trợ | khóa số 8 | bộ đàm
mô hình tự quản an ninh trật tự | tự quản về ANTT | tiếng kẻng an ninh | kẻng an ninh | tiếng mõ an ninh | camera với an ninh
camera an ninh | camera giám sát | mắt thần | hệ thống camera | lắp camera | camera với an ninh | camera AI
tuần tra kiểm soát | tuần tra | tuần tra đêm | tuần tra vũ trang | tổ tuần tra | chốt trực | ca tuần tra
tố giác tội phạm | hòm thư tố giác | tin báo tội phạm | tố giác tin báo | nguồn tin về tội phạm | đường dây nóng công an
phòng chống tội phạm | phòng ngừa tội phạm | đấu tranh tội phạm | trấn áp tội phạm | kéo giảm tội phạm | phạm pháp hình sự
điều tra khám phá | tỷ lệ phá án | khám phá án | điều tra án | án rất nghiêm trọng | làm rõ vụ án
truy nã | đối tượng truy nã | bắt truy nã | vận động đầu thú | truy bắt
tội phạm có tổ chức | băng nhóm | xã hội đen | băng ổ nhóm | bảo kê | tội phạm hình sự
tín dụng đen | cho vay nặng lãi | lãi nặng | đòi nợ thuê | đòi nợ | tờ rơi cho vay
trộm cắp | trộm cắp tài sản | cướp giật | tội phạm xâm phạm sở hữu | móc túi | trộm chó
lừa đảo | lừa đảo chiếm đoạt tài sản | lừa đảo qua mạng | lừa đảo trực tuyến | lừa đảo công nghệ cao
tội phạm công nghệ cao | tội phạm mạng | tội phạm sử dụng công nghệ cao | chiếm quyền tài khoản | tài khoản ngân hàng rác
cờ bạc | đánh bạc | đá gà | cá độ | ghi đề | cá độ bóng đá | tổ chức đánh bạc
mại dâm | tệ nạn mại dâm | tệ nạn xã hội | TNXH | môi giới mại dâm
mua bán người | phòng chống mua bán người | nạn nhân bị mua bán | môi giới hôn nhân trái phép
cố ý gây thương tích | gây rối trật tự | gây rối trật tự công cộng | đánh nhau | hung khí | dao kiếm
giết người | nguyên nhân xã hội | án mạng | trọng án
tội phạm vị thành niên | thanh thiếu niên vi phạm pháp luật | người chưa thành niên vi phạm | thanh thiếu niên tụ tập
xâm hại trẻ em | xâm hại tình dục | dâm ô | bạo hành trẻ em
tội phạm kinh tế | tội phạm tham nhũng | tội phạm về kinh tế | buôn lậu | gian lận thương mại
tội phạm môi trường | vi phạm pháp luật về môi trường | cảnh sát môi trường | xả thải trái phép
vũ khí vật liệu nổ | vũ khí | vật liệu nổ | VKVLN | VK-VLN | giao nộp vũ khí | súng tự chế | công cụ hỗ trợ
pháo nổ | pháo lậu | pháo tự chế | đốt pháo | pháo hoa nổ
thu hồi vũ khí | vận động giao nộp | giao nộp vũ khí | súng săn
ngành nghề kinh doanh có điều kiện | kinh doanh có điều kiện về ANTT | cơ sở cầm đồ | karaoke | cầm đồ | nhà nghỉ
quản lý cư trú | đăng ký thường trú | tạm trú | tạm vắng | lưu trú | thông báo lưu trú | kiểm tra cư trú
quản lý hộ khẩu nhân khẩu | nhân khẩu | hộ khẩu | xác nhận cư trú
quản lý người nước ngoài | người nước ngoài | xuất nhập cảnh | khách nước ngoài | hộ chiếu | XNC
xuất cảnh trái phép | nhập cảnh trái phép | vượt biên trái phép | xuất nhập cảnh trái phép | đưa người trốn đi nước ngoài
con dấu | đăng ký mẫu dấu | quản lý con dấu
người chấp hành xong án phạt tù | tái hòa nhập cộng đồng | người mãn hạn tù | người đặc xá | hoàn lương | người lầm lỗi
thi hành án hình sự tại cộng đồng | án treo | cải tạo không giam giữ | người được hưởng án treo
giáo dục tại xã | giáo dục tại xã phường | biện pháp giáo dục tại xã | đưa vào cơ sở giáo dục bắt buộc | cơ sở giáo dục bắt buộc
đối tượng quản lý | quản lý đối tượng | người có tiền án tiền sự | tiền án tiền sự | gọi hỏi răn đe | sưu tra
người ngáo đá | người tâm thần | loạn thần | người có biểu hiện tâm thần
địa bàn phức tạp | địa bàn trọng điểm | điểm nóng | chuyển hóa địa bàn | tụ điểm phức tạp | địa bàn giáp ranh
xã không ma túy không tội phạm | địa bàn không tội phạm | khu dân cư an toàn | an toàn về an ninh trật tự
đơn vị đạt chuẩn an toàn về an ninh trật tự | an toàn về ANTT | tiêu chuẩn an toàn ANTT | cơ quan an toàn về ANTT | nhà trường an toàn
khiếu kiện phức tạp | khiếu kiện đông người | tụ tập đông người | biểu tình | điểm nóng khiếu kiện
an ninh nông thôn | tranh chấp đất đai trong dân | mâu thuẫn nội bộ nhân dân | an ninh địa bàn nông thôn
an ninh dân tộc | an ninh tôn giáo | an ninh vùng dân tộc | tà đạo | đạo lạ
an ninh kinh tế | an ninh tiền tệ | an ninh đầu tư | an ninh năng lượng
an ninh tư tưởng văn hóa | an ninh văn hóa tư tưởng | an ninh thông tin truyền thông | an ninh học đường
bảo vệ mục tiêu trọng điểm | mục tiêu trọng điểm | bảo vệ công trình trọng điểm | công trình quan trọng
bảo vệ sự kiện | bảo vệ lễ hội | bảo vệ đại hội | phương án bảo vệ | bảo vệ bầu cử
bảo vệ cơ quan doanh nghiệp | bảo vệ nội bộ | bảo vệ chuyên trách | lực lượng bảo vệ cơ quan
thế trận an ninh nhân dân | nền an ninh nhân dân | thế trận lòng dân | an ninh nhân dân
xây dựng lực lượng công an | công an nhân dân | CAND | lực lượng công an trong sạch | xây dựng lực lượng
điều lệnh nội vụ | quân sự võ thuật | điều lệnh | bắn súng | võ thuật công an | hội thao công an
kỷ luật lực lượng công an | vi phạm kỷ luật trong lực lượng | chấp hành kỷ luật | sai phạm của cán bộ chiến sĩ
trụ sở công an | trụ sở công an xã | nhà làm việc công an xã | nơi làm việc của công an xã
công dân số an ninh | VNeID tố giác | zalo an ninh | zalo công an | zalo kết nối bình yên
dân vận của công an | ngày thứ bảy tình nguyện | công an vì dân | áo ấm biên cương | vì nhân dân phục vụ
xử phạt vi phạm hành chính về an ninh trật tự | vi phạm hành chính về ANTT | phạt hành chính | lập biên bản
karaoke tiếng ồn | tiếng ồn | loa kéo | karaoke kẹo kéo | loa kẹo kéo
phòng ngừa xã hội | phòng ngừa nghiệp vụ | công tác nghiệp vụ cơ bản | nghiệp vụ cơ bản | nắm hộ nắm người
mâu thuẫn tranh chấp | giải quyết mâu thuẫn | hóa giải mâu thuẫn | tranh chấp nội bộ
câu lạc bộ phòng chống tội phạm | CLB phòng chống tội phạm | tổ phòng chống tội phạm | đội xung kích
trật tự công cộng | trật tự đô thị | lấn chiếm vỉa hè | trật tự lòng lề đường | mỹ quan đô thị
bạo lực học đường | bắt nạt | đánh nhau trong học sinh | bạo lực trong trường học
thuốc lá lậu | thuốc lá điện tử | thuốc lá nhập lậu | bóng cười | shisha
"""
