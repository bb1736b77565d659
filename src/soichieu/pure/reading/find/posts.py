"""Posts as texts print them: "Phó Bí thư Thị ủy, Chủ tịch HĐND thị xã" is a list of two."""

import re
from dataclasses import dataclass, replace

from soichieu.pure.reading.data.letters import CAPITALS, SMALL
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL,
    FIELDS,
    INNER_BODIES,
    LEVELLED,
    NAMED_HEADS,
    PARTY_COMMITTEES,
    STEERING,
)
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.posts import (
    BOARDS_WITH_PURPOSE,
    FIELDED,
    FIELDS_OR_DEEDS,
    GOVERNED,
    NO_SECOND,
    POST_HEADS,
    PURPOSE_ENDS,
    PURPOSES,
    RANKS,
)
from soichieu.pure.reading.data.surnames import MIDDLES, SURNAMES, UNLIKELY_ALONE
from soichieu.pure.reading.find.names import holder_in
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.units import Surroundings


@dataclass(frozen=True, slots=True)
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


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


_HEAD = re.compile(
    rf"(?:(?:nguyên|quyền|q\.|cựu)\s+)?(?:{_any(tuple(head.lower() for head in POST_HEADS))})(?!\w)"
)
_FORMER = re.compile(r"(?<!\w)((?:nguyên|quyền|q\.|cựu)[ ])$")
_SMALL = re.compile(rf"(?:{_any(GOVERNED)})(?!\w)")
_FIELD = re.compile(rf"(?:{_any(FIELDS_OR_DEEDS)})(?!\w)")
# Within a name: "Văn hóa và Thông tin", "Kinh tế - Ngân sách", "của HĐND", "các khu công nghiệp".
_LINK = re.compile(rf"(?:của|các|và)(?!\w)|[-–&](?=[ ](?!{_any(RANKS)})[{CAPITALS}][\w]*[ ][{SMALL}])")
_DASH = re.compile(r"[ ][-–][ ]")
_FIELD_NAME = re.compile(rf"(?:{_any(FIELDS)})(?!\w)")
_ENDS = "|".join(PURPOSE_ENDS)
_BOARD_PURPOSE = re.compile(
    rf"(?:{_any(PURPOSES)})(?!\w)(?:,?[ ](?!(?:{_ENDS})(?!\w))[{SMALL}\d][\w/-]*){{0,14}}"
)
_GROUP_ENDS = re.compile(rf"\s*(?:[,.;:()\n–-]|$)|[ ](?:số[ ]\d|của[ ]|liên ngành|[{CAPITALS}])")
_FIELD_BEFORE = re.compile(rf"(?:{_any(FIELDS_OR_DEEDS)})$")
# Words in capitals go on with a small one: "Hội đồng", "Kiểm lâm", "Bộ đội Biên phòng".
_PAIRS = frozenset(
    pair.group().lower()
    for name in (
        *CENTRAL,
        *BOARDS,
        *LEVELLED,
        *INNER_BODIES,
        *FIELDS,
        *NAMED_HEADS,
        *PARTY_COMMITTEES,
        *STEERING,
    )
    for pair in re.finditer(rf"[{CAPITALS}]\w*[ ][{SMALL}]\w*", name)
)
_SECOND = re.compile(rf"[ ](?P<second>[{SMALL}]\w*)")
# An unknown small syllable belongs to the large one before it if the name ends or goes on behind.
_CLOSED = re.compile(rf"\s*(?:[,;()\n–-]|$)|[ ](?:[{CAPITALS}]|(?:{_any(GOVERNED)})(?!\w))")
_GOES_ON = re.compile(rf"[ ][{CAPITALS}][{SMALL}]")
_LEVELS = frozenset(LEVEL_WORDS)
_LARGE = re.compile(rf"(?:[{CAPITALS}][\w'’]*(?:[-–/.&]\w+)*|\d{{1,4}}(?![\d.,/%]))")
_CAPITALS = re.compile(rf"[{CAPITALS}][\w'’]*(?:-[\w'’]+)?(?:[ ][{CAPITALS}][\w'’]*(?:-[\w'’]+)?){{0,7}}")
_TERM = re.compile(
    r"[ ]\(?(?:khóa [IVX]+(?:, )?)?(?:(?<=[ (])nhiệm kỳ \d{4}\s?[-–]\s?\d{4}|(?<=[IVX]))\)?(?!\w)"
)
# Names of schools, hospitals and places are names of people too: "Trường THPT Lê Quý Đôn", "phường Trần Phú".
_NAMED_AFTER = re.compile(
    r"(?:trường|thpt|thcs|th|mầm non|tiểu học|trung học (?:cơ sở|phổ thông)|mẫu giáo|ptdtbt|bệnh viện|"
    r"đại học|cao đẳng|đường|phố|quỹ)[ ]$"
)
_QUOTED = re.compile(r"[ ][“\"][^“”\"\n]{2,60}[”\"]")
_MOST_WORDS = 24
_MOST = 12  # no holder is printed with more posts; a longer list is a list of bodies
_KIEM = r"kiêm(?:\s+nhiệm)?\b(?:\s+chức(?:\s+vụ)?)?"
_NEXT = re.compile(
    rf"\s*(?:,\s*{_KIEM}|\b{_KIEM}|,?\s*đồng thời là\b|,\s*(?:hiện\s+)?là\b|[,|–-]|\bvà\b|:(?=\s))\s*"
)


