"""Rows of a table held against the rules: what each would become as a task, and what is wrong with it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from soichieu.pure.importing.columns import Column
from soichieu.pure.importing.due import Due, DueKind, due_of
from soichieu.pure.importing.faults import Detail, Fault, FaultKind, Severity
from soichieu.pure.importing.grid import Cell, is_error, words_of
from soichieu.pure.importing.rows import Row
from soichieu.pure.importing.units import UnitAnswer, lead_and_others, names_in
from soichieu.pure.text.folding import comparison_key

LONGEST: Mapping[Column, int] = {
    Column.TITLE: 1000,
    Column.PRODUCT: 300,
    Column.DUE: 120,
    Column.LEADER: 120,
    Column.CLERK: 120,
}
"""How many characters a task keeps of each column."""
_WORDED = (Column.TITLE, Column.LEAD, Column.COORDINATING, Column.PRODUCT, Column.LEADER, Column.CLERK)
_ORDINAL = re.compile(r"^(?:[\dIVXLCivxlc]{1,8}|[A-Za-zĐđ]{1,2}|[-+•*])(?:[.\-/]\w{1,4})*[.)]?$")

_LONGEST_RECURRING = 900
"""Of the words of a task that comes again; those of each one name its period too."""

Key = tuple[str, int | str, date | str | None]
"""What makes two tasks one: the words, who leads, by when or how often."""


class Knowledge(Protocol):
    """What the register knows; the answers are those of the day of giving."""

    def unit(self, name: str) -> UnitAnswer:
        """Return what a name means."""

    def near(self, name: str) -> Sequence[tuple[int, str]]:
        """Return the units whose names come nearest to one that nobody bears, by number and name."""

    def documents(self, cited: str) -> Sequence[tuple[int, str]]:
        """Return the documents a symbol may mean, by number and name."""

    def given(self, key: Key) -> int | None:
        """Return the number of the task given already with these words, lead and day; None if none was.

        For a key that says how often, it is the number of the recurring task.
        """


@dataclass(frozen=True, slots=True)
class Terms:
    """The days a table is held against: of giving, today, the first and last of the plan if it has them."""

    given_on: date
    today: date
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What a row would become as a task, as far as it can be read, and what is wrong with it."""

    row: Row
    title: str
    lead_id: int | None
    coordinating_ids: tuple[int, ...]
    due: Due
    product: str
    leader: str
    clerk: str
    document_id: int | None
    faults: tuple[Fault, ...]

    @property
    def is_good(self) -> bool:
        """Whether it can be given: no fault stops it."""
        return all(fault.severity is not Severity.ERROR for fault in self.faults)


def judge(rows: Sequence[Row], known: Knowledge, terms: Terms) -> list[Judged]:
    """Return the rows in order, each read and held against every rule and against the rows before it."""
    judged = []
    first_at: dict[Key, int] = {}
    for place, row in enumerate(rows):
        one = _Judging(row, known, terms).judged()
        key = _key(one)
        if key is not None:
            double = _double(one, key, first_at, rows, known)
            if double is not None:
                one = _with(one, double)
            first_at.setdefault(key, place)
        judged.append(one)
    return judged


def _key(one: Judged) -> Key | None:
    if not one.title:
        return None
    lead = (
        one.lead_id if one.lead_id is not None else comparison_key(words_of(one.row.cells.get(Column.LEAD)))
    )
    repeats = one.due.repeats
    return comparison_key(one.title), lead, repeats.every if repeats else one.due.day


def _double(
    one: Judged, key: Key, first_at: Mapping[Key, int], rows: Sequence[Row], known: Knowledge
) -> Fault | None:
    """Return the fault of a row that says again what an earlier one, or a task given before, says."""
    if key in first_at:
        first = rows[first_at[key]]
        details = {"row": first.number, "table": first.table}
        return Fault(FaultKind.DUPLICATE_ROW, Column.TITLE, one.title, details)
    given = known.given(key) if one.lead_id is not None else None
    if given is None:
        return None
    details = {"series" if isinstance(key[2], str) else "task": given}
    return Fault(FaultKind.ALREADY_GIVEN, Column.TITLE, one.title, details)


