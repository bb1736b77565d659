"""The grammar of organs: boards, body, level, place ("Ban Thường vụ" · "Đảng ủy" · "xã" · "Ia Pa")."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL,
    CENTRAL_NAMES,
    DEPARTMENT_HEADS,
    FIELDS,
    INNER_BODIES,
    LEVELLED,
    NAME_TAILS,
    NAMED_HEADS,
    PARTY_COMMITTEES,
    SHORT_BODIES,
    SHORT_FIELDS,
    STEERING,
)
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.surnames import SURNAMES, UNLIKELY_ALONE
from soichieu.pure.reading.find.place_names import place_at
from soichieu.pure.reading.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ as printed, taken apart. `body` is empty for a bare place; `level` may be implied by it."""

    start: int
    end: int
    boards: str = ""
    body: str = ""
    level: str | None = None
    place: str | None = None
    central: bool = False
    implied: bool = False  # the body says its own level ("Tỉnh ủy"), so the word is not repeated


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_END = r"(?!\w)"
_BOARDS = re.compile(rf"(?:(?:{_any(BOARDS)})[ ]){{0,3}}")
_CENTRAL = re.compile(rf"(?:{_any(CENTRAL)}){_END}")
_PARTY = re.compile(rf"(?:{_any(PARTY_COMMITTEES)}){_END}")
_COMMITTEE = re.compile(rf"(?:Đảng ủy|Đảng bộ|Chi bộ){_END}")
_LEVELLED = re.compile(rf"(?:{_any(LEVELLED)}){_END}")
_DEPARTMENT = re.compile(rf"(?:{_any(DEPARTMENT_HEADS)})[ ](?:{_any(FIELDS)}){_END}")
_SHORT_FIELD = re.compile(rf"(?<=[ ])(?:{_any(SHORT_FIELDS)}){_END}")
_INNER = re.compile(rf"(?:{_any(INNER_BODIES)}){_END}")
_STEERING = re.compile(rf"(?:{_any(STEERING)}){_END}(?:[ ](?:\d{{2,3}}|Trung ương|Quốc gia|Nhà nước){_END})?")
_LONG_STEERING = re.compile(
    rf"(?:Ban [Cc]hỉ đạo|BCĐ)(?:[ ](?!(?:đã|vừa|họp|tổ chức|yêu cầu|của|do|cho|tại|để|là|có|"
    rf"cùng){_END})[^\s.;:()“”]+){{1,9}}?"
    rf"(?=[ ](?:tỉnh|thành phố|huyện|thị xã|xã|phường){_END})"
)
_NAMED = re.compile(
    rf"(?:{_any(NAMED_HEADS)})[ ](?:{CAPITALISED}|[A-ZĐ]{{2,}})"
    rf"(?:[ ](?:{_any(NAME_TAILS)}){_END}|[ ](?:và[ ]|[-–][ ])?(?:{CAPITALISED}|[A-ZĐ]{{2,}}))*"
)
# "Tỉnh ủy" is a committee, and words in capitals are headlines: neither is a level.
_LEVEL_FORMS = (*LEVEL_WORDS, *(word.capitalize() for word in LEVEL_WORDS), "TP", "TP.", "TX", "TX.")
_LEVEL = re.compile(rf"(?:{_any(_LEVEL_FORMS)}){_END}(?! ủy\b)")
# "Công an xã, thị trấn", "UBND các huyện": every one of them, so none.
_GENERIC = re.compile(
    r"\s*(?:,|và|hoặc|/)\s*(?:các\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thị)"
    rf"(?!\s+[{CAPITALS}])\b"
)
# Committees of the National Assembly are named by what they deal with.
_OF_ASSEMBLY = re.compile(r"Ủy ban [^.;:()\n“”]{3,80}? của Quốc hội")
_CENTRAL_LEVEL = re.compile(r"(?:Trung ương|T\.Ư|TƯ|TW)(?:[ ]Đảng)?" + _END)
_SHORT_BODY = re.compile(rf"(?<!\w)(?:{_any(SHORT_BODIES)}){_END}")
_ALONE = re.compile(
    r"Sở|Bộ|Tỉnh|Ban [Cc]hỉ đạo|BCĐ|Tiểu ban|Tổ công tác|Cục|Vụ|Tổng cục|Viện|Học viện|Đảng ủy"
)

HEADS: tuple[str, ...] = tuple(
    sorted(
        {
            *BOARDS,
            *CENTRAL,
            *PARTY_COMMITTEES,
            "Đảng ủy",
            "Đảng bộ",
            "Chi bộ",
            *LEVELLED,
            *DEPARTMENT_HEADS,
            *NAMED_HEADS,
            *STEERING,
        }
    )
)


def organ_at(
    text: str, start: int, gazetteer: Gazetteer, *, after_post: bool = False, inside: bool = False
) -> Organ | None:
    """Read the organ that starts at a place of the text (older spelling); None if none does.

    `inside` says that it is read as the body of a party committee, which is not itself one.
    """
    if match := _CENTRAL.match(text, start):
        printed = match.group()
        return Organ(start, match.end(), body=CENTRAL_NAMES.get(printed, printed), central=True)
    if match := _OF_ASSEMBLY.match(text, start):
        return Organ(start, match.end(), body=match.group(), central=True)
    boards = _BOARDS.match(text, start)
    core = boards.end() if boards else start
    organ = _core(text, core, gazetteer, after_post=after_post, inside=inside)
    while organ is None and core > start:
        # "Văn phòng UBND tỉnh" has a board, "Văn phòng tỉnh" is itself the body: try one board fewer.
        shorter = text.rfind(" ", start, core - 1)
        core = shorter + 1 if shorter > start else start
        organ = _core(text, core, gazetteer, after_post=after_post, inside=inside)
        if core == start:
            break
    if organ is None or (core == start and organ.start == start):
        return organ
    return replace(organ, start=start, boards=_in_full(text[start:core].strip()))


