"""Where in a clause the body that is given work may stand."""

from collections.abc import Iterator

from soichieu.pure.reading.data.duty_words import ASIDE, CALLS, DIRECTS, FINISHING, OPENER
from soichieu.pure.reading.find.assignments import Deadlines
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.deeds import deed_at
from soichieu.pure.reading.find.orders import after_mark
from soichieu.pure.reading.find.work_sections import tells

_LONGEST_OPENING = 260  # characters before the body that a clause is about


def places_of(bodies: Bodies, days: Deadlines, begin: int, end: int) -> Iterator[int]:
    """Give where the body of a clause may begin: at its opening, after words aside, after time and ground."""
    yield begin
    aside = ASIDE.match(bodies.low, begin, end)
    if aside:
        yield aside.end()
    colon = bodies.low.find(": ", begin, min(end, begin + 90))
    if colon >= 0 and not tells(bodies.low[begin:colon]) and not CALLS.match(bodies.low, begin):
        yield after_mark(bodies.low, colon + 2, end)
    then = bodies.low.find(" thì ", begin, end)
    if then >= 0 and days.within((then, end)):
        yield then + len(" thì ")
    if OPENER.match(bodies.low, begin, end):
        comma = bodies.low.find(", ", begin, min(end, begin + _LONGEST_OPENING))
        while comma >= 0:
            yield comma + 2
            comma = bodies.low.find(", ", comma + 2, min(end, begin + _LONGEST_OPENING))
    elif days.within((begin, end)) and not bodies.opens(begin):
        comma = bodies.low.find(", ", begin, min(end, begin + _LONGEST_OPENING))
        ends = deed_at(bodies.low, begin) is not None  # "sửa 40 căn nhà, các phường hoàn tất …"
        if (
            comma >= 0
            and not DIRECTS.search(bodies.low, begin, comma)
            and (not ends or _finishes(bodies, comma + 2, end))
        ):
            yield comma + 2


def _finishes(bodies: Bodies, begin: int, end: int) -> bool:
    """Tell a body that only finishes or answers for the deed said before it."""
    subject = bodies.at(begin, end)
    if subject is None or bodies.low.startswith(",", subject.span[1]):
        return False
    return FINISHING.match(bodies.low, subject.end, end) is not None
