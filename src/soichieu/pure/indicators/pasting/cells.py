"""One cell as typed or pasted: a value, nothing, or a fault with its sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from soichieu.pure.indicators.pasting import faults
from soichieu.pure.indicators.pasting.block import rows_of
from soichieu.pure.indicators.sentences import Sentence
from soichieu.pure.quantities import parse_number
from soichieu.pure.text.folding import canonical, nfc

LONGEST = 2_000
"""The most characters of a cell."""
MOST_DIGITS = 18
"""The most digits of a number before its decimal comma."""

Answer = Decimal | bool | str
"""What a cell says: a number, yes or no, words."""


class Expected(StrEnum):
    """What a column takes; a percentage is a number in per cent, with or without its sign."""

    NUMBER = "number"
    PERCENT = "percent"
    YES_NO = "yes_no"
    TEXT = "text"


class Blank(StrEnum):
    """What an empty cell does to the figure it falls on."""

    LEAVE = "leave"
    CLEAR = "clear"


class CellKind(StrEnum):
    """What a cell became."""

    VALUE = "value"
    LEAVE = "leave"
    CLEAR = "clear"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it stood and what it says; `fault` is set for a fault, `value` for a value, else neither."""

    kind: CellKind
    text: str
    value: Answer | None = None
    fault: Sentence | None = None


# A dash or dots stand for "nothing to tell": that is no number, and never zero (R14).
_NOTHING = re.compile(r"[-–—−]{1,3}|\.{1,3}|…")
_YES = frozenset(["x", "có", "1", "đúng", "đạt", "rồi", "✓", "✔", "☑", "true", "yes"])
_NO = frozenset(["không", "0", "sai", "không đạt", "chưa", "☐", "false", "no"])
_SHEET_ERROR = re.compile(
    r"#(?:REF!|DIV/0!|VALUE!|NAME\?|NUM!|N/A|NULL!|SPILL!|CALC!)|Err:\d{3}", re.IGNORECASE
)
_DAY = re.compile(
    r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d{2}))?|\d{4}-\d{1,2}-\d{1,2}(?:[ T].*)?|\d{1,2}[/-]\d{4}",
    re.ASCII,
)
_ENGLISH = re.compile(r"[-−]?\d{1,3}(?:,\d{3})+\.\d+|[-−]?\d{1,3}(?:,\d{3}){2,}", re.ASCII)
_SPACED = re.compile(r"[-−]?[0-9]{1,3}(?:\s[0-9]{3})+(?:,[0-9]+)?")
_BROKEN_GROUPS = re.compile(r"[-−]?\d[\d.]*\.[\d.]*(?:,\d*)?", re.ASCII)
_WITH_WORDS = re.compile(r"[-−]?\d[\d.,]*\s*[^\W\d_].*", re.DOTALL)


def read_block(
    text: str,
    columns: Sequence[Expected] | Expected,
    *,
    blank: Blank = Blank.LEAVE,
    places: Sequence[int | None] = (),
) -> tuple[tuple[Cell, ...], ...]:
    """Read a copied block into rows of cells.

    `columns` says what each column takes, one answer for all or one each; cells beyond the last are faults.
    `places` are the decimal places each column takes at most, None or absent where any.
    """
    return tuple(
        tuple(_in_column(cell, at, columns, blank, places) for at, cell in enumerate(row))
        for row in rows_of(text)
    )


def _in_column(
    text: str, at: int, columns: Sequence[Expected] | Expected, blank: Blank, places: Sequence[int | None]
) -> Cell:
    most = places[at] if at < len(places) else None
    if isinstance(columns, Expected):
        return read_cell(text, columns, blank=blank, places=most)
    if at < len(columns):
        return read_cell(text, columns[at], blank=blank, places=most)
    return _empty(text, blank) if not text.strip() else _fault(text, faults.BEYOND)


def read_cell(
    text: str, expected: Expected, *, blank: Blank = Blank.CLEAR, places: int | None = None
) -> Cell:
    """Read one cell; `places` are the decimal places a number may have at most, None for any."""
    trimmed = nfc(text).strip()
    if not trimmed or (expected is not Expected.TEXT and _NOTHING.fullmatch(trimmed)):
        return _empty(text, blank)
    if len(trimmed) > LONGEST:
        return _fault(text, faults.TOO_LONG, most=str(LONGEST))
    if _SHEET_ERROR.fullmatch(trimmed):
        return _fault(text, faults.SHEET_ERROR, word=trimmed)
    match expected:
        case Expected.TEXT:
            return Cell(CellKind.VALUE, text, trimmed)
        case Expected.YES_NO:
            return _yes_no(text, trimmed)
        case _:
            return _number(text, trimmed, expected, places)


def _empty(text: str, blank: Blank) -> Cell:
    return Cell(CellKind.LEAVE if blank is Blank.LEAVE else CellKind.CLEAR, text)


def _fault(text: str, template: str, **details: str) -> Cell:
    return Cell(CellKind.FAULT, text, fault=Sentence(template, details))


def _yes_no(text: str, trimmed: str) -> Cell:
    said = canonical(trimmed)
    if said in _YES or said in _NO:
        return Cell(CellKind.VALUE, text, said in _YES)
    return _fault(text, faults.NOT_YES_NO, word=trimmed)


def _number(text: str, trimmed: str, expected: Expected, places: int | None) -> Cell:
    bare = trimmed.removesuffix("%").rstrip()
    if bare != trimmed and expected is not Expected.PERCENT:
        return _fault(text, faults.NO_PERCENT, word=trimmed)
    value = parse_number(bare)
    if value is None:
        return _fault(text, _why_no_number(bare), word=trimmed)
    if value.adjusted() >= MOST_DIGITS:
        return _fault(text, faults.TOO_LARGE, word=trimmed, most=str(MOST_DIGITS))
    if places is not None and _places(value) > places:
        # 1,103 in a column of whole numbers may well be 1.103 of a program that is set to English.
        thousands = places == 0 and _places(value) == 3
        template = (
            faults.PERHAPS_THOUSANDS if thousands else faults.TOO_PRECISE if places else faults.NOT_WHOLE
        )
        dotted = bare.replace(",", ".")
        return _fault(text, template, word=trimmed, most=str(places), dotted=dotted)
    return Cell(CellKind.VALUE, text, value)


def _places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _why_no_number(bare: str) -> str:
    for pattern, template in _LOOKS_LIKE:
        if pattern.fullmatch(bare):
            return template
    return faults.NO_NUMBER


_LOOKS_LIKE = (
    (_DAY, faults.DAY),
    (_ENGLISH, faults.ENGLISH),
    (_SPACED, faults.SPACED),
    (_BROKEN_GROUPS, faults.BROKEN_GROUPS),
    (_WITH_WORDS, faults.WITH_WORDS),
)
"""What a text that is no number looks like, in the order to ask."""
