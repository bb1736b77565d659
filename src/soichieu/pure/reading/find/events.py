"""Events: the conferences, reviews, inspections, trainings and other acts a text tells of.

Reads: sentences, dates, organs, documents, namings of people. A gathering is an event when the text says on
which day or in which month it was held, or that a named body held it; one that is planned or counted is none.
"""

from bisect import bisect_left
from dataclasses import dataclass, replace

from soichieu.pure.reading.find.event_days import EventDays
from soichieu.pure.reading.find.holders import Holders
from soichieu.pure.reading.find.hosts import Hosts
from soichieu.pure.reading.find.officers import Officers
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.sites import chair_of, chair_told, mode_in, sites_of
from soichieu.pure.reading.find.tellings import Tellings
from soichieu.pure.reading.find.told import NOBODY, Telling
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Document, Event, EventKind, Self, Span
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.text.folding import comparison_key

_RIGHT_BEFORE = 250  # characters


@dataclass(slots=True)
class _Occasion:
    """One event with the tellings of it so far."""

    event: Event
    kind: EventKind | None
    part: str | None
    sure: bool

    def take(self, telling: Telling) -> None:
        """Add what a headline or another sentence says of it, unless that is of another kind."""
        if self.kind and telling.kind not in {None, self.kind}:
            return
        self.kind = self.kind or telling.kind
        if telling.host and not self.event.organiser:
            self.event = replace(self.event, organiser=telling.host)
        if self.event.date is None and telling.day:
            self.event = replace(self.event, date=telling.day.value, date_basis=telling.day.basis)


def find_events(
    prepared: Prepared,
    surroundings: Surroundings,
    documents: list[Document],
    namings: list[Naming],
    own: Self | None,
) -> list[Event]:
    """Give the events of a text, each once, in the order of their first telling."""
    reader = _Reader(prepared, surroundings, documents, namings, own)
    return reader.events()


