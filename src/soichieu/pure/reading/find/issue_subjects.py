"""The bodies that may be the subject of a deed of issue: with their office, by kind alone, areas too."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.find.issue_forms import ASKED, CONGRESS_BEFORE, LONE_OFFICE, UNION_BEFORE, WITHIN
from soichieu.pure.reading.find.namesakes import meant_by, recalled, whole_at
from soichieu.pure.reading.find.offices import OFFICE_BEFORE, OFFICE_ENDS, office_alone, without_office
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.union_names import union_above_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.find.wordy_bodies import area_at, wordy_at
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_NEAR = 60  # characters before a naming in which an office without its body issues
# The last words of deeds of issue: without one right before the naming, no unknown body is looked for.
_DEEDS = frozenset(
    {
        "hành", "ký", "ra", "có", "gửi", "trình", "duyệt", "qua", "dựng", "kết", "đi", "lập", "thảo", "bản",
        "các", "hóa", "tại", "bằng", "chuyển", "bày",
        "trong", "vào", "là",
    }
)  # fmt: skip
_SCHOOLS = ("Trường ", "Đại học ", "Học viện ")
_BOARD_OF_SCHOOL = re.compile(r"Hội đồng (?:[Tt]rường )?$")
# "Hội đồng nghiệm thu của Sở Y tế": a council in words no table holds.
_COUNCIL_OF = re.compile(
    r"(?<!\w)(?P<council>Hội đồng (?:chuyên môn|nghiệm thu|thẩm định|thẩm tra|tư vấn|khoa học|sáng kiến|"
    r"đấu giá|đánh giá|xét|kỷ luật|thi|tuyển|quản lý|thanh lý|bồi thường|giám định|định giá|lựa chọn)"
    r"(?: [^\W\dA-ZĐ_]+){0,4}) của $"
)
_COUNCIL = 60  # characters
_HEAD_OF_ROOM = re.compile(
    rf"(?<!\w)[Tt]rưởng (?P<kind>phòng|khoa|ban) (?P<name>[{CAPITALS}][^.;:,\n]{{2,60}}?)"
    rf"(?=,?(?: [{CAPITALS}]\w+){{0,4}},? (?:đã |vừa )?(?:ký|ban hành|trình|báo cáo|có|ra|xây dựng|lập) )"
)
_MAY_BEGIN = re.compile(
    rf"(?<!\w)(?:[{CAPITALS}]|(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)(?!\w))"
)


@dataclass(slots=True)  # not frozen: made so often that setting frozen fields would be felt
class Subject:
    """A body, or an office by itself, that may be the subject of the deed; `office` of the body before it."""

    start: int
    end: int
    name: str
    office: str | None = None
    area: bool = False  # "Xã Bình Tây", for all that issue there

    @property
    def whole(self) -> str:
        """The name with the office; a deputy acts for the body."""
        if self.office is None or self.office.lower().startswith("phó"):
            return self.name
        if self.office.lower() in {"trưởng ban", "trưởng phòng"} and self.name.startswith(("Ban", "Phòng")):
            return f"Trưởng {self.name}"
        return f"{self.office[0].upper()}{self.office[1:]} {self.name}"


def subjects_between(
    prepared: Prepared, surroundings: Surroundings, start: int, end: int
) -> Iterator[Subject]:
    """Give the bodies named between two places in their order, those named by their kind alone too."""
    text = prepared.spelt
    found = [(organ.start, organ.end, organ) for organ in surroundings.within(start, end) if organ.body]
    places = prepared.once(recalled)
    again = places[bisect_left(places, (start, 0)) : bisect_left(places, (end, 0))]
    whole = start  # where the body read last ends, with the one it is in
    for first, last, organ in _with_kinds(found, again) if again else found:
        if last > end or first < whole:
            continue
        if organ is None:
            rank = max(start, first - len("Trung ương "))
            above = (
                union_above_at(prepared, surroundings, rank) if text.startswith("Trung ương", rank) else None
            )
            if above:
                yield Subject(rank, *above)
                continue
            name = meant_by(prepared, surroundings, prepared.lower[first:last], first)
            if name and (union := UNION_BEFORE.search(text, max(start, first - 24), first)):
                first, name = union.start(), f"{union['union'][0].upper()}{union['union'][1:]} {name}"  # noqa: PLW2901 - its start
            elif own := _own_union(prepared, surroundings, start, (first, last)):
                first, name = own  # noqa: PLW2901 - its start
        else:
            last, name = whole_at(prepared, surroundings, organ)  # noqa: PLW2901 - its end
            whole = last
            if name.startswith(_SCHOOLS) and (
                board := _BOARD_OF_SCHOOL.search(text, max(start, first - 16), first)
            ):
                first, name = board.start(), f"Hội đồng {name}"  # noqa: PLW2901 - its start
        if name:
            first, name = _with_council(text, start, first, name)  # noqa: PLW2901 - its start
            told = text.find("Đại hội", max(start, first - 44), first) >= 0
            if congress := CONGRESS_BEFORE.search(text, max(start, first - 44), first) if told else None:
                said = congress["members"] or congress.group()
                first, name = congress.start(), f"{said}{name}"  # noqa: PLW2901 - its start
            office = prepared.lower.endswith(OFFICE_ENDS, start, first)
            held = OFFICE_BEFORE.search(text, max(start, first - 20), first) if office else None
            yield Subject(held.start() if held else first, last, name, held["office"] if held else None)
    yield from _lone_office(prepared, surroundings, start, end)


def _with_council(text: str, start: int, first: int, name: str) -> tuple[int, str]:
    """ "Hội đồng nghiệm thu của Sở Y tế": where the council before a body opens, and its name."""
    begin = max(start, first - _COUNCIL)
    found = _COUNCIL_OF.search(text, begin, first) if text.endswith(" của ", begin, first) else None
    return (found.start(), f"{found['council']} {name}") if found else (first, name)


def _own_union(
    prepared: Prepared, surroundings: Surroundings, start: int, kind: Span
) -> tuple[int, str] | None:
    """ "Đảng ủy Phòng" in a paper of Đảng ủy Phòng A: where it opens, and its name."""
    union = UNION_BEFORE.search(prepared.spelt, max(start, kind[0] - 24), kind[0])
    said = f"{prepared.spelt[union.start() : kind[1]]} ".lower() if union else ""
    own = (name for name in surroundings.house.issuers if said and name.lower().startswith(said))
    name = next(own, None)
    return (union.start(), name) if union and name else None


def _with_kinds(
    found: list[tuple[int, int, Organ]], again: tuple[Span, ...]
) -> list[tuple[int, int, Organ | None]]:
    """Put the places of bodies named by their kind alone among those of organs, which they are no part of."""
    ends = {end for _, end, _ in found}
    kinds = [
        (*span, None)
        for span in again
        if span[0] not in ends and not any(start <= span[0] < end for start, end, _ in found)
    ]
    return sorted((*found, *kinds), key=itemgetter(0))


def _lone_office(prepared: Prepared, surroundings: Surroundings, start: int, end: int) -> Iterator[Subject]:
    """ "Hiệu trưởng ban hành Quyết định số 5": of the paper's own school or the one named before."""
    found = LONE_OFFICE.search(prepared.cues, max(start, end - _NEAR), end)
    if found and prepared.spelt.endswith("Ban ", 0, found.start()):
        return  # "Ban Giám đốc ban hành": a board
    office = prepared.spelt[slice(*found.span("office"))] if found else ""
    name = office_alone(prepared, surroundings, office, found.start()) if found else None
    if found and name:
        yield Subject(*found.span("office"), without_office(name), office)


