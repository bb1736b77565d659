"""How long a directive takes to travel down."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median


@dataclass(frozen=True, slots=True)
class Latency:
    """Days from the issue of a directive to what units made of it: how many, median, slowest."""

    count: int
    median: float | None
    slowest: int | None


def latency_of(issued: date, met: Iterable[date], on: date) -> Latency:
    """Measure the days from issue to each meeting up to a day; one dated before the issue counts nought."""
    days = sorted(max(0, (day - issued).days) for day in met if day <= on)
    return Latency(len(days), median(days) if days else None, days[-1] if days else None)
