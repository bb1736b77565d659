"""Rows of a CSV file, and what stands in their cells."""

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from pathlib import Path

from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.directives import queries as directives
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.organisations import queries as organisations
from soichieu.organisations.errors import UnknownUnit
from soichieu.pure.quantities import parse_number

Row = Mapping[str, str]
Numbered = tuple[int, Row]
"""A row with its line in the file."""
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


class RefusedRow(Exception):
    """A row was refused; says which."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line, self.sentence = line, sentence


def rows_of(path: Path) -> tuple[set[str], list[Numbered]]:
    """Return the columns of a file and its rows."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        columns = set(reader.fieldnames or ())
        rows: list[Numbered] = [
            (reader.line_num, {key: (value or "").strip() for key, value in row.items() if key})
            for row in reader
        ]
    return columns, rows


def each(rows: Sequence[Numbered], take: Callable[[Row], bool]) -> int:
    """Take rows one by one and return how many changed something; raises RefusedRow for the first refused."""
    return each_group([[one] for one in rows], lambda held: take(held[0]))


def each_group(groups: Sequence[Sequence[Numbered]], take: Callable[[list[Row]], bool]) -> int:
    """Take groups of rows; a refusal is told by the first row of its group."""
    changed = 0
    for group in groups:
        line = group[0][0]
        try:
            changed += take([row for _line, row in group])
        except DomainError as error:
            raise RefusedRow(line, error.sentence) from error
        except (ValueError, KeyError) as error:
            raise RefusedRow(line, f"không hiểu được giá trị {error}.") from error
    return changed


def grouped(rows: Sequence[Numbered], column: str) -> list[list[Numbered]]:
    """Return the rows by what stands in a column, in the order of the first of each."""
    found: dict[str, list[Numbered]] = {}
    for line, row in rows:
        found.setdefault(row[column], []).append((line, row))
    return list(found.values())


def sight() -> Sight:
    """Return what the operator sees: everything."""
    return Sight.all(timezone.localdate())


def unit_of(text: str, on: date) -> int:
    """Return the unit of a key, or of a name on a day."""
    try:
        return organisations.unit_by_key(text).pk
    except UnknownUnit:
        return organisations.unit_by_name(text, on).pk


def directive_of(row: Row) -> int | None:
    """Return the directive of the column `directive`, None where it is empty."""
    symbol = row.get("directive", "")
    return directives.one_by_symbol(symbol, sight()).pk if symbol else None


def number_of(row: Row, column: str) -> Decimal | None:
    """Return a number written the Vietnamese way, None where there is none."""
    text = row.get(column, "")
    if not text:
        return None
    number = parse_number(text)
    if number is None:
        raise Invalid(f"cột {column}: “{text}” không phải là số; hãy ghi như 1.103 hoặc 5,62.")
    return number


def whole_of(row: Row, column: str, otherwise: int) -> int:
    """Return a whole number."""
    return int(row[column]) if row.get(column) else otherwise


def yes_in(row: Row, column: str, *, otherwise: bool) -> bool:
    """Return whether a cell says yes (1) or no (0)."""
    text = row.get(column, "")
    if text not in {"", "0", "1"}:
        raise Invalid(f"cột {column}: ghi 1 hoặc 0, không phải “{text}”.")
    return otherwise if not text else text == "1"


def time_of(row: Row, column: str) -> time | None:
    """Return a time of day like 17:00, None where there is none."""
    text = row.get(column, "")
    found = _CLOCK.fullmatch(text)
    if text and found is None:
        raise Invalid(f"cột {column}: ghi giờ như 17:00, không phải “{text}”.")
    return time(int(found[1]), int(found[2])) if found else None
