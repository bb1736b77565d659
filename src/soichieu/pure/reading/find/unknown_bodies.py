"""Subjects of deeds that are no bodies the grammar of organs knows: a run from a capital to the verb."""

import re
from collections.abc import Iterator
from itertools import chain

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.event_words import DEEDS, SMALL_HEADS
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.find.event_cues import TIME
from soichieu.pure.reading.findings import Span

_DEEDS = alternatives(("tổ chức", "khai mạc", "mở", "phối hợp", "tiến hành", "họp", "đăng cai", *DEEDS))
_SMALL = "|".join(sorted(map(re.escape, SMALL_HEADS), key=len, reverse=True))
_ACTS = "đã|vừa|tổ chức|mở|khai mạc|tiến hành|họp|phối hợp|cũng|tiếp tục|và|cùng|với"
_ACTS_WITHIN = re.compile(r"\s(?:mở|khai giảng|khai mạc|bế giảng|phát động)(?!\w)")
_TIME_OPENS = "vlstcđhn"  # the letters "vào", "lúc", "sáng" and their like begin with
_NAME = (
    rf"\s*(?:(?:cán bộ(?:,| và) )?(?:nhân dân|người dân|bà con|"
    rf"dân) )?(?P<name>(?:[{CAPITALS}]|(?:{_SMALL})\s+(?!(?:{_ACTS})(?!\w)))"
    rf"(?:(?!\s[-–]\s(?:Ngày|Sáng|Chiều|Tối))[^,;:.“”\"()]){{5,90}}?)"
    rf"(?=[\s,{_TIME_OPENS}])(?:{TIME})?\s+(?:\([^()]{{1,60}}\)\s+)?"
    rf"(?:(?:đã|vừa|long trọng|trọng thể|cũng)\s+)*{_DEEDS}(?!\w)"
)
_OPENS, _FURTHER = re.compile(_NAME), re.compile(rf"[,;\d]\s{_NAME}")
_DEED = Cue.of(rf"(?<!\w){_DEEDS}(?!\w)")
_NO_BODY = re.compile(
    r"(?:Sáng|Trưa|Chiều|Tối|Ngày|Trong|Tại|Ở|Từ|Vào|Thực hiện|Triển khai|Quán triệt|Thời kỳ|Mốc|Kính|"
    r"Chuẩn bị|Thời hạn|Thời gian|Hình thức|Nội dung|Địa điểm|Thành phần|"
    r"Phát lệnh|Cắt băng|Mở màn|Khép lại|"
    r"Chủ trì|Tin|Thư|Mời|Kính mời|Đề nghị|Yêu cầu|Giao|Trong khi|"
    r"Trân trọng|Hòa|Nhân|Nhằm|Để|Sau|Trước|Theo|Căn cứ|Qua|Với|"
    r"Các|Những|"
    r"Nhiều|Hai|Ba|Bốn|Lãnh đạo|Đại diện|Đồng chí|Ông|Bà|Đến|Hội nghị|Lễ|Cuộc|Buổi|Phiên|Kỳ|Lớp|"
    r"Đoàn kiểm tra|Vừa|Mới|"
    r"Cùng|Tiếp|Đây|Việc|Đã|Đảng viên|Cán bộ|Nhân dân|Người|Toàn|Một|Mỗi|Hằng|Hàng|Dự|Tham|Phát biểu|"
    r"Hưởng|Chào|Được|"
    r"Dưới|Bên|Ngoài|Riêng|Hiện|Năm|Tháng|Tuần|Quý|Đợt|Khi|Cuối|Đầu|Giữa|Trên|Phối hợp|Công tác|"
    r"Chương trình|Chủ tịch|"
    r"Bí thư|Phó|Giám đốc|Trưởng|Thủ tướng|Bộ trưởng|Hội thảo|Đại hội|Ngày hội|Địa phương|Thời gian|"
    r"Tổng Bí thư|Nguyên|Quyền|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Thứ trưởng|"
    r"Viện trưởng|Chánh|"
    r"Hiệu trưởng|Tổng Giám đốc|Chỉ huy|Chính ủy|Cục trưởng|Khách|Khi|Nếu|Nối|Gần|Hơn|Đúng|"
    r"Kết luận|Chuỗi|Bế mạc|Khai mạc|Mở đầu|Kết thúc|Tiếng|Cầu|Đường|Dự án|Công trình|Mô hình|Phong trào|"
    r"Cuộc thi|Già làng|"
    r"Nghệ nhân|Đại biểu|Họ|Phải|Nhờ|Thông tin|Kể|Bằng|Khởi động|Chuyến|Do|Bởi|Suốt|Xen|Tới|Chỉ|Chính|"
    r"Đơn vị|Chúng|Tôi|Anh|Chị|Em|Bác|Cụ|Mẹ|Cô|Thầy|Có mặt|Từng|Về)(?!\w)"
)

_JOINS_IN = re.compile(r"\s(?:đã cùng|cùng với|phối hợp với)\s")
_OTHERS = ("sở, ", "ban, ", "cấp, ")  # "các sở, ngành": every one of them


def unknown_subjects(text: str, start: int, stop: int) -> Iterator[Span]:
    """Give what may be the subject of a deed between two places: no time, no people, no gathering."""
    if not _DEED.search(text, start, stop):
        return
    words = text[start:stop]
    opens = _OPENS.match(words)
    further = _FURTHER.finditer(words, opens.end() if opens else 0)
    for found in chain((opens,), further) if opens else further:
        place, end = (start + offset for offset in found.span("name"))
        if _ACTS_WITHIN.search(text, place, end):
            continue  # "Phòng khai giảng lớp": the name ended before
        joined = _JOINS_IN.search(text, place, end)
        end = joined.start() if joined else end
        if not _NO_BODY.match(text, place) and not text.endswith(_OTHERS, 0, place):
            yield place, end
