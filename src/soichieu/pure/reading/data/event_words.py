"""Words that name a gathering or a deed that is an event, and the words by which its kind is known.

All in lower case with tone marks in their older place, as `Prepared.lower` prints them.
"""

from soichieu.pure.reading.data.places import VILLAGES
from soichieu.pure.reading.findings import EventKind

# Gatherings. The longest stands for itself, so "hội nghị tập huấn" needs no entry of its own.
GATHERINGS: tuple[str, ...] = (
    "họp báo cáo", "tuần sinh hoạt", "tuần văn hóa", "tuần hàng", "đêm nhạc", "đêm thơ", "đêm thắp nến",
    "đêm văn nghệ", "chương trình văn nghệ", "buổi giao lưu",
    "hội nghị", "cuộc họp", "phiên họp", "buổi họp", "họp báo", "buổi làm việc", "cuộc làm việc", "buổi lễ",
    "lễ", "lớp tập huấn", "lớp bồi dưỡng", "lớp huấn luyện", "lớp đào tạo", "lớp", "lớp học",
    "lớp đối tượng",
    "chuyến khảo sát", "chuyến kiểm tra", "chuyến giám sát", "chuyến làm việc", "chuyến thị sát", "hội làng",
    "buổi diễn tập", "cuộc tọa đàm", "buổi khánh thành", "buổi khai trương", "buổi khai giảng",
    "buổi bế giảng", "buổi bàn giao", "buổi tập dượt", "buổi tuyên dương", "buổi trao giải", "cuộc đối chất",
    "khóa tập huấn", "khóa bồi dưỡng", "khóa huấn luyện", "khóa đào tạo", "đợt tập huấn", "buổi tập huấn",
    "hội thảo", "tọa đàm", "buổi tọa đàm", "diễn đàn", "ngày hội", "lễ hội", "hội thi", "hội diễn",
    "hội thao", "hội khỏe", "liên hoan", "hội trại", "hội chợ", "triển lãm", "kỳ họp", "đại hội",
    "hội nghị giao ban", "buổi giao ban", "cuộc giao ban", "buổi sinh hoạt", "buổi sinh hoạt chuyên đề",
    "buổi sinh hoạt chính trị", "đợt sinh hoạt chính trị", "chương trình giao lưu",
    "chương trình nghệ thuật", "chương trình gặp mặt", "chương trình tuyên dương", "buổi gặp mặt",
    "cuộc gặp mặt", "buổi đối thoại", "buổi hội đàm", "cuộc hội đàm", "hội nghị đối thoại",
    "buổi tiếp xúc", "cuộc tiếp xúc", "cuộc đối thoại", "buổi họp báo", "cuộc họp báo", "buổi ký kết",
    "buổi trao đổi",
    "buổi tuyên truyền", "buổi nói chuyện", "buổi truyền thông", "buổi phổ biến", "cuộc diễn tập",
    "buổi ra quân", "buổi phát động", "buổi ra mắt", "cuộc mít tinh", "buổi mít tinh", "đêm hội",
    "phiên giao dịch việc làm", "cuộc kiểm tra", "cuộc giám sát", "cuộc thanh tra", "cuộc khảo sát",
    "đợt kiểm tra", "đợt giám sát", "đợt khảo sát", "đợt thanh tra", "buổi kiểm tra", "buổi giám sát",
    "buổi khảo sát", "phiên tiếp xúc cử tri", "phiên chất vấn", "phiên tòa", "phiên giải trình",
    "phiên thảo luận",
    "giải bóng chuyền", "giải bóng đá", "giải cầu lông", "giải việt dã", "giải thể thao", "giải đua",
    "giải xe đạp", "giải đi bộ", "giải vật", "giải marathon", "giải golf", "giải đấu", "giải vô địch",
    "giải pickleball", "giải quần vợt", "giải kéo co", "giải bóng", "giải chạy", "giải bơi", "giải cờ",
    "giải bắn", "giải võ", "giải điền kinh", "giải đẩy gậy", "họp mặt", "buổi họp mặt", "cuộc gặp gỡ",
    "buổi gặp gỡ", "đêm giao lưu", "chương trình", "buổi tổng kết", "buổi sơ kết", "hội xuân", "gala",
)  # fmt: skip
# Groups sent out: an event only when they do something.
DEPUTATIONS: tuple[str, ...] = (
    "đoàn kiểm tra", "đoàn giám sát", "đoàn công tác", "đoàn thanh tra", "đoàn khảo sát", "đoàn phúc tra",
    "đoàn liên ngành", "tổ kiểm tra", "tổ giám sát", "tổ công tác",
)  # fmt: skip
# Deeds that are events by themselves.
DEEDS: tuple[str, ...] = (
    "họp", "giao ban", "sơ kết", "tổng kết", "kiểm điểm", "quán triệt", "học tập", "tập huấn", "bồi dưỡng",
    "huấn luyện", "diễn tập", "khai giảng", "bế giảng", "phát động", "ra quân", "khởi động", "khởi công",
    "động thổ", "khánh thành", "khai trương", "ra mắt", "thông xe", "gắn biển", "bàn giao", "tuyên dương",
    "vinh danh", "trao giải", "trao bằng", "trao", "trao tặng", "trao thưởng", "trao huy hiệu",
    "trao giấy khen",
    "trao bằng khen", "đón nhận", "đón bằng", "kiểm tra", "giám sát", "thanh tra", "khảo sát", "phúc tra",
    "làm việc với", "làm việc tại", "làm việc cùng", "nghe báo cáo", "cho ý kiến",
    "tiếp xúc cử tri",
    "tiếp xúc với cử tri", "hội đàm", "phổ biến", "tuyên truyền", "ký cam kết", "ký giao ước",
    "ký thỏa thuận", "ký quy chế", "ký hợp tác", "đối thoại", "gặp mặt",
    "ký kết", "kết nghĩa", "ký kết nghĩa", "công bố", "sinh hoạt chuyên đề", "sinh hoạt chính trị",
    "mít tinh", "kỷ niệm",
    "khai mạc", "bế mạc", "giải trình", "chất vấn", "hiệp thương", "nghe", "khai hội", "ký thỏa ước",
    "ký biên bản ghi nhớ", "ký chương trình phối hợp", "ký kế hoạch phối hợp", "ký nghị quyết liên tịch",
    "ký ghi nhớ", "đồng diễn", "rút kinh nghiệm", "giao lưu", "truyền thông", "tôn vinh",
    "tiếp xúc với",
)  # fmt: skip

