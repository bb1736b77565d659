"""Rows that add the others up: never entered, but held against what the rows make (R17)."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from soichieu.pure.indicators.sentences import Sentence
from soichieu.pure.indicators.workbooks import faults
from soichieu.pure.indicators.workbooks.knowledge import Asked
from soichieu.pure.quantities import format_number
from soichieu.pure.text.folding import canonical

_TOTAL = re.compile(r"(?:tổng cộng|tổng số|tổng|cộng|toàn tỉnh|toàn quốc|cả nước)(?:\s*[:.(].*)?", re.DOTALL)


def is_total(words: str) -> bool:
    """Tell the name of a row that adds others up."""
    return _TOTAL.fullmatch(canonical(words)) is not None


class Sums:
    """Sums of the columns as the rows go by: of all of them, and of those since the last total."""

    def __init__(self, columns: Mapping[int, Asked]) -> None:
        """Take the columns; only those that add up are summed."""
        self._adding = [column for column, asked in columns.items() if asked.adds_up]
        self._all = dict.fromkeys(self._adding, Decimal(0))
        self._since = dict.fromkeys(self._adding, Decimal(0))
        self._spoilt: set[int] = set()

    def add(self, numbers: Mapping[int, Decimal]) -> None:
        """Take in the numbers of one row by column."""
        for column, number in numbers.items():
            if column in self._since:
                self._since[column] += number

    def spoil(self, column: int) -> None:
        """Note a cell that could not be read: a total over it tells nothing."""
        self._spoilt.add(column)

    def held_against(self, written: Mapping[int, Decimal]) -> Iterator[tuple[int, Sentence]]:
        """Yield the columns whose written total is neither that of the rows since the last nor of all."""
        for column in self._adding:
            self._all[column] += self._since[column]
            sums = (self._all[column], self._since[column])
            self._since[column] = Decimal(0)
            if column in written and column not in self._spoilt and written[column] not in sums:
                details = {"written": format_number(written[column]), "sum": format_number(sums[0])}
                yield column, Sentence(faults.TOTAL_DIFFERS, details)
