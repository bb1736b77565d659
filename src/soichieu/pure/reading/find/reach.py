"""How far around a place a finder looks: its sentence, but not so far that an endless one is slow."""

from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_FAR = 900  # characters each way; sentences of official texts rarely reach 700


def sentence_around(prepared: Prepared, offset: int) -> Span:
    """Give the sentence a place stands in, cut where it goes beyond reach."""
    start, end = prepared.sentence_at(offset)
    return max(start, offset - _FAR), min(end, offset + _FAR)
