"""The grammar of organs: boards, body, level, place ("Ban Thường vụ" · "Đảng ủy" · "xã" · "Ia Pa")."""

from dataclasses import dataclass, replace

from soichieu.pure.reading.data.named_bodies import NAMED_HEADS, ROOM_HEADS, SECTOR_HEADS, SHORT_HEADS
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL,
    DEPARTMENT_HEADS,
    LEVELLED,
    PARTY_COMMITTEES,
    STEERING,
)  # fmt: skip
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.data.surnames import SURNAMES, UNLIKELY_ALONE
from soichieu.pure.reading.find.organ_forms import (
    ALONE_FORM,
    BOARD_FORM,
    BOARDS_FORM,
    CENTRAL_FORM,
    CENTRAL_LEVEL_FORM,
    COMMITTEE_FORM,
    COMMON_FORM,
    DEPARTMENT_FORM,
    GENERIC_FORM,
    INNER_FORM,
    LEVEL_FORM,
    LEVELLED_FORM,
    LONG_STEERING_FORM,
    MINISTRIES,
    NAMED_FORM,
    NUMBERED_FORM,
    OF_ASSEMBLY_FORM,
    OPEN_BOARDS,
    OPEN_CENTRAL,
    OPEN_DEPARTMENTS,
    OPEN_LEVELLED,
    OPEN_NAMED,
    OPEN_ROOMS,
    OPEN_STEERING,
    PARTY_FORM,
    ROOM_OF_COMMON_FORM,
    STEERING_FORM,
    SUBORDINATE_FORM,
    TERMS_FORM,
    WORD_FORM,
    central_name,
    in_full,
)
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
    named: bool = False  # the body has a name of its own ("Trường THPT Lê Lợi")
    bare: bool = False  # a board or room without its body ("Ban Thường vụ", "Phòng Tham mưu")
    listed: bool = False  # one of several places named together ("ba xã A, B và C")

    def __hash__(self) -> int:
        """Where it stands: cheap, and enough to tell the organs of one text apart."""
        return hash((self.start, self.end))

    @property
    def name(self) -> str:
        """Boards and body, without level and place."""
        return f"{self.boards} {self.body}".strip()

    @property
    def stated(self) -> str:
        """The name as far as it is printed, with the level: "Ủy ban nhân dân tỉnh"."""
        return self.name if self.implied or not (self.level and self.body) else f"{self.name} {self.level}"


_BODY_FORMS = (
    (DEPARTMENT_FORM, OPEN_DEPARTMENTS),
    (LONG_STEERING_FORM, OPEN_STEERING),
    (STEERING_FORM, OPEN_STEERING),
    (LEVELLED_FORM, OPEN_LEVELLED),
)
_OPEN_HEADS = ("Đảng ủy", "Đảng bộ", "Chi bộ", "Chi ủy", "Trung ương Hội", "Trung ương Đoàn")
HEADS: tuple[str, ...] = tuple(
    sorted(
        {
            *_OPEN_HEADS, *BOARDS, *CENTRAL, *PARTY_COMMITTEES, *LEVELLED, *DEPARTMENT_HEADS, *NAMED_HEADS,
            *STEERING,
        }
    )
)  # fmt: skip


def organ_at(
    text: str, start: int, gazetteer: Gazetteer, *, after_post: bool = False, inside: bool = False
) -> Organ | None:
    """Read the organ that starts at a place of the text (older spelling); None if none does.

    `inside` says that it is read as the body of a party committee, which is not itself one.
    """
    word = WORD_FORM.match(text, start)
    first = word.group() if word else ""
    if first in OPEN_CENTRAL:
        if match := CENTRAL_FORM.match(text, start):
            return Organ(start, match.end(), body=central_name(match.group()), central=True)
        if match := OF_ASSEMBLY_FORM.match(text, start):
            return Organ(start, match.end(), body=match.group(), central=True)
    boards = BOARDS_FORM.match(text, start) if first in OPEN_BOARDS else None
    core = boards.end() if boards else start
    organ = _core(text, core, gazetteer, after_post=after_post, inside=inside)
    while organ is None and core > start:
        # "Văn phòng UBND tỉnh" has a board, "Văn phòng tỉnh" is itself the body: try one board fewer.
        shorter = text.rfind(" ", start, core - 1)
        core = shorter + 1 if shorter > start else start
        organ = _core(text, core, gazetteer, after_post=after_post, inside=inside)
        if core == start:
            break
    if organ is None and boards and not inside and (alone := BOARD_FORM.match(text, start)):
        return Organ(start, alone.end(), body=in_full(alone.group()), bare=True)
    if organ is None or (core == start and organ.start == start):
        return organ
    return replace(organ, start=start, boards=in_full(text[start:core].strip()))


