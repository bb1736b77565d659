"""What a thing is or does: phrases on an axis with its direction, and words that turn or say nothing."""

STATES = """
+đủ 0.2 | có đủ | có | đầy đủ | bảo đảm đủ | được bố trí | được trang bị | không thiếu
-đủ 1 | thiếu | chưa có | không có | chưa đủ | không đủ | thiếu thốn | thiếu hụt | chưa bố trí | chưa bố trí được | chưa được bố trí | chưa trang bị | chưa được trang bị | chưa được đầu tư | chưa đầy đủ | không đầy đủ | ít | hạn hẹp | eo hẹp | chưa bảo đảm | không bảo đảm | mỏng
+thừa 1 | thừa | dôi dư | dư thừa
-đáp ứng 0.3 | chưa đáp ứng | không đáp ứng | chưa đáp ứng yêu cầu | không đáp ứng yêu cầu | chưa đáp ứng nhu cầu | chưa đáp ứng yêu cầu nhiệm vụ | hạn chế | bất cập | khó khăn | khó | lúng túng | gặp khó khăn | nhiều khó khăn
+đáp ứng 0.3 | bảo đảm | đảm bảo | đáp ứng | đáp ứng yêu cầu | đáp ứng nhu cầu | đáp ứng yêu cầu nhiệm vụ
+tăng 1 | tăng | gia tăng | tăng cao | nâng | nâng mức | tăng mức | tăng mạnh | có xu hướng tăng | tăng nhanh | tăng lên
-tăng 1 | giảm | kéo giảm | sụt giảm | giảm sâu | giảm mạnh | cắt giảm | giảm xuống | có xu hướng giảm | kiềm chế
+kịp 1 | kịp thời | đúng hạn | nhanh | đúng tiến độ | đạt tiến độ | đúng kế hoạch | vượt tiến độ | sớm hoàn thành | bảo đảm tiến độ | đúng thời hạn | nhanh chóng
-kịp 1 | chậm | chậm trễ | chậm tiến độ | tiến độ chậm | trễ hạn | quá hạn | chưa kịp thời | không kịp thời | muộn | chưa đạt tiến độ | chưa đúng tiến độ | chưa bảo đảm tiến độ | không đúng hạn | chưa đúng hạn | chậm chưa kịp thời
+cao 0.8 | cao | mức cao | đạt cao | tỷ lệ cao | đạt tỷ lệ cao | chiếm tỷ lệ cao | ở mức cao
-cao 0.8 | thấp | chưa cao | không cao | mức thấp | đạt thấp | tỷ lệ thấp | đạt tỷ lệ thấp | đạt tỷ lệ chưa cao | ở mức thấp
+hiệu quả 0.8 | hiệu quả | đạt hiệu quả | hiệu quả cao | hiệu quả tốt | phát huy hiệu quả
-hiệu quả 0.8 | hiệu quả thấp | hiệu quả chưa cao | chưa hiệu quả | không hiệu quả | kém hiệu quả | hiệu quả không cao | thiếu hiệu quả | chưa phát huy hiệu quả | chưa đạt hiệu quả | hiệu quả hạn chế
+mạnh 0.6 | mạnh | vững mạnh | mạnh mẽ | giỏi
-mạnh 0.4 | yếu | kém | yếu kém | non yếu
+tốt 0.2 | tốt | làm tốt | khá
-tốt 0.2 | chưa tốt | không tốt
+thường xuyên 0.8 | thường xuyên | duy trì thường xuyên | liên tục
-thường xuyên 0.8 | chưa thường xuyên | không thường xuyên | thiếu thường xuyên | chưa liên tục
+chặt chẽ 0.8 | chặt chẽ | nhịp nhàng | gắn bó
-chặt chẽ 0.8 | chưa chặt chẽ | thiếu chặt chẽ | không chặt chẽ | lỏng lẻo | chưa nhịp nhàng | thiếu nhịp nhàng
+đồng bộ 0.4 | đồng bộ | đồng đều | thống nhất
-đồng bộ 0.4 | chưa đồng bộ | thiếu đồng bộ | không đồng đều | chưa đồng đều | chưa thống nhất | thiếu thống nhất
+ổn định 0.8 | ổn định
-ổn định 0.8 | không ổn định | chưa ổn định | mất ổn định | chập chờn | nghẽn | bị nghẽn | hay bị nghẽn | gián đoạn | thiếu ổn định
+quyết liệt 0.8 | quyết liệt | sâu sát | sát sao | quan tâm | chú trọng
-quyết liệt 0.8 | chưa quyết liệt | thiếu quyết liệt | chưa sâu sát | thiếu sâu sát | chưa quan tâm | thiếu quan tâm | chưa sát sao | thiếu sát sao | chưa chú trọng | buông lỏng | chưa quan tâm đúng mức | chưa thật sự quyết liệt | chưa thật sự quan tâm
+triệt để 0.8 | triệt để | dứt điểm
-triệt để 0.8 | chưa triệt để | không triệt để | chưa dứt điểm
+sát 0.8 | sát | phù hợp | sát thực tế | sát tình hình | sát thực tiễn
-sát 0.8 | chưa sát | chưa phù hợp | không phù hợp | chưa sát thực tế | chưa sát tình hình | chưa sát thực tiễn
+tích cực 0.5 | tích cực | chủ động | nhiệt tình
-tích cực 0.8 | chưa tích cực | thiếu tích cực | chưa chủ động | thiếu chủ động | thụ động | trông chờ | ỷ lại | trông chờ ỷ lại
+phức tạp 1 | phức tạp | diễn biến phức tạp | tiềm ẩn phức tạp
+kéo dài 0.6 | kéo dài
+bền vững 0.8 | bền vững
-bền vững 0.8 | chưa bền vững | không bền vững | thiếu bền vững | thiếu tính bền vững
+rõ 0.6 | rõ | rõ ràng | cụ thể | rõ nét
-rõ 0.6 | chưa rõ | chưa rõ ràng | chưa cụ thể | thiếu cụ thể | chung chung | chưa rõ nét
+nghiêm 0.8 | nghiêm | nghiêm túc
-nghiêm 0.8 | chưa nghiêm | chưa nghiêm túc | thiếu nghiêm túc | không nghiêm
+sâu 0.6 | sâu rộng | sâu | sâu sắc
-sâu 0.6 | chưa sâu | chưa sâu rộng | chưa sâu sắc
+gương mẫu 0.8 | gương mẫu | nêu gương | tiền phong gương mẫu
-gương mẫu 0.8 | thiếu gương mẫu | chưa gương mẫu
+khoa học 0.8 | khoa học
-khoa học 0.8 | chưa khoa học | thiếu khoa học
+sáng tạo 0.8 | sáng tạo | đổi mới | linh hoạt
-sáng tạo 0.8 | chưa sáng tạo | thiếu sáng tạo | chậm đổi mới | chưa đổi mới | thiếu linh hoạt | rập khuôn
+kiên quyết 0.8 | kiên quyết
+tự giác 0.8 | tự giác
+công khai 0.8 | công khai | minh bạch | công khai minh bạch
+vững 0.6 | vững | vững vàng
+chính xác 0.8 | chính xác
+thu hút 0.8 | hấp dẫn | phong phú | đa dạng
-thu hút 0.8 | đơn điệu | nghèo nàn
"""
"""One pole a line: direction, axis, what it weighs, then its phrases, read without filling words."""