# Deeds that mean an occasion whoever did them: "Ngay chiều đó, mũi tại xã A khởi công nhà nhân ái".
OPENINGS: frozenset[str] = frozenset({
    "khởi công", "khánh thành", "khai trương", "ra mắt", "thông xe", "động thổ", "khai giảng", "bế giảng",
    "khai mạc", "bế mạc", "ra quân",
})  # fmt: skip

# The word that tells the purpose; of several the first printed after the gathering's own general noun.
KINDS: dict[EventKind, tuple[str, ...]] = {
    "dissemination": (
        "quán triệt", "học tập", "nghiên cứu", "phổ biến", "tuyên truyền", "triển khai",
        "thông tin chuyên đề", "thông báo nhanh", "truyền thông", "nói chuyện chuyên đề",
    ),
    "review": ("sơ kết", "tổng kết", "đánh giá", "kiểm điểm", "rút kinh nghiệm", "nhìn lại"),
    "inspection": ("kiểm tra", "giám sát", "thanh tra", "khảo sát", "thị sát", "phúc tra", "đoàn kiểm tra"),
    "training": (
        "tập huấn", "bồi dưỡng", "huấn luyện", "diễn tập", "khai giảng", "bế giảng", "lớp đào tạo",
        "khóa đào tạo", "lớp học", "lớp đối tượng",
    ),
    "launch": (
        "phát động", "ra quân", "khởi động", "khởi công", "động thổ", "khánh thành", "khai trương",
        "ra mắt", "thông xe", "gắn biển", "bàn giao",
    ),
    "award": (
        "trao",
        "tuyên dương", "biểu dương", "khen thưởng", "trao giải", "trao bằng", "trao tặng", "trao thưởng",
        "lễ trao", "trao giấy khen", "trao huy hiệu", "vinh danh", "tôn vinh", "đón nhận", "đón bằng",
        "trao học bổng",
    ),
    "festival": (
        "ngày hội", "lễ hội", "hội thi", "hội diễn", "hội thao", "hội khỏe", "hội trại", "liên hoan",
        "giải bóng", "giải cầu lông", "giải việt dã", "giải thể thao", "giải đua", "giải pickleball",
        "giải quần vợt", "giải kéo co", "giải xe đạp", "giải đi bộ", "giải vật", "giải marathon", "giải golf",
        "giải đấu", "giải vô địch", "kỷ niệm", "tri ân", "tưởng niệm", "dâng hương", "đêm hội",
        "mít tinh", "hội chợ", "triển lãm", "giải chạy", "giải bơi", "giải cờ", "giải bắn", "giải võ",
        "giải điền kinh", "giải đẩy gậy", "hội xuân", "khai hội", "hội làng", "đêm giao lưu",
    ),
    "meeting": (
        "hội đàm", "ký cam kết", "ký giao ước", "ký thỏa thuận", "ký quy chế", "ký hợp tác",
        "hội thảo", "tọa đàm", "diễn đàn", "đại hội", "kỳ họp", "giao ban", "đối thoại", "tiếp xúc",
        "ký kết", "công bố", "làm việc với", "làm việc tại", "làm việc cùng", "buổi làm việc",
        "cuộc làm việc",
        "nghe báo cáo", "cho ý kiến", "họp báo", "hiệp thương", "lấy ý kiến", "giải trình", "chất vấn",
        "bàn giải pháp",
    ),
}  # fmt: skip

