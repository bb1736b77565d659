"""Things of the registers, each with a name: model, movement, scheme, work, finding, commendation."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.register_words import (
    BEFORE_QUOTES,
    COMMENDATIONS,
    GIVERS,
    KNOWN_MOVEMENTS,
    MOVEMENT_ENDS,
    STAGES,
)
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.flaws import findings
from soichieu.pure.reading.find.phrases import lowered
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.find.works import works
from soichieu.pure.reading.findings import Document, Register, RegisterKind, Span, UnitMention
from soichieu.pure.reading.prepared import LineKind, Prepared
from soichieu.pure.reading.spans import covers

_BETWEEN_QUOTES = re.compile(
    r"[”\"»]?(?:[ ]+(?:của|ở|tại)[ ]+[^“”\".;]{2,40}?)?[ ]*(?:,|;|và|, và)?[ ]*[“\"«]"
)
_MOVEMENT = re.compile(rf"(?<!\w)phong trào[ ]+(?:thi đua[ ]+)?(?P<name>{'|'.join(KNOWN_MOVEMENTS)})(?!\w)")
# Movements named without quotation marks: "cuộc vận động Toàn dân …", as far as the name goes.
_NAMED_MOVEMENT = re.compile(
    rf"(?:[Pp]hong trào(?: thi đua)?|[Cc]uộc vận động|[Cc]hiến dịch)[ ]+"
    rf"(?P<name>[{CAPITALS}]\w+[^,.;:()“”\"\n]{{6,120}})"
)
_MOVEMENT_END = re.compile(rf"[ ]+(?:{'|'.join(MOVEMENT_ENDS)})(?!\w)")
_AWARD_DEED = re.compile(r"(?<!\w)(?:tặng|trao|đón nhận|nhận|thưởng|truy tặng|giành|đạt)(?!\w)")
_AWARD_NAME = re.compile(r"(?:[ ](?!của|cho|vì|và|nhân|trong|về|năm|đối|tặng|do|tại)[^\W_]+)*")
_GIVER = re.compile(r"[ ](?:cao quý )?của[ ]+")
_COUNTED = r"\d[\d.]{0,8}[ ](?:lượt )?(?:tập thể|cá nhân|hộ|đơn vị|gia đình)"
_ALL_COUNTED = rf"{_COUNTED}(?:(?:,|[ ]và)[ ]{_COUNTED}){{0,3}}"
_HONOURED = re.compile(
    rf"(?<!\w)(?:khen thưởng|tuyên dương|biểu dương)(?:[ ]cho)?[ ]{_ALL_COUNTED}"
    rf"|(?<![\d.,]){_ALL_COUNTED}[ ]được[ ](?:khen thưởng|tuyên dương|biểu dương)"
)
_NEAR = 70  # characters before a name in which the word of its stage is sought
_TRIM = " .,;:"
_FEWEST_BLANKS = 2  # a movement named by two words alone is a kind of movement


def find_registers(prepared: Prepared, documents: list[Document], units: list[UnitMention]) -> list[Register]:
    """Give each named thing once, at its first naming, in the order of the text."""
    low = prepared.lower
    found = sorted(
        [*_quoted(prepared, low), *_unquoted(prepared, low), *_commended(prepared, low, units)],
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
    for line in prepared.lines_of(LineKind.BODY, LineKind.TITLE):
        for movement in _MOVEMENT.finditer(low, line.start, line.end):
            yield _register(prepared, low, "movement", movement.span("name"), movement.span())
        for movement in _NAMED_MOVEMENT.finditer(prepared.spelt, line.start, line.end):
            stop = _MOVEMENT_END.search(low, *movement.span("name"))
            name = _trimmed(low, movement.start("name"), stop.start() if stop else movement.end())
            if low.count(" ", *name) >= _FEWEST_BLANKS:
                yield _register(prepared, low, "movement", name, (movement.start(), name[1]))
    for name, span in _apart(works(prepared), prepared.quotes):
        yield _register(prepared, low, "work", name, span)
    for span in findings(prepared):
        yield _register(prepared, low, "finding", span, span)


def _apart(found: Iterator[tuple[Span, Span]], quotes: tuple[Span, ...]) -> Iterator[tuple[Span, Span]]:
    """Leave out names inside quotations and names inside longer ones."""
    end = 0
    for name, span in sorted(found, key=lambda one: (one[0][0], -one[0][1])):
        if name[0] >= end and not covers(quotes, name[0]):
            end = name[1]
            yield name, span


def _commended(prepared: Prepared, low: str, units: list[UnitMention]) -> Iterator[Register]:
    """Read "tặng Bằng khen của Thủ tướng Chính phủ": an award, its giver; else who is honoured."""
    bodies = Bodies(prepared, units)
    for line in prepared.lines_of(LineKind.BODY, LineKind.TITLE):
        awarded = False
        for award in COMMENDATIONS.finditer(low, line.start, line.end):
            sentence = sentence_around(prepared, award.start())
            if not _AWARD_DEED.search(low, max(sentence[0], line.start), award.start()):
                continue
            awarded = True
            end = _award_end(prepared, bodies, award, line.end)
            yield _register(prepared, low, "commendation", (award.start(), end), (award.start(), end))
        for honoured in _HONOURED.finditer(low, line.start, line.end):
            sentence = sentence_around(prepared, honoured.start())
            first = max(sentence[0], low.rfind(";", sentence[0], honoured.start()) + 1)
            last = low.find(";", honoured.end(), sentence[1])
            if not awarded or not COMMENDATIONS.search(low, first, last if last >= 0 else sentence[1]):
                yield _register(prepared, low, "commendation", honoured.span(), honoured.span())


def _award_end(prepared: Prepared, bodies: Bodies, award: re.Match[str], limit: int) -> int:
    """Give where the name of an award ends: with its grade, and with its giver after "của"."""
    low, end = prepared.lower, award.end()
    if award["graded"]:
        name = _AWARD_NAME.match(low, end, limit)
        end = name.end() if name else end
    giver = _GIVER.match(low, end, limit)
    if giver is None:
        return end
    body = bodies.at(giver.end(), limit)
    capital = re.compile(rf"[{CAPITALS}]\w*(?:[ ](?:[{CAPITALS}]\w*|nước))*").match(
        prepared.spelt, giver.end(), limit
    )
    return body.leads[0][1] if body else capital.end() if capital else end


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
