"""Reads the tables of facts (data/vietnam, data/demo) into values; a fault names its file and line."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from django.utils.translation import gettext as _

from soichieu.foundation.reference import DATA
from soichieu.organisations.errors import BrokenData
from soichieu.pure.hierarchy.facts import Area, AreaState, Body, BodyState, Facts, Step, Template
from soichieu.pure.hierarchy.naming import KIND_WORDS
from soichieu.pure.hierarchy.spans import Span

_AREA_TABLES = (("provinces.csv", "province"), ("districts.csv", "district"), ("communes.csv", "commune"))

Row = dict[str, str]


def rows(path: Path) -> Iterator[tuple[int, Row]]:
    """Yield the rows of a table with their line numbers; a table that is not there has none."""
    if not path.is_file():
        return
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, delimiter=";"), start=2):
            if None in row or None in row.values():
                raise BrokenData(
                    _("Tệp %(file)s, dòng %(line)s: số cột không đúng.") % {"file": path.name, "line": number}
                )
            yield number, row


def read_facts(folder: Path, *, root: str, root_name: str, root_short: str, invented: bool = False) -> Facts:
    """Return the facts of a folder of tables; raises BrokenData."""
    standard = folder / "standard_bodies.csv"
    return Facts(
        root=root,
        root_name=root_name,
        root_short=root_short,
        areas={
            key: area for name, level in _AREA_TABLES for key, area in _areas(folder / name, level).items()
        },
        templates=tuple(_templates(standard if standard.is_file() else DATA / "vietnam" / standard.name)),
        bodies=tuple(_bodies(folder / "bodies.csv")),
        steps=tuple(_steps(folder / "successions.csv")),
        aliases=_aliases(folder / "aliases.csv"),
        exceptions={(row["area"], row["body"]): row["exists"] for _, row in rows(folder / "exceptions.csv")},
        invented=invented,
    )


def day_of(path: Path, number: int, text: str) -> date | None:
    """Return the day of a cell, None where it is empty (not known); raises BrokenData."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BrokenData(
            _("Tệp %(file)s, dòng %(line)s: “%(text)s” không phải là ngày.")
            % {"file": path.name, "line": number, "text": text}
        ) from None


def known_day(path: Path, number: int, text: str) -> date:
    """Return the day of a cell that may not be empty; raises BrokenData."""
    day = day_of(path, number, text)
    if day is None:
        raise BrokenData(_("Tệp %(file)s, dòng %(line)s: thiếu ngày.") % {"file": path.name, "line": number})
    return day


def _span(path: Path, number: int, row: Row) -> Span:
    span = Span(day_of(path, number, row["from"]), day_of(path, number, row["to"]))
    if span.start is not None and span.end is not None and span.start >= span.end:
        raise BrokenData(
            _("Tệp %(file)s, dòng %(line)s: ngày kết thúc không sau ngày bắt đầu.")
            % {"file": path.name, "line": number}
        )
    return span


def _areas(path: Path, level: str) -> dict[str, Area]:
    states: dict[str, list[AreaState]] = {}
    for number, row in rows(path):
        if row["kind"] not in KIND_WORDS:
            raise BrokenData(
                _("Tệp %(file)s, dòng %(line)s: loại đơn vị “%(kind)s” không có trong danh mục.")
                % {"file": path.name, "line": number, "kind": row["kind"]}
            )
        state = AreaState(
            kind=row["kind"],
            name=row["name"],
            code=row["code"],
            parent=row["parent"],
            span=_span(path, number, row),
            source=row["source"],
            began_after=day_of(path, number, row["from_after"]),
            ended_after=day_of(path, number, row["to_after"]),
            keeps_kind=row.get("style") == "whole",
        )
        earlier = states.setdefault(row["key"], [])
        if earlier and earlier[-1].span.end != state.span.start:
            raise BrokenData(
                _("Tệp %(file)s, dòng %(line)s: %(key)s không nối tiếp trạng thái trước.")
                % {"file": path.name, "line": number, "key": row["key"]}
            )
        earlier.append(state)
    return {key: Area(key, level, tuple(found)) for key, found in states.items()}


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split("|") if part)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (hierarchy, target) for hierarchy, _, target in (part.partition("=") for part in text.split())
    )


def _templates(path: Path) -> Iterator[Template]:
    for number, row in rows(path):
        yield Template(
            level=row["level"],
            kinds=frozenset(row["kinds"].split()),
            code=row["code"],
            line=row["line"],
            kind=row["kind"],
            name=row["name"],
            short=row["short"],
            aliases=_listed(row["aliases"]),
            organs=_listed(row["organs"]),
            parents=_pairs(row["parents"]),
            span=_span(path, number, row),
            began_after=day_of(path, number, row["from_after"]),
            ended_after=day_of(path, number, row["to_after"]),
            into=row["into"],
            source=row["source"],
        )


def _bodies(path: Path) -> Iterator[Body]:
    states: dict[str, list[BodyState]] = {}
    kinds: dict[str, tuple[str, str]] = {}
    for number, row in rows(path):
        kinds[row["key"]] = (row["line"], row["kind"])
        states.setdefault(row["key"], []).append(
            BodyState(
                name=row["name"],
                short=row["short"],
                aliases=_listed(row["aliases"]),
                organs=_listed(row["organs"]),
                parents=_pairs(row["parents"]),
                span=_span(path, number, row),
                into=row["into"],
                source=row["source"],
                began_after=day_of(path, number, row["from_after"]),
                ended_after=day_of(path, number, row["to_after"]),
            )
        )
    for key, found in states.items():
        yield Body(key, *kinds[key], tuple(found))


def _steps(path: Path) -> Iterator[Step]:
    for number, row in rows(path):
        on = known_day(path, number, row["on"])
        whole = None if row["whole"] == "" else row["whole"] == "1"
        yield Step(
            row["predecessor"], row["successor"] or None, row["kind"], on, whole, row["source"], row["order"]
        )


def _aliases(path: Path) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for _number, row in rows(path):
        found[row["key"]] = (*found.get(row["key"], ()), (row["alias"], row["source"]))
    return found
