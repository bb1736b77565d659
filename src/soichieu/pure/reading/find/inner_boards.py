"""Boards and rooms named alone in a text of no letterhead: "Hội đồng quản trị" is that of the company named last."""

import re

from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_OF_INSTITUTION = frozenset(
    {
        "Hội đồng quản trị", "Hội đồng thành viên", "Ban Giám đốc", "Ban Tổng Giám đốc", "Ban Giám hiệu",
        "Ban Kiểm soát", "Hội đồng trường", "Đại hội đồng cổ đông", "Đảng ủy", "Ban Thường vụ Đảng ủy",
        "Phòng Đào tạo", "Phòng Tổ chức - Hành chính", "Hội đồng đại học", "Hội đồng Trường",
    }
)  # fmt: skip
_OF_UNION = frozenset({"Ban Chấp hành", "Ban Thường vụ", "Ban Nữ công", "Ban Chấp hành Công đoàn", "Ủy ban Kiểm tra"})
_INSTITUTION = re.compile(
    r"(?:Tổng [Cc]ông ty|Công ty|Tập đoàn|Ngân hàng|Trường|Đại học|Học viện|Bệnh viện|Hợp tác xã|Nhà máy|"
    r"Quỹ [Tt]ín dụng|Viện(?! [Kk]iểm)) [^,]+"
)
_UNION = re.compile(
    r"(?:Công đoàn|Liên đoàn Lao động|Hội (?!đồng)|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn (?:xã|phường|Thanh)|"
    r"Đảng bộ)[^,]+"
)
_FAR = 4000  # characters back to the body


def of_last(prepared: Prepared, surroundings: Surroundings, name: str | None, start: int) -> str | None:
    """Complete the name of a board or room printed alone by the body it is of, the last named before."""
    if name is None or surroundings.house.issuers:
        return name
    whole = name.removesuffix(" Công đoàn") if name in _OF_UNION else name
    form = _UNION if name in _OF_UNION else _INSTITUTION if name in _OF_INSTITUTION else None
    if form is None:
        return name
    for organ in reversed(surroundings.within(max(0, start - _FAR), start)):
        said = surroundings.canonical(organ) or organ.stated
        found = None if organ.central else form.search(said)
        if found and (organ.place or organ.named or organ.level):
            return f"{whole} {found.group()}"
    return name
