"""The value of one cell of a workbook, or the sentence that says why there is none."""

import math
from datetime import date
from decimal import Decimal

from soichieu.pure.importing.grid import Cell, is_error, words_of
from soichieu.pure.indicators.pasting import Answer, Blank, CellKind, Expected, read_cell
from soichieu.pure.indicators.sentences import Sentence
from soichieu.pure.indicators.workbooks import faults
from soichieu.pure.indicators.workbooks.knowledge import Asked
from soichieu.pure.quantities import format_number

_SHOWN_DIGITS = 15
"""As many digits as spreadsheets keep; the rest of a float is dust of its binary form."""
_WHOLE = 10**18


def read_value(cell: Cell, asked: Asked) -> Answer | Sentence | None:
    """Return what a cell says as an answer to a measure; None where it is blank.

    A number of the workbook is taken as it is shown, exactly: the float 5.62 is 5,62 and nothing near it.
    """
    kind = type(cell)
    if cell is None:
        return None
    if kind is int or kind is float:
        return _number(cell, asked)  # type: ignore[arg-type]  # by its type just asked
    if isinstance(cell, bool):
        return _truth(cell, asked)
    if isinstance(cell, date):
        return _day(cell, asked)
    text = str(cell)
    if is_error(text):
        return Sentence(faults.ERROR_CELL, {"word": text.strip()})
    return _read(text, asked)


def plain_number(cell: Cell, asked: Asked) -> Decimal | None:
    """Return the value of a plain number, of which large workbooks are full; None for all that needs care."""
    if asked.expected is Expected.NUMBER or asked.expected is Expected.PERCENT:
        kind = type(cell)
        if kind is int:
            return Decimal(cell) if -_WHOLE < cell < _WHOLE else None  # type: ignore[arg-type,operator]  # an int
        if kind is float:
            written = repr(cell)
            _whole, point, places = written.partition(".")
            if (
                point
                and len(written) <= _SHOWN_DIGITS
                and len(places) <= asked.decimals
                and places.isdecimal()
            ):
                return Decimal(written)
    return None


def exact(number: int | float) -> Decimal:
    """Return a number of a workbook as the digits it shows."""
    if isinstance(number, int):
        return Decimal(number)
    written = repr(number)
    if len(written) > _SHOWN_DIGITS or "e" in written:
        written = f"{number:.{_SHOWN_DIGITS}g}"
        return Decimal(f"{Decimal(written).normalize():f}")
    return Decimal(written)


def shown(cell: Cell) -> str:
    """Return a cell as a person sees it: numbers the Vietnamese way (R16)."""
    if type(cell) in (int, float) and math.isfinite(cell):  # type: ignore[arg-type]  # by its type
        return format_number(exact(cell))  # type: ignore[arg-type]  # by its type
    return words_of(cell)


def _number(cell: int | float, asked: Asked) -> Answer | Sentence | None:
    if asked.expected is Expected.YES_NO or asked.expected is Expected.TEXT or not math.isfinite(cell):
        return _read(shown(cell), asked)
    number = exact(cell)
    if -_WHOLE < cell < _WHOLE:
        if type(cell) is int:
            return number
        written = str(number)
        if len(written) - written.index(".") - 1 <= asked.decimals if "." in written else True:
            return number
    return _read(format_number(number), asked)


def _truth(cell: bool, asked: Asked) -> Answer | Sentence:
    if asked.expected is Expected.YES_NO:
        return cell
    return words_of(cell) if asked.expected is Expected.TEXT else Sentence(faults.TRUTH_CELL)


def _day(cell: date, asked: Asked) -> Answer | Sentence:
    words = words_of(cell)
    return words if asked.expected is Expected.TEXT else Sentence(faults.DATE_CELL, {"word": words})


def _read(text: str, asked: Asked) -> Answer | Sentence | None:
    read = read_cell(text, asked.expected, blank=Blank.LEAVE, places=asked.decimals)
    return read.fault if read.kind is CellKind.FAULT else read.value
