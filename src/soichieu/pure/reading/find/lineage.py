"""Lineage: what the text says of how documents stand to each other.

Reads: documents with their mentions, the text between two mentions of one sentence. A relation is read only
from words that stand right there; two documents merely named together have none.
"""

import re
from collections.abc import Iterator
from itertools import chain, takewhile

from soichieu.pure.reading.find.lineage_forms import (
    ABOUT,
    ADOPTED,
    BASED,
    HIGH,
    ISSUES,
    MAIN,
    OPENERS,
    REPORTING,
    TOGETHER,
    TURN,
    fitting,
)
from soichieu.pure.reading.find.mention_tails import title_end
from soichieu.pure.reading.find.placed import Place
from soichieu.pure.reading.find.self_lineage import own_relations
from soichieu.pure.reading.find.told_back import told_back
from soichieu.pure.reading.findings import Document, Lineage, LineageKind, Self, Span
from soichieu.pure.reading.prepared import Prepared

_AT = re.compile(r"\s+(?:tại|bằng|theo)\s+", re.IGNORECASE)
_PASSES = re.compile(r"(?:thông qua|phê duyệt|ban hành)\s+(?:dự thảo\s+)?$", re.IGNORECASE)
_MOST = 12  # documents named in one breath
_FAR = 500  # characters between two namings that stand in a relation


def find_lineage(prepared: Prepared, documents: list[Document], own: Self | None = None) -> list[Lineage]:
    """Give the relations a text states, each once, in the order of the text."""
    places = sorted(
        (
            Place(span, max(span[1], title_end(prepared, span[1])), document)
            for document in documents
            for span in document.mentions
        ),
        key=lambda place: place.span,
    )
    found: dict[tuple[str, str, str], Lineage] = {}
    nested: set[Span] = set()
    for relation, place in _between(prepared, places):
        nested.add(place)
        found.setdefault((relation.from_, relation.kind, relation.to), relation)
    for relation, head in _opened(prepared, places, nested):
        found.setdefault((relation.from_, relation.kind, relation.to), relation)
        nested.add(head)
    for relation in chain(told_back(prepared, places, own), own_relations(prepared, places, nested, own)):
        found.setdefault((relation.from_, relation.kind, relation.to), relation)
    return sorted((r for r in found.values() if r.from_ != r.to), key=lambda relation: relation.span)


def _between(prepared: Prepared, places: list[Place]) -> Iterator[tuple[Lineage, Span]]:
    """Give each relation with the place of the document named later, which is of the first one's naming."""
    for index in range(len(places) - 1):
        one, other = places[index], places[index + 1]
        sentence = prepared.sentence_at(one.span[0])
        if other.span[1] > sentence[1] or one.span[1] > other.span[0]:
            continue
        read = _relation(prepared, sentence, one, other)
        if read is None:
            continue
        kind, forward = read
        span = (one.span[0], other.span[1])
        sources = [one, *_companions(prepared, places, index, -1, sentence)]
        targets = [other, *_companions(prepared, places, index + 1, 1, sentence)]
        sources, targets = _meant(kind, one, other, sources, targets, forward=forward)
        for source in sources:
            for target in targets:
                first, second = (source, target) if forward else (target, source)
                yield Lineage(first.document.id, kind, second.document.id, span), target.span


def _meant(
    kind: LineageKind, one: Place, other: Place, sources: list[Place], targets: list[Place], *, forward: bool
) -> tuple[list[Place], list[Place]]:
    """Of what is named in one breath, those the relation is of."""
    if kind == "implements" and forward:
        # The lower papers named right before, as far as no higher one stands between.
        sources = list(takewhile(lambda s: s is one or s.document.type not in HIGH, sources))
        alike = HIGH | {other.document.type, "ĐA"}
        targets = [t for t in targets if t is other or t.document.type in alike]
    if kind in {"adopts", "replaces", "amends"}:
        sources = [s for s in sources if s is one]
    if kind == "adopts":
        targets = [t for t in targets if t.document.type == other.document.type]
    return sources, targets


