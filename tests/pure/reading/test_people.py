"""People: how the trade names holders of posts, what it calls their posts, and who is none."""

import pytest

from soichieu.pure.reading import read

# Texts and the people they name: name, rank, posts.
NAMED = [
    # posts before the name
    ("Bí thư Huyện ủy Na Rì Hạ Lò Thị Mây phát biểu.", [("Lò Thị Mây", None, ["Bí thư Huyện ủy Na Rì Hạ"])]),
    ("Phó Bí thư Đảng ủy, Chủ tịch UBND xã Vừ A Sính dự.",
     [("Vừ A Sính", None, ["Phó Bí thư Đảng ủy", "Chủ tịch UBND xã"])]),
    ("Theo Trưởng phòng tổ chức cán bộ Hà Quốc Việt, đơn vị thiếu người.",
     [("Hà Quốc Việt", None, ["Trưởng phòng tổ chức cán bộ"])]),
    ("Quyền Giám đốc Sở Y tế Trần Ngọc Hân báo cáo.", [("Trần Ngọc Hân", None, ["Quyền Giám đốc Sở Y tế"])]),
    ("Hiệu trưởng Trường THPT Lê Hồng Phong, cô Đỗ Thị Xuân cho biết.",
     [("Đỗ Thị Xuân", None, ["Hiệu trưởng Trường THPT Lê Hồng Phong"])]),
    ("Giám đốc Bệnh viện Đa khoa huyện, BSCKII. Phạm Đức Thịnh nói.",
     [("Phạm Đức Thịnh", None, ["Giám đốc Bệnh viện Đa khoa huyện"])]),
    ("Trưởng ban quản lý chợ Kiều Oanh Vũ thừa nhận.", [("Kiều Oanh Vũ", None, ["Trưởng ban quản lý chợ"])]),
    ("Bí thư chi bộ thôn 5 Ksor H'Lan kể.", [("Ksor H'Lan", None, ["Bí thư chi bộ thôn 5"])]),
    ("Trưởng buôn Y Blơng Niê vận động bà con.", [("Y Blơng Niê", None, ["Trưởng buôn"])]),
    ("Chủ tịch Hội Nông dân xã Thạch Sô Phép có mặt.",
     [("Thạch Sô Phép", None, ["Chủ tịch Hội Nông dân xã"])]),
    ("Chủ nhiệm Hợp tác xã Rau sạch Tân Mỹ Dương Văn Bảy cho hay.",
     [("Dương Văn Bảy", None, ["Chủ nhiệm Hợp tác xã Rau sạch Tân Mỹ"])]),
    ("Bí thư Đoàn phường Nguyễn Hải My phát động.", [("Nguyễn Hải My", None, ["Bí thư Đoàn phường"])]),
    ("Chính trị viên phó Tiểu đoàn 3 Trần Lực dự.", [("Trần Lực", None, ["Chính trị viên phó Tiểu đoàn 3"])]),
    # ranks and titles
    ("Thiếu tá, Phó Trưởng Công an xã Siu Blơh nhắc.", [("Siu Blơh", "Thiếu tá", ["Phó Trưởng Công an xã"])]),
    ("Đại tá, TS. Bùi Huy Khôi, Hiệu trưởng Trường Quân sự tỉnh.",
     [("Bùi Huy Khôi", "Đại tá", ["Hiệu trưởng Trường Quân sự tỉnh"])]),
    ("Đồng chí Trung tá Rơ Châm Hùng - Đồn trưởng Đồn Biên phòng Ia Chía chủ trì.",
     [("Rơ Châm Hùng", "Trung tá", ["Đồn trưởng Đồn Biên phòng Ia Chía"])]),
    ("Thượng úy Lường Văn Panh trực chốt.", [("Lường Văn Panh", "Thượng úy", [])]),
    ("PGS.TS Đinh Thế Vinh, Viện trưởng Viện Lúa, trình bày.",
     [("Đinh Thế Vinh", None, ["Viện trưởng Viện Lúa"])]),
    ("Hòa thượng Thích Minh Tuệ, Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh dự.",
     [("Thích Minh Tuệ", None, ["Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh"])]),
    # posts behind the name
    ("Ông Giàng A Chứ, Trưởng bản Pú Hồng nói.", [("Giàng A Chứ", None, ["Trưởng bản Pú Hồng"])]),
    ("Bà K' Hờng - Chủ tịch Hội LHPN xã Lộc Thượng góp ý.",
     [("K' Hờng", None, ["Chủ tịch Hội LHPN xã Lộc Thượng"])]),
    ("Bà Điểu Thị Xuyến (Phó Chủ tịch HĐND huyện) chất vấn.",
     [("Điểu Thị Xuyến", None, ["Phó Chủ tịch HĐND huyện"])]),
    ("Ông Mai Xuân Tới, nguyên Bí thư Huyện ủy, tham dự.",
     [("Mai Xuân Tới", None, ["nguyên Bí thư Huyện ủy"])]),
    ("Ông Tạ Minh Nhật hiện là Phó Trưởng ban Dân vận Tỉnh ủy.",
     [("Tạ Minh Nhật", None, ["Phó Trưởng ban Dân vận Tỉnh ủy"])]),
    ("Đồng chí Lý Thị Say, Phó Chủ tịch UBND huyện kiêm Trưởng ban Chỉ đạo giảm nghèo huyện kết luận.",
     [("Lý Thị Say", None, ["Phó Chủ tịch UBND huyện", "Trưởng ban Chỉ đạo giảm nghèo huyện"])]),
    ("Ông Phan Tấn, Giám đốc Sở Nội vụ, làm Trưởng đoàn; bà Hồ Thị Nhi, Chánh Thanh tra Sở làm Phó Trưởng "
     "đoàn.",
     [("Phan Tấn", None, ["Giám đốc Sở Nội vụ", "Trưởng đoàn"]),
      ("Hồ Thị Nhi", None, ["Chánh Thanh tra Sở", "Phó Trưởng đoàn"])]),
    ("Ông Lê Kha, Chủ tịch UBND xã chủ trì; ông Lê Kha yêu cầu sửa đường.",
     [("Lê Kha", None, ["Chủ tịch UBND xã"])]),
    ("Ông Trương Bá Nghi được bầu giữ chức Chủ tịch Hội Khuyến học xã.",
     [("Trương Bá Nghi", None, ["Chủ tịch Hội Khuyến học xã"])]),
    ("Ông Vi Hải, Phó Giám đốc phụ trách Trung tâm Khuyến nông tỉnh cho biết.",
     [("Vi Hải", None, ["Phó Giám đốc phụ trách Trung tâm Khuyến nông tỉnh"])]),
    ("Bà Ma Thị Nụ, Ủy viên Ban Thường vụ Huyện ủy, Trưởng Ban Tổ chức Huyện ủy phát biểu.",
     [("Ma Thị Nụ", None, ["Ủy viên Ban Thường vụ Huyện ủy", "Trưởng Ban Tổ chức Huyện ủy"])]),
    # lists
    ("Dự có các đồng chí: Hứa Văn Khê, Bí thư Huyện ủy; Sầm Thị Lượng, Phó Bí thư Thường trực Huyện ủy; "
     "Thượng tá "
     "Ngô Tuấn, Trưởng Công an huyện.",
     [("Hứa Văn Khê", None, ["Bí thư Huyện ủy"]),
      ("Sầm Thị Lượng", None, ["Phó Bí thư Thường trực Huyện ủy"]),
      ("Ngô Tuấn", "Thượng tá", ["Trưởng Công an huyện"])]),
    ("Các Phó Chủ tịch UBND tỉnh: Đặng Hoài Nam và Trịnh Thu Thủy cùng dự.",
     [("Đặng Hoài Nam", None, ["Phó Chủ tịch UBND tỉnh"]), ("Trịnh Thu Thủy", None, ["Phó Chủ tịch "
      "UBND tỉnh"])]),
    ("Tham dự có Bí thư Đảng ủy Lục Văn Thắng, Chủ tịch UBND xã Triệu Thị Pham và Trưởng Công an xã, Thiếu "
     "tá Nông Văn Đề.",
     [("Lục Văn Thắng", None, ["Bí thư Đảng ủy"]),
      ("Triệu Thị Pham", None, ["Chủ tịch UBND xã"]),
      ("Nông Văn Đề", "Thiếu tá", ["Trưởng Công an xã"])]),
    ("Thành lập tổ gồm:\n1. Ông Cao Bá Lộc, Chủ tịch UBND xã - Tổ trưởng;\n2. Bà Quách Thị Vui, công chức "
     "tài chính - Thư ký.",
     [("Cao Bá Lộc", None, ["Chủ tịch UBND xã", "Tổ trưởng"]),
      ("Quách Thị Vui", None, ["công chức tài chính", "Thư ký"])]),
    ("Trưởng Ban: Đồng chí Hoàng Ngọc Điệp, Phó Bí thư Tỉnh ủy.",
     [("Hoàng Ngọc Điệp", None, ["Phó Bí thư Tỉnh ủy", "Trưởng Ban"])]),
    # once with all posts
    ("Ông Đào Quý Nhân, Phó Chủ tịch UBND tỉnh mở đầu. Sau đó Trưởng ban Chỉ đạo chuyển đổi số Đào Quý "
     "Nhân kết luận.",
     [("Đào Quý Nhân", None, ["Phó Chủ tịch UBND tỉnh", "Trưởng ban Chỉ đạo chuyển đổi số"])]),
    ("Chủ tịch UBND xã La Văn Tùng nói. Chủ tịch La Văn Tùng nhấn mạnh thêm.",
     [("La Văn Tùng", None, ["Chủ tịch UBND xã"])]),
]  # fmt: skip

