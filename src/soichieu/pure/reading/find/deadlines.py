"""Deadlines: a day by which something is to be done, with its words and bound (R12).

Recurrence and words of haste name no day, so they make no deadline; a task keeps their words. A day the
text tells of, and does not set, is none either.
"""

import re
from collections.abc import Iterator

from soichieu.pure.reading.data.deed_words import DUTIES, DUTY_WORDS
from soichieu.pure.reading.find.goals import Goals
from soichieu.pure.reading.find.moments import Moment, Moments
from soichieu.pure.reading.find.numerals import names_closed
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.find.tables import Column, tables
from soichieu.pure.reading.findings import Deadline, Document, Span
from soichieu.pure.reading.prepared import LineKind, Prepared

_WHEN = r"(?=(?:hết|cuối|ngày|tháng|quý|năm|[69] tháng|\d))"
_CUE = re.compile(
    r"(?<!\w)(?:xong |hoàn thành )?(?P<cue>trước|(?:chậm|muộn) nhất(?: là| vào| đến| trong|"
    r" trước)*|không (?:quá|muộn hơn|chậm hơn|để quá)"
    r"|(?:đến|tới|trong) (?:hết|cuối)|hết|cuối|đến|tới|trong|vào"
    r"|(?:thời )?hạn(?: cuối cùng| cuối| chót| hoàn thành| nộp| gửi| báo cáo)?(?: là)?[ ]?:?"
    r"|thời gian(?: hoàn thành| thực hiện| báo cáo)?(?: xong)?[ ]?:|xong|hoàn thành)[ ]+" + _WHEN
)
_STRONG = re.compile(r"nhất|hạn|không|xong|hoàn thành|thời gian")
_DUTY = re.compile(rf"(?<!\w)(?:{'|'.join((*DUTY_WORDS, *DUTIES))})(?!\w)")
_TOLD = re.compile(
    r"(?<!\w)(?:đã|vừa qua|từng|đến nay|so với|tính đến|có hiệu lực|"
    r"hiện có)(?!\w)(?! (?:đề ra|xác định|giao|nêu))"
)
_PERIOD = re.compile(
    r"(?<!\w)(?:từ|kể từ|tính|tầm nhìn|định hướng|so với|giai đoạn|nhiệm kỳ|số liệu|"
    r"áp dụng)(?!\w)[^.;,]{0,24}$"
)
_YEARLY = re.compile(r"[ ]*(?:,[ ]*)?(?:hằng|hàng) (?:năm|quý|tháng)")
_DONE_BY = re.compile(r"(?<!\w)(?:hoàn thành|xong|đưa vào|khánh thành|bàn giao|về đích)(?!\w)")
_CLAUSE_MARK = re.compile(r"[;\n]|[.](?=\s|$)")
_CELL_CUE = re.compile(
    r"(?:(?P<cue>(?:hoàn thành |xong )?trước|chậm nhất(?: là)?|đến hết|hết|đến|trong|cuối|vào)[ ]+)?(?=\w)"
)


def find_deadlines(prepared: Prepared, documents: list[Document]) -> list[Deadline]:
    """Give the deadlines of prose and tables in the order of the text."""
    low = prepared.lower
    moments = Moments(prepared, low)
    found = [*_of_prose(prepared, low, moments, documents), *_of_tables(prepared, low, moments)]
    return sorted(found, key=lambda deadline: deadline.span)


def _of_prose(
    prepared: Prepared, low: str, moments: Moments, documents: list[Document]
) -> Iterator[Deadline]:
    names, goals = names_closed(prepared, documents), Goals(prepared, low)
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        taken = line.start
        for cue in _CUE.finditer(low, line.start, line.end):
            if cue.start() < taken or names.holds(cue.start()):
                continue
            moment = moments.at(cue.end(), "future")
            if (
                moment is None
                or _YEARLY.match(low, moment.span[1])
                or not _is_set(prepared, low, goals, cue, moment)
            ):
                continue
            taken = moment.span[1]
            labelled = cue["cue"].endswith((":", "xong", "hoàn thành"))
            yield _deadline(
                prepared, cue["cue"], moment, (cue.end() if labelled else cue.start("cue"), taken)
            )


def _of_tables(prepared: Prepared, low: str, moments: Moments) -> Iterator[Deadline]:
    """Read every cell below a heading like "Thời hạn"."""
    for table in tables(prepared, low):
        if Column.DUE not in table.columns or not {Column.TASK, Column.LEAD} & set(table.columns):
            continue
        for row in table.rows:
            cell = table.cell(row, Column.DUE)
            cue = _CELL_CUE.match(low, cell.start, cell.end) if cell else None
            moment = moments.at(cue.end(), "future") if cue else None
            if cue and cell and moment and moment.span[1] <= cell.end:
                yield _deadline(prepared, cue["cue"] or "", moment, (cell.start, moment.span[1]))


def _deadline(prepared: Prepared, cue: str, moment: Moment, span: Span) -> Deadline:
    """Make the deadline; "trước tháng 6" ends where June begins, every other bound at the last day."""
    before = "trước" in cue
    return Deadline(
        date=moment.first if before else moment.day,
        text=prepared.text[span[0] : span[1]],
        bound="before" if before else "by",
        span=span,
    )


def _is_set(prepared: Prepared, low: str, goals: Goals, cue: re.Match[str], moment: Moment) -> bool:
    """Tell a day that is set from a day that is told of."""
    sentence = sentence_around(prepared, cue.start())
    marks = [mark.end() for mark in _CLAUSE_MARK.finditer(low, sentence[0], cue.start())]
    begin = marks[-1] if marks else sentence[0]
    end = _CLAUSE_MARK.search(low, moment.span[1], sentence[1])
    clause = low[begin : end.start() if end else sentence[1]]
    ahead = low[begin : cue.start()]
    if _TOLD.search(ahead) or (cue["cue"] not in ("trước", "trong") and _PERIOD.search(ahead)):
        return False
    if _STRONG.search(cue.group()):
        return True
    if _TOLD.search(clause) or _is_past(prepared, moment):
        return False
    if cue["cue"] == "vào":
        return _DONE_BY.search(clause) is not None
    line = prepared.line_at(cue.start())
    heads = (
        line is not None and line.kind is LineKind.HEADING
    )  # "1. Đến năm 2030" heads the goals of that day
    return _DUTY.search(clause) is not None or (not heads and goals.aims_at(moment.span[1] - 1))


def _is_past(prepared: Prepared, moment: Moment) -> bool:
    """Tell a day before the text came out, as far as that is known."""
    published = prepared.published
    if published.day:
        return moment.day < published.day
    return published.year is not None and moment.day.year < published.year
