"""Days set in the cells of tables, below a heading like "Thời hạn" (R12)."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from soichieu.pure.reading.find.moments import Moment, Moments
from soichieu.pure.reading.find.tables import Column, tables
from soichieu.pure.reading.findings import Deadline, Span
from soichieu.pure.reading.prepared import Prepared

YEARLY = re.compile(r"[ ]*(?:,[ ]*)?(?:hằng|hàng) (?:năm|quý|tháng|tuần)")
_CELL_CUE = re.compile(
    r"(?:(?P<cue>(?:hoàn thành |xong )?trước|chậm nhất(?: là)?|đến hết|hết|đến|trong|cuối|vào|hoàn thành|"
    r"xong)[ ]+)?(?=\w)"
)
_NO_DAY = re.compile(r"(?:đầu|giữa) (?:tháng|quý|năm)(?!\w)")  # "Đầu tháng 12/2026" sets no day
_CELL_YEAR = re.compile(r"(?P<cue>trước |đến |trong |hết )?(?P<year>20\d\d)$")
_MONTHS = re.compile(
    r"(?P<what>quý|tháng)[ ]+[\divx]{1,3}[ ]*(?:-|–|,|và|đến)[ ]*(?:(?:quý|tháng)[ ]+)?(?P<last>iv|iii|ii|i|"
    r"\d{1,2})"
    r"[ ]*(?:/|-|năm)[ ]*(?:năm[ ]+)?(?P<year>20\d\d)(?!\d)"
)
_CELL_DAY = re.compile(r"(?P<cue>trước |đến |chậm nhất )?(?P<day>\d{1,2})/(?P<month>\d{1,2})$")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def of_tables(prepared: Prepared, low: str, moments: Moments) -> Iterator[Deadline]:
    """Read every cell below a heading like "Thời hạn": its last day."""
    for table in tables(prepared, low):
        if Column.DUE not in table.columns or not {Column.TASK, Column.LEAD} & set(table.columns):
            continue
        for row in table.rows:
            cell = table.cell(row, Column.DUE)
            found = _of_cell(low, moments, (cell.start, cell.end)) if cell else None
            if found and cell:
                yield deadline(prepared, *found, (cell.start, max(found[1].span[1], cell.start + 1)))


def _span_of_months(low: str, cell: Span) -> Moment | None:
    """Read "Quý III - IV/2026", "Tháng 6 - 9/2026": their last day, where the year is printed."""
    found = _MONTHS.search(low, *cell)
    if found is None:
        return None
    last = _ROMAN.get(found["last"]) or int(found["last"])
    month = 3 * last if found["what"] == "quý" else last
    if not 1 <= month <= 12:
        return None
    year = int(found["year"])
    return Moment(
        date(year, month, 1), date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1), found.span()
    )


def _day_of(low: str, cell: Span, year: int | None) -> tuple[str, Moment] | None:
    """Read "26/6" alone in its cell: a day of the year of the paper."""
    found = _CELL_DAY.match(low, *cell) if year else None
    if not (found and year and found.end() == cell[1]):
        return None
    try:
        day = date(year, int(found["month"]), int(found["day"]))
    except ValueError:
        return None
    return found["cue"] or "", Moment(day, day, cell)


def _of_cell(low: str, moments: Moments, cell: Span) -> tuple[str, Moment] | None:
    if _NO_DAY.match(low, *cell):
        return None
    year = _CELL_YEAR.match(low, *cell)
    if year and year.end() == cell[1]:
        number = int(year["year"])
        return year["cue"] or "", Moment(date(number, 1, 1), date(number, 12, 31), cell)
    day = _day_of(low, cell, moments.year)
    if day:
        return day
    months = _span_of_months(low, cell)
    if months:
        return "", months
    cue = _CELL_CUE.match(low, *cell)
    last: tuple[str, Moment] | None = None
    for word in re.finditer(r"(?<!\w)(?=\w)", low[cell[0] : cell[1]]):
        place = cell[0] + word.start()
        if (last and place < last[1].span[1]) or low.endswith("tuần ", cell[0], place):
            continue  # "Tuần 4 tháng 6/2026" is in June
        moment = moments.at(place, "future")
        if moment and moment.span[1] <= cell[1] and not YEARLY.match(low, moment.span[1]):
            last = ((cue["cue"] or "") if cue else "", moment)
    return last


def deadline(prepared: Prepared, cue: str, moment: Moment, span: Span) -> Deadline:
    """Make the deadline, on the last day of a month, quarter or year."""
    before = "trước" in cue
    return Deadline(
        date=moment.day,
        text=prepared.text[span[0] : span[1]],
        bound="before" if before else "by",
        span=span,
    )
