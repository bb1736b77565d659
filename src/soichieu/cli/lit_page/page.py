"""What the page of a reading shows, and the page made of it."""

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.template import Context, Engine

from soichieu.cli.lit_page.lighting import Mark, lit_text
from soichieu.evidence import wording
from soichieu.evidence.doubts import doubt_of
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.findings import findings_in
from soichieu.pure.reading import Reading
from soichieu.pure.reading.consistency import Note, NotesAt, Verdict
from soichieu.pure.reading.quality import Quality

_TEMPLATES = Path(__file__).parent / "templates"
_NOTE = "note"
_CODES = {
    ClaimKind.SELF: "GỐC",
    ClaimKind.DOCUMENT: "VB",
    ClaimKind.LINEAGE: "QH",
    ClaimKind.EVENT: "SK",
    ClaimKind.UNIT: "ĐV",
    ClaimKind.PERSON: "NG",
    ClaimKind.FIGURE: "SL",
    ClaimKind.COVERAGE: "ĐP",
    ClaimKind.TARGET: "CT",
    ClaimKind.TASK: "NV",
    ClaimKind.DEADLINE: "TH",
    ClaimKind.REGISTER: "MH",
    ClaimKind.STATEMENT: "NĐ",
}
_VERDICTS = {
    Verdict.AGREES: "khớp",
    Verdict.AGREES_ROUNDED: "khớp, làm tròn",
    Verdict.AGREES_TRUNCATED: "khớp, bỏ phần lẻ",
    Verdict.DISAGREES: "không khớp",
}


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two documents, by their short names."""

    lower: str
    relation: str
    upper: str


@dataclass(frozen=True, slots=True)
class Item:
    """One finding as the list tells it."""

    id: str
    code: str
    kind: str
    line: str
    details: tuple[tuple[str, str], ...]
    doubt: str
    quote: str
    places: int
    link: Link | None
    notes: tuple[tuple[str, bool], ...]  # what the text's arithmetic says of it, and whether that is a fault


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one kind."""

    kind: str
    code: str
    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note on the figures of the text."""

    id: str
    code: str
    sentence: str
    verdict: str
    is_fault: bool


def lit_page(
    text: str, reading: Reading, *, quality: Quality, damage: str = "", notes: Sequence[Note] = ()
) -> str:
    """Make one page that needs nothing beside itself: no network, no other file.

    In: the text as extracted and its reading, how sound the text is, what the reader of the file says of it,
    and the notes on its figures. Out: the page in HTML; what it holds of the text is escaped.
    """
    data = reading.as_json()
    found = [
        (kind, f"f{place}", local_id, finding, spans)
        for place, (kind, local_id, finding, spans) in enumerate(findings_in(data, text), start=1)
    ]
    names = wording.names_in((local_id, finding) for kind, _, local_id, finding, _ in found if kind in _NAMED)
    groups = _groups(found, names, text, NotesAt(notes))
    codes = {item.id: item.code for group in groups for item in group.items}
    marks = [
        Mark(start, end, item, str(kind), codes[item], first=place == 0)
        for kind, item, _local, _finding, spans in found
        for place, (start, end) in enumerate(spans)
    ]
    told = [_note(place, note) for place, note in enumerate(notes, start=1)]
    for line, note in zip(told, notes, strict=True):
        kind = f"{_NOTE} fault" if line.is_fault else _NOTE
        marks += [Mark(a, b, line.id, kind, line.code, first=n == 0) for n, (a, b) in enumerate(note.spans)]
    values = {
        "source": reading.source,
        "title": reading.source.title or reading.source.file or "Văn bản",
        "text": lit_text(text, marks),
        "groups": groups,
        "notes": told,
        "faults": sum(line.is_fault for line in told),
        "total": len(found),
        "quality": quality,
        "percent": _percent(quality),
        "damage": damage,
        "style": _file("lit_page.css"),
        "script": _file("lit_page.js"),
        "script_hash": _hash(_file("lit_page.js")),
    }
    return _engine().get_template("lit_page.html").render(Context(values))


_NAMED = (ClaimKind.SELF, ClaimKind.DOCUMENT)
_Found = tuple[ClaimKind, str, str, dict[str, Any], list[list[int]]]


def _groups(found: Iterable[_Found], names: Mapping[str, str], text: str, notes_at: NotesAt) -> list[Group]:
    """Gather the findings by kind: the relations first, then in the order of the closed vocabulary."""
    kinds = sorted(ClaimKind, key=lambda kind: kind is not ClaimKind.LINEAGE)
    items: dict[ClaimKind, list[Item]] = {kind: [] for kind in kinds}
    for kind, item, _local_id, finding, spans in found:
        words = wording.wording_of(kind, finding, names)
        code = _CODES[kind] if kind is ClaimKind.SELF else f"{_CODES[kind]}{len(items[kind]) + 1}"
        items[kind].append(
            Item(
                id=item,
                code=code,
                kind=str(kind),
                line=words.line,
                details=words.details,
                doubt=doubt_of(kind, finding),
                quote=" ".join(text[spans[0][0] : spans[0][1]].split()),
                places=len(spans),
                link=_link(finding, names) if kind is ClaimKind.LINEAGE else None,
                notes=_notes_on(kind, spans, notes_at),
            )
        )
    return [
        Group(str(kind), _CODES[kind], str(kind.label), tuple(members))
        for kind, members in items.items()
        if members
    ]


def _notes_on(
    kind: ClaimKind, spans: Iterable[Sequence[int]], notes_at: NotesAt
) -> tuple[tuple[str, bool], ...]:
    """Give the notes whose numbers stand in a finding of numbers, and whether each is a fault."""
    if kind not in (ClaimKind.FIGURE, ClaimKind.COVERAGE, ClaimKind.TARGET):
        return ()
    return tuple((note.sentence, note.verdict is Verdict.DISAGREES) for note in notes_at.touching(spans))


def _link(finding: Mapping[str, Any], names: Mapping[str, str]) -> Link:
    lower, upper = (names.get(finding[key], finding[key]) for key in ("from", "to"))
    return Link(lower, str(wording.RELATIONS[finding["kind"]]), upper)


def _note(place: int, note: Note) -> NoteLine:
    is_fault = note.verdict is Verdict.DISAGREES
    return NoteLine(f"n{place}", f"ĐC{place}", note.sentence, _VERDICTS[note.verdict], is_fault)


def _percent(quality: Quality) -> int:
    """Give the quality in whole per cent; only what is without a fault is told to be whole."""
    return 100 if quality.value == 1 else min(int(quality.value * 100), 99)


@cache
def _engine() -> Engine:
    return Engine(dirs=[str(_TEMPLATES)])


@cache
def _file(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


def _hash(script: str) -> str:
    """Name the one script that may run on the page, by what it says."""
    return base64.b64encode(sha256(script.encode()).digest()).decode()
