"""Who asks, who directs, and whom: requests go up or outside, directions to those below or present."""

import re
from collections.abc import Iterator

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.statement_words import (
    DIRECTION,
    GIVEN,
    LIMIT,
    MERIT,
    NO_DIRECTION,
    NO_REQUEST_BEFORE,
    ORDINAL,
    REQUEST,
    SAID_AFTER,
    SAYING,
    SPEAKERS,
)
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.clauses import charge
from soichieu.pure.reading.find.deeds import deed_at
from soichieu.pure.reading.find.phrases import lowered
from soichieu.pure.reading.find.superiors import Authors, is_superior
from soichieu.pure.reading.findings import Person, Span, UnitMention
from soichieu.pure.reading.prepared import Prepared

_FIRM = ("kiến nghị", "đề xuất, kiến nghị")
_WISHES = ("mong", "xin")
_TO_WHOM = ("yêu cầu", "đề nghị", "giao", "kêu gọi", "phân công", "chỉ đạo")
_DONE = Cue.of(r"(?<!\w)đã(?! yêu| giao| đề| chỉ| lưu| nhấn)(?!\w)")
_OWES = re.compile(
    r"(?<!\w)(?:phải|cần|chỉ đạo|đẩy mạnh|quan tâm|tập trung|tiếp tục|tăng cường|khẩn trương|chủ trì|"
    r"xây dựng|"
    r"tổ chức|không được)(?!\w)"
)
_ORDERS = re.compile(r"(?:giao|yêu cầu|phân công|đối với)(?!\w)")
_DUE = Cue.of(r"(?<!\w)(?:chậm nhất|(?:xong|hoàn thành|báo cáo|trình|gửi) trước)(?!\w)")
_BY = Cue.of(r"(?<!\w)(?:trước ngày|chậm nhất|trước \d|trong (?:tháng|quý))(?!\w)")
_FAR = 500  # characters after a verb in which it is said what is to be done
_NEAR = 12


