"""Vietnamese family names and first words of highland names: what tells a person from a place."""

SURNAMES: frozenset[str] = frozenset(
    {
        "A", "Adrơng", "Alê", "Alăng", "Arâl", "Ayun", "Ayŭn", "Bh'nướch", "Biện", "Bkrông", "Bling", "Blong",
        "Bun", "Byă", "Bàn", "Bàng", "Bành", "Bá", "Báo", "Bì", "Bùi", "Bạc", "Bạch", "Bế", "Bồ", "Bồng",
        "Cao", "Chiêm", "Chu", "Chung", "Chá", "Cháng", "Châu", "Chướng", "Chảo", "Chấu", "Chẻo", "Chế",
        "Chử",
        "Cil", "Coor", "Cung", "Cà", "Cái", "Cáp", "Cát", "Cù", "Cư", "Cấn", "Cầm", "Cống", "Cồ", "Cổ", "Cụt",
        "Cứ", "Danh", "Diêm", "Diên", "Diêu", "Diếp", "Diệp", "Doanh", "Doãn", "Dư", "Dương", "Dế", "Eban",
        "Giang", "Giàng", "Giáp", "Giả", "Giản", "Giảng", "H", "Hiao", "Hinh", "Hmŏk", "Hoàn", "Hoàng",
        "Hoắc",
        "Huỳnh", "Hwing", "Hy", "Hà", "Hàn", "Hình", "Hùa", "Hùng", "Hđơk", "Hạ", "Hạng", "Hảng", "Hầu", "Hồ",
        "Hồng", "Hờ", "Hứa", "K", "Ka", "Kbuôr", "Kha", "Khang", "Khiếu", "Khoàng", "Khuông", "Khuất", "Khà",
        "Khâu", "Khúc", "Khưu", "Khương", "Khổng", "Kim", "Kiều", "Kiểu", "Kon", "Kpuih", "Kpă", "Krajăn",
        "Ksor", "Ksơr", "Ktla", "Kơ", "La", "Leo", "Liêng", "Liêu", "Liềng", "Liễu", "Lung", "Luyện", "Ly",
        "Lào", "Lâm", "Lâu", "Lã", "Lãnh", "Lèng", "Lèo", "Lê", "Lì", "Lìm", "Lò", "Lô", "Lôi", "Lù", "Lý",
        "Lăng", "Lơ", "Lưu", "Lương", "Lường", "Lưỡng", "Lại", "Lầm", "Lầu", "Lậu", "Lềnh", "Lều", "Lồ", "Lỗ",
        "Lộ", "Lục", "Lừ", "Lừu", "Lử", "Lữ", "Lự", "Lỷ", "Ma", "Mai", "Mang", "Mbon", "Miêu", "Mlô", "Moong",
        "Má", "Mâu", "Mã", "Mè", "Mí", "Mông", "Mùa", "Mạc", "Mạch", "Mầu", "Mẫn", "Mẫu", "Mễ", "Mộc", "Mục",
        "Mỵ", "Nay", "Ndu", "Nghiêm", "Nghê", "Nguyễn", "Ngô", "Ngũ", "Ngưu", "Ngạc", "Ngải", "Ngọ", "Ngụy",
        "Nhan", "Nhiêu", "Nhung", "Nhuế", "Nhâm", "Nhạc", "Nhữ", "Nie", "Ninh", "Niê", "Nông", "Nùng", "Ong",
        "Phan", "Phàn", "Phàng", "Phí", "Phó", "Phù", "Phùng", "Phương", "Phạm", "Phừng", "Ploong", "Puih",
        "Păng", "Pơ", "Pơloong", "Quan", "Quyền", "Quàng", "Quách", "Quản", "Quảng", "Quế", "R'Com", "Ra",
        "Rah", "Rahlan", "Rcom", "Rmah", "Rơ", "Rơmah", "Sa", "Seo", "Siu", "Sái", "Sìn", "Sình", "Sùng",
        "Sơ",
        "Sơn", "Sầm", "Sần", "Sẩm", "Sồng", "Sử", "Thang", "Thi", "Thiều", "Thiệu", "Thào", "Thái", "Thân",
        "Thích", "Thòng", "Thôi", "Thạch", "Thẩm", "Thập", "Thền", "Tiêu", "Tiền", "Trang", "Tri", "Triệu",
        "Trà", "Trác", "Tráng", "Trì", "Trình", "Trưng", "Trương", "Trầm", "Trần", "Trịnh", "Trừ", "Ty",
        "Tào",
        "Tòng", "Tô", "Tôn", "Tăng", "Tưởng", "Tạ", "Tất", "Tẩn", "Tếnh", "Tề", "Tống", "Từ", "Ung", "Uông",
        "Uất", "Vi", "Viêm", "Viên", "Và", "Vàng", "Vì", "Vòng", "Võ", "Vù", "Văn", "Vũ", "Vưu", "Vương",
        "Vảng", "Vầu", "Vệ", "Vừ", "Xa", "Xung", "Xìn", "Xồng", "Y", "Zơrâm", "Ánh", "Ân", "Âu", "Êban",
        "Êya",
        "Ô", "Đan", "Đinh", "Điêu", "Điểu", "Đoàn", "Đàm", "Đào", "Đái", "Đèo", "Đôn", "Đương", "Đường",
        "Đạo", "Đầu", "Đậu", "Đặng", "Đồng", "Đổng", "Đỗ", "Đới", "Ưng", "Ấu", "Ứng",
    }
)  # fmt: skip
# First words of organs and places that are also family names never start a person by themselves.
UNLIKELY_ALONE: frozenset[str] = frozenset(
    {
        "A", "Báo", "Châu", "Cái", "Cát", "Cổ", "Diêm", "Giang", "Giáp", "H", "Hà", "Hình", "Hồng", "K",
        "Kim",
        "Lung", "Luyện", "Lào", "Lâm", "Mang", "Mộc", "Mục", "Ninh", "Quyền", "Quảng", "Ra", "Sa", "Sơn",
        "Thiều", "Thiệu", "Thái", "Thập", "Tiền", "Trà", "Trì", "Trưng", "Viên", "Và", "Văn", "Y", "Ân",
        "Ông",
        "Đan", "Đạo", "Đầu", "Đồng",
    }
)  # fmt: skip
# Great names of history and of institutions, which are no holders of posts in a text.
NEVER_PEOPLE: frozenset[str] = frozenset(
    {"Hồ Chí Minh", "Tôn Đức Thắng", "Võ Nguyên Giáp", "Trần Phú", "Mác Lênin", "Mác - Lênin", "Lê Nin"}
)
# The middle words that nobody but a person bears.
MIDDLES: frozenset[str] = frozenset({"Văn", "Thị"})
