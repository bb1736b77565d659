"""Bodies named with the bare name of the place a text is about: "Công an Hà Trạch", "Sở Y tế Hà Trạch".

A place no gazetteer knows is known by the text: by its level printed elsewhere, or by a department, which
only a province has.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS
from soichieu.pure.reading.data.places import ALL_CITIES
from soichieu.pure.reading.data.surnames import SURNAMES, UNLIKELY_ALONE
from soichieu.pure.reading.find.home import Home
from soichieu.pure.reading.find.named_places import Named
from soichieu.pure.reading.find.organ_forms import BOARDS_FORM, LEVELLED_FORM, in_full
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers

_AFTER = re.compile(rf"[ ](?P<name>{CAPITALISED}(?:[ ]{CAPITALISED}){{1,2}})(?![ -]?[{CAPITALS}]|\w)")
_BEGINS = re.compile(rf"(?<!\w)[{CAPITALS}]")
_GOES_ON = re.compile(rf"\w|[ -][{CAPITALS}]")
_LONGEST = 70  # characters of a body before the name of its place


def with_province_of_departments(prepared: Prepared, organs: list[Organ], home: Home) -> Home:
    """Give the home with the province that only its departments name: "Sở Tài chính Hà Trạch"."""
    if home.about["province"] or home.named["province"]:
        return home
    found: Counter[str] = Counter()
    for organ in organs:
        if organ.body.startswith("Sở ") and not (organ.level or organ.place):
            after = _AFTER.match(prepared.spelt, organ.end)
            if after and _is_place(prepared.spelt, after["name"]):
                found[after["name"]] += 1
    if len(found) != 1:
        return home
    name = next(iter(found))
    province = Named(0, "thành phố" if name in ALL_CITIES else "tỉnh", name)
    return replace(home, about={**home.about, "province": province}, names=home.names | {name})


def _is_place(text: str, name: str) -> bool:
    """Say whether a name behind a department is no person's: "Giám đốc Sở Tài chính Lê Văn An"."""
    first, *rest = name.split(" ")
    if first not in SURNAMES:
        return True
    return len(rest) == 1 and (first in UNLIKELY_ALONE or text.count(name) > 1)


def named_by_home(prepared: Prepared, organs: list[Organ], home: Home) -> Iterator[Organ]:
    """Give the bodies no organ covers yet that stand before the bare name of a place the text is about."""
    taken = [(organ.start, organ.end) for organ in organs]
    seen = set[str]()
    for place in home.about.values():
        if place is None or place.name in seen:
            continue
        seen.add(place.name)
        begin = prepared.spelt.find(f" {place.name}")
        while begin >= 0:
            end = begin + 1 + len(place.name)
            if not _GOES_ON.match(prepared.spelt, end) and not covers(taken, begin):
                organ = _body_before(prepared.spelt, begin, end, place)
                if organ:
                    yield organ
            begin = prepared.spelt.find(f" {place.name}", end)


def _body_before(text: str, end: int, stop: int, place: Named) -> Organ | None:
    for begins in _BEGINS.finditer(text, end - _LONGEST, end):
        boards = BOARDS_FORM.match(text, begins.start())
        core = boards.end() if boards else begins.start()
        body = LEVELLED_FORM.match(text, core)
        if body and body.end() == end:
            printed = in_full(text[begins.start() : core].strip()) if core > begins.start() else ""
            return Organ(
                begins.start(),
                stop,
                boards=printed,
                body=in_full(body.group()),
                level=place.level,
                place=place.name,
            )
    return None
