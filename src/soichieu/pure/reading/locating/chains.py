"""The pieces of a quote in their order: one fit for each, none too far behind the one before."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from soichieu.pure.reading.locating.fits import Fit

_OVERLAP = 8
"""Letters two neighbouring pieces may both claim: the border between damaged pieces is not sharp."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The best way to read the pieces up to one fit of the last of them."""

    fit: Fit
    cost: int
    before: "Chain | None" = None

    @property
    def fits(self) -> tuple[Fit, ...]:
        """The fits of all pieces, in order."""
        fits = [self.fit]
        chain = self.before
        while chain:
            fits.append(chain.fit)
            chain = chain.before
        return tuple(reversed(fits))


def chains(fits: Sequence[Sequence[Fit]], reaches: Sequence[int]) -> list[Chain]:
    """Join fits of all pieces, in order and within reach; give the cheapest chains, if any."""
    found = [Chain(fit, fit.cost) for fit in fits[0]]
    for piece, reach in zip(fits[1:], reaches[1:], strict=True):
        found = _joined(sorted(found, key=lambda chain: chain.fit.end), piece, reach)
    least = min((chain.cost for chain in found), default=0)
    return [chain for chain in found if chain.cost == least]


def _joined(before: Sequence[Chain], piece: Sequence[Fit], reach: int) -> list[Chain]:
    """Lead each fit of a piece back to the cheapest chain within reach, the nearest of these."""
    ends = [chain.fit.end for chain in before]
    least = min((chain.cost for chain in before), default=0)
    joined: list[Chain] = []
    for fit in piece:
        first = bisect_left(ends, fit.start - reach)
        best: Chain | None = None
        for index in range(bisect_right(ends, fit.start + _OVERLAP) - 1, first - 1, -1):
            chain = before[index]
            if chain.fit.start < fit.start and (best is None or chain.cost < best.cost):
                best = chain
                if best.cost == least:
                    break
        if best:
            joined.append(Chain(fit, best.cost + fit.cost, best))
    return joined
