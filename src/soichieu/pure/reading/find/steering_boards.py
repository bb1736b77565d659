"""Which steering board "Ban Chỉ đạo" means: the one the text names in full, or says was set up."""

import re

from soichieu.pure.reading.find.house_names import AREA
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

STEERING = "Ban Chỉ đạo"
_FIELD = re.compile(
    r"(?:thành lập|kiện toàn|ra mắt) Ban Chỉ đạo (?:về |công tác )?+"
    r"(?P<field>[^\W\d_A-ZĐ][^.,;:()\n“”]{4,60}?)"
    r"(?=[.,;]|\n| (?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|"
    r"đặc khu|năm|gồm|do|để|ngày)(?!\w))"
)
_FAR = 4000  # characters back to the full name; farther is another matter


def steering_board(prepared: Prepared, surroundings: Surroundings, organ: Organ, name: str) -> str | None:
    """Give the whole name of a steering board printed without what it looks after."""
    if name == STEERING and (board := _named_before(surroundings, organ.start)):
        return board
    field = _field_before(prepared, organ.start)
    if field is None or name.startswith(f"{STEERING} {field}"):
        return None
    return f"{STEERING} {field}{name.removeprefix(STEERING)}"


def _named_before(surroundings: Surroundings, start: int) -> str | None:
    """Give the steering board named in full before: that of the paper's own area, else the last."""
    before = reversed(surroundings.within(max(0, start - _FAR), start))
    named = [
        name
        for one in before
        if one.body.startswith(f"{STEERING} ") and (name := surroundings.canonical(one))
    ]
    area = AREA.search(surroundings.house.issuers[0]) if surroundings.house.issuers else None
    own = (name for name in named if area and name.endswith(area.group()))
    return next(own, named[0] if named else None)


def _field_before(prepared: Prepared, start: int) -> str | None:
    """Give what the steering board looks after that the text says was set up: "kiện toàn Ban Chỉ đạo
    giảm nghèo; Ban Chỉ đạo …"."""
    before = max(0, start - _FAR)
    if prepared.spelt.find(f" {STEERING} ", before, start) < 0:
        return None
    fields = [found["field"] for found in _FIELD.finditer(prepared.spelt, before, start)]
    return fields[-1] if fields else None
