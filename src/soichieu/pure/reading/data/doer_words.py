"""Words in the names of bodies that are given work: heads, what a name goes on with, where it ends (R10).

In lower case with tone marks in their older place, as `Prepared.lower` has them.
"""

import re

from soichieu.pure.reading.data.deed_words import words
from soichieu.pure.reading.form import Form

# Words after the subject that tell and do not give: what is done, being done, or not so.
TELLING = words(
    """
    đã, đang, vừa, đồng ý, nhất trí, thống nhất chủ trương, thống nhất với, thống nhất cao,
    thống nhất đánh giá,
    thống nhất ban hành, thống nhất kết luận, rất, mong, xin hứa, mới, được, bị, là, có, còn, chưa, đều,
    luôn, vẫn, không, gồm, hiện,
    đạt, cũng, cho biết,
    nêu, nhấn mạnh, lưu ý, nêu rõ, khẳng định, cho hay, nhắc lại, đề nghị, kiến nghị, cho rằng, nói,
    ghi nhận, biểu dương, đánh giá cao, phát biểu, dự họp, dự hội
    nghị,
    tham dự, quyết nghị, phấn đấu, quyết tâm, hy vọng, mời, nhận được, điện thoại, liên hệ, trân trọng,
    kính mời, kính đề nghị
    """
)  # fmt: skip

# Organisations: what may be told to do something, by the words that open its name.
UNIT_HEADS = words(
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
    tổng giám đốc, chi nhánh,
    chánh, viên chức, đảng viên, đoàn viên, hội viên, giáo viên, chủ đầu tư, nhà thầu, vườn, ủy viên, thành
    viên,
    kiểm lâm, thuế, hải quan, cảng, nông trường, lâm trường, sư đoàn, trung đoàn, tiểu đoàn, đại đội, lữ đoàn,
    quân khu, vùng, chi đoàn, liên chi đoàn, khoa, bộ môn, tổ dân phố, khu phố, khu, bản, buôn, làng, khóm,
    xóm,
    cụm, quận, thị trấn, đặc khu, các cấp, tập thể, mttq việt nam, bộ phận, trực ban, kế toán, hạt
    trưởng,
    đội trưởng, tổ trưởng, cục trưởng, viện trưởng, vụ trưởng, chi cục trưởng, chỉ huy, chính ủy, mạng
    lưới, ubmt,
    liên hiệp, hđqt, ban giám hiệu, ban giám đốc, đảng, huyện đội, cảnh sát, bộ đội, biên phòng, pccc,
    quỹ, phòng khám, cơ sở, nhà thuốc, quầy thuốc, chủ rừng, chủ hồ, chủ tàu, chủ cơ sở, chủ nhà trọ, chủ
    xe, chủ đập, chủ trang trại, chủ cửa hàng, chủ vựa,
    chủ phương tiện, chủ sử dụng, tổng phụ trách, tiểu thương, chủ doanh nghiệp, hộ
    kinh doanh, khách sạn, bến cảng, cửa hàng,
    phân hiệu, phân xưởng, xí nghiệp, nhà máy, chợ, siêu thị, bến xe, chùa, phó chủ tịch, phó giám đốc, mặt
    trận,
    văn phòng đăng ký, chủ nhiệm, trại giam, trại tạm giam, chủ các, chủ những, tỉnh hội, huyện hội,
    thành hội, ủy viên, đoàn thanh niên, bên, thanh niên, phụ nữ, nông dân, cựu chiến binh,
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
    "xã": words("hội"), "bộ": words("máy, tiêu chí, câu hỏi, luật, số, mặt, hành, ảnh, sách, hồ sơ"),
    "hội": words("nghị, trường, thảo, thi, diễn, nhập, đàm, họp, thao, khóa"),
    "ban": words("hành, đầu, bố, công, đêm, ngày"), "tổ": words("chức, quốc, tiên, ấm"),
    "báo": words("cáo, chí, động, hiệu"), "trường": words("hợp, đời, kỳ"), "đoàn": words("kết"),
    "vụ": words("việc, án, mùa, cháy, tai, xuân, hè, đông"),
    "phòng": words("chống, ngừa, học, cháy, ngủ, thờ, ở, bệnh, dịch, thủ"),
    "trung tâm": words("của"), "cơ sở": words("pháp lý, thực tiễn, chính trị, vật chất, hạ tầng, "
    "dữ liệu, lý luận, khoa học, để, đó, này"), "đài": words("loan, hoa"), "cục": words("diện, bộ"),
    "nhà": words("nước, ở, dột, tạm, cửa, nghèo, bếp, xe, kho, mái, vệ sinh, lưới, màng, dân, cột, sàn, ăn"),
    "đội": words("ngũ"), "sở": words("hữu, thích, tại"), "chi": words("tiết, phí, trả, ngân"),
    "chính quyền": words("điện tử"), "khối": words("lượng, đại đoàn kết"), "ngành": words("nghề, học"),
    "trưởng": words("thành"), "phó": words("mặc"), "chủ tịch": words("hồ chí minh"),
    "vùng": words("trồng, ven, sâu, núi"),
    "cấp": words("giấy, phép, phát, thẻ, bách, nước, điện, đủ, kinh"), "khu": words("vực"),
    "nhóm": words("giải pháp, nhiệm vụ, chỉ tiêu, vấn đề"), "chợ": words("đen"),
    "bản": words("tin, chất, đồ, thân, sắc, kiểm"),
    "quỹ": words("đất"), "làng": words("nghề"), "đảng": words(""), "viện": words("phí, dẫn"),
    "vườn": words("cây, cam, rau"),
    "khoa": words("học"), "bên": words("cạnh, trong, ngoài, trên, dưới, mua, bán, lề, này, kia"),
    "thuế": words("suất, đất"), "thành phố": words(""), "tỉnh": words(""),
    "tập thể": words("dục"),
    "đồn": words("điền, đoán"), "cụm": words("công nghiệp, từ"), "chỉ huy": words(""), "chánh": words(""),
    "bảo hiểm": words("y tế, thất nghiệp"), "cán bộ": words(""), "hạt": words("giống, điều, gạo"),
}  # fmt: skip

