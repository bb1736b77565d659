"""What a text's own arithmetic says of its claims: agreements and disagreements, kept with each claim."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.models import Claim
from soichieu.pure.reading.consistency import Note, NotesAt

NOTED: Final = frozenset({ClaimKind.FIGURE, ClaimKind.COVERAGE, ClaimKind.TARGET})
"""The kinds of claim that carry numbers."""


def note_claims(claims: Iterable[Claim], notes: Sequence[Note]) -> list[Claim]:
    """Lay on each claim the notes that touch its places, in place of those it had; return the changed."""
    changed, notes_at = [], NotesAt(notes)
    for claim in claims:
        told = [as_data(note) for note in notes_at.touching(claim.spans)] if claim.kind in NOTED else []
        if told != claim.notes:
            claim.notes = told
            changed.append(claim)
    return changed


def as_data(note: Note) -> dict[str, Any]:
    """Return a note as it is kept."""
    return {
        "kind": str(note.kind),
        "verdict": str(note.verdict),
        "sentence": note.sentence,
        "spans": [list(span) for span in note.spans],
    }
