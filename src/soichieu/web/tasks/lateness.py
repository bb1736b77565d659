"""Lateness over periods as a drawing: of what was due in each, done in time, done late, still late."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from soichieu.tasks.enums import DeadlineClass
from soichieu.tasks.queries import By, Count, Figures, Periods, period_name
from soichieu.web.tasks.figure_rows import list_address, narrowed

MOST_MONTHS = 24
HEIGHT = 150
_STEP, _BAR, _LEFT, _TOP = 34, 22, 40, 12
_STACK = (DeadlineClass.DONE_IN_TIME, DeadlineClass.DONE_LATE, DeadlineClass.OVERDUE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a bar: its class, where it stands and how high it is."""

    standing: str
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One month: its pieces, what it says, and the list it is made of."""

    x: int
    middle: float
    label: str
    words: str
    address: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The bars with their scale: lines with the number each stands for."""

    bars: tuple[Bar, ...]
    scale: tuple[tuple[float, int], ...]
    width: int
    left: int
    baseline: int
    height: int
    bar_width: int


def drawing_of(figures: Figures, by: By, periods: Periods, query: Mapping[str, str]) -> Drawing | None:
    """Draw figures by period, the last periods that had something due; None where nothing was due."""
    months = sorted(month for month, count in figures.parts.items() if month and count.tally.due)
    months = months[-MOST_MONTHS:]
    if not months:
        return None
    most = _nice(max(figures.parts[month].tally.due for month in months))
    baseline = _TOP + HEIGHT
    bars = tuple(
        _bar(place, month, figures.parts[month], most, narrowed(query, by, month, periods), by)
        for place, month in enumerate(months)
    )
    marks = sorted({0, most // 2, most})
    scale = tuple((baseline - HEIGHT * mark / most, mark) for mark in marks)
    return Drawing(bars, scale, _LEFT + _STEP * max(len(months), 8), _LEFT, baseline, baseline + 34, _BAR)


def _bar(place: int, named: date, count: Count, most: int, query: Mapping[str, str], by: By) -> Bar:
    x, y, pieces = _LEFT + _STEP * place + (_STEP - _BAR) // 2, float(_TOP + HEIGHT), []
    for one in _STACK:
        height = HEIGHT * count.of(one.value) / most
        y -= height
        if height:
            pieces.append(Piece(one.value, round(y, 2), round(height, 2)))
    asked: dict[str, Any] = {**query, "han": "due"}
    numbers = ", ".join(f"{one.label} {count.of(one.value)}" for one in _STACK)
    words = period_name(named, by)
    return Bar(x, x + _BAR / 2, _short(named, by), f"{words}: {numbers}", list_address(asked), tuple(pieces))


def _short(named: date, by: By) -> str:
    """Return how a period is written below its bar."""
    match by:
        case "quarter":
            return f"Q{named.month // 3 + 1}/{named:%y}"
        case "half":
            return f"{'I' if named.month == 1 else 'II'}/{named:%y}"
        case "year":
            return f"{named:%Y}"
        case _:
            return f"{named:%m/%y}"


def _nice(most: int) -> int:
    """Return a round even number not below `most`, for the top of the scale."""
    size = 1
    while size * 10 < most:
        size *= 10
    return next(size * step for step in (2, 4, 6, 8, 10) if size * step >= most)
