"""The body a clause opens with, which a word of its kind means further on: "Sở Y tế sửa Kế hoạch của Sở"."""

from soichieu.pure.numbering import find_numbers
from soichieu.pure.reading.find.issuing_letters import surely_issues
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.prepared import Prepared

_OPENING = 8  # characters of a sentence before the body that opens it, with the number of its item
_CLAUSE = 400  # characters
_NEAR = 70  # characters from the number of a paper to whose it is


def opener_of(
    prepared: Prepared, surroundings: Surroundings, openings: tuple[str, ...], start: int
) -> str | None:
    """Give the body of a kind that opens the clause: "Sở Y tế sửa Kế hoạch số 5 của Sở", whose paper it
    may be, unless the letters of the number say otherwise."""
    begin = max(prepared.sentence_at(start)[0], start - _CLAUSE)
    first = next(iter(surroundings.within(begin, min(start, begin + _OPENING))), None)
    if first is None or first.boards or not first.body.lower().startswith(openings):
        return None
    rivals = (one for one in surroundings.within(first.end, start) if one.body.lower().startswith(openings))
    other = prepared.spelt.rfind(";", first.end, start)
    if next(rivals, None) or (other >= 0 and prepared.spelt[other + 1 : start].strip()):
        return None
    name = surroundings.canonical(first)
    issuers = surroundings.house.issuers
    if name is None or name in issuers:
        return None
    letters = [found.value.organ for found in find_numbers(prepared.spelt[max(begin, start - _NEAR) : start])]
    return None if letters and any(surely_issues(letters[-1] or "", own) for own in issuers) else name