def posts_at(text: str, lower: str, start: int, surroundings: Surroundings) -> Posts | None:
    """Read the posts that start here, as far as they are parted by commas, dashes, "kiêm" or "và"."""
    if former := _FORMER.search(lower, max(0, start - 12), start):
        start = former.start(1)
    names: list[str] = []
    unit: str | None = None
    seated = True  # a seat on a committee says less of where somebody works than an office held
    end = position = last = start
    while len(names) < _MOST and (stop := _post_end(text, lower, position, surroundings)):
        names.append(re.sub(r"\s+", " ", text[position:stop]))
        if seated and (found := _unit(position, stop, surroundings)):
            unit, seated = found, names[-1].lower().startswith("ủy viên")
        end, last = stop, position
        parted = _NEXT.match(text, stop)
        if not parted:
            break
        position = parted.end()
    return Posts(start, end, tuple(names), unit, last) if names else None


def _post_end(text: str, lower: str, start: int, surroundings: Surroundings) -> int | None:
    head = _HEAD.match(lower, start)
    if not head:
        return None
    inside = surroundings.within(start, head.end())  # "Trưởng [Ban Tuyên giáo Tỉnh ủy]"
    named = max(head.end(), _organ_end(text, lower, inside[-1], surroundings)) if inside else head.end()
    end = governed_end(text, lower, named, surroundings)
    if quoted := _QUOTED.match(text, end):
        end = quoted.end()
    while match := _TERM.match(text, end):
        end = match.end()
    return end


def governed_end(text: str, lower: str, start: int, surroundings: Surroundings, *, deeds: bool = True) -> int:
    """Give the end of what a post or body governs: bodies, levels, fields, names, up to a verb or the holder.

    Without `deeds`, a word that may be a deed names no field: "Phòng tổ chức hội nghị".
    """
    end = position = start  # `end` is after the last word that may be the last
    for _ in range(_MOST_WORDS):
        place = position + 1
        if text[position:place] != " ":
            break
        if position == end and (link := _LINK.match(text, place)):
            if _HEAD.match(lower, link.end() + 1) or (link.group() == "và" and _word(lower, end) in _LEVELS):
                break
            position = link.end()
            continue
        stop = _part_end(text, lower, place, surroundings, linked=position > end, deeds=deeds)
        if stop is None:
            break
        end = position = stop
    return end


def _part_end(
    text: str, lower: str, place: int, surroundings: Surroundings, *, linked: bool, deeds: bool
) -> int | None:
    """Give the end of one part of a name: a body, a field, a level, a large word; None at anything else."""
    if organ := surroundings.at(place):
        return (
            None if _is_person(text, place) else _closed(text, _organ_end(text, lower, organ, surroundings))
        )
    if text[place : place + 1].isupper() and _holder_at(text, lower, place, surroundings):
        return None
    if board := _board_end(text, lower, place):
        return board
    if field := _FIELD_NAME.match(text, place):
        return field.end()
    if stop := _small_end(text, lower, place, linked=linked, deeds=deeds):
        return stop
    large = _LARGE.match(text, place)
    return _paired(text, lower, large) if large else None


