"""Statements: the sentence that says a result, a limit, a cause, a request, a direction … (R18).

Reads: sentences of the prose, the headings they stand under, and who speaks. A sentence that only speaks of
limits or causes ("chỉ ra những hạn chế") states none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.reading.data.statement_words import (
    DIRECTION,
    HEADINGS,
    NO_DIRECTION,
    REQUEST,
    RESULT_SIGNS,
    SAID_AFTER,
    SENTENCES,
    SPEAKERS,
    TRIGGERS,
)
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.clauses import charge
from soichieu.pure.reading.find.deeds import deed_at
from soichieu.pure.reading.find.orders import after_mark
from soichieu.pure.reading.find.phrases import lowered
from soichieu.pure.reading.find.superiors import is_superior
from soichieu.pure.reading.findings import Document, Person, Slot, Span, Statement, UnitMention
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_SHORTEST = 5  # words; shorter lines are labels
_LABEL = re.compile(r"[^:.\n]{3,60}:")


@dataclass(slots=True)
class _Place:
    """Under which heading the reading stands, and who has just been directing in the same line."""

    bodies: Bodies
    slot: Slot | None = None
    speaker: str | None = None
    directing: bool = False


def find_statements(
    prepared: Prepared, documents: list[Document], units: list[UnitMention], people: list[Person]
) -> list[Statement]:
    """Give the statements in the order of the text, one slot for a sentence."""
    low = prepared.lower
    place, found = _Place(Bodies(prepared, units)), list[Statement]()
    voices = _Voices(low, prepared, people)
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        place.directing, place.speaker = False, None
        if _is_heading(prepared, low, line):
            place.slot = _slot_of(low, after_mark(low, line.start, line.end), line.end)
            if place.slot == "direction" and prepared.text[line.end - 1] != ":":
                place.slot = None  # "MỤC ĐÍCH, YÊU CẦU" directs nobody
            continue
        for sentence in _sentences(prepared, line):
            statement = _read(prepared, low, sentence, place, voices)
            if statement:
                found.append(statement)
    return found


def _sentences(prepared: Prepared, line: Line) -> Iterator[Span]:
    place = line.start
    while place < line.end:
        start, end = prepared.sentence_at(place)
        start, end = max(start, line.start), min(end, line.end)
        if len(prepared.text[start:end].split()) >= _SHORTEST:
            yield start, end
        place = max(end, place) + 1


def _is_heading(prepared: Prepared, low: str, line: Line) -> bool:
    """Tell a heading, or a line that only opens a list, from prose."""
    if line.kind is LineKind.HEADING:
        return True
    opens = prepared.text[line.end - 1] == ":"
    return opens and _slot_of(low, after_mark(low, line.start, line.end), line.end) is not None


def _slot_of(low: str, start: int, end: int) -> Slot | None:
    heading = low[start:end].strip(" .:")
    return next((slot for slot, words in HEADINGS if words.match(heading)), None)


def _read(prepared: Prepared, low: str, sentence: Span, place: _Place, voices: "_Voices") -> Statement | None:
    begin = after_mark(low, *sentence)
    label = _LABEL.match(low, begin, sentence[1])
    labelled = _slot_of(low, begin, label.end()) if label else None
    if labelled or (place.slot and place.slot not in ("result", "direction")):
        slot = _sharper(low, sentence, labelled or place.slot)
        return _statement(prepared, place.bodies, slot, sentence, None) if slot else None
    if not (place.slot or place.directing or TRIGGERS.search(low, *sentence)):
        return None
    asked = _request(place.bodies, low, sentence)
    if asked:
        return _statement(prepared, place.bodies, "request", sentence, asked)
    if _directs(low, sentence, place):
        place.speaker = voices.of(sentence) or place.speaker
        place.directing = True
        return _statement(
            prepared,
            place.bodies,
            "direction",
            sentence,
            _addressee(place.bodies, low, sentence),
            place.speaker,
        )
    place.directing = False
    said = _said(low, sentence)
    if said is None and place.slot == "result" and RESULT_SIGNS.search(low, *sentence):
        said = "result"
    speaker = voices.of(sentence) if said in ("merit", "limit", "difficulty") else None
    place.speaker = speaker or place.speaker
    return _statement(prepared, place.bodies, said, sentence, None, speaker) if said else None


def _said(low: str, sentence: Span) -> Slot | None:
    """Give the slot a sentence fills by its own words."""
    words = low[sentence[0] : sentence[1]]
    for slot, needed, pattern in SENTENCES:
        if any(word in words for word in needed) and pattern.search(low, *sentence):
            return slot
    return None


def _sharper(low: str, sentence: Span, slot: Slot | None) -> Slot | None:
    """Among limits a sentence may say the cause, among difficulties the request."""
    if slot in ("limit", "difficulty"):
        opening = low[sentence[0] : min(sentence[1], sentence[0] + 60)]
        if re.search(r"(?<!\w)nguyên nhân(?!\w)", opening):
            return "cause"
        if re.match(r"[-+•*–\d.)a-zđ ]{0,6}(?:đề nghị|kiến nghị|đề xuất)(?!\w)", opening):
            return "request"
    return slot


def _request(bodies: Bodies, low: str, sentence: Span) -> Span | None:
    """Give the body a sentence makes a request to; "đề nghị" asks a superior and directs anybody else."""
    for verb in REQUEST.finditer(low, *sentence):
        firm = verb["verb"].startswith(("kiến nghị", "đề xuất, kiến nghị"))
        body = _body(bodies, verb.end(), sentence[1])
        if body and (firm or is_superior(low, body)):
            return body
    return None


def _body(bodies: Bodies, start: int, end: int) -> Span | None:
    """Give the body named at a place, None where there is none."""
    subject = bodies.at(start, end)
    return subject.span if subject else None


def _directing(low: str, sentence: Span) -> Iterator[re.Match[str]]:
    """Give the verbs that may direct, without those that are nouns ("theo yêu cầu")."""
    for verb in DIRECTION.finditer(low, *sentence):
        start = verb.start()
        inside = start > 0 and low[start - 1].isalnum()
        if not inside and not low.endswith(NO_DIRECTION, max(0, start - 12), start):
            yield verb


def _directs(low: str, sentence: Span, place: _Place) -> bool:
    """Tell a sentence that directs: a speaker's verb, or a further deed in the same speech."""
    begin = after_mark(low, *sentence)
    if (place.directing or place.slot == "direction") and deed_at(low, begin):
        return True
    if (
        place.slot == "direction"
        and place.bodies.opens(begin)
        and not re.search(r"(?<!\w)đã(?!\w)", low[begin : sentence[1]])
    ):
        return True
    if SAID_AFTER.search(low, *sentence):
        return True
    for verb in _directing(low, sentence):
        before = low[sentence[0] : verb.start()]
        if SPEAKERS.search(before) or (
            verb["verb"] in ("yêu cầu", "giao", "đề nghị")
            and charge(place.bodies, verb.end() + 1, sentence[1]) is not None
        ):
            return True
    return False


