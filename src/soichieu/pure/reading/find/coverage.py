"""Coverage: how many of how many have done a thing ("63/63 Công an các địa phương đã có kế hoạch")."""

import re
from collections.abc import Iterator
from datetime import date

from soichieu.pure.reading.data.levels import LEVEL_WORDS, NATIONAL_COUNTS
from soichieu.pure.reading.find.figure_tables import values
from soichieu.pure.reading.find.figures import stands_at
from soichieu.pure.reading.find.moments import Moments
from soichieu.pure.reading.find.numerals import dates_closed, names_closed, prose
from soichieu.pure.reading.find.phrases import counted_phrase
from soichieu.pure.reading.find.ratios import Share, shares
from soichieu.pure.reading.find.subjects import subject_before
from soichieu.pure.reading.findings import Coverage, Document, Span, UnitMention
from soichieu.pure.reading.prepared import Line, Prepared

_CLAUSE_END = re.compile(
    r"[;.\n(]|,[ ](?=\D{0,40}\d|trong đó|còn|tăng|giảm|đạt|chiếm)|[ ]+(?:đạt|chiếm)(?: tỷ lệ| tỉ lệ)?[ ]+\d|$"
)
_OPENING = re.compile(r"[ ]*(?:\)|\([^)]{0,20}\)|%|,|:)?[ ]*")


def find_coverage(prepared: Prepared, documents: list[Document], units: list[UnitMention]) -> list[Coverage]:
    """Give the ratios of units in the order of the text; `documents` are those their sentence names."""
    low = prepared.lower
    names, dates, moments = names_closed(prepared, documents), dates_closed(prepared), Moments(prepared, low)
    found: list[Coverage] = []
    for line in prose(prepared):
        for share in shares(low, line.start, line.end):
            if names.holds(share.start) or dates.holds(share.start):
                continue
            what = _what(prepared.text, low, line, share)
            if what is None and share.like_a_date:
                continue
            found.append(_coverage(prepared, low, share, what, documents, moments))
    return sorted((*found, *_of_tables(prepared, low)), key=lambda coverage: coverage.span)


def _of_tables(prepared: Prepared, low: str) -> Iterator[Coverage]:
    for value in values(prepared, low):
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


def _what(text: str, low: str, line: Line, share: Share) -> Span | None:
    """Give what the ratio counts: the clause after it, or the subject before it."""
    opening = _OPENING.match(low, share.end, line.end)
    begin = opening.end() if opening else share.end
    thing = counted_phrase(text, low, begin)
    if thing:
        stop = _CLAUSE_END.search(low, thing[1], line.end)
        return thing[0], stop.start() if stop else line.end
    return share.noun or subject_before(low, line.start, share.start)


def _coverage(
    prepared: Prepared, low: str, share: Share, what: Span | None, documents: list[Document], moments: Moments
) -> Coverage:
    sentence = prepared.sentence_at(share.start)
    end = what[1] if what and what[0] >= share.end else share.end
    return Coverage(
        done=share.ratio.done,
        of=share.ratio.of,
        what=prepared.quote(what) if what else None,
        level=_level(low, what, share.ratio.of),
        documents=tuple(
            document.id
            for document in documents
            if any(sentence[0] <= start < sentence[1] for start, _ in document.mentions)
        ),
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
