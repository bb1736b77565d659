"""Words before a day that may set it, and those that only tell of it (R12)."""

import re

from soichieu.pure.reading.cues import Cue

_WHEN = r"(?=(?:hết|cuối|ngày|tháng|quý|năm|[69] tháng|\d|thứ (?:hai|ba|tư|năm|sáu|bảy)))"
CUE = Cue.of(
    r"(?<!\w)(?:xong |hoàn thành )?(?P<cue>trước (?:ngày|lễ|dịp|kỳ|đợt|khi|"
    r"giờ)(?: [^\W\d_]+){1,5}(?=[ ]+(?:ngày )?\d{1,2}[/-]\d)|trước|(?:chậm|muộn) nhất(?: là| vào| đến| trong|"
    r" trước)*|không (?:quá|muộn hơn|chậm hơn|để quá)"
    r"|(?:từ nay )?(?:ngay )?(?:đến|tới|trong) (?:hết|cuối)|hết|cuối|(?:từ nay )?(?:đến|tới)|"
    r"(?:ngay )?trong|vào|nhân dịp|dịp|lúc|dự kiến(?: trong| vào)?"
    r"|(?:thời )?hạn(?: cuối cùng| cuối| chót| hoàn thành| nộp| gửi| báo cáo)?(?: là| đến| tới)?[ ]?:?"
    r"|(?:thời gian|tiến độ)(?: hoàn thành| thực hiện| báo cáo| gửi)?(?: xong)?[ ]?:|xong|hoàn thành|"
    r"(?:báo cáo|gửi|nộp|trình)(?: (?!trước|chậm|muộn|vào|đến|hết|xong|trong)[^\W\d_]+){0,3}(?= ngày \d))[ ]+"
    r"(?:(?:đêm|sáng|chiều|tối|trưa)[ ]+(?=ngày|\d))?" + _WHEN
)
THIS = Cue.of(
    r"(?<!\w)(?<!kỳ họp )(?<!dịp )(?<!họp )(?<!tháng )(?<!tuần )(?<!ngày )(?<!đánh giá )(?<!xếp loại "
    r")(?<!kiểm điểm )(?<!bình xét )(?<!phân loại )(?:(?:ngay )?trong|hết|cuối|"
    r"đến cuối|đến hết|"
    r"trước cuối) (?P<span>năm|quý|tháng)(?: này|"
    r" nay)?(?! (?:\d|qua|học|tới|sau|trước|[ivx]+(?!\w)))(?=[ ]*(?:[.,;/)]|$))",
    re.MULTILINE,
)
RANGE = Cue.of(
    r"(?<!\w)(?P<cue>từ)[ ]+(?!\d{1,2} ?(?:giờ|h|g)(?!\w)[^.;,\n]{0,12}(?:đến|tới) \d{1,2} ?(?:giờ|h))"
    r"(?=(?:ngày|tháng|quý|\d))"
)
TOLD = re.compile(
    r"(?<!\w)(?:đã(?! (?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|thống nhất))|vừa qua|từng (?:được|có|bị|là|"
    r"tham|làm|đạt|tổ chức)|đến nay|so với|tính đến|hiệu lực|"
    r"hiện có|mới (?:nhận|có|đạt|hoàn))(?!\w)(?! (?:đề ra|xác định|giao|nêu))"
)
PERIOD = re.compile(
    r"(?<!\w)(?:từ(?! nay| giờ| bây giờ)|kể từ|tính|tầm nhìn|định hướng|so với|giai đoạn|nhiệm kỳ|số liệu|"
    r"áp dụng|hợp đồng|nghỉ|hoãn)(?!\w)[^.;,]{0,24}$"
)
BEFORE_FACT = re.compile(
    r"(?<!\w)(?:(?<!học )(?<!vệ )(?<!dân )(?<!giáo )(?<!khai )(?<!thí )(?<!y )sinh(?= (?:ra |vào |năm |"
    r"ngày )?$)|có hiệu lực|được (?:ban hành|cấp|giao|tuyển dụng|"
    r"thành lập|phê duyệt|công nhận)|"
    r"phát sinh)[^.;,\d]{0,24}$"
)
