"""Newspapers are called after their province: "Báo Lâm Sơn"."""

import re

from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS
from soichieu.pure.reading.data.places import ALL_CITIES
from soichieu.pure.reading.find.named_places import Named
from soichieu.pure.reading.prepared import Prepared

_NAME = rf"{CAPITALISED}(?:[ ]{CAPITALISED}){{1,3}}"
# The paper of an invented or real province: "Báo Lâm Sơn", "Báo điện tử Pha Đin".
_PAPER = re.compile(
    rf"(?<!\w)Báo(?: điện tử)? (?P<name>{_NAME})(?=[ ]*(?:[,.;:()|–-]|$| điện tử| online| Online))",
    re.MULTILINE,
)
_LOUD_PAPER = re.compile(
    rf"(?:BÁO|BÁO VÀ (?:ĐÀI )?PHÁT THANH(?:,| VÀ) TRUYỀN HÌNH|ĐÀI (?:PHÁT THANH VÀ TRUYỀN HÌNH|PT-TH|PTTH))"
    rf"(?: ĐIỆN TỬ)? (?P<name>[{CAPITALS}]+(?: [{CAPITALS}]+){{1,2}}?)(?: ĐIỆN TỬ| ONLINE)?(?=\t|$)"
)
_NO_PROVINCE = frozenset(
    {
        "Nhân Dân", "Lao Động", "Tiền Phong", "Thanh Niên", "Tuổi Trẻ", "Dân Trí", "Đại Đoàn Kết",
        "Pháp Luật",
        "Người Lao Động", "Quân Đội Nhân Dân", "Công An Nhân Dân", "Công Thương", "Nông Nghiệp", "Xây Dựng",
        "Giao Thông", "Đấu Thầu", "Đầu Tư", "Tin Tức", "Chính Phủ", "Dân Tộc", "Biên Phòng", "Văn Hóa",
        "Thế Giới", "Giáo Dục", "Sức Khỏe", "Phụ Nữ", "Phụ Nữ Việt Nam", "Dân Việt", "Nông Thôn Ngày Nay",
    }
)  # fmt: skip
_EDGE = 6  # lines at the top and at the bottom that may name the paper


def province_of_paper(prepared: Prepared) -> Named | None:
    """Give the province by the name of the newspaper."""
    for line in (*prepared.lines[:_EDGE], *prepared.lines[-_EDGE:]):
        paper = _PAPER.search(prepared.spelt, line.start, line.end)
        loud = None if paper else _LOUD_PAPER.match(prepared.spelt, line.start, line.end)
        name = paper["name"] if paper else loud["name"].title() if loud else None
        if name and name not in _NO_PROVINCE:
            city = name in ALL_CITIES or (" thành phố" in prepared.lower and "tỉnh" not in prepared.lower)
            return Named(line.start, "thành phố" if city else "tỉnh", name)
    return None
