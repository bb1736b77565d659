"""Words that give work: who is to do what, with whom, by when (R10, R12).

In lower case with tone marks in their older place, as `Prepared.lower` has them.
"""


def words(text: str) -> frozenset[str]:
    """Give the words written with commas between them."""
    return frozenset(" ".join(word.split()) for word in text.split(",") if word.strip())


# Deeds that open what a body does: its name ends before them. Of two syllables or more they are sure.
DEEDS = words(
    """
    chủ trì, chịu trách nhiệm, có trách nhiệm, có nhiệm vụ, khẩn trương, tiếp tục, tập trung, nghiêm túc,
    chủ động, thường xuyên, phối hợp, tham mưu, xây dựng, ban hành, tổ chức, triển khai, thực hiện, rà soát,
    hoàn thành, hoàn thiện, báo cáo, tăng cường, đẩy mạnh, nâng cao, quán triệt, lãnh đạo, chỉ đạo, hướng dẫn,
    đôn đốc, kiểm tra, theo dõi, tổng hợp, bố trí, cân đối, đề xuất, thẩm định, phát huy, bám sát, nhận thức,
    nắm vững, xác định, quan tâm, tạo điều kiện, phân công, khắc phục, bảo đảm, đảm bảo, tuyên truyền,
    đồng hành, kịp thời, nhanh chóng, đổi mới, duy trì, giám sát, vận động, phân bổ, cập nhật, nghiên cứu,
    lựa chọn, kiểm điểm, đánh giá, chuẩn bị, cụ thể hóa, đồng loạt, tiến hành, tiếp thu, giải quyết, xử lý,
    công khai, chấm dứt, khởi công, bàn giao, đăng ký, quyết liệt, ưu tiên, huy động, trực tiếp, nêu cao,
    giữ vững, quản lý, đăng tải, tháo gỡ, hỗ trợ, đào tạo, bồi dưỡng, chấn chỉnh, tham gia, siết chặt,
    thành lập, gương mẫu, phê duyệt, kiện toàn, sắp xếp, biên soạn, thu hồi, khen thưởng, đầu tư, phổ biến,
    định kỳ, kiên quyết, thống nhất, quy hoạch, lồng ghép, cử cán bộ, lập kế hoạch, lập danh sách, lập hồ sơ,
    nhân rộng, sơ kết, tổng kết, cung cấp, số hóa, tập huấn, phát động, hằng năm, hằng quý, hằng tháng,
    xem xét, làm rõ, giải ngân, đối chiếu, xác minh, lắp đặt, vận hành, mua sắm, trang bị, thiết lập, ký kết,
    truyền thông, tập hợp, phân tích, điều chỉnh, sửa đổi, khai thác, ứng dụng, áp dụng, củng cố, kết nối,
    chia sẻ, giới thiệu, thí điểm, thi công, thiết kế, nâng cấp, cải tạo, nghiệm thu, quyết toán, tuyển dụng,
    điều động, luân chuyển, phòng ngừa, ngăn chặn, phát hiện, điều tra, giao đất, đo đạc, cấp giấy, cấp phép,
    cấp phát, cấp thẻ, cấp kinh phí, cấp đủ, di dời, sơ tán, khôi phục, biểu dương, phê bình, thi hành,
    chấp hành, tuân thủ, cam kết, góp ý, thông qua, công bố, thông báo, nhắc nhở, bổ nhiệm, lập báo cáo,
    thu thập, phản ánh, thông tin về, tạm dừng, phát triển, khảo sát, thống kê, niêm yết, thanh tra,
    tiếp nhận, bổ sung, xây mới, sửa chữa, đấu tranh, rà lại, kiểm kê, kiểm đếm, soạn thảo, phân loại,
    nắm tình hình, nắm chắc, nắm bắt, chuyển giao, nhập dữ liệu, nhập số liệu, lên phương án, lên kế hoạch,
    lên danh sách, giải đáp, trả lời, xác nhận, biểu diễn, vệ sinh, tổng vệ sinh, tuần tra, trực ban, kêu gọi,
    đăng nhập, khám sàng lọc, tiêm chủng, tham vấn, tư vấn, bố phòng, ứng trực, túc trực, cắm biển, hạ giải,
    ra quân, ký cam kết, tu sửa, tu bổ, nạo vét, khơi thông, gia cố, chằng chống, neo đậu, neo buộc, thu gom,
    phân luồng, cảnh giới, cứu nạn, cứu hộ, tiếp dân, đối thoại, lắng nghe, tiếp xúc, trả kết quả, rút ngắn,
    cắt giảm, đơn giản hóa, tự kiểm tra, tự rà soát, tự đánh giá, tự chấm điểm, chấm điểm, xếp loại, bình xét,
    tôn vinh, nhân bản, in ấn, phát hành, phát sóng, phát thanh, mở chuyên mục, mở lớp, mở đợt, mở rộng,
    mở các lớp, mở hội nghị, mở thêm, tổ chức lại, đặt hàng, đấu thầu, đấu giá, chi trả, bồi thường,
    giải phóng, giải tỏa, cưỡng chế, tháo dỡ, kiểm soát, kiểm tra lại, kiểm định, hiệu chỉnh, hiệu đính,
    bảo trì, bảo dưỡng, bảo quản, bảo vệ, giữ gìn, chăm sóc, chăm lo, nuôi dưỡng, trợ giúp, giúp đỡ, đỡ đầu,
    kết nghĩa, thăm hỏi, động viên, hòa giải, ghi chép, ghi hình, chụp ảnh, lưu trữ, chỉnh lý, bàn bạc,
    thảo luận, cho ý kiến, quyết định, lập biên bản, lập sổ, mở sổ, khóa sổ, đối soát, dán nhãn, chuyển đổi,
    tái cơ cấu, cơ cấu lại, sáp nhập, giải thể, chia tách, tiếp quản, ứng phó, diễn tập,
    huấn luyện, luyện tập, tuyển quân, tuyển chọn, tuyển sinh, tuyển mới, giảng dạy, học tập, nghiêm cấm,
    cấm biển, kiểm dịch, tiêu hủy, khoanh vùng, phun thuốc, dập dịch, điều trị, thu dung, phân tuyến, hội
    chẩn,
    tăng thời lượng, làm đầu mối, làm việc, làm tốt, chốt số liệu, chốt danh sách, đưa tin, viết bài,
    dự báo, cảnh báo, gia hạn, thu thuế, thu nộp, thu nợ, đối ứng, ủng hộ, quyên góp, đóng góp, kiến nghị,
    tự giác, mạnh dạn, sáng tạo, linh hoạt, kết hợp, liên hệ, liên kết, trao đổi, giao ban, giao lưu,
    phân cấp, ủy quyền, phân quyền, phân định, phân nhóm, phân tách, giao chỉ tiêu, giao nhiệm vụ, giao ban,
    vào cuộc, chung tay, nói không, tiết kiệm, tiết giảm, thắt chặt, hạn chế, loại bỏ, xóa bỏ,
    xóa nhà tạm, xóa mù chữ, phủ sóng, kéo cáp, kéo điện, đóng điện, cấp điện, cấp nước, trồng cây, trồng mới,
    tạm ứng, đấu nối, đối thoại, mời chuyên gia, xin ý kiến, lấy ý kiến, lấy phiếu, lấy mẫu, trưng cầu, tra
    cứu, ký số,
    đồng bộ, làm sạch, làm giàu, rút kinh nghiệm, nêu gương, noi gương, học tập lại, dự kiến, dự toán,
    lập dự toán, lập đề án, lập phương án, lập quy hoạch, lập đoàn, lập tổ, cử người, dự trù, dự trữ, trưng
    bày, hoàn tất, di dời, tổng duyệt, hiệp
    thương, kết
    thúc, giải trình, phụ trách, phục hồi,
    kiểm thử, đảm nhiệm, làm xong, ứng trước, ứng vốn, trích kinh phí, bảo lãnh,
    buông lỏng, cho vay, thông tin kịp thời, thông tin rộng rãi, thông tin đầy đủ, thông tin tuyên truyền,
    định hướng, khoanh định, nâng chất lượng, nâng mức, nâng tỷ lệ, nâng dần, nâng hạng, hằng tuần, hằng ngày,
    hàng tuần, hàng tháng, hàng quý, hàng năm, trực cấp cứu, trực chiến, trực chốt, cử đại diện, cử
    tuyển, thông xe, thanh toán, nhập ngũ, cung ứng, dẹp bỏ, nộp lại, giao đủ,
    yêu cầu, giao nhận, thu thập, vớt rác, kiểm soát, cấp nước, điện khí hóa, tiêm vét, tiêm phòng, phủ
    kín, ổn định, điều hành, điều phối, đón tiếp, canh gác, bốc dỡ, trang trí, cứu chữa, sơ cứu, sơn lại, mắc
    điện, đấu điện, mở cửa, khóa van, xả lũ, tích nước, bơm nước, gieo cấy, xuống giống, khử trùng, cách
    ly, định giá, thẩm tra, khởi tố, tống đạt, xử phạt, sát hạch, thi tuyển, miễn nhiệm, nêu tên, biểu
    quyết, tất toán, hoàn ứng, hoàn trả, khấu trừ, đốc thúc, miễn giảm, giãn nợ, khoanh nợ, rót vốn, bình
    ổn, bốc
    xếp, tiếp tế, gặp gỡ, tiếp đón, hộ đê, chống hạn, chống rét, chống nóng, che chắn, lợp lại, di
    chuyển, bám dân, bám nắm, bám địa bàn, hưởng ứng, tham quan, biên tập, dịch tài liệu, đính chính,
    sao lưu, tích hợp, liên thông, chuẩn hóa, tạo lập, mã hóa, cài đặt, kích hoạt, xác lập, triệt phá,
    mật phục, ngăn ngừa, răn đe, cảm hóa, điểm danh, tập kết, ứng cứu, chi viện, quảng bá, thu hút, tiêu
    thụ, bao tiêu, sơ chế, tỉa thưa, khoanh nuôi, đốt dọn, đình chỉ, ôn tập, phụ đạo, kèm cặp, tính
    toán, cân nhắc, tập dượt, dâng hương, tri ân, tôn tạo, trùng tu, đảm trách, gánh vác, duy tu, vá
    đường, thảm nhựa, đổ bê tông, trục vớt, lai dắt, bắn pháo hiệu, hoạch định, chắp bút, phản biện, thể
    chế hóa, coi thi, bổ khuyết, trông giữ, soát vé, tuyệt đối,
    luân phiên, sẵn sàng, thay phiên, chốt chặn, phân công nhau, trợ cấp, dự họp, dự hội nghị,
    dự tập huấn, dự lớp, dự lễ, dự đại hội, dự sinh hoạt, dự buổi, dự phiên, dự thảo, đứng ra, đứng tên,
    nhân mô hình, bàn chương trình, bàn kế hoạch, bàn biện pháp, bàn giải pháp, bàn phương án,
    thanh quyết toán, mời thầu, hạ ngầm, kiểm toán, tuyên dương, bãi bỏ, trấn áp, quản thúc, cứu trợ,
    nhận đỡ đầu, chống dột, vận chuyển, phân khai, trích đo, nhắn tin, thiêu hủy, đảm nhận, giằng néo,
    kết luận vụ việc, kết luận nội dung, kết luận thanh tra, kết luận kiểm tra, thu giữ, thu mua, thu dọn,
    chia lửa, tuyển lựa, tiếp sức, trực tàu, trực 24/24, trực 100%
    """
)  # fmt: skip

