"""The grammar of organs: boards, body, level, place ("Ban Thường vụ" · "Đảng ủy" · "xã" · "Ia Pa")."""

import re
from dataclasses import dataclass

from soichieu.pure.reading.data.named_bodies import NAMED_HEADS
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL,
    DEPARTMENT_HEADS,
    LEVELLED,
    PARTY_COMMITTEES,
    STEERING,
)  # fmt: skip
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.find.named_ends import named_end
from soichieu.pure.reading.find.organ_forms import (
    ALONE_FORM,
    BOARD_FORM,
    BOARDS_FORM,
    CELL_FORM,
    CENTRAL_FORM,
    CENTRAL_LEVEL_FORM,
    COMMAND_FORM,
    COMMITTEE_FORM,
    COMMON_FORM,
    DEPARTMENT_FORM,
    GENERIC_FORM,
    INNER_FORM,
    LEVEL_FORM,
    LEVELLED_FORM,
    LONG_STEERING_FORM,
    MINISTRIES,
    NATIONAL_FORM,
    OF_ASSEMBLY_FORM,
    OPEN_BOARDS,
    OPEN_CENTRAL,
    OPEN_DEPARTMENTS,
    OPEN_LEVELLED,
    OPEN_LEVELS,
    OPEN_NAMED,
    OPEN_PARTY,
    OPEN_ROOMS,
    OPEN_STEERING,
    PARTY_FORM,
    ROOM_OF_COMMON_FORM,
    STEERING_FORM,
    SUBORDINATE_FORM,
    WORD_FORM,
    central_name,
    in_full,
)  # fmt: skip
from soichieu.pure.reading.find.place_names import place_at
from soichieu.pure.reading.gazetteer import Gazetteer


@dataclass(slots=True)
class Organ:
    """An organ as printed, taken apart. `body` is empty for a bare place; `level` may be implied by it.

    Made at every word that may open a name: it is not frozen because that would double the cost; who reads
    organs of a text leaves them as they are.
    """

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
        return f"{self.boards} {self.body}".strip() if self.boards else self.body

    @property
    def stated(self) -> str:
        """The name as far as it is printed, with the level: "Ủy ban nhân dân tỉnh"."""
        return self.name if self.implied or not (self.level and self.body) else f"{self.name} {self.level}"


# The patterns of bodies by the first word of what they match.
_BODY_FORMS = {
    first: tuple(
        pattern
        for pattern, opening in (
            (DEPARTMENT_FORM, OPEN_DEPARTMENTS),
            (LONG_STEERING_FORM, OPEN_STEERING),
            (STEERING_FORM, OPEN_STEERING),
            (LEVELLED_FORM, OPEN_LEVELLED),
        )
        if first in opening
    )
    for first in OPEN_DEPARTMENTS | OPEN_STEERING | OPEN_LEVELLED
}
_OPEN_HEADS = ("Đảng ủy", "Đảng bộ", "Chi bộ", "Chi ủy", "Trung ương Hội", "Trung ương Đoàn")
_OF_CELLS = ("Đảng ủy khu ", "Đảng bộ khu ", "Đảng ủy bộ phận ", "Đảng bộ bộ phận ")
_OF_ASSEMBLY = frozenset({"Ủy", "Trung"})
_PARTY, _COMMANDS = frozenset({"Đảng", "Chi"}), frozenset({"Bộ", "Ban", "Cục"})
_WITHIN = _PARTY | _COMMANDS
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
    first = _first_word(text, start)
    if first in OPEN_CENTRAL:
        if match := CENTRAL_FORM.match(text, start):
            return Organ(start, match.end(), body=central_name(match.group()), central=True)
        if first in _OF_ASSEMBLY and (match := OF_ASSEMBLY_FORM.match(text, start)):
            return Organ(start, match.end(), body=match.group(), central=True)
    boards = BOARDS_FORM.match(text, start) if first in OPEN_BOARDS else None
    core = boards.end() if boards else start
    head = first if core == start else _first_word(text, core)
    organ = _core(text, core, head, gazetteer, after_post=after_post, inside=inside)
    while organ is None and core > start:
        # "Văn phòng UBND tỉnh" has a board, "Văn phòng tỉnh" is itself the body: try one board fewer.
        shorter = text.rfind(" ", start, core - 1)
        core = shorter + 1 if shorter > start else start
        organ = _core(text, core, _first_word(text, core), gazetteer, after_post=after_post, inside=inside)
        if core == start:
            break
    if organ is None and boards and not inside and (alone := BOARD_FORM.match(text, start)):
        return Organ(start, alone.end(), body=in_full(alone.group()), bare=True)
    if organ is None or (core == start and organ.start == start):
        return organ
    printed = text[start:core].strip()
    army = organ.body == "Quân ủy Trung ương"  # "Thường vụ Quân ủy Trung ương" is called so
    organ.start, organ.boards = start, printed if army else in_full(printed)
    return organ


def _first_word(text: str, start: int) -> str:
    word = WORD_FORM.match(text, start)
    return word.group() if word else ""


def is_department(name: str) -> bool:
    """Say whether a name is that of a department and nothing more: "Phòng Tham mưu"."""
    return DEPARTMENT_FORM.fullmatch(name) is not None


