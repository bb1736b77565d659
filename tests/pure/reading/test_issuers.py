"""Who issued the documents a text names, in the many ways the trade tells it.

In the tables `…_of_the_trade.txt` a sentence of a paper begins with the key of its letterhead; below it,
after an arrow, stands each document in order: type, number, issuer, date. Bodies and numbers are invented.
"""

from datetime import date
from pathlib import Path

import pytest

from soichieu.pure.reading import read

LETTERHEADS = {
    "truong": """BỘ GIÁO DỤC VÀ ĐÀO TẠO\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG ĐẠI HỌC THỦY LÂM\tĐộc lập - Tự do - Hạnh phúc
Số: 120/KH-ĐHTL\tThủy Lâm, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Tổ chức tuần sinh hoạt công dân
""",
    "bv": """SỞ Y TẾ TỈNH LÂM SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BỆNH VIỆN ĐA KHOA LÂM SƠN\tĐộc lập - Tự do - Hạnh phúc
Số: 120/KH-BVĐK\tLâm Sơn, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Nâng cao chất lượng khám bệnh
""",
    "tct": """ĐẢNG ỦY UBND TỈNH LÂM SƠN\tĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY TỔNG CÔNG TY CẤP NƯỚC LÂM SƠN\tLâm Sơn, ngày 12 tháng 3 năm 2026
*
Số 45-BC/ĐU

BÁO CÁO
sơ kết công tác quý I
""",
    "ca": """CÔNG AN TỈNH LÂM SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG THAM MƯU\tĐộc lập - Tự do - Hạnh phúc
Số: 120/KH-PV01\tLâm Sơn, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Cải cách hành chính
""",
    "tt": """TỈNH ỦY LÂM SƠN\tĐẢNG CỘNG SẢN VIỆT NAM
*\tLâm Sơn, ngày 12 tháng 3 năm 2026
Số 45-KH/TU

KẾ HOẠCH
về công tác dân vận năm 2026
""",
    "xa": """ĐẢNG BỘ TỈNH LÂM SƠN\tĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ ĐỒNG TRIỀU\tĐồng Triều, ngày 12 tháng 3 năm 2026
*
Số 45-KH/ĐU

KẾ HOẠCH
về công tác dân vận năm 2026
""",
    "ub": """ỦY BAN NHÂN DÂN
TỈNH LÂM SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 88/KH-UBND\tĐộc lập - Tự do - Hạnh phúc
\tLâm Sơn, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Thu gom rác thải nhựa năm 2026
""",
    "mt": """ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LÂM SƠN\tĐộc lập - Tự do - Hạnh phúc
BAN THƯỜNG TRỰC\tLâm Sơn, ngày 12 tháng 3 năm 2026
Số: 45/BC-MTTQ-BTT

BÁO CÁO
kết quả công tác quý I
""",
    "hd": """HỘI ĐỒNG NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ ĐỒNG TRIỀU\tĐộc lập - Tự do - Hạnh phúc
Số: 12/NQ-HĐND\tĐồng Triều, ngày 12 tháng 12 năm 2025

NGHỊ QUYẾT
Về dự toán ngân sách năm 2026

HỘI ĐỒNG NHÂN DÂN XÃ ĐỒNG TRIỀU
KHÓA I, KỲ HỌP THỨ 3
""",
    "cc": """SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CHI CỤC THỦY LỢI\tĐộc lập - Tự do - Hạnh phúc
Số: 55/BC-CCTL\tLâm Sơn, ngày 12 tháng 3 năm 2026

BÁO CÁO
Tình hình hồ đập tỉnh Lâm Sơn
""",
    "ld": """QUÂN KHU 8\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SƯ ĐOÀN 330\tĐộc lập - Tự do - Hạnh phúc
Số: 55/KH-SĐ\tLâm Sơn, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Huấn luyện năm 2026
""",
    "thpt": """SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH VĨNH SƠN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG THPT NGUYỄN DU	Độc lập - Tự do - Hạnh phúc
Số: 40/KH-THPTND	Vĩnh Sơn, ngày 12 tháng 9 năm 2025

KẾ HOẠCH
Giáo dục truyền thống năm học 2025 - 2026
""",
    "ttyt": """SỞ Y TẾ TỈNH VĨNH SƠN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRUNG TÂM Y TẾ KHU VỰC BẰNG LŨNG	Độc lập - Tự do - Hạnh phúc
Số: 61/KH-TTYT	Bằng Lũng, ngày 12 tháng 4 năm 2026

KẾ HOẠCH
Phòng, chống dịch sốt xuất huyết
""",
    "cty": """CÔNG TY CỔ PHẦN MÍA ĐƯỜNG VĨNH SƠN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 61/KH-MĐVS	Độc lập - Tự do - Hạnh phúc
	Vĩnh Sơn, ngày 12 tháng 2 năm 2026

KẾ HOẠCH
An toàn lao động năm 2026
""",
    "phuong": """ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG ĐÔNG HẢI	Độc lập - Tự do - Hạnh phúc
Số: 77/KH-UBND	Kim Hải, ngày 20 tháng 3 năm 2026

KẾ HOẠCH
Chỉnh trang đô thị phường Đông Hải, thành phố Kim Hải năm 2026
""",
    "hpn": """HỘI LHPN VIỆT NAM TỈNH VĨNH SƠN	Vĩnh Sơn, ngày 12 tháng 4 năm 2026
BAN THƯỜNG VỤ
*
Số: 55/KH-BTV

KẾ HOẠCH
Hỗ trợ phụ nữ khởi nghiệp
""",
    "ubkt": """TỈNH ỦY VĨNH SƠN	ĐẢNG CỘNG SẢN VIỆT NAM
ỦY BAN KIỂM TRA	Vĩnh Sơn, ngày 12 tháng 3 năm 2026
*
Số 31-QĐ/UBKTTU

QUYẾT ĐỊNH
giám sát tổ chức đảng
""",
    "bchqs": """QUÂN KHU 9	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BỘ CHỈ HUY QUÂN SỰ TỈNH VĨNH SƠN	Độc lập - Tự do - Hạnh phúc
Số: 200/KH-BCH	Vĩnh Sơn, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Diễn tập chiến đấu xã, phường
""",
    "mtx": """ỦY BAN MTTQ VIỆT NAM	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ THẠCH KHÊ	Độc lập - Tự do - Hạnh phúc
BAN THƯỜNG TRỰC	Thạch Khê, ngày 12 tháng 4 năm 2026
Số: 15/KH-MTTQ-BTT

KẾ HOẠCH
Giám sát đầu tư của cộng đồng tại xã Thạch Khê, tỉnh Vĩnh Sơn
""",
    "caxa": """CÔNG AN TỈNH VĨNH SƠN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CÔNG AN XÃ THẠCH KHÊ	Độc lập - Tự do - Hạnh phúc
Số: 15/BC-CAX	Thạch Khê, ngày 12 tháng 4 năm 2026

BÁO CÁO
Kết quả công tác quý I năm 2026
""",
}
TABLES = [
    Path(__file__).with_name(f"{name}_of_the_trade.txt")
    for name in ("documents", "issuers", "deeds", "apart")
]

Named = tuple[str, str | None, str | None, date | None]


def _named(line: str) -> Named:
    kind, number, issuer, day = (None if cell == "–" else cell for cell in line.strip("→ ").split(" | "))
    return str(kind), number, issuer, date.fromisoformat(day) if day else None


def _cases() -> list[tuple[str, list[Named]]]:
    cases: list[tuple[str, list[Named]]] = []
    for line in "\n".join(table.read_text("utf-8").strip() for table in TABLES).splitlines():
        if line.startswith("  → "):
            cases[-1][1].append(_named(line))
            continue
        key, bracket, sentence = line.removeprefix("[").partition("] ") if line[0] == "[" else ("", "", line)
        cases.append((f"{LETTERHEADS[key]}\n{sentence}" if bracket else sentence, []))
    return cases


@pytest.mark.parametrize(("text", "expected"), _cases())
def test_each_document_has_the_issuer_and_the_day_its_text_tells(text: str, expected: list[Named]) -> None:
    found = read(text).documents
    assert [(one.type, one.number, one.issuer, one.date) for one in found] == expected
