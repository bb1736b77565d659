"""Shortfalls of the links of the open gold sets, held against those labelled by hand."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from soichieu.pure.alignment.demands import is_demand
from soichieu.pure.alignment.shortfalls import ShortfallKind, shortfalls
from soichieu.pure.alignment.values import Clause, Item

SETS = Path(__file__).parents[2] / "corpus" / "alignment" / "open"
LABELS = {"target": ShortfallKind.TARGET_LOWER, "deadline": ShortfallKind.DEADLINE_LATER}
FLOORS = [
    ("target", True, 0.95, 0.95),
    ("deadline", True, 0.95, 0.95),
    ("target", False, 0.95, 0.95),
    ("deadline", False, 0.97, 0.7),
]
"""Which shortfalls, whether the day of the clause is given or only in its words, precision, recall."""


@pytest.mark.parametrize(("label", "is_day_given", "precision", "recall"), FLOORS)
def test_shortfalls_of_served_pairs_are_those_labelled(
    label: str, is_day_given: bool, precision: float, recall: float
) -> None:
    kind, told = LABELS[label], Counter[str]()
    for given, item, labels, same_area in _served():
        clause = given if is_day_given else replace(given, by=None)
        found = kind in {one.kind for one in shortfalls(clause, item, same_area=same_area)}
        told["right" if found and label in labels else "false" if found else "none"] += 1
        told["missed"] += label in labels and not found
    assert told["right"] / (told["right"] + told["false"]) >= precision, told
    assert told["right"] / (told["right"] + told["missed"]) >= recall, told


def test_every_clause_that_is_served_is_a_demand() -> None:
    refused = {clause.ref for clause, *_ in _served() if not is_demand(clause.text, clause.heading, ())}
    assert refused == set()


def _served() -> Iterator[tuple[Clause, Item, set[str], bool]]:
    """Yield clause and item of each link, how it falls short, and whether both answer for one area."""
    for folder in sorted(one for one in SETS.iterdir() if one.is_dir()):
        clauses = {
            (directive["id"], clause["ref"]): _clause(folder.name, directive["id"], clause)
            for directive in _read(folder / "directives.json")
            for clause in directive["clauses"]
        }
        for name in ("upper", "lower"):
            for told in _read(folder / f"{name}.json")["items"]:
                for directive, ref in told["serves"]:
                    labels = {label for d, r, label in told["weaker"] if (d, r) == (directive, ref)}
                    yield clauses[directive, ref], _item(told), labels, name == "upper"


def _clause(folder: str, directive: str, told: dict[str, Any]) -> Clause:
    ref = (folder, directive, told["ref"])
    return Clause(ref, directive, told["text"], told["heading"], by=_day(told["by"]))


def _item(told: dict[str, Any]) -> Item:
    return Item(told["id"], told["text"], told["paper"], told["paper"], due=_day(told["due"]))


def _day(printed: str | None) -> date | None:
    return date.fromisoformat(printed) if printed else None


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
