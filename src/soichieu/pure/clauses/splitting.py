"""Splitting a full text in clauses with exact places."""

import re
from dataclasses import dataclass

from soichieu.pure.clauses.markers import CLOSING, DASHES, Marker, marker_at

_LINE = re.compile(r"[^\n]*\n?")
_HEADING_LIMIT = 200
OPENING_PATH = "mở đầu"
CLOSING_PATH = "kết"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: `text[start:own_end]` are its own words, `text[start:end]` it with all below it.

    `path` is its place ("II.3.a", "Chương I.Điều 5.1.đ"); `parent` is the ordinal of the clause above it.
    """

    ordinal: int
    path: str
    label: str
    heading: str
    depth: int
    parent: int | None
    start: int
    own_end: int
    end: int


@dataclass(slots=True)
class _Open:
    """A clause while its end is not yet known."""

    path: str
    label: str
    heading: str
    depth: int
    parent: int | None
    start: int


def split(text: str) -> tuple[Clause, ...]:
    """Split a text in clauses; the own words of all of them, one after the other, are the text.

    What stands before the first marker is the clause "mở đầu", the block of recipients and signature "kết".
    A text without markers gives no clause.
    """
    opened = _opened(text)
    if not any(clause.depth >= 0 for clause in opened):
        return ()
    ends = [clause.start for clause in opened[1:]] + [len(text)]
    return tuple(
        Clause(
            ordinal=ordinal,
            path=clause.path,
            label=clause.label,
            heading=clause.heading,
            depth=clause.depth,
            parent=clause.parent,
            start=clause.start,
            own_end=ends[ordinal],
            end=_end_of(ordinal, opened, len(text)),
        )
        for ordinal, clause in enumerate(opened)
    )


def _end_of(ordinal: int, opened: list[_Open], length: int) -> int:
    """Return where the next clause that is not below this one begins."""
    depth = opened[ordinal].depth
    later = (clause.start for clause in opened[ordinal + 1 :] if clause.depth <= depth)
    return next(later, length)


def _opened(text: str) -> list[_Open]:
    """Walk the lines and open a clause at each marker."""
    opened: list[_Open] = []
    taken: set[str] = set()
    for match in _LINE.finditer(text):
        line = match.group()
        bare = line.lstrip()
        if not bare:
            continue
        start = match.start()
        if CLOSING.match(bare) and opened:
            opened.append(_Open(CLOSING_PATH, "", "", -1, None, start))
            break
        marker = marker_at(bare)
        if marker is None:
            if not opened:
                opened.append(_Open(OPENING_PATH, "", "", -1, None, 0))
            continue
        start = 0 if not opened else start
        heading = _heading(bare[marker.after :], text, match.end(), takes_next_line=marker.takes_next_line)
        opened.append(_under(opened, marker, heading, start, taken))
    return opened


def _under(opened: list[_Open], marker: Marker, heading: str, start: int, taken: set[str]) -> _Open:
    """Open a clause below the last wider one."""
    parent = next((n for n in range(len(opened) - 1, -1, -1) if -1 < opened[n].depth < marker.depth), None)
    siblings = [clause for clause in opened if clause.parent == parent and clause.depth == marker.depth]
    last = len(siblings) + 1
    part = f"{marker.label}{last}" if marker.depth in DASHES else marker.label
    path = part if parent is None else f"{opened[parent].path}.{part}"
    unique, again = path, 2
    while unique in taken:
        unique, again = f"{path} ({again})", again + 1
    taken.add(unique)
    return _Open(unique, marker.label, heading, marker.depth, parent, start)


def _heading(rest: str, text: str, line_end: int, *, takes_next_line: bool) -> str:
    """Return the name of a clause: what follows the marker, for chương and mục also on the next line."""
    name = rest.strip()
    if not name and takes_next_line:
        following = text[line_end:].lstrip()
        name = following.split("\n", 1)[0].strip() if following else ""
        if marker_at(name) is not None:
            name = ""
    is_sentence = len(name) > _HEADING_LIMIT or name.endswith((".", ";", ","))
    return "" if is_sentence and not name.isupper() else name
