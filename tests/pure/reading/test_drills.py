"""The drills: short passages in many voices. No fewer of their documents, events and houses are read right.

`drills/*.json` hold passages with what they name: documents (type, number or title, issuer, day), events
(kind, day, organiser) and whose the text itself is; in `isles`, `lowlands`, `midlands`, `plains`,
`rivers` and `uplands` events are left out. A figure of `RIGHT` is raised when more is reached.
"""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from soichieu.pure.reading import read
from soichieu.pure.text.folding import comparison_key

DRILLS = Path(__file__).with_name("drills")
Item = tuple[str | None, ...]

# How many are right of those labelled.
RIGHT = {
    ("cities", "documents"): (273, 273),
    ("cities", "events"): (54, 66),
    ("cities", "self"): (34, 34),
    ("delta", "documents"): (274, 276),
    ("delta", "events"): (39, 52),
    ("delta", "self"): (22, 23),
    ("highlands", "documents"): (297, 297),
    ("highlands", "events"): (42, 54),
    ("highlands", "self"): (34, 34),
    ("isles", "documents"): (133, 134),
    ("isles", "self"): (13, 13),
    ("lowlands", "documents"): (230, 232),
    ("lowlands", "self"): (23, 23),
    ("midlands", "documents"): (48, 50),
    ("midlands", "self"): (5, 5),
    ("mountains", "documents"): (291, 291),
    ("mountains", "events"): (43, 50),
    ("mountains", "self"): (25, 25),
    ("plains", "documents"): (84, 86),
    ("plains", "self"): (9, 9),
    ("rivers", "documents"): (216, 227),
    ("rivers", "self"): (34, 35),
    ("uplands", "documents"): (95, 95),
    ("uplands", "self"): (12, 12),
}


@cache
def _counted(name: str) -> dict[str, tuple[int, int]]:
    """Count what is right and what is labelled of each kind in one file."""
    right: Counter[str] = Counter()
    labelled: Counter[str] = Counter()
    for passage in json.loads((DRILLS / f"{name}.json").read_text("utf-8")):
        found = _items(read(passage["text"]).as_json())
        for kind, wanted in _wanted(passage).items():
            labelled[kind] += wanted.total()
            right[kind] += (wanted & found[kind]).total()
    return {kind: (right[kind], labelled[kind]) for kind in labelled}


def _items(reading: dict[str, Any]) -> dict[str, Counter[Item]]:
    own = reading["self"] or {}
    return {
        "documents": Counter(
            _key(one["type"], one["number"] or one["title"], one["issuer"], one["date"])
            for one in reading["documents"]
        ),
        "events": Counter(_key(one["kind"], one["date"], one["organiser"]) for one in reading["events"]),
        "self": Counter([_key(own["issuer"])] if own.get("issuer") else []),
    }


def _wanted(passage: dict[str, Any]) -> dict[str, Counter[Item]]:
    return {
        "documents": Counter(_key(*one) for one in passage.get("documents", [])),
        "events": Counter(_key(*one) for one in passage.get("events", [])),
        "self": Counter([_key(passage["self"])] if passage.get("self") else []),
    }


def _key(*parts: str | None) -> Item:
    return tuple(comparison_key(part) if part else None for part in parts)


@pytest.mark.parametrize(("name", "kind"), sorted(RIGHT))
def test_no_fewer_are_right_than_were(name: str, kind: str) -> None:
    right, labelled = _counted(name)[kind]
    least, of = RIGHT[name, kind]
    assert right >= least, f"{name}: {kind}: {right} of {labelled} are right, there were {least} of {of}"
