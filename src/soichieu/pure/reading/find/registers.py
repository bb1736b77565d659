"""Things of the registers, each with a name: model, movement, scheme, work, finding, commendation."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.data.register_words import (
    BEFORE_QUOTES,
    COMMENDATIONS,
    GIVERS,
    KNOWN_MOVEMENTS,
    STAGES,
    WORK_NOUNS,
)
from soichieu.pure.reading.find.phrases import lowered
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.findings import Document, Register, RegisterKind, Span, UnitMention
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_BETWEEN_QUOTES = re.compile(
    r"[”\"»]?(?:[ ]+(?:của|ở|tại)[ ]+[^“”\".;]{2,40}?)?[ ]*(?:,|;|và|, và)?[ ]*[“\"«]"
)
_MOVEMENT = re.compile(rf"(?<!\w)phong trào[ ]+(?:thi đua[ ]+)?(?P<name>{'|'.join(KNOWN_MOVEMENTS)})(?!\w)")
_NUMBERED_SCHEME = re.compile(r"(?<!\w)đề án[ ]+(?:số[ ]+)?(?P<name>\d{1,4})(?![\w/.,-]\w|-)")
_WORK = re.compile(
    r"(?<!\w)(?:khởi công|động thổ|khánh thành|bàn giao|đưa vào sử dụng|hoàn thành|thi công|"
    r"nghiệm thu)(?:[ ]+(?:xây dựng|công trình|dự án|và|xây mới|đưa vào sử dụng))*"
    rf"[ ]+(?P<name>(?:{'|'.join(WORK_NOUNS)})(?!\w)[^,.;:()\n“”\"]{{3,90}})"
)
_WORK_END = re.compile(
    r"[ ]+(?:với|nhằm|để|vào|trong|đã|được|có|phục vụ|và(?= (?:đưa|tổ chức|bàn|khánh|khởi|động|"
    r"nghiệm))|theo|từ|do|trước|"
    r"trị giá|ngày|quý|đạt|vượt)(?!\w)"
)
_PROPER = re.compile(
    r"(?<!\w)(?:Công an|Đảng ủy|Sở|Bộ)?[ ]*(?!Công an|Đảng)[A-ZĐÁÀẢÃẠĂẮẰÂẤẦÉÈÊẾỀÍÌÓÒÔỐỒƠỚỜÚÙƯỨỪÝỲ][^\W\d_]+"
)
_AWARD_DEED = re.compile(r"(?<!\w)(?:tặng|trao|đón nhận|nhận|thưởng|truy tặng)(?!\w)")
_AWARD_NAME = re.compile(r"(?:[ ]+(?!cho|vì|và|nhân|trong|về|năm|đối)[^\W_]+)*")
_FOUND = re.compile(
    r"(?<!\w)qua (?:công tác )?(?:kiểm tra|thanh tra|giám sát)[^.;\n]{0,80}?(?:phát hiện|chỉ ra|"
    r"nhận thấy|cho thấy)(?: rằng)?[ :]+(?P<name>[^.\n]{12,300})"
)
_GOOD = re.compile(r"(?:các |những )?(?:ưu điểm|kết quả tích cực)|cơ bản")
_NEAR = 70  # characters before a name in which the word of its stage is sought
_TRIM = " .,;:"


def find_registers(prepared: Prepared, documents: list[Document], units: list[UnitMention]) -> list[Register]:
    """Give each named thing once, at its first naming, in the order of the text."""
    low = prepared.lower
    found = sorted(
        [*_quoted(prepared, low), *_unquoted(prepared, low), *_commended(prepared, low)],
        key=lambda one: one.span,
    )
    kept: dict[tuple[str, str], Register] = {}
    for one in found:
        kept.setdefault((one.kind, lowered(one.name or "")), one)
    return list(kept.values())


def _quoted(prepared: Prepared, low: str) -> Iterator[Register]:
    """Read names in quotation marks by the word before them; further ones in a list share its kind."""
    last: tuple[RegisterKind, int, int] | None = None  # kind, end, where the list of names began
    for start, end in prepared.quotes:
        floor = prepared.sentence_at(start)[0]
        opened = start - 1
        joined = _BETWEEN_QUOTES.fullmatch(low, last[1], start) if last else None
        kind, begin = (
            (last[0], start) if last and joined else _kind_before(low, max(floor, opened - 80), opened)
        )
        first = last[2] if last and joined else begin
        last = (kind, end, first) if kind else None
        if kind:
            closed = end + 1 if end < len(low) and low[end] in '”"»' else end
            yield _register(prepared, low, kind, (start, end), (begin, closed), first)


def _kind_before(low: str, floor: int, end: int) -> tuple[RegisterKind | None, int]:
    for kind, words in BEFORE_QUOTES:
        found = words.search(low, floor, end)
        if found:
            return kind, found.start()
    return None, end


def _unquoted(prepared: Prepared, low: str) -> Iterator[Register]:
    for line in prepared.lines_of(LineKind.BODY):
        for movement in _MOVEMENT.finditer(low, line.start, line.end):
            yield _register(prepared, low, "movement", movement.span("name"), movement.span())
        for scheme in _NUMBERED_SCHEME.finditer(low, line.start, line.end):
            if prepared.text[scheme.start()].isupper():
                yield _register(prepared, low, "scheme", scheme.span(), scheme.span())
        yield from _works(prepared, low, line)
        for finding in _FOUND.finditer(low, line.start, line.end):
            if not _GOOD.match(low, finding.start("name")):
                span = _trimmed(low, *finding.span("name"))
                yield _register(prepared, low, "finding", span, span)


def _works(prepared: Prepared, low: str, line: Line) -> Iterator[Register]:
    """Read "khởi công xây dựng trụ sở Công an xã Ia Piơr": a work is named by a place or a body."""
    place = line.start
    while work := _WORK.search(low, place, line.end):
        stop = _WORK_END.search(low, *work.span("name"))
        span = _trimmed(low, work.start("name"), stop.start() if stop else work.end())
        place = span[1]
        if _PROPER.search(prepared.spelt, span[0] + 1, span[1]):
            yield _register(prepared, low, "work", span, (work.start(), span[1]))


def _commended(prepared: Prepared, low: str) -> Iterator[Register]:
    """Read "tặng Bằng khen của Thủ tướng Chính phủ": an award with the deed that gives it."""
    for line in prepared.lines_of(LineKind.BODY):
        for award in COMMENDATIONS.finditer(low, line.start, line.end):
            sentence = sentence_around(prepared, award.start())
            if not _AWARD_DEED.search(low, sentence[0], award.start()):
                continue
            name = _AWARD_NAME.match(low, award.end())
            span = (award.start(), name.end() if name else award.end())
            yield _register(prepared, low, "commendation", span, span)


def _register(
    prepared: Prepared, low: str, kind: RegisterKind, name: Span, span: Span, first: int | None = None
) -> Register:
    sentence = sentence_around(prepared, span[0])
    return Register(
        kind=kind,
        name=prepared.quote(name),
        stage=_stage(low, kind, (span[0] if first is None else first, span[1]), name, sentence),
        level=_level(low, name, sentence) if kind in ("commendation", "model") else None,
        span=span,
    )


def _stage(low: str, kind: RegisterKind, span: Span, name: Span, sentence: Span) -> str | None:
    """Give the stage by the words before the name in its sentence, else by those after it."""
    before = low[max(sentence[0], span[0] - _NEAR) : max(span[0], min(name[0], span[0] + _NEAR))]
    after = re.split(r"[,;]", low[span[1] : min(sentence[1], span[1] + _NEAR)], maxsplit=1)[0]
    before = before[before.rfind(";") + 1 :]
    for words in (before, after if kind not in ("commendation", "movement") else ""):
        for stage, pattern in STAGES[kind]:
            if pattern.search(words):
                return stage
    return None


def _level(low: str, name: Span, sentence: Span) -> str | None:
    """Give the level of the body that honours, if the award or its sentence names one."""
    before = low[sentence[0] : name[0]]
    told = before if re.search(r"công nhận|tặng|trao", before) else ""
    for words in (low[name[0] : name[1]], told):
        for level, giver in GIVERS:
            if giver.search(words):
                return level
    return None


def _trimmed(low: str, start: int, end: int) -> Span:
    while end > start and low[end - 1] in _TRIM:
        end -= 1
    return start, end