NOBODY = [
    "Anh Nguyễn Văn Nam, hộ nghèo thôn Đồi, được tặng bò giống.",
    "Đồng chí Bí thư nhấn mạnh, các Phó Chủ tịch phải đi cơ sở.",
    "Nhà thơ Tố Hữu từng viết về quê hương.",
    "Đường Nguyễn Trãi và Trường THCS Trần Phú được sửa.",
    "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
    "Chủ tịch UBND xã Hòa Bình Đông và Bí thư Đảng ủy phường chịu trách nhiệm.",
    "Em Lê Thị Na đoạt giải Nhất.",
]


def _people(text: str) -> list[tuple[str, str | None, list[str]]]:
    found = read(f"Tin địa phương\n\nMở đầu bài viết này là đôi dòng về quê hương.\n{text}").as_json()[
        "people"
    ]
    return [(person["name"], person["rank"], person["posts"]) for person in found]


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=[text[:50] for text, _ in NAMED])
def test_holders_of_posts_are_named_in_many_ways(text, expected):
    assert [(name, rank, sorted(posts)) for name, rank, posts in _people(text)] == [
        (name, rank, sorted(posts)) for name, rank, posts in expected
    ]


@pytest.mark.parametrize("text", NOBODY, ids=[text[:50] for text in NOBODY])
def test_citizens_poets_places_and_offices_alone_are_no_people(text):
    assert _people(text) == []


