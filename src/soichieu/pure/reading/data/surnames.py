"""Vietnamese family names and first words of highland names: what tells a person from a place."""

SURNAMES: frozenset[str] = frozenset(
    {
        "A", "Adrơng", "Alê", "Alăng", "Arâl", "Ayun", "Ayŭn", "Bh'nướch", "Biện", "Bkrông", "Bling",
        "Blong", "Bun", "Byă", "Bàn", "Bàng", "Bá", "Báo", "Bì", "Bùi", "Bạc", "Bạch", "Bế", "Bồ", "Bồng",
        "Cao", "Chiêm", "Chu", "Chung", "Chá", "Cháng", "Châu", "Chướng", "Chảo", "Chấu", "Chẻo", "Chế",
        "Chử", "Cil", "Coor", "Cung", "Cà", "Cù", "Cư", "Cấn", "Cầm", "Cồ", "Cụt", "Cứ", "Danh", "Diên",
        "Diêu", "Diệp", "Doãn", "Dương", "Dế", "Eban", "Giang", "Giàng", "Giáp", "H", "Hiao", "Hmŏk",
        "Hoàn", "Hoàng", "Hoắc", "Huỳnh", "Hwing", "Hà", "Hàn", "Hùa", "Hùng", "Hđơk", "Hạ", "Hạng", "Hảng",
        "Hầu", "Hồ", "Hồng", "Hờ", "Hứa", "K", "Ka", "Kbuôr", "Kha", "Khang", "Khoàng", "Khuông", "Khuất",
        "Khâu", "Khúc", "Khưu", "Khương", "Khổng", "Kim", "Kiều", "Kiểu", "Kon", "Kpuih", "Kpă", "Krajăn",
        "Ksor", "Ksơr", "Ktla", "Kơ", "La", "Leo", "Liêng", "Liêu", "Liễu", "Lung", "Ly", "Lào", "Lâm",
        "Lâu", "Lã", "Lèng", "Lèo", "Lê", "Lì", "Lìm", "Lò", "Lô", "Lôi", "Lù", "Lý", "Lăng", "Lơ", "Lưu",
        "Lương", "Lường", "Lưỡng", "Lại", "Lầm", "Lầu", "Lồ", "Lỗ", "Lộ", "Lục", "Lừ", "Lừu", "Lử", "Lữ",
        "Ma", "Mai", "Mang", "Mbon", "Miêu", "Mlô", "Moong", "Má", "Mâu", "Mã", "Mè", "Mí", "Mông", "Mùa",
        "Mạc", "Mầu", "Mẫn", "Mẫu", "Mỵ", "Nay", "Ndu", "Nghiêm", "Nguyễn", "Ngô", "Ngũ", "Ngưu", "Ngọ",
        "Ngụy", "Nhan", "Nhiêu", "Nhung", "Nhâm", "Nhữ", "Nie", "Ninh", "Niê", "Nông", "Nùng", "Ong",
        "Phan", "Phàn", "Phàng", "Phí", "Phó", "Phù", "Phùng", "Phương", "Phạm", "Phừng", "Ploong", "Puih",
        "Păng", "Pơ", "Pơloong", "Quan", "Quàng", "Quách", "Quản", "Quảng", "Quế", "R'Com", "Ra", "Rah",
        "Rahlan", "Rcom", "Rmah", "Rơ", "Rơmah", "Seo", "Siu", "Sái", "Sìn", "Sình", "Sùng", "Sơ", "Sơn",
        "Sầm", "Sần", "Sẩm", "Sồng", "Sử", "Thang", "Thi", "Thiều", "Thào", "Thái", "Thân", "Thích",
        "Thòng", "Thạch", "Thẩm", "Thền", "Tiêu", "Tiền", "Trang", "Tri", "Triệu", "Trà", "Trác", "Tráng",
        "Trưng", "Trương", "Trầm", "Trần", "Trịnh", "Trừ", "Tòng", "Tô", "Tôn", "Tăng", "Tưởng", "Tạ",
        "Tất", "Tẩn", "Tếnh", "Tống", "Từ", "Uông", "Vi", "Viêm", "Viên", "Và", "Vàng", "Vì", "Vòng", "Võ",
        "Vù", "Văn", "Vũ", "Vưu", "Vương", "Vảng", "Vừ", "Xa", "Xìn", "Xồng", "Y", "Zơrâm", "Ánh", "Ân",
        "Âu", "Êban", "Êya", "Ô", "Đinh", "Điêu", "Điểu", "Đoàn", "Đàm", "Đào", "Đái", "Đèo", "Đường",
        "Đạo", "Đậu", "Đặng", "Đồng", "Đổng", "Đỗ", "Đới", "Ưng", "Ấu", "Ứng",
    }
)  # fmt: skip
# First words of organs and places that are also family names never start a person by themselves.
UNLIKELY_ALONE: frozenset[str] = frozenset(
    {
        "A", "Báo", "Châu", "Giang", "Giáp", "H", "Hà", "Hồng", "K", "Kim", "Lung", "Lào", "Lâm", "Mang",
        "Ninh", "Quảng", "Ra", "Sơn", "Thiều", "Thái", "Tiền", "Trà", "Trưng", "Viên", "Và", "Văn", "Y",
        "Ân", "Đạo", "Đồng",
    }
)  # fmt: skip
# Great names of history and of institutions, which are no holders of posts in a text.
NEVER_PEOPLE: frozenset[str] = frozenset(
    {"Hồ Chí Minh", "Tôn Đức Thắng", "Võ Nguyên Giáp", "Trần Phú", "Mác Lênin", "Mác - Lênin", "Lê Nin"}
)
# The middle words that nobody but a person bears.
MIDDLES: frozenset[str] = frozenset({"Văn", "Thị"})