def _companions(
    prepared: Prepared, places: list[Place], index: int, step: int, sentence: Span
) -> Iterator[Place]:
    """Documents named in one breath with this one: "Kế hoạch số 5 và Hướng dẫn số 7 thực hiện …"."""
    here = index
    while 0 <= here + step < len(places) and abs(here - index) < _MOST:
        first, second = sorted((places[here], places[here + step]), key=lambda place: place.span)
        if first.span[0] < sentence[0] or second.span[1] > sentence[1]:
            return
        if not linked(prepared, first, second):
            return
        here += step
        yield places[here]


def linked(prepared: Prepared, first: Place, second: Place) -> bool:
    """Say whether only a link stands between two namings, after the title of the first or without it."""
    return any(
        end <= second.span[0] and TOGETHER.fullmatch(prepared.spelt, end, second.span[0]) is not None
        for end in {first.span[1], first.reach}
    )


def _relation(
    prepared: Prepared, sentence: Span, one: Place, other: Place
) -> tuple[LineageKind, bool] | None:
    """Read the words between two mentions: the relation, and whether it goes from the first to the second."""
    text, start, end = prepared.spelt, one.span[1], other.span[0]
    if text[end - 1 : end] in {"“", '"', "«"}:
        end -= 1
    if end - start > _FAR:
        return None
    if _AT.fullmatch(text, start, end) and _PASSES.search(
        text, max(sentence[0], one.span[0] - 40), one.span[0]
    ):
        return "adopts", False  # "thông qua Đề án A tại Nghị quyết B"
    opened = OPENERS.match(prepared.lower, sentence[0], one.span[0]) is not None
    for pattern, kind, forward in fitting(text[start:end]):
        if pattern.fullmatch(text, start, end) or (
            start < one.reach <= end and pattern.fullmatch(text, one.reach, end)
        ):
            gap = text[start:end]
            turned = opened and (TURN.match(gap.lstrip().lower()) or pattern is BASED)
            sensible = not turned and _sensible(kind, one.document, other.document, gap)
            if sensible or kind == "reviews":
                return (kind, forward) if sensible else None
    return None


def _sensible(kind: LineageKind, one: Document, other: Document, gap: str) -> bool:
    if kind == "reviews":
        return one.type in REPORTING and not re.search(r"báo cáo|kiểm tra|giám sát", gap)
    if kind == "concludes":
        return one.type in {"TB", "KL"} and not MAIN.search(gap)
    if kind == "adopts" and ADOPTED.fullmatch(gap):
        return other.type in {"QĐ", "NQ"} and one.type not in HIGH
    if kind == "based_on":
        return one.type not in HIGH or other.type in HIGH
    if kind == "implements" and ABOUT.fullmatch(gap):
        return one.type not in HIGH and other.type in HIGH
    return True


def _opened(prepared: Prepared, places: list[Place], nested: set[Span]) -> list[tuple[Lineage, Span]]:
    """ "Thực hiện Nghị quyết A, Tỉnh ủy đã ban hành Kế hoạch B; Huyện ủy C ban hành …"."""
    found: list[tuple[Lineage, Span]] = []
    heads: list[Place] = []
    mode: LineageKind = "implements"
    last = (-1, -1)
    for place in places:
        sentence = prepared.sentence_at(place.span[0])
        if sentence != last:
            heads, last = [], sentence
            if opening := OPENERS.match(prepared.lower, sentence[0], place.span[0]):
                mode = "implements" if opening["deed"] else "based_on"
                heads = [place]
            continue
        if not heads or place.span in nested:
            continue
        window = max(heads[-1].span[1], place.span[0] - 60)
        issued = ISSUES.search(prepared.lower, window, place.span[0])
        subject = re.search(r"[,;]|\s(?:đã|vừa)\s", prepared.spelt[heads[-1].span[1] : place.span[0]])
        if issued and subject:
            for head in heads:
                relation = Lineage(place.document.id, mode, head.document.id, (head.span[0], place.span[1]))
                found.append((relation, head.span))
        elif linked(prepared, heads[-1], place):
            heads.append(place)
    return found