NEGATORS = ("chưa", "không", "chẳng", "thiếu")
"""Turn what follows in the clause."""

BREAKS = ("nhưng", "song", "mà", "do", "nên", "vì")
"""End the reach of a negator."""

PHRASES_FILLING = (
    "nhất là", "một số", "một bộ phận", "có lúc", "có nơi", "có mặt", "có khi", "đôi khi", "đôi lúc", "hiện nay", "bộ phận",
    "thời gian qua", "trong thời gian qua", "hầu hết", "trên địa bàn", "trên địa bàn xã", "trên địa bàn huyện", "thời gian tới",
    "trên địa bàn tỉnh", "trên địa bàn phường", "thật sự", "thực sự", "so với", "đề ra", "tiếp tục", "đối với", "cùng kỳ", "cùng kỳ năm trước",
    "năm trước", "ngày càng", "nhìn chung", "mặc dù", "trong khi", "trong khi đó", "chủ yếu", "phần lớn", "tình trạng", "công tác",
    "hoạt động", "tình hình", "phục vụ", "phục vụ công tác", "số lượng", "địa bàn", "địa phương", "đơn vị", "bước đầu", "cơ bản", "tinh thần", "ý thức trách nhiệm", "hộ gia đình", "danh hiệu", "thường xuyên xảy ra", "còn tồn tại", "tồn tại", "ở một số nơi", "một số nơi",
    "thị trấn", "thành phố", "nguyên nhân", "do đó", "dẫn đến", "quá trình", "trong quá trình", "lực lượng", "nghiêm trọng", "nguy cơ", "thực tế", "trong việc", "nói chung", "vùng sâu vùng xa", "nhất định", "đáng kể",
)  # fmt: skip
"""Phrases that say nothing of the matter."""

ASKING = (
    "xem xét", "quan tâm", "sớm", "sớm có", "đề nghị", "kiến nghị", "đề xuất", "kính đề nghị", "tạo điều kiện", "có biện pháp",
    "có giải pháp", "có kế hoạch", "có chủ trương", "cho phép", "nghiên cứu", "mong", "mong muốn", "có", "tham mưu", "chỉ đạo",
)  # fmt: skip
"""Phrases that say nothing more in a request."""

SINGLE_FILLING = (
    "còn vẫn đã đang sẽ được bị các những một của cho với và ở tại về trong trên khi là thì để từ đến theo rất quá hơn so cũng cần phải này đó "
    "ra nữa qua thấy nay từng luôn đều lại mức tính cấp xã phường huyện tỉnh việc sự nhiều nơi sau trước đối như hay rồi nhằm vừa cùng giữa "
    "mọi toàn cả chỉ vào lên xuống đây ấy nào thêm gồm các"
    " nặng lớn tuyến thường gây  các hay"
)
"""Words that say nothing alone."""

LIGHT = (
    "thực hiện triển khai tổ chức tiến hành công việc nhiệm vụ yêu cầu nhu cầu tiến độ kết quả tỷ lệ chất lượng vai trò trách nhiệm mặt khâu lĩnh vực thôn bản "
    "buôn làng ấp khóm khu phố tổ dân bộ phận hệ thống chế độ chính sách nội dung biện pháp giải pháp văn bản đầu tư ban hành giao quản lý thi hành hoàn thành đạt sử dụng mở"
)
"""Words that say little: their syllables weigh a fifth."""
