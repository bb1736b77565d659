"""Statements: the sentence that says a result, a limit, a cause, a request, a direction … (R18).

Reads: sentences of the prose, the labels they stand under, and who speaks. A sentence that only speaks of
limits or causes ("chỉ ra những hạn chế") states none; the orders of an official paper are its tasks.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.reading.data.statement_words import (
    DIFFICULTY,
    LABELS,
    LESSON,
    NO_TELLING,
    PRAISED,
    RULING_TITLES,
    SAYS,
)
from soichieu.pure.reading.find.faults import faults
from soichieu.pure.reading.find.orders import after_mark
from soichieu.pure.reading.find.sections import Mood, Sections
from soichieu.pure.reading.find.slots import Slots
from soichieu.pure.reading.find.speech import Speech, Voices
from soichieu.pure.reading.findings import Document, Person, Slot, Span, Statement, UnitMention
from soichieu.pure.reading.prepared import Line, LineKind, Prepared

_SHORTEST = 5  # words; shorter sentences are labels
_PASSED = re.compile(
    r"trách nhiệm (?:thuộc|chính)|(?:căn cứ|quán triệt|để thực hiện|thi hành)(?!\w)"
    r"|thực hiện(?=[^;\n]{10,200}(?:báo cáo|ban hành|xây dựng kế hoạch|đã tiến hành))"
)
_ASKED = re.compile(r"[-+•*–\d.)(a-zđ ]{0,8}(?:đề nghị|kiến nghị|đề xuất|xin)(?!\w)")
_GIVES = re.compile(r"(?:giao|trách nhiệm)(?!\w)")
_CAUSE = re.compile(r"(?<!\w)nguyên nhân(?!\w)|(?:khách|chủ) quan[ ]*:")
_CONTRAST = re.compile(r"(?:tuy nhiên|tuy vậy|song|dẫu vậy|thế nhưng|mặc dù vậy)[ ,]")
_PAIR = re.compile(r"\d+/\d+[ ]")  # "11/12 trường …" opens with no mark of a list
_LONGEST_LABEL = 12  # blanks
_LONGEST_HEAD = 14  # lines
_NEAR = 60  # characters of a sentence in which its label stands


@dataclass(slots=True)
class _Place:
    """What the line tells before a sentence is read: its slot by label, and whether it can tell at all."""

    slot: Slot | None
    mood: Mood | None
    closed: bool = False  # under orders and aims nothing is told
    item: bool = False  # one of a list that a line with a colon opened
    speech: bool = False  # who speaks has been directing in the same line
    speaker: str | None = None


def find_statements(
    prepared: Prepared, documents: list[Document], units: list[UnitMention], people: list[Person]
) -> list[Statement]:
    """Give the statements in the order of the text, one slot for a sentence."""
    reader = _Reader(prepared, documents, units, people)
    return [statement for line in _lines(prepared) for statement in reader.read(line)]


def _lines(prepared: Prepared) -> Iterator[Line]:
    """Give the lines of prose, and headings that are whole sentences."""
    for line in prepared.lines_of(LineKind.BODY, LineKind.HEADING):
        if line.kind is LineKind.BODY or prepared.text[line.end - 1] in ".;":
            yield line


class _Reader:
    """Reads the statements of one text."""

    def __init__(
        self, prepared: Prepared, documents: list[Document], units: list[UnitMention], people: list[Person]
    ) -> None:
        self._prepared, self._low = prepared, prepared.lower
        self._slots, self._sections = Slots(prepared, documents), prepared.once(Sections)
        self._speech, self._voices = Speech(prepared, units), Voices(prepared, people)
        self._official = prepared.has(LineKind.LETTERHEAD, first=8)
        heads = (LineKind.LETTERHEAD, LineKind.TITLE)
        titles = [line for line in prepared.lines[:_LONGEST_HEAD] if line.kind in heads]
        self._urgent = any(self._low.startswith("công điện", line.start) for line in titles)
        reports = any(self._low.startswith("báo cáo", line.start) for line in titles)
        self._ordering = self._official and not reports
        self._faults = sorted(fault.name[0] for fault in prepared.once(faults))
        self._rules = self._official and any(
            self._low.startswith(RULING_TITLES, line.start) for line in titles
        )

    def read(self, line: Line) -> Iterator[Statement]:
        """Give the statements of a line."""
        place = self._place(line)
        for sentence in self._of_line(line):
            statement = self._of(sentence, place)
            if statement:
                yield statement

    def _of_line(self, line: Line) -> Iterator[Span]:
        place = line.start
        while place < line.end:
            start, end = self._prepared.sentence_at(place)
            start, end = max(start, line.start), min(end, line.end)
            words = self._prepared.text[start:end]
            if len(words.split(None, _SHORTEST)) >= _SHORTEST and words[-1] not in ":?":
                yield start, end
            place = max(end, place) + 1

    def _place(self, line: Line) -> _Place:
        """Give what the labels of a line say, the innermost first."""
        section = self._sections.at(line.start)
        for start, end in section.labels if section else ():
            label = self._low[start:end].strip(" .:-–")
            if label.count(" ") > _LONGEST_LABEL:
                continue
            slot = next((slot for slot, words in LABELS if words.match(label)), None)
            if slot or NO_TELLING.match(label):
                return _Place(slot, section.mood if section else None, closed=slot is None)
        mood = section.mood if section else None
        labelled = section is not None and bool(section.labels)
        closed = self._official and labelled and mood in (Mood.ORDERS, Mood.AIMS, Mood.ASKS)
        return _Place(None, mood, closed=closed, item=section is not None and section.item)

    def _of(self, sentence: Span, place: _Place) -> Statement | None:
        pair = self._low[sentence[0]].isdigit() and _PAIR.match(self._low, *sentence)
        begin = sentence[0] if pair else after_mark(self._low, *sentence)
        slot = self._labelled(begin, sentence[1], place)
        asked = None if slot and slot != "request" else self._asked(sentence, place)
        if asked or slot == "request":
            to = asked or self._speech.named(begin, sentence[1])
            return self._statement("request", sentence, to)
        if slot:
            return self._statement(slot, sentence, None)
        if not self._official and self._directs(begin, sentence, place):
            place.speaker = self._voices.of(sentence) or place.speaker
            place.speech = True
            return self._statement("direction", sentence, self._speech.addressee(sentence), place.speaker)
        place.speech = False
        slot = self._told(begin, sentence[1], place)
        speaker = self._voices.of(sentence) if slot in ("merit", "limit", "difficulty") else None
        place.speaker = speaker or place.speaker
        return self._statement(slot, sentence, None, speaker) if slot else None

    def _directs(self, begin: int, sentence: Span, place: _Place) -> bool:
        """Tell a sentence by which a leader directs, in speech or as an item of what he orders."""
        listed = place.item and place.mood is Mood.ORDERS and self._speech.itemised(begin, sentence[1])
        return listed or self._speech.directs(begin, sentence, place.speech)

    def _labelled(self, begin: int, end: int, place: _Place) -> Slot | None:
        """Give the slot a label holds, sharper where the sentence says so itself."""
        low, slot, near = self._low, place.slot, min(end, begin + _NEAR)
        if slot is None or slot == "result" or _PASSED.match(low, begin, end):
            return None
        if slot == "request":
            return None if _GIVES.match(low, begin, near) else slot
        if slot in ("limit", "difficulty", "cause"):
            return self._sharper(slot, begin, near)
        return "limit" if slot == "merit" and _CONTRAST.match(low, begin, near) else slot

    def _sharper(self, slot: Slot, begin: int, near: int) -> Slot:
        """Give what a sentence below limits or causes says of itself, else what its label says."""
        low, hard = self._low, DIFFICULTY.match(self._low, begin, near)
        if slot != "difficulty" and LESSON.search(low, begin, near):
            return "lesson"
        if slot == "limit" and hard:
            return "difficulty"
        if slot != "cause" and _CAUSE.search(low, begin, near):
            return "cause"
        return "request" if _ASKED.match(low, begin, near) else slot

    def _asked(self, sentence: Span, place: _Place) -> Span | None:
        """Give the body a sentence asks; in the orders of a paper only a superior can be."""
        verbs = self._speech.requests(sentence)
        praised = PRAISED.search(self._low, sentence[0], verbs[0].start()) if verbs else None
        if praised:
            return None  # "biểu dương Bệnh viện …, đồng thời đề nghị …": the first clause decides
        asked = self._speech.asked(verbs, sentence) if verbs else None
        if verbs and asked is None and not self._ordering:
            asked = self._speech.gives(verbs, sentence)
        return asked

    def _told(self, begin: int, end: int, place: _Place) -> Slot | None:
        """Give the slot a sentence fills by its own words, as far as its section lets it tell."""
        if place.closed or (self._official and _PASSED.match(self._low, begin, end)):
            return None
        if self._urgent and place.slot is None:
            return None
        said = SAYS.search(self._low, begin, end)
        floor = said.end() if said and len(self._low[said.end() : end].split()) > _SHORTEST else begin
        slot = self._slots.of(floor, end, plainly=self._rules and place.slot is None)
        slot = slot or (self._slots.of(begin, end) if floor > begin else None)
        if self._ordering and place.slot is None and self._speech.orders(begin, end, told=slot != "result"):
            return None
        if slot is None and place.slot == "result" and self._prepared.text[end - 1] in ".;":
            return "result"
        reasons = slot in ("limit", "cause", "lesson", "difficulty")
        return "limit" if not reasons and self._found(begin, end) else slot

    def _found(self, begin: int, end: int) -> bool:
        """Tell whether a sentence says what an inspection found before any number of what was reached."""
        index = bisect_left(self._faults, begin)
        if index == len(self._faults) or self._faults[index] >= end:
            return False
        return not self._slots.counts(begin, self._faults[index])

    def _statement(
        self, slot: Slot, sentence: Span, to: Span | None, speaker: str | None = None
    ) -> Statement:
        return Statement(
            slot=slot,
            text=self._prepared.quote(sentence),
            speaker=speaker,
            to=self._prepared.quote(to).rstrip(" ,") if to else None,
            span=sentence,
        )
