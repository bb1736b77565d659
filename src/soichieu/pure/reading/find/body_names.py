"""Where the name of a body ends that a post governs or that holds an event: "Phòng Quản lý nhà, …".

Reads: organs, and beyond what their grammar knows the shape of names: large words, fields, levels, the
purpose of a board. A name ends at a verb and before the name of a person.
"""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.event_words import HOST_HEADS
from soichieu.pure.reading.data.letters import CAPITALS, SMALL
from soichieu.pure.reading.data.named_bodies import NAME_TERMS
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
    ADDRESS,
    BOARDS_WITH_PURPOSE,
    FIELDED,
    FIELDS_OR_DEEDS,
    GOVERNED,
    NO_RUN,
    NO_SECOND,
    OPEN_BODIES,
    PLAIN_FIELDS,
    POST_HEADS,
    PURPOSE_ENDS,
    PURPOSES,
    RANKS,
)
from soichieu.pure.reading.data.surnames import MIDDLES, SURNAMES, UNLIKELY_ALONE
from soichieu.pure.reading.find.names import holder_in, is_fresh_name
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.form import Form

_HEAD = re.compile(rf"{alternatives(tuple(head.lower() for head in POST_HEADS))}(?!\w)")
_SMALL = Form(rf"{alternatives(GOVERNED)}(?!\w)")
_FIELD = Form(rf"{alternatives(FIELDS_OR_DEEDS)}(?!\w)")
# Within a name: "Văn hóa và Thông tin", "Kinh tế - Ngân sách", "của HĐND", "các khu công nghiệp".
_LINK = re.compile(
    rf"(?:của|các|và)(?!\w)|[-–&](?=[ ](?!{alternatives(RANKS)})[{CAPITALS}][\w]*[ ][{SMALL}])"
)
_LINKING = frozenset("cv-–&")  # the first letters of a link
_DASH = re.compile(r"[ ][-–][ ]")
_FIELD_NAME = Form(rf"{alternatives(FIELDS)}(?!\w)")
_ENDS = "|".join(PURPOSE_ENDS)
_BOARD_PURPOSE = re.compile(
    rf"{alternatives(PURPOSES)}(?!\w)(?:,?[ ](?!(?:{_ENDS})(?!\w))[{SMALL}\d][\w/-]*){{0,14}}"
)
_GROUP_ENDS = re.compile(rf"\s*(?:[,.;:()\n–-]|$)|[ ](?:số[ ]\d|của[ ]|liên ngành|[{CAPITALS}])")
_FIELD_BEFORE = re.compile(rf"{alternatives(FIELDS_OR_DEEDS)}$")
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
        *NAME_TERMS,
    )
    for pair in re.finditer(rf"[{CAPITALS}]\w*[ ][{SMALL}]\w*", name)
)
_SECOND = re.compile(rf"[ ](?P<second>[{SMALL}]\w*)")
# An unknown small syllable belongs to the large one before it if the name ends or goes on behind.
_CLOSED = re.compile(rf"\s*(?:[,;()\n–-]|$)|[ ](?:[{CAPITALS}]|{alternatives(GOVERNED)}(?!\w))")
_WHOLE = re.compile(rf"[ ][{CAPITALS}][{SMALL}]|\s*(?:[,;.()\n]|$)")
_LEVELS = frozenset(LEVEL_WORDS)
_LARGE = re.compile(rf"(?:[{CAPITALS}][\w'’]*(?:[-–/.&]\w+)*|\d{{1,4}}(?![\d/%]|[.,]\d))")
_CAPITALS = re.compile(rf"[{CAPITALS}][\w'’]*(?:-[\w'’]+)?(?:[ ][{CAPITALS}][\w'’]*(?:-[\w'’]+)?){{0,7}}")
# Names of schools, hospitals and places are names of people too: "Trường THPT Lê Quý Đôn", "phường Trần Phú".
_NAMED_AFTER = re.compile(
    r"(?:trường|thpt|thcs|th|mầm non|tiểu học|trung học (?:cơ sở|phổ thông)|mẫu giáo|ptdtbt|bệnh viện|"
    r"đại học|cao đẳng|đường|phố|quỹ|chính trị|chuyên)[ ]$"
)
_MOST_WORDS = 24
_NAMES_SOMEBODY = re.compile(
    rf"{alternatives(tuple(word.lower() for word in (*POST_HEADS, *RANKS, *ADDRESS)))}(?!\w)"
)
_ABBREVIATED = re.compile(r"[ ]\([A-ZĐ][A-ZĐ&-]{1,11}\)(?=[ ])")  # "Tòa án nhân dân (TAND) tỉnh"
_HOSTED = re.compile(rf"{alternatives(HOST_HEADS)}(?!\w)")
_LONGEST_RUN = 8  # small words in a row, longer is no name
_SYLLABLE = re.compile(rf"[{SMALL}]+(?!\w)")
_LARGE_ALONE = re.compile(rf"[{CAPITALS}]\w*")
_PLAIN = re.compile(rf"{alternatives(PLAIN_FIELDS)}(?!\w)")


