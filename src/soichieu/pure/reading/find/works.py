"""Works: buildings and constructions with a name of their own that are planned, built or opened."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.work_words import (
    NO_NOUN_AFTER,
    NOT_BUILT,
    PASSIVE_DEEDS,
    ROW_DEEDS,
    WEAK_DEEDS,
    WORK_COLUMNS,
    WORK_DEEDS,
    WORK_FILLERS,
    WORK_NOUNS,
)
from soichieu.pure.reading.find.own_names import own_name_end
from soichieu.pure.reading.find.runs import word_before
from soichieu.pure.reading.find.tables import tables
from soichieu.pure.reading.find.things import Thing
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import LineKind, Prepared


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


_NOUN = Cue(WORK_NOUNS, rf"(?:{_any_of(WORK_NOUNS)})(?!\w)")
_DONE = re.compile(
    rf"(?<!\w)(?P<deed>{_any_of(WORK_DEEDS)})"
    rf"(?:[ ]*(?:[,:]?[ ]+)(?:{_any_of(WORK_FILLERS)})(?!\w)){{0,5}}[ ]*:?[ ]+$"
)
_PASSIVE = re.compile(
    r"[ ]*(?:\([^()\n]{1,40}\)[ ]*)?(?:(?:đã|vừa|sẽ|đang|chính thức|dự kiến|vẫn|cũng|mới|hiện)[ ]+){0,3}"
    rf"(?:(?:được|kịp|đã|hoàn thành và)[ ]+)+(?:[^,;.\n]{{1,40}}?[ ])?"
    rf"(?:{_any_of(PASSIVE_DEEDS)})(?!\w)"
    r"|[ ]+(?:(?:đã|đang|vừa|chính thức|sẽ) ){0,2}(?:thi công dở dang|(?:dài|rộng|cao)(?= \d)|"
    r"hoàn thành(?: và|,)? (?:đưa|bàn)|"
    r"chậm tiến độ|khởi công(?= (?:ngày|từ|"
    r"vào|năm|tháng))|thông xe|(?:sẽ|dự kiến) (?:khánh thành|khởi công|hoàn thành|động thổ))(?!\w)"
)
_NOT_BUILT = re.compile(rf"[ ]+(?:{_any_of(NOT_BUILT)})(?!\w)")
_LISTED = re.compile(r"[ ]*(?:,|;|và|, và)[ ]+(?:(?:khởi công|khánh thành|công trình|dự án|xây dựng)[ ]+)?")
_HEADED = re.compile(WORK_COLUMNS)
_ROW_DEED = re.compile(rf"(?:(?:{_any_of(ROW_DEEDS)})[ ]+)+")
_TOTAL = re.compile(r"(?:tổng|cộng|toàn)(?!\w)")
_BACK = 72  # characters before a noun in which its deed stands
_AHEAD = 110  # characters of a name and what follows it


def works(prepared: Prepared) -> Iterator[Thing]:
    """Give the works of the prose and of tables of works."""
    yield from _in_prose(prepared)
    yield from _in_tables(prepared)


def _in_prose(prepared: Prepared) -> Iterator[Thing]:
    low = prepared.lower
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING, LineKind.TITLE):
        if prepared.text[line.start : line.end].isupper():
            continue  # all capitals tell no name apart
        last: Thing | None = None
        for noun in _NOUN.finditer(prepared.cues, line.start, line.end):
            if last and noun.start() < last.name[1]:
                continue
            if word_before(low, line.start, noun.start()) in NO_NOUN_AFTER:
                continue
            end = own_name_end(prepared, *noun.span(), min(line.end, noun.end() + _AHEAD))
            if end is None:
                continue
            floor = max(line.start, noun.start() - _BACK)
            deed = _DONE.search(low, floor, noun.start()) or _begun(low, last, noun.start())
            if not (_is_done(prepared, deed, noun.start(), end) or _PASSIVE.match(low, end)):
                continue
            opened = deed.start() if deed else noun.start()
            last = Thing("work", (noun.start(), end), (opened, end))
            yield last


def _begun(low: str, last: Thing | None, place: int) -> re.Match[str] | None:
    """Tell a further work of a list, whose deed stands before the first."""
    return _LISTED.fullmatch(low, last.name[1], place) if last else None


def _is_done(prepared: Prepared, deed: re.Match[str] | None, start: int, end: int) -> bool:
    if deed is None or _NOT_BUILT.match(prepared.lower, end):
        return False
    while deed and deed.groupdict().get("deed") in WEAK_DEEDS and not prepared.text[start].isupper():
        deed = _DONE.search(prepared.lower, deed.end("deed"), start)  # "tiến độ thi công cầu …"
    return deed is not None


def _in_tables(prepared: Prepared) -> Iterator[Thing]:
    """Read the rows of a table of works: the name is the cell, less the deed that opens it."""
    low = prepared.lower
    for table in tables(prepared, low):
        headed = [
            index for index, cell in enumerate(table.heading) if _HEADED.match(low, cell.start, cell.end)
        ]
        for row in table.rows if headed else ():
            if headed[0] < len(row):
                cell = row[headed[0]]
                name = _name_of_cell(prepared, (cell.start, cell.end))
                if name:
                    yield Thing("work", name, (cell.start, cell.end))


def _name_of_cell(prepared: Prepared, cell: Span) -> Span | None:
    deed = _ROW_DEED.match(prepared.lower, *cell)
    start = deed.end() if deed else cell[0]
    noun = _NOUN.pattern.match(prepared.lower, start, cell[1])
    if noun is None or _TOTAL.match(prepared.lower, start):
        return None
    named = own_name_end(prepared, *noun.span(), cell[1])
    return (start, cell[1]) if named else None
