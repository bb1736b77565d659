"""Posts as texts print them: "Phó Bí thư Thị ủy, Chủ tịch HĐND thị xã" is a list of two."""

import re
from dataclasses import dataclass

from soichieu.pure.reading.data.organs import FIELDS, LEVELLED
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.posts import POST_HEADS
from soichieu.pure.reading.find.units import Surroundings


@dataclass(frozen=True, slots=True)
class Posts:
    """Posts printed one after the other, and the unit of the first that names one."""

    start: int
    end: int
    names: tuple[str, ...]
    unit: str | None


def _any(words: tuple[str, ...] | dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


_HEAD = re.compile(rf"(?:(?:nguyên|quyền)\s+)?(?:{_any(tuple(head.lower() for head in POST_HEADS))})(?!\w)")
# What a post may govern without being a unit by itself: "Trưởng ban Chỉ đạo tỉnh", "Chủ tịch Hội Nông dân".
_INNER = (
    "Chỉ đạo", "Tổ chức", "Tuyên giáo và Dân vận", "Tuyên giáo", "Dân vận", "Nội chính", "Pháp chế",
    "Xây dựng Đảng", "Kinh tế - Ngân sách", "Văn hóa - Xã hội", "Quản lý dự án", "Đề án", "Soạn thảo",
    "thứ nhất",
)  # fmt: skip
_OBJECT = re.compile(rf"[ ](?:{_any((*_INNER, *FIELDS, *LEVELLED))})(?!\w)")
_LEVEL = re.compile(
    rf"[ ](?:{_any(LEVEL_WORDS)}|nước|Quốc hội|Chính phủ|Sở|Bộ|Cục|Chi bộ|chi bộ|Đảng bộ|cơ quan)(?!\w)"
)
_MANNER = re.compile(
    r"[ ](?:Thường trực|thường trực|chuyên trách|phụ trách|kiêm nhiệm|\(?khóa [IVX]+\)?|\(?nhiệm kỳ "
    r"\d{4}\s?[-–]\s?\d{4}\)?|"
    r"khóa [IVX]+, nhiệm kỳ \d{4}\s?[-–]\s?\d{4})(?!\w)"
)
_MOST = 12  # no holder is printed with more posts; a longer list is a list of bodies
_NEXT = re.compile(r"\s*(?:,|;|[-–]|\bkiêm\b|\bvà\b|\bđồng thời là\b|,\s*kiêm\b)\s*")


def posts_at(text: str, lower: str, start: int, surroundings: Surroundings) -> Posts | None:
    """Read the posts that start here, as far as they are parted by commas, dashes, "kiêm" or "và"."""
    names: list[str] = []
    unit: str | None = None
    seated = True  # a seat on a committee says less of where somebody works than an office held
    end = position = start
    while len(names) < _MOST and (stop := _post_end(text, lower, position, surroundings)):
        names.append(re.sub(r"\s+", " ", text[position:stop]))
        if seated and (found := _unit(position, stop, surroundings)):
            unit, seated = found, names[-1].lower().startswith("ủy viên")
        end = stop
        parted = _NEXT.match(text, stop)
        if not parted:
            break
        position = parted.end()
    return Posts(start, end, tuple(names), unit) if names else None


def _post_end(text: str, lower: str, start: int, surroundings: Surroundings) -> int | None:
    head = _HEAD.match(lower, start)
    if not head:
        return None
    end = head.end()
    organs = surroundings.within(start, end + 2)
    if organs:
        end = max(end, organs[-1].end)
    elif match := _OBJECT.match(text, end):
        end = match.end()
        if level := _LEVEL.match(text, end):
            end = level.end()
    elif match := _LEVEL.match(text, end):
        end = match.end()
    while match := _MANNER.match(text, end):
        end = match.end()
    return end


def _unit(start: int, end: int, surroundings: Surroundings) -> str | None:
    for organ in surroundings.within(start, end):
        if name := surroundings.canonical(organ):
            return name
    return None


def in_usual_letters(post: str) -> str:
    """Give a post printed in capitals, as under a signature, its usual letters."""
    if not post.isupper():
        return post
    usual = {head.lower(): head for head in POST_HEADS}
    return usual.get(post.lower(), post.capitalize())
