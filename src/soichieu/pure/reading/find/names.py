"""Names of people: where one starts and ends, and what only looks like one."""

import re

from soichieu.pure.reading.data.letters import CAPITALS, SMALL
from soichieu.pure.reading.data.posts import POST_HEADS
from soichieu.pure.reading.data.surnames import MIDDLES, NEVER_PEOPLE, SURNAMES, UNLIKELY_ALONE

_REST = rf"(?:[{SMALL}]*(?:['’][{CAPITALS}]?[{SMALL}]+)?|['’](?=[ ][{CAPITALS}]))"
_PART = rf"[{CAPITALS}]{_REST}"
# "Siu Tơ-Đá" is one name, "Đinh Văn Dân-Bí thư" a name and a post.
_POST_WORDS = frozenset({head.split(" ")[0] for head in POST_HEADS} | {"Nguyên", "Quyền"}) - {"Thường"}
_POST = "|".join(sorted(_POST_WORDS))
_HALF = rf"(?:-(?!(?:{_POST})(?!\w)){_PART})?"
_WORD = rf"{_PART}{_HALF}"
_END = rf"(?![{CAPITALS}{SMALL}\d'’]|\.[{CAPITALS}])"
_RUN = re.compile(rf"{_WORD}(?:[ ]{_WORD}){{0,5}}{_END}")
_LOUD = re.compile(
    rf"[{CAPITALS}]+(?:['’][{CAPITALS}]+)?(?:[ ][{CAPITALS}]+(?:['’][{CAPITALS}]+)?){{1,4}}(?!\w)"
)
# Led by a capital, which a search looks for fastest; what stands before it is looked at then.
_RUN_BEFORE = re.compile(
    rf"(?P<name>[{CAPITALS}](?<![\w.'’-][{CAPITALS}]){_REST}{_HALF}(?:[ ]{_WORD}){{1,5}})$"
)
# First words of posts, organs and documents: a run of capitals ends before them.
_NO_NAME = frozenset(
    {
        "Bí", "Phó", "Chủ", "Trưởng", "Giám", "Ủy", "Uỷ", "Tỉnh", "Huyện", "Thành", "Ban", "Bộ",
        "Sở", "Cục", "Vụ", "Phòng", "Đảng", "Quốc", "Chính", "Nghị", "Chỉ", "Kế", "Quyết", "Hội", "Trung",
        "Công", "Nhà", "Đồng", "Đại", "Thượng", "Thiếu", "Thủ", "Tổng", "Nguyên", "Cơ", "Tại", "Sáng",
        "Chiều", "Tối", "Ngày", "Theo", "Ông", "Bà", "Mặt", "Viện", "Chánh", "Tham", "Nhân", "Các", "Những",
        "Việt", "Liên", "Học", "Trường", "Bệnh", "Tòa", "Toà", "Chi", "Xã", "Phường", "Quận", "Thôn", "Ấp",
        "Khu", "Trạm", "Hạt", "Đội", "Tổ", "Hiệu", "Hợp", "Câu", "Ngân", "Kho", "Thuế",
        "Tiểu", "Sư", "Lữ", "Cán", "Nghệ", "Chị", "Cô", "Thầy", "Luật",
    }
)  # fmt: skip
_SECOND_NO_NAME = frozenset({"Bí", "Phó", "Chủ", "Trưởng", "Giám", "Ủy", "Uỷ", "Nghị", "Sở", "UBND"})
# First words of bodies: what begins so names a body, whoever leads it.
_BODIES = frozenset(
    {
        "Vườn",
        "Kinh",
        "Quản",
        "Tài",
        "Kế",
        "Hành",
        "Nội",
        "Tư",
        "Giáo",
        "Y",
        "Nông",
        "Điện",
        "Hợp",
        "Tập",
        "Đài",
        "Cảng",
        "Khoa",
        "Tổ",
        "Vùng",
        "Quỹ",
        "Xí",
        "Lâm",
        "Chi",
        "Hải",
        "Miền",
        "Bắc",
        "Nam",
        "Đông",
        "Tây",
        "Quốc",
    }
)
_ADDRESS = frozenset({"Ông", "Bà", "Anh", "Chị", "Cô", "Thầy"})
_SYLLABLES = 5  # a name has two to five words