# Bodies whose names the grammar of organs leaves open; what they govern follows, as with a post.
HOST_HEADS: tuple[str, ...] = (
    "Ban", "Tổng công ty", "Tổng Công ty", "Công ty", "Tập đoàn", "Hội", "Hội đồng", "Hiệp hội",
    "Liên minh", "Liên hiệp", "Liên đoàn", "Liên chi hội", "Hạt", "Đồn", "Trạm", "Trường", "Bệnh viện",
    "Vườn", "Chi bộ", "Đảng bộ", "Đảng ủy", "Trung đoàn", "Lữ đoàn", "Sư đoàn", "Tiểu đoàn", "Quân đoàn",
    "Quân khu", "Binh đoàn", "Hải đội", "Vùng", "Câu lạc bộ", "Hợp tác xã", "Xã đoàn", "Phường đoàn",
    "Đoàn xã", "Đoàn phường", "Đoàn trường", "Ngân hàng", "Quỹ", "Thư viện", "Bảo tàng", "Đài", "Báo",
    "Trung tâm", "Viện", "Học viện", "Khoa", "Phòng", "Đội", "Tổ", "Cụm", "Khối", "Công đoàn", "Liên đội",
    "Nhà máy", "Xí nghiệp", "Nhà văn hóa", "Tòa án", "Viện kiểm sát", "Tổng cục", "Cục", "Chi cục",
    "Chi nhánh", "Kho bạc", "Hải quan", "Thuế", "Văn phòng", "Giáo hội", "Đảng đoàn", "Ủy ban", "Mặt trận",
    "Chi hội", "Chi đoàn", "Đoàn Thanh niên", "Đoàn", "Sở", "Bộ", "Công an", "Thường trực", "Ban Thường vụ",
    "Ban Chấp hành", "Bộ Tư lệnh", "Bộ Chỉ huy", "Ban Chỉ huy", "Huyện đoàn", "Tỉnh đoàn", "Thành đoàn",
    "Thị đoàn", "Quận đoàn", "Đại học", "Nhà trường", "Nhà thờ", "Bảo hiểm xã hội", "Thanh tra",
    "Trại giam", "Khu", "Thôn", "Ấp", "Bản", "Tổ dân phố", "Khu phố", "Khu dân cư", "Hội đồng nhân dân",
    "UBND", "HĐND", "Cơ quan", "Ngành", "Lực lượng", "Tiểu ban", "Nông trường", "Lâm trường", "Cảng",
    "Điện lực", "Bưu điện", "Viễn thông", "VNPT", "Agribank", "Viettel", "MobiFone", "BIDV", "Vietcombank",
    "Vietinbank", "Sacombank", "Hải đoàn", "Tổ hợp tác", "Cảng cá", "Cảng vụ", "Nghiệp đoàn", "Nhà Thiếu nhi",
    "Nhà hát", "Nhà khách", "Nhà xuất bản", "Tòa Giám mục", "Liên chi đoàn", "Tổng Lãnh sự quán",
    "Đại sứ quán",
    "Hội đồng Đội", "Cụm thi đua", "Khối thi đua", "Vạn chài", "Tạp chí", "Nhà Văn hóa", "Tổ đại biểu",
    "Đội tuyên truyền", "Tổng đội", "Chi ủy", "Làng", "Xóm", "Khóm", "Buôn", "Chợ", "Bến xe", "Khu di tích",
)  # fmt: skip

# Where people live together, printed in small letters.
SETTLED: tuple[str, ...] = (*VILLAGES, "dòng họ", "họ tộc", "cụm dân cư")

# Heads of bodies that papers also print in small letters: "trường mầm non Họa Mi", "trạm y tế xã".
SMALL_HEADS: tuple[str, ...] = (
    "trường mầm non", "trường mẫu giáo", "trường tiểu học", "trường trung học", "trường phổ thông",
    "trường cao đẳng", "trường đại học", "trường chính trị", "trường THCS", "trường THPT", "trạm y tế",
    "bệnh viện", "trung tâm y tế", "trung tâm văn hóa", "trung tâm khuyến nông", "hợp tác xã", "công ty",
    "chi bộ", "chi hội", "chi đoàn", "đảng ủy", "công an", "hội nông dân", "hội phụ nữ", "hội cựu chiến binh",
    *SETTLED, "làng nghề", "giáo xứ", "nhà thờ", "chùa", "xã đoàn", "huyện đoàn", "tỉnh đoàn",
    "nhóm thiện nguyện",
    "ngành", "hội chữ thập đỏ", "hội người cao tuổi", "đoàn thanh niên", "đồn biên phòng", "hạt kiểm lâm",
    "ban quản lý", "thư viện", "bảo tàng", "ban nhân dân",
)  # fmt: skip