def _addressee(bodies: Bodies, low: str, sentence: Span) -> Span | None:
    for verb in _directing(low, sentence):
        if verb["verb"] in ("yêu cầu", "đề nghị", "giao", "kêu gọi"):
            one = charge(bodies, verb.end() + 1, sentence[1])
            if one:
                return one.leads[0]
    return None


def _statement(
    prepared: Prepared,
    bodies: Bodies,
    slot: Slot,
    sentence: Span,
    to: Span | None,
    speaker: str | None = None,
) -> Statement:
    if slot == "request" and to is None:
        asked = REQUEST.search(bodies.low, *sentence)
        to = _body(bodies, asked.end() if asked else after_mark(bodies.low, *sentence), sentence[1])
    return Statement(
        slot=slot,
        text=prepared.quote(sentence),
        speaker=speaker,
        to=prepared.quote(to).rstrip(" ,") if to else None,
        span=sentence,
    )


class _Voices:
    """Answers who speaks in a sentence: a person named in it, or the one who holds the post it names."""

    def __init__(self, low: str, prepared: Prepared, people: list[Person]) -> None:
        self._low, self._prepared = low, prepared
        self._people = [
            (lowered(person.name), [lowered(post) for post in person.posts], person.name) for person in people
        ]

    def of(self, sentence: Span) -> str | None:
        """Give the name of the speaker, None where nobody is named."""
        words = self._low[sentence[0] : sentence[1]]
        named = [(words.find(name), full) for name, _, full in self._people if name in words]
        if named:
            return min(named)[1]
        posted = [
            full for _, posts, full in self._people if any(words.find(post) in range(40) for post in posts)
        ]
        return posted[0] if len(set(posted)) == 1 else None