# Verbs of one syllable: each with the words after which ("before it") or before which it is part of a noun.
SHORT_DEEDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    verb: (words(after), words(before))
    for verb, after, before in (
        ("cần", "hậu, chuyên", "thơ, cù, giờ, thiết"),
        ("phải", "bên, lẽ", ""),
        ("sẽ", "", ""),
        ("nhập", "sáp, gia, xuất, thâm, hội, du, thu, đột, quy, bột, thiệt", "khẩu, cư, học, viện, "
        "cảnh, siêu"),
        ("điều", "bài, nhiều, những, các, mọi, số, mấy, theo, khoản, tại, từng, một, vài, định, và, "
        "cao, thấp",
         "kiện, tra, trị, hành, phối, khoản, này, đó, chỉnh, dưỡng, lệ, ước, hòa, tiết, gì, trên, "
         "khiển, chế"),
        ("gắn", "", "bó, kết, liền, với"), ("gom", "thu", ""), ("hủy", "tiêu, phá", "hoại"),
        ("gõ", "", ""), ("thông", "giao, truyền, phổ, cảm, viễn, lưu, liên, khai, hệ", "tin, qua, báo, "
        "thường, minh, suốt, tấn"), ("gác", "", "thi, xép"), ("thuê", "", ""), ("rào", "hàng, tường",
        ""), ("san",
        "", ""),
        ("lắng nghe", "", ""), ("đóng", "", "góp, quân"), ("đào", "", "tạo"), ("thả", "", ""), ("chặn",
        "", ""),
        ("nên", "", ""),
        ("trình", "chương, công, quy, quá, lộ, giáo, hành, tiến, phát, đề, trưng, truyền, xuất", "độ, diễn"),
        ("gửi", "tiền, ký", "xe"),
        ("sớm", "", ""),
        ("ngay", "", ""),
        ("giúp", "", ""),
        ("mở", "cởi, cửa, nguồn", "cửa"),
        ("đưa", "", ""),
        ("lấy", "", ""),
        ("dọn", "", ""),
        ("trao", "", "đổi"),
        ("nộp", "", ""),
        ("xóa", "", ""),
        ("giảm", "suy", ""),
        ("cử", "bầu, ứng, tranh, đề, cắt", "tri, tạ"),
        ("chốt", "tổ, điểm, chủ, mấu, các", "chặn"),
        ("sửa", "", ""),
        ("thay", "", "mặt, vì, cho"),
        ("xây", "nhà", ""),
        ("trồng", "cây, vùng, gieo, nuôi", "trọt"),
        ("lập", "công, dân, độc, xác, thiết, thành, trung, tạo", "trường, luận, tức, pháp, hiến"),
        ("chọn", "kén, lựa", ""),
        ("diễn", "trình, biểu, tái", "đàn, viên, ra, biến"),
        ("phát", "xuất, truyền, tự, bộc, tái", "sinh, thanh, hiện, triển, minh, xít"),
        ("treo", "", ""), ("báo", "nhà, tờ, thông, bản", "cáo, chí, đài, động, hiệu, và"),
        ("trực", "thường, chính", "thuộc, tiếp, tuyến, ban, quan, giác"),
        ("nâng", "", ""), ("dành", "", ""), ("dẹp", "", ""), ("thử", "", "thách"),
        ("dán", "", ""), ("rải", "", ""),
        ("phun", "", ""), ("vớt", "", ""),
        ("quét", "", ""), ("vẽ", "", ""), ("kẻ", "", ""), ("gỡ", "", ""), ("tháo", "", ""),
        ("đo", "", ""), ("đếm", "", ""), ("ký", "thư, chữ, đăng, nhật, bút", "túc, sự, hiệu"),
        ("họp", "cuộc, phiên, kỳ, buổi, phòng, giấy mời", "báo"),
        ("làm", "việc, cách, cán bộ, người", ""),
        ("soát", "kiểm, trinh", "vé"), ("tiêm", "", ""), ("khám", "phòng, cơ sở, khu", "phá"),
        ("thăm", "", ""), ("tặng", "", ""), ("ngừng", "", ""), ("dừng", "điểm, trạm", ""),
        ("giao", "bàn, chuyển, ngoại, được, tiếp, bưu", "thông, lưu, ban, hữu, dịch, thoa"),
        ("nhận", "xác, chứng, tiếp, bộ phận tiếp, thu", "thức"),
        ("trả", "chi", "kết quả tại"), ("mua", "", ""), ("nuôi", "chăn", ""), ("dựng", "xây", ""),
        ("đắp", "", ""), ("khoan", "", ""), ("nạo", "", ""), ("cắm", "", ""), ("ghi", "", ""),
        ("kê", "thống, kiểm, liệt", ""), ("ghép", "", ""), ("chia", "", ""), ("gộp", "", ""),
        ("tách", "", ""), ("bỏ", "", ""), ("quay", "", ""), ("viết", "", ""), ("đọc", "", ""),
        ("mời", "giấy, khách", ""), ("giữ", "", ""), ("tìm", "", ""), ("chuyển", "", "đổi số"),
        ("cắt", "", ""), ("kéo", "", ""), ("bắc", "vùng, miền, phía, khu vực", ""),
        ("rút", "", ""), ("đặt", "", "tại, ở"), ("dùng", "", ""), ("vay", "", ""), ("xin", "", ""),
        ("thu", "nguồn, doanh, tiền, mùa", "nhập, ngân sách, hút"),
        ("dạy", "", ""), ("truy", "", "cập"), ("bắt", "", ""), ("xét", "", ""), ("rà", "", "soát"),
        ("đăng", "hải, báo, cao, đèn", "ký, cai, tải, nhập, kiểm, quang, khoa"),
        ("dự", "tham, đến, mời, can, hiện, được", "án, toán, thảo, kiến, phòng, báo, trữ, luật, nguồn, "
        "thi, bị, định, thính, "
         "trù, ước, đoán, khán, tuyển, họp, hội, tranh, đại, khuyết, lễ, thu"),
        ("hứa", "lời", "hẹn"),
        ("đề ra", "", ""), ("lo", "", ""), ("kẻ", "", ""), ("cõng", "", ""), ("lắp", "", ""),
        ("in", "", ""), ("đi", "", "lại"), ("tự", "trật, thứ, lần lượt", "vệ, quản, do, trị"),
        ("hiến", "cống", "pháp, kế"), ("góp", "", ""), ("ra", "", ""), ("soạn", "", ""), ("sắm", "", ""),
        ("khai", "", "thác, báo, trường, giảng"), ("luyện", "", ""), ("tuyển", "", ""),
        ("bán", "", "kính, trú, công, nguyệt, sơn địa, dẫn"),
        ("cho", "", ""), ("chấm", "", ""), ("cấp", "các, cung, nâng, trung, cao, sơ, mỗi, hai, ba, từng, ở",
         "cứu, ủy, xã, tỉnh, huyện, cơ sở, trên, dưới, hội, mình, trưởng, ngành, thôn, phòng, đội"),
    )
}  # fmt: skip

