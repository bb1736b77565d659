"""Coverage: how many of how many have done a thing ("63/63 Công an các địa phương đã có kế hoạch")."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from soichieu.pure.reading.data.levels import LEVEL_WORDS, NATIONAL_COUNTS
from soichieu.pure.reading.find.figure_tables import values
from soichieu.pure.reading.find.figures import stands_at
from soichieu.pure.reading.find.moments import Moments
from soichieu.pure.reading.find.numbers import Numbers
from soichieu.pure.reading.find.ratios import Share
from soichieu.pure.reading.find.reach import sentence_around
from soichieu.pure.reading.findings import Coverage, Document, Span
from soichieu.pure.reading.prepared import Prepared


class _Named:
    """Where the documents of a text are named."""

    def __init__(self, documents: list[Document]) -> None:
        mentions = sorted((start, document.id) for document in documents for start, _ in document.mentions)
        self._starts, self._ids = [start for start, _ in mentions], [name for _, name in mentions]

    def within(self, span: Span) -> tuple[str, ...]:
        """Give the documents named in a sentence, each once, in the order of the text."""
        named = self._ids[bisect_left(self._starts, span[0]) : bisect_left(self._starts, span[1])]
        return tuple(dict.fromkeys(named))


def find_coverage(prepared: Prepared, numbers: Numbers, documents: list[Document]) -> list[Coverage]:
    """Give the ratios of units in the order of the text; `documents` are those their sentence names."""
    low = prepared.lower
    moments = prepared.once(Moments)
    named = _Named(documents)
    told = (_coverage(prepared, low, share, what, named, moments) for share, what in numbers.told_ratios)
    return sorted((*told, *_of_tables(prepared, low)), key=lambda coverage: coverage.span)


def _of_tables(prepared: Prepared, low: str) -> Iterator[Coverage]:
    for value in values(prepared):
        if value.ratio and not value.goal:
            yield Coverage(
                done=value.ratio.done,
                of=value.ratio.of,
                what=prepared.quote(value.of) if value.of else None,
                level=_level(low, value.of, value.ratio.of),
                documents=(),
                as_of=date(value.year, 12, 31) if value.year else None,
                span=value.cell,
            )


def _coverage(
    prepared: Prepared, low: str, share: Share, what: Span | None, named: "_Named", moments: Moments
) -> Coverage:
    sentence = sentence_around(prepared, share.start)
    end = what[1] if what and what[0] >= share.end else share.end
    return Coverage(
        done=share.ratio.done,
        of=share.ratio.of,
        what=prepared.quote(what) if what else None,
        level=_level(low, what, share.ratio.of),
        documents=named.within(sentence),
        as_of=stands_at(prepared, low, moments, share.start),
        span=(share.start, end),
    )


def _level(low: str, what: Span | None, of: int) -> str | None:
    """Give the level of the units counted, by their noun; of 63 "địa phương" each is a province."""
    if what is None:
        return None
    noun = low[what[0] : what[0] + 40]
    for level, words in LEVEL_WORDS:
        if words.match(noun):
            return level
    return "province" if of in NATIONAL_COUNTS and "địa phương" in noun else None