def is_department(name: str) -> bool:
    """Say whether a name is that of a department and nothing more: "Phòng Tham mưu"."""
    return DEPARTMENT_FORM.fullmatch(name) is not None


def place_with_level_at(
    text: str, start: int, gazetteer: Gazetteer, *, after_post: bool = False
) -> Organ | None:
    """Read "tỉnh Gia Lai", "TP Đà Nẵng", "xã Ia Pa"."""
    level = LEVEL_FORM.match(text, start)
    if not level:
        return None
    word = LEVEL_WORDS[level.group().lower()]
    gap = level.end() + (text[level.end() : level.end() + 1] in {" ", "."})
    found = place_at(text, gap, word, gazetteer, after_post=after_post)
    return Organ(start, found[0], level=word, place=found[1]) if found else None


def _core(text: str, start: int, gazetteer: Gazetteer, *, after_post: bool, inside: bool) -> Organ | None:
    word = WORD_FORM.match(text, start)
    first = word.group() if word else ""
    if first in OPEN_CENTRAL and (match := CENTRAL_FORM.match(text, start)):
        return Organ(start, match.end(), body=central_name(match.group()), central=True)
    if party := _party(text, start, gazetteer, after_post=after_post):
        return party
    if not inside and first in {"Đảng", "Chi"} and (match := COMMITTEE_FORM.match(text, start)):
        return _committee(text, start, match.end(), gazetteer, after_post=after_post)
    ends = [
        match.end()
        for pattern, opening in _BODY_FORMS
        if first in opening and (match := pattern.match(text, start))
    ]
    if inside and (match := INNER_FORM.match(text, start)):
        ends.append(match.end())
    if first in OPEN_ROOMS and (room := ROOM_OF_COMMON_FORM.match(text, start)):
        return Organ(start, room.end(), body=room.group(), bare=True)
    own = _named_end(text, start, after_post=after_post) if first in OPEN_NAMED else None
    if own and own[0] > max(ends, default=start):
        return _with_place(text, start, own[0], gazetteer, after_post=after_post, named=own[1])
    return _with_place(text, start, max(ends), gazetteer, after_post=after_post) if ends else None


def _named_end(text: str, start: int, *, after_post: bool) -> tuple[int, bool] | None:
    """Read a body with a name of its own: where it ends, and whether the name tells it from its like."""
    match = NAMED_FORM.match(text, start)
    if not match:
        return None
    head = match["head"].count(" ") + 1
    words = _without_person(match.group(), head, after_post=after_post).split(" ")
    if words[-1].isdigit() and not _keeps_number(text, start, words):
        words.pop()
    name = " ".join(words[head:])
    held = after_post and not TERMS_FORM.search(name) and len(words) - head in {2, 3, 4}
    if not name or (held and words[head] in SURNAMES):
        return None
    short = match["head"] in SHORT_HEADS and len(words) - head == 1
    if short and not (TERMS_FORM.match(name) or name.isdigit()):
        return None
    return start + len(" ".join(words)), _is_own(match["head"], name)


def _keeps_number(text: str, start: int, words: list[str]) -> bool:
    """A number belongs to the name of an army unit or a "số 4"; elsewhere it may count what follows."""
    end = start + len(" ".join(words))
    counts = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    return (
        not counts
        or NUMBERED_FORM.match(words[0]) is not None
        or words[-2] in {"số", "vực"}
        or (NUMBERED_FORM.match(" ".join(words[:2])) is not None)
    )


