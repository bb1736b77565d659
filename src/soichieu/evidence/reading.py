"""From the reading of a text to its claims, not yet saved."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from django.utils import translation

from soichieu import pure
from soichieu.evidence.contradiction import keys_of
from soichieu.evidence.doubts import doubt_of
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.findings import LISTS, findings_in
from soichieu.evidence.models import Claim
from soichieu.evidence.noting import note_claims
from soichieu.organisations import queries as organisations
from soichieu.pure.reading import read
from soichieu.pure.reading.consistency import Note, notes_of

Data = dict[str, Any]

RANK: Final = {ClaimKind.SELF: 0} | {kind: place for place, (_list, kind) in enumerate(LISTS, start=1)}


@dataclass(frozen=True, slots=True)
class TextRead:
    """What the engine made of a text: title and day, its own version, the claims and the notes on them."""

    title: str
    published_on: date | None
    version: str
    claims: tuple[Claim, ...]
    notes: tuple[Note, ...]


def read_text(text: str, *, file_name: str, title: str, published_on: date | None) -> TextRead:
    """Read a text; title and day are what is known of them beside the text itself."""
    reading = read(
        text,
        file=file_name,
        title=title or None,
        published_on=published_on,
        gazetteer=organisations.gazetteer(),
    )
    with translation.override("vi"):  # doubts are kept, so they are worded in one language
        claims = tuple(claims_from(reading.as_json(), text))
    notes = notes_of(text, reading, organisations.area_count, organisations.known_counts)
    note_claims(claims, notes)
    return TextRead(reading.source.title or "", reading.source.published_on, engine_version(), claims, notes)


@cache
def engine_version() -> str:
    """Name the engine by its own source, so that no change of it goes unnoticed by those who read again."""
    digest = hashlib.sha256()
    for path in sorted(Path(pure.__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def claims_from(reading: Mapping[str, Any], text: str) -> list[Claim]:
    """Make unsaved claims of the JSON of a reading, by rank of kind and then by place in the text."""
    documents = {document["id"]: document for document in reading["documents"]}
    claims = [
        _claim(kind, local_id, data, spans, text, documents)
        for kind, local_id, data, spans in findings_in(reading, text)
    ]
    return sorted(claims, key=lambda claim: (RANK[ClaimKind(claim.kind)], claim.start, claim.end))


def _claim(
    kind: ClaimKind,
    local_id: str,
    data: Data,
    spans: list[list[int]],
    text: str,
    documents: Mapping[str, Data],
) -> Claim:
    """Build one unsaved claim."""
    start, end = spans[0]
    keys = keys_of(kind, data, documents)
    return Claim(
        kind=kind,
        local_id=local_id,
        data=data,
        start=start,
        end=end,
        quote=text[start:end],
        spans=spans,
        doubt=doubt_of(kind, data),
        subject_key=keys.subject,
        value_key=keys.value,
    )


def sha256_of(data: bytes) -> str:
    """Return the hash by which a content is known."""
    return hashlib.sha256(data).hexdigest()
