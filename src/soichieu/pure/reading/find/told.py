"""What a clause says of an event: the word, the verdict on it, and the telling made of both."""

from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.reading.find.event_days import EventDay
from soichieu.pure.reading.findings import EventKind, Span

NOBODY = "hai bên"  # "Hai bên họp giao ban": no one of those who met is the holder


@dataclass(frozen=True, slots=True)
class Telling:
    """A gathering or deed told in a clause."""

    kind: EventKind | None  # None where no word tells the purpose
    day: EventDay | None
    host: str | None
    weak: bool  # the clause goes on about an event told before, or is a headline
    past: bool  # the clause says that it is over
    apart: bool  # the clause says that it is another one: "Cùng ngày", "Trước đó"
    clause: Span
    sentence: Span
    title: bool
    end: int  # where its word ends


@dataclass(slots=True)
class At:
    """A word of an event in its clause, with what stands before it."""

    word: str
    start: int
    end: int
    clause: Span
    sentence: Span
    before: str
    ahead: str  # the same in lower case


@dataclass(frozen=True, slots=True)
class Verdict:
    """It was held: by whom, as far as told, and whether the clause says that it is over."""

    host: str | None
    past: bool
    weak: bool = False  # it only goes on about one told before: "Hội nghị do Chủ tịch UBND xã chủ trì"


@dataclass(frozen=True, slots=True)
class Host:
    """A body as printed and its full name."""

    start: int
    end: int
    name: str


def parts(text: str, sentence: Span) -> Iterator[Span]:
    """Cut a sentence at its semicolons."""
    start = sentence[0]
    while (stop := text.find(";", start, sentence[1])) >= 0:
        yield start, stop
        start = stop + 1
    yield start, sentence[1]
