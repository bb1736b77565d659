"""Terms of education, of universalisation and of vocational training."""

EDUCATION = """
giáo dục và đào tạo | GD ĐT | GDĐT | sự nghiệp giáo dục | ngành giáo dục | giáo dục đào tạo
chất lượng giáo dục | chất lượng dạy học | nâng cao chất lượng dạy và học | chất lượng mũi nhọn | chất lượng đại trà | kết quả học tập | dạy tốt học tốt
đổi mới giáo dục | chương trình giáo dục phổ thông | chương trình GDPT 2018 | GDPT 2018 | CTGDPT | sách giáo khoa | đổi mới phương pháp dạy học | SGK
sách giáo khoa | SGK | bộ sách | tủ sách dùng chung | tặng sách giáo khoa
giáo dục mầm non | mầm non | GDMN | mẫu giáo | nhà trẻ | trường mầm non | trẻ 5 tuổi | trẻ mầm non | nhóm trẻ
phổ cập mầm non | phổ cập giáo dục mầm non cho trẻ 5 tuổi | PCGDMN | phổ cập mẫu giáo | trẻ 3 đến 5 tuổi | huy động trẻ ra lớp | PCGDMNTNT
phổ cập giáo dục | PCGD | phổ cập giáo dục xóa mù chữ | PCGDXMC | PCGD-XMC | phổ cập tiểu học | phổ cập THCS
xóa mù chữ | XMC | lớp xóa mù chữ | người mù chữ | biết chữ | tái mù chữ | tỷ lệ biết chữ
huy động học sinh ra lớp | vận động học sinh | bỏ học | học sinh bỏ học | duy trì sĩ số | tỷ lệ chuyên cần | vận động ra lớp | trẻ ra lớp | học sinh nghỉ học
trường chuẩn quốc gia | trường đạt chuẩn | chuẩn quốc gia mức độ | kiểm định chất lượng giáo dục | trường học đạt chuẩn | KĐCLGD
cơ sở vật chất trường học | phòng học | kiên cố hóa trường lớp | nhà lớp học | phòng học bộ môn | trường lớp | phòng học tạm | sân trường | CSVC trường học
kiên cố hóa trường lớp học | xóa phòng học tạm | phòng học kiên cố | xây phòng học | phòng học mượn
thiết bị dạy học | đồ dùng dạy học | thiết bị dạy học tối thiểu | ti vi lớp học | máy chiếu | TBDH | đồ chơi ngoài trời
nhà vệ sinh trường học | công trình vệ sinh trường học | nước sạch trường học | nhà vệ sinh học sinh
sắp xếp mạng lưới trường lớp | sáp nhập trường | điểm trường lẻ | dồn ghép điểm trường | mạng lưới trường lớp | điểm lẻ | quy mô trường lớp
đội ngũ nhà giáo | giáo viên | đội ngũ giáo viên | nhà giáo | cán bộ quản lý giáo dục | thầy cô giáo | CBQL | thầy cô | CBGV
thiếu giáo viên | tuyển dụng giáo viên | thừa thiếu giáo viên | bố trí giáo viên | hợp đồng giáo viên | điều động giáo viên | biên chế giáo viên | dạy liên trường
chuẩn trình độ giáo viên | chuẩn nghề nghiệp | nâng chuẩn | bồi dưỡng thường xuyên | trình độ chuẩn giáo viên | đạt chuẩn trình độ | giáo viên dạy giỏi
giáo viên dạy giỏi | hội giảng | thi giáo viên giỏi | chuyên đề cụm trường | sinh hoạt chuyên môn | dự giờ
học sinh giỏi | bồi dưỡng học sinh giỏi | thi học sinh giỏi | HSG | trường chuyên | giải quốc gia | mũi nhọn
học sinh yếu | phụ đạo | phụ đạo học sinh | học sinh yếu kém | bồi dưỡng học sinh yếu
thi tốt nghiệp | tốt nghiệp THPT | kỳ thi tốt nghiệp | tuyển sinh lớp 10 | vào lớp 10 | TN THPT | kỳ thi tuyển sinh
dạy thêm học thêm | dạy thêm | học thêm | chống dạy thêm tràn lan
thu chi đầu năm học | các khoản thu | lạm thu | học phí | miễn học phí | thu chi trường học | khoản thu đầu năm
ngoại ngữ | tiếng Anh | dạy tiếng Anh | tiếng Anh là ngôn ngữ thứ hai | giáo viên tiếng Anh | dạy và học ngoại ngữ
giáo dục STEM | STEM | STEAM | nghiên cứu khoa học kỹ thuật học sinh | dạy tin học | robot | phòng tin học
tiếng Việt cho trẻ dân tộc thiểu số | tăng cường tiếng Việt | tiếng Việt cho học sinh dân tộc | chuẩn bị tiếng Việt | tiếng Việt cho trẻ
dạy hai buổi trên ngày | 2 buổi ngày | học hai buổi | học 2 buổi | dạy học 2 buổi
bán trú | học sinh bán trú | trường bán trú | PTDTBT | bữa ăn bán trú | nhà bán trú | nấu ăn bán trú | trường nội trú
trường phổ thông dân tộc nội trú | PTDTNT | trường nội trú | trường liên cấp biên giới | trường nội trú biên giới | ký túc xá học sinh
chính sách cho học sinh | gạo hỗ trợ học sinh | hỗ trợ ăn trưa | hỗ trợ chi phí học tập | hỗ trợ học sinh nghèo | gạo cho học sinh | miễn giảm học phí
học bổng | quỹ khuyến học | tiếp sức đến trường | xe đạp cho học sinh | áo ấm cho em | học sinh nghèo vượt khó | nâng bước đến trường
giáo dục đạo đức lối sống | giáo dục đạo đức học sinh | đạo đức lối sống | kỹ năng sống | giáo dục kỹ năng sống | giá trị sống | văn hóa ứng xử
tư vấn tâm lý học đường | tư vấn học đường | tâm lý học sinh | phòng tư vấn tâm lý | áp lực học tập
văn hóa học đường | trường học hạnh phúc | trường học thân thiện | ứng xử trong trường học | lớp học hạnh phúc | trường học an toàn
an toàn trường học | trường học an toàn | phòng chống bạo lực học đường | bạo lực học đường | an ninh trường học | cổng trường
giáo dục pháp luật trong trường học | ngoại khóa | hoạt động ngoại khóa | hoạt động trải nghiệm | sinh hoạt dưới cờ | trải nghiệm sáng tạo
giáo dục thể chất | thể dục thể thao trường học | hội khỏe Phù Đổng | thể dục giữa giờ | thể thao học đường
giáo dục hòa nhập | trẻ khuyết tật học hòa nhập | học hòa nhập | học sinh khuyết tật
giáo dục thường xuyên | GDTX | GDNN-GDTX | trung tâm GDTX | bổ túc văn hóa | trung tâm GDNN-GDTX
trung tâm học tập cộng đồng | TTHTCĐ | học tập cộng đồng | HTCĐ
xã hội học tập | học tập suốt đời | gia đình học tập | công dân học tập | tuần lễ học tập suốt đời | đơn vị học tập | XHHT
văn hóa đọc | thư viện trường học | tủ sách | ngày sách | thư viện xanh | thư viện lưu động | thư viện thân thiện | đọc sách
phân luồng học sinh | phân luồng sau THCS | hướng nghiệp | giáo dục hướng nghiệp | định hướng nghề nghiệp | phân luồng sau trung học cơ sở
giáo dục nghề nghiệp | GDNN | dạy nghề | đào tạo nghề | học nghề | trung cấp nghề | cao đẳng nghề | trường nghề | lớp nghề
đào tạo nghề cho lao động nông thôn | dạy nghề cho lao động nông thôn | lớp nghề | nghề ngắn hạn | dạy nghề ngắn hạn | lớp dạy nghề | sơ cấp nghề | dạy nghề dưới 3 tháng
gắn đào tạo với doanh nghiệp | đào tạo theo đơn đặt hàng | đặt hàng đào tạo | thực tập tại doanh nghiệp | hợp tác với doanh nghiệp | liên kết đào tạo
giáo dục đại học | trường đại học | sinh viên | tự chủ đại học | tuyển sinh đại học | giảng viên đại học | HSSV
chuyển đổi số trong giáo dục | lớp học thông minh | dạy học trực tuyến | học liệu số | bài giảng điện tử | trường học số | kho học liệu
xã hội hóa giáo dục | trường tư thục | ngoài công lập | trường ngoài công lập | tài trợ giáo dục | mầm non tư thục | nhóm trẻ độc lập | cơ sở tư thục
nhóm trẻ tư thục | cơ sở mầm non tư thục | nhóm trẻ gia đình | nhóm lớp độc lập tư thục | mầm non tư thục | trẻ em con công nhân
công khai trong trường học | ba công khai | dân chủ trong trường học | dân chủ trường học
quản lý giáo dục | hiệu trưởng | quản trị trường học | ban giám hiệu | hội đồng trường
nhà công vụ giáo viên | nhà ở giáo viên | nhà công vụ cho giáo viên
khai giảng | năm học mới | chuẩn bị năm học | tựu trường | ngày toàn dân đưa trẻ đến trường | khai trường
chăm sóc nuôi dưỡng trẻ | nuôi dưỡng trẻ | bữa ăn học đường | sữa học đường | an toàn cho trẻ | bữa ăn bán trú cho trẻ
giáo dục địa phương | lịch sử địa phương | tài liệu giáo dục địa phương | nội dung giáo dục địa phương
"""
