"""The gold sets: directives, the work of two units, and which item serves which clause."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.alignment.values import Clause, Decision, Directive, Item

SETS = Path(__file__).resolve().parents[2] / "tests" / "corpus" / "alignment"
UNITS = ("upper", "lower")


@dataclass(frozen=True, slots=True)
class Gold:
    """One unit's whole work against the directives of its set; `serves` marks the true pairs."""

    name: str
    unit: str
    directives: tuple[Directive, ...]
    clauses: tuple[Clause, ...]
    items: tuple[Item, ...]
    serves: NDArray[np.bool_]

    def of(self, refs: tuple[str, ...]) -> "Gold":
        """Return the same held against some of the directives only."""
        kept = [number for number, clause in enumerate(self.clauses) if clause.directive in refs]
        return Gold(
            self.name,
            self.unit,
            tuple(one for one in self.directives if one.ref in refs),
            tuple(self.clauses[number] for number in kept),
            self.items,
            self.serves[kept],
        )

    def taught(self) -> Iterator[Decision]:
        """Yield what a house that holds this unit has decided: each link, told by the words of the item."""
        for number, place in np.argwhere(self.serves):
            yield Decision(self.clauses[number].ref, self.items[place].text)


def read(part: str) -> list[Gold]:
    """Return the sets of a part, "open" or "held", each unit apart."""
    return [one for folder in sorted((SETS / part).iterdir()) for one in _units(folder)]


def _units(folder: Path) -> Iterator[Gold]:
    raw = _json(folder / "directives.json")
    directives = tuple(Directive(one["id"], one["title"], one["symbol"]) for one in raw)
    clauses = tuple(
        Clause(
            (one["id"], clause["ref"]), one["id"], clause["text"], clause["heading"], by=_day(clause["by"])
        )
        for one in raw
        for clause in one["clauses"]
    )
    place = {clause.ref: number for number, clause in enumerate(clauses)}
    for unit in UNITS:
        rows = _json(folder / f"{unit}.json")["items"]
        serves = np.zeros((len(clauses), len(rows)), dtype=np.bool_)
        for column, row in enumerate(rows):
            serves[[place[tuple(ref)] for ref in row["serves"]], column] = True
        yield Gold(folder.name, unit, directives, clauses, tuple(map(_item, rows)), serves)


def _item(row: dict[str, Any]) -> Item:
    return Item(
        ref=row["id"],
        text=row["text"],
        paper=row["paper"],
        paper_title=row["paper"],
        lead=row["lead"] or "",
        product=row["product"] or "",
        due=_day(row["due"]),
    )


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
