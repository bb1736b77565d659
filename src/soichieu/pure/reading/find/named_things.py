"""Models, movements and schemes by name: in quotation marks, or known by their first capital."""

import re
from collections.abc import Iterable, Iterator

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.register_words import (
    BEFORE_QUOTES,
    KNOWN_MOVEMENTS,
    LIST_CUE,
    NAME_STOPS,
    NO_NAME,
)
from soichieu.pure.reading.find.things import Thing
from soichieu.pure.reading.findings import Document, RegisterKind, Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_BETWEEN_QUOTES = re.compile(
    r"[”\"»]?(?:[ ]+(?:của|ở|tại)[ ]+[^“”\".;]{2,40}?)?(?:[ ]*(?:,|;|và|, và))?[ ]*[“\"«]"
)
_OPENING = Cue(
    ("mô hình", "phong trào", "cuộc vận động", "chiến dịch", "đợt thi đua"),
    r"(?:(?P<model>mô hình)"
    r"(?:[ ]+(?:điểm|mẫu|tự quản|hay|tiêu biểu|như|là|kinh tế|sinh kế|mới|về))*"
    r"|(?:phong trào|cuộc vận động|chiến dịch|đợt thi đua)(?:[ ]+(?:thi đua|cao điểm|yêu nước|tình nguyện|hè|"
    r"như|là|lớn|quần chúng))*)[ ]*:?[ ]+",
)
_KNOWN = re.compile(rf"(?:{'|'.join(sorted(KNOWN_MOVEMENTS, key=len, reverse=True))})(?!\w)")
_NO_NAME = re.compile(rf"(?:{'|'.join(sorted(NO_NAME, key=len, reverse=True))})(?!\w)")
_SLOGAN = re.compile(
    r"\d+ (?:không|có|tốt|sạch|hơn|biết|rõ|nhất|trong 1|an|xanh|nên)(?:,? \d+ [^\W\d_]+)*(?!\w)"
)
_WORD = re.compile(r"[ ]*(?:[-–][ ]+)?(?P<word>[^\W_]+(?:[-/][^\W_]+)*)")
_COMMA = re.compile(r"(?:,|;| và|, và)[ ]+(?:(?:mô hình|phong trào|cuộc vận động)[ ]+)?")
_ANOTHER = re.compile(
    r"[ ]*(?:và[ ]+)?(?:mô hình|phong trào|cuộc vận động|chiến dịch)(?!\w)"
    rf"|[ ]*và[ ]+(?:[{CAPITALS}]|nhân rộng|xây dựng|duy trì|các|nhiều|những|hàng|một số)"
)
_BACK = 140  # characters before a quotation mark in which the word that names it is sought
_LONGEST = 14  # words of a name without quotation marks
_SHORTEST = {"model": 2, "movement": 3}


def named_things(prepared: Prepared, documents: Iterable[Document]) -> Iterator[Thing]:
    """Give what is named in quotation marks, what is named without, and the schemes among the documents."""
    yield from _quoted(prepared)
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        yield from _unquoted(prepared, line)
    for document in documents:
        if document.type == "ĐA" and document.number is None and document.title and document.mentions:
            yield from _scheme(prepared, document)


def _quoted(prepared: Prepared) -> Iterator[Thing]:
    """Read names in quotation marks by the word before them; further ones in a list share its kind."""
    low = prepared.lower
    last: tuple[RegisterKind, int, int] | None = None  # kind, end, where the list of names began
    for start, end in prepared.quotes:
        floor = prepared.sentence_at(start)[0]
        opened = start - 1
        joined = _BETWEEN_QUOTES.fullmatch(low, last[1], start) if last else None
        kind, begin = (
            (last[0], start) if last and joined else _kind_before(low, max(floor, opened - _BACK), opened)
        )
        first = last[2] if last and joined else begin
        if kind in ("model", "movement") and prepared.text[start].islower():
            kind = None  # words set apart, no name: chiến dịch chống “cát tặc”
        last = (kind, end, first) if kind else None
        if kind:
            closed = end + 1 if end < len(low) and low[end] in '”"»' else end
            yield Thing(kind, (start, end), (begin, closed), first)


def _kind_before(low: str, floor: int, end: int) -> tuple[RegisterKind | None, int]:
    for kind, words in BEFORE_QUOTES:
        found = words.search(low, floor, end)
        if found:
            return kind, found.start()
    return None, end


def _unquoted(prepared: Prepared, line: Line) -> Iterator[Thing]:
    low = prepared.lower
    for opening in _OPENING.finditer(prepared.cues, line.start, line.end):
        kind: RegisterKind = "model" if opening["model"] else "movement"
        listed = LIST_CUE.search(low, max(line.start, opening.start() - 12), opening.end())
        name = _name(prepared, kind, opening.end(), line.end)
        while name:
            yield Thing(kind, name, (opening.start(), name[1]), opening.start())
            comma = _COMMA.match(low, name[1], line.end) if listed else None
            name = _name(prepared, kind, comma.end(), line.end) if comma else None


def _name(prepared: Prepared, kind: RegisterKind, start: int, stop: int) -> Span | None:
    """Read a name without quotation marks: a known movement, numbers, or words after a capital."""
    known = _KNOWN.match(prepared.lower, start, stop) if kind == "movement" else None
    slogan = _SLOGAN.match(prepared.lower, start, stop)
    if found := known or slogan:
        return found.span()
    if not prepared.text[start : start + 1].isupper() or _NO_NAME.match(prepared.lower, start, stop):
        return None
    end, count = start, 0
    while count < _LONGEST and (word := _WORD.match(prepared.lower, end, stop)):
        if word["word"] in NAME_STOPS or _ANOTHER.match(prepared.spelt, word.start(), stop):
            break
        end, count = word.end(), count + 1
    return (start, end) if count >= _SHORTEST[kind] else None


def _scheme(prepared: Prepared, document: Document) -> Iterator[Thing]:
    """Give a scheme by its title as the text prints it at its first mention."""
    title = document.title or ""
    if title.lower().startswith(("về ", "“", '"')):
        return
    for mention in document.mentions:
        place = prepared.text.find(title, mention[0], mention[1] + len(title) + 4)
        if place >= 0:
            yield Thing("scheme", (place, place + len(title)), (mention[0], place + len(title)))
            return
