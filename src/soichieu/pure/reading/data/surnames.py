"""Vietnamese family names and first words of highland names: what tells a person from a place."""

SURNAMES: frozenset[str] = frozenset(
    """Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm
    Phùng Mai Tô Hà Tạ Cao Lưu Lương Thái Châu Tôn Triệu Tống Từ Thạch Kim Sơn Danh Quách Giang Nghiêm Đàm Văn
    Chu Khổng Mạc Ninh Nhâm La Lại Lò Lường Lù Lầu Giàng Sùng Vàng Vừ Thào Hạng Cứ Tráng Cư Mùa Ly Hầu Má Và Chá
    Cầm Quàng Tòng Vì Hoàn Bế Nông Ma Lục Ân Âu Bạch Biện Cấn Chử Cù Doãn Diệp Diêu Đậu Điêu Đồng Đổng Đường Hạ
    Hứa Hàn Khúc Khuất Kiều Kiểu Lã Lôi Lộ Mã Mẫn Nhữ Ngụy Ong Phí Phó Phù Quan Quản Quảng Sái Sầm Sử Tăng
    Thân Thang Thi Thiều Thẩm Tiêu Tiền Tưởng Trang Trà Tri Ứng Uông Viên Vi Viêm Xa Y H Ksor Rah Rơ Siu Kpă Nay
    Rmah Hiao Ra Kpuih Puih Kơ Ka K A Ayun Niê Êban Mlô Byă Hoàng Bá Đới Đái Cung Lăng Bàn Phàn Đèo Trừ Ngọ Vòng
    Chướng Hùng Chế Đạo Lưỡng Báo Bạc Thòng Nhan Phương Tất Cà Cháng Tẩn Chảo Lừu Cồ Xồng Lữ Vi Kha Lô Moong Cụt""".split()
)
# First words of organs and places that are also family names never start a person by themselves.
UNLIKELY_ALONE: frozenset[str] = frozenset(
    "Văn Sơn Ninh Hà Kim Đồng Quảng Thái Trà Giang Lâm Châu Tiền Ân Đạo Báo Và A Y H K Ra".split()
)
# Great names of history and of institutions, which are no holders of posts in a text.
NEVER_PEOPLE: frozenset[str] = frozenset(
    {"Hồ Chí Minh", "Tôn Đức Thắng", "Võ Nguyên Giáp", "Trần Phú", "Mác Lênin", "Mác - Lênin", "Lê Nin"}
)
