"""Posts as texts print them: "Phó Bí thư Thị ủy, Chủ tịch HĐND thị xã" is a list of two."""

import re
from dataclasses import dataclass, replace

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.posts import POST_HEADS
from soichieu.pure.reading.find.body_names import governed_end, organ_end
from soichieu.pure.reading.find.units import Surroundings


@dataclass(slots=True)
class Posts:
    """Posts printed one after the other, and the unit of the first that names one."""

    start: int
    end: int
    names: tuple[str, ...]
    unit: str | None
    last: int = 0  # where the last of them starts

    def but_last(self) -> "Posts":
        """Give all of them but the last."""
        return replace(self, names=self.names[:-1], end=self.last - 1)

    def only_last(self) -> "Posts":
        """Give the last of them alone."""
        return replace(self, names=self.names[-1:], start=self.last, unit=None)


_HEAD = re.compile(
    rf"(?:(?:nguyên|quyền|q\.|cựu)\s+)?{alternatives(tuple(head.lower() for head in POST_HEADS))}(?!\w)"
)
_FORMERLY = ("nguyên ", "quyền ", "q. ", "cựu ")
_FAR = 12  # characters before a post in which one of these stands
_FORMER = re.compile(r"(?<!\w)((?:nguyên|quyền|q\.|cựu)[ ])$")
_TERM = re.compile(
    r"[ ]\(?(?:khóa [IVX]+(?:, )?)?(?:(?<=[ (])nhiệm kỳ \d{4}\s?[-–]\s?\d{4}|(?<=[IVX]))\)?(?!\w)"
)
_TERM_OPENS, _QUOTE_OPENS = (" (", " khóa ", " nhiệm kỳ "), (" “", ' "')
_QUOTED = re.compile(r"[ ][“\"][^“”\"\n]{2,60}[”\"]")
# "Bí thư Đảng ủy tại Mê Lan,": where a body sits, if the name ends there.
_SEATED = re.compile(rf"([ ]tại(?:[ ](?!Hội)[{CAPITALS}][\w-]*){{1,4}})(?=\s*(?:[,;).]|kiêm\b|$))")
_MOST = 12  # no holder is printed with more posts; a longer list is a list of bodies
_KIEM = r"kiêm(?:\s+nhiệm)?\b(?:\s+chức(?:\s+vụ)?)?"
_NEXT = re.compile(
    rf"\s*(?:,\s*{_KIEM}|\b{_KIEM}|,?\s*đồng thời là\b|,\s*(?:(?:hiện|nay|hiện nay)\s+)?là\b|[,|–\t-]|"
    rf"\bvà\b|:(?=\s))\s*"
)
_COMMA = re.compile(r",\s*")


def posts_at(text: str, lower: str, start: int, surroundings: Surroundings) -> Posts | None:
    """Read the posts that start here, as far as they are parted by commas, dashes, "kiêm" or "và"."""
    if lower.endswith(_FORMERLY, 0, start) and (former := _FORMER.search(lower, start - _FAR, start)):
        start = former.start(1)
    names: list[str] = []
    unit: str | None = None
    seated = True  # a seat on a committee says less of where somebody works than an office held
    end = position = last = start
    while len(names) < _MOST and (stop := _post_end(text, lower, position, surroundings)):
        names.append(" ".join(text[position:stop].split()))
        if seated and (found := _unit(position, stop, surroundings)):
            unit, seated = found, names[-1].lower().startswith("ủy viên")
        end, last = stop, position
        following = _next_start(text, lower, stop, surroundings)
        if following is None:
            break
        position = following
    return Posts(start, end, tuple(names), unit, last) if names else None


def _next_start(text: str, lower: str, stop: int, surroundings: Surroundings) -> int | None:
    """Give where the next post may start: "Trưởng phòng Quản lý nhà, Sở Xây dựng - Ủy viên"."""
    comma = _COMMA.match(text, stop) if text.startswith(",", stop) else None
    organ = surroundings.at(comma.end()) if comma else None
    if organ and organ.body and (parted := _NEXT.match(text, organ.end)) and _HEAD.match(lower, parted.end()):
        return parted.end()
    following = _NEXT.match(text, stop)
    return following.end() if following else None


def _post_end(text: str, lower: str, start: int, surroundings: Surroundings) -> int | None:
    head = _HEAD.match(lower, start)
    if not head:
        return None
    inside = surroundings.within(start, head.end())  # "Trưởng [Ban Tuyên giáo Tỉnh ủy]"
    named = max(head.end(), organ_end(text, lower, inside[-1], surroundings)) if inside else head.end()
    end = governed_end(text, lower, named, surroundings, opened=bool(inside) and named > head.end())
    if text[end : end + 1] != " ":
        return end
    if text.startswith(_QUOTE_OPENS, end) and (quoted := _QUOTED.match(text, end)):
        end = quoted.end()
    if text.startswith(" tại ", end) and (abroad := _SEATED.match(text, end)):
        end = abroad.end(1)
    while text.startswith(_TERM_OPENS, end) and (match := _TERM.match(text, end)):
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
