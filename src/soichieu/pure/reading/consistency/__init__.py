"""Does a text agree with itself? Parts against wholes, ratios against percentages, averages, tables (R16).

Only a link the text itself makes is checked ("trong đó", "đạt 95,97%", "bình quân … /xã", "Tổng cộng"); where
numbers could belong together but are not said to, nothing is said.
"""

from soichieu.pure.reading.consistency.checking import notes_of
from soichieu.pure.reading.consistency.notes import Note, NoteKind, NotesAt, Verdict
from soichieu.pure.reading.consistency.over_areas import DatedAreas, KnownCounts
from soichieu.pure.reading.consistency.wholes import Denominators

__all__ = ["DatedAreas", "Denominators", "KnownCounts", "Note", "NoteKind", "NotesAt", "Verdict", "notes_of"]
