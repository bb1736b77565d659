"""The body whose page a text was printed on: its name in capitals over the headline."""

import re

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.named_bodies import COMMON_BODIES
from soichieu.pure.reading.find.letterheads import recased
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

_TOP = 7  # lines
_LONG = 160  # characters: no headline is longer
_LONGEST = 90  # characters of a masthead
_WORDS = 4  # of a headline
_BODY = re.compile(rf"{alternatives(tuple(kind.upper() for kind in COMMON_BODIES))}[ ][^:,;!?.\t\n“\"]+")


def masthead(prepared: Prepared) -> str | None:
    """Give the name, in its usual letters, of the body over the headline; None for a headline of its own."""
    if not prepared.lines:
        return None
    first = prepared.lines[0]
    named = _BODY.fullmatch(prepared.spelt, first.start, min(first.end, first.start + _LONGEST))
    if named is None or named.end() < first.end or not named.group().isupper():
        return None
    return recased(named.group()) if _has_headline(prepared) else None


def _has_headline(prepared: Prepared) -> bool:
    """Say whether a headline stands between the first line and the story."""
    for line in prepared.lines[1:_TOP]:
        printed = prepared.spelt[line.start : line.end].strip()
        if line.kind is LineKind.LETTERHEAD or len(printed) > _LONG or printed.endswith("."):
            return False
        if line.kind is not LineKind.DATELINE and len(printed.split()) >= _WORDS:
            return True
    return False
