"""Signs by which the parts of an article and of an official document are known.

Official layouts: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW (party), Nghị định 30/2020/NĐ-CP Phụ lục I (state).
All patterns are matched on single lines in the older spelling (uỷ → ủy).
"""

import re

from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS, SMALL

_DATE = r"\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}|\d{4}-\d{2}-\d{2}"

# The top of an official document; one of these within the first lines makes the text one.
OFFICIAL_NAMES = ("ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
OFFICIAL_NUMBER = re.compile(r"(?:\*\s*)?Số(?:\s*:)?\s*(?:\d{1,5}\s*)?[-/]\s?[A-ZĐ]")
_PLACE_WORD = rf"(?:{CAPITALISED}|[{CAPITALS}]['’][{CAPITALS}]?[{SMALL}]+)"
PLACE_AND_DATE = re.compile(
    r"(?:TX\.?\s?|(?:[Đđ]ặc khu|[Tt]hị (?:xã|trấn)|xã|phường|huyện|tỉnh) )?"
    rf"(?P<place>(?:(?:TP|Tp)\.?\s?)?{_PLACE_WORD}(?:(?:[ ]|[ ]?[-–][ ]?){_PLACE_WORD}){{0,4}}"
    r"(?:\s\d+)?)\s*,\s*(?:(?:(?:hồi|lúc)\s+[^,\n]{3,30}?|"
    r"\d{1,2}\s?(?:giờ|h|g)(?:[ ]?\d{1,2})?(?:[ ]?phút)?),?\s)?[Nn]gày\s+(?P<day>\d{1,2})"
    r"(?:\s+tháng\s+|(?P<sign>[/.-])(?=\d{1,2}(?P=sign)))(?P<month>\d{1,2})"
    r"(?:\s+năm\s+|(?P=sign))(?P<year>\d{4})"
)
NUMBER_LINE = re.compile(r"(?:^|\s|\*)Số(?:\s*:)?\s*(?=\d|[-/])")
LETTERHEAD = re.compile(
    r"ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG HÒA XÃ HỘI|[Đđ]ộc lập\s*[-–]\s*[Tt]ự do|^[\s*_\-–—=]+$|"
    r"^(?:\*\s*)?Số\s*:?\s*\d*|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s*$|"
    r"^(?:BAN|BỘ|TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG|ỦY|UBND|HĐND|HỘI|SỞ|CÔNG|TRƯỜNG|VĂN|CHI|PHÒNG|CỤC|ĐẠI|CHÍNH|"
    rf"QUÂN|TÒA|VIỆN|TỔNG|LIÊN|ĐOÀN|MẶT|THỦ TƯỚNG|QUỐC HỘI|TRUNG TÂM|BỆNH VIỆN|CƠ QUAN)\b[^{SMALL}]*$|"
    r"^(?:V/v|HỎA TỐC|KHẨN|THƯỢNG KHẨN|Dự thảo)"
)
TYPE_TITLES = (
    "NGHỊ QUYẾT", "CHỈ THỊ", "KẾT LUẬN", "QUYẾT ĐỊNH", "QUY ĐỊNH", "QUY CHẾ", "THÔNG TRI", "HƯỚNG DẪN",
    "THÔNG BÁO", "BÁO CÁO", "KẾ HOẠCH", "CHƯƠNG TRÌNH", "ĐỀ ÁN", "PHƯƠNG ÁN", "TỜ TRÌNH", "BIÊN BẢN",
    "CÔNG ĐIỆN", "NGHỊ ĐỊNH", "THÔNG TƯ", "DỰ ÁN", "ĐỀ CƯƠNG",
)  # fmt: skip
COLUMNS = re.compile(r"\t+|\s{2,}|\s*\|\s*")  # what parts the two halves of a letterhead
ANNEX = re.compile(
    r"(?:PHỤ LỤC|Phụ lục|DANH MỤC|Danh mục|PHỤ BIỂU|Phụ biểu|"
    r"(?:BIỂU|Biểu)\s(?:số|SỐ|mẫu|MẪU|tổng|TỔNG|\d+))(?!\w)"
)
RECIPIENTS = re.compile(r"Nơi nhận\s*:?|Kính (?:gửi|trình)\s*:", re.IGNORECASE)
SIGNING = re.compile(rf"(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|Q\.)\s?[^{SMALL}]{{2,}}")

# A post in capitals that signs when a name stands below it.
SIGNING_POST = re.compile(
    r"(?:Q\.\s?|QUYỀN\s)?(?:PHÓ\s)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG|CHÁNH|HIỆU TRƯỞNG|CHỦ NHIỆM|BỘ TRƯỞNG|"
    rf"THỨ TRƯỞNG|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHỈ HUY|CHÍNH ỦY|CHỦ TỌA)\b[^{SMALL}]{{0,60}}"
)
SIGNED = re.compile(r"\(.{0,40}\)|\[.{0,40}\]")
_GIVEN = rf"[{CAPITALS}][{SMALL}]*(?:['’-][{CAPITALS}]?[{SMALL}]+)?"  # one word of a name: An, K'Sơn, Tơ-Đá
_GRADE = r"(?:[^\W\d]+ (?:tướng|tá|úy)|(?:[A-ZĐ][\w.]{0,6}[.,]? ){0,3}[A-ZĐ]{2}[\w.]{0,4}\.?)"
NAME_LINE = re.compile(
    rf"(?:{_GRADE}[ ,.–-]+)?{_GIVEN}(?:\s{_GIVEN}){{1,5}}|[{CAPITALS}]{{2,}}(?:\s[{CAPITALS}]+){{1,4}}"
)

# A line that only dates the page: words of the clock and the calendar around one full day.
_CLOCK = (
    r"\d{1,2}[:hg]\d{0,2}(?::\d{2})?|\d{1,2} giờ(?: \d{1,2})?(?: phút)?|\+\s?0?7|am|pm|sa|ch|gmt|utc|lúc|giờ"
)
_CALENDAR = (
    "cập nhật|đăng tải|gửi|đưa|đưa tin|đăng|số ra|phát|phát sóng|xuất bản|phát hành|thời gian|ngày|vào|"
    "thứ(?: [2-7])?|chủ nhật|hai|ba|tư|năm|sáu|bảy"
)
_GAP = r"[\s:,.;|()\[\]/*'’•·–-]*"
# "Báo điện tử Lam Giang, thứ Năm ngày 09.3.2023", "20/06/2026 16:40 | Báo Lam Giang": the paper beside it.
_PAPER = (
    r"(?:Báo(?! cáo)|Đài|Cổng|Trang|Tạp chí|Bản tin|Thông tấn xã|Truyền hình|Phát thanh|Website)"
    r"\s[^\n|,:;.]{2,60}"
)
DATELINE = re.compile(
    rf"[(\[*\s]*(?:[A-ZĐ]{{2,5}}\s*[-–]\s*|{_PAPER}?(?:,|\s[|–-])\s*)?(?:(?:{_CALENDAR}|"
    rf"{_CLOCK})(?!\w){_GAP}){{0,10}}"
    rf"(?:{_DATE}|\d{{1,2}} tháng (?:\d{{1,2}}|[^\W\d]+(?: một| hai)?),? (?:năm )?\d{{4}})"
    rf"{_GAP}(?:(?:{_CLOCK}|[\d.]+ lượt xem|bởi [^\n\]]{{2,40}})(?!\w){_GAP}){{0,5}}"
    r"(?:(?:[|·•/-]\s*)?(?:chuyên mục|tác giả|nguồn|lượt xem|công khai|cỡ chữ|đọc bài|danh mục|"
    rf"·)[^\n]{{0,80}}|[–-]\s*{_PAPER}|[|·•]\s*[^\n|]{{2,60}})?",
    re.IGNORECASE,
)
# Right under the headline more may stand beside the day: the place, the section, the number of the paper.
TOP_DATELINE = re.compile(
    rf"(?:[^\n.;:|]{{2,60}}?(?:,|\)|\s[|–-])\s|Bản tin (?:(?:sáng|trưa|chiều|tối|tuần|"
    rf"số \d+) )?)(?:(?:{_CALENDAR}|"
    rf"{_CLOCK})(?!\w){_GAP}){{0,5}}(?:{_DATE})"
    rf"{_GAP}(?:(?:{_CLOCK})(?!\w){_GAP}){{0,3}}|(?:{_DATE})(?:{_GAP}(?:{_CLOCK})(?!\w)){{0,3}}\s?[,|"
    rf"–-]\s[^\n.;:]{{2,60}}",
    re.IGNORECASE,
)
CREDIT = re.compile(rf"(?:\(\s*)?(?:Ảnh|ẢNH|Ảnh minh họa)\s*(?::|{CAPITALISED})|\(Ảnh\)")
SOURCE_LINE = re.compile(
    r"(?:Nguồn|Theo nguồn|Tác giả|Tin|Bài|Ảnh|Tin,? (?:và )?ảnh|Bài,? (?:và )?ảnh|Tin,? bài|Thực "
    r"hiện|Người viết|"
    r"Biên tập|Phóng viên|PV|Nhóm PV|Clip|Video|Từ khóa|Tags?)\s*(?::|$)",
    re.IGNORECASE,
)
_INITIALS = rf"[A-ZĐ]{{1,2}}\.(?:\s?[A-ZĐ]{{1,2}}\.?)*(?:\s?{CAPITALISED})?"
_NAME = rf"{CAPITALISED}(?:\s+{CAPITALISED}){{0,4}}"
_LOUD = rf"[{CAPITALS}]{{2,}}(?:\s+[{CAPITALS}]{{2,}}){{0,4}}"
BYLINE = re.compile(
    rf"\(?(?:Theo\s+)?(?:{_INITIALS}|{_LOUD}|{_NAME})(?:\s*(?:[-–,/&]|và)\s*(?:{_INITIALS}|{_LOUD}|"
    rf"{_NAME}))*\.?\)?"
    rf"(?:\s*\((?:[A-ZĐ][^()\n]{{0,40}})\))?"
)
CAPTION_DEEDS = re.compile(
    r"^(?:Quang cảnh|Toàn cảnh|Các đại biểu|Đại biểu|Ảnh:|Một góc|Lãnh đạo .{1,60}(?:trao|chụp|tặng))|"
    r"(?:phát biểu (?:chỉ đạo|kết luận|khai mạc|bế mạc|tham luận|tại)|phát biểu|chủ trì|trao (?:tặng|"
    r"bằng khen|giấy khen|thưởng)|"
    r"chụp ảnh|tham quan|báo cáo tại|tham luận tại|điều hành)"
    r"(?:\s+(?:chỉ đạo|kết luận|khai mạc|hội nghị|điểm cầu|cuộc họp|tại|phiên họp|buổi lễ|lễ|Hội "
    r"nghị|buổi làm việc)\b[^,;:“]{0,60})?\.?$"
)
HEADING = re.compile(
    r"(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3})\s?[-.)/]\s?\S|(?:Phần|Chương|Mục|Phụ "
    r"lục)\s+(?:thứ|[IVX\d])"
)
