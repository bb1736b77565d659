"""The outlines of the country on a day, from data/vietnam: its provinces, and always its archipelagos."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from soichieu.foundation.reference import DATA

_COUNTRY = DATA / "vietnam"
VIEW_BOX = "-8 -8 832 892"


@dataclass(frozen=True, slots=True)
class Province:
    """A province of a day: its key in the register, its name, its outline."""

    key: str
    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Archipelago:
    """Hoàng Sa or Trường Sa on a day: label and its place, the unit it is, the province it belongs to."""

    label: str
    unit: str
    province: str
    path: str
    x: int
    y: int


@cache
def provinces_on(day: date) -> dict[str, Province]:
    """Give the provinces of a day by their keys, in the order of their codes."""
    rows = [row for row in _rows("provinces.csv") if _lasts(row, day)]
    rows.sort(key=lambda row: row["code"])
    return {row["key"]: Province(row["key"], row["name"], _outlines()[row["key"]]) for row in rows}


@cache
def archipelagos_on(day: date) -> tuple[Archipelago, ...]:
    """Give Hoàng Sa and Trường Sa, named as they are on that day."""
    return tuple(
        Archipelago(
            row["label"],
            row["name"],
            row["province"],
            _outlines()[row["outline"]],
            int(row["x"]),
            int(row["y"]),
        )
        for row in _rows("map/archipelagos.csv")
        if _lasts(row, day)
    )


@cache
def _outlines() -> dict[str, str]:
    return {row["key"]: row["path"] for row in _rows("map/outlines.csv")}


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_COUNTRY / name).open(encoding="utf-8", newline="") as table:
        yield from csv.DictReader(table, delimiter=";")


def _lasts(row: dict[str, str], day: date) -> bool:
    """Say whether a row holds on a day: from its first day until before its last."""
    return row["from"] <= day.isoformat() and (not row["to"] or day.isoformat() < row["to"])
