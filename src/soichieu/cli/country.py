"""The country as the tables of facts tell it, for commands that run without a database."""

import csv
from datetime import date
from functools import cache

from soichieu.foundation.reference import DATA
from soichieu.pure.hierarchy.area_kinds import AreaKinds, Count
from soichieu.pure.hierarchy.naming import KIND_WORDS, full_name
from soichieu.pure.reading import Gazetteer
from soichieu.pure.reading.consistency import KnownCounts
from soichieu.pure.text.folding import comparison_key

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


@cache
def known_counts(place: str, asked: AreaKinds, on: date) -> KnownCounts | None:
    """Count the communes of the province a named unit acts for; None for any other, or not known."""
    province = _province_of(place, on)
    if province is None or asked.level != "commune":
        return None
    official = _official(province["key"], asked, on)
    day = official.on if official else on
    return KnownCounts(full_name(province["kind"], province["name"]), official, _listed(province, asked, day))


def _province_of(place: str, on: date) -> dict[str, str] | None:
    """Return the one province standing on a day whose full name a name ends with: "Công an tỉnh Gia Lai"."""
    said = f" {comparison_key(place)}"
    named = [
        row
        for row in _rows(_TABLES["province"])
        if _stands(row, on) and said.endswith(f" {comparison_key(full_name(row['kind'], row['name']))}")
    ]
    return named[0] if len(named) == 1 else None


def _official(area: str, asked: AreaKinds, on: date) -> Count | None:
    kinds = asked.kinds or ("",)
    by_day: dict[date, dict[str, int]] = {}
    for row in _rows("official_counts.csv"):
        day = date.fromisoformat(row["on"])
        if (row["line"], row["level"], row["area"]) == ("territory", asked.level, area) and day <= on:
            by_day.setdefault(day, {})[row["kind"]] = int(row["count"])
    days = [day for day, found in by_day.items() if all(kind in found for kind in kinds)]
    if not days:
        return None
    return Count(max(days), tuple((kind, by_day[max(days)][kind]) for kind in kinds))


def _listed(province: dict[str, str], asked: AreaKinds, on: date) -> Count | None:
    if area_count(asked.level, on) is None:
        return None
    above = {province["key"]} | {
        row["key"]
        for row in _rows(_TABLES["district"])
        if row["parent"] == province["key"] and _stands(row, on)
    }
    kinds = [row["kind"] for row in _rows(_TABLES["commune"]) if row["parent"] in above and _stands(row, on)]
    if not asked.kinds:
        return Count(on, (("", len(kinds)),))
    return Count(on, tuple((kind, kinds.count(kind)) for kind in asked.kinds))


def _stands(row: dict[str, str], on: date) -> bool:
    began, ended = row["from"], row["to"]
    return (not began or date.fromisoformat(began) <= on) and (not ended or on < date.fromisoformat(ended))


@cache
def _rows(name: str) -> tuple[dict[str, str], ...]:
    with (DATA / "vietnam" / name).open(encoding="utf-8", newline="") as table:
        return tuple(csv.DictReader(table, delimiter=";"))
