"""Bodies named again by their kind alone: "nhà trường", "Chi cục", "Bệnh viện" after their full name.

The paper's own body of that kind comes first, then the only one of the text, then the one named last before.
"""

import re

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.named_bodies import COMMON_BODIES
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_KINDS = tuple(sorted({kind.lower() for kind in (*COMMON_BODIES, "Bộ")}, key=len, reverse=True))
_KIND = Cue.of(rf"(?<!\w)(?:{'|'.join(_KINDS)})(?!\w)")
SCHOOLS = ("trường ", "đại học ", "học viện ")
_FAR = 4000  # characters back to the full name; farther is another matter
# Where the naming is over; anything else may go on with a name ("công ty cổ phần", "trường chuyên").
CLOSED = re.compile(
    r"\s*(?:[.,;:()”\n–-]|$)|[ ](?:về|ngày|tại|và|đã|có|theo|được|trong|để|do|là|ban hành|nêu|đặt|quy định|"
    r"giao|yêu cầu|nhằm|với|khi|năm|cũng|còn|vừa|số|tổ chức|xác định|khóa|phê duyệt|thực hiện|triển khai|gồm|"
    r"từ)(?!\w)"
)


def recalled(prepared: Prepared) -> tuple[Span, ...]:
    """Give every place where a body may be named by its kind alone."""
    spelt = prepared.spelt
    found = (match.span() for match in _KIND.finditer(prepared.lower))
    return tuple((start, end) for start, end in found if not _goes_on(spelt, end))


def named_again_at(prepared: Prepared, surroundings: Surroundings, start: int) -> tuple[int, str] | None:
    """Read a body named by its kind alone: where the word ends, and its full name."""
    kind = _KIND.match(prepared.lower, start)
    if kind is None or CLOSED.match(prepared.spelt, kind.end()) is None:
        return None
    name = meant_by(surroundings, kind.group(), start)
    return (kind.end(), name) if name else None


def meant_by(surroundings: Surroundings, kind: str, start: int) -> str | None:
    """Give the full name of the body that a word of its kind means at a place of the text."""
    if only := surroundings.house.of_kind(kind):
        return only
    before = surroundings.within(max(0, start - _FAR), start)
    names = (surroundings.canonical(organ) or "" for organ in reversed(before) if organ.body)
    opening = SCHOOLS if kind == "nhà trường" else (f"{kind} ",)
    return next((name for name in names if name.lower().startswith(opening)), None)


def _goes_on(spelt: str, end: int) -> bool:
    """Say whether a name goes on after the word of its kind: "Bệnh viện Sản Nhi"."""
    after = spelt[end + 1 : end + 2]
    return spelt[end : end + 1] == " " and (after.isupper() or after.isdigit())
