"""Deeds of issue told with small words in any order: "UBND xã hồi tháng trước ra liền ba Quyết định số 5, …".

Where the fixed wordings of `issue_forms` fail, the words between a body and the naming are looked at one by
one: a deed, before it only words of time and manner, after it only words of number.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DEEDS = frozenset(
    {
        "ban hành", "ký ban hành", "ký kết", "ký", "ra", "có", "phát hành", "phát đi", "phát", "gửi",
        "gửi đi", "trình", "trình bày", "phê duyệt", "thông qua", "duyệt", "lập", "xây dựng", "soạn thảo",
        "đưa ra", "cho ra", "nộp", "đặt ra", "ban bố", "quyết nghị", "phê chuẩn",
    }
)  # fmt: skip
_BEFORE = _words(
    "đã vừa mới sẽ đang cũng còn lại liền ngay sau đó trước trong một hai ba bốn năm nửa tuần tháng ngày hôm "
    "qua nay này sáng trưa chiều tối đêm cùng lúc kịp thời chủ động khẩn trương tiếp tục chính thức thống "
    "nhất nhanh chóng sớm nhiều lần lượt liên đồng trực tiếp thay mặt vào từ rất hồi cuối đầu giữa quý kỳ "
    "nhiệm đến tới gần đây bước xem xét thảo luận bàn họp nhất trí biểu quyết tham mưu và rồi thì cho mạnh "
    "dạn quyết định nghiên cứu rà soát khóa luôn tức khắc hỏa tốc đúng hẹn hạn bổ sung riêng tiên bắt tay "
    "phối hợp lấy ý kiến chậm thường xuyên xây dựng đặt bút thì khi tự kỹ lắm mãi"
)
_AFTER = _words(
    "các những hai ba bốn năm sáu bảy tám chín mười nhiều một loạt lúc mạch hơi liền cùng thêm tới đến riêng "
    "bản dự thảo bổ sung kịp thời đầy đủ sớm ngay đồng bộ tiếp hẳn cả và triển khai thực hiện công bố lần "
    "lượt mới luôn tất tổng cộng liên trọn cặp được vội tờ hỏa tốc khẩn"
)
_ONE_WHO = (
    "là đơn vị", "là địa phương", "là nơi", "là cơ quan", "là một trong", "là huyện", "là xã", "là phường",
    "là tỉnh", "là ngành", "là sở", "là nhà trường", "là trường", "là đảng bộ", "là chi bộ", "là tổ chức",
    "là thành phố", "là bệnh viện", "là công ty", "là hội", "là địa bàn", "là cấp ủy",
    "là người", "người ký", "người đã", "người vừa", "người trực tiếp", "nơi đã", "nơi vừa", "đơn vị đã",
    "đơn vị vừa", "cơ quan đã", "cơ quan vừa",
)  # fmt: skip
_BY = frozenset({"tại", "bằng", "thành", "trong", "vào"})
_SAID_IN = (
    "giới thiệu", "nêu", "biểu dương", "cam kết", "báo cáo", "khẳng định", "chỉ rõ", "yêu cầu", "lưu ý",
    "phê bình", "công bố", "kết luận", "nhắc", "ghi nhận", "kiến nghị", "đề nghị", "quy định", "cảnh báo",
    "đề xuất", "phản ánh", "khuyến cáo", "thừa nhận",
)  # fmt: skip
_PUT_INTO = ("đưa", "ghi", "lồng ghép", "nêu", "viết")
_MADE_INTO = ("cụ thể hóa", "triển khai", "thể chế hóa", "xây dựng")
_ADVERBS = _words("đã vừa mới sẽ đang cũng còn lại liền ngay từng thì đều luôn tiếp tục kịp thời sau đó đồng")
_NO_DEED = _words(
    "của và với tại theo được bị là có chưa không cùng thuộc trong trên để về cho do như mà nếu khi dự họp "
    "nơi phải cần nên đến ở ra đóng đứng nằm bằng nhất"
)
_STANDS = _words("nêu ghi định giao đề hành duyệt chỉ tiêu hiện quy tại")  # "chỉ tiêu giao tại"
_CARRY_OUT = (
    "thực hiện", "triển khai", "hoàn thành", "áp dụng", "chấp hành", "quán triệt", "thi hành", "vi phạm",
    "tổ chức", "đạt", "vượt", "căn cứ", "học tập", "tham dự", "làm việc", "diễn ra", "dựa", "kiểm tra",
    "giám sát", "bám", "đối chiếu", "nghiên cứu", "tiếp nhận", "nhận",
)  # fmt: skip
_THIS = _words("này ấy đó kia trên nói")
_FAR = 140  # characters between a body and what it does by a paper
_LEAST = 2
_LONGEST = 100  # characters between a body and the naming
_MOST_RECIPIENTS = 9  # words
_MOST_WORDS = 3  # of a deed
_STOPS = frozenset('.;:()“”"\n')


def free_deed(text: str, start: int, end: int) -> str | None:
    """Give the deed of issue between a body that ends at `start` and a naming at `end`, None if none is."""
    gap = text[start:end]
    if end - start > _LONGEST or gap[:1] not in (" ", ",") or not _STOPS.isdisjoint(gap):
        return None
    words = [word.strip(",") for word in gap.split()]
    last = len(words)
    while last and (words[last - 1] in _AFTER or words[last - 1].isdigit()):
        last -= 1
    last = _before_recipients(words, last)
    for count in range(min(_MOST_WORDS, last), 0, -1):
        deed = " ".join(words[last - count : last])
        if deed in _DEEDS:
            return deed if _leads(words[: last - count], gap) else None
    return None


def done_by(text: str, start: int, end: int) -> bool:
    """Say whether the body that ends at `start` does something by the paper named at `end`: "gỡ vướng bằng",
    "xin chủ trương tại"; what only stands in the paper ("làm các việc giao tại") is somebody else's."""
    gap = text[start:end]
    if end - start > _FAR or gap[:1] != " " or not _STOPS.isdisjoint(gap):
        return False
    words = [word.strip(",") for word in gap.split()]
    if len(words) < _LEAST or words[-1] not in _BY:
        return False
    by, words = words[-1], words[:-1]
    while words and words[0] in _ADVERBS:
        words = words[1:]
    only = {"trong": _SAID_IN, "thành": _MADE_INTO, "vào": _PUT_INTO}.get(by)
    if only:
        return " ".join(words).startswith(only)
    if not words or not words[0].islower() or words[0] in _NO_DEED or words[-1] in _STANDS:
        return False
    if any(words[0] == verb.split()[0] and " ".join(words).startswith(verb) for verb in _CARRY_OUT):
        return False
    # "xử phạt công ty này bằng": what a body is done, not what it does
    return not _THIS.issuperset(words) and words[-1] != "vào" and (words[-2:-1] != ["làm"])


def _before_recipients(words: list[str], last: int) -> int:
    """ "gửi các xã Công văn số 5": give where the words to whom it was sent begin."""
    for index in range(last - 1, max(0, last - _MOST_RECIPIENTS), -1):
        if words[index] in {"các", "từng", "mọi", "toàn", "tới", "đến", "cho"}:
            if words[index - 1] in {"gửi", "phát", "chuyển"}:
                return index
        elif not words[index].islower():
            break
    return last


def _leads(words: list[str], gap: str) -> bool:
    """Say whether words may stand between a body and its deed: of time and manner, or "là nơi đầu tiên"."""
    if gap.lstrip(" ,").startswith(_ONE_WHO):
        return True
    return all(word in _BEFORE or word.replace("/", "").replace(".", "").isdigit() for word in words)
