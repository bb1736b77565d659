"""A lifecycle as a value: states and the moves between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


class IllegalMove(Exception):
    """The table has no such move."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__(f"Không có bước chuyển từ “{before}” sang “{after}”.")
        self.before = before
        self.after = after


@dataclass(frozen=True)
class Lifecycle:
    """States, where a life starts, and the lawful moves from each state.

    Raises ValueError for a table that names a state it does not have.
    """

    name: str
    start: str
    moves: Mapping[str, Sequence[str]]

    def __post_init__(self) -> None:
        unknown = {after for moves in self.moves.values() for after in moves} | {self.start}
        unknown -= set(self.moves)
        if unknown:
            raise ValueError(f"{self.name}: {', '.join(sorted(unknown))}")

    @property
    def ends(self) -> tuple[str, ...]:
        """The states a life does not leave."""
        return tuple(state for state, moves in self.moves.items() if not moves)

    def may(self, before: str, after: str) -> bool:
        """Return whether the table has this move."""
        return after in self.moves.get(before, ())

    def check(self, before: str, after: str) -> None:
        """Raise IllegalMove unless the table has this move."""
        if not self.may(before, after):
            raise IllegalMove(before, after)

    def mermaid(self, labels: Mapping[str, str]) -> str:
        """Draw the table as a Mermaid state diagram, with a label for each state."""
        lines = ["stateDiagram-v2"]
        lines += [f"    {state} : {labels[state]}" for state in self.moves]
        lines.append(f"    [*] --> {self.start}")
        lines += [f"    {before} --> {after}" for before, moves in self.moves.items() for after in moves]
        lines += [f"    {state} --> [*]" for state in self.ends]
        return "\n".join(lines)
