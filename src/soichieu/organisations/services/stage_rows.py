"""Writes composed units as rows of the staging tables, through COPY."""

from collections.abc import Iterable, Iterator
from typing import Any

from soichieu.pure.hierarchy.facts import Step, UnitRecord
from soichieu.pure.hierarchy.spans import Span
from soichieu.pure.text.folding import comparison_key, folded
from soichieu.pure.text.ordering import sort_key

Row = tuple[object, ...]


def copy(cursor: Any, table: str, rows: Iterable[Row]) -> None:
    """Send rows to a table."""
    with cursor.copy(f"COPY {table} FROM STDIN") as target:
        for row in rows:
            target.write("\t".join(map(_field, row)) + "\n")


def _field(value: object) -> str:
    """Write a value in COPY's text format."""
    if value is None:
        return r"\N"
    if value is True or value is False:
        return "t" if value else "f"
    text = str(value)
    return text.replace("\\", r"\\").replace("\t", r"\t").replace("\n", r"\n")


def _range(span: Span) -> str:
    return f"[{span.start or ''},{span.end or ''})"


def of_units(units: Iterable[UnitRecord], *, invented: bool) -> Iterator[Row]:
    """Yield the rows of units."""
    for unit in units:
        yield (
            unit.key, unit.kind, unit.level, unit.line, unit.area, _range(unit.span),
            unit.began_after, unit.ended_after, invented, unit.source, unit.note,
        )  # fmt: skip


def of_names(units: Iterable[UnitRecord]) -> Iterator[Row]:
    """Yield the rows of names with the keys by which they are found and sorted."""
    for unit in units:
        for name in unit.names:
            yield (
                unit.key, name.role, name.kind, name.name, name.short, comparison_key(name.name),
                comparison_key(name.short), folded(name.name), sort_key(name.name), _range(name.span),
                name.source,
            )  # fmt: skip


def of_codes(units: Iterable[UnitRecord], scheme: str) -> Iterator[Row]:
    """Yield the rows of codes."""
    for unit in units:
        for code, span, source in unit.codes:
            yield unit.key, scheme, code, _range(span), source


def of_places(units: Iterable[UnitRecord]) -> Iterator[Row]:
    """Yield the rows of places in the hierarchies."""
    for unit in units:
        for hierarchy, parent, span, source in unit.places:
            yield unit.key, parent, hierarchy, _range(span), source


def of_steps(steps: Iterable[Step], orders: dict[str, str]) -> Iterator[Row]:
    """Yield the rows of successions; the order is cited by its title where the source is one."""
    for step in steps:
        order = orders.get(step.order or step.source, "")
        yield step.predecessor, step.successor, step.kind, step.on, step.whole, order, step.source
