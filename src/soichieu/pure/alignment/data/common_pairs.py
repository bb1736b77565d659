"""How many of 8,111 sentences of the trade have the commoner pairs of words, folded.

Written by `bench/alignment/count.py`.
"""

SENTENCES = 8111

COMMON_PAIRS = """
475: dảng ủy
356: báo cáo | chủ tịch | công an | kiểm tra | nghị quiết | thực hiện | trước ngày | tỉnh ủy | tổ chức |
việt nam | ủy ban
267: ban thường | kế hoạch | nhân dân | thường vụ | ubnd tỉnh | xã hội
200: bí thư | chủ trì | của ban | dề nghị | dồng chí | giám dốc | phối hợp | quiết số | văn phòng | xây
dựng | y tế
150: an tỉnh | ban hành | ban nhân | chi bộ | căn cứ | dịnh số | hoàn thành | hoạch số | huyện ủy | hội
nghị | kết quả | quiết dịnh | quản lí | thành phố | thường trực | tỉ dồng | tịch ubnd
113: ban chỉ | ban kiểm | chính trị | chương trình | chậm nhất | chỉ dạo | chỉ huy | chủ nghĩa | các xã |
cán bộ | công ti | công tác | cơ sở | cộng hòa | của bộ | do hạnh | dân tỉnh | dơn vị | dảng bộ | dề án |
dộc lập | giám sát | giáo dục | hiện nghị | hòa xã | hạnh phúc | hồ sơ | hội chủ | hợp với | kinh tế | kết
luận | lao dộng | lập tự | mô hình | nghiệp và | nghĩa việt | nông nghiệp | phát triển | phó chủ | trong
tháng | trung tâm | trưởng ban | tự do | ubnd xã | xã phường | yêu cầu
85: an xã | ban mttq | bảo hiểm | bệnh viện | bộ chính | chấp hành | chỉ thị | của ubnd | doanh nghiệp |
dào tạo | dục và | huy quân | hội dồng | khu vực | làm việc | lãnh dạo | môi trường | nguyên nhân | nhiệm
vụ | như sau | nhất ngày | nq tw | phó bí | qui chế | quân sự | thị số | thời gian | triệu dồng | trong
quí | trung ương | trưởng doàn | tw ngày | tỉ lệ | từ ngày | ubnd huyện | ubnd ngày | và dào | và môi |
văn hóa | vụ tỉnh | xong trước | ủy xã
64: ban chấp | ban quản | biên phòng | bố trí | chi cục | chính phủ | chỉ tiêu | công doàn | cơ quan |
cộng sản | của dảng | diện tử | doàn kiểm | dại biểu | dảng cộng | dảng viên | dến năm | dốc sở | dự án |
hiểm xã | hướng dẫn | hỗ trợ | hợp tác | kh ubnd | kinh phí | kiến nghị | mttq việt | một số | nông dân |
phong trào | phó trưởng | so với | sơ kết | sản việt | sở nông | sở y | sự tỉnh | tham mưu | thay thế |
thành lập | thành viên | thành ủy | thư dảng | trong dó | trách nhiệm | trì phối | trưởng phòng | trạm y |
trực tuyến | tu ngày | tài chính | tác xã | tịch ủy | tổng hợp | vận dộng | vụ dảng | ít nhất | ủy chủ |
ủy viên
48: an ninh | an toàn | ban tuyên | ban tổ | bình quân | bảo vệ | bộ chỉ | bộ tỉnh | chiến binh | chính
sách | chức hội | các huyện | cáo kết | công nghệ | công nhân | công trình | công văn | cựu chiến | danh
sách | diểm cầu | doàn lao | du lịch | dân tộc | dân vận | dại học | dại hội | dại tá | dầu tư | dến hết |
dến ngày | dịa bàn | dịa phương | dốc công | dồng nhân | giai doạn | giải ngân | giải quiết | hdnd tỉnh |
hiện kế | hành chính | hành dộng | học sinh | hội nông | kiểm lâm | kì họp | liên doàn | làm trưởng | ngân
hàng | ngân sách | nq hdnd | nông thôn | năm thực | nội dung | phát dộng | phê duyệt | phòng tỉnh | phó
giám | phụ nữ | qd ubnd | qui dịnh | rà soát | sở giáo | tham gia | thanh niên | thanh tra | theo dõi |
thông báo | thông tin | thị trấn | tiến dộ | toàn tỉnh | tra tỉnh | triển khai | trình hành | trước dó |
trở lên | trụ sở | tuyên giáo | tập huấn | tập thể | tỉnh và | tịch hội | ubnd các | ubnd phường | viên
ban | việc thực | về việc | ủy công
36: an huyện | bàn giao | bác sĩ | bảo dảm | bổ sung | bộ công | bộ dội | cao tuổi | chi nhánh | chưa có |
chế phối | chữa cháy | cuối năm | các chi | các dồng | công nghiệp | cùng ngày | cảnh sát | của chủ | của
tỉnh | của ủy | cứ luật | du ngày | dân cộng | dân xã | dầu năm | dặc khu | dến nay | dịnh kì | dịnh này |
dịp này | dộng tỉnh | dữ liệu | dự thảo | dựng kế | giao ban | giao thông | giấy khen | hiện chỉ | hiện
công | hiệu trưởng | hoạt dộng | hành dảng | hành kế | học tập | hội cựu | hội lhpn | hội tỉnh | hội viên
| hợp số | khoa học | lần thứ | lực lượng | nam tỉnh | nghiệp vụ | nghị của | nghị ubnd | ngày hội | người
cao | nhân rộng | nq du | này thay | nơi nhận | phát biểu | phòng chống | phòng dảng | phòng kinh | phấn
dấu | quí i | quí iii | quốc gia | sinh hoạt | sản phẩm | sở tài | sức khỏe | sử dụng | t m | theo quiết |
thi dua | thi hành | thành trước | thông qua | thư thường | thư tỉnh | thượng tá | thủ tướng | trình số |
trưởng bộ | trật tự | trị về | trực thuộc | trực tỉnh | tuy nhiên | tuyên truyền | tài liệu | tướng chính
| tế xã | tỉnh ban | tỉnh về | tịch hdnd | tổng công | tổng kết | vi phạm | và công | và kế | và phát |
văn số | về phát | vụ huyện | xã có | xã thị | xử lí | ý kiến | ủy về
27: b c | ban bí | biểu dương | bằng khen | bồi dưỡng | bộ trực | chi trả | cho biết | chuyên dề | chuyển
dổi | chuẩn bị | chính quiền | chịu trách | chủ nhiệm | chủ yếu | chức dảng | chức lễ | ct tw | cá nhân |
các cơ | các cấp | các dơn | còn lại | cấp xã | cấp ủy | cụ thể | cục trưởng | của hội | của sở | của thủ
| cứ nghị | da khoa | diều tra | diễn tập | doàn công | doàn thanh | doàn viên | dánh giá | dã có | dôn
dốc | dăng kí | dạt chuẩn | dất dai | dẫn số | dối thoại | dối với | dồn biên | dổi số | dội biên | dộng
phong | dộng số | ghi nhận | gia dình | giao phòng | giáo viên | giáo và | hdnd ngày | hdnd xã | hiểm y |
hiệp phụ | huy trưởng | hành quiết | hành trung | hóa xã | hạn chế | hạt kiểm | hằng tháng | hết năm | hộ
nghèo | hội liên | khen cho | khu công | khó khăn | khảo sát | khắc phục | khởi công | kiểm sát | kèm theo
| kĩ thuật | liên hiệp | luận của | luận số | lí dự | mặt bằng | mặt trận | mục tiêu | nd cp | nghiệp tỉnh
| nghị dịnh | người dân | nhà văn | nhà ở | nhân chủ | nhân là | nhất là | nhận t | nq tu | năm học | nội
vụ | phương án | phụ trách | phục vụ | qd tw | quá hạn | quán triệt | quí ii | quả thực | ra mắt | ra quân
| rộng mô | sau khi | sinh viên | sách xã | sát việc | sở công | sở nội | sở xây | sửa dổi | theo kế |
thành trong | thể thao | thống kê | thống nhất | tra dảng | tra huyện | tra việc | triển nông | trong năm
| trung tá | trên dịa | trưởng công | trực tiếp | ttg ngày | tuần tra | tình hình | tòa án | tại hội |
tặng giấy | tỉnh có | tỉnh doàn | tỉnh dã | tỉnh trước | tổ quốc | tờ trình | ubnd thành | viện da | và
dân | và nghị | và ubnd | văn bản | vận hành | vận tỉnh | với công | với năm | xong trong | án nhân | ủy
các
20: an phường | ban dân | ban xây | biên bản | biên giới | bà con | bạch vân | bộ trưởng | bộ xã | cam kết
| cao dẳng | chi hội | chiến sĩ | cho các | chánh văn | chính công | chưa dược | chế làm | chủ quan | chức
tỉnh | cp ngày | ctr tu | cung cấp | cuộc họp | các dảng | các phòng | các sở | các tổ | cáo ban | công bố
| công chức | công diện | công khai | công thương | cầu công | cộng dồng | của chính | của hdnd | cứ quiết
| cử tri | diễn ra | diện lực | diện số | diện thoại | diện tích | do dồng | do ông | doàn giám | du của |
duy trì | dân các | dân cư | dân huyện | dân quân | dô thị | dư nợ | dại diện | dịch vụ | dứt diểm | dự có
| dự toán | dựng dảng | giao dịch | giờ ngày | gửi báo | hai ngày | hdnd và | hiệu lực | hoạch như | hu
ngày | huy dộng | huyện thành | huấn luyện | hàng chính | hành chương | hành qui | hóa thể | hạ tầng | hải
quan | hằng năm | hằng tuần | hệ thống | học viện | học và | họp thứ | khai mạc | khai thác | khen của |
khu phố | khánh thành | không có | kinh doanh | kinh nghiệm | km dường | kéo dài | kết nạp | kết nối | kỉ
luật | lưu văn | lập danh | lập doàn | lớp tập | ma túy | mỗi năm | một năm | mở lớp | nam xã | nghị bộ |
nghị trực | nghị ủy | nhiệm kì | nhiệm thi | nhiệm ủy | nhà máy | nhà nước | nhà trường | ninh trật | nq
hu | pháp luật | phát hiện | phân công | phòng cháy | phòng công | phòng cảnh | phòng hdnd | phòng nghiệp
| phòng tham | phòng thủ | phòng văn | phần mềm | phổ biến | quiết dại | quân khu | quí iv | sáng nay |
sát nhân | số hóa | thao và | theo dề | theo nghị | thiết bị | thiếu tướng | thiệt hại | tháng cuối |
tháng dầu | thư huyện | thường xuyên | thể hóa | thị xã | thứ bảy | thứ hai | thứ sáu | ti diện | tiêu dến
| toàn dân | tra giám | triển kinh | trong ngày | trình ban | trình ubnd | trường cao | trường dại |
trường học | trả lời | trận tổ | trực ủy | tw của | tâm y | tân giang | tôn giáo | tăng cường | tại diểm |
tại kì | tại xã | tập trung | tỉnh chủ | tỉnh tổ | tội phạm | ubnd của | việc làm | việc với | viện kiểm |
và các | và du | vào ngày | về công | với ban | với các | với phòng | xem xét | xảy ra | ương về | ở xã |
ủy giám | ủy khối | ủy phường | ủy quân | ủy ubnd
15: an các | an thành | ban công | buổi lễ | bài học | bệnh án | bộ chiến | bộ giáo | cd ttg | chiến dịch
| cháy chữa | chúng tôi | chỉ ra | chủ dầu | chức chính | chức ngày | ct tu | ct ubnd | các khu | các
trường | các trạm | các ông | cáo như | cáo số | câu lạc | có các | có hiệu | có mặt | có tên | cùng dự |
cùng kì | cũng trong | cấp cứu | cấp huyện | cấp nước | cầu các | cập nhật | cổ phần | cục hải | của chi |
của các | của giám | của huyện | của tổng | cứ qui | danh mục | do ubnd | doanh thu | doàn cơ | doàn dã |
doàn kết | duyệt dề | dân khu | dân phường | dân sự | dã dược | dã kiểm | dó ngày | dõi dôn | dầu mối |
dến chi | dề xuất | dể báo | dốc các | dối tượng | dồng người | dồng thời | dổi mới | dột phá | dự hội |
dự kiến | dự lễ | dựng dề | gia bảo | giảm còn | giảm từ | giới thiệu | hai bên | hdnd huyện | hiện chương
| hiện có | hiện dề | huy bộ | huy phòng | huyện và | hình thức | hậu cần | hết ngày | học viên | hồ chứa
| hộ dân | hộ kinh | hội dại | hội dảng | hội thi | hội trường | hợp báo | hợp dồng | hợp thời | kh du |
khai giảng | khoa khu | không dể | không quá | kim hải | kiểm diểm | kiểm soát | kl tu | kl tw | kí cam |
kí kết | kính gửi | lhpn tỉnh | liên ngành | luận hội | lưu trữ | lạc bộ | lễ hội | lệ hộ | lớn nhất | lớp
bồi | lớp học | lữ doàn | m ban | mầm non | mắt mô | mới có | mới dạt | nghe báo | nghệ thông | nghị sơ |
nghị sở | nghị tỉnh | ngày kí | người bệnh | người có | người lao | người tham | nhân dịp | năm trước |
nước sạch | phiên họp | phát thanh | phòng giao | phòng huyện | phòng tài | phòng tổ | phòng ubnd | phương
tiện | qd ttg | quan là | quiết của | quiết này | quốc hội | quốc phòng | quốc việt | sản lượng | sắp xếp
| số liệu | số vụ | sở khoa | sửa chữa | sự xã | tai nạn | tham dự | theo báo | thi công | thiếu tá |
thoại với | thu gom | thu hồi | thu ngân | thu nhập | thông tư | thư chi | thư kí | thẩm dịnh | thế quiết
| thị này | thời hạn | thủ tục | thủy sản | thứ ba | ti cổ | tiếp nhận | tiết kiệm | tiểu học | tra công |
tra gồm | trao giải | trong hai | truyền hình | trì hội | trình phối | trưởng các | trị giá | trực dảng |
trực hdnd | trực huyện | tu của | tâm phục | tín dụng | tư công | tư lệnh | tư pháp | tư số | tại buổi |
tại các | tại diều | tại quiết | tại trụ | tại tờ | tặng bằng | tế huyện | tỉnh tặng | tỉnh vĩnh | tỉnh
yêu | tối thiểu | tổ công | tổ trưởng | tổng giám | tộc và | từ dầu | tự quản | vay vốn | ven biển | viện
trưởng | vùng cao | vĩnh hà | về thực | vệ an | vệ sinh | với hội | với sở | vụ hành | vụ thành | xã chưa
| xã ia | yếu là | án diện | ông bà | ở các | ủy phó | ủy theo | ủy thác | ủy trước | ủy trường | ủy
trưởng | ủy tổng | ủy và
11: an cấp | ban kinh | ban văn | biên chế | biên soạn | biến dến | biết thực | biểu tại | buổi làm | báo
này | báo số | bãi bỏ | bên cạnh | bình chữa | bưu diện | bản tin | bầu cử | bắt dầu | bền vững | bộ dảng
| bộ huyện | bộ nông | bộ tư | bộ văn | bộ y | cao diểm | cao tốc | chiều cùng | cho công | cho doàn | cho
học | cho người | cho vay | cho ý | chuyên mục | chuẩn quốc | chánh thanh | chánh án | chí yêu | chính kế
| chính ủy | chăm sóc | chất lượng | chỉ số | chứa nước | chức cán | chức năng | chức sắc | chức thực |
chứng nhận | chữ thập | cà phê | các dại | các phường | cáo chủ | cáo của | cáo tiến | cáo ubnd | cáo viên
| cáo về | câu hỏi | còn thiếu | có bà | có công | có dại | có nghị | có tổ | có ông | công dân | công
nhận | cảng cá | cấp tỉnh | cầu ban | cục kiểm | của công | của cấp | của cục | của dồng | của thường | cứ
chương | cứu nạn | cửa khẩu | di dời | diều hành | diểm phần | do bà | do phó | doàn chỉ | doàn các | doàn
phát | dân số | dân thành | dã ban | dã giải | dã tổ | dó có | dùng nước | dúng hạn | dưa nội | dường dây
| dường truyền | dược tặng | dạo chỉ | dạo các | dạo của | dạo phòng | dảm an | dảng tỉnh | dấu dến | dầu
tiên | dề cương | dể b | dốc bệnh | dồng bằng | dồng chủ | dồng trong | dồng tăng | dồng từ | dộng của |
dứng dầu | dự phòng | dự và | giang ngày | giao chỉ | giao sở | giá cao | giá trị | giải nhất | giải phóng
| giảng viên | ha dất | hai cấp | hiện kết | hiện qui | hiện quiết | hiện thông | hoạch của | hoạch này |
hoạch năm | hoạch thực | hu của | huyện có | huyện doàn | huyện mường | huyện thị | hành nghị | hành ngày
| hình sự | hình tổ | hòa lâm | hóa nghị | hôm nay | hôm qua | hạ ngày | hằng ngày | học kì | họp giao |
họp phiên | hội chữ | hội huyện | hội người | hội thảo | hợp trực | kh duca | kh tu | khi nghe | khoa tỉnh
| khu dân | khu hòn | khu kinh | khách quan | khám sức | không còn | khối doanh | khối lượng | kê tỉnh |
kĩ năng | kết hợp | kết thúc | kể từ | kỉ niệm | kịp thời | lam châu | ldld tỉnh | liên minh | luật tổ |
là một | lâm nghiệp | lí chợ | lí khu | lưu ý | lập tổ | lễ phát | lễ ra | lệ dảng | lực từ | minh hợp |
máy tính | mỗi xã | một lần | một ngày | mở chuyên | mức dầu | nam cộng | nam huyện | nam thành | nghiệm
thu | nghìn dồng | nghị ban | nghị các | nghị tổng | người dứng | nhiệm của | nhà thầu | nhân khách | nhập
bình | ninh tổ | niên xã | này có | nâng cao | năm nay | năm qua | nước ngoài | nạo vét | nội trú | nợ quá
| nữ xã | pgs ts | phá phát | phòng giáo | phòng hậu | phòng học | phòng kế | phòng quản | phòng ủy |
phường bến | phường dã | phần trăm | phổ thông | quan dảng | qui hoạch | quiền dịa | quĩ dất | quản trị |
rút kinh | rút ra | suất quà | syt ngày | sơ dất | sơn hải | sơn ngày | sư doàn | sư phạm | sạt lở | sản
xuất | sở dân | sở tư | sở văn | thanh toán | thay mặt | thu hút | thuế cơ | thuế tỉnh | thành nhà | tháng
báo | thôn buôn | thông minh | thư và | thượng lĩnh | thảo dề | thảo nghị | thập dỏ | thế qui | thể và |
thủ dân | thủy lợi | thứ i | thứ trưởng | thứ tư | ti tnhh | tin báo | tiêu chí | tiếp kết | tiểu thương |
toàn bộ | toàn huyện | tra của | tra trước | tra tại | triển giáo | triệt nghị | trong tuần | trung doàn |
trung học | truyền thông | trào mỗi | trào thi | trên cơ | trình bày | trình này | trường có | trường thcs
| trường tiểu | tuy vậy | tài khoản | tác của | tên tại | tư nhân | tại công | tại nhà | tảo hôn | tập
doàn | tập nghị | tế tỉnh | tỉnh báo | tỉnh bình | tỉnh dồng | tỉnh giám | tỉnh hòa | tỉnh lãnh | tỉnh phê
| tỉnh phó | tỉnh sở | tỉnh thông | tỉnh trường | tịch thường | tồn tại | tổng liên | tổng mức | tổng số |
từ năm | tự kiểm | v v | viên có | viên tham | việc kiểm | việc số | và ban | và chương | và chỉ | và dại
| và kết | và phòng | và tôn | và xã | và ý | vướng mắc | vẫn còn | vật tư | về an | về ban | về bảo | về
chuyển | về dột | về dự | về kết | về phòng | về tăng | về xây | vệ rừng | vị chủ | vốn dầu | với cùng |
với ubnd | vụ trước | xuống cấp | xã biên | xã còn | xã dã | xã dăk | xã ea | xã mĩ | xã mường | xã phú |
xã thành | xã trước | xã tỉnh | xã và | xã vùng | xã về | xét dề | ương dảng | ủy bộ | ủy chậm | ủy dã |
ủy dể | ủy sở | ủy trong | ủy trung | ủy trực | ủy tổ | ứng phó
8: an trung | ba nguyên | ban giám | ban mặt | bc ubnd | binh huyện | binh tỉnh | biểu hội | buông lỏng |
bà có | bán trú | báo dể | báo và | bão số | bản dồ | bản huổi | bằng tiếng | bằng văn | bế mạc | bếp ăn |
bệnh tật | bị báo | bị giám | bồi thường | bộ phòng | bộ phận | bộ quân | bộ trong | bộ trạm | bộ tài |
bữa ăn | cd ubnd | chia sẻ | chiến lược | chuyên trách | chào mừng | cháy rừng | cháy và | chính là | chư
sơn | chưa dạt | chế biến | chế dộ | chế này | chế số | chỉ có | chủ dộng | chủ nhật | chủ trương | chủ
tọa | chức học | cuộc vận | các ban | các bản | các nghị | các thôn | cách hành | cách làm | cáo dảng |
cáo thường | cáo trước | cáo tự | có bác | có nhà | có trụ | có uy | có việc | có ít | công xã | căn nhà |
cơ bản | cường sự | cạnh dó | cải cách | cảm ơn | cổng trường | cờ thi | cục thuế | cục thủy | của nghị |
của thành | của trung | của văn | của xã | củng cố | cứu hộ | diều lệ | diều trị | diểm mô | diểm trường |
diện tỉnh | do ban | do hội | doàn phường | doàn trường | doàn xã | duca ngày | dung sau | duyệt tại | dân
bảo | dân phố | dây là | dã giám | dông lĩnh | dùng chung | dưới sự | dược bộ | dược giao | dược hội |
dược khám | dược nhân | dược ubnd | dại doàn | dại úy | dạo công | dạo thực | dất cho | dất làm | dấu thầu
| dầu từ | dến dự | dến từng | dể các | dể thực | dể xảy | dịa diểm | dịnh danh | dịnh mức | dốc trung |
dồng bào | dồng dạt | dồng dội | dồng quản | dồng trường | dồng vốn | dồng ý | dổi bổ | dổi qui | dội quản
| dộng nhân | dộng như | dộng việt | dứng ra | dự họp | dựng chương | dựng công | gian chờ | gian hoàn |
gian kiểm | giao văn | già làng | giáo tỉnh | giải pháp | giờ hằng | giữ chức | giữ rừng | gói thầu | gặp
mặt | gửi danh | gửi sở | ha lúa | ha rừng | hai năm | hai xã | hiện theo | hoàn thiện | huyện dã | huyện
phối | huyện về | huấn cho | huấn nghiệp | hài lòng | hành kèm | hành trình | hành án | hòn sẻ | hóa chất
| hóa dơn | hóa thôn | hải ngày | hải vân | hết tháng | học kĩ | họp nghe | hộ chưa | hội có | hội cơ |
hội dã | hội phụ | hợp kết | hợp như | kh hu | kh syt | khai trương | khen thưởng | khi có | khoa phòng |
khóa i | khóa xii | không giấy | khăn lớn | khảo thí | khẩn trương | khởi nghiệp | kiêm nhiệm | kiện toàn
| kí dất | kí qui | kí và | kính mời | kế toán | kết công | kết một | kết trước | kết vào | lhpn huyện |
liên quan | liên tịch | luân phiên | luật phòng | là cán | là công | là người | là thiếu | làm diểm | lâm
khu | lâm ngày | lí dứt | lí thị | lĩnh ngày | lưu dộng | lượng công | lượt khách | lượt người | lấn chiếm
| lập ban | lễ khai | lộc hà | lừa dảo | m ủy | miễn phí | mua sắm | máy chủ | mù chữ | mùa khô | mỗi ngày
| mở rộng | mức chi | nam phường | nay là | nghèo giảm | nghĩa tình | nghệ số | nghị công | nghị hội |
nguy cơ | nguyên phó | nguyên và | nguồn vốn | ngày công | ngày làm | ngân vốn | ngôi nhà | ngư dân | nhu
cầu | nhà trẻ | nhà tạm | nhân chính | nhân dược | nhân viên | nhân và | nhận tiền | ninh thạch | niêm yết
| nq duca | nâng cấp | nêu trên | năm ngày | năng số | nước ngọt | nội bộ | nữ huyện | nữ tỉnh | phát huy
| phân bổ | phòng an | phòng chính | phòng dăng | phòng hành | phòng sở | phòng thành | phóng mặt | phú
trà | phương xuyên | phường có | phường dặc | phường hoàn | phường hải | phường tân | phường tổ | phường
ven | phường xã | phạm pháp | phản ánh | phủ và | phủ về | qc du | qua dề | qua kiểm | quan chủ | quan khu
| quan thường | quả theo | quốc tế | ra là | rừng phòng | sau sắp | soát bệnh | soạn tài | sáng cùng |
sáng thứ | sáng tạo | sát chuyên | sát của | sát giao | sát tại | sát và | sơ sức | số cho | số hộ | số
tiền | sở ban | sở làm | sở trước | sự chủ | sự huyện | sự lãnh | thanh truyền | thay dổi | theo hướng |
thiếu nước | thiểu số | thuộc về | thành chậm | thành doàn | thí diểm | thôn mới | thông quan | thông xe |
thú y | thư viện | thương binh | thường kì | thượng ngày | thảo luận | thấp hơn | thế chỉ | thế nghị | thị
mai | thị ngọc | thủ khu | thứ năm | thức trực | thừa nhận | thực phẩm | tiêu biểu | tiêu năm | tiến hành
| tiếng anh | tiếp tục | tiếp xúc | tiền mặt | tiểu doàn | toàn xã | tra báo | tra liên | tra thành | tra
từ | tra viên | tra và | trang bị | trao giấy | truyền thanh | trân trọng | trì cuộc | trì cùng | trì dơn
| trì tại | trình dộ | trình kiểm | trí vốn | trước mùa | trường chính | trường công | trường dạt | trường
giang | trường hợp | trường mầm | trường thpt | trường trung | trường tổ | trưởng chi | trưởng tổ | trạm
bơm | trẻ em | trị tỉnh | trị và | trị xã | trọng diểm | trồng mới | trực ban | trực hội | trực ubnd | ttr
ubnd | tuyến với | tuần này | tài nguyên | tài sản | tàu cá | tá lê | tác dân | tác kiểm | tác năm | tác
phòng | tâm kiểm | tân lập | tình nguyện | tính dến | tại chợ | tại cuộc | tại huyện | tại khu | tại
phường | tại trung | tại trường | tạo và | tầng và | tập quán | tật tỉnh | tế hạ | tế tư | tế và | tế về |
tỉnh an | tỉnh ba | tỉnh bạch | tỉnh chậm | tỉnh chỉ | tỉnh công | tỉnh dề | tỉnh hội | tỉnh kiểm | tỉnh
lam | tỉnh lần | tỉnh mở | tỉnh phối | tỉnh thành | tỉnh thượng | tỉnh trao | tỉnh trong | tỉnh trình |
tỉnh trưởng | tỉnh tân | tỉnh xây | tịch số | tối cao | tổ dân | tổng kinh | tộc thiểu | tử cho | uy tín |
viên dược | viên ủy | viễn thông | việc của | viện dã | và bà | và bộ | và chi | và chủ | và cứu | và dô |
và dảng | và hướng | và thông | và truyền | và trường | vào cuối | vào sinh | vào tháng | vân ngày | vĩnh
tường | vườn quốc | vận tải | vật liệu | vắc xin | về lãnh | về nhiệm | về quản | về sở | về văn | vị phối
| vị tính | vốn ủy | với ủy | vụ cho | vụ chủ | vụ công | vụ của | vụ hội | vừa qua | xuống còn | xác nhận
| xã ban | xã bình | xã chậm | xã cửa | xã dông | xã nậm | xã phước | xã tân | xã tổ | xã vận | xét tờ |
xóa mù | xếp loại | án mỗi | ông y | ăn ca | ương hội | ương khóa | ổn dịnh | ở khu | ở thôn | ở vùng | ủy
b | ủy chi | ủy dại | ủy dặc | ủy khóa | ủy kiểm | ủy kết | ủy phối | ủy tham | ủy thành | ủy tại | ủy yêu
| ủy ủy
"""