def is_asked(prepared: Prepared, subjects: list[Subject]) -> bool:
    """ "Trung tâm xin Sở Y tế gỡ vướng bằng Công văn số 4": the nearest does what another asks of it."""
    return len(subjects) > 1 and ASKED.search(prepared.spelt, subjects[1].end, subjects[0].start) is not None


def unlisted_between(
    prepared: Prepared, surroundings: Surroundings, start: int, end: int
) -> Iterator[Subject]:
    """Give the areas and the bodies no table holds that may issue what is named at `end`."""
    if prepared.lower[max(start, end - 16) : end].rstrip().rsplit(" ", 1)[-1] not in _DEEDS:
        return
    places = [begins.start() for begins in _MAY_BEGIN.finditer(prepared.spelt, start, end)]
    yield from _heads_of_rooms(prepared, surroundings, start, end)
    yield from area_subjects(prepared, surroundings, start, end)
    for place in places:
        organ = surroundings.at(place)
        known = organ and organ.body and (organ.level or organ.place or organ.central)
        if known or area_at(prepared, surroundings, place):
            continue
        if body := wordy_at(prepared, surroundings, place):
            yield Subject(place, *body)


def with_unlisted(known: list[Subject], others: Iterable[Subject]) -> list[Subject]:
    """Of a joint paper also the bodies no table holds: "Sở A và Ban Quản lý cụm công nghiệp B"."""
    bodies = [one for one in others if not one.area]
    kept = [one for one in known if not any(o.start <= one.start < one.end < o.end for o in bodies)]
    apart = [o for o in bodies if not any(k.start <= o.start < k.end for k in kept)]
    return sorted((*kept, *apart), key=lambda one: one.start)


def _heads_of_rooms(
    prepared: Prepared, surroundings: Surroundings, start: int, end: int
) -> Iterator[Subject]:
    """ "Trưởng phòng Kinh tế trình bày Báo cáo số 5": the head stands for the room."""
    if "trưởng " not in prepared.lower[start:end]:
        return
    for found in _HEAD_OF_ROOM.finditer(prepared.spelt, start, end):
        room = Organ(
            found.start(), found.end(), body=f"{found['kind'].capitalize()} {found['name']}", bare=True
        )
        name = surroundings.house.meant(room) or surroundings.home.full_name(room) or room.body
        yield Subject(found.start(), found.end(), name)


def area_subjects(prepared: Prepared, surroundings: Surroundings, start: int, end: int) -> Iterator[Subject]:
    """Give the areas that open a clause: "Xã Bình Tây đã ban hành", "huyện" in a text about one."""
    for begins in _MAY_BEGIN.finditer(prepared.spelt, start, end):
        if area := area_at(prepared, surroundings, begins.start()):
            yield Subject(begins.start(), *area, area=True)


def lowest(names: list[str]) -> list[str]:
    """Give the names from the last on, those of a unit within the one named behind it first."""
    ordered = names[::-1]
    for before, later in pairwise(names):
        if WITHIN.match(f"{before}|{later}"):
            ordered.remove(later)
    return ordered
