"""A workbook judged cell by cell: what is new, changed, the same, and every fault with its place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from soichieu.pure.importing.grid import Cell, Grid, column_name, spread, words_of
from soichieu.pure.indicators.pasting import Answer
from soichieu.pure.indicators.sentences import Sentence
from soichieu.pure.indicators.workbooks import faults
from soichieu.pure.indicators.workbooks.faults import Fault, FaultKind
from soichieu.pure.indicators.workbooks.heads import Heads, Rows, find_heads, is_label
from soichieu.pure.indicators.workbooks.knowledge import Asked, Known, Stood, Taken
from soichieu.pure.indicators.workbooks.totals import Sums, is_total
from soichieu.pure.indicators.workbooks.units import Units
from soichieu.pure.indicators.workbooks.values import exact, plain_number, read_value, shown

_NOTHING: dict[int, Stood] = {}
_BLANK: Stood = (None, "", False)


@dataclass(frozen=True, slots=True)
class Judged:
    """What a workbook brings: figures to enter, those new among them, those that stand so already, faults.

    `found` is False where no sheet names what the form asks.
    """

    taken: tuple[Taken, ...]
    new: int
    unchanged: int
    faults: tuple[Fault, ...]
    found: bool

    @property
    def changed(self) -> int:
        """How many figures replace another."""
        return len(self.taken) - self.new

    @property
    def errors(self) -> int:
        """How many faults leave figures out."""
        return sum(fault.stops for fault in self.faults)


def judge(grids: Iterable[Grid], known: Known) -> Judged:
    """Hold the sheets of a workbook against what is known of the round.

    Units stand in rows and measures in columns, or the other way round. A blank cell leaves what stands.
    """
    judging = _Judging(known)
    for grid in grids:
        judging.take(grid)
    return judging.result()


class _Judging:
    """The state of one judgement over the sheets of a workbook."""

    def __init__(self, known: Known) -> None:
        self._known, self._units = known, Units(known)
        self._taken: dict[int, list[Taken]] = {}
        self._new: dict[int, int] = {}
        self._unchanged: dict[int, int] = {}
        self._faults: list[tuple[int, int, Fault]] = []
        self._seen: dict[int, str] = {}
        self._told: list[Fault] = []
        self._found = False
        self._table = ""
        self._turned = False

    def take(self, grid: Grid) -> None:
        """Judge one sheet; one that names nothing of the form is passed over."""
        straight: Rows = spread(grid) if grid.merged else grid.rows
        chosen = self._oriented(straight)
        if chosen is None:
            return
        rows, heads = chosen
        self._found, self._table = True, grid.name
        for one in heads.faults:
            self._fault(one.kind, one.row, one.column, one.value, one.sentence)
        self._judge(rows, heads)
        self._told += [fault for _row, _column, fault in sorted(self._faults, key=lambda one: one[:2])]
        self._faults = []

    def result(self) -> Judged:
        """Return what was found in all sheets."""
        taken = tuple(cell for cells in self._taken.values() for cell in cells)
        new, unchanged = sum(self._new.values()), sum(self._unchanged.values())
        return Judged(taken, new, unchanged, tuple(self._told), self._found)

    def _oriented(self, straight: Rows) -> tuple[Rows, Heads] | None:
        """Return the rows with units in them: as they stand, or turned where columns are units."""
        self._turned = False
        heads = find_heads(straight, self._known, self._address)
        if heads is not None and len(heads.columns) * 2 > len(self._known.measures):
            return straight, heads
        width = max(map(len, straight), default=0)
        full = [[*row, *[None] * (width - len(row))] for row in straight]
        rows: Rows = list(zip(*full, strict=True))
        self._turned = True
        turned = find_heads(rows, self._known, self._address)
        if turned is not None and (heads is None or turned.weight > heads.weight):
            return rows, turned
        self._turned = False
        return (straight, heads) if heads is not None else None

    def _judge(self, rows: Rows, heads: Heads) -> None:
        sums = Sums(heads.columns)
        begun = False
        for at in range(heads.below, len(rows)):
            row = rows[at]
            filled = [
                (column, asked)
                for column, asked in heads.columns.items()
                if column < len(row) and row[column] not in (None, "")
            ]
            if not filled:
                continue
            code, name = _words(row, heads.code_column), _words(row, heads.name_column)
            if code.casefold() not in self._known.codes and is_total(
                name or code or _first_words(row, heads)
            ):
                self._total(at, row, filled, sums)
                continue
            unit = self._units.unit_of(code, name)
            if isinstance(unit, int):
                begun = True
                self._row(at, row, filled, unit, heads, sums)
            elif not is_label(name or code) and (begun or not _belongs_to_head(row, filled)):
                sums.add(self._numbers(row, filled, sums))
                column = heads.code_column if code or heads.name_column is None else heads.name_column
                if not code and not name and heads.code_column is not None:
                    column = heads.code_column
                self._fault(unit[0], at, column or 0, code or name, unit[1])

    def _row(
        self,
        at: int,
        row: Sequence[Cell],
        filled: list[tuple[int, Asked]],
        unit: int,
        heads: Heads,
        sums: Sums,
    ) -> None:
        """Judge the figures of one unit."""
        column = heads.name_column if heads.code_column is None else heads.code_column
        if unit in self._seen:
            sums.add(self._numbers(row, filled, sums))
            details = {"name": self._known.unit_names.get(unit, ""), "cell": self._seen[unit]}
            sentence = Sentence(faults.DUPLICATE_UNIT, details)
            self._fault(FaultKind.DUPLICATE_UNIT, at, column or 0, _words(row, column), sentence)
            self._taken.pop(unit, None)
            self._new.pop(unit, None)
            self._unchanged.pop(unit, None)
            return
        self._seen[unit] = self._address(at, column or 0)
        cells = self._cells(at, row, filled, unit, sums, told=unit not in self._known.barred)
        if unit not in self._known.barred:
            self._taken[unit] = cells
        elif cells:
            self._new[unit] = 0
            kind, said = self._known.barred[unit]
            sentence = Sentence(faults.SAID, {"said": said})
            self._fault(kind, at, column or 0, _words(row, column), sentence)

    def _cells(
        self,
        at: int,
        row: Sequence[Cell],
        filled: list[tuple[int, Asked]],
        unit: int,
        sums: Sums,
        *,
        told: bool,
    ) -> list[Taken]:
        """Return the figures of a row that differ from what stands; `told`: with the faults of its cells."""
        standing = self._known.standing.get(unit, _NOTHING)
        cells: list[Taken] = []
        numbers: dict[int, Decimal] = {}
        new = unchanged = 0
        for column, asked in filled:
            cell = row[column]
            number, words = plain_number(cell, asked), ""
            if number is None:
                value = read_value(cell, asked)
                if value is None:
                    continue
                if isinstance(value, Sentence):
                    sums.spoil(column)
                    if told:
                        self._fault(FaultKind.UNREADABLE, at, column, shown(cell), value)
                    continue
                number, words = _kept(value)
            numbers[column] = number
            stood = standing.get(asked.pk, _BLANK)
            if number == stood[0] and words == stood[1]:
                unchanged += 1
                continue
            if stood[2] and told:
                said = Sentence(faults.REPORTED_ELSEWHERE)
                self._fault(FaultKind.REPORTED_ELSEWHERE, at, column, shown(row[column]), said)
                continue
            if asked.counts and told and number < 0:
                word = shown(row[column])
                self._fault(FaultKind.NEGATIVE, at, column, word, Sentence(faults.NEGATIVE, {"word": word}))
            new += stood[0] is None
            cells.append((unit, asked.pk, number, words))
        sums.add(numbers)
        self._new[unit], self._unchanged[unit] = new, unchanged
        return cells

    def _total(self, at: int, row: Sequence[Cell], filled: list[tuple[int, Asked]], sums: Sums) -> None:
        written = self._numbers(row, filled, None)
        for column, sentence in sums.held_against(written):
            self._fault(FaultKind.TOTAL_DIFFERS, at, column, shown(row[column]), sentence)

    def _numbers(
        self, row: Sequence[Cell], filled: list[tuple[int, Asked]], sums: Sums | None
    ) -> dict[int, Decimal]:
        numbers = {}
        for column, asked in filled:
            cell = row[column]
            value = exact(cell) if type(cell) in (int, float) else read_value(cell, asked)  # type: ignore[arg-type]
            if isinstance(value, Decimal):
                numbers[column] = value
            elif sums is not None and isinstance(value, Sentence):
                sums.spoil(column)
        return numbers

    def _fault(self, kind: FaultKind, at: int, column: int, value: str, sentence: Sentence) -> None:
        row, place = (column, at) if self._turned else (at, column)
        fault = Fault(kind, self._table, row + 1, column_name(place), value[:200], sentence)
        self._faults.append((row, place, fault))

    def _address(self, at: int, column: int) -> str:
        row, place = (column, at) if self._turned else (at, column)
        return f"{column_name(place)}{row + 1}"


def _kept(value: Answer) -> tuple[Decimal, str]:
    """Return number and words as cells keep them: words with a 1, yes as 1, no as 0."""
    if isinstance(value, bool):
        return Decimal(int(value)), ""
    return (Decimal(1), value) if isinstance(value, str) else (value, "")


def _words(row: Sequence[Cell], column: int | None) -> str:
    return "" if column is None or column >= len(row) else words_of(row[column])


def _first_words(row: Sequence[Cell], heads: Heads) -> str:
    """Return what a row says of itself where it names no unit: "Tổng cộng" may stand in any column."""
    aside = (cell for column, cell in enumerate(row) if column not in heads.columns and isinstance(cell, str))
    return next(aside, "")


def _belongs_to_head(row: Sequence[Cell], filled: list[tuple[int, Asked]]) -> bool:
    """Tell rows between head and figures: units of measure, numbers of columns, no figures."""
    cells = [row[column] for column, _asked in filled]
    if all(type(cell) is int for cell in cells):
        return len(cells) > 1 and all(
            isinstance(last, int) and cell == last + 1 for last, cell in pairwise(cells)
        )
    return not any(isinstance(read_value(row[column], asked), Decimal) for column, asked in filled)