# After these a deed is part of a name or of another word: "các tổ chức", "Đoàn kiểm tra", "Ban chỉ đạo".
NO_DEED_AFTER: dict[str, frozenset[str]] = {
    "tổ chức": words("ban, các, cấp, và, từng, mỗi, những, phòng, công tác, sở, của, cơ quan, ngành"),
    "kiểm tra": words("ủy ban, đoàn, tổ, cuộc, được, công tác, cơ quan"),
    "giám sát": words("đoàn, tổ, được, cuộc, ban, công tác"),
    "thanh tra": words("đoàn, chánh, được, cơ quan, ban, ngành, phó chánh"),
    "chỉ đạo": words("ban, được"),
    "lãnh đạo": words("các, đồng chí, tập thể, cán bộ, ban, cấp, và"),
    "tham mưu": words("ban, bộ phận, tổng, được, cơ quan, trưởng phòng"),
    "quản lý": words("cơ quan, ban, cán bộ, cục, phòng, chi cục, đội, trung tâm, bộ phận, hạt"),
    "thành lập": words("mới, được"),
    "xây dựng": words("ban, đầu tư, công ty, công tác"),
    "điều tra": words("cơ quan, cảnh sát, cơ quan cảnh sát, đoàn, tổ"),
    "công tác": words("tổ, ban, đoàn"),
    "tuyên truyền": words("tổ, đội, ban, công tác, phòng, cơ quan"),
    "phát triển": words("đầu tư và, trung tâm, ban, quỹ, quỹ đầu tư"),
    "bảo vệ": words("tổ, đội, lực lượng, phòng, ban, tổ chức"),
    "hòa giải": words("tổ, ban, hội đồng"),
    "phối hợp": words("cơ quan, đơn vị, các cơ quan"),
    "chủ trì": words("cơ quan, đơn vị, các cơ quan, được giao"),
    "hỗ trợ": words("trung tâm, tổ, quỹ"),
    "cứu hộ": words("và, cứu nạn"),
    "cứu nạn": words("cứu hộ, tìm kiếm, và"),
    "đào tạo": words("và, phòng, cơ sở, giáo dục, trung tâm"),
    "bồi dưỡng": words("và, trung tâm, đào tạo"),
    "truyền thông": words("và, trung tâm, cơ quan, tổ, phòng, ban"),
    "đầu tư": words("và, chủ, ban, quỹ, nhà"),
    "chuyển đổi": words("tổ, ban, trung tâm"),
    "liên hệ": words(""),
    "phát thanh": words("đài, báo và, trạm"),
    "đối ngoại": words("ban, phòng"),
    "tổng hợp": words("phòng, bộ phận, tổ, khối"),
    "kiểm soát": words("ban, trung tâm, đội, trạm, chốt"),
    "điều trị": words("khoa, cơ sở, khu"),
    "tuần tra": words("tổ, đội, trạm"),
    "bầu cử": words("ủy ban"),
    "khen thưởng": words("thi đua"),
    "phổ biến": words("hội đồng"),
    "thẩm định": words("hội đồng, tổ, cơ quan"),
    "tiếp nhận": words("bộ phận, cơ quan, trạm"),
    "tiếp dân": words("ban, bộ phận, phòng"),
    "chuẩn bị": words("ban, tổ"),
    "học tập": words("trung tâm"),
}  # fmt: skip
# Before these, and before a number, a word of the table above is a deed whatever stands before it.
SURE_BEFORE: dict[str, frozenset[str]] = {
    "tổ chức": words("ít nhất, tối thiểu, hội nghị, lễ, lớp, đợt, các hoạt động, các lớp, ra quân, "
    "tuyên truyền, quán triệt, "
    "thực hiện, triển khai, cho, ký, kiểm tra, tập huấn"),
}  # fmt: skip
# Before these a deed is part of another word: "tổ chức đảng", "xây dựng Đảng".
NO_DEED_BEFORE: dict[str, frozenset[str]] = {
    "tổ chức": words("đảng, chính trị, đoàn thể, cơ sở, công đoàn, thành viên, liên quan, tín dụng, xã hội"),
    "xây dựng": words("đảng"),
    "thống kê": words("tỉnh, huyện, cơ sở, khu vực, thành phố"),
    "thanh tra": words("tỉnh, huyện, sở, chính phủ, bộ, thành phố, nhà nước"),
    "chủ trì": words("hội nghị, cuộc họp, họp, buổi, điểm cầu, tại, phiên, lễ, cuộc, chương trình"),
}  # fmt: skip


# Words of urgency or recurrence: a time without a day (R12).
DAYLESS_TIMES = (
    "ngay sau hội nghị này", "ngay sau hội nghị", "ngay sau cuộc họp", "ngay từ đầu năm", "trước mắt",
    "khẩn trương", "trong thời gian tới", "thời gian tới", "trong thời gian sớm nhất", "sớm nhất",
    "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần",
    "hằng ngày", "hàng ngày", "thường xuyên", "trong nhiệm kỳ", "ngay",
)  # fmt: skip