def is_department(name: str) -> bool:
    """Say whether a name is that of a department and nothing more: "Phòng Tham mưu"."""
    return _DEPARTMENT.fullmatch(name) is not None


def place_with_level_at(
    text: str, start: int, gazetteer: Gazetteer, *, after_post: bool = False
) -> Organ | None:
    """Read "tỉnh Gia Lai", "TP Đà Nẵng", "xã Ia Pa"."""
    level = _LEVEL.match(text, start)
    if not level:
        return None
    word = LEVEL_WORDS[level.group().lower()]
    gap = level.end() + (text[level.end() : level.end() + 1] in {" ", "."})
    found = place_at(text, gap, word, gazetteer, after_post=after_post)
    return Organ(start, found[0], level=word, place=found[1]) if found else None


def _core(text: str, start: int, gazetteer: Gazetteer, *, after_post: bool, inside: bool) -> Organ | None:
    if match := _CENTRAL.match(text, start):
        return Organ(start, match.end(), body=CENTRAL_NAMES.get(match.group(), match.group()), central=True)
    if party := _party(text, start, gazetteer, after_post=after_post):
        return party
    if not inside and (match := _COMMITTEE.match(text, start)):
        return _committee(text, start, match.end(), gazetteer, after_post=after_post)
    ends = [
        match.end()
        for pattern in (_DEPARTMENT, _LONG_STEERING, _STEERING, _LEVELLED)
        if (match := pattern.match(text, start))
    ]
    if inside and (match := _INNER.match(text, start)):
        ends.append(match.end())
    if match := _NAMED.match(text, start):
        ends.append(start + len(_without_person(match.group())))
    return _with_place(text, start, max(ends), gazetteer, after_post=after_post) if ends else None


def _without_person(run: str) -> str:
    """A run of capitals may go on into the name of who holds a post there: "Vụ Giáo dục Nguyễn Văn An"."""
    words = run.split(" ")
    for index in range(2, len(words) - 1):
        if words[index] in SURNAMES and words[index] not in UNLIKELY_ALONE and words[index + 1][:1].isupper():
            return " ".join(words[:index])
    return run


def _committee(text: str, start: int, end: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """A party committee (or chapter) of a place or inside another body: "Đảng ủy Công an tỉnh"."""
    spaced = text[end : end + 1] == " "
    inner = organ_at(text, end + 1, gazetteer, after_post=after_post, inside=True) if spaced else None
    if inner:
        body = f"{text[start:end]} {inner.boards} {inner.body}".replace("  ", " ")
        return replace(inner, start=start, boards="", body=body, implied=False)
    return _with_place(text, start, end, gazetteer, after_post=after_post)


def _with_place(text: str, start: int, end: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """Add the level and place after a body; a body that is there many times and has neither is no unit."""
    body = _in_full(text[start:end])
    organ = Organ(start, end, body=body, central=body.startswith("Bộ ") and not body.startswith("Bộ Ch"))
    after = end + 1 if text[end : end + 1] == " " else end
    if organ.central:
        return organ
    if match := _CENTRAL_LEVEL.match(text, after):
        return replace(organ, end=match.end(), body=f"{body} Trung ương", central=True)
    if party := _party(text, after, gazetteer, after_post=after_post):
        return replace(party, start=start, body=f"{body} {party.body}")
    return _at_level(text, organ, after, gazetteer, after_post=after_post)


def _party(text: str, start: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """Read "Tỉnh ủy Gia Lai", "Thị ủy"."""
    match = _PARTY.match(text, start)
    if not match:
        return None
    level = PARTY_COMMITTEES[match.group()]
    organ = Organ(start, match.end(), body=match.group(), level=level, implied=True)
    found = place_at(text, match.end() + 1, level, gazetteer, after_post=after_post)
    return replace(organ, end=found[0], place=found[1]) if found else organ


def _at_level(text: str, organ: Organ, after: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """Read what places a body: a level with a name, a level alone, the name of a province."""
    if located := place_with_level_at(text, after, gazetteer, after_post=after_post):
        return replace(organ, end=located.end, level=located.level, place=located.place)
    level = _LEVEL.match(text, after)
    if level and not _GENERIC.match(text, level.end()):
        return replace(organ, end=level.end(), level=LEVEL_WORDS[level.group().lower()])
    if after > organ.end and (found := place_at(text, after, None, gazetteer, after_post=after_post)):
        province = gazetteer.province(found[1])
        return replace(organ, end=found[0], level=province.kind if province else None, place=found[1])
    return organ if _ALONE.match(organ.body) and not level else None


@lru_cache(maxsize=4096)
def _in_full(printed: str) -> str:
    """Write out the short forms that a full name never bears."""
    full = re.sub(r"\s+", " ", printed)
    full = _SHORT_BODY.sub(lambda match: SHORT_BODIES[match.group()], full)
    full = full.replace("Thường vụ", "Ban Thường vụ", 1) if full.startswith("Thường vụ") else full
    return _SHORT_FIELD.sub(lambda match: SHORT_FIELDS[match.group()], full)
