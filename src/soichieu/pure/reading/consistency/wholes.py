"""The whole of a coverage against how many units of that level there were on its day (R8)."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from soichieu.pure.quantities import format_number
from soichieu.pure.reading.consistency.notes import Note, NoteKind, Verdict
from soichieu.pure.reading.findings import Coverage, Reading

Denominators = Callable[[str, date], int | None]
"""How many units of a level (province, district, commune) the whole country had on a day; None: not known."""

_COUNTRY = r"(?:cả nước|toàn quốc)"
_BEFORE = re.compile(rf"(?<!\w){_COUNTRY}(?:[ ]+(?:ta|đã|hiện|có|nay))*[ ]*[,:]?[ ]*$")
_AFTER = re.compile(rf"[^\d;]{{0,60}}(?<!\w)(?:của|trong|trên)[ ]+{_COUNTRY}(?!\w)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# Words that name every kind of unit of a level; "xã" alone leaves out the wards and towns.
_EVERY_KIND = {
    "province": re.compile(r"tỉnh(?:,| và|/) ?(?:thành phố|thành)|cấp tỉnh|địa phương"),
    "district": re.compile(r"(?:huyện|quận|thị xã)(?:, (?:huyện|quận|thị xã|thành phố)){2}|cấp huyện"),
    "commune": re.compile(r"xã, (?:phường|thị trấn)(?:,| và) (?:phường|thị trấn|đặc khu)|cấp xã"),
}
_NAMES = {"province": "tỉnh, thành phố", "district": "đơn vị cấp huyện", "commune": "đơn vị cấp xã"}
# There are fewer police of a level than areas: two islands have none (domain §5).
_POLICE = re.compile(r"(?<!\w)công an(?!\w)")
_MARKS = re.compile(r"[\n;]|\.\s")
_FAR = 400


def whole_notes(text: str, reading: Reading, denominators: Denominators) -> Iterator[Note]:
    """Give what can be said of the wholes of coverage. Spans are in the text as given."""
    for coverage in reading.coverage:
        level = coverage.level or ""
        day = _day(reading, coverage)
        around = _sentence(text, coverage)
        if level not in _NAMES or day is None or _is_of_another_year(" ".join(around), day):
            continue
        count = denominators(level, day)
        # Where a level is no more, the text speaks of the time when it was.
        if count and (note := _note(coverage, level, day, count, around)):
            yield note


def _day(reading: Reading, coverage: Coverage) -> date | None:
    own = reading.self.date if reading.self else None
    return coverage.as_of or own or reading.source.published_on


def _sentence(text: str, coverage: Coverage) -> tuple[str, str]:
    """Give the words before a coverage and from it on, as far as its sentence and its line go."""
    start = coverage.span[0]
    before = _MARKS.split(text[max(0, start - _FAR) : start].lower())[-1]
    return before, _MARKS.split(text[start : start + _FAR].lower())[0]


def _is_of_another_year(words: str, day: date) -> bool:
    return any(int(year) != day.year for year in _YEAR.findall(words))


def _note(coverage: Coverage, level: str, day: date, count: int, around: tuple[str, str]) -> Note | None:
    """Compare; less than all there were is no fault unless the text speaks of the whole country."""
    of, name, on = format_number(coverage.of), _NAMES[level], f"{day:%d/%m/%Y}"
    if coverage.of == count:
        said = f"{of} đúng bằng số {name} của cả nước ngày {on}."
        return Note(NoteKind.UNITS, Verdict.AGREES, (coverage.span,), said)
    before, after = around
    national = _BEFORE.search(before) or _AFTER.match(after.lstrip("0123456789./ "))
    is_all = national and _EVERY_KIND[level].search(after) and not _POLICE.search(after)
    if coverage.of < count and not is_all:
        return None
    said = f"Văn bản lấy tổng số là {of}, ngày {on} cả nước có {format_number(count)} {name}."
    return Note(NoteKind.UNITS, Verdict.DISAGREES, (coverage.span,), said)
