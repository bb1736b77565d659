"""All checks over one text, in the order of the text."""

from collections.abc import Iterator
from dataclasses import replace

from soichieu.pure.reading.consistency.averages import average_notes
from soichieu.pure.reading.consistency.columns import column_notes
from soichieu.pure.reading.consistency.notes import Note
from soichieu.pure.reading.consistency.numbers import sentences
from soichieu.pure.reading.consistency.over_areas import DatedAreas, area_notes
from soichieu.pure.reading.consistency.parts import part_notes
from soichieu.pure.reading.consistency.shares import share_notes
from soichieu.pure.reading.consistency.wholes import Denominators, whole_notes
from soichieu.pure.reading.findings import Reading
from soichieu.pure.reading.prepared import Prepared, prepare

_FAR = 1_500  # characters of a paragraph looked back over for the count an average is taken over
_LONGEST = 4_000  # characters of a sentence; longer ones are lists run together, read from their beginning


def notes_of(
    text: str,
    reading: Reading,
    denominators: Denominators | None = None,
    dated_areas: DatedAreas | None = None,
) -> tuple[Note, ...]:
    """Say where the numbers of a text agree with each other and where not.

    In: the text as extracted, its reading, and, if known, how many units of a level there were in the
    country on a day, and how many areas of some kinds where a named unit acts. Out: notes in the order of
    the text, their spans in the text as given. Linear in its length.
    """
    prepared = prepare(text, published_on=reading.source.published_on, file=reading.source.file)
    notes = [
        replace(note, spans=tuple(prepared.origin(*span) for span in note.spans))
        for note in (*_in_prose(prepared), *column_notes(prepared))
    ]
    if denominators is not None:
        notes += whole_notes(text, reading, denominators)
    if dated_areas is not None:
        notes += area_notes(text, reading, dated_areas, notes)
    return tuple(sorted(notes, key=lambda note: (min(note.spans), note.kind)))


def _in_prose(prepared: Prepared) -> Iterator[Note]:
    low = prepared.lower
    for start, sentence_end in sentences(prepared):
        end = min(sentence_end, start + _LONGEST)
        yield from part_notes(low, start, end)
        yield from share_notes(low, start, end)
        line = prepared.line_at(start)
        floor = max(line.start if line else start, start - _FAR)
        yield from average_notes(low, (start, end), (floor, end))
