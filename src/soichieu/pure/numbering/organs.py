"""The letters that stand for an issuing body in a number, and what follows from them.

Sources: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW (party bodies), Nghị định 30/2020/NĐ-CP (state bodies).
"""

import re

# Central bodies that share the one party run /TW of a term (R1).
CENTRAL_PARTY_BODIES: frozenset[str] = frozenset({"Ban Chấp hành Trung ương", "Bộ Chính trị", "Ban Bí thư"})

# Letters that name exactly one issuer. /TW names three bodies and ĐUCA some sixty (R3): neither is here.
ISSUER_OF: dict[str, str] = {
    "CP": "Chính phủ",
    "TTg": "Thủ tướng Chính phủ",
    "VPCP": "Văn phòng Chính phủ",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "QH": "Quốc hội",
    "CTN": "Chủ tịch nước",
    "VPTW": "Văn phòng Trung ương Đảng",
    "BTCTW": "Ban Tổ chức Trung ương",
    "BTGTW": "Ban Tuyên giáo Trung ương",
    "BTGDVTW": "Ban Tuyên giáo và Dân vận Trung ương",
    "BDVTW": "Ban Dân vận Trung ương",
    "BNCTW": "Ban Nội chính Trung ương",
    "BKTTW": "Ban Kinh tế Trung ương",
    "UBKTTW": "Ủy ban Kiểm tra Trung ương",
    "QUTW": "Quân ủy Trung ương",
    "BCA": "Bộ Công an",
    "BQP": "Bộ Quốc phòng",
    "BNV": "Bộ Nội vụ",
    "BTC": "Bộ Tài chính",
    "BYT": "Bộ Y tế",
    "BGDĐT": "Bộ Giáo dục và Đào tạo",
    "BTP": "Bộ Tư pháp",
    "BCT": "Bộ Công Thương",
    "BXD": "Bộ Xây dựng",
    "BKHCN": "Bộ Khoa học và Công nghệ",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BTTTT": "Bộ Thông tin và Truyền thông",
    "BGTVT": "Bộ Giao thông vận tải",
    "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNNMT": "Bộ Nông nghiệp và Môi trường",
    "BTNMT": "Bộ Tài nguyên và Môi trường",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
    "BNG": "Bộ Ngoại giao",
    "BDTTG": "Bộ Dân tộc và Tôn giáo",
    "NHNN": "Ngân hàng Nhà nước Việt Nam",
    "TTCP": "Thanh tra Chính phủ",
    "UBDT": "Ủy ban Dân tộc",
    "TLĐ": "Tổng Liên đoàn Lao động Việt Nam",
    "TANDTC": "Tòa án nhân dân tối cao",
    "VKSNDTC": "Viện Kiểm sát nhân dân tối cao",
    "KTNN": "Kiểm toán Nhà nước",
    "BNN": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BGD&ĐT": "Bộ Giáo dục và Đào tạo",
    "BNN&PTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "LĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "BVHTT&DL": "Bộ Văn hóa, Thể thao và Du lịch",
}

# A party body writes number-TYPE/BODY, a state body number/TYPE-BODY; some print it the other way.
_PARTY = re.compile(
    r"(?:TW|TU|HU|QU|ThU|ThĐU|ĐU|CB|ĐH|BCĐTW)$|"
    r"(?:VP|BTC|BTG|BTGDV|BDV|BNC|BXD|BXDĐ|BXĐĐ|BKT|UBKT|BCĐ|BTV|BCH)(?:TW|TU|HU|QU|ThU|ĐU|TƯ)|"
    r"ĐU[A-ZĐ]*$|QUTW|TWĐTN|TWHND|TWHPN|TWMTTQ|[A-ZĐ]+TU$|[A-ZĐ]+TW$"
)
_STATE = re.compile(r"(?:UBND|HĐND|CP|TTg|UBTVQH|QH|VPCP|S[A-ZĐ]+|B[A-ZĐ]{1,8}|CA|CT|VP|TTCP|NHNN|TCT)\d*$")


def is_party(issuer: str) -> bool:
    """Say whether these letters stand for a party body (also in their department: TWĐTN-VP)."""
    return bool(_PARTY.match(issuer.split("-", 1)[0]))


def is_state(issuer: str) -> bool:
    """Say whether these letters stand for a state body."""
    first = issuer.split("-", 1)[0]
    return not _PARTY.match(first) and bool(_STATE.match(first))


def issuer_of(letters: str | None) -> str | None:
    """Give the only body these letters can stand for, None where there are several or none is known."""
    if not letters:
        return None
    first = re.sub(r"\d+$", "", letters.split("-", 1)[0])
    return ISSUER_OF.get(first)
