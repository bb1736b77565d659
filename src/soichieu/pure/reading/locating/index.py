"""One text made ready for any number of quotes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.locating.chains import chains
from soichieu.pure.reading.locating.fits import Fits
from soichieu.pure.reading.locating.likeness import Likeness
from soichieu.pure.reading.locating.pieces import Piece, pieces_of
from soichieu.pure.reading.locating.places import Exactness, Place
from soichieu.pure.reading.locating.skeleton import Skeleton, key_of, with_signs

_LEAST_LETTERS = 8
"""Letters in the longest piece of a quote with words left out: of shorter ones any text has some."""


@dataclass(frozen=True, slots=True)
class TextIndex:
    """Locates quotes in one text. Made once, in time linear in the text."""

    text: str
    _fits: Fits

    @classmethod
    def of(cls, text: str) -> "TextIndex":
        """Make a text ready."""
        return cls(text, Fits(Skeleton.of(text)))

    def locate(self, quote: str) -> Place | None:
        """Say where a quote stands: the best of verbatim, folded and damaged; None where it does not.

        A verbatim quote is found wherever it stands, even inside words; any other in whole words, unless it
        is long. A damaged one may have up to a fifth of its letters wrong (fewer when short), all its accents
        or blanks lost, and words left out where it shows an ellipsis.
        """
        if not quote:
            return None
        if spans := list(self._verbatim(quote)):
            return self._place(spans, Exactness.VERBATIM)
        copy = Skeleton.of(quote)
        if not copy.letters:
            return None
        if spans := list(self._folded(copy)):
            return self._place(spans, Exactness.FOLDED)
        return self._damaged(copy)

    def _verbatim(self, quote: str) -> Iterator[Span]:
        """Give each place of the very words, none over another."""
        start = self.text.find(quote)
        while start >= 0:
            yield start, start + len(quote)
            start = self.text.find(quote, start + len(quote))

    def _folded(self, copy: Skeleton) -> Iterator[Span]:
        """Give each place whose words have the key of the quote."""
        for fit in self._fits.equal(copy.letters):
            span = self._fits.skeleton.span(fit.start, fit.end)
            if key_of(self.text[slice(*span)]) == copy.key:
                yield self._with_signs(span, copy)

    def _damaged(self, copy: Skeleton) -> Place | None:
        """Give the place that is least unlike the quote, if it is like it at all."""
        pieces = pieces_of(copy)
        longest = max((len(piece.copy.letters) for piece in pieces), default=0)
        if len(pieces) > 1 and longest < _LEAST_LETTERS:
            return None
        likeness = Likeness([piece.copy.key for piece in pieces])
        found = [
            (alike, parts)
            for parts in self._readings(pieces)
            if (alike := likeness.to([self.text[slice(*part)] for part in parts]))
        ]
        if not found:
            return None
        most = max(alike for alike, _ in found)
        best = [parts for alike, parts in found if alike == most]
        best.sort(key=lambda parts: (parts[-1][1] - parts[0][0], parts))
        spans = [self._with_signs((parts[0][0], parts[-1][1]), copy) for parts in best]
        inner = [border for part in best[0] for border in part][1:-1]
        borders = [spans[0][0], *inner, spans[0][1]]
        return Place(
            span=spans[0],
            exactness=Exactness.DAMAGED,
            similarity=most.similarity,
            parts=tuple(zip(borders[::2], borders[1::2], strict=True)),
            others=_apart(spans),
            has_same_figures=most.has_same_figures,
        )

    def _readings(self, pieces: Sequence[Piece]) -> Iterator[tuple[Span, ...]]:
        """Give the cheapest ways to find all pieces in order, as spans of the text."""
        if pieces:
            fits = [self._fits.of(piece.copy.letters) for piece in pieces]
            for chain in chains(fits, [piece.reach for piece in pieces]):
                yield tuple(self._fits.skeleton.span(fit.start, fit.end) for fit in chain.fits)

    def _place(self, spans: Sequence[Span], exactness: Exactness) -> Place:
        """Choose among places that are equally right: whole words first, then the first of them."""
        ranked = sorted(spans, key=lambda span: (self._cuts_words(span), span))
        return Place(ranked[0], exactness, 1.0, (ranked[0],), tuple(ranked[1:]))

    def _cuts_words(self, span: Span) -> bool:
        """Say whether a border stands between two letters."""
        return any(
            0 < border < len(self.text) and self.text[border - 1 : border + 1].isalnum() for border in span
        )

    def _with_signs(self, span: Span, copy: Skeleton) -> Span:
        """Widen a span over the signs that stand around the quote too."""
        start, end = copy.span(0, len(copy.letters))
        return with_signs(self.text, span, copy.text[:start], copy.text[end:])


def _apart(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Give the spans after the first that stand clear of it and of each other, in their order."""
    kept: list[Span] = []
    first, *rest = spans
    last_end = -1
    for span in sorted(rest):
        if span[0] >= last_end and (span[1] <= first[0] or first[1] <= span[0]):
            kept.append(span)
            last_end = span[1]
    return tuple(kept)
