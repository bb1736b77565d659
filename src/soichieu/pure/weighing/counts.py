"""Counts of agreement and what is worked out from them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How many findings were labelled, how many found, and how many of these agree."""

    labelled: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.labelled + other.labelled, self.found + other.found, self.right + other.right)

    @property
    def precision(self) -> float | None:
        """Share of what was found that is right; unknown where nothing was found."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Share of what was labelled that was found; unknown where nothing was labelled."""
        return self.right / self.labelled if self.labelled else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two, so that inventions cost as much as misses; unknown of nothing at all."""
        both = self.labelled + self.found
        return 2 * self.right / both if both else None


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of one kind in one text, with the items that disagree in words."""

    count: Count
    missed: tuple[str, ...] = ()
    invented: tuple[str, ...] = ()


def total(counts: Iterable[Count]) -> Count:
    """Add counts up."""
    return sum(counts, Count())
