"""Reading the journal: entries by filter, the chain for verification, the head."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from soichieu.audit.models import Entry, Seal
from soichieu.foundation.alphabet import with_words
from soichieu.pure.journal import Head, Link, Sealed, digest

_COLUMNS = (
    "id", "at", "act", "actor", "user_id", "unit_id", "channel", "request_id",
    "subject_type", "subject_id", "subject", "data",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EntryFilter:
    """What a reader of the journal asks for; empty means everything in scope.

    `unit_ids` None means no limit by unit (whole-system sight).
    """

    unit_ids: Collection[int] | None = None
    act: str = ""
    words: str = ""
    user_id: int | None = None
    since: date | None = None
    until: date | None = None


def entry_values(entry: Entry) -> dict[str, Any]:
    """Return the values of an entry that its digest covers, in a form JSON can hold."""
    values = {column: getattr(entry, column) for column in _COLUMNS}
    values["at"] = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    return values


def entries(wanted: EntryFilter) -> QuerySet[Entry]:
    """Return entries, newest first, each with `is_sealed`."""
    found = Entry.objects.annotate(is_sealed=Exists(Seal.objects.filter(entry_id=OuterRef("id"))))
    if wanted.unit_ids is not None:
        found = found.filter(unit_id__in=list(wanted.unit_ids))
    if wanted.act:
        found = found.filter(act__startswith=wanted.act)
    found = found.filter(with_words(wanted.words, "subject", "actor"))
    if wanted.user_id is not None:
        found = found.filter(user_id=wanted.user_id)
    if wanted.since is not None:
        found = found.filter(at__date__gte=wanted.since)
    if wanted.until is not None:
        found = found.filter(at__date__lte=wanted.until)
    return found.order_by("-id")


def history_of(subject_type: str, subject_id: int) -> QuerySet[Entry]:
    """Return the acts on one thing, oldest first; `subject_type` is "app.model" in lower case."""
    return Entry.objects.filter(subject_type=subject_type, subject_id=subject_id).order_by("id")


def head() -> Head | None:
    """Return the end of the chain, or None where nothing is sealed yet."""
    last = Seal.objects.order_by("-position").first()
    return Head(last.position, last.chain) if last else None


def unsealed() -> QuerySet[Entry]:
    """Return the committed entries that no seal covers yet, in order of id."""
    return Entry.objects.filter(~Exists(Seal.objects.filter(entry_id=OuterRef("id")))).order_by("id")


def last_sealed_at() -> datetime | None:
    """Return when the newest seal was set."""
    return Seal.objects.order_by("-position").values_list("sealed_at", flat=True).first()


def sealed_entries(batch: int = 2000) -> Iterator[Sealed]:
    """Yield every seal in order of position, beside the digest of its entry as it stands now."""
    after = 0
    while True:
        seals = list(Seal.objects.filter(position__gt=after).order_by("position")[:batch])
        if not seals:
            return
        found = Entry.objects.in_bulk([seal.entry_id for seal in seals])
        for seal in seals:
            entry = found.get(seal.entry_id)
            link = Link(seal.position, seal.entry_id, seal.entry_digest, seal.chain)
            yield Sealed(link, digest(entry_values(entry)) if entry else None)
        after = seals[-1].position
