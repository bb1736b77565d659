"""Whose page, list or minutes a text is that is no paper of its own: the body its first lines name."""

import re
from typing import NamedTuple

from soichieu.pure.reading.find.home import Home
from soichieu.pure.reading.find.letterheads import begins_body, recased
from soichieu.pure.reading.find.organs import Organ, organ_at
from soichieu.pure.reading.gazetteer import Gazetteer
from soichieu.pure.reading.prepared import Prepared

_LISTS = "DANH MỤC|DANH SÁCH|BẢNG|SỔ|LỊCH|THỐNG KÊ|TỔNG HỢP|MỤC LỤC|KẾT QUẢ RÀ SOÁT"
_PAGE_OF = re.compile(
    r"(?:TRANG (?:TIN|THÔNG TIN)(?: ĐIỆN TỬ)?|CỔNG (?:THÔNG TIN|TTĐT)(?: ĐIỆN TỬ)?|WEBSITE|"
    r"BẢN TIN(?: NỘI BỘ)?)"
    r"[ ]?[-–:]?[ ]?(?:CỦA )?"
)
_LIST_OF = re.compile(rf"(?:{_LISTS}) (?:[^ ]+ ){{0,14}}?(?:CỦA|DO) ")
# What a headline says behind the body: "… CÒN HIỆU LỰC", "… NĂM 2025".
_SAYS_MORE = re.compile(
    r" (?:CÒN|ĐANG|HIỆN|ĐÃ|NĂM|THÁNG|QUÝ|TUẦN|TỪ|TÍNH|TRONG|ĐẾN|BAN HÀNH|LẬP|QUẢN LÝ|GIAI ĐOẠN|PHỤC VỤ|"
    r"ĐỂ|CHO|THEO)(?!\w).*$|\s*\(.*$"
)
_MINUTES = re.compile(r"BIÊN BẢN(?: (?:HỌP|HỘI NGHỊ|CUỘC HỌP|PHIÊN HỌP|SINH HOẠT))?$")
_MET = re.compile(
    r"(?:(?:Cuộc |Phiên |Buổi )?[Hh]ọp|Hội nghị|Sinh hoạt)(?: (?:thường kỳ|bất thường|mở rộng|định kỳ))? "
)
_TOP = 2  # lines at the top that may say whose page it is
_LONGEST = 110  # characters of such a line


class Banners(NamedTuple):
    """The bodies that the first lines name, and the one whose list or minutes the text is."""

    organs: tuple[Organ, ...] = ()
    own: Organ | None = None


def banners_of(prepared: Prepared, gazetteer: Gazetteer, home: Home) -> Banners:
    """Read the first lines of a text without a letterhead."""
    found, own = list[Organ](), None
    for index, line in enumerate(prepared.lines[:_TOP]):
        text = prepared.spelt[line.start : line.end]
        if len(text) > _LONGEST:
            continue
        if not text.isupper():
            own = own or (_who_met(prepared, gazetteer, line.start) if index and found == [] else None)
            continue
        listed = _LIST_OF.match(text)
        name = _SAYS_MORE.sub("", text[listed.end() :]) if listed else _PAGE_OF.sub("", text)
        if organ := _body_in(name, gazetteer, home):
            found.append(organ)
            own = own or (organ if listed else None)
    return Banners(tuple(found), own)


def _body_in(name: str, gazetteer: Gazetteer, home: Home) -> Organ | None:
    """Read a name in capitals as a body: the whole of it, or up to the place the text is about."""
    if not begins_body(name):
        return None
    if organ := _whole(recased(name), gazetteer):
        return organ
    for place in home.about.values():
        loud = f" {place.level} {place.name}".upper() if place else ""
        at = name.find(loud) if loud else -1
        if place and at > 0 and not name[at + len(loud) : at + len(loud) + 1].isalpha():
            return _whole(f"{recased(name[:at])} {place.level} {place.name}", gazetteer)
    return None


def _whole(cased: str, gazetteer: Gazetteer) -> Organ | None:
    organ = organ_at(cased, 0, gazetteer)
    return organ if organ and organ.end == len(cased) else None


def _who_met(prepared: Prepared, gazetteer: Gazetteer, start: int) -> Organ | None:
    """Read whose minutes they are: "BIÊN BẢN" over "Họp Ban Chấp hành Công đoàn Công ty A"."""
    first = prepared.lines[0]
    if not _MINUTES.match(prepared.spelt[first.start : first.end]):
        return None
    met = _MET.match(prepared.spelt, start)
    organ = organ_at(prepared.spelt, met.end(), gazetteer) if met else None
    return organ if organ and organ.body else None