def _is_person(text: str, place: int) -> bool:
    """ "Tỉnh ủy Đoàn Minh Khuê": a run of three or more capitals that is a name is no body."""
    run = _CAPITALS.match(text, place)
    words = run.group().split(" ") if run else []
    return len(words) >= 3 and words[0] in SURNAMES and not words[0].isupper() and holder_in(words) == 0


def _organ_end(text: str, lower: str, organ: Organ, surroundings: Surroundings) -> int:
    """Give the end of a body, before a second post or a person that it seems to run into."""
    end = organ.end
    for dash in _DASH.finditer(text, organ.start, end):
        if _HEAD.match(lower, dash.end()):
            return dash.start()
    if organ.place:
        start = end
        for _ in organ.place.split(" "):
            start = text.rfind(" ", organ.start, start)
        run = _CAPITALS.match(text, start + 1) if start > 0 else None
        words = run.group().split(" ") if run else []
        index = holder_in(words)
        if index and start + 1 + len(" ".join(words[:index])) < end:
            return start + 1 + len(" ".join(words[:index]))  # "Huyện ủy Na Rì Lò Thị Mây"
        if index == 0 and len(words) >= 3 and (words[1] in MIDDLES or _once(organ.place, surroundings)):
            return start
    return end


def _once(place: str, surroundings: Surroundings) -> bool:
    """Say whether a place is named but once, which makes it the likelier a person."""
    first, _, _ = place.partition(" ")
    named = [one.name for tier in surroundings.home.named.values() for one in tier]
    return first not in UNLIKELY_ALONE and named.count(place) <= 1


def _board_end(text: str, lower: str, place: int) -> int | None:
    """ "Ban Chỉ đạo phòng, chống thiên tai": the purpose of a board goes on in small letters."""
    if (
        not lower[max(0, place - 17) : place - 1].endswith(BOARDS_WITH_PURPOSE)
        or not text[place : place + 1].islower()
    ):
        return None
    purpose = _BOARD_PURPOSE.match(text, place)
    return place + len(purpose.group().rstrip(" ,-–")) if purpose else None


def _small_end(text: str, lower: str, place: int, *, linked: bool, deeds: bool) -> int | None:
    """Give the end of a field or level; a deed is a field only behind a body: "Ban tổ chức", "xã tổ chức"."""
    if field := _FIELD.match(lower, place):
        before = place - 1
        if _word(lower, before) == "đoàn" and _GROUP_ENDS.match(text, field.end()):
            return field.end()  # "Trưởng đoàn giám sát, …", but "làm trưởng đoàn kiểm tra 5 trạm"
        led = deeds and (
            _word(lower, before) in FIELDED or _FIELD_BEFORE.search(lower, max(0, before - 24), before)
        )
        return field.end() if linked or led or text[place].isupper() else None
    small = _SMALL.match(lower, place)
    return small.end() if small else None


def _closed(text: str, end: int) -> int:
    """Give the end of a body with the syllable that closes its last word: "Hợp tác xã Rau sạch Tân Mỹ"."""
    second = _SECOND.match(text, end) if text[text.rfind(" ", 0, end) + 1].isupper() else None
    return (
        second.end()
        if second and second["second"] not in NO_SECOND and _GOES_ON.match(text, second.end())
        else end
    )


def _paired(text: str, lower: str, large: re.Match[str]) -> int:
    """Give the end of a word in capitals with the small one that belongs to it."""
    second = _SECOND.match(text, large.end())
    if not second:
        return large.end()
    known = f"{large.group().lower()} {second['second']}" in _PAIRS
    closed = second["second"] not in NO_SECOND and _CLOSED.match(text, second.end())
    return second.end() if known or closed else large.end()


def _word(lower: str, end: int) -> str:
    """Give the word that ends here."""
    return lower[max(0, end - 12) : end].rsplit(" ", 1)[-1]


def _holder_at(text: str, lower: str, place: int, surroundings: Surroundings) -> bool:
    """Say whether the run of capitals at `place` is the name of a person."""
    run = _CAPITALS.match(text, place)
    if not run or holder_in(run.group().split(" ")) != 0:
        return False
    if _NAMED_AFTER.search(lower, max(0, place - 24), place):
        return False
    # A place the text names by its level elsewhere is no person.
    return not any(named.name == run.group() for tier in surroundings.home.named.values() for named in tier)


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
