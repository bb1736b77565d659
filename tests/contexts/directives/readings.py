"""Readings built by hand: what an engine would find in short texts of our own."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.utils import timezone

from soichieu.evidence.models import Source
from soichieu.evidence.reading import claims_from
from soichieu.evidence.services.taking_in import add_claims
from soichieu.foundation.actor import operator

EMPTY: dict[str, Any] = {
    name: []
    for name in (
        "documents", "lineage", "events", "units", "people", "figures", "coverage", "targets", "tasks",
        "deadlines", "registers", "statements",
    )
}  # fmt: skip


def document(text: str, words: str, **said: Any) -> dict[str, Any]:
    """A named document whose mention is the first place of `words`."""
    start = text.index(words)
    empty = dict.fromkeys(("id", "type", "number", "symbol", "issuer", "date", "title", "state"))
    return empty | said | {"mentions": [[start, start + len(words)]]}


def lineage(text: str, lower: str, kind: str, upper: str) -> dict[str, Any]:
    return {"from": lower, "kind": kind, "to": upper, "span": [0, len(text)]}


def event(text: str, kind: str, documents: Sequence[str], day: str | None) -> dict[str, Any]:
    return {
        "kind": kind, "date": day, "date_basis": "written" if day else None, "organiser": None, "mode": None,
        "chair": None, "sites": [], "documents": list(documents), "span": [0, len(text)],
    }  # fmt: skip


def figure(text: str, words: str, value: float, of: str) -> dict[str, Any]:
    start = text.index(words)
    return {
        "value": value, "text": words, "qualifier": None, "measure_unit": None, "of": of, "unit": None,
        "as_of": None, "span": [start, start + len(words)],
    }  # fmt: skip


def coverage(text: str, words: str, done: int, of: int, documents: Sequence[str]) -> dict[str, Any]:
    start = text.index(words)
    return {
        "done": done, "of": of, "what": "đã có kế hoạch", "level": "tỉnh", "documents": list(documents),
        "as_of": None, "span": [start, start + len(words)],
    }  # fmt: skip


def take_in(
    text: str, found: Mapping[str, Any], *, published_on: date | None, invented: bool = False
) -> Source:
    """Keep a text with these findings and tell the contexts, as `evidence` does after reading."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    source = Source.objects.create(
        sha256=sha256,
        file_name=f"{sha256[:8]}.txt",
        media_type="text/plain",
        size=len(text.encode()),
        text=text,
        text_sha256=sha256,
        published_on=published_on,
        invented=invented,
        reading_version="tay",
        taken_by_label="người thử",
        taken_at=timezone.now(),
    )
    add_claims(source, claims_from({"self": None, **EMPTY, **found}, text), by=operator())
    return source
