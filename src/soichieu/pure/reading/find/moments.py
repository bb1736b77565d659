"""The last day a written moment means: "quý IV/2026" is 2026-12-31, "tháng 9/2025" 2025-09-30 (R12)."""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from soichieu.pure.calendar.resolve import Direction, resolve_date
from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_FILLER = re.compile(
    r"(?:[ ]*(?:\d{1,2}[ ]?(?:giờ|h)(?![^\W\d])(?:[ ]?\d{1,2}(?!\d))?(?:[ ]?phút)?|ngày|tháng|hết|"
    r"cuối|thứ[ ](?:hai|ba|tư|năm|sáu|bảy)|vào|là|\(|,|dịp))*[ ]*"
)
_QUARTER = re.compile(
    r"quý[ ]+(?P<quarter>iv|iii|ii|i|[1-4])(?!\w)(?:[ ]*(?:[-/,]|"
    r"năm)?[ ]*(?:năm[ ]+)?(?P<year>20\d\d)(?!\d))?"
)
_YEAR = re.compile(r"năm[ ]+(?P<year>20\d\d)(?![\d/-])(?![ ]?[-–][ ]?20\d\d)|(?P<this>năm nay)(?!\w)")
_HALF = re.compile(r"(?P<months>6|9|sáu|chín)[ ]tháng[ ](?:đầu[ ])?năm[ ](?P<year>20\d\d)(?!\d)")
_MONTHS = {_QUARTER: 3, _HALF: 6, _YEAR: 12}
_YEAR_TURN = 6  # a quarter without a year that was over half a year ago is that of the next year
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_AS_OF = Cue.of(
    r"(?<!\w)(?P<cue>tính đến|đến thời điểm|đến|tới)[ ]+(?=(?:hết|cuối|ngày|tháng|quý|năm|thời điểm|\d))"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A written day, month, quarter or year: its first and last day, and the span of its words."""

    first: date
    day: date
    span: Span


class Moments:
    """Reads the moment written at a place of one text; asked for by `prepared.once(Moments)`."""

    def __init__(self, prepared: Prepared) -> None:
        self._prepared, self._low = prepared, prepared.lower
        self._dates = sorted(prepared.dates, key=lambda written: written.start)
        self._starts = [written.start for written in self._dates]

    @property
    def year(self) -> int | None:
        """The year in which the text came out, where it is known."""
        return self._prepared.published.year

    def at(self, place: int, direction: Direction) -> Moment | None:
        """Give the moment whose words begin at `place`, blanks and "ngày", "hết", "cuối" passed over."""
        filler = _FILLER.match(self._low, place)
        begin = filler.end() if filler else place
        found = (
            self._written(begin, direction) or self._named(begin, direction) or self._named(place, direction)
        )
        return found and Moment(found.first, found.day, (place, found.span[1]))

    def _written(self, begin: int, direction: Direction) -> Moment | None:
        index = bisect_left(self._starts, begin)
        if index == len(self._dates) or self._starts[index] != begin:
            return None
        written = self._dates[index]
        day, _ = resolve_date(written, self._prepared.published, direction)
        if isinstance(day, str):
            year, month = int(day[:4]), int(day[5:7])
            return Moment(date(year, month, 1), _month_end(year, month), (begin, written.end))
        return Moment(day, day, (begin, written.end)) if day else None

    def _named(self, begin: int, direction: Direction) -> Moment | None:
        """Read a quarter, a half or a year; a quarter that is over means the next one of its name."""
        published = self._prepared.published
        for pattern in (_QUARTER, _HALF, _YEAR):
            found = pattern.match(self._low, begin)
            if not found:
                continue
            year = int(found["year"]) if found["year"] else published.year
            if year is None:
                return None
            last = _last_month(found)
            if direction == "future" and not found["year"] and published.month:
                year += last + _YEAR_TURN < published.month
            return Moment(date(year, last - _MONTHS[found.re] + 1, 1), _month_end(year, last), found.span())
        return None


def _last_month(found: re.Match[str]) -> int:
    if found.re is _QUARTER:
        return 3 * (_QUARTERS.get(found["quarter"]) or int(found["quarter"]))
    if found.re is _HALF:
        return 6 if found["months"] in ("6", "sáu") else 9
    return 12


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def reached_days(moments: Moments, low: str, sentence: Span) -> Iterator[tuple[int, date]]:
    """Give where, and for which day, a sentence says its figures stand ("tính đến ngày 30/6/2024")."""
    for cue in _AS_OF.finditer(low, *sentence):
        if re.search(r"(?<!\w)từ[ ][^.;]{0,24}$", low[max(sentence[0], cue.start() - 32) : cue.start()]):
            continue  # "từ năm 2022 đến năm 2024" is a period
        moment = moments.at(cue.end(), "past")
        if moment:
            yield cue.start(), moment.day
