"""Events: the conferences, reviews, inspections, trainings and other acts a text tells of.

Reads: sentences, dates, organs, documents, namings of people. A gathering is an event when the text says
when or by whom it was held; one that is planned without a day, or counted ("25 hội nghị"), is none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

import ahocorasick_rs

from soichieu.pure.calendar import resolve_date
from soichieu.pure.reading.data.event_words import ACTS, GATHERINGS, KIND_WORDS, NEED_HOLDING
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.sites import chair_of, mode_in, sites_of
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import DateBasis, Document, Event, EventKind, Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

_HOLDING = re.compile(
    r"(?:tổ chức|khai mạc|bế mạc|diễn ra|tiến hành|chủ trì|phối hợp tổ chức|triệu tập|mở|tham dự|dự|"
    r"có|kết luận|tại)"
    r"(?:\s+(?:các|buổi|thành công|và chủ trì|một|lễ|và điều hành|và chỉ đạo))*\s+$",
    re.IGNORECASE,
)
_HELD_AFTER = re.compile(
    r"[^.;]{0,200}?\b(?:diễn ra|được tổ chức|do .{3,80}? (?:tổ chức|chủ trì))\b", re.IGNORECASE
)
_COUNTED = re.compile(
    r"(?:\d+|các|những|nhiều|mỗi|từng|hằng năm|hàng năm|định kỳ)\s+(?:lượt\s+|cuộc\s+)?$", re.IGNORECASE
)
_ACT_BEFORE = re.compile(r"(?:\s+(?:đã|vừa|tiến hành|chủ trì|dự|tham dự|tổ chức|và))*\s+$")
_NOT_HELD = re.compile(
    r"\b(?:yêu cầu|đề nghị|cần|phải|giao|kế hoạch tổ chức|dự kiến|chuẩn bị|hằng năm|hàng năm|định "
    r"kỳ)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:(?:sáng|trưa|chiều|tối|hôm|ngày)\s+nay)\b(?!\s*\(?\s*\d)", re.IGNORECASE)
_YESTERDAY = re.compile(r"\b(?:(?:sáng|chiều|tối|hôm|ngày)\s+(?:hôm\s+)?qua)\b(?!\s*\(?\s*\d)", re.IGNORECASE)
_JUST = re.compile(r"\b(?:vừa|mới đây|vừa qua)\b", re.IGNORECASE)
_AIMED = re.compile(r"(?:trước|đến|hết|chậm nhất|hạn|kể từ|từ)\s+(?:hết\s+)?(?:ngày\s+)?$", re.IGNORECASE)
_ORGANISES = re.compile(
    r"(?:\s*\([^()]{1,60}\))?(?:[\s,]*(?:đã|vừa|vừa qua|sẽ|long trọng|trọng thể|mới|cũng|tiếp tục|"
    r"trực tiếp))*[^,.;:“”]{0,90}?\s*$"
)
_JOINED = re.compile(r"(?:\s*\([^()]{1,60}\))?\s*(?:,\s*và|,|và|cùng(?: với)?|phối hợp(?: với)?)\s*")
_AT_PLACE = re.compile(
    r"(?:\btại|\bở|của|đạo|[Hh]ội trường|[Tt]rụ sở|[Nn]hà [^.,;]{2,20}|điểm cầu)\s+$", re.IGNORECASE
)
_DEPUTED = re.compile(r"\b(?:kiểm tra|giám sát|khảo sát|làm việc|thăm)\b", re.IGNORECASE)
_SENT_BY = re.compile(r"(?:\s+(?:số\s+)?\d+)?\s+của\s+")
_BY = re.compile(rf"\bdo\s+(?=[{CAPITALS}])")


@dataclass(frozen=True, slots=True)
class _Found:
    """A gathering found in one sentence."""

    event: Event
    noun: str


@lru_cache(maxsize=1)
def _gatherings() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(list(GATHERINGS), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


def find_events(
    prepared: Prepared, surroundings: Surroundings, documents: list[Document], namings: list[Naming]
) -> list[Event]:
    """Give the events of a text, each once, in the order of their first telling."""
    finder = _Finder(prepared, surroundings, documents, namings)
    events: list[Event] = []
    for found in finder.told():
        _add(events, found)
    if events:
        events[0] = finder.completed(events[0])
    return events


class _Finder:
    """What reading one text for events needs at hand."""

    def __init__(
        self, prepared: Prepared, surroundings: Surroundings, documents: list[Document], namings: list[Naming]
    ) -> None:
        self.prepared = prepared
        self.surroundings = surroundings
        self.namings = sorted(namings, key=lambda naming: naming.name)
        self.mentions = sorted((span, document.id) for document in documents for span in document.mentions)

    def told(self) -> Iterator[_Found]:
        """Give the gatherings that the text says were held, one per sentence at most."""
        kinds = {LineKind.BODY, LineKind.TITLE}
        last = (-1, -1)
        for index, start, end in _gatherings().find_matches_as_indexes(self.prepared.lower):
            sentence = self.prepared.sentence_at(start)
            if sentence == last or not self._free(start, end):
                continue
            line = self.prepared.line_at(start)
            if line is None or line.kind not in kinds:
                continue
            found = self._told_at(GATHERINGS[index], start, end, sentence)
            if found:
                last = sentence
                yield found

    def _told_at(self, noun: str, start: int, end: int, sentence: Span) -> _Found | None:
        text = self.prepared.spelt
        before = text[max(sentence[0], start - 80) : start]
        holding = _HOLDING.search(before)
        if _COUNTED.search(before) or _NOT_HELD.search(before):
            return None
        deputation = noun.startswith("đoàn")
        organiser, act = self._organiser(noun, start, sentence, holding)
        if deputation:
            organiser, act = self._sender(end), bool(_DEPUTED.search(text, end, sentence[1]))
        if not (
            holding or act or (noun not in NEED_HOLDING | ACTS and _HELD_AFTER.match(text, end, sentence[1]))
        ):
            return None
        day, basis = self._day(start, sentence)
        if day is None and not self._dated_in_words(start, sentence):
            return None
        event = Event(
            kind=self._kind(start, sentence[1] if deputation else min(sentence[1], start + 160)),
            date=day,
            date_basis=basis,
            organiser=organiser or self._organiser_after(end, sentence),
            mode=mode_in(text[sentence[0] : sentence[1]]),
            chair=chair_of(self.prepared, self.namings, sentence),
            sites=(),
            documents=self._documents(start, sentence),
            span=sentence,
        )
        return _Found(event, noun)

    def _sender(self, end: int) -> str | None:
        """Whose deputation it is: "Đoàn kiểm tra số 5 của Ban Chỉ đạo 35 Tỉnh ủy"."""
        of = _SENT_BY.match(self.prepared.spelt, end)
        organ = self.surroundings.at(of.end()) if of else None
        return self.surroundings.canonical(organ) if organ and organ.body else None

    def _dated_in_words(self, start: int, sentence: Span) -> bool:
        """A day whose year nothing tells, or "vừa": it happened, only the day is not known."""
        said = self.prepared.spelt[sentence[0] : start]
        first = bisect_left(self.prepared.dates, sentence[0], key=lambda w: w.start)
        last = bisect_left(self.prepared.dates, start, key=lambda w: w.start)
        days = any(
            w.day and not w.year and not self._in_mention(w.start) for w in self.prepared.dates[first:last]
        )
        return days or bool(_NOW.search(said) or _JUST.search(said))

    def _free(self, start: int, end: int) -> bool:
        text = self.prepared.text
        return not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())

    def _kind(self, start: int, end: int) -> EventKind:
        window = self.prepared.lower[start:end]
        places = [(place, kind) for word, kind in KIND_WORDS.items() if (place := window.find(word)) >= 0]
        return min(places)[1] if places else "meeting"

    def _day(self, start: int, sentence: Span) -> tuple[date | str | None, DateBasis | None]:
        """The day printed nearest before the gathering, else after; else "sáng nay", "vừa"."""
        text, published = self.prepared.spelt, self.prepared.published
        first = bisect_left(self.prepared.dates, sentence[0], key=lambda w: w.start)
        last = bisect_left(self.prepared.dates, sentence[1], key=lambda w: w.start)
        written = [
            w
            for w in self.prepared.dates[first:last]
            if not self._in_mention(w.start)
            and not _AIMED.search(text[max(0, w.start - 16) : w.start])
            and (w.day or w.start > sentence[0] + 12)
        ]
        before = [w for w in written if w.start < start]
        for candidate in [*reversed(before), *(w for w in written if w.start >= start)]:
            day, basis = resolve_date(candidate, published)
            if day:
                return day, basis
        said = text[sentence[0] : start]
        if published.day and _NOW.search(said):
            return published.day, "relative"
        if published.day and _YESTERDAY.search(said):
            return published.day - timedelta(days=1), "relative"
        if published.year and published.month and _JUST.search(said):
            return f"{published.year:04d}-{published.month:02d}", "month_only"
        return None, None

    def _in_mention(self, place: int) -> bool:
        index = bisect_right(self.mentions, ((place, 1 << 60), "")) - 1
        return index >= 0 and self.mentions[index][0][0] <= place < self.mentions[index][0][1]

    def _organiser(
        self, noun: str, start: int, sentence: Span, holding: re.Match[str] | None
    ) -> tuple[str | None, bool]:
        """The organ before the verb; for an act ("họp") the organ right before the act is what holds it."""
        verb = start - len(holding.group()) if holding else start
        if holding and not holding.group().lower().startswith(
            ("tổ chức", "khai mạc", "mở", "triệu", "tiến", "phối")
        ):
            return None, False
        organs = [o for o in self.surroundings.within(sentence[0], verb) if o.body and o.end <= verb]
        if not organs or not _ORGANISES.fullmatch(self.prepared.spelt, organs[-1].end, verb):
            return None, False
        if not holding and noun not in ACTS:
            return None, False
        joined = [organs[-1]]
        for organ in reversed(organs[:-1]):
            if not _JOINED.fullmatch(self.prepared.spelt, organ.end, joined[0].start) or self._at_place(
                organ
            ):
                break
            joined.insert(0, organ)
        if self._at_place(joined[0]):
            return None, False
        names = [self.surroundings.canonical(o) or self.prepared.spelt[o.start : o.end] for o in joined]
        return ", ".join(names), True

    def _at_place(self, organ: Organ) -> bool:
        """The organ is only where it was held: "tại Hội trường Công an tỉnh"."""
        return bool(_AT_PLACE.search(self.prepared.spelt[max(0, organ.start - 24) : organ.start]))

    def _organiser_after(self, end: int, sentence: Span) -> str | None:
        by = _BY.search(self.prepared.spelt, end, sentence[1])
        organ = self.surroundings.at(by.end()) if by else None
        return self.surroundings.canonical(organ) if organ and organ.body else None

    def _documents(self, start: int, sentence: Span) -> tuple[str, ...]:
        inside = [(span, name) for span, name in self._mentions_in(sentence)]
        after = [name for span, name in inside if span[0] >= start] or [name for _, name in inside]
        return tuple(dict.fromkeys(after))

    def _mentions_in(self, sentence: Span) -> list[tuple[Span, str]]:
        first = bisect_left(self.mentions, ((sentence[0], 0), ""))
        last = bisect_left(self.mentions, ((sentence[1], 0), ""))
        return self.mentions[first:last]

    def completed(self, event: Event) -> Event:
        """Add to the text's main event what the rest of the text says of it: chair, sites, mode."""
        sites = sites_of(self.prepared, self.surroundings, self.namings, event.organiser)
        chair = event.chair
        for sentence in self.prepared.sentences:
            if chair:
                break
            chair = chair_of(self.prepared, self.namings, sentence)
        return replace(event, sites=sites, chair=chair, mode=event.mode or mode_in(self.prepared.spelt))


def _add(events: list[Event], found: _Found) -> None:
    """Take in a telling: the same day and no other organiser is the same event told again."""
    event = found.event
    for index, known in enumerate(events):
        same_day = not (known.date and event.date) or (
            known.date == event.date
            or _month_of(known.date) == event.date
            or _month_of(event.date) == known.date
        )
        same_host = not known.organiser or not event.organiser or known.organiser == event.organiser
        if same_day and same_host:
            events[index] = replace(
                known,
                organiser=known.organiser or event.organiser,
                mode=known.mode or event.mode,
                chair=known.chair or event.chair,
                documents=tuple(dict.fromkeys((*known.documents, *event.documents)))
                if not known.documents
                else known.documents,
            )
            return
    events.append(event)


def _month_of(day: date | str | None) -> str | None:
    return f"{day.year:04d}-{day.month:02d}" if isinstance(day, date) else None