def _is_own(head: str, name: str) -> bool:
    """Say whether a name tells a body from its like: rooms and what has only words of its field have none."""
    rest = TERMS_FORM.sub("", name)
    told = any(letter.isupper() or letter.isdigit() for letter in rest)
    return head not in ROOM_HEADS and (told or (head not in SECTOR_HEADS and name != name.lower()))


def _without_person(run: str, head: int, *, after_post: bool) -> str:
    """A run of capitals may go on into the name of who holds a post there: "Vụ Giáo dục Nguyễn Văn An"."""
    words = run.split(" ")
    for index in range(1, len(words) - 1):
        far = index > head and (after_post or len(words) - index > 2)
        family = far and words[index] in SURNAMES and words[index] not in UNLIKELY_ALONE
        middle = words[index][0].isupper() and words[index + 1] in {"Thị", "Văn"} and _large(words, index + 2)
        if middle or (family and words[index + 1][:1].isupper()):
            return " ".join(words[:index])
    return run


def _large(words: list[str], index: int) -> bool:
    return index < len(words) and words[index][:1].isupper()


def _committee(text: str, start: int, end: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """A party committee (or chapter) of a place or inside another body: "Đảng ủy Công an tỉnh"."""
    spaced = text[end : end + 1] == " "
    inner = organ_at(text, end + 1, gazetteer, after_post=after_post, inside=True) if spaced else None
    if inner and inner.body:
        body = f"{text[start:end]} {inner.name}"
        return replace(inner, start=start, boards="", body=body)
    if spaced and (common := COMMON_FORM.match(text, end + 1)):
        # "Đảng ủy Công ty": of the one company the text names.
        return Organ(start, common.end(), body=text[start : common.end()])
    return _with_place(text, start, end, gazetteer, after_post=after_post)


def _with_place(
    text: str, start: int, end: int, gazetteer: Gazetteer, *, after_post: bool, named: bool = False
) -> Organ | None:
    """Add the level and place after a body; a body that is there many times and has neither is no unit."""
    body = in_full(text[start:end])
    ministry = body.startswith("Bộ ") and not body.startswith(("Bộ Ch", "Bộ đ", "Bộ T"))
    organ = Organ(start, end, body=body, central=ministry or body in MINISTRIES, named=named)
    after = end + 1 if text[end : end + 1] == " " else end
    if organ.central:
        return organ
    if match := CENTRAL_LEVEL_FORM.match(text, after):
        return replace(organ, end=match.end(), body=f"{body} Trung ương", central=True)
    if party := _party(text, after, gazetteer, after_post=after_post):
        return replace(party, start=start, body=f"{body} {party.body}")
    room = after > end and SUBORDINATE_FORM.match(body)
    if room and (above := _above(text, after, gazetteer, after_post=after_post)):
        return replace(above, start=start, boards="", body=f"{body} {above.name}", implied=above.implied)
    return _at_level(text, organ, after, gazetteer, after_post=after_post)


def _above(text: str, start: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """Read the body a department belongs to: "Phòng Hậu cần" of "Công an tỉnh Gia Lai"."""
    if not text[start : start + 1].isupper():
        return None
    above = organ_at(text, start, gazetteer, after_post=after_post)
    placed = above and above.body and (above.level or above.central or above.named or above.place)
    return above if placed else None


def _party(text: str, start: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """Read "Tỉnh ủy Gia Lai", "Thị ủy"."""
    match = PARTY_FORM.match(text, start)
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
    level = LEVEL_FORM.match(text, after)
    if level and not GENERIC_FORM.match(text, level.end()):
        return replace(organ, end=level.end(), level=LEVEL_WORDS[level.group().lower()])
    if after > organ.end and (found := place_at(text, after, None, gazetteer, after_post=after_post)):
        province = gazetteer.province(found[1])
        return replace(organ, end=found[0], level=province.kind if province else None, place=found[1])
    if level:
        return None
    if not organ.named and SUBORDINATE_FORM.match(organ.body) and " " in organ.body:
        return replace(organ, bare=True)
    return organ if organ.named or ALONE_FORM.match(organ.body) else None