# "các chủ trương", "mọi trường hợp": before a body these words say how many of it.
DETERMINERS = ("tất cả các", "toàn thể các", "toàn bộ các", "tất cả", "toàn thể", "toàn bộ", "các",
"những", "một", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
               "mỗi", "từng", "toàn", "mọi", "hai", "ba")  # fmt: skip

# Words printed small that go on with the name of a body.
NAME_WORDS = words(
    """
    xã, phường, huyện, tỉnh, thành, phố, thị, trấn, quận, thôn, ấp, bản, buôn, làng, khóm, khu, tổ, dân, cấp,
    cơ, sở, ngành, đoàn, thể, ban, bộ, phòng, đơn, vị, địa, phương, quan, tổ chức, đảng, ủy, chính,
    trị, tưởng, xã
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
    cảnh, khẩu, nhiễm, hiểm,
    bệnh, tật, cảng, đảo, tồn, thiên, nhiên,
    cơ động, động, phẩm, đường, sắt, pháp, nhánh
    """
)  # fmt: skip

# Names of bodies that hold words of deeds; tried in small letters where a name has begun.
INNER_NAMES = Form(
    r"(?:quân sự(?= (?:các|huyện|xã|phường|tỉnh|thành phố|khu vực|cấp)(?!\w))|"
    r"cảnh sát (?:quản lý hành chính(?: về trật tự xã hội)?|"
    r"điều tra(?: tội phạm(?: về (?:ma túy|trật tự xã hội|môi trường|"
    r"(?:tham nhũng, )?kinh tế(?:, (?:tham nhũng, )?"
    r"buôn lậu(?:, môi trường)?)?|chức vụ))?)?|"
    r"phòng cháy,? chữa cháy(?: và cứu nạn,? cứu hộ)?|thi hành án hình sự(?: và hỗ trợ tư pháp)?|"
    r"phòng,? chống tội phạm)"
    r"|dịch vụ tổng hợp|thương mại|tuần tra,? kiểm soát(?: giao thông)?(?: đường (?:bộ|thủy))?|"
    r"khám(?: bệnh)?,? chữa bệnh(?: bảo "
    r"hiểm y tế)?|quản lý (?:xuất nhập cảnh|khai thác|nợ(?: và cưỡng "
    r"chế nợ thuế)?|thu(?: - sổ, thẻ| và sổ thẻ|, sổ - thẻ)?|"
    r"sức khỏe(?: cán bộ)?|(?:bệnh viện|dịch bệnh|hộ kinh doanh|doanh nghiệp)(?: số \d)?|"
    r"dự án(?: đầu tư xây dựng| đầu tư)?|(?:và phát triển )?đô thị|"
    r"trật tự đô thị|rừng(?: phòng hộ| đặc dụng)?|chất lượng(?: nông,? lâm(?: sản| nghiệp)?(?:,|"
    r" và) thủy sản)?|"
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
    r"|bồi thường,? hỗ trợ(?:,| và) tái định cư|(?:hồi sức )?cấp cứu(?! (?:nạn nhân|người|bệnh nhân))|"
    r"hồi sức (?:tích cực|cấp cứu)(?:(?:,| -| và) chống độc)?|(?:hỗ trợ )?người nộp thuế|"
    r"giám định bảo hiểm y tế|"
    r"vì sự tiến bộ(?: của)? phụ nữ|tìm kiếm cứu nạn|kiểm soát (?:bệnh tật|thủ tục hành chính)|"
    r"tiếp (?:công )?dân|tư vấn (?:tâm lý|"
    r"pháp luật)|thi đua(?:,| -)? khen thưởng"
    r"|nghiệp vụ,? dự toán,? pháp chế|quản lý trật tự(?: xây dựng)?(?: đô thị)?|"
    r"tiết kiệm và vay vốn|vay vốn và tiết kiệm|bảo vệ an ninh,? trật tự(?: ở cơ sở)?"
    r"|chuyển đổi số|thiết bị(?: y tế| trường học| dạy học)?|trang bị|giảm nghèo|tiếp nhận và trả kết quả|"
    r"đào tạo(?: sau đại học)?|"
    r"giao dịch|bồi dưỡng (?:lý luận )?chính trị|khảo thí và (?:bảo đảm|đảm bảo) chất lượng|"
    r"chăm sóc sức khỏe(?: sinh sản| cán bộ)?|kế hoạch (?:tổng hợp|nghiệp vụ)|phòng thủ (?:dân sự|"
    r"khu vực))(?!\w)"
)