class _Reader:
    """What reading one text for events needs at hand."""

    def __init__(
        self,
        prepared: Prepared,
        surroundings: Surroundings,
        documents: list[Document],
        namings: list[Naming],
        own: Self | None,
    ) -> None:
        self._prepared, self._surroundings = prepared, surroundings
        self._namings = sorted(namings, key=lambda naming: naming.name)
        self._mentions = sorted((span, document.id) for document in documents for span in document.mentions)
        self._early: list[Telling] = []  # headlines, and what is said before the event is told
        self._weak: Telling | None = None  # the last one told without a day
        spans = [span for span, _ in self._mentions]
        hosts = Hosts(prepared, surroundings, self._namings, spans, own)
        officers = Officers(prepared, surroundings, hosts)
        holders = Holders(prepared, hosts, officers, self._namings, spans)
        self._tellings = Tellings(prepared, hosts, holders, EventDays(prepared, spans), spans)

    def events(self) -> list[Event]:
        """Bring the tellings of one event together."""
        found: list[_Occasion] = []
        titles = self._early
        for telling in self._tellings.told():
            if telling.title:
                titles.append(telling)
            else:
                self._take(found, telling)
        found = [occasion for occasion in found if occasion.sure]
        for telling in titles:
            if found:
                found[0].take(telling)
            elif telling.day or not telling.weak:
                found.append(self._occasion(telling))
            elif telling.title and (day := self._tellings.appointed):
                found.append(self._occasion(replace(telling, day=day)))  # "Biên bản hội nghị"
            elif telling.title and telling.host and telling.kind and (day := self._tellings.opening):
                found.append(self._occasion(replace(telling, day=day)))  # "Có mặt sáng nay là 96 bí thư"
        events = [
            replace(one.event, kind=one.kind or "meeting", organiser=self._holder_of(one.event, found))
            for one in found
        ]
        if events:
            events[0] = self._completed(events[0])
        return [replace(one, organiser=None) if one.organiser == NOBODY else one for one in events]

    def _holder_of(self, event: Event, found: list[_Occasion]) -> str | None:
        """Name who held an event as far as the words up to the next event tell it."""
        start, end = event.span
        if event.organiser:
            return event.organiser
        start = self._prepared.sentence_at(start)[0]
        earlier = max(
            (other.event.span[1] for other in found if other.event.span[0] < event.span[0]), default=0
        )
        start = max(start, earlier)  # "Cùng tổ chức hội thi là Sở A; hội thi khai mạc ngày 4/4"
        stop = min(
            (one for one in (other.event.span[0] for other in found) if one > event.span[0]),
            default=end + 600,
        )
        stop = min(max(stop, end), end + 600, len(self._prepared.spelt))
        beside = self._tellings.holders.beside
        return beside.told(start, stop) or beside.told_of_all(end)

    def _take(self, found: list[_Occasion], telling: Telling) -> None:
        """Take in a telling: of a known event, or of another one."""
        if telling.weak:
            self._weak = telling
            if found:
                found[-1].take(telling)
            else:
                self._early.append(telling)
            return
        for occasion in found:
            if _is_same(occasion, telling):
                occasion.event = self._merged(occasion.event, telling)
                occasion.kind = occasion.kind or telling.kind
                occasion.sure = occasion.sure or bool(telling.day)
                return
        occasion = self._occasion(telling)
        if not telling.host and self._weak and self._weak.kind == telling.kind and self._near(telling):
            occasion.event = replace(occasion.event, organiser=self._weak.host)
        if telling.day or (telling.past and telling.host):
            found.append(occasion)
        elif self._tellings.caller:
            self._early.append(telling)  # "Sở tổ chức hội nghị tập huấn. Hội nghị bắt đầu lúc …"

    def _near(self, telling: Telling) -> bool:
        """Say whether what was told without a day stands right before."""
        return self._weak is not None and 0 <= telling.clause[0] - self._weak.clause[1] <= _RIGHT_BEFORE

    def _occasion(self, telling: Telling) -> _Occasion:
        sentence = telling.sentence
        event = Event(
            kind=telling.kind or "meeting",
            date=telling.day.value if telling.day else None,
            date_basis=telling.day.basis if telling.day else None,
            organiser=telling.host,
            mode=mode_in(self._prepared.spelt, *sentence),
            chair=chair_of(self._prepared, self._namings, sentence),
            sites=(),
            documents=self._documents(telling.clause),
            span=telling.clause,
        )
        return _Occasion(event, telling.kind, telling.day.part if telling.day else None, True)

    def _merged(self, event: Event, telling: Telling) -> Event:
        sentence = telling.sentence
        known = event.date is not None
        return replace(
            event,
            date=event.date if known or not telling.day else telling.day.value,
            date_basis=event.date_basis if known or not telling.day else telling.day.basis,
            organiser=event.organiser or telling.host,
            mode=event.mode or mode_in(self._prepared.spelt, *sentence),
            chair=event.chair or chair_of(self._prepared, self._namings, sentence),
            documents=event.documents or self._documents(telling.clause),
        )

    def _documents(self, clause: Span) -> tuple[str, ...]:
        first = bisect_left(self._mentions, ((clause[0], 0), ""))
        last = bisect_left(self._mentions, ((clause[1], 0), ""))
        return tuple(dict.fromkeys(name for _, name in self._mentions[first:last]))

    def _completed(self, event: Event) -> Event:
        """Add to the text's main event what the rest of the text says of it: chair, sites, mode."""
        organiser = event.organiser or self._tellings.caller
        text = self._prepared.spelt
        return replace(
            event,
            organiser=organiser,
            sites=sites_of(self._prepared, self._surroundings, self._namings, organiser),
            chair=event.chair or chair_told(self._prepared, self._namings),
            mode=event.mode or mode_in(text, 0, len(text)),
        )


def _is_same(occasion: _Occasion, telling: Telling) -> bool:
    """The same day and no other holder is the same event told again; without a day, the same holder."""
    event = occasion.event
    if not _holders_agree(event.organiser, telling.host):
        return False
    if telling.day is None:
        kinds_agree = not occasion.kind or telling.kind in {None, occasion.kind}
        return kinds_agree and not telling.apart
    if event.date is None:
        return not telling.apart
    if telling.apart:
        return False
    if event.organiser != telling.host and occasion.kind and telling.kind not in {None, occasion.kind}:
        return False
    days_agree = event.date == telling.day.value or str(event.date)[:7] == telling.day.value
    parts_agree = not (occasion.part and telling.day.part and occasion.part != telling.day.part)
    return days_agree and parts_agree


def _holders_agree(one: str | None, other: str | None) -> bool:
    if not one or not other:
        return True
    first, second = comparison_key(one), comparison_key(other)
    return f" {first} " in f" {second} " or f" {second} " in f" {first} "