def name_at(text: str, start: int, *, sure: bool = False) -> int | None:
    """Give the end of the name that starts here; `sure` says a rank or address stands before it.

    A name is a family name with one to four more words; after a rank the first word may be any.
    """
    run = _RUN.match(text, start) if text[start : start + 1].isupper() else None
    if not run:
        return None
    words = run.group().split(" ")
    for index in range(1, len(words)):
        if words[index] in _SECOND_NO_NAME:
            words = words[:index]
            break
    return start + len(" ".join(words)) if _is_name(words, sure=sure) else None


def loud_name_at(text: str, start: int) -> int | None:
    """Give the end of a name printed in capitals, as under a signature: "NGUYỄN VĂN AN"."""
    run = _LOUD.match(text, start)
    words = [word.capitalize() for word in run.group().split(" ")] if run else []
    named = run and words[0] in SURNAMES - _NO_NAME and _is_name(words, sure=True)
    return run.end() if run and named else None


def name_before(text: str, end: int, *, sure: bool = False) -> tuple[int, int] | None:
    """Give the span of the name that ends exactly at `end`; `sure` lets its family name be an unknown one."""
    window = max(0, end - 60)
    match = _RUN_BEFORE.search(text[window:end])
    if not match:
        return None
    words = match["name"].split(" ")
    for index in range(len(words) - 1):
        if _is_name(words[index:], sure=False):
            return end - len(" ".join(words[index:])), end
    if words[0] in _ADDRESS:
        words.pop(0)
    return (end - len(" ".join(words)), end) if sure and _is_name(words, sure=True) else None


def is_fresh_name(text: str, start: int) -> bool:
    """Say whether a run of capitals right behind a bare post is a name, though its family name is unknown."""
    run = _RUN.match(text, start) if text[start : start + 1].isupper() else None
    words = run.group().split(" ") if run else []
    return 3 <= len(words) <= 4 and _NO_NAME.isdisjoint(words) and _BODIES.isdisjoint(words)


def holder_in(words: list[str]) -> int | None:
    """Say with which word of a run of capitals a person's name begins that ends the run; None without one.

    "Vườn Quốc gia Pù Lạ Kha Văn Nghĩa": of several places that could begin a name, the likeliest.
    """
    scored = [(score, -index) for index in range(len(words)) if (score := _likely(words[index:])) > 0]
    return -max(scored)[1] if scored else None


def _likely(words: list[str]) -> int:
    count = len(words)
    if not 2 <= count <= _SYLLABLES or " ".join(words) in NEVER_PEOPLE:
        return 0
    middle = count >= 3 and words[1] in MIDDLES
    if not _is_family(words[0]) and not (middle and words[0] not in _NO_NAME):
        return 0
    unlikely = words[0] in UNLIKELY_ALONE and not middle
    return (9 if middle else {2: 2, 3: 5, 4: 4, 5: 1}[count]) - (3 if unlikely else 0)


def _is_family(word: str) -> bool:
    """Say whether a word begins names: a family name, or "H'Wên", "K'Sơn"."""
    return word in SURNAMES or "'" in word or "’" in word


def _is_name(words: list[str], *, sure: bool) -> bool:
    if not 2 <= len(words) <= _SYLLABLES or " ".join(words) in NEVER_PEOPLE:
        return False
    first = words[0]
    if len(words) >= 3 and words[1] in MIDDLES:
        return first not in _POST_WORDS
    if _is_family(first):
        return first not in UNLIKELY_ALONE or sure or len(words) >= 3 or words[1] not in _NO_NAME
    return first not in _NO_NAME and sure
