"""Words of commendations: forms, deeds that give them, where the name of a form and its giver ends.

In lower case with tone marks in their older place, as `Prepared.lower` prints them.
"""

AWARD_FORMS = (
    "huân chương", "huy chương vàng", "huy chương bạc", "huy chương đồng", "huy chương", "bằng khen",
    "giấy khen", "cờ thi đua", "cờ đơn vị", "cờ luân lưu", "kỷ niệm chương", "bằng lao động sáng tạo",
    "thư khen", "huy hiệu", "cờ truyền thống",
)  # fmt: skip
# Nothing but the giver belongs to these.
PLAIN_FORMS = (
    "giải",
    "huy chương vàng",
    "huy chương bạc",
    "huy chương đồng",
    "bằng khen",
    "giấy khen",
    "thư khen",
)
PRIZES = (
    "nhất", "nhì", "ba", "khuyến khích", "a", "b", "c", "đặc biệt", "tư", "vàng", "bạc", "đồng", "xuất sắc",
    "triển vọng", "tập thể", "toàn đoàn",
)  # fmt: skip
AWARD_TITLES = (
    "anh hùng", "chiến sĩ thi đua", "tập thể lao động", "lao động tiên tiến", "đơn vị quyết thắng",
    "nhà giáo", "thầy thuốc", "nghệ nhân", "nghệ sĩ", "bà mẹ việt nam", "chiến sĩ tiên tiến",
    "đơn vị tiên tiến", "công dân",
)  # fmt: skip
AWARD_DEEDS = (
    "tặng", "trao", "đón nhận", "nhận", "thưởng", "truy tặng", "phong tặng", "đoạt", "giành", "đạt", "khen",
    "được", "đề nghị",
)  # fmt: skip
AWARD_NAME_ENDS = frozenset(
    {
        "cho", "vì", "nhân", "trong", "về", "năm", "đối", "tại", "đã", "được", "do", "vào", "với", "kèm",
        "giai", "tới", "đến", "theo", "để", "nhằm", "là", "cùng", "ở", "từ", "trao", "tặng", "toàn", "gồm",
        "hoặc", "ghi", "sau", "có", "bằng", "trước", "khi", "thưởng", "này", "ngày", "thuộc", "đợt", "lần",
        "không", "mà", "lên", "nhưng", "và",
    }
)  # fmt: skip
_WHO = (
    r"tập thể|cá nhân|đơn vị|cán bộ|gia đình|hộ|đồng chí|chi bộ|tổ chức|điển hình|em|người|học sinh|"
    r"giáo viên|chiến sĩ|đảng viên|hội viên"
)
# How many of whom: "15 tập thể, 20 cá nhân", "87 tập thể và 342 cá nhân".
COMMENDED = rf"\d[\d.]*[ ]+(?:lượt[ ]+)?(?:{_WHO})(?:(?:,| và|, và)[ ]+\d[\d.]*[ ]+(?:lượt[ ]+)?(?:{_WHO}))*"
