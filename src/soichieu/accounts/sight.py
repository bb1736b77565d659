"""What one reader may see on one day (R21), as a value that every query takes."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Sight:
    """The scope of a reader on a day; ids are of `organisations.Unit` and `directives.Directive`.

    `own`: units of the reader's posts. `within`: own units, all below them in the hierarchies of the post,
    what these succeeded, and units granted. `above`: every superior of the own units in any hierarchy.
    `everything`: the whole system (command line of the machine, or a grant).
    """

    user_id: int | None
    on: date
    everything: bool = False
    own: frozenset[int] = frozenset()
    within: frozenset[int] = frozenset()
    above: frozenset[int] = frozenset()
    directive_ids: frozenset[int] = field(default=frozenset())

    @classmethod
    def all(cls, on: date) -> "Sight":
        """Return the sight of the operator at the machine's own command line."""
        return cls(user_id=None, on=on, everything=True)

    def covers(self, unit_id: int | None) -> bool:
        """Return whether records held by this unit (sources, claims, tasks, figures) may be read."""
        return self.everything or (unit_id is not None and unit_id in self.within)

    @property
    def issuers(self) -> frozenset[int]:
        """Return the units whose directives may be read: own, below and above."""
        return self.within | self.above | self.own