def _with(one: Judged, fault: Fault) -> Judged:
    return replace(one, faults=(*one.faults, fault))


class _Judging:
    """Reads one row and gathers its faults."""

    def __init__(self, row: Row, known: Knowledge, terms: Terms) -> None:
        self._row, self._known, self._terms = row, known, terms
        self._faults: list[Fault] = []

    def judged(self) -> Judged:
        """Return the row as read."""
        self._errors()
        title = self._words(Column.TITLE)
        if not title:
            self._fault(FaultKind.NO_TITLE, Column.TITLE)
        self._types()
        lead_id, others = self._lead()
        coordinating = self._coordinating(lead_id, others)
        due = self._due()
        document = self._document()
        self._lengths(due)
        return Judged(
            self._row, title, lead_id, coordinating, due, self._words(Column.PRODUCT),
            self._words(Column.LEADER), self._words(Column.CLERK), document, tuple(self._faults),
        )  # fmt: skip

    def _cell(self, column: Column) -> Cell:
        return self._row.cells.get(column)

    def _words(self, column: Column) -> str:
        return words_of(self._cell(column))

    def _fault(self, kind: FaultKind, column: Column, **details: Detail) -> None:
        self._faults.append(Fault(kind, column, self._words(column), details))

    def _errors(self) -> None:
        """Tell the cells whose formula failed; no other rule then speaks of them."""
        for column, cell in self._row.cells.items():
            if is_error(cell):
                self._fault(FaultKind.FORMULA_ERROR, column, shown=words_of(cell))

    def _types(self) -> None:
        """Tell values where words belong, and words where a number does."""
        for column in _WORDED:
            cell = self._cell(column)
            is_value = isinstance(cell, int | float | date) or self._words(column).isdigit()
            if cell is not None and is_value:
                self._fault(FaultKind.VALUE_FOR_WORDS, column)
        ordinal = "" if self._is_faulty(Column.ORDINAL) else self._words(Column.ORDINAL)
        if ordinal and isinstance(self._cell(Column.ORDINAL), str) and not _ORDINAL.match(ordinal):
            self._fault(FaultKind.TEXT_FOR_NUMBER, Column.ORDINAL)

    def _is_faulty(self, column: Column) -> bool:
        return any(fault.column is column for fault in self._faults)

    def _is_known(self, name: str) -> bool:
        answer = self._known.unit(name)
        return answer.unit_id is not None or answer.dropped or bool(answer.bearers)

    def _lead(self) -> tuple[int | None, str]:
        """Return the unit that leads, and the words in its cell that name those along."""
        if not self._words(Column.LEAD):
            self._fault(FaultKind.NO_LEAD, Column.LEAD)
            return None, ""
        if self._is_faulty(Column.LEAD):
            return None, ""
        said = str(self._cell(Column.LEAD))
        whole = ";" not in said and "\n" not in said and self._is_known(said)
        words, others = (said, "") if whole else lead_and_others(said)
        names = names_in(words, self._is_known)
        if len(names) > 1:
            self._fault(FaultKind.TWO_LEADS, Column.LEAD, names=names)
            return None, others
        return (self._unit(names[0], Column.LEAD) if names else None), others

    def _unit(self, name: str, column: Column) -> int | None:
        """Return the unit of a name; tell where there is none, or several."""
        answer = self._known.unit(name)
        if answer.unit_id is None and not (answer.dropped and column is Column.COORDINATING):
            kind = FaultKind.UNCLEAR_UNIT if answer.bearers else FaultKind.UNKNOWN_UNIT
            near = answer.bearers or self._known.near(name)
            ids, names = [pk for pk, _ in near], [words for _, words in near]
            self._fault(kind, column, name=name, near=names, near_ids=ids)
        return answer.unit_id

    def _coordinating(self, lead_id: int | None, others: str) -> tuple[int, ...]:
        if self._is_faulty(Column.COORDINATING):
            return ()
        column = Column.COORDINATING if self._words(Column.COORDINATING) else Column.LEAD
        said = str(self._cell(Column.COORDINATING) or others)
        found: list[int] = []
        for name in names_in(said, self._is_known):
            unit_id = self._unit(name, column)
            if unit_id is None:
                continue
            if unit_id == lead_id:
                self._fault(FaultKind.LEAD_COORDINATES, column, name=name)
            elif unit_id in found:
                self._fault(FaultKind.COORDINATES_TWICE, column, name=name)
            else:
                found.append(unit_id)
        return tuple(found)

    def _due(self) -> Due:
        if self._is_faulty(Column.DUE):
            return Due(DueKind.NOTHING)
        due = due_of(self._cell(Column.DUE), self._terms.given_on)
        match due.kind:
            case DueKind.UNREADABLE:
                self._fault(FaultKind.UNREADABLE_DAY, Column.DUE)
            case DueKind.OTHER_WORDS:
                self._fault(FaultKind.TEXT_FOR_DAY, Column.DUE)
            case DueKind.NUMBER:
                meant = f"{due.meant:%d/%m/%Y}" if due.meant else ""
                self._fault(FaultKind.NUMBER_FOR_DAY, Column.DUE, meant=meant)
            case DueKind.DAY:
                return self._once_or_again(self._in_time(due))
            case _:
                return self._once_or_again(due)
        return due

    def _once_or_again(self, due: Due) -> Due:
        """Tell where what comes again is given only once: with a day of its own, or without a period."""
        if due.repeats is not None and due.day is not None:
            self._fault(FaultKind.RECURS_ONCE, Column.DUE, day=f"{due.day:%d/%m/%Y}")
            return replace(due, repeats=None)
        if due.is_periodic and due.repeats is None:
            self._fault(FaultKind.RECURS_ONCE, Column.DUE)
        return due

    def _in_time(self, due: Due) -> Due:
        """Hold a day against those of giving, today and the plan."""
        day, terms = due.day, self._terms
        if day is None:  # a due of kind DAY has one
            return due
        if due.recurs and day < max(terms.today, terms.given_on):
            self._fault(FaultKind.RECURRING_PAST, Column.DUE, day=f"{day:%d/%m/%Y}")
            return replace(due, kind=DueKind.WORDS, day=None) if day < terms.given_on else due
        if day < terms.given_on:
            self._fault(FaultKind.BEFORE_GIVEN, Column.DUE, day=f"{terms.given_on:%d/%m/%Y}")
            return due
        if day < terms.today:
            self._fault(FaultKind.DAY_PASSED, Column.DUE, day=f"{terms.today:%d/%m/%Y}")
        if terms.last and day > terms.last:
            self._fault(FaultKind.OUTSIDE_PERIOD, Column.DUE, last=f"{terms.last:%d/%m/%Y}")
        if terms.first and day < terms.first:
            self._fault(FaultKind.OUTSIDE_PERIOD, Column.DUE, first=f"{terms.first:%d/%m/%Y}")
        return due

    def _document(self) -> int | None:
        cited = self._words(Column.DOCUMENT)
        if not cited or self._is_faulty(Column.DOCUMENT):
            return None
        found = self._known.documents(cited)
        if len(found) == 1:
            return found[0][0]
        if found:
            self._fault(FaultKind.UNCLEAR_DOCUMENT, Column.DOCUMENT, near=[name for _, name in found])
        else:
            self._fault(FaultKind.UNKNOWN_DOCUMENT, Column.DOCUMENT)
        return None

    def _lengths(self, due: Due) -> None:
        for column, longest in LONGEST.items():
            again = column is Column.TITLE and due.repeats is not None
            most = _LONGEST_RECURRING if again else longest
            length = len(self._words(column))
            if length > most:
                self._fault(FaultKind.TOO_LONG, column, length=length, most=most)
