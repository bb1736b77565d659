"""Where a labelled quote stands, and whether a finding stands there too."""

from collections.abc import Sequence

Span = tuple[int, int]


def occurrences(text: str, quote: str | None) -> list[Span]:
    """Give every place of a quote in the text, as stored."""
    places: list[Span] = []
    start = text.find(quote) if quote else -1
    while quote and start >= 0:
        places.append((start, start + len(quote)))
        start = text.find(quote, start + 1)
    return places


def overlap(one: Span, other: Span) -> bool:
    """Say whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


def any_overlap(ones: Sequence[Span], others: Sequence[Span]) -> bool:
    """Say whether a span of one list shares a character with one of the other."""
    return any(overlap(one, other) for one in ones for other in others)
