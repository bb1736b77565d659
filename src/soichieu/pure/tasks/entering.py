"""How long after the event something was entered: an office measured by its own rule (thời hạn cập nhật)."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class EntryTimes:
    """How many things were entered, the median of the working days it took, how many within the limit."""

    count: int
    median: float | None
    within: int

    @property
    def late(self) -> int:
        """How many were entered after the limit."""
        return self.count - self.within

    @property
    def share(self) -> float | None:
        """Within / all, in hundredths; None of none."""
        return 100 * self.within / self.count if self.count else None


def entry_times(delays: Iterable[int], limit: int) -> EntryTimes:
    """Measure delays in working days against the limit of a rule; what was entered beforehand took nought."""
    days = sorted(max(0, delay) for delay in delays)
    return EntryTimes(len(days), median(days) if days else None, sum(day <= limit for day in days))
