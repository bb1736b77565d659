"""Where do the letters of one piece of a quote fit in the letters of a text, and at what cost?"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from soichieu.pure.reading.locating.distance import distances
from soichieu.pure.reading.locating.seeds import Grams
from soichieu.pure.reading.locating.skeleton import Skeleton

SURE = 12
"""Letters from which a piece may begin or end inside a word; anything shorter stands by chance in others."""
_FEW_LETTERS, _FEW_WRONG, _MANY_WRONG = 30, 1 / 7, 1 / 5
_LEAST = 8
_SNAP = 2


@dataclass(frozen=True, slots=True)
class Fit:
    """Letters `start` to `end` of the text, `cost` letters away from those of the piece."""

    start: int
    end: int
    cost: int


def allowed(length: int) -> int:
    """How many letters may be wrong in a piece of so many before it counts as another text."""
    if length < _LEAST:
        return 0
    return int(length * (_FEW_WRONG if length < _FEW_LETTERS else _MANY_WRONG))


@dataclass(frozen=True)
class Fits:
    """Finds the letters of a quote in those of one text."""

    skeleton: Skeleton

    @cached_property
    def _grams(self) -> Grams:
        """Made when the first damaged quote is asked for."""
        return Grams.of(self.skeleton.letters)

    def of(self, letters: str) -> list[Fit]:
        """Give the fits of a piece: the equal ones, else the damaged ones, cheapest first."""
        return list(self.equal(letters)) or self._damaged(letters)

    def equal(self, letters: str) -> Iterator[Fit]:
        """Give every place with just these letters: whole words; inside words only where long enough.

        Bounded: where a text repeats itself so that the places overlap many times over, the first are given.
        """
        size, text = len(letters), self.skeleton.letters
        left = 4 * len(text) + size
        start = text.find(letters) if size else -1
        while start >= 0 and left > 0:
            left -= size
            if size >= SURE or self.skeleton.holds_words(start, start + size):
                yield Fit(start, start + size, 0)
            start = text.find(letters, start + 1)

    def _damaged(self, letters: str) -> list[Fit]:
        """Give the places that can be read as the piece with no more wrong letters than allowed."""
        most = allowed(len(letters))
        if not most:
            return []
        width = max(6, most // 2)
        fits: dict[tuple[int, int], Fit] = {}
        for strip in self._grams.strips(letters, width):
            for fit in self._aligned(letters, strip - width, strip + 3 * width + len(letters), most):
                fits[fit.start, fit.end] = fit
        return sorted(fits.values(), key=lambda fit: (fit.cost, fit.start))

    def _aligned(self, letters: str, first: int, last: int, most: int) -> Iterator[Fit]:
        """Align a piece within a window of the text; give the best place there, and an equal one apart."""
        first, last = max(first, 0), min(last, len(self.skeleton.letters))
        window = self.skeleton.letters[first:last]
        costs = distances(letters, window, anchored=False)
        cost = min(costs)
        if cost > most:
            return
        ends = [first + index for index, one in enumerate(costs) if one == cost]
        while ends:
            near = [end for end in ends if end - ends[0] <= max(_SNAP, cost)]
            end = min(near, key=lambda end: (self._is_rough_end(end, letters[-1]), end))
            yield self._snapped(Fit(self._start(letters, end, cost), end, cost))
            ends = [end for end in ends if end - near[-1] > len(letters) // 2]

    def _start(self, letters: str, end: int, cost: int) -> int:
        """Find where a piece starts that ends at `end` with this cost."""
        before = self.skeleton.letters[max(0, end - len(letters) - cost) : end]
        costs = distances(letters[::-1], before[::-1], anchored=True)
        starts = [end - size for size, one in enumerate(costs) if one == cost]
        return min(starts, key=lambda start: (self._is_rough_start(start, letters[0]), -start))

    def _is_rough_start(self, start: int, letter: str) -> tuple[bool, bool]:
        """Order borders of one cost: those of words first, then those with the letter of the quote."""
        letters = self.skeleton.letters
        return not self.skeleton.starts_word(start), letters[start : start + 1] != letter

    def _is_rough_end(self, end: int, letter: str) -> tuple[bool, bool]:
        return not self.skeleton.ends_word(end), self.skeleton.letters[max(end - 1, 0) : end] != letter

    def _snapped(self, fit: Fit) -> Fit:
        """Move borders to those of words where only a letter or two stand between."""
        start, end, skeleton = fit.start, fit.end, self.skeleton
        for step in (0, -1, 1, -2, 2):
            if 0 <= start + step < end and skeleton.starts_word(start + step):
                start += step
                break
        for step in (0, 1, -1, 2, -2):
            if start < end + step <= len(skeleton.letters) and skeleton.ends_word(end + step):
                end += step
                break
        return Fit(start, end, fit.cost)