class Speech:
    """Answers whether a sentence asks or directs, and whom."""

    def __init__(self, prepared: Prepared, units: list[UnitMention]) -> None:
        self._low = prepared.lower
        self._bodies = Bodies.of(prepared, units)
        self._authors = prepared.once(Authors)

    def requests(self, sentence: Span) -> list[re.Match[str]]:
        """Give the verbs of a sentence that may ask."""
        return list(REQUEST.finditer(self._low, *sentence))

    def asked(self, verbs: list[re.Match[str]], sentence: Span) -> Span | None:
        """Give the body a sentence makes a request to: a superior, or one that is to give something."""
        for verb in verbs:
            if self._low.endswith(NO_REQUEST_BEFORE, 0, verb.start()):
                continue
            body = self._body(verb.end(), sentence[1])
            if body is None:
                continue
            author = self._authors.rank_at(verb.start(), sentence[0])
            if verb["verb"].startswith((*_FIRM, *_WISHES)) or is_superior(self._low, body, author):
                return body
        return None

    def gives(self, verbs: list[re.Match[str]], sentence: Span) -> Span | None:
        """Give the body that "đề nghị" asks to give something, which no leader orders so."""
        for verb in verbs:
            body = self._body(verb.end(), sentence[1]) if verb["verb"] == "đề nghị" else None
            if body and GIVEN.match(self._low, body[1]) and not self._low.startswith("các ", body[0]):
                return body
        return None

    def orders(self, begin: int, end: int, *, told: bool) -> bool:
        """Tell a sentence of a paper that gives work: a verb of order, or a body or deed that opens it.

        Where a sentence has been `told` a limit or merit, only a verb of order or a day makes it one.
        """
        if (
            REQUEST.match(self._low, begin, end)
            or _ORDERS.match(self._low, begin, end)
            or _DUE.search(self._low, begin, end)
        ):
            return True
        subject = self._bodies.at(begin, end)
        works = deed_at(self._low, begin) is not None or (subject and subject.deed and not subject.told)
        return bool(works) and not told

    def named(self, start: int, end: int) -> Span | None:
        """Give the body a request is addressed to by the verb, or by what opens the sentence."""
        verb = REQUEST.search(self._low, start, end)
        return self._body(verb.end() if verb else start, end)

    def directs(self, begin: int, sentence: Span, going_on: bool) -> bool:
        """Tell a sentence that directs: a speaker's verb, or a further deed in the same speech."""
        if going_on and (deed_at(self._low, begin) or self._continues(begin, sentence[1])):
            return True
        ordinal = ORDINAL.match(self._low, *sentence)
        if (ordinal and self._ordered(begin, ordinal.end(), sentence[1])) or self._quoted(sentence):
            return True
        merit: re.Match[str] | None = None
        for index, verb in enumerate(self._directing(sentence)):
            merit = merit if index else MERIT.search(self._low, *sentence)
            if merit and merit.start() < verb.start():
                return False
            if self._is_order(verb, sentence):
                return True
        return False

    def _quoted(self, sentence: Span) -> bool:
        """Tell words in quotation marks after which it is said who orders them."""
        start, end = sentence
        quotes = self._low.find("”", start, end) >= 0 or self._low.find('"', start, end) >= 0
        return quotes and SAID_AFTER.search(self._low, *sentence) is not None

    def itemised(self, begin: int, end: int) -> bool:
        """Tell an item of a list that a leader opened: it names a body or what is to be done."""
        opens = self._bodies.opens(begin) or deed_at(self._low, begin) is not None
        return opens and not _DONE.search(self._low, begin, end)

    def _continues(self, begin: int, end: int) -> bool:
        """Tell "Các nhà thầu tổ chức ba ca, thông xe trước ngày …" said after an order."""
        subject = self._bodies.at(begin, end)
        works = subject is not None and subject.deed and not subject.told
        return works and _BY.search(self._low, begin, end) is not None

    def _is_order(self, verb: re.Match[str], sentence: Span) -> bool:
        end = sentence[1]
        near = min(end, verb.end() + _FAR)
        if verb["verb"] in SAYING and not self._owes(verb.end(), near):
            return False
        if verb["verb"] == "lưu ý" and self._deplores(verb.end(), near):
            return False
        named = self._bodies.spelt[verb.end() + 1 : verb.end() + 2].isupper()
        told = verb["verb"] == "chỉ đạo" and not (named or self._low.startswith(" các ", verb.end()))
        return (not told and self._speaks(sentence[0], verb)) or self._charges(verb, end)

    def _deplores(self, start: int, end: int) -> bool:
        """Tell "lưu ý ba khu vực còn thiếu người", which says what is wanting and not what to do."""
        wanting = LIMIT.search(self._low, start, end) is not None
        return wanting and not _OWES.search(self._low, start, end)

    def _ordered(self, begin: int, start: int, end: int) -> bool:
        """Tell an item of a speech ("hai là, các cấp bộ Đoàn đẩy mạnh …") that gives work."""
        subject = self._bodies.at(begin, end)
        works = subject is not None and subject.deed and not subject.told
        return works or _DUE.search(self._low, start, end) is not None or self._owes(start, end)

    def _owes(self, begin: int, end: int) -> bool:
        """Tell "hai là, các cấp bộ Đoàn đẩy mạnh …" from what is told."""
        told = _DONE.search(self._low, begin, end) or LIMIT.search(self._low, begin, end)
        return told is None and _OWES.search(self._low, begin, end) is not None

    def _speaks(self, start: int, verb: re.Match[str]) -> bool:
        spoken = SPEAKERS.search(self._low, start, verb.start()) is not None
        return spoken and not _DONE.search(self._low, max(start, verb.start() - 20), verb.start())

    def _charges(self, verb: re.Match[str], end: int) -> bool:
        if verb["verb"] not in _TO_WHOM:
            return False
        start = verb.end()
        while start < end and self._low[start] in " :,":
            start += 1
        return charge(self._bodies, start, end) is not None

    def addressee(self, sentence: Span) -> Span | None:
        """Give the first body a sentence directs."""
        for verb in self._directing(sentence):
            one = charge(self._bodies, verb.end() + 1, sentence[1]) if verb["verb"] in _TO_WHOM else None
            if one:
                return one.leads[0]
        return None

    def _directing(self, sentence: Span) -> Iterator[re.Match[str]]:
        """Give the verbs that may direct, without those that are nouns ("theo yêu cầu")."""
        for verb in DIRECTION.finditer(self._low, *sentence):
            start = verb.start()
            inside = start > 0 and self._low[start - 1].isalnum()
            meets = verb["verb"] == "giao" and self._bodies.spelt.startswith("ban", verb.end() + 1)
            if not (inside or meets) and not self._low.endswith(NO_DIRECTION, 0, start):
                yield verb

    def _body(self, start: int, end: int) -> Span | None:
        subject = self._bodies.at(start, end)
        return subject.span if subject else None


class Voices:
    """Answers who speaks in a sentence: a person named in it, or the one who holds the post it names."""

    def __init__(self, prepared: Prepared, people: list[Person]) -> None:
        self._low = prepared.lower
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
