"""The gold list: invented report lines, labelled by the group they belong to.

A file is blocks parted by blank lines: each block is one group, each of its lines "unit | text". A line
"# slot" says what the lines below it are.
"""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from soichieu.pure.registers import Line, Slot

LISTS = Path(__file__).resolve().parents[2] / "tests" / "corpus" / "registers"

Pair = tuple[str, str]


def read(part: str) -> tuple[list[Line], dict[str, str]]:
    """Return the lines of a part, "open" or "held", and the group of each by its ref."""
    lines: list[Line] = []
    group_of: dict[str, str] = {}
    for path in sorted((LISTS / part).glob("*.txt")):
        for group, line in _rows(path):
            lines.append(line)
            group_of[line.ref] = group
    return lines, group_of


def pairs_of(groups: dict[str, str]) -> set[Pair]:
    """Return all pairs of refs that stand in one group."""
    members: dict[str, list[str]] = {}
    for ref, group in groups.items():
        members.setdefault(group, []).append(ref)
    return {pair for refs in members.values() for pair in combinations(sorted(refs), 2)}


def _rows(path: Path) -> Iterator[tuple[str, Line]]:
    slot, block = Slot.LIMIT, 0
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if row.startswith("#"):
            slot, block = Slot(row[1:].strip()), number
        elif not row.strip():
            block = number
        else:
            unit, _, text = row.partition(" | ")
            yield f"{path.stem}:{block}", Line(f"{path.stem}:{number}", slot, text, unit)
