"""The sheet of a unit (phiếu soi chiếu) on paper: lines with notes, written as .docx and .xlsx."""

from datetime import date

from soichieu.accounts.sight import Sight
from soichieu.alignment.queries import Sheet
from soichieu.alignment.sheets.citing import Note
from soichieu.alignment.sheets.composing import Composed, compose
from soichieu.alignment.sheets.lines import Entry, Row
from soichieu.alignment.sheets.spreadsheet import written
from soichieu.alignment.sheets.word import render
from soichieu.alignment.sheets.wording import gap_words

__all__ = ["Composed", "Entry", "Note", "Row", "compose", "docx_of", "gap_words", "xlsx_of"]


def docx_of(sheet: Sheet, sight: Sight, *, made_on: date) -> bytes:
    """Return a sheet as a Word file, A4 across, each line with the number of its source."""
    return render(compose(sheet, sight, made_on=made_on))


def xlsx_of(sheet: Sheet, sight: Sight, *, made_on: date, address: str = "") -> bytes:
    """Return a sheet as an Excel file: table, other work, sources; `address` tells where it comes from."""
    return written(compose(sheet, sight, made_on=made_on), address=address)
