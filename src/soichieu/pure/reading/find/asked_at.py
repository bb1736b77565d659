"""Papers in which somebody asked or agreed, told by his office alone: "đề nghị của Trưởng phòng Đào tạo"."""

from soichieu.pure.reading.find.issue_forms import OFFICE_ASKS, ROOM_ASKS, SAID_OF, SAID_TOO
from soichieu.pure.reading.find.issue_subjects import Subject
from soichieu.pure.reading.find.offices import office_alone, without_office
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_FAR = 240  # characters of the sentence before a body


def room_asks(prepared: Prepared, surroundings: Surroundings, start: int) -> str | None:
    """ "Theo đề nghị của Trưởng phòng Đào tạo tại Tờ trình …": the room of the paper's own body."""
    told = prepared.lower.find("trưởng ", max(0, start - 140), start) >= 0
    asks = ROOM_ASKS.search(prepared.spelt[max(0, start - 140) : start]) if told else None
    if asks is None:
        return None
    room = Organ(0, 0, body=f"{asks['kind'].capitalize()} {asks['name']}", bare=True)
    return surroundings.house.meant(room) or room.body


def office_asks(prepared: Prepared, surroundings: Surroundings, start: int) -> str | None:
    """ "Được sự đồng ý của Tổng Giám đốc tại Công văn số 8": the body of an office named alone."""
    asks = OFFICE_ASKS.search(prepared.spelt, start - 80, start)
    name = office_alone(prepared, surroundings, asks["office"], asks.start("office")) if asks else None
    return without_office(name) if name else None


def said_of(prepared: Prepared, subject: Subject) -> bool:
    """Say whether what stands at a paper is somebody's word: "theo đề nghị của Sở Y tế tại …"."""
    if SAID_OF.search(prepared.spelt, subject.start - 80, subject.start):
        return True
    begin = max(prepared.sentence_at(subject.start)[0], subject.start - _FAR)
    return SAID_TOO.search(prepared.spelt, begin, subject.start) is not None
