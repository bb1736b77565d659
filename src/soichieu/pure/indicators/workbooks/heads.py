"""Where in a sheet the figures stand: found by codes, then by names, never by position."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from soichieu.pure.importing.grid import Cell, words_of
from soichieu.pure.importing.likeness import NameIndex
from soichieu.pure.indicators.sentences import Sentence
from soichieu.pure.indicators.workbooks import faults
from soichieu.pure.indicators.workbooks.faults import FaultKind
from soichieu.pure.indicators.workbooks.knowledge import Asked, Known
from soichieu.pure.text.folding import comparison_key

Rows = Sequence[Sequence[Cell]]
Address = Callable[[int, int], str]
"""Names the cell of a row and a column the way the workbook does."""

_HEADS_WITHIN = 40
"""A head stands in the first rows."""
_NEAR_HEAD = 3
"""Names stand so many rows above or below the codes at most."""
_SAMPLED = 300
_IGNORED = frozenset(
    comparison_key(words)
    for words in (
        "stt", "tt", "số tt", "ghi chú", "mã đơn vị", "tên đơn vị", "đơn vị", "mã chỉ tiêu", "chỉ tiêu", "mã",
        "tên chỉ tiêu", "đơn vị tính", "đvt", "kỳ trước", "mục tiêu", "địa bàn", "tỉnh", "huyện", "xã",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColumnFault:
    """A fault of a whole column, told at its head."""

    kind: FaultKind
    row: int
    column: int
    value: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Heads:
    """Columns of measures, where codes and names of units stand, the first row below the head."""

    columns: dict[int, Asked]
    code_column: int | None
    name_column: int | None
    below: int
    faults: tuple[ColumnFault, ...]
    weight: int


def find_heads(rows: Rows, known: Known, address: Address) -> Heads | None:
    """Return where things stand; None where no row names measures of the form or no column units."""
    codes = {asked.code.casefold(): asked for asked in known.measures}
    names: dict[str, list[Asked]] = {}
    for asked in known.measures:
        names.setdefault(comparison_key(asked.name), []).append(asked)
    top = rows[:_HEADS_WITHIN]
    code_row, coded = _best(top, lambda cell: words_of(cell).casefold() in codes)
    near = range(len(top))
    if code_row is not None:
        near = range(max(0, code_row - _NEAR_HEAD), min(len(top), code_row + _NEAR_HEAD + 1))
    name_row, named = _best([top[at] for at in near], lambda cell: _key(cell) in names)
    name_row = None if name_row is None else near[name_row]
    if code_row is None and name_row is None:
        return None
    found = _Columns(rows, known, codes, names, code_row, name_row, address)
    units = _unit_columns(rows, known, found.below, set(found.columns))
    if units == (None, None):
        return None
    strangers = found.strangers({column for column in units if column is not None})
    return Heads(found.columns, *units, found.below, (*found.faults, *strangers), max(coded, named))


def is_label(words: str) -> bool:
    """Tell the word at the head of a column or row that names neither a unit nor a measure."""
    return comparison_key(words) in _IGNORED


def _key(cell: Cell) -> str:
    return comparison_key(words_of(cell)) if isinstance(cell, str) else ""


def _best(rows: Iterable[Sequence[Cell]], fits: Callable[[Cell], bool]) -> tuple[int | None, int]:
    """Return the first row with the most cells that fit, and how many; None where none does."""
    best, most = None, 0
    for at, row in enumerate(rows):
        count = sum(cell is not None and fits(cell) for cell in row)
        if count > most:
            best, most = at, count
    return best, most


class _Columns:
    """The columns under a head, each known, doubtful or a stranger."""

    def __init__(
        self,
        rows: Rows,
        known: Known,
        codes: dict[str, Asked],
        names: dict[str, list[Asked]],
        code_row: int | None,
        name_row: int | None,
        address: Address,
    ) -> None:
        self.columns: dict[int, Asked] = {}
        self.faults: list[ColumnFault] = []
        self._rows, self._known, self._codes, self._names = rows, known, codes, names
        self._code_row, self._name_row, self._address = code_row, name_row, address
        self._at = next(row for row in (code_row, name_row) if row is not None)
        self.below = max(row for row in (code_row, name_row) if row is not None) + 1
        self._strange: dict[int, str] = {}
        first: dict[int, int] = {}
        spoilt: set[int] = set()
        for column in range(max(len(rows[row]) for row in (code_row, name_row) if row is not None)):
            asked = self._asked(column)
            if asked is None:
                continue
            if asked.pk in first:
                self._told_twice(column, asked, first[asked.pk])
                spoilt |= {column, first[asked.pk]}
            first.setdefault(asked.pk, column)
            self.columns[column] = asked
        self.columns = {at: asked for at, asked in self.columns.items() if at not in spoilt}
        self._spoilt = spoilt

    def strangers(self, units: set[int]) -> list[ColumnFault]:
        """Return the columns that bear numbers nobody asked for."""
        told = []
        index: NameIndex | None = None
        for column, head in self._strange.items():
            if column in units or column in self._spoilt or not self._bears_numbers(column):
                continue
            worked_out = self._known.computed.get(head.casefold())
            if worked_out is not None:
                sentence = Sentence(faults.COMPUTED_COLUMN, {"name": worked_out})
                told.append(ColumnFault(FaultKind.COMPUTED_COLUMN, self._at, column, head, sentence))
                continue
            index = index or NameIndex((asked.pk, asked.name) for asked in self._known.measures)
            near = index.nearest(head, 1)
            sentence = Sentence(faults.UNKNOWN_COLUMN, {"name": head})
            if near:
                sentence = Sentence(faults.COLUMN_BUT_NEAR, {"name": head, "near": near[0][1]})
            told.append(ColumnFault(FaultKind.UNKNOWN_COLUMN, self._at, column, head, sentence))
        return told

    def _asked(self, column: int) -> Asked | None:
        code, name = self._words(self._code_row, column), self._words(self._name_row, column)
        by_code = self._codes.get(code.casefold())
        by_name = self._names.get(comparison_key(name), []) if name else []
        if by_code is not None and by_name and by_code not in by_name:
            details = {"by_code": by_code.name, "name": name}
            sentence = Sentence(faults.DISAGREEING_COLUMN, details)
            self._fault(FaultKind.DISAGREEING_COLUMN, column, code, sentence)
            return None
        if by_code is not None:
            return by_code
        if len(by_name) > 1:
            sentence = Sentence(faults.UNCLEAR_COLUMN, {"name": name})
            self._fault(FaultKind.UNCLEAR_COLUMN, column, name, sentence)
            return None
        if by_name and not code:
            return by_name[0]
        head = code or name
        if head and not is_label(head):
            self._strange[column] = head
        return None

    def _told_twice(self, column: int, asked: Asked, first: int) -> None:
        details = {"name": asked.name, "cell": self._address(self._at, first)}
        head = self._words(self._at, column)
        sentence = Sentence(faults.DUPLICATE_COLUMN, details)
        self._fault(FaultKind.DUPLICATE_COLUMN, column, head, sentence)

    def _fault(self, kind: FaultKind, column: int, value: str, sentence: Sentence) -> None:
        self.faults.append(ColumnFault(kind, self._at, column, value, sentence))

    def _words(self, row: int | None, column: int) -> str:
        if row is None or column >= len(self._rows[row]):
            return ""
        return words_of(self._rows[row][column])

    def _bears_numbers(self, column: int) -> bool:
        below = self._rows[self.below :]
        return any(type(row[column]) in (int, float) for row in below if column < len(row))


def _unit_columns(rows: Rows, known: Known, below: int, taken: set[int]) -> tuple[int | None, int | None]:
    """Return the column most cells of which are codes of units, and the one most cells of which are names."""
    coded: dict[int, int] = {}
    named: dict[int, int] = {}
    for row in rows[below : below + _SAMPLED]:
        for column, cell in enumerate(row):
            if column in taken or not isinstance(cell, str):
                continue
            if cell.strip().casefold() in known.codes:
                coded[column] = coded.get(column, 0) + 1
            elif (key := comparison_key(cell)) in known.names or key in known.earlier:
                named[column] = named.get(column, 0) + 1
    return _most(coded), _most(named)


def _most(counts: dict[int, int]) -> int | None:
    return max(counts, key=lambda column: (counts[column], -column)) if counts else None
