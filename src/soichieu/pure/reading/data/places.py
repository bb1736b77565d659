"""Words for levels of places, the provinces of before and after 1/7/2025, and how they are also written.

Provinces: danh mục các đơn vị hành chính (QĐ 124/2004/QĐ-TTg, QĐ 19/2025/QĐ-TTg). They are here so that a
text can be placed without a gazetteer; districts and communes come with the gazetteer only.
"""

CITIES: tuple[str, ...] = ("Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ", "Huế")
# Nghị quyết 30/2026/QH16: a city from 30/4/2026, a province before.
ALL_CITIES = frozenset({*CITIES, "Đồng Nai"})
PROVINCES: tuple[str, ...] = (
    "Hà Giang", "Cao Bằng", "Bắc Kạn", "Tuyên Quang", "Lào Cai", "Điện Biên", "Lai Châu", "Sơn La",
    "Yên Bái", "Hòa Bình", "Thái Nguyên", "Lạng Sơn", "Quảng Ninh", "Bắc Giang", "Phú Thọ", "Vĩnh Phúc",
    "Bắc Ninh", "Hải Dương", "Hưng Yên", "Thái Bình", "Hà Nam", "Nam Định", "Ninh Bình", "Thanh Hóa",
    "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế", "Quảng Nam", "Quảng Ngãi",
    "Bình Định", "Phú Yên", "Khánh Hòa", "Ninh Thuận", "Bình Thuận", "Kon Tum", "Gia Lai", "Đắk Lắk",
    "Đắk Nông", "Lâm Đồng", "Bình Phước", "Tây Ninh", "Bình Dương", "Đồng Nai", "Bà Rịa - Vũng Tàu",
    "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Đồng Tháp", "An Giang", "Kiên Giang",
    "Hậu Giang", "Sóc Trăng", "Bạc Liêu", "Cà Mau",
)  # fmt: skip

# As printed → as named in the list above.
SPELLINGS: dict[str, str] = {
    "Bà Rịa – Vũng Tàu": "Bà Rịa - Vũng Tàu",
    "Bà Rịa-Vũng Tàu": "Bà Rịa - Vũng Tàu",
    "Thừa Thiên - Huế": "Thừa Thiên Huế",
    "Thừa Thiên – Huế": "Thừa Thiên Huế",
    "Thừa Thiên-Huế": "Thừa Thiên Huế",
    "Đăk Lăk": "Đắk Lắk",
    "Đắc Lắc": "Đắk Lắk",
    "Đắk Lăk": "Đắk Lắk",
    "Đăk Nông": "Đắk Nông",
    "Đắc Nông": "Đắk Nông",
    "Bắc Cạn": "Bắc Kạn",
    "HCM": "Hồ Chí Minh",
}

# Where people live together below the commune.
VILLAGES: tuple[str, ...] = (
    "làng", "bản", "buôn", "xóm", "khóm", "thôn", "ấp", "khu dân cư", "khu phố", "tổ dân phố",
)  # fmt: skip

# The word printed before a name → the level's own word.
LEVEL_WORDS: dict[str, str] = {
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
    "tp": "thành phố",
    "tp.": "thành phố",
    "huyện": "huyện",
    "quận": "quận",
    "thị xã": "thị xã",
    "tx": "thị xã",
    "tx.": "thị xã",
    "xã": "xã",
    "phường": "phường",
    "thị trấn": "thị trấn",
    "đặc khu": "đặc khu",
}
# What follows "xã" where it is no level: "Bảo hiểm xã hội tỉnh A", but "xã Hội Sơn".
SOCIETY = r"[Hh]ội(?:$|\t| (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|Việt Nam|chi nhánh|khu vực)(?!\w))"
DISTRICT_LEVELS = frozenset({"huyện", "quận", "thị xã"})
COMMUNE_LEVELS = frozenset({"xã", "phường", "thị trấn", "đặc khu"})
