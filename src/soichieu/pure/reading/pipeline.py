"""The stages of reading, in their order: clean → segment → tokenise → find → resolve → assemble.

Each is a step on one `Work`. A stage writes only fields of its own and reads only those of stages before it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from soichieu.pure.reading.assemble import moved, moved_documents, source_of
from soichieu.pure.reading.clean import Cleaned
from soichieu.pure.reading.clean import clean as cleaned
from soichieu.pure.reading.find.coverage import find_coverage
from soichieu.pure.reading.find.deadlines import find_deadlines, settled
from soichieu.pure.reading.find.events import find_events
from soichieu.pure.reading.find.figures import find_figures
from soichieu.pure.reading.find.lineage import find_lineage
from soichieu.pure.reading.find.mention import Mention
from soichieu.pure.reading.find.mentions import find_mentions
from soichieu.pure.reading.find.numbers import numbers_of
from soichieu.pure.reading.find.own import find_self
from soichieu.pure.reading.find.people import Naming, find_namings, find_people
from soichieu.pure.reading.find.registers import find_registers
from soichieu.pure.reading.find.statements import find_statements
from soichieu.pure.reading.find.targets import find_targets
from soichieu.pure.reading.find.tasks import find_tasks
from soichieu.pure.reading.find.unit_list import listed_units
from soichieu.pure.reading.find.units import Surroundings, find_units, survey
from soichieu.pure.reading.findings import Document, Person, Reading, Self, Span, UnitMention
from soichieu.pure.reading.gazetteer import OWN_GAZETTEER, Gazetteer
from soichieu.pure.reading.lines import Line
from soichieu.pure.reading.prepared import Prepared, prepared_of
from soichieu.pure.reading.resolve import resolve as documents_of
from soichieu.pure.reading.segment import lines_of, sentences_of


@dataclass(slots=True)
class Work:
    """One text on its way through the stages."""

    given: str
    file: str | None = None
    sha256: str | None = None
    title: str | None = None
    published_on: date | None = None
    gazetteer: Gazetteer = OWN_GAZETTEER
    cleaned: Cleaned = field(init=False)
    lines: tuple[Line, ...] = field(init=False)
    sentences: tuple[Span, ...] = field(init=False)
    prepared: Prepared = field(init=False)
    surroundings: Surroundings = field(init=False)
    namings: list[Naming] = field(init=False)
    mentions: list[Mention] = field(init=False)
    own: Self | None = field(init=False)
    units: list[UnitMention] = field(init=False)
    documents: list[Document] = field(init=False)
    people: list[Person] = field(init=False)
    reading: Reading = field(init=False)


def clean(work: Work) -> None:
    """Reads: given. Writes: cleaned (NFC, plain blanks, and the way back)."""
    work.cleaned = cleaned(work.given)


def segment(work: Work) -> None:
    """Reads: cleaned. Writes: lines with what each is, sentences."""
    work.lines = lines_of(work.cleaned)
    work.sentences = sentences_of(work.cleaned, work.lines)


def tokenise(work: Work) -> None:
    """Reads: cleaned, lines, sentences, published_on, file. Writes: prepared (with quotations and dates)."""
    work.prepared = prepared_of(
        work.cleaned, work.lines, work.sentences, published_on=work.published_on, file=work.file
    )


def find(work: Work) -> None:
    """Reads: prepared, gazetteer. Writes: surroundings (organs, home), namings, mentions, own."""
    work.surroundings = survey(work.prepared, work.gazetteer)
    work.namings = find_namings(work.prepared, work.surroundings)
    work.own = find_self(work.prepared, work.surroundings, work.namings)
    work.mentions = find_mentions(work.prepared, work.surroundings)


def resolve(work: Work) -> None:
    """Reads: organs, namings, mentions, own. Writes: units, people, documents: each thing once."""
    work.units = find_units(work.prepared, work.surroundings)
    work.people = find_people(work.prepared, work.namings)
    work.documents = documents_of(work.mentions, work.own)


def assemble(work: Work) -> None:
    """Reads: prepared, units, people, documents. Writes: reading, with what is said of them."""
    prepared, documents, units = work.prepared, work.documents, work.units
    deadlines = find_deadlines(prepared, documents, units)
    tasks = find_tasks(prepared, documents, units, deadlines)
    deadlines = settled(prepared, deadlines, tasks)
    numbers = numbers_of(prepared, documents, work.own, tasks)
    work.reading = Reading(
        source=source_of(work.given, prepared, file=work.file, digest=work.sha256, title=work.title),
        self=work.own,
        documents=moved_documents(prepared, documents),
        lineage=moved(prepared, find_lineage(prepared, documents, work.own)),
        events=moved(prepared, find_events(prepared, work.surroundings, documents, work.namings, work.own)),
        units=moved(prepared, listed_units(prepared, work.surroundings, units)),
        people=moved(prepared, work.people),
        figures=moved(prepared, find_figures(prepared, numbers, documents, units)),
        coverage=moved(prepared, find_coverage(prepared, numbers, documents)),
        targets=moved(prepared, find_targets(prepared, numbers)),
        tasks=moved(prepared, tasks),
        deadlines=moved(prepared, deadlines),
        registers=moved(prepared, find_registers(prepared, documents, units)),
        statements=moved(prepared, find_statements(prepared, documents, units, work.people)),
    )


STAGES: tuple[Callable[[Work], None], ...] = (clean, segment, tokenise, find, resolve, assemble)


def read(
    text: str,
    *,
    file: str | None = None,
    sha256: str | None = None,
    title: str | None = None,
    published_on: date | None = None,
    gazetteer: Gazetteer | None = None,
) -> Reading:
    """Read one text.

    In: the text as extracted, unchanged; what its giver knows of it (name and hash of the file, title, day of
    publication); the country's units. Out: everything found, each with its exact place in `text`. Nothing is
    looked up outside; the same input always gives the same reading. Linear in the length of the text.
    """
    work = Work(text, file, sha256, title, published_on, gazetteer or OWN_GAZETTEER)
    for stage in STAGES:
        stage(work)
    return work.reading
