"""The country as the tables of facts tell it, for commands that run without a database."""

import csv
from datetime import date
from functools import cache

from soichieu.foundation.reference import DATA
from soichieu.pure.hierarchy.naming import KIND_WORDS
from soichieu.pure.reading import Gazetteer

_TABLES = {"province": "provinces.csv", "district": "districts.csv", "commune": "communes.csv"}


@cache
def country() -> Gazetteer:
    """Build the gazetteer from the tables of facts, which need no database."""
    rows = [row for name in _TABLES.values() for row in _rows(name)]
    by_key = {row["key"]: row for row in rows}
    return Gazetteer.of((row["name"], KIND_WORDS[row["kind"]], _above(row, by_key)) for row in rows)


def _above(row: dict[str, str], by_key: dict[str, dict[str, str]]) -> tuple[str, ...]:
    """Name the areas a row lies in, the nearest first."""
    names: list[str] = []
    parent = by_key.get(row["parent"])
    while parent:
        names.append(parent["name"])
        parent = by_key.get(parent["parent"])
    return tuple(names)


@cache
def area_count(level: str, on: date) -> int | None:
    """Count the areas of a level on a day; None before the list of that level is complete."""
    since = {row["level"]: date.fromisoformat(row["since"]) for row in _rows("horizons.csv")}
    if level not in since or on < since[level]:
        return None
    return sum(_stands(row, on) for row in _rows(_TABLES[level]))


def _stands(row: dict[str, str], on: date) -> bool:
    began, ended = row["from"], row["to"]
    return (not began or date.fromisoformat(began) <= on) and (not ended or on < date.fromisoformat(ended))


@cache
def _rows(name: str) -> tuple[dict[str, str], ...]:
    with (DATA / "vietnam" / name).open(encoding="utf-8", newline="") as table:
        return tuple(csv.DictReader(table, delimiter=";"))
