"""Where the next body of a list begins: "Sở Y tế và Công an tỉnh" are two, "các sở, ban, ngành" one."""

import re
from collections.abc import Callable

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.doer_words import DETERMINERS
from soichieu.pure.reading.findings import Span

DETERMINER = re.compile(
    rf"(?:(?:{alternatives(DETERMINERS)}|"
    rf"\d{{1,3}})[ ]+){{0,2}}(?:(?<=[ ])đồng chí[ ]+)?"
)
_OFFICE_OF_TWO = re.compile(r"văn phòng (?:hđnd|hội đồng|đoàn|đđbqh|ubnd|ủy ban)")
_PERSON = re.compile(r"(?:đồng chí|đ/c|ông|bà)[ ](?!bí thư|chủ tịch|phó|trưởng|giám đốc|ủy viên|chánh)")
_HOLDERS = re.compile(
    r"(?:giám đốc|thủ trưởng|chủ tịch|bí thư|hiệu trưởng|chánh|viện trưởng|trưởng)(?!\w)"
)  # "giám đốc các sở, chủ tịch các xã": each of them
_SHARED_TASKS = ("thanh tra và ", "thi đua và ", "kiểm tra và ", "pháp chế và ")
_EACH = ("các ", "đơn vị liên quan", "những ", "từng ", "mỗi ", "toàn ")
_TAILS = (" và", " cùng", " thì", " để", " của", " với")
_PART = re.compile(r"\((?:(?:là )?(?:cơ quan|đơn vị) )?(?:thường trực|đầu mối|chủ trì|gọi tắt|sau đây)")
_OTHER_HEADS = ("đại biểu", "tổ đại biểu", "đơn vị thi công", "nhà thầu", "chủ đầu tư")


def is_another(low: str, spelt: str, begin: int, mark: re.Match[str]) -> bool:
    """Tell the next body from more of the same: "các sở, ban, ngành" are one party."""
    after = mark.end()
    joined = "và" in mark.group()
    if _PERSON.match(low, begin) and "," in mark.group():
        return False
    if low.startswith(_SHARED_TASKS, after) and not joined:  # "Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua"
        return False
    if spelt[after].isupper():  # "Văn phòng HĐND và UBND", "Phòng Nghiệp vụ và Tổ chức thi hành án"
        return not (joined and (_OFFICE_OF_TWO.match(low, begin) or low.startswith("tổ chức ", after)))
    if low.startswith(_EACH, after) or (joined and low.startswith(_OTHER_HEADS, after)):
        return True
    if _HOLDERS.match(low, begin) and _HOLDERS.match(low, after):
        return True
    many = DETERMINER.match(low, begin)
    plural = (many is not None and many.end() > begin) or " các " in low[begin : mark.start()]
    return ";" in mark.group() or (not plural and spelt[begin].isupper())


def trimmed(low: str, spelt: str, span: Span, is_headed: Callable[[int], bool]) -> Span | None:
    """Leave out of a name the marks and small words at its ends, and brackets that are no part of it."""
    start, end = span
    while start < end and not (low[start].isalnum() or low[start] in '(“"'):
        start += 1
    start += len("đồng chí ") if low.startswith("đồng chí ", start) else 0
    while True:
        while end > start and not (low[end - 1].isalnum() or low[end - 1] in ')”"%'):
            end -= 1
        aside = low.rfind("(", start, end) if low[end - 1 : end] == ")" else -1
        if aside > start and _is_aside(low, spelt[aside:end], aside, is_headed):
            end = aside
            continue
        ends = low.endswith(_TAILS, 0, end)
        tail = next(len(tail) for tail in _TAILS if low.endswith(tail, 0, end)) if ends else 0
        if not tail or end - tail <= start:
            return (start, end) if end > start else None
        end -= tail


def _is_aside(low: str, words: str, place: int, is_headed: Callable[[int], bool]) -> bool:
    """Tell brackets that name a person or the part a body has from "Phòng Việc làm (Sở Nội vụ)"."""
    if _PART.match(low, place):
        return True
    inner = words[1:-1]
    tells_which = inner[:1].isupper() and not inner.isupper() and is_headed(place + 1)
    return not tells_which and not words.islower()


def in_brackets(low: str, start: int, place: int) -> bool:
    """Tell a place inside brackets: "Phòng A (đồng chí B, | Trưởng phòng)"."""
    return low.rfind("(", start, place) > low.rfind(")", start, place)
