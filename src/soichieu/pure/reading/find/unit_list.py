"""The units a reading lists: bodies and areas, and beside them hamlets and the letterhead's bodies.

Reads: the older spelling, organs and house of a text. Other finders work with the bodies and areas alone.
"""

import re
from collections.abc import Iterator

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.places import VILLAGES
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import UnitMention
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

_WORD = rf"[{CAPITALS}][\w'’]*"
# "bản Huổi Phay"; a number ("ấp 3") tells no hamlet from others.
_HAMLET = Cue.of(rf"(?:{'|'.join(VILLAGES)}|plei)\s{_WORD}(?:\s{_WORD}){{0,3}}(?!\w)")
# "nông thôn", "văn bản": the word is the second half of another.
_OF_A_WORD = re.compile(r"(?:nông|văn|phiên|kịch|cơ|căn|bưu|tài|xuất|ngôi)\s$", re.IGNORECASE)
_CELL = "Chi bộ "
_NEAR = 80  # characters, the longest name of a body


def listed_units(
    prepared: Prepared, surroundings: Surroundings, units: list[UnitMention]
) -> list[UnitMention]:
    """Give all units of a text in its order; `units` are its bodies and areas."""
    more = (*_hamlets(prepared, surroundings), *_headed(prepared, surroundings))
    return sorted([*units, *more], key=lambda unit: unit.span)


def _hamlets(prepared: Prepared, surroundings: Surroundings) -> Iterator[UnitMention]:
    """Give the hamlets and their party cells as printed."""
    text = prepared.spelt
    for match in _HAMLET.finditer(text):
        start, end = match.span()
        whole = start == 0 or not (text[start - 1].isalnum() or text[start - 1] == "_")
        if not whole or _OF_A_WORD.search(text, start - 6, start):
            continue
        if surroundings.within(start, end):
            continue  # "nông thôn | Chi nhánh": what follows is a body
        if text.endswith(_CELL, 0, start):
            start -= len(_CELL)
        elif any(organ.end > start for organ in surroundings.within(max(0, start - _NEAR), start)):
            continue
        name = " ".join(text[start:end].split())
        yield UnitMention(name=name, canonical=name, span=(start, end))


def _headed(prepared: Prepared, surroundings: Surroundings) -> Iterator[UnitMention]:
    """Give the bodies of the letterhead, printed in capitals."""
    house = surroundings.house
    for name in dict.fromkeys((*house.issuers, *([house.superior] if house.superior else ()))):
        for line in prepared.lines_of(LineKind.LETTERHEAD):
            start = prepared.spelt.find(name.upper(), line.start, line.end)
            if start >= 0:
                span = (start, start + len(name))
                yield UnitMention(name=prepared.spelt[slice(*span)], canonical=name, span=span)
                break
