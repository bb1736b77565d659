"""Lays the lineage of a directive out as boxes and lines: superiors left, what carries it out right."""

from collections.abc import Sequence
from dataclasses import dataclass, field

BOX_WIDTH, BOX_HEIGHT = 224, 46
GAP_ACROSS, GAP_DOWN = 76, 12
MARGIN = 8
_TITLE_ROOM, _SUB_ROOM = 30, 37  # characters that fit into a box at its letter sizes


@dataclass(frozen=True, slots=True)
class Relative:
    """A directive in the graph: what its box says, how it hangs on the nearer one, what hangs on it."""

    title: str
    note: str
    address: str
    status: str
    relation: str = ""
    further: tuple["Relative", ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """One box with its place."""

    x: int
    y: int
    title: str
    note: str
    full: str
    address: str
    status: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One relation: a path from box to box, and its word in the middle."""

    path: str
    word: str
    x: int
    y: int
    status: str


@dataclass(slots=True)
class Drawing:
    """Everything the template draws."""

    width: int = 0
    height: int = 0
    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


def draw(here: Relative, above: Sequence[Relative], below: Sequence[Relative]) -> Drawing:
    """Return the drawing of a directive between those above and those below it."""
    left, right = max(map(_depth, above), default=0), max(map(_depth, below), default=0)
    rows_above, rows_below = sum(map(_rows, above)), sum(map(_rows, below))
    rows = max(rows_above, rows_below, 1)
    drawing = Drawing(
        width=2 * MARGIN + (left + right + 1) * BOX_WIDTH + (left + right) * GAP_ACROSS,
        height=2 * MARGIN + rows * (BOX_HEIGHT + GAP_DOWN) - GAP_DOWN,
    )
    middle = _place(drawing, here, left, (rows - 1) / 2, is_here=True)
    _spread(drawing, above, left, (rows - rows_above) / 2, middle, step=-1)
    _spread(drawing, below, left, (rows - rows_below) / 2, middle, step=1)
    return drawing


def _depth(relative: Relative) -> int:
    return 1 + max(map(_depth, relative.further), default=0)


def _rows(relative: Relative) -> int:
    return max(1, sum(map(_rows, relative.further)))


def _spread(
    drawing: Drawing, relatives: Sequence[Relative], column: int, top: float, nearer: Box, *, step: int
) -> None:
    """Place relatives one column further out, each beside the middle of what hangs on it."""
    for relative in relatives:
        rows = _rows(relative)
        box = _place(drawing, relative, column + step, top + (rows - 1) / 2)
        drawing.lines.append(_line(nearer, box, relative, step))
        _spread(drawing, relative.further, column + step, top, box, step=step)
        top += rows


def _place(drawing: Drawing, relative: Relative, column: int, row: float, *, is_here: bool = False) -> Box:
    box = Box(
        x=MARGIN + column * (BOX_WIDTH + GAP_ACROSS),
        y=round(MARGIN + row * (BOX_HEIGHT + GAP_DOWN)),
        title=_fitted(relative.title, _TITLE_ROOM),
        note=_fitted(relative.note, _SUB_ROOM),
        full=f"{relative.title}, {relative.note}" if relative.note else relative.title,
        address=relative.address,
        status=relative.status,
        is_here=is_here,
    )
    drawing.boxes.append(box)
    return box


def _line(nearer: Box, further: Box, relative: Relative, step: int) -> Line:
    """Draw from the edge of the nearer box to the facing edge of the further one."""
    start = nearer.x + (BOX_WIDTH if step > 0 else 0)
    end = further.x + (0 if step > 0 else BOX_WIDTH)
    middle, one, two = (start + end) // 2, nearer.y + BOX_HEIGHT // 2, further.y + BOX_HEIGHT // 2
    path = f"M{start} {one}C{middle} {one} {middle} {two} {end} {two}"
    return Line(path, relative.relation, middle, two - 6, relative.status)


def _fitted(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1].rstrip() + "…"
