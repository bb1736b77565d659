"""What a reading finds: the values of the JSON that `soichieu read --json` prints.

One frozen class per object of the schema; a field nobody printed in the text is None and never a guess.
Spans are (start, end) in code points. Finders give them in the cleaned text (`Prepared.text`); the
assemble stage moves them into the text as it was given, so that `text[start:end]` is the quote.
"""

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Literal

Span = tuple[int, int]
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

DateBasis = Literal["written", "year_inferred", "relative", "month_only"]
LineageKind = Literal["implements", "based_on", "amends", "replaces", "reviews", "adopts", "concludes"]
EventKind = Literal[
    "dissemination", "review", "meeting", "inspection", "training", "launch", "award", "festival"
]
EventMode = Literal["online", "in_person", "both"]
DocumentState = Literal["draft", "adopted", "issued"]
Bound = Literal["before", "by"]
RegisterKind = Literal["model", "movement", "scheme", "work", "finding", "commendation"]
Slot = Literal["result", "merit", "limit", "cause", "lesson", "difficulty", "request", "direction"]


@dataclass(frozen=True, slots=True)
class Source:
    """The file read: its name, the hash of its bytes and of its text, its title and day of publication."""

    file: str | None
    sha256: str | None
    text_sha256: str
    title: str | None
    published_on: date | None


@dataclass(frozen=True, slots=True)
class Self:
    """The text as a document of its own: what its letterhead, title and signature say."""

    symbol: str | None
    type: str | None
    number: str | None
    issuer: str | None
    date: date | None
    abstract: str | None
    signer: str | None
    place: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """A named document and every place that names it."""

    id: str
    type: str
    number: str | None
    symbol: str | None
    issuer: str | None
    date: date | None
    title: str | None
    state: DocumentState | None
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Lineage:
    """A relation the text states between two documents, by their ids; `self` is the text itself."""

    from_: str
    kind: LineageKind
    to: str
    span: Span


@dataclass(frozen=True, slots=True)
class Site:
    """A place joined to a conference (điểm cầu) and who chaired there."""

    name: str
    chair: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """A conference, review, inspection, training, launch, award or festival the text tells of.

    `date` is a day; with the basis `month_only` it is the text `2024-10`.
    """

    kind: EventKind
    date: date | str | None
    date_basis: DateBasis | None
    organiser: str | None
    mode: EventMode | None
    chair: str | None
    sites: tuple[Site, ...]
    documents: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class UnitMention:
    """A unit as printed, and its full name in the context of the text."""

    name: str
    canonical: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Person:
    """A holder of public posts or a signer, once per text; the span is the fullest naming."""

    name: str
    rank: str | None
    posts: tuple[str, ...]
    unit: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A count, amount or share of something."""

    value: int | float
    text: str
    qualifier: str | None
    measure_unit: str | None
    of: str | None
    unit: str | None
    as_of: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of how many units have done a thing (63/63 have a plan)."""

    done: int
    of: int
    what: str | None
    level: str | None
    documents: tuple[str, ...]
    as_of: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Target:
    """A figure to be reached, and by when."""

    value: int | float
    measure_unit: str | None
    what: str | None
    by: date | str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Task:
    """Work given to somebody."""

    text: str
    lead: str | None
    coordinating: tuple[str, ...]
    due: date | str | None
    due_text: str | None
    bound: Bound | None
    product: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day by which something is to be done: its words, the day if they name one, and the bound."""

    date: date | None
    text: str
    bound: Bound | None
    span: Span


@dataclass(frozen=True, slots=True)
class Register:
    """A model, movement, scheme, work, finding of an inspection or commendation."""

    kind: RegisterKind
    name: str | None
    stage: str | None
    level: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence that fills a slot of a review: result, limit, cause, request, direction…"""

    slot: Slot
    text: str
    speaker: str | None
    to: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read of one text."""

    source: Source
    self: Self | None
    documents: tuple[Document, ...]
    lineage: tuple[Lineage, ...]
    events: tuple[Event, ...]
    units: tuple[UnitMention, ...]
    people: tuple[Person, ...]
    figures: tuple[Figure, ...]
    coverage: tuple[Coverage, ...]
    targets: tuple[Target, ...]
    tasks: tuple[Task, ...]
    deadlines: tuple[Deadline, ...]
    registers: tuple[Register, ...]
    statements: tuple[Statement, ...]

    def as_json(self) -> dict[str, Json]:
        """Give the reading as plain values with exactly the keys of the schema, dates in ISO form."""
        return {field.name: _plain(getattr(self, field.name)) for field in fields(self)}


def _plain(value: object) -> Json:
    """Turn a finding, or a part of one, into what `json.dumps` takes."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name.rstrip("_"): _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise TypeError(f"{type(value).__name__} has no place in a reading")