def governed_end(
    text: str, lower: str, start: int, surroundings: Surroundings, *, deeds: bool = True, opened: bool = False
) -> int:
    """Give the end of what a post or body governs: bodies, levels, fields, names, up to a verb or the holder.

    Without `deeds`, a word that may be a deed names no field: "Phòng tổ chức hội nghị". `opened` says that a
    large word stands before, with which small ones may go on.
    """
    end = position = start  # `end` is after the last word that may be the last
    for _ in range(_MOST_WORDS):
        bracket = position == end and text.startswith(" (", position)
        if bracket and (short := _ABBREVIATED.match(text, position)):
            position = short.end()
        place = position + 1
        if text[position:place] != " " or (deeds and position == start and is_fresh_name(text, place)):
            break
        links = position == end and text[place : place + 1] in _LINKING
        if links and (link := _LINK.match(text, place)):
            other = surroundings.at(link.end() + 1)
            if not deeds and ((other and other.body) or _HOSTED.match(text, link.end() + 1)):
                break  # "Nhà trường và UBND xã": two bodies
            counted = text[link.end() + 1 : link.end() + 2].isdigit()  # "UBND xã A và | 120 đại biểu"
            if (
                counted
                or _NAMES_SOMEBODY.match(lower, link.end() + 1)
                or (link.group() == "và" and _word(lower, end) in _LEVELS)
            ):
                break
            position = link.end()
            continue
        linked = position > end
        stop = _part_end(text, lower, place, surroundings, linked=linked, deeds=deeds)
        if stop is None and opened and deeds:
            stop = _run_end(text, lower, place)
        if stop is None:
            break
        opened = _opens(text, lower, place, stop, surroundings, opened=opened)
        end = position = stop
    return end


def _opens(text: str, lower: str, place: int, stop: int, surroundings: Surroundings, *, opened: bool) -> bool:
    """Say whether small words of any kind may go on with the part of a name just read."""
    organ = surroundings.at(place)
    if organ:
        large = text[text.rfind(" ", 0, stop) + 1].isupper()
        return organ.place is None and organ.level is None and (large or organ.body.startswith(OPEN_BODIES))
    if text[place].isupper():  # "Chè Bản Lai" is whole, "Thi" in "Thi hành án" is not
        earlier = text.rfind(" ", 0, place - 1)
        third = text[text.rfind(" ", 0, max(earlier, 0)) + 1].isupper() and text[earlier + 1].isupper()
        return not third or not _LARGE_ALONE.fullmatch(text, place, stop)
    return opened and lower[place:stop] not in _LEVELS


def _run_end(text: str, lower: str, place: int) -> int | None:
    """Give the end of the small words with which a name goes on: "Thi hành án"; None at a verb."""
    end: int | None = None
    position = place
    for _ in range(_LONGEST_RUN):
        syllable = _SYLLABLE.match(text, position)
        if not syllable or (syllable.group() in NO_RUN and not _PLAIN.match(lower, position)):
            break
        if _FIELD.match(lower, position) and not _PLAIN.match(lower, position):
            break
        known = _SMALL.match(lower, position)
        end = max(syllable.end(), known.end() if known else 0)
        if text[end : end + 1] != " ":
            break
        position = end + 1
    return end