FEET = [
    ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nNguyễn Thị Ái Vân",
     [("Nguyễn Thị Ái Vân", None, "Phó Chủ tịch")]),
    ("Nơi nhận:\tT/M BAN THƯỜNG VỤ\n- Tỉnh ủy,\tPHÓ BÍ THƯ\n- Lưu.\n\tGiàng Seo Phử",
     [("Giàng Seo Phử", None, "Phó Bí thư")]),
    ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐại tá Lê Công Trứ", [("Lê Công Trứ", "Đại tá", "Phó Giám đốc")]),
    ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTRẦN QUỐC ĐẠT", [("TRẦN QUỐC ĐẠT", None, "Chánh Văn phòng")]),
    ("GIÁM ĐỐC SỞ Y TẾ\tGIÁM ĐỐC CÔNG AN TỈNH\nBS. Hoàng Yến\tĐại tá Vũ Thành",
     [("Hoàng Yến", None, "Giám đốc sở y tế"), ("Vũ Thành", "Đại tá", "Giám đốc công an tỉnh")]),
    ("CHỦ TỌA\tTHƯ KÝ\nÔng Ích Khiêm\tNguyễn Bé",
     [("Ông Ích Khiêm", None, "Chủ tọa"), ("Nguyễn Bé", None, "Thư ký")]),
    ("Nơi nhận:\n- Như trên;\n- Lưu VT.\nQ. HIỆU TRƯỞNG\n\nPGS.TS Kim Thị Sà Ry",
     [("Kim Thị Sà Ry", None, "Q. HIỆU TRƯỞNG")]),
]  # fmt: skip
HEAD = """UBND TỈNH LAM GIANG	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ	Độc lập - Tự do - Hạnh phúc
Số: 70/BC-SNV	Lam Giang, ngày 03 tháng 9 năm 2025

BÁO CÁO
Kết quả công tác tháng 8

Công việc tiến triển tốt.

"""


@pytest.mark.parametrize(("foot", "expected"), FEET, ids=[foot[:30] for foot, _ in FEET])
def test_signers_are_read_from_every_foot(foot, expected):
    found = [(p["name"], p["rank"], p["posts"]) for p in read(HEAD + foot).as_json()["people"]]
    assert [(name, rank, [post.lower() for post in posts]) for name, rank, posts in found] == [
        (name, rank, [post.lower()]) for name, rank, post in expected
    ]
