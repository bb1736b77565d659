"""Where the next body of a list begins: "Sở Y tế và Công an tỉnh" are two, "các sở, ban, ngành" one."""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.doer_words import DETERMINERS

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
