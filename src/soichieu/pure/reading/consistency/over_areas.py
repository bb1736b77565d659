"""`1.103 cán bộ … đạt 5,62 người/xã`: a total and its mean over areas the text does not count (R8).

The number comes from outside, with its day: an official count, or the register's list. A mean is printed "per
commune" where towns are meant too, so each reading of the word is tried; only one that bears the printed
number out is told, for a total that is of something else would make a fault of nothing.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from soichieu.pure.hierarchy.area_kinds import AreaKinds, Count, readings_of
from soichieu.pure.quantities import format_number
from soichieu.pure.reading.consistency.averages import counts_alike
from soichieu.pure.reading.consistency.notes import HOW, Note, NoteKind, Verdict, compare, shown
from soichieu.pure.reading.findings import Figure, Reading, Span


@dataclass(frozen=True, slots=True)
class KnownCounts:
    """How many areas lay in a place: as officially counted and as listed on the same day; None: not known."""

    place: str
    official: Count | None
    listed: Count | None


DatedAreas = Callable[[str, AreaKinds, date], KnownCounts | None]
"""The counts of some kinds of areas where a named unit acts, up to a day; None: the unit is not known."""

_MEAN = re.compile(r"(?P<number>\d+,\d+)\s+(?P<thing>[^\d/()]{2,60}?)\s?/\s?(?:0?1\s+)?(?P<per>\w+)")
_FAR, _MOST_BEFORE = 500, 12  # characters and figures looked back over for the total
_BREAK = re.compile(r"[.;]\s|\n")


@dataclass(frozen=True, slots=True)
class _Mean:
    """A mean with the total before it."""

    printed: str
    span: Span
    per: str
    total: int
    of_total: Span
    place: str
    day: date


def area_notes(text: str, reading: Reading, dated: DatedAreas, told: Iterable[Note]) -> Iterator[Note]:
    """Give what can be said of means over areas that nothing in the text was held against yet."""
    taken = {span for note in told if note.kind is NoteKind.AVERAGE for span in note.spans}
    figures = sorted(reading.figures, key=lambda figure: figure.span)
    for at, figure in enumerate(figures):
        found = _MEAN.match(text, *figure.span)
        if found is None or found.span("number") in taken:
            continue
        mean = _mean(found, figure, _before(text, figures, at), reading)
        if mean is not None and (note := _note(mean, dated)):
            yield note


def _before(text: str, figures: Sequence[Figure], at: int) -> Iterator[Figure]:
    """Yield the figures before one in its sentence, the nearest first."""
    start = figures[at].span[0]
    for place in range(at - 1, max(-1, at - _MOST_BEFORE), -1):
        end = figures[place].span[1]
        if end < start - _FAR or _BREAK.search(text, end, start):
            return
        yield figures[place]


def _mean(found: re.Match[str], figure: Figure, before: Iterable[Figure], reading: Reading) -> _Mean | None:
    """Put a mean beside the one total before it that counts the same."""
    totals = {
        one.value: one
        for one in before
        if isinstance(one.value, int)
        and one.measure_unit != "%"
        and counts_alike(found["thing"], one.of or "")
    }
    place, day = figure.unit or _place(totals.values(), reading), _day(reading, figure)
    if len(totals) != 1 or not place or day is None:
        return None
    ((total, one),) = totals.items()
    return _Mean(found["number"], found.span("number"), found["per"], int(total), one.span, place, day)


def _place(totals: Iterable[Figure], reading: Reading) -> str | None:
    """Return whose figures they are: as said of the total, else the one body that held what is told of."""
    said = next((one.unit for one in totals if one.unit), None)
    organisers = {event.organiser for event in reading.events if event.organiser}
    return said or (organisers.pop() if len(organisers) == 1 else None)


def _day(reading: Reading, figure: Figure) -> date | None:
    """Return the day the figure is of: its own, that of the text, or of the last gathering told of."""
    own = reading.self.date if reading.self else None
    days = [event.date for event in reading.events if isinstance(event.date, date)]
    return figure.as_of or own or (max(days) if days else reading.source.published_on)


def _note(mean: _Mean, dated: DatedAreas) -> Note | None:
    """Compare with each reading of the word, by official counts before lists; the first that bears it out."""
    known = [
        (kinds, counts)
        for kinds in readings_of(mean.per)
        if (counts := dated(mean.place, kinds, mean.day)) is not None
    ]
    tried = [(one, one[1].official) for one in known] + [(one, one[1].listed) for one in known]
    for (kinds, counts), count in tried:
        if count is None or not count.total:
            continue
        exact = Fraction(mean.total, count.total)
        verdict = compare(mean.printed, exact)
        if verdict is not Verdict.DISAGREES:
            made_of = f"{count.told or f'đơn vị {kinds}'} của {counts.place} ngày {count.on:%d/%m/%Y}"
            by = "số liệu chính thức" if count is counts.official else "danh mục đơn vị"
            division = f"{format_number(mean.total)} chia cho {format_number(count.total)}"
            result = f"{shown(exact)}, khớp với {mean.printed} trong văn bản{HOW[verdict]}"
            said = f"{division} ({made_of}, theo {by}) là {result}." + _list_told(counts, count)
            return Note(NoteKind.AVERAGE, verdict, (mean.of_total, mean.span), said)
    return None


def _list_told(counts: KnownCounts, count: Count) -> str:
    """Tell what the list has on the same day where it is not what officials counted."""
    listed = counts.listed
    if count is not counts.official or listed is None or listed.parts == count.parts:
        return ""
    return f" Danh mục đơn vị trong hệ thống ngày ấy có {format_number(listed.total)} ({listed.told})."
