"""The communes of the invented province as the figures see them: pieces that no reform divides.

A commune before the reform is some pieces, one after it is others of the same; so what is told of the pieces
is conserved by itself when communes are merged and split.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soichieu.foundation.reference import DATA

FOLDER = DATA / "demo" / "figures"
_PREFIX = "minh-hoa/x/"
Row = dict[str, str]


def rows(name: str) -> Iterator[Row]:
    """Yield the rows of one table of the story."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the province that stays whole: its district and commune before the reform, and that after."""

    district: str
    before: str
    after: str
    people: int


def pieces() -> tuple[Piece, ...]:
    """Return the pieces of the province, each share of a divided commune by itself."""
    found = []
    for row in rows("areas.csv"):
        for part in row["into"].split("|"):
            heir, _colon, share = part.partition(":")
            people = round(int(row["people"]) * float(share))
            found.append(Piece(row["district"], row["area"], _PREFIX + heir, people))
    return tuple(found)


def pieces_of(area: str, found: Sequence[Piece]) -> NDArray[np.bool_]:
    """Return which pieces lie in a commune, by its key; a key before the reform never stands for another."""
    return np.array([area in (piece.before, piece.after) for piece in found])
