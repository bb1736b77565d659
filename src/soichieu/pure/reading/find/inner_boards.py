"""Boards and rooms named alone: "Hội đồng quản trị" is that of the company a text names last."""

import re
from dataclasses import replace

from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_OF_INSTITUTION = frozenset(
    {
        "Hội đồng quản trị", "Hội đồng thành viên", "Ban Giám đốc", "Ban Tổng Giám đốc", "Ban Giám hiệu",
        "Ban Kiểm soát", "Hội đồng trường", "Đại hội đồng cổ đông", "Đảng ủy", "Ban Thường vụ Đảng ủy",
        "Phòng Đào tạo", "Phòng Tổ chức - Hành chính", "Hội đồng đại học", "Hội đồng Trường",
    }
)  # fmt: skip
_OF_UNION = frozenset({"Ban Chấp hành", "Ban Thường vụ", "Ban Nữ công"})
_OF_TRADE_UNION = "Ban Chấp hành Công đoàn"
_TRADE_UNION = re.compile(r"Công đoàn (?!ngành$)[^,]+")
_OF_COUNCIL = frozenset(
    {
        "Ban Kinh tế - Ngân sách", "Ban Pháp chế", "Ban Văn hóa - Xã hội", "Ban Kinh tế - Xã hội",
        "Ban Đô thị",
    }
)  # fmt: skip
_COUNCIL = re.compile(r"Hội đồng nhân dân (?!và)[^,]+")
# Who stands over all branches of a bank.
_OF_BANK = re.compile(
    r"(?P<whole>(?:Hội đồng quản trị|Hội đồng thành viên|Tổng [Gg]iám đốc|Ban Kiểm soát|Ban Điều hành) "
    r"Ngân hàng .+?) [Cc]hi nhánh .+"
)
_INSTITUTION = re.compile(
    r"(?:Tổng [Cc]ông ty|Công ty|Tập đoàn|Ngân hàng|Trường|Đại học|Học viện|Bệnh viện|Hợp tác xã|Nhà máy|"
    r"Quỹ [Tt]ín dụng|Viện(?! [Kk]iểm)) [^,]+"
)
_UNION = re.compile(
    r"(?:Công đoàn|Liên đoàn Lao động|Hội (?!đồng)|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn (?:xã|phường|Thanh)|"
    r"Đảng bộ)[^,]+"
)
_FAR = 4000  # characters back to the body


def with_whole_boards(
    prepared: Prepared, surroundings: Surroundings, mentions: list[Mention]
) -> list[Mention]:
    """Give the mentions, boards and rooms that issue completed by the body they are of."""
    return [
        one if (name := _completed(prepared, surroundings, one)) == one.issuer else replace(one, issuer=name)
        for one in mentions
    ]


def _completed(prepared: Prepared, surroundings: Surroundings, mention: Mention) -> str | None:
    name, start = mention.issuer, mention.span[0]
    if name is None:
        return None
    if bank := _OF_BANK.match(name):
        return bank["whole"]
    if name in _OF_COUNCIL:
        return _last(prepared, surroundings, name, _COUNCIL, start)
    if surroundings.house.issuers:
        return name
    if name == _OF_TRADE_UNION:
        union = _last(prepared, surroundings, "Ban Chấp hành", _TRADE_UNION, start)
        return union if union != "Ban Chấp hành" else _last(prepared, surroundings, name, _INSTITUTION, start)
    form = _UNION if name in _OF_UNION else _INSTITUTION if name in _OF_INSTITUTION else None
    return _last(prepared, surroundings, name, form, start) if form else name


def _last(
    prepared: Prepared, surroundings: Surroundings, name: str, form: re.Pattern[str], start: int
) -> str:
    """Give the name with the body of a kind named last before, itself where there is none."""
    for organ in reversed(surroundings.within(max(0, start - _FAR), start)):
        said = surroundings.canonical(organ) or organ.stated
        found = None if organ.central else form.search(said)
        if found and (organ.place or organ.named or organ.level):
            return f"{name} {found.group()}"
    return name
