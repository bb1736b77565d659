"""Dates as texts print them: what stands there, before anybody guesses a year."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text: the parts that are printed (None = not printed) and its span."""

    day: int | None
    month: int
    year: int | None
    start: int
    end: int

    @property
    def full(self) -> date | None:
        """The day, when all three parts are printed."""
        return date(self.year, self.month, self.day) if self.year and self.day else None