# What stands between the name and the deed and belongs to neither: "theo chức năng", "trước ngày 5/6".
ADVERBIALS = words(
    "theo, căn cứ, trước, sau, ngay sau, từ, khi, đến, trong tháng, trong quý, trong năm, trong tuần, "
    "trong ngày, trong thời gian, trong quá trình, trong phạm vi, trên cơ sở, trong khi, bằng, dưới, nhằm, "
    "để, vào, tại, đồng thời, hằng, hàng năm, hàng quý, hàng tháng, hàng tuần, hàng ngày, định kỳ, "
    "chậm nhất, cuối tháng, cuối quý, cuối năm, đầu tháng, giữa tháng, "
    "thời gian tới, trước mắt, nếu, do, ở, cùng, qua, "
    "thông qua, mà, thì, trong giờ, trong công tác, trong việc, trong lãnh đạo, trong thực hiện, như, năm, "
    "quý, tháng, trong nhiệm kỳ, nhất là, trong đó, cho, lên, xuống, ra, vì, bởi, mỗi, lần, hơn"
)  # fmt: skip


_WORKS = (
    r"phải|cần|khẩn trương|tổ chức|ban hành|xây dựng|lập|rà soát|chủ động|hoàn thành|kiểm tra|bố trí|báo cáo|"
    r"gửi|thực hiện|triển khai|phối hợp|chỉ đạo|đôn đốc|vận động|chuẩn bị|cung cấp|nộp|tự|cử|đăng ký"
)
# What goes on with a name after its last word: "các đơn vị được kiểm tra".
MODIFIED = Form(
    r"từ (?:trung ương|tỉnh|thành phố|huyện|xã) (?:đến|tới|xuống) (?:cơ sở|xã|thôn|bản|chi bộ|huyện)(?!\w)|"
    r"có (?:làng nghề|cảng|chợ|đê|hồ(?: chứa)?|mỏ|đường|sông|di tích|lễ hội|hộ|nhà|tàu|khu|cụm|đối "
    r"tượng|điểm|"
    r"đất|vùng|bến|cầu|nghề|trạm|trại|thôn|bản|đồn|cửa khẩu|tuyến|công trình|lao động)"
    rf"(?: (?!(?:{_WORKS})(?!\w))[^\W\d]+){{0,4}}(?= (?:{_WORKS})(?!\w))|"
    rf"có tên (?:tại|trong|ở) (?:điều|mục|khoản|điểm|phụ lục|danh sách)(?: \w{{1,4}}(?= "
    rf"(?:{_WORKS})(?!\w)))?(?!\w)|"
    rf"được (?:cấp phép|hỗ trợ|thụ hưởng|lựa chọn|giao đất|giao rừng|thuê đất)(?= (?:{_WORKS}|lắp|trồng|"
    rf"nộp|mở|mua)(?!\w))|"
    r"(?:học tập|nộp|giải ngân|thực hiện|triển khai|làm|gửi|trả|giải quyết|báo cáo|xử lý|quyết toán)"
    r"(?: [^\W\d]+){0,4}? (?:chậm|muộn|thấp|kém|yếu|sai)(?= (?:phải|báo cáo|giải trình|kiểm điểm|cần)(?!\w))|"
    r"nhận (?:ủy thác|khoán|đỡ đầu|bảo trợ|thầu)(?!\w)|khác(?= (?:theo|phải|cần|chủ động|căn cứ|tùy|"
    r"trong|có trách nhiệm|tổ chức|tiếp tục)(?!\w))|"
    r"được (?:kiểm tra|giám sát|thanh tra|kiểm toán|khảo sát|chọn(?: làm điểm)?|chỉ định|ủy quyền|thụ hưởng|"
    r"mời(?! (?:phản biện|tham gia|cho ý kiến|góp ý))|"
    r"nêu tên)(?!\w)|(?:nêu|nói) trên(?!\w)|khóa (?:mới|[ivx]+)(?!\w)|"
    r"nêu tại (?:điều|mục|khoản|điểm|phụ lục) \w{1,4}(?!\w)|"
    r"trực thuộc(?!\w)|thi công(?= (?:phải|cần|khẩn|tập|đẩy|bảo|đảm|"
    r"tăng|huy|hoàn|khắc|và|thực|bố)|,)|(?:cấp )?trên(?: trực tiếp)? cơ sở(?!\w)|trực tiếp cơ sở(?!\w)"
    r"|có (?:liên quan|tên|tham luận|rừng|biển|biên giới|dự án|chức năng|thẩm quyền|khu công nghiệp|"
    r"học sinh|người)(?!\w)"
    r"|(?:còn lại|thường trực|thiết bị(?: y tế)?)(?!\w)|có (?:tỷ lệ|mức|số|từ|trên|"
    r"dưới) [^,.;\n]{3,40}?(?= (?:giải trình|báo cáo|phải|gửi|khẩn|xây|rà|tập|lập|hoàn))|"
    r"phụ trách[^,.;\n]{0,40}?(?= (?:chỉ đạo|trực tiếp|thường xuyên|tham gia|tổ chức|rà soát|xuống|"
    r"hướng dẫn|chịu|phối hợp|giám sát|tham mưu|dự (?:và|hội|sinh|lễ|đại|các|với|họp)|"
    r"kiểm tra|"
    r"đôn đốc|theo dõi|có trách nhiệm|phải|cần|chủ trì))"
)
# What those have not done that a name tells apart: "các xã chưa đạt chỉ tiêu | gửi báo cáo".
LACKING = re.compile(
    r"(?:chưa|không) (?:đạt|hoàn thành|có|đủ|bảo đảm|đảm bảo|nộp|gửi|lập|ban hành|xây dựng|tổ chức|thực hiện|"
    r"giải ngân|về đích|công khai|khắc phục|bố trí)(?: đủ| xong| hết| được)?"
    r"(?: (?:chỉ tiêu|kế hoạch|tiến độ|yêu cầu|mục tiêu|nhiệm vụ|chuẩn|định mức|tiêu chí|báo cáo|hồ sơ|"
    r"danh sách|"
    r"số liệu|chương trình hành động|chương trình|nghị quyết|văn bản|quy chế|phương án|kinh phí|vốn|hội nghị|"
    r"cán bộ|bác sĩ|nhà văn hóa|trụ sở|điểm trường))"
    r"(?: (?:được giao|đề ra|giao|năm 20\d\d|quý [ivx]+|theo quy định|đúng hạn))*(?!\w)"
)
# A number after these belongs to the name: "Khu vực 3".
NUMBERED = re.compile(
    r"(?:số|khu vực|cơ sở|chi nhánh|vùng|cụm|trạm|nhóm|khối|phòng|khoa|[^\W\d]*đội|đoàn|tổ|ấp|thôn|khu|"
    r"khu phố|phường|quận|bộ|khóm|trường|bản|đồn|"
    r"hạt|công ty)$"
)