def _part_end(
    text: str, lower: str, place: int, surroundings: Surroundings, *, linked: bool, deeds: bool
) -> int | None:
    """Give the end of one part of a name: a body, a field, a level, a large word; None at anything else."""
    organ = surroundings.at(place)
    placed = not deeds and _word(lower, place - 1) in _LEVELS  # "huyện Dương Minh Châu tổ chức"
    if not placed and (_is_person(text, place) if organ else _holder_at(text, lower, place, surroundings)):
        return None
    if organ:
        return closed_end(text, organ_end(text, lower, organ, surroundings))
    field = _FIELD_NAME.match(text, place)
    if stop := _board_end(text, lower, place) or (field.end() if field else None):
        return stop
    if stop := _small_end(text, lower, place, linked=linked, deeds=deeds):
        return stop
    large = _LARGE.match(text, place)
    return _paired(text, lower, large) if large else None


def _is_person(text: str, place: int) -> bool:
    """ "Tỉnh ủy Đoàn Minh Khuê": a run of three or more capitals that is a name is no body."""
    run = _CAPITALS.match(text, place)
    words = run.group().split(" ") if run else []
    return len(words) >= 3 and words[0] in SURNAMES and not words[0].isupper() and holder_in(words) == 0


def organ_end(text: str, lower: str, organ: Organ, surroundings: Surroundings) -> int:
    """Give the end of a body, before a second post or a person that it seems to run into."""
    end = organ.end
    while end > organ.start and text[end - 1] in " -–":
        end -= 1
    for dash in _DASH.finditer(text, organ.start, end):
        if _HEAD.match(lower, dash.end()):
            return dash.start()
    if organ.place:
        start = end
        for _ in organ.place.split(" "):
            start = text.rfind(" ", organ.start, start)
        run = _CAPITALS.match(text, start + 1) if start > 0 else None
        words = run.group().split(" ") if run else []
        if not _once(organ.place, surroundings):
            return end
        index = holder_in(words)
        if index and start + 1 + len(" ".join(words[:index])) < end:
            return start + 1 + len(" ".join(words[:index]))  # "Huyện ủy Na Rì Lò Thị Mây"
        if (
            index == 0
            and len(words) >= 3
            and (words[1] in MIDDLES or organ.place.split(" ")[0] not in UNLIKELY_ALONE)
        ):
            return start
    return end


def _once(place: str, surroundings: Surroundings) -> bool:
    """Say whether a place is named but once, which makes it the likelier a person."""
    named = [one.name for tier in surroundings.home.named.values() for one in tier]
    return named.count(place) <= 1


def _board_end(text: str, lower: str, place: int) -> int | None:
    """ "Ban Chỉ đạo phòng, chống thiên tai": the purpose of a board goes on in small letters."""
    if not lower.endswith(BOARDS_WITH_PURPOSE, 0, place - 1) or not text[place : place + 1].islower():
        return None
    purpose = _BOARD_PURPOSE.match(text, place)
    return place + len(purpose.group().rstrip(" ,-–")) if purpose else None


def _small_end(text: str, lower: str, place: int, *, linked: bool, deeds: bool) -> int | None:
    """Give the end of a field or level; a deed is a field only behind a body: "Ban tổ chức", "xã tổ chức"."""
    small, field = _SMALL.match(lower, place), _FIELD.match(lower, place)
    if field and not (small and small.end() > field.end()):
        before = place - 1
        if lower.endswith("làm trưởng đoàn", 0, before):
            return None  # "làm trưởng đoàn | giám sát Trung tâm A": what the group did
        if _word(lower, before) == "đoàn" and _GROUP_ENDS.match(text, field.end()):
            return field.end()  # "Trưởng đoàn giám sát, …", but "làm trưởng đoàn kiểm tra 5 trạm"
        led = deeds and (_word(lower, before) in FIELDED or _FIELD_BEFORE.search(lower, before - 24, before))
        return field.end() if linked or led or text[place].isupper() else None
    return small.end() if small else None


def closed_end(text: str, end: int) -> int:
    """Give the end of a body with the syllable that closes its last word: "Hợp tác xã Rau sạch Tân Mỹ"."""
    second = _SECOND.match(text, end) if text[text.rfind(" ", 0, end) + 1].isupper() else None
    return (
        second.end()
        if second and second["second"] not in NO_SECOND and _WHOLE.match(text, second.end())
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
    run = _CAPITALS.match(text, place) if text[place : place + 1].isupper() else None
    if not run or holder_in(run.group().split(" ")) != 0:
        return False
    if _NAMED_AFTER.search(lower, place - 24, place):
        return False
    # A place the text names by its level elsewhere is no person.
    return run.group() not in surroundings.home.names
