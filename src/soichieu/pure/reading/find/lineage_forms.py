"""The wordings by which one document is told to stand to another."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.findings import LineageKind

MANNER = (
    r"(?:có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|thắng lợi|đầy đủ|đồng bộ|quyết liệt|kịp thời|toàn "
    r"diện|sâu rộng|thành công|khẩn trương)"
)
DEED = (
    r"(?:tổ chức|triển khai|thực hiện|cụ thể hóa|quán triệt|thi hành|học tập|phổ biến|tuyên truyền|hành động|"
    r"thể chế hóa|chấp hành|hiện thực hóa)"
)
_LEAD = (
    r"(?:về việc|về|để|nhằm|tiếp tục|hướng dẫn|chỉ đạo|đẩy mạnh|tăng cường|lãnh đạo|việc|đã|đều|cùng|"
    r"vừa|trực tiếp)"
)
OBJECT = (
    r"(?:các|những|nội dung|mục tiêu|nhiệm vụ|giải pháp|quan điểm|tinh thần|của|trong|theo|"
    r"chủ trương|một số|và)"
)
_ISSUED_TO = r"(?:(?:này|trên)\s+)?(?:(?:được\s+)?(?:ban hành|xây dựng|ra đời)\s+)?"
_CARRIES_OUT = re.compile(
    rf"\s*(?:,\s*)?{_ISSUED_TO}(?:{_LEAD}\s+)*{DEED}(?:[\s,]+(?:và|{DEED}|{MANNER}|{OBJECT}|{_LEAD}))*\s+",
    re.IGNORECASE,
)
_ABOUT_CARRYING_OUT = re.compile(
    rf"\s*(?:,\s*)?(?:về việc|về|ban hành|phê duyệt)\s[^.;:“”]{{0,160}}?(?<!và )(?<!, )(?:thực hiện|"
    rf"triển khai|cụ thể hóa|quán "
    rf"triệt)(?:[\s,]+(?:và|{DEED}|{MANNER}|{OBJECT}))*\s+",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\s*(?:,\s*)?về\s+", re.IGNORECASE)
_CARRIED_OUT = re.compile(
    rf"[\s,]*(?:đã\s+|tiếp tục\s+)?được\s+(?:[^,.;:“”\n]{{3,60}}?\s)?(?:cụ thể hóa|triển khai|"
    rf"thể chế hóa|hướng dẫn)"
    rf"(?:\s+(?:{DEED}|{MANNER}|và))*\s+(?:bằng|tại|qua|thông qua|trong|theo|thành)\s+(?:các\s+)?",
    re.IGNORECASE,
)
_AMENDS = re.compile(
    r"[\s,]*(?:đã\s+)?(?:về việc\s+|về\s+)?(?:sửa đổi|bổ sung|điều chỉnh|đính chính)[^.;:]{0,80}\s",
    re.IGNORECASE,
)
# "bãi bỏ hai quy định cũ là …"
_OLD = (
    r"(?:(?:(?:các|hai|ba|bốn|những|một số)\s+)?(?:quy định|văn bản|quyết định|kế hoạch|quy chế|"
    r"nghị quyết)\s+"
    r"(?:(?:cũ|trước đây)\s+)?(?:là|gồm|gồm có|:)\s+)?"
)
_REPLACES = re.compile(
    r"[\s,]*(?:này\s+|có hiệu lực[^.;]{0,60}\s+)?(?:và\s+|đã\s+|để\s+|sẽ\s+)?(?:thay thế|thay cho|bãi bỏ|"
    rf"hủy bỏ)(?:\s+cho)?\s+{_OLD}",
    re.IGNORECASE,
)
_REPLACED = re.compile(
    r"[\s,(]*(?:này\s+)?(?:(?:đã|vừa|mới)\s+)?(?:(?:được|bị)\s+(?:[^,.;:“”\n]{3,60}?\s)?)?(?:thay thế|thay|"
    r"bãi bỏ|hủy bỏ)\s+(?:bằng|bởi|tại|theo)\s+",
    re.IGNORECASE,
)
_AMENDED = re.compile(
    r"[\s,(]*(?:này\s+)?(?:(?:đã|vừa|mới)\s+)?(?:(?:được|bị)\s+(?:[^,.;:“”\n]{3,60}?\s)?)?(?:sửa đổi|bổ sung|"
    r"điều chỉnh)"
    r"(?:,?\s+(?:và\s+)?(?:sửa đổi|bổ sung))?(?:\s+một số (?:điều|nội dung|điểm))?\s+(?:bằng|bởi|theo|"
    r"tại)\s+",
    re.IGNORECASE,
)
_ADOPTS = re.compile(
    r"[\s,]*(?:đã\s+)?(?:về việc\s+|về\s+)?(?:phê duyệt|phê chuẩn|ban hành|"
    r"thông qua)(?:\s+kèm theo)?(?:\s+dự thảo)?\s+",
    re.IGNORECASE,
)
ADOPTED = re.compile(
    r"[\s,(]*(?:đã\s+)?(?:được|do)\s+(?:[^,.;:“”\n]{3,60}?\s)?(?:ban hành|thông qua|phê duyệt|phê chuẩn)\s+"
    r"(?:tại|bằng|theo|kèm theo)\s+|"
    r"[\s,(]*(?:được\s+)?(?:ban hành\s+)?(?:kèm theo|theo)\s+",
    re.IGNORECASE,
)
_REVIEWS = re.compile(
    r"[\s,]*(?:về việc\s+|về\s+)?(?:kết quả\s+)?[^.;:]{0,40}?(?:sơ kết|tổng kết|kiểm điểm|đánh giá|"
    r"kết quả|tiến độ|tình hình|báo cáo|kiểm tra|giám sát)[^.;:]{0,80}?(?:thực hiện|triển khai)"
    rf"(?:[\s,]+(?:và|{DEED}|{MANNER}))*\s+",
    re.IGNORECASE,
)
_CONCLUDES = re.compile(r"[\s,]*(?:về\s+)?(?:ý kiến\s+)?kết luận\s[^.;]{0,260}\s", re.IGNORECASE)
_BASED = re.compile(r"[\s,(]*(?:theo|căn cứ(?: vào)?|trên cơ sở)\s+", re.IGNORECASE)
TOGETHER = re.compile(r"[\s”\"]*(?:,|;|và|,\s*và|cùng|cùng với)\s*(?:các\s+)?", re.IGNORECASE)
ABOUT = _ABOUT
BASED = _BASED

# Read in this order: the pattern of the words between, the relation, and whether it goes from the first on.
_THEN_REPLACED = re.compile(
    r"\)?[\s,]*(?:\([^()]*\)[\s,]*)?(?:rồi|sau đó|nay|tiếp đó)\s+(?:được\s+)?thay(?: thế)?\s+bằng\s+",
    re.IGNORECASE,
)
_REPLACES_LATER = re.compile(
    r"(?:[^.;:]{3,220},|\s+về\s[^.;:,]{3,160}?)\s+(?:đồng thời\s+|và\s+)?(?:thay thế|bãi bỏ|hủy bỏ|"
    rf"thay cho)(?:\s+cho)?\s+{_OLD}",
    re.IGNORECASE,
)
# The last member are words of which one stands in every match.
_RENEWING = frozenset({"thay", "bãi bỏ", "hủy bỏ"})
_AMENDING = frozenset({"sửa đổi", "bổ sung", "điều chỉnh", "đính chính"})
_DOING = frozenset(DEED.removeprefix("(?:").removesuffix(")").split("|"))
_CHAINED = frozenset({"tại", "bằng", "theo"})
PATTERNS: tuple[tuple[re.Pattern[str], LineageKind, bool, frozenset[str]], ...] = (
    (_REPLACES, "replaces", True, _RENEWING),
    (_REPLACED, "replaces", False, _RENEWING),
    (_THEN_REPLACED, "replaces", False, _RENEWING),
    (_REPLACES_LATER, "replaces", True, _RENEWING),
    (_AMENDED, "amends", False, _AMENDING),
    (_AMENDS, "amends", True, _AMENDING),
    (_CARRIED_OUT, "implements", False, frozenset({"được"})),
    (_CONCLUDES, "concludes", True, frozenset({"kết luận"})),
    (_REVIEWS, "reviews", True, frozenset({"thực hiện", "triển khai"})),
    (_CARRIES_OUT, "implements", True, _DOING),
    (_ABOUT_CARRYING_OUT, "implements", True, _DOING),
    (_ABOUT, "implements", True, frozenset({"về"})),
    (ADOPTED, "adopts", False, _CHAINED),
    (_ADOPTS, "adopts", True, frozenset({"phê duyệt", "phê chuẩn", "ban hành", "thông qua"})),
    (_BASED, "based_on", True, frozenset({"theo", "căn cứ", "trên cơ sở"})),
)
_KEYS = re.compile("|".join(sorted(frozenset().union(*(words for *_, words in PATTERNS)))))

HIGH = frozenset({"NQ", "CT", "KL", "Luật", "NĐ"})
REPORTING = frozenset({"BC", "TB", "KL", "KH", "TTr"})
# Words by which a sentence opens with what is carried out, or stands on.
OPENERS = re.compile(
    rf"[\s–•+\-“]*(?:(?:để|nhằm)\s+(?!{DEED})[^,;.:]{{3,120}},\s+(?={DEED}|căn cứ))?"
    rf"(?:(?:để|nhằm|tiếp tục|sau khi)\s+)*(?:(?P<deed>{DEED})|"
    r"(?P<basis>căn cứ|xét|theo|trên cơ sở))(?!\w)"
)
# The same within a sentence, after a comma, a semicolon or "và".
TURN = re.compile(
    r"(?:[;,]|\bvà)\s*(?:(?:để|nhằm|tiếp tục|sau khi)\s+)*"
    r"(?:(?P<deed>thực hiện|triển khai|cụ thể hóa|quán triệt|thi hành)|"
    r"(?P<basis>căn cứ|xem xét|xét|theo|trên cơ sở))(?!\w)"
)
ISSUES = re.compile(r"(?:ban hành|xây dựng|ký|có|ra|lập)\s+(?:và\s+)?(?:ban hành\s+)?(?:dự thảo\s+)?$")
# Where the main clause begins: ", UBND tỉnh ban hành …".
MAIN = re.compile(
    r",\s[^,;:]{3,140}?\s(?:ban hành|xây dựng|báo cáo|đề nghị|yêu cầu|quyết nghị|thông báo|đề ra|"
    r"kính trình|trình|đã|kính mời|trân trọng|mời)(?!\w)"
)


def fitting(between: str) -> Iterator[tuple[re.Pattern[str], LineageKind, bool]]:
    """Give the wordings of which a word stands between two mentions, in their order."""
    said = set(_KEYS.findall(between.lower()))
    return (
        (pattern, kind, forward) for pattern, kind, forward, words in PATTERNS if not said.isdisjoint(words)
    )