def place_with_level_at(
    text: str, start: int, gazetteer: Gazetteer, *, after_post: bool = False
) -> Organ | None:
    """Read "tỉnh Gia Lai", "TP Đà Nẵng", "xã Ia Pa"."""
    level = LEVEL_FORM.match(text, start) if text[start : start + 1] in OPEN_LEVELS else None
    return _at_named_level(text, start, level, gazetteer, after_post=after_post) if level else None


def _at_named_level(
    text: str, start: int, level: re.Match[str], gazetteer: Gazetteer, *, after_post: bool
) -> Organ | None:
    word = LEVEL_WORDS[level.group().lower()]
    gap = level.end() + (text[level.end() : level.end() + 1] in {" ", "."})
    found = place_at(text, gap, word, gazetteer, after_post=after_post)
    return Organ(start, found[0], level=word, place=found[1]) if found else None


def _core(
    text: str, start: int, first: str, gazetteer: Gazetteer, *, after_post: bool, inside: bool
) -> Organ | None:
    """Read a body that begins with a word known, `first`, with its place, without boards before it."""
    if first in OPEN_CENTRAL and (match := CENTRAL_FORM.match(text, start)):
        return Organ(start, match.end(), body=central_name(match.group()), central=True)
    if first[:1] in OPEN_PARTY and (party := _party(text, start, gazetteer, after_post=after_post)):
        return party
    if first in _WITHIN and (
        committee := _within_at(text, start, first, gazetteer, after_post=after_post, inside=inside)
    ):
        return committee
    end, forms = start, _BODY_FORMS.get(first, ())
    for form in (*forms, INNER_FORM) if inside else forms:
        if (match := form.match(text, start)) and match.end() > end:
            end = match.end()
    if first in OPEN_ROOMS and (room := ROOM_OF_COMMON_FORM.match(text, start)):
        return Organ(start, room.end(), body=room.group(), bare=True)
    own = named_end(text, start, after_post=after_post) if first in OPEN_NAMED else None
    if own and own[0] > end:
        return _with_place(text, start, own[0], gazetteer, after_post=after_post, named=own[1])
    return _with_place(text, start, end, gazetteer, after_post=after_post) if end > start else None


def _within_at(
    text: str, start: int, first: str, gazetteer: Gazetteer, *, after_post: bool, inside: bool
) -> Organ | None:
    """A cell of a village, a command of the army, a party committee of a place or of another body."""
    cells = first == "Chi" or (first == "Đảng" and text.startswith(_OF_CELLS, start))
    if cells and not inside and (cell := CELL_FORM.match(text, start)):
        return _with_place(text, start, cell.end(), gazetteer, after_post=after_post, named=True)
    form = COMMAND_FORM if first in _COMMANDS else COMMITTEE_FORM if first in _PARTY and not inside else None
    match = form.match(text, start) if form else None
    return _committee(text, start, match.end(), gazetteer, after_post=after_post) if match else None


def _committee(text: str, start: int, end: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """A party committee (or chapter) of a place or inside another body: "Đảng ủy Công an tỉnh"."""
    spaced = text[end : end + 1] == " "
    inner = organ_at(text, end + 1, gazetteer, after_post=after_post, inside=True) if spaced else None
    if inner and inner.body:
        inner.start, inner.boards, inner.body = start, "", f"{text[start:end]} {inner.name}"
        return inner
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
    if (
        text[after : after + 1] in "Qq"
        and body.startswith("Ban Chỉ")
        and (match := NATIONAL_FORM.match(text, end))
    ):
        return Organ(start, match.end(), body=f"{body}{match.group()}", central=True)
    if text.startswith("T", after) and (match := CENTRAL_LEVEL_FORM.match(text, after)):
        return Organ(start, match.end(), body=f"{body} Trung ương", central=True, named=named)
    opens = text[after : after + 1] in OPEN_PARTY
    if opens and (party := _party(text, after, gazetteer, after_post=after_post)):
        party.start, party.body = start, f"{body} {party.body}"
        return party
    room = after > end and SUBORDINATE_FORM.match(body)
    if room and (above := _above(text, after, gazetteer, after_post=after_post)):
        above.start, above.boards, above.body = start, "", f"{body} {above.name}"
        return above
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
    if found:
        organ.end, organ.place = found
    return organ


def _at_level(text: str, organ: Organ, after: int, gazetteer: Gazetteer, *, after_post: bool) -> Organ | None:
    """Read what places a body just read: a level with a name, a level alone, the name of a province."""
    level = LEVEL_FORM.match(text, after) if text[after : after + 1] in OPEN_LEVELS else None
    if level and (located := _at_named_level(text, after, level, gazetteer, after_post=after_post)):
        organ.end, organ.level, organ.place = located.end, located.level, located.place
        return organ
    if level and not GENERIC_FORM.match(text, level.end()):
        organ.end, organ.level = level.end(), LEVEL_WORDS[level.group().lower()]
        return organ
    if after > organ.end and (found := place_at(text, after, None, gazetteer, after_post=after_post)):
        province = gazetteer.province(found[1])
        organ.end, organ.level, organ.place = found[0], province.kind if province else None, found[1]
        return organ
    if level:
        return None
    if not organ.named and SUBORDINATE_FORM.match(organ.body) and " " in organ.body:
        organ.bare = True
        return organ
    return organ if organ.named or ALONE_FORM.match(organ.body) else None
