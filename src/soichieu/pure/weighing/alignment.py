"""Which found document is which labelled one, and which labelled ones were taken for one another."""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from soichieu.pure.weighing.pairing import pairs
from soichieu.pure.weighing.places import Span, any_overlap, occurrences, overlap
from soichieu.pure.weighing.rules import DOCUMENTS, NUMBERS, Item

_NEAR = 12
"""A mention and the labelled quote begin within so many characters: "dự thảo" or "các" before the type."""


def mentions_of(document: Item) -> list[Span]:
    """Give the places of a found document."""
    return [(start, end) for start, end in document.get("mentions", ())]


def places_of(labels: Sequence[Item], text: str) -> list[list[Span]]:
    """Give the places of each label's quote, less those inside a longer quote of another label."""
    every = [occurrences(text, label.get("at")) for label in labels]

    def inside_another(place: Span, own: int) -> bool:
        return any(
            start <= place[0] and place[1] <= end and end - start > place[1] - place[0]
            for other, places in enumerate(every)
            if other != own
            for start, end in places
        )

    return [
        [place for place in places if not inside_another(place, own)] or places
        for own, places in enumerate(every)
    ]


def aligned(found: Sequence[Item], labels: Sequence[Item], text: str) -> dict[int, int]:
    """Say which label each found document is: all that matters the same, else the number, else the place.

    Looser than the weighing of documents on purpose: a document of which only the date was not found still
    carries its lineage.
    """
    places = places_of(labels, text)
    spans = [mentions_of(document) for document in found]

    def strictly(one: int, label: int) -> int:
        return DOCUMENTS.agree(found[one], labels[label]) * (1 + here(one, label))

    def by_number(one: int, label: int) -> int:
        return NUMBERS.agree(found[one], labels[label]) * (1 + here(one, label))

    def by_place(one: int, label: int) -> int:
        return found[one].get("type") == labels[label].get("type") and here(one, label)

    def here(one: int, label: int) -> bool:
        return any_overlap(spans[one], places[label])

    result: dict[int, int] = {}
    for level in (strictly, by_number, by_place):
        result |= _paired_of_the_rest(result, len(found), len(labels), level)
    return result


def _paired_of_the_rest(
    done: Mapping[int, int], found: int, labelled: int, agree: Callable[[int, int], int]
) -> dict[int, int]:
    """Pair what is not yet paired."""
    ones = [one for one in range(found) if one not in done]
    labels = [label for label in range(labelled) if label not in done.values()]
    made = pairs(len(ones), len(labels), lambda one, label: agree(ones[one], labels[label]))
    return {ones[one]: labels[label] for one, label in made.items()}


def wrong_merges(found: Sequence[Item], labels: Sequence[Item], text: str) -> int:
    """Count the pairs of labelled documents that one found document names at two places.

    Where a short quote occurs more than once the place does not prove which document is meant; such a pair
    counts only if the two were not also found as two.
    """
    places = places_of(labels, text)
    home = {label: one for one, label in aligned(found, labels, text).items()}
    merged: set[tuple[int, int]] = set()
    for document in found:
        spans = mentions_of(document)
        named = {label: _named_at(spans, places[label]) for label in range(len(labels))}
        for one, other in combinations([label for label, at in named.items() if at], 2):
            apart = any(a != b and not overlap(a, b) for a in named[one] for b in named[other])
            if not apart or any_overlap(places[one], places[other]):
                continue
            sure = len(places[one]) == 1 and len(places[other]) == 1
            if sure or home.get(one) is None or home.get(other) is None:
                merged.add((one, other))
    return len(merged)


def _named_at(spans: Sequence[Span], places: Sequence[Span]) -> list[Span]:
    """Give the mentions that begin where the quote begins."""
    return [
        span
        for span in spans
        if any(overlap(span, place) and abs(span[0] - place[0]) <= _NEAR for place in places)
    ]
