"""Words that give work: who is to do what, with whom, by when (R10, R12).

In lower case with tone marks in their older place, as `Prepared.lower` has them.
"""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in text.split(",") if word.strip())


# Deeds that open what a body does: its name ends before them. Of two syllables or more they are sure.
DEEDS = _words(
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
    đấu nối, đối thoại, mời chuyên gia, xin ý kiến, lấy ý kiến, lấy phiếu, lấy mẫu, trưng cầu, tra cứu, ký số,
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
    kín, trợ cấp
    """
)  # fmt: skip

# Verbs of one syllable: each with the words after which ("before it") or before which it is part of a noun.
SHORT_DEEDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    verb: (_words(after), _words(before))
    for verb, after, before in (
        ("cần", "hậu, chuyên", "thơ, cù, giờ, thiết"),
        ("phải", "bên, lẽ", ""),
        ("sẽ", "", ""),
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
        ("thay", "", "mặt, vì"),
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
        ("rút", "", ""), ("đặt", "", ""), ("dùng", "", ""), ("vay", "", ""), ("xin", "", ""),
        ("thu", "nguồn, doanh, tiền, mùa", "nhập, ngân sách, hút"),
        ("dạy", "", ""), ("truy", "", "cập"), ("bắt", "", ""), ("xét", "", ""), ("rà", "", "soát"),
        ("đề ra", "", ""), ("lo", "", ""), ("kẻ", "", ""), ("cõng", "", ""), ("lắp", "", ""),
        ("in", "", ""), ("đi", "", "lại"), ("tự", "trật, thứ, lần lượt", "vệ, quản, do, trị"),
        ("hiến", "cống", "pháp, kế"), ("góp", "", ""), ("ra", "", ""), ("soạn", "", ""), ("sắm", "", ""),
        ("khai", "", "thác, báo, trường, giảng"), ("luyện", "", ""), ("tuyển", "", ""),
        ("bán", "", "kính, trú, công, nguyệt, sơn địa, dẫn"),
        ("cho", "", ""), ("chấm", "", ""), ("cấp", "các, cung, nâng, trung, cao, sơ, mỗi, hai, ba, từng, ở",
         "ủy, xã, tỉnh, huyện, cơ sở, trên, dưới, hội, mình, trưởng, ngành, thôn, phòng, đội"),
    )
}  # fmt: skip

# After these a deed is part of a name or of another word: "các tổ chức", "Đoàn kiểm tra", "Ban chỉ đạo".
NO_DEED_AFTER: dict[str, frozenset[str]] = {
    "tổ chức": _words("ban, các, cấp, và, từng, mỗi, những, phòng, công tác, sở, của, cơ quan, ngành"),
    "kiểm tra": _words("ủy ban, đoàn, tổ, cuộc, được, công tác, cơ quan"),
    "giám sát": _words("đoàn, tổ, được, cuộc, ban, công tác"),
    "thanh tra": _words("đoàn, chánh, được, cơ quan, ban, ngành, phó chánh"),
    "chỉ đạo": _words("ban, được"),
    "lãnh đạo": _words("các, đồng chí, tập thể, cán bộ, ban, cấp, và"),
    "tham mưu": _words("ban, bộ phận, tổng, được, cơ quan, trưởng phòng"),
    "quản lý": _words("cơ quan, ban, cán bộ, cục, phòng, chi cục, đội, trung tâm, bộ phận, hạt"),
    "thành lập": _words("mới, được"),
    "xây dựng": _words("sở, bộ, phòng, ban, đầu tư, công ty, công tác"),
    "điều tra": _words("cơ quan, cảnh sát, cơ quan cảnh sát, đoàn, tổ"),
    "công tác": _words("tổ, ban, đoàn"),
    "tuyên truyền": _words("tổ, đội, ban, công tác, phòng, cơ quan"),
    "phát triển": _words("đầu tư và, trung tâm, ban, quỹ, quỹ đầu tư"),
    "bảo vệ": _words("tổ, đội, lực lượng, phòng, ban, tổ chức"),
    "hòa giải": _words("tổ, ban, hội đồng"),
    "phối hợp": _words("cơ quan, đơn vị, các cơ quan"),
    "chủ trì": _words("cơ quan, đơn vị, các cơ quan, được giao"),
    "hỗ trợ": _words("trung tâm, tổ, quỹ"),
    "cứu hộ": _words("và, cứu nạn"),
    "cứu nạn": _words("cứu hộ, tìm kiếm, và"),
    "đào tạo": _words("và, phòng, cơ sở, giáo dục, trung tâm"),
    "bồi dưỡng": _words("và, trung tâm, đào tạo"),
    "truyền thông": _words("và, trung tâm, cơ quan, tổ, phòng, ban"),
    "đầu tư": _words("và, chủ, ban, quỹ, nhà"),
    "chuyển đổi": _words("tổ, ban, trung tâm"),
    "liên hệ": _words(""),
    "phát thanh": _words("đài, báo và, trạm"),
    "đối ngoại": _words("ban, phòng"),
    "tổng hợp": _words("phòng, bộ phận, tổ, khối"),
    "kiểm soát": _words("ban, trung tâm, đội, trạm, chốt"),
    "điều trị": _words("khoa, cơ sở, khu"),
    "tuần tra": _words("tổ, đội, trạm"),
    "bầu cử": _words("ủy ban"),
    "khen thưởng": _words("thi đua"),
    "phổ biến": _words("hội đồng"),
    "thẩm định": _words("hội đồng, tổ, cơ quan"),
    "tiếp nhận": _words("bộ phận, cơ quan, trạm"),
    "tiếp dân": _words("ban, bộ phận, phòng"),
    "chuẩn bị": _words("ban, tổ"),
    "học tập": _words("trung tâm"),
}  # fmt: skip
# Before these a deed is part of another word: "tổ chức đảng", "xây dựng Đảng".
NO_DEED_BEFORE: dict[str, frozenset[str]] = {
    "tổ chức": _words("đảng, chính trị, đoàn thể, cơ sở, công đoàn, thành viên, liên quan, tín dụng, xã hội"),
    "xây dựng": _words("đảng"),
    "thống kê": _words("tỉnh, huyện, cơ sở, khu vực, thành phố"),
    "thanh tra": _words("tỉnh, huyện, sở, chính phủ, bộ, thành phố, nhà nước"),
    "chủ trì": _words("hội nghị, cuộc họp, họp, buổi, điểm cầu, tại, phiên, lễ, cuộc, chương trình"),
}  # fmt: skip

# Words after the subject that tell and do not give: what is done, being done, or not so.
TELLING = _words(
    """
    đã, đang, vừa, mới, được, bị, là, có, còn, chưa, đều, luôn, vẫn, không, gồm, hiện, đạt, cũng, cho biết,
    nêu, đề nghị, kiến nghị, cho rằng, nói, ghi nhận, biểu dương, đánh giá cao, phát biểu, dự họp, dự hội
    nghị,
    tham dự, quyết nghị, phấn đấu, quyết tâm, hy vọng, mời, nhận được, điện thoại, liên hệ, trân trọng,
    kính mời, kính đề nghị
    """
)  # fmt: skip

# Organisations: what may be told to do something, by the words that open its name.
UNIT_HEADS = _words(
    """
    ủy ban, ubnd, ubmttq, ubkt, hđnd, hội đồng, sở, ban, bộ, cục, vụ, phòng, công an, đảng ủy, đảng bộ, chi
    bộ,
    tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy, văn phòng, mặt trận, mttq, đoàn, hội, liên đoàn, thanh tra,
    kho bạc, ngân hàng, báo, đài, trường, trung tâm, bệnh viện, trạm, viện, chi cục, tổng cục, cấp ủy,
    chính quyền, thủ trưởng, người đứng đầu, lãnh đạo, chủ tịch, giám đốc, bí thư, trưởng, đơn vị, cơ quan,
    địa phương, tổ, lực lượng, đội, cán bộ, viện kiểm sát, tòa án, bảo hiểm, bhxh, hiệu trưởng, bưu điện,
    tỉnh đoàn, huyện đoàn, thành đoàn, chi hội, cấp hội, quân sự, ban chỉ huy, xã, phường, huyện, tỉnh,
    thành phố, thường trực, tiểu ban, ngành, tổ chức, khối, điện lực, doanh nghiệp, phó, thị xã, hợp tác xã,
    học viện, đại học, nhà, ban chỉ đạo, nhóm, bch, btv, ban thường vụ, tham mưu, thôn, ấp, hạt,
    xã đoàn, đồn, đảng đoàn, chi, đảng bộ, công đoàn, hiệp hội, công ty, tổng công ty, tập đoàn, công chức,
    chánh, viên chức, đảng viên, đoàn viên, hội viên, giáo viên, chủ đầu tư, nhà thầu, vườn, ủy viên, thành
    viên,
    kiểm lâm, thuế, hải quan, cảng, nông trường, lâm trường, sư đoàn, trung đoàn, tiểu đoàn, đại đội, lữ đoàn,
    quân khu, vùng, chi đoàn, liên chi đoàn, khoa, bộ môn, tổ dân phố, khu phố, khu, bản, buôn, làng, khóm,
    xóm,
    cụm, quận, thị trấn, đặc khu, các cấp, tập thể, mttq việt nam, bộ phận, trực ban, kế toán, hạt
    trưởng,
    đội trưởng, tổ trưởng, cục trưởng, viện trưởng, vụ trưởng, chi cục trưởng, chỉ huy, chính ủy, mạng
    lưới, ubmt,
    liên hiệp, hđqt, ban giám hiệu, ban giám đốc, đảng, huyện đội, cảnh sát, bộ đội, biên phòng, pccc, quỹ,
    phân hiệu, phân xưởng, xí nghiệp, nhà máy, chợ, siêu thị, bến xe, chùa, phó chủ tịch, phó giám đốc, mặt
    trận,
    văn phòng đăng ký, chủ nhiệm, ủy viên, đoàn thanh niên, bên, thanh niên, phụ nữ, nông dân, cựu chiến binh,
    nhà trường,
    chính phủ, quốc hội, thủ tướng, bộ trưởng, tòa, kiểm toán, đại biểu, viễn thông, viettel, vnpt, bảo
    tàng, thư viện, nhà hát, tand,
    vksnd, hải đội, hải quân, người sử dụng lao động, thống
    kê, hợp tác
    xã, ban đại
    diện, tập thể, liên minh
    """
)  # fmt: skip
# A head before these is part of another word: "xã hội", "hội nghị", "nhà nước".
NO_HEAD_BEFORE: dict[str, frozenset[str]] = {
    "xã": _words("hội"), "bộ": _words("máy, tiêu chí, câu hỏi, luật, số, mặt, hành, ảnh, sách, hồ sơ"),
    "hội": _words("nghị, trường, thảo, thi, diễn, nhập, đàm, họp, thao, khóa"),
    "ban": _words("hành, đầu, bố, công, đêm, ngày"), "tổ": _words("chức, quốc, tiên, ấm"),
    "báo": _words("cáo, động, hiệu"), "trường": _words("hợp, đời, kỳ"), "đoàn": _words("kết"),
    "vụ": _words("việc, án, mùa, cháy, tai, xuân, hè, đông"),
    "phòng": _words("chống, ngừa, học, cháy, khám, ngủ, thờ, ở"),
    "trung tâm": _words("của"), "đài": _words("loan, hoa"), "cục": _words("diện, bộ"),
    "nhà": _words("nước, ở, dột, tạm, cửa, nghèo"),
    "đội": _words("ngũ"), "sở": _words("hữu, thích, tại"), "chi": _words("tiết, phí, trả, ngân"),
    "chính quyền": _words("điện tử"), "khối": _words("lượng, đại đoàn kết"), "ngành": _words("nghề, học"),
    "trưởng": _words("thành"), "phó": _words("mặc"), "chủ tịch": _words("hồ chí minh"),
    "vùng": _words("trồng, ven, sâu, núi"),
    "cấp": _words("giấy, phép, phát, thẻ, bách, nước, điện, đủ, kinh"), "khu": _words("vực"),
    "nhóm": _words("giải pháp, nhiệm vụ, chỉ tiêu, vấn đề"), "chợ": _words("đen"),
    "bản": _words("tin, chất, đồ, thân, sắc, kiểm"),
    "quỹ": _words("đất"), "làng": _words("nghề"), "đảng": _words(""), "viện": _words("phí, dẫn"),
    "vườn": _words("cây, cam, rau"),
    "khoa": _words("học"), "bên": _words("cạnh, trong, ngoài, trên, dưới, mua, bán, lề, này, kia"),
    "thuế": _words("suất, đất"), "thành phố": _words(""), "tỉnh": _words(""),
    "tập thể": _words("dục"),
    "đồn": _words("điền, đoán"), "cụm": _words("công nghiệp, từ"), "chỉ huy": _words(""), "chánh": _words(""),
    "bảo hiểm": _words("y tế, thất nghiệp"), "cán bộ": _words(""), "hạt": _words("giống, điều, gạo"),
}  # fmt: skip
# "các chủ trương", "mọi trường hợp": before a body these words say how many of it.
DETERMINERS = ("tất cả các", "toàn thể các", "toàn bộ các", "tất cả", "toàn thể", "toàn bộ", "các",
"những", "một", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
               "mỗi", "từng", "toàn", "mọi", "hai", "ba")  # fmt: skip

# Words printed small that go on with the name of a body.
NAME_WORDS = _words(
    """
    xã, phường, huyện, tỉnh, thành, phố, thị, trấn, quận, thôn, ấp, bản, buôn, làng, khóm, khu, tổ, dân, cấp,
    cơ, sở, ngành, đoàn, thể, ban, bộ, phòng, đơn, vị, địa, phương, quan, tổ chức, đảng, ủy, chính, trị, xã
    hội,
    hội, nghề, nghiệp, thuộc, liên, quan, có, chức, năng, chuyên, môn, các, những, từng, mỗi, và, của,
    nhân, mặt, trận, cụm, khối, khu vực, vực, hạ, tầng, lực, lượng, vũ, trang, quyền, huy, trưởng, phó, đứng,
    đầu, lãnh đạo, lãnh, đạo, sự, nghiệp, doanh, công, nước, nhà, trung, ương, tỉnh ủy, toàn, địa bàn, bàn,
    trên,
    thường, vụ, chấp, hành, chi, đảng bộ, viên, cán, thành viên, ven, biển, biên, giới, miền, núi, vùng,
    cao, dân tộc,
    thiểu, số, tư, vấn, xây, dựng, dự, án, quỹ, đất, đai, môi, trường, giáo, dục, y, tế, văn, hóa, thể, thao,
    thông, tin, khuyến, nông, lâm, thủy, sản, lợi, điện, lực, lưới, giao, vận, tải, kinh, tế, kế, hoạch, tài,
    nguyên, nội, ngoại, an, ninh, trật, tự, quốc, gia, hình, kiểm, soát, chợ, di, tích, du, lịch, thú, y,
    trồng,
    trọt, bảo, vệ, thực, vật, chăn, nuôi, đào, tạo, nghiên, cứu, khoa, học, nghệ, kỹ, thuật, phụ, nữ,
    thanh, niên,
    thiếu, nhi, cựu, chiến, binh, người, tuổi, chữ, thập, đỏ, kinh doanh, thuế, kho, bạc, một, cửa, tiếp,
    hồ, sơ,
    đội, mình, phụ trách, đồn, trạm, chốt, hai, ba, bốn, năm, còn, lại, nêu, tên, chưa, mầm, non, tiểu,
    phổ, thông,
    trung học, bán, trú, đại, cao, đẳng, được, kiểm tra, giám sát, có liên quan, hữu, hộ, gia đình, trong,
    nói, trên,
    với, tham, gia, quản, lý, rừng, phòng hộ, đặc, dụng, cháy, chữa, mạng, hợp, tác, dân vận, tuyên, giáo,
    liên ngành,
    thường trực, cơ sở, nơi, mọi, kỷ, luật, bầu, cử, chống, phòng, lũ, bão, thiên, tai, tìm, kiếm, cứu,
    nạn, chủ, tịch, thư, bí, vật, tỉnh, phủ, biểu, đại, khách, hàng, quý, ý, thi, đồng, thủ, diện, cha, mẹ,
    sinh, huynh, truyền, trùng, ký, côn, tốc, ven, sông, kênh, suối, hồ, đập, ty, viện, tàu, thuyền, cá,
    xe, bến, bãi, su,
    phê, lúa,
    sạch, gió, ngân, nhi, lập, thục, khởi, cộng, đồng, cây, ăn, quả, hoa, thịt, sữa, giống, hậu, cần, giám,
    đốc, dữ, liệu, nhũng, tiêu, cực, sức, khỏe, bóng, đá, xuất, nhập,
    cảnh, khẩu, nhiễm,
    bệnh, tật,
    cơ động, động, phẩm
    """
)  # fmt: skip
# Names of bodies that hold words of deeds; tried in small letters where a name has begun.
INNER_NAMES = re.compile(
    r"(?:cảnh sát (?:quản lý hành chính(?: về trật tự xã hội)?|"
    r"điều tra(?: tội phạm [^,.;:\n]{3,40}?(?= (?:tham|chủ|phối|xây|lập|rà|tổng)|$))?|"
    r"phòng cháy,? chữa cháy(?: và cứu nạn,? cứu hộ)?|thi hành án hình sự(?: và hỗ trợ tư pháp)?|"
    r"phòng,? chống tội phạm)"
    r"|quản lý (?:xuất nhập cảnh|dự án(?: đầu tư xây dựng| đầu tư)?|(?:và phát triển )?đô thị|"
    r"trật tự đô thị|rừng(?: phòng hộ| đặc dụng)?|chất lượng(?: nông lâm sản và thủy sản)?|"
    r"thị trường|(?:các )?khu (?:kinh tế|công nghiệp)|chợ|đào tạo|khoa học|bảo trì đường bộ|giao thông|"
    r"cảng cá|di tích|vật tư|đất đai|hành chính|nghề)"
    r"|tổ chức (?:cán bộ|- cán bộ|hành chính|- hành chính|thi hành án|xây dựng lực lượng)|tổ chức,? cán bộ"
    r"|kiểm tra (?:đảng|liên ngành|nội bộ)|giám sát,? kiểm tra(?: và xử lý sau thanh tra)?|"
    r"thanh tra,? kiểm tra|kiểm tra,? giám sát"
    r"|bảo vệ(?:,| và)? chăm sóc sức khỏe cán bộ|bảo vệ (?:an ninh tổ quốc|rừng|thực vật|chính trị nội bộ|"
    r"dân phố)|bảo đảm an ninh[^,.;:]{0,20}"
    r"|phát triển (?:quỹ đất|nông thôn|doanh nghiệp|cụm công nghiệp)|điều phối (?:nông thôn mới|"
    r"xây dựng nông thôn mới|phát triển)"
    r"|phối hợp phổ biến,? giáo dục pháp luật|vận động (?:quỹ|cứu trợ)[^,.;:]{0,24}?(?= (?:tỉnh|huyện|xã)|$)"
    r"|xây dựng (?:phong trào(?: toàn dân)? bảo vệ an ninh tổ quốc|đảng|nông thôn mới|đời sống văn hóa)"
    r"|hỗ trợ (?:phát triển (?:hợp tác xã|doanh nghiệp)|doanh nghiệp|nông dân|tư pháp|khởi nghiệp|phụ nữ)|"
    r"đăng ký (?:đất đai|kinh doanh|giao dịch)"
    r"|phòng,? chống (?:thiên tai(?: và tìm kiếm cứu nạn)?|tham nhũng,? (?:lãng phí,? )?tiêu cực|tham nhũng|"
    r"ma túy|tội phạm|dịch bệnh|dịch|lụt bão|mua bán người)"
    r"|tìm kiếm cứu nạn|kiểm soát (?:bệnh tật|thủ tục hành chính)|tiếp (?:công )?dân|tư vấn (?:tâm lý|"
    r"pháp luật)|thi đua(?:,| -)? khen thưởng"
    r"|chuyển đổi số|thiết bị(?: y tế| trường học| dạy học)?|trang bị|giảm nghèo|tiếp nhận và trả kết quả|"
    r"đào tạo(?: sau đại học)?|"
    r"bồi dưỡng (?:lý luận )?chính trị|khảo thí và (?:bảo đảm|đảm bảo) chất lượng|"
    r"chăm sóc sức khỏe(?: sinh sản| cán bộ)?|kế hoạch (?:tổng hợp|nghiệp vụ)|phòng thủ (?:dân sự|"
    r"khu vực))(?!\w)"
)
# What stands between the name and the deed and belongs to neither: "theo chức năng", "trước ngày 5/6".
ADVERBIALS = _words(
    "theo, căn cứ, trước, sau, ngay sau, từ, khi, đến, trong tháng, trong quý, trong năm, trong tuần, "
    "trong ngày, trong thời gian, trong quá trình, trong phạm vi, trên cơ sở, trong khi, bằng, dưới, nhằm, "
    "để, vào, tại, hằng, hàng, định kỳ, chậm nhất, cuối tháng, cuối quý, cuối năm, đầu tháng, giữa tháng, "
    "thời gian tới, trước mắt, nếu, do, ở, cùng, qua, "
    "thông qua, mà, thì, trong giờ, trong công tác, trong việc, trong lãnh đạo, trong thực hiện, như, năm, "
    "quý, tháng, trong nhiệm kỳ, nhất là, trong đó, cho, lên, xuống, ra, vì, bởi, mỗi, lần, hơn"
)  # fmt: skip

# Words of urgency or recurrence: a time without a day (R12).
DAYLESS_TIMES = (
    "ngay sau hội nghị này", "ngay sau hội nghị", "ngay sau cuộc họp", "ngay từ đầu năm", "trước mắt",
    "khẩn trương", "trong thời gian tới", "thời gian tới", "trong thời gian sớm nhất", "sớm nhất",
    "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần",
    "hằng ngày", "hàng ngày", "thường xuyên", "trong nhiệm kỳ", "ngay",
)  # fmt: skip
